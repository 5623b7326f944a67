import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText, randomFor } from "./random";

const sample = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};

describe("random numbers", () => {
  it("come out the same for the same seed and key, and differ for another", () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.string(), (seed, key, other) => {
        const draw = (name: string, of: number) => {
          const random = randomFor(of, name);
          return sample(5, () => random.next());
        };
        expect(draw(key, seed)).toEqual(draw(key, seed));
        expect(draw(key, seed)).not.toEqual(draw(key, seed + 1));
        if (key !== other) expect(draw(key, seed)).not.toEqual(draw(other, seed));
      }),
    );
  });

  it("stay in [0, 1) and fill it evenly", () => {
    const random = randomFor(1, "uniform");
    const values = sample(20_000, () => random.next());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 2);
    expect(variance(values)).toBeCloseTo(1 / 12, 2);
  });

  it.each([0.3, 4, 59, 61, 400])("counts around %d have its mean and variance", (expected) => {
    const random = randomFor(2, `poisson ${expected}`);
    const values = sample(100_000, () => random.poisson(expected));
    expect(mean(values) / expected).toBeCloseTo(1, 1);
    expect(variance(values) / expected).toBeCloseTo(1, 1);
  });

  it.each([
    [10, 0.3],
    [200, 0.02],
    [200, 0.98],
    [5000, 0.4],
  ])("%d trials at %d succeed as often as they should", (n, p) => {
    const random = randomFor(3, `binomial ${n} ${p}`);
    const values = sample(10_000, () => random.binomial(n, p));
    expect(mean(values) / (n * p)).toBeCloseTo(1, 1);
  });

  it("never succeed more often than tried", () => {
    const random = randomFor(4, "bounds");
    fc.assert(
      fc.property(fc.nat(10_000), fc.double({ min: -1, max: 2, noNaN: true }), (n, p) => {
        const successes = random.binomial(n, p);
        expect(successes).toBeGreaterThanOrEqual(0);
        expect(successes).toBeLessThanOrEqual(n);
      }),
    );
  });

  it.each([0.5, 3, 30])("shocks of shape %d average 1", (shape) => {
    const random = randomFor(5, `gamma ${shape}`);
    const values = sample(20_000, () => random.gamma(shape));
    expect(mean(values)).toBeCloseTo(1, 1);
    expect(variance(values) * shape).toBeCloseTo(1, 0);
  });

  it("disturbances average 1", () => {
    const random = randomFor(6, "disturbance");
    expect(mean(sample(20_000, () => random.disturbance(0.3)))).toBeCloseTo(1, 1);
  });

  it("hashes neighbours far apart", () => {
    expect(Math.abs(hashText("ad1") - hashText("ad2"))).toBeGreaterThan(1000);
  });
});

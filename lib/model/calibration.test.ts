import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, outcomeInterval } from "@/lib/model/calibration";
import { simulateTable } from "@/lib/model/simulated-table";

function coverage(rate: number, spread: number): number {
  const make = (seed: number): { mu: Float64Array; outcome: Float64Array } => {
    const { table, trueRate } = simulateTable(4000, seed, { rate, spread });
    return { mu: trueRate.map((r, i) => r * table.exposure[i]!), outcome: table.outcome };
  };
  const known = make(1);
  const none = new Float64Array(4000);
  const calibration = calibrate(known.outcome, known.mu, none, true);
  const fresh = make(2);
  const inside = fresh.outcome.filter((y, i) => {
    const { low, high } = outcomeInterval(calibration, fresh.mu[i]!, 0);
    return y >= low && y <= high;
  });
  return inside.length / 4000;
}

describe("intervals", () => {
  it.each([
    ["rare events", 0.002, 0.2],
    ["usual counts", 0.03, 0.2],
    ["wildly spread counts", 0.03, 1],
    ["large counts", 1, 0.3],
  ])("hold about 90 %% of new rows: %s", (_, rate, spread) => {
    const share = coverage(rate, spread);
    expect(share).toBeGreaterThan(0.88);
    // Few whole numbers are near a small expectation, so that 90 % cannot be hit exactly.
    expect(share).toBeLessThan(rate < 0.01 ? 1 : 0.95);
  });

  it("are whole, ordered and finite for counts, whatever the expectation", () => {
    const calibration = calibrate(Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 3), new Float64Array(3), true);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (mu, doubt) => {
          const { low, high } = outcomeInterval(calibration, mu, doubt);
          expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
        },
      ),
    );
  });

  it("widen with doubt about the mean", () => {
    const { table, trueRate } = simulateTable(500, 3);
    const mu = trueRate.map((r, i) => r * table.exposure[i]!);
    const calibration = calibrate(table.outcome, mu, new Float64Array(500), false);
    const sure = outcomeInterval(calibration, 20, 0);
    const unsure = outcomeInterval(calibration, 20, 0.3);
    expect(unsure.low).toBeLessThan(sure.low);
    expect(unsure.high).toBeGreaterThan(sure.high);
  });

  it("exist without any held-out row", () => {
    const nothing = new Float64Array(0);
    const { low, high } = outcomeInterval(calibrate(nothing, nothing, nothing, true), 10, 0);
    expect(low).toBeLessThan(10);
    expect(high).toBeGreaterThan(10);
    expect(high).toBeLessThan(40);
  });

  it("do not leave out 0 where 0 is likely, and are no wider than they must be", () => {
    const { table, trueRate } = simulateTable(4000, 5, { rate: 0.004, spread: 0.3 });
    const mu = trueRate.map((r, i) => r * table.exposure[i]!);
    const calibration = calibrate(table.outcome, mu, new Float64Array(4000), true);
    const at = (expected: number): number[] => Object.values(outcomeInterval(calibration, expected, 0));
    // Poisson: P(0) = 0.37, P(<= 2) = 0.92; P(0) = 0.61, P(<= 1) = 0.91.
    expect([at(1), at(0.5)]).toEqual([[0, 2], [0, 1]]); // prettier-ignore
  });

  it("hold about 90 % also where few rows taught them", () => {
    const shares = Array.from({ length: 40 }, (_, k) => {
      const { table, trueRate } = simulateTable(260, 100 + k, { rate: 0.1, spread: 0.4 });
      const mu = trueRate.map((r, i) => r * table.exposure[i]!);
      const known = 60;
      const none = new Float64Array(known);
      const calibration = calibrate(table.outcome.slice(0, known), mu.slice(0, known), none, true);
      const fresh = [...mu.keys()].slice(known);
      return fresh.filter((i) => {
        const { low, high } = outcomeInterval(calibration, mu[i]!, 0);
        return table.outcome[i]! >= low && table.outcome[i]! <= high;
      }).length / fresh.length; // prettier-ignore
    });
    const share = shares.reduce((a, b) => a + b, 0) / shares.length;
    expect(share).toBeGreaterThan(0.89);
    expect(share).toBeLessThan(0.94);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "@/lib/model/random";
import { stackedWeights, weighted } from "@/lib/model/stacking";

const number = fc.oneof(fc.double({ min: -30, max: 30, noNaN: true }), fc.constantFrom(0, 500, -500));

describe("stacked weights", () => {
  it("are shares: none below 0, none above 1 in sum, whatever learners say", () => {
    const row = fc.record({
      a: number,
      b: number,
      y: fc.nat(1e6),
      mu: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (rows, clusters) => {
        const said = {
          signals: [Float64Array.from(rows, (r) => r.a), Float64Array.from(rows, (r) => r.b)],
          baseline: Float64Array.from(rows, (r) => r.mu),
          outcome: Float64Array.from(rows, (r) => r.y),
          cluster: Int32Array.from(rows, (_, i) => i % clusters),
        };
        const weights = stackedWeights(said, randomFrom(1));
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
        expect(weights[0]! + weights[1]!).toBeLessThanOrEqual(1 + 1e-9);
        expect(stackedWeights(said, randomFrom(1))).toEqual(weights);
      }),
      { numRuns: 60 },
    );
  });

  it("share between two learners where few groups cannot tell them apart, and choose where many can", () => {
    const random = randomFrom(5);
    const rows = 2_000;
    const truth = Float64Array.from({ length: rows }, () => 0.5 * random.normal());
    const slightlyOff = truth.map((value) => 1.1 * value + 0.12 * random.normal());
    const outcome = truth.map((value) => Math.round(30 * Math.exp(value) + 5 * random.normal()));
    const said = {
      signals: [truth, slightlyOff],
      baseline: new Float64Array(rows).fill(30),
      outcome: outcome.map((y) => Math.max(0, y)),
    };
    const many = stackedWeights({ ...said, cluster: Int32Array.from({ length: rows }, (_, i) => i) }, random);
    expect(many[0]).toBeGreaterThan(0.9);
    // Two groups, each for another one.
    const mixed = weighted([1], [Float64Array.from(truth, (value, i) => (i % 2 === 0 ? value : 0))]);
    const other = Float64Array.from(truth, (value, i) => (i % 2 === 0 ? 0 : value));
    const few = stackedWeights({ ...said, signals: [mixed, other], cluster: Int32Array.from({ length: rows }, (_, i) => i % 2) }, random); // prettier-ignore
    expect(Math.min(...few)).toBeGreaterThan(0.25);
  });
});

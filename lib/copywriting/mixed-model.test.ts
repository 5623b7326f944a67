import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MixedModel, solveByEffects, solveByRows } from "@/lib/copywriting/mixed-model";

const model = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), effects: fc.integer({ min: 1, max: 8 }) })
  .chain(({ rows, effects }) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.tuple(fc.integer({ min: 0, max: effects - 1 }), fc.double({ min: -2, max: 2, noNaN: true })), {
          maxLength: 4,
        }),
        { minLength: rows, maxLength: rows },
      ),
      response: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: rows, maxLength: rows }),
      noise: fc.array(fc.double({ min: 0.05, max: 2, noNaN: true }), { minLength: rows, maxLength: rows }),
      priors: fc
        .array(fc.double({ min: 0.01, max: 4, noNaN: true }), { minLength: effects, maxLength: effects })
        .map((list) => Float64Array.from(list)),
    }),
  );

/** Rows name an effect once, as the design does. */
const once = (rows: MixedModel["rows"]): MixedModel["rows"] =>
  rows.map((row) => [...new Map(row.map(([a, b]) => [a, b]))]);

describe("the mixed model", () => {
  it("gives the same answer by rows and by effects", () => {
    fc.assert(
      fc.property(model, (made) => {
        const one = { ...made, rows: once(made.rows) };
        const byRows = solveByRows(one)!;
        const byEffects = solveByEffects(one)!;
        expect(byRows.logLikelihood).toBeCloseTo(byEffects.logLikelihood, 6);
        byRows.fitted.forEach((value, i) => expect(value).toBeCloseTo(byEffects.fitted[i]!, 6));
        const weights = new Map(Array.from(one.priors, (_, i) => [i, i % 2 === 0 ? 1 : -0.5]));
        expect(byRows.contrast(weights).mean).toBeCloseTo(byEffects.contrast(weights).mean, 6);
        expect(byRows.contrast(weights).variance).toBeCloseTo(byEffects.contrast(weights).variance, 6);
      }),
    );
  });
  it("shrinks one mean by its prior, as the textbook does", () => {
    const posterior = solveByRows({ rows: [[[0, 1]]], response: [2], noise: [1], priors: Float64Array.of(3) })!;
    expect(posterior.contrast(new Map([[0, 1]])).mean).toBeCloseTo(1.5, 12);
    expect(posterior.contrast(new Map([[0, 1]])).variance).toBeCloseTo(0.75, 12);
  });
});

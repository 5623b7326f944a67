import { describe, expect, it } from "vitest";
import { explained, unitDeviance } from "@/lib/model/deviance";
import { estimateDispersion } from "@/lib/model/dispersion";
import { estimatePrior } from "@/lib/model/gamma-prior";
import { randomFrom } from "@/lib/model/random";
import { simulateTable } from "@/lib/model/simulated-table";
import { cholesky, inverseDiagonal, logDeterminant, solve } from "@/lib/model/small-matrix";
import { logGamma, quantileSorted } from "@/lib/model/special";

describe("special functions", () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [5, Math.log(24)],
    [0.001, 6.907178885383853],
    [171, 706.5730622457874],
  ])("ln Γ(%d) = %d", (x, value) => expect(logGamma(x)).toBeCloseTo(value, 8));

  it("takes quantiles between neighbours and at the ends", () => {
    expect(quantileSorted([1, 2, 4], 0.5)).toBe(2);
    expect(quantileSorted([1, 2, 4], 0.75)).toBe(3);
    expect(quantileSorted([1, 2, 4], 2)).toBe(4);
    expect(quantileSorted([], 0.5)).toBeNaN();
  });
});

describe("small matrices", () => {
  const matrix = Float64Array.of(4, 2, 2, 3);
  const lower = cholesky(matrix, 2)!;
  it("solves", () => expect(solve(lower, 2, Float64Array.of(8, 7))[1]).toBeCloseTo(1.5, 12));
  it("has the determinant 8", () => expect(logDeterminant(lower, 2)).toBeCloseTo(Math.log(8), 12));
  it("inverts", () => expect([...inverseDiagonal(lower, 2)].map((v) => +v.toFixed(12))).toEqual([0.375, 0.5]));
  it("refuses what is not positive definite", () => expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull());
});

describe("deviance", () => {
  it("is 0 where expectation and outcome agree and positive elsewhere", () => {
    expect(unitDeviance(3, 3)).toBeCloseTo(0, 12);
    expect(unitDeviance(0, 0)).toBeCloseTo(0, 9);
    expect(unitDeviance(3, 2)).toBeGreaterThan(0);
    expect(unitDeviance(0, 2)).toBe(4);
    expect(unitDeviance(3, 0)).toBeLessThan(Infinity);
  });

  it("is explained wholly by the truth, not at all by the average", () => {
    const outcome = Float64Array.of(1, 5, 9);
    const average = Float64Array.of(5, 5, 5);
    const cluster = Int32Array.of(0, 1, 2);
    expect(explained(outcome, outcome, average, cluster).value).toBeCloseTo(1, 9);
    expect(explained(outcome, average, average, cluster).value).toBe(0);
  });
});

describe("estimates from made-up data with known truth", () => {
  it("finds the spread between rows", () => {
    const { table, trueRate } = simulateTable(8000, 3, { spread: 0.3, rate: 0.2 });
    const mu = trueRate.map((rate, i) => rate * table.exposure[i]!);
    const { phi, kappa } = estimateDispersion(table.outcome, mu, null, 0);
    expect(phi).toBeGreaterThan(0.7);
    expect(phi).toBeLessThan(1.5);
    expect(kappa).toBeGreaterThan(0.06); // e^(0.3²) - 1 = 0.094
    expect(kappa).toBeLessThan(0.13);
  });

  it("finds how much the levels of a column differ", () => {
    const random = randomFrom(5);
    const expected = new Float64Array(400).fill(50);
    const differing = expected.map((m) => Math.max(0, Math.round(m * Math.exp(0.4 * random.normal() - 0.08) + Math.sqrt(m) * random.normal()))); // prettier-ignore
    const alike = expected.map((m) => Math.max(0, Math.round(m + Math.sqrt(m) * random.normal())));
    const start = { shape: 8, mean: 1 };
    expect(estimatePrior(differing, expected, start).shape).toBeLessThan(10); // 1 / 0.17 = 5.8
    expect(estimatePrior(alike, expected, start).shape).toBeGreaterThan(200);
  });
});

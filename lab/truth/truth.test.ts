import { describe, expect, it } from "vitest";
import { judgeCells } from "./cell-truth";
import { judgeFactors } from "./factor-truth";
import { covered } from "./judge";
import { knownAccount } from "./known-account";
import { calibrationError, kendall, reliability, shareOf } from "./measures";

/** A small sample of `lab truth`: one account that nothing was tuned on. */
describe("what is said of a simulated account, against its truth", () => {
  const known = knownAccount("google-ads", 21);
  const cells = judgeCells(known);

  it("puts settings in the order of their true effects", async () => {
    const factors = await judgeFactors(known);
    expect(factors.length).toBeGreaterThan(20);
    const { tau } = kendall(factors.map(({ truth }) => truth), factors.map(({ mean }) => mean)); // prettier-ignore
    expect(tau).toBeGreaterThanOrEqual(0.8);
  });

  it("holds nine in ten true effects of cells, with intervals half as wide as plain averages", () => {
    const { ours, width, error, plainError } = covered(cells);
    expect(ours.count).toBeGreaterThan(500);
    expect(ours.share).toBeGreaterThan(0.86);
    expect(ours.share).toBeLessThan(0.96);
    expect(error).toBeLessThan(0.6 * plainError);
    expect(width).toBeLessThan(0.6 * covered(cells.map((cell) => ({ ...cell, width: cell.plainWidth }))).width);
  });

  it("states chances of improvement that come true", () => {
    const stated = cells.flatMap(({ leaveOut }) => (leaveOut === null ? [] : [leaveOut.ours]));
    expect(stated.length).toBeGreaterThan(300);
    expect(calibrationError(reliability(stated))).toBeLessThan(0.05);
  });
});

describe("the measures", () => {
  it("counts pairs in and out of order, and leaves those out that are truly alike", () => {
    expect(kendall([1, 2, 3], [1, 2, 3])).toEqual({ tau: 1, pairs: 3 });
    expect(kendall([1, 2, 3], [3, 2, 1]).tau).toBe(-1);
    expect(kendall([1, 1.01, 3], [2, 1, 3], 0.05)).toEqual({ tau: 1, pairs: 2 });
  });

  it("weighs the distance between stated and came by counts", () => {
    const stated = [0.9, 0.9, 0.1, 0.1].map((probability, i) => ({ probability, came: i % 2 === 0 }));
    expect(calibrationError(reliability(stated))).toBeCloseTo(0.4, 9);
    expect(shareOf(9, 10).low).toBeLessThan(0.75);
  });
});

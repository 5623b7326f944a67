import { describe, expect, it } from "vitest";
import { whatIf } from "@/lib/advice/what-if";
import { NOTHING_TRIED } from "@/lib/domain/what-if";
import type { WhatIfChange } from "@/lib/domain/what-if";
import { addDays } from "@/lab/simulator/days";
import { trueAdsetOutcome } from "@/lab/simulator/truth";
import { emptyCase, judgeCells } from "./cell-truth";
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

describe("what if", () => {
  const known = knownAccount("meta-ads", 22, 365);
  const one = emptyCase(known);
  const campaign = known.business.world.campaigns.find(({ key }) => key === "winter")!;
  const [truth] = campaign.adsets;
  const unit = [...known.book.adsets.values()].find(({ id }) => id === truth!.id)!;
  const tried = (change: WhatIfChange) => {
    const answer = whatIf(one, unit, change, null);
    if (answer.status !== "answered") throw new Error(answer.reason.code);
    return answer;
  };
  const now = tried(NOTHING_TRIED);

  it("answers within a frame, and holds the true outcome of another spend", () => {
    const spend = now.spend.now + 0.7 * (now.spend.high - now.spend.now);
    const timed = (): number => {
      const started = performance.now();
      tried({ ...NOTHING_TRIED, spend });
      return performance.now() - started;
    };
    // The best of five: another load on the machine is not the product's slowness.
    expect(Math.min(...Array.from({ length: 5 }, timed))).toBeLessThan(16);
    const more = tried({ ...NOTHING_TRIED, spend });
    let results = 0;
    for (let day = 1; day <= 7; day += 1) results += trueAdsetOutcome(campaign, truth!, spend, addDays(known.business.to, day)).results; // prettier-ignore
    expect(more.perWeek.low).toBeLessThan(results);
    expect(more.perWeek.high).toBeGreaterThan(results);
    expect(more.perWeek.mid).toBeGreaterThan(now.perWeek.mid);
    expect(now.change).toMatchObject({ low: 0, mid: 0, high: 0 });
  });

  it("says nothing beyond the spends that the history knows, nor without more than half of the audience", () => {
    expect(tried({ ...NOTHING_TRIED, spend: 1e6 }).spend.chosen).toBe(now.spend.high);
    const [largest] = now.groups
      .find(({ breakdown }) => breakdown === "gender")!
      .cells.toSorted((a, b) => b.share - a.share);
    expect(largest!.closed?.code).toBe(largest!.share > 0.5 ? "what-if-too-much" : undefined);
    expect(now.fixed.map(({ setting }) => setting)).toContain("bidStrategy");
  });

  it("brings more without cells that are truly worse, as surely as that is known", () => {
    const without = tried({ ...NOTHING_TRIED, leaveOut: { placement: ["Audience Network Native"] } });
    expect(without.better).toBeGreaterThan(0.9);
    expect(without.change.mid).toBeGreaterThan(0);
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

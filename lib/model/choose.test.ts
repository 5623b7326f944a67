import { describe, expect, it } from "vitest";
import { mixtures } from "@/lib/model/blend";
import type { Trial } from "@/lib/model/candidates";
import { choose } from "@/lib/model/choose";
import { randomFrom } from "@/lib/model/random";
import { simulateTable } from "@/lib/model/simulated-table";
import type { FoldData, HeldOut } from "@/lib/model/validation";

const ROWS = 3000;
const FOLDS = 3;

describe("the choice between learners", () => {
  const { table, trueRate } = simulateTable(ROWS, 4, { rate: 0.3 });
  const random = randomFrom(9);
  const average = table.outcome.reduce((a, b) => a + b, 0) / table.exposure.reduce((a, b) => a + b, 0);
  const truth = trueRate.map((rate) => Math.log(rate / average));
  const held: HeldOut = {
    outcome: table.outcome,
    baseline: table.exposure.map((e) => e * average),
    fold: Int32Array.from({ length: ROWS }, (_, i) => i % FOLDS),
  };
  const folds = Array.from({ length: FOLDS }, (_, index) => ({
    index,
    rows: Int32Array.from({ length: ROWS / FOLDS }, (__, k) => k * FOLDS + index),
  })) as unknown as FoldData[];
  const trial = (name: string, signal: Float64Array, corrects: Trial | null = null): Trial => ({
    name,
    signal,
    corrects,
    alone: corrects ? signal.map((value, i) => value + corrects.alone[i]!) : signal,
    refit: () => Promise.reject(new Error("not asked for")),
  });
  const noisy = (spread: number): Float64Array => truth.map((value) => value + spread * random.normal());
  const rows = Int32Array.from({ length: ROWS }, (_, i) => i);
  const weightsOf = (...trials: Trial[]): number[] => [...choose(trials, folds, held, rows).weights];

  it("takes the learner that is right alone, and says its name", () => {
    const choice = choose([trial("guess", noisy(1)), trial("right", truth)], folds, held, rows);
    expect([choice.chosen, ...choice.weights]).toEqual(["right", 0, 1]);
  });

  it("mixes two that err apart: the mixture is better than either", () => {
    const { chosen, candidates, weights } = choose([trial("a", noisy(0.4)), trial("b", noisy(0.4))], folds, held, rows);
    expect([chosen, ...weights]).toEqual(["blend", 0.425, 0.425]);
    const [, a, b, blend] = candidates.map((candidate) => candidate.devianceExplained);
    expect(blend).toBeGreaterThan(Math.max(a!, b!) + 0.05);
  });

  it("takes what a learner corrects along with it", () => {
    const base = trial("base", truth.map((value) => 0.5 * value)); // prettier-ignore
    expect(weightsOf(base, trial("correction", truth.map((value) => 0.5 * value), base))).toEqual([1, 1]); // prettier-ignore
  });

  it("believes a learner that exaggerates only in part", () => {
    const [weight] = weightsOf(trial("loud", truth.map((value) => 1.5 * value))); // prettier-ignore
    expect(weight).toBe(0.7);
  });

  it("advises nothing where nobody knows anything", () => {
    const choice = choose(
      [
        trial(
          "guess",
          noisy(0).map(() => 0.2 * random.normal()),
        ),
      ],
      folds,
      held,
      rows,
    );
    expect([choice.usable, choice.chosen, ...choice.weights]).toEqual([false, "average", 0]);
  });

  it("tries every mixture once, the simple ones first", () => {
    const all = mixtures(3).map(({ shares, scale }) => `${shares.join()}*${scale}`);
    expect(new Set(all).size).toBe(all.length);
    expect(all.slice(0, 3)).toEqual(["1,0,0*1", "0,1,0*1", "0,0,1*1"]);
    expect(mixtures(3).every(({ shares }) => Math.abs(shares.reduce((a, b) => a + b, 0) - 1) < 1e-12)).toBe(true);
  });
});

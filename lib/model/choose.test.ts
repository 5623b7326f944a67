import { describe, expect, it } from "vitest";
import { choose } from "@/lib/model/choose";
import { randomFrom } from "@/lib/model/random";
import { simulateTable } from "@/lib/model/simulated-table";
import type { Trial } from "@/lib/model/trial";
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
  const weightsOf = (...trials: Trial[]): number[] => [...choose(trials, folds, held, rows, 1).weights];

  it("takes the learner that is right alone, and says its name", () => {
    const { chosen, weights } = choose([trial("guess", noisy(1)), trial("right", truth)], folds, held, rows, 1);
    expect([chosen, weights[0]]).toEqual(["right", 0]);
    expect(weights[1]).toBeGreaterThan(0.9);
  });

  it("mixes two that err apart: the mixture is better than either", () => {
    const { chosen, candidates, weights } = choose(
      [trial("a", noisy(0.4)), trial("b", noisy(0.4))],
      folds,
      held,
      rows,
      1,
    );
    expect(chosen).toBe("blend");
    expect(Math.min(...weights)).toBeGreaterThan(0.3);
    const [, a, b, blend] = candidates.map((candidate) => candidate.devianceExplained);
    expect(blend).toBeGreaterThan(Math.max(a!, b!) + 0.05);
  });

  it("takes what a learner corrects along with it", () => {
    const base = trial("base", truth.map((value) => 0.5 * value)); // prettier-ignore
    const [a, b] = weightsOf(base, trial("correction", truth.map((value) => 0.5 * value), base)); // prettier-ignore
    expect(b).toBeGreaterThan(0.9);
    expect(a).toBeGreaterThanOrEqual(b!);
  });

  it("believes a learner that exaggerates only in part", () => {
    const [weight] = weightsOf(trial("loud", truth.map((value) => 1.5 * value))); // prettier-ignore
    expect(weight).toBeGreaterThan(0.6);
    expect(weight).toBeLessThan(0.72);
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
      1,
    );
    expect([choice.usable, choice.chosen, ...choice.weights]).toEqual([false, "average", 0]);
  });

  it("advises nothing where a few groups of rows agree by luck", () => {
    // All rows of a group share one error: so few groups cannot tell a small gain from luck, 3000 rows seem to.
    const group = Int32Array.from({ length: ROWS }, (_, i) => i % 9);
    const luck = Array.from({ length: 9 }, (_, g) => (g < 6 ? 0.12 : -0.12) * Math.sign(random.normal()));
    const lucky = { ...held, outcome: held.baseline.map((mu, i) => Math.round(mu * Math.exp(luck[group[i]!]!))) };
    const half = trial(
      "half right",
      Float64Array.from(group, (g) => (g < 6 ? luck[g]! : -luck[g]!)),
    );
    expect(choose([half], folds, lucky, group, 1).usable).toBe(false);
    expect(choose([half], folds, lucky, rows, 1).usable).toBe(true);
  });
});

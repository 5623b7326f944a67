import { explained, type Explained } from "@/lib/model/deviance";
import { randomFrom, type Random } from "@/lib/model/random";
import { stackedWeights, weighted } from "@/lib/model/stacking";
import type { Trial } from "@/lib/model/trial";
import type { CandidateResult } from "@/lib/model/types";
import { expectation, type FoldData, type HeldOut } from "@/lib/model/validation";

export interface Choice {
  readonly chosen: string;
  readonly usable: boolean;
  readonly candidates: readonly CandidateResult[];
  /** log(rate) - log(average) of held-out rows by what was chosen; zeros where that is the average. */
  readonly signal: Float64Array;
  /** Weight of each trial in the final model. */
  readonly weights: Float64Array;
}

const AVERAGE: CandidateResult = { name: "average", devianceExplained: 0, standardError: 0 };

/** Standard errors from so few clusters of rows are themselves too small, and the best of many learners is best by luck as well. */
const FEW_CLUSTERS = 60;
/** What a blend of one learner alone is called by: that learner's name. */
const ALONE = 0.97;

/**
 * Compares all trials and their blend on held-out rows. The simplest learner is taken unless the blend is better than it by more than
 * one standard error of the difference; a single other one where it is that much better than the blend; the plain average where what
 * was taken is not clearly better than it.
 */
export function choose(
  trials: readonly Trial[],
  folds: readonly FoldData[],
  held: HeldOut,
  cluster: Int32Array,
  seed: number,
  simplest: Trial | null = null,
): Choice {
  const nothing = held.baseline.map((base) => (Number.isNaN(base) ? Number.NaN : 0));
  const none = { chosen: "average", usable: false, signal: nothing, weights: new Float64Array(trials.length) };
  if (trials.length === 0 || folds.length === 0) return { ...none, candidates: [AVERAGE] };
  const judge = (signal: Float64Array): Explained =>
    explained(held.outcome, expectation(held, signal), held.baseline, cluster);
  const best = [...new Set(trials.map((trial) => trial.name))].map((name) =>
    trials
      .filter((trial) => trial.name === name)
      .map((trial) => ({ trial, result: judge(trial.alone) }))
      .reduce((a, b) => (b.result.value > a.result.value ? b : a)),
  );
  const members = best.map(({ trial }) => trial);
  const said = members.map((member) => member.alone);
  const { shares, outOfFold } = stack(said, folds, held, cluster, randomFrom(seed ^ 0x57ac));
  const blend = judge(outOfFold);
  const candidates: readonly CandidateResult[] = [
    AVERAGE,
    ...best.map(({ trial, result: { value, standardError } }) => ({
      name: trial.name,
      devianceExplained: value,
      standardError,
    })),
    { name: "blend", devianceExplained: blend.value, standardError: blend.standardError },
  ];
  const most = best.reduce((a, b) => (b.result.value > a.result.value ? b : a));
  const simple = best.find(({ trial }) => trial === simplest);
  const single =
    simple && !isClearlyBetter(outOfFold, simple.trial.alone, held, cluster)
      ? simple
      : isClearlyBetter(most.trial.alone, outOfFold, held, cluster)
        ? most
        : null;
  const result = single?.result ?? blend;
  const clusters = new Set(cluster.filter((_, i) => held.fold[i]! >= 0)).size;
  // A single cluster has no scatter of its own to be held against.
  if (clusters < 2) return { ...none, candidates };
  if (!(result.value > result.standardError * (1 + FEW_CLUSTERS / clusters))) return { ...none, candidates };
  const taken = single ? Float64Array.from(members, (member) => Number(member === single.trial)) : shares;
  const weights = new Float64Array(trials.length);
  members.forEach((member, k) => {
    for (const part of [member, member.corrects]) if (part) weights[trials.indexOf(part)]! += taken[k]!;
  });
  const total = taken.reduce((a, b) => a + b, 0);
  const only = members.find((_, k) => taken[k]! > ALONE * total);
  return { chosen: only?.name ?? "blend", usable: true, candidates, signal: weighted(taken, said), weights };
}

/** By more than one standard error of the difference: two predictions of the same rows err together. */
function isClearlyBetter(signal: Float64Array, other: Float64Array, held: HeldOut, cluster: Int32Array): boolean {
  const { value, standardError } = explained(
    held.outcome,
    expectation(held, signal),
    expectation(held, other),
    cluster,
  );
  return value > standardError;
}

/** Weights from all held-out rows; and each fold as the weights from the other folds see it, so that the blend's own figure is honest. */
function stack(
  signals: readonly Float64Array[],
  folds: readonly FoldData[],
  held: HeldOut,
  cluster: Int32Array,
  random: Random,
): { readonly shares: Float64Array; readonly outOfFold: Float64Array } {
  const from = (use: readonly FoldData[]): Float64Array => {
    const rows = use.flatMap((fold) => [...fold.rows]);
    const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i]!);
    const said = {
      signals: signals.map(take),
      baseline: take(held.baseline),
      outcome: take(held.outcome),
      cluster: Int32Array.from(rows, (i) => cluster[i]!),
    };
    return stackedWeights(said, random);
  };
  const outOfFold = new Float64Array(held.outcome.length).fill(Number.NaN);
  for (const fold of folds) {
    const shares = from(folds.length < 2 ? folds : folds.filter((other) => other !== fold));
    const signal = weighted(shares, signals);
    for (const row of fold.rows) outOfFold[row] = signal[row]!;
  }
  return { shares: from(folds), outOfFold };
}

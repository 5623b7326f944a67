import { mixed, mixtures, type Mixture } from "@/lib/model/blend";
import type { Trial } from "@/lib/model/candidates";
import { explained, unitDeviance, type Explained } from "@/lib/model/deviance";
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

/** Standard errors from so few rows are themselves too small. */
const FEW_ROWS = 20;

/**
 * Compares all trials and their blend on held-out rows. The best one is taken; the plain average where the best is not
 * better than it by more than one standard error.
 */
export function choose(
  trials: readonly Trial[],
  folds: readonly FoldData[],
  held: HeldOut,
  cluster: Int32Array,
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
  const { mixture, signal, outOfFold } = chooseMixture(members, folds, held);
  const blend = judge(outOfFold);
  const most = best.reduce((a, b) => (b.result.value > a.result.value ? b : a));
  // The mixture that fits all held-out rows best flatters itself; its figure out of fold does not.
  const only = blend.value > most.result.value ? undefined : most;
  const result = only?.result ?? blend;
  const candidates: readonly CandidateResult[] = [
    AVERAGE,
    ...best.map(({ trial, result: { value, standardError } }) => ({
      name: trial.name,
      devianceExplained: value,
      standardError,
    })),
    { name: "blend", devianceExplained: blend.value, standardError: blend.standardError },
  ];
  if (!(result.value > result.standardError * (1 + FEW_ROWS / held.outcome.length))) return { ...none, candidates };
  const weights = new Float64Array(trials.length);
  members.forEach((member, k) => {
    const weight = only ? Number(member === only.trial) : mixture.scale * mixture.shares[k]!;
    for (const part of [member, member.corrects]) if (part) weights[trials.indexOf(part)]! += weight;
  });
  return {
    chosen: only?.trial.name ?? "blend",
    usable: true,
    candidates,
    signal: only?.trial.alone ?? signal,
    weights,
  };
}

interface Mixed {
  readonly mixture: Mixture;
  /** What it says about held-out rows. */
  readonly signal: Float64Array;
  /** Each fold by the mixture that the other folds would choose, so that the blend's own figure is honest. */
  readonly outOfFold: Float64Array;
}

function chooseMixture(members: readonly Trial[], folds: readonly FoldData[], held: HeldOut): Mixed {
  const said = members.map((member) => member.alone);
  const tried = mixtures(members.length).map((mixture) => {
    const expected = expectation(held, mixed(mixture, said));
    const losses = folds.map(({ rows }) => rows.reduce((sum, row) => sum + unitDeviance(held.outcome[row]!, expected[row]!), 0)); // prettier-ignore
    return { mixture, losses };
  });
  const least = (use: (fold: number) => boolean): Mixture => {
    const total = (losses: readonly number[]): number => losses.reduce((sum, loss, f) => sum + (use(f) ? loss : 0), 0);
    return tried.reduce((a, b) => (total(b.losses) < total(a.losses) ? b : a)).mixture;
  };
  const outOfFold = new Float64Array(held.outcome.length).fill(Number.NaN);
  folds.forEach(({ rows }, f) => {
    const signal = mixed(
      least((other) => folds.length < 2 || other !== f),
      said,
    );
    for (const row of rows) outOfFold[row] = signal[row]!;
  });
  const mixture = least(() => true);
  return { mixture, signal: mixed(mixture, said), outOfFold };
}

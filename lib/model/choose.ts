import { stackWeights } from "@/lib/model/blend";
import type { Trial } from "@/lib/model/candidates";
import { explained, type Explained } from "@/lib/model/deviance";
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
  const singles = trials.map((trial) => ({ trial, result: judge(trial.alone) }));
  const blended = blendOutOfFold(trials, folds, held);
  const blend = judge(blended);
  const candidates: CandidateResult[] = [AVERAGE];
  for (const name of new Set(trials.map((trial) => trial.name))) {
    const best = singles.filter(({ trial }) => trial.name === name).reduce(better);
    candidates.push({ name, devianceExplained: best.result.value, standardError: best.result.standardError });
  }
  candidates.push({ name: "blend", devianceExplained: blend.value, standardError: blend.standardError });
  const best = singles.reduce(better);
  const useBlend = blend.value >= best.result.value;
  const result = useBlend ? blend : best.result;
  if (!(result.value > result.standardError * (1 + FEW_ROWS / held.outcome.length))) return { ...none, candidates };
  const weights = useBlend
    ? stackWeights(signalsOf(trials), held.outcome, held.baseline, (i) => held.fold[i]! >= 0)
    : Float64Array.from(trials, (trial) => (trial === best.trial || trial === best.trial.corrects ? 1 : 0));
  return {
    chosen: useBlend ? "blend" : best.trial.name,
    usable: true,
    candidates,
    signal: useBlend ? blended : best.trial.alone,
    weights,
  };
}

function better<T extends { readonly result: Explained }>(a: T, b: T): T {
  return b.result.value > a.result.value ? b : a;
}

function signalsOf(trials: readonly Trial[]): Float64Array[] {
  return trials.map((trial) => trial.signal);
}

/** Each fold is predicted with weights that the other folds chose, so that the blend's own figure is honest. */
function blendOutOfFold(trials: readonly Trial[], folds: readonly FoldData[], held: HeldOut): Float64Array {
  const blended = new Float64Array(held.outcome.length).fill(Number.NaN);
  for (const fold of folds) {
    const others = (i: number): boolean => held.fold[i]! >= 0 && (folds.length < 2 || held.fold[i] !== fold.index);
    const weights = stackWeights(signalsOf(trials), held.outcome, held.baseline, others);
    for (const row of fold.rows)
      blended[row] = trials.reduce(
        (sum, trial, k) => sum + (weights[k]! > 0 ? weights[k]! * trial.signal[row]! : 0),
        0,
      );
  }
  return blended;
}

import { calibrate, chanceAbove, outcomeInterval, type Calibration } from "@/lib/model/calibration";
import { estimateDispersion, type Dispersion } from "@/lib/model/dispersion";
import { binned } from "@/lib/model/reliability";
import { takeNumbers } from "@/lib/model/rows";
import type { ReliabilityBin } from "@/lib/model/types";
import type { FoldData, HeldOut } from "@/lib/model/validation";

/**
 * The final calibration uses all held-out rows; its coverage, and whether the chances that it gives of beating the plain average come
 * true, are measured by calibrating without each fold in turn.
 */
export function calibrateInFolds(
  held: HeldOut,
  folds: readonly FoldData[],
  expected: Float64Array,
  doubt: Float64Array,
  whole: boolean,
): { readonly calibration: Calibration; readonly coverage: number; readonly reliability: readonly ReliabilityBin[] } {
  const from = (use: (fold: number) => boolean): Calibration => {
    const rows = Int32Array.from(held.fold.keys()).filter((i) => held.fold[i]! >= 0 && use(held.fold[i]!));
    return calibrate(takeNumbers(held.outcome, rows), takeNumbers(expected, rows), takeNumbers(doubt, rows), whole);
  };
  const stated = new Float64Array(held.outcome.length).fill(Number.NaN);
  const came = new Uint8Array(held.outcome.length);
  let inside = 0;
  let count = 0;
  for (const fold of folds) {
    const others = from((other) => folds.length < 2 || other !== fold.index);
    for (const row of fold.rows) {
      const { low, high } = outcomeInterval(others, expected[row]!, doubt[row]!);
      if (held.outcome[row]! >= low && held.outcome[row]! <= high) inside += 1;
      stated[row] = chanceAbove(others, expected[row]!, doubt[row]!, held.baseline[row]!);
      came[row] = held.outcome[row]! > held.baseline[row]! ? 1 : 0;
    }
    count += fold.rows.length;
  }
  return { calibration: from(() => true), coverage: count > 0 ? inside / count : 0, reliability: binned(stated, came) };
}

/**
 * Variance of log(rate) that the effects' own variances do not account for: held-out rows spread more around their expectation
 * than training rows do, because the rates themselves are not known. Relative to the expectation squared, at large rows.
 */
export function unexplainedDoubt(
  held: HeldOut,
  expected: Float64Array,
  doubt: Float64Array,
  training: Dispersion,
): number {
  const rows = Int32Array.from(held.fold.keys()).filter((i) => held.fold[i]! >= 0);
  const mu = takeNumbers(expected, rows);
  const apart = estimateDispersion(takeNumbers(held.outcome, rows), mu, null, 0);
  let first = 0;
  let second = 0;
  let known = 0;
  rows.forEach((row, k) => {
    first += mu[k]!;
    second += mu[k]! ** 2;
    known += mu[k]! ** 2 * doubt[row]!;
  });
  if (!(second > 0)) return 0;
  const excess = apart.kappa - training.kappa + ((apart.phi - training.phi) * first) / second;
  return Math.min(1, Math.max(0, excess - known / second));
}

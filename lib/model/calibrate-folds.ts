import { calibrate, outcomeInterval, type Calibration } from "@/lib/model/calibration";
import { takeNumbers } from "@/lib/model/rows";
import type { FoldData, HeldOut } from "@/lib/model/validation";

/** The final calibration uses all held-out rows; its coverage is measured by calibrating without each fold in turn. */
export function calibrateInFolds(
  held: HeldOut,
  folds: readonly FoldData[],
  expected: Float64Array,
  doubt: Float64Array,
  whole: boolean,
): { readonly calibration: Calibration; readonly coverage: number } {
  const from = (use: (fold: number) => boolean): Calibration => {
    const rows = Int32Array.from(held.fold.keys()).filter((i) => held.fold[i]! >= 0 && use(held.fold[i]!));
    return calibrate(takeNumbers(held.outcome, rows), takeNumbers(expected, rows), takeNumbers(doubt, rows), whole);
  };
  let inside = 0;
  let count = 0;
  for (const fold of folds) {
    const others = from((other) => folds.length < 2 || other !== fold.index);
    for (const row of fold.rows) {
      const { low, high } = outcomeInterval(others, expected[row]!, doubt[row]!);
      if (held.outcome[row]! >= low && held.outcome[row]! <= high) inside += 1;
    }
    count += fold.rows.length;
  }
  return { calibration: from(() => true), coverage: count > 0 ? inside / count : 0 };
}

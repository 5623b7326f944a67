import { unitDeviance } from "@/lib/model/deviance";
import { expectation, type FoldData, type HeldOut } from "@/lib/model/validation";

/** What a learner that improves step by step (trees, epochs) said about held-out rows at several looks on its way. */
export interface Looks {
  /** `value(k, before)`: what it says about the fold's k-th held-out row, and what was recorded there before. */
  record(look: number, fold: FoldData, value: (k: number, before: number) => number): void;
  /** Where to stop. `base` is what the learner corrects, if it does. */
  choose(
    folds: readonly FoldData[],
    base: Float64Array | null,
  ): { readonly signal: Float64Array; readonly look: number };
}

export function startLooks(held: HeldOut, count: number): Looks {
  const said = Array.from({ length: count }, () => new Float64Array(held.outcome.length).fill(Number.NaN));
  return {
    record(look, fold, value) {
      const signal = said[look];
      if (signal) fold.rows.forEach((row, k) => (signal[row] = value(k, signal[row]!)));
    },
    choose(folds, base) {
      const losses = said.map((signal) => {
        const total = base ? signal.map((value, i) => value + base[i]!) : signal;
        const expected = expectation(held, total);
        return folds.map((fold) => {
          let sum = 0;
          for (const row of fold.rows) sum += unitDeviance(held.outcome[row]!, expected[row]!);
          return sum;
        });
      });
      const best = (use: (fold: number) => boolean): number => {
        const sums = losses.map((loss) => loss.reduce((sum, value, f) => sum + (use(f) ? value : 0), 0));
        return sums.indexOf(Math.min(...sums));
      };
      // A fold's rows are judged where the other folds would have stopped: to choose by the same rows would flatter.
      const signal = new Float64Array(held.outcome.length).fill(Number.NaN);
      folds.forEach((fold, f) => {
        const look = best((other) => folds.length < 2 || other !== f);
        for (const row of fold.rows) signal[row] = said[look]![row]!;
      });
      return { signal, look: best(() => true) };
    },
  };
}

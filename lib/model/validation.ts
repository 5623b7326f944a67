import type { Fold } from "@/lib/model/folds";
import { takeEncoded, takeNumbers, takeRows, type Rows } from "@/lib/model/rows";
import type { Encoded } from "@/lib/model/schema";
import { MOST_LOG_RATIO } from "@/lib/model/state";

/** Everything that is known about held-out rows while candidates are compared. NaN where a row was never held out. */
export interface HeldOut {
  readonly outcome: Float64Array;
  /** Expectation by the plain average of the fold's own training rows. */
  readonly baseline: Float64Array;
  /** The fold that held the row out, -1 for none. */
  readonly fold: Int32Array;
}

export interface FoldData {
  readonly index: number;
  readonly rows: Int32Array;
  /** Later rows than those. */
  readonly later: Int32Array;
  readonly train: Rows;
  /** Where the training rows stand among all rows. */
  readonly trainRows: Int32Array;
  readonly trainTime: Float64Array | null;
  readonly test: Encoded;
  readonly averageRate: number;
}

export function averageRate(outcome: Float64Array, exposure: Float64Array): number {
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  // Jeffreys' half an outcome where there was none: a rate of 0 would have no logarithm and claim certainty.
  return (sum(outcome) || 0.5) / sum(exposure);
}

/** Cuts one fold out of all rows. Null where its training rows have no outcome at all. */
export function foldData(all: Rows, time: Float64Array | null, fold: Fold, index: number): FoldData | null {
  const train = takeRows(all, fold.train);
  if (!train.outcome.some((value) => value > 0)) return null;
  return {
    index,
    rows: fold.test,
    later: fold.later,
    train,
    trainRows: fold.train,
    trainTime: time ? takeNumbers(time, fold.train) : null,
    test: takeEncoded(all.encoded, fold.test),
    averageRate: averageRate(train.outcome, train.exposure),
  };
}

export function heldOut(all: Rows, folds: readonly FoldData[]): HeldOut {
  const baseline = new Float64Array(all.outcome.length).fill(Number.NaN);
  const fold = new Int32Array(all.outcome.length).fill(-1);
  for (const data of folds) {
    for (const row of data.rows) {
      baseline[row] = all.exposure[row]! * data.averageRate;
      fold[row] = data.index;
    }
  }
  return { outcome: all.outcome, baseline, fold };
}

/** Weights that halve with every `halfLife` before the last row. */
export function recencyWeights(time: Float64Array, halfLife: number): Float64Array {
  const last = time.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return time.map((t) => 0.5 ** ((last - t) / halfLife));
}

/** Expected outcomes of held-out rows from log(rate) - log(fold's average). */
export function expectation(held: HeldOut, signal: Float64Array): Float64Array {
  return held.baseline.map(
    (base, i) => base * Math.exp(Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, signal[i]!))),
  );
}

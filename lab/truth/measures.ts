import { shareInterval } from "@/lib/domain/share-interval";

/** A share with its 90 % interval (Wilson). */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export function shareOf(hits: number, count: number): Share {
  const share = count > 0 ? hits / count : Number.NaN;
  return { share, ...shareInterval(share, count), count };
}

/**
 * Kendall's tau over all pairs of which the truth differs by more than `tie`: pairs put right less pairs put wrong, over all of
 * them. Estimates that are equal count as neither.
 */
export function kendall(
  truth: readonly number[],
  estimate: readonly number[],
  tie = 0,
): { tau: number; pairs: number } {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < truth.length; i += 1)
    for (let j = i + 1; j < truth.length; j += 1) {
      const apart = truth[i]! - truth[j]!;
      if (Math.abs(apart) <= tie) continue;
      pairs += 1;
      sum += Math.sign(apart) * Math.sign(estimate[i]! - estimate[j]!);
    }
  return { tau: pairs > 0 ? sum / pairs : Number.NaN, pairs };
}

/** One stated probability with what came of it. */
export interface Stated {
  readonly probability: number;
  readonly came: boolean;
}

export interface Bin {
  readonly stated: number;
  readonly came: number;
  readonly count: number;
}

const BINS = 10;

/** Ten bins of equal width: mean stated probability and share that came true. Empty ones are left out. */
export function reliability(all: readonly Stated[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ stated: 0, came: 0, count: 0 }));
  for (const { probability, came } of all) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))]!;
    bin.stated += probability;
    bin.came += came ? 1 : 0;
    bin.count += 1;
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ stated, came, count }) => ({ stated: stated / count, came: came / count, count }));
}

/** Expected calibration error: mean distance between stated and observed over the bins, by their counts. */
export function calibrationError(bins: readonly Bin[]): number {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.stated - bin.came), 0) / Math.max(1, count);
}

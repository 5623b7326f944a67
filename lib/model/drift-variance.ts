/** How fast rates go astray after the last day that was learnt from. */
export interface Drift {
  /** Variance of log(rate) that each unit of time adds: a random walk of the rates (local level model, Harvey 1989, chapter 2). */
  readonly perUnit: number;
  /** Mean distance in time at which held-out rows were judged: how far ahead a question is taken to be that does not say it. */
  readonly usual: number;
  /** Time of the last row that was learnt from. */
  readonly until: number;
}

/**
 * Variance of log(rate) besides, of rows at these times; of rows without a time, at the usual distance. Never less than at that: a rate
 * that is asked for in a week that has been is meant for the next one.
 */
export function driftVariance(
  drift: Drift | null,
  time: Float64Array | null | undefined,
  length: number,
): Float64Array {
  const variance = new Float64Array(length);
  if (drift === null) return variance;
  for (let i = 0; i < length; i++) {
    const at = time?.[i] ?? Number.NaN;
    variance[i] = drift.perUnit * (Number.isNaN(at) ? drift.usual : Math.max(drift.usual, at - drift.until));
  }
  return variance;
}

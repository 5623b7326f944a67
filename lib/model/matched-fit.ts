import type { SortedRows } from "@/lib/model/matched-rows";
import { cholesky, solve } from "@/lib/model/small-matrix";

/** A level is held to a factor of about e^1.5 unless the data say otherwise: without results its logarithm would be minus infinity. */
const RIDGE = 1 / 1.5 ** 2;
const STEPS = 30;
const CONVERGED = 1e-7;

/** Score and information of some strata, added up. */
export interface Normal {
  readonly score: Float64Array;
  readonly information: Float64Array;
}

export function emptyNormal(size: number): Normal {
  return { score: new Float64Array(size), information: new Float64Array(size * size) };
}

/** Adds one stratum: its outcome is shared out by exposure and effects, so its own rate never matters. */
export function addStratum(into: Normal, rows: SortedRows, stratum: number, beta: Float64Array): void {
  const { from, to, outcome, weight } = rows.strata[stratum]!;
  const { size, offsets, codes } = rows;
  const shares: number[] = [];
  let sum = 0;
  for (let row = from; row < to; row += 1) {
    let log = 0;
    for (let factor = 0; factor < codes.length; factor += 1) {
      const code = codes[factor]![row]!;
      if (code >= 0) log += beta[offsets[factor]! + code]!;
    }
    const share = rows.exposure[row]! * Math.exp(log);
    shares.push(share);
    sum += share;
  }
  // Mean of each column in the stratum, by expected outcome; few columns are touched.
  const columns: number[] = [];
  const mean = new Map<number, number>();
  for (let row = from; row < to; row += 1) {
    const mu = (shares[row - from]! * outcome) / sum;
    const own: number[] = [];
    for (let factor = 0; factor < codes.length; factor += 1) {
      const code = codes[factor]![row]!;
      if (code >= 0) own.push(offsets[factor]! + code);
    }
    for (const column of own) {
      if (!mean.has(column)) columns.push(column);
      mean.set(column, (mean.get(column) ?? 0) + mu);
      into.score[column]! += weight * (rows.outcome[row]! - mu);
      for (const other of own) into.information[column * size + other]! += weight * mu;
    }
  }
  for (const column of columns)
    for (const other of columns)
      into.information[column * size + other]! -= (weight * mean.get(column)! * mean.get(other)!) / outcome;
}

/** The information held back by the ridge. */
export function withRidge(information: Float64Array, size: number): Float64Array {
  const penalised = information.slice();
  for (let at = 0; at < size; at += 1) penalised[at * size + at]! += RIDGE;
  return penalised;
}

/** Logarithm of each level's effect, by Newton's method. */
export function fit(rows: SortedRows): Float64Array {
  const beta = new Float64Array(rows.size);
  for (let step = 0; step < STEPS; step += 1) {
    const normal = emptyNormal(rows.size);
    for (let stratum = 0; stratum < rows.strata.length; stratum += 1) addStratum(normal, rows, stratum, beta);
    for (let at = 0; at < rows.size; at += 1) normal.score[at]! -= RIDGE * beta[at]!;
    const lower = cholesky(withRidge(normal.information, rows.size), rows.size);
    if (lower === null) break;
    const change = solve(lower, rows.size, normal.score);
    let largest = 0;
    for (const value of change) largest = Math.max(largest, Math.abs(value));
    // A logarithm runs away easily.
    const brake = Math.min(1, 1.5 / Math.max(largest, 1e-12));
    for (let at = 0; at < rows.size; at += 1) beta[at]! += brake * change[at]!;
    if (largest < CONVERGED) break;
  }
  return beta;
}

/** Score and information of all strata. */
export function wholeNormal(rows: SortedRows, beta: Float64Array): Normal {
  const normal = emptyNormal(rows.size);
  for (let stratum = 0; stratum < rows.strata.length; stratum += 1) addStratum(normal, rows, stratum, beta);
  return normal;
}

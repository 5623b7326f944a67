import { type Normal, addStratum, emptyNormal, withRidge } from "@/lib/model/matched-fit";
import type { SortedRows } from "@/lib/model/matched-rows";
import { cholesky, solve } from "@/lib/model/small-matrix";

/** For each level, the inverse information times the contrast of that level with the mean. */
export function solvedContrasts(
  { information }: Normal,
  size: number,
  weights: readonly number[],
): Float64Array[] | null {
  const lower = cholesky(withRidge(information, size), size);
  if (lower === null) return null;
  return weights.map((_, level) => {
    const direction = new Float64Array(size);
    weights.forEach((weight, other) => (direction[other] = -weight));
    direction[level]! += 1;
    return solve(lower, size, direction);
  });
}

/** v' M v */
export function quadratic(matrix: Float64Array, vector: Float64Array): number {
  const size = vector.length;
  let sum = 0;
  for (let a = 0; a < size; a += 1) {
    if (vector[a] === 0) continue;
    let row = 0;
    for (let b = 0; b < size; b += 1) row += matrix[a * size + b]! * vector[b]!;
    sum += row * vector[a]!;
  }
  return sum;
}

/** What each cluster says, and how far the effects move without it, to first order (null where nothing is left). */
export function* leftOut(
  rows: SortedRows,
  beta: Float64Array,
  { information }: Normal,
): Generator<{ own: Normal; shift: Float64Array | null; weight: number }> {
  let stratum = 0;
  for (const end of rows.clusterEnds) {
    const own = emptyNormal(rows.size);
    const { weight } = rows.strata[stratum]!;
    for (; stratum < end; stratum += 1) addStratum(own, rows, stratum, beta);
    const rest = information.map((value, at) => value - own.information[at]!);
    const lower = cholesky(withRidge(rest, rows.size), rows.size);
    yield { own, shift: lower && solve(lower, rows.size, own.score), weight };
  }
}

/** Pearson's: how much more the rows scatter around what is expected than counts do. */
export function dispersion(rows: SortedRows, beta: Float64Array): number {
  let squares = 0;
  let freedom = -rows.size;
  for (const { from, to, outcome } of rows.strata) {
    const shares: number[] = [];
    let sum = 0;
    for (let row = from; row < to; row += 1) {
      const log = rows.codes.reduce((total, codes, factor) => {
        const code = codes[row]!;
        return code < 0 ? total : total + beta[rows.offsets[factor]! + code]!;
      }, 0);
      shares.push(rows.exposure[row]! * Math.exp(log));
      sum += shares.at(-1)!;
    }
    freedom += to - from - 1;
    for (let row = from; row < to; row += 1) {
      const mu = (shares[row - from]! * outcome) / sum;
      if (mu > 0) squares += (rows.outcome[row]! - mu) ** 2 / mu;
    }
  }
  return freedom > 0 ? squares / freedom : 1;
}

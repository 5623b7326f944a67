/** Rows that are compared only with rows of the same stratum: what a stratum has in common cannot pass for an effect. */
export interface MatchedRows {
  readonly outcome: Float64Array;
  readonly exposure: Float64Array;
  readonly stratum: Int32Array;
  /** What rows are taken as one draw: effects may differ from cluster to cluster. A stratum lies in one cluster. */
  readonly cluster: Int32Array;
  /** Level of each row by factor, -1 where it is not known. The first factor is asked for; the others are held fixed. */
  readonly codes: readonly Int32Array[];
  readonly levels: readonly number[];
}

/**
 * A cluster counts as this many times the median one at most: a campaign of clicks among campaigns of purchases would otherwise decide alone, and
 * nothing could be said of how campaigns differ.
 */
const MOST_OF_MEDIAN = 3;

export interface Stratum {
  readonly from: number;
  readonly to: number;
  readonly outcome: number;
  /** What it counts in the estimate: less than 1 in clusters that would drown the others. */
  readonly weight: number;
}

/** Rows of one stratum lie together, strata of one cluster too. */
export interface SortedRows extends MatchedRows {
  readonly strata: readonly Stratum[];
  readonly clusterEnds: readonly number[];
  readonly offsets: readonly number[];
  readonly size: number;
}

/** Leaves out what says nothing (no exposure; strata without any outcome) and brings strata together. */
export function sortRows(rows: MatchedRows): SortedRows {
  const totals = new Map<number, number>();
  for (let row = 0; row < rows.outcome.length; row += 1)
    if (rows.exposure[row]! > 0)
      totals.set(rows.stratum[row]!, (totals.get(rows.stratum[row]!) ?? 0) + rows.outcome[row]!);
  const order: number[] = [];
  for (let row = 0; row < rows.outcome.length; row += 1)
    if (rows.exposure[row]! > 0 && (totals.get(rows.stratum[row]!) ?? 0) > 0) order.push(row);
  order.sort((a, b) => rows.cluster[a]! - rows.cluster[b]! || rows.stratum[a]! - rows.stratum[b]!);
  const take = (column: Int32Array): Int32Array => Int32Array.from(order, (row) => column[row]!);
  const stratum = take(rows.stratum);
  const cluster = take(rows.cluster);
  const weightOf = clusterWeights(rows, order);
  const strata: { from: number; to: number; outcome: number; weight: number }[] = [];
  const clusterEnds: number[] = [];
  for (let row = 0; row < order.length; row += 1) {
    if (row > 0 && cluster[row] !== cluster[row - 1]) clusterEnds.push(strata.length);
    if (row === 0 || stratum[row] !== stratum[row - 1] || cluster[row] !== cluster[row - 1])
      strata.push({ from: row, to: row, outcome: totals.get(stratum[row]!)!, weight: weightOf(cluster[row]!) });
    strata.at(-1)!.to = row + 1;
  }
  if (strata.length > 0) clusterEnds.push(strata.length);
  const offsets = rows.levels.map((_, factor) => rows.levels.slice(0, factor).reduce((sum, count) => sum + count, 0));
  return {
    outcome: Float64Array.from(order, (row) => rows.outcome[row]!),
    exposure: Float64Array.from(order, (row) => rows.exposure[row]!),
    stratum,
    cluster,
    codes: rows.codes.map(take),
    levels: rows.levels,
    strata,
    clusterEnds,
    offsets,
    size: rows.levels.reduce((sum, count) => sum + count, 0),
  };
}

function clusterWeights({ cluster, outcome }: MatchedRows, order: readonly number[]): (cluster: number) => number {
  const totals = new Map<number, number>();
  for (const row of order) totals.set(cluster[row]!, (totals.get(cluster[row]!) ?? 0) + outcome[row]!);
  const sorted = [...totals.values()].sort((a, b) => a - b);
  const most = MOST_OF_MEDIAN * (sorted[Math.floor(sorted.length / 2)] ?? 1);
  return (number) => Math.min(1, most / Math.max(totals.get(number)!, 1e-9));
}

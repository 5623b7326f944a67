import { cholesky, solve } from "@/lib/model/small-matrix";
import { beyondT, quantileT } from "@/lib/model/student";

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

export interface MatchedEffect {
  /** log of the rate of this level over the mean of all compared levels. */
  readonly log: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, that there is no difference. */
  readonly p: number;
}

export interface MatchedLevel {
  /** Outcome that the level's exposure would bring at its strata's rates. */
  readonly expected: number;
  /** Clusters in which it stands beside another level. */
  readonly clusters: number;
  /** null where it cannot be compared: in one cluster only, or never beside the others. */
  readonly effect: MatchedEffect | null;
}

/** A level is held to a factor of about e^1.5 unless the data say otherwise: without results its logarithm would be minus infinity. */
const RIDGE = 1 / 1.5 ** 2;
const STEPS = 30;
const CONVERGED = 1e-7;
/** In a single cluster nothing tells the level from the cluster. */
const LEAST_CLUSTERS = 2;
/**
 * A cluster counts as this many times the median one at most: a campaign of clicks among campaigns of purchases would otherwise decide alone, and
 * nothing could be said of how campaigns differ.
 */
const MOST_OF_MEDIAN = 3;
/** Width of the intervals. */
const LEVEL = 0.9;

interface Stratum {
  readonly from: number;
  readonly to: number;
  readonly outcome: number;
  /** What it counts in the estimate: less than 1 in clusters that would drown the others. */
  readonly weight: number;
}

/** Rows of one stratum lie together, strata of one cluster too. */
interface Sorted extends MatchedRows {
  readonly strata: readonly Stratum[];
  readonly clusterEnds: readonly number[];
  readonly offsets: readonly number[];
  readonly size: number;
}

/**
 * What the levels of a factor do to a rate, within strata and with other factors held fixed: a quasi-Poisson regression with an
 * effect for each stratum, which drops out (conditional likelihood). Intervals come from leaving out one cluster at a time (CR3, Student's t with the level's own
 * clusters), and are never narrower than the counts' own scatter.
 */
export function matchedEffects(rows: MatchedRows): MatchedLevel[] {
  const sorted = sortRows(rows);
  const beta = fit(sorted);
  const { expected, clusters, together } = support(sorted);
  const compared = together.map((own, level) => own && clusters[level]! >= LEAST_CLUSTERS);
  const total = expected.reduce((sum, value, level) => sum + (compared[level] ? value : 0), 0);
  const weights = expected.map((value, level) => (compared[level] && total > 0 ? value / total : 0));
  const contrast = (values: Float64Array, level: number): number =>
    values[level]! - weights.reduce((sum, weight, other) => sum + weight * values[other]!, 0);

  const whole = wholeNormal(sorted, beta);
  const directions = solvedContrasts(whole, sorted.size, weights);
  if (directions === null) return weights.map((_, level) => ({ expected: expected[level]!, clusters: clusters[level]!, effect: null })); // prettier-ignore
  const phi = Math.max(1, dispersion(sorted, beta));
  const shifts = new Float64Array(weights.length);
  const portions = new Float64Array(weights.length);
  const squaredPortions = new Float64Array(weights.length);
  const scatter = new Float64Array(weights.length);
  for (const { own, shift, weight } of leftOut(sorted, beta, whole)) {
    for (let level = 0; level < weights.length; level += 1) {
      if (!compared[level]) continue;
      if (shift !== null) shifts[level]! += contrast(shift, level) ** 2;
      const portion = quadratic(own.information, directions[level]!);
      portions[level]! += portion;
      squaredPortions[level]! += portion ** 2;
      scatter[level]! += phi * weight * portion;
    }
  }

  return weights.map((_, level) => {
    const known = { expected: expected[level]!, clusters: clusters[level]! };
    if (!compared[level]) return { ...known, effect: null };
    // Clusters that weigh as little as campaigns without spend are no evidence of their own (Satterthwaite).
    const alike = portions[level]! ** 2 / Math.max(squaredPortions[level]!, 1e-300);
    const freedom = Math.max(1, alike - 1);
    const sd = Math.sqrt(Math.max(shifts[level]!, scatter[level]!));
    const log = contrast(beta, level);
    const reach = quantileT(1 - LEVEL, freedom) * sd;
    const effect = { log, low: log - reach, high: log + reach, p: beyondT(log / sd, freedom) };
    return { ...known, effect };
  });
}

/** For each level, the inverse information times the contrast of that level with the mean. */
function solvedContrasts({ information }: Normal, size: number, weights: readonly number[]): Float64Array[] | null {
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
function quadratic(matrix: Float64Array, vector: Float64Array): number {
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

/** Leaves out what says nothing (no exposure; strata without any outcome) and brings strata together. */
function sortRows(rows: MatchedRows): Sorted {
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

/** Score and information of some strata, added up. */
interface Normal {
  readonly score: Float64Array;
  readonly information: Float64Array;
}

function emptyNormal(size: number): Normal {
  return { score: new Float64Array(size), information: new Float64Array(size * size) };
}

/** Adds one stratum: its outcome is shared out by exposure and effects, so its own rate never matters. */
function addStratum(into: Normal, rows: Sorted, stratum: number, beta: Float64Array): void {
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

function withRidge(information: Float64Array, size: number): Float64Array {
  const penalised = information.slice();
  for (let at = 0; at < size; at += 1) penalised[at * size + at]! += RIDGE;
  return penalised;
}

function fit(rows: Sorted): Float64Array {
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

function wholeNormal(rows: Sorted, beta: Float64Array): Normal {
  const normal = emptyNormal(rows.size);
  for (let stratum = 0; stratum < rows.strata.length; stratum += 1) addStratum(normal, rows, stratum, beta);
  return normal;
}

/** What each cluster says, and how far the effects move without it, to first order (null where nothing is left). */
function* leftOut(
  rows: Sorted,
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
function dispersion(rows: Sorted, beta: Float64Array): number {
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

/** What each level's comparison rests on, and which levels stand beside each other at all (the largest such group). */
function support(rows: Sorted): { expected: number[]; clusters: number[]; together: boolean[] } {
  const size = rows.levels[0]!;
  const codes = rows.codes[0]!;
  const expected = Array<number>(size).fill(0);
  const seen = Array.from({ length: size }, () => new Set<number>());
  const parent = Array.from({ length: size }, (_, level) => level);
  const rootOf = (level: number): number => {
    let at = level;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { from, to, outcome } of rows.strata) {
    let exposure = 0;
    const levels = new Set<number>();
    for (let row = from; row < to; row += 1) {
      exposure += rows.exposure[row]!;
      if (codes[row]! >= 0) levels.add(codes[row]!);
    }
    if (levels.size < 2) continue;
    const [first] = levels;
    for (const level of levels) {
      seen[level]!.add(rows.cluster[from]!);
      parent[rootOf(level)] = rootOf(first!);
    }
    for (let row = from; row < to; row += 1)
      if (codes[row]! >= 0) expected[codes[row]!]! += (outcome * rows.exposure[row]!) / exposure;
  }
  const groups = new Map<number, number>();
  for (let level = 0; level < size; level += 1)
    groups.set(rootOf(level), (groups.get(rootOf(level)) ?? 0) + expected[level]!);
  const largest = [...groups].reduce<[number, number]>((best, group) => (group[1] > best[1] ? group : best), [-1, 0]);
  return {
    expected,
    clusters: seen.map((clusters) => clusters.size),
    together: expected.map((value, level) => value > 0 && rootOf(level) === largest[0]),
  };
}

/** What one cell of one unit brought against what its money would have brought at the unit's average. */
export interface CellCount {
  readonly unit: string;
  readonly campaign: string;
  readonly cell: string;
  readonly outcome: number;
  readonly expected: number;
  /** Variance of the unit's outcome over its mean, from week to week. */
  readonly dispersion: number;
}

/** A normal distribution of a log effect. */
export interface Belief {
  readonly mean: number;
  readonly variance: number;
}

/** `prior`: what the other units say of this cell. */
export interface CellEstimate extends Belief {
  readonly prior: Belief;
}

/**
 * Standard deviations that may be true: of what a cell's name has in common over the account, of what its campaign adds, and the ad set.
 * Which of them are likely is learnt; that all remain possible is what keeps intervals honest where the data cannot tell.
 */
const COMMON = [0.03, 0.1, 0.2, 0.4, 0.8] as const;
const CAMPAIGN = [0.015, 0.06, 0.13, 0.25, 0.5] as const;
const OWN = [0.015, 0.05, 0.12, 0.3] as const;
/** Before any data: cells of one account differ by a third or so, one campaign's from another's by less, and ad sets' by least. */
const SCALES = [0.5, 0.3, 0.15] as const;
/** Cells do not differ normally: most are much alike and a few are not. Tuned on simulated accounts (`lab truth`, seeds 1 to 3). */
const UNEVEN = 1.15;
/** Less likely than the best by e^-10: left out. */
const UNLIKELY = 10;
const ROUNDS = 4;
const NEWTON_STEPS = 12;
/** A log effect beyond e^4 is a cell without results, not a finding. */
const MOST_LOG = 4;
/** Of a cell that takes everything its unit brings, something stays open. */
const LEAST_OPEN = 0.02;

/** Variance over mean of a cell's outcome where its unit's total is known: the cells share it out. */
export function openNoise(dispersion: number, shareOfOutcome: number): number {
  return dispersion * Math.max(LEAST_OPEN, 1 - shareOfOutcome);
}

/** The posterior of a log effect for a count with a normal prior (its mode and curvature). */
export function countPosterior(
  { outcome, expected, noise }: { readonly outcome: number; readonly expected: number; readonly noise: number },
  prior: Belief,
): Belief {
  let mean = prior.mean;
  let precision = 1 / prior.variance;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const mu = expected * Math.exp(mean);
    precision = mu / noise + 1 / prior.variance;
    const change = ((outcome - mu) / noise - (mean - prior.mean) / prior.variance) / precision;
    mean = Math.max(-MOST_LOG, Math.min(MOST_LOG, mean + Math.max(-1, Math.min(1, change))));
    if (Math.abs(change) < 1e-6) break;
  }
  return { mean: mean + skew(expected * Math.exp(mean), noise, 1 / precision), variance: 1 / precision };
}

/** Counts with their place in the tree account → cell's name → campaign → ad set. */
interface Tree {
  /** Number of the campaign's cell of each count, and of the name of each campaign's cell. */
  readonly branch: Int32Array;
  readonly name: Int32Array;
  readonly names: number;
}

/**
 * Log effects of cells, shrunken towards what the same cell does in the campaign's other ad sets, that towards the account's other
 * campaigns, and that towards none. How much the levels differ is averaged over by how likely it makes the data.
 */
export function shrinkCells(counts: readonly CellCount[]): CellEstimate[] {
  const tree = treeOf(counts);
  const units = numbered(counts.map(({ unit }) => unit));
  let log = Float64Array.from(counts, ({ outcome, expected, dispersion }) => Math.log((outcome + dispersion / 2) / (expected + dispersion / 2))); // prettier-ignore
  let estimates: CellEstimate[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const around = log;
    const mu = Float64Array.from(counts, ({ expected }, at) => expected * Math.exp(around[at]!));
    const total = new Float64Array(units.size);
    mu.forEach((value, at) => (total[units.of[at]!]! += value));
    // Counts as normal observations around the present estimate (as in iteratively reweighted least squares).
    const value = new Float64Array(counts.length);
    const variance = new Float64Array(counts.length);
    counts.forEach(({ outcome, dispersion }, at) => {
      const apart = (outcome - mu[at]!) / Math.max(mu[at]!, 1e-6);
      value[at] = Math.max(-MOST_LOG, Math.min(MOST_LOG, around[at]! + Math.max(-1.5, Math.min(1.5, apart))));
      variance[at] = openNoise(dispersion, mu[at]! / total[units.of[at]!]!) / Math.max(mu[at]!, 1e-6);
    });
    estimates = averageOver(tree, value, variance);
    log = Float64Array.from(estimates, ({ mean }) => mean);
  }
  return estimates.map((estimate, at) => {
    const { expected, dispersion } = counts[at]!;
    return {
      ...estimate,
      mean: estimate.mean + skew(expected * Math.exp(estimate.mean), dispersion, estimate.variance),
    };
  });
}

/** How far the mean of a log rate lies below its most likely value: counts say "not much more" more clearly than "not much less". */
function skew(mu: number, noise: number, variance: number): number {
  return -0.5 * (mu / noise) * variance ** 2;
}

function numbered(keys: readonly string[]): { readonly of: Int32Array; readonly size: number } {
  const numbers = new Map<string, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return { of: Int32Array.from(keys, (key) => numbers.get(key)!), size: numbers.size };
}

function treeOf(counts: readonly CellCount[]): Tree {
  const names = numbered(counts.map(({ cell }) => cell));
  const branches = numbered(counts.map(({ cell, campaign }) => `${cell}\n${campaign}`));
  const name = new Int32Array(branches.size);
  branches.of.forEach((branch, at) => (name[branch] = names.of[at]!));
  return { branch: branches.of, name, names: names.size };
}

/** One choice of spreads: their probability, and the sums of 1 / variance and value / variance that each node hears from below. */
interface Point {
  readonly log: number;
  readonly common: number;
  readonly campaign: number;
  readonly own: number;
  readonly branch: Sums;
  readonly name: Sums;
}
interface Sums {
  readonly precision: Float64Array;
  readonly pull: Float64Array;
}

function sumsOf(count: number): Sums {
  return { precision: new Float64Array(count), pull: new Float64Array(count) };
}

function averageOver(tree: Tree, value: Float64Array, variance: Float64Array): CellEstimate[] {
  const points = likelyPoints(tree, value, variance);
  const most = points.reduce((best, { log }) => Math.max(best, log), -Infinity);
  const total = points.reduce((sum, { log }) => sum + Math.exp(log - most), 0);
  const count = value.length;
  const [mean, square, priorMean, priorSquare] = Array.from({ length: 4 }, () => new Float64Array(count)) as [Float64Array, Float64Array, Float64Array, Float64Array]; // prettier-ignore
  for (const point of points) {
    const weight = Math.exp(point.log - most) / total;
    for (let at = 0; at < count; at += 1) {
      const before = priorAt(tree, point, at, value[at]!, variance[at]! + point.own);
      const p = 1 / variance[at]! + 1 / before.variance;
      const after = (value[at]! / variance[at]! + before.mean / before.variance) / p;
      priorMean[at]! += weight * before.mean;
      priorSquare[at]! += weight * (before.mean ** 2 + before.variance);
      mean[at]! += weight * after;
      square[at]! += weight * (after ** 2 + 1 / p);
    }
  }
  return Array.from({ length: count }, (_, at) => ({
    mean: mean[at]!,
    variance: UNEVEN * Math.max(1e-8, square[at]! - mean[at]! ** 2),
    prior: { mean: priorMean[at]!, variance: Math.max(1e-8, priorSquare[at]! - priorMean[at]! ** 2) },
  }));
}

/** What everything but one count says of its effect, under one choice of spreads. */
function priorAt({ branch, name }: Tree, point: Point, at: number, value: number, v: number): Belief {
  const b = branch[at]!;
  const n = name[b]!;
  const whole = point.branch.precision[b]!;
  // The cell's name without this campaign, then this campaign without this count.
  const heard = 1 / (1 / whole + point.campaign);
  const others = 1 / point.common + point.name.precision[n]! - heard;
  const above = (point.name.pull[n]! - (heard * point.branch.pull[b]!) / whole) / others;
  const width = 1 / others + point.campaign;
  const siblings = Math.max(0, whole - 1 / v);
  const pull = siblings > 1e-9 * whole ? point.branch.pull[b]! - value / v : 0;
  const precision = siblings + 1 / width;
  return { mean: (pull + above / width) / precision, variance: 1 / precision + point.own };
}

function likelyPoints(tree: Tree, value: Float64Array, variance: Float64Array): Point[] {
  const points: Point[] = [];
  for (const [o, ownSd] of OWN.entries()) {
    const own = ownSd ** 2;
    const branch = sumsOf(tree.name.length);
    let lowest = 0;
    for (let at = 0; at < value.length; at += 1) {
      const v = variance[at]! + own;
      branch.precision[tree.branch[at]!]! += 1 / v;
      branch.pull[tree.branch[at]!]! += value[at]! / v;
      lowest -= 0.5 * (Math.log(v) + value[at]! ** 2 / v);
    }
    for (const [k, campaignSd] of CAMPAIGN.entries()) {
      const campaign = campaignSd ** 2;
      const name = sumsOf(tree.names);
      let middle = lowest;
      for (let b = 0; b < tree.name.length; b += 1) {
        const p = branch.precision[b]!;
        const heard = 1 / (1 / p + campaign);
        name.precision[tree.name[b]!]! += heard;
        name.pull[tree.name[b]!]! += (heard * branch.pull[b]!) / p;
        middle += 0.5 * (branch.pull[b]! ** 2 / p - (heard * branch.pull[b]! ** 2) / p ** 2 - Math.log1p(campaign * p));
      }
      for (const [c, commonSd] of COMMON.entries()) {
        const common = commonSd ** 2;
        let log = middle;
        for (let n = 0; n < tree.names; n += 1)
          log += 0.5 * (name.pull[n]! ** 2 / (name.precision[n]! + 1 / common) - Math.log1p(common * name.precision[n]!)); // prettier-ignore
        log += Math.log(stepOf(COMMON, c) * stepOf(CAMPAIGN, k) * stepOf(OWN, o));
        log -= 0.5 * ((commonSd / SCALES[0]) ** 2 + (campaignSd / SCALES[1]) ** 2 + (ownSd / SCALES[2]) ** 2);
        points.push({ log, common, campaign, own, branch, name });
      }
    }
  }
  const most = points.reduce((best, { log }) => Math.max(best, log), -Infinity);
  return points.filter(({ log }) => log > most - UNLIKELY);
}

/** The stretch of the axis that a point of a grid stands for. */
function stepOf(grid: readonly number[], at: number): number {
  return (grid[Math.min(at + 1, grid.length - 1)]! - (at > 0 ? grid[at - 1]! : 0)) / 2;
}

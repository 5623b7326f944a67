import type { Random } from "@/lib/model/random";

/**
 * Held-out rows of all learners: what each said (log(rate) - log(average)), the average's expectation, the outcome, and the cluster
 * of rows that stand or fall together, numbered from 0.
 */
export interface Said {
  readonly signals: readonly Float64Array[];
  readonly baseline: Float64Array;
  readonly outcome: Float64Array;
  readonly cluster: Int32Array;
}

/** Steps of one fit; it has settled well before. */
const STEPS = 40;
const SETTLED = 1e-9;
const MOST_LOG_RATIO = 12;
/** Rows above which every second (third …) one is left out: a handful of weights does not need more. */
const MOST_ROWS = 20_000;
const MOST_DRAWS = 30;
const LEAST_DRAWS = 6;
/** Rows times draws: large tables tell weights apart by themselves. */
const ROW_DRAWS = 90_000;
/** A learner with less weight than this costs more time than it is worth. */
const LEAST_WEIGHT = 0.02;

/**
 * Weights >= 0 with a sum <= 1 of the learners' signals, in expectation over a Bayesian bootstrap of the clusters (Rubin 1981): in
 * each draw, clusters count by exponential variates, and the weights with the least Poisson deviance are taken (stacking, Breiman
 * 1996); their mean over draws is what Yao et al. 2018 (Bayesian Analysis 13, section 3) recommend where held-out rows are few: one
 * learner that won by luck does not get everything. What is missing to a sum of 1 is the plain average's.
 */
export function stackedWeights(said: Said, random: Random): Float64Array {
  const { signals } = said;
  const rows = thinned(said.outcome.length);
  const used: Said = {
    signals: signals.map((signal) => Float64Array.from(rows, (i) => clipped(signal[i]!))),
    baseline: Float64Array.from(rows, (i) => said.baseline[i]!),
    outcome: Float64Array.from(rows, (i) => said.outcome[i]!),
    cluster: Int32Array.from(rows, (i) => said.cluster[i]!),
  };
  const clusters = used.cluster.reduce((most, c) => Math.max(most, c + 1), 0);
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.round(ROW_DRAWS / Math.max(1, rows.length))));
  const mean = new Float64Array(signals.length);
  for (let d = 0; d < draws; d++) {
    const counts = Float64Array.from({ length: clusters }, () => -Math.log(1 - random.uniform()));
    bestWeights(used, counts).forEach((weight, k) => (mean[k]! += weight / draws));
  }
  return dropSmall(mean);
}

function thinned(length: number): Int32Array {
  const every = Math.max(1, Math.ceil(length / MOST_ROWS));
  return Int32Array.from({ length: Math.ceil(length / every) }, (_, k) => k * every);
}

function clipped(value: number): number {
  return Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, value));
}

/** Exponentiated gradient (Kivinen and Warmuth 1997) over the learners and the average, with a step that finds its own length. */
function bestWeights(said: Said, counts: Float64Array): Float64Array {
  const size = said.signals.length;
  let weights: Float64Array = new Float64Array(size + 1).fill(1 / (size + 1));
  let at = lossOf(said, counts, weights);
  let step = 1;
  for (let round = 0; round < STEPS; round++) {
    const middle = at.gradient.reduce((sum, g, k) => sum + g * (weights[k] ?? 0), 0);
    const slope = Float64Array.from(weights, (_, k) => (at.gradient[k] ?? 0) - middle);
    const steepest = slope.reduce((most, s) => Math.max(most, Math.abs(s)), 1e-300);
    let next = at;
    let moved = weights;
    for (; step > 1e-4; step /= 2) {
      moved = normalised(weights.map((weight, k) => weight * Math.exp((-step * slope[k]!) / steepest)));
      next = lossOf(said, counts, moved);
      if (next.loss < at.loss) break;
    }
    if (!(next.loss < at.loss)) break;
    const gained = at.loss - next.loss;
    [weights, at, step] = [moved, next, step * 1.5];
    if (gained < SETTLED * Math.abs(at.loss)) break;
  }
  return weights.subarray(0, size);
}

function normalised(weights: Float64Array): Float64Array {
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
}

/** Poisson loss without what does not depend on the weights, and its gradient by the learners' weights. */
function lossOf(
  { signals, baseline, outcome, cluster }: Said,
  counts: Float64Array,
  weights: Float64Array,
): { readonly loss: number; readonly gradient: Float64Array } {
  const gradient = new Float64Array(signals.length);
  const off = new Float64Array(outcome.length);
  let loss = 0;
  for (let i = 0; i < off.length; i++) {
    let eta = 0;
    for (let k = 0; k < signals.length; k++) eta += weights[k]! * signals[k]![i]!;
    const mu = baseline[i]! * Math.exp(eta);
    const count = counts[cluster[i]!]!;
    loss += count * (mu - outcome[i]! * eta);
    off[i] = count * (mu - outcome[i]!);
  }
  signals.forEach((signal, k) => {
    let sum = 0;
    for (let i = 0; i < off.length; i++) sum += off[i]! * signal[i]!;
    gradient[k] = sum;
  });
  return { loss, gradient };
}

function dropSmall(weights: Float64Array): Float64Array {
  const total = weights.reduce((a, b) => a + b, 0);
  const kept = weights.map((weight) => (weight < LEAST_WEIGHT ? 0 : weight));
  const left = kept.reduce((a, b) => a + b, 0);
  return left > 0 ? kept.map((weight) => (weight * total) / left) : kept;
}

/** Sum of the signals, each times its weight. */
export function weighted(weights: ArrayLike<number>, signals: readonly Float64Array[]): Float64Array {
  const parts = signals.map((signal, k) => ({ signal, weight: weights[k]! })).filter(({ weight }) => weight > 0);
  return Float64Array.from({ length: signals[0]?.length ?? 0 }, (_, i) =>
    parts.reduce((sum, { signal, weight }) => sum + weight * signal[i]!, 0),
  );
}

import { logGamma } from "@/lib/model/special";

/**
 * Effects of the levels of one column are drawn from Gamma(shape, shape / mean): the model of empirical Bayes rates
 * (Robbins; Clayton and Kaldor 1987). A level with observed Y and expected M (without this effect) has the posterior
 * Gamma(Y + shape, M + shape / mean).
 */
export interface GammaPrior {
  /** Large: all levels alike. */
  readonly shape: number;
  /** What a level that was never seen is expected to have. */
  readonly mean: number;
}

const LEAST = Math.log(0.05);
const MOST = Math.log(1e5);
/** A weak belief that effects spread by about a third, so that two or three levels alone do not decide. */
const USUAL = Math.log(8);
const DOUBT = 2;

/** Logarithm of the probability of the levels' outcomes, relative to all effects being 1. */
export function evidence(observed: Float64Array, expected: Float64Array, prior: GammaPrior): number {
  const { shape } = prior;
  const rate = shape / prior.mean;
  const constant = shape * Math.log(rate) - logGamma(shape);
  let sum = 0;
  for (let l = 0; l < observed.length; l++) {
    const m = expected[l]!;
    if (m <= 0) continue;
    const y = observed[l]!;
    sum += logGamma(y + shape) + constant - (y + shape) * Math.log(m + rate) + m;
  }
  return sum;
}

/** Shape by maximum marginal likelihood (golden section), mean by a damped EM step. */
export function estimatePrior(observed: Float64Array, expected: Float64Array, previous: GammaPrior): GammaPrior {
  const score = (logShape: number): number =>
    evidence(observed, expected, { shape: Math.exp(logShape), mean: previous.mean }) -
    0.5 * ((logShape - USUAL) / DOUBT) ** 2;
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = LEAST;
  let high = MOST;
  let a = high - ratio * (high - low);
  let b = low + ratio * (high - low);
  let atA = score(a);
  let atB = score(b);
  while (high - low > 0.15) {
    if (atA > atB) {
      [high, b, atB] = [b, a, atA];
      a = high - ratio * (high - low);
      atA = score(a);
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + ratio * (high - low);
      atB = score(b);
    }
  }
  const shape = Math.exp((low + high) / 2);
  let total = 2; // two imagined levels of mean 1
  let count = 2;
  for (let l = 0; l < observed.length; l++) {
    if (expected[l]! <= 0) continue;
    total += (observed[l]! + shape) / (expected[l]! + shape / previous.mean);
    count += 1;
  }
  return { shape, mean: total / count };
}

/** Shape by moments, for ranking many candidates cheaply. */
export function roughPrior(observed: Float64Array, expected: Float64Array): GammaPrior {
  let excess = 0;
  let squares = 0;
  for (let l = 0; l < observed.length; l++) {
    const m = expected[l]!;
    if (m <= 0) continue;
    excess += (observed[l]! - m) ** 2 - m;
    squares += m * m;
  }
  const spread = squares > 0 ? excess / squares : 0;
  return { shape: Math.min(1e5, Math.max(0.05, spread > 0 ? 1 / spread : 1e5)), mean: 1 };
}

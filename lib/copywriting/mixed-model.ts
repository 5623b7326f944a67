import { cholesky } from "@/lib/copywriting/cholesky";

/** A linear model with normal effects: response = sum of weighted effects + noise. Sparse rows of [effect, weight]. */
export interface MixedModel {
  readonly rows: readonly (readonly (readonly [effect: number, weight: number])[])[];
  readonly response: readonly number[];
  /** Noise variance of each row. */
  readonly noise: readonly number[];
  /** Prior variance of each effect around 0. */
  readonly priors: Float64Array;
}

export interface Posterior {
  /** Marginal log likelihood, without constants that do not depend on variances. */
  readonly logLikelihood: number;
  /** Posterior mean of each row without its noise. */
  readonly fitted: readonly number[];
  /** Posterior mean and variance of a weighted sum of effects. */
  contrast(weights: ReadonlyMap<number, number>): { readonly mean: number; readonly variance: number };
}

/**
 * The exact posterior (Henderson's mixed model equations). Solved by rows where there are fewer rows than effects, else by effects:
 * the same numbers either way, but 30 ads with 250 texts take 30 x 30 instead of 250 x 250. Null where the numbers break down.
 */
export function solveMixedModel(model: MixedModel): Posterior | null {
  return model.rows.length <= model.priors.length ? solveByRows(model) : solveByEffects(model);
}

/** V = Z G Z' + noise; effects = G Z' V^-1 response. */
export function solveByRows({ rows, response, noise, priors }: MixedModel): Posterior | null {
  const n = rows.length;
  const byEffect: (readonly [row: number, weight: number])[][] = Array.from(priors, () => []);
  rows.forEach((row, i) => row.forEach(([effect, weight]) => byEffect[effect]!.push([i, weight])));
  const covariance = new Float64Array(n * n);
  byEffect.forEach((touched, effect) => {
    for (const [i, x] of touched) for (const [j, y] of touched) covariance[i * n + j]! += priors[effect]! * x * y;
  });
  for (let i = 0; i < n; i += 1) covariance[i * n + i]! += noise[i]!;
  const factor = cholesky(covariance, n);
  if (factor === null) return null;
  const weighted = factor.solve(Float64Array.from(response));
  const project = (weights: Iterable<readonly [number, number]>): Float64Array => {
    const projected = new Float64Array(n);
    for (const [effect, weight] of weights)
      for (const [i, x] of byEffect[effect]!) projected[i]! += weight * priors[effect]! * x;
    return projected;
  };
  return {
    logLikelihood: -0.5 * (factor.logDeterminant + dot(weighted, response)),
    fitted: rows.map((_, i) => response[i]! - noise[i]! * weighted[i]!),
    contrast: (weights) => {
      const projected = project(weights);
      let prior = 0;
      for (const [effect, weight] of weights) prior += weight ** 2 * priors[effect]!;
      return {
        mean: dot(projected, weighted),
        variance: Math.max(0, prior - dot(projected, factor.solve(projected))),
      };
    },
  };
}

/** (Z' W Z + G^-1) effects = Z' W response. */
export function solveByEffects({ rows, response, noise, priors }: MixedModel): Posterior | null {
  const size = priors.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  let squares = 0;
  let logarithms = 0;
  rows.forEach((row, i) => {
    const precision = 1 / noise[i]!;
    logarithms += Math.log(noise[i]!);
    squares += precision * response[i]! ** 2;
    for (const [a, x] of row) {
      right[a]! += precision * x * response[i]!;
      for (const [b, y] of row) matrix[a * size + b]! += precision * x * y;
    }
  });
  for (let i = 0; i < size; i += 1) {
    matrix[i * size + i]! += 1 / priors[i]!;
    logarithms += Math.log(priors[i]!);
  }
  const factor = cholesky(matrix, size);
  if (factor === null) return null;
  const mean = factor.solve(right);
  let inverse: Float64Array | null = null;
  return {
    logLikelihood: -0.5 * (logarithms + factor.logDeterminant + squares - dot(mean, right)),
    fitted: rows.map((row) => row.reduce((value, [effect, weight]) => value + weight * mean[effect]!, 0)),
    contrast: (weights) => {
      inverse ??= factor.inverse();
      let value = 0;
      let variance = 0;
      for (const [a, x] of weights) {
        value += x * mean[a]!;
        for (const [b, y] of weights) variance += x * y * inverse[a * size + b]!;
      }
      return { mean: value, variance: Math.max(0, variance) };
    },
  };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

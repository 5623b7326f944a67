import type { TextFeatures } from "@/lib/copywriting/ranking/text-features";

/** One pair to learn from: the features of both texts, and whether the first won. */
export interface PairFeatures {
  readonly a: TextFeatures;
  readonly b: TextFeatures;
  readonly aWins: boolean;
}

const NEWTON_STEPS = 12;
const INNER_STEPS = 25;
/** Steps end where the gradient has shrunk to this share of what it was. */
const SMALL_GRADIENT = 1e-3;

/**
 * Weights of a linear score so that sigmoid(score(a) - score(b)) is the probability that a wins (Bradley & Terry 1952), by logistic
 * loss plus half `ridge` times the squared distance from `prior`. There is no intercept, so the order of a pair cannot matter. Truncated Newton
 * (Lin, Weng & Keerthi 2008): the optimum is unique, so no seed is needed.
 */
export function fitPairwise(
  pairs: readonly PairFeatures[],
  width: number,
  ridge: number,
  prior: Float64Array | null = null,
): Float64Array {
  const rows = pairs.map((pair) => signedDifference(pair));
  const start = prior ?? new Float64Array(width);
  let weights = Float64Array.from(start);
  let now = lossAt(rows, weights, start, ridge);
  const first = norm(now.gradient);
  for (let step = 0; step < NEWTON_STEPS && norm(now.gradient) > SMALL_GRADIENT * first; step += 1) {
    const direction = newtonDirection(rows, now, ridge);
    let taken = false;
    for (let size = 1; size > 1e-3 && !taken; size /= 2) {
      const next = weights.map((weight, i) => weight + size * direction[i]!);
      const there = lossAt(rows, next, start, ridge);
      if (there.loss >= now.loss) continue;
      weights = next;
      now = there;
      taken = true;
    }
    if (!taken) break;
  }
  return weights;
}

/** The score of a text under some weights. */
export function linearScore(weights: ArrayLike<number>, { at, value }: TextFeatures): number {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1) sum += weights[at[i]!]! * value[i]!;
  return sum;
}

/** The winner's features less the loser's: what is in both cancels. */
function signedDifference({ a, b, aWins }: PairFeatures): TextFeatures {
  const sums = new Map<number, number>();
  const add = (side: TextFeatures, sign: number): void =>
    side.at.forEach((at, i) => sums.set(at, (sums.get(at) ?? 0) + sign * side.value[i]!));
  add(a, aWins ? 1 : -1);
  add(b, aWins ? -1 : 1);
  const kept = [...sums].filter(([, value]) => Math.abs(value) > 1e-12);
  return { at: Int32Array.from(kept, ([at]) => at), value: Float64Array.from(kept, ([, value]) => value) };
}

interface Loss {
  readonly loss: number;
  readonly gradient: Float64Array;
  /** Second derivative of each row's loss. */
  readonly curvature: Float64Array;
}

function lossAt(rows: readonly TextFeatures[], weights: Float64Array, prior: Float64Array, ridge: number): Loss {
  const gradient = weights.map((weight, i) => ridge * (weight - prior[i]!));
  let loss = 0;
  for (let i = 0; i < weights.length; i += 1) loss += (ridge / 2) * (weights[i]! - prior[i]!) ** 2;
  const curvature = Float64Array.from(rows, (row) => {
    const margin = linearScore(weights, row);
    const wrong = 1 / (1 + Math.exp(margin));
    loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    for (let k = 0; k < row.at.length; k += 1) gradient[row.at[k]!]! -= wrong * row.value[k]!;
    return wrong * (1 - wrong);
  });
  return { loss, gradient, curvature };
}

/** Solves (X' D X + ridge) direction = -gradient by conjugate gradients. */
function newtonDirection(rows: readonly TextFeatures[], { gradient, curvature }: Loss, ridge: number): Float64Array {
  const direction = new Float64Array(gradient.length);
  const residual = gradient.map((slope) => -slope);
  let towards = Float64Array.from(residual);
  let size = dot(residual, residual);
  const enough = 0.01 * size;
  for (let step = 0; step < INNER_STEPS && size > enough; step += 1) {
    const product = towards.map((value) => ridge * value);
    rows.forEach((row, i) => {
      const weight = curvature[i]! * linearScore(towards, row);
      for (let k = 0; k < row.at.length; k += 1) product[row.at[k]!]! += weight * row.value[k]!;
    });
    const length = size / dot(towards, product);
    for (let i = 0; i < direction.length; i += 1) {
      direction[i]! += length * towards[i]!;
      residual[i]! -= length * product[i]!;
    }
    const next = dot(residual, residual);
    const turn = next / size;
    towards = towards.map((value, i) => residual[i]! + turn * value);
    size = next;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

const norm = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

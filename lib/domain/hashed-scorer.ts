import { type HalfBytes, packHalfBytes, readHalfBytes, short } from "./half-bytes";

/** One linear score over hashed pieces of a text. */
export interface Scorer {
  readonly intercept: number;
  readonly weights: ArrayLike<number>;
}

/** A scorer as it is shipped. Places are hashes, so no text that it learnt from can be read out of it. */
export interface PackedScorer extends HalfBytes {
  readonly intercept: number;
}

/** The score of a text: the sum of its pieces' weights over the square root of their number, so that long texts are not louder. */
export function scoreOf({ intercept, weights }: Scorer, pieces: Int32Array): number {
  if (pieces.length === 0) return intercept;
  let sum = 0;
  for (const place of pieces) sum += weights[place]!;
  return intercept + sum / Math.sqrt(pieces.length);
}

export function packScorer({ intercept, weights }: Scorer): PackedScorer {
  return { intercept: short(intercept), ...packHalfBytes(weights) };
}

export function unpackScorer({ intercept, step, bytes }: PackedScorer): Scorer {
  return { intercept, weights: readHalfBytes(atob(bytes), step) };
}

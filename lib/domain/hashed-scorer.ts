/** One linear score over hashed pieces of a text. */
export interface Scorer {
  readonly intercept: number;
  readonly weights: ArrayLike<number>;
}

/** A scorer as it is shipped: half a byte a weight. Places are hashes, so no text that it learnt from can be read out of it. */
export interface PackedScorer {
  readonly intercept: number;
  /** What one step of a weight means. */
  readonly step: number;
  /** Two weights a byte, each from -7 to 7 with 8 added. */
  readonly bytes: string;
}

const MOST = 7;

/** The score of a text: the sum of its pieces' weights over the square root of their number, so that long texts are not louder. */
export function scoreOf({ intercept, weights }: Scorer, pieces: Int32Array): number {
  if (pieces.length === 0) return intercept;
  let sum = 0;
  for (const place of pieces) sum += weights[place]!;
  return intercept + sum / Math.sqrt(pieces.length);
}

/** The largest one in a hundred is cut to the step's reach: with them the many small ones would round to nothing. */
export function packScorer({ intercept, weights }: Scorer): PackedScorer {
  const sizes = Float64Array.from(weights, Math.abs).filter((size) => size > 0).sort(); // prettier-ignore
  const step = short((sizes[Math.floor(sizes.length * 0.99)] ?? 1) / MOST);
  const steps = Uint8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step))) + 8);
  let text = "";
  for (let i = 0; i < steps.length; i += 2) text += String.fromCharCode(steps[i]! * 16 + steps[i + 1]!);
  return { intercept: short(intercept), step, bytes: btoa(text) };
}

export function unpackScorer({ intercept, step, bytes }: PackedScorer): Scorer {
  const text = atob(bytes);
  const weights = new Float32Array(2 * text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = text.charCodeAt(i);
    weights[2 * i] = ((byte >> 4) - 8) * step;
    weights[2 * i + 1] = ((byte & 15) - 8) * step;
  }
  return { intercept, weights };
}

/** A number as a shipped file holds it. */
export const short = (value: number): number => Number(value.toPrecision(6));

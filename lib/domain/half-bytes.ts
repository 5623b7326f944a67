/** Numbers as a small text: half a byte each, from -7 to 7 steps. */
export interface HalfBytes {
  /** What one step means. */
  readonly step: number;
  /** Base 64 of bytes with two numbers each, 8 added to both. */
  readonly bytes: string;
}

const MOST = 7;
const ADDED = 8;

/** The largest one in a hundred is cut to the step's reach: with them the many small ones would round to nothing. */
export function packHalfBytes(values: ArrayLike<number>): HalfBytes {
  const sizes = Float64Array.from(values, Math.abs).filter((size) => size > 0).sort(); // prettier-ignore
  const step = short((sizes[Math.floor(sizes.length * 0.99)] ?? 1) / MOST);
  const steps = Uint8Array.from(values, (value) => Math.max(-MOST, Math.min(MOST, Math.round(value / step))) + ADDED);
  const signs: string[] = [];
  for (let i = 0; i < steps.length; i += 2) signs.push(String.fromCharCode(steps[i]! * 16 + (steps[i + 1] ?? ADDED)));
  return { step, bytes: btoa(signs.join("")) };
}

/** The numbers from an even place on, of the bytes as `atob` gives them. */
export function readHalfBytes(bytes: string, step: number, from = 0, count = 2 * bytes.length): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0; i < count; i += 2) {
    const byte = bytes.charCodeAt((from + i) / 2);
    values[i] = ((byte >> 4) - ADDED) * step;
    if (i + 1 < count) values[i + 1] = ((byte & 15) - ADDED) * step;
  }
  return values;
}

/** A number as a shipped file holds it. */
export const short = (value: number): number => Number(value.toPrecision(6));

import { activate, type Activation } from "@/lib/model/imported/activations";

/**
 * A network that was trained elsewhere, as plain data: steps in the order in which they are calculated. Values are vectors per row;
 * what has two axes per row lies row after row of them.
 *
 * Calculated by hand and not by TF.js' layers: predictions are synchronous and asked for in panels that never load TF.js, results are
 * the same on every backend, no kernel can be lacking, no tensor can leak, and what is not on this list cannot run at all.
 */
export type Step =
  | { readonly kind: "input"; readonly input: number; readonly size: number }
  | {
      readonly kind: "dense";
      readonly from: number;
      readonly inputs: number;
      readonly units: number;
      readonly kernel: Float32Array;
      readonly bias: Float32Array | null;
      readonly size: number;
    }
  | {
      readonly kind: "embedding";
      readonly from: number;
      readonly width: number;
      readonly table: Float32Array;
      readonly size: number;
    }
  | { readonly kind: "activation"; readonly from: number; readonly activation: Activation; readonly size: number }
  /** value · factor + offset, each for the last axis. */
  | {
      readonly kind: "scale";
      readonly from: number;
      readonly factor: Float64Array;
      readonly offset: Float64Array;
      readonly size: number;
    }
  | {
      readonly kind: "normalise";
      readonly from: number;
      readonly width: number;
      readonly epsilon: number;
      readonly gamma: Float32Array | null;
      readonly beta: Float32Array | null;
      readonly size: number;
    }
  /** Blocks of `widths` values, one of each in turn. */
  | {
      readonly kind: "concat";
      readonly from: readonly number[];
      readonly widths: readonly number[];
      readonly size: number;
    }
  | { readonly kind: "merge"; readonly how: Merge; readonly from: readonly number[]; readonly size: number };
export type Merge = "add" | "subtract" | "multiply" | "average" | "maximum" | "minimum";

export interface ImportedNetwork {
  readonly steps: readonly Step[];
  /** The step whose one value per row is the result. */
  readonly output: number;
}

/** The network's one value for each row. `inputs`: for each input of the network, its values row after row. */
export function runNetwork(network: ImportedNetwork, inputs: readonly Float64Array[], rows: number): Float64Array {
  const values: Float64Array[] = [];
  for (const step of network.steps) values.push(runStep(step, values, inputs, rows));
  return values[network.output]!;
}

function runStep(
  step: Step,
  values: readonly Float64Array[],
  inputs: readonly Float64Array[],
  rows: number,
): Float64Array {
  const { size } = step;
  switch (step.kind) {
    case "input":
      return inputs[step.input]!;
    case "dense":
      return dense(step, values[step.from]!);
    case "embedding":
      return embed(step, values[step.from]!);
    case "activation":
      return activate(step.activation, values[step.from]!);
    case "scale": {
      const { factor, offset } = step;
      return values[step.from]!.map((value, i) => value * factor[i % factor.length]! + offset[i % offset.length]!);
    }
    case "normalise":
      return normalise(step, values[step.from]!);
    case "concat":
      return concat(step.from.map((from) => values[from]!), step.widths, rows * size); // prettier-ignore
    case "merge":
      return merge(step.how, step.from.map((from) => values[from]!)); // prettier-ignore
  }
}

function dense({ inputs, units, kernel, bias }: Extract<Step, { kind: "dense" }>, given: Float64Array): Float64Array {
  const vectors = given.length / inputs;
  const out = new Float64Array(vectors * units);
  for (let r = 0; r < vectors; r++) {
    const to = r * units;
    if (bias) for (let u = 0; u < units; u++) out[to + u] = bias[u]!;
    for (let k = 0; k < inputs; k++) {
      const value = given[r * inputs + k]!;
      // One-hot values and what ReLU shut are zero more often than not.
      if (value === 0) continue;
      const from = k * units;
      for (let u = 0; u < units; u++) out[to + u]! += value * kernel[from + u]!;
    }
  }
  return out;
}

function embed({ width, table }: Extract<Step, { kind: "embedding" }>, codes: Float64Array): Float64Array {
  const out = new Float64Array(codes.length * width);
  const last = table.length / width - 1;
  codes.forEach((code, i) => {
    const at = Math.min(last, Math.max(0, Math.trunc(code))) * width;
    for (let k = 0; k < width; k++) out[i * width + k] = table[at + k]!;
  });
  return out;
}

function normalise(step: Extract<Step, { kind: "normalise" }>, given: Float64Array): Float64Array {
  const { width, epsilon, gamma, beta } = step;
  const out = new Float64Array(given.length);
  for (let at = 0; at < given.length; at += width) {
    const part = given.subarray(at, at + width);
    const mean = part.reduce((a, b) => a + b, 0) / width;
    const variance = part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
    const scale = 1 / Math.sqrt(variance + epsilon);
    for (let k = 0; k < width; k++) out[at + k] = (part[k]! - mean) * scale * (gamma?.[k] ?? 1) + (beta?.[k] ?? 0);
  }
  return out;
}

function concat(parts: readonly Float64Array[], widths: readonly number[], length: number): Float64Array {
  const out = new Float64Array(length);
  for (let at = 0, block = 0; at < length; block++) {
    for (const [p, width] of widths.entries()) {
      out.set(parts[p]!.subarray(block * width, (block + 1) * width), at);
      at += width;
    }
  }
  return out;
}

function merge(how: Merge, parts: readonly Float64Array[]): Float64Array {
  const [first, ...others] = parts;
  return first!.map((value, i) => {
    let sum = value;
    for (const other of others) {
      const next = other[i]!;
      if (how === "subtract") sum -= next;
      else if (how === "multiply") sum *= next;
      else if (how === "maximum") sum = Math.max(sum, next);
      else if (how === "minimum") sum = Math.min(sum, next);
      else sum += next;
    }
    return how === "average" ? sum / parts.length : sum;
  });
}

/** Multiplications of one row, and numbers that its values take: what a network costs. */
export function costOf({ steps }: ImportedNetwork): { readonly products: number; readonly values: number } {
  let products = 0;
  let values = 0;
  for (const step of steps) {
    values += step.size;
    products += step.kind === "dense" ? step.size * step.inputs : step.size;
  }
  return { products, values };
}

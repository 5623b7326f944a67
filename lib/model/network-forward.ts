import { layoutInputs, sparseInputs, type SparseInputs } from "@/lib/model/network-inputs";
import type { Encoded, Schema } from "@/lib/model/schema";

/** Weights of one small network: inputs → hidden → hidden → one number, with ReLU between. Row by row. */
export interface NetworkWeights {
  readonly width: number;
  readonly hidden: readonly [number, number];
  readonly w1: Float32Array;
  readonly b1: Float32Array;
  readonly w2: Float32Array;
  readonly b2: Float32Array;
  readonly w3: Float32Array;
  readonly b3: Float32Array;
}

/** What the networks (one per seed, averaged) add to the logarithm of the rate. By hand: TF.js is not needed to predict. */
export function predictNetworks(schema: Schema, networks: readonly NetworkWeights[], encoded: Encoded): Float64Array {
  const inputs = sparseInputs(schema, layoutInputs(schema), encoded);
  const sum = new Float64Array(encoded.length);
  for (const network of networks) {
    const output = forward(network, inputs, encoded.length);
    for (let i = 0; i < sum.length; i++) sum[i]! += output[i]! / networks.length;
  }
  return sum;
}

function forward(network: NetworkWeights, inputs: SparseInputs, rows: number): Float64Array {
  const [h1, h2] = network.hidden;
  const { b1, w2, b2, w3, b3 } = network;
  const w1 = new Float64Array(network.w1);
  const { perRow } = inputs;
  // What is the same in all rows (a campaign of which two settings are tried out) is added up once.
  const slots = Int32Array.from({ length: perRow }, (_, k) => k);
  const common = Float64Array.from(b1);
  addInputs(common, w1, inputs, 0, rows > 1 ? slots.filter((k) => isCommon(inputs, k, rows)) : slots.subarray(0, 0));
  const own = rows > 1 ? slots.filter((k) => !isCommon(inputs, k, rows)) : slots;
  const first = new Float64Array(h1);
  const second = new Float64Array(h2);
  const output = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    first.set(common);
    addInputs(first, w1, inputs, i * perRow, own);
    for (let b = 0; b < h2; b++) second[b] = b2[b]!;
    for (let a = 0; a < h1; a++) {
      const open = first[a]!;
      if (open <= 0) continue;
      for (let b = 0; b < h2; b++) second[b]! += open * w2[a * h2 + b]!;
    }
    let sum = b3[0]!;
    for (let b = 0; b < h2; b++) if (second[b]! > 0) sum += second[b]! * w3[b]!;
    output[i] = sum;
  }
  return output;
}

/** Adds the inputs in these slots of one row to the first layer: four sums at a time stay in registers. */
function addInputs(
  first: Float64Array,
  w1: Float64Array,
  { index, value }: SparseInputs,
  from: number,
  slots: Int32Array,
): void {
  const width = first.length;
  for (let a = 0; a < width; a += 4) {
    let s0 = first[a]!;
    let s1 = first[a + 1]!;
    let s2 = first[a + 2]!;
    let s3 = first[a + 3]!;
    for (let k = 0; k < slots.length; k++) {
      const at = from + slots[k]!;
      const amount = value[at]!;
      const w = index[at]! * width + a;
      s0 += amount * w1[w]!;
      s1 += amount * w1[w + 1]!;
      s2 += amount * w1[w + 2]!;
      s3 += amount * w1[w + 3]!;
    }
    first[a] = s0;
    first[a + 1] = s1;
    first[a + 2] = s2;
    first[a + 3] = s3;
  }
}

function isCommon({ perRow, index, value }: SparseInputs, k: number, rows: number): boolean {
  for (let at = k + perRow; at < rows * perRow; at += perRow)
    if (index[at] !== index[k] || value[at] !== value[k]) return false;
  return true;
}

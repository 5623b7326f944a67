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
  const { w1, b1, w2, b2, w3, b3 } = network;
  const first = new Float64Array(h1);
  const second = new Float64Array(h2);
  const output = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < h1; a++) first[a] = b1[a]!;
    for (let k = i * inputs.perRow; k < (i + 1) * inputs.perRow; k++) {
      const value = inputs.value[k]!;
      if (value === 0) continue;
      const from = inputs.index[k]! * h1;
      for (let a = 0; a < h1; a++) first[a]! += value * w1[from + a]!;
    }
    for (let b = 0; b < h2; b++) second[b] = b2[b]!;
    for (let a = 0; a < h1; a++) {
      if (first[a]! <= 0) continue;
      for (let b = 0; b < h2; b++) second[b]! += first[a]! * w2[a * h2 + b]!;
    }
    let sum = b3[0]!;
    for (let b = 0; b < h2; b++) if (second[b]! > 0) sum += second[b]! * w3[b]!;
    output[i] = sum;
  }
  return output;
}

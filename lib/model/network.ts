import * as tf from "@tensorflow/tfjs-core";
import type { NetworkWeights } from "@/lib/model/network-forward";
import { layoutInputs, sparseInputs } from "@/lib/model/network-inputs";
import type { Pace } from "@/lib/model/pace";
import { randomFrom, type Random } from "@/lib/model/random";
import type { Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";

export interface NetworkOptions {
  readonly epochs: number;
  readonly seed: number;
  /** log(rate) that the network corrects, for each row. */
  readonly start: Float64Array;
  /** The rows' variance is phi·mu + kappa·mu²: rows count by its inverse. */
  readonly phi: number;
  readonly kappa: number;
  /** Called after each epoch with the weights so far; false ends the training. */
  readonly onEpoch?: (epoch: number, weights: NetworkWeights) => boolean;
}

const HIDDEN = [24, 12] as const;
const LEARNING_RATE = 4e-3;
const DECAY = 1e-3;
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-7;
/** Small tables take many small steps, large ones few large steps. */
const batchSize = (rows: number): number => (rows < 2_000 ? 64 : rows < 8_000 ? 256 : 512);
const MOST_CORRECTION = 5;

/** All weights after each other in one tensor, with Adam's two moments beside it: each step is a few large operations. */
interface Training {
  readonly theta: tf.Tensor1D;
  readonly mean: tf.Tensor1D;
  readonly square: tf.Tensor1D;
}

/** A matrix or a bias within `theta`. */
interface Part {
  readonly from: number;
  readonly shape: readonly [number, number];
}

function partsOf(width: number): Record<"w1" | "b1" | "w2" | "b2" | "w3" | "b3", Part> {
  const [h1, h2] = HIDDEN;
  let from = 0;
  const next = (rows: number, columns: number): Part => {
    const part: Part = { from, shape: [rows, columns] };
    from += rows * columns;
    return part;
  };
  return { w1: next(width, h1), w2: next(h1, h2), w3: next(h2, 1), b1: next(1, h1), b2: next(1, h2), b3: next(1, 1) };
}
type Parts = ReturnType<typeof partsOf>;

/**
 * Trains a small network with TF.js to correct the base: log(rate) = start + network(columns), by Adam on the quasi-Poisson
 * likelihood. The gradient is written out: WASM's transposed products are ten times slower than products (facts/stack.md 5.3), and
 * TF.js' own gradient registry is not needed. Leaves no tensor behind.
 */
export async function trainNetwork(
  schema: Schema,
  rows: Rows,
  options: NetworkOptions,
  pace: Pace,
): Promise<NetworkWeights> {
  const random = randomFrom(options.seed);
  const layout = layoutInputs(schema);
  const { width } = layout;
  const inputs = sparseInputs(schema, layout, rows.encoded);
  const parts = partsOf(width);
  const n = rows.outcome.length;
  const size = Math.min(batchSize(n), n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const { expected, observed } = weightedRows(rows, options);
  const decay = decayOf(parts);
  let state = startTraining(parts, random);
  let steps = 0;
  try {
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      random.shuffle(order);
      for (let from = 0; from + size <= n; from += size) {
        const batch = order.subarray(from, from + size);
        const x = new Float32Array(size * width);
        const given = new Float32Array(size * 2);
        for (let k = 0; k < size; k++) {
          const row = batch[k]!;
          const at = k * width;
          for (let j = row * inputs.perRow; j < (row + 1) * inputs.perRow; j++)
            x[at + inputs.index[j]!]! += inputs.value[j]!;
          given[k] = expected[row]!;
          given[size + k] = observed[row]!;
        }
        steps += 1;
        const [theta, mean, square] = tf.tidy(() => {
          const gradient = gradientAt(state.theta, parts, x, given, size);
          return adam(state, tf.add(gradient, tf.mul(state.theta, decay)), steps);
        });
        tf.dispose([state.theta, state.mean, state.square]);
        state = { theta, mean, square };
        await pace.rest();
      }
      if (options.onEpoch && !options.onEpoch(epoch, readWeights(state.theta, parts, width))) break;
    }
    return readWeights(state.theta, parts, width);
  } finally {
    tf.dispose([state.theta, state.mean, state.square, decay]);
  }
}

/** What the start expects of each row and what it had, both by how much the row counts. */
function weightedRows(rows: Rows, options: NetworkOptions): { expected: Float32Array; observed: Float32Array } {
  const n = rows.outcome.length;
  const expected = new Float32Array(n);
  const observed = new Float32Array(n);
  const scale = gradientScale(rows, options);
  for (let i = 0; i < n; i++) {
    const mu = rows.exposure[i]! * Math.exp(options.start[i]!);
    const precision = (scale * rows.weight[i]!) / (options.phi + options.kappa * mu);
    expected[i] = precision * mu;
    observed[i] = precision * rows.outcome[i]!;
  }
  return { expected, observed };
}

/** Gradient of the loss of one batch by all weights. `given` holds the weighted expectations of the start, then the weighted outcomes. */
function gradientAt(theta: tf.Tensor1D, parts: Parts, x: Float32Array, given: Float32Array, size: number): tf.Tensor1D {
  const get = ({ from, shape }: Part): tf.Tensor2D => tf.reshape(tf.slice(theta, from, shape[0] * shape[1]), [...shape]); // prettier-ignore
  const input = tf.tensor2d(x, [size, parts.w1.shape[0]]);
  const start = tf.tensor2d(given.subarray(0, size), [size, 1]);
  const outcome = tf.tensor2d(given.subarray(size), [size, 1]);
  const [w2, w3] = [get(parts.w2), get(parts.w3)];
  const layer = (from: tf.Tensor2D, weights: tf.Tensor2D, bias: Part, activation: "relu" | "linear"): tf.Tensor2D =>
    tf.fused.matMul({ a: from, b: weights, bias: get(bias), activation }) as tf.Tensor2D;
  const first = layer(input, get(parts.w1), parts.b1, "relu");
  const second = layer(first, w2, parts.b2, "relu");
  const output = layer(second, w3, parts.b3, "linear");
  const expected = tf.mul(start, tf.exp(tf.clipByValue(output, -MOST_CORRECTION, MOST_CORRECTION)));
  // Derivative of the quasi-Poisson loss (expected - outcome·log expected) by the output is expected - outcome.
  const error = tf.div<tf.Tensor2D>(tf.sub(expected, outcome), size);
  const back2 = backThrough(error, w3, second);
  const back1 = backThrough(back2, w2, first);
  return tf.concat(
    [
      weightGradient(input, back1),
      weightGradient(first, back2),
      weightGradient(second, error),
      tf.sum(back1, 0),
      tf.sum(back2, 0),
      tf.sum(error, 0),
    ].map((part) => tf.reshape<tf.Rank.R1>(part, [-1])),
  );
}

/** Product of the transposed input and the error. The error is narrow, the input wide: it is the error that is transposed. */
function weightGradient(input: tf.Tensor2D, error: tf.Tensor2D): tf.Tensor {
  return tf.transpose(tf.matMul(tf.transpose(error), input));
}

/** Error at a layer's input, through its weights and the ReLU before them. */
function backThrough(error: tf.Tensor2D, weights: tf.Tensor2D, activation: tf.Tensor): tf.Tensor2D {
  return tf.mul(tf.matMul(error, tf.transpose(weights)), tf.step(activation));
}

/** Kingma and Ba 2015. */
function adam(
  { theta, mean, square }: Training,
  gradient: tf.Tensor1D,
  step: number,
): [tf.Tensor1D, tf.Tensor1D, tf.Tensor1D] {
  const nextMean = tf.add<tf.Tensor1D>(tf.mul(mean, BETA1), tf.mul(gradient, 1 - BETA1));
  const nextSquare = tf.add<tf.Tensor1D>(tf.mul(square, BETA2), tf.mul(tf.square(gradient), 1 - BETA2));
  const rate = (LEARNING_RATE * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step);
  const change = tf.div(tf.mul(nextMean, rate), tf.add(tf.sqrt(nextSquare), EPSILON));
  return [tf.sub(theta, change), nextMean, nextSquare];
}

/** Weight decay: of weights, not of biases. */
function decayOf({ b1, b3 }: Parts): tf.Tensor1D {
  const decay = new Float32Array(b3.from + 1).fill(DECAY);
  decay.fill(0, b1.from);
  return tf.tensor1d(decay);
}

/** He's initial weights; the last layer starts at nothing, so that training starts from the base itself. */
function startTraining(parts: Parts, random: Random): Training {
  const length = parts.b3.from + 1;
  const theta = new Float32Array(length);
  const [h1] = HIDDEN;
  for (let i = 0; i < parts.w2.from; i++) theta[i] = 0.5 * random.normal();
  for (let i = parts.w2.from; i < parts.w3.from; i++) theta[i] = Math.sqrt(2 / h1) * random.normal();
  return { theta: tf.tensor1d(theta), mean: tf.zeros([length]), square: tf.zeros([length]) };
}

/** Makes the average row's information 1, so that one learning rate suits clicks and euros alike. */
function gradientScale(rows: Rows, options: NetworkOptions): number {
  let information = 0;
  for (let i = 0; i < rows.outcome.length; i++) {
    const mu = rows.exposure[i]! * Math.exp(options.start[i]!);
    information += (rows.weight[i]! * mu) / (options.phi + options.kappa * mu);
  }
  return information > 0 ? rows.outcome.length / information : 1;
}

function readWeights(theta: tf.Tensor1D, parts: Parts, width: number): NetworkWeights {
  const all = theta.dataSync() as Float32Array;
  const read = ({ from, shape }: Part): Float32Array => Float32Array.from(all.subarray(from, from + shape[0] * shape[1])); // prettier-ignore
  return {
    width,
    hidden: HIDDEN,
    w1: read(parts.w1),
    b1: read(parts.b1),
    w2: read(parts.w2),
    b2: read(parts.b2),
    w3: read(parts.w3),
    b3: read(parts.b3),
  };
}

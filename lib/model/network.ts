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
  /** Called after each epoch with the weights so far. */
  readonly onEpoch?: (epoch: number, weights: NetworkWeights) => void;
}

const HIDDEN = [24, 12] as const;
const LEARNING_RATE = 4e-3;
const DECAY = 1e-3;
/** Small tables take many small steps, large ones few large steps. */
const batchSize = (rows: number): number => (rows < 2_000 ? 64 : rows < 8_000 ? 256 : 512);
const MOST_CORRECTION = 5;

interface Variables {
  readonly w1: tf.Variable;
  readonly b1: tf.Variable;
  readonly w2: tf.Variable;
  readonly b2: tf.Variable;
  readonly w3: tf.Variable;
  readonly b3: tf.Variable;
}

/**
 * Trains a small network with TF.js to correct the base: log(rate) = start + network(columns), by Adam on the quasi-Poisson
 * likelihood. The gradient is written out, with explicit transposes: WASM's transposed products are ten times slower
 * (facts/stack.md 5.3), and TF.js' own gradient registry is not needed. Leaves no tensor behind.
 */
export async function trainNetwork(
  schema: Schema,
  rows: Rows,
  options: NetworkOptions,
  pace: Pace,
): Promise<NetworkWeights> {
  const random = randomFrom(options.seed);
  const layout = layoutInputs(schema);
  const inputs = sparseInputs(schema, layout, rows.encoded);
  const variables = startVariables(layout.width, random);
  const optimizer = tf.train.adam(LEARNING_RATE);
  const n = rows.outcome.length;
  const size = Math.min(batchSize(n), n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  try {
    const scale = gradientScale(rows, options);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      random.shuffle(order);
      for (let from = 0; from + size <= n; from += size) {
        const batch = order.subarray(from, from + size);
        const x = new Float32Array(size * layout.width);
        const given = new Float32Array(size * 2);
        batch.forEach((row, k) => {
          for (let j = row * inputs.perRow; j < (row + 1) * inputs.perRow; j++)
            x[k * layout.width + inputs.index[j]!]! += inputs.value[j]!;
          const mu = rows.exposure[row]! * Math.exp(options.start[row]!);
          const precision = (scale * rows.weight[row]!) / (options.phi + options.kappa * mu);
          given[k] = precision * mu;
          given[size + k] = precision * rows.outcome[row]!;
        });
        step(variables, optimizer, x, given, size, layout.width);
        await pace.rest();
      }
      options.onEpoch?.(epoch, readWeights(variables, layout.width));
    }
    return readWeights(variables, layout.width);
  } finally {
    for (const variable of Object.values(variables) as tf.Variable[]) variable.dispose();
    optimizer.dispose();
  }
}

/** One step of Adam. `given` holds the weighted expectation of the start, then the weighted outcome, of each row of the batch. */
function step(
  v: Variables,
  optimizer: tf.AdamOptimizer,
  x: Float32Array,
  given: Float32Array,
  size: number,
  width: number,
): void {
  tf.tidy(() => {
    const input = tf.tensor2d(x, [size, width]);
    const start = tf.tensor2d(given.subarray(0, size), [size, 1]);
    const outcome = tf.tensor2d(given.subarray(size, 2 * size), [size, 1]);
    const first = tf.relu(tf.add(tf.matMul(input, v.w1 as tf.Tensor2D), v.b1));
    const second = tf.relu(tf.add(tf.matMul(first as tf.Tensor2D, v.w2 as tf.Tensor2D), v.b2));
    const output = tf.add(tf.matMul(second as tf.Tensor2D, v.w3 as tf.Tensor2D), v.b3);
    const expected = tf.mul(start, tf.exp(tf.clipByValue(output, -MOST_CORRECTION, MOST_CORRECTION)));
    // Derivative of the quasi-Poisson loss (expected - outcome·log expected) by the output is expected - outcome.
    const error = tf.div<tf.Tensor2D>(tf.sub(expected, outcome), size);
    const back2 = backThrough(error, v.w3, second);
    const back1 = backThrough(back2, v.w2, first);
    optimizer.applyGradients({
      [v.w1.name]: tf.add(tf.matMul(tf.transpose(input), back1), tf.mul(v.w1, DECAY)),
      [v.b1.name]: tf.sum(back1, 0),
      [v.w2.name]: tf.add(tf.matMul(tf.transpose(first) as tf.Tensor2D, back2), tf.mul(v.w2, DECAY)),
      [v.b2.name]: tf.sum(back2, 0),
      [v.w3.name]: tf.add(tf.matMul(tf.transpose(second) as tf.Tensor2D, error), tf.mul(v.w3, DECAY)),
      [v.b3.name]: tf.sum(error, 0),
    });
  });
}

/** Error at a layer's input, through its weights and the ReLU before them. */
function backThrough(error: tf.Tensor2D, weights: tf.Variable, activation: tf.Tensor): tf.Tensor2D {
  const open = tf.cast(tf.greater(activation, 0), "float32");
  return tf.mul(tf.matMul(error, tf.transpose(weights) as tf.Tensor2D), open);
}

/** He's initial weights; the last layer starts at nothing, so that training starts from the base itself. */
function startVariables(width: number, random: Random): Variables {
  const [h1, h2] = HIDDEN;
  const make = (rows: number, columns: number, deviation: number): tf.Variable => {
    const values = Float32Array.from({ length: rows * columns }, () => deviation * random.normal());
    const start = tf.tensor2d(values, [rows, columns]);
    const variable = tf.variable(start);
    start.dispose();
    return variable;
  };
  const bias = (length: number): tf.Variable => {
    const start = tf.zeros([length]);
    const variable = tf.variable(start);
    start.dispose();
    return variable;
  };
  return {
    w1: make(width, h1, 0.5),
    b1: bias(h1),
    w2: make(h1, h2, Math.sqrt(2 / h1)),
    b2: bias(h2),
    w3: make(h2, 1, 0),
    b3: bias(1),
  };
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

function readWeights(v: Variables, width: number): NetworkWeights {
  const read = (variable: tf.Variable): Float32Array => Float32Array.from(variable.dataSync());
  return {
    width,
    hidden: HIDDEN,
    w1: read(v.w1),
    b1: read(v.b1),
    w2: read(v.w2),
    b2: read(v.b2),
    w3: read(v.w3),
    b3: read(v.b3),
  };
}

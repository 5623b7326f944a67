import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as tf from "@tensorflow/tfjs";
import Papa from "papaparse";
import { readFeatures, type FeatureSchema } from "@/lib/model/imported/features";
import { codeOf, scaled } from "@/lib/model/imported/model";
import { randomFrom } from "@/lib/model/random";

const SEED = 1;

/**
 * The worked script in TypeScript: trains a small LayersModel on an exported table and writes model.json, its weights and the completed
 * features.json, ready to be imported. The same steps as train.py, which is for machines with TensorFlow for Python.
 *
 *   npx tsx lab/elsewhere/train.ts training-table.csv features.json OUT_FOLDER [epochs]
 */
export async function trainElsewhere(tableFile: string, schemaFile: string, outFolder: string, epochs = 20): Promise<number> {
  // The WASM backend lacks the gradient of Embedding.
  await tf.setBackend("cpu");
  const schema = readFeatures(schemaFile, JSON.parse(readFileSync(schemaFile, "utf8")));
  const parsed = Papa.parse<Record<string, string>>(readFileSync(tableFile, "utf8"), { header: true, skipEmptyLines: true });
  const rows = parsed.data;
  const outcome = Float32Array.from(rows, (row) => Number(row[schema.outcome.column]));
  // Expected outcome of each row by the plain average: what the network says multiplies it.
  const average = Float32Array.from(rows, (row) => Math.max(1e-9, Number(row[schema.exposure.column]) * schema.averageRate));

  const inputs = schema.inputs.map((input) => tensorOf(schema, input, rows));
  const model = buildModel(schema);
  const optimizer = tf.train.adam(0.005);
  const random = randomFrom(SEED);
  const order = Int32Array.from({ length: rows.length }, (_, i) => i);
  const BATCH = 256;
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (let start = 0; start < rows.length; start += BATCH) {
      const at = tf.tensor1d(order.slice(start, start + BATCH), "int32");
      optimizer.minimize(() => {
        const given = inputs.map((input) => forgetSome(schema, tf.gather(input, at), start + epoch));
        const logRate = (model.apply(given, { training: true }) as tf.Tensor).squeeze([1]);
        const exposure = tf.gather(tf.tensor1d(average), at);
        const y = tf.gather(tf.tensor1d(outcome), at);
        // Poisson: expected - y log(expected); outcomes are counts with an exposure. Divided by rows, with a pull towards the average.
        const expected = tf.mul(exposure, tf.exp(tf.clipByValue(logRate, -10, 10)));
        const loss = tf.mean(tf.sub(expected, tf.mul(y, logRate)));
        return tf.add<tf.Scalar>(loss, tf.mul(0.002, tf.mean(tf.square(logRate))));
      });
      at.dispose();
    }
  }
  await save(model, schema, rows.length, outFolder);
  tf.dispose(inputs);
  return rows.length;
} // prettier-ignore

/** An Embedding for each column of codes, the numbers as they are, two layers, one number: the logarithm of the rate. */
function buildModel(schema: FeatureSchema): tf.LayersModel {
  const { layers } = tf;
  const symbols: tf.SymbolicTensor[] = [];
  const parts = schema.inputs.map((input) => {
    const symbol = tf.input({ shape: input.shape, dtype: input.dtype, name: input.name });
    symbols.push(symbol);
    const [part] = input.parts;
    if (part?.as !== "code") return symbol;
    const levels = schema.categorical.find(({ name }) => name === part.column)!.levels.length;
    const embed = layers.embedding({
      inputDim: schema.codes.firstLevel + levels,
      outputDim: Math.min(8, 1 + Math.ceil(Math.sqrt(levels))),
      embeddingsInitializer: tf.initializers.randomNormal({ stddev: 0.05, seed: 1 }),
      name: `embed_${input.name}`,
    });
    return layers.flatten({ name: `flat_${input.name}` }).apply(embed.apply(symbol)) as tf.SymbolicTensor;
  });
  const dense = (units: number, activation: "relu" | "linear", name: string): tf.layers.Layer =>
    layers.dense({ units, activation, name, kernelInitializer: tf.initializers.glorotUniform({ seed: units }) });
  const all =
    parts.length > 1 ? (layers.concatenate({ name: "features" }).apply(parts) as tf.SymbolicTensor) : parts[0]!;
  const hidden = dense(32, "relu", "hidden_1").apply(all) as tf.SymbolicTensor;
  const second = dense(16, "relu", "hidden_2").apply(hidden) as tf.SymbolicTensor;
  return tf.model({ inputs: symbols, outputs: dense(1, "linear", "log_rate").apply(second) as tf.SymbolicTensor });
}

/** One codes in twenty become "unknown" while training, so that the model learns what a level is that it has never seen. */
function forgetSome(schema: FeatureSchema, input: tf.Tensor, seed: number): tf.Tensor {
  if (input.dtype !== "int32") return input;
  const kept = tf.cast(tf.greater(tf.randomUniform(input.shape, 0, 1, "float32", seed), 0.05), "int32");
  return tf.add(tf.mul(input, kept), tf.mul(schema.codes.unknown, tf.sub(1, kept)));
}

function tensorOf(
  schema: FeatureSchema,
  input: FeatureSchema["inputs"][number],
  rows: readonly Readonly<Record<string, string>>[],
): tf.Tensor {
  const width = input.shape[0]!;
  const values = new Float32Array(rows.length * width);
  for (const [k, { column, as }] of input.parts.entries()) {
    const numeric = schema.numeric.find(({ name }) => name === column);
    rows.forEach((row, i) => {
      const cell = row[column] ?? "";
      if (as === "code") values[i * width + k] = codeOf(schema, column, cell === "" ? null : cell);
      else if (as === "missing") values[i * width + k] = cell === "" ? 1 : 0;
      else if (numeric) values[i * width + k] = cell === "" ? 0 : scaled(numeric, Number(cell));
    });
  }
  return tf.tensor2d(input.dtype === "int32" ? Int32Array.from(values) : values, [rows.length, width], input.dtype);
}

async function save(model: tf.LayersModel, schema: FeatureSchema, rows: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await model.save(
    tf.io.withSaveHandler((artifacts) => {
      const weights = new Uint8Array(tf.io.CompositeArrayBuffer.join(artifacts.weightData));
      const weightsManifest = [{ paths: ["group1-shard1of1.bin"], weights: artifacts.weightSpecs }];
      const { modelTopology, format, generatedBy, convertedBy } = artifacts;
      writeFileSync(join(folder, "group1-shard1of1.bin"), weights);
      writeFileSync(join(folder, "model.json"), JSON.stringify({ format, generatedBy, convertedBy, modelTopology, weightsManifest }));
      return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: "JSON" } });
    }),
  ); // prettier-ignore
  // What training saw must be stated truthfully: the table that was handed out, and nothing else.
  const trained = { ...schema.handedOut, rows, at: new Date().toISOString(), by: "train.ts" };
  writeFileSync(join(folder, "features.json"), `${JSON.stringify({ ...schema, trained }, null, 2)}\n`);
}

const [, script, table, schema, out, epochs] = process.argv;
if (script !== undefined && /elsewhere[/\\]train(\.ts)?$/.test(script)) {
  if (table === undefined || schema === undefined || out === undefined) {
    process.stderr.write("usage: npx tsx lab/elsewhere/train.ts training-table.csv features.json OUT_FOLDER [epochs]\n");
    process.exitCode = 2;
  } else {
    const rows = await trainElsewhere(table, schema, out, epochs === undefined ? undefined : Number(epochs));
    process.stdout.write(`${JSON.stringify({ rows, out })}\n`);
  }
} // prettier-ignore

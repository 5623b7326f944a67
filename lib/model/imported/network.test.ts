import * as tf from "@tensorflow/tfjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNetwork } from "@/lib/model/imported/network";
import { readImportedModel } from "@/lib/model/imported/read-files";
import { numbersInput, pickedFiles, sampleFeatures, savedModel } from "@/lib/model/imported/testing/saved-files";
import { randomFrom } from "@/lib/model/random";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const ROWS = 300;
const { layers } = tf;

/** Weights away from their usual starts: a bias or a moving mean that is read wrongly must show. */
function shake(model: tf.LayersModel): void {
  const random = randomFrom(7);
  model.setWeights(
    model.getWeights().map((weight, k) =>
      tf.tensor(
        Float32Array.from({ length: weight.size }, () => (/variance/.test(model.weights[k]!.name) ? 0.2 + random.uniform() : 0.6 * random.normal())),
        weight.shape,
      ),
    ),
  );
} // prettier-ignore

function sequential(width: number, ...more: tf.layers.Layer[]): tf.Sequential {
  const model = tf.sequential();
  model.add(layers.dense({ units: 6, inputShape: [width], activation: "relu" }));
  for (const layer of more) model.add(layer);
  model.add(layers.dense({ units: 1 }));
  return model;
}

/** Every layer of the list once, beside what TensorFlow.js itself predicts. */
const MODELS: readonly (readonly [string, () => tf.LayersModel])[] = [
  ["Dense alone", () => sequential(5)],
  ["Dense without bias", () => sequential(5, layers.dense({ units: 3, useBias: false, activation: "tanh" }))],
  ["Dropout and noise", () => sequential(5, layers.dropout({ rate: 0.4 }), layers.gaussianNoise({ stddev: 2 }))],
  ["BatchNormalization", () => sequential(5, layers.batchNormalization())],
  ["BatchNormalization without scale", () => sequential(5, layers.batchNormalization({ scale: false, epsilon: 0.01 }))],
  ["LayerNormalization", () => sequential(5, layers.layerNormalization())],
  ["Activation", () => sequential(5, layers.activation({ activation: "softplus" }))],
  ["ReLU with a top", () => sequential(5, layers.dense({ units: 9 }), layers.reLU({ maxValue: 6 }))],
  ["LeakyReLU", () => sequential(5, layers.dense({ units: 9 }), layers.leakyReLU({ alpha: 0.2 }))],
  ["ELU", () => sequential(5, layers.dense({ units: 9 }), layers.elu())],
  ...(["elu", "selu", "gelu", "sigmoid", "tanh", "softplus", "softsign", "swish", "relu6", "linear"] as const).map(
    (name) => [`the activation ${name}`, () => sequential(5, layers.dense({ units: 8, activation: name }))] as const,
  ),
  ...(["add", "multiply", "average", "maximum", "minimum"] as const).map(
    (how) =>
      [
        `merging by ${how}`,
        () => {
          const input = tf.input({ shape: [4], name: "numbers" });
          const left = layers.dense({ units: 3 }).apply(input) as tf.SymbolicTensor;
          const right = layers.dense({ units: 3, activation: "tanh" }).apply(input) as tf.SymbolicTensor;
          const both = layers[how]().apply([left, right]) as tf.SymbolicTensor;
          const all = layers.concatenate().apply([both, left, right]) as tf.SymbolicTensor;
          return tf.model({
            inputs: input,
            outputs: layers.dense({ units: 1 }).apply(all) as tf.SymbolicTensor,
          });
        },
      ] as const,
  ),
];

describe("a network that was trained elsewhere", () => {
  it.each(MODELS)("predicts as TensorFlow.js does: %s", async (_, make) => {
    const model = make();
    shake(model);
    const width = model.inputs[0]!.shape[1]!;
    const { network } = await readImportedModel(pickedFiles(await savedModel(model), sampleFeatures(numbersInput(width)))); // prettier-ignore
    const random = randomFrom(3);
    const values = Float64Array.from({ length: ROWS * width }, () => Math.fround(2 * random.normal()));
    const said = runNetwork(network, [values], ROWS);
    const theirs = tf.tidy(() => (model.predict(tf.tensor2d(Float32Array.from(values), [ROWS, width])) as tf.Tensor).dataSync()); // prettier-ignore
    expect(Math.max(...theirs) - Math.min(...theirs)).toBeGreaterThan(0.1);
    said.forEach((value, i) => expect(value).toBeCloseTo(theirs[i]!, 3));
    model.dispose();
  });

  it("looks codes up in embeddings, and joins them with numbers along either axis", async () => {
    const device = tf.input({ shape: [1], dtype: "int32", name: "in_device" });
    const numbers = tf.input({ shape: [1], name: "numbers" });
    const embed = (name: string) => layers.embedding({ inputDim: 5, outputDim: 3, name }).apply(device) as tf.SymbolicTensor; // prettier-ignore
    const [one, two] = [embed("one"), embed("two")];
    const along = [1, 2].map((axis) => layers.concatenate({ axis }).apply([one, two]) as tf.SymbolicTensor);
    const flat = along.map((part) => layers.flatten().apply(part) as tf.SymbolicTensor);
    const all = layers.concatenate().apply([...flat, numbers]) as tf.SymbolicTensor;
    const model = tf.model({ inputs: [device, numbers], outputs: layers.dense({ units: 1 }).apply(all) as tf.SymbolicTensor }); // prettier-ignore
    shake(model);
    const inputs = [
      { name: "in_device", dtype: "int32" as const, shape: [1], parts: [{ column: "device", as: "code" as const }] },
      ...numbersInput(1),
    ];
    const { network } = await readImportedModel(pickedFiles(await savedModel(model), sampleFeatures(inputs)));
    const codes = Float64Array.from({ length: ROWS }, (_, i) => i % 5);
    const values = Float64Array.from({ length: ROWS }, (_, i) => Math.fround(Math.sin(i)));
    const said = runNetwork(network, [codes, values], ROWS);
    const given = [tf.tensor2d(Int32Array.from(codes), [ROWS, 1], "int32"), tf.tensor2d(Float32Array.from(values), [ROWS, 1])]; // prettier-ignore
    const theirs = (model.predict(given) as tf.Tensor).dataSync();
    said.forEach((value, i) => expect(value).toBeCloseTo(theirs[i]!, 4));
  });

  it("is refused where its one input is none of the schema's, and where an embedding has fewer rows than there are codes", async () => {
    const code = (column: string) => ({ name: `in_${column}`, dtype: "int32" as const, shape: [1], parts: [{ column, as: "code" as const }] }); // prettier-ignore
    const lookingUp = (name: string, inputDim: number): tf.LayersModel => {
      const input = tf.input({ shape: [1], dtype: "int32", name });
      const found = layers.embedding({ inputDim, outputDim: 2 }).apply(input) as tf.SymbolicTensor;
      const flat = layers.flatten().apply(found) as tf.SymbolicTensor;
      return tf.model({ inputs: input, outputs: layers.dense({ units: 1 }).apply(flat) as tf.SymbolicTensor });
    };
    const read = async (model: tf.LayersModel, ...columns: string[]) => readImportedModel(pickedFiles(await savedModel(model), sampleFeatures(columns.map(code)))); // prettier-ignore
    // Five codes of devices, four of ages: the age's values must never be looked up as devices.
    await expect(read(lookingUp("in_age", 5), "device", "age")).rejects.toMatchObject({ code: "imported-input" });
    await expect(read(lookingUp("in_device", 4), "device")).rejects.toMatchObject({ code: "imported-shape" });
    await expect(read(lookingUp("whatever", 5), "device")).resolves.toBeTruthy();
  });

  it("leaves no tensor behind: it makes none", async () => {
    const model = sequential(5);
    const files = pickedFiles(await savedModel(model), sampleFeatures(numbersInput(5)));
    const before = tf.memory().numTensors;
    const { network } = await readImportedModel(files);
    runNetwork(network, [new Float64Array(10)], 2);
    expect(tf.memory().numTensors).toBe(before);
  });
});

afterAll(() => tf.disposeVariables());

import * as tf from "@tensorflow/tfjs-core";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { openBackend } from "@/lib/model/backend";
import { trainNetwork } from "@/lib/model/network";
import { predictNetworks, type NetworkWeights } from "@/lib/model/network-forward";
import { layoutInputs, sparseInputs } from "@/lib/model/network-inputs";
import { startPace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { encode, makeSchema } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";
import { FitCancelled } from "@/lib/model/types";

const wasmPath = `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`;

describe("the network", () => {
  const { table, trueRate } = simulateTable(2500, 1, { rate: 0.1 });
  const schema = makeSchema(table, null);
  const encoded = encode(schema, table, null);
  const rows: Rows = {
    encoded,
    outcome: table.outcome,
    exposure: table.exposure,
    weight: new Float64Array(2500).fill(1),
  };
  const start = new Float64Array(2500).fill(Math.log(0.1));
  const options = { epochs: 12, seed: 1, start, phi: 1, kappa: 0.05 };
  const train = async (onEpoch: (controller: AbortController) => unknown = () => true): Promise<NetworkWeights> => {
    const controller = new AbortController();
    const pace = startPace({ signal: controller.signal, onProgress: () => undefined });
    return await trainNetwork(schema, rows, { ...options, onEpoch: () => onEpoch(controller) !== false }, pace);
  };

  it("trains on WASM, comes near the truth and leaves no tensor behind", async () => {
    expect(await openBackend(wasmPath)).toEqual({ name: "wasm", reason: null });
    const before = tf.memory().numTensors;
    const network = await train();
    expect(tf.memory().numTensors).toBe(before);
    const said = predictNetworks(schema, [network], encoded);
    const squares = said.reduce((sum, value, i) => sum + (value + start[i]! - Math.log(trueRate[i]!)) ** 2, 0);
    expect(Math.sqrt(squares / 2500)).toBeLessThan(0.25); // 0.6 for the start alone
  });

  it("leaves no tensor behind when it is cancelled", async () => {
    await openBackend(wasmPath);
    const before = tf.memory().numTensors;
    await expect(train((controller) => controller.abort())).rejects.toThrow(FitCancelled);
    expect(tf.memory().numTensors).toBe(before);
  });

  it("ends when it is told to, with the weights that it has", async () => {
    await openBackend(wasmPath);
    let epochs = 0;
    const early = await train(() => ++epochs < 2);
    expect(epochs).toBe(2);
    expect(early.w1).not.toEqual((await train()).w1);
  });

  it("predicts by hand what TF.js predicts", async () => {
    await openBackend(wasmPath);
    const network = await train();
    const layout = layoutInputs(schema);
    const sparse = sparseInputs(schema, layout, encoded);
    const dense = new Float32Array(50 * layout.width);
    for (let i = 0; i < 50; i++)
      for (let k = i * sparse.perRow; k < (i + 1) * sparse.perRow; k++)
        dense[i * layout.width + sparse.index[k]!]! += sparse.value[k]!;
    const [h1, h2] = network.hidden;
    const theirs = tf.tidy(() => {
      const first = tf.relu(tf.add(tf.matMul(tf.tensor2d(dense, [50, layout.width]), tf.tensor2d(network.w1, [layout.width, h1])), tf.tensor1d(network.b1))); // prettier-ignore
      const second = tf.relu(tf.add(tf.matMul(first as tf.Tensor2D, tf.tensor2d(network.w2, [h1, h2])), tf.tensor1d(network.b2))); // prettier-ignore
      return tf
        .add(tf.matMul(second as tf.Tensor2D, tf.tensor2d(network.w3, [h2, 1])), tf.tensor1d(network.b3))
        .dataSync();
    });
    const ours = predictNetworks(schema, [network], encoded);
    theirs.forEach((value, i) => expect(ours[i]).toBeCloseTo(value, 4));
  });
});

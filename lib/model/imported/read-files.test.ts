import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readFeatures, type FeatureSchema } from "@/lib/model/imported/features";
import { checkColumns, importedLogRate } from "@/lib/model/imported/model";
import { runNetwork } from "@/lib/model/imported/network";
import { readImportedModel, type GivenFile } from "@/lib/model/imported/read-files";
import { ImportRefused } from "@/lib/model/imported/refusal";
import { numbersInput, pickedFiles, sampleFeatures, savedModel, textFile, type SavedModel } from "@/lib/model/imported/testing/saved-files"; // prettier-ignore
import { encode, makeSchema } from "@/lib/model/schema";

interface Config {
  name: string;
  [key: string]: unknown;
}
interface Json {
  format?: unknown;
  modelTopology: { class_name: string; config: { layers: { class_name: string; config: Config }[] } };
  weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string; quantization?: unknown }[] }[]; // prettier-ignore
}

let good: SavedModel;
let wide: SavedModel;
const features = sampleFeatures(numbersInput(2));
beforeAll(async () => {
  await tf.setBackend("cpu");
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 3, inputShape: [2], activation: "relu", name: "first" }));
  model.add(tf.layers.dropout({ rate: 0.1, name: "drop" }));
  model.add(tf.layers.dense({ units: 1, name: "last" }));
  good = await savedModel(model);
  const two = tf.sequential();
  two.add(tf.layers.dense({ units: 2, inputShape: [2], name: "first" }));
  wide = await savedModel(two);
});

const copy = (): Json => structuredClone(good.json) as unknown as Json;
/** The good files with their model.json changed. */
function changed(change: (json: Json) => void, weights = good.weights): GivenFile[] {
  const json = copy();
  change(json);
  return pickedFiles({ json: json as unknown as Record<string, unknown>, weights }, features);
}
function schemaChanged(change: (schema: Record<string, unknown> & FeatureSchema) => void): GivenFile[] {
  const schema = structuredClone(features) as Record<string, unknown> & FeatureSchema;
  change(schema);
  return pickedFiles(good, schema);
}
const layer = (json: Json, at: number) => json.modelTopology.config.layers[at]!;
const without = (files: readonly GivenFile[], name: RegExp) => files.filter((file) => !name.test(file.name));
const bad = (at: number, value: number) => {
  const weights = good.weights.slice();
  new DataView(weights.buffer).setFloat32(4 * at, value, true);
  return weights;
};

describe("files of a model that was trained elsewhere", () => {
  it("are taken whole, whatever model.json is called, and get the same checksum each time", async () => {
    const files = pickedFiles(good, features);
    const model = await readImportedModel(files);
    expect(model).toMatchObject({ name: "model.json", features });
    expect(model.checksum).toMatch(/^[0-9a-f]{64}$/);
    const renamed = [textFile("spring.json", JSON.stringify(good.json)), ...files.slice(1).reverse()];
    expect((await readImportedModel(renamed)).checksum).toBe(model.checksum);
    const other = await readImportedModel(changed(() => undefined, bad(0, 1.5)));
    expect(other.checksum).not.toBe(model.checksum);
  });

  it.each<[string, string, () => GivenFile[]]>([
    ["no model.json", "imported-files", () => without(pickedFiles(good, features), /^model/)],
    ["no schema", "imported-files", () => without(pickedFiles(good, features), /^features/)],
    ["no weights", "imported-weights-path", () => without(pickedFiles(good, features), /bin$/)],
    ["no JSON", "imported-not-json", () => [textFile("model.json", "{")]],
    ["a list", "imported-not-json", () => [textFile("model.json", "[]")]],
    ["bytes that are no text", "imported-not-json", () => [new File([Uint8Array.of(0xff, 0xfe, 0x7b)], "model.json")]],
    ["a huge JSON", "imported-too-large", () => [{ name: "model.json", size: 1e9, arrayBuffer: () => Promise.reject(new Error("read")) }]], // prettier-ignore
    ["a graph model", "imported-not-layers", () => changed((json) => (json.format = "graph-model"))],
    ["another kind of model", "imported-not-layers", () => changed((json) => (json.modelTopology.class_name = "Custom"))], // prettier-ignore
    ["no layers", "imported-not-layers", () => changed((json) => (json.modelTopology.config.layers = []))],
    ["a Lambda", "imported-layer", () => changed((json) => (layer(json, 1).class_name = "Lambda"))],
    ["a layer named like a part of objects", "imported-layer", () => changed((json) => (layer(json, 1).class_name = "constructor"))], // prettier-ignore
    ["a recurrent layer", "imported-layer", () => changed((json) => (layer(json, 1).class_name = "LSTM"))],
    ["an activation of its own", "imported-setting", () => changed((json) => (layer(json, 0).config.activation = "toString"))], // prettier-ignore
    ["two layers of one name", "imported-graph", () => changed((json) => (layer(json, 2).config.name = "first"))],
    ["a million units", "imported-weights-shape", () => changed((json) => (layer(json, 0).config.units = 1e6))],
    ["units that are none", "imported-setting", () => changed((json) => (layer(json, 0).config.units = -1))],
    ["another input", "imported-input", () => changed((json) => (layer(json, 0).config.batch_input_shape = [null, 7]))],
    ["weights on the web", "imported-weights-path", () => changed((json) => (json.weightsManifest[0]!.paths = ["https://example.com/w.bin"]))], // prettier-ignore
    ["weights in a folder", "imported-weights-path", () => changed((json) => (json.weightsManifest[0]!.paths = ["../group1-shard1of1.bin"]))], // prettier-ignore
    ["weights without a list", "imported-not-layers", () => changed((json) => (json.weightsManifest = null as never))],
    ["quantised weights", "imported-weights-kind", () => changed((json) => (json.weightsManifest[0]!.weights[0]!.quantization = { dtype: "uint8" }))], // prettier-ignore
    ["weights of another kind", "imported-weights-kind", () => changed((json) => (json.weightsManifest[0]!.weights[0]!.dtype = "string"))], // prettier-ignore
    ["weights cut off", "imported-weights-bytes", () => changed(() => undefined, good.weights.slice(0, -3))],
    ["weights with more behind", "imported-weights-bytes", () => changed(() => undefined, new Uint8Array(100))],
    ["a shape that overflows", "imported-not-layers", () => changed((json) => (json.weightsManifest[0]!.weights[0]!.shape = [1e9, 1e9]))], // prettier-ignore
    ["a weight less", "imported-weights-missing", () => changed((json) => (json.weightsManifest[0]!.weights[0]!.name = "else/kernel"))], // prettier-ignore
    ["a kernel turned round", "imported-weights-shape", () => changed((json) => json.weightsManifest[0]!.weights[0]!.shape.reverse())], // prettier-ignore
    ["NaN", "imported-weights-values", () => changed(() => undefined, bad(2, Number.NaN))],
    ["infinity", "imported-weights-values", () => changed(() => undefined, bad(2, Number.POSITIVE_INFINITY))],
    ["an astronomic weight", "imported-weights-values", () => changed(() => undefined, bad(2, 1e30))],
    ["two values per row", "imported-output", () => pickedFiles(wide, features)],
    ["another schema", "imported-schema", () => schemaChanged((schema) => (schema.format = "other" as never))],
    ["a newer schema", "imported-schema-newer", () => schemaChanged((schema) => (schema.version = 2 as never))],
    ["a column that is not described", "imported-schema", () => schemaChanged((schema) => (schema.inputs[0]!.parts[0]!.column = "moon"))], // prettier-ignore
    ["a shape that does not fit", "imported-schema", () => schemaChanged((schema) => (schema.inputs[0]!.shape = [3]))],
    ["a level twice", "imported-schema", () => schemaChanged((schema) => schema.categorical[0]!.levels.push("mobile"))],
    ["a scale of nothing", "imported-schema", () => schemaChanged((schema) => (schema.numeric[0]!.scale = 0))],
    ["a day that is none", "imported-schema", () => schemaChanged((schema) => (schema.trained!.until = "2026-13-45"))],
    ["another output", "imported-schema", () => schemaChanged((schema) => (schema.output.is = "probability" as never))],
  ])("are refused in one sentence: %s", async (_, code, files) => {
    const error = await readImportedModel(files()).then(() => null, (thrown: unknown) => thrown); // prettier-ignore
    expect(error).toBeInstanceOf(ImportRefused);
    const { code: found, message } = error as ImportRefused;
    expect(found, message).toBe(code);
    expect(message).toMatch(/^[^{}]{20,500}\.$/);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  });

  it("never make anything but a refusal or a model that gives numbers, however they are changed", async () => {
    const paths = (value: unknown, at: readonly string[] = []): string[][] =>
      typeof value === "object" && value !== null
        ? [[...at], ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))]
        : [[...at]];
    const spots = [...paths(good.json).map((path) => ["model", ...path]), ...paths(features).map((path) => ["schema", ...path])]; // prettier-ignore
    const values = fc.oneof(fc.anything(), fc.constantFrom(-1, 0, 1, 2, 1e12, null, "", "first", "relu", [null, 2], [2], {}, [])); // prettier-ignore
    let models = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...spots), values), { minLength: 1, maxLength: 3 }), async (changes) => {
        const both = structuredClone({ model: good.json, schema: features }) as Record<string, unknown>;
        for (const [path, value] of changes) {
          let at: unknown = both;
          for (const key of path.slice(0, -1)) at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : null;
          if (typeof at === "object" && at !== null) (at as Record<string, unknown>)[path.at(-1)!] = value;
        }
        const text = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
        const files = [textFile("model.json", text(both.model)), new File([good.weights], "group1-shard1of1.bin"), textFile("features.json", text(both.schema))];
        try {
          const { network, features: read } = await readImportedModel(files);
          const width = read.inputs[0]!.shape[0]!;
          expect(runNetwork(network, read.inputs.map(() => new Float64Array(2 * width).fill(0.5)), 2).every(Number.isFinite)).toBe(true);
          models += 1;
        } catch (error) {
          if (!(error instanceof ImportRefused)) throw error;
        }
      }),
      { numRuns: 1_000, seed: 5 },
    );
    expect(models).toBeGreaterThan(20);
  }); // prettier-ignore
});

/** As Keras writes it; `inbound` makes the nodes of a layer from the names of its sources. */
function functional(inbound: (sources: string[]) => unknown[], input: Record<string, unknown>, prefix: string) {
  const nodes = (class_name: string, name: string, config: object, ...sources: string[]) => ({
    module: "keras.layers", class_name, config: { name, ...config }, name, registered_name: null, inbound_nodes: inbound(sources),
  });
  const dense = (units: number, activation: string) => ({ units, activation, use_bias: true, dtype: { module: "keras", class_name: "DTypePolicy", config: { name: "float32" } } });
  const topology = {
    class_name: "Functional",
    config: {
      name: "rate",
      layers: [
        nodes("InputLayer", "in_device", { ...input, dtype: "int32" }),
        nodes("InputLayer", "numbers", { ...input, dtype: "float32" }),
        nodes("Embedding", "embed", { input_dim: 5, output_dim: 2, mask_zero: false }, "in_device"),
        nodes("Flatten", "flat", { data_format: "channels_last" }, "embed"),
        nodes("Concatenate", "all", { axis: -1 }, "flat", "numbers"),
        nodes("Dense", "log_rate", dense(1, "linear"), "all"),
      ],
      input_layers: [["in_device", 0, 0], ["numbers", 0, 0]],
      output_layers: [["log_rate", 0, 0]],
    },
  };
  const weights = Float32Array.from([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 0.1, 0.2, 0.5, -1]);
  return {
    json: {
      format: "layers-model",
      modelTopology: { keras_version: "3.5.0", backend: "tensorflow", model_config: topology },
      weightsManifest: [{ paths: ["group1-shard1of1.bin"], weights: [
        { name: `${prefix}embed/embeddings`, shape: [5, 2], dtype: "float32" },
        { name: `${prefix}log_rate/kernel`, shape: [3, 1], dtype: "float32" },
        { name: `${prefix}log_rate/bias`, shape: [1], dtype: "float32" },
      ] }],
    },
    weights: new Uint8Array(weights.buffer),
  };
} // prettier-ignore

const tensor = (name: string) => ({ class_name: "__keras_tensor__", config: { shape: [null, 1], dtype: "float32", keras_history: [name, 0, 0] } }); // prettier-ignore
const KERAS_3 = (sources: string[]): unknown[] =>
  sources.length === 0 ? [] : [{ args: [sources.length > 1 ? sources.map(tensor) : tensor(sources[0]!)], kwargs: {} }];
const KERAS_2 = (sources: string[]): unknown[] =>
  sources.length === 0 ? [] : [sources.map((name) => [name, 0, 0, {}])];

describe("a model of Keras", () => {
  it.each([
    ["2", KERAS_2, { batch_input_shape: [null, 1] }, ""],
    ["3", KERAS_3, { batch_shape: [null, 1] }, "rate/"],
  ] as const)(
    "%s is read as its converter writes it, and unknown levels map as documented",
    async (_, inbound, input, prefix) => {
      const inputs: FeatureSchema["inputs"] = [
        { name: "in_device", dtype: "int32", shape: [1], parts: [{ column: "device", as: "code" }] },
        ...numbersInput(1),
      ];
      const model = await readImportedModel(pickedFiles(functional(inbound, input, prefix), sampleFeatures(inputs)));
      const device = ["desktop", "mobile", "tablet", null, "fridge", "desktop"];
      const bid = Float64Array.of(1, Math.E, 1, 1, 1, 1e9);
      const table = { length: 6, categorical: { device }, numeric: { bid } };
      const schema = makeSchema(table, null);
      const said = importedLogRate(model, schema, encode(schema, table, null));
      // 0.3 · code + 0.5 · (log(bid) / 0.5) - 1: unknown is code 0, missing 1, levels from 2; numbers are held at the table's ends.
      const codes = [2, 3, 4, 1, 0, 2];
      const logs = [0, 1, 0, 0, 0, Math.log(10)];
      said.forEach((value, i) => expect(value).toBeCloseTo(0.3 * codes[i]! + logs[i]! - 1, 5));
      const later = encode(schema, { length: 1, categorical: { device: ["new"] }, numeric: { bid: Float64Array.of(Number.NaN) } }, null); // prettier-ignore
      expect(importedLogRate(model, schema, later)[0]).toBeCloseTo(-1, 5);
      expect(() => checkColumns(model.features, { categorical: ["device"], numeric: ["bid"] })).not.toThrow();
      expect(() => checkColumns(model.features, { categorical: ["device"], numeric: [] })).toThrow(/column bid/);
    },
  );

  it("that uses a layer twice, or runs in a circle, is refused", async () => {
    const make = (change: (layers: { inbound_nodes: unknown[] }[]) => void): GivenFile[] => {
      const model = functional(KERAS_2, { batch_input_shape: [null, 1] }, "");
      change(model.json.modelTopology.model_config.config.layers);
      return pickedFiles(model, sampleFeatures(numbersInput(1)));
    };
    const twice = make((layers) => layers[5]!.inbound_nodes.push([["flat", 0, 0, {}]]));
    const circle = make((layers) => (layers[3]!.inbound_nodes = [[["all", 0, 0, {}]]]));
    for (const files of [twice, circle])
      await expect(readImportedModel(files)).rejects.toMatchObject({ code: "imported-graph" });
  });
});

describe("a feature schema", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (levels, any) => {
        // JSON knows no -0.
        const low = any + 0;
        const schema = sampleFeatures(numbersInput(1), {
          categorical: [{ name: "device", levels }],
          numeric: [{ name: "bid", log: false, low, high: low + 1, centre: low, scale: 2 }],
        });
        expect(readFeatures("features.json", JSON.parse(JSON.stringify(schema)))).toEqual(schema);
      }),
    );
  }); // prettier-ignore
});

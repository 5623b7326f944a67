import * as tf from "@tensorflow/tfjs";
import type { FeatureSchema } from "@/lib/model/imported/features";
import type { GivenFile } from "@/lib/model/imported/read-files";

/** What TensorFlow.js itself saves of a model, as the files that a person would pick. */
export interface SavedModel {
  readonly json: Record<string, unknown>;
  readonly weights: Uint8Array<ArrayBuffer>;
}

export async function savedModel(model: tf.LayersModel): Promise<SavedModel> {
  let saved: SavedModel | null = null;
  await model.save(
    tf.io.withSaveHandler((artifacts) => {
      const { modelTopology, weightSpecs, weightData, format, generatedBy, convertedBy } = artifacts;
      const data = tf.io.CompositeArrayBuffer.join(weightData);
      const weightsManifest = [{ paths: ["group1-shard1of1.bin"], weights: weightSpecs }];
      saved = { json: { format, generatedBy, convertedBy, modelTopology, weightsManifest }, weights: new Uint8Array(data) };
      return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } });
    }),
  ); // prettier-ignore
  return saved!;
}

export function pickedFiles({ json, weights }: SavedModel, features: unknown): GivenFile[] {
  return [
    textFile("model.json", JSON.stringify(json)),
    new File([weights], "group1-shard1of1.bin"),
    textFile("features.json", JSON.stringify(features)),
  ];
}

export function textFile(name: string, content: string): GivenFile {
  return new File([content], name);
}

/** A schema whose inputs are as given, over two categories and a number. */
export function sampleFeatures(inputs: FeatureSchema["inputs"], over: Partial<FeatureSchema> = {}): FeatureSchema {
  return {
    format: "adjutant-features",
    version: 1,
    createdAt: "2026-11-27T10:00:00.000Z",
    table: "csv",
    outcome: { column: "clicks", meaning: "clicks" },
    exposure: { column: "impressions", meaning: "impressions" },
    time: { column: "day", meaning: "day" },
    group: null,
    rows: 100,
    averageRate: 0.03,
    categorical: [
      { name: "device", levels: ["desktop", "mobile", "tablet"] },
      { name: "age", levels: ["18-24", "25-34"] },
    ],
    numeric: [{ name: "bid", log: true, low: 0.1, high: 10, centre: 0, scale: 0.5 }],
    codes: { unknown: 0, missing: 1, firstLevel: 2 },
    inputs,
    output: { is: "log-rate", meaning: "log of the rate" },
    handedOut: { until: "2026-06-30", groups: null },
    trained: { until: "2026-06-30", groups: null },
    ...over,
  };
}

/** One input of so many numbers. */
export const numbersInput = (width: number): FeatureSchema["inputs"] => [
  { name: "numbers", dtype: "float32", shape: [width], parts: Array.from({ length: width }, () => ({ column: "bid", as: "number" as const })) }, // prettier-ignore
];

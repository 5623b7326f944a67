/** Runs in a worker of the extension, under its policy and with its own WASM files: the model's code as the engine has it. */
import * as tf from "@tensorflow/tfjs-core";
import { expose } from "comlink";
import { openBackend } from "@/lib/model/backend";
import { fitTable } from "@/lib/model/fit";
import { trainNetwork } from "@/lib/model/network";
import { layoutInputs } from "@/lib/model/network-inputs";
import { startPace } from "@/lib/model/pace";
import { predictTable } from "@/lib/model/predict";
import { encode, makeSchema } from "@/lib/model/schema";
import { FitCancelled, type FittedModel, type TrainingTable } from "@/lib/model/types";
import { whatIfTable, wideTable } from "./wide-table";

const wasmPath = new URL("/tfwasm/", self.location.origin).href;
let model: FittedModel | null = null;

function fit(table: TrainingTable, signal: AbortSignal): Promise<FittedModel> {
  return fitTable(table, { seed: 1, signal, onProgress: () => undefined, wasmPath });
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const benchModel = {
  /** The whole fit: cross-validation, choice, refit, calibration, checksum. */
  async train(rows: number) {
    const table = wideTable(rows, 1);
    await openBackend(wasmPath);
    const before = tf.memory().numTensors;
    const start = performance.now();
    model = await fit(table, new AbortController().signal);
    const seconds = (performance.now() - start) / 1000;
    const { chosen, backend, candidates, epochs } = model.card;
    return { seconds, chosen, backend, candidates, epochs, leaked: tf.memory().numTensors - before };
  },
  /** Milliseconds for tables of so many rows, each with new rows, by the model that was trained last. */
  predict(kind: "rows" | "what-if", rows: number, times: number) {
    return Array.from({ length: times }, (_, time) => {
      const table = (kind === "rows" ? wideTable : whatIfTable)(rows, 100 + time);
      return timed(() => predictTable(model!, table));
    });
  },
  /** From the cancellation, so long after the start, to the end of the fit. */
  async cancel(rows: number, afterMs: number) {
    const table = wideTable(rows, 1);
    const abort = new AbortController();
    let at = 0;
    setTimeout(() => {
      at = performance.now();
      abort.abort();
    }, afterMs);
    try {
      await fit(table, abort.signal);
      return null;
    } catch (error) {
      if (!(error instanceof FitCancelled)) throw error;
      return performance.now() - at;
    }
  },
  /** Multiplications and additions per second: of large products alone, and of the network's own while it trains. */
  async rates(rows: number) {
    await openBackend(wasmPath);
    const table = wideTable(rows, 1);
    const schema = makeSchema(table, null);
    const encoded = encode(schema, table, null);
    const weight = new Float64Array(rows).fill(1);
    const start = new Float64Array(rows).fill(Math.log(0.04));
    const { outcome, exposure } = table;
    const epochs = 3;
    const pace = startPace({ signal: new AbortController().signal, onProgress: () => undefined });
    let hidden: readonly number[] = [];
    const train = async () => {
      const network = await trainNetwork(schema, { encoded, outcome, exposure, weight }, { epochs, seed: 1, start, phi: 1, kappa: 0 }, pace); // prettier-ignore
      hidden = network.hidden;
    };
    await train();
    const began = performance.now();
    await train();
    const seconds = (performance.now() - began) / 1000;
    const { width } = layoutInputs(schema);
    // Forwards each weight is used once, backwards twice, but for the inputs, which need no gradient.
    const perRow = 2 * width * hidden[0]! + 3 * hidden[0]! * hidden[1]! + 3 * hidden[1]!;
    const raw = (m: number, k: number, n: number): number => {
      const a = tf.randomNormal<tf.Rank.R2>([m, k]);
      const b = tf.randomNormal<tf.Rank.R2>([k, n]);
      const times = Math.max(3, Math.ceil(2e9 / (m * k * n)));
      const multiply = () => tf.tidy(() => void tf.matMul(a, b));
      multiply();
      const taken = timed(() => {
        for (let time = 0; time < times; time++) multiply();
      });
      tf.dispose([a, b]);
      return (times * m * k * n) / (taken / 1000);
    };
    return { training: (epochs * rows * perRow) / seconds, square: raw(512, 512, 512), shaped: raw(512, width, hidden[0]!), width }; // prettier-ignore
  },
};

export type BenchModel = typeof benchModel;
expose(benchModel);

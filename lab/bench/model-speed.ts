import { fitTable } from "@/lib/model/fit";
import { predictTable } from "@/lib/model/predict";
import { simulateTable } from "@/lib/model/simulated-table";
import { PROJECT_ROOT } from "../browsers/build";
import { join } from "node:path";

export interface ModelSpeed {
  readonly rows: number;
  readonly trainSeconds: number;
  readonly predictMs: number;
  readonly backend: string;
  readonly chosen: string;
  /** Deviance explained on rows that were not trained on, and what the true rates would explain: the ceiling. */
  readonly explained: number;
  readonly explainedByTruth: number;
}

const ROWS = 20_000;

/** Poisson deviance explained of `expected` against the plain average rate, on observed counts. */
function explained(outcome: Float64Array, expected: Float64Array, average: Float64Array): number {
  const deviance = (mean: Float64Array) =>
    outcome.reduce((sum, count, row) => {
      const m = Math.max(mean[row]!, 1e-12);
      return sum + 2 * ((count > 0 ? count * Math.log(count / m) : 0) - (count - m));
    }, 0);
  return 1 - deviance(expected) / deviance(average);
}

/** Trains on a made-up table with known rates and looks at rows that it has not seen, in one run with average and truth. */
export async function measureModel(): Promise<ModelSpeed> {
  const wasmPath = join(PROJECT_ROOT, "node_modules/@tensorflow/tfjs-backend-wasm/dist/");
  const { table } = simulateTable(ROWS, 5);
  const start = performance.now();
  const model = await fitTable(table, {
    seed: 1,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    wasmPath,
  });
  const trainSeconds = (performance.now() - start) / 1000;

  const { table: fresh, trueRate } = simulateTable(1_000, 6);
  const before = performance.now();
  const { predicted } = predictTable(model, fresh);
  const predictMs = performance.now() - before;
  const expected = (rate: (row: number) => number) =>
    Float64Array.from(fresh.exposure, (exposure, row) => exposure * rate(row));
  const average = expected(() => model.averageRate);
  return {
    rows: ROWS,
    trainSeconds,
    predictMs,
    backend: model.card.backend,
    chosen: model.card.chosen,
    explained: explained(fresh.outcome, predicted, average),
    explainedByTruth: explained(
      fresh.outcome,
      expected((row) => trueRate[row]!),
      average,
    ),
  };
}

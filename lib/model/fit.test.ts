import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import { describe, expect, it } from "vitest";
import { unitDeviance } from "@/lib/model/deviance";
import { explainRow } from "@/lib/model/explain";
import { fitTable } from "@/lib/model/fit";
import { predictTable } from "@/lib/model/predict";
import { simulateTable } from "@/lib/model/simulated-table";
import type { ModelState } from "@/lib/model/state";
import { ModelRejected, restoreModel, serialiseModel } from "@/lib/model/storage";
import {
  FitCancelled,
  type FitOptions,
  type FittedModel,
  type TrainingProgress,
  type TrainingTable,
} from "@/lib/model/types";

const wasmPath = `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`;
const SLOW = 180_000;

function fit(table: TrainingTable, options: Partial<FitOptions> = {}): Promise<FittedModel> {
  return fitTable(table, {
    seed: 1,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    wasmPath,
    ...options,
  });
}

function devianceExplained(model: FittedModel, table: TrainingTable): number {
  const { predicted } = predictTable(model, table);
  let [left, all] = [0, 0];
  predicted.forEach((mu, i) => {
    left += unitDeviance(table.outcome[i]!, mu);
    all += unitDeviance(table.outcome[i]!, table.exposure[i]! * model.averageRate);
  });
  return 1 - left / all;
}

const SETTINGS = ["device", "age", "place", "hour", "bid"].map((name) => ({ name, columns: [name] }));

describe(
  "a fitted model",
  async () => {
    const progress: TrainingProgress[] = [];
    const { table } = simulateTable(2500, 1);
    const fresh = simulateTable(2000, 2);
    const model = await fit(table, { onProgress: (step) => progress.push(step) });

    it("predicts new rows nearly as well as the true rates do, and its card says so honestly", () => {
      const truth = fresh.trueRate.map((rate, i) => rate * fresh.table.exposure[i]!);
      const left = truth.reduce((sum, mu, i) => sum + unitDeviance(fresh.table.outcome[i]!, mu), 0);
      const all = truth.reduce((sum, _, i) => sum + unitDeviance(fresh.table.outcome[i]!, fresh.table.exposure[i]! * model.averageRate), 0); // prettier-ignore
      const here = devianceExplained(model, fresh.table);
      expect(here).toBeGreaterThan(0.85 * (1 - left / all));
      const card = model.card.candidates.find((candidate) => candidate.name === model.card.chosen)!;
      expect(Math.abs(card.devianceExplained - here)).toBeLessThan(0.08);
      expect(model.card).toMatchObject({ usable: true, rows: 2500, backend: "wasm", seed: 1 });
    });

    it("holds 90 % of new outcomes, and of true rates, in its intervals", () => {
      const { low, high, rateLow, rateHigh } = predictTable(model, fresh.table);
      const share = (inside: (i: number) => boolean): number => [...low.keys()].filter(inside).length / low.length;
      const outcomes = share((i) => fresh.table.outcome[i]! >= low[i]! && fresh.table.outcome[i]! <= high[i]!);
      const rates = share((i) => fresh.trueRate[i]! >= rateLow[i]! && fresh.trueRate[i]! <= rateHigh[i]!);
      expect(outcomes).toBeGreaterThan(0.87);
      expect(outcomes).toBeLessThan(0.96);
      expect(Math.abs(model.card.coverage90 - outcomes)).toBeLessThan(0.04);
      expect(rates).toBeGreaterThan(0.8);
    });

    it("predicts 1,000 rows in well under 50 ms", () => {
      const rows = simulateTable(1000, 3).table;
      predictTable(model, rows);
      const started = performance.now();
      predictTable(model, rows);
      expect(performance.now() - started).toBeLessThan(50);
    });

    it("reports progress that never goes back and ends at 1", () => {
      const done = progress.map((step) => step.done);
      expect(done).toEqual(done.slice().sort((a, b) => a - b));
      expect(done[0]).toBe(0);
      expect(done.at(-1)).toBe(1);
      expect(new Set(progress.map((step) => step.stage)).size).toBeGreaterThan(4);
    });

    it("explains each row by shares that sum to it exactly", () => {
      const { rate } = predictTable(model, fresh.table);
      const weights = new Float64Array(fresh.table.length).fill(1 / fresh.table.length);
      const mean = rate.reduce((sum, value) => sum + Math.log(value), 0) / rate.length;
      for (let i = 0; i < 10; i++) {
        const { contributions, base } = explainRow(model, fresh.table, i, fresh.table, weights, SETTINGS);
        expect(base).toBeCloseTo(mean, 9);
        expect(contributions.map((c) => c.name)).toEqual(SETTINGS.map(({ name }) => name));
        const sum = contributions.reduce((total, c) => total + c.value, 0);
        expect(Math.abs(sum - (Math.log(rate[i]!) - base))).toBeLessThan(1e-9);
        for (const c of contributions) expect(c.low <= c.value && c.value <= c.high).toBe(true);
      }
    });

    it("gives a setting its true direction", () => {
      const row = {
        ...fresh.table,
        length: 1,
        categorical: { device: ["desktop"], age: ["25-34"], place: ["place 0"] },
      };
      const weights = new Float64Array(fresh.table.length).fill(1 / fresh.table.length);
      const { contributions } = explainRow(model, row, 0, fresh.table, weights, SETTINGS);
      expect(contributions.find((c) => c.name === "device")!.low).toBeGreaterThan(0);
    });

    it("survives storage, and is refused when anything in it changed", async () => {
      const stored = structuredClone(serialiseModel(model));
      const restored = await restoreModel(stored);
      expect(predictTable(restored, fresh.table)).toEqual(predictTable(model, fresh.table));
      const reason = async (value: unknown): Promise<string> => {
        const error: unknown = await restoreModel(value).catch((e: unknown) => e);
        return error instanceof ModelRejected ? error.reason : "accepted";
      };
      const schema = (stored.state as ModelState).schema;
      expect(await reason({ ...stored, averageRate: stored.averageRate * 1.0001 })).toBe("checksum-mismatch");
      expect(await reason({ ...stored, card: { ...stored.card, usable: false } })).toBe("checksum-mismatch");
      expect(await reason({ ...stored, state: { ...(stored.state as object), schema: { ...schema, hash: "0" } } })).toBe("schema-mismatch"); // prettier-ignore
      expect(await reason({ ...stored, format: 99 })).toBe("other-format");
      expect(await reason({ hello: 1 })).toBe("not-a-model");
      expect(await reason(null)).toBe("not-a-model");
    });

    it("is the same for the same seed, and leaves no tensors behind", { timeout: SLOW }, async () => {
      const small = simulateTable(240, 5, { rate: 0.1 }).table;
      const tensors = tf.memory().numTensors;
      const [one, two] = [await fit(small, { seed: 7 }), await fit(small, { seed: 7 })];
      expect(tf.memory().numTensors).toBe(tensors);
      expect(predictTable(one, small)).toEqual(predictTable(two, small));
      expect(one.state).toEqual(two.state);
    });
  },
  SLOW,
);

describe("a fit", () => {
  it("stops within 200 ms when it is cancelled", { timeout: SLOW }, async () => {
    const { table } = simulateTable(5000, 1);
    for (const after of [30, 400, 1200]) {
      const controller = new AbortController();
      let at = 0;
      setTimeout(() => {
        at = performance.now();
        controller.abort();
      }, after);
      await expect(fit(table, { signal: controller.signal })).rejects.toThrow(FitCancelled);
      expect(performance.now() - at).toBeLessThan(200);
    }
  });

  it("says that it is of no use where nothing differs", { timeout: SLOW }, async () => {
    const { table } = simulateTable(800, 8, { strength: 0, spread: 0.1 });
    const model = await fit(table);
    expect(model.card).toMatchObject({ usable: false, chosen: "average" });
    const { predicted } = predictTable(model, table);
    predicted.forEach((value, i) => expect(value).toBeCloseTo(table.exposure[i]! * model.averageRate, 9));
    const { contributions } = explainRow(model, table, 0, table, new Float64Array(table.length).fill(1 / table.length), SETTINGS); // prettier-ignore
    expect(contributions.every((c) => c.value === 0)).toBe(true);
  });

  it("finds what depends on the exposure itself, where asked to", { timeout: SLOW }, async () => {
    const { table } = simulateTable(700, 9, { rate: 0.05 });
    const tired = { ...table, outcome: table.outcome.map((y, i) => Math.round(y * Math.min(1, (100 / table.exposure[i]!) ** 0.5))) }; // prettier-ignore
    const plain = await fit(tired);
    const aware = await fit(tired, { volumeEffect: true });
    expect(devianceExplained(aware, tired)).toBeGreaterThan(devianceExplained(plain, tired) + 0.05);
  });

  it("learns the latest state of things where there is time", { timeout: SLOW }, async () => {
    const { table } = simulateTable(1500, 10, { rate: 0.1 });
    const time = Float64Array.from({ length: 1500 }, (_, i) => Math.floor(i / 25));
    const outcome = table.outcome.map((y, i) =>
      time[i]! >= 30 && table.categorical.device![i] === "mobile" ? 3 * y : y,
    );
    const model = await fit({ ...table, outcome, time });
    const { rate } = predictTable(model, table);
    const mean = (device: string): number => {
      const rows = [...rate.keys()].filter((i) => table.categorical.device![i] === device);
      return rows.reduce((sum, i) => sum + Math.log(rate[i]!), 0) / rows.length;
    };
    // Truth now: -0.3 + 0.2 (interaction with one age of four) + ln 3 - 0; over all days it would be about 0.8 on average.
    expect(mean("mobile") - mean("tablet")).toBeGreaterThan(0.85);
  });
});

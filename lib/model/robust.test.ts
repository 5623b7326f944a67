import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { explainRow } from "@/lib/model/explain";
import { fitTable } from "@/lib/model/fit";
import { predictTable } from "@/lib/model/predict";
import { VOLUME_COLUMN } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";
import { restoreModel, serialiseModel } from "@/lib/model/storage";
import type { FittedModel, TrainingTable } from "@/lib/model/types";

const wasmPath = `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`;
const SLOW = 180_000;
/** So many rows show all that can go wrong; more take minutes. */
const ROWS = 80;
const base = simulateTable(ROWS, 1).table;
const numbers = (length: number, value: (i: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, i) => value(i));

function first(table: TrainingTable, length: number): TrainingTable {
  return {
    length,
    categorical: Object.fromEntries(
      Object.entries(table.categorical).map(([name, column]) => [name, column.slice(0, length)]),
    ),
    numeric: Object.fromEntries(Object.entries(table.numeric).map(([name, column]) => [name, column.slice(0, length)])),
    outcome: table.outcome.slice(0, length),
    exposure: table.exposure.slice(0, length),
    group: table.group?.slice(0, length) ?? null,
    time: table.time?.slice(0, length) ?? null,
  };
}

function repeat(table: TrainingTable, times: number): TrainingTable {
  const again = (column: Float64Array): Float64Array => numbers(table.length * times, (i) => column[i % table.length]!);
  return {
    ...table,
    length: table.length * times,
    categorical: Object.fromEntries(Object.entries(table.categorical).map(([name, column]) => [name, Array.from({ length: times }, () => column).flat()])),
    numeric: Object.fromEntries(Object.entries(table.numeric).map(([name, column]) => [name, again(column)])),
    outcome: again(table.outcome),
    exposure: again(table.exposure),
  }; // prettier-ignore
}

/** Every number that a person could see is a number, and intervals are in order. */
async function expectHonest(table: TrainingTable, volumeEffect = true): Promise<FittedModel> {
  const model = await fitTable(table, {
    seed: 1,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    volumeEffect,
    wasmPath,
  });
  const prediction = predictTable(model, table);
  for (const column of Object.values(prediction) as Float64Array[])
    for (const value of column) if (!Number.isFinite(value) || value < 0) expect.fail(`a prediction is ${value}`);
  for (let i = 0; i < table.length; i++) {
    expect(prediction.low[i]).toBeLessThanOrEqual(prediction.high[i]!);
    expect(prediction.rateLow[i]).toBeLessThanOrEqual(prediction.rateHigh[i]!);
  }
  for (const candidate of model.card.candidates) {
    expect(candidate.devianceExplained).toBeLessThanOrEqual(1);
    expect(Number.isFinite(candidate.devianceExplained) && Number.isFinite(candidate.standardError)).toBe(true);
  }
  if (table.length > 0) {
    // Half of the columns against the other half, and what no model knows of besides.
    const names = [...Object.keys(table.categorical), ...Object.keys(table.numeric), VOLUME_COLUMN];
    const groups = [0, 1].map((half) => ({ name: `half ${half}`, columns: names.filter((_, i) => i % 2 === half) }));
    const against = first(table, 20);
    const weights = new Float64Array(against.length).fill(1 / against.length);
    const { contributions, base: from } = explainRow(model, table, 0, against, weights, groups);
    const sum = contributions.reduce((total, c) => total + c.value, 0);
    expect(sum).toBeCloseTo(Math.log(prediction.rate[0]!) - from, 9);
  }
  await restoreModel(structuredClone(serialiseModel(model)));
  return model;
}

const hostile: Record<string, TrainingTable> = {
  "no rows": first(base, 0),
  "one row": first(base, 1),
  "three rows": first(base, 3),
  "ten rows": first(base, 10),
  "no columns": { ...base, categorical: {}, numeric: {} },
  "constant columns": {
    ...base,
    categorical: { device: base.outcome.length ? Array.from({ length: ROWS }, () => "mobile") : [] },
    numeric: { bid: new Float64Array(ROWS).fill(3) },
  },
  "zero outcomes": { ...base, outcome: new Float64Array(ROWS) },
  "one single outcome": { ...base, outcome: numbers(ROWS, (i) => (i === 17 ? 1 : 0)) },
  "only missing values": {
    ...base,
    categorical: { device: Array.from({ length: ROWS }, () => null) },
    numeric: { bid: new Float64Array(ROWS).fill(Number.NaN) },
  },
  "some missing, empty and infinite values": {
    ...base,
    categorical: {
      device: base.categorical.device!.map((level, i) => (i % 3 === 0 ? null : i % 3 === 1 ? "" : level)),
    },
    numeric: { bid: base.numeric.bid!.map((value, i) => [Number.NaN, Infinity, -Infinity, value][i % 4]!) },
  },
  "outcomes and exposures that are no amounts": {
    ...base,
    outcome: base.outcome.map((y, i) => [y, Number.NaN, -5, Infinity][i % 4]!),
    exposure: base.exposure.map((e, i) => [e, e, 0, -1, Number.NaN, e][i % 6]!),
  },
  "extreme exposures": { ...base, exposure: base.exposure.map((e, i) => (i % 2 === 0 ? e * 1e12 : e * 1e-9)) },
  "extreme outcomes": { ...base, outcome: base.outcome.map((y, i) => (i === 5 ? 1e15 : y)) },
  "tiny amounts of money": { ...base, outcome: base.outcome.map((y) => y * 1e-7) },
  "an outcome that equals the exposure": { ...base, outcome: base.exposure.slice() },
  "hostile names": {
    ...base,
    categorical: {
      __proto__x: base.categorical.device!,
      constructor: base.categorical.age!,
      toString: base.categorical.place!,
    },
  },
  "one group": { ...base, group: Array.from({ length: ROWS }, () => "a") },
  "one day": { ...base, time: new Float64Array(ROWS).fill(3) },
  "unknown days": { ...base, time: numbers(ROWS, (i) => (i % 2 === 0 ? Number.NaN : i)) },
  "groups in time": {
    ...base,
    time: numbers(ROWS, (i) => i),
    group: Array.from({ length: ROWS }, (_, i) => `${i % 9}`),
  },
};

describe("hostile tables", () => {
  it.each(Object.entries(hostile))("%s: no NaN, no crash", { timeout: SLOW }, async (_, table) => {
    await expectHonest(table);
  });

  it("nothing can be learned from three rows, zero outcomes or constant columns", { timeout: SLOW }, async () => {
    for (const name of ["no rows", "three rows", "zero outcomes", "constant columns", "no columns"])
      expect((await expectHonest(hostile[name]!, false)).card.usable, name).toBe(false);
  });

  it("ten thousand levels", { timeout: SLOW }, async () => {
    const { table } = simulateTable(12_000, 2);
    const keyword = Array.from({ length: 12_000 }, (_, i) => `keyword ${(i * 7919) % 10_000}`);
    const model = await expectHonest({ ...table, categorical: { ...table.categorical, keyword }, numeric: {} });
    expect(model.card.usable).toBe(true);
  });

  it("a table pasted ten times does not look better than it is", { timeout: SLOW }, async () => {
    const figure = (model: FittedModel): number => Math.max(...model.card.candidates.map((c) => c.devianceExplained));
    const [once, pasted] = [await expectHonest(base), await expectHonest(repeat(base, 10))];
    expect(figure(pasted)).toBeLessThan(figure(once) + 0.1);
  });
});

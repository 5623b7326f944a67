import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import type { Choice } from "@/lib/model/choose";
import { takeTable } from "@/lib/model/clean";
import { fitTable } from "@/lib/model/fit";
import { clusters, makeFolds } from "@/lib/model/folds";
import { beatsChance } from "@/lib/model/imported/beats-chance";
import { exportTable, type TableMeaning } from "@/lib/model/imported/export";
import { readFeatures, type FeatureSchema } from "@/lib/model/imported/features";
import { awaitsImported, joinImported, type Joined } from "@/lib/model/imported/judge";
import type { ImportedModel } from "@/lib/model/imported/model";
import { unseenRows } from "@/lib/model/imported/unseen";
import { startPace } from "@/lib/model/pace";
import { predictTable } from "@/lib/model/predict";
import { randomFrom } from "@/lib/model/random";
import type { Rows } from "@/lib/model/rows";
import { encode, makeSchema } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";
import type { ModelState } from "@/lib/model/state";
import { restoreModel, serialiseModel } from "@/lib/model/storage";
import type { FitOptions, FittedModel, TrainingTable } from "@/lib/model/types";
import { updateModel } from "@/lib/model/update";
import { foldData, heldOut } from "@/lib/model/validation";

const SLOW = { timeout: 120_000 };
const ROWS = 600;
const options: FitOptions = {
  seed: 4,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  wasmPath: `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`,
};
const meaning: TableMeaning = {
  table: "csv",
  outcome: { column: "clicks", meaning: "clicks" },
  exposure: { column: "impressions", meaning: "impressions" },
  time: { column: "day", meaning: "day" },
  group: null,
  timeIsDay: true,
};

/** Few results in many places: thirty weeks teach little, a long history elsewhere knows more. Every row has a name of its own. */
const simulated = simulateTable(ROWS, 11, { rate: 0.01, spread: 0 });
const DAY_ONE = 20_000;
const table: TrainingTable = {
  ...simulated.table,
  categorical: { ...simulated.table.categorical, row: Array.from({ length: ROWS }, (_, i) => `row ${i}`) },
  time: Float64Array.from({ length: ROWS }, (_, i) => DAY_ONE + 7 * Math.floor(i / 30)),
};
const LAST = DAY_ONE + 7 * 19;
const exported = exportTable(table, meaning, new Date(0))!;

/** A model whose output is a table of numbers, one for each level of `row`. */
function lookup(logRate: (row: number) => number, over: Partial<ImportedModel> = {}, trained?: FeatureSchema["trained"]): ImportedModel {
  const levels = table.categorical.row!.map((name) => name!);
  const values = Float32Array.from([-4.6, -4.6, ...levels.map((_, i) => logRate(i))]);
  const features: FeatureSchema = {
    ...exported.schema,
    categorical: [{ name: "row", levels }],
    numeric: [],
    inputs: [{ name: "row", dtype: "int32", shape: [1], parts: [{ column: "row", as: "code" }] }],
    trained: trained ?? exported.schema.handedOut,
  };
  const network: ImportedModel["network"] = {
    steps: [
      { kind: "input", input: 0, size: 1 },
      { kind: "embedding", from: 0, width: 1, table: values, size: 1 },
    ],
    output: 1,
  };
  return { checksum: "a".repeat(64), name: "model.json", features, network, importedOn: LAST, ...over };
} // prettier-ignore

const truth = (row: number): number => Math.log(simulated.trueRate[row]!);
const remembered = (row: number): number => Math.log((table.outcome[row]! + 0.01) / table.exposure[row]!);
const noise = randomFrom(2);
const wrong = Float64Array.from({ length: ROWS }, () => noise.normal());
const fit = (imported?: ImportedModel, of = table): Promise<FittedModel> => fitTable(of, imported ? { ...options, imported } : options); // prettier-ignore

const schema = makeSchema(table, null);
const rows: Rows = {
  encoded: encode(schema, table, table.exposure),
  outcome: table.outcome,
  exposure: table.exposure,
  weight: new Float64Array(ROWS).fill(1),
};
const folds = makeFolds(table, 4).map((fold, index) => foldData(rows, table.time, fold, index)!);
const held = heldOut(rows, folds);
/** What an account has whose own candidates predict nothing. */
const AVERAGE: Choice = {
  chosen: "average",
  usable: false,
  candidates: [],
  signal: held.baseline.map((base) => (Number.isNaN(base) ? base : 0)),
  weights: new Float64Array(0),
};
const judge = (imported: ImportedModel): Promise<Joined> =>
  joinImported(AVERAGE, imported, table, clusters(table), { schema, rows, folds, held, pace: startPace(options) });

describe("a model that was trained elsewhere competes", SLOW, async () => {
  const alone = await fit();
  const good = lookup(truth);
  const joined = await fit(good);

  it("and is taken where it predicts held-out rows better that it cannot have seen", () => {
    const { imported, candidates, chosen } = joined.card;
    expect(imported).toMatchObject({ state: "taken", rows: exported.keptBack, proved: 0, leaks: false });
    expect(imported!.explained).toBeGreaterThan(imported!.ours!);
    expect(imported!.share).toBeGreaterThan(0);
    expect(candidates.map(({ name }) => name)).toContain(chosen);
    expect(candidates.find(({ name }) => name === "imported")).toMatchObject({ rows: exported.keptBack });
    const fresh = simulateTable(ROWS, 11, { rate: 0.01, spread: 0 });
    const error = (model: FittedModel): number => predictTable(model, table).rate.reduce((sum, rate, i) => sum + Math.log(rate / fresh.trueRate[i]!) ** 2, 0); // prettier-ignore
    expect(error(joined)).toBeLessThan(0.7 * error(alone));
  });

  it("and is kept by storage, and by an update with new days", async () => {
    const restored = await restoreModel(structuredClone(serialiseModel(joined)));
    expect(predictTable(restored, table)).toEqual(predictTable(joined, table));
    const doubled = { ...table, outcome: table.outcome.map((value) => 2 * value) };
    const updated = await updateModel(joined, doubled, options);
    const level = ({ state }: FittedModel): number => (state as ModelState).members.flatMap((member) => (member.kind === "imported" ? [member.level] : []))[0]!; // prettier-ignore
    expect(level(updated) - level(joined)).toBeCloseTo(Math.log(2), 6);
  });

  it("with the same result each time, and on its shape alone: a constant more in its output changes nothing", async () => {
    const [one, again, shifted] = [await judge(good), await judge(lookup(truth)), await judge(lookup((row) => truth(row) + 3))]; // prettier-ignore
    expect(again).toEqual(one);
    expect(shifted.verdict.share).toBe(one.verdict.share);
    one.choice.signal.forEach((value, i) => expect(shifted.choice.signal[i]! - value || 0).toBeCloseTo(0, 4));
    expect((shifted.member as { level: number }).level - (one.member as { level: number }).level).toBeCloseTo(-3, 4);
  });

  it("and is not taken where it is no better: the model is the one that would be without it", async () => {
    const bad = await fit(lookup((row) => wrong[row]!));
    expect(bad.card.imported).toMatchObject({ state: "no-better", share: 0 });
    expect(bad.card.imported!.explained).toBeLessThan(0);
    expect(bad.card.chosen).toBe(alone.card.chosen);
    expect(predictTable(bad, table)).toEqual(predictTable(alone, table));
  });

  it.each<[string, ImportedModel]>([
    ["says that it saw all", lookup(truth, {}, { until: "2026-12-31", groups: null })],
    ["does not say what it saw", { ...lookup(truth), features: { ...lookup(truth).features, trained: undefined } }],
    ["has seen it, whatever it says", lookup(remembered)],
  ])("and waits for later days where it %s", async (name, model) => {
    const { verdict, choice, member } = await judge(model);
    expect(verdict).toMatchObject({ state: "waiting", rows: 0, needsRows: 30, share: 0, explained: null });
    expect(verdict.leaks).toBe(name.startsWith("has seen"));
    expect([choice, member]).toEqual([AVERAGE, null]);
  });

  it("on days after its import as soon as there are enough of them", async () => {
    // Imported in the middle: what is later counts although it says nothing of what it saw.
    const { verdict } = await judge(lookup(truth, { importedOn: DAY_ONE + 7 * 11 }, { until: null, groups: null }));
    expect(verdict).toMatchObject({ rows: 240, proved: 240, state: "taken" });
    const waiting = (await judge(lookup(truth, {}, { until: null, groups: null }))).verdict;
    const at = (importedOn: number): boolean => awaitsImported(waiting, lookup(truth, { importedOn }, { until: null, groups: null }), table); // prettier-ignore
    expect([at(LAST), at(LAST - 7 * 8)]).toEqual([false, true]);
  });

  it("and is found out where it does better before its import than after", async () => {
    // Half of what it remembers: not so much that chance alone rules it out.
    const day = DAY_ONE + 7 * 17;
    const half = (row: number): number => 0.5 * truth(row) + 0.5 * Math.log((table.outcome[row]! + 0.3) / table.exposure[row]!); // prettier-ignore
    const { verdict } = await judge(lookup((row) => (table.time![row]! <= day ? half(row) : wrong[row]!), { importedOn: day })); // prettier-ignore
    expect(verdict).toMatchObject({ leaks: true, state: "no-better", share: 0 });
    expect(verdict.rows).toBe(verdict.proved);
  });

  it("without harm on tables that teach nothing", async () => {
    for (const rows of [1, 3, 40]) {
      const few = takeTable(table, [...table.outcome.keys()].slice(0, rows));
      const model = await fit(good, { ...few, outcome: few.outcome.map(() => 0) });
      expect(model.card.usable).toBe(false);
      expect([...predictTable(model, few).rate].every(Number.isFinite)).toBe(true);
    }
  });
});

describe("better than chance", () => {
  it("is only who knows the outcome: the true rates are not", () => {
    const rows = [...table.outcome.keys()];
    const expected = (of: (row: number) => number): Float64Array => Float64Array.from(rows, (row) => table.exposure[row]! * Math.exp(of(row))); // prettier-ignore
    expect(beatsChance(table.outcome, expected(truth), rows)).toBe(false);
    expect(beatsChance(table.outcome, expected(remembered), rows)).toBe(true);
    expect(beatsChance(table.outcome.map((value) => value * 0.7), expected(truth), rows)).toBe(false); // prettier-ignore
  });
});

describe("a table for training elsewhere", () => {
  it("has none of the rows that will judge, and says so", () => {
    const lines = exported.csv.trimEnd().split("\n");
    expect(lines[0]).toBe("clicks,impressions,day,device,age,place,row,bid,hour");
    expect(lines).toHaveLength(exported.rows + 1);
    expect(exported.rows + exported.keptBack).toBe(ROWS);
    expect(exported.keptBack).toBeGreaterThan(0.15 * ROWS);
    const until = exported.schema.handedOut.until as string;
    expect(lines.slice(1).every((line) => line.split(",")[2]! <= until)).toBe(true);
    expect(readFeatures("features.json", JSON.parse(JSON.stringify(exported.schema)))).toEqual(exported.schema);
    const { claimed } = unseenRows(lookup(truth), table);
    expect([...table.outcome.keys()].filter(claimed)).toHaveLength(exported.keptBack);
  });

  it("keeps groups whole where rows have no time, and needs one of both", () => {
    const group = Array.from({ length: ROWS }, (_, i) => `ad ${i % 45}`);
    const grouped = { ...table, time: null, group };
    const { csv, schema } = exportTable(grouped, { ...meaning, time: null, group: { column: "ad", meaning: "ad" } }, new Date(0))!; // prettier-ignore
    const handed = new Set(csv.trimEnd().split("\n").slice(1).map((line) => line.split(",")[2])); // prettier-ignore
    expect(schema.handedOut).toMatchObject({ until: null });
    expect(schema.handedOut.groups).toHaveLength(handed.size);
    const model = { features: { ...schema, trained: schema.handedOut }, importedOn: null };
    const { claimed } = unseenRows(model, grouped);
    const unseen = new Set([...group.keys()].filter(claimed).map((row) => group[row]!));
    expect(unseen.size + handed.size).toBe(45);
    expect([...unseen].some((name) => handed.has(name))).toBe(false);
    expect(exportTable({ ...table, time: null }, meaning, new Date(0))).toBeNull();
    expect(exportTable({ ...table, time: new Float64Array(ROWS) }, meaning, new Date(0))).toBeNull();
  });

  it("runs no formula in a spreadsheet, and its levels are known again", () => {
    const device = table.categorical.device!.map((name) => (name === "mobile" ? '=1+1,"x"' : name));
    const { csv, schema } = exportTable({ ...table, categorical: { device } }, meaning, new Date(0))!;
    expect(csv).toContain(`"'=1+1,""x"""`);
    expect(schema.categorical[0]!.levels).toContain(`'=1+1,"x"`);
  });
});

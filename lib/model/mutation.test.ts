import fc from "fast-check";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { openBackend } from "@/lib/model/backend";
import { fitTable } from "@/lib/model/fit";
import { trainNetwork } from "@/lib/model/network";
import { predictNetworks } from "@/lib/model/network-forward";
import { startPace } from "@/lib/model/pace";
import { predictTable } from "@/lib/model/predict";
import { randomFrom } from "@/lib/model/random";
import { encode, makeSchema } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";
import type { FittedModel, TrainingTable } from "@/lib/model/types";

// Each of these goes red for one fault that training could have without any crash: a wrong sign, rows in file order, a leak.

const wasmPath = `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`;
const SLOW = 120_000;
const pace = startPace({ signal: new AbortController().signal, onProgress: () => undefined });

function fit(table: TrainingTable): Promise<FittedModel> {
  return fitTable(table, { seed: 1, signal: new AbortController().signal, onProgress: () => undefined, wasmPath });
}

function mostExplained({ card }: FittedModel): number {
  return Math.max(...card.candidates.map((candidate) => candidate.devianceExplained));
}

/** What the network says of each row after training on it, with a start at the overall rate. */
async function networkSays(table: TrainingTable, epochs: number): Promise<Float64Array> {
  await openBackend(wasmPath);
  const schema = makeSchema(table, null);
  const encoded = encode(schema, table, null);
  const { outcome, exposure, length } = table;
  const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  const start = new Float64Array(length).fill(Math.log(total(outcome) / total(exposure)));
  const rows = { encoded, outcome, exposure, weight: new Float64Array(length).fill(1) };
  const network = await trainNetwork(schema, rows, { epochs, seed: 1, start, phi: 1, kappa: 0 }, pace);
  return predictNetworks(schema, [network], encoded);
}

describe("training", () => {
  it("moves against the gradient: what does better than average is said to", { timeout: SLOW }, async () => {
    const { table } = simulateTable(1500, 1, { rate: 0.1 });
    const said = await networkSays(table, 6);
    const mean = (device: string): number => {
      const rows = [...said.keys()].filter((i) => table.categorical.device![i] === device);
      return rows.reduce((sum, i) => sum + said[i]!, 0) / rows.length;
    };
    // Truth: 0.5 against -0.3, and 0.2 of that comes back by an interaction.
    expect(mean("desktop") - mean("mobile")).toBeGreaterThan(0.4);
  });

  it("shuffles rows: those at the end of the file are learnt from as well", { timeout: SLOW }, async () => {
    // Batches are whole: in the order of the file the last 63 rows would never be in one.
    const length = 127;
    const last = (i: number): boolean => i >= 64;
    const said = await networkSays(
      {
        length,
        categorical: { half: Array.from({ length }, (_, i) => (last(i) ? "last" : "first")) },
        numeric: {},
        exposure: new Float64Array(length).fill(100),
        outcome: Float64Array.from({ length }, (_, i) => (last(i) ? 30 : 10)),
        group: null,
        time: null,
      },
      40,
    );
    expect(said[126]! - said[0]!).toBeGreaterThan(0.8); // ln 3
  });

  it("keeps an ad's rows together: what only tells ads apart says nothing of new ads", { timeout: SLOW }, async () => {
    const random = randomFrom(3);
    const ads = Array.from({ length: 30 }, () => 0.05 * Math.exp(random.normal()));
    const length = 180;
    const of = (i: number): number => i % ads.length;
    const table: TrainingTable = {
      length,
      categorical: { ad: Array.from({ length }, (_, i) => `ad ${of(i)}`) },
      numeric: {},
      exposure: Float64Array.from({ length }, (_, i) => 1000 + i),
      outcome: Float64Array.from({ length }, (_, i) => Math.round((1000 + i) * ads[of(i)]! + 3 * random.uniform())),
      group: Array.from({ length }, (_, i) => `ad ${of(i)}`),
      time: null,
    };
    expect(mostExplained(await fit({ ...table, group: null }))).toBeGreaterThan(0.9);
    expect(mostExplained(await fit(table))).toBeLessThan(0.3);
  });

  it("never trains on the day that it is judged on: a tide that turns is not foreseen", { timeout: SLOW }, async () => {
    const length = 180;
    const random = randomFrom(4);
    const time = Float64Array.from({ length }, (_, i) => Math.floor(i / 6));
    // Each day has a level of its own, and a column that names it.
    const level = Array.from({ length: 30 }, () => Math.exp(random.normal()));
    const table: TrainingTable = {
      length,
      categorical: { day: Array.from(time, (t) => `day ${t}`) },
      numeric: {},
      exposure: Float64Array.from({ length }, (_, i) => 500 + i),
      outcome: time.map((t, i) => Math.round((50 + i / 10) * level[t]! + 3 * random.uniform())),
      group: null,
      time,
    };
    expect(mostExplained(await fit({ ...table, time: null }))).toBeGreaterThan(0.9);
    expect(mostExplained(await fit(table))).toBeLessThan(0.3);
  });
});

describe("any table", () => {
  const value = fc.oneof(fc.double({ min: -1e6, max: 1e6 }), fc.constantFrom(0, Number.NaN, Infinity, 1e300, -1e-300));
  const level = fc.oneof(fc.constantFrom("a", "b", "c"), fc.constantFrom(null, "", "__proto__"));
  const row = fc.record({
    level,
    other: level,
    value,
    constant: fc.constant(7),
    outcome: fc.oneof(fc.nat(50), fc.constantFrom(0, 0, Number.NaN, -1, 1e12)),
    exposure: fc.oneof(fc.nat(1000), fc.constantFrom(0, 1e-9, 1e12, Number.NaN)),
    time: fc.nat(20),
  });
  const tables = fc.record({
    rows: fc.array(row, { minLength: 0, maxLength: 40 }),
    times: fc.constantFrom(1, 1, 10),
    timed: fc.boolean(),
    grouped: fc.boolean(),
  });

  it(
    "gets finite predictions in order, or the average and the word that it is of no use",
    { timeout: SLOW },
    async () => {
      await fc.assert(
        fc.asyncProperty(tables, async ({ rows: once, times, timed, grouped }) => {
          const rows = Array.from({ length: times }, () => once).flat();
          const numbers = (name: "value" | "constant" | "outcome" | "exposure" | "time"): Float64Array => Float64Array.from(rows, (r) => r[name]); // prettier-ignore
          const table: TrainingTable = {
            length: rows.length,
            categorical: { level: rows.map((r) => r.level), other: rows.map((r) => r.other) },
            numeric: { value: numbers("value"), constant: numbers("constant") },
            outcome: numbers("outcome"),
            exposure: numbers("exposure"),
            group: grouped ? rows.map((r) => r.other ?? "") : null,
            time: timed ? numbers("time") : null,
          };
          const model = await fit(table);
          const { predicted, low, high, rateLow, rate, rateHigh } = predictTable(model, table);
          for (let i = 0; i < table.length; i++) {
            for (const number of [predicted[i]!, low[i]!, high[i]!, rate[i]!])
              expect(Number.isFinite(number) && number >= 0).toBe(true);
            expect(low[i]! <= high[i]! && rateLow[i]! <= rate[i]! && rate[i]! <= rateHigh[i]!).toBe(true);
          }
          if (!model.card.usable) expect(new Set(Array.from(rate, (r) => r.toPrecision(12))).size).toBeLessThan(2);
        }),
        { numRuns: 12, seed: 5 },
      );
    },
  );
});

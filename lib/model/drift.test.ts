import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeTable } from "@/lib/model/clean";
import { driftVariance } from "@/lib/model/drift-variance";
import { fitTable } from "@/lib/model/fit";
import { predictTable } from "@/lib/model/predict";
import { randomFrom } from "@/lib/model/random";
import type { ModelState } from "@/lib/model/state";
import type { FittedModel, TrainingTable } from "@/lib/model/types";
import { updateModel } from "@/lib/model/update";

const CAMPAIGNS = 12;
const DAYS = 60;
const SLOW = 60_000;

/** Campaigns whose log rates walk by `step` a day. */
function walking(step: number, seed: number): TrainingTable {
  const random = randomFrom(seed);
  const level = Array.from({ length: CAMPAIGNS }, () => 0.4 * random.normal());
  const length = CAMPAIGNS * DAYS;
  const outcome = new Float64Array(length);
  for (let day = 0; day < DAYS; day++)
    for (let c = 0; c < CAMPAIGNS; c++) {
      level[c]! += step * random.normal();
      const mu = 200 * Math.exp(level[c]!);
      outcome[day * CAMPAIGNS + c] = Math.max(0, Math.round(mu + Math.sqrt(mu) * random.normal()));
    }
  return {
    length,
    categorical: { campaign: Array.from({ length }, (_, i) => `c${i % CAMPAIGNS}`) },
    numeric: {},
    outcome,
    exposure: new Float64Array(length).fill(5_000),
    group: null,
    time: Float64Array.from({ length }, (_, i) => Math.floor(i / CAMPAIGNS)),
  };
}

const fit = (table: TrainingTable): Promise<FittedModel> =>
  fitTable(table, { seed: 1, signal: new AbortController().signal, onProgress: () => undefined });
/** Two tests look at the same one. */
let walked: Promise<FittedModel> | null = null;
const fitWalked = (): Promise<FittedModel> => (walked ??= fit(walking(0.1, 3)));
const driftOf = ({ state }: FittedModel) => (state as ModelState).drift!;

describe("rates that go astray", { timeout: SLOW }, () => {
  it("are told from rates that stay, by about their own step", async () => {
    const [stay, walk] = [driftOf(await fit(walking(0, 3))), driftOf(await fitWalked())];
    expect(stay.perUnit).toBeLessThan(0.003);
    expect(walk.perUnit).toBeGreaterThan(0.004); // 0.1² = 0.01 in truth
    expect(walk.perUnit).toBeLessThan(0.018); // the most that is believed: 1 over the history's length
    expect([walk.until, walk.usual > 1 && walk.usual < 30]).toEqual([DAYS - 1, true]);
  });

  it("widen what is said of days further ahead, and nothing else", async () => {
    const model = await fitWalked();
    const ask = (time: number | null) =>
      predictTable(model, {
        length: 1,
        categorical: { campaign: ["c1"] },
        numeric: {},
        exposure: Float64Array.of(5_000),
        ...(time === null ? {} : { time: Float64Array.of(time) }),
      });
    const width = (time: number | null): number => ask(time).high[0]! - ask(time).low[0]!;
    const { until, usual } = driftOf(model);
    expect(width(until + 40)).toBeGreaterThan(1.3 * width(until + 1));
    expect(width(null)).toBe(width(until + usual));
    expect(ask(until + 40).predicted).toEqual(ask(until + 1).predicted);
  });

  it("are known of new days where all that is fitted was fitted to them, and not where trees or networks stayed as they were", async () => {
    const all = walking(0.1, 3);
    const early = takeTable(
      all,
      [...all.outcome.keys()].filter((i) => all.time![i]! < DAYS - 10),
    );
    const model = await fit(early);
    const state = model.state as ModelState;
    const effects = { ...model, state: { ...state, members: state.members.filter(({ kind }) => kind === "effects") } };
    const none = new Int32Array(0);
    const forest = { levelBins: [], roots: none, column: new Int16Array(0), maskLow: new Uint32Array(0), maskHigh: new Uint32Array(0), right: none, value: new Float32Array(0) }; // prettier-ignore
    const old = { ...model, state: { ...state, members: [{ kind: "trees" as const, weight: 1, forest }] } };
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    expect(driftOf(await updateModel(effects, all, options)).until).toBe(DAYS - 1);
    expect(driftOf(await updateModel(old, all, options)).until).toBe(DAYS - 11);
  });

  it("of a single day are believed in part: nobody can say what lasts", async () => {
    const table = takeTable(walking(0, 3), [...Array(20 * CAMPAIGNS).keys()]);
    const rates = async (time: Float64Array | null): Promise<number[]> => {
      const model = await fit({ ...table, time });
      return Array.from(predictTable(model, table).rate, (rate) => Math.log(rate / model.averageRate));
    };
    const [timeless, oneDay] = [await rates(null), await rates(new Float64Array(table.length).fill(7))];
    oneDay.forEach((signal, i) => expect(signal).toBeCloseTo(0.8 * timeless[i]!, 6));
  });

  it("never shrink an interval, whatever the time", () => {
    const time = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(fc.array(time), fc.double({ min: 1e-9, max: 1, noNaN: true }), (times, perUnit) => {
        const drift = { perUnit, usual: 3, until: 10 };
        for (const v of driftVariance(drift, Float64Array.from(times), times.length)) expect(v).toBeGreaterThanOrEqual(0); // prettier-ignore
      }),
    );
  });
});

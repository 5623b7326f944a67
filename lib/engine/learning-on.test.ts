import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { takeTable } from "@/lib/model/clean";
import { predictTable } from "@/lib/model/predict";
import { simulateTable } from "@/lib/model/simulated-table";
import { restoreModel, serialiseModel } from "@/lib/model/storage";
import type { TrainingTable } from "@/lib/model/types";
import { compare, reasonToRetrain } from "@/lib/model/update";
import { bringUpToDate } from "./learning-on";

const SLOW = 120_000;
const how = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  wasmPath: `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`,
};

/** Eighteen weeks of sixty rows. */
const simulated = simulateTable(1080, 1, { rate: 0.1 });
const weeks: TrainingTable = { ...simulated.table, time: Float64Array.from({ length: 1080 }, (_, i) => 7 * Math.floor(i / 60)) }; // prettier-ignore
const until = (week: number): TrainingTable => takeTable(weeks, [...weeks.outcome.keys()].filter((i) => weeks.time![i]! < 7 * week)); // prettier-ignore

describe("a model after new days", { timeout: SLOW }, async () => {
  const first = await bringUpToDate(null, until(15), false, how);

  it("was trained from scratch at first", () => {
    expect(first.learning).toMatchObject({ how: "trained", reason: "first", newRows: 0, before: null });
    expect(first.seen).toEqual({ until: 98, trainedRows: 900, rows: 900 });
  });

  it("is updated in a second or two, knows them, and can be stored", async () => {
    const next = await bringUpToDate(first, weeks, false, how);
    expect(next.learning).toMatchObject({ how: "updated", reason: "new-days", newRows: 180 });
    expect(next.learning.now).toBeGreaterThan(0.3);
    expect(next.learning.seconds).toBeLessThan(6); // one on a machine that does nothing else
    expect(next.seen).toEqual({ until: 119, trainedRows: 900, rows: 1080 });
    expect(next.model.card).toMatchObject({ rows: 1080, chosen: first.model.card.chosen });
    expect(next.model.averageRate).not.toBe(first.model.averageRate);
    const restored = await restoreModel(structuredClone(serialiseModel(next.model)));
    expect(predictTable(restored, weeks)).toEqual(predictTable(next.model, weeks));
    const error = (model: typeof restored): number => {
      const { rate } = predictTable(model, weeks);
      return rate.reduce((sum, value, i) => sum + Math.log(value / simulated.trueRate[i]!) ** 2, 0);
    };
    expect(error(next.model)).toBeLessThan(error(first.model));
  });

  it("is trained from scratch where an update would not do", () => {
    const why = (table: TrainingTable): string | null => reasonToRetrain(first.model, table, first.seen);
    expect(why(weeks)).toBeNull();
    const late = (i: number): boolean => weeks.time![i]! >= 105;
    expect(why({ ...weeks, outcome: weeks.outcome.map((y, i) => (late(i) ? 6 * y + 20 : y)) })).toBe("drift");
    const place = weeks.categorical.place!.map((name, i) => (late(i) && i % 2 === 0 ? "new" : name));
    expect(why({ ...weeks, categorical: { ...weeks.categorical, place } })).toBe("new-settings");
    expect(why({ ...weeks, numeric: { bid: weeks.numeric.bid! } })).toBe("changed");
    expect(why(takeTable(weeks, [...weeks.outcome.keys()].slice(100)))).toBe("changed");
    expect(reasonToRetrain(first.model, weeks, { ...first.seen, trainedRows: 600 })).toBe("grown");
  });

  it("stays where what is trained anew is worse on the newest days", async () => {
    // Most of the history is gone: what is left of it teaches less than the model at hand knows.
    const few = [...weeks.outcome.keys()].filter((i) => weeks.time![i]! >= 105 || i % 45 === 0);
    const next = await bringUpToDate(first, takeTable(weeks, few), false, how);
    expect(next.learning).toMatchObject({ how: "kept", reason: "changed" });
    expect(next.model).toBe(first.model);
    expect(next.seen).toBe(first.seen);
    expect(next.learning.now).toBeLessThan(next.learning.before!);
  });

  it("is judged by rows that say something only", () => {
    const news = takeTable(weeks, [0, 1, 2]);
    expect(compare(first.model, news.outcome, news)).toBeNull();
    const unseen = [...weeks.outcome.keys()].slice(900);
    const right = Float64Array.from(unseen, (i) => simulated.trueRate[i]! * weeks.exposure[i]!);
    const late = takeTable(weeks, unseen);
    expect(compare(first.model, right, late)).toMatchObject({ worse: false });
    expect(compare(first.model, right.map((mu) => 2 * mu), late)).toMatchObject({ worse: true }); // prettier-ignore
  });
});

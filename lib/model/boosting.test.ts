import { describe, expect, it } from "vitest";
import { boost } from "@/lib/model/boosting";
import { forestBins, predictForest, prune } from "@/lib/model/forest";
import { startPace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { encode, makeSchema } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";
import type { Table } from "@/lib/model/types";

describe("boosted trees", async () => {
  const { table, trueRate } = simulateTable(3000, 1, { rate: 0.1 });
  const schema = makeSchema(table, null);
  const encoded = encode(schema, table, null);
  const rows: Rows = {
    encoded,
    outcome: table.outcome,
    exposure: table.exposure,
    weight: new Float64Array(3000).fill(1),
  };
  const pace = startPace({ signal: new AbortController().signal, onProgress: () => undefined });
  const start = new Float64Array(3000).fill(Math.log(0.1));
  const how = { seed: 1, bigRowsCountLess: false, leaves: 8, oneLevelAtATime: false };
  const forest = await boost(schema, rows, { ...how, trees: 150, start }, pace);
  const bins = forestBins(schema, forest.levelBins, encoded);

  it("come near the true rates", () => {
    const sum = predictForest(forest, bins);
    const squares = sum.reduce((total, value, i) => total + (value + start[i]! - Math.log(trueRate[i]!)) ** 2, 0);
    expect(Math.sqrt(squares / 3000)).toBeLessThan(0.22); // 0.6 for the average
  });

  it("keep their first trees when pruned", () => {
    let early = new Float64Array(0);
    predictForest(forest, bins, (trees, sum) => {
      if (trees === 40) early = sum.slice();
    });
    expect([...predictForest(prune(forest, 40), bins)]).toEqual([...early]);
  });

  it("send levels never seen somewhere finite", () => {
    const odd = { length: 1, categorical: { device: ["fridge"], age: [null], place: ["Atlantis"] }, numeric: { bid: Float64Array.of(Number.NaN), hour: Float64Array.of(99) } }; // prettier-ignore
    const [value] = predictForest(forest, forestBins(schema, forest.levelBins, encode(schema, odd, null)));
    expect(Number.isFinite(value)).toBe(true);
  });

  /** One tree's worth of certainty: 400 rows of 100 exposures, their outcomes as expected. */
  async function grown(
    columns: Pick<Table, "categorical" | "numeric">,
    rate: (row: number) => number,
    oneLevelAtATime = false,
  ) {
    const known: Table = { length: 400, ...columns };
    const coded = makeSchema(known, null);
    const exposure = new Float64Array(400).fill(100);
    const outcome = exposure.map((e, i) => Math.round(e * rate(i)));
    const data = { encoded: encode(coded, known, null), outcome, exposure, weight: new Float64Array(400).fill(1) };
    const options = { ...how, trees: 60, start: exposure.map(() => Math.log(0.2)), oneLevelAtATime };
    const made = await boost(coded, data, options, pace);
    return (asked: Pick<Table, "categorical" | "numeric">): number =>
      0.2 *
      Math.exp(
        predictForest(made, forestBins(coded, made.levelBins, encode(coded, { length: 1, ...asked }, null)))[0]!,
      );
  }

  it("send a number that a branch has not seen to the side where it belongs", async () => {
    // Phones have odd prices and sell at any; the others cost 4 or 9, and only those at 9 sell.
    const price = Float64Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 1 + (i % 10) : i % 4 === 1 ? 4 : 9));
    const kind = Array.from(price, (_, i) => (i % 2 === 0 ? "phone" : "other"));
    const rateOf = await grown({ categorical: { kind }, numeric: { price } }, (i) => (i % 2 === 0 ? 0.6 : i % 4 === 1 ? 0.05 : 0.35)); // prettier-ignore
    const other = (at: number): number => rateOf({ categorical: { kind: ["other"] }, numeric: { price: Float64Array.of(at) } }); // prettier-ignore
    expect(other(4)).toBeLessThan(0.19);
    expect(other(9)).toBeGreaterThan(0.21);
    expect([other(1), other(3), other(7)]).toEqual([other(4), other(4), other(9)]);
  });

  it("send a level that nobody has seen with the many", async () => {
    const site = Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? "rare" : `usual ${i % 3}`));
    const rateOf = await grown({ categorical: { site }, numeric: {} }, (i) => (i % 10 === 0 ? 0.9 : 0.1));
    expect(rateOf({ categorical: { site: ["new"] }, numeric: {} })).toBeLessThan(0.15);
  });

  it("by level send off one level and leave the others together", async () => {
    const site = Array.from({ length: 400 }, (_, i) => `site ${i % 8}`);
    const rateOf = await grown({ categorical: { site }, numeric: {} }, (i) => (i % 8 === 3 ? 0.6 : 0.15), true);
    const at = (level: string): number => rateOf({ categorical: { site: [level] }, numeric: {} });
    expect(at("site 3")).toBeGreaterThan(0.5);
    expect([at("site 1"), at("new")]).toEqual([at("site 0"), at("site 0")]);
  });
});

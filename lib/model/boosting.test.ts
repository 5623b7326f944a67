import { describe, expect, it } from "vitest";
import { boost } from "@/lib/model/boosting";
import { forestBins, predictForest, prune } from "@/lib/model/forest";
import { startPace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { encode, makeSchema } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";

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
  const forest = await boost(schema, rows, { trees: 150, seed: 1, start, bigRowsCountLess: false }, pace);
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
});

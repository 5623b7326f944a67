import { describe, expect, it } from "vitest";
import { fitEffects } from "@/lib/model/effects";
import { predictEffects, type EffectsModel } from "@/lib/model/effects-model";
import { startPace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { encode, makeSchema, type Schema } from "@/lib/model/schema";
import { simulateTable } from "@/lib/model/simulated-table";
import type { TrainingTable } from "@/lib/model/types";

const USUAL = { pairs: 0, bigRowsCountLess: false, without: new Set<number>() };

async function fit(table: TrainingTable, options = USUAL): Promise<{ schema: Schema; model: EffectsModel }> {
  const schema = makeSchema(table, null);
  const rows: Rows = {
    encoded: encode(schema, table, null),
    outcome: table.outcome,
    exposure: table.exposure,
    weight: new Float64Array(table.length).fill(1),
  };
  const pace = startPace({ signal: new AbortController().signal, onProgress: () => undefined });
  const model = await fitEffects(schema, rows, options, pace);
  return { schema, model };
}

function rms(a: Float64Array, b: Float64Array): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0) / a.length);
}

describe("effects", () => {
  it("come near the true rates, nearer with the pair that interacts", async () => {
    const { table } = simulateTable(4000, 1, { rate: 0.1 });
    const fresh = simulateTable(1000, 2, { rate: 0.1 });
    const truth = fresh.trueRate.map(Math.log);
    const error = async (pairs: number): Promise<number> => {
      const { schema, model } = await fit(table, { ...USUAL, pairs });
      return rms(predictEffects(schema, model, encode(schema, fresh.table, null)).logRate, truth);
    };
    const [alone, paired] = [await error(0), await error(4)];
    expect(alone).toBeLessThan(0.25);
    expect(paired).toBeLessThan(0.1);
  });

  it("are found for a coarse column beside a finer one that contains it", async () => {
    const { table } = simulateTable(3000, 3, { rate: 0.1 });
    const fine = table.categorical.device!.map((device, i) => `${device!}/${i % 200}`);
    const { schema, model } = await fit({ ...table, categorical: { device: table.categorical.device!, fine } });
    const block = model.blocks.find((b) => b.kind === "level" && schema.categorical[b.column]!.name === "device")!;
    const [desktop, mobile] = [block.effect[0]!, block.effect[1]!];
    expect(desktop - mobile).toBeGreaterThan(0.4); // truth: 0.8, less the interaction with age
  });

  it("shrink to nothing where levels do not differ", async () => {
    const { table } = simulateTable(3000, 4, { strength: 0, spread: 0 });
    const { schema, model } = await fit(table);
    const { logRate } = predictEffects(schema, model, encode(schema, table, null));
    expect(rms(logRate, new Float64Array(3000).fill(Math.log(0.03)))).toBeLessThan(0.05);
  });

  it("of a level never seen are those of a typical level, with more doubt", async () => {
    const { table } = simulateTable(3000, 5);
    const { schema, model } = await fit(table);
    const row = { length: 2, categorical: { device: ["desktop", "desktop"], age: ["25-34", "25-34"], place: ["place 1", "Atlantis"] }, numeric: { bid: Float64Array.of(1, 1), hour: Float64Array.of(0, 0) } }; // prettier-ignore
    const { logRate, variance } = predictEffects(schema, model, encode(schema, row, null));
    expect(variance[1]).toBeGreaterThan(3 * variance[0]!);
    expect(Math.abs(logRate[1]! - Math.log(0.03 * Math.exp(0.5)))).toBeLessThan(0.4);
  });
});

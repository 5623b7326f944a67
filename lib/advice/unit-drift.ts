import { Z90 } from "@/lib/model/special";
import { predictTable } from "@/lib/model/predict";
import type { FittedModel, Table } from "@/lib/model/types";
import { tableOf } from "./training-table";
import type { GoalRates, ModelRow } from "./training-table";

/** How far one unit's log(rate) lies from what the model says of it lately, and how well that is known. */
export interface UnitDrift {
  readonly shift: number;
  readonly variance: number;
}

/** Rates of a unit's coming week: the model's with the unit's own drift. `sd` is of the logarithm. */
export interface DriftedRates {
  readonly rate: Float64Array;
  readonly sd: Float64Array;
}

/** Weeks whose results are judged as one. */
const BLOCK_DAYS = 56;
/** Blocks of fewer results than about fifty say little of a drift that is usually smaller. */
const LEAST_NOISE = 0.02;

/**
 * Seasons, curves and breaks of single ad sets that one model for the whole account does not have: how much eight weeks of an ad set
 * stray from it beyond the scatter of counts, over the account, and by how much each ad set's last eight weeks do, shrunken by that.
 */
export function unitDrifts(
  model: FittedModel,
  rows: readonly ModelRow[],
  rates: GoalRates,
): (unit: string) => UnitDrift {
  const known = rows.filter((row) => (rates.get(row.goal.group) ?? 0) > 0);
  const { predicted } = predictTable(model, tableOf(known, rates));
  const last = known.reduce((week, row) => Math.max(week, row.week), 0);
  const blocks = new Map<string, { outcome: number; expected: number }>();
  known.forEach((row, i) => {
    const key = blockKey(row.unit.key, Math.floor((last - row.week) / BLOCK_DAYS));
    const block = blocks.get(key) ?? { outcome: 0, expected: 0 };
    blocks.set(key, { outcome: block.outcome + row.outcome, expected: block.expected + predicted[i]! });
  });
  let excess = 0;
  let weights = 0;
  for (const block of blocks.values()) {
    const { apart, noise } = compared(block);
    const weight = 1 / (noise + LEAST_NOISE) ** 2;
    excess += weight * (apart ** 2 - noise);
    weights += weight;
  }
  const spread = weights > 0 ? Math.max(0, excess / weights) : 0;
  return (unit) => {
    const { apart, noise } = compared(blocks.get(blockKey(unit, 0)) ?? { outcome: 0, expected: 0 });
    const share = spread / (spread + noise);
    return { shift: share * apart, variance: share * noise };
  };
}

function blockKey(unit: string, number: number): string {
  return `${number}|${unit}`;
}

function compared({ outcome, expected }: { outcome: number; expected: number }): { apart: number; noise: number } {
  return { apart: Math.log((outcome + 0.5) / (expected + 0.5)), noise: 1 / (expected + 0.5) };
}

/** Predicted rates of rows with the drift of each row's unit. */
export function driftedRates(
  model: FittedModel,
  table: Table & { readonly exposure: Float64Array },
  drifts: readonly UnitDrift[],
): DriftedRates {
  const plain = predictTable(model, table);
  return {
    rate: plain.rate.map((rate, i) => rate * Math.exp(drifts[i]!.shift)),
    sd: plain.rate.map((rate, i) =>
      Math.hypot(Math.log(plain.rateHigh[i]! / rate) / Z90, Math.sqrt(drifts[i]!.variance)),
    ),
  };
}

import { blockEffects, type Block } from "@/lib/model/effects-model";
import { encode, VOLUME_COLUMN, type Encoded, type Schema } from "@/lib/model/schema";
import { Z90 } from "@/lib/model/special";
import { totalSignal, type Member, type ModelState } from "@/lib/model/state";
import type { FittedModel, LogContribution, Table } from "@/lib/model/types";

/** Share and doubt of each column, numbered as in EffectsModel. */
interface Shares {
  readonly value: Float64Array;
  readonly variance: Float64Array;
}

/**
 * Why a row's rate is what it is: each column's share in log(rate) - log(average rate). The shares sum to that difference
 * exactly; `base` is log(average rate). What a pair of columns says is halved between them (its Shapley value).
 */
export function explainRow(
  model: FittedModel,
  table: Table & { readonly exposure: Float64Array },
  rowIndex: number,
): { readonly contributions: readonly LogContribution[]; readonly base: number } {
  const state = model.state as ModelState;
  const row = oneRow(table, rowIndex);
  const encoded = encode(state.schema, row, row.exposure);
  const names = [...state.schema.categorical, ...state.schema.numeric].map((column) => column.name);
  const shares: Shares = { value: new Float64Array(names.length), variance: new Float64Array(names.length) };
  if (state.usable) for (const member of state.members) addMember(state.schema, member, encoded, shares);
  settle(shares.value, totalSignal(state, model.averageRate, encoded).signal[0]!);
  const contributions = names.map((column, c) => {
    const spread = Z90 * Math.sqrt(shares.variance[c]!);
    const value = shares.value[c]!;
    return { column, level: levelOf(row, column), value, low: value - spread, high: value + spread };
  });
  return { contributions, base: Math.log(model.averageRate) };
}

function addMember(schema: Schema, member: Member, encoded: Encoded, shares: Shares): void {
  for (const block of member.model.blocks) {
    const { effect, variance } = blockEffects(schema, block, encoded);
    const columns = columnsOf(block);
    for (const column of columns) {
      shares.value[column]! += (member.weight * (effect[0]! - block.centre)) / columns.length;
      shares.variance[column]! += (member.weight * variance[0]!) / columns.length;
    }
  }
}

function columnsOf(block: Block): readonly number[] {
  return block.kind === "pair" ? block.columns : [block.column];
}

/**
 * What the columns leave of the total (the average of logarithms is not the logarithm of the average) goes to them in
 * proportion to what they say; the last bit of rounding goes to the largest.
 */
function settle(value: Float64Array, total: number): void {
  if (value.length === 0) return;
  const sum = (): number => value.reduce((a, b) => a + b, 0);
  const size = value.reduce((a, b) => a + Math.abs(b), 0);
  const rest = total - sum();
  for (let c = 0; c < value.length; c++) value[c]! += rest * (size > 0 ? Math.abs(value[c]!) / size : 1 / value.length);
  const largest = value.reduce((best, v, c) => (Math.abs(v) > Math.abs(value[best]!) ? c : best), 0);
  for (let i = 0; i < 4 && sum() !== total; i++) value[largest]! += total - sum();
}

function oneRow(table: Table & { readonly exposure: Float64Array }, row: number): Table & { exposure: Float64Array } {
  return {
    length: 1,
    categorical: Object.fromEntries(
      Object.entries(table.categorical).map(([name, column]) => [name, [column[row] ?? null]]),
    ),
    numeric: Object.fromEntries(
      Object.entries(table.numeric).map(([name, column]) => [name, column.slice(row, row + 1)]),
    ),
    exposure: table.exposure.slice(row, row + 1),
  };
}

/** The row's own value as text; empty where it is missing. */
function levelOf(row: Table & { readonly exposure: Float64Array }, column: string): string {
  if (column in row.categorical) return row.categorical[column]![0] ?? "";
  const value = column === VOLUME_COLUMN ? row.exposure[0] : row.numeric[column]?.[0];
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}

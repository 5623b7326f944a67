import { blockEffects, type Block, type EffectsModel } from "@/lib/model/effects-model";
import { randomFrom } from "@/lib/model/random";
import { encode, VOLUME_COLUMN, type Encoded, type Schema } from "@/lib/model/schema";
import { Z90 } from "@/lib/model/special";
import { memberSignal, totalSignal, type Member, type ModelState } from "@/lib/model/state";
import type { FittedModel, LogContribution, Table } from "@/lib/model/types";

/**
 * Why a row's rate is what it is: each column's share in log(rate) - log(average rate). The shares sum to that difference
 * exactly; `base` is log(average rate). Effects are read off; a pair's effect is halved between its columns; what trees and
 * network say is shared out by Shapley's rule, with sampled orders of columns (Štrumbelj and Kononenko 2014) against training rows.
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
  const value = new Float64Array(names.length);
  for (const member of state.usable ? state.members : []) {
    if (member.kind === "effects") addEffects(state.schema, member.model, member.weight, encoded, value);
    else addSampled(state, member, model.averageRate, encoded, value);
  }
  const total = totalSignal(state, model.averageRate, encoded)[0]!;
  settle(value, total);
  const variance = columnVariance(state, encoded, names.length);
  const contributions = names.map((column, c) => {
    const spread = Z90 * Math.sqrt(variance[c]!);
    const share = value[c]!;
    return { column, level: levelOf(row, column), value: share, low: share - spread, high: share + spread };
  });
  return { contributions, base: Math.log(model.averageRate) };
}

function columnsOf(block: Block): readonly number[] {
  return block.kind === "pair" ? block.columns : [block.column];
}

function addEffects(schema: Schema, model: EffectsModel, weight: number, encoded: Encoded, into: Float64Array): void {
  for (const block of model.blocks) {
    const effect = weight * (blockEffects(schema, block, encoded).effect[0]! - block.centre);
    const columns = columnsOf(block);
    for (const column of columns) into[column]! += effect / columns.length;
  }
}

/** Doubt about each column's effect, from the model that knows it. */
function columnVariance(state: ModelState, encoded: Encoded, columns: number): Float64Array {
  const variance = new Float64Array(columns);
  for (const block of (state.usable && state.doubt?.blocks) || []) {
    const of = columnsOf(block);
    const own = blockEffects(state.schema, block, encoded).variance[0]!;
    for (const column of of) variance[column]! += own / of.length ** 2;
  }
  return variance;
}

const ORDERS = 8;

/**
 * For each background row and each of a few orders (and its reverse) columns change from the background's value to the row's one
 * by one; each change in the signal belongs to its column. All mixtures are predicted in one go.
 */
function addSampled(state: ModelState, member: Member, averageRate: number, row: Encoded, into: Float64Array): void {
  const columns = into.length;
  const random = randomFrom(17);
  const orders: Int32Array[] = [];
  for (let o = 0; o < ORDERS / 2; o++) {
    const order = Int32Array.from({ length: columns }, (_, c) => c);
    random.shuffle(order);
    orders.push(order, order.slice().reverse());
  }
  const background = state.background.length;
  const walks = background * orders.length;
  const mixed = mixtures(state.schema, state.background, row, orders);
  const signal = memberSignal(state.schema, member, mixed, averageRate);
  for (let w = 0; w < walks; w++) {
    const order = orders[w % orders.length]!;
    for (let step = 0; step < columns; step++) {
      const at = w * (columns + 1) + step;
      into[order[step]!]! += (member.weight * (signal[at + 1]! - signal[at]!)) / walks;
    }
  }
}

/** Rows that lead from each background row to the row in question, column by column. */
function mixtures(schema: Schema, background: Encoded, row: Encoded, orders: readonly Int32Array[]): Encoded {
  const categories = schema.categorical.length;
  const columns = categories + schema.numeric.length;
  const length = background.length * orders.length * (columns + 1);
  const ranks = orders.map((order) => {
    const rank = new Int32Array(columns);
    order.forEach((column, step) => (rank[column] = step));
    return rank;
  });
  const fill = <T extends Int32Array | Float64Array | Uint8Array>(to: T, column: number, own: number, other: T): T => {
    for (let i = 0; i < length; i++) {
      const walk = Math.floor(i / (columns + 1));
      const changed = ranks[walk % orders.length]![column]! < i % (columns + 1);
      to[i] = changed ? own : other[Math.floor(walk / orders.length)]!;
    }
    return to;
  };
  return {
    length,
    codes: row.codes.map((codes, c) => fill(new Int32Array(length), c, codes[0]!, background.codes[c]!)),
    values: row.values.map((values, c) => fill(new Float64Array(length), categories + c, values[0]!, background.values[c]!)), // prettier-ignore
    bins: row.bins.map((bins, c) => fill(new Uint8Array(length), categories + c, bins[0]!, background.bins[c]!)),
  };
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

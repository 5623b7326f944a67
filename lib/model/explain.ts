import { blockEffects, type Block } from "@/lib/model/effects-model";
import { encode, type Encoded, type Schema } from "@/lib/model/schema";
import { Z90 } from "@/lib/model/special";
import { totalSignal, type ModelState } from "@/lib/model/state";
import type { FittedModel, Table } from "@/lib/model/types";

type Rows = Table & { readonly exposure: Float64Array };

/** Share of one group of columns in log(rate) against the rows that it is compared with. */
export interface GroupContribution {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Columns that are told apart together: those of one setting, or of several that the history never saw apart. */
export interface ColumnGroup {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every subset of the groups is predicted: beyond this many they would be too many. */
export const MOST_GROUPS = 8;

/**
 * Why a row's rate is not that of the rows `against` it is compared with: Shapley's shares of groups of columns, exactly, by
 * putting the row's own values of every subset of the groups into each of those rows. What no group names stays as it is in them.
 * `base` is the mean log(rate) of those rows; base and shares sum to log(rate) of the row exactly where the groups name every
 * column in which the row differs from them. Weights sum to 1.
 */
export function explainRow(
  model: FittedModel,
  rows: Rows,
  at: number,
  against: Rows,
  weights: Float64Array,
  groups: readonly ColumnGroup[],
): { readonly contributions: readonly GroupContribution[]; readonly base: number } {
  const state = model.state as ModelState;
  const own = encode(state.schema, rows, rows.exposure);
  const others = encode(state.schema, against, against.exposure);
  const groupOf = columnGroups(state.schema, groups);
  const subsets = 2 ** groups.length;
  const signal = totalSignal(state, model.averageRate, mixtures(state.schema, own, at, others, groupOf, subsets));
  const means = Array.from({ length: subsets }, (_, subset) =>
    weights.reduce((sum, weight, i) => sum + weight * signal[subset * others.length + i]!, 0),
  );
  const values = shapley(means, groups.length);
  const variance = groupVariance(state, own, at, groupOf, groups.length);
  const contributions = groups.map(({ name }, g) => {
    const reach = Z90 * Math.sqrt(variance[g]!);
    return { name, value: values[g]!, low: values[g]! - reach, high: values[g]! + reach };
  });
  return { contributions, base: Math.log(model.averageRate) + means[0]! };
}

/** Number of the group of each column of the schema, categorical ones first; -1 for none. */
function columnGroups(schema: Schema, groups: readonly ColumnGroup[]): Int32Array {
  const of = new Map(groups.flatMap(({ columns }, g) => columns.map((column) => [column, g] as const)));
  return Int32Array.from([...schema.categorical, ...schema.numeric], ({ name }) => of.get(name) ?? -1);
}

/** For each subset of groups (by its bits) the rows `others`, with the row's own values in the columns of those groups. */
function mixtures(
  schema: Schema,
  own: Encoded,
  at: number,
  others: Encoded,
  groupOf: Int32Array,
  subsets: number,
): Encoded {
  const length = subsets * others.length;
  const fill = <T extends Int32Array | Float64Array | Uint8Array>(
    to: T,
    column: number,
    value: number,
    other: T,
  ): T => {
    const group = groupOf[column]!;
    for (let subset = 0; subset < subsets; subset += 1) {
      const from = subset * others.length;
      if (group >= 0 && (subset >> group) % 2 === 1) to.fill(value, from, from + others.length);
      else to.set(other, from);
    }
    return to;
  };
  const categories = schema.categorical.length;
  return {
    length,
    codes: own.codes.map((codes, c) => fill(new Int32Array(length), c, codes[at]!, others.codes[c]!)),
    values: own.values.map((values, c) => fill(new Float64Array(length), categories + c, values[at]!, others.values[c]!)), // prettier-ignore
    bins: own.bins.map((bins, c) => fill(new Uint8Array(length), categories + c, bins[at]!, others.bins[c]!)),
  };
}

/** Shapley's values from the worth of every subset: each player's gain, averaged over all orders in which players come. */
function shapley(worth: readonly number[], players: number): Float64Array {
  const factorial = [1];
  for (let n = 1; n <= players; n += 1) factorial.push(factorial[n - 1]! * n);
  const values = new Float64Array(players);
  for (let subset = 0; subset < worth.length; subset += 1) {
    let size = 0;
    for (let bits = subset; bits > 0; bits >>= 1) size += bits & 1;
    for (let player = 0; player < players; player += 1) {
      if ((subset >> player) % 2 === 1) continue;
      const share = (factorial[size]! * factorial[players - size - 1]!) / factorial[players]!;
      values[player]! += share * (worth[subset | (1 << player)]! - worth[subset]!);
    }
  }
  return values;
}

function columnsOf(block: Block): readonly number[] {
  return block.kind === "pair" ? block.columns : [block.column];
}

/** Doubt about each group's effect, from the model that knows it; half of a pair's goes to each of its columns. */
function groupVariance(state: ModelState, own: Encoded, at: number, groupOf: Int32Array, groups: number): Float64Array {
  const variance = new Float64Array(groups);
  for (const block of (state.usable && state.doubt?.blocks) || []) {
    const columns = columnsOf(block);
    const known = blockEffects(state.schema, block, own).variance[at]!;
    const touched = new Set(columns.map((column) => groupOf[column]!).filter((group) => group >= 0));
    for (const group of touched) {
      const part = columns.filter((column) => groupOf[column] === group).length / columns.length;
      variance[group]! += known * part ** 2;
    }
  }
  return variance;
}

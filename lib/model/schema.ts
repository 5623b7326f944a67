import { hashText } from "@/lib/domain/hash-text";
import { quantileSorted } from "@/lib/model/special";
import type { Table } from "@/lib/model/types";

/** How each column is coded. Made once from the training rows, saved with the model, and applied to every later table. */
export interface Schema {
  readonly categorical: readonly { readonly name: string; readonly levels: readonly string[] }[];
  readonly numeric: readonly NumericCoding[];
  readonly hash: string;
}
export interface NumericCoding {
  readonly name: string;
  /** Knots of the piecewise linear basis, ascending; a constant column has one. */
  readonly knots: Float64Array;
  /** Upper edges of bins, ascending, for trees and pairs. */
  readonly edges: Float64Array;
  readonly log: boolean;
}

/** A table as numbers. Categorical codes: index of the level, `levels.length` where missing, -1 where never seen. Numeric: NaN where missing. */
export interface Encoded {
  readonly length: number;
  readonly codes: readonly Int32Array[];
  readonly values: readonly Float64Array[];
  /** Bin of each numeric value; `edges.length + 1` where missing. */
  readonly bins: readonly Uint8Array[];
}

/** The exposure itself as a column: where larger rows have other rates than smaller ones. */
export const VOLUME_COLUMN = "(exposure)";
const MAX_KNOTS = 14;
const MAX_EDGES = 40;

/** Codes for the rows in `rows`. Levels are sorted, so that the order of rows does not matter. */
export function makeSchema(table: Table, exposure: Float64Array | null): Schema {
  const categorical = Object.keys(table.categorical).map((name) => {
    const levels = new Set<string>();
    for (const level of table.categorical[name]!) if (level !== null && level !== "") levels.add(level);
    return { name, levels: [...levels].sort() };
  });
  const numeric = Object.keys(table.numeric).map((name) => numericCoding(name, table.numeric[name]!));
  if (exposure) numeric.push(numericCoding(VOLUME_COLUMN, exposure));
  return { categorical, numeric, hash: schemaHash(categorical, numeric) };
}

function numericCoding(name: string, column: Float64Array): NumericCoding {
  const finite = column.filter((value) => Number.isFinite(value));
  const positive = finite.length > 0 && finite.every((value) => value > 0);
  const sorted = finite.slice().sort();
  // Money and volumes spread over orders of magnitude: distances are ratios there.
  const log = positive && sorted[sorted.length - 1]! / sorted[0]! > 50;
  if (log) for (let i = 0; i < sorted.length; i++) sorted[i] = Math.log(sorted[i]!);
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const edges =
    distinct.length <= MAX_EDGES
      ? distinct.slice(0, -1).map((value, i) => (value + distinct[i + 1]!) / 2)
      : unique(pick(sorted, MAX_EDGES).slice(1, -1));
  const knots = distinct.length <= MAX_KNOTS ? distinct : unique(pick(sorted, MAX_KNOTS));
  return { name, knots: Float64Array.from(knots), edges: Float64Array.from(edges), log };
}

function pick(sorted: Float64Array, count: number): number[] {
  return Array.from({ length: count }, (_, i) => quantileSorted(sorted, i / (count - 1)));
}

function unique(sorted: number[]): number[] {
  return sorted.filter((value, i) => i === 0 || value > sorted[i - 1]!);
}

/** Names, levels, knots and edges: a model must never be applied to columns that mean something else. */
function schemaHash(categorical: Schema["categorical"], numeric: readonly NumericCoding[]): string {
  const text = JSON.stringify([
    categorical.map((column) => [column.name, column.levels]),
    numeric.map((column) => [column.name, [...column.knots], [...column.edges], column.log]),
  ]);
  return [1, 2, 3, 4].map((seed) => hashText(text, seed).toString(16).padStart(8, "0")).join("");
}

const levelMaps = new WeakMap<readonly string[], Map<string, number>>();
function levelMap(levels: readonly string[]): Map<string, number> {
  const known = levelMaps.get(levels);
  if (known) return known;
  const made = new Map(levels.map((level, i) => [level, i]));
  levelMaps.set(levels, made);
  return made;
}

/** A column that the table lacks is missing in every row. */
export function encode(schema: Schema, table: Table, exposure: Float64Array | null): Encoded {
  const codes = schema.categorical.map(({ name, levels }) => {
    const map = levelMap(levels);
    const column = table.categorical[name];
    const coded = new Int32Array(table.length).fill(levels.length);
    for (let i = 0; i < table.length; i++) {
      const level = column?.[i];
      if (level !== null && level !== undefined && level !== "") coded[i] = map.get(level) ?? -1;
    }
    return coded;
  });
  const values = schema.numeric.map(({ name, log }) => {
    const column = name === VOLUME_COLUMN ? exposure : table.numeric[name];
    const coded = new Float64Array(table.length).fill(Number.NaN);
    for (let i = 0; i < table.length; i++) {
      const value = column?.[i] ?? Number.NaN;
      // Where training saw only positive values, zero or less lies below the lowest knot.
      if (Number.isFinite(value)) coded[i] = log ? Math.log(Math.max(value, 1e-300)) : value;
    }
    return coded;
  });
  const bins = schema.numeric.map(({ edges }, c) => {
    const of = new Uint8Array(table.length);
    for (let i = 0; i < of.length; i++) of[i] = binOf(edges, values[c]![i]!);
    return of;
  });
  return { length: table.length, codes, values, bins };
}

function binOf(edges: Float64Array, value: number): number {
  if (Number.isNaN(value)) return edges.length + 1;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a value stands between two knots: it takes `1 - share` of knot `at` and `share` of the next; beyond the ends it is held. */
export function hat(knots: Float64Array, value: number): { at: number; share: number } {
  const last = knots.length - 1;
  if (last <= 0 || value <= knots[0]!) return { at: 0, share: 0 };
  if (value >= knots[last]!) return { at: last, share: 0 };
  let at = 0;
  for (let above = last; above - at > 1;) {
    const middle = (at + above) >> 1;
    if (value >= knots[middle]!) at = middle;
    else above = middle;
  }
  return { at, share: (value - knots[at]!) / (knots[at + 1]! - knots[at]!) };
}

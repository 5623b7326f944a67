import type { GammaPrior } from "@/lib/model/gamma-prior";
import type { Rows } from "@/lib/model/rows";
import { hat, type Schema } from "@/lib/model/schema";
import type { Stiffness } from "@/lib/model/smooth";

/** Steps between two knots of a curve that its rows are gathered on: finer than the curve bends. */
const PLACES = 32;

/** Levels of a column or a pair while they are fitted. Effects are factors here, not logarithms. */
export interface Levels {
  readonly kind: "level" | "pair";
  readonly columns: readonly [number, number];
  readonly keys: Float64Array;
  readonly codes: Int32Array;
  readonly factor: Float64Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  prior: GammaPrior;
}
/** Rows of about the same value are fitted together: `codes` are places along the curve, the last one is for missing values. */
export interface Curve {
  readonly kind: "smooth";
  readonly column: number;
  readonly knots: Float64Array;
  readonly codes: Int32Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  effect: Float64Array;
  variance: Float64Array;
  stiffness: Stiffness;
}
export type Part = Levels | Curve;

export function singleParts(schema: Schema, rows: Rows): Part[] {
  const levels = schema.categorical.map((column, c) =>
    levelsPart("level", [c, c], rows.encoded.codes[c]!, column.levels.length + 1, new Float64Array(0)),
  );
  const curves = schema.numeric.map((_, c) => curvePart(schema, rows, c));
  return [...levels, ...curves];
}

export function columnOf(part: Part): number {
  return part.kind === "smooth" ? part.column : part.columns[0];
}

export function levelsPart(
  kind: "level" | "pair",
  columns: readonly [number, number],
  codes: Int32Array,
  size: number,
  keys: Float64Array,
): Levels {
  return {
    kind,
    columns,
    keys,
    codes,
    factor: new Float64Array(size).fill(1),
    observed: new Float64Array(size),
    expected: new Float64Array(size),
    prior: { shape: 8, mean: 1 },
  };
}

function curvePart(schema: Schema, rows: Rows, numeric: number): Curve {
  const { knots } = schema.numeric[numeric]!;
  const size = knots.length * PLACES + 1;
  const codes = Int32Array.from(rows.encoded.values[numeric]!, (value) => {
    if (Number.isNaN(value)) return size - 1;
    const { at, share } = hat(knots, value);
    return at * PLACES + Math.round(share * PLACES);
  });
  return {
    kind: "smooth",
    column: schema.categorical.length + numeric,
    knots,
    codes,
    observed: new Float64Array(size),
    expected: new Float64Array(size),
    effect: new Float64Array(knots.length + 1),
    variance: new Float64Array(knots.length + 1),
    stiffness: { slope: 50, bend: 50 },
  };
}

/** A column with one value says nothing that the intercept does not say. */
export function varies(part: Part): boolean {
  return part.codes.some((code) => code !== part.codes[0]);
}

/** Where on the curve a code stands: between knot `at` and the next. */
export function placeOf(code: number): { at: number; share: number } {
  return { at: Math.floor(code / PLACES), share: (code % PLACES) / PLACES };
}

export function along(knots: Float64Array, code: number): number {
  const { at, share } = placeOf(code);
  return knots[at]! * (1 - share) + (share > 0 ? knots[at + 1]! * share : 0);
}

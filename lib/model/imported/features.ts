import * as v from "valibot";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";

/** The contract between this product and a model that was trained elsewhere: what the table means and what the model takes and gives. */
export const FEATURE_FORMAT = "adjutant-features";
export const FEATURE_VERSION = 1;
/** Codes of a categorical column: levels follow in the order in which they are listed. */
export const UNKNOWN_CODE = 0;
export const MISSING_CODE = 1;
export const FIRST_LEVEL_CODE = 2;

const MOST_COLUMNS = 500;
const MOST_LEVELS = 200_000;
const MOST_GROUPS = 1_000_000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(2_000));
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check((day) => !Number.isNaN(Date.parse(day)), "no date")); // prettier-ignore
/** A day as in the table's column of time, or the number that stands there. */
const time = v.union([isoDay, finite]);

const Column = v.object({ column: name, meaning: text });
const Categorical = v.object({
  name,
  levels: v.pipe(
    v.array(v.string()),
    v.maxLength(MOST_LEVELS),
    v.check((levels) => new Set(levels).size === levels.length, "a level twice"),
  ),
});
const Numeric = v.pipe(
  v.object({
    name,
    /** Take the natural logarithm first. */
    log: v.boolean(),
    /** Smallest and largest value of the table, before the logarithm: values beyond are held at them. */
    low: finite,
    high: finite,
    /** (value - centre) / scale is what the model gets; 0 where the value is missing. */
    centre: finite,
    scale: v.pipe(finite, v.check((scale) => scale > 0, "not above 0")),
  }),
  v.check(({ low, high, log }) => low <= high && (!log || low > 0), "low and high do not fit"),
); // prettier-ignore
const Part = v.object({
  column: name,
  /** code: one whole number. one-hot: as many values as codes. number: scaled. missing: 1 where the number is missing, else 0. */
  as: v.picklist(["code", "one-hot", "number", "missing"]),
});
const Input = v.object({
  name,
  dtype: v.picklist(["int32", "float32"]),
  shape: v.pipe(v.array(count), v.length(1)),
  parts: v.pipe(v.array(Part), v.minLength(1), v.maxLength(2 * MOST_COLUMNS)),
});
/** How many values per row an input has. */
export function widthOf(
  categorical: readonly v.InferOutput<typeof Categorical>[],
  parts: readonly v.InferOutput<typeof Part>[],
): number {
  return parts.reduce((sum, { column, as }) => {
    if (as !== "one-hot") return sum + 1;
    return sum + FIRST_LEVEL_CODE + (categorical.find((one) => one.name === column)?.levels.length ?? 0);
  }, 0);
}

/** Which rows were handed out, or seen in training: those up to a time, those of these groups (`hashText` of each), or both. */
const Seen = v.object({
  until: v.nullable(time),
  groups: v.nullable(v.pipe(v.array(v.pipe(count, v.maxValue(0xffffffff))), v.maxLength(MOST_GROUPS))),
});

const Features = v.pipe(
  v.object({
    format: v.literal(FEATURE_FORMAT),
    version: v.literal(FEATURE_VERSION),
    createdAt: text,
    /** account-weeks: the desk's table of one account. csv: a table of `lab fit`. */
    table: v.picklist(["account-weeks", "csv"]),
    outcome: Column,
    exposure: Column,
    time: v.nullable(Column),
    group: v.nullable(Column),
    rows: count,
    /** Outcome per exposure over the table. */
    averageRate: v.pipe(finite, v.check((rate) => rate > 0, "not above 0")),
    categorical: v.pipe(v.array(Categorical), v.maxLength(MOST_COLUMNS)),
    numeric: v.pipe(v.array(Numeric), v.maxLength(MOST_COLUMNS)),
    codes: v.object({
      unknown: v.literal(UNKNOWN_CODE),
      missing: v.literal(MISSING_CODE),
      firstLevel: v.literal(FIRST_LEVEL_CODE),
    }),
    inputs: v.pipe(v.array(Input), v.minLength(1), v.maxLength(MOST_COLUMNS)),
    output: v.object({ is: v.literal("log-rate"), meaning: text }),
    handedOut: Seen,
    /** Written by whoever trained. Left out: it may have seen everything up to its import. */
    trained: v.optional(v.object({ ...Seen.entries, rows: v.optional(count), at: v.optional(text), by: v.optional(text) })),
  }),
  v.check(({ categorical, numeric }) => {
    const names = [...categorical, ...numeric].map((column) => column.name);
    return new Set(names).size === names.length;
  }, "a column twice"),
  v.check(({ inputs }) => new Set(inputs.map((input) => input.name)).size === inputs.length, "an input twice"),
  v.check(
    ({ inputs, categorical, numeric }) =>
      inputs.every((input) =>
        input.parts.every(({ column, as }) =>
          (as === "code" || as === "one-hot" ? categorical : numeric).some((one) => one.name === column),
        ),
      ),
    "an input names a column that is not described",
  ),
  v.check(({ inputs, categorical }) => inputs.every(({ shape, parts }) => shape[0] === widthOf(categorical, parts)), "the shape of an input does not fit its parts"),
); // prettier-ignore

export type FeatureSchema = v.InferOutput<typeof Features>;
export type FeatureInput = v.InferOutput<typeof Input>;
export type NumericFeature = v.InferOutput<typeof Numeric>;
export type SeenRows = v.InferOutput<typeof Seen>;

/** A feature schema out of a foreign file. Throws ImportRefused. */
export function readFeatures(file: string, content: unknown): FeatureSchema {
  const given = typeof content === "object" && content !== null ? (content as Record<string, unknown>) : {};
  if (given.format === FEATURE_FORMAT && typeof given.version === "number" && given.version > FEATURE_VERSION)
    throw new ImportRefused("imported-schema-newer", { file: shown(file) });
  const parsed = v.safeParse(Features, content);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? "format";
  throw new ImportRefused("imported-schema", { file: shown(file), where: shown(where) });
}

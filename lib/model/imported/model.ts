import { spreadsheetText } from "@/lib/domain/spreadsheet-text";
import {
  FIRST_LEVEL_CODE,
  MISSING_CODE,
  UNKNOWN_CODE,
  type FeatureInput,
  type FeatureSchema,
  type NumericFeature,
} from "@/lib/model/imported/features";
import { runNetwork, type ImportedNetwork } from "@/lib/model/imported/network";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";
import type { Encoded, Schema } from "@/lib/model/schema";

/** A model that was trained elsewhere, checked. Plain data. */
export interface ImportedModel {
  /** SHA-256 over features and network. */
  readonly checksum: string;
  /** The file that it came in, for people. */
  readonly name: string;
  readonly features: FeatureSchema;
  readonly network: ImportedNetwork;
  /** Day number of the import: rows after it are surely unseen. null where rows have no day. */
  readonly importedOn: number | null;
}

/** The part of it that predictions need. */
export type ImportedPredictor = Pick<ImportedModel, "features" | "network">;

/** Beyond e^±50 of anything no rate is meant. */
const MOST_LOG = 50;
/** Rows that are calculated together: their values stay in the processor's cache. */
const ROWS_AT_ONCE = 256;

/**
 * log(rate) of each row as the imported model has it, up to a constant: levels that it never saw count as unknown, numbers beyond its
 * table are held at the table's ends. Where it gives no number the row counts as the typical one (0).
 */
export function importedLogRate({ features, network }: ImportedPredictor, schema: Schema, encoded: Encoded): Float64Array {
  const result = new Float64Array(encoded.length);
  for (let start = 0; start < encoded.length; start += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, encoded.length - start);
    const inputs = features.inputs.map((input) => inputValues(features, input, schema, encoded, start, rows));
    const output = runNetwork(network, inputs, rows);
    for (let i = 0; i < rows; i++)
      result[start + i] = Number.isFinite(output[i]!) ? Math.max(-MOST_LOG, Math.min(MOST_LOG, output[i]!)) : 0;
  }
  return result;
} // prettier-ignore

function inputValues(
  features: FeatureSchema,
  input: FeatureInput,
  schema: Schema,
  encoded: Encoded,
  start: number,
  rows: number,
): Float64Array {
  const width = input.shape[0]!;
  const values = new Float64Array(rows * width);
  let at = 0;
  for (const { column, as } of input.parts) {
    if (as === "code" || as === "one-hot") {
      const codes = codesOf(features, column, schema);
      const own = encoded.codes[schema.categorical.findIndex(({ name }) => name === column)];
      for (let i = 0; i < rows; i++) {
        const level = own?.[start + i];
        // -1 stands for a level that the table of this training never had.
        const code = level === undefined ? MISSING_CODE : level < 0 ? UNKNOWN_CODE : codes.map[level]!;
        if (as === "code") values[i * width + at] = code;
        else values[i * width + at + code] = 1;
      }
      at += as === "code" ? 1 : codes.count;
      continue;
    }
    const numeric = features.numeric.find(({ name }) => name === column)!;
    const k = schema.numeric.findIndex(({ name }) => name === column);
    const isLog = schema.numeric[k]?.log ?? false;
    for (let i = 0; i < rows; i++) {
      const coded = encoded.values[k]?.[start + i] ?? Number.NaN;
      const isMissing = Number.isNaN(coded);
      if (as === "missing") values[i * width + at] = isMissing ? 1 : 0;
      else values[i * width + at] = isMissing ? 0 : scaled(numeric, isLog ? Math.exp(coded) : coded);
    }
    at += 1;
  }
  return values;
}

/** Code of a level as it stands in the exported table; null: missing. */
export function codeOf({ categorical }: Pick<FeatureSchema, "categorical">, column: string, level: string | null): number {
  if (level === null) return MISSING_CODE;
  return categoryCodes(categorical.find(({ name }) => name === column)!.levels).get(level) ?? UNKNOWN_CODE;
} // prettier-ignore

const categories = new WeakMap<readonly string[], Map<string, number>>();
function categoryCodes(levels: readonly string[]): Map<string, number> {
  const known = categories.get(levels) ?? new Map(levels.map((level, k) => [level, FIRST_LEVEL_CODE + k]));
  categories.set(levels, known);
  return known;
}

/** What a number becomes before a model gets it. */
export function scaled({ log, low, high, centre, scale }: NumericFeature, value: number): number {
  const held = Math.max(low, Math.min(high, value));
  return ((log ? Math.log(held) : held) - centre) / scale;
}

interface Codes {
  /** The imported model's code for each code of the schema; the last one is for missing. */
  readonly map: Int32Array;
  readonly count: number;
}
const known = new WeakMap<FeatureSchema, WeakMap<Schema, Map<string, Codes>>>();

function codesOf(features: FeatureSchema, column: string, schema: Schema): Codes {
  const ofSchema = known.get(features) ?? new WeakMap<Schema, Map<string, Codes>>();
  known.set(features, ofSchema);
  const ofColumns = ofSchema.get(schema) ?? new Map<string, Codes>();
  ofSchema.set(schema, ofColumns);
  let codes = ofColumns.get(column);
  if (!codes) {
    const theirs = features.categorical.find(({ name }) => name === column)!.levels;
    const at = categoryCodes(theirs);
    const ours = schema.categorical.find(({ name }) => name === column)?.levels ?? [];
    const map = Int32Array.from([...ours.map((level) => at.get(spreadsheetText(level)) ?? UNKNOWN_CODE), MISSING_CODE]);
    ofColumns.set(column, (codes = { map, count: FIRST_LEVEL_CODE + theirs.length }));
  }
  return codes;
}

/** Columns that a table must have for this model. Throws ImportRefused for one that it lacks. */
export function checkColumns(
  features: FeatureSchema,
  table: { readonly categorical: readonly string[]; readonly numeric: readonly string[] },
): void {
  for (const { column, as } of features.inputs.flatMap(({ parts }) => parts)) {
    const kind = as === "code" || as === "one-hot" ? "categorical" : "numeric";
    if (!table[kind].includes(column)) throw new ImportRefused("imported-column", { column: shown(column), kind });
  }
}

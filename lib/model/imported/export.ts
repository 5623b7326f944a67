import { hashText } from "@/lib/domain/hash-text";
import { csvQuoted, spreadsheetText } from "@/lib/domain/spreadsheet-text";
import { takeTable, usableRows } from "@/lib/model/clean";
import {
  FEATURE_FORMAT,
  FEATURE_VERSION,
  FIRST_LEVEL_CODE,
  MISSING_CODE,
  UNKNOWN_CODE,
  type FeatureSchema,
  type NumericFeature,
} from "@/lib/model/imported/features";
import { makeSchema } from "@/lib/model/schema";
import { quantileSorted } from "@/lib/model/special";
import type { TrainingTable } from "@/lib/model/types";
import { averageRate } from "@/lib/model/validation";

/** What the table's columns are called and mean. */
export interface TableMeaning {
  readonly table: FeatureSchema["table"];
  readonly outcome: { readonly column: string; readonly meaning: string };
  readonly exposure: { readonly column: string; readonly meaning: string };
  readonly time: { readonly column: string; readonly meaning: string } | null;
  readonly group: { readonly column: string; readonly meaning: string } | null;
  /** Times are day numbers: they are written as dates. */
  readonly timeIsDay: boolean;
}

export interface Exported {
  readonly schema: FeatureSchema;
  /** The rows that are handed out, as `lab fit` takes them. */
  readonly csv: string;
  readonly rows: number;
  /** Rows that stay here, to judge what comes back. */
  readonly keptBack: number;
}

/** Share of the rows that stays here; the newest ones where rows have a time. */
const KEPT_BACK = 0.2;
/** Where new groups and later times are asked about at once, both must be kept back: a larger part of each. */
const KEPT_BACK_OF_BOTH = 0.35;
const SCALE_FLOOR = 1e-9;

/**
 * A table for training elsewhere, with its feature schema. The rows that will judge the model are not in it, whatever the training
 * does: those after a time, those of some groups, or both. Null where rows have neither, or too few to keep any back.
 */
export function exportTable(table: TrainingTable, meaning: TableMeaning, now: Date): Exported | null {
  const all = usableRows(table);
  const cut = cutOf(all);
  const handed = [...all.outcome.keys()].filter((row) => cut(row));
  if (handed.length === 0 || handed.length === all.length) return null;
  const rows = takeTable(all, handed);
  const schema = describe(rows, meaning, now);
  return { schema, csv: csvOf(rows, meaning), rows: rows.length, keptBack: all.length - rows.length };
}

/** True for the rows that are handed out. */
function cutOf({ time, group }: TrainingTable): (row: number) => boolean {
  const share = time && group ? KEPT_BACK_OF_BOTH : KEPT_BACK;
  const until = time ? lastTime(time, share) : null;
  if (time && until === null) return () => false;
  const isKept = (name: string): boolean => hashText(name, SALT) / 2 ** 32 < share;
  return (row) => (until === null || time![row]! <= until) && (group ? !isKept(group[row]!) : until !== null);
}
const SALT = 0x5eed;

/** The latest time that is handed out; null where all rows have the same. */
function lastTime(time: Float64Array, share: number): number | null {
  const sorted = time.slice().sort();
  const latest = sorted[sorted.length - 1]!;
  const wanted = sorted[Math.floor((1 - share) * (sorted.length - 1))]!;
  if (wanted < latest) return wanted;
  const before = sorted.filter((t) => t < latest);
  return before.length > 0 ? before[before.length - 1]! : null;
}

function describe(rows: TrainingTable, meaning: TableMeaning, now: Date): FeatureSchema {
  const { categorical, numeric } = makeSchema(rows, null);
  const levels = categorical.map((column) => ({
    name: column.name,
    // Two levels may read alike once they are safe for spreadsheets: they are one then.
    levels: [...new Set(column.levels.map(spreadsheetText))],
  }));
  const numbers = numeric.map(({ name, log }) => scaling(name, rows.numeric[name]!, log));
  const latest = rows.time?.reduce((a, b) => Math.max(a, b)) ?? null;
  return {
    format: FEATURE_FORMAT,
    version: FEATURE_VERSION,
    createdAt: now.toISOString(),
    table: meaning.table,
    outcome: meaning.outcome,
    exposure: meaning.exposure,
    time: meaning.time,
    group: meaning.group,
    rows: rows.length,
    averageRate: averageRate(rows.outcome, rows.exposure),
    categorical: levels,
    numeric: numbers,
    codes: { unknown: UNKNOWN_CODE, missing: MISSING_CODE, firstLevel: FIRST_LEVEL_CODE },
    inputs: [
      ...levels.map(({ name }) => ({ name: inputName(name), dtype: "int32" as const, shape: [1], parts: [{ column: name, as: "code" as const }] })), // prettier-ignore
      ...(numbers.length === 0
        ? []
        : [{
            name: "numbers",
            dtype: "float32" as const,
            shape: [2 * numbers.length],
            parts: numbers.flatMap(({ name }) => [{ column: name, as: "number" as const }, { column: name, as: "missing" as const }]),
          }]),
    ],
    output: {
      is: "log-rate",
      meaning: "Natural logarithm of outcome per exposure, up to a constant: the level is taken from the account's own rows.",
    },
    handedOut: {
      until: latest === null ? null : timeText(latest, meaning),
      groups: rows.group ? [...new Set(rows.group.map((group) => hashText(group)))].sort((a, b) => a - b) : null,
    },
  };
} // prettier-ignore

/** Names of inputs are names of TensorFlow's layers, which know no blanks and few signs. */
function inputName(column: string): string {
  const plain = column.replaceAll(/[^A-Za-z0-9_]/g, "_");
  return `in_${plain}${plain === column ? "" : `_${hashText(column).toString(16)}`}`;
}

function scaling(name: string, column: Float64Array, log: boolean): NumericFeature {
  const sorted = column.filter((value) => Number.isFinite(value)).sort();
  if (sorted.length === 0) return { name, log: false, low: 0, high: 0, centre: 0, scale: 1 };
  const [low, high] = [sorted[0]!, sorted[sorted.length - 1]!];
  const seen = log ? sorted.map((value) => Math.log(value)) : sorted;
  // Of numbers, the middle half tells the spread whatever the largest is; where that is one value the whole range does.
  const middle = (quantileSorted(seen, 0.75) - quantileSorted(seen, 0.25)) / 1.35;
  const range = (seen[seen.length - 1]! - seen[0]!) / 4;
  const scale = middle > SCALE_FLOOR ? middle : range > SCALE_FLOOR ? range : 1;
  return { name, log, low, high, centre: quantileSorted(seen, 0.5), scale };
}

const DAY_MS = 86_400_000;

function timeText(time: number, { timeIsDay }: TableMeaning): string | number {
  return timeIsDay ? new Date(Math.round(time) * DAY_MS).toISOString().slice(0, 10) : time;
}

function csvOf(rows: TrainingTable, meaning: TableMeaning): string {
  const number = (value: number): string => (Number.isFinite(value) ? String(value) : "");
  const text = (value: string | null): string => csvQuoted(spreadsheetText(value ?? ""));
  const columns: [string, (row: number) => string][] = [
    [meaning.outcome.column, (row) => number(rows.outcome[row]!)],
    [meaning.exposure.column, (row) => number(rows.exposure[row]!)],
  ];
  if (meaning.time && rows.time) columns.push([meaning.time.column, (row) => String(timeText(rows.time![row]!, meaning))]); // prettier-ignore
  if (meaning.group && rows.group) columns.push([meaning.group.column, (row) => text(rows.group![row]!)]);
  for (const [name, column] of Object.entries(rows.categorical)) columns.push([name, (row) => text(column[row] ?? null)]); // prettier-ignore
  for (const [name, column] of Object.entries(rows.numeric)) columns.push([name, (row) => number(column[row]!)]);
  const distinct = columns.filter(([name], at) => columns.findIndex(([other]) => other === name) === at);
  const lines = Array.from({ length: rows.length }, (_, row) => distinct.map(([, cell]) => cell(row)).join(","));
  return `${[distinct.map(([name]) => text(name)).join(","), ...lines].join("\n")}\n`;
}

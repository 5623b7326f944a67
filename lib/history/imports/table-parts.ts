import { BREAKDOWNS } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";

import type { TextRecord } from "./delimited";
import type { Field } from "./fields";
import type { Headers } from "./headers";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";
import { totalRowTest } from "./total-rows";
import { isAll } from "./values";

/** The records of a table by what they are. */
export interface TableParts {
  /** Rows of entities and days. */
  readonly body: TextRecord[];
  /** Google's total rows. */
  readonly totals: readonly TextRecord[];
  /** Meta's summary rows, which name nothing. */
  readonly summaries: readonly TextRecord[];
  /** Lines at which the header stands again, as in files put one behind the other. */
  readonly repeated: readonly number[];
}

/** Columns in which "All" means a sum over the rows: not keywords and search terms, which may be that word. */
const SPLITS: readonly Field[] = [
  ...BREAKDOWNS.filter((breakdown) => breakdown !== "keyword" && breakdown !== "searchTerm"),
  "publisherPlatform",
];
const NAMES: readonly Field[] = ["campaign", "campaignId", "adset", "adsetId", "ad", "adId"];
export const DATES: ReadonlySet<Field> = new Set<Field>(["date", "week", "month", "quarter", "from", "to"]);

/** Tells rows from totals, summaries and repeated headers. */
export function partsOf(
  records: readonly TextRecord[],
  headers: Headers,
  platform: PlatformId | null,
  level: Level | null,
): TableParts {
  const isTotal = totalRowTest(headers.fields);
  const isHeader = headerTest(headers);
  const totals: TextRecord[] = [];
  const body: TextRecord[] = [];
  const repeated: number[] = [];
  for (const record of records) {
    // Spreadsheets leave rows of separators at the end.
    if (record.cells[0] === "" && record.cells.every((cell) => cell.trim() === "")) continue;
    if (isTotal(record.cells)) totals.push(record);
    else if (isHeader(record.cells)) repeated.push(record.line);
    else body.push(record);
  }
  const summaries = platform === "meta-ads" ? takeSummaries(body, headers.fields, level) : [];
  return { body, totals, summaries, repeated };
}

/** The same names in the same columns. The last column is looked at first: in rows it is a figure. */
function headerTest({ names }: Headers): (cells: readonly string[]) => boolean {
  const last = names.length - 1;
  const first = names[0]!;
  return (cells) =>
    cells[last]?.trim() === names[last] &&
    cells[0]?.trim() === first &&
    cells.every((cell, column) => names[column]?.startsWith(cell.trim()) === true);
}

/** Meta's summary row names no entity and no cell; it is the first or the last. Takes it out of the rows. */
function takeSummaries(body: TextRecord[], fields: readonly (Field | null)[], level: Level | null): TextRecord[] {
  // Without any entity it is the day, or the cell, that the summary row leaves empty.
  const own =
    level === null
      ? [...SPLITS, ...DATES].filter((field) => field !== "from" && field !== "to")
      : [...NAMES, ...SPLITS];
  const columns = fields.flatMap((field, column) => (field !== null && own.includes(field) ? [column] : []));
  if (columns.length === 0) return [];
  const empty = (record: TextRecord | undefined) =>
    record !== undefined && record.cells.length > 1 && columns.every((column) => isMissing(record.cells[column] ?? ""));
  const summaries: TextRecord[] = [];
  if (empty(body[0])) summaries.push(body.shift()!);
  if (empty(body.at(-1))) summaries.push(body.pop()!);
  return summaries;
}

/** Rows whose breakdown, name or day is "All" repeat others; a breakdown column that is "All" everywhere splits nothing. */
export function takePivotTotals(
  body: readonly TextRecord[],
  fields: readonly (Field | null)[],
  decimal: DecimalSign,
): { records: readonly TextRecord[]; unsplit: ReadonlySet<number>; subtotals: number } {
  const columns = fields.flatMap((field, column) =>
    field !== null && (SPLITS.includes(field) || NAMES.includes(field) || DATES.has(field)) ? [column] : [],
  );
  const some = columns.filter((column) => body.some((record) => isAll(record.cells[column] ?? "")));
  const unsplit = new Set(
    some.filter((column) =>
      body.every((record) => isAll(record.cells[column] ?? "") || isMissing(record.cells[column] ?? "")),
    ),
  );
  const mixed = some.filter(
    (column) =>
      !unsplit.has(column) && (!NAMES.includes(fields[column]!) || repeats(body, fields, column, some, decimal)),
  );
  if (mixed.length === 0) return { records: body, unsplit, subtotals: 0 };
  const records = body.filter((record) => !mixed.some((column) => isAll(record.cells[column] ?? "")));
  return { records, unsplit, subtotals: body.length - records.length };
}

/** Whether the rows that say "All" in a column of names are the sum of the others: else something is really called that. */
function repeats(
  body: readonly TextRecord[],
  fields: readonly (Field | null)[],
  column: number,
  some: readonly number[],
  decimal: DecimalSign,
): boolean {
  const figure = ["impressions", "cost"].map((field) => fields.indexOf(field as Field)).find((at) => at !== -1);
  if (figure === undefined) return true;
  let all = 0;
  let rest = 0;
  for (const { cells } of body) {
    // Rows that are a total in another column as well stand for neither.
    if (some.some((other) => other !== column && isAll(cells[other] ?? ""))) continue;
    const value = numberValue(cells[figure] ?? "", decimal) || 0;
    if (isAll(cells[column] ?? "")) all += value;
    else rest += value;
  }
  return all === 0 || Math.abs(all - rest) <= rest * 0.02;
}

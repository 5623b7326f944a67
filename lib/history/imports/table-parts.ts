import { BREAKDOWNS } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";

import { cellAt, columnAt, recordAt, textsWhere } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import type { TextRecord } from "./delimited";
import type { Field } from "./fields";
import type { Headers } from "./headers";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";
import { isTotalLabel, totalRowTest } from "./total-rows";
import { isAll } from "./values";

/** The rows of a table by what they are. */
export interface TableParts {
  /** Rows of entities and days. */
  readonly body: RowNumbers;
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
  table: CellTable,
  headers: Headers,
  platform: PlatformId | null,
  level: Level | null,
): TableParts {
  const isTotal = totalRowTest(headers.fields);
  const isHeader = headerTest(headers);
  const others = rowsWithLabels(table, headers.names);
  const totals: TextRecord[] = [];
  const repeated: number[] = [];
  const isEmpty = emptyRowTest(table);
  const body = new Uint32Array(table.length);
  let rows = 0;
  for (let row = 0; row < table.length; row += 1) {
    // Spreadsheets leave rows of separators at the end.
    if (isEmpty(row)) continue;
    if (others?.[row] === 1) {
      const record = recordAt(table, row);
      if (isTotal(record.cells)) {
        totals.push(record);
        continue;
      }
      if (table.widths[row]! <= headers.names.length && isHeader(record.cells)) {
        repeated.push(record.line);
        continue;
      }
    }
    body[rows++] = row;
  }
  const all = body.subarray(0, rows);
  if (platform !== "meta-ads") return { body: all, totals, summaries: [], repeated };
  return { totals, repeated, ...splitSummaries(table, all, headers.fields, level) };
}

/** Whether any row of the table is one of Google's total rows. */
export function hasTotals(table: CellTable, fields: readonly (Field | null)[]): boolean {
  const isTotal = totalRowTest(fields);
  return rowsWithLabels(table, [])?.some((label, row) => label === 1 && isTotal(recordAt(table, row).cells)) ?? false;
}

/** Rows that may be a total or the header again, by single cells: few texts are such, and nearly no row needs to be asked more. */
function rowsWithLabels(table: CellTable, names: readonly string[]): Uint8Array | null {
  let marked: Uint8Array | null = null;
  table.columns.forEach((column, at) => {
    const labels = textsWhere(column, (text) => text !== "" && (isTotalLabel(text) || text.trim() === names[at]));
    if (labels === null) return;
    marked ??= new Uint8Array(table.length);
    for (let row = 0; row < table.length; row += 1) if (labels[column.codes[row]!] === 1) marked[row] = 1;
  });
  return marked;
}

/** Rows that begin with an empty cell and have nothing but spaces in the others. */
function emptyRowTest({ columns, widths }: CellTable): (row: number) => boolean {
  const blank = columns.map((column) => textsWhere(column, (text) => text.trim() === "")!);
  return (row) =>
    columns[0]!.texts[columns[0]!.codes[row]!] === "" &&
    // What stands behind the last column is not kept: such a row is said to be at fault.
    widths[row]! <= columns.length &&
    columns.every((column, at) => blank[at]![column.codes[row]!] === 1);
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

/** Meta's summary row names no entity and no cell; it is the first or the last. */
function splitSummaries(
  table: CellTable,
  body: RowNumbers,
  fields: readonly (Field | null)[],
  level: Level | null,
): Pick<TableParts, "body" | "summaries"> {
  // Without any entity it is the day, or the cell, that the summary row leaves empty.
  const own =
    level === null
      ? [...SPLITS, ...DATES].filter((field) => field !== "from" && field !== "to")
      : [...NAMES, ...SPLITS];
  const columns = fields.flatMap((field, column) => (field !== null && own.includes(field) ? [column] : []));
  if (columns.length === 0) return { body, summaries: [] };
  const isSummary = (row: number | undefined) =>
    row !== undefined && table.widths[row]! > 1 && columns.every((column) => isMissing(cellAt(table, row, column)));
  const start = isSummary(body[0]) ? 1 : 0;
  const rest = body.subarray(start);
  const end = isSummary(rest.at(-1)) ? 1 : 0;
  const rows = rest.subarray(0, rest.length - end);
  const summaries = [...body.subarray(0, start), ...rest.subarray(rows.length)].map((row) => recordAt(table, row));
  return { body: rows, summaries };
}

/** Rows whose breakdown, name or day is "All" repeat others; a breakdown column that is "All" everywhere splits nothing. */
export function leaveOutPivotTotals(
  table: CellTable,
  body: RowNumbers,
  fields: readonly (Field | null)[],
  decimal: DecimalSign,
): { readonly rows: RowNumbers; readonly unsplit: ReadonlySet<number>; readonly subtotals: number } {
  const alls = new Map<number, Uint8Array>();
  fields.forEach((field, column) => {
    if (field === null || !(SPLITS.includes(field) || NAMES.includes(field) || DATES.has(field))) return;
    const { codes } = columnAt(table, column);
    const texts = textsWhere(columnAt(table, column), isAll);
    if (texts !== null && body.some((row) => texts[codes[row]!] === 1)) alls.set(column, texts);
  });
  const says = (column: number, row: number) => alls.get(column)![columnAt(table, column).codes[row]!] === 1;
  const some = [...alls.keys()];
  const unsplit = new Set(
    some.filter((column) => body.every((row) => says(column, row) || isMissing(cellAt(table, row, column)))),
  );
  /** Whether the rows that say "All" in a column of names are the sum of the others: else something is really called that. */
  const repeats = (column: number): boolean => {
    const figure = ["impressions", "cost"].map((field) => fields.indexOf(field as Field)).find((at) => at !== -1);
    if (figure === undefined) return true;
    let all = 0;
    let rest = 0;
    for (const row of body) {
      // Rows that are a total in another column as well stand for neither.
      if (some.some((other) => other !== column && says(other, row))) continue;
      const value = numberValue(cellAt(table, row, figure), decimal) || 0;
      if (says(column, row)) all += value;
      else rest += value;
    }
    return all === 0 || Math.abs(all - rest) <= rest * 0.02;
  };
  const mixed = some.filter((column) => !unsplit.has(column) && (!NAMES.includes(fields[column]!) || repeats(column)));
  if (mixed.length === 0) return { rows: body, unsplit, subtotals: 0 };
  const rows = body.filter((row) => !mixed.some((column) => says(column, row)));
  return { rows, unsplit, subtotals: body.length - rows.length };
}

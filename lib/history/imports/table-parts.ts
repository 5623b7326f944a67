import { BREAKDOWNS } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";

import { byText, cellAt, columnAt, recordAt, textsWhere } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import type { TextRecord } from "./delimited";
import type { Field } from "./fields";
import type { Headers } from "./headers";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";
import { isTotalLabel, totalRowTest } from "./total-rows";
import { isAll, isCell } from "./values";

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
  let behind = false;
  for (let row = 0; row < table.length; row += 1) {
    // Spreadsheets leave rows of separators at the end.
    if (isEmpty(row)) continue;
    if (others?.[row] === 1) {
      const record = recordAt(table, row);
      if (isTotal(record.cells, behind)) {
        totals.push(record);
        behind = true;
        continue;
      }
      if (table.widths[row]! <= headers.names.length && isHeader(record.cells)) {
        repeated.push(record.line);
        behind = false;
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

/** What the ad manager calls its summary row: `Results from 12 campaigns`. */
const COUNTED =
  /^(?:results from|ergebnisse (?:aus|von|für)|résultats de|resultados de|risultati di|resultaten van) \d+ /i;

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
    row !== undefined &&
    table.widths[row]! > 1 &&
    columns.every((column) => {
      const cell = cellAt(table, row, column);
      return isMissing(cell) || (cell.length < 60 && COUNTED.test(cell));
    });
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
  platform: PlatformId | null,
): { readonly rows: RowNumbers; readonly unsplit: ReadonlySet<number>; readonly subtotals: number } {
  const alls = new Map<number, Uint8Array>();
  fields.forEach((field, column) => {
    if (field === null || !(SPLITS.includes(field) || NAMES.includes(field) || DATES.has(field))) return;
    const { codes } = columnAt(table, column);
    const texts = textsWhere(columnAt(table, column), isAll);
    if (texts !== null && body.some((row) => texts[codes[row]!] === 1)) alls.set(column, texts);
    else if (platform === "meta-ads" && SPLITS.includes(field)) {
      const unnamed = unnamedAll(table, body, column, fields, decimal);
      if (unnamed !== null) alls.set(column, unnamed);
    }
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

/** A pivot export has few cells in a breakdown. More distinct texts are search terms or places, which have no subtotals. */
const MOST_CELLS = 500;
/** Additive figures in which a subtotal must be the sum of the others: that many that agree are no chance. */
const ADDITIVE: readonly Field[] = ["impressions", "cost", "clicks", "linkClicks", "results"];

/**
 * The cell of a breakdown that is the sum of all others in every figure of the file: "All" in a language without a word here. Null where
 * there is none.
 */
function unnamedAll(
  table: CellTable,
  body: RowNumbers,
  column: number,
  fields: readonly (Field | null)[],
  decimal: DecimalSign,
): Uint8Array | null {
  const { codes, texts } = columnAt(table, column);
  if (texts.length > MOST_CELLS) return null;
  const sums = ADDITIVE.flatMap((field) => {
    const at = fields.indexOf(field);
    if (at === -1) return [];
    const figures = columnAt(table, at);
    const values = byText(figures, (text) => numberValue(text, decimal) || 0);
    const byCell = new Float64Array(texts.length);
    for (const row of body) byCell[codes[row]!]! += values[figures.codes[row]!]!;
    const all = byCell.reduce((sum, value) => sum + value, 0);
    return all > 0 ? [{ byCell, all, tolerance: field === "cost" ? 0.005 * body.length + 1e-6 : 1e-6 }] : [];
  });
  const cells = new Set(Array.from(body, (row) => codes[row]!));
  // Two cells that are alike may be just that, and so may three in one figure.
  if (cells.size < 3 || sums.length < 2) return null;
  const breakdown = fields[column]!;
  const isIt = (code: number) =>
    isWord(breakdown, texts[code]!) &&
    sums.every(({ byCell, all, tolerance }) => Math.abs(2 * byCell[code]! - all) <= tolerance);
  // Subtotals stand before or behind what they sum.
  const found = [codes[body[0]!]!, codes[body.at(-1)!]!].find(isIt);
  return found === undefined ? null : Uint8Array.from(texts, (_, code) => (code === found ? 1 : 0));
}

/** A text without digits that is no cell of this breakdown in any language that is known here. */
function isWord(breakdown: Field, text: string): boolean {
  return !isMissing(text) && !/\p{Nd}/u.test(text) && !isCell(breakdown, text);
}

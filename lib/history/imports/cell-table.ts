import type { TextRecord } from "./delimited";

/** One column of a table: each distinct text once, because columns of names, days and small counts repeat. */
export interface CellColumn {
  /** By row: the number of its text. 0 where the row is too short to have this cell. */
  readonly codes: Uint32Array;
  /** By number; the first stands for "no cell" and is empty. */
  readonly texts: readonly string[];
}

/** The cells of a table by column: what a hundred thousand rows say alike is looked at once. */
export interface CellTable {
  readonly length: number;
  /** Line of the file where each row starts, from 1. */
  readonly lines: Uint32Array;
  /** How many cells each row has; those beyond the header are counted, not kept. */
  readonly widths: Uint16Array;
  readonly columns: readonly CellColumn[];
}

/** Numbers of rows, in their order. */
export type RowNumbers = Uint32Array;

const MAX_WIDTH = 0xffff;
const NO_COLUMN: CellColumn = { codes: new Uint32Array(0), texts: [""] };

/** The column, or an empty one for -1, whose every cell is "". */
export function columnAt(table: CellTable, column: number): CellColumn {
  return table.columns[column] ?? NO_COLUMN;
}

/** A row's cell; "" where it has none. */
export function cellAt(table: CellTable, row: number, column: number): string {
  const { codes, texts } = columnAt(table, column);
  return texts[codes[row] ?? 0]!;
}

/** One row with its cells, for what looks at few rows. */
export function recordAt(table: CellTable, row: number): TextRecord {
  const width = Math.min(table.widths[row]!, table.columns.length);
  const cells = Array.from({ length: width }, (_, column) => cellAt(table, row, column));
  return { cells, line: table.lines[row]! };
}

/** The first rows with their cells. */
export function firstRecords(table: CellTable, rows: RowNumbers, most: number): TextRecord[] {
  return Array.from(rows.subarray(0, most), (row) => recordAt(table, row));
}

/** What each distinct text of a column is worth, found once. */
export function byText<T>({ texts }: CellColumn, worth: (text: string) => T): T[] {
  return texts.map(worth);
}

/** By number of its text: the first of these rows that has it; undefined where none has. */
export function firstRows({ codes, texts }: CellColumn, rows: RowNumbers): (number | undefined)[] {
  const first: (number | undefined)[] = Array.from({ length: texts.length });
  if (codes.length === 0) return first;
  for (const row of rows) first[codes[row]!] ??= row;
  return first;
}

/** Which texts of a column hold for a condition; null where none does, so that no row needs to be looked at. */
export function textsWhere({ texts }: CellColumn, holds: (text: string) => boolean): Uint8Array | null {
  const found = Uint8Array.from(texts, (text) => (holds(text) ? 1 : 0));
  return found.includes(1) ? found : null;
}

/** Meta writes one cell, "No data available." in the interface's language, under the header. */
export function isEmptyReport(table: CellTable): boolean {
  if (table.length > 1 || table.widths[0]! > table.columns.length) return false;
  return table.length === 0 || recordAt(table, 0).cells.filter((cell) => cell.trim() !== "").length <= 1;
}

/** Records as a table of so many columns. */
export function tableOf(records: readonly TextRecord[], width: number): CellTable {
  const columns = Array.from({ length: width }, () => ({
    codes: new Uint32Array(records.length),
    texts: [""],
    numbers: new Map<string, number>(),
  }));
  records.forEach(({ cells }, row) => {
    for (let column = 0; column < width && column < cells.length; column += 1) {
      const { codes, texts, numbers } = columns[column]!;
      const text = cells[column]!;
      let code = numbers.get(text);
      if (code === undefined) numbers.set(text, (code = texts.push(text) - 1));
      codes[row] = code;
    }
  });
  return {
    length: records.length,
    lines: Uint32Array.from(records, (record) => record.line),
    widths: Uint16Array.from(records, ({ cells }) => Math.min(cells.length, MAX_WIDTH)),
    columns: columns.map(({ codes, texts }) => ({ codes, texts })),
  };
}

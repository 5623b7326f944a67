import { readRecords } from "./delimited";
import { makeInterner } from "./interner";
import type { Interner } from "./interner";
import type { CellTable } from "./cell-table";

/** The cells of delimited text, and how it ended. */
export interface ReadCells {
  readonly table: CellTable;
  /** Line where quotes were opened that never close; null where all do. */
  readonly openQuote: number | null;
  /** True where the last row ended at the end of the text without a line break. */
  readonly endedWithoutBreak: boolean;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const START = 4_096;
const MAX_WIDTH = 0xffff;
/** Bytes between two looks at the clock. */
const SLICE = 1 << 18;

/**
 * Reads delimited UTF-8 text by the same rules as `readRecords` (delimited.ts), but from its bytes and into columns of distinct texts, so that
 * a cell costs no string of its own: a million rows take about a second. The first `skip` records, and empty lines, are passed over;
 * cells beyond `width` are only counted. `pause` is called now and then with the share done and the rows so far; it may throw to stop.
 */
export async function readCells(
  bytes: Uint8Array,
  delimiter: string,
  { skip, width }: { readonly skip: number; readonly width: number },
  pause: (done: number, rows: number) => Promise<void> | null,
): Promise<ReadCells> {
  const separator = delimiter.charCodeAt(0);
  const length = bytes.length;
  const columns: Interner[] = Array.from({ length: width }, () => makeInterner(bytes));
  let codes = columns.map(() => new Uint32Array(START));
  let lines = new Uint32Array(START);
  let widths = new Uint16Array(START);
  let at = 0;
  let line = 1;
  let row = 0;
  let passed = 0;
  let openQuote: number | null = null;
  let endedWithoutBreak = false;
  let nextLook = SLICE;

  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const textOf = (start: number, end: number): string => decoder.decode(bytes.subarray(start, end));

  /** Reads the quoted cell that starts at `at`; its number in the column, or 0 where the column is not kept. */
  const quoted = (column: Interner | undefined): number => {
    const openedAt = line;
    const start = at + 1;
    let doubled = false;
    let end = start;
    for (;;) {
      while (end < length && bytes[end] !== QUOTE) {
        if (bytes[end] === LF) line += 1;
        end += 1;
      }
      if (end >= length) {
        openQuote = openedAt;
        break;
      }
      if (bytes[end + 1] !== QUOTE) break;
      doubled = true;
      end += 2;
    }
    at = Math.min(end + 1, length);
    // Characters between the closing quote and the next delimiter belong to the cell, as in every tolerant reader.
    const rest = at;
    while (at < length) {
      const byte = bytes[at];
      if (byte === separator || byte === LF || byte === CR) break;
      at += 1;
    }
    if (column === undefined) return 0;
    if (!doubled && at === rest) return column.ofBytes(start, end);
    const inside = textOf(start, end);
    return column.ofText((doubled ? inside.replaceAll('""', '"') : inside) + textOf(rest, at));
  };

  while (at < length) {
    if (at >= nextLook) {
      const waiting = pause(at / length, row);
      if (waiting !== null) await waiting;
      nextLook = at + SLICE;
    }
    if (row === lines.length) {
      const larger = row * 2;
      codes = codes.map((old) => grown(old, new Uint32Array(larger)));
      lines = grown(lines, new Uint32Array(larger));
      widths = grown(widths, new Uint16Array(larger));
    }
    const startLine = line;
    const start = at;
    const kept = passed >= skip;
    let cells = 0;
    for (;;) {
      const column = kept ? columns[cells] : undefined;
      let code = 0;
      if (bytes[at] === QUOTE) code = quoted(column);
      else if (column === undefined) {
        while (at < length) {
          const byte = bytes[at];
          if (byte === separator || byte === LF || byte === CR) break;
          at += 1;
        }
      } else {
        code = column.ofCell(at, separator);
        at = column.end;
      }
      if (column !== undefined) codes[cells]![row] = code;
      cells += 1;
      if (at >= length) {
        endedWithoutBreak = true;
        break;
      }
      const byte = bytes[at];
      at += 1;
      if (byte === separator) continue;
      if (byte === CR && bytes[at] === LF) at += 1;
      line += 1;
      break;
    }
    // A line of nothing but an empty cell is no record; what was noted of it is written over.
    if (cells === 1 && isEmptyCell(textOf(start, at), delimiter)) continue;
    if (!kept) {
      passed += 1;
      continue;
    }
    lines[row] = startLine;
    widths[row] = Math.min(cells, MAX_WIDTH);
    row += 1;
  }
  const table: CellTable = {
    length: row,
    lines: lines.slice(0, row),
    widths: widths.slice(0, row),
    columns: columns.map((column, index) => ({ codes: codes[index]!.subarray(0, row), texts: column.texts() })),
  };
  return { table, openQuote, endedWithoutBreak };
}

function isEmptyCell(text: string, delimiter: string): boolean {
  // Behind another cell a mark at its start is no mark of a file.
  return readRecords(`-${delimiter}${text}`, delimiter).next()?.cells[1]?.trim() === "";
}

function grown<A extends Uint32Array | Uint16Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

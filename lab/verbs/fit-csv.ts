import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** The input is bad: one sentence for a person, exit 1. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}
export interface Csv {
  readonly path: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Line of each row in the file, counted from 1. */
  readonly lines: readonly number[];
  readonly header: readonly string[];
}

export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Record<string, string> = { ENOENT: "there is no such file or folder", EISDIR: "it is a folder", EACCES: "no permission" }; // prettier-ignore
  return known[code] ?? (code || "unknown error");
}

export function readCsv(path: string): Csv {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new BadInput(`${path}: is not a UTF-8 text; save it as CSV in UTF-8.`);
    throw new BadInput(`${path}: cannot be read (${reason(error)}).`);
  }
  if (text.includes("\0")) throw new BadInput(`${path}: is not a text; save it as CSV in UTF-8.`);
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const fault = parsed.errors.find((error) => error.type === "Quotes");
  if (fault) throw new BadInput(`${path}, row ${(fault.row ?? 0) + 1}: a quoted cell is not closed.`);
  const [header, ...body] = parsed.data;
  if (!header || header.every((cell) => cell.trim() === "")) throw new BadInput(`${path}, line 1: there is no header.`);
  const names = header.map((cell) => cell.trim());
  const twice = names.find((name, i) => names.indexOf(name) !== i && name !== "");
  const rows: Record<string, string>[] = [];
  const lines: number[] = [];
  let line = 1 + lineBreaks(header);
  for (const cells of body) {
    const at = line + 1;
    line = at + lineBreaks(cells);
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.length !== header.length)
      throw new BadInput(`${path}, line ${at}: ${cells.length} cells where the header has ${header.length}.`);
    const row = Object.create(null) as Record<string, string>;
    names.forEach((name, i) => (row[name] = cells[i]!.trim()));
    rows.push(row);
    lines.push(at);
  }
  if (twice !== undefined) throw new BadInput(`${path}, line 1: two columns are named "${twice}".`);
  if (rows.length === 0) throw new BadInput(`${path}, line ${line}: there are no rows after the header.`);
  return { path, rows, lines, header: names };
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

export function column(csv: Csv, name: string): string[] {
  if (!csv.header.includes(name))
    throw new BadInput(`${csv.path}, line 1: there is no column "${name}"; the columns are ${csv.header.join(", ")}.`);
  return csv.rows.map((row) => row[name]!);
}

const MISSING = new Set(["", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "--", "—"]);

export function toNumber(csv: Csv, name: string, cell: string, i: number): number {
  if (MISSING.has(cell)) return Number.NaN;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new BadInput(`${csv.path}, line ${csv.lines[i]!}: "${cell}" in column "${name}" is not a number.`); // prettier-ignore
  return value;
}

/** Outcome and exposure: missing or negative is refused for the outcome; an exposure of 0 is allowed and teaches nothing. */
export function numbers(csv: Csv, name: string, role: "outcome" | "exposure"): Float64Array {
  return Float64Array.from(column(csv, name), (cell, i) => {
    const value = toNumber(csv, name, cell, i);
    if (Number.isNaN(value))
      throw new BadInput(`${csv.path}, line ${csv.lines[i]!}: the ${role} "${name}" is missing.`);
    if (value < 0)
      throw new BadInput(`${csv.path}, line ${csv.lines[i]!}: the ${role} "${name}" is negative (${cell}).`);
    return value;
  });
}

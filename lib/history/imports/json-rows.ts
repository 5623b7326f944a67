import { tableOf } from "./cell-table";
import type { CellTable } from "./cell-table";
import type { Mapping } from "./column-mapping";
import type { Headers } from "./headers";
import { isObject } from "./json-values";
import { findHeader } from "./recognise";

const MAX_COLUMNS = 500;
/** How many rows are asked for their names: tools leave out what is empty. */
const ROWS = 200;

/** A list of flat objects of another tool, as the table that it is; null where its names are not those of an export. */
export function tableIn(
  data: unknown,
  mapping: Mapping,
): { readonly headers: Headers; readonly table: CellTable } | null {
  const rows = Array.isArray(data) ? (data as readonly unknown[]) : null;
  if (!rows?.every((row) => isObject(row))) return null;
  const names = [...new Set(rows.slice(0, ROWS).flatMap((row) => Object.keys(row)))].slice(0, MAX_COLUMNS);
  const found = findHeader([{ cells: names, line: 1 }], mapping);
  if (!found) return null;
  const records = rows.map((row, index) => ({ cells: names.map((name) => textOf(row[name])), line: index + 1 }));
  return { headers: found.headers, table: tableOf(records, names.length) };
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

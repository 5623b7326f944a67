import type { Usual } from "./date-order";
import { rangeInName, parseRange } from "./dates";
import { cellAt, columnAt, firstRows } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import type { TextRecord } from "./delimited";
import type { Field } from "./fields";
import { ImportError } from "./import-error";
import { parseNumber } from "./numbers";
import type { DecimalSign } from "./numbers";
import type { Period } from "./periods";

/** A period in a report's title: `Keywords (2026-08-01 - 2026-08-13)`. */
const IN_TITLE = /\d{4}-\d{2}-\d{2} [-–~] \d{4}-\d{2}-\d{2}/;

/** The period that a file states for all its rows: in the lines above its header, else in its name. `today`: it states none and counts for that day. */
export function fileRange(
  preamble: readonly string[],
  fileName: string,
  today: string | null,
  usual: Usual | null,
  language: string | null,
): Period | null {
  if (today !== null) return { from: today, to: today };
  for (const cell of preamble.slice(0, 12)) {
    const unnamed = cell.replace(/^[^:：]{1,40}[:：]\s*/, "");
    const range = parseRange(cell, usual?.order, language) ?? parseRange(unnamed, usual?.order, language);
    if (range) return range;
    const inTitle = IN_TITLE.exec(cell.slice(0, 200))?.[0];
    const within = inTitle === undefined ? null : parseRange(inTitle);
    if (within) return within;
  }
  return rangeInName(fileName);
}

/** The one currency of a table: by its column, its header, or the signs beside its costs; null where none is certain. Throws where there are two. */
export function currencyIn(
  table: CellTable,
  rows: RowNumbers,
  fields: readonly (Field | null)[],
  fromHeader: string | null,
  decimal: DecimalSign,
  fileName: string,
): string | null {
  const at = fields.includes("currency") ? fields.indexOf("currency") : fields.indexOf("cost");
  const column = columnAt(table, at);
  const codeIn = fields.includes("currency")
    ? (cell: string) => /^[A-Z]{3}$/.exec(cell.trim().toUpperCase())?.[0]
    : (cell: string) => currencyBeside(cell, decimal);
  const codes = column.texts.map(codeIn);
  let seen: string | null = fromHeader;
  if (codes.every((code) => !code)) return seen;
  const stated = firstRows(column, rows)
    .flatMap((row, text) => (row !== undefined && codes[text] ? [{ row, code: codes[text] }] : []))
    .sort((a, b) => a.row - b.row);
  for (const { row, code } of stated) {
    if (seen !== null && seen !== code) {
      const line = table.lines[row]!;
      throw new ImportError(
        "mixed-currencies",
        { file: fileName, a: seen, b: code, line },
        `${fileName}, line ${line}: amounts in ${code} after amounts in ${seen}: export each currency's account by itself.`,
      );
    }
    seen = code;
  }
  return seen;
}

/** ISO 4217 currencies without a smaller unit that advertisers pay in. */
const NO_CENTS: ReadonlySet<string> = new Set(["JPY", "KRW", "VND", "CLP", "PYG", "ISK", "UGX", "XAF", "XOF", "RWF"]);

/** True where the file's currency, by its header or its first row, has no cents. */
export function hasNoCents(
  headers: { readonly fields: readonly (Field | null)[]; readonly currency: string | null },
  first: TextRecord | undefined,
): boolean {
  const column = headers.fields.indexOf("currency");
  return NO_CENTS.has(headers.currency ?? first?.cells[column]?.trim() ?? "");
}

function currencyBeside(cell: string, decimal: DecimalSign): string | null | undefined {
  const first = cell.charCodeAt(0);
  // A plain number has no sign beside it.
  if (first >= 48 && first <= 57 && /^[\d.,]*$/.test(cell)) return undefined;
  return parseNumber(cell, decimal)?.currency;
}

/** The accounts that the rows name, each once; ids in digits. */
export function accountsIn(
  table: CellTable,
  rows: RowNumbers,
  fields: readonly (Field | null)[],
): { id: string; name: string | null }[] {
  const id = fields.indexOf("accountId");
  const name = fields.indexOf("accountName");
  if (id === -1 && name === -1) return [];
  const ids = columnAt(table, id).codes;
  const names = columnAt(table, name).codes;
  const accounts = new Map<string, { id: string; name: string | null }>();
  let last = -1;
  for (const row of rows) {
    if (last !== -1 && ids[row] === ids[last] && names[row] === names[last]) continue;
    last = row;
    const raw = `${cellAt(table, row, id)}\n${cellAt(table, row, name)}`;
    if (accounts.has(raw)) continue;
    const digits = cellAt(table, row, id).replace(/\D/g, "");
    const called = cellAt(table, row, name).trim();
    if (digits !== "" || called !== "") accounts.set(raw, { id: digits, name: called === "" ? null : called });
    if (accounts.size > 100) break;
  }
  return [...accounts.values()];
}

/** True for a file that says it is made up: in its title, its account's name or its own name. */
export function saysSimulated(
  preamble: readonly string[],
  accounts: readonly { readonly name: string | null }[],
  fileName: string,
): boolean {
  return [...preamble, ...accounts.map((account) => account.name ?? ""), fileName].some((text) =>
    /\((?:simulated|simuliert)\)/i.test(text),
  );
}

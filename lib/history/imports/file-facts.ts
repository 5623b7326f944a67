import type { Usual } from "./date-order";
import { rangeInName, parseRange } from "./dates";
import type { TextRecord } from "./delimited";
import type { Field } from "./fields";
import { ImportError } from "./import-error";
import { parseNumber } from "./numbers";
import type { DecimalSign } from "./numbers";
import type { Period } from "./periods";

/** The period that a file states for all its rows: in the lines above its header, else in its name. `today`: it states none and counts for that day. */
export function fileRange(
  preamble: readonly string[],
  fileName: string,
  today: string | null,
  usual: Usual | null,
): Period | null {
  if (today !== null) return { from: today, to: today };
  for (const cell of preamble.slice(0, 12)) {
    const range = parseRange(cell, usual?.order) ?? parseRange(cell.replace(/^[^:：]{1,40}[:：]\s*/, ""), usual?.order);
    if (range) return range;
  }
  return rangeInName(fileName);
}

/** The one currency of a table: by its column, its header, or the signs beside its costs; null where none is certain. Throws where there are two. */
export function currencyIn(
  records: readonly TextRecord[],
  fields: readonly (Field | null)[],
  fromHeader: string | null,
  decimal: DecimalSign,
  fileName: string,
): string | null {
  const column = fields.indexOf("currency");
  const cost = fields.indexOf("cost");
  let seen: { code: string; line: number } | null = fromHeader === null ? null : { code: fromHeader, line: 1 };
  for (const { cells, line } of records) {
    const cell = column === -1 ? "" : (cells[column] ?? "").trim();
    const beside = cost === -1 || column !== -1 ? undefined : currencyBeside(cells[cost] ?? "", decimal);
    const code = /^[A-Z]{3}$/.test(cell) ? cell : beside;
    if (!code) continue;
    if (seen && seen.code !== code)
      throw new ImportError(
        "mixed-currencies",
        { file: fileName, a: seen.code, b: code, line },
        `${fileName}, line ${line}: amounts in ${code} after amounts in ${seen.code}: export each currency's account by itself.`,
      );
    seen ??= { code, line };
  }
  return seen?.code ?? null;
}

/** ISO 4217 currencies without a smaller unit that advertisers pay in. */
const NO_CENTS: ReadonlySet<string> = new Set(["JPY", "KRW", "VND", "CLP", "PYG", "ISK", "UGX", "XAF", "XOF", "RWF"]);

/** True where the file's currency, by its header or its first row, has no cents. */
export function hasNoCents(
  headers: { readonly fields: readonly (Field | null)[]; readonly currency: string | null },
  body: readonly TextRecord[],
): boolean {
  const column = headers.fields.indexOf("currency");
  return NO_CENTS.has(headers.currency ?? body[0]?.cells[column]?.trim() ?? "");
}

function currencyBeside(cell: string, decimal: DecimalSign): string | null | undefined {
  const first = cell.charCodeAt(0);
  // A plain number has no sign beside it.
  if (first >= 48 && first <= 57 && /^[\d.,]*$/.test(cell)) return undefined;
  return parseNumber(cell, decimal)?.currency;
}

/** The accounts that the rows name, each once; ids in digits. */
export function accountsIn(
  records: readonly TextRecord[],
  fields: readonly (Field | null)[],
): { id: string; name: string | null }[] {
  const id = fields.indexOf("accountId");
  const name = fields.indexOf("accountName");
  const accounts = new Map<string, { id: string; name: string | null }>();
  if (id === -1 && name === -1) return [];
  let lastId: string | undefined;
  let lastName: string | undefined;
  for (const { cells } of records) {
    if (accounts.size > 0 && cells[id] === lastId && cells[name] === lastName) continue;
    lastId = cells[id];
    lastName = cells[name];
    const raw = `${cells[id] ?? ""}\n${cells[name] ?? ""}`;
    if (accounts.has(raw)) continue;
    const digits = (cells[id] ?? "").replace(/\D/g, "");
    const called = (cells[name] ?? "").trim();
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

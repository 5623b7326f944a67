import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { FileReport } from "@/lib/domain/file-report";

import { isoDay } from "./days";
import type { HistoryDb, RowScope } from "./db";
import { namesIn } from "./entity-names";
import { partsOfPacked } from "./packed-part";
import type { PackedRows } from "./packed-rows";
import type { ImportSummary } from "./records";

/** Rows a stored record holds: large enough to be fast, small enough to pack without a pause. */
const CHUNK = 5_000;
/** Records that are on their way to the database at a time. */
const AT_ONCE = 8;

export interface ImportBatch {
  readonly account: AccountRef;
  readonly fileName: string;
  readonly report: FileReport;
  readonly rows: PackedRows;
  readonly simulated: boolean;
  /** What the file calls the account: its name where it has none yet. */
  readonly accountName?: string | null;
}

/**
 * Stores one file's rows as one batch, in one transaction: it lands whole or not at all. Adds the account where it is new.
 * `onStored` is told the share that is written (0 to 1); a signal stops it, and then nothing of it is there.
 */
export async function storeImport(
  db: HistoryDb,
  batch: ImportBatch,
  hooks: { readonly signal?: AbortSignal; readonly onStored?: (done: number) => void } = {},
): Promise<ImportSummary> {
  const key = accountKey(batch.account);
  const id = crypto.randomUUID();
  const names = namesIn(batch.rows);
  const { account, fileName, report, simulated, rows } = batch;
  const at = new Date().toISOString();
  const summary: ImportSummary = { id, account, at, fileName, report, rowsStored: rows.length, simulated };
  hooks.signal?.throwIfAborted();
  await db.transaction("rw", [db.rows, db.imports, db.accounts], async () => {
    const part = partsOfPacked(rows);
    let written = 0;
    const writing: Promise<unknown>[] = [];
    for (const group of groupsOf(rows)) {
      for (let start = 0; start < group.rows.length; start += CHUNK) {
        const numbers = group.rows.subarray(start, start + CHUNK);
        const { scope, split } = group;
        const chunk = { account: key, batch: id, scope, split, ...ends(rows, numbers), rows: part(numbers) };
        // Some are on their way while the next is made; never are all there twice.
        if (writing.length >= AT_ONCE) await writing.shift();
        writing.push(db.rows.add(chunk));
        written += numbers.length;
        hooks.onStored?.(written / rows.length);
        // Thrown in the transaction, it takes everything back.
        hooks.signal?.throwIfAborted();
      }
    }
    await Promise.all(writing);
    await db.imports.add({ id, account: key, summary, names });
    const old = await db.accounts.get(key);
    await db.accounts.put({
      key,
      ...account,
      name: old && old.name !== account.accountId ? old.name : (batch.accountName ?? account.accountId),
      currency: old?.currency ?? report.currency,
      consent: old?.consent ?? null,
      figures: null,
    });
  });
  return summary;
}

/** The imports of one account, or of all, newest first. */
export async function listImports(db: HistoryDb, account: AccountRef | null): Promise<ImportSummary[]> {
  const entries = account ? db.imports.where("account").equals(accountKey(account)) : db.imports.orderBy("order");
  return (await entries.toArray()).sort((a, b) => b.order - a.order).map((entry) => entry.summary);
}

/** Takes one import back: exactly its rows go, and what an older import said of the same days counts again. False where it is unknown. */
export async function undoImport(db: HistoryDb, id: string): Promise<boolean> {
  return db.transaction("rw", [db.rows, db.imports, db.accounts], async () => {
    const entry = await db.imports.where("id").equals(id).first();
    if (!entry) return false;
    await db.rows.where("batch").equals(id).delete();
    await db.imports.delete(entry.order);
    await db.accounts.update(entry.account, { figures: null });
    return true;
  });
}

interface RowGroup {
  readonly scope: RowScope;
  readonly split: string;
  /** Numbers of the rows, by day: chunks of neighbouring days, so that forgetting old days can drop whole chunks. */
  readonly rows: Uint32Array;
}

/** The rows of each level and set of breakdowns. */
function groupsOf(packed: PackedRows): RowGroup[] {
  const splits = Object.entries(packed.breakdowns);
  const { campaignId, campaign } = packed.names;
  const groups = new Map<string, { scope: RowScope; split: string; rows: number[] }>();
  // The last key is remembered: neighbouring rows are nearly always of one group.
  let group: { scope: RowScope; split: string; rows: number[] } | undefined;
  let lastKey = -1;
  for (let row = 0; row < packed.length; row += 1) {
    const named = campaignId[row] !== 0 || (packed.texts[campaign[row]! - 1] ?? "") !== "";
    let key = named ? packed.level[row]! + 1 : 0;
    for (const [, column] of splits) key = key * 2 + (column[row] === 0 ? 0 : 1);
    if (key !== lastKey || group === undefined) {
      lastKey = key;
      const scope = named ? (packed.texts[packed.level[row]! - 1] as RowScope) : "account";
      const split = splits
        .filter(([, column]) => column[row] !== 0)
        .map(([breakdown]) => breakdown)
        .sort()
        .join("+");
      const name = `${scope}|${split}`;
      group = groups.get(name);
      if (!group) groups.set(name, (group = { scope, split, rows: [] }));
    }
    group.rows.push(row);
  }
  return [...groups.values()].map(({ scope, split, rows }) => ({ scope, split, rows: byDay(packed, rows) }));
}

function byDay({ date }: PackedRows, rows: readonly number[]): Uint32Array {
  const numbers = Uint32Array.from(rows);
  if (numbers.every((row, index) => index === 0 || date[numbers[index - 1]!]! <= date[row]!)) return numbers;
  return Uint32Array.from([...rows].sort((a, b) => date[a]! - date[b]! || a - b));
}

function ends({ date, dateTo }: PackedRows, rows: Uint32Array): { readonly from: string; readonly to: string } {
  let from = date[rows[0]!]!;
  let to = dateTo[rows[0]!]!;
  for (const row of rows) {
    if (date[row]! < from) from = date[row]!;
    if (dateTo[row]! > to) to = dateTo[row]!;
  }
  return { from: isoDay(from), to: isoDay(to) };
}

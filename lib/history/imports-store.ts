import { accountKey } from "@/lib/domain/history";
import type { AccountRef, HistoryRow } from "@/lib/domain/history";
import type { FileReport } from "@/lib/domain/file-report";

import type { HistoryDb, RowScope, StoredChunk } from "./db";
import { namesIn } from "./entity-names";
import { packRows } from "./packed-rows";
import type { ImportSummary } from "./records";
import { splitOf } from "./splits";

/** Rows a stored record holds: large enough to be fast, small enough to pack without a pause. */
const CHUNK = 5_000;

export interface ImportBatch {
  readonly account: AccountRef;
  readonly fileName: string;
  readonly report: FileReport;
  readonly rows: readonly HistoryRow[];
  readonly simulated: boolean;
}

/**
 * Stores one file's rows as one batch, in one transaction: it lands whole or not at all. Adds the account where it is new.
 * `onStored` is told the share that is packed (0 to 1); a signal stops it before anything is written.
 */
export async function storeImport(
  db: HistoryDb,
  batch: ImportBatch,
  hooks: { readonly signal?: AbortSignal; readonly onStored?: (done: number) => void } = {},
): Promise<ImportSummary> {
  const key = accountKey(batch.account);
  const id = crypto.randomUUID();
  const chunks: Omit<StoredChunk, "id">[] = [];
  let packed = 0;
  for (const { scope, split, rows } of groups(batch.rows)) {
    for (let start = 0; start < rows.length; start += CHUNK) {
      hooks.signal?.throwIfAborted();
      const part = rows.slice(start, start + CHUNK);
      let from = part[0]!.date;
      let to = part[0]!.dateTo;
      for (const row of part) {
        if (row.date < from) from = row.date;
        if (row.dateTo > to) to = row.dateTo;
      }
      chunks.push({ account: key, batch: id, scope, split, from, to, rows: packRows(part) });
      packed += part.length;
      hooks.onStored?.(packed / batch.rows.length);
      // Lets messages (progress, cancel) through between two chunks.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  const names = namesIn(batch.rows);
  const { account, fileName, report, simulated } = batch;
  const at = new Date().toISOString();
  const summary: ImportSummary = { id, account, at, fileName, report, rowsStored: batch.rows.length, simulated };
  hooks.signal?.throwIfAborted();
  await db.transaction("rw", [db.rows, db.imports, db.accounts], async () => {
    await db.rows.bulkAdd(chunks);
    await db.imports.add({ id, account: key, summary, names });
    const old = await db.accounts.get(key);
    await db.accounts.put({
      key,
      ...account,
      name: old?.name ?? account.accountId,
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

function groups(rows: readonly HistoryRow[]): { scope: RowScope; split: string; rows: HistoryRow[] }[] {
  const byKey = new Map<string, { scope: RowScope; split: string; rows: HistoryRow[] }>();
  for (const row of rows) {
    const scope = row.campaignId === null && row.campaign === "" ? "account" : row.level;
    const split = splitOf(row);
    const key = `${scope}|${split}`;
    const group = byKey.get(key);
    if (group) group.rows.push(row);
    else byKey.set(key, { scope, split, rows: [row] });
  }
  // Chunks of neighbouring days, so that forgetting old days can drop whole chunks.
  for (const { rows: group } of byKey.values()) group.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...byKey.values()];
}

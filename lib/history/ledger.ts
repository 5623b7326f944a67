import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import type { HistoryDb } from "./db";
import type { LedgerEntry } from "./records";

/** Adds an entry. Rejects (ConstraintError) where the id exists: entries are never changed. */
export async function addLedgerEntry(db: HistoryDb, entry: LedgerEntry): Promise<void> {
  await db.ledger.add({ ...entry, key: accountKey(entry.account) });
}

/** The entries of one account, or of all, newest first. */
export async function listLedger(db: HistoryDb, account: AccountRef | null): Promise<LedgerEntry[]> {
  const entries = account ? db.ledger.where("key").equals(accountKey(account)) : db.ledger.orderBy("order");
  return (await entries.toArray()).sort((a, b) => b.order - a.order).map(entryOf);
}

/** One entry, or null. */
export async function ledgerEntry(db: HistoryDb, id: string): Promise<LedgerEntry | null> {
  const stored = await db.ledger.where("id").equals(id).first();
  return stored ? entryOf(stored) : null;
}

function entryOf(stored: LedgerEntry): LedgerEntry {
  const { id, at, kind, account, suggestion, before, after, reason } = stored;
  return { id, at, kind, account, suggestion, before, after, reason };
}

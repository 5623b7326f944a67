import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { HistoryDb } from "@/lib/history/db";

/** Something computed from an account's whole history, kept while the history stays the same. */
export interface Kept<T> {
  of(account: AccountRef): Promise<T>;
  clear(): void;
}

/** Accounts kept at a time: a person looks at one or two. */
const KEPT = 3;

/** Keeps what `make` computed until imports, stored rows, the currency or the names that pages showed are others, in whichever context they changed. */
export function keepByHistory<T>(db: HistoryDb, make: (account: AccountRef) => Promise<T>): Kept<T> {
  const kept = new Map<string, { readonly version: string; readonly made: Promise<T> }>();
  return {
    async of(account) {
      const key = accountKey(account);
      const version = await versionOf(db, key);
      const known = kept.get(key);
      kept.delete(key);
      const entry = known?.version === version ? known : { version, made: make(account) };
      kept.set(key, entry);
      // A failed attempt must not stay.
      entry.made.catch(() => {
        if (kept.get(key) === entry) kept.delete(key);
      });
      for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(old);
      return entry.made;
    },
    clear: () => kept.clear(),
  };
}

async function versionOf(db: HistoryDb, key: string): Promise<string> {
  const tables = [db.rows, db.imports, db.entities, db.accounts];
  const [chunks, imports, entities, account] = await db.transaction("r", tables, () =>
    Promise.all([
      db.rows.where("account").equals(key).primaryKeys(),
      // Of all accounts: their ids, which no restored backup repeats, come without the imports themselves.
      db.imports.orderBy("id").keys(),
      db.entities.where("account").equals(key).toArray(),
      db.accounts.get(key),
    ]),
  );
  const names = entities.reduce((sum, entity) => sum + entity.names.length, 0);
  return JSON.stringify([imports, chunks, entities.length, names, account?.currency]);
}

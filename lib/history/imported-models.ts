import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import type { HistoryDb, StoredImportedModel } from "./db";

/** The one in use and the one to go back to. */
const KEPT = 2;

export type NewImportedModel = Pick<StoredImportedModel, "name" | "checksum" | "files">;

/**
 * Keeps the files of a model that was trained elsewhere as the account's newest, and forgets all but the one before it. One that is
 * there already keeps the day of its first import: what came since then it has not seen. Returns its version; null where the account is gone.
 */
export async function saveImportedModel(
  db: HistoryDb,
  account: AccountRef,
  model: NewImportedModel,
  now: Date,
): Promise<number | null> {
  const key = accountKey(account);
  return db.transaction("rw", [db.importedModels, db.accounts], async () => {
    if ((await db.accounts.get(key)) === undefined) return null;
    const known = await db.importedModels.where("account").equals(key).toArray();
    const same = known.find(({ checksum }) => checksum === model.checksum);
    const version = Math.max(0, ...known.map((one) => one.version)) + 1;
    await db.importedModels.add({ account: key, version, importedAt: same?.importedAt ?? now.toISOString(), ...model });
    const others = known.filter((one) => one !== same).sort((a, b) => b.version - a.version);
    const old = [...(same ? [same] : []), ...others.slice(KEPT - 1)];
    await db.importedModels.bulkDelete(old.map((one): [string, number] => [key, one.version]));
    return version;
  });
}

/** The account's imported models, newest first: the first one is in use. */
export async function importedModelsOf(db: HistoryDb, account: AccountRef): Promise<StoredImportedModel[]> {
  const stored = await db.importedModels.where("account").equals(accountKey(account)).toArray();
  return stored.sort((a, b) => b.version - a.version);
}

/** Removes one; the one before it is in use again. Returns it, null where it is not there. */
export async function removeImportedModel(
  db: HistoryDb,
  account: AccountRef,
  version: number,
): Promise<StoredImportedModel | null> {
  const at: [string, number] = [accountKey(account), version];
  return db.transaction("rw", db.importedModels, async () => {
    const stored = await db.importedModels.get(at);
    if (stored === undefined) return null;
    await db.importedModels.delete(at);
    return stored;
  });
}

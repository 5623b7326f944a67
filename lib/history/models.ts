import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import { checksumOf } from "./checksum";
import type { HistoryDb } from "./db";

/** How many versions stay: the current one and the one to fall back to. */
const KEPT = 2;

/**
 * Saves a fitted model as the account's newest version, with its checksum, and forgets all but the one before it. Saves nothing and returns
 * null where the account is gone: everything was erased while it was being fitted, perhaps from another tab.
 */
export async function saveModel(
  db: HistoryDb,
  account: AccountRef,
  model: unknown,
): Promise<{ readonly version: number; readonly savedAt: string } | null> {
  const key = accountKey(account);
  const checksum = await checksumOf(model);
  return db.transaction("rw", [db.models, db.accounts], async () => {
    if ((await db.accounts.get(key)) === undefined) return null;
    const versions = (await db.models.where("account").equals(key).primaryKeys()).map(([, version]) => version);
    const version = Math.max(0, ...versions) + 1;
    const savedAt = new Date().toISOString();
    await db.models.add({ account: key, version, savedAt, checksum, model });
    const old = versions.filter((known) => known <= version - KEPT);
    await db.models.bulkDelete(old.map((known): [string, number] => [key, known]));
    return { version, savedAt };
  });
}

/** Number and moment of the newest stored model; null where there is none. */
export async function newestModel(
  db: HistoryDb,
  account: AccountRef,
): Promise<{ readonly version: number; readonly savedAt: string } | null> {
  const keys = await db.models.where("account").equals(accountKey(account)).primaryKeys();
  const version = Math.max(0, ...keys.map(([, known]) => known));
  const stored = version === 0 ? undefined : await db.models.get([accountKey(account), version]);
  return stored ? { version, savedAt: stored.savedAt } : null;
}

/**
 * The newest model whose checksum still holds and which `accepts` takes (right shape, right schema), else the one before it,
 * else null: then the model has to be trained anew.
 */
export async function loadModel<M>(
  db: HistoryDb,
  account: AccountRef,
  accepts: (model: unknown) => model is M,
): Promise<M | null> {
  const stored = await db.models.where("account").equals(accountKey(account)).toArray();
  for (const { model, checksum } of stored.sort((a, b) => b.version - a.version)) {
    if (accepts(model) && (await checksumOf(model)) === checksum) return model;
  }
  return null;
}

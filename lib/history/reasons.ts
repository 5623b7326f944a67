import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";

import type { HistoryDb, StoredReason } from "./db";

/** Which change of `entitySettings` is meant. */
export interface ChangeKey {
  readonly level: Level;
  readonly id: string;
  readonly setting: string;
  /** ISO date-time of the reading that first showed it. */
  readonly at: string;
}

/** One line is enough; what is longer is cut. */
const LONGEST = 300;

/** Keeps why a change was made; an empty text takes it away. */
export async function saveReason(db: HistoryDb, account: AccountRef, change: ChangeKey, why: string): Promise<void> {
  const { level, id, setting, at } = change;
  const line = why.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const key = accountKey(account);
  if (line === "") await db.reasons.delete([key, level, id, setting, at]);
  else await db.reasons.put({ account: key, level, id, setting, at, why: line });
}

/** All reasons of an account. */
export async function reasonsOf(db: HistoryDb, account: AccountRef): Promise<StoredReason[]> {
  return db.reasons.where("account").equals(accountKey(account)).toArray();
}

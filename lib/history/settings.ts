import type { HistoryDb } from "./db";

/** A stored value, or undefined. What comes back was once stored, by this or an older version: check it before use. */
export async function readSetting(db: HistoryDb, key: string): Promise<unknown> {
  return (await db.settings.get(key))?.value;
}

/** Stores a structured-cloneable value under a key. */
export async function writeSetting(db: HistoryDb, key: string, value: unknown): Promise<void> {
  await db.settings.put({ key, value });
}

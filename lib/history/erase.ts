import type { HistoryDb } from "./db";
import { faultOfStorage } from "./storage-fault";

/** Other pages close at once when they are asked to; one that does not has been put to sleep. */
const PATIENCE_MS = 3_000;

/**
 * Deletes every row of every table, then counts again. A database that cannot be opened or read any more (damaged, or of a newer version)
 * is deleted as a whole: the person asked for nothing to be left. Throws where anything is left.
 */
export async function eraseAll(db: HistoryDb): Promise<void> {
  try {
    await db.ready();
    await clearAll(db);
  } catch (error) {
    // Another page is at work in it: that page has to be closed first, whatever is tried.
    if (faultOfStorage(error) === "held") throw error;
    await deleteWhole(db);
  }
  for (const table of db.tables) {
    const left = await table.count();
    if (left > 0)
      throw new Error(`Erasing left ${left} rows in ${table.name}. Close the other Adjutant tabs and try again.`);
  }
}

const clearAll = (db: HistoryDb) =>
  db.transaction("rw", db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });

/** Deletes the database and opens it anew, empty. */
async function deleteWhole(db: HistoryDb): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The database could not be deleted in time.")), PATIENCE_MS);
  });
  await Promise.race([db.delete({ disableAutoOpen: false }), late]).finally(() => clearTimeout(timer));
  await db.open();
}

import type { HistoryDb } from "./db";

/** Deletes every row of every table, then counts again. Throws where anything is left. */
export async function eraseAll(db: HistoryDb): Promise<void> {
  await db.transaction("rw", db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  for (const table of db.tables) {
    const left = await table.count();
    if (left > 0)
      throw new Error(`Erasing left ${left} rows in ${table.name}. Close the other Adjutant tabs and try again.`);
  }
}

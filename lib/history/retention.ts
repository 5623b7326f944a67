import { dayNumber, isoDay } from "./days";
import type { HistoryDb, StoredChunk } from "./db";
import { partsOfPacked } from "./packed-part";

/** How many rows end before a day. Deletes nothing. */
export async function rowsBefore(db: HistoryDb, day: string): Promise<number> {
  let rows = 0;
  await db.rows.each((chunk) => {
    if (chunk.from < day) rows += chunk.rows.length - keptOf(chunk, day).length;
  });
  return rows;
}

/** Deletes all rows that end before a day, also out of records that hold newer ones, and imports of which nothing is left. Returns how many rows went. */
export async function forgetBefore(db: HistoryDb, day: string): Promise<number> {
  return db.transaction("rw", [db.rows, db.imports, db.accounts], async () => {
    let gone = 0;
    // One by one: a record holds thousands of rows.
    for (const id of await db.rows.filter((chunk) => chunk.from < day).primaryKeys()) {
      const chunk = (await db.rows.get(id))!;
      const kept = keptOf(chunk, day);
      if (kept.length === chunk.rows.length) continue;
      gone += chunk.rows.length - kept.length;
      if (kept.length === 0) await db.rows.delete(id);
      else {
        const rows = partsOfPacked(chunk.rows)(kept);
        await db.rows.put({ ...chunk, from: isoDay(rows.date.reduce((a, b) => Math.min(a, b))), rows });
      }
    }
    if (gone === 0) return 0;
    const alive = new Set<unknown>(await db.rows.orderBy("batch").uniqueKeys());
    await db.imports.bulkDelete(await db.imports.filter((entry) => !alive.has(entry.id)).primaryKeys());
    await db.accounts.toCollection().modify({ figures: null });
    return gone;
  });
}

/** Numbers of the rows whose last day is not before the day. */
function keptOf({ rows }: StoredChunk, day: string): Uint32Array {
  const oldest = dayNumber(day);
  return Uint32Array.from([...rows.dateTo.keys()].filter((row) => rows.dateTo[row]! >= oldest));
}

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
    const gone = new Map<string, number>();
    // One by one: a record holds thousands of rows.
    for (const id of await db.rows.filter((chunk) => chunk.from < day).primaryKeys()) {
      const chunk = (await db.rows.get(id))!;
      const kept = keptOf(chunk, day);
      if (kept.length === chunk.rows.length) continue;
      gone.set(chunk.batch, (gone.get(chunk.batch) ?? 0) + chunk.rows.length - kept.length);
      if (kept.length === 0) await db.rows.delete(id);
      else {
        const rows = partsOfPacked(chunk.rows)(kept);
        await db.rows.put({ ...chunk, from: isoDay(rows.date.reduce((a, b) => Math.min(a, b))), rows });
      }
    }
    for (const [batch, rows] of gone) await tellOfImport(db, batch, rows);
    if (gone.size > 0) await db.accounts.toCollection().modify({ figures: null });
    return [...gone.values()].reduce((sum, rows) => sum + rows, 0);
  });
}

/** Lists an import with what is left of it; where nothing is, not at all. */
async function tellOfImport(db: HistoryDb, batch: string, gone: number): Promise<void> {
  const starts: string[] = [];
  await db.rows
    .where("batch")
    .equals(batch)
    .each((chunk) => {
      starts.push(chunk.from);
    });
  const from = starts.sort()[0];
  const found = db.imports.where("id").equals(batch);
  if (from === undefined) await found.delete();
  else
    await found.modify(({ summary }, ref) => {
      const report = { ...summary.report, from };
      ref.value = { ...ref.value, summary: { ...summary, rowsStored: summary.rowsStored - gone, report } };
    });
}

/** Numbers of the rows whose last day is not before the day. */
function keptOf({ rows }: StoredChunk, day: string): Uint32Array {
  const oldest = dayNumber(day);
  return Uint32Array.from([...rows.dateTo.keys()].filter((row) => rows.dateTo[row]! >= oldest));
}

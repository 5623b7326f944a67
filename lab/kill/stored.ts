import type { Page } from "puppeteer-core";

/** What stands in the database, asked of the browser itself and not of our own code. */
export interface Stored {
  readonly version: number;
  /** Import id -> rows that it says it stored. */
  readonly imports: Readonly<Record<string, number>>;
  /** Import id -> rows that are really there. */
  readonly rows: Readonly<Record<string, number>>;
  readonly settings: readonly string[];
}

export async function storedIn(page: Page): Promise<Stored> {
  return await page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open("adjutant");
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const db = opening.result;
          const imports: Record<string, number> = {};
          const rows: Record<string, number> = {};
          const settings: string[] = [];
          if (!db.objectStoreNames.contains("rows")) {
            db.close();
            resolve({ version: db.version, imports, rows, settings });
            return;
          }
          const reading = db.transaction(["rows", "imports", "settings"], "readonly");
          reading.objectStore("imports").getAll().onsuccess = (event) => {
            const all = (event.target as IDBRequest<{ id: string; summary: { rowsStored: number } }[]>).result;
            for (const { id, summary } of all) imports[id] = summary.rowsStored;
          };
          reading.objectStore("rows").getAll().onsuccess = (event) => {
            const all = (event.target as IDBRequest<{ batch: string; rows: { length: number } }[]>).result;
            for (const { batch, rows: packed } of all) rows[batch] = (rows[batch] ?? 0) + packed.length;
          };
          reading.objectStore("settings").getAllKeys().onsuccess = (event) =>
            settings.push(...(event.target as IDBRequest<string[]>).result);
          reading.oncomplete = () => {
            db.close();
            resolve({ version: db.version, imports, rows, settings });
          };
        };
      }),
  );
}

/** Imports of which rows are missing, and rows that no import owns. */
export function tornIn({ imports, rows }: Stored): string[] {
  return [...new Set([...Object.keys(imports), ...Object.keys(rows)])].filter((id) => imports[id] !== rows[id]);
}

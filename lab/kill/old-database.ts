import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Golden } from "@/lib/history/testing/golden";
import { PROJECT_ROOT } from "../browsers/build";
import { storedIn, type Stored } from "./stored";

/** Replaces the database by one as version 1 wrote it, with some records, from a page that opens none itself. */
export async function makeOldDatabase(page: Page): Promise<Stored> {
  const golden = await readFile(join(PROJECT_ROOT, "lib/history/testing/golden/1.json"), "utf8");
  const { stores } = JSON.parse(golden) as Golden;
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase("adjutant");
        gone.onerror = () => reject(gone.error!);
        gone.onsuccess = () => {
          // Dexie counts ten for each version.
          const opening = indexedDB.open("adjutant", 10);
          opening.onerror = () => reject(opening.error!);
          opening.onupgradeneeded = () => {
            const db = opening.result;
            for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(tables)) {
              const store = db.createObjectStore(name, { keyPath, autoIncrement });
              for (const { name: index, keyPath: path, unique } of indexes) store.createIndex(index, path, { unique });
            }
            const writing = opening.transaction!;
            for (let n = 0; n < 40; n += 1) {
              const id = `old-${n}`;
              writing
                .objectStore("imports")
                .add({ id, account: "google-ads:1", summary: { rowsStored: 5_000 }, names: [] });
              writing.objectStore("rows").add({
                account: "google-ads:1", batch: id, scope: "campaign", split: "", from: "2026-01-01", to: "2026-01-02",
                rows: { length: 5_000, date: new Int32Array(5_000), cost: new Float64Array(5_000) },
              }); // prettier-ignore
              writing.objectStore("settings").add({ key: id, value: n });
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    stores,
  );
  return storedIn(page);
}

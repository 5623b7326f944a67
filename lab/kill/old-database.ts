import type { Page } from "puppeteer-core";
import { storedIn, type Stored } from "./stored";

type Index = readonly [name: string, path: string | string[], unique: boolean];

/** Tables as version 1 made them. Never edit: it stands for databases on people's machines. */
const VERSION_1: [name: string, keyPath: string | string[], indexes: Index[]][] = [
  ["accounts", "key", []],
  ["entities", ["account", "level", "id"], [["account", "account", false]]],
  ["entitySettings", ["account", "level", "id", "setting", "at"], [["account", "account", false]]],
  [
    "rows",
    "id",
    [
      ["batch", "batch", false],
      ["[account+scope+split]", ["account", "scope", "split"], false],
      ["account", "account", false],
    ],
  ],
  [
    "imports",
    "order",
    [
      ["id", "id", true],
      ["account", "account", false],
    ],
  ],
  ["models", ["account", "version"], [["account", "account", false]]],
  [
    "ledger",
    "order",
    [
      ["id", "id", true],
      ["key", "key", false],
    ],
  ],
  ["settings", "key", []],
  ["secrets", "key", []],
];

/** Replaces the database by one as version 1 wrote it, with some records, from a page that opens none itself. */
export async function makeOldDatabase(page: Page): Promise<Stored> {
  await page.evaluate(
    (stores) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase("adjutant");
        gone.onerror = () => reject(gone.error!);
        gone.onsuccess = () => {
          // Dexie counts ten for each version.
          const opening = indexedDB.open("adjutant", 10);
          opening.onerror = () => reject(opening.error!);
          opening.onupgradeneeded = () => {
            const db = opening.result;
            for (const [name, keyPath, indexes] of stores) {
              const store = db.createObjectStore(name, {
                keyPath,
                autoIncrement: keyPath === "id" || keyPath === "order",
              });
              for (const [index, path, unique] of indexes) store.createIndex(index, path, { unique });
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
    VERSION_1,
  );
  return storedIn(page);
}

import { fromPlain, toPlain } from "../backup/plain-data";

export interface StoreSpec {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[]; readonly unique: boolean; readonly multiEntry: boolean }[]; // prettier-ignore
}

/** A whole database as one version of the extension left it: what stands in people's browsers. Kept as JSON and never edited. */
export interface Golden {
  /** As we count; Dexie tells the browser ten times as much. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreSpec>>;
  /** As `toPlain` writes them. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** Takes down a database with the browser's own means. */
export async function dumpDatabase(name: string): Promise<Golden> {
  const db = await asked(indexedDB.open(name));
  const stores: Record<string, StoreSpec> = {};
  const records: Record<string, unknown[]> = {};
  for (const table of [...db.objectStoreNames].sort()) {
    const store = db.transaction(table).objectStore(table);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    stores[table] = { keyPath: store.keyPath!, autoIncrement: store.autoIncrement, indexes };
    records[table] = (await asked(store.getAll())).map(toPlain);
  }
  const version = Math.floor(db.version / 10);
  db.close();
  return { version, stores, records };
}

/** Makes the database again, as that version would have: none of today's code for storing takes part. */
export async function makeDatabase(golden: Golden, name: string): Promise<void> {
  const opening = indexedDB.open(name, golden.version * 10);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath, autoIncrement, indexes }] of Object.entries(golden.stores)) {
      const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(index, path, { unique, multiEntry });
      for (const record of golden.records[table] ?? []) store.add(fromPlain(record));
    }
  };
  (await asked(opening)).close();
}

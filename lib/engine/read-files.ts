import type { ReadExport } from "@/lib/history/imports/read-export";

/** Files that a preview has read, so that the import that follows it need not read them again. */
export interface ReadFiles {
  get(key: string): ReadExport | undefined;
  keep(key: string, read: ReadExport): void;
  clear(): void;
}

/** About 250 MB: what is more is read again. */
const MOST_ROWS = 3_000_000;

export function openReadFiles(): ReadFiles {
  const files = new Map<string, ReadExport>();
  let rows = 0;
  return {
    get: (key) => files.get(key),
    keep(key, read) {
      if (files.has(key) || rows + read.rows.length > MOST_ROWS) return;
      rows += read.rows.length;
      files.set(key, read);
    },
    clear() {
      files.clear();
      rows = 0;
    },
  };
}

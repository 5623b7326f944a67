import type { HistoryDb } from "../db";

import { frameHead, framesOf, newEncryption } from "./frames";
import { FORMAT, headerBytes } from "./header";
import type { BackupHeader } from "./header";
import { gzip } from "./pack";
import { toPlain } from "./plain-data";
import { BACKED_UP } from "./row-schemas";
import type { BackedUpTable } from "./row-schemas";

/** Records that are read at once: those of `rows` and of models are large. */
const AT_ONCE: Partial<Record<BackedUpTable, number>> = { rows: 8, models: 1, importedModels: 1 };
const MANY = 2_000;

export interface BackupOptions {
  /** null or empty: not encrypted. */
  readonly passphrase: string | null;
  /** The extension's version. */
  readonly extension: string;
  readonly now?: () => Date;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Writes everything but the secrets (the Gemini key stays in this browser) into one file: all tables as they were at one moment, read in
 * one transaction. Parts go to blobs at once, which the browser keeps outside of the page's memory.
 */
export async function writeBackup(
  db: HistoryDb,
  options: BackupOptions,
): Promise<{ file: Blob; header: BackupHeader }> {
  const { signal, onProgress } = options;
  const { parts, tables, rows } = await snapshot(db, options);
  const sealed = options.passphrase ? await newEncryption(options.passphrase) : null;
  const header: BackupHeader = {
    format: FORMAT,
    schema: db.verno,
    extension: options.extension,
    createdAt: (options.now?.() ?? new Date()).toISOString(),
    tables,
    rows,
    encryption: sealed?.encryption ?? null,
  };
  const start = headerBytes(header);
  const frames = await framesOf(header, start, sealed?.key ?? null);
  const out: BlobPart[] = [start];
  for (const [index, part] of [...parts, new Blob([])].entries()) {
    signal?.throwIfAborted();
    const last = index === parts.length;
    const body = await frames.seal(await gzip(part), last);
    out.push(new Blob([frameHead(body, last), body]));
    onProgress?.(0.3 + (0.7 * (index + 1)) / (parts.length + 1));
  }
  return { file: new Blob(out, { type: "application/octet-stream" }), header };
}

interface Snapshot {
  readonly parts: readonly Blob[];
  readonly tables: Record<string, number>;
  readonly rows: number;
}

/** One frame's content each. Within the transaction nothing but the database may be waited for. */
async function snapshot(db: HistoryDb, { signal, onProgress }: BackupOptions): Promise<Snapshot> {
  const parts: Blob[] = [];
  const tables: Record<string, number> = {};
  let rows = 0;
  await db.transaction(
    "r",
    BACKED_UP.map((name) => db.table(name)),
    async () => {
      for (const [index, name] of BACKED_UP.entries()) {
        const table = db.table<unknown, never>(name);
        const keys = await table.toCollection().primaryKeys();
        tables[name] = keys.length;
        const step = AT_ONCE[name] ?? MANY;
        for (let at = 0; at < keys.length; at += step) {
          signal?.throwIfAborted();
          const records = await table.bulkGet(keys.slice(at, at + step));
          if (name === "rows")
            for (const record of records) rows += (record as { rows: { length: number } }).rows.length;
          parts.push(new Blob([JSON.stringify({ table: name, records: records.map(toPlain) })]));
          onProgress?.((0.3 * (index + at / keys.length)) / BACKED_UP.length);
        }
      }
    },
  );
  return { parts, tables, rows };
}

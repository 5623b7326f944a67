import type { HistoryDb } from "../db";

import { BackupError } from "./backup-error";
import type { BackupHeader } from "./header";
import { readBackup } from "./read-backup";
import { BACKED_UP } from "./row-schemas";

/**
 * Replaces everything but the secrets by a backup's content. All of it is read and checked first; then one transaction clears the tables and
 * fills them, so that a damaged file, a full disk or a crash leaves the data as they were. Throws BackupError.
 */
export async function restoreBackup(
  db: HistoryDb,
  file: Blob,
  passphrase: string | null,
  hooks: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
): Promise<BackupHeader> {
  const { signal, onProgress } = hooks;
  const { header, parts } = await readBackup(file, passphrase, {
    ...hooks,
    onProgress: (done) => onProgress?.(done * 0.5),
  });
  signal?.throwIfAborted();
  try {
    await db.transaction(
      "rw",
      BACKED_UP.map((name) => db.table(name)),
      async () => {
        for (const name of BACKED_UP) await db.table(name).clear();
        for (const [index, { table, records }] of parts.entries()) {
          await db.table(table).bulkAdd(records);
          onProgress?.(0.5 + (0.5 * (index + 1)) / parts.length);
        }
      },
    );
  } catch (error) {
    throw isDoubled(error) ? new BackupError("backup-damaged", "a record is there twice") : error;
  }
  return header;
}

/** Dexie tells of a key that is there twice as a BulkError with its causes. */
function isDoubled(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const failures = (error as { failures?: unknown }).failures;
  const causes: readonly unknown[] = Array.isArray(failures) ? failures : [error];
  return causes.some((cause) => cause instanceof Error && ["ConstraintError", "DataError"].includes(cause.name));
}

import * as v from "valibot";
import { inspectBackup } from "@/lib/history/backup/read-backup";
import type { BackupHeader } from "@/lib/history/backup/header";
import { restoreBackup } from "@/lib/history/backup/restore";
import { writeBackup } from "@/lib/history/backup/write-backup";
import type { BackupOptions } from "@/lib/history/backup/write-backup";
import type { HistoryDb } from "@/lib/history/db";
import { readSetting, writeSetting } from "@/lib/history/settings";
import type { BackupFacts } from "./api";

const KEY = "last-backup";
const Last = v.object({
  createdAt: v.string(),
  extension: v.string(),
  rows: v.number(),
  accounts: v.number(),
  imports: v.number(),
  actions: v.number(),
  encrypted: v.boolean(),
  bytes: v.number(),
});

function factsOf(header: BackupHeader, file: Blob): BackupFacts {
  const { createdAt, extension, rows, tables } = header;
  return {
    createdAt,
    extension,
    rows,
    accounts: tables["accounts"] ?? 0,
    imports: tables["imports"] ?? 0,
    actions: tables["ledger"] ?? 0,
    encrypted: header.encryption !== null,
    bytes: file.size,
  };
}

/** Notes which backup is the last. The file is the person's without it: that the disk is full must not keep it from them. */
async function note(db: HistoryDb, facts: BackupFacts): Promise<void> {
  await writeSetting(db, KEY, facts).catch((error: unknown) =>
    console.error(`engine: the last backup is not noted: ${String(error)}`),
  );
}

/** Writes the file and notes when. */
export async function backUp(db: HistoryDb, options: BackupOptions): Promise<{ file: Blob; facts: BackupFacts }> {
  const { file, header } = await writeBackup(db, options);
  const facts = factsOf(header, file);
  await note(db, facts);
  return { file, facts };
}

/** What a file says of itself, before its content is checked. */
export async function factsIn(file: Blob): Promise<BackupFacts> {
  return factsOf(await inspectBackup(file), file);
}

/** Replaces the data by the file's. The last backup is then the file itself. */
export async function restore(
  db: HistoryDb,
  file: Blob,
  passphrase: string | null,
  hooks: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<BackupFacts> {
  const facts = factsOf(await restoreBackup(db, file, passphrase, hooks), file);
  await note(db, facts);
  return facts;
}

/** What was backed up last, or null. */
export async function lastBackup(db: HistoryDb): Promise<BackupFacts | null> {
  const parsed = v.safeParse(Last, await readSetting(db, KEY));
  return parsed.success ? parsed.output : null;
}

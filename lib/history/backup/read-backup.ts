import * as v from "valibot";

import { BackupError } from "./backup-error";
import { bodiesIn } from "./frames";
import { readHeader } from "./header";
import type { BackupHeader } from "./header";
import { gunzip } from "./pack";
import { fromPlain } from "./plain-data";
import { BACKED_UP, faultOf } from "./row-schemas";
import type { BackedUpTable } from "./row-schemas";

/** Everything in a backup together, unpacked: ten million rows take less. */
const LARGEST = 1_500 * 1024 * 1024;

/** The version of the database that this version of the extension knows. */
export const SCHEMA = 3;

const Part = v.object({ table: v.picklist(BACKED_UP), records: v.array(v.unknown()) });

export interface BackupContent {
  readonly header: BackupHeader;
  readonly parts: readonly { readonly table: BackedUpTable; readonly records: readonly unknown[] }[];
}

/** What a file says of itself: when it was made, by which version, what is in it. Throws BackupError. */
export async function inspectBackup(file: Blob): Promise<BackupHeader> {
  const { header } = await readHeader(file);
  // Versions 1 and 2 hold the same records: version 2 only has more tables. A later change of records brings its step here.
  if (header.schema > SCHEMA) throw new BackupError("backup-newer");
  if (header.schema < 1 || Object.keys(header.tables).some((name) => !BACKED_UP.includes(name as BackedUpTable)))
    throw new BackupError("backup-damaged", "unknown table");
  return header;
}

/**
 * Reads and checks a whole backup without touching any data: seals, order and end; each record against the schema of its table; counts
 * against the header. Throws BackupError.
 */
export async function readBackup(
  file: Blob,
  passphrase: string | null,
  hooks: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
): Promise<BackupContent> {
  const header = await inspectBackup(file);
  const parts: { table: BackedUpTable; records: readonly unknown[] }[] = [];
  const found: Record<string, number> = {};
  let size = 0;
  for await (const { body, done } of bodiesIn(file, passphrase)) {
    hooks.signal?.throwIfAborted();
    const json = await gunzip(body);
    size += json.length;
    if (size > LARGEST) throw new BackupError("backup-large");
    hooks.onProgress?.(done);
    if (json === "") continue;
    const part = partOf(json);
    found[part.table] = (found[part.table] ?? 0) + part.records.length;
    parts.push(part);
  }
  for (const name of BACKED_UP) {
    if ((found[name] ?? 0) !== (header.tables[name] ?? 0)) throw new BackupError("backup-damaged", `count of ${name}`);
  }
  return { header, parts };
}

function partOf(json: string): { table: BackedUpTable; records: readonly unknown[] } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new BackupError("backup-damaged", "no JSON");
  }
  const parsed = v.safeParse(Part, data);
  if (!parsed.success) throw new BackupError("backup-damaged", "no records");
  const { table } = parsed.output;
  const records = parsed.output.records.map((record) => fromPlain(record));
  for (const record of records) {
    const fault = faultOf(table, record);
    if (fault !== null) throw new BackupError("backup-damaged", fault);
  }
  return { table, records };
}

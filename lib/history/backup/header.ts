import * as v from "valibot";

import { BackupError } from "./backup-error";

/** The layout of the file that this version writes and reads. */
export const FORMAT = 1;
const MAGIC = new TextEncoder().encode("ADJUTANT-BACKUP\n");
const LONGEST = 64 * 1024;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const base64 = v.pipe(v.string(), v.maxLength(200), v.base64());
const Header = v.object({
  format: count,
  /** Version of the database that it was taken from. */
  schema: count,
  extension: v.pipe(v.string(), v.maxLength(40)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Records in each table. */
  tables: v.record(v.pipe(v.string(), v.maxLength(60)), count),
  /** Rows of history in those records, for the person. */
  rows: count,
  encryption: v.nullable(
    v.object({
      kdf: v.literal("PBKDF2-SHA-256"),
      cipher: v.literal("AES-GCM-256"),
      // More rounds than this would be an attack on the reader's time.
      rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(5_000_000)),
      salt: base64,
      nonce: base64,
      /** An empty message under the key: tells a wrong passphrase from a damaged file. */
      check: base64,
    }),
  ),
});
export type BackupHeader = v.InferOutput<typeof Header>;
export type Encryption = NonNullable<BackupHeader["encryption"]>;

/** The beginning of the file: sixteen letters, the header's length, the header as JSON. */
export function headerBytes(header: BackupHeader): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(MAGIC.length + 4 + json.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, json.length, true);
  bytes.set(json, MAGIC.length + 4);
  return bytes;
}

/** Reads only the beginning of a file. Throws BackupError where it is no backup, or a newer one. */
export async function readHeader(file: Blob): Promise<{ header: BackupHeader; bytes: Uint8Array<ArrayBuffer> }> {
  const start = new Uint8Array(await file.slice(0, MAGIC.length + 4).arrayBuffer());
  if (start.length < MAGIC.length + 4 || MAGIC.some((byte, index) => start[index] !== byte))
    throw new BackupError("not-a-backup");
  const length = new DataView(start.buffer).getUint32(MAGIC.length, true);
  const end = MAGIC.length + 4 + length;
  if (length > LONGEST || end > file.size) throw new BackupError("backup-damaged", "header is cut off");
  const bytes = new Uint8Array(await file.slice(0, end).arrayBuffer());
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(MAGIC.length + 4)));
  } catch {
    throw new BackupError("backup-damaged", "header is no JSON");
  }
  // A newer format may have another header: its number alone is read first.
  const known = v.safeParse(v.object({ format: count }), json);
  if (known.success && known.output.format > FORMAT) throw new BackupError("backup-newer");
  const parsed = v.safeParse(Header, json);
  if (!parsed.success) throw new BackupError("backup-damaged", "header does not fit");
  return { header: parsed.output, bytes };
}

import { Inflate } from "fflate";

import { ImportError } from "./import-error";

/** Limits after Apache POI and Sonar RSPEC-5042. Declared sizes are the file's own claim: inflated bytes are counted instead. */
const MAX_FILE = 25 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
const MAX_ENTRY = 100 * 1024 * 1024;
const MAX_TOTAL = 200 * 1024 * 1024;
const MAX_RATIO = 100;
/** The ratio counts only past this size: small sheets of equal rows compress very well. */
const RATIO_FROM = 100 * 1024;
/** Thousands of entries that are each just below it. */
const TOTAL_RATIO_FROM = 4 * 1024 * 1024;
/** Packed bytes that are unpacked at once: a bomb of a thousand to one makes four million of them. */
const STEP = 4 * 1024;

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;

/**
 * The entries of a ZIP archive whose names `wanted` takes, by name. Bounded in count, size and ratio while inflating, so that a zip bomb
 * is refused after at most one step. Throws ImportError.
 */
export function unzipBounded(
  bytes: Uint8Array,
  fileName: string,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  if (bytes.length > MAX_FILE)
    throw new ImportError(
      "too-large",
      { file: fileName, limit: "25 MB" },
      `${fileName} is larger than 25 MB: export it as CSV, or a shorter period.`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of directory(view, bytes, fileName)) {
    if (!wanted(entry.name)) continue;
    const data = inflate(entry, bytes, fileName);
    total += data.length;
    if (total > MAX_TOTAL || (total > TOTAL_RATIO_FROM && total > bytes.length * MAX_RATIO)) throw bomb(fileName);
    entries.set(entry.name, data);
  }
  return entries;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly end: number;
}

function directory(view: DataView, bytes: Uint8Array, fileName: string): Entry[] {
  let end = -1;
  // The end record is followed by a comment of at most 65,535 bytes.
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) {
      end = at;
      break;
    }
  }
  if (end === -1) throw damaged(fileName);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw bomb(fileName);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) throw damaged(fileName);
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (local + 30 > bytes.length) throw damaged(fileName);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw damaged(fileName);
    entries.push({ name, method: view.getUint16(at + 10, true), start, end: start + size });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Entries that share their bytes unpack to any size at all.
  if (entries.reduce((sum, { start, end }) => sum + end - start, 0) > bytes.length) throw bomb(fileName);
  return entries;
}

function inflate(entry: Entry, bytes: Uint8Array, fileName: string): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(fileName);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > MAX_ENTRY || (size > RATIO_FROM && size > packed.length * MAX_RATIO)) throw bomb(fileName);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ImportError ? error : damaged(fileName);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function bomb(fileName: string): ImportError {
  return new ImportError(
    "archive-bomb",
    { file: fileName },
    `${fileName} unpacks to far more than a report needs and was not opened: export the report again, as CSV.`,
  );
}

function damaged(fileName: string): ImportError {
  return new ImportError(
    "bad-archive",
    { file: fileName },
    `${fileName} is a damaged or incomplete workbook: download it again, or export it as CSV.`,
  );
}

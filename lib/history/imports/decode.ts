import { ImportError } from "./import-error";
import { decodeLegacy, looksTwiceEncoded, mendTwiceEncoded } from "./legacy-encodings";

/** Largest text file; a year of ads by day of a large account is about 30 MB. */
export const MAX_TEXT_BYTES = 200 * 1024 * 1024;

/** A text file's bytes as UTF-8 without a mark, whatever it was written in. */
export interface DecodedBytes {
  readonly utf8: Uint8Array;
  /** `utf-8`, `utf-8-bom`, `utf-16le-bom`, `utf-16be-bom`, `utf-16le`, or a spreadsheet's own: `windows-1252`, `shift_jis` … */
  readonly encoding: string;
}

const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG image", [0xff, 0xd8, 0xff]],
  ["GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["gzip archive", [0x1f, 0x8b]],
  ["RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ["program", [0x7f, 0x45, 0x4c, 0x46]],
  ["WebP image or sound", [0x52, 0x49, 0x46, 0x46]],
];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** True for a ZIP archive, which every .xlsx file is, whatever its name says. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** The text of a file, in UTF-8, and how it was encoded. Throws ImportError for empty, binary and oversized files. */
export function decodeBytes(bytes: Uint8Array, fileName: string): DecodedBytes {
  if (bytes.length === 0) throw emptyFile(fileName);
  if (bytes.length > MAX_TEXT_BYTES)
    throw new ImportError(
      "too-large",
      { file: fileName, limit: "200 MB" },
      `${fileName} is larger than 200 MB: export a shorter period and import the parts one by one.`,
    );
  refuseBinary(bytes, fileName);
  const decoded = decode(bytes, fileName);
  if (decoded.utf8.includes(0)) throw notText(fileName, "a binary file");
  if (isBlank(decoded.utf8)) throw emptyFile(fileName);
  return decoded;
}

/** The same as one string, for formats that are read whole. */
export function decodeText(bytes: Uint8Array, fileName: string): { readonly text: string; readonly encoding: string } {
  const { utf8, encoding } = decodeBytes(bytes, fileName);
  return { text: textOf(utf8), encoding };
}

/** The beginning of a file's text, at most so many bytes of it. */
export function startOf(utf8: Uint8Array, most: number): string {
  // A character that is cut at the end is held back by the stream.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(utf8.subarray(0, most), { stream: true });
}

function textOf(utf8: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(utf8);
}

function isBlank(utf8: Uint8Array): boolean {
  return startOf(utf8, 4_096).trim() === "" && textOf(utf8).trim() === "";
}

function emptyFile(fileName: string): ImportError {
  return new ImportError("empty-file", { file: fileName }, `${fileName} is empty: export the report again.`);
}

function refuseBinary(bytes: Uint8Array, fileName: string): void {
  if (startsWith(bytes, OLD_EXCEL))
    throw new ImportError(
      "old-excel",
      { file: fileName },
      `${fileName} is an old Excel workbook (.xls): save it as .xlsx or CSV and import that.`,
    );
  for (const [kind, signature] of SIGNATURES) if (startsWith(bytes, signature)) throw notText(fileName, `a ${kind}`);
}

function notText(fileName: string, kind: string): ImportError {
  return new ImportError(
    "not-text",
    { file: fileName, kind },
    `${fileName} is ${kind}, not a table: export the report as CSV or XLSX from Google Ads or Meta Ads Manager.`,
  );
}

function decode(bytes: Uint8Array, fileName: string): DecodedBytes {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), "utf-16le", "utf-16le-bom", fileName);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), "utf-16be", "utf-16be-bom", fileName);
  const withMark = first === 0xef && second === 0xbb && third === 0xbf;
  // Latin text in UTF-16 without its mark has a zero as every second byte.
  if (!withMark && bytes.length > 3 && second === 0 && bytes[3] === 0 && first !== 0)
    return utf16(bytes, "utf-16le", "utf-16le", fileName);
  const encoding = withMark ? "utf-8-bom" : "utf-8";
  const own = withMark ? bytes.subarray(3) : bytes;
  if (isUtf8(own)) return { utf8: mended(own), encoding };
  // A file cut inside its last character is still UTF-8: what is missing is found, and named, when the rows are read.
  for (let cut = 1; cut <= 3 && cut <= own.length && own[own.length - cut]! >= 0x80; cut += 1) {
    const whole = own.subarray(0, own.length - cut);
    if (isUtf8(whole)) return { utf8: whole, encoding };
  }
  return legacy(bytes, fileName);
}

/** Bytes looked at in one go: the text itself is not kept. */
const PIECE = 1 << 20;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function mended(utf8: Uint8Array): Uint8Array {
  if (!looksTwiceEncoded(startOf(utf8, PIECE))) return utf8;
  const text = textOf(utf8);
  const better = mendTwiceEncoded(text);
  return better === text ? utf8 : new TextEncoder().encode(better);
}

function utf16(bytes: Uint8Array, label: "utf-16le" | "utf-16be", encoding: string, fileName: string): DecodedBytes {
  // A cut file may end in half a character.
  const whole = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1);
  const text = new TextDecoder(label).decode(whole);
  if (text.includes("\ufffd") && !/[,;\t]/.test(text.slice(0, 1000))) throw notText(fileName, "a binary file");
  return { utf8: new TextEncoder().encode(text), encoding };
}

/** What spreadsheets write as plain "CSV". Control characters show that it is no text at all. */
function legacy(bytes: Uint8Array, fileName: string): DecodedBytes {
  const { text, encoding } = decodeLegacy(bytes);
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 10_000))) throw notText(fileName, "a binary file");
  return { utf8: new TextEncoder().encode(text), encoding };
}

import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";

import type { ReadHooks } from "./breathe";
import { isEmptyReport, tableOf } from "./cell-table";
import { plainMapping } from "./column-mapping";
import { decodeText } from "./decode";
import type { TextRecord } from "./delimited";
import { ImportError } from "./import-error";
import { noData, readTable } from "./read-table";
import type { ReadExport } from "./read-table";
import { findHeader, notAnExport } from "./recognise";
import type { FoundHeader } from "./recognise";
import { unzipBounded } from "./unzip";

const TOP = 30;
/** Cells of the rectangle that a sheet spans; a single cell in the last corner of a sheet would span 17 thousand million. */
const MAX_SPAN = 30_000_000;
const LONGEST_TAG = 8_192;
const MOST_NAME_SPACES = 200;
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/; // prettier-ignore

/** Reads the sheet of a workbook that has an export's header; of a formatted and a raw sheet, the raw one. Throws ImportError. */
export async function readWorkbook(bytes: Uint8Array, fileName: string, hooks: ReadHooks): Promise<ReadExport> {
  const entries = unzipBounded(bytes, fileName, (name) => NEEDED.test(name));
  if (!entries.has("xl/workbook.xml")) {
    throw new ImportError(
      "bad-archive",
      { file: fileName },
      `${fileName} is an archive, but no Excel workbook: unpack it and import the CSV or XLSX file inside.`,
    );
  }
  for (const [name, xml] of entries) refuseUnsafeXml(name, xml, fileName);
  hooks.onProgress?.(0.1, 0);

  // Only what was counted above is parsed, so that no second reader sees another archive in the same bytes.
  const archive = zipSync(Object.fromEntries(entries), { level: 0 });
  const sheets = await parse(archive, fileName);
  const mapping = plainMapping(hooks.mapping);
  let best: { found: FoundHeader; records: TextRecord[]; title: string } | null = null;
  for (const sheet of sheets) {
    const records = sheet.data.map((row, index) => ({ cells: row.map(textOf), line: index + 1 }));
    const filled = records.filter((record) => record.cells.some((cell) => cell !== ""));
    const found = findHeader(filled.slice(0, TOP), mapping);
    if (!found) continue;
    const better = !best || found.headers.known > best.found.headers.known;
    const rawTwin = best?.found.headers.known === found.headers.known && /raw/i.test(sheet.sheet);
    if (better || rawTwin) best = { found, records: filled.slice(found.skip), title: sheet.sheet };
  }
  if (!best) throw notAnExport(sheets[0]?.data[0]?.map(textOf).join(" ") ?? "", fileName);
  const { found, records } = best;
  const table = tableOf(records, found.headers.names.length);
  if (isEmptyReport(table)) throw noData(fileName);
  return readTable(
    {
      fileName,
      encoding: "xlsx",
      delimiter: null,
      headers: found.headers,
      preamble: found.preamble,
      table,
      decimal: hasNumbers(sheets.find((sheet) => sheet.sheet === best.title)?.data ?? []) ? "." : null,
    },
    hooks,
  );
}

async function parse(archive: Uint8Array, fileName: string) {
  try {
    // A copy of exactly these bytes: the reader takes an ArrayBuffer and nothing around it.
    return await readXlsxFile(archive.slice().buffer);
  } catch {
    throw new ImportError(
      "bad-archive",
      { file: fileName },
      `${fileName} cannot be read as a workbook: export the report as CSV, or download it again.`,
    );
  }
}

/** Refuses entities and document types (they can grow without end), and sheets that span more cells than any report. */
function refuseUnsafeXml(name: string, xml: Uint8Array, fileName: string): void {
  if (xml.length === 0) return;
  const { text } = decodeText(xml, `${fileName}/${name}`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 2_000)) || text.includes("<!ENTITY")) throw unsafe(fileName);
  if (hasLongTag(text) || isOverNamed(text)) throw unsafe(fileName);
  if (!name.startsWith("xl/worksheets/")) return;
  let columns = 0;
  let rows = 0;
  for (const [, letters, digits] of text.matchAll(/<(?:\w+:)?c\s[^>]{0,200}?\br="([A-Z]{1,8})(\d{1,10})"/g)) {
    let column = 0;
    for (const letter of letters!) column = column * 26 + letter.charCodeAt(0) - 64;
    if (column > columns) columns = column;
    const row = Number(digits);
    if (row > rows) rows = row;
  }
  if (rows > 1_048_576 || columns > 16_384 || rows * columns > MAX_SPAN) throw unsafe(fileName);
}

/** A tag of a workbook has some attributes; the reader's time grows with the square of their number. Quotes may hold a `>`. */
function hasLongTag(text: string): boolean {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const start = at;
    let quote = 0;
    for (at += 1; at < text.length; at += 1) {
      if (at - start > LONGEST_TAG) return true;
      const code = text.charCodeAt(at);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === 0x22 || code === 0x27) quote = code;
      else if (code === 0x3e) break;
    }
  }
  return false;
}

/** Each name space that is declared inside of others copies them all. */
function isOverNamed(text: string): boolean {
  let declared = 0;
  for (let at = text.indexOf("xmlns"); at !== -1; at = text.indexOf("xmlns", at + 5)) declared += 1;
  return declared > MOST_NAME_SPACES;
}

function unsafe(fileName: string): ImportError {
  return new ImportError(
    "archive-bomb",
    { file: fileName },
    `${fileName} has parts that no report needs (entities, or cells far outside the table) and was not opened: export it as CSV.`,
  );
}

/** A cell as a CSV of the same report would write it. Dates are days: both platforms export no times. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

function hasNumbers(data: readonly (readonly unknown[])[]): boolean {
  return data.some((row) => row.some((cell) => typeof cell === "number"));
}

import { plainMapping } from "./column-mapping";
import { decodeText, isZip } from "./decode";
import { readRecords } from "./delimited";
import type { RecordReader, TextRecord } from "./delimited";
import { ImportError } from "./import-error";
import { readJson } from "./read-json";
import { readWorkbook } from "./read-workbook";
import { breathe, noData, readTable } from "./read-table";
import type { ReadExport, ReadHooks } from "./read-table";
import { findDelimiter } from "./recognise";
import type { FoundHeader } from "./recognise";
import { totalRowTest } from "./total-rows";

export type { ReadExport, ReadHooks } from "./read-table";

const STEP = 5_000;
/** What a reader of the records is worth beside mapping them, for an even progress bar. */
const READING = 0.4;

/**
 * Reads one export as it was downloaded: Google Ads tables, report editor, Overview cards and Editor files, Meta Ads Manager and Ads
 * Reporting tables, as CSV, TAB text or XLSX; Google's searchStream and Meta's insights as JSON; the project's own plain JSON.
 * Stores nothing. Throws ImportError, with one sentence that names the file, the line and what to do; any other error is a defect.
 */
export async function readExport(bytes: Uint8Array, fileName: string, hooks: ReadHooks = {}): Promise<ReadExport> {
  if (isZip(bytes)) return readWorkbook(bytes, fileName, hooks);
  const { text, encoding } = decodeText(bytes, fileName);
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith("[") || start.startsWith("{")) return readJson(text, encoding, fileName, hooks);
  refuseMarkup(start, fileName);

  const { delimiter, found } = findDelimiter(text, fileName, plainMapping(hooks.mapping));
  const reader = readRecords(text, delimiter);
  const records: TextRecord[] = [];
  for (let skipped = 0; skipped < found.skip; skipped += 1) reader.next();
  for (let record = reader.next(); record; record = reader.next()) {
    records.push(record);
    if (records.length % STEP === 0) await breathe(hooks, fileName, reader.done * READING, records.length);
  }
  if (isEmptyReport(records)) throw noData(fileName);
  refuseCutOff(reader, records, found, fileName);
  const source = {
    fileName,
    encoding,
    delimiter,
    headers: found.headers,
    preamble: found.preamble,
    records,
    decimal: null,
  };
  return readTable(source, {
    ...hooks,
    onProgress: (done, rows) => hooks.onProgress?.(READING + done * (1 - READING), rows),
  });
}

function refuseMarkup(start: string, fileName: string): void {
  if (!/^<(?:!doctype|html|\?xml|svg|div|body|head)\b/i.test(start)) return;
  throw new ImportError(
    "not-a-table",
    { file: fileName },
    `${fileName} is a web page or XML, not a table: download the report as CSV or XLSX instead of saving the page.`,
  );
}

/** Meta writes one cell, "No data available." in the interface's language, under the header. */
function isEmptyReport(records: readonly TextRecord[]): boolean {
  return (
    records.length === 0 || (records.length === 1 && records[0]!.cells.filter((cell) => cell.trim() !== "").length <= 1)
  );
}

/**
 * A download that stopped in the middle: quotes that never close, a last line with too few cells and no line break, or a Google table
 * with its title that ends without a line break and without total rows. (Total rows can be switched off, so that alone is no fault.)
 */
function refuseCutOff(
  reader: RecordReader,
  records: readonly TextRecord[],
  found: FoundHeader,
  fileName: string,
): void {
  const last = records.at(-1)!;
  const cut = (line: number, what: string) =>
    new ImportError(
      "cut-off",
      { file: fileName, line },
      `${fileName}, line ${line}: the file is cut off (${what}): download it again and import the whole file.`,
    );
  if (reader.quoteOpen) throw cut(reader.quoteLine, "a quoted cell never ends");
  if (reader.endedWithoutBreak && last.cells.length < found.headers.names.length)
    throw cut(last.line, `${last.cells.length} of ${found.headers.names.length} cells`);
  const isGoogleTable = found.headers.platform === "google-ads" && found.preamble.length > 0;
  const isTotal = totalRowTest(found.headers.fields);
  if (!isGoogleTable || records.some(({ cells }) => isTotal(cells))) return;
  if (reader.endedWithoutBreak) throw cut(last.line, "the total rows at its end are missing");
}

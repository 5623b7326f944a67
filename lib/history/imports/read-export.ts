import { breathe } from "./breathe";
import type { ReadHooks } from "./breathe";
import { isEmptyReport } from "./cell-table";
import { plainMapping } from "./column-mapping";
import { decodeBytes, isZip, startOf } from "./decode";
import { ImportError } from "./import-error";
import { readCells } from "./read-cells";
import type { ReadCells } from "./read-cells";
import { readJson } from "./read-json";
import { readWorkbook } from "./read-workbook";
import { noData, readTable } from "./read-table";
import type { ReadExport } from "./read-table";
import { findDelimiter } from "./recognise";
import type { FoundHeader } from "./recognise";
import { hasTotals } from "./table-parts";

export type { ReadHooks } from "./breathe";
export type { ReadExport } from "./read-table";

/** What reading the cells is worth beside understanding them, for an even progress bar. */
const READING = 0.6;
/** Enough of a file to find its header and to tell what it is. */
const TOP = 200_000;

/**
 * Reads one export as it was downloaded: Google Ads tables, report editor, Overview cards and Editor files, Meta Ads Manager and Ads
 * Reporting tables, as CSV, TAB text or XLSX; Google's searchStream and Meta's insights as JSON; the project's own plain JSON.
 * Stores nothing. Throws ImportError, with one sentence that names the file, the line and what to do; any other error is a defect.
 */
export async function readExport(bytes: Uint8Array, fileName: string, hooks: ReadHooks = {}): Promise<ReadExport> {
  if (isZip(bytes)) return readWorkbook(bytes, fileName, hooks);
  const { utf8, encoding } = decodeBytes(bytes, fileName);
  const top = startOf(utf8, TOP);
  const start = top.slice(0, 1000).trimStart();
  if (start.startsWith("[") || start.startsWith("{")) return readJson(utf8, encoding, fileName, hooks);
  refuseMarkup(start, fileName);

  const { delimiter, found } = findDelimiter(top, fileName, plainMapping(hooks.mapping));
  const { headers, preamble, skip } = found;
  const shape = { skip, width: headers.names.length };
  const read = await readCells(utf8, delimiter, shape, (done, rows) => breathe(hooks, fileName, done * READING, rows));
  if (isEmptyReport(read.table)) throw noData(fileName);
  refuseCutOff(read, found, fileName);
  return readTable(
    { fileName, encoding, delimiter, headers, preamble, table: read.table, decimal: null },
    { ...hooks, onProgress: (done, rows) => hooks.onProgress?.(READING + done * (1 - READING), rows) },
  );
}

function refuseMarkup(start: string, fileName: string): void {
  if (!/^<(?:!doctype|html|\?xml|svg|div|body|head)\b/i.test(start)) return;
  throw new ImportError(
    "not-a-table",
    { file: fileName },
    `${fileName} is a web page or XML, not a table: download the report as CSV or XLSX instead of saving the page.`,
  );
}

/**
 * A download that stopped in the middle: quotes that never close, a last line with too few cells and no line break, or a Google table
 * with its title that ends without a line break and without total rows. (Total rows can be switched off, so that alone is no fault.)
 */
function refuseCutOff({ table, openQuote, endedWithoutBreak }: ReadCells, found: FoundHeader, fileName: string): void {
  const last = table.length - 1;
  const cut = (line: number, what: string) =>
    new ImportError(
      "cut-off",
      { file: fileName, line },
      `${fileName}, line ${line}: the file is cut off (${what}): download it again and import the whole file.`,
    );
  const width = found.headers.names.length;
  if (openQuote !== null) throw cut(openQuote, "a quoted cell never ends");
  if (!endedWithoutBreak) return;
  if (table.widths[last]! < width) throw cut(table.lines[last]!, `${table.widths[last]!} of ${width} cells`);
  const isGoogleTable = found.headers.platform === "google-ads" && found.preamble.length > 0;
  if (isGoogleTable && !hasTotals(table, found.headers.fields))
    throw cut(table.lines[last]!, "the total rows at its end are missing");
}

import { breathe } from "./breathe";
import type { ReadHooks } from "./breathe";
import { plainMapping } from "./column-mapping";
import { ImportError } from "./import-error";
import { insightsRecords } from "./json-insights";
import { plainRecords } from "./json-plain";
import { path, textIn } from "./json-values";
import { parseSafely } from "./json-safety";
import { searchStreamRecords } from "./json-search-stream";
import type { JsonExport } from "./json-table";
import { tableIn } from "./json-rows";
import { noData, readTable } from "./read-table";
import type { ReadExport } from "./read-table";
import { readJsonRows } from "./json-table";

/** Reads one of the three JSON formats: Google's search and searchStream answers, Meta's insights, the project's plain rows. Throws ImportError. */
export async function readJson(
  utf8: Uint8Array,
  encoding: string,
  fileName: string,
  hooks: ReadHooks,
): Promise<ReadExport> {
  await breathe(hooks, fileName, 0, 0);
  const data = parseSafely(new TextDecoder().decode(utf8), fileName);
  refuseErrorAnswer(data, fileName);
  const understood: JsonExport | null =
    searchStreamRecords(data) ?? insightsRecords(data) ?? plainRecords(data, fileName);
  if (!understood) {
    if (Array.isArray(data) && data.length === 0) throw noData(fileName);
    const table = tableIn(data, plainMapping(hooks.mapping));
    if (table) return readTable({ fileName, encoding, delimiter: null, preamble: [], decimal: ".", ...table }, hooks);
    throw new ImportError(
      "unknown-json",
      { file: fileName },
      `${fileName} is JSON, but not Google's searchStream, Meta's insights or a list of rows with known names: export the report as CSV instead.`,
    );
  }
  if (understood.records.length === 0) throw noData(fileName);
  return readJsonRows(understood, encoding, fileName, hooks);
}

/** An answer of either API that says what went wrong instead of figures. */
function refuseErrorAnswer(data: unknown, fileName: string): void {
  const message = textIn(path(Array.isArray(data) ? data[0] : data, "error", "message"));
  if (message === null) return;
  throw new ImportError(
    "api-error",
    { file: fileName, message: message.slice(0, 120) },
    `${fileName} is an error answer of the API ("${message.slice(0, 120).replace(/\s+/g, " ")}"): run the query again and save its result.`,
  );
}

import { ImportError } from "./import-error";
import { insightsRecords } from "./json-insights";
import { plainRecords } from "./json-plain";
import { parseSafely } from "./json-safety";
import { searchStreamRecords } from "./json-search-stream";
import type { JsonExport } from "./json-table";
import { breathe, noData } from "./read-table";
import type { ReadExport, ReadHooks } from "./read-table";
import { readJsonRows } from "./json-table";

/** Reads one of the three JSON formats: Google's search and searchStream answers, Meta's insights, the project's plain rows. Throws ImportError. */
export async function readJson(
  text: string,
  encoding: string,
  fileName: string,
  hooks: ReadHooks,
): Promise<ReadExport> {
  await breathe(hooks, fileName, 0, 0);
  const data = parseSafely(text.codePointAt(0) === 0xfeff ? text.slice(1) : text, fileName);
  const understood: JsonExport | null =
    searchStreamRecords(data) ?? insightsRecords(data) ?? plainRecords(data, fileName);
  if (!understood) {
    if (Array.isArray(data) && data.length === 0) throw noData(fileName);
    throw new ImportError(
      "unknown-json",
      { file: fileName },
      `${fileName} is JSON, but not Google's searchStream, Meta's insights or Adjutant's own rows: export the report as CSV instead.`,
    );
  }
  if (understood.records.length === 0) throw noData(fileName);
  return readJsonRows(understood, encoding, fileName, hooks);
}

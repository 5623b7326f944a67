import type { FileReport } from "@/lib/domain/file-report";
import type { HistoryRow } from "@/lib/domain/history";

import type { ColumnMapping } from "./column-mapping";
import { microsIn, UNITS } from "./api-micros";
import type { Micros } from "./api-micros";
import { accountsIn, currencyIn, fileRange, saysSimulated } from "./file-facts";
import type { TextRecord } from "./delimited";
import { FIGURE_FIELDS, isNumeric } from "./fields";
import type { Field } from "./fields";
import type { Headers } from "./headers";
import { ImportError } from "./import-error";
import { rowMapper } from "./map-rows";
import { decimalSignOf } from "./number-format";
import { isMissing, parseNumber } from "./numbers";
import type { DecimalSign } from "./numbers";
import { periodReader } from "./periods";
import type { Period } from "./periods";
import { isAssetReport, isEditor, levelOf, reportOf } from "./recognise";
import { withOwnStatus } from "./own-status";
import { disagreements, makeTally } from "./tally";
import { totalRowTest } from "./total-rows";
import { isAll } from "./values";

/** What a caller may want while a file is read. */
export interface ReadHooks {
  readonly signal?: AbortSignal;
  /** Share of the file that is done (0 to 1) and rows so far. */
  readonly onProgress?: (done: number, rows: number) => void;
  /** The day that a file without dates of its own (Google Ads Editor) counts for: the day of the import. */
  readonly today?: string;
  /** What the person said columns mean, by header; it goes before what the reader knows. */
  readonly mapping?: ColumnMapping;
}

/** A file that was understood. */
export interface ReadExport {
  readonly report: FileReport;
  /** What can be stored. Fewer than `report.rows` where the file states no period or has rows that must not be summed. */
  readonly rows: readonly HistoryRow[];
  readonly simulated: boolean;
  /** The accounts that the file itself names; ids are digits only. Empty where it names none. */
  readonly accounts: readonly { readonly id: string; readonly name: string | null }[];
}

/** A table of text cells, wherever it came from. */
export interface TableSource {
  readonly fileName: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly headers: Headers;
  readonly preamble: readonly string[];
  readonly records: readonly TextRecord[];
  /** How numbers are written where the format itself says so (numeric cells of a workbook). */
  readonly decimal: DecimalSign | null;
}

/** Rows between two breaths: messages (progress, cancel) get through, and no task is long. */
const STEP = 5_000;
const MAX_SKIPPED = 1_000;
const SPLITS: readonly Field[] = [
  "device",
  "age",
  "gender",
  "location",
  "placement",
  "network",
  "hour",
  "publisherPlatform",
];
const NAMES: readonly Field[] = ["campaign", "campaignId", "adset", "adsetId", "ad", "adId"];

/** Turns a table into rows of history and the report about it. Throws ImportError; stores nothing. */
export async function readTable(source: TableSource, hooks: ReadHooks = {}): Promise<ReadExport> {
  const { fileName, headers, preamble } = source;
  const { names, platform } = headers;
  const level = levelOf(headers.fields);
  const editor = isEditor(headers.fields);
  const warnings: string[] = [];
  const isTotal = totalRowTest(headers.fields);
  const totalRecords: TextRecord[] = [];
  const body: TextRecord[] = [];
  for (const record of source.records) (isTotal(record.cells) ? totalRecords : body).push(record);
  const summaries = platform === "meta-ads" ? takeSummaries(body, headers.fields, level) : [];

  const range = fileRange(preamble, fileName, editor ? (hooks.today ?? null) : null);
  const period = periodReader(body, headers.fields, range, fileName);
  const fields = withOwnStatus(names, headers.fields, level).map((field, column) =>
    field !== null && DATES.has(field) && !period.dates.has(column) ? null : field,
  );
  const data = takePivotTotals(body, fields, warnings);
  const commaMeta = platform === "meta-ads" && source.delimiter === "," ? "." : null;
  const numbersIn = [...data.records, ...totalRecords, ...summaries];
  const decimal = decimalSignOf(numbersIn, fields, fileName, source.decimal ?? commaMeta);
  const micros = preamble.length === 0 && platform !== "meta-ads" ? microsIn(data.records, fields) : UNITS;
  if (micros.cost)
    warnings.push("Money is in micros, as in report files of the AdWords API: it was divided by 1,000,000.");
  const currency = currencyIn(data.records, fields, headers.currency, decimal, fileName);

  const map = rowMapper({
    fields,
    names,
    level,
    platform,
    decimal,
    micros,
    period: period.read,
    unsplit: data.unsplit,
  });
  const tally = makeTally();
  const rows: HistoryRow[] = [];
  const skipped: { line: number; reason: string }[] = [];
  let left = 0;
  let undated = 0;
  for (let index = 0; index < data.records.length; index += 1) {
    const { cells, line } = data.records[index]!;
    if (index % STEP === 0) await breathe(hooks, fileName, index / data.records.length, index);
    const mapped =
      cells.length < names.length && shortBy(cells, names.length, headers)
        ? `${cells.length} of ${names.length} cells`
        : map(cells);
    if (typeof mapped === "string") {
      left += 1;
      if (skipped.length < MAX_SKIPPED) skipped.push({ line, reason: mapped });
      continue;
    }
    tally.add(mapped.metrics);
    if (mapped.row) rows.push(mapped.row);
    else undated += 1;
  }
  hooks.onProgress?.(1, tally.rows);
  if (tally.rows === 0 && left === 0) throw noData(fileName);
  if (left > skipped.length) warnings.push(`${left - skipped.length} more rows were left out for such reasons.`);

  const totals = tally.totals();
  const statedTotals = stated(totalRecords[0] ?? summaries[0], fields, decimal, micros);
  if (statedTotals && !editor) warnings.push(...disagreements(totals, statedTotals, tally.rows));
  if (undated > 0 && !editor)
    warnings.push(
      "The file states no period for its figures: add the column Day (or Week, Month) or export a table with its date range to keep them.",
    );
  if (editor)
    warnings.push(
      "A Google Ads Editor export holds settings and texts, no figures: they count as of the day of the import.",
    );
  const asset = isAssetReport(names);
  if (asset) warnings.push("Asset rows repeat the figures of the ads they stood in: they are shown, but not kept.");
  const storable = asset ? [] : rows;
  const accounts = accountsIn(data.records, fields);
  const days = ends(rows, range);
  const kind = reportOf(headers, platform, preamble);
  const report: FileReport = {
    path: fileName,
    platform: platform ?? (kind === "overview-card" ? "google-ads" : null),
    report: kind,
    level,
    encoding: source.encoding,
    delimiter: source.delimiter === "\t" ? "TAB" : source.delimiter,
    locale: headers.language,
    currency,
    from: days.from,
    to: days.to,
    rows: tally.rows,
    columns: columnsOf(names, fields),
    totals,
    statedTotals,
    skipped,
    warnings,
  };
  return { report, rows: storable, simulated: saysSimulated(preamble, accounts, fileName), accounts };
}

const DATES: ReadonlySet<Field> = new Set<Field>(["date", "week", "month", "quarter", "from", "to"]);

/** Lets messages through; throws where the person stopped it. */
export async function breathe(hooks: ReadHooks, fileName: string, done: number, rows: number): Promise<void> {
  if (hooks.signal?.aborted)
    throw new ImportError("stopped", { file: fileName }, `${fileName}: the import was stopped.`);
  hooks.onProgress?.(done, rows);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

export function noData(fileName: string): ImportError {
  return new ImportError(
    "no-data",
    { file: fileName },
    `${fileName} has no rows ("No data available"): choose a period in which the campaigns ran and export again.`,
  );
}

/** Meta's summary row names no entity and no cell; it is the first or the last. Takes it out of the rows. */
function takeSummaries(body: TextRecord[], fields: readonly (Field | null)[], level: string | null): TextRecord[] {
  // Without any entity it is the day, or the cell, that the summary row leaves empty.
  const own =
    level === null
      ? [...SPLITS, ...DATES].filter((field) => field !== "from" && field !== "to")
      : [...NAMES, ...SPLITS];
  const columns = fields.flatMap((field, column) => (field !== null && own.includes(field) ? [column] : []));
  if (columns.length === 0) return [];
  const empty = (record: TextRecord | undefined) =>
    record !== undefined && record.cells.length > 1 && columns.every((column) => isMissing(record.cells[column] ?? ""));
  const summaries: TextRecord[] = [];
  if (empty(body[0])) summaries.push(body.shift()!);
  if (empty(body.at(-1))) summaries.push(body.pop()!);
  return summaries;
}

/** Rows whose breakdown, name or day is "All" repeat others; a breakdown column that is "All" everywhere splits nothing. */
function takePivotTotals(
  body: readonly TextRecord[],
  fields: readonly (Field | null)[],
  warnings: string[],
): { records: readonly TextRecord[]; unsplit: ReadonlySet<number> } {
  const columns = fields.flatMap((field, column) =>
    field !== null && (SPLITS.includes(field) || NAMES.includes(field) || DATES.has(field)) ? [column] : [],
  );
  const some = columns.filter((column) => body.some((record) => isAll(record.cells[column] ?? "")));
  const unsplit = new Set(
    some.filter((column) =>
      body.every((record) => isAll(record.cells[column] ?? "") || isMissing(record.cells[column] ?? "")),
    ),
  );
  const mixed = some.filter((column) => !unsplit.has(column));
  if (mixed.length === 0) return { records: body, unsplit };
  const records = body.filter((record) => !mixed.some((column) => isAll(record.cells[column] ?? "")));
  warnings.push(
    `${body.length - records.length} subtotal rows ("All") were left out: they repeat the rows below them.`,
  );
  return { records, unsplit };
}

/** A record with too few cells is a fault, unless only cells at the end are missing in a file that never writes them. */
function shortBy(cells: readonly string[], wanted: number, headers: Headers): boolean {
  return wanted - cells.length > 0 && headers.fields.slice(cells.length).some((field) => isNumeric(field));
}

function stated(
  record: TextRecord | undefined,
  fields: readonly (Field | null)[],
  decimal: DecimalSign,
  micros: Micros,
): Record<string, number> | null {
  if (!record) return null;
  const totals: [string, number][] = [];
  for (const field of FIGURE_FIELDS) {
    const cell = field === "reach" ? "" : (record.cells[fields.indexOf(field)] ?? "");
    const value = isMissing(cell) ? undefined : parseNumber(cell, decimal)?.value;
    if (value !== undefined) totals.push([field, micros.cost && field === "cost" ? value / 1e6 : value]);
  }
  return totals.length === 0 ? null : Object.fromEntries(totals);
}

function ends(rows: readonly HistoryRow[], range: Period | null): { from: string | null; to: string | null } {
  let from: string | null = null;
  let to: string | null = null;
  for (const row of rows) {
    if (from === null || row.date < from) from = row.date;
    if (to === null || row.dateTo > to) to = row.dateTo;
  }
  return { from: from ?? range?.from ?? null, to: to ?? range?.to ?? null };
}

/** Header -> meaning. `__proto__` as a header stays a plain entry, because entries are defined, not assigned. */
function columnsOf(names: readonly string[], fields: readonly (Field | null)[]): Record<string, string | null> {
  const entries = names.map((name, column) => [name, contractName(fields[column] ?? null)] as const);
  return Object.fromEntries(entries.filter(([name, meaning]) => meaning !== null || !/^Column \d+$/.test(name)));
}

/** `bid` and `bidType` are Meta's words; everything else is the contract's already. */
function contractName(field: Field | null): string | null {
  if (field === "bidType") return "bidStrategy";
  return field;
}

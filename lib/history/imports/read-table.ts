import type { FileReport } from "@/lib/domain/file-report";
import type { DayMetrics, HistoryRow } from "@/lib/domain/history";

import { microsIn, UNITS } from "./api-micros";
import { judgeOf } from "./clean";
import type { ColumnMapping } from "./column-mapping";
import { usualOrder } from "./date-order";
import type { TextRecord } from "./delimited";
import { isNumeric } from "./fields";
import type { Field } from "./fields";
import { accountsIn, currencyIn, fileRange, hasNoCents, saysSimulated } from "./file-facts";
import type { Headers } from "./headers";
import { ImportError } from "./import-error";
import { rowMapper } from "./map-rows";
import type { MappedRow } from "./map-rows";
import { notesOn } from "./notes";
import { decimalSignOf } from "./number-format";
import type { DecimalSign } from "./numbers";
import { oddDays } from "./outliers";
import { withOwnStatus } from "./own-status";
import { periodReader } from "./periods";
import type { Period } from "./periods";
import { isAssetReport, isEditor, levelOf, reportOf } from "./recognise";
import { figuresOf } from "./stated-totals";
import { DATES, partsOf, takePivotTotals } from "./table-parts";
import { disagreements, makeTally } from "./tally";
import { takeUnnamedTotals, wholeTotal } from "./total-rows";

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
/** A file of nothing but bad rows must not make a report as large as itself. */
export const MAX_SKIPPED = 1_000;

/** Turns a table into rows of history and the report about it. Throws ImportError; stores nothing. */
export async function readTable(source: TableSource, hooks: ReadHooks = {}): Promise<ReadExport> {
  const { fileName, headers, preamble } = source;
  const { names, platform } = headers;
  const level = levelOf(headers.fields);
  const editor = isEditor(headers.fields);
  const warnings: string[] = [];
  const parts = partsOf(source.records, headers, platform, level);
  const { body, summaries } = parts;
  if (parts.repeated.length > 0)
    warnings.push(
      `The header stands again in line ${parts.repeated.slice(0, 5).join(", ")}: such lines were passed over.`,
    );

  const usual = usualOrder(headers.language, source.delimiter, preamble);
  const range = fileRange(preamble, fileName, editor ? (hooks.today ?? null) : null, usual);
  const commaMeta = platform === "meta-ads" && source.delimiter === "," ? "." : null;
  const numbersIn = [...body, ...parts.totals, ...summaries];
  const decimal = decimalSignOf(
    numbersIn,
    headers.fields,
    fileName,
    source.decimal ?? commaMeta,
    hasNoCents(headers, body),
  );
  const unnamed = platform === "google-ads" ? takeUnnamedTotals(body, headers.fields, decimal) : [];
  const period = periodReader(body, headers.fields, range, fileName, usual);
  if (period.guess !== null) warnings.push(period.guess);
  const fields = withOwnStatus(names, headers.fields, level).map((field, column) =>
    field !== null && DATES.has(field) && !period.dates.has(column) ? null : field,
  );
  const data = takePivotTotals(body, fields, decimal);
  if (data.subtotals > 0)
    warnings.push(`${data.subtotals} subtotal rows ("All") were left out: they repeat the rows below them.`);
  const micros = preamble.length === 0 && platform !== "meta-ads" ? microsIn(data.records, fields, names) : UNITS;
  if (micros.cost) warnings.push("Money is in micros, as in Google's APIs: it was divided by 1,000,000.");
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
  const short = (cells: readonly string[]) => cells.length < names.length && shortBy(cells, names.length, headers);
  const judge = judgeOf(sampleOf(data.records, (cells) => (short(cells) ? "" : map(cells))));
  const tally = makeTally();
  const rows: HistoryRow[] = [];
  const skipped: { line: number; reason: string }[] = [];
  let left = 0;
  let undated = 0;
  for (let index = 0; index < data.records.length; index += 1) {
    const { cells, line } = data.records[index]!;
    if (index % STEP === 0) await breathe(hooks, fileName, index / data.records.length, index);
    const mapped = short(cells) ? `${cells.length} of ${names.length} cells` : map(cells);
    const reason = typeof mapped === "string" ? mapped : judge(mapped.metrics);
    if (typeof mapped === "string" || reason !== null) {
      left += 1;
      if (skipped.length < MAX_SKIPPED) skipped.push({ line, reason: reason ?? "" });
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
  // Google states several totals: first that of the rows, then those of the account and of each kind of campaign.
  const total = wholeTotal(parts.totals, fields) ?? unnamed[0] ?? summaries[0];
  const stated = total ? figuresOf(total, fields, decimal, micros) : null;
  if (stated && !editor) warnings.push(...disagreements(totals, stated, tally.rows));
  const totalless = parts.totals.length + unnamed.length === 0 && preamble.length > 0 && source.delimiter !== null;
  if (totalless && !editor && platform === "google-ads")
    warnings.push(
      "The file has no total row: if you did not switch it off when downloading, the end of the file is missing; download it again.",
    );
  warnings.push(...notesOn(names, tally.kinds, platform), ...oddDays(rows));
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
  const kind = reportOf(headers, platform, preamble, fileName);
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
    statedTotals: stated,
    skipped,
    warnings,
  };
  return { report, rows: storable, simulated: saysSimulated(preamble, accounts, fileName), accounts };
}

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

/** A record with too few cells is a fault, unless only cells at the end are missing in a file that never writes them. */
function shortBy(cells: readonly string[], wanted: number, headers: Headers): boolean {
  return wanted - cells.length > 0 && headers.fields.slice(cells.length).some((field) => isNumeric(field));
}

/** Figures of the first rows, by which the usual prices of the file are told. */
function sampleOf(
  records: readonly TextRecord[],
  map: (cells: readonly string[]) => MappedRow | string,
): readonly DayMetrics[] {
  return records.slice(0, STEP).flatMap(({ cells }) => {
    const mapped = map(cells);
    return typeof mapped === "string" ? [] : [mapped.metrics];
  });
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

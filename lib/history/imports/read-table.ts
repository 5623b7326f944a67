import type { FileReport } from "@/lib/domain/file-report";

import { isoDay } from "../days";
import { withoutUndated } from "../packed-part";
import { packRows } from "../packed-rows";
import type { PackedRows } from "../packed-rows";
import { microsIn, UNITS } from "./api-micros";
import { breathe } from "./breathe";
import type { ReadHooks } from "./breathe";
import { firstRecords } from "./cell-table";
import type { CellTable } from "./cell-table";
import { usualOrder } from "./date-order";
import type { Field } from "./fields";
import { accountsIn, currencyIn, fileRange, hasNoCents, saysSimulated } from "./file-facts";
import type { Headers } from "./headers";
import { ImportError } from "./import-error";
import { mapRows } from "./map-rows";
import { notesOn } from "./notes";
import { decimalSignOf } from "./number-format";
import type { DecimalSign } from "./numbers";
import { oddDays } from "./outliers";
import { withOwnStatus } from "./own-status";
import { periodReader } from "./periods";
import type { Period } from "./periods";
import { isAssetReport, isEditor, levelOf, reportOf } from "./recognise";
import { figuresOf } from "./stated-totals";
import { DATES, leaveOutPivotTotals, partsOf } from "./table-parts";
import { disagreements, tallyOf } from "./tally";
import { splitUnnamedTotals, wholeTotal } from "./total-rows";

/** Rows by which the ways of a file are told: what they do not show, the next ones do not show either. */
const DECIDING_ROWS = 20_000;

/** A file that was understood. */
export interface ReadExport {
  readonly report: FileReport;
  /** What can be stored. Fewer than `report.rows` where the file states no period or has rows that must not be summed. */
  readonly rows: PackedRows;
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
  readonly table: CellTable;
  /** How numbers are written where the format itself says so (numeric cells of a workbook). */
  readonly decimal: DecimalSign | null;
}

/** Turns a table into rows of history and the report about it. Throws ImportError; stores nothing. */
export async function readTable(source: TableSource, hooks: ReadHooks = {}): Promise<ReadExport> {
  const { fileName, headers, preamble } = source;
  const { names, platform } = headers;
  const level = levelOf(headers.fields);
  const editor = isEditor(headers.fields);
  const warnings: string[] = [];
  const { table } = source;
  const parts = partsOf(table, headers, platform, level);
  const { summaries } = parts;
  if (parts.repeated.length > 0)
    warnings.push(
      `The header stands again in line ${parts.repeated.slice(0, 5).join(", ")}: such lines were passed over.`,
    );

  const usual = usualOrder(headers.language, source.delimiter, preamble);
  const today = editor ? (hooks.today ?? null) : null;
  const range = fileRange(preamble, fileName, today, usual, headers.language);
  const commaMeta = platform === "meta-ads" && source.delimiter === "," ? "." : null;
  const first = firstRecords(table, parts.body, DECIDING_ROWS);
  const decimal = decimalSignOf(
    [...first, ...parts.totals, ...summaries],
    headers.fields,
    fileName,
    source.decimal ?? commaMeta,
    { wholeMoney: hasNoCents(headers, first[0]), wholeCounts: source.decimal === null },
  );
  const { body, totals: unnamed } =
    platform === "google-ads"
      ? splitUnnamedTotals(table, parts.body, headers.fields, decimal)
      : { body: parts.body, totals: [] };
  const period = periodReader(table, body, headers.fields, range, fileName, usual, headers.language);
  if (period.guess !== null) warnings.push(period.guess);
  const fields = withOwnStatus(names, headers.fields, level).map((field, column) =>
    field !== null && DATES.has(field) && !period.dates.has(column) ? null : field,
  );
  const data = leaveOutPivotTotals(table, body, fields, decimal, platform);
  if (data.subtotals > 0)
    warnings.push(`${data.subtotals} subtotal rows ("All") were left out: they repeat the rows below them.`);
  const micros =
    preamble.length === 0 && platform !== "meta-ads"
      ? microsIn(firstRecords(table, data.rows, DECIDING_ROWS), fields, names)
      : UNITS;
  if (micros.cost) warnings.push("Money is in micros, as in Google's APIs: it was divided by 1,000,000.");
  const currency = currencyIn(table, data.rows, fields, headers.currency, decimal, fileName);

  const plan = { fields, names, level, platform, decimal, micros, period: period.read, unsplit: data.unsplit };
  const mapped = await mapRows(table, data.rows, plan, (done, rows) => breathe(hooks, fileName, done, rows));
  const { packed, undated, left, skipped } = mapped;
  hooks.onProgress?.(1, packed.length);
  if (packed.length === 0 && left === 0) throw noData(fileName);
  if (left > skipped.length) warnings.push(`${left - skipped.length} more rows were left out for such reasons.`);

  const { totals, kinds } = tallyOf(packed);
  // Google states several totals: first that of the rows, then those of the account and of each kind of campaign.
  const total = wholeTotal(parts.totals, fields) ?? wholeTotal(unnamed, fields) ?? summaries[0];
  const stated = total ? figuresOf(total, fields, decimal, micros) : null;
  if (stated && !editor) warnings.push(...disagreements(totals, stated, packed.length));
  const rows = withoutUndated(packed, undated);
  const totalless = parts.totals.length + unnamed.length === 0 && preamble.length > 0 && source.delimiter !== null;
  if (totalless && !editor && platform === "google-ads")
    warnings.push(
      "The file has no total row: if you did not switch it off when downloading, the end of the file is missing; download it again.",
    );
  warnings.push(...notesOn(names, kinds, platform), ...oddDays(rows));
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
  const accounts = accountsIn(table, data.rows, fields);
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
    rows: packed.length,
    columns: columnsOf(names, fields),
    totals,
    statedTotals: stated,
    skipped,
    warnings,
  };
  return {
    report,
    rows: asset ? packRows([]) : rows,
    simulated: saysSimulated(preamble, accounts, fileName),
    accounts,
  };
}

export function noData(fileName: string): ImportError {
  return new ImportError(
    "no-data",
    { file: fileName },
    `${fileName} has no rows ("No data available"): choose a period in which the campaigns ran and export again.`,
  );
}

function ends(rows: PackedRows, range: Period | null): { from: string | null; to: string | null } {
  if (rows.length === 0) return { from: range?.from ?? null, to: range?.to ?? null };
  return { from: isoDay(rows.date.reduce(lower)), to: isoDay(rows.dateTo.reduce(higher)) };
}

const lower = (a: number, b: number) => (b < a ? b : a);
const higher = (a: number, b: number) => (b > a ? b : a);

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

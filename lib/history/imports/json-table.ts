import type { Breakdown, DayMetrics, HistoryRow } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";

import { judgeOf } from "./clean";
import { ImportError } from "./import-error";
import { saysSimulated } from "./file-facts";
import { notesOn } from "./notes";
import { oddDays } from "./outliers";
import { breathe } from "./read-table";
import type { ReadExport, ReadHooks } from "./read-table";
import { makeTally } from "./tally";

/** One row of a JSON export, typed already; `problem` says why it must be left out. */
export interface JsonRow {
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly names: Pick<HistoryRow, "campaignId" | "campaign" | "adsetId" | "adset" | "adId" | "ad">;
  readonly level: Level | null;
  readonly breakdowns: { readonly [B in Breakdown]?: string };
  readonly metrics: DayMetrics;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly currency: string | null;
  readonly account: { readonly id: string; readonly name: string | null } | null;
  readonly problem: string | null;
}

/** A JSON export that was recognised. */
export interface JsonExport {
  readonly platform: PlatformId;
  readonly report: string;
  readonly records: readonly JsonRow[];
  /** Names of the fields, for the preview. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly simulated: boolean;
}

const STEP = 5_000;

/** Checks and sums the rows of a JSON export. `line` in `skipped` is the number of the row, from 1. */
export async function readJsonRows(
  source: JsonExport,
  encoding: string,
  fileName: string,
  hooks: ReadHooks,
): Promise<ReadExport> {
  const usable = source.records.filter((record) => record.problem === null && broken(record.metrics) === null);
  const judge = judgeOf(usable.slice(0, STEP).map((record) => record.metrics));
  const tally = makeTally();
  const rows: HistoryRow[] = [];
  const skipped: { line: number; reason: string }[] = [];
  const accounts = new Map<string, { id: string; name: string | null }>();
  const levels = new Set<Level | null>();
  let currency: string | null = null;
  let undated = 0;
  for (const [index, record] of source.records.entries()) {
    if (index % STEP === 0) await breathe(hooks, fileName, index / source.records.length, index);
    const reason = record.problem ?? broken(record.metrics) ?? judge(record.metrics);
    if (reason !== null) {
      skipped.push({ line: index + 1, reason });
      continue;
    }
    if (record.currency !== null) {
      if (currency !== null && currency !== record.currency)
        throw mixed(currency, record.currency, index + 1, fileName);
      currency = record.currency;
    }
    if (record.account) accounts.set(`${record.account.id}|${record.account.name ?? ""}`, record.account);
    levels.add(record.level);
    tally.add(record.metrics);
    if (record.date === null || record.dateTo === null) undated += 1;
    else
      rows.push({
        date: record.date,
        dateTo: record.dateTo,
        level: record.level ?? "campaign",
        ...record.names,
        breakdowns: record.breakdowns,
        metrics: record.metrics,
        attributes: record.attributes,
      });
  }
  hooks.onProgress?.(1, tally.rows);
  const named = [...accounts.values()];
  return {
    report: {
      path: fileName,
      platform: source.platform,
      report: source.report,
      level: levels.size === 1 ? [...levels][0]! : null,
      encoding,
      delimiter: null,
      locale: null,
      currency,
      from: rows.reduce<string | null>((first, row) => (first === null || row.date < first ? row.date : first), null),
      to: rows.reduce<string | null>((last, row) => (last === null || row.dateTo > last ? row.dateTo : last), null),
      rows: tally.rows,
      columns: source.columns,
      totals: tally.totals(),
      statedTotals: null,
      skipped: skipped.slice(0, 1_000),
      warnings: [
        ...(undated > 0
          ? [`${undated} rows state no date and are not kept: add segments.date (Google) or time_increment=1 (Meta).`]
          : []),
        ...(skipped.length > 1_000 ? [`${skipped.length - 1_000} more rows were left out for such reasons.`] : []),
        ...notesOn(Object.keys(source.columns), tally.kinds, null),
        ...oddDays(rows),
      ],
    },
    rows,
    simulated: source.simulated || saysSimulated([], named, fileName),
    accounts: named,
  };
}

function broken(metrics: DayMetrics): string | null {
  for (const [metric, value] of Object.entries(metrics))
    if (typeof value === "number" && (value < 0 || !Number.isFinite(value)))
      return `${metric} is negative or no number (${value})`;
  return null;
}

function mixed(a: string, b: string, line: number, fileName: string): ImportError {
  return new ImportError(
    "mixed-currencies",
    { file: fileName, a, b, line },
    `${fileName}, row ${line}: amounts in ${b} after amounts in ${a}: export each currency's account by itself.`,
  );
}

import type { Breakdown, DayMetrics, HistoryRow } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";

import { withoutUndated } from "../packed-part";
import { packRows } from "../packed-rows";
import { breathe } from "./breathe";
import type { ReadHooks } from "./breathe";
import { judgeOf } from "./clean";
import { ImportError } from "./import-error";
import { saysSimulated } from "./file-facts";
import { notesOn } from "./notes";
import { oddDays } from "./outliers";
import type { ReadExport } from "./read-table";
import { tallyOf } from "./tally";

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
/** Stands for the day of a row that states none: it is summed, but not kept. */
const NO_DAY = "1970-01-01";

/** Checks and sums the rows of a JSON export. `line` in `skipped` is the number of the row, from 1. */
export async function readJsonRows(
  source: JsonExport,
  encoding: string,
  fileName: string,
  hooks: ReadHooks,
): Promise<ReadExport> {
  const usable = source.records.filter((record) => record.problem === null && broken(record.metrics) === null);
  const judge = judgeOf(usable.slice(0, STEP).map((record) => record.metrics));
  const rows: HistoryRow[] = [];
  const undated: HistoryRow[] = [];
  const skipped: { line: number; reason: string }[] = [];
  const accounts = new Map<string, { id: string; name: string | null }>();
  const levels = new Set<Level | null>();
  let currency: string | null = null;
  for (const [index, record] of source.records.entries()) {
    if (index % STEP === 0) {
      const waiting = breathe(hooks, fileName, index / source.records.length, index);
      if (waiting !== null) await waiting;
    }
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
    const isDated = record.date !== null && record.dateTo !== null;
    (isDated ? rows : undated).push({
      date: record.date ?? NO_DAY,
      dateTo: record.dateTo ?? NO_DAY,
      level: record.level ?? "campaign",
      ...record.names,
      breakdowns: record.breakdowns,
      metrics: record.metrics,
      attributes: record.attributes,
    });
  }
  const all = packRows([...rows, ...undated]);
  const { totals, kinds } = tallyOf(all);
  const packed = withoutUndated(all, undated.length);
  hooks.onProgress?.(1, all.length);
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
      rows: all.length,
      columns: source.columns,
      totals,
      statedTotals: null,
      skipped: skipped.slice(0, 1_000),
      warnings: [
        ...(undated.length > 0
          ? [
              `${undated.length} rows state no date and are not kept: add segments.date (Google) or time_increment=1 (Meta).`,
            ]
          : []),
        ...(skipped.length > 1_000 ? [`${skipped.length - 1_000} more rows were left out for such reasons.`] : []),
        ...notesOn(Object.keys(source.columns), kinds, null),
        ...oddDays(packed),
      ],
    },
    rows: packed,
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

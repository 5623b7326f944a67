import type { HistoryRow } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";
import type { SimulatedAccount } from "../account";
import type { SimulatedReport } from "../reports";
import type { ExportLocale } from "./google-locale";
import { metaWord } from "./meta-words";
import { sumRows, sumsOf } from "./sums";
import type { Sums } from "./sums";

/** Meta writes numbers as they are (dot, no thousands); null is an empty cell. */
export type MetaCell = string | number | null;

export interface MetaColumn {
  readonly header: string;
  readonly cell: (row: HistoryRow, sums: Sums) => MetaCell;
  /** What the summary row, the one without a name, shows. */
  readonly summary: (sums: Sums) => MetaCell;
}

export interface MetaTable {
  readonly header: readonly string[];
  /** The summary row first, then the rows. */
  readonly rows: readonly (readonly MetaCell[])[];
}

const BID_TYPES: Readonly<Record<string, string>> = {
  "highest-volume": "LOWEST_COST_WITHOUT_CAP",
  "cost-per-result-goal": "COST_CAP",
  "bid-cap": "LOWEST_COST_WITH_BID_CAP",
};

const BREAKDOWN_HEADERS: Readonly<Record<string, string>> = {
  age: "Age",
  gender: "Gender",
  device: "Impression device",
  location: "Region",
  hour: "Time of day (ad account time zone)",
};

const per = (top: number, bottom: number): number | null =>
  bottom > 0 ? Number((top / bottom).toPrecision(12)) : null;
const euros = (micros: number): number => micros / 1_000_000;

function entityColumns(level: Level): [header: string, of: (row: HistoryRow) => MetaCell][] {
  const columns: [string, (row: HistoryRow) => MetaCell][] = [
    ["Campaign name", (row) => row.campaign],
    ["Campaign ID", (row) => row.campaignId],
  ];
  if (level !== "campaign") columns.push(["Ad set name", (row) => row.adset], ["Ad set ID", (row) => row.adsetId]);
  if (level === "ad") columns.push(["Ad name", (row) => row.ad], ["Ad ID", (row) => row.adId]);
  return columns;
}

/** Settings that the level's table shows beside its figures. */
function settingColumns(level: Level): [header: string, of: (row: HistoryRow) => MetaCell][] {
  const attribute =
    (key: string) =>
    (row: HistoryRow): MetaCell =>
      row.attributes[key] ?? null;
  if (level === "ad") {
    return [
      ["Ad delivery", () => "active"],
      // An ad with several texts shows its first here; the JSON export has them all.
      ["Text", attribute("primaryText1")],
      ["Headline (ad settings)", attribute("headline1")],
      ["Link (ad settings)", attribute("finalUrl")],
    ];
  }
  const elsewhere = level === "campaign" ? "Using ad set budget" : "Using campaign budget";
  const budget = (row: HistoryRow): MetaCell => {
    const micros = row.attributes["budgetMicros"];
    return typeof micros === "number" ? euros(micros) : elsewhere;
  };
  const settings: [string, (row: HistoryRow) => MetaCell][] = [
    [level === "campaign" ? "Campaign delivery" : "Ad set delivery", () => "active"],
    ["Objective", attribute("objective")],
    ["Ad set budget", budget],
    ["Ad set budget type", (row) => (typeof row.attributes["budgetMicros"] === "number" ? "Daily" : 0)],
  ];
  if (level === "adset") {
    const bid = (row: HistoryRow): MetaCell => {
      const micros = row.attributes["targetCpaMicros"] ?? row.attributes["bidCapMicros"];
      return typeof micros === "number" ? euros(micros) : 0;
    };
    settings.push(["Bid", bid], ["Bid type", (row) => BID_TYPES[String(row.attributes["bidStrategy"])] ?? null]);
  }
  return settings;
}

function platformOf(placement: string): string {
  return placement.startsWith("Audience Network") ? "audience_network" : placement.split(" ")[0]!.toLowerCase();
}

function breakdownColumns(report: SimulatedReport): [header: string, of: (row: HistoryRow) => MetaCell][] {
  return report.breakdowns.flatMap((breakdown): [header: string, of: (row: HistoryRow) => MetaCell][] => {
    const of = (row: HistoryRow): MetaCell => row.breakdowns[breakdown] ?? null;
    if (breakdown !== "placement") return [[BREAKDOWN_HEADERS[breakdown] ?? breakdown, of]];
    return [
      ["Platform", (row) => platformOf(row.breakdowns.placement ?? "")],
      ["Placement", of],
    ];
  });
}

/** A Meta report as a table of plain cells, for CSV and XLSX alike. */
export function metaTable(report: SimulatedReport, account: SimulatedAccount, locale: ExportLocale): MetaTable {
  const kinds = new Set(report.rows.map((row) => row.metrics.resultType));
  // Results of different kinds are not summed: then the summary leaves them empty.
  const summable = kinds.size === 1;
  const hasSettings = report.breakdowns.length === 0;
  const all = sumRows(report.rows);
  const first = report.rows.reduce((least, row) => (row.date < least ? row.date : least), account.to);
  const last = report.rows.reduce((most, row) => (row.dateTo > most ? row.dateTo : most), first);

  const text = (header: string, cell: (row: HistoryRow) => MetaCell, summary: MetaCell = null): MetaColumn => ({
    header,
    cell,
    summary: () => summary,
  });
  const figure = (header: string, of: (sums: Sums) => MetaCell): MetaColumn => ({
    header,
    cell: (_, sums) => of(sums),
    summary: of,
  });
  const result = (header: string, of: (sums: Sums) => MetaCell): MetaColumn => ({
    header,
    cell: (_, sums) => of(sums),
    summary: (sums) => (summable ? of(sums) : null),
  });

  const columns: MetaColumn[] = [
    text("Reporting starts", (row) => row.date, first),
    text("Reporting ends", (row) => row.dateTo, last),
    ...(report.period === "day" ? [text("Day", (row) => row.date)] : []),
    text("Account name", () => account.name),
    text("Account ID", () => account.accountId),
    ...entityColumns(report.level).map(([header, of]) => text(header, of)),
    ...breakdownColumns(report).map(([header, of]) => text(header, of)),
    ...(hasSettings ? settingColumns(report.level) : []).map(([header, of]) =>
      text(
        header,
        (row) => {
          const value = of(row);
          return typeof value === "string" ? metaWord(value, locale) : value;
        },
        /delivery|budget|Bid/.test(header) ? 0 : null,
      ),
    ),
    text("Attribution setting", () => "7-day click or 1-day view", "7-day click or 1-day view"),
    result("Results", (sums) => sums.results),
    text("Result indicator", (row) => row.metrics.resultType ?? null),
    text("Reach", (row) => row.metrics.reach ?? null),
    text("Frequency", (row) => per(row.metrics.impressions ?? 0, row.metrics.reach ?? 0)),
    result("Cost per results", (sums) => per(euros(sums.costMicros), sums.results)),
    figure("Amount spent (EUR)", (sums) => euros(sums.costMicros)),
    text("Ends", () => metaWord("Ongoing", locale)),
    figure("Impressions", (sums) => sums.impressions),
    figure("CPM (cost per 1,000 impressions) (EUR)", (sums) => per(euros(sums.costMicros) * 1000, sums.impressions)),
    figure("Link clicks", (sums) => sums.linkClicks),
    figure("CPC (cost per link click) (EUR)", (sums) => per(euros(sums.costMicros), sums.linkClicks)),
    figure("CTR (link click-through rate)", (sums) => per(sums.linkClicks * 100, sums.impressions)),
    figure("Clicks (all)", (sums) => sums.clicks),
    figure("CTR (all)", (sums) => per(sums.clicks * 100, sums.impressions)),
    figure("CPC (all) (EUR)", (sums) => per(euros(sums.costMicros), sums.clicks)),
    {
      header: "Purchases conversion value",
      cell: (row) => {
        const micros = row.metrics.conversionValueMicros;
        return micros === undefined ? null : euros(micros);
      },
      summary: (sums) => euros(sums.conversionValueMicros),
    },
  ];
  return {
    header: columns.map(({ header }) => metaWord(header, locale)),
    rows: [
      columns.map((column) => column.summary(all)),
      ...report.rows.map((row) => {
        const sums = sumsOf(row);
        return columns.map((column) => column.cell(row, sums));
      }),
    ],
  };
}

import type { HistoryRow } from "@/lib/domain/history";
import type { SimulatedReport } from "../reports";
import type { SimulatedBusiness } from "../simulate";
import { delimited, utf16le, utf8 } from "./delimited";
import type { ExportFile } from "./export-file";
import { googleColumns } from "./google-columns";
import type { GoogleColumn } from "./google-columns";
import { NO_VALUE, googleFormat } from "./google-locale";
import type { ExportLocale } from "./google-locale";
import { googleWord } from "./google-words";
import { sumRows, sumsOf } from "./sums";
import type { Sums } from "./sums";

interface Total {
  readonly label: string;
  readonly sums: Sums;
}

/** A whole download: title, range, header, rows, total rows with their label in the first cell. */
function lines(
  title: string,
  range: string,
  columns: readonly GoogleColumn[],
  rows: readonly HistoryRow[],
  totals: readonly Total[],
): string[][] {
  const body = rows.map((row) => {
    const sums = sumsOf(row);
    return columns.map((column) => ("text" in column ? column.text(row) : column.figure(sums)));
  });
  const foot = totals.map(({ label, sums }) =>
    columns.map((column, i) => (i === 0 ? label : "text" in column ? NO_VALUE : column.figure(sums))),
  );
  return [[title], [range], columns.map(({ header }) => header), ...body, ...foot];
}

/** Total rows: of the entities listed, by campaign type where rows say it, and of the account. */
function totalsOf(report: SimulatedReport, locale: ExportLocale): Total[] {
  const all = sumRows(report.rows);
  const named = (label: string, sums: Sums): Total => ({ label: googleWord(label, locale), sums });
  if (report.breakdowns.includes("location")) return [named("Total: Locations", all), named("Total: Account", all)];
  if (report.level === "ad") return [named("Total: All but removed ads", all), named("Total: Account", all)];
  if (report.level === "adset") return [named("Total: Ad groups", all), named("Total: Account", all)];
  const types = [...new Set(report.rows.map((row) => String(row.attributes["campaignType"])))];
  return [
    named("Total: Campaigns", all),
    named("Total: Account", all),
    ...types.map((type) =>
      named(`Total: ${type}`, sumRows(report.rows.filter((row) => row.attributes["campaignType"] === type))),
    ),
  ];
}

/** Report-editor downloads of the Google side, each as UTF-8 CSV; the campaign report also as UTF-16LE TAB ("Excel .csv"). */
export function googleExports(business: SimulatedBusiness, locale: ExportLocale): ExportFile[] {
  const format = googleFormat(locale);
  const column = googleColumns(business.google, format);
  const find = (level: string, breakdown: string | null): SimulatedReport => {
    const report = business.reports.find(
      (one) => one.platform === "google-ads" && one.level === level && (one.breakdowns[0] ?? null) === breakdown,
    );
    if (!report) throw new Error(`no Google report by ${breakdown ?? "day"} at level ${level}`);
    return report;
  };
  const make = (title: string, report: SimulatedReport, columns: readonly GoogleColumn[]): string[][] => {
    const from = report.rows.reduce((first, row) => (row.date < first ? row.date : first), business.to);
    const to = report.rows.reduce((last, row) => (row.dateTo > last ? row.dateTo : last), from);
    const range = `${format.date(from)} - ${format.date(to)}`;
    return lines(googleWord(title, locale), range, columns, report.rows, totalsOf(report, locale));
  };
  const csv = (name: string, description: string, text: string[][]): ExportFile => ({
    name,
    platform: "google-ads",
    description,
    bytes: utf8(delimited(text, ",")),
  });

  const campaigns = make("Campaign report (simulated)", find("campaign", null), [
    column.day,
    ...column.campaign,
    ...column.account,
    ...column.campaignSettings,
    column.currency,
    ...column.figures,
  ]);
  const group = [...column.campaign, ...column.adGroup];
  const figures = [column.currency, ...column.figures];
  return [
    csv("Campaign report.csv", "Google campaigns by day, UTF-8 CSV", campaigns),
    {
      name: "Campaign report (Excel).csv",
      platform: "google-ads",
      description: "the same campaigns by day as UTF-16LE with TABs",
      bytes: utf16le(delimited(campaigns, "\t")),
    },
    csv(
      "Ad group report.csv",
      "Google ad groups by day",
      make("Ad group report (simulated)", find("adset", null), [column.day, ...group, column.maxCpc, ...figures]),
    ),
    csv(
      "Ad group by device report.csv",
      "Google ad groups by day and device",
      make("Ad group by device report (simulated)", find("adset", "device"), [
        column.day,
        column.device,
        ...group,
        ...figures,
      ]),
    ),
    csv(
      "Age report.csv",
      "Google ad groups by week and age",
      make("Age report (simulated)", find("adset", "age"), [column.week, column.age, ...group, ...figures]),
    ),
    csv(
      "Gender report.csv",
      "Google ad groups by week and gender",
      make("Gender report (simulated)", find("adset", "gender"), [column.week, column.gender, ...group, ...figures]),
    ),
    csv(
      "Hour report.csv",
      "Google ad groups by week and hour of the day",
      make("Hour report (simulated)", find("adset", "hour"), [column.week, column.hour, ...group, ...figures]),
    ),
    csv(
      "Network report.csv",
      "Google ad groups by week and network",
      make("Network report (simulated)", find("adset", "network"), [column.week, column.network, ...group, ...figures]),
    ),
    csv(
      "Location report.csv",
      "Google campaigns by week and state",
      make("Location report (simulated)", find("campaign", "location"), [
        column.week,
        column.location,
        ...column.campaign,
        ...figures,
      ]),
    ),
    csv(
      "Ad report.csv",
      "Google ads by day with their texts",
      make("Ad report (simulated)", find("ad", null), [column.day, ...group, ...column.ad, ...figures]),
    ),
  ];
}

import type { FileReport } from "@/lib/domain/file-report";

import { EXCEL, PLAIN, RESAVED, delimited, encoded } from "./fixture";
import type { Fixture, Writing } from "./fixture";

type Report = Fixture["report"];

/** A Google campaign table by day; parts of the text and the report are replaced for each oddity. */
const HEADER = ["Day", "Campaign", "Currency code", "Impr.", "Clicks", "Cost", "Search impr. share"];
const ROWS = [
  ["2026-09-01", "Boots", "EUR", "1,247", "5", "1.50", "< 10%"],
  ["2026-09-02", "Boots", "EUR", "800", " --", "0.00", " --"],
];
const TOTAL = ["Total: Campaigns", " --", "EUR", "2,047", "5", "1.50", " --"];
const TITLE = [["Campaign report"], ["September 1, 2026 - September 15, 2026"]];
const GOOGLE: Report = {
  platform: "google-ads",
  report: "campaign",
  level: "campaign",
  encoding: "utf-8",
  delimiter: ",",
  locale: "en",
  currency: "EUR",
  from: "2026-09-01",
  to: "2026-09-02",
  rows: 2,
  columns: {
    Day: "date", Campaign: "campaign", "Currency code": "currency", "Impr.": "impressions", Clicks: "clicks", Cost: "cost",
    "Search impr. share": "searchImpressionShare",
  }, // prettier-ignore
  totals: { impressions: 2047, clicks: 5, cost: 1.5 },
  statedTotals: { impressions: 2047, clicks: 5, cost: 1.5 },
};
const FIRST: NonNullable<Fixture["first"]> = {
  attributes: { searchImpressionShare: "< 10%" },
  metrics: { impressions: 1247 },
};

interface Odd {
  readonly rows?: readonly (readonly string[])[];
  readonly writing?: Writing;
  readonly report?: Partial<FileReport>;
  readonly rewrite?: (text: string) => string;
  readonly warnings?: readonly string[];
  readonly skipped?: readonly string[];
  readonly first?: NonNullable<Fixture["first"]>;
  readonly name?: string;
}

function odd(about: string, given: Odd): Fixture {
  const writing = given.writing ?? PLAIN;
  const text = delimited(given.rows ?? [...TITLE, HEADER, ...ROWS, TOTAL], writing);
  return {
    about: `odd: ${about}`,
    name: given.name ?? "report.csv",
    bytes: encoded(given.rewrite ? given.rewrite(text) : text, writing.encoding),
    report: {
      ...GOOGLE,
      encoding: writing.encoding,
      delimiter: writing.delimiter === "\t" ? "TAB" : writing.delimiter,
      ...given.report,
    },
    first: given.first ?? FIRST,
    ...(given.warnings ? { warnings: given.warnings } : {}),
    ...(given.skipped ? { skipped: given.skipped } : {}),
  };
}

const none = { statedTotals: null };
const NO_TOTAL = ["no total row"];
/** Semicolons and decimal commas, as a European spreadsheet writes the same table. */
const COMMAS = (day: (iso: string) => string) => [
  HEADER,
  ...ROWS.map((row) => row.map((cell) => cell.replace(",", "").replace(".", ","))).map(([iso, ...rest]) => [
    day(iso!),
    ...rest,
  ]),
];

/** What people's files look like after a detour, and what they contain on a bad day. */
export function oddFiles(): Fixture[] {
  return [
    odd("no preamble, no totals", { rows: [HEADER, ...ROWS], report: none }),
    odd("a preamble in quotes", { rewrite: (text) => text.replace("Campaign report", '"Campaign report"') }),
    odd("a preamble of one line", { rows: [["September 1, 2026 - September 15, 2026"], HEADER, ...ROWS, TOTAL] }),
    odd("all time", { rows: [["Shop"], ["All time"], HEADER, ...ROWS, TOTAL] }),
    odd("summary row switched off", { rows: [...TITLE, HEADER, ...ROWS], report: none, warnings: NO_TOTAL }),
    odd("CR only", { writing: { ...PLAIN, eol: "\r" } }),
    odd("CRLF", { writing: { ...PLAIN, eol: "\r\n" } }),
    odd("UTF-16, big end first", { writing: { ...EXCEL, encoding: "utf-16be-bom" } }),
    odd("empty lines and cells at the end", { rewrite: (text) => `${text}\n\n,,,,,,\n \n`, skipped: [] }),
    odd("cells beyond the header", { rewrite: (text) => text.replaceAll("\n", ",,,\n") }),
    odd("two files, one behind the other", {
      rows: [...TITLE, HEADER, ROWS[0]!, HEADER, ROWS[1]!, TOTAL],
      warnings: ["header stands again in line 5"],
    }),
    odd("a byte order mark in the middle", {
      rows: [...TITLE, HEADER, ROWS[0]!, HEADER, ROWS[1]!, TOTAL],
      rewrite: (text) => text.replace(/(?<=\n)(?=Day[^]*\nDay)/, "").replace(/\nDay(?=[^]*Total)(?![^]*\nDay)/, "\n\ufeffDay"),
      warnings: ["header stands again in line 5"],
    }),
    odd("duplicate columns", {
      rows: [...TITLE, [...HEADER, "Currency code", "Clicks"], ...ROWS.map((row) => [...row, "EUR", "9"]), [...TOTAL, "EUR", "9"]],
      report: { columns: { ...GOOGLE.columns, "Currency code (2)": null, "Clicks (2)": null } },
    }),
    odd("quoted line breaks, commas and quotes in a name", {
      rows: [...TITLE, HEADER, ROWS[0]!.with(1, 'Boots, "warm"\nsecond line'), ROWS[1]!, TOTAL],
      first: { campaign: 'Boots, "warm"\nsecond line' },
    }),
    odd("campaigns that look like totals", {
      rows: [HEADER, ROWS[0]!.with(1, "Total: spring"), ROWS[1]!.with(1, "Total"), TOTAL],
      first: { campaign: "Total: spring" },
    }),
    odd("totals in a language without a word here", {
      rows: [...TITLE, HEADER, ...ROWS, TOTAL.with(0, "Jumla: kampeni"), TOTAL.with(0, "Jumla: akaunti")],
    }),
    odd("semicolons, decimal commas, days with points", {
      rows: COMMAS((iso) => iso.split("-").reverse().join(".")),
      writing: RESAVED,
      report: none,
    }),
    odd("semicolons, days with slashes that could be either", {
      rows: COMMAS((iso) => iso.split("-").reverse().join("/")),
      writing: RESAVED,
      report: none,
      warnings: ['"01/09/2026" were read with the day first'],
    }),
    odd("days as months first, told by the file's own period", {
      rows: [...TITLE, HEADER, ...ROWS.map((row) => row.with(0, row[0]!.replace(/(\d+)-(\d+)-(\d+)/, "$2/$3/$1"))), TOTAL],
    }),
    odd("days as a spreadsheet counts them", { rows: [HEADER, ROWS[0]!.with(0, "46266"), ROWS[1]!.with(0, "46267")], report: none }),
    odd("days in words", { rows: [HEADER, ROWS[0]!.with(0, "Tue, Sep 1, 2026"), ROWS[1]!.with(0, "2 Sept 2026")], report: none }),
    odd("money with signs in the cells", {
      rows: [HEADER, ...ROWS.map((row) => row.with(2, "EUR").with(5, `€${row[5]!}`))],
      report: none,
    }),
    odd("negative, impossible and unreadable rows", {
      rows: [HEADER, ...ROWS, ROWS[0]!.with(5, "-2.50"), ROWS[0]!.with(4, "1,248"), ROWS[0]!.with(3, "many"), ROWS[0]!.with(0, "2026-02-30")],
      report: none,
      skipped: ["cost is negative (-2.50)", "more clicks (1248) than impressions (1247)", 'impressions is "many", which is no number', '"2026-02-30" is no date'],
    }),
    odd("headers in capitals with odd spaces", {
      rows: [["DAY", " Campaign\u00a0", "Currency  code", "IMPR.", "clicks ", "COST", "Search impr. share"], ...ROWS],
      report: { ...none, columns: { DAY: "date", Campaign: "campaign", "Currency  code": "currency", "IMPR.": "impressions", clicks: "clicks", COST: "cost", "Search impr. share": "searchImpressionShare" } },
    }),
    odd("Polish, saved by a Polish spreadsheet", {
      rows: [["Dzień", "Kampania", "Kod waluty", "Wyśw.", "Kliknięcia", "Koszt"], ["01.09.2026", "Buty", "PLN", "1\u00a0247", "5", "1,50"], ["02.09.2026", "Buty", "PLN", "800", "", "0,00"]],
      writing: { ...RESAVED, encoding: "windows-1250" },
      report: { ...none, locale: "pl", currency: "PLN", columns: { Dzień: "date", Kampania: "campaign", "Kod waluty": "currency", "Wyśw.": "impressions", Kliknięcia: "clicks", Koszt: "cost" } },
      first: { campaign: "Buty" },
    }),
    odd("Japanese, saved by a Japanese spreadsheet", {
      rows: [["日", "キャンペーン", "通貨コード", "表示回数", "クリック数", "費用"], ["2026/9/1", "秋の靴", "JPY", "1,247", "5", "150"], ["2026/9/2", "秋の靴", "JPY", "800", "", "0"]],
      writing: { ...PLAIN, encoding: "shift_jis", eol: "\r\n" },
      report: { ...none, locale: "ja", currency: "JPY", totals: { impressions: 2047, clicks: 5, cost: 150 }, columns: { 日: "date", キャンペーン: "campaign", 通貨コード: "currency", 表示回数: "impressions", クリック数: "clicks", 費用: "cost" } },
      first: { campaign: "秋の靴" },
    }),
    odd("a line for the spreadsheet above the header", { rows: [HEADER, ...ROWS], report: none, rewrite: (text) => `sep=,\n${text}` }),
    odd("conversions by action, without delivery", {
      rows: [["Day", "Campaign", "Conversion action", "Currency code", "Conversions", "Conv. value"], ["2026-09-01", "Boots", "Purchase", "EUR", "3.00", "100.00"], ["2026-09-02", "Boots", "Lead", "EUR", "5.50", "0.00"]],
      report: { ...none, totals: { conversions: 8.5, conversionValue: 100 }, columns: { Day: "date", Campaign: "campaign", "Conversion action": null, "Currency code": "currency", Conversions: "conversions", "Conv. value": "conversionValue" } },
      first: { attributes: { "Conversion action": "Purchase" } },
    }),
    odd("names of Google's query language, money in micros", {
      rows: [["segments.date", "campaign.id", "campaign.name", "metrics.impressions", "metrics.clicks", "metrics.cost_micros"], ["2026-09-01", "7", "Boots", "1247", "5", "1500001"], ["2026-09-02", "7", "Boots", "800", "", "0"]],
      report: { ...none, currency: null, totals: { impressions: 2047, clicks: 5, cost: 1.500001 }, columns: { "segments.date": "date", "campaign.id": "campaignId", "campaign.name": "campaign", "metrics.impressions": "impressions", "metrics.clicks": "clicks", "metrics.cost_micros": "cost" } },
      warnings: ["Money is in micros"],
      first: { campaignId: "7" },
    }),
    odd("a label called Tag before the day, and figures that a tool wrote as NaN", {
      rows: [["Tag", ...HEADER], ["autumn", ...ROWS[0]!], ["autumn", ...ROWS[1]!.with(4, "NaN")]],
      report: { ...none, columns: { Tag: null, ...GOOGLE.columns } },
      first: { attributes: { Tag: "autumn" } },
    }),
    odd("Spanish, with a total of each week", {
      rows: [
        ["Informe de campaña"], ["1 de septiembre de 2026 - 15 de septiembre de 2026"],
        ["Semana", "Estado de la campaña", "Campaña", "Código de moneda", "Impr.", "Clics", "Coste"],
        ["2026-08-31", "Habilitada", "Botas", "EUR", "1.247", "5", "1,50"], ["2026-09-07", "Habilitada", "Botas", "EUR", "800", " --", "0,00"],
        ["2026-08-31", "Total: Campañas", " --", "EUR", "1.247", "5", "1,50"], ["2026-09-07", "Total: Campañas", " --", "EUR", "800", "0", "0,00"],
        [" --", "Total: Cuenta", " --", "EUR", "2.047", "5", "1,50"], ["2026-08-31", "Total: Búsqueda", " --", "EUR", "1.247", "5", "1,50"],
      ],
      report: { locale: "es", to: "2026-09-13", columns: { Semana: "week", "Estado de la campaña": "status", Campaña: "campaign", "Código de moneda": "currency", "Impr.": "impressions", Clics: "clicks", Coste: "cost" } },
      first: { date: "2026-09-01", dateTo: "2026-09-06", campaign: "Botas" },
    }),
    odd("yen, where a comma cannot be decimals", {
      rows: [["日", "キャンペーン", "通貨コード", "表示回数", "クリック数", "費用"], ["2026-09-01", "靴", "JPY", "247", "5", "1,150"], ["2026-09-02", "靴", "JPY", "800", " --", "0"]],
      report: { ...none, locale: "ja", currency: "JPY", totals: { impressions: 1047, clicks: 5, cost: 1150 }, columns: { 日: "date", キャンペーン: "campaign", 通貨コード: "currency", 表示回数: "impressions", クリック数: "clicks", 費用: "cost" } },
      first: { campaign: "靴" },
    }),
    odd("a rate that is written the English way in a German file", {
      rows: [["Tag", "Kampagne", "Währungscode", "Impr.", "Klicks", "Kosten", "Optimierungsfaktor"], ["2026-09-01", "A", "EUR", "1.247", "5", "1,50", "78.46"], ["2026-09-02", "A", "EUR", "800", "", "0,00", "78.46"]],
      report: { ...none, locale: "de", columns: { Tag: "date", Kampagne: "campaign", Währungscode: "currency", "Impr.": "impressions", Klicks: "clicks", Kosten: "cost", Optimierungsfaktor: "optimizationScore" } },
      first: { campaign: "A" },
    }),
    odd("an ad set that is called All", {
      rows: [["Day", "Campaign name", "Ad set name", "Impressions", "Link clicks", "Amount spent (EUR)"], ["2026-09-01", "A", "All", "1247", "5", "1.50"], ["2026-09-02", "A", "Some", "800", "", "0"]],
      report: { ...none, platform: "meta-ads", report: "ads-manager", level: "adset", totals: { impressions: 2047, linkClicks: 5, cost: 1.5 }, columns: { Day: "date", "Campaign name": "campaign", "Ad set name": "adset", Impressions: "impressions", "Link clicks": "linkClicks", "Amount spent (EUR)": "cost" } },
      first: { adset: "All" },
    }),
    odd("encoded twice", {
      rows: [["Jour", "Campagne", "Code de la devise", "Impr.", "Clics", "Coût"], ["2026-09-01", "Été", "EUR", "1247", "5", "1,50"], ["2026-09-02", "Été", "EUR", "800", "", "0,00"]],
      rewrite: (text) => String.fromCharCode(...new TextEncoder().encode(text)),
      report: { ...none, locale: "fr", columns: { Jour: "date", Campagne: "campaign", "Code de la devise": "currency", "Impr.": "impressions", Clics: "clicks", Coût: "cost" } },
      first: { campaign: "Été" },
    }),
  ]; // prettier-ignore
}

import writeXlsx from "write-excel-file/node";

import { PLAIN, delimited, encoded, written } from "./fixture";
import type { Fixture, Writing } from "./fixture";
import { META_KEYS, META_LANGUAGES } from "./meta-languages";
import type { MetaKey, MetaLanguage } from "./meta-languages";
import { MORE_META_LANGUAGES } from "./more-meta-languages";

const MEANING: Readonly<Record<MetaKey, string | null>> = {
  from: "from", to: "to", day: "date", campaign: "campaign", adset: "adset", ad: "ad", delivery: "delivery", attribution: null, results: "results",
  indicator: "resultType", reach: "reach", impressions: "impressions", frequency: "frequency", cpr: "costPerResult", spend: "cost", ends: "endDate",
  budget: "budget", budgetType: "budgetType", linkClicks: "linkClicks", clicks: "clicks", age: "age", gender: "gender", region: "location",
  platform: "publisherPlatform", placement: "placement", device: "device",
}; // prettier-ignore

type Values = Partial<Record<MetaKey, string | number>>;
const LEADS = "actions:onsite_conversion.lead_grouped";
const PURCHASES = "actions:offsite_conversion.fb_pixel_purchase";
const MONTH: Values = { from: "2026-09-01", to: "2026-09-30" };
const DAY: Values = { from: "2026-09-01", to: "2026-09-01", day: "2026-09-01" };

interface Shape {
  readonly about: string;
  readonly level: "campaign" | "adset" | "ad";
  readonly columns: readonly MetaKey[];
  readonly rows: (language: MetaLanguage) => readonly Values[];
  readonly summary: Values | null;
  readonly count: number;
  readonly to: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
  readonly first: Fixture["first"];
}

const SHAPES: readonly Shape[] = [
  {
    about: "campaigns with a summary row and two kinds of results",
    level: "campaign",
    columns: ["from", "to", "campaign", "delivery", "attribution", "results", "indicator", "reach", "impressions", "cpr", "spend", "ends", "budget", "budgetType"],
    rows: ({ words }) => [
      { ...MONTH, campaign: "Leads, spring", delivery: "active", attribution: "7-day click", results: 457, indicator: LEADS, reach: 98774, impressions: 149670, cpr: 10.940919037199, spend: 5000.25, ends: "2026-12-20", budget: 5000, budgetType: words[1] },
      { ...MONTH, campaign: "Total: shop", delivery: "completed", attribution: "7-day click", results: 12, indicator: PURCHASES, reach: 1000, impressions: 2500, cpr: 8.5, spend: 102, ends: words[3], budget: words[2], budgetType: 0 },
      { ...MONTH, campaign: "Nothing yet", delivery: "inactive", attribution: "7-day click", ends: words[3], budget: 20, budgetType: words[1] },
    ],
    summary: { ...MONTH, delivery: 0, attribution: "7-day click", reach: 99000, impressions: 152170, spend: 5102.25, budget: 0, budgetType: 0 },
    count: 3,
    to: "2026-09-30",
    totals: { impressions: 152170, cost: 5102.25, leads: 457 },
    warnings: ["different things"],
    first: { campaign: "Leads, spring", metrics: { impressions: 149670, reach: 98774, costMicros: 5_000_250_000, results: 457, resultType: LEADS, leads: 457 }, attributes: { budgetMicros: 5_000_000_000, budgetType: "lifetime", endDate: "2026-12-20" } },
  },
  {
    about: "ads by age and gender with subtotals",
    level: "ad",
    columns: ["campaign", "adset", "ad", "age", "gender", "impressions", "linkClicks", "clicks", "spend", "from", "to"],
    rows: ({ words: [all] }) => [
      { ...MONTH, campaign: "A", adset: "S", ad: "One", age: all, gender: all, impressions: 300, linkClicks: 6, clicks: 9, spend: 3.33 },
      { ...MONTH, campaign: "A", adset: "S", ad: "One", age: "25-34", gender: "female", impressions: 100, linkClicks: 2, clicks: 3, spend: 1.11 },
      { ...MONTH, campaign: "A", adset: "S", ad: "One", age: "65+", gender: "male", impressions: 200, linkClicks: 4, clicks: 6, spend: 2.22 },
    ],
    summary: null,
    count: 2,
    to: "2026-09-30",
    totals: { impressions: 300, linkClicks: 6, clicks: 9, cost: 3.33 },
    warnings: ["1 subtotal rows"],
    first: { campaign: "A", adset: "S", ad: "One", breakdowns: { age: "25-34", gender: "female" }, metrics: { clicks: 3, linkClicks: 2 } },
  },
  {
    about: "ad sets by day and placement, summary row at the end",
    level: "adset",
    columns: ["day", "campaign", "adset", "region", "platform", "placement", "impressions", "reach", "spend", "results", "indicator", "from", "to"],
    rows: () => [
      { ...DAY, campaign: "A", adset: "S\nwith a second line", region: "Bavaria", platform: "instagram", placement: "Stories", impressions: 1247, reach: 1000, spend: 12.345, results: 3, indicator: LEADS },
      { ...DAY, campaign: "A", adset: "S", region: "Bavaria", platform: "facebook", placement: "Feed", impressions: 800, reach: 700, spend: 8, results: 2, indicator: LEADS },
    ],
    summary: { ...MONTH, day: "", impressions: 2047, spend: 20.345, results: 5, indicator: LEADS },
    count: 2,
    to: "2026-09-01",
    totals: { impressions: 2047, cost: 20.345, results: 5, leads: 5 },
    warnings: [],
    first: { date: "2026-09-01", adset: "S\nwith a second line", breakdowns: { location: "Bavaria", placement: "Instagram Stories" } },
  },
]; // prettier-ignore

function report(code: string, language: MetaLanguage, shape: Shape): Omit<Fixture, "bytes" | "name"> {
  const header = language.headers.split(";");
  // The summary row states results, not that they are leads.
  const stated = Object.entries(shape.totals).filter(([metric]) => metric !== "leads");
  return {
    about: `Meta, ${code}, ${shape.about}`,
    report: {
      platform: "meta-ads",
      report: "ads-manager",
      level: shape.level,
      encoding: "utf-8",
      delimiter: ",",
      locale: language.locale,
      currency: language.currency,
      from: "2026-09-01",
      to: shape.to,
      rows: shape.count,
      columns: Object.fromEntries(shape.columns.map((key) => [header[META_KEYS.indexOf(key)]!, MEANING[key]])),
      totals: shape.totals,
      statedTotals: shape.summary ? Object.fromEntries(stated) : null,
    },
    warnings: shape.warnings,
    ...(shape.first === undefined ? {} : { first: shape.first }),
  };
}

function recordsOf(language: MetaLanguage, shape: Shape, at: "top" | "end"): (string | number)[][] {
  const header = language.headers.split(";");
  const line = (values: Values) => shape.columns.map((key) => values[key] ?? "");
  const rows = shape.rows(language).map(line);
  const summary = shape.summary ? [line(shape.summary)] : [];
  return [
    shape.columns.map((key) => header[META_KEYS.indexOf(key)]!),
    ...(at === "top" ? [...summary, ...rows] : [...rows, ...summary]),
  ];
}

/** Every language in every shape, as comma CSV: points, no groups, dates as ISO. */
export function metaTables(): Fixture[] {
  return Object.entries({ ...META_LANGUAGES, ...MORE_META_LANGUAGES }).flatMap(([code, language], index) =>
    SHAPES.map((shape, at): Fixture => {
      const base = report(code, language, shape);
      const writing: Writing = (index + at) % 2 === 0 ? PLAIN : { ...PLAIN, encoding: "utf-8-bom" };
      const records = recordsOf(language, shape, at === 2 ? "end" : "top").map((row) => row.map(String));
      return {
        ...base,
        name: "Shop-Report.csv",
        bytes: encoded(delimited(records, writing), writing.encoding),
        report: { ...base.report, encoding: writing.encoding },
      };
    }),
  );
}

/** Some languages after a European spreadsheet: semicolons, decimal commas, groups, days with points. */
export function metaResaved(): Fixture[] {
  return (["de", "fr", "es", "it"] as const).map((code) => {
    const language = META_LANGUAGES[code]!;
    const shape = SHAPES[2]!;
    const style = { group: ".", decimal: ",", percent: "" } as const;
    const records = recordsOf(language, shape, "end").map((row) =>
      row.map((cell) =>
        typeof cell === "number"
          ? written(cell, Number.isInteger(cell) ? 0 : 3, style)
          : cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1"),
      ),
    );
    const writing: Writing = { encoding: "windows-1252", delimiter: ";", eol: "\r\n" };
    const base = report(code, language, shape);
    const text = delimited(records, writing);
    return {
      ...base,
      about: `${base.about}, saved by a spreadsheet`,
      name: "Bericht.csv",
      bytes: encoded(text, "windows-1252"),
      // Plain ASCII is UTF-8 as well.
      report: { ...base.report, encoding: /[^ -~\s]/.test(text) ? "windows-1252" : "utf-8", delimiter: ";" },
    };
  });
}

/** Workbooks: a formatted and a raw sheet, title and period above the header, header from column B, days as spreadsheets count them. */
export async function metaWorkbooks(): Promise<Fixture[]> {
  return Promise.all(
    (["en", "de", "ja", "pt"] as const).map(async (code): Promise<Fixture> => {
      const language = META_LANGUAGES[code]!;
      const shape = SHAPES[2]!;
      const records = recordsOf(language, shape, "top").map((row) =>
        row.map((cell) => {
          const day =
            typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? Date.parse(cell) / 86_400_000 : null;
          return day === null ? cell : day + 25_569;
        }),
      );
      const sheet = (rows: (string | number)[][]) => [
        [null],
        [null, { value: "Shop" }, { value: "Report Period: 2026-09-01 - 2026-09-30" }],
        ...rows.map((row) => [null, ...row.map((value) => (value === "" ? null : { value }))]),
      ];
      const buffer = await writeXlsx([
        { sheet: "Formatted Report", data: sheet(records) },
        { sheet: "Raw Data Report", data: sheet(records) },
      ]).toBuffer();
      const base = report(code, language, shape);
      return {
        ...base,
        about: `${base.about}, workbook`,
        name: "Shop.xlsx",
        bytes: new Uint8Array(buffer),
        report: { ...base.report, encoding: "xlsx", delimiter: null },
      };
    }),
  );
}

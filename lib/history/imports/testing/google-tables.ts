import type { FileReport } from "@/lib/domain/file-report";

import { EXCEL, PLAIN, RESAVED, delimited, encoded, written } from "./fixture";
import type { Fixture, Writing } from "./fixture";
import { GOOGLE_LANGUAGES, HEADER_KEYS, WORD_KEYS } from "./google-languages";
import type { GoogleLanguage, HeaderKey, WordKey } from "./google-languages";
import { MORE_GOOGLE_LANGUAGES } from "./more-google-languages";

/** What each header is in the contract's words; null: kept as it is. */
const MEANING: Readonly<Record<HeaderKey, string | null>> = {
  day: "date", week: "week", month: "month", campaignStatus: "status", campaign: "campaign", budget: "budget", budgetType: "budgetType",
  currency: "currency", status: "delivery", campaignType: "campaignType", bidStrategy: "bidStrategy", clicks: "clicks", impr: "impressions",
  ctr: "ctr", cpc: "averageCpc", cost: "cost", conv: "conversions", convRate: "conversionRate", cpa: "costPerConversion", value: "conversionValue",
  adGroup: "adset", keyword: "keyword", matchType: "matchType", term: "searchTerm", device: "device", age: "age", gender: "gender", hour: "hour",
  network: "network",
}; // prettier-ignore
const FIGURES = { clicks: "clicks", impr: "impressions", cost: "cost", conv: "conversions", value: "conversionValue" } as const; // prettier-ignore

interface Shape {
  readonly report: string;
  readonly level: FileReport["level"];
  readonly columns: readonly HeaderKey[];
  readonly split: readonly [HeaderKey, readonly (WordKey | `=${string}`)[]] | null;
  readonly breakdown: Readonly<Record<string, string>>;
  readonly to?: string;
}

const TAIL: readonly HeaderKey[] = ["clicks", "impr", "ctr", "currency", "cpc", "cost", "conv", "convRate", "cpa", "value"]; // prettier-ignore
const SHAPES: readonly Shape[] = [
  { report: "campaign", level: "campaign", columns: ["campaignStatus", "campaign", "budget", "budgetType", "status", "campaignType", "bidStrategy", ...TAIL], split: null, breakdown: {}, to: "2026-09-15" },
  { report: "campaign", level: "campaign", columns: ["day", "campaign", ...TAIL], split: ["day", ["=2026-09-01", "=2026-09-02"]], breakdown: {}, to: "2026-09-01" },
  { report: "search-terms", level: "adset", columns: ["term", "matchType", "campaign", "adGroup", ...TAIL], split: ["term", ["=red boots", "=boots, \"warm\""]], breakdown: { searchTerm: "red boots" }, to: "2026-09-15" },
  { report: "device", level: "campaign", columns: ["week", "campaign", "device", ...TAIL], split: ["device", ["phones", "computers"]], breakdown: { device: "Mobile phones" }, to: "2026-09-13" },
  { report: "gender", level: "adset", columns: ["day", "gender", "campaign", "adGroup", ...TAIL], split: ["gender", ["male", "female"]], breakdown: { gender: "male" }, to: "2026-09-01" },
  { report: "network", level: "campaign", columns: ["month", "campaign", "network", ...TAIL], split: ["network", ["search", "partners"]], breakdown: { network: "Google search" }, to: "2026-09-15" },
  { report: "age", level: "adset", columns: ["day", "age", "campaign", "adGroup", ...TAIL], split: ["age", ["=25-34", "=65+"]], breakdown: { age: "25-34" }, to: "2026-09-01" },
  { report: "hour", level: "campaign", columns: ["day", "hour", "campaign", ...TAIL], split: ["hour", ["=7", "=23"]], breakdown: { hour: "7" }, to: "2026-09-01" },
  { report: "search-keyword", level: "adset", columns: ["keyword", "matchType", "campaign", "adGroup", ...TAIL], split: ["keyword", ["=+red +boots", "=[boots]"]], breakdown: { keyword: "+red +boots" }, to: "2026-09-15" },
]; // prettier-ignore

/** Two campaigns; the second one's name looks like a total, has a comma and quotes. */
const CAMPAIGNS = ["Boots | DE", 'Total Wine, "best"'];

function fixture(language: GoogleLanguage, code: string, shape: Shape, writing: Writing): Fixture {
  const header = language.headers.split(",");
  const words = language.words.split(",");
  const at = (key: HeaderKey) => header[HEADER_KEYS.indexOf(key)]!;
  const word = (key: WordKey) => words[WORD_KEYS.indexOf(key)]!;
  const { style } = language;
  const cells: string[][] = [];
  const sums = { clicks: 0, impr: 0, cost: 0, conv: 0, value: 0 };
  const splits = shape.split?.[1] ?? [null];
  for (const [c, campaign] of CAMPAIGNS.entries()) {
    for (const [s, split] of splits.entries()) {
      const impr = 12_345 * (c + 1) + 1_111 * s;
      const clicks = 1_204 + 37 * c + s;
      const figures = { clicks, impr, cost: clicks * 0.75 + c, conv: 20.5 + s, value: 1_234.5 + c };
      for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += figures[key];
      const texts: Partial<Record<HeaderKey, string>> = {
        day: "2026-09-01", week: "2026-09-07", month: "2026-09-01", campaignStatus: word(c === 0 ? "enabled" : "paused"), campaign,
        budget: written(1_250.5, 2, style, false), budgetType: word("daily"), currency: "EUR", status: word("eligible"), campaignType: "Search",
        bidStrategy: word("maximize"), adGroup: "Group 1", matchType: "Broad",
      }; // prettier-ignore
      if (shape.split && split !== null)
        texts[shape.split[0]] = split.startsWith("=") ? split.slice(1) : word(split as WordKey);
      cells.push(shape.columns.map((key) => texts[key] ?? number(key, figures, style)));
    }
  }
  const total = (label: string, missing: string) =>
    shape.columns.map((key, index) =>
      index === 0 ? label : key === "currency" ? "EUR" : TAIL.includes(key) ? number(key, sums, style) : missing,
    );
  const totals = Object.fromEntries(
    Object.entries(FIGURES).map(([key, name]) => [name, Math.round(sums[key as keyof typeof sums] * 100) / 100]),
  );
  const title = language.titles[shape.report === "search-terms" ? 1 : 0];
  const rows = [
    [title], [language.range], shape.columns.map(at), ...cells, total(language.totals[0], " --"), total(language.totals[1], ""),
  ]; // prettier-ignore
  const first = cells[0]!;
  const day = shape.columns.includes("week") ? "2026-09-07" : "2026-09-01";
  return {
    about: `Google, ${code}, ${shape.report} by ${shape.columns[0]!}, ${writing.encoding} ${JSON.stringify(writing.delimiter)}`,
    name: `${title}.csv`,
    bytes: encoded(delimited(rows, writing), writing.encoding),
    report: {
      platform: "google-ads",
      report: shape.report,
      level: shape.level,
      encoding: writing.encoding,
      delimiter: writing.delimiter === "\t" ? "TAB" : writing.delimiter,
      locale: language.locale,
      currency: "EUR",
      from: day,
      to: shape.split?.[0] === "day" ? "2026-09-02" : shape.to!,
      rows: cells.length,
      columns: Object.fromEntries(shape.columns.map((key) => [at(key), MEANING[key]])),
      totals,
      statedTotals: totals,
    },
    first: {
      date: day,
      dateTo: shape.to!,
      campaign: first[shape.columns.indexOf("campaign")]!,
      breakdowns: shape.breakdown,
      metrics: {
        clicks: 1_204,
        impressions: 12_345,
        costMicros: 903_000_000,
        conversions: 20.5,
        conversionValueMicros: 1_234_500_000,
      },
      ...(shape.columns.includes("budget")
        ? {
            attributes: {
              status: "enabled",
              budgetMicros: 1_250_500_000,
              budgetType: "daily",
              campaignType: "Search",
              bidStrategy: "maximize-conversions",
              delivery: word("eligible") === word("enabled") ? "enabled" : word("eligible"),
            },
          }
        : {}),
    },
  };
}

function number(
  key: HeaderKey,
  figures: Readonly<Record<"clicks" | "impr" | "cost" | "conv" | "value", number>>,
  style: GoogleLanguage["style"],
): string {
  const { clicks, impr, cost, conv, value } = figures;
  const rate = (share: number) => `${style.percentBefore ?? ""}${written(share * 100, 2, style)}${style.percent}`;
  switch (key) {
    case "clicks":
      return written(clicks, 0, style);
    case "impr":
      return written(impr, 0, style);
    case "ctr":
      return rate(clicks / impr);
    case "cpc":
      return written(cost / clicks, 2, style);
    case "cost":
      return written(cost, 2, style, false);
    case "conv":
      return written(conv, 2, style);
    case "convRate":
      return rate(conv / clicks);
    case "cpa":
      return written(cost / conv, 2, style);
    default:
      return written(value, 2, style);
  }
}

/** Every language in several shapes, encodings and delimiters: each combination of two of these is there at least once. */
export function googleTables(): Fixture[] {
  return Object.entries({ ...GOOGLE_LANGUAGES, ...MORE_GOOGLE_LANGUAGES }).flatMap(([code, language], index) =>
    SHAPES.flatMap((shape, at) => {
      const core = index < 10;
      if (!core && at % 3 !== index % 3) return [];
      const writings: readonly Writing[] = [PLAIN, EXCEL, RESAVED, { ...PLAIN, encoding: "utf-8-bom", eol: "\r\n" }];
      return [fixture(language, code, shape, writings[(index + at) % writings.length]!)];
    }),
  );
}

import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { exportFiles } from "./files";
import type { ExportFile } from "./files";
import { sumRows } from "./exports/sums";
import type { PlainRow } from "./exports/plain-json";
import type { SimulatedReport } from "./reports";
import { simulateBusiness } from "./simulate";

const business = simulateBusiness({ seed: 7, to: "2026-11-21", days: 120 });
const english = await exportFiles(business);
const german = await exportFiles(business, "de-DE");

const text = (file: ExportFile): string =>
  new TextDecoder(file.bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(file.bytes);
const parse = (file: ExportFile): string[][] => {
  const delimiter = file.bytes[0] === 0xff ? "\t" : ",";
  return Papa.parse<string[]>(text(file), { delimiter, skipEmptyLines: true }).data;
};
const named = (files: readonly ExportFile[], name: string): ExportFile => files.find((file) => file.name === name)!;
const reportBy = (platform: string, level: string, breakdowns = ""): SimulatedReport =>
  business.reports.find(
    (one) => one.platform === platform && one.level === level && one.breakdowns.join("-") === breakdowns,
  )!;

/** A number as the file's language writes it. */
const english_ = (cell: string): number => Number(cell.replaceAll(",", ""));
const german_ = (cell: string): number => Number(cell.replaceAll(".", "").replace(",", "."));

const GOOGLE_FILES = [
  ["Campaign report.csv", "campaign", ""],
  ["Campaign report (Excel).csv", "campaign", ""],
  ["Ad group report.csv", "adset", ""],
  ["Ad group by device report.csv", "adset", "device"],
  ["Age report.csv", "adset", "age"],
  ["Gender report.csv", "adset", "gender"],
  ["Hour report.csv", "adset", "hour"],
  ["Network report.csv", "adset", "network"],
  ["Location report.csv", "campaign", "location"],
  ["Ad report.csv", "ad", ""],
] as const;

describe.each([
  [
    "en-US",
    english,
    english_,
    { impressions: "Impr.", clicks: "Clicks", cost: "Cost", conversions: "Conversions", value: "Conv. value" },
    "Total:",
    "Account",
  ],
  [
    "de-DE",
    german,
    german_,
    { impressions: "Impr.", clicks: "Klicks", cost: "Kosten", conversions: "Conversions", value: "Conv.-Wert" },
    "Gesamt:",
    "Konto",
  ],
] as const)("Google exports in %s", (locale, files, number, names, totalWord, accountWord) => {
  it.each(GOOGLE_FILES)("%s adds up to the simulated rows, and so does its total row", (name, level, breakdown) => {
    const lines = parse(named(files, name));
    const report = reportBy("google-ads", level, breakdown);
    const header = lines[2]!;
    const isTotal = (line: string[]) => line[0]!.startsWith(totalWord);
    const rows = lines.slice(3).filter((line) => !isTotal(line));
    const account = lines.find((line) => line[0] === `${totalWord} ${accountWord}`)!;
    expect(lines[0]![0]).toMatch(/\((simulated|simuliert)\)$/);
    expect(rows).toHaveLength(report.rows.length);
    expect(new Set(lines.slice(2).map((line) => line.length))).toEqual(new Set([header.length]));
    const sums = sumRows(report.rows);
    const expected = {
      impressions: sums.impressions,
      clicks: sums.clicks,
      cost: sums.costMicros / 1e6,
      conversions: sums.conversions,
      value: sums.conversionValueMicros / 1e6,
    };
    for (const [metric, value] of Object.entries(expected)) {
      const column = header.indexOf(names[metric as keyof typeof names]);
      expect(column).toBeGreaterThan(0);
      expect(rows.reduce((sum, line) => sum + number(line[column]!), 0)).toBeCloseTo(value, 2);
      expect(number(account[column]!)).toBeCloseTo(value, 2);
    }
  });

  it("writes the range in words of its language", () => {
    const [, range] = parse(named(files, "Campaign report.csv"));
    expect(range).toEqual([
      locale === "en-US" ? "July 25, 2026 - November 21, 2026" : "25. Juli 2026 - 21. November 2026",
    ]);
  });

  it("uses no thousands separator in cost, but one in impressions", () => {
    const lines = parse(named(files, "Campaign report.csv"));
    const total = lines.find((line) => line[0] === `${totalWord} ${accountWord}`)!;
    expect(total[lines[2]!.indexOf(names.cost)]).toMatch(/^\d{5,}[.,]\d\d$/);
    expect(total[lines[2]!.indexOf("Impr.")]).toMatch(locale === "en-US" ? /^\d+(,\d{3})+$/ : /^\d+(\.\d{3})+$/);
    expect(total[1]).toBe(" --");
  });
});

it("writes the Excel form as UTF-16LE with its mark and TABs, equal to the UTF-8 form", () => {
  const excel = named(english, "Campaign report (Excel).csv");
  expect([...excel.bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
  expect(parse(excel)).toEqual(parse(named(english, "Campaign report.csv")));
});

it("carries each ad's texts", () => {
  const lines = parse(named(english, "Ad report.csv"));
  const header = lines[2]!;
  const ad = business.google.campaigns[0]!.adsets[0]!.ads[0]!;
  const line = lines.find((cells) => cells[header.indexOf("Ad ID")] === ad.id)!;
  expect(ad.headlines.map((_, i) => line[header.indexOf(`Headline ${i + 1}`)])).toEqual(ad.headlines);
  expect(line[header.indexOf("Description 4")]).toBe(ad.descriptions[3]);
});

describe.each([
  [
    "en-US",
    english,
    {
      impressions: "Impressions",
      clicks: "Clicks (all)",
      linkClicks: "Link clicks",
      results: "Results",
      cost: "Amount spent (EUR)",
    },
    "Campaign name",
  ],
  [
    "de-DE",
    german,
    {
      impressions: "Impressionen",
      clicks: "Klicks (alle)",
      linkClicks: "Link-Klicks",
      results: "Ergebnisse",
      cost: "Ausgegebener Betrag (EUR)",
    },
    "Name der Kampagne",
  ],
] as const)("Meta exports in %s", (_, files, names, campaignName) => {
  const csvs = files.filter((file) => file.name.startsWith("Nordlicht") && file.name.endsWith(".csv"));

  it("are one per report", () => {
    expect(csvs).toHaveLength(business.reports.filter((one) => one.platform === "meta-ads").length);
  });

  it.each([
    ["Campaigns-Jul", "campaign", ""],
    ["Ad-sets-Jul", "adset", ""],
    ["-Ads-Jul", "ad", ""],
    ["by-age-gender", "adset", "age-gender"],
    ["by-placement", "adset", "placement"],
    ["by-device", "adset", "device"],
    ["by-hour", "adset", "hour"],
    ["by-location", "campaign", "location"],
  ])("%s adds up to the simulated rows, and so does the row without a name", (part, level, breakdowns) => {
    const [header, summary, ...rows] = parse(csvs.find((file) => file.name.includes(part))!);
    const report = reportBy("meta-ads", level, breakdowns);
    const sums = sumRows(report.rows);
    expect(rows).toHaveLength(report.rows.length);
    expect(summary![header!.indexOf(campaignName)]).toBe("");
    const expected = { ...sums, cost: sums.costMicros / 1e6 };
    for (const [metric, name] of Object.entries(names)) {
      const column = header!.indexOf(name);
      const value = expected[metric as keyof typeof names];
      expect(rows.reduce((sum, line) => sum + Number(line[column]), 0)).toBeCloseTo(value, 2);
      // Leads, purchases and clicks are not one kind of result: the platform leaves their sum empty.
      if (metric === "results") expect(summary![column]).toBe("");
      else expect(Number(summary![column])).toBeCloseTo(value, 2);
    }
  });
});

it("writes the workbook with the same rows, header in row 3 from column B", async () => {
  const file = english.find(({ name }) => name.endsWith(".xlsx"))!;
  const sheets = await readExcel(Buffer.from(file.bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Formatted Report", "Raw Data Report"]);
  const raw = sheets[1]!.data;
  expect(raw[1]![1]).toContain("(simulated)");
  const [, ...header] = raw[2]!;
  expect(header[0]).toBe("Reporting starts");
  const report = reportBy("meta-ads", "campaign");
  const column = raw[2]!.indexOf("Amount spent (EUR)");
  const rows = raw.slice(4);
  expect(rows).toHaveLength(report.rows.length);
  expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(sumRows(report.rows).costMicros / 1e6, 2);
});

it("writes plain JSON in contract words, with every text", () => {
  const rows = JSON.parse(text(named(english, "meta-ads-ads.json"))) as PlainRow[];
  const report = reportBy("meta-ads", "ad");
  expect(rows).toHaveLength(report.rows.length);
  const cost = rows.reduce((sum, row) => sum + (row["cost"] as { amountMicros: number }).amountMicros, 0);
  expect(cost).toBe(sumRows(report.rows).costMicros);
  const ad = business.meta.campaigns[0]!.adsets[0]!.ads[0]!;
  expect(rows.find((row) => row["adId"] === ad.id)).toMatchObject({
    simulated: true,
    accountId: business.meta.accountId,
    headlines: ad.headlines,
    primaryTexts: ad.primaryTexts,
    descriptions: ad.descriptions,
  });
});

it("comes out the same for the same business", async () => {
  const again = await exportFiles(simulateBusiness({ seed: 7, to: "2026-11-21", days: 120 }));
  const plain = (files: readonly ExportFile[]) => files.filter(({ name }) => !name.endsWith(".xlsx")).map(text);
  expect(plain(again)).toEqual(plain(english));
});

import { describe, expect, it } from "vitest";

import type { DayMetrics, HistoryRow } from "@/lib/domain/history";
import { judgeOf } from "./clean";
import { packRows } from "../packed-rows";
import { oddDays } from "./outliers";
import { readExport } from "./read-export";

const usual: DayMetrics = { impressions: 10_000, clicks: 200, costMicros: 150_000_000, conversions: 5 };
const judge = judgeOf(Array.from({ length: 20 }, () => usual));

describe("impossible rows are set aside with the reason", () => {
  it.each<[string, DayMetrics, RegExp]>([
    ["more clicks than impressions", { impressions: 3, clicks: 4 }, /more clicks \(4\) than impressions \(3\)/],
    ["more link clicks than impressions", { impressions: 3, linkClicks: 4 }, /more link clicks/],
    [
      "spend without delivery",
      { impressions: 0, clicks: 0, costMicros: 80_000_000 },
      /spend \(80\) without any delivery/,
    ],
    [
      "a burst of conversions at cents",
      { clicks: 2, conversions: 400, costMicros: 30_000 },
      /400 conversions of 2 clicks/,
    ],
    [
      "a hundred million impressions for nothing",
      { impressions: 126_000_000, costMicros: 900_000_000 },
      /impressions for/,
    ],
  ])("%s", (_, metrics, reason) => expect(judge(metrics)).toMatch(reason));

  it.each<[string, DayMetrics]>([
    ["the usual", usual],
    ["cents without impressions: rounding", { impressions: 0, clicks: 0, costMicros: 60_000 }],
    ["spend where impressions are unknown", { costMicros: 80_000_000 }],
    ["a click that came the day after", { impressions: 0, clicks: 0, conversions: 1, costMicros: 80_000_000 }],
    ["many conversions at the usual price", { clicks: 2, conversions: 400, costMicros: 12_000_000_000 }],
    ["conversions of views, where clicks are unknown", { conversions: 400, costMicros: 30_000 }],
    ["reach that was paid for", { impressions: 126_000_000, costMicros: 1_890_000_000_000 }],
  ])("but not %s", (_, metrics) => expect(judge(metrics)).toBeNull());

  it("in a file: line and reason stand in the report, the row is in no sum", async () => {
    const days = Array.from(
      { length: 20 },
      (_, day) => `2026-09-${String(day + 1).padStart(2, "0")},A,EUR,10000,200,150,5`,
    );
    const text = [
      "Day,Campaign,Currency code,Impr.,Clicks,Cost,Conversions",
      ...days,
      "2026-09-21,A,EUR,126000000,200,9,5",
    ];
    const { report, rows } = await readExport(new TextEncoder().encode(`${text.join("\n")}\n`), "a.csv");
    expect(report.skipped).toEqual([{ line: 22, reason: "126000000 impressions for 9" }]);
    expect([report.rows, rows.length, report.totals["impressions"]]).toEqual([20, 20, 200_000]);
  });
});

describe("odd days are named and kept", () => {
  const day = (date: number, costMicros: number): HistoryRow => ({
    date: `2026-09-${String(date).padStart(2, "0")}`,
    dateTo: `2026-09-${String(date).padStart(2, "0")}`,
    level: "campaign",
    campaignId: "1",
    campaign: "Boots",
    adsetId: null,
    adset: null,
    adId: null,
    ad: null,
    breakdowns: {},
    metrics: { costMicros },
    attributes: {},
  });
  const month = Array.from({ length: 28 }, (_, index) => day(index + 1, 20_000_000 + index * 500_000));

  it("forty times the usual spend", () => {
    const odd = month.map((row, index) => (index === 9 ? day(10, 1_000_000_000) : row));
    expect(oddDays(packRows(odd))).toEqual([
      expect.stringMatching(/^2026-09-10: "Boots" spent 1000, \d+ times its usual day/),
    ]);
  });

  it("but not growth, days without spend, or a handful of days", () => {
    expect(
      oddDays(packRows(month.map((row, index) => day(index + 1, (row.metrics.costMicros ?? 0) * 1.1 ** index)))),
    ).toEqual([]);
    expect(oddDays(packRows(month.map((row, index) => (index % 7 === 0 ? day(index + 1, 0) : row))))).toEqual([]);
    expect(oddDays(packRows([...month.slice(0, 5), day(6, 9_000_000_000)]))).toEqual([]);
  });
});

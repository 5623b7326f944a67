import { describe, expect, it } from "vitest";

import { campaignDays } from "./campaign-days";
import { newestWins } from "./newest-wins";
import { row } from "./testing/rows";

const cost = (rows: ReturnType<typeof campaignDays>) =>
  rows.reduce((sum, day) => sum + (day.metrics.costMicros ?? 0), 0);

describe("campaignDays", () => {
  it("sums ad sets where the campaign itself is not known, and uses the campaign where it is", () => {
    const first = row({ level: "adset", adsetId: "a" });
    const second = row({ level: "adset", adsetId: "b" });
    expect(cost(campaignDays([first, second]))).toBe(10_000_000);
    expect(cost(campaignDays([first, second, row()]))).toBe(5_000_000);
  });

  it("uses one breakdown, not the sum of several", () => {
    const rows = ["mobile", "desktop"].map((device) => row({ breakdowns: { device } }));
    const ages = ["18-24", "25-34", "35-44"].map((age) => row({ breakdowns: { age } }));
    expect(cost(campaignDays([...ages, ...rows]))).toBe(10_000_000);
  });

  it("does not count days twice that a longer period covers", () => {
    const week = row({ level: "adset", adsetId: "a", date: "2026-10-01", dateTo: "2026-10-07" });
    expect(campaignDays([week, row({ date: "2026-10-03" })])).toHaveLength(1);
    expect(campaignDays([week, row({ date: "2026-10-09" })])).toHaveLength(2);
  });

  it("leaves a figure out that no row states", () => {
    expect(campaignDays([row({ metrics: { clicks: 1 } })])[0]?.metrics).toEqual({ clicks: 1 });
  });
});

describe("newestWins", () => {
  it("replaces all cells of a day, also those that the newer import has no more", () => {
    const cell = (device: string, clicks: number) => row({ breakdowns: { device }, metrics: { clicks } });
    const rows = newestWins([
      { row: cell("mobile", 1), batch: 1 },
      { row: cell("tv", 1), batch: 1 },
      { row: cell("mobile", 2), batch: 2 },
    ]);
    expect(rows.map((known) => [known.breakdowns.device, known.metrics.clicks])).toEqual([["mobile", 2]]);
  });

  it("keeps rows of one import that share their cell, and settings without figures beside figures", () => {
    const settings = row({ metrics: {}, attributes: { budgetMicros: 1 } });
    const rows = newestWins([
      { row: row(), batch: 1 },
      { row: row(), batch: 1 },
      { row: settings, batch: 2 },
    ]);
    expect(rows).toHaveLength(3);
  });

  it("settles different periods, levels and breakdowns apart", () => {
    const rows = [
      row(),
      row({ level: "adset", adsetId: "a" }),
      row({ breakdowns: { device: "mobile" } }),
      row({ date: "2026-10-02" }),
    ];
    expect(newestWins(rows.map((one, batch) => ({ row: one, batch })))).toHaveLength(4);
  });
});

import { describe, expect, it } from "vitest";

import { newestWins } from "./newest-wins";
import { row } from "./rows";

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

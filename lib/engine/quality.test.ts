import { describe, expect, it } from "vitest";
import type { CampaignDay } from "@/lib/history/campaign-days";
import type { ImportSummary } from "@/lib/history/records";
import { gapsOf, qualityOf } from "./quality";

function period(date: string, over: Partial<CampaignDay> = {}): CampaignDay {
  const metrics = { costMicros: 5_000_000, conversions: 1 };
  return { campaignId: "1", campaign: "Brand", date, dateTo: date, metrics, ...over };
}

function imported(at: string, report: Partial<ImportSummary["report"]>): ImportSummary {
  return { at: `${at}T09:00:00Z`, fileName: "a.csv", report: { skipped: [], columns: {}, ...report } } as ImportSummary;
}

describe("gapsOf", () => {
  it("finds the days that nothing covers, and takes long periods for covered", () => {
    const days = [period("2026-03-01", { dateTo: "2026-03-10" }), period("2026-03-05"), period("2026-03-14")];
    expect(gapsOf(days)).toEqual([{ from: "2026-03-11", to: "2026-03-13", days: 3 }]);
    expect(gapsOf([period("2026-03-01"), period("2026-03-02")])).toEqual([]);
    expect(gapsOf([])).toEqual([]);
  });
});

describe("qualityOf", () => {
  it("says nothing of a history without flaws", () => {
    const old = imported("2026-04-01", { from: "2026-03-01", to: "2026-03-02" });
    expect(qualityOf([period("2026-03-01"), period("2026-03-02")], [old])).toEqual([]);
  });

  it("tells a missing column of results from no results", () => {
    const bare = period("2026-03-02", { metrics: { costMicros: 1 } });
    const none = period("2026-03-01", { metrics: { costMicros: 1, conversions: 0 } });
    expect(qualityOf([none, bare], [])).toEqual([
      { kind: "no-results", count: 1, from: "2026-03-02", to: "2026-03-02", names: ["Brand"] },
    ]);
  });

  it("holds days for late until an export of a week later has them", () => {
    const days = Array.from({ length: 10 }, (_, i) => period(`2026-03-${String(i + 1).padStart(2, "0")}`));
    const range = { from: "2026-03-01", to: "2026-03-10" };
    const first = imported("2026-03-11", range);
    expect(qualityOf(days, [first])).toMatchObject([
      { kind: "late-results", count: 6, from: "2026-03-05", to: "2026-03-10" },
    ]);
    expect(qualityOf(days, [first, imported("2026-03-17", range)])).toEqual([]);
  });

  it("counts rows set aside by file and columns once", () => {
    const files = [
      imported("2026-04-01", {
        skipped: [{ line: 3, reason: "more clicks than impressions" }],
        columns: { Label: null },
      }),
      imported("2026-04-02", { columns: { Label: null, Cost: "cost" } }),
    ];
    expect(qualityOf([], files)).toMatchObject([
      { kind: "set-aside", count: 1, names: ["a.csv"] },
      { kind: "kept-columns", count: 1, names: ["Label"] },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { CampaignPeriods } from "@/lib/history/campaign-periods";
import type { ImportSummary } from "@/lib/history/records";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { gapsOf, qualityOf } from "./quality";

interface Period {
  readonly date: string;
  readonly dateTo?: string;
  readonly cost?: number;
  readonly judged?: number;
}

/** One campaign's periods; by default with a cost whose results are known. */
function periodsOf(...own: Period[]): CampaignPeriods {
  return {
    length: own.length,
    campaigns: [{ id: "1", name: "Brand" }],
    campaign: own.map(() => 0),
    first: own.map(({ date }) => dayNumber(date)),
    last: own.map(({ date, dateTo }) => dayNumber(dateTo ?? date)),
    costMicros: own.map(({ cost = 5_000_000 }) => cost),
    results: own.map(() => 1),
    clicks: own.map(() => 10),
    costWithResults: own.map(({ cost = 5_000_000, judged = cost }) => judged),
  };
}
const days = (...dates: string[]) => periodsOf(...dates.map((date) => ({ date })));

function imported(at: string, report: Partial<ImportSummary["report"]>): ImportSummary {
  return { at: `${at}T09:00:00Z`, fileName: "a.csv", report: { skipped: [], columns: {}, ...report } } as ImportSummary;
}

describe("gapsOf", () => {
  it("finds the days that nothing covers, and takes long periods for covered", () => {
    const known = periodsOf(
      { date: "2026-03-01", dateTo: "2026-03-10" },
      { date: "2026-03-05" },
      { date: "2026-03-14" },
    );
    expect(gapsOf(known)).toEqual([{ from: "2026-03-11", to: "2026-03-13", days: 3 }]);
    expect(gapsOf(days("2026-03-01", "2026-03-02"))).toEqual([]);
    expect(gapsOf(days())).toEqual([]);
  });
});

describe("qualityOf", () => {
  it("says nothing of a history without flaws", () => {
    const old = imported("2026-04-01", { from: "2026-03-01", to: "2026-03-02" });
    expect(qualityOf(days("2026-03-01", "2026-03-02"), [old], [])).toEqual([]);
  });

  it("counts days on which part of the spend has no results", () => {
    const known = periodsOf(
      { date: "2026-03-01" },
      { date: "2026-03-02", judged: NaN },
      { date: "2026-03-03", judged: 1 },
    );
    expect(qualityOf(known, [], [])).toEqual([
      { kind: "no-results", count: 2, from: "2026-03-02", to: "2026-03-03", names: ["Brand"] },
    ]);
  });

  it("holds days for late until an export of a week later has them", () => {
    const ten = days(...Array.from({ length: 10 }, (_, i) => `2026-03-${String(i + 1).padStart(2, "0")}`));
    const range = { from: "2026-03-01", to: "2026-03-10" };
    const first = imported("2026-03-11", range);
    expect(qualityOf(ten, [first], [])).toMatchObject([
      { kind: "late-results", count: 6, from: "2026-03-05", to: "2026-03-10" },
    ]);
    expect(qualityOf(ten, [first, imported("2026-03-17", range)], [])).toEqual([]);
  });

  it("tells days on which results stopped from days that merely had none", () => {
    const sixty = days(...Array.from({ length: 60 }, (_, i) => dateOf(dayNumber("2026-03-01") + i)));
    const having = (daily: number, none: readonly number[]) => ({ ...sixty, results: sixty.results.map((_, i) => (none.includes(i) ? 0 : daily)) }); // prettier-ignore
    expect(qualityOf(having(7, [30, 31]), [], [])).toEqual([
      { kind: "silent-results", count: 2, from: "2026-03-31", to: "2026-04-01", names: ["Brand"] },
    ]);
    // One a day: two days without are nothing to speak of.
    expect(qualityOf(having(1, [30, 31]), [], [])).toEqual([]);
    // Half of the spend has no results known: that says nothing of tracking.
    const half = { ...having(7, [30, 31]), costWithResults: sixty.costMicros.map((cost) => cost / 2) };
    expect(qualityOf(half, [], []).map(({ kind }) => kind)).not.toContain("silent-results");
  });

  it("says when results count different things", () => {
    const types = ["actions:link_click", "actions:lead"];
    expect(qualityOf(days("2026-03-01"), [], types)).toMatchObject([{ kind: "mixed-results", count: 2, names: types }]);
    expect(qualityOf(days("2026-03-01"), [], ["actions:lead"])).toEqual([]);
  });

  it("counts rows set aside by file and columns once", () => {
    const files = [
      imported("2026-04-01", {
        skipped: [{ line: 3, reason: "more clicks than impressions" }],
        columns: { Label: null },
      }),
      imported("2026-04-02", { columns: { Label: null, Cost: "cost" } }),
    ];
    expect(qualityOf(days(), files, [])).toMatchObject([
      { kind: "set-aside", count: 1, names: ["a.csv"] },
      { kind: "kept-columns", count: 1, names: ["Label"] },
    ]);
  });
});

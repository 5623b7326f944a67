import { describe, expect, it } from "vitest";
import { NO_LIMITS, type BriefLimits, type ClientBrief, type SavedBrief } from "@/lib/domain/brief";
import { moneyFromUnits } from "@/lib/domain/money";
import type { AccountBook } from "../book";
import type { Unit } from "../unit";
import { matchStrategies } from "./match";

const CLIENT: ClientBrief = {
  goal: "leads",
  kpi: "CPL",
  targetValue: 30,
  audience: "homeowners",
  persona: null,
  offer: null,
  tone: "calm",
  avoid: ["no discounts"],
  sentiment: null,
  certainty: null,
  quotes: { goal: ["more enquiries"], budget: ["3,000 EUR a month"], targetValue: ["30 EUR per lead"] },
};
const brief = (limits: Partial<BriefLimits> = {}, client: Partial<ClientBrief> = {}): SavedBrief => ({
  savedAt: "2026-11-27T00:00:00Z",
  campaignId: "",
  earlier: [],
  limits: { ...NO_LIMITS, ...limits },
  client: { ...CLIENT, ...client },
});

/** A campaign of some type that spends `cost` a day for `results` results, for ten weeks. */
function campaign(type: string, cost: number, results: number): Unit {
  const days = Array.from({ length: 70 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
    sums: { costMicros: cost * 1e6, conversions: results },
  }));
  const names = { key: type, id: type, name: type, campaignKey: type, campaignId: type, campaign: type };
  return {
    ...names,
    level: "campaign",
    days,
    rows: days.length,
    steps: [{ date: "2026-09-01", attributes: { campaignType: type } }],
    cells: new Map(),
    resultType: null,
  };
}
function book(...campaigns: readonly Unit[]): AccountBook {
  return {
    account: { platform: "google-ads", accountId: "1" },
    currency: "EUR",
    simulated: false,
    from: "2026-09-01",
    to: "2026-11-09",
    rows: 140,
    campaigns: new Map(campaigns.map((one) => [one.key, one])),
    adsets: new Map(),
    adRows: [],
  };
}
const MONTHLY = { budgetCeiling: { amount: moneyFromUnits(3040, "EUR"), period: "month" as const } };

describe("strategies for a brief", () => {
  it("are none without a goal, and those of both platforms with one, the account's own first", () => {
    expect(matchStrategies(brief({}, { goal: null }), null, "google-ads")).toEqual([]);
    const found = matchStrategies(brief(), null, "meta-ads");
    expect(found[0]).toMatchObject({ id: "meta-leads", platform: "meta-ads", cost: null });
    expect(found.findLast(({ platform }) => platform === "google-ads")).toBeDefined();
    expect(found.findIndex(({ platform }) => platform === "google-ads")).toBeGreaterThan(0);
  });
  it("name a published cost only where the account has none of its own, and never rank by it", () => {
    const bare = matchStrategies(brief(MONTHLY), null, "google-ads");
    const search = bare.find(({ id }) => id === "google-search")!;
    expect(search.published).toMatchObject({ source: { year: 2025 }, currency: "USD", per: "result" });
    expect(search.published!.cost.mid).toBeCloseTo(70.11, 6);
    expect([search.cost, search.perWeek]).toEqual([null, null]);
    expect(bare.find(({ id }) => id === "google-pmax")!.published).toBeNull();
    const known = matchStrategies(brief(MONTHLY), book(campaign("Search", 100, 5)), "google-ads");
    expect(known.find(({ id }) => id === "google-search")!.published).toBeNull();
  });
  it("rank what has worked in this account above what usually serves the goal", () => {
    const cheapPmax = book(campaign("Search", 100, 1), campaign("Performance Max", 100, 6));
    const [first, second] = matchStrategies(brief(MONTHLY), cheapPmax, "google-ads");
    expect([first?.id, second?.id]).toEqual(["google-pmax", "google-search"]);
    expect(first?.reasons).toContain("best-here");
    expect(second?.reasons).toContain("dearer-here");
    expect(second?.reasons).toContain("over-target");
    const even = book(campaign("Search", 100, 5), campaign("Performance Max", 100, 5));
    expect(matchStrategies(brief(MONTHLY), even, "google-ads")[0]?.id).toBe("google-search");
  });
  it("say what the ceiling has bought here, with an interval that holds the account's own rate", () => {
    const [first] = matchStrategies(brief(MONTHLY), book(campaign("Search", 100, 5)), "google-ads");
    expect(first?.daily).toEqual(moneyFromUnits(100, "EUR"));
    expect(first?.cost).toMatchObject({ outcome: "conversions", campaigns: 1, days: 70, results: 350 });
    expect(first?.cost?.perResult.mid).toBeCloseTo(20);
    expect(first?.cost?.perResult.low).toBeLessThan(20);
    expect(first?.perWeek?.mid).toBeCloseTo(35);
    expect(first!.perWeek!.low).toBeLessThan(35);
    expect(first!.perWeek!.high).toBeGreaterThan(35);
  });
  it("bid by a target only where there is enough to learn from", () => {
    const much = matchStrategies(brief(MONTHLY), book(campaign("Search", 100, 5)), "google-ads")[0]!;
    expect(much.bidStrategy).toBe("target-cpa");
    expect(much.lines.find(({ setting }) => setting === "targetCpa")).toMatchObject({
      value: moneyFromUnits(30, "EUR"),
      from: "brief",
      quote: "30 EUR per lead",
      typed: true,
    });
    const little = matchStrategies(brief(MONTHLY), book(campaign("Search", 100, 0.5)), "google-ads");
    expect(little.find(({ id }) => id === "google-search")?.bidStrategy).toBe("maximize-conversions");
    expect(little.find(({ id }) => id === "google-search")?.reasons).toContain("budget-too-small");
  });
  it("compose every parameter with where it comes from, and invent none", () => {
    const limits = { ...MONTHLY, startDate: "2027-01-11", endDate: "2027-01-20", locations: ["Leeds"], ageMin: 35 };
    const [first] = matchStrategies(brief(limits), null, "google-ads");
    expect(first?.reasons).toContain("short-run");
    expect(Object.fromEntries(first!.lines.map(({ setting, value, from }) => [setting, [value, from]]))).toEqual({
      objective: ["Leads", "rule"],
      campaignType: ["Search", "rule"],
      bidStrategy: ["maximize-conversions", "rule"],
      budgetType: ["daily", "rule"],
      budget: [moneyFromUnits(100, "EUR"), "brief"],
      startDate: ["2027-01-11", "brief"],
      endDate: ["2027-01-20", "brief"],
      locations: [["Leeds"], "brief"],
      ageMin: [35, "brief"],
    });
    expect(first?.creative).toEqual({ tone: "calm", offer: null, avoid: ["no discounts"] });
  });
});

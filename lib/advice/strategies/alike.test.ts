import { describe, expect, it } from "vitest";
import { NO_LIMITS, type ClientBrief, type SavedBrief } from "@/lib/domain/brief";
import type { HistoryRow } from "@/lib/domain/history";
import type { AccountBook } from "../book";
import type { Unit } from "../unit";
import { alikeCampaigns, sellingWords } from "./alike";
import { matchStrategies } from "./match";

const client = (offer: string, audience: string | null = null): ClientBrief => ({
  goal: "leads",
  kpi: null,
  targetValue: null,
  audience,
  persona: null,
  offer,
  tone: null,
  avoid: [],
  sentiment: null,
  certainty: null,
  quotes: {},
});
const briefOf = (offer: string, audience: string | null = null): SavedBrief => ({
  savedAt: "2026-11-27T00:00:00Z",
  campaignId: "",
  earlier: [],
  limits: NO_LIMITS,
  client: client(offer, audience),
});

/** A search campaign that spends 100 a day for `results` results, for ten weeks. */
function campaign(name: string, results: number, campaignType = "Search"): Unit {
  const days = Array.from({ length: 70 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
    sums: { costMicros: 100e6, conversions: results },
  }));
  return {
    ...{ key: name, id: name, name, campaignKey: name, campaignId: name, campaign: name },
    ...{ level: "campaign", days, rows: days.length, cells: new Map(), resultType: null },
    steps: [{ date: "2026-09-01", attributes: { campaignType } }],
  };
}
function book(campaigns: readonly Unit[], adRows: readonly HistoryRow[] = []): AccountBook {
  return {
    account: { platform: "google-ads", accountId: "1" },
    ...{ currency: "EUR", simulated: false, from: "2026-09-01", to: "2026-11-09", rows: 140 },
    ...{ campaigns: new Map(campaigns.map((one) => [one.key, one])), adsets: new Map(), adRows },
  };
}
const alike = (one: AccountBook, offer: string) => [...alikeCampaigns(one, sellingWords(client(offer)))];

describe("campaigns about what the brief is about", () => {
  const several = book([campaign("Heat pumps NRW", 5), campaign("Bathroom tiles", 1), campaign("Blinds and awnings", 1), campaign("Brand", 2)]); // prettier-ignore
  it("are found by meaning, in another language too", () => {
    expect(alike(several, "Wärmepumpen statt Ölheizung")).toEqual(["Heat pumps NRW"]);
    expect(alike(several, "Carrelage pour la salle de bains")).toEqual(["Bathroom tiles"]);
  });
  it("are found in the brief's language too, where a short name is also an English word", () => {
    const bath = book([campaign("Bad | NRW", 1), campaign("Heat pumps", 1), campaign("Blinds", 1)]);
    expect(alike(bath, "Wir sanieren Bäder: neue Dusche, neues Bad")).toEqual(["Bad | NRW"]);
    expect(alike(book([campaign("Moebel und Kueche", 1), campaign("Heat pumps", 1)]), "Kitchens and furniture")).toEqual(["Moebel und Kueche"]); // prettier-ignore
  });
  it("are none where nothing is alike, all are, or the brief says nothing", () => {
    expect(alike(several, "Ballet lessons for children")).toEqual([]);
    expect(alike(book([campaign("Heat pumps A", 5), campaign("Heat pumps B", 1)]), "Heat pumps")).toEqual([]);
    expect(alike(several, "…")).toEqual([]);
  });
  it("are told apart at once also in a large account", () => {
    const trades = ["Heat pumps", "Bathroom tiles", "Blinds", "Dental implants", "Ski holidays"];
    const large = book(Array.from({ length: 500 }, (_, i) => campaign(`${trades[i % 5]!} ${i}`, 1)));
    const started = performance.now();
    expect(alike(large, "Wärmepumpen")).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(2000);
    const again = performance.now();
    alike(large, "Skiurlaub");
    expect(performance.now() - again).toBeLessThan(200);
  });
  it("are found by what their ads say, where their names say nothing", () => {
    const ad = { level: "ad", campaignId: "C2", campaign: "C2", date: "2026-10-01", breakdowns: {}, attributes: { headline1: "Heat pump installed in a week" } } as unknown as HistoryRow; // prettier-ignore
    expect(alike(book([campaign("C1", 1), campaign("C2", 1), campaign("C3", 1)], [ad]), "Wärmepumpen")).toEqual(["C2"]);
  });
});

describe("strategies by meaning", () => {
  it("rest on what campaigns about the same have cost, and say so beside what all of the kind have", () => {
    const known = book([
      campaign("Heat pumps NRW", 5),
      campaign("Bathroom tiles", 1),
      campaign("Blinds and awnings", 1),
    ]);
    const search = matchStrategies(briefOf("Wärmepumpen"), known, "google-ads").find(
      ({ id }) => id === "google-search",
    );
    expect(search?.alike).toMatchObject({ campaigns: 1, results: 350 });
    expect(search?.alike?.perResult.mid).toBeCloseTo(20);
    expect(search?.cost).toMatchObject({ campaigns: 3 });
    expect(search?.cost?.perResult.mid).toBeCloseTo(300 / 7);
    const other = matchStrategies(briefOf("Ballet lessons"), known, "google-ads").find(({ id }) => id === "google-search"); // prettier-ignore
    expect(other?.alike).toBeNull();
  });
  it("put first what worked for the like of it, though another kind of campaign was cheaper over all", () => {
    const mixed = book([
      campaign("Heat pumps", 5),
      campaign("Bathroom tiles", 0.5),
      campaign("PMax heat pumps", 0.6, "Performance Max"),
      campaign("PMax tiles and bathrooms", 9, "Performance Max"),
    ]);
    const ranked = (offer: string) => matchStrategies(briefOf(offer), mixed, "google-ads")[0]?.id;
    expect(ranked("Wärmepumpen")).toBe("google-search");
    expect(ranked("Fliesen fürs Bad")).toBe("google-pmax");
  });
  it("compare like with like: dear things in one way are not held against cheap things in another", () => {
    const uneven = book([
      campaign("Heat pumps", 1),
      campaign("Bathroom tiles", 10),
      campaign("PMax tiles", 5, "Performance Max"),
    ]);
    const [first] = matchStrategies(briefOf("Wärmepumpen"), uneven, "google-ads");
    expect(first).toMatchObject({ id: "google-search", alike: { campaigns: 1, names: ["Heat pumps"] } });
    expect(first?.reasons).toContain("best-here");
  });
  it("let a few results of campaigns about the same not stand for all", () => {
    const few = book([campaign("Heat pumps", 0.3), campaign("Bathroom tiles", 1), campaign("Blinds", 1)]);
    expect(matchStrategies(briefOf("Wärmepumpen"), few, "google-ads").every((one) => one.alike === null)).toBe(true);
  });
  it("suit the kind of offer that the brief is about, and say by which of its words", () => {
    const urgent = "We unblock drains and fix burst pipes the same day, all over Leeds.";
    const ranked = matchStrategies(
      { ...briefOf(urgent), client: { ...client(urgent), goal: "calls" } },
      null,
      "google-ads",
    );
    const search = ranked.find(({ id }) => id === "google-search");
    expect(search?.offerKind).toMatchObject({ kind: "urgent", suits: true });
    for (const word of search!.offerKind!.said) expect(urgent).toContain(word);
    expect(ranked.find(({ id }) => id === "meta-leads")?.offerKind).toMatchObject({ kind: "urgent", suits: false });
    expect(
      matchStrategies(briefOf("More of it, please."), null, "google-ads").every(({ offerKind }) => offerKind === null),
    ).toBe(true);
  });
});

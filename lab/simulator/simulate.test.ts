import { describe, expect, it } from "vitest";
import type { Breakdown, HistoryRow } from "@/lib/domain/history";
import type { PlatformId } from "@/lib/domain/platform";
import { addDays } from "./days";
import { sumRows } from "./exports/sums";
import { simulateBusiness } from "./simulate";
import { trueDay } from "./spending";

const business = simulateBusiness({ seed: 7, to: "2026-11-21" });
const rowsOf = (platform: PlatformId, level: string, ...breakdowns: Breakdown[]): readonly HistoryRow[] =>
  business.reports.find(
    (one) => one.platform === platform && one.level === level && one.breakdowns.join() === breakdowns.join(),
  )!.rows;
const truth = (key: string) => business.world.campaigns.find((one) => one.key === key)!;
const resultsOf = (row: HistoryRow) => row.metrics.results ?? row.metrics.conversions ?? 0;
const total = (rows: readonly HistoryRow[], of: (row: HistoryRow) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);
const cost = (row: HistoryRow) => row.metrics.costMicros! / 1e6;

describe("simulateBusiness", () => {
  it("comes out the same for a seed, and otherwise for another", () => {
    const short = { to: "2026-11-21", days: 60 };
    const once = simulateBusiness({ seed: 3, ...short });
    const again = simulateBusiness({ seed: 3, ...short });
    expect(JSON.stringify([again.google, again.meta, again.reports])).toBe(
      JSON.stringify([once.google, once.meta, once.reports]),
    );
    expect(JSON.stringify(simulateBusiness({ seed: 4, ...short }).google)).not.toBe(JSON.stringify(once.google));
  });

  it("ends on the day asked for, and refuses what is no date", () => {
    const shifted = simulateBusiness({ seed: 7, to: "2027-03-01", days: 90 });
    expect(shifted.google).toMatchObject({ from: "2027-01-31", to: "2027-03-01" });
    expect(() => simulateBusiness({ seed: 7, to: "yesterday" })).toThrow(RangeError);
    expect(() => simulateBusiness({ seed: 7, days: 3 })).toThrow(RangeError);
  });

  it("stays small enough to import", () => {
    for (const { rows } of business.reports) expect(rows.length).toBeLessThan(60_000);
    expect(business.reports.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThan(200_000);
  });

  it("shows figures that are possible", () => {
    // One expectation over all rows: two hundred thousand expectations take ten seconds.
    const impossible = business.reports.flatMap(({ rows }) =>
      rows.filter(({ metrics }) => {
        const { impressions = 0, clicks = 0, linkClicks = 0, reach = 0, costMicros = 0 } = metrics;
        const results = metrics.results ?? metrics.conversions ?? 0;
        const inOrder = results <= clicks && linkClicks <= clicks && clicks <= impressions && reach <= impressions;
        return !inOrder || costMicros % 10_000 !== 0 || Math.min(results, clicks, reach, costMicros) < 0;
      }),
    );
    expect(impossible).toEqual([]);
  });

  it("adds up: every level and every split tells the same sums", () => {
    for (const platform of ["google-ads", "meta-ads"] as const) {
      const whole = sumRows(rowsOf(platform, "campaign"));
      expect(sumRows(rowsOf(platform, "adset"))).toEqual(whole);
      expect(sumRows(rowsOf(platform, "ad"))).toEqual(whole);
      for (const report of business.reports.filter((one) => one.platform === platform && one.breakdowns.length > 0)) {
        const last = report.rows.reduce((most, row) => (row.dateTo > most ? row.dateTo : most), "");
        const first = report.rows.reduce((least, row) => (row.date < least ? row.date : least), last);
        const same = rowsOf(platform, "adset").filter((row) => row.date >= first && row.date <= last);
        expect(sumRows(report.rows)).toEqual(sumRows(same));
      }
    }
  });

  it("shows the last 30 days in the accounts", () => {
    for (const account of [business.google, business.meta]) {
      for (const campaign of account.campaigns) {
        const shown = rowsOf(account.platform, "campaign").filter(
          (row) => row.campaignId === campaign.id && row.date >= account.from,
        );
        expect(campaign.figures.costMicros).toBe(total(shown, (row) => row.metrics.costMicros!));
        expect(campaign.figures.conversions).toBe(total(shown, resultsOf));
        expect(campaign.figures.costMicros).toBe(
          campaign.adsets.reduce((sum, { figures }) => sum + figures.costMicros, 0),
        );
        for (const { figures, ads } of campaign.adsets) {
          expect(figures.impressions).toBe(ads.reduce((sum, ad) => sum + ad.figures.impressions, 0));
        }
      }
    }
  });

  it("says that it is simulated, and has ids of the platforms' shapes, each once", () => {
    const ids = [business.google, business.meta].flatMap((account) => {
      expect(account.name).toMatch(/\(simulated\)$/);
      return account.campaigns.flatMap(({ id, adsets }) => [
        id,
        ...adsets.flatMap((set) => [set.id, ...set.ads.map((ad) => ad.id)]),
      ]);
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(business.google.accountId).toMatch(/^\d{10}$/);
    expect(business.google.ocid).not.toBe(business.google.accountId);
    for (const { id } of business.google.campaigns) expect(id).toMatch(/^\d{11}$/);
    for (const { id } of business.meta.campaigns) expect(id).toMatch(/^\d{18}$/);
  });

  it("keeps texts within the platforms' limits", () => {
    for (const account of [business.google, business.meta]) {
      const [headline, description] = account.platform === "google-ads" ? [30, 90] : [40, 30];
      for (const ad of account.campaigns.flatMap(({ adsets }) => adsets).flatMap(({ ads }) => ads)) {
        for (const text of ad.headlines) expect(text.length).toBeLessThanOrEqual(headline);
        for (const text of ad.descriptions) expect(text.length).toBeLessThanOrEqual(description);
        for (const text of ad.primaryTexts) expect(text.length).toBeLessThanOrEqual(2200);
        expect(new Set(ad.headlines).size).toBe(ad.headlines.length);
        if (account.platform === "google-ads") {
          expect(ad.headlines.length).toBeGreaterThanOrEqual(8);
          expect(ad.headlines.length).toBeLessThanOrEqual(15);
          expect(ad.descriptions).toHaveLength(4);
        } else {
          expect(ad.primaryTexts.length).toBeGreaterThanOrEqual(1);
        }
      }
    }
  });

  it("has one special ad category, targeted as the law wants it", () => {
    const special = business.meta.campaigns.filter(({ specialAdCategories }) => specialAdCategories.length > 0);
    expect(special.map(({ specialAdCategories }) => specialAdCategories)).toEqual([["EMPLOYMENT"]]);
    for (const { ageMin, ageMax, genders } of special[0]!.adsets) {
      expect([ageMin, ageMax, genders]).toEqual([18, 65, ["all"]]);
    }
  });

  it("shows what is paused as paused, with nothing in the last 30 days", () => {
    const paused = [...business.google.campaigns, ...business.meta.campaigns]
      .flatMap((campaign) => [campaign, ...campaign.adsets.filter(() => campaign.status === "enabled")])
      .filter(({ status }) => status === "paused");
    expect(paused.map(({ name }) => name)).toEqual(["Search | Gear rental | Lübeck", "Alpine regions"]);
    for (const { figures } of paused) expect(figures).toMatchObject({ impressions: 0, costMicros: 0, conversions: 0 });
    expect(
      total(
        rowsOf("google-ads", "campaign").filter(({ campaignId }) => campaignId === truth("rental").id),
        cost,
      ),
    ).toBeGreaterThan(5000);
  });

  it("has a campaign a side that is three weeks old, a pause each, and a tracking gap", () => {
    for (const key of ["snowshoe-google", "snowshoe-meta"]) {
      expect(truth(key).startDate).toBe(addDays(business.to, -20));
    }
    const tours = rowsOf("google-ads", "campaign").filter((row) => row.campaignId === truth("tours").id);
    const [pause] = truth("tours").pauses;
    expect(tours.filter((row) => row.date >= pause!.from && row.date <= pause!.to)).toEqual([]);
    const { from, to } = business.world.trackingGap;
    const lost = tours.filter((row) => row.date >= from && row.date <= to);
    expect(total(lost, cost)).toBeGreaterThan(0);
    expect(total(lost, resultsOf)).toBe(0);
  });
});

/** Simple averages over the rows must find what the truth put there; otherwise nothing could be learnt from them. */
describe("effects can be found in the rows", () => {
  it("days bring on average what the truth expects of them", () => {
    for (const one of business.world.campaigns.filter(({ key }) => !key.startsWith("snowshoe"))) {
      const { from, to } = business.world.trackingGap;
      const rows = rowsOf(one.platform, "campaign").filter(
        (row) => row.campaignId === one.id && (row.date < from || row.date > to),
      );
      const expected = total(rows, (row) => trueDay(one, row.date).results);
      // Poisson counts with a shared gamma shock a day, and 2 % for the jitter of spend on a bent curve.
      const noise = Math.sqrt(expected * (1 + expected / rows.length / one.dispersion));
      expect(Math.abs(total(rows, resultsOf) - expected), one.key).toBeLessThan(3.5 * noise + 0.02 * expected);
      expect(Math.abs(total(rows, cost) / total(rows, (row) => trueDay(one, row.date).spend) - 1)).toBeLessThan(0.03);
    }
  });

  it.each([
    ["google-ads", "tours", ["device"], "Tablets"],
    ["google-ads", "tours", ["network"], "Search partners"],
    ["google-ads", "display", ["age"], "65+"],
    ["meta-ads", "tour-leads", ["placement"], "Audience Network Native"],
    ["meta-ads", "winter", ["device"], "iPad"],
  ] as const)("%s %s by %j: %s is as bad as it truly is", (platform, key, breakdowns, name) => {
    const one = truth(key);
    const rows = rowsOf(platform, "adset", ...breakdowns).filter((row) => row.campaignId === one.id);
    const cell = rows.filter((row) => row.breakdowns[breakdowns[0]] === name);
    const found = total(cell, resultsOf) / total(cell, cost) / (total(rows, resultsOf) / total(rows, cost));
    const effects = one.adsets.flatMap(({ cells }) => cells[breakdowns[0]]!.filter((one) => one.name === name));
    const expected = effects.reduce((sum, { results }) => sum + results, 0) / effects.length;
    expect(expected).toBeLessThan(0.75);
    expect(Math.abs(Math.log(found / expected))).toBeLessThan(0.3);
  });

  it("ads with better texts bring more clicks per impression and more results per click", () => {
    const pairs = truth("tours").adsets.flatMap(({ ads }) =>
      ads.map((ad) => {
        const rows = rowsOf("google-ads", "ad").filter((row) => row.adId === ad.id);
        const { clicks, impressions } = sumRows(rows);
        return { truth: ad.clickQuality, seen: clicks / impressions };
      }),
    );
    const best = pairs.reduce((a, b) => (a.truth > b.truth ? a : b));
    const worst = pairs.reduce((a, b) => (a.truth < b.truth ? a : b));
    expect(best.truth / worst.truth).toBeGreaterThan(1.15);
    expect(Math.abs(Math.log(best.seen / worst.seen / (best.truth / worst.truth)))).toBeLessThan(0.06);
  });

  it("the dearest days of the flat campaign cost several times as much per result as its cheapest", () => {
    const rows = rowsOf("google-ads", "campaign")
      .filter((row) => row.campaignId === truth("display").id)
      .sort((a, b) => cost(a) - cost(b));
    const perResult = (some: readonly HistoryRow[]) => total(some, cost) / total(some, resultsOf);
    expect(perResult(rows.slice(-200)) / perResult(rows.slice(0, 200))).toBeGreaterThan(2);
  });
});

import { describe, expect, it } from "vitest";
import { BENCHMARK_METRICS } from "@/lib/domain/cold-start";
import { found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import { seeded } from "@/lib/response/seeded";
import type { AccountBook } from "../book";
import type { Unit } from "../unit";
import { BENCHMARKS } from "./benchmarks";
import { blend, missingExposure, ownCounts } from "./blend";
import { coldStartOf } from "./cold-start";
import { gammaBelow, gammaQuantile } from "./gamma-quantile";
import { isCost, priorOf } from "./prior";

const priors = BENCHMARKS.flatMap((benchmark) =>
  BENCHMARK_METRICS.flatMap((metric) => {
    const prior = priorOf(benchmark, metric);
    return prior === null ? [] : [{ name: `${benchmark.kind} ${metric}`, prior, metric, benchmark }];
  }),
);

describe("published benchmarks", () => {
  it("each say who published them, where, when and on what", () => {
    for (const { source, metrics } of BENCHMARKS) {
      expect(source.url).toMatch(/^https:\/\//u);
      expect(source.year).toBeGreaterThanOrEqual(2018);
      expect(source.sample.count).toBeGreaterThan(0);
      for (const { overall, industries } of Object.values(metrics)) expect(overall !== null || industries.length > 2).toBe(true); // prettier-ignore
    }
  });
  it("hold most of the industries that they are made of within their interval", () => {
    for (const { name, prior, metric, benchmark } of priors) {
      const { low, high } = blend(prior, ownCounts([])).rate;
      const published = benchmark.metrics[metric]!.industries.map((value) => (isCost(metric) ? 1 / value : value));
      const inside = published.filter((value) => low <= value && value <= high).length;
      expect(inside, name).toBeGreaterThanOrEqual(0.85 * published.length);
    }
  });
});

describe("a benchmark and an account's own counts", () => {
  const random = seeded(5);
  it.each(priors)("$name gives way to its own data as they grow", ({ prior }) => {
    for (const truth of [prior.mean / 4, prior.mean, prior.mean * 3]) {
      let weight = 0;
      let width = Infinity;
      for (let events = 1; events <= 1e6; events *= 10) {
        const exposure = events / truth;
        const { rate, ownWeight } = blend(prior, { events, exposure, scatter: 1 });
        expect(ownWeight).toBeGreaterThan(weight);
        expect(rate.low).toBeLessThan(rate.mid);
        expect(rate.mid).toBeLessThan(rate.high);
        // Between what is published and what was seen, never beyond either.
        expect(rate.mid).toBeGreaterThanOrEqual(Math.min(prior.mean, truth) * (1 - 1e-9));
        expect(rate.mid).toBeLessThanOrEqual(Math.max(prior.mean, truth) * (1 + 1e-9));
        expect(rate.high / rate.low).toBeLessThan(width);
        [weight, width] = [ownWeight, rate.high / rate.low];
      }
      expect(1 - weight).toBeLessThan(1e-4);
    }
  });
  it("has an interval that holds nine of ten accounts, however little they have", () => {
    for (const { name, prior } of priors) {
      for (const size of [0, 3, 50]) {
        let held = 0;
        const accounts = 400;
        for (let at = 0; at < accounts; at++) {
          const truth = (gammaQuantile(prior.shape, random() * 0.9998 + 1e-4) * prior.mean) / prior.shape;
          const exposure = size / prior.mean;
          const events = poisson(truth * exposure, random);
          const { low, high } = blend(prior, { events, exposure, scatter: 1 }).rate;
          if (low <= truth && truth <= high) held++;
        }
        expect(held / accounts, `${name}, ${size} events`).toBeGreaterThan(0.84);
        expect(held / accounts, `${name}, ${size} events`).toBeLessThan(0.96);
      }
    }
  });
  it("is finite for any counts", () => {
    const { prior } = priors[0]!;
    for (const events of [0, 1, 1e9])
      for (const exposure of [0, 1e-9, 1, 1e12])
        for (const scatter of [1, 50, 1e6]) {
          const { rate, ownWeight } = blend(prior, { events, exposure, scatter });
          for (const value of [rate.low, rate.mid, rate.high, ownWeight]) expect(Number.isFinite(value)).toBe(true);
          expect(missingExposure(prior, { events, exposure, scatter }, 0.9)).toBeGreaterThanOrEqual(0);
        }
  });
  it("gives days that scatter less weight", () => {
    const even = Array.from({ length: 20 }, () => ({ events: 5, exposure: 100 }));
    const wild = even.map((day, at) => ({ ...day, events: at % 4 === 0 ? 20 : 0 }));
    expect(ownCounts(even).scatter).toBe(1);
    expect(ownCounts(wild).scatter).toBeGreaterThan(5);
    const { prior } = priors[0]!;
    expect(blend(prior, ownCounts(wild)).ownWeight).toBeLessThan(blend(prior, ownCounts(even)).ownWeight);
  });
  it("knows gamma distributions", () => {
    expect(gammaBelow(1, 2)).toBeCloseTo(1 - Math.exp(-2), 10);
    expect(gammaBelow(0.5, 0.5)).toBeCloseTo(0.6826894921, 8);
    for (const shape of [0.05, 0.7, 3, 80, 399, 5_000])
      for (const p of [0.05, 0.5, 0.95]) {
        const at = gammaQuantile(shape, p);
        if (shape < 400) expect(gammaBelow(shape, at)).toBeCloseTo(p, 6);
        else expect(Math.abs(at / shape - 1)).toBeLessThan(0.03);
      }
  });
});

function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let left = -Math.log(random()); left < mean; left -= Math.log(random())) count++;
  return count;
}

const TODAY = "2026-11-22";
const reading = (campaignType: string | null, currency: string | null = "USD"): PageReading => ({
  platform: "google-ads",
  page: { kind: "settings", level: "campaign", accountId: "1", entity: { campaign: "c", adset: null, ad: null } },
  locale: null,
  currency,
  dateRange: null,
  table: null,
  settings: campaignType === null ? {} : { campaignType: found(campaignType, campaignType, "test") },
  ad: null,
  problems: [],
});

/** A search campaign with `days` days of 50 impressions, 4 clicks, 12 of money, and a conversion every third day. */
function book(days: number, currency = "USD"): AccountBook {
  const at = (day: number) => new Date(Date.UTC(2026, 10, 21 - day)).toISOString().slice(0, 10);
  const names = { key: "c", id: "c", name: "c", campaignKey: "c", campaignId: "c", campaign: "c" };
  const unit: Unit = {
    ...names,
    level: "campaign",
    days: Array.from({ length: days }, (_, day) => ({
      date: at(days - 1 - day),
      sums: { impressions: 50, clicks: 4, costMicros: 12e6, conversions: day % 3 === 0 ? 1 : 0 },
    })),
    rows: days,
    steps: [{ date: at(days - 1), attributes: { campaignType: "Search" } }],
    cells: new Map(),
    resultType: null,
  };
  const of = { account: { platform: "google-ads" as const, accountId: "1" }, currency, simulated: false };
  return { ...of, from: at(days - 1), to: at(0), rows: days, campaigns: new Map([["c", unit]]), adsets: new Map(), adRows: [] }; // prettier-ignore
}

describe("a new account", () => {
  it("is shown what is published of its kind of campaign, and nothing as its own", () => {
    const [start, ...rest] = coldStartOf(null, reading("Suchnetzwerk"), TODAY);
    expect(rest).toEqual([]);
    expect(start).toMatchObject({ kind: "google-search", source: { year: 2025 } });
    for (const { own, expected, ownWeight, enoughBy } of start!.rates)
      expect([own, expected, ownWeight, enoughBy]).toEqual([null, null, 0, null]);
    expect(start!.rates[0]!.published.mid).toBeCloseTo(0.0666, 10);
  });
  it("is shown nothing for kinds that nobody publishes", () => {
    for (const kind of ["Performance Max", "Demand Gen", "Video", null]) expect(coldStartOf(null, reading(kind), TODAY)).toEqual([]); // prettier-ignore
  });
  it("is told when its own figures will count nine tenths, and they do by then", () => {
    const [start] = coldStartOf(book(10), reading(null), TODAY);
    const rate = start!.rates.find(({ metric }) => metric === "conversionRate")!;
    expect(rate.ownWeight).toBeGreaterThan(0.3);
    expect(rate.ownWeight).toBeLessThan(0.9);
    const wait = Math.round((Date.parse(rate.enoughBy!) - Date.parse(TODAY)) / 864e5);
    const after = (days: number) => coldStartOf(book(days), reading(null), TODAY)[0]?.rates.find(({ metric }) => metric === "conversionRate")?.ownWeight ?? 1; // prettier-ignore
    expect(after(10 + wait)).toBeGreaterThanOrEqual(0.9);
    expect(after(10 + wait - 2)).toBeLessThan(0.9);
  });
  it("never has its euros counted together with dollars", () => {
    const [start] = coldStartOf(book(10, "EUR"), reading(null, "EUR"), TODAY);
    expect(start!.ownCurrency).toBe("EUR");
    for (const { metric, expected, ownWeight, own } of start!.rates) {
      expect(own).not.toBeNull();
      expect(expected === null, metric).toBe(isCost(metric));
      if (isCost(metric)) expect(ownWeight).toBe(0);
    }
  });
  it("is shown nothing any more once it knows enough itself; where prices cannot be counted together, both still stand side by side", () => {
    expect(coldStartOf(book(2_000), reading(null), TODAY)).toEqual([]);
    const abroad = coldStartOf(book(2_000, "EUR"), reading(null, "EUR"), TODAY);
    expect(abroad[0]!.rates.find(({ metric }) => metric === "averageCpc")).toMatchObject({
      ownWeight: 0,
      expected: null,
    });
  });
  it("has the value of its sales counted as results, not as money", () => {
    const made = book(12);
    const unit = { ...made.campaigns.get("c")!, resultType: "purchase", steps: [{ date: made.from, attributes: { objective: "Sales", bidStrategy: "highest-value" } }] }; // prettier-ignore
    const days = unit.days.map(({ date, sums }) => ({ date, sums: { ...sums, conversionValueMicros: (sums.conversions ?? 0) * 80e6 } })); // prettier-ignore
    const account = { platform: "meta-ads" as const, accountId: "1" };
    const page: PageReading = { ...reading(null), platform: "meta-ads", settings: { objective: found("Sales", "Sales", "test") } }; // prettier-ignore
    const sold = { ...made, account, campaigns: new Map([["c", { ...unit, days }]]) };
    const cost = coldStartOf(sold, page, TODAY)[0]!.rates.find(({ metric }) => metric === "costPerResult")!;
    expect(cost.own).toBeCloseTo(36, 0); // 12 a day, a sale every third day
  });
});

import { describe, expect, it } from "vitest";
import type { HistoryRow } from "@/lib/domain/history";
import { campaignPeriods } from "@/lib/history/campaign-periods";
import { isoDay } from "@/lib/history/days";
import { partsFrom } from "@/lib/history/testing/parts";
import { row } from "@/lib/history/testing/rows";
import { randomFrom } from "@/lib/model/random";
import { factorTables, keyFactors } from "./key-factors";
import type { FactorLine, KeyFactors } from "./key-factors";

/** A Monday. */
const START = 20_458;

async function factorsOf(...imports: HistoryRow[][]): Promise<KeyFactors> {
  const { parts } = partsFrom(...imports);
  const rest = () => Promise.resolve();
  return keyFactors(await factorTables(parts, campaignPeriods(parts), rest), "results-per-cost", rest);
}
const lineOf = ({ lines }: KeyFactors, factor: string, level: string): FactorLine | undefined =>
  lines.find((line) => line.factor === factor && line.level === level);

interface Plan {
  readonly campaigns: number;
  readonly days: number;
  /** Results per unit of cost against the campaign's own rate. */
  readonly ratio?: (cells: Readonly<Record<string, string>>, day: number, campaign: number) => number;
  readonly attributes?: (campaign: number, day: number) => Record<string, string>;
  readonly cells?: readonly Readonly<Record<string, string>>[];
}

/** Days of campaigns of different rates; counts scatter as Poisson's do, to a good approximation. */
function rowsOf(seed: number, plan: Plan): HistoryRow[] {
  const random = randomFrom(seed);
  return Array.from({ length: plan.campaigns }, (_, campaign) => {
    const rate = 0.4 * Math.exp(0.5 * random.normal());
    return Array.from({ length: plan.days }, (_, day) =>
      (plan.cells ?? [{}]).map((breakdowns) => {
        const cost = 20 + 20 * random.uniform();
        const mean = rate * cost * (plan.ratio?.(breakdowns, day, campaign) ?? 1);
        const results = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
        const date = isoDay(START + day);
        const metrics = { costMicros: Math.round(cost * 1e6), clicks: 30, impressions: 900, conversions: results };
        return row({ campaignId: String(campaign), campaign: `C${campaign}`, date, dateTo: date, breakdowns, metrics, attributes: plan.attributes?.(campaign, day) ?? {} }); // prettier-ignore
      }),
    ).flat();
  }).flat();
}

const DEVICES = [{ device: "mobile" }, { device: "desktop" }, { device: "tablet" }];

describe("keyFactors", () => {
  it("finds a planted effect of a breakdown, with its sample and period, and calls it real", async () => {
    const found = await factorsOf(
      rowsOf(1, { campaigns: 8, days: 28, cells: DEVICES, ratio: ({ device }) => (device === "desktop" ? 2 : 1) }),
    );
    const [mobile, desktop] = [lineOf(found, "device", "mobile")!, lineOf(found, "device", "desktop")!];
    expect((1 + desktop.effect!.mid) / (1 + mobile.effect!.mid)).toBeCloseTo(2, 0);
    expect(desktop.effect!.low).toBeGreaterThan(0);
    expect(desktop).toMatchObject({ status: "compared", real: true, rows: 224, campaigns: 8, from: isoDay(START), to: isoDay(START + 27) }); // prettier-ignore
    expect(found.compared).toBe(10);
    expect(found.lines.filter((line) => line.factor === "dayOfWeek" && line.real)).toEqual([]);
  });

  it("says that a setting of one campaign cannot be told from the campaign", async () => {
    const cells = [{ placement: "feed" }, { placement: "stories" }];
    const rows = rowsOf(2, { campaigns: 6, days: 28, cells, ratio: (_, __, campaign) => (campaign === 0 ? 4 : 1) });
    const only = rows.map((one) => (one.campaignId === "0" ? { ...one, breakdowns: { placement: one.breakdowns.placement === "feed" ? "reels" : "stories" } } : one)); // prettier-ignore
    expect(lineOf(await factorsOf(only), "placement", "reels")).toMatchObject({ status: "one-campaign", effect: null, real: false }); // prettier-ignore
    const strategies = rowsOf(3, { campaigns: 6, days: 56, attributes: (campaign) => ({ bidStrategy: campaign < 3 ? "target-cpa" : "manual-cpc" }), ratio: (_, __, campaign) => (campaign < 3 ? 3 : 1) }); // prettier-ignore
    expect(lineOf(await factorsOf(strategies), "bidStrategy", "target-cpa")).toMatchObject({ status: "one-campaign", effect: null }); // prettier-ignore
  });

  it("tells what a change of strategy did from the months in which it was made", async () => {
    const changed = (campaign: number, day: number) => day >= 40 + 8 * campaign;
    const found = await factorsOf(
      rowsOf(4, {
        campaigns: 8,
        days: 140,
        attributes: (campaign, day) => ({ bidStrategy: changed(campaign, day) ? "target-cpa" : "manual-cpc" }),
        // Later months are better for everybody; the strategy itself is worth a quarter.
        ratio: (_, day, campaign) => (1 + day / 140) * (changed(campaign, day) ? 1.25 : 1),
      }),
    );
    const [target, manual] = [lineOf(found, "bidStrategy", "target-cpa")!, lineOf(found, "bidStrategy", "manual-cpc")!]; // prettier-ignore
    expect((1 + target.effect!.mid) / (1 + manual.effect!.mid)).toBeCloseTo(1.25, 1);
    expect(target.real).toBe(true);
  });

  it("calls nothing real where nothing matters, but for the share that it names", async () => {
    let claims = 0;
    for (let seed = 10; seed < 50; seed += 1)
      if ((await factorsOf(rowsOf(seed, { campaigns: 6, days: 21, cells: DEVICES }))).lines.some(({ real }) => real)) claims += 1; // prettier-ignore
    expect(claims / 40).toBeLessThanOrEqual(0.2);
  });

  it("holds the breakdown beside it fixed, and counts no export twice", async () => {
    const cells = ["18-24", "25-34"].flatMap((age) => ["male", "female"].map((gender) => ({ age, gender })));
    // Women are dearer; age does nothing, but the old are mostly women.
    const both = rowsOf(5, {
      campaigns: 8,
      days: 42,
      cells,
      ratio: ({ gender }) => (gender === "female" ? 0.5 : 1),
    }).map((one) => {
      const heavy = (one.breakdowns.age === "25-34") === (one.breakdowns.gender === "female");
      const times = (value: number) => Math.round(value * (heavy ? 5 : 1));
      return {
        ...one,
        metrics: { costMicros: times(one.metrics.costMicros!), conversions: times(one.metrics.conversions!) },
      };
    });
    const byAge = both.map((one) => ({ ...one, breakdowns: { age: one.breakdowns.age! } }));
    const found = await factorsOf(both, byAge);
    expect(lineOf(found, "gender", "female")!.effect!.high).toBeLessThan(-0.1);
    expect(lineOf(found, "age", "25-34")!.rows).toBe(8 * 42 * 2);
    const alone = lineOf(await factorsOf(both), "age", "25-34")!.effect!;
    expect(Math.abs(alone.mid)).toBeLessThan(0.06);
  });

  it("compares what two or three campaigns have over time, and says that it speaks of them only", async () => {
    const found = await factorsOf(rowsOf(6, { campaigns: 1, days: 140, cells: DEVICES, ratio: ({ device }) => (device === "desktop" ? 1.5 : 1) })); // prettier-ignore
    expect(lineOf(found, "device", "desktop")).toMatchObject({
      status: "compared",
      real: true,
      theseCampaignsOnly: true,
    });
    const settings = rowsOf(7, { campaigns: 1, days: 140, attributes: (_, day) => ({ bidStrategy: day < 70 ? "manual-cpc" : "target-cpa" }) }); // prettier-ignore
    expect(lineOf(await factorsOf(settings), "bidStrategy", "target-cpa")).toMatchObject({ status: "one-campaign" });
  });

  it("leaves spend without a column of results out, and says where there is too little", async () => {
    const rows = rowsOf(8, { campaigns: 6, days: 14, cells: [...DEVICES, { device: "tv" }] }).map((one) =>
      one.breakdowns.device === "tv"
        ? { ...one, metrics: { costMicros: 50_000, conversions: 0 } }
        : one.breakdowns.device === "tablet"
          ? { ...one, metrics: { costMicros: one.metrics.costMicros! } }
          : one,
    );
    const found = await factorsOf(rows);
    expect(lineOf(found, "device", "tv")).toMatchObject({ status: "too-little", effect: null });
    expect(lineOf(found, "device", "tablet")).toMatchObject({ status: "too-little", costMicros: 0 });
  });
});

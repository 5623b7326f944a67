import type { Breakdown, DayMetrics, HistoryRow } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";
import { addDays, mondayOf, weekday } from "./days";
import type { AdDay } from "./draw";
import { randomFor } from "./random";
import { settingsAt } from "./spending";
import { addTally, emptyTally, splitTally } from "./tally";
import type { SplitWeight, Tally } from "./tally";
import type { Cell, TruthAdset, TruthCampaign, TruthWorld } from "./truth";

/** The rows of one report of a platform, as an export of it would list them. */
export interface SimulatedReport {
  readonly platform: PlatformId;
  readonly level: Level;
  readonly breakdowns: readonly Breakdown[];
  readonly period: "day" | "week";
  readonly rows: readonly HistoryRow[];
}

/** What Meta calls the results that it counts. */
export const RESULT_INDICATORS: Readonly<Record<string, string>> = {
  Leads: "actions:onsite_conversion.lead_grouped",
  Purchases: "actions:offsite_conversion.fb_pixel_purchase",
  "Link clicks": "actions:link_click",
};

const MICROS_PER_CENT = 10_000;

/** People reached: the wider the entity and the period, the more often the same people see its ads again. */
function reachOf(impressions: number, level: Level, days: number): number {
  const again = { ad: 0.14, adset: 0.2, campaign: 0.24 }[level] * (1 + Math.log2(days) * 0.5);
  return Math.floor(impressions / (1 + again));
}

/** The figures that the platform's own export states for a tally. Google knows no reach, Meta no bare conversions. */
export function metricsOf(campaign: TruthCampaign, tally: Tally, level: Level, days: number): DayMetrics {
  const shared = {
    impressions: tally.impressions,
    clicks: tally.clicks,
    costMicros: tally.costCents * MICROS_PER_CENT,
  };
  const value = { conversionValueMicros: tally.valueCents * MICROS_PER_CENT };
  if (campaign.platform === "google-ads") return { ...shared, conversions: tally.results, ...value };
  return {
    ...shared,
    reach: reachOf(tally.impressions, level, days),
    linkClicks: tally.linkClicks,
    results: tally.results,
    resultType: RESULT_INDICATORS[campaign.resultType]!,
    ...(campaign.resultType === "Leads" ? { leads: tally.results } : {}),
    ...(campaign.resultType === "Purchases" ? value : {}),
  };
}

type Attributes = Record<string, string | number>;

/** The settings that the platform states beside a row of that day. */
function settingAttributes(campaign: TruthCampaign, adset: TruthAdset | null, date: string): Attributes {
  const { budget, bid } = settingsAt(campaign, date);
  const micros = (euros: number) => Math.round(euros * 100) * MICROS_PER_CENT;
  const attributes: Attributes = { bidStrategy: campaign.bidStrategy };
  if (campaign.campaignType !== null) attributes["campaignType"] = campaign.campaignType;
  if (campaign.objective !== null) attributes["objective"] = campaign.objective;
  const holdsBudget = adset === null ? !campaign.adsetBudgets : campaign.adsetBudgets;
  if (holdsBudget) {
    attributes["budgetMicros"] = micros(budget * (adset?.budgetShare ?? 1));
    attributes["budgetType"] = "daily";
  }
  const bidIsHere =
    campaign.platform === "meta-ads" ? adset !== null : (campaign.bidKind === "max-cpc") === (adset !== null);
  if (bid !== null && bidIsHere) {
    if (campaign.bidKind === "target-cpa") attributes["targetCpaMicros"] = micros(bid);
    if (campaign.bidKind === "target-roas") attributes["targetRoas"] = bid;
    if (campaign.bidKind === "max-cpc") attributes["maxCpcMicros"] = micros(bid);
    if (campaign.bidKind === "bid-cap") attributes["bidCapMicros"] = micros(bid);
  }
  return attributes;
}

function adAttributes(day: AdDay): Attributes {
  const attributes: Attributes = { finalUrl: day.ad.finalUrl };
  const slots = { headline: day.ad.headlines, description: day.ad.descriptions, primaryText: day.ad.primaryTexts };
  for (const [slot, texts] of Object.entries(slots)) texts.forEach((text, i) => (attributes[`${slot}${i + 1}`] = text));
  if (day.ad.callToAction !== null) attributes["callToAction"] = day.ad.callToAction;
  return attributes;
}

interface Group {
  readonly date: string;
  readonly dateTo: string;
  readonly day: AdDay;
  readonly tally: Tally;
}

/** Sums ad-days by a key, in order of first appearance. */
function groupBy(days: readonly AdDay[], keyOf: (day: AdDay) => string, week: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const day of days) {
    const date = week ? mondayOf(day.date) : day.date;
    const key = `${date}/${keyOf(day)}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { date, dateTo: week ? addDays(date, 6) : date, day, tally: emptyTally() };
      groups.set(key, group);
    }
    addTally(group.tally, day.tally);
  }
  return [...groups.values()];
}

const keyAt: Readonly<Record<Level, (day: AdDay) => string>> = {
  campaign: (day) => day.campaign.id,
  adset: (day) => day.adset.id,
  ad: (day) => day.ad.id,
};

function rowOf(
  group: Group,
  level: Level,
  tally: Tally,
  breakdowns: HistoryRow["breakdowns"],
  attributes: Attributes,
): HistoryRow {
  const { campaign, adset, ad } = group.day;
  const days = group.date === group.dateTo ? 1 : 7;
  return {
    date: group.date,
    dateTo: group.dateTo,
    level,
    campaignId: campaign.id,
    campaign: campaign.name,
    adsetId: level === "campaign" ? null : adset.id,
    adset: level === "campaign" ? null : adset.name,
    adId: level === "ad" ? ad.id : null,
    ad: level === "ad" ? ad.name : null,
    breakdowns,
    metrics: metricsOf(campaign, tally, level, days),
    attributes,
  };
}

/** Daily rows of a level, with the settings of the day and, for ads, their texts. */
export function dailyReport(platform: PlatformId, level: Level, days: readonly AdDay[]): SimulatedReport {
  const texts = new Map<string, Attributes>();
  const attributesOf = (group: Group): Attributes => {
    const { campaign, adset, ad } = group.day;
    if (level !== "ad") return settingAttributes(campaign, level === "campaign" ? null : adset, group.date);
    const known = texts.get(ad.id) ?? adAttributes(group.day);
    texts.set(ad.id, known);
    return known;
  };
  const groups = groupBy(days, keyAt[level], false);
  const rows = groups.map((group) => rowOf(group, level, group.tally, {}, attributesOf(group)));
  return { platform, level, breakdowns: [], period: "day", rows };
}

/** All combinations of the ad set's cells of the given breakdowns. */
function combine(adset: TruthAdset, breakdowns: readonly Breakdown[]) {
  let combined: { names: { [B in Breakdown]?: string }; weight: SplitWeight }[] = [
    { names: {}, weight: { share: 1, clicks: 1, results: 1 } },
  ];
  for (const breakdown of breakdowns) {
    const cells: readonly Cell[] = adset.cells[breakdown] ?? [];
    combined = combined.flatMap(({ names, weight }) =>
      cells.map((cell) => ({
        names: { ...names, [breakdown]: cell.name },
        weight: {
          share: weight.share * cell.share,
          clicks: weight.clicks * cell.clicks,
          results: weight.results * cell.results,
        },
      })),
    );
  }
  return combined;
}

/**
 * Ad set figures split by breakdowns; they add up to the unsplit figures of the same weeks or days. Cells without an impression are
 * left out, as the platforms do. Weekly reports hold whole weeks only (Monday to Sunday).
 */
export function brokenDownReport(
  world: TruthWorld,
  platform: PlatformId,
  level: "campaign" | "adset",
  breakdowns: readonly Breakdown[],
  period: "day" | "week",
  days: readonly AdDay[],
): SimulatedReport {
  const week = period === "week";
  const first = weekday(world.from) === 0 ? world.from : addDays(mondayOf(world.from), 7);
  const last = addDays(mondayOf(addDays(world.to, 1)), -1);
  const whole = week ? days.filter((day) => day.date >= first && day.date <= last) : days;
  const cellsOf = new Map<string, ReturnType<typeof combine>>();
  const sums = new Map<string, { group: Group; names: HistoryRow["breakdowns"]; tally: Tally }>();
  for (const group of groupBy(whole, keyAt.adset, week)) {
    const { campaign, adset } = group.day;
    const cells = cellsOf.get(adset.id) ?? combine(adset, breakdowns);
    cellsOf.set(adset.id, cells);
    const random = randomFor(world.seed, `${adset.id}/${breakdowns.join("+")}/${group.date}`);
    const isTraffic = campaign.resultType === "Link clicks";
    const parts = splitTally(
      group.tally,
      cells.map(({ weight }) => weight),
      isTraffic,
      random,
    );
    parts.forEach((tally, i) => {
      const { names } = cells[i]!;
      const owner = level === "campaign" ? campaign.id : adset.id;
      const key = `${group.date}/${owner}/${Object.values(names).join("/")}`;
      const sum = sums.get(key);
      if (sum) addTally(sum.tally, tally);
      else sums.set(key, { group, names, tally });
    });
  }
  const rows = [...sums.values()]
    .filter(({ tally }) => tally.impressions > 0 || tally.costCents > 0)
    .map(({ group, names, tally }) => rowOf(group, level, tally, names, {}));
  return { platform, level, breakdowns, period, rows };
}

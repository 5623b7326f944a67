import type { Breakdown } from "@/lib/domain/history";
import type { PlatformId } from "@/lib/domain/platform";
import type { BidStrategy } from "@/lib/domain/settings";
import { dayNumber, weekday } from "./days";

/**
 * Expected results per day of a daily spend in EUR: monotone, concave, 0 at 0.
 * hill: a·s/(s + scale); exponential: a·(1 - exp(-s/scale)). The first result costs scale/attainable.
 */
export interface Curve {
  readonly family: "hill" | "exponential";
  readonly attainable: number;
  readonly scale: number;
}

/** One value of a breakdown. Over a breakdown the shares sum to 1, and so do share x results and share x clicks. */
export interface Cell {
  readonly name: string;
  /** Share of spend. */
  readonly share: number;
  /** Results per money against the ad set's average. */
  readonly results: number;
  /** Clicks per money against the ad set's average. */
  readonly clicks: number;
}

export interface TruthAd {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  /** Last day on which it ran; null: still running. */
  readonly until: string | null;
  readonly headlines: readonly string[];
  readonly descriptions: readonly string[];
  readonly primaryTexts: readonly string[];
  readonly finalUrl: string;
  readonly callToAction: string | null;
  readonly share: number;
  /** What its texts do to clicks and to results per money; 1 is average. */
  readonly clickQuality: number;
  readonly resultQuality: number;
}

export interface TruthAdset {
  readonly id: string;
  readonly name: string;
  /** Share of the campaign's audience, hence of a campaign budget. */
  readonly share: number;
  /** Results per money against the campaign's average. */
  readonly results: number;
  readonly until: string | null;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: readonly string[];
  readonly detailedTargeting: readonly string[];
  readonly placements: readonly string[];
  readonly advantageAudience: boolean;
  /** Only where the ad set holds its own budget: its part of the sum of the budgets. */
  readonly budgetShare: number | null;
  readonly cells: { readonly [B in Breakdown]?: readonly Cell[] };
  readonly ads: readonly TruthAd[];
}

/** From this day on. Budget and bid in EUR (target ROAS as a ratio). */
export interface Step {
  readonly from: string;
  readonly budget: number;
  readonly bid: number | null;
}

/** What the bid amount is and how it limits spend (see spending.ts). */
export type BidKind = "none" | "target-cpa" | "target-roas" | "bid-cap" | "max-cpc";

export interface TruthCampaign {
  readonly platform: PlatformId;
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly campaignType: string | null;
  readonly objective: string | null;
  /** Leads, Purchases or Link clicks: what the curve counts. */
  readonly resultType: string;
  readonly bidStrategy: BidStrategy;
  readonly bidKind: BidKind;
  readonly startDate: string;
  /** Last day on which it ran; null: still running. */
  readonly until: string | null;
  readonly curve: Curve;
  /** Auction price of a click at small spend (EUR) and clicks per impression. */
  readonly clickPrice: number;
  readonly clickRate: number;
  /** Average value of one result in EUR; null where none is recorded. */
  readonly resultValue: number | null;
  /** max-cpc only: the bid that wins the cheapest clicks, and the most that can be spent per day at that bid. */
  readonly fairBid: number | null;
  readonly volumeAtFairBid: number | null;
  /** Monday to Sunday, mean 1. */
  readonly weekdays: readonly number[];
  readonly yearAmplitude: number;
  /** Day of the year with the most demand. */
  readonly yearPeak: number;
  /** Days after which an ad has lost half of what fatigue takes from it; null: search ads do not tire. */
  readonly fatigueHalfLife: number | null;
  /** Share of its results that a tired ad keeps. */
  readonly fatigueFloor: number;
  /** Gamma shape of the day's shock: the smaller, the noisier than Poisson. */
  readonly dispersion: number;
  readonly steps: readonly Step[];
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
  readonly adsetBudgets: boolean;
  readonly networks: readonly string[];
  readonly locations: readonly string[];
  readonly languages: readonly string[];
  readonly adSchedule: readonly string[];
  readonly specialAdCategories: readonly string[];
  readonly optimizationScore: number | null;
  readonly adsets: readonly TruthAdset[];
}

/** The true world behind one simulated business. */
export interface TruthWorld {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  readonly googleAccountId: string;
  readonly ocid: string;
  readonly metaAccountId: string;
  /** Days on which the website's tag was lost: results happened but were not counted (Meta's own lead forms were). */
  readonly trackingGap: { readonly from: string; readonly to: string };
  readonly campaigns: readonly TruthCampaign[];
}

/** The cells that stay targeted, by breakdown; what is not named stays whole. */
export type KeptCells = { readonly [B in Breakdown]?: readonly string[] };

export interface ExpectedOutcome {
  readonly results: number;
  readonly clicks: number;
  readonly impressions: number;
  /** EUR; 0 where results carry no value. */
  readonly value: number;
}

/** Expected results per day at a daily spend in EUR. */
export function curveAt(curve: Curve, spend: number): number {
  if (spend <= 0) return 0;
  return curve.family === "hill"
    ? (curve.attainable * spend) / (spend + curve.scale)
    : curve.attainable * (1 - Math.exp(-spend / curve.scale));
}

/** Weekly and yearly demand together, about 1. */
export function seasonAt(campaign: TruthCampaign, date: string): number {
  const yearStart = dayNumber(`${date.slice(0, 4)}-01-01`);
  const angle = (2 * Math.PI * (dayNumber(date) - yearStart - campaign.yearPeak)) / 365.25;
  return campaign.weekdays[weekday(date)]! * (1 + campaign.yearAmplitude * Math.cos(angle));
}

export function adRuns(ad: TruthAd, date: string): boolean {
  return ad.from <= date && (ad.until === null || date <= ad.until);
}

/** What is left of an ad's strength at its age: 1 when new, falling towards the floor. */
export function freshness(campaign: TruthCampaign, ad: TruthAd, date: string): number {
  if (campaign.fatigueHalfLife === null) return 1;
  const age = Math.max(0, dayNumber(date) - dayNumber(ad.from));
  return campaign.fatigueFloor + (1 - campaign.fatigueFloor) * Math.pow(0.5, age / campaign.fatigueHalfLife);
}

/** Share of the ad set's spend that each running ad gets, and what it makes of it; empty where none runs. */
export function runningAds(campaign: TruthCampaign, adset: TruthAdset, date: string) {
  if (adset.until !== null && date > adset.until) return [];
  const ads = adset.ads.filter((ad) => adRuns(ad, date));
  const total = ads.reduce((sum, ad) => sum + ad.share, 0);
  return ads.map((ad) => ({
    ad,
    share: ad.share / total,
    results: ad.resultQuality * freshness(campaign, ad, date),
    clicks: ad.clickQuality,
  }));
}

/** Audience share of the kept cells of an ad set, and how much better than average they are. */
function keptAudience(adset: TruthAdset, kept: KeptCells): { share: number; results: number; clicks: number } {
  let share = 1;
  let results = 1;
  let clicks = 1;
  for (const [breakdown, names] of Object.entries(kept) as [Breakdown, readonly string[]][]) {
    const cells = adset.cells[breakdown]?.filter((cell) => names.includes(cell.name));
    if (cells === undefined) continue;
    const part = cells.reduce((sum, cell) => sum + cell.share, 0);
    if (part === 0) return { share: 0, results: 0, clicks: 0 };
    share *= part;
    results *= cells.reduce((sum, cell) => sum + cell.share * cell.results, 0) / part;
    clicks *= cells.reduce((sum, cell) => sum + cell.share * cell.clicks, 0) / part;
  }
  return { share, results, clicks };
}

const NOTHING: ExpectedOutcome = { results: 0, clicks: 0, impressions: 0, value: 0 };

/** Meta: all clicks (likes, profile, …) per click on the link, where link clicks are the results. */
export const CLICKS_PER_LINK_CLICK = 1.25;

/** How much more a fair bid would have bought for the same money; 1 except for manual bids. */
export function bidEfficiency(campaign: TruthCampaign, bid: number | null): number {
  return campaign.fairBid === null || bid === null ? 1 : campaign.fairBid / bid;
}

/**
 * What one ad set can be expected to get for a day's spend. Its curve is the campaign's, scaled to its share of the audience:
 * w·m·f(s/w). Dropping cells shrinks w and lifts m to the kept cells' average, so it pays exactly where the dropped cells are bad.
 * Clicks get dearer along the same curve (two thirds of the loss), the rest shows as fewer results per click.
 */
export function trueAdsetOutcome(
  campaign: TruthCampaign,
  adset: TruthAdset,
  spend: number,
  date: string,
  kept: KeptCells = {},
  bid: number | null = null,
): ExpectedOutcome {
  const audience = keptAudience(adset, kept);
  const ads = runningAds(campaign, adset, date);
  const width = adset.share * audience.share;
  if (spend <= 0 || width === 0 || ads.length === 0) return NOTHING;
  const worth = spend * bidEfficiency(campaign, bid);
  const plain = width * curveAt(campaign.curve, worth / width);
  const saturation = (plain * campaign.curve.scale) / (campaign.curve.attainable * worth);
  const adResults = ads.reduce((sum, { share, results }) => sum + share * results, 0);
  const adClicks = ads.reduce((sum, { share, clicks }) => sum + share * clicks, 0);
  const season = seasonAt(campaign, date);
  const results = plain * adset.results * audience.results * adResults * season;
  const isTraffic = campaign.resultType === "Link clicks";
  const averageClicks = isTraffic
    ? plain * season * CLICKS_PER_LINK_CLICK
    : (worth / campaign.clickPrice) * Math.pow(saturation, 2 / 3);
  const clicks = isTraffic ? results * CLICKS_PER_LINK_CLICK : averageClicks * audience.clicks * adClicks;
  const impressions = averageClicks / campaign.clickRate;
  return { results, clicks, impressions, value: results * (campaign.resultValue ?? 0) };
}

/** How a campaign's spend falls on its ad sets that run that day: by own budgets, else by audience. */
export function adsetShares(campaign: TruthCampaign, date: string): readonly { adset: TruthAdset; share: number }[] {
  const running = campaign.adsets.filter((adset) => runningAds(campaign, adset, date).length > 0);
  const weight = (adset: TruthAdset) => (campaign.adsetBudgets ? (adset.budgetShare ?? 0) : adset.share);
  const total = running.reduce((sum, adset) => sum + weight(adset), 0);
  return running.map((adset) => ({ adset, share: weight(adset) / total }));
}

/**
 * The truth that tests ask: what a day would bring on average if this campaign spent so much (EUR), targeted only the kept cells
 * (all, if left out) and, for manual bids, bid so much. Pure; knows neither noise nor the tracking gap.
 */
export function trueOutcome(
  campaign: TruthCampaign,
  dailySpend: number,
  date: string,
  segment: KeptCells = {},
  bid: number | null = null,
): ExpectedOutcome {
  return adsetShares(campaign, date)
    .map(({ adset, share }) => trueAdsetOutcome(campaign, adset, dailySpend * share, date, segment, bid))
    .reduce(
      (sum, one) => ({
        results: sum.results + one.results,
        clicks: sum.clicks + one.clicks,
        impressions: sum.impressions + one.impressions,
        value: sum.value + one.value,
      }),
      NOTHING,
    );
}

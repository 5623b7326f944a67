import type { PlatformId } from "@/lib/domain/platform";
import type { Figures, SimulatedAccount, SimulatedAd, SimulatedAdset, SimulatedCampaign } from "./account";
import { addDays } from "./days";
import type { AdDay } from "./draw";
import { settingsAt } from "./spending";
import { addTally, emptyTally } from "./tally";
import type { TruthAdset, TruthCampaign, TruthWorld } from "./truth";

export const BUSINESS_NAME = "Nordlicht Outdoor (simulated)";
/** Days that the ad managers' tables show. */
export const DAYS_SHOWN = 30;

const micros = (euros: number): number => Math.round(euros * 100) * 10_000;

/** Sums what was counted in the days shown. Over a month the same people see ads again and again: reach is well below impressions. */
function figuresOf(days: readonly AdDay[], platform: PlatformId, again: number): Figures {
  const sum = emptyTally();
  for (const day of days) addTally(sum, day.tally);
  return {
    impressions: sum.impressions,
    reach: platform === "meta-ads" ? Math.floor(sum.impressions / (1 + again)) : 0,
    clicks: sum.clicks,
    linkClicks: sum.linkClicks,
    costMicros: sum.costCents * 10_000,
    conversions: sum.results,
    conversionValueMicros: sum.valueCents * 10_000,
  };
}

function showAds(campaign: TruthCampaign, adset: TruthAdset, days: readonly AdDay[]): SimulatedAd[] {
  return adset.ads.map((ad) => ({
    id: ad.id,
    name: ad.name,
    status: ad.until === null ? "enabled" : "paused",
    headlines: ad.headlines,
    descriptions: ad.descriptions,
    primaryTexts: ad.primaryTexts,
    finalUrl: ad.finalUrl,
    callToAction: ad.callToAction,
    figures: figuresOf(
      days.filter((day) => day.ad === ad),
      campaign.platform,
      0.9,
    ),
  }));
}

function showAdset(campaign: TruthCampaign, adset: TruthAdset, days: readonly AdDay[], to: string): SimulatedAdset {
  const { budget, bid } = settingsAt(campaign, to);
  const own = days.filter((day) => day.adset === adset);
  const onMeta = campaign.platform === "meta-ads";
  return {
    id: adset.id,
    name: adset.name,
    status: adset.until === null ? "enabled" : "paused",
    ageMin: adset.ageMin,
    ageMax: adset.ageMax,
    genders: adset.genders,
    detailedTargeting: adset.detailedTargeting,
    placements: adset.placements,
    advantageAudience: adset.advantageAudience,
    budgetMicros: adset.budgetShare === null ? null : micros(budget * adset.budgetShare),
    maxCpcMicros: campaign.bidKind === "max-cpc" && bid !== null ? micros(bid) : null,
    costPerResultGoalMicros: onMeta && campaign.bidKind === "target-cpa" && bid !== null ? micros(bid) : null,
    bidCapMicros: campaign.bidKind === "bid-cap" && bid !== null ? micros(bid) : null,
    ads: showAds(campaign, adset, own),
    figures: figuresOf(own, campaign.platform, 1.3),
  };
}

function showCampaign(campaign: TruthCampaign, days: readonly AdDay[], to: string): SimulatedCampaign {
  const { budget, bid } = settingsAt(campaign, to);
  const onGoogle = campaign.platform === "google-ads";
  const own = days.filter((day) => day.campaign === campaign);
  return {
    id: campaign.id,
    name: campaign.name,
    status: campaign.until === null ? "enabled" : "paused",
    campaignType: campaign.campaignType,
    objective: campaign.objective,
    resultType: campaign.resultType,
    budgetMicros: campaign.adsetBudgets ? null : micros(budget),
    budgetType: "daily",
    bidStrategy: campaign.bidStrategy,
    targetCpaMicros: onGoogle && campaign.bidKind === "target-cpa" && bid !== null ? micros(bid) : null,
    targetRoas: campaign.bidKind === "target-roas" ? bid : null,
    maxCpcMicros: null,
    networks: campaign.networks,
    locations: campaign.locations,
    languages: campaign.languages,
    adSchedule: campaign.adSchedule,
    specialAdCategories: campaign.specialAdCategories,
    startDate: campaign.startDate,
    endDate: null,
    optimizationScore: campaign.optimizationScore,
    adsets: campaign.adsets.map((adset) => showAdset(campaign, adset, own, to)),
    figures: figuresOf(own, campaign.platform, 1.6),
  };
}

/** One platform's side as its ad manager shows it at the end of the simulation: today's settings, figures of the last 30 days. */
export function showAccount(world: TruthWorld, platform: PlatformId, days: readonly AdDay[]): SimulatedAccount {
  const from = addDays(world.to, 1 - DAYS_SHOWN) < world.from ? world.from : addDays(world.to, 1 - DAYS_SHOWN);
  const shown = days.filter((day) => day.date >= from);
  return {
    simulated: true,
    platform,
    accountId: platform === "google-ads" ? world.googleAccountId : world.metaAccountId,
    ocid: platform === "google-ads" ? world.ocid : "",
    name: BUSINESS_NAME,
    currency: "EUR",
    timeZone: "Europe/Berlin",
    from,
    to: world.to,
    campaigns: world.campaigns
      .filter((campaign) => campaign.platform === platform)
      .map((campaign) => showCampaign(campaign, shown, world.to)),
  };
}

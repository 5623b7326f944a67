import { daysBetween } from "./days";
import { randomFor } from "./random";
import { settingsAt, trueSpend } from "./spending";
import { emptyTally } from "./tally";
import type { Tally } from "./tally";
import { CLICKS_PER_LINK_CLICK, adsetShares, runningAds, trueAdsetOutcome } from "./truth";
import type { TruthAd, TruthAdset, TruthCampaign, TruthWorld } from "./truth";

/** What happened and was counted for one ad on one day. */
export interface AdDay {
  readonly date: string;
  readonly campaign: TruthCampaign;
  readonly adset: TruthAdset;
  readonly ad: TruthAd;
  readonly tally: Tally;
}

/** Results that the website's tag counts; Meta counts its lead forms and clicks itself. */
function needsWebsiteTag(campaign: TruthCampaign): boolean {
  return campaign.platform === "google-ads" || campaign.resultType === "Purchases";
}

const isPaused = (campaign: TruthCampaign, date: string): boolean =>
  campaign.pauses.some(({ from, to }) => from <= date && date <= to);

/** Every ad-day of a campaign: the truth's expectation with spending jitter, shared daily shocks and Poisson counts. */
export function drawCampaign(world: TruthWorld, campaign: TruthCampaign): AdDay[] {
  const random = randomFor(world.seed, `${campaign.key}/days`);
  const isTraffic = campaign.resultType === "Link clicks";
  const drawn: AdDay[] = [];
  for (const date of daysBetween(campaign.startDate, campaign.until ?? world.to)) {
    if (isPaused(campaign, date)) continue;
    const settings = settingsAt(campaign, date);
    const spend = trueSpend(campaign, settings, date) * Math.min(1.18, random.disturbance(0.07));
    const bid = campaign.bidKind === "max-cpc" ? settings.bid : null;
    const shock = random.gamma(campaign.dispersion);
    const priceShock = random.disturbance(0.06);
    const isCounted = !needsWebsiteTag(campaign) || date < world.trackingGap.from || date > world.trackingGap.to;
    for (const { adset, share } of adsetShares(campaign, date)) {
      const adsetSpend = spend * share * random.disturbance(0.06);
      const expected = trueAdsetOutcome(campaign, adset, adsetSpend, date, {}, bid);
      const ads = runningAds(campaign, adset, date).map((ad) => ({
        ...ad,
        share: ad.share * random.disturbance(0.12),
      }));
      const total = (weight: (ad: (typeof ads)[number]) => number) => ads.reduce((sum, ad) => sum + weight(ad), 0);
      const shares = total((ad) => ad.share);
      const clickShares = total((ad) => ad.share * ad.clicks);
      const resultShares = total((ad) => ad.share * ad.results);
      for (const ad of ads) {
        const tally = emptyTally();
        const resultMean = (expected.results * ad.share * ad.results * shock) / resultShares;
        const clickMean = (expected.clicks * ad.share * ad.clicks) / clickShares / priceShock;
        tally.costCents = Math.round((adsetSpend * ad.share * 100) / shares);
        if (tally.costCents === 0) continue;
        const impressions = random.poisson((expected.impressions * ad.share) / shares / priceShock);
        if (isTraffic) {
          tally.linkClicks = random.poisson(resultMean);
          tally.clicks = tally.linkClicks + random.poisson(resultMean * (CLICKS_PER_LINK_CLICK - 1));
          tally.results = tally.linkClicks;
        } else {
          tally.clicks = Math.min(impressions, random.poisson(clickMean));
          tally.linkClicks = campaign.platform === "google-ads" ? tally.clicks : random.binomial(tally.clicks, 0.72);
          tally.results = isCounted ? Math.min(tally.linkClicks, random.poisson(resultMean)) : 0;
        }
        tally.impressions = Math.max(impressions, tally.clicks);
        if (campaign.resultValue !== null && tally.results > 0) {
          const spread = 0.45 / Math.sqrt(tally.results);
          tally.valueCents = Math.round(tally.results * campaign.resultValue * 100 * random.disturbance(spread));
        }
        drawn.push({ date, campaign, adset, ad: ad.ad, tally });
      }
    }
  }
  return drawn;
}

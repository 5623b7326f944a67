import type { HistoryRow } from "@/lib/domain/history";
import { ABSENT, found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { textsOf } from "@/lib/copywriting/text-history";
import { adsetKeyOf } from "./book";
import type { AccountBook } from "./book";
import { attributeAt } from "./unit";
import type { Unit } from "./unit";

/** One ad as the history last saw it. */
export interface KnownAd {
  readonly adset: Unit;
  readonly id: string | null;
  readonly name: string;
  /** Its newest row: states its texts. null where the history does not know the ad. */
  readonly newest: HistoryRow | null;
  readonly cost: number;
  /** Share of its ad set's impressions in the days looked at. */
  readonly impressionShare: number;
}

/** Ads of these ad sets that had impressions in the last `days` days of the history, most money first. */
export function runningAds(book: AccountBook, adsets: readonly Unit[], days: number): KnownAd[] {
  const wanted = new Map(adsets.map((adset) => [adset.key, adset]));
  const from = dateOf(dayNumber(book.to) - days + 1);
  const ads = new Map<string, { adset: Unit; newest: HistoryRow; cost: number; impressions: number }>();
  const perAdset = new Map<string, number>();
  for (const row of book.adRows) {
    const adset = wanted.get(adsetKeyOf(row));
    if (adset === undefined || row.date < from) continue;
    const impressions = row.metrics.impressions ?? 0;
    perAdset.set(adset.key, (perAdset.get(adset.key) ?? 0) + impressions);
    const key = `${adset.key}/${row.adId ?? `name:${row.ad ?? ""}`}`;
    const known = ads.get(key);
    const cost = row.metrics.costMicros ?? 0;
    if (!known) ads.set(key, { adset, newest: row, cost, impressions });
    else {
      known.cost += cost;
      known.impressions += impressions;
      if (row.date >= known.newest.date) known.newest = row;
    }
  }
  return [...ads.values()]
    .filter((ad) => ad.impressions > 0)
    .sort((a, b) => b.cost - a.cost)
    .map(({ adset, newest, cost, impressions }) => ({
      adset,
      id: newest.adId,
      name: newest.ad ?? "",
      newest,
      cost: cost / 1e6,
      impressionShare: impressions / Math.max(1, perAdset.get(adset.key) ?? 1),
    }));
}

const NO_TEXTS = { headlines: [], descriptions: [], primaryTexts: [] };

/** What the ad's editor would show, from the newest export row that states its texts. Empty fields are not made up. */
export function adPage(book: AccountBook, ad: KnownAd): PageReading {
  const texts = ad.newest === null ? NO_TEXTS : textsOf(ad.newest);
  const read = (all: readonly string[]) => all.map((text) => found(text, text, "history"));
  const url = ad.newest?.attributes["finalUrl"];
  const type = attributeAt(ad.adset, "campaignType") ?? attributeAt(book.campaigns.get(ad.adset.campaignKey) ?? ad.adset, "campaignType"); // prettier-ignore
  return {
    platform: book.account.platform,
    page: {
      kind: "ad-editor",
      level: "ad",
      accountId: book.account.accountId,
      entity: { campaign: ad.adset.campaignId, adset: ad.adset.id, ad: ad.id },
    },
    locale: null,
    currency: book.currency,
    dateRange: null,
    table: null,
    settings: typeof type === "string" ? { campaignType: found(type, type, "history") } : null,
    ad: {
      headlines: read(texts.headlines),
      descriptions: read(texts.descriptions),
      primaryTexts: read(texts.primaryTexts),
      finalUrl: typeof url === "string" ? found(url, url, "history") : ABSENT,
      callToAction: ABSENT,
    },
    problems: [],
  };
}

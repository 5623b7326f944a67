import type { HistoryRow } from "@/lib/domain/history";
import { NO_ENTITY } from "@/lib/domain/platform";
import { ABSENT, type PageReading, found } from "@/lib/domain/reading";

/** A made account with known truth, for tests: each text has an effect on clicks per impression and results per click (log scale). */
export interface MadeAccount {
  readonly rows: readonly HistoryRow[];
  /** True log effect of a headline on results per impression. */
  readonly truth: ReadonlyMap<string, number>;
  readonly ads: readonly { readonly id: string; readonly campaignId: string; readonly headlines: readonly string[] }[];
}

export interface MadeAccountOptions {
  readonly seed: number;
  readonly campaigns?: number;
  readonly adsetsEach?: number;
  readonly adsEach?: number;
  readonly headlinesEach?: number;
  /** Standard deviation of the texts' effects; 0: no text does anything. */
  readonly spread: number;
  readonly impressionsEach?: number;
}

const THINGS = ["tables", "chairs", "benches", "shelves", "desks", "stools"];
const WORDS = "oak ash elm pine birch maple cedar walnut cherry beech larch teak".split(" ");

export function makeAccount(options: MadeAccountOptions): MadeAccount {
  const {
    seed,
    campaigns = 4,
    adsetsEach = 3,
    adsEach = 3,
    headlinesEach = 3,
    spread,
    impressionsEach = 30_000,
  } = options;
  const random = generator(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const truth = new Map<string, number>();
  const rows: HistoryRow[] = [];
  const ads: { id: string; campaignId: string; headlines: string[] }[] = [];
  for (let c = 0; c < campaigns; c += 1) {
    const pool = WORDS.slice(0, 9).map((word) => `Solid ${word} ${THINGS[c % THINGS.length]!}`);
    for (const text of pool) truth.set(text, normal() * spread);
    const campaign = normal() * 0.5;
    for (let s = 0; s < adsetsEach; s += 1) {
      const adset = normal() * 0.2;
      for (let a = 0; a < adsEach; a += 1) {
        const id = `${c}${s}${a}`;
        const headlines = [...pool].sort(() => random() - 0.5).slice(0, headlinesEach);
        const mean = headlines.reduce((sum, text) => sum + truth.get(text)!, 0) / headlines.length;
        const rate = Math.exp(campaign + adset + mean + normal() * 0.05);
        ads.push({ id, campaignId: String(c), headlines });
        for (let month = 1; month <= 6; month += 1) {
          const impressions = Math.round(impressionsEach / 6);
          const clicks = poisson(impressions * 0.03 * Math.sqrt(rate), random, normal);
          const date = `2026-0${month}-01`;
          rows.push({
            date,
            dateTo: `2026-0${month}-28`,
            level: "ad",
            campaignId: String(c),
            campaign: `Campaign ${c}`,
            adsetId: `${c}${s}`,
            adset: `Ad group ${s}`,
            adId: id,
            ad: `Ad ${id}`,
            breakdowns: {},
            metrics: {
              impressions,
              clicks,
              conversions: poisson(clicks * 0.08 * Math.sqrt(rate), random, normal),
              costMicros: clicks * 400_000,
            },
            attributes: {
              finalUrl: `https://tables.example/${c}`,
              ...Object.fromEntries(headlines.map((text, at) => [`headline${at + 1}`, text])),
            },
          });
        }
      }
    }
  }
  return { rows, truth, ads };
}

/** A reading of the ad form with these headlines; null is an empty field. */
export function adReading(
  campaignId: string,
  headlines: readonly (string | null)[],
  over: Partial<PageReading> = {},
): PageReading {
  return {
    platform: "google-ads",
    page: { kind: "ad-editor", level: "ad", accountId: "1234567890", entity: { ...NO_ENTITY, campaign: campaignId } },
    locale: "en-US",
    currency: "EUR",
    dateRange: null,
    table: null,
    settings: null,
    ad: {
      headlines: headlines.map((text) => (text === null ? found("", "", "test") : found(text, text, "test"))),
      descriptions: [],
      primaryTexts: [],
      finalUrl: found(`https://www.tables.example/${campaignId}/?utm=1`, "", "test"),
      callToAction: ABSENT,
    },
    problems: [],
    ...over,
  };
}

/** mulberry32: small and seeded. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function poisson(mean: number, random: () => number, normal: () => number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  let product = random();
  let count = 0;
  while (product > Math.exp(-mean)) {
    product *= random();
    count += 1;
  }
  return count;
}

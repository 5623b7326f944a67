import {
  NO_FIGURES,
  type Figures,
  type SimulatedAccount,
  type SimulatedAd,
  type SimulatedAdset,
  type SimulatedCampaign,
} from "@/lab/simulator/account";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Ad = Writable<SimulatedAd>;
export type Adset = Omit<Writable<SimulatedAdset>, "ads"> & { ads: Ad[] };
export type Campaign = Omit<Writable<SimulatedCampaign>, "adsets"> & { adsets: Adset[] };
export type Account = Omit<Writable<SimulatedAccount>, "campaigns"> & { campaigns: Campaign[] };

/** The framework's own state: it changes by Save only, never because a node's value changed. */
export function makeState(account: SimulatedAccount, rows: number | null): Account {
  const state = structuredClone(account) as unknown as Account;
  if (rows !== null && state.campaigns.length > 0) {
    const seeds = state.campaigns;
    state.campaigns = Array.from({ length: rows }, (_, index) => {
      const seed = seeds[index % seeds.length]!;
      const copy = Math.floor(index / seeds.length);
      if (copy === 0) return seed;
      return {
        ...structuredClone(seed),
        id: String(BigInt(seed.id) + BigInt(copy) * 7n),
        name: `${seed.name} ${copy + 1}`,
      };
    });
  }
  return state;
}

/** The sum of rows, as the total row shows it. */
export function sumFigures(all: readonly Figures[]): Figures {
  const sum = { ...NO_FIGURES } as Writable<Figures>;
  for (const figures of all) for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += figures[key];
  return sum;
}

/** A share of a row's figures, for segments. */
export function shareOf(figures: Figures, share: number): Figures {
  const part = (value: number) => Math.round(value * share);
  return {
    impressions: part(figures.impressions),
    reach: part(figures.reach),
    clicks: part(figures.clicks),
    linkClicks: part(figures.linkClicks),
    costMicros: part(figures.costMicros),
    conversions: part(figures.conversions * 100) / 100,
    conversionValueMicros: part(figures.conversionValueMicros),
  };
}

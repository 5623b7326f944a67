import {
  NO_FIGURES,
  type Figures,
  type SimulatedAccount,
  type SimulatedAd,
  type SimulatedAdset,
  type SimulatedCampaign,
} from "@/lab/simulator/account";
import { extrasOf, type Extras } from "./extras";
import { PLAIN, type Variant } from "./variant";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Ad = Writable<SimulatedAd>;
export type Adset = Omit<Writable<SimulatedAdset>, "ads"> & { ads: Ad[]; optimizedTargeting: boolean };
export type Campaign = Omit<Writable<SimulatedCampaign>, "adsets"> & { adsets: Adset[]; extras: Extras };
export type Account = Omit<Writable<SimulatedAccount>, "campaigns"> & { campaigns: Campaign[] };

/** The framework's own state: it changes by Save only, never because a node's value changed. */
export function makeState(account: SimulatedAccount, rows: number | null, variant: Variant = PLAIN): Account {
  const state = structuredClone(account) as unknown as Account;
  if (rows !== null && state.campaigns.length > 0) {
    const seeds = state.campaigns;
    state.campaigns = Array.from({ length: rows }, (_, index) => {
      const seed = seeds[index % seeds.length]!;
      const copy = Math.floor(index / seeds.length);
      if (copy === 0) return seed;
      const clone = structuredClone(seed);
      const renumber = (entity: { id: string }) => {
        entity.id = String(BigInt(entity.id) + BigInt(copy) * 7n);
      };
      [clone, ...clone.adsets, ...clone.adsets.flatMap(({ ads }) => ads)].forEach(renumber);
      return { ...clone, name: `${seed.name} ${copy + 1}` };
    });
  }
  state.campaigns.forEach((campaign, index) => {
    campaign.extras = { ...extrasOf(campaign), ...(campaign.extras as Partial<Extras> | undefined) };
    campaign.endDate = variant.endDate ?? campaign.endDate;
    campaign.budgetType = variant.budgetType ?? campaign.budgetType;
    if (variant.sharedBudget && index === 0) campaign.extras = { ...campaign.extras, sharedBudget: true };
    // A saved switch comes back with the account; the simulation itself has none.
    for (const adset of campaign.adsets)
      adset.optimizedTargeting = (adset as Partial<Adset>).optimizedTargeting ?? true;
  });
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

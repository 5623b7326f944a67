import type { Level, PlatformId } from "./platform";

/** Splits of a day that either platform exports. */
export const BREAKDOWNS = [
  "device",
  "age",
  "gender",
  "location",
  "placement",
  "network",
  "hour",
  "keyword",
  "searchTerm",
] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Figures that add up. Rates are never stored: they are computed from these. Missing is not zero: absent keys are unknown. */
export const ADDITIVE_METRICS = [
  "impressions",
  "clicks",
  "linkClicks",
  "interactions",
  "costMicros",
  "conversions",
  "conversionValueMicros",
  "leads",
  "results",
] as const;
export type AdditiveMetric = (typeof ADDITIVE_METRICS)[number];
export type DayMetrics = { readonly [M in AdditiveMetric]?: number } & {
  readonly reach?: number;
  readonly resultType?: string;
};

/** One row of history: one entity, one period (`date` to `dateTo`; equal for daily rows), one cell of breakdowns. */
export interface HistoryRow {
  readonly date: string;
  readonly dateTo: string;
  readonly level: Level;
  readonly campaignId: string | null;
  readonly campaign: string;
  readonly adsetId: string | null;
  readonly adset: string | null;
  readonly adId: string | null;
  readonly ad: string | null;
  readonly breakdowns: { readonly [B in Breakdown]?: string };
  readonly metrics: DayMetrics;
  /** Settings and texts that the same row states: budgetMicros, budgetType, bidStrategy, targetCpaMicros, campaignType, objective, headline1…, finalUrl … */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Who owns the history. The id is the platform's account id, digits only. */
export interface AccountRef {
  readonly platform: PlatformId;
  readonly accountId: string;
}

/** A key for maps, IndexedDB and test ids. */
export function accountKey(account: AccountRef): string {
  return `${account.platform}:${account.accountId}`;
}

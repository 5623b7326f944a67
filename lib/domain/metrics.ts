import type { Money } from "./money";

/** `< 10%` and `> 90%`: the platform states a bound, not a value. */
export interface Bound {
  readonly below?: number;
  readonly above?: number;
}

/**
 * Every column that a table cell, a total or a row of history can have, with the kind of its value:
 * count (number), money (Money), rate (fraction), ratio (number, e.g. ROAS 3.5), text, date (YYYY-MM-DD or ISO date-time).
 */
export const METRIC_KINDS = {
  status: "text",
  delivery: "text",
  campaignType: "text",
  objective: "text",
  budget: "money",
  budgetType: "text",
  bidStrategy: "text",
  targetCpa: "money",
  targetRoas: "ratio",
  maxCpc: "money",
  impressions: "count",
  reach: "count",
  frequency: "ratio",
  clicks: "count",
  linkClicks: "count",
  interactions: "count",
  ctr: "rate",
  averageCpc: "money",
  cpm: "money",
  cost: "money",
  conversions: "count",
  conversionRate: "rate",
  costPerConversion: "money",
  conversionValue: "money",
  roas: "ratio",
  leads: "count",
  results: "count",
  resultType: "text",
  costPerResult: "money",
  searchImpressionShare: "rate",
  searchLostImpressionShareBudget: "rate",
  searchLostImpressionShareRank: "rate",
  optimizationScore: "rate",
  startDate: "date",
  endDate: "date",
  lastSignificantEdit: "date",
} as const;

export type MetricKind = (typeof METRIC_KINDS)[keyof typeof METRIC_KINDS];
export type Metric = keyof typeof METRIC_KINDS;
export const METRICS = Object.keys(METRIC_KINDS) as Metric[];

interface KindValue {
  text: string;
  date: string;
  count: number;
  ratio: number;
  rate: number | Bound;
  money: Money;
}
export type MetricValue<M extends Metric = Metric> = KindValue[(typeof METRIC_KINDS)[M]];

import type { Metric } from "@/lib/domain/metrics";

/**
 * What a field name that is in no list of ours can only be about, by the words in it (Google names its fields as its API
 * does). It never makes a column known; it only speaks against a label that says something else.
 */
const HINTS: readonly (readonly [words: RegExp, metrics: readonly Metric[]])[] = [
  [/budget/, ["budget", "budgetType", "searchLostImpressionShareBudget"]],
  [/(?:^|[._])target_cpa|cost_per_acquisition/, ["targetCpa"]],
  [/roas/, ["targetRoas", "roas"]],
  [/optimi[sz]ation_score/, ["optimizationScore"]],
  [/channel_type|campaign_type/, ["campaignType"]],
  [/bidding_strategy|bid_strategy/, ["bidStrategy"]],
  [/impression_share/, ["searchImpressionShare", "searchLostImpressionShareBudget", "searchLostImpressionShareRank"]],
  [/conversions?_value/, ["conversionValue", "roas"]],
  [/start_date/, ["startDate"]],
  [/end_date/, ["endDate"]],
];

/** The metrics that a field's name allows; empty where it says nothing. */
export function fieldHint(field: string): readonly Metric[] {
  const name = field.toLowerCase();
  const hits = HINTS.filter(([words]) => words.test(name));
  return hits.length === 1 ? hits[0]![1] : [];
}

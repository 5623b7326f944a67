import type { HistoryRow } from "@/lib/domain/history";
import { ADDITIVE_METRICS } from "@/lib/domain/history";
import type { AdditiveMetric } from "@/lib/domain/history";

export type Sums = Readonly<Record<AdditiveMetric, number>>;

/** Sums of everything that adds up; a figure that no row states is 0. */
export function sumRows(rows: readonly HistoryRow[]): Sums {
  const sums = Object.fromEntries(ADDITIVE_METRICS.map((metric) => [metric, 0])) as Record<AdditiveMetric, number>;
  for (const { metrics } of rows) for (const metric of ADDITIVE_METRICS) sums[metric] += metrics[metric] ?? 0;
  return sums;
}

/** One row's figures as sums. */
export function sumsOf(row: HistoryRow): Sums {
  const { metrics } = row;
  return {
    impressions: metrics.impressions ?? 0,
    clicks: metrics.clicks ?? 0,
    linkClicks: metrics.linkClicks ?? 0,
    interactions: metrics.interactions ?? 0,
    costMicros: metrics.costMicros ?? 0,
    conversions: metrics.conversions ?? 0,
    conversionValueMicros: metrics.conversionValueMicros ?? 0,
    leads: metrics.leads ?? 0,
    results: metrics.results ?? 0,
  };
}

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
  return sumRows([row]);
}

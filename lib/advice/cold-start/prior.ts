import type { BenchmarkMetric } from "@/lib/domain/cold-start";
import type { Benchmark } from "./benchmarks";

/** Rates of accounts are drawn from Gamma(shape, shape / mean): events per exposure. */
export interface RatePrior {
  readonly shape: number;
  readonly mean: number;
}

/**
 * How far accounts of one industry lie apart, as the standard deviation of the logarithm of their rates: nobody publishes it. Half means
 * that nine of ten lie within a factor of 2.3 of their industry's average. An assumption, and on the wide side: it costs the benchmark weight.
 */
const WITHIN_INDUSTRY = 0.5;
/** Where fewer than three industries are published, they are taken to differ as much as within themselves. */
const LEAST_INDUSTRIES = 3;

/**
 * A benchmark as the prior of an account's rate. The spread of the logarithms between industries (computed from the published figures) and
 * the assumed one within them add up to a variance v; the Gamma distribution that varies as much has the shape 1 / (exp(v) - 1),
 * which is also how many events (clicks, results) of its own an account needs until it counts as much as the benchmark.
 * Costs become events per unit of money. Null where the metric is not published.
 */
export function priorOf(benchmark: Benchmark, metric: BenchmarkMetric): RatePrior | null {
  const published = benchmark.metrics[metric];
  if (published === undefined) return null;
  const logs = industryLogs(benchmark, metric);
  const centre = published.overall ?? Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  const between = logs.length < LEAST_INDUSTRIES ? WITHIN_INDUSTRY ** 2 : variance(logs);
  const mean = isCost(metric) ? 1 / centre : centre;
  return { shape: 1 / Math.expm1(between + WITHIN_INDUSTRY ** 2), mean };
}

/** A metric that is money per event, not events per exposure. */
export function isCost(metric: BenchmarkMetric): boolean {
  return metric === "averageCpc" || metric === "costPerResult";
}

/** A cost per result that is published for all industries only varies as their costs per click over their conversion rates do. */
function industryLogs({ metrics }: Benchmark, metric: BenchmarkMetric): readonly number[] {
  const own = metrics[metric]?.industries ?? [];
  if (own.length > 0 || metric !== "costPerResult") return own.map(Math.log);
  const rates = metrics.conversionRate?.industries ?? [];
  return (metrics.averageCpc?.industries ?? []).flatMap((cpc, i) => {
    const rate = rates[i];
    return rate === undefined ? [] : [Math.log(cpc / rate)];
  });
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

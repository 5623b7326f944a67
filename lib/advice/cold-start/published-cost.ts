import type { BenchmarkSource } from "@/lib/domain/cold-start";
import type { Interval } from "@/lib/domain/interval";
import { BENCHMARKS } from "./benchmarks";
import { blend, ownCounts } from "./blend";
import { priorOf } from "./prior";

/** What a kind of campaign costs elsewhere, as somebody published it: no figure of this account, and not used for the order. */
export interface PublishedCost {
  readonly source: BenchmarkSource;
  readonly currency: string;
  /** What is counted: results, or clicks where no cost per result is published. */
  readonly per: "result" | "click";
  readonly cost: Interval;
}

/** The published cost of a kind of campaign by its name in the playbook; null where there is none. */
export function publishedCost(play: string): PublishedCost | null {
  const benchmark = BENCHMARKS.find(({ kind }) => kind === play);
  if (benchmark === undefined) return null;
  const metric = benchmark.metrics.costPerResult === undefined ? "averageCpc" : "costPerResult";
  const prior = priorOf(benchmark, metric);
  if (prior === null) return null;
  const { low, mid, high, level } = blend(prior, ownCounts([])).rate;
  const { source, currency } = benchmark;
  const cost = { low: 1 / high, mid: 1 / mid, high: 1 / low, level };
  return { source, currency, per: metric === "averageCpc" ? "click" : "result", cost };
}

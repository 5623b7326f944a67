import { i18n } from "@/lib/wording/i18n";
import { moneyRough, whole } from "@/components/wording/formats";
import type { BenchmarkKind, BenchmarkMetric, BenchmarkSource } from "@/lib/domain/cold-start";

const KIND_NAMES: Readonly<Record<BenchmarkKind, () => string>> = {
  "google-search": () => i18n.t("coldStart.googleSearch"),
  "google-display": () => i18n.t("coldStart.googleDisplay"),
  "meta-leads": () => i18n.t("coldStart.metaLeads"),
  "meta-traffic": () => i18n.t("coldStart.metaTraffic"),
  "meta-sales": () => i18n.t("coldStart.metaSales"),
};

const METRIC_NAMES: Readonly<Record<BenchmarkMetric, () => string>> = {
  ctr: () => i18n.t("metric.ctr"),
  averageCpc: () => i18n.t("metric.averageCpc"),
  conversionRate: () => i18n.t("metric.conversionRate"),
  costPerResult: () => i18n.t("metric.costPerResult"),
};

/** A kind of campaign that has published benchmarks. */
export function benchmarkKindName(kind: BenchmarkKind): string {
  return KIND_NAMES[kind]();
}

/** A rate that benchmarks are published of. */
export function benchmarkMetricName(metric: BenchmarkMetric): string {
  return METRIC_NAMES[metric]();
}

/** "16,446 campaigns in the US", as the source states what it rests on. */
export function sampleText({ sample, where }: BenchmarkSource): string {
  const place = where === "us" ? i18n.t("coldStart.inUs") : i18n.t("coldStart.worldwide");
  if (sample.of === "dollars")
    return i18n.t("coldStart.sampleSpend", { amount: moneyRough(sample.count, "USD"), place });
  const count = whole(sample.count);
  return sample.of === "campaigns"
    ? i18n.t("coldStart.sampleCampaigns", { count, place })
    : i18n.t("coldStart.sampleAccounts", { count, place });
}

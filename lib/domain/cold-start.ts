import type { Interval } from "./interval";

/** Kinds of campaign for which somebody has published averages over many accounts. */
export const BENCHMARK_KINDS = ["google-search", "google-display", "meta-leads", "meta-traffic", "meta-sales"] as const;
export type BenchmarkKind = (typeof BENCHMARK_KINDS)[number];

export const BENCHMARK_METRICS = ["ctr", "averageCpc", "conversionRate", "costPerResult"] as const;
export type BenchmarkMetric = (typeof BENCHMARK_METRICS)[number];

/** Who published a benchmark, and on what it rests, as the source states it. */
export interface BenchmarkSource {
  readonly name: string;
  readonly url: string;
  /** Of the edition. */
  readonly year: number;
  readonly sample: { readonly count: number; readonly of: "campaigns" | "accounts" | "dollars" };
  readonly where: "us" | "world";
}

/** One rate of a new account: what is published, what the account itself shows so far, and the two together. Rates are fractions, costs units of money. */
export interface StartingRate {
  readonly metric: BenchmarkMetric;
  /** The published average, and where nine of ten accounts are expected. */
  readonly published: Interval;
  /** The account's own so far, costs in its own currency; null where it has none. */
  readonly own: number | null;
  /** Both by their weights; null for costs in another currency than the account's. */
  readonly expected: Interval | null;
  /** What the account's own figures count in `expected`, 0 to 1. */
  readonly ownWeight: number;
  /** When they will count nine tenths at this pace; null where that cannot be said. */
  readonly enoughBy: string | null;
}

/** What is known of a kind of campaign before the account has enough figures of its own. Never part of a score or of a suggestion. */
export interface ColdStart {
  readonly kind: BenchmarkKind;
  readonly source: BenchmarkSource;
  /** Of the published costs; the account's own are in `ownCurrency`. */
  readonly currency: string;
  readonly ownCurrency: string | null;
  readonly rates: readonly StartingRate[];
}

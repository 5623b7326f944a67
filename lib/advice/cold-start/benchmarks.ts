import type { BenchmarkKind, BenchmarkMetric, BenchmarkSource } from "@/lib/domain/cold-start";
import type { PlatformId } from "@/lib/domain/platform";

/** A published average, and the same of single industries, from which it is known how far accounts differ. */
export interface Published {
  /** Over all industries; null where only the industries are published: then their geometric mean is taken. */
  readonly overall: number | null;
  readonly industries: readonly number[];
}

export interface Benchmark {
  readonly kind: BenchmarkKind;
  readonly platform: PlatformId;
  /** Campaign types or objectives of this kind, as pages and exports name them. */
  readonly words: RegExp;
  readonly source: BenchmarkSource;
  readonly currency: string;
  readonly metrics: Readonly<Partial<Record<BenchmarkMetric, Published>>>;
}

/**
 * Published averages, put together on 27 November 2026 from stored copies of the sources' own pages and of pages that quote them by name.
 * Only figures that were found there; a kind without any (Performance Max, Demand Gen, video) has no benchmark. Rates are fractions,
 * costs units of `currency`. Industries in the order of the source's tables. A new edition replaces figures, year and sample together.
 */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    // April 2024 to March 2025. Legal, home, physicians, dentists, real estate, business services, shopping, finance, fitness, industrial.
    kind: "google-search",
    platform: "google-ads",
    words: /^(search|such|recherche|réseau de recherche|búsqueda|pesquisa|検索)/iu,
    source: {
      name: "WordStream by LocaliQ",
      url: "https://www.wordstream.com/blog/2025-google-ads-benchmarks",
      year: 2025,
      sample: { count: 16_446, of: "campaigns" },
      where: "us",
    },
    currency: "USD",
    metrics: {
      ctr: {
        overall: 0.0666,
        industries: [0.0597, 0.0637, 0.0673, 0.0544, 0.0843, 0.0565, 0.0892, 0.0833, 0.0718, 0.0623],
      },
      averageCpc: { overall: 5.26, industries: [8.58, 7.85, 5.0, 7.85, 2.53, 5.58, 3.49, 3.46, 5.0, 5.7] },
      conversionRate: {
        overall: 0.0752,
        industries: [0.0509, 0.0733, 0.1162, 0.0908, 0.0328, 0.0514, 0.0383, 0.0255, 0.068, 0.0717],
      },
      costPerResult: { overall: 70.11, industries: [] },
    },
  },
  {
    // Sixteen industries from advocacy to travel; no newer edition splits the display network by industry.
    kind: "google-display",
    platform: "google-ads",
    words: /^(display|ディスプレイ)/iu,
    source: {
      name: "WordStream",
      url: "https://www.wordstream.com/blog/ws/2016/02/29/google-adwords-industry-benchmarks",
      year: 2018,
      sample: { count: 14_197, of: "accounts" },
      where: "us",
    },
    currency: "USD",
    metrics: {
      ctr: {
        overall: null,
        industries: [0.0059, 0.006, 0.0046, 0.0051, 0.0072, 0.0051, 0.0053, 0.0059, 0.0052, 0.0059, 0.0049, 0.005, 0.0059, 0.0108, 0.0039, 0.0047], // prettier-ignore
      },
      averageCpc: {
        overall: null,
        industries: [0.62, 0.58, 0.79, 0.81, 1.49, 0.45, 0.47, 0.78, 0.86, 0.63, 0.6, 0.54, 0.72, 0.75, 0.51, 0.44],
      },
      conversionRate: {
        overall: null,
        industries: [0.01, 0.0119, 0.008, 0.0098, 0.0334, 0.0059, 0.005, 0.0157, 0.0119, 0.0082, 0.0043, 0.0094, 0.0184, 0.008, 0.0086, 0.0051], // prettier-ignore
      },
      costPerResult: {
        overall: null,
        industries: [70.69, 23.68, 130.36, 60.48, 60.23, 65.8, 143.36, 59.47, 56.76, 72.58, 116.17, 51.58, 39.52, 74.79, 103.6, 99.13], // prettier-ignore
      },
    },
  },
  {
    // April 2024 to June 2025. Arts, real estate, physicians, legal, personal services, home, fitness, education, dentists.
    kind: "meta-leads",
    platform: "meta-ads",
    words: /lead/iu,
    source: {
      name: "WordStream by LocaliQ",
      url: "https://www.wordstream.com/blog/facebook-ads-benchmarks-2025",
      year: 2025,
      sample: { count: 726, of: "campaigns" },
      where: "us",
    },
    currency: "USD",
    metrics: {
      ctr: { overall: 0.0259, industries: [0.0392, 0.0375, 0.0302, 0.0211, 0.0199, 0.0194, 0.0172, 0.0186, 0.0105] },
      averageCpc: { overall: 1.92, industries: [1.08, 1.57, 2.23, 4.1, 2.08, 2.23, 2.64, 1.65, 9.78] },
      conversionRate: {
        overall: 0.0772,
        industries: [0.0934, 0.0953, 0.0451, 0.1053, 0.0651, 0.0522, 0.0563, 0.1008, 0.0638],
      },
      costPerResult: { overall: 27.66, industries: [] },
    },
  },
  {
    // Shopping, travel, sports, arts, legal, beauty, real estate, fitness, personal services, business services, home, finance, physicians.
    kind: "meta-traffic",
    platform: "meta-ads",
    words: /traffic|link.?click/iu,
    source: {
      name: "WordStream by LocaliQ",
      url: "https://www.wordstream.com/blog/facebook-ads-benchmarks-2025",
      year: 2025,
      sample: { count: 1_000, of: "campaigns" },
      where: "us",
    },
    currency: "USD",
    metrics: {
      ctr: {
        overall: 0.0171,
        industries: [0.0413, 0.0276, 0.026, 0.021, 0.0176, 0.0181, 0.0168, 0.0163, 0.017, 0.0138, 0.0128, 0.0098, 0.0083], // prettier-ignore
      },
      averageCpc: {
        overall: 0.7,
        industries: [0.34, 0.51, 0.41, 0.49, 0.86, 0.74, 0.91, 0.8, 1.0, 0.75, 0.99, 1.22, 0.82],
      },
    },
  },
  {
    // January to December 2025, mean of the monthly medians over all industries and countries.
    kind: "meta-sales",
    platform: "meta-ads",
    words: /sales|purchase|umsatz|verk[aä]uf/iu,
    source: {
      name: "Superads",
      url: "https://www.superads.ai/facebook-ads-costs/cost-per-purchase",
      year: 2025,
      sample: { count: 3_000_000_000, of: "dollars" },
      where: "world",
    },
    currency: "USD",
    metrics: { costPerResult: { overall: 51.65, industries: [] } },
  },
];

import type { BenchmarkMetric, ColdStart, StartingRate } from "@/lib/domain/cold-start";
import { BENCHMARK_METRICS } from "@/lib/domain/cold-start";
import type { Interval } from "@/lib/domain/interval";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { PageReading } from "@/lib/domain/reading";
import { valueOf } from "@/lib/domain/reading";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { AccountBook } from "../book";
import { goalOf } from "../goal";
import { attributeAt } from "../unit";
import type { Sums, Unit } from "../unit";
import { BENCHMARKS } from "./benchmarks";
import type { Benchmark } from "./benchmarks";
import { blend, missingExposure, ownCounts } from "./blend";
import type { CountedDay, OwnCounts } from "./blend";
import { isCost, priorOf } from "./prior";

/** From this weight on the account's own figures are enough, and the benchmark is no longer worth saying. */
const ENOUGH = 0.9;
const PACE_DAYS = 28;
/** Beyond two years a date says nothing. */
const LONGEST_WAIT = 730;
/** Kinds of campaign that one page may need. */
const MOST_KINDS = 2;

/**
 * Published benchmarks for the kinds of campaign on the page, each with what the account's own campaigns of that kind say so far (all of
 * its history; `book` null: none). Nothing for kinds without a benchmark, and for kinds of which the account knows enough itself.
 */
export function coldStartOf(book: AccountBook | null, reading: PageReading, today: string): readonly ColdStart[] {
  const words = kindWords(book, reading);
  return BENCHMARKS.filter(({ platform }) => platform === reading.platform)
    .map((benchmark) => ({ benchmark, count: words.filter((word) => benchmark.words.test(word)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_KINDS)
    .map(({ benchmark }) => startOf(benchmark, book, reading.currency, today))
    .filter(({ rates }) => rates.some(({ ownWeight }) => ownWeight < ENOUGH));
}

function startOf(
  benchmark: Benchmark,
  book: AccountBook | null,
  pageCurrency: string | null,
  today: string,
): ColdStart {
  const own = book === null ? [] : [...book.campaigns.values()].filter((unit) => isOf(benchmark, unit));
  const currency = book?.currency ?? pageCurrency;
  const rates = BENCHMARK_METRICS.flatMap((metric): StartingRate[] => {
    const prior = priorOf(benchmark, metric);
    if (prior === null) return [];
    const days = book === null ? [] : own.flatMap((unit) => daysOf(book, unit, metric));
    const all = ownCounts(days);
    // Dollars and euros are not counted together.
    const isComparable = !isCost(metric) || currency === null || currency === benchmark.currency;
    const counts = isComparable ? all : ownCounts([]);
    const { rate, ownWeight } = blend(prior, counts);
    const shown = (interval: Interval): Interval => (isCost(metric) ? inverse(interval) : interval);
    return [
      {
        metric,
        published: shown(blend(prior, ownCounts([])).rate),
        own: ownRate(all, metric),
        expected: isComparable && counts.exposure > 0 ? shown(rate) : null,
        ownWeight,
        enoughBy:
          book === null || !isComparable ? null : enoughBy(book, days, missingExposure(prior, counts, ENOUGH), today),
      },
    ];
  });
  const { kind, source } = benchmark;
  return { kind, source, currency: benchmark.currency, ownCurrency: currency, rates };
}

function inverse({ low, mid, high, level }: Interval): Interval {
  return { low: 1 / high, mid: 1 / mid, high: 1 / low, level };
}

function ownRate({ events, exposure }: OwnCounts, metric: BenchmarkMetric): number | null {
  if (!(exposure > 0)) return null;
  if (!isCost(metric)) return events / exposure;
  return events > 0 ? exposure / events : null;
}

/** Campaign types or objectives of what the page shows: of its form, its table's rows, else as the history knows the campaign. */
function kindWords(book: AccountBook | null, { platform, page, table, settings }: PageReading): string[] {
  const field = platform === "google-ads" ? "campaignType" : "objective";
  const own = valueOf(settings?.[field]);
  if (own !== undefined) return [own];
  const known = (unit: Unit | undefined): string | null => {
    const value =
      unit === undefined ? null : (attributeAt(unit, field) ?? (platform === "meta-ads" ? unit.resultType : null));
    return typeof value === "string" ? value : null;
  };
  const byId = (id: string | null): Unit | undefined =>
    id === null ? undefined : [...(book?.campaigns.values() ?? [])].find((unit) => unit.id === id);
  const parent = known(byId(page.entity.campaign));
  if (parent !== null) return [parent];
  return (table?.rows ?? []).flatMap(({ id, cells }) => valueOf(cells[field]) ?? known(byId(id)) ?? []);
}

function isOf({ platform, words }: Benchmark, unit: Unit): boolean {
  const type = attributeAt(unit, platform === "google-ads" ? "campaignType" : "objective");
  return [type, platform === "meta-ads" ? unit.resultType : null].some(
    (word) => typeof word === "string" && words.test(word),
  );
}

/** Days that state both what is counted and what it is counted against. */
function daysOf(book: AccountBook, unit: Unit, metric: BenchmarkMetric): (CountedDay & { readonly date: string })[] {
  const goal = book.account.platform === "meta-ads" ? goalOf(book, unit, null) : null;
  const clicks = (sums: Sums): number | undefined => sums.clicks ?? sums.linkClicks;
  const money = (sums: Sums): number | undefined =>
    sums.costMicros === undefined ? undefined : sums.costMicros / MICROS_PER_UNIT;
  // A goal of value is measured in money: in the size of one result it is a count again.
  const inResults = (measured: number | undefined, size: number): number | undefined =>
    measured === undefined ? undefined : measured / size;
  const results = (sums: Sums): number | undefined =>
    goal === null ? sums.conversions : inResults(goal.measure(sums), goal.size);
  const [counted, against] = {
    ctr: [clicks, (sums: Sums) => sums.impressions],
    averageCpc: [clicks, money],
    conversionRate: [results, clicks],
    costPerResult: [results, money],
  }[metric] as [(sums: Sums) => number | undefined, (sums: Sums) => number | undefined];
  return unit.days.flatMap(({ date, sums }) => {
    const events = counted(sums);
    const exposure = against(sums);
    return events === undefined || exposure === undefined ? [] : [{ date, events, exposure }];
  });
}

/** The day by which the missing exposure will have come, at the pace of the history's last four weeks. */
function enoughBy(
  book: AccountBook,
  days: readonly (CountedDay & { readonly date: string })[],
  missing: number,
  today: string,
): string | null {
  if (missing === 0) return null;
  const end = dayNumber(book.to);
  const begin = Math.max(dayNumber(book.from), end - PACE_DAYS + 1);
  const lately = days.reduce((sum, { date, exposure }) => sum + (dayNumber(date) >= begin ? exposure : 0), 0);
  const perDay = lately / (end - begin + 1);
  if (!(perDay > 0)) return null;
  const wait = Math.ceil(missing / perDay);
  return wait <= LONGEST_WAIT ? dateOf(dayNumber(today) + Math.max(1, wait)) : null;
}

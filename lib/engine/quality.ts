import type { CampaignPeriods } from "@/lib/history/campaign-periods";
import { MAX_SKIPPED } from "@/lib/history/imports/map-rows";
import type { ImportSummary } from "@/lib/history/records";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { silentDays } from "@/lib/response/clean-days";
import type { DayGap, QualityKind, QualityNote } from "./api";

/** Both platforms count a conversion on the day of its click and go on counting for days: a week holds nearly all of them. */
const LATE_DAYS = 7;

/** Runs of days that no row of the account covers, between its first and its last day. */
export function gapsOf({ first, last }: Pick<CampaignPeriods, "first" | "last">): DayGap[] {
  // Many campaigns share a day: one span for each is left to be sorted, as 150,000 periods are usual.
  const ends = new Map<number, number>();
  first.forEach((day, at) => ends.set(day, Math.max(ends.get(day) ?? day, last[at]!)));
  const spans = [...ends].sort(([a], [b]) => a - b);
  const gaps: DayGap[] = [];
  let covered = spans[0]?.[1] ?? 0;
  for (const [from, to] of spans) {
    const days = from - covered - 1;
    if (days > 0) gaps.push({ from: dateOf(covered + 1), to: dateOf(from - 1), days });
    covered = Math.max(covered, to);
  }
  return gaps;
}

/** What is odd about an account's history. But for `silent-results`, a judgement by a rule, it is what rows and imports state themselves. */
export function qualityOf(
  periods: CampaignPeriods,
  imports: readonly ImportSummary[],
  resultTypes: readonly string[],
): QualityNote[] {
  const { first, last, costMicros, costWithResults } = periods;
  return [
    ...gapsOf(periods).map(({ from, to, days }): QualityNote => ({ kind: "missing-days", count: days, from, to, names: [] })), // prettier-ignore
    ...(resultTypes.length > 1 ? [{ kind: "mixed-results" as const, count: resultTypes.length, from: null, to: null, names: resultTypes }] : []), // prettier-ignore
    ...periodNote("spread-days", periods, (at) => first[at] !== last[at]),
    // Half a micro: sums of the same figures in another order differ in their last digits.
    ...periodNote("no-results", periods, (at) => costMicros[at]! > 0.5 && !(costWithResults[at]! >= costMicros[at]! - 0.5)), // prettier-ignore
    ...periodNote("no-cost", periods, (at) => Number.isNaN(costMicros[at])),
    ...silentResults(periods),
    ...lateDays(periods, imports),
    ...setAside(imports),
    ...keptColumns(imports),
  ];
}

/** How many periods of campaigns are so, and from when to when. */
function periodNote(kind: QualityKind, periods: CampaignPeriods, is: (at: number) => boolean): QualityNote[] {
  const names = new Set<string>();
  let count = 0;
  let from = Infinity;
  let to = -Infinity;
  for (let at = 0; at < periods.length; at += 1) {
    if (!is(at)) continue;
    count += 1;
    from = Math.min(from, periods.first[at]!);
    to = Math.max(to, periods.last[at]!);
    names.add(periods.campaigns[periods.campaign[at]!]!.name);
  }
  return count === 0 ? [] : [{ kind, count, from: dateOf(from), to: dateOf(to), names: [...names] }];
}

/** Days of campaigns that brought nothing where their neighbours say that it must have been many: most often, tracking failed. */
function silentResults(periods: CampaignPeriods): QualityNote[] {
  const { campaign, first, last, costMicros, costWithResults, results } = periods;
  const days = periods.campaigns.map(() => [] as number[]);
  for (let at = 0; at < periods.length; at += 1) {
    // Results of a part of the spend, or of several days, tell nothing of one day.
    const whole = costMicros[at]! > 0 && costWithResults[at]! >= costMicros[at]! - 0.5 && first[at] === last[at];
    if (whole) days[campaign[at]!]!.push(at);
  }
  const silent = new Set<number>();
  for (const own of days) {
    if (own.some((at, number) => number > 0 && first[own[number - 1]!]! > first[at]!))
      own.sort((a, b) => first[a]! - first[b]!);
    const costs = Float64Array.from(own, (at) => costMicros[at]!);
    const outcomes = Float64Array.from(own, (at) => results[at]!);
    for (const number of silentDays(costs, outcomes, 1)) silent.add(own[number]!);
  }
  return periodNote("silent-results", periods, (at) => silent.has(at));
}

/** Days that were last exported less than a week after they had ended. */
function lateDays(periods: CampaignPeriods, imports: readonly ImportSummary[]): QualityNote[] {
  if (periods.length === 0) return [];
  const last = periods.last.reduce((most, day) => Math.max(most, day), 0);
  const exports = imports.flatMap(({ at, report: { from, to } }) =>
    from === null || to === null ? [] : [{ at: dayNumber(at.slice(0, 10)), from: dayNumber(from), to: dayNumber(to) }],
  );
  const late = Array.from({ length: LATE_DAYS }, (_, back) => last - back).filter((day) => {
    const seen = exports.filter(({ from, to }) => from <= day && day <= to).map(({ at }) => at);
    return seen.length > 0 && Math.max(...seen) - day < LATE_DAYS;
  });
  if (late.length === 0) return [];
  return [{ kind: "late-results", count: late.length, from: dateOf(late.at(-1)!), to: dateOf(late[0]!), names: [] }];
}

function setAside(imports: readonly ImportSummary[]): QualityNote[] {
  return imports.flatMap(({ fileName, report: { skipped, from, to } }): QualityNote[] => {
    const count = skipped.length;
    if (count === 0) return [];
    const atLeast = count >= MAX_SKIPPED;
    return [{ kind: "set-aside", count, ...(atLeast ? { atLeast } : {}), from, to, names: [fileName] }];
  });
}

function keptColumns(imports: readonly ImportSummary[]): QualityNote[] {
  const unknown = imports.flatMap(({ report }) =>
    Object.entries(report.columns).flatMap(([header, field]) => (field === null ? [header] : [])),
  );
  const names = [...new Set(unknown)];
  return names.length === 0 ? [] : [{ kind: "kept-columns", count: names.length, from: null, to: null, names }];
}

import type { CampaignDay } from "@/lib/history/campaign-days";
import { MAX_SKIPPED } from "@/lib/history/imports/read-table";
import type { ImportSummary } from "@/lib/history/records";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { DayGap, QualityKind, QualityNote } from "./api";

/** Both platforms count a conversion on the day of its click and go on counting for days: a week holds nearly all of them. */
const LATE_DAYS = 7;

/** Runs of days that no row of the account covers, between its first and its last day. */
export function gapsOf(periods: readonly CampaignDay[]): DayGap[] {
  // Many campaigns share a day: texts are compared before any date is read, as 150,000 periods are usual.
  const ends = new Map<string, string>();
  for (const { date, dateTo } of periods) if (dateTo > (ends.get(date) ?? "")) ends.set(date, dateTo);
  const spans = [...ends].map(([date, dateTo]) => [dayNumber(date), dayNumber(dateTo)] as const);
  spans.sort(([a], [b]) => a - b);
  const gaps: DayGap[] = [];
  let covered = spans[0]?.[1] ?? 0;
  for (const [first, last] of spans) {
    const days = first - covered - 1;
    if (days > 0) gaps.push({ from: dateOf(covered + 1), to: dateOf(first - 1), days });
    covered = Math.max(covered, last);
  }
  return gaps;
}

/** What is odd about an account's history. Nothing that is counted here is guessed at: it is what rows and imports state themselves. */
export function qualityOf(periods: readonly CampaignDay[], imports: readonly ImportSummary[]): QualityNote[] {
  return [
    ...gapsOf(periods).map(({ from, to, days }): QualityNote => ({ kind: "missing-days", count: days, from, to, names: [] })), // prettier-ignore
    ...periodNote("spread-days", periods, ({ date, dateTo }) => date !== dateTo),
    ...periodNote(
      "no-results",
      periods,
      ({ metrics }) =>
        (metrics.costMicros ?? 0) > 0 &&
        metrics.results === undefined &&
        metrics.conversions === undefined &&
        metrics.leads === undefined,
    ),
    ...periodNote("no-cost", periods, ({ metrics }) => metrics.costMicros === undefined),
    ...lateDays(periods, imports),
    ...setAside(imports),
    ...keptColumns(imports),
  ];
}

/** How many periods of campaigns are so, and from when to when. */
function periodNote(
  kind: QualityKind,
  periods: readonly CampaignDay[],
  is: (period: CampaignDay) => boolean,
): QualityNote[] {
  const odd = periods.filter(is);
  if (odd.length === 0) return [];
  const from = odd.reduce((least, { date }) => (date < least ? date : least), odd[0]!.date);
  const to = odd.reduce((most, { dateTo }) => (dateTo > most ? dateTo : most), odd[0]!.dateTo);
  return [{ kind, count: odd.length, from, to, names: [...new Set(odd.map(({ campaign }) => campaign))] }];
}

/** Days that were last exported less than a week after they had ended. */
function lateDays(periods: readonly CampaignDay[], imports: readonly ImportSummary[]): QualityNote[] {
  if (periods.length === 0) return [];
  const last = dayNumber(periods.reduce((most, { dateTo }) => (dateTo > most ? dateTo : most), ""));
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

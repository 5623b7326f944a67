import type { ChartGap, DaySeries } from "@/components/charts/day-chart";
import type { DayPoint } from "@/lib/engine/api";
import { DAY_MS } from "@/lib/domain/day-length";

const WINDOW = 7;

/** Days since 1970-01-01 of an account-local day. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** `YYYY-MM-DD` of a day number. */
export function dayDate(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/**
 * A figure per day with its 7-day line. The line is a ratio of sums, so that a cost per result over seven days is
 * their cost over their results and not a mean of daily ratios. Fewer than seven days before, or days whose figures are not
 * known (null) among them: no line.
 */
export function daySeries(
  days: readonly DayPoint[],
  numeratorOf: (day: DayPoint) => number | null,
  denominatorOf: ((day: DayPoint) => number | null) | null,
): DaySeries[] {
  const known = (day: DayPoint) => numeratorOf(day) !== null && denominatorOf?.(day) !== null;
  const numerator = (day: DayPoint) => numeratorOf(day) ?? 0;
  const denominator = denominatorOf && ((day: DayPoint) => denominatorOf(day) ?? 0);
  const sorted = [...days].sort((a, b) => a.date.localeCompare(b.date));
  return sorted.map((day, index) => {
    const from = dayNumber(day.date) - WINDOW;
    const window = sorted
      .slice(Math.max(0, index - WINDOW + 1), index + 1)
      .filter((one) => dayNumber(one.date) > from && known(one));
    const top = window.reduce((sum, one) => sum + numerator(one), 0);
    const bottom = denominator ? window.reduce((sum, one) => sum + denominator(one), 0) : WINDOW;
    const own = denominator ? denominator(day) : 1;
    return {
      day: dayNumber(day.date),
      value: own > 0 && known(day) ? numerator(day) / own : null,
      smooth: window.length === WINDOW && bottom > 0 ? top / bottom : null,
    };
  });
}

/** Runs of days that have rows, but not this figure. */
export function runsWithout(
  days: readonly DayPoint[],
  figure: (day: DayPoint) => number | null,
  label: string,
): ChartGap[] {
  const runs: { from: number; to: number; label: string }[] = [];
  for (const one of days) {
    if (figure(one) !== null) continue;
    const day = dayNumber(one.date);
    const run = runs.at(-1);
    if (run?.to === day - 1) run.to = day;
    else runs.push({ from: day, to: day, label });
  }
  return runs;
}

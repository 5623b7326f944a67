import type { Written } from "./calendar-words";
import { DAY_MS } from "@/lib/domain/day-length";

/** The day that is written: a year that is not is the first in which the time is not over at the reference day. */
export function dayOf(
  one: Written,
  which: "start" | "end",
  reference: string,
  other: Written | null,
): { day: string; assumedYear: boolean } | null {
  if (one.part === "vague") return null;
  if (one.part === "end" && which === "start") return null;
  if (one.part === "early" && which === "end") return null;
  if (one.year !== null) {
    const day = inYear(one, which, one.year);
    return day === null ? null : { day, assumedYear: false };
  }
  const year = Number(reference.slice(0, 4));
  for (const tried of [year - 1, year, year + 1]) {
    const span = spanIn(one, which, other, tried);
    // The whole span lies ahead or has begun: its last day is not over.
    if (span !== null && span.last >= reference)
      return { day: which === "start" ? span.first : span.last, assumedYear: true };
  }
  return null;
}

/** The first and the last day of what begins in a year; "15 December to 15 January" ends in the next. */
function spanIn(
  one: Written,
  which: "start" | "end",
  other: Written | null,
  year: number,
): { readonly first: string; readonly last: string } | null {
  const from = which === "start" ? one : (other ?? one);
  const to = which === "end" ? one : (other ?? one);
  const first = inYear(from, "start", year);
  const last = inYear(to, "end", year);
  if (first === null || last === null) return null;
  if (last >= first) return { first, last };
  const later = inYear(to, "end", year + 1);
  return later === null ? null : { first, last: later };
}

/** Easter Sunday of a year (Gregorian computus after Meeus, Jones and Butcher, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Date {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return new Date(Date.UTC(year, month - 1, day));
}

function inYear({ month, day, kind, easter }: Written, which: "start" | "end", year: number): string | null {
  if (easter !== undefined) return new Date(easterOf(year).getTime() + easter * DAY_MS).toISOString().slice(0, 10);
  if (kind === "week") return isoWeek(year, day ?? 1, which);
  if (kind === "quarter")
    return which === "start"
      ? iso(year, (month ?? 1) * 3 - 2, 1)
      : iso(year, (month ?? 1) * 3, lastDay(year, (month ?? 1) * 3));
  if (month === null) return null;
  if (day === null) return which === "start" ? iso(year, month, 1) : iso(year, month, lastDay(year, month));
  return iso(year, month, day);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Monday or Sunday of an ISO week: week 1 has the year's first Thursday. */
function isoWeek(year: number, week: number, which: "start" | "end"): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return new Date(monday + (which === "end" ? 6 * DAY_MS : 0)).toISOString().slice(0, 10);
}

/** The last day of a campaign that begins on a day and lasts so long. */
export function lastDayOf(start: string, { days, months }: { readonly days: number; readonly months: number }): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (months > 0) {
    const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
    const day = Math.min(date.getUTCDate(), lastDay(target.getUTCFullYear(), target.getUTCMonth() + 1));
    return new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), day) - DAY_MS).toISOString().slice(0, 10);
  }
  return new Date(date.getTime() + (days - 1) * DAY_MS).toISOString().slice(0, 10);
}

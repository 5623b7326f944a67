/** Calendar days as `YYYY-MM-DD`, without time zones. */
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. Throws on what is no date. */
export function dayNumber(date: string): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(ms)) throw new RangeError(`not a date: ${date}`);
  return ms / MS_PER_DAY;
}

export function dateOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(date: string): number {
  return (dayNumber(date) + 3) % 7;
}

/** The Monday of the date's ISO week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekday(date));
}

/** Every day from the first to the last, both included. */
export function daysBetween(from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) => dateOf(first + i));
}

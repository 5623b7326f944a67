const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an account-local date; NaN for what is no date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** YYYY-MM-DD of a day number. */
export function dateOf(day: number): string {
  return new Date(Math.round(day) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: number): number {
  return (((Math.round(day) + 3) % 7) + 7) % 7;
}

/** Angle of a day in its year, in radians. */
export function yearAngle(day: number): number {
  return (2 * Math.PI * day) / 365.25;
}

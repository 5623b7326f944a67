import { parseDate } from "@/lib/platforms/parse/parse-date";

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: "medium" },
  { day: "2-digit", month: "2-digit", year: "numeric" },
  { day: "numeric", month: "short", year: "numeric" },
  { dateStyle: "long" },
  { day: "numeric", month: "numeric", year: "numeric" },
];

/**
 * A day as this field writes it: by its placeholder (`dd/mm/yyyy`), else in the way in which it shows the day that it holds,
 * else as the page's language does. Null where the page would not certainly understand it.
 */
export function dateText(
  day: string,
  field: { readonly shown: string; readonly day: string | null; readonly placeholder: string },
  locale: string | null,
): string | null {
  const byHint = byPlaceholder(day, field.placeholder);
  if (byHint !== null) return byHint;
  const shown = field.shown.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(shown)) return day;
  const styles = STYLES.map((style) => (value: string) => inStyle(value, locale, style));
  const { day: shownDay } = field;
  const own = shownDay === null || shown === "" ? styles : styles.filter((style) => style(shownDay) === shown);
  const texts = own.map((style) => style(day)).filter((text) => text !== null);
  return texts.find((text) => parseDate(text, locale) === day) ?? null;
}

function inStyle(day: string, locale: string | null, style: Intl.DateTimeFormatOptions): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (locale === null || Number.isNaN(time)) return null;
  try {
    return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(time).replace(/[\u00a0\u202f]/g, " ");
  } catch {
    return null;
  }
}

const LETTERS = /[a-zä]+/gi;

/** The group of four letters is the year, that of `m` the month, the third the day. Null where the placeholder is no date. */
function byPlaceholder(day: string, placeholder: string): string | null {
  const [year = "", month = "", date = ""] = day.split("-");
  const groups = placeholder.match(LETTERS) ?? [];
  const isYear = (group: string) => group.length === 4;
  const isMonth = (group: string) => /^m{1,2}$/i.test(group);
  const certain = groups.length === 3 && groups.filter(isYear).length === 1 && groups.filter(isMonth).length === 1;
  if (!certain || date === "" || !/^[a-zä\s./年月日-]+$/i.test(placeholder)) return null;
  return placeholder.replace(LETTERS, (group) => {
    if (isYear(group)) return year;
    const part = isMonth(group) ? month : date;
    return group.length === 1 ? String(Number(part)) : part;
  });
}

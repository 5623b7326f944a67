import type { DateRange } from "@/lib/domain/reading";
import { cleanText } from "./clean-text";
import { monthOf } from "./month-names";

/** Languages whose month names are tried where the page's own language does not read the text. */
const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;

/** Marks a language that was only tried: its country's order of day and month proves nothing. */
const ANY_COUNTRY = "-001";

interface PartialDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** One date as `YYYY-MM-DD`, or null where it is not a full, certain date (`3/4/2026` without a country, a year of two digits). */
export function parseDate(text: string, locale: string | null): string | null {
  return inSomeLanguage(locale, (language) => {
    const date = partialDate(cleanText(text), language);
    return date === null ? null : isoDate(date);
  });
}

/**
 * A range as the platforms show it: `Mar 1 – 30, 2026`, `1.–31. Okt. 2026`, `2026年7月1日〜23日`, a single day. What one side
 * leaves out is taken from the other. Null for presets (`Last 30 days`), open ends and anything doubtful.
 */
export function parseDateRange(text: string, locale: string | null): DateRange | null {
  const raw = text.trim();
  return inSomeLanguage(locale, (language) => {
    const sides = splitRange(cleanText(raw));
    if (sides === null) return null;
    const [left, right] = sides.map((side) => partialDate(side, language));
    if (left === undefined || left === null || right === null) return null;
    const other = right ?? left;
    const from = isoDate(filled(left, other));
    const to = isoDate(filled(other, left));
    return from === null || to === null || from > to ? null : { raw, from, to };
  });
}

/** The page's own language first; else the others, if those that understand the text agree. */
function inSomeLanguage<T>(locale: string | null, read: (language: string) => T | null): T | null {
  const own = locale === null ? null : read(locale);
  if (own !== null) return own;
  // `3/4/2026` says nothing about its language.
  const readings = LANGUAGES.map((language) => read(language + ANY_COUNTRY)).filter((reading) => reading !== null);
  const first = readings[0];
  if (first === undefined) return null;
  return readings.every((reading) => JSON.stringify(reading) === JSON.stringify(first)) ? first : null;
}

function splitRange(text: string): readonly string[] | null {
  const plain = text.replace(/^(?:du|from|vom|von|del|de)\s/i, "");
  const parts = /[–—〜～~]/.test(plain)
    ? plain.split(/\s?[–—〜～~]\s?/)
    : plain.split(/\s-\s|\s(?:to|bis|au|al|a|à|até)\s/i);
  return parts.length > 2 || parts.some((part) => part === "") ? null : parts;
}

function partialDate(text: string, language: string): PartialDate | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
  const japanese = /^(?:(\d{4})年)?\s?(?:(\d{1,2})月)?\s?(\d{1,2})日(?:\s?\([月火水木金土日]\))?$/.exec(text);
  if (japanese !== null) return { year: maybe(japanese[1]), month: maybe(japanese[2]), day: Number(japanese[3]) };
  const germanPart = /^(\d{1,2})\.(\d{1,2})\.$/.exec(text);
  if (germanPart !== null) return { year: null, month: Number(germanPart[2]), day: Number(germanPart[1]) };
  const numeric = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numeric !== null)
    return numericDate(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2], language);
  return wordDate(text, language);
}

function maybe(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Day first or month first: by the sign, the locale's own order, or because only one of them fits; else refused. */
function numericDate(
  first: number,
  second: number,
  year: number,
  sign: string | undefined,
  language: string,
): PartialDate | null {
  const monthFirst = { year, month: first, day: second };
  const dayFirst = { year, month: second, day: first };
  const order = sign === "." ? "day" : firstPart(language);
  if (order === "day") return second > 12 ? null : dayFirst;
  if (order === "month") return first > 12 ? null : monthFirst;
  if (first === second || second > 12) return monthFirst;
  return first > 12 ? dayFirst : null;
}

/** Which of the two a country writes first. English without a country may be either, and so may a language that is only tried. */
function firstPart(language: string): "day" | "month" | null {
  if (language.endsWith(ANY_COUNTRY) || /^en$/i.test(language)) return null;
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return null;
    const parts = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "numeric",
      year: "numeric",
    }).formatToParts(0);
    const part = parts.find(({ type }) => type === "day" || type === "month");
    return parts.findLast(({ type }) => type !== "literal")?.type === "year"
      ? ((part?.type ?? null) as "day" | "month")
      : null;
  } catch {
    return null;
  }
}

/** `Mar 1, 2026`, `1. Okt. 2026`, `1er oct. 2026`, `1 de julio de 2026`, or the part of it that one side of a range shows. */
function wordDate(text: string, language: string): PartialDate | null {
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const word of text.split(/[\s,]+/)) {
    const number = /^(\d{1,4})(?:\.|er|º|st|nd|rd|th)?$/.exec(word);
    if (number !== null) {
      const digits = number[1] ?? "";
      if (digits.length === 4 && year === null) year = Number(digits);
      else if (digits.length <= 2 && day === null) day = Number(digits);
      else return null;
    } else if (!/^(?:de|del|of|the)?$/i.test(word)) {
      const named = monthOf(word, language);
      if (named === null || month !== null) return null;
      month = named;
    }
  }
  return day === null ? null : { day, month, year };
}

function filled(date: PartialDate, other: PartialDate): PartialDate {
  return { day: date.day, month: date.month ?? other.month, year: date.year ?? other.year };
}

function isoDate({ day, month, year }: PartialDate): string | null {
  if (day === null || month === null || year === null || year < 1990 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

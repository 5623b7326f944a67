import { isoDay, dayNumber, realDay } from "../days";
import { plainDigits } from "./notation";
import { monthNumber } from "./words/months";

/** Order of day and month in dates of numbers only: `dmy` 31/12/2026, `mdy` 12/31/2026. */
export type DateOrder = "dmy" | "mdy";

/** Korean and Hungarian put spaces between: `2026. 9. 1.`. */
const ISO = /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?(?:[T ].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?(?: .*)?$/;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?/;
/** A date as spreadsheets store it: days since 1899-12-30. */
const SERIAL = /^[3-7]\d{4}(?:\.\d{1,12})?$/;
const MAX_CELL = 60;
/** How many years Thailand's calendar is ahead. */
const BUDDHIST = 543;
/** Vietnamese counts its months: `1 tháng 9, 2026`, `ngày 1 tháng 9 năm 2026`. */
const COUNTED = /^(?:ngày )?(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})$/i;

/**
 * One day from a cell, or null where it is none. Dates of numbers only are read in the order given; without one only where it is certain.
 * `language`: the file's, which tells months that two languages call alike.
 */
export function parseDay(text: string, order: DateOrder | null, language: string | null = null): string | null {
  const cell = plainDigits(text).trim();
  if (cell.length > MAX_CELL) return null;
  if (SERIAL.test(cell)) return serialDay(Number.parseInt(cell, 10));
  const iso = ISO.exec(cell) ?? COMPACT.exec(cell) ?? EAST_ASIAN.exec(cell);
  if (iso) return iso[3] === undefined ? null : realDay(ours(Number(iso[1])), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(cell);
  if (numbers) {
    const first = Number(numbers[1]);
    const second = Number(numbers[3]);
    const year = numbers[4]!.length === 2 ? 2000 + Number(numbers[4]) : ours(Number(numbers[4]));
    const way = certainOrder(cell) ?? order;
    if (way === null) return null;
    return way === "dmy" ? realDay(year, second, first) : realDay(year, first, second);
  }
  return worded(cell, language);
}

/** The year as counted elsewhere: nobody advertises in the 26th century. */
function ours(year: number): number {
  return year > 2500 && year < 2700 ? year - BUDDHIST : year;
}

function serialDay(serial: number): string {
  return isoDay(dayNumber("1899-12-30") + serial);
}

/** The order that one date of numbers only allows, or null where both do or it is no such date. */
export function certainOrder(text: string): DateOrder | null {
  const numbers = NUMBERS.exec(plainDigits(text).trim());
  if (!numbers) return null;
  // Points are written in day-first countries only.
  if (numbers[2] === ".") return "dmy";
  if (Number(numbers[1]) > 12) return "dmy";
  return Number(numbers[3]) > 12 ? "mdy" : null;
}

/** True for a date of numbers only, which needs an order. */
export function needsOrder(text: string): boolean {
  return NUMBERS.test(plainDigits(text).trim());
}

/** `September 2, 2025`, `2. September 2025`, `Fri, 6 Feb 2026`, `1 de julio de 2026`, `2026. szeptember 1.`, `1 กันยายน 2569`. */
function worded(cell: string, language: string | null = null): string | null {
  const counted = COUNTED.exec(cell);
  if (counted) return realDay(Number(counted[3]), Number(counted[2]), Number(counted[1]));
  const words = wordsOf(cell);
  // "mar" is a month, and Tuesday in three languages: the day of the week comes first.
  const month = words.map((word) => monthNumber(word, language)).findLast((number) => number !== undefined);
  const numbers = words
    .map((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1])
    .filter((word) => word !== undefined);
  if (month === undefined || numbers.length !== 2) return null;
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (year === undefined || day === undefined) return null;
  return realDay(ours(Number(year)), month, Number(day));
}

/** The words of a date, lower-case. Points between Thai letters end no word. */
function wordsOf(cell: string): string[] {
  return cell
    .toLowerCase()
    .replace(/(?<=[\u0e01-\u0e4e])\.(?=[\u0e01-\u0e4e])/g, "")
    .replace(/['’׳]/g, "")
    .split(/[\s,.،]+/)
    .filter((word) => word !== "" && word !== "de" && word !== "del");
}

/** First and last day of a month or quarter cell (`2026-09-01`, `September 2026`, `2026-09`, `2026年9月`), or null. */
export function parseMonth(
  text: string,
  months: 1 | 3,
  language: string | null = null,
): { from: string; to: string } | null {
  const cell = plainDigits(text).trim().toLowerCase();
  if (cell.length > MAX_CELL) return null;
  const east = EAST_ASIAN.exec(cell);
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(cell);
  const words = wordsOf(cell);
  const named = words.map((word) => monthNumber(word, language)).find((number) => number !== undefined);
  const namedYear = words.find((word) => /^\d{4}$/.test(word));
  const year = Number(east?.[1] ?? iso?.[1] ?? (named === undefined ? undefined : namedYear));
  const month = Number(east?.[2] ?? iso?.[2] ?? named);
  const from = Number.isInteger(year) && Number.isInteger(month) ? realDay(year, month, 1) : null;
  if (from === null) return null;
  const after = month + months > 12 ? realDay(year + 1, month + months - 12, 1) : realDay(year, month + months, 1);
  return after === null ? null : { from, to: isoDay(dayNumber(after) - 1) };
}

const WEEK_OF = /^(?:week of|week van|woche vom|woche ab|semaine du|semana del|semana de|settimana del|tydzień od)\s+/i;

/** The seven days of a week cell: its first day (`2026-09-07`, `Week of May 13, 2024`), or null. */
export function parseWeek(
  text: string,
  order: DateOrder | null,
  language: string | null = null,
): { from: string; to: string } | null {
  const cell = text.trim().replace(WEEK_OF, "");
  const from = parseDay(cell, order, language);
  return from === null ? null : { from, to: isoDay(dayNumber(from) + 6) };
}

/** "From" before a range, in the languages that write it. */
const FROM = /^(?:from|od|du|dal|del|von|vom|van|från|fra|de) /i;
const BETWEEN = / (?:[-–—~〜]|to|bis|au|al?|até|hasta|tot|do|till|to the) |\s*[–〜~]\s*|至/u;

/** A range as preambles and file names write it: `27 January 2026 - 23 February 2026`, `01/10/2026 - 31/10/2026`, one day, or null. */
export function parseRange(
  text: string,
  usual: DateOrder | null = null,
  language: string | null = null,
): { from: string; to: string } | null {
  const parts = plainDigits(text).trim().slice(0, 120).replace(/\s+/g, " ").replace(FROM, "").split(BETWEEN);
  if (parts.length > 2) return null;
  const order = parts.map((part) => certainOrder(part)).find((one) => one !== null) ?? usual;
  const from = parseDay(parts[0]!, order, language);
  const to = parts.length === 1 ? from : parseDay(parts[1]!, order, language);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** The range in a downloaded file's name: `…-Nov-15-2021-Jan-31-2022.csv`, `…-1-Sep-2024–30-Sep-2024.csv`, `Time_series(2026.02.05-2026.02.10).csv`. */
export function rangeInName(fileName: string): { from: string; to: string } | null {
  const name = fileName.slice(-160);
  const points = /(\d{4})[._](\d{2})[._](\d{2})\s*[-–]\s*(\d{4})[._](\d{2})[._](\d{2})/.exec(name);
  if (points) {
    const from = realDay(Number(points[1]), Number(points[2]), Number(points[3]));
    const to = realDay(Number(points[4]), Number(points[5]), Number(points[6]));
    return from !== null && to !== null && from <= to ? { from, to } : null;
  }
  const words =
    /([A-Za-z]{3,9})-(\d{1,2})-(\d{4})[-–]?([A-Za-z]{3,9})-(\d{1,2})-(\d{4})/.exec(name) ??
    reordered(DAY_FIRST.exec(name));
  if (!words) return null;
  const from = worded(`${words[1]!} ${words[2]!} ${words[3]!}`);
  const to = worded(`${words[4]!} ${words[5]!} ${words[6]!}`);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** `1-Sep-2024–30-Sep-2024`, `1.-Sept.-2026-30.-Sept.-2026`, `1-de-set-de-2026-30-de-set-de-2026`. */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})\.?-(?:de-)?(\p{L}{3,9})\.?-(?:de-)?(\d{4})[-–]?(\d{1,2})\.?-(?:de-)?(\p{L}{3,9})\.?-(?:de-)?(\d{4})/u;

function reordered(match: RegExpExecArray | null): readonly string[] | null {
  if (!match) return null;
  const [all, day, month, year, dayTo, monthTo, yearTo] = match as unknown as string[];
  return [all!, month!, day!, year!, monthTo!, dayTo!, yearTo!];
}

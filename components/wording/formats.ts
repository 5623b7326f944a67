import { browser } from "wxt/browser";
import { i18n } from "@/lib/wording/i18n";
import type { Money } from "@/lib/domain/money";
import { moneyToUnits } from "@/lib/domain/money";

/** The browser's language: figures are written as this person writes them. */
export function uiLanguage(): string {
  try {
    return browser.i18n.getUILanguage() || navigator.language;
  } catch {
    return navigator.language;
  }
}

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const language = uiLanguage();
  const key = language + JSON.stringify(options);
  let format = formatters.get(key);
  if (!format) formatters.set(key, (format = new Intl.NumberFormat(language, options)));
  return format;
}

/** Fewer decimals for larger figures: 3.14 -> 3.1, 31.4 -> 31, so that no figure claims more than it knows. */
function digitsFor(size: number): number {
  if (size >= 20) return 0;
  return size >= 1 || size === 0 ? 1 : 2;
}

/** A plain figure with at most as many decimals as its size deserves. `like` takes the decimals of another figure. */
export function figure(value: number, like: number = value): string {
  const digits = digitsFor(Math.abs(like));
  return numberFormat({ maximumFractionDigits: digits, minimumFractionDigits: Math.min(1, digits) }).format(value);
}

/** A figure on an axis: no more decimals than it needs. */
export function tick(value: number): string {
  return numberFormat({ maximumFractionDigits: 2 }).format(value);
}

/** A whole number with the person's thousands separators. */
export function whole(value: number): string {
  return numberFormat({ maximumFractionDigits: 0 }).format(value);
}

/** Millionths of a US dollar, as list prices are stated; small sums keep their cents' parts. */
export function dollars(micros: number): string {
  const digits = micros !== 0 && micros < 100_000 ? 4 : 2;
  return numberFormat({
    style: "currency",
    currency: "USD",
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(micros / 1_000_000);
}

/** The size of a file or of a store, in the unit that fits. */
export function fileSize(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  return numberFormat({
    style: "unit",
    unit: units[step] ?? "byte",
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

/** A figure that always shows its sign, except zero. */
export function signed(value: number, like: number = value): string {
  const digits = digitsFor(Math.abs(like));
  return numberFormat({
    maximumFractionDigits: digits,
    minimumFractionDigits: Math.min(1, digits),
    signDisplay: "exceptZero",
  }).format(value);
}

/** A change in points, always with one decimal and its sign. */
export function points(value: number): string {
  return numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value);
}

/** A fraction as per cent: 0.0668 -> 6.7 %. */
export function percent(fraction: number): string {
  const size = Math.abs(fraction);
  return numberFormat({ style: "percent", maximumFractionDigits: size >= 0.1 || size === 0 ? 0 : 1 }).format(fraction);
}

function currencyOptions(currency: string | null): Intl.NumberFormatOptions {
  return currency && /^[A-Z]{3}$/.test(currency)
    ? { style: "currency", currency, currencyDisplay: "narrowSymbol" }
    : {};
}

/** A probability: never 100 % or 0 %, which no estimate can promise. */
export function probability(fraction: number): string {
  const whole = { style: "percent", maximumFractionDigits: 0 } as const;
  if (fraction > 0.99) return `> ${numberFormat(whole).format(0.99)}`;
  if (fraction < 0.01) return `< ${numberFormat(whole).format(0.01)}`;
  return numberFormat(whole).format(fraction);
}

/** A fraction as per cent with one decimal, for figures that are compared with each other. */
export function percentFine(fraction: number): string {
  return numberFormat({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(fraction);
}

/** An exact amount, as it stands in a field: whole amounts without cents. An unknown currency shows the bare figure. */
export function money(amount: Money): string {
  return numberFormat({
    ...currencyOptions(amount.currency),
    trailingZeroDisplay: "stripIfInteger",
  }).format(moneyToUnits(amount));
}

/** An amount of spend: cents only below 20 units. `signDisplay` for changes. */
export function moneyRough(units: number, currency: string | null, sign: "auto" | "exceptZero" = "auto"): string {
  const digits = Math.abs(units) >= 20 ? { maximumFractionDigits: 0 } : {};
  return numberFormat({
    ...currencyOptions(currency),
    ...digits,
    trailingZeroDisplay: "stripIfInteger",
    signDisplay: sign,
  }).format(units);
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };

/** Account-local days are dates without a time: they are formatted in UTC so that no time zone moves them. */
function dayOf(date: string): Date | null {
  const time = Date.parse(date.length === 10 ? `${date}T00:00:00Z` : date);
  return Number.isNaN(time) ? null : new Date(time);
}

/** `2026-11-22` as a day in the person's language. Text that is no date is shown as it is. */
export function day(date: string): string {
  const at = dayOf(date);
  return at ? new Intl.DateTimeFormat(uiLanguage(), DAY).format(at) : date;
}

/** A period, with what both days share written once. */
export function period(from: string, to: string): string {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (!start || !end || start > end) return `${from} – ${to}`;
  return new Intl.DateTimeFormat(uiLanguage(), DAY).formatRange(start, end);
}

/** Dates inside a short text (`2026-10-05`, or two of them) as the person writes them. */
export function datesIn(text: string): string {
  const dates = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const [from, to] = dates;
  if (from !== undefined && to !== undefined && text.length < 30) return period(from, to);
  return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, day);
}

/** A moment, in the person's own time zone. */
export function moment(at: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: "medium", timeStyle: "short" }).format(time);
}

/** "a, b and c" in the language of the words, which is English where the person's own is not spoken here. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(i18n.t("common.language"), { type: "conjunction" }).format(items);
}

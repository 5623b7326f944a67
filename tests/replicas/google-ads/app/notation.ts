import type { Money } from "@/lib/domain/money";
import { nameOf } from "./names";
import { wordsFor, type FormWords, type TableWords } from "./words";

/** How inputs carry their label: as `aria-label`, by `aria-labelledby`, or only as the old form's visible text. */
export type Labelling = "aria" | "labelledby" | "legacy";

/** How the replica writes: the words and the formats of one language. */
export interface Notation {
  readonly locale: string;
  readonly currency: string;
  readonly labelling: Labelling;
  readonly words: TableWords;
  readonly form: FormWords;
  readonly count: (value: number, digits?: number) => string;
  readonly money: (micros: number) => string;
  /** For inputs: the currency's decimals, no grouping, no sign. */
  readonly plain: (value: number, digits?: number) => string;
  /** Back from an input; null where it is no number of this language. */
  readonly parse: (text: string) => number | null;
  readonly percent: (fraction: number, digits?: number) => string;
  readonly range: (from: string, to: string) => string;
  readonly date: (day: string) => string;
  /** Back from a date input: the day that this language writes so, or an ISO day. */
  readonly parseDate: (text: string) => string | null;
  readonly symbol: string;
  /** `Euro`, `US-Dollar`, as labels of target fields name it. */
  readonly currencyName: string;
  readonly place: (englishName: string) => string;
  readonly speech: (englishName: string) => string;
  /** `Monday-Friday 06:00-24:00` with this language's days. */
  readonly hours: (schedule: string) => string;
  /** The values that the texts above stand for, rounded as they are written. */
  readonly shown: {
    readonly count: (value: number, digits?: number) => number;
    readonly money: (micros: number) => Money;
    readonly rate: (fraction: number, digits?: number) => number;
  };
}

const formatters = new Map<string, Intl.NumberFormat>();
function numbers(locale: string, digits: number, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${digits} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...options,
  });
  formatters.set(key, made);
  return made;
}

const MICROS = 1_000_000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const notations = new Map<string, Notation>();

/** Known languages: en, de, fr, es, pt, ja, some of them with regions. */
export function notationFor(locale: string, currency: string, labelling: Labelling = "aria"): Notation {
  const key = `${locale} ${currency} ${labelling}`;
  const notation = notations.get(key) ?? makeNotation(locale, currency, labelling);
  notations.set(key, notation);
  return notation;
}

function makeNotation(locale: string, currency: string, labelling: Labelling): Notation {
  const words = wordsFor(locale);
  const digits = currencyDigits(currency);
  const decimal =
    numbers(locale, 1)
      .formatToParts(0.5)
      .find(({ type }) => type === "decimal")?.value ?? ".";
  const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const date = (day: string) => dates.format(at(day));
  // Rounded by the same rules as the text, so that the two cannot differ by a last digit.
  const round = (value: number, places: number) =>
    Number(numbers("en-US", places, { useGrouping: false }).format(value));
  const roundShare = (fraction: number, places: number) =>
    Number(numbers("en-US", places, { style: "percent", useGrouping: false }).format(fraction).replace("%", "")) / 100;
  return {
    locale,
    currency,
    labelling,
    words: words.table,
    form: words.form,
    count: (value, places = 0) => numbers(locale, places).format(value),
    money: (micros) => numbers(locale, digits, { style: "currency", currency }).format(micros / MICROS),
    plain: (value, places = digits) => numbers(locale, places, { useGrouping: false }).format(value),
    parse: (text) => {
      const match = /^(\d+)(?:([.,])(\d{1,6}))?$/.exec(text.trim());
      if (match === null || (match[2] !== undefined && match[2] !== decimal)) return null;
      return Number(`${match[1]}.${match[3] ?? "0"}`);
    },
    percent: (fraction, places = 2) => numbers(locale, places, { style: "percent" }).format(fraction),
    range: (from, to) => dates.formatRange(at(from), at(to)),
    date,
    parseDate: (text) => dayWritten(text.trim(), date),
    symbol:
      numbers(locale, 0, { style: "currency", currency })
        .formatToParts(0)
        .find(({ type }) => type === "currency")?.value ?? currency,
    currencyName: capital(new Intl.DisplayNames(locale, { type: "currency" }).of(currency) ?? currency, locale),
    place: (name) => nameOf("region", name, locale),
    speech: (name) => capital(nameOf("language", name, locale), locale),
    hours: (schedule) =>
      schedule.replace(/[A-Z][a-z]+day/g, (day) => {
        const index = WEEKDAYS.indexOf(day);
        if (index < 0) return day;
        const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
        return capital(name.format(new Date(Date.UTC(2024, 0, 1 + index))), locale);
      }),
    shown: {
      count: (value, places = 0) => round(value, places),
      money: (micros) => ({ amountMicros: Math.round(round(micros / MICROS, digits) * MICROS), currency }),
      rate: (fraction, places = 2) => roundShare(fraction, places),
    },
  };
}

/** How many decimals the currency has. */
function currencyDigits(currency: string): number {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

const YEARS = 8;
/** Written dates cannot be parsed in general; a day is the one that is written like this. */
function dayWritten(text: string, write: (day: string) => string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  const start = Date.UTC(2022, 0, 1);
  for (let day = 0; day < YEARS * 366; day++) {
    const iso = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
    if (write(iso) === text) return iso;
  }
  return null;
}

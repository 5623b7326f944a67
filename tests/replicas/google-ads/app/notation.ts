import { FORM_WORDS, TABLE_WORDS, type FormWords, type TableWords } from "./words";

/** How the replica writes: the words and the formats of one language. */
export interface Notation {
  readonly locale: string;
  readonly words: TableWords;
  readonly form: FormWords;
  readonly count: (value: number, digits?: number) => string;
  readonly money: (micros: number) => string;
  /** For inputs: two decimals, no grouping, no sign. */
  readonly plain: (value: number, digits?: number) => string;
  /** Back from an input; null where it is no number of this language. */
  readonly parse: (text: string) => number | null;
  readonly percent: (fraction: number) => string;
  readonly range: (from: string, to: string) => string;
  readonly date: (day: string) => string;
  readonly symbol: string;
}

/** Known languages: en, de, fr, es, pt, ja (forms in the first two). */
export function notationFor(locale: string, currency: string): Notation {
  const language = locale.split("-")[0] ?? "en";
  const number = (digits: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, ...options });
  const decimal =
    number(1)
      .formatToParts(0.5)
      .find(({ type }) => type === "decimal")?.value ?? ".";
  const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const cents = currency === "JPY" ? 0 : 2;
  return {
    locale,
    words: TABLE_WORDS[language] ?? TABLE_WORDS["en"]!,
    form: FORM_WORDS[language] ?? FORM_WORDS["en"]!,
    count: (value, digits = 0) => number(digits).format(value),
    money: (micros) => number(cents, { style: "currency", currency }).format(micros / 1e6),
    plain: (value, digits = 2) => number(digits, { useGrouping: false }).format(value),
    parse: (text) => {
      const match = /^\d+(?:([.,])\d{1,2})?$/.exec(text.trim());
      if (match === null || (match[1] !== undefined && match[1] !== decimal)) return null;
      return Number(text.trim().replace(",", "."));
    },
    percent: (fraction) => number(2, { style: "percent" }).format(fraction),
    range: (from, to) => dates.formatRange(at(from), at(to)),
    date: (day) => dates.format(at(day)),
    symbol:
      number(0, { style: "currency", currency })
        .formatToParts(0)
        .find(({ type }) => type === "currency")?.value ?? currency,
  };
}

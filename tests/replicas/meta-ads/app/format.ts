import type { Locale } from "./options";

/** BCP 47 of the page's language, with whose formats it writes. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  en_US: "en-US",
  en_GB: "en-GB",
  de_DE: "de-DE",
  fr_FR: "fr-FR",
  es_ES: "es-ES",
  es_LA: "es-419",
  pt_BR: "pt-BR",
  ja_JP: "ja-JP",
};

/** How the page writes numbers, money and dates. */
export interface Format {
  readonly money: (micros: number) => string;
  /** An amount in an input: without the sign. */
  readonly amount: (micros: number) => string;
  readonly count: (value: number) => string;
  readonly ratio: (value: number) => string;
  readonly percent: (fraction: number) => string;
  readonly day: (iso: string) => string;
  /** `2026-11-21` as the page's date fields write it. */
  readonly fieldDate: (iso: string) => string;
  /** What the currency shows beside an amount field: € or $. */
  readonly sign: string;
  /** The number that the page shows where it writes `value` with so many decimals. */
  readonly rounded: (value: number, decimals: number) => number;
  /** Micros as precise as the page shows them. */
  readonly roundedMicros: (micros: number) => number;
  /** A typed amount in micros, in the page's language; null where it is none. */
  readonly parseAmount: (text: string) => number | null;
}

const FIELD_DATES: Readonly<Record<Locale, (year: string, month: string, day: string) => string>> = {
  en_US: (y, m, d) => `${m}/${d}/${y}`,
  en_GB: (y, m, d) => `${d}/${m}/${y}`,
  de_DE: (y, m, d) => `${d}.${m}.${y}`,
  fr_FR: (y, m, d) => `${d}/${m}/${y}`,
  es_ES: (y, m, d) => `${d}/${m}/${y}`,
  es_LA: (y, m, d) => `${d}/${m}/${y}`,
  pt_BR: (y, m, d) => `${d}/${m}/${y}`,
  ja_JP: (y, m, d) => `${y}/${m}/${d}`,
};

export function makeFormat(locale: Locale, currency: string): Format {
  const tag = LANGUAGE_TAGS[locale];
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const moneyFormat = new Intl.NumberFormat(tag, { style: "currency", currency });
  const decimals = moneyFormat.resolvedOptions().maximumFractionDigits ?? 2;
  const amountFormat = new Intl.NumberFormat(tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  });
  const countFormat = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const ratioFormat = new Intl.NumberFormat(tag, two);
  const percentFormat = new Intl.NumberFormat(tag, { style: "percent", ...two });
  const dayFormat = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const parts = new Intl.NumberFormat(tag).formatToParts(12345.6);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  // The same library rounds what is shown and what it is held against: ties fall alike.
  const rounded = (value: number, digits: number) =>
    Number(new Intl.NumberFormat("en", { maximumFractionDigits: digits, useGrouping: false }).format(value));
  return {
    money: (micros) => moneyFormat.format(micros / 1_000_000),
    amount: (micros) => amountFormat.format(micros / 1_000_000),
    count: (value) => countFormat.format(value),
    ratio: (value) => ratioFormat.format(value),
    percent: (fraction) => percentFormat.format(fraction),
    day: (iso) => dayFormat.format(new Date(`${iso}T00:00:00Z`)),
    fieldDate: (iso) => {
      const [year = "", month = "", day = ""] = iso.split("-");
      return FIELD_DATES[locale](year, month, day);
    },
    sign: moneyFormat.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency,
    rounded,
    roundedMicros: (micros) => Math.round(rounded(micros / 1_000_000, decimals) * 1_000_000),
    parseAmount: (text) => {
      const plain = text
        .trim()
        .replaceAll(/\s/g, "")
        .replaceAll(decimal === "," ? "." : ",", "")
        .replace(decimal, ".");
      return /^\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * 1_000_000) : null;
    },
  };
}

/** `days` before an ISO date. */
export function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

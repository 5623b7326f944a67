import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parsed } from "./clean-text";
import { THREE_DECIMALS } from "./currency";
import { styleOf } from "./number-style";
import { parseDate, parseDateRange } from "./parse-date";
import { parseMoney } from "./parse-money";
import { parseNumber } from "./parse-number";
import { parsePercent } from "./parse-percent";

/**
 * Whatever `Intl` writes in the locales that we promise reads back to what it stands for, or is refused. What it stands for is
 * what the same options write in a neutral locale without grouping, so rounding is never counted as an error.
 */
const LOCALES = [
  "en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "es-MX", "pt-BR", "pt-PT", "ja-JP", "de-CH", "fr-CA", "en-IN",
] as const; // prettier-ignore
const CURRENCIES = [
  "USD", "EUR", "GBP", "JPY", "KRW", "CLP", "KWD", "INR", "CHF", "BRL", "MXN", "CAD", "AUD", "CNY", "SEK", "DKK", "PLN", "TND",
] as const; // prettier-ignore
const RUNS = { numRuns: 300 };

const amounts = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.integer({ min: -999_999, max: 999_999 }).map((mills) => mills / 1000),
  fc.constantFrom(0, 0.001, 0.999, 1, 999, 1000, 1234, 9999, 10_000, 999_999.999, 1_000_000),
);
const places = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([a, b]) => ({ minimumFractionDigits: Math.min(a, b), maximumFractionDigits: Math.max(a, b) }));
const grouping = fc.constantFrom<Intl.NumberFormatOptions>(
  { useGrouping: true },
  { useGrouping: false },
  { useGrouping: "min2" },
  { useGrouping: "always" },
);
const signs = fc
  .constantFrom("auto", "always", "exceptZero", "negative", "never")
  .map((signDisplay) => ({ signDisplay }));
/** What pages do to a number's text: other spaces, marks of writing direction, isolates around it. */
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/[\u00a0\u202f ]/g, "\u202f"),
  (text) => text.replace(/[\u00a0\u202f ]/g, " "),
  (text) => `\u2066${text}\u2069`,
  (text) => `\u200e${text}\u200f`,
  (text) => ` \u00a0${text}\n`,
  (text) => text.replace(/-/g, "\u2212"),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
);

function standsFor(amount: number, options: Intl.NumberFormatOptions): number {
  const { minimumFractionDigits, maximumFractionDigits, signDisplay } = options;
  const percent = options.style === "percent";
  const text = new Intl.NumberFormat("en-US", {
    style: percent ? "percent" : "decimal",
    useGrouping: false,
    ...(minimumFractionDigits === undefined ? {} : { minimumFractionDigits }),
    ...(maximumFractionDigits === undefined ? {} : { maximumFractionDigits }),
    ...(signDisplay === undefined ? {} : { signDisplay }),
  }).format(amount);
  return Number(percent ? `${text.replace("%", "")}e-2` : text) + 0;
}
const value = <T>(found: T) => ({ kind: "value", value: found });
const FAILED = { kind: "failed" };

/** Right where it must be read; else right or refused. */
function expectRead<T>(read: Parsed<T>, right: T, text: string, must: boolean): void {
  if (must || read.kind !== "failed") expect(read, JSON.stringify(text)).toEqual(value(right));
}

describe.each(LOCALES)("%s", (locale) => {
  it("reads plain numbers", () => {
    fc.assert(
      fc.property(amounts, places, grouping, signs, dress, (amount, digits, group, sign, dressed) => {
        const options = { ...digits, ...group, ...sign };
        const text = dressed(new Intl.NumberFormat(locale, options).format(amount));
        const must = digits.maximumFractionDigits < 3;
        expectRead(parseNumber(text, locale), standsFor(amount, options), text, must);
      }),
      RUNS,
    );
  });

  it("reads percentages and their bounds", () => {
    fc.assert(
      fc.property(
        amounts,
        places,
        grouping,
        dress,
        fc.constantFrom("", "< ", "<", "> ", ">"),
        (raw, digits, group, dressed, bound) => {
          const options = { ...digits, ...group, style: "percent" } as const;
          const amount = raw / 1000;
          const text = dressed(bound + new Intl.NumberFormat(locale, options).format(amount));
          const fraction = standsFor(amount, options);
          const right = bound === "" ? fraction : bound.startsWith("<") ? { below: fraction } : { above: fraction };
          expectRead(parsePercent(text, locale), right, text, digits.maximumFractionDigits < 3);
        },
      ),
      RUNS,
    );
  });

  it("reads money, with the currency that it means or none", () => {
    const display = fc.constantFrom("symbol", "narrowSymbol", "code", "name");
    const accounting = fc.constantFrom("standard", "accounting");
    fc.assert(
      fc.property(
        amounts, fc.constantFrom(...CURRENCIES), display, accounting, fc.option(places, { nil: {} }), grouping, dress,
        (amount, currency, currencyDisplay, currencySign, digits, group, dressed) => {
          const shape = { currency, currencyDisplay, currencySign } as const;
          const options = { ...digits, ...group, style: "currency", ...shape } as const;
          const text = dressed(new Intl.NumberFormat(locale, options).format(amount));
          const { minimumFractionDigits, maximumFractionDigits } = new Intl.NumberFormat(locale, options).resolvedOptions();
          const units = standsFor(amount, { minimumFractionDigits: minimumFractionDigits!, maximumFractionDigits: maximumFractionDigits! });
          const amountMicros = Math.round(units * 1e6) + 0;
          const must = maximumFractionDigits! < 3 && currencySign === "standard" && !THREE_DECIMALS.has(currency) && (currencyDisplay === "code" || currencyDisplay === "symbol");
          expectRead(parseMoney(text, locale, currency), { amountMicros, currency }, text, must);
          const alone = parseMoney(text, locale, null);
          if (alone.kind !== "value") return;
          expect(alone.value.amountMicros, text).toBe(amountMicros);
          // A narrow symbol is the country's own currency there, by the contract: nothing on the page says otherwise.
          if (currencyDisplay !== "narrowSymbol") expect([currency, null], text).toContain(alone.value.currency);
        },
      ),
      RUNS,
    ); // prettier-ignore
  });

  it("refuses compact and scientific numbers unless they are written out", () => {
    const notation = fc.constantFrom("compact", "scientific", "engineering");
    fc.assert(
      fc.property(amounts, notation, fc.constantFrom("short", "long"), (amount, kind, compactDisplay) => {
        const options = kind === "compact" ? { notation: kind, compactDisplay } : { notation: kind };
        const text = new Intl.NumberFormat(locale, options).format(amount);
        const read = parseNumber(text, locale);
        if (/\p{L}/u.test(text)) expect(read, text).toEqual(FAILED);
        else if (read.kind === "value") expect(Math.abs(read.value - amount), text).toBeLessThanOrEqual(Math.max(0.5, Math.abs(amount) < 100 ? 0.05 : 0));
      }),
      RUNS,
    ); // prettier-ignore
  });

  it("reads a number that was tampered with as it now stands, or not at all", () => {
    const mutate = fc.tuple(
      fc.constantFrom("insert-digit", "delete", "double", "swap-signs", "insert-sign"),
      fc.nat(),
      fc.constantFrom("0", "1", "7", ".", ",", "'", " "),
    );
    fc.assert(
      fc.property(amounts, places, mutate, (amount, digits, [kind, seed, sign]) => {
        const clean = new Intl.NumberFormat(locale, digits).format(Math.abs(amount));
        const at = seed % clean.length;
        const text =
          kind === "insert-digit" ? `${clean.slice(0, at)}${seed % 10}${clean.slice(at)}`
          : kind === "delete" ? clean.slice(0, at) + clean.slice(at + 1)
          : kind === "double" ? clean.slice(0, at + 1) + clean.slice(at)
          : kind === "swap-signs" ? clean.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."))
          : clean.slice(0, at) + sign + clean.slice(at);
        const read = parseNumber(text, locale);
        if (read.kind !== "value") return;
        // Accounts in India show lakhs, and thousands, whatever the page's language.
        const groupings = styleOf(locale)?.group.includes(",") ? [locale, "en-IN", "en-US"] : [locale];
        const shown = /\D(\d*)$/.exec(text)?.[1]?.length ?? 0;
        const writings = [0, shown].flatMap((fraction) =>
          [true, false, "min2" as const].flatMap((useGrouping) =>
            groupings.map((as) => new Intl.NumberFormat(as, { useGrouping, minimumFractionDigits: Math.min(fraction, 20) }).format(read.value)),
          ),
        );
        // An account may be set to part thousands by apostrophes in any language.
        const parted = new Intl.NumberFormat(locale, { useGrouping: "always", minimumFractionDigits: Math.min(shown, 20) });
        for (const format of [parted, new Intl.NumberFormat(locale, { useGrouping: "always" })])
          writings.push(format.formatToParts(read.value).map(({ type, value }) => (type === "group" ? "'" : value)).join(""));
        const plain = (each: string) => each.replace(/\s+/g, " ").replace(/\u2019/g, "'");
        expect(writings.map(plain), clean).toContain(plain(text).trim().replace(/^0+(?=\d)/, ""));
      }),
      RUNS,
    ); // prettier-ignore
  });
});

const days = fc.integer({ min: Date.UTC(2016, 0, 1) / 864e5, max: Date.UTC(2032, 11, 31) / 864e5 });
const styles = fc.constantFrom("short", "medium", "long", "full");
const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);

describe.each(LOCALES)("dates in %s", (locale) => {
  it("reads them, and their ranges, or refuses them", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 900 }), styles, dress, (from, length, dateStyle, dressed) => {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
        const text = dressed(format.format(from * 864e5));
        const must = dateStyle === "medium" || dateStyle === "long";
        expect(must ? [iso(from)] : [iso(from), null], text).toContain(parseDate(text, locale));
        const range = dressed(format.formatRange(from * 864e5, (from + length) * 864e5));
        const read = parseDateRange(range, locale);
        if (must || read !== null) expect(read, range).toMatchObject({ from: iso(from), to: iso(from + length) });
      }),
      RUNS,
    );
  });

  it("never takes the day for the month, in another locale's page either", () => {
    fc.assert(
      fc.property(days, styles, fc.constantFrom(...LOCALES), (day, dateStyle, written) => {
        const text = new Intl.DateTimeFormat(written, { dateStyle, timeZone: "UTC" }).format(day * 864e5);
        // Figures alone are read by the page's locale: only its own writing can be told.
        if (/^[\d/]+$/.test(text) && written !== locale) return;
        expect([iso(day), null], `${text} in ${locale}`).toContain(parseDate(text, locale));
      }),
      RUNS,
    );
  });
});

it("stays quick on hostile texts", () => {
  const hostile = ["1".repeat(50_000), "1,".repeat(20_000), "1 ".repeat(20_000), " ".repeat(50_000), "-".repeat(50_000), "$".repeat(50_000) + "1", "1,234,".repeat(9_000) + "x", "< ".repeat(20_000), "1–".repeat(9_000), "de ".repeat(20_000)]; // prettier-ignore
  const start = performance.now();
  for (const text of hostile) {
    for (const locale of ["en-US", "fr-FR", null]) {
      parseNumber(text, locale);
      parsePercent(text, locale);
      parsePercent(`${text}%`, locale);
      parseMoney(text, locale, null);
      parseMoney(`${text} €`, locale, null);
      parseDate(text, locale);
      parseDateRange(text, locale);
    }
  }
  expect(performance.now() - start).toBeLessThan(4_000);
});

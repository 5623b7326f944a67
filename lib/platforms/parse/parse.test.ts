import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, isAbsentText } from "./clean-text";
import { settleStyle } from "./number-style";
import { parseMoney } from "./parse-money";
import { parseDecimal, parseNumber, parseWhole } from "./parse-number";
import { parsePercent } from "./parse-percent";

const LOCALES = ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "es-MX", "pt-BR", "pt-PT", "ja-JP"] as const;
const CURRENCIES = ["USD", "EUR", "GBP", "JPY", "BRL", "CHF", "INR", "MXN", "SEK", "KWD"] as const;
const value = <T>(v: T) => ({ kind: "value", value: v });
const failed = { kind: "failed" };

describe("every number that Intl writes reads back, or is refused", () => {
  it.each(LOCALES)("plain numbers in %s", (locale) => {
    const cents = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    fc.assert(
      fc.property(cents, fc.constantFrom(0, 1, 2), (amount, digits) => {
        const number = amount / 10 ** digits;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(number);
        expect(parseNumber(text, locale)).toEqual(value(number));
      }),
    );
  });

  it.each(LOCALES)("three decimals are refused or right in %s, never another number", (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (mills) => {
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 3 }).format(mills / 1000);
        expect([failed, value(mills / 1000)]).toContainEqual(parseNumber(text, locale));
      }),
    );
  });

  it.each(LOCALES)("money in %s", (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: -8e9, max: 8e9 }), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        const digits = currency === "JPY" ? 0 : 2;
        const units = amount / 10 ** digits;
        const format = { style: "currency", currency, minimumFractionDigits: digits } as const;
        for (const currencyDisplay of ["symbol", "code"] as const) {
          const text = new Intl.NumberFormat(locale, { ...format, currencyDisplay }).format(units);
          const read = parseMoney(text, locale, currency);
          const right = value({ amountMicros: amount * 10 ** (6 - digits) || 0, currency });
          if (currencyDisplay === "code" || currency === "EUR") expect(read, text).toEqual(right);
          else expect([failed, right], text).toContainEqual(read);
        }
      }),
    );
  });

  it.each(LOCALES)("percents in %s", (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (basisPoints) => {
        const format = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 2 });
        expect(parsePercent(format.format(basisPoints / 10_000), locale)).toEqual(value(basisPoints / 10_000));
      }),
    );
  });
});

describe("numbers", () => {
  it.each([
    ["1,560", "en-US", 1560],
    ["1.560", "de-DE", 1560],
    ["1\u202f020,50", "fr", 1020.5],
    ["1\u00a0020", "fr-FR", 1020],
    ["\u200e12,34,567\u200f", "en-IN", 1234567],
    ["1234,5", "de", 1234.5],
    ["\uff11,\uff12\uff13\uff14", "ja", 1234],
    ["1.234.567,8", null, 1234567.8],
    ["49.00", null, 49],
  ])("%j in %s is %d", (text, locale, number) => {
    expect(parseNumber(text, locale)).toEqual(value(number));
  });

  it.each([
    ["1.560", "en-US"],
    ["1,560", "de-DE"],
    ["1,560", null],
    ["0,123", "en-US"],
    ["1,23", "en-US"],
    ["1,2345", "en-US"],
    ["12,34.5", "en-GB"],
    ["1.2K", "en"],
    ["12²", "en"],
    ["1e5", "en"],
    ["", "en"],
    ["1 2", "en"],
    ["Infinity", "en"],
    ["0x10", "en"],
    ["1,560 2", "en"],
    ["1.234", "fr"],
  ])("%j in %s is refused", (text, locale) => {
    expect(parseNumber(text, locale)).toEqual(failed);
  });

  it("knows the signs for no value", () => {
    for (const text of ["—", "--", " --", "–", "-", "\u00a0—"]) {
      expect(isAbsentText(text)).toBe(true);
      expect(parseNumber(text, "de")).toEqual({ kind: "absent" });
    }
    expect(isAbsentText("")).toBe(false);
    expect(isAbsentText("0")).toBe(false);
  });

  it("never throws on any text, and never reads letters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(...LOCALES, null, "xx-invalid", ""),
        (text, locale) => {
          const read = parseNumber(text, locale);
          parsePercent(text, locale);
          parseMoney(text, locale, null);
          if (/\p{L}/u.test(text)) expect(read.kind).toBe("failed");
        },
      ),
    );
  });
});

describe("rates and bounds", () => {
  it("reads exact fractions", () => {
    expect(parsePercent("6.68%", "en-US")).toEqual(value(0.0668));
    expect(parsePercent("6,68\u00a0%", "de")).toEqual(value(0.0668));
    expect(parsePercent("1.250,00 %", "de")).toEqual(value(12.5));
  });
  it("reads bounds as bounds", () => {
    expect(parsePercent("< 10%", "en-US")).toEqual(value({ below: 0.1 }));
    expect(parsePercent(">\u00a090 %", "de")).toEqual(value({ above: 0.9 }));
  });
  it("refuses a number without its sign", () => {
    expect(parsePercent("6.68", "en-US")).toEqual(failed);
  });
});

describe("money", () => {
  const money = (units: number, currency: string | null) => value({ amountMicros: Math.round(units * 1e6), currency });
  it.each([
    ["$1,234.56", "en-US", null, 1234.56, "USD"],
    ["$1,234.56", "en-CA", null, 1234.56, "CAD"],
    ["$1,234.56", "en", null, 1234.56, null],
    ["$1,234.56", "en-GB", "AUD", 1234.56, "AUD"],
    ["$1,234.56", "en-US", "EUR", 1234.56, null],
    ["1.234,56 €", "de", null, 1234.56, "EUR"],
    ["€ 12,50", "de-AT", null, 12.5, "EUR"],
    ["¥1,500", "ja-JP", null, 1500, "JPY"],
    ["￥1,500", "ja-JP", null, 1500, "JPY"],
    ["1.500 kr", "nb-NO", "NOK", null, null],
    ["12,50 kr", "sv-SE", null, 12.5, "SEK"],
    ["R$ 1.247,00", "pt-BR", null, 1247, "BRL"],
    ["50,00 $US", "fr", null, 50, "USD"],
    ["CHF 12.50", "en-GB", null, 12.5, "CHF"],
    ["$50.00 CAD", "en-US", null, 50, "CAD"],
    ["-$5.00", "en-US", null, -5, "USD"],
    ["1,560", "en-US", "GBP", 1560, "GBP"],
    ["0.00", "en-US", null, 0, null],
  ] as const)("%j in %s with hint %s", (text, locale, hint, units, currency) => {
    expect(parseMoney(text, locale, hint)).toEqual(units === null ? failed : money(units, currency));
  });

  it.each(["$50.00/day", "Budget $99", "$1.234", "€1,234.56 $", "1.234,56 XYZ", "5 €, 6 €", "50% €", "$", "--5 €"])(
    "%j is refused",
    (text) => {
      expect(parseMoney(text, "en-US", null)).toEqual(failed);
    },
  );
});

describe("the number style of a page", () => {
  it("is proven by numbers that allow one reading", () => {
    expect(settleStyle(["1.560", "6,68 %", "1.234,56 €"], "en-US")).toMatchObject({ decimal: "," });
    expect(settleStyle(["1,560", "6.68%"], "de-DE")).toMatchObject({ decimal: "." });
  });
  it("is the locale's where nothing proves another", () => {
    expect(settleStyle(["1.560", "17", "2026"], "de-DE")).toMatchObject({ decimal: "," });
    expect(settleStyle(["1 560", "6,68 %"], "fr-FR")).toEqual({ decimal: ",", group: " " });
    expect(settleStyle(["1.560"], null)).toBeNull();
  });
  it("is a conflict where the page contradicts itself", () => {
    expect(settleStyle(["6,68 %", "$12.50"], "en-US")).toBe("conflict");
  });
});

it("keeps all digits of large amounts", () => {
  const read = parseDecimal("9007199254.74", { decimal: ".", group: "," });
  expect(read).toEqual({ digits: "9007199254.74", fractionDigits: 2 });
  expect(cleanText(" a\u00a0\u202fb\u200e ")).toBe("a b");
});

describe("an apostrophe between threes", () => {
  it("parts thousands in every language's style, and nothing else", () => {
    for (const sign of ["'", "\u2019"]) {
      expect(parseNumber(`1${sign}516${sign}348.80`, "ja-JP")).toEqual(value(1516348.8));
      expect(parseNumber(`1${sign}516${sign}348,80`, "de-DE")).toEqual(value(1516348.8));
      for (const broken of [`5${sign}11`, `1${sign}516,348`, `0${sign}516`, `1${sign}51${sign}348`, `12.5${sign}348`])
        expect(parseNumber(broken, "en-US")).toEqual(failed);
    }
  });
});

it("takes for a whole number what has no decimals, be they zeros, and no sign", () => {
  for (const [text, locale] of [
    ["0,00", "es-ES"],
    ["12.0", "en-US"],
    ["-3", "en-US"],
    ["1.234,00", "de-DE"],
  ] as const)
    // prettier-ignore
    expect(parseWhole(text, locale)).toEqual({ kind: "failed" });
  expect(parseWhole("1.234", "de-DE")).toEqual({ kind: "value", value: 1234 });
  expect(parseWhole("0", "de-DE")).toEqual({ kind: "value", value: 0 });
  expect(parseWhole("—", "de-DE")).toEqual({ kind: "absent" });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate, parseDateRange } from "./parse-date";

const LOCALES = ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"] as const;
const day = fc
  .integer({ min: Date.UTC(2018, 0, 1) / 864e5, max: Date.UTC(2029, 11, 31) / 864e5 })
  .map((days) => new Date(days * 864e5));
const iso = (date: Date) => date.toISOString().slice(0, 10);

describe("every date that Intl writes reads back, or is refused", () => {
  it.each(LOCALES)("single days in %s", (locale) => {
    fc.assert(
      fc.property(day, fc.constantFrom("medium", "long", "short"), (date, dateStyle) => {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(date);
        const read = parseDate(text, locale);
        if (dateStyle === "short") expect([null, iso(date)], text).toContain(read);
        else expect(read, text).toBe(iso(date));
      }),
    );
  });

  it.each(LOCALES)("ranges in %s", (locale) => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom("medium", "long"),
        (from, length, dateStyle) => {
          const to = new Date(from.getTime() + length * 864e5);
          const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).formatRange(from, to);
          expect(parseDateRange(text, locale), text).toMatchObject({ from: iso(from), to: iso(to) });
        },
      ),
    );
  });
});

it.each([
  ["3/4/2026", "en-US", "2026-03-04"],
  ["3/4/2026", "en-GB", "2026-04-03"],
  ["3/4/2026", "es-MX", "2026-04-03"],
  ["3/4/2026", "es-PR", "2026-03-04"],
  ["3/4/2026", "en", null],
  ["3/4/2026", null, null],
  ["3/4/2026", "ja-JP", null],
  ["13/4/2026", "en-US", "2026-04-13"],
])("%j in %s is %s", (text, locale, date) => {
  expect(parseDate(text, locale)).toBe(date);
});

describe("ranges as the platforms show them", () => {
  it.each([
    ["Mar 1 – 30, 2026", "en-US", "2026-03-01", "2026-03-30"],
    ["Jan 1, 2020 – Apr 20, 2021", "en-US", "2020-01-01", "2021-04-20"],
    ["September 2, 2025 - September 2, 2025", "en-US", "2025-09-02", "2025-09-02"],
    ["27 January 2026 - 23 February 2026", "en-GB", "2026-01-27", "2026-02-23"],
    ["1.–31. Okt. 2026", "de-DE", "2026-10-01", "2026-10-31"],
    ["1. Sept. – 2. Okt. 2026", "de", "2026-09-01", "2026-10-02"],
    ["23.10.2026 – 21.11.2026", "de", "2026-10-23", "2026-11-21"],
    ["1er – 31 oct. 2026", "fr", "2026-10-01", "2026-10-31"],
    ["du 1 au 31 octobre 2026", "fr", "2026-10-01", "2026-10-31"],
    ["1 de julio de 2026 - 20 de septiembre de 2026", "es", "2026-07-01", "2026-09-20"],
    ["3 de outubro de 2026 – 5 de nov. de 2026", "pt-BR", "2026-10-03", "2026-11-05"],
    ["2026年7月1日〜23日", "ja", "2026-07-01", "2026-07-23"],
    ["2026年7月1日～8月2日", "ja", "2026-07-01", "2026-08-02"],
    ["2026-10-01 – 2026-10-31", null, "2026-10-01", "2026-10-31"],
    ["Oct 23 – Nov 21, 2026", null, "2026-10-23", "2026-11-21"],
  ])("%j in %s", (text, locale, from, to) => {
    expect(parseDateRange(text, locale)).toEqual({ raw: text, from, to });
  });

  it.each([
    ["Last 30 days", "en-US"],
    ["All time", "en"],
    ["Oct 31 – 1, 2026", "en"],
    ["Feb 30, 2026", "en"],
    ["3/4/2026 – 5/4/2026", "en"],
    ["3/4/26", "en-US"],
    ["Mar 1 – 30", "en-US"],
    ["Mar 1, 2026 – Mar 2, 2026 – Mar 3, 2026", "en-US"],
    ["1 jui 2026", "fr"],
    ["", "en"],
    ["–", "en"],
  ])("%j in %s is refused", (text, locale) => {
    expect(parseDateRange(text, locale)).toBeNull();
  });

  it("never throws, whatever the text and the locale", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en-US", null, "", "xx invalid"), (text, locale) => {
        parseDate(text, locale);
        parseDateRange(text, locale);
      }),
    );
  });
});

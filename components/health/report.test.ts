import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeLocator, shapeOf } from "@/components/health/redact";
import { reportText } from "@/components/health/report";
import * as sample from "@/components/testing/sample";
import { found, unreadable, viaOf, type FieldReading, type PageReading } from "@/lib/domain/reading";

const FACTS = {
  version: "0.1.0",
  browser: "Chrome 150",
  changes: [],
  isHint: (hint: string) => hint === "scroll-to-it",
};
const body = (reading: PageReading) => reportText(reading, FACTS).split("\n").slice(1).join("\n");

describe("shapes", () => {
  test.each([
    ["1.234,56 €", "#.###,## €"],
    ["Spring Sale 2026", "Aa Aa ####"],
    ["18273645501", "#####"],
    ["¥1,234", "¥#,###"],
    ["予算 100円", "文 ###文"],
    ["", ""],
  ])("%s is %s", (text, shape) => expect(shapeOf(text)).toBe(shape));

  test("hold no digit, and no letter but those that stand for one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(shapeOf(text)).not.toMatch(/[\p{N}]|(?![aA文])\p{L}/u);
      }),
    );
  });
});

describe("locators", () => {
  const none: ReadonlySet<string> = new Set();
  test.each(["essfield=stats.cost", "section:campaignBudget/label", "panel-summary"])("%s is ours", (locator) =>
    expect(safeLocator(locator, none)).toBe(locator),
  );
  test.each([
    ["header=Kosten pro Klick", "a=Aa a Aa"],
    ["header=Zalando", "header=Aa"],
    ["header=zalando/label", "header=a/a"],
    ["essfield=custom_12345", "essfield=a_#####"],
  ])("%s came from a page", (locator, safe) => expect(safeLocator(locator, none)).toBe(safe));
  test("one that names what the page names is not shown", () =>
    expect(safeLocator("essfield=acme.cost", new Set(["acme"]))).toBe("essfield=a.a"));
});

describe("the report", () => {
  test("says what became of each field", () => {
    const text = reportText(sample.reading, FACTS);
    expect(text).toContain("Adjutant 0.1.0, Chrome 150");
    expect(text).toContain("page settings/campaign, language en-US");
    expect(text).toContain('endDate: unreadable: parse-failed, "Aa ?, ####"');
    expect(text).toContain("languages: absent");
  });

  /** Words that the report itself can never need. */
  const word = fc.stringMatching(/^zq[a-z]{3,8}$/);
  const digits = fc.stringMatching(/^[1-9]\d{2,11}$/);
  const text = fc
    .array(
      fc.oneof(
        word,
        digits,
        word.map((w) => w.toUpperCase()),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(" "));
  const locator = fc.oneof(
    text.map((name) => `header=${name}`),
    digits.map((id) => `essfield=custom.${id}`),
    fc.constant("essfield=stats.cost"),
  );
  const reading = (value: fc.Arbitrary<unknown>): fc.Arbitrary<FieldReading<unknown>> =>
    fc.oneof(
      fc.tuple(value, text, locator).map(([v, raw, place]) => found(v, raw, viaOf(["key", "label"], place))),
      fc.tuple(value, text, locator).map(([v, raw, place]) => found(v, raw, place)),
      fc.tuple(value, text).map(([v, raw]) => found(v, raw, `learned:name=${raw}`)),
      fc
        .tuple(fc.constantFrom("no-match", "ambiguous", "parse-failed", "not-loaded"), text)
        .map(([reason, raw]) => unreadable(reason, raw)),
      fc.constant({ status: "absent" } as const),
    );
  const money = digits.map((amount) => ({ amountMicros: Number(amount), currency: "EUR" }));
  const page: fc.Arbitrary<PageReading> = fc
    .record({
      id: digits, name: text, setting: reading(text), list: reading(fc.array(text)), budget: reading(money), cells: reading(digits.map(Number)),
      url: text.map((path) => `https://${path.replaceAll(" ", ".")}/${path}?id=${path}`), hint: text, known: fc.boolean(),
    })
    .map(({ id, name, setting, list, budget, cells, url, hint, known }) => ({
      ...sample.reading,
      page: { ...sample.reading.page, accountId: id, entity: { campaign: id, adset: id, ad: null } },
      dateRange: { raw: hint, from: "2026-10-01", to: "2026-10-31" },
      settings: { name: setting, budget, locations: list, audiences: list, objective: setting } as PageReading["settings"],
      table: {
        rowsRead: Number(id.slice(0, 3)), rowsStated: known ? Number(id.slice(0, 3)) : null, complete: known,
        rows: [{ id, name, cells: { cost: budget, clicks: cells } as never }], totals: { cost: budget } as never,
      },
      ad: {
        headlines: [setting as FieldReading<string>], descriptions: [], primaryTexts: [setting as FieldReading<string>],
        finalUrl: found(url, url, url), callToAction: setting as FieldReading<string>,
      },
      problems: [{ field: "budget", reason: "no-match", hint }, { field: name, reason: name, hint }, { field: "table", reason: "ambiguous", hint }],
    })); // prettier-ignore

  test("lets no digit, name, id, text or address of the page out", () => {
    fc.assert(
      fc.property(page, (one) => {
        const out = body(one);
        expect(out).not.toMatch(/\p{N}/u);
        expect(out.toLowerCase()).not.toContain("zq");
        expect(out).not.toContain("http");
      }),
      { numRuns: 500 },
    );
  });
});

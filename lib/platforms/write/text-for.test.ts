// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldTarget, WritableValue } from "@/lib/domain/field-target";
import { ABSENT, found, type PageReading } from "@/lib/domain/reading";
import type { Setting } from "@/lib/domain/settings";
import { metaAds } from "@/lib/platforms/meta-ads";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { dateText } from "./date-text";
import type { Sight } from "./look";
import { holds } from "./same-value";
import { textFor } from "./text-for";

const usd = (units: number) => ({ amountMicros: Math.round(units * 1_000_000), currency: "USD" });
const at = (setting: Setting): FieldTarget => ({ kind: "setting", setting });

/** A field that holds a text, on a page of a language that may show amounts elsewhere. */
function sight(shown: string, locale: string | null, elsewhere: string[] = []): Sight {
  const element = document.createElement("input");
  element.value = shown;
  const settings = {
    targetCpa: ABSENT,
    ...(elsewhere[0] === undefined ? {} : { maxCpc: found(usd(1), elsewhere[0], "") }),
  };
  const reading = { locale, table: null, settings } as unknown as PageReading;
  const field = { element, box: element, editable: true };
  return { same: true, reading, value: ABSENT, field, text: shown, options: [], complaint: null };
}
function typed(target: FieldTarget, value: WritableValue, seen: Sight, roas: "percent" | "ratio" = "ratio") {
  const request = { accountId: null, entity: { campaign: null, adset: null, ad: null }, target, expected: null, value };
  return textFor(request, seen, { ...metaAds.writing, roas });
}

describe("what is typed", () => {
  it.each<[WritableValue, string, string | null, string | null]>([
    [usd(48), "50.00", "en-US", "48.00"],
    [usd(48), "50", "en-US", "48"],
    [usd(48.5), "50.00", "en-US", "48.50"],
    [usd(48.5), "50,00", "en-US", "48,50"],
    [usd(48.5), "", "de-DE", "48,50"],
    [usd(1234.5), "1.000,00", "de-DE", "1234,50"],
    ["", "50,00", "de-DE", ""],
    [usd(48.5), "", null, null],
    [usd(48), "", null, "48"],
    [{ amountMicros: 48_005_000, currency: null }, "50.00", "en-US", null],
    [usd(-5), "50.00", "en-US", null],
    ["much", "50.00", "en-US", null],
    [true, "50.00", "en-US", null],
    [["a"], "50.00", "en-US", null],
  ])("%j over %s in %s is %s", (value, shown, locale, text) => {
    expect(typed(at("budget"), value, sight(shown, locale))).toBe(text);
  });
  it("takes the page's own numbers for more than its language", () => {
    expect(typed(at("budget"), usd(48.5), sight("", "en-US", ["1.234,50"]))).toBe("48,50");
  });
  it("writes a target as the platform shows it", () => {
    expect(typed(at("targetRoas"), 3.5, sight("", "de-DE"))).toBe("3,5");
    expect(typed(at("targetRoas"), 3.555, sight("", "de-DE"), "percent")).toBe("355,5");
    expect(typed(at("targetRoas"), 0, sight("", "de-DE"))).toBeNull();
  });
  it("puts a former text back as it was", () => {
    const request = { accountId: null, entity: { campaign: null, adset: null, ad: null }, target: at("budget"), expected: null, value: usd(5), restore: " 5,0 " }; // prettier-ignore
    expect(textFor(request, sight("6", "en-US"), metaAds.writing)).toBe(" 5,0 ");
  });
  it("puts no two lines into a field of one", () => {
    expect(typed(at("name"), "a\nb", sight("", "en-US"))).toBeNull();
  });
  it("reads back as the amount that it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom("en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP", "de-CH", "en-IN"),
        (cents, locale) => {
          const money = { amountMicros: cents * 10_000, currency: "EUR" };
          const text = typed(at("budget"), money, sight("", locale)) ?? "";
          const back = parseMoney(text, locale, "EUR");
          expect(back.kind === "value" && back.value).toEqual(money);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a day", () => {
  const blank = { shown: "", day: null, placeholder: "" };
  it.each([
    [{ ...blank, placeholder: "mm/dd/yyyy" }, "en-US", "12/05/2026"],
    [{ ...blank, placeholder: "tt.mm.jjjj" }, "de-DE", "05.12.2026"],
    [{ ...blank, placeholder: "yyyy年mm月dd日" }, "ja-JP", "2026年12月05日"],
    [{ ...blank, placeholder: "d/m/yyyy" }, "en-GB", "5/12/2026"],
    [{ ...blank, shown: "Aug 16, 2026", day: "2026-08-16" }, "en-US", "Dec 5, 2026"],
    [{ ...blank, shown: "16. Aug. 2026", day: "2026-08-16" }, "de-DE", "5. Dez. 2026"],
    [{ ...blank, shown: "16.08.2026", day: "2026-08-16" }, "de-DE", "05.12.2026"],
    [{ ...blank, shown: "2026-08-16", day: "2026-08-16" }, "en-US", "2026-12-05"],
    [{ ...blank, shown: "", day: null }, "en-US", "Dec 5, 2026"],
    [{ ...blank, shown: "in a fortnight", day: "2026-08-16" }, "en-US", null],
    [{ ...blank, placeholder: "Select a date" }, null, null],
  ])("%j in %s is %s", (field, locale, text) => {
    expect(dateText("2026-12-05", field, locale)).toBe(text);
  });
  it("is what the page will read, in every language", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }),
        fc.constantFrom("en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"),
        (date, locale) => {
          const day = date.toISOString().slice(0, 10);
          const text = dateText(day, blank, locale);
          expect(text).not.toBeNull();
          expect(parseDate(text!, locale)).toBe(day);
        },
      ),
    );
  });
});

describe("the same value", () => {
  it("is what a person calls the same", () => {
    expect(holds(found("a\nb", "", ""), "a\r\nb")).toBe(true);
    expect(holds(found(usd(5), "", ""), { amountMicros: 5_000_000, currency: null })).toBe(true);
    expect(holds(found(usd(5), "", ""), { amountMicros: 5_000_000, currency: "EUR" })).toBe(false);
    expect(holds(found(["a", "b"], "", ""), ["b", "a"])).toBe(true);
    expect(holds(found(["a", "b"], "", ""), ["a"])).toBe(false);
    expect(holds(found(false, "", ""), false)).toBe(true);
    expect(holds(ABSENT, "")).toBe(true);
    expect(holds(ABSENT, 0)).toBe(false);
    expect(holds({ status: "unreadable", reason: "no-match" }, null)).toBe(false);
  });
});

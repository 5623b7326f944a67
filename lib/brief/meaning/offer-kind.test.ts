import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelledOffers } from "@/lab/offer-kinds/labelled";
import { OFFER_KINDS } from "./kind-scorer";
import { offerKindOf } from "./offer-kind";

describe("the kind of an offer", () => {
  it("is told of sentences by a hand that nothing was learnt from, and is right where it is told", () => {
    const told = labelledOffers("unseen").map(({ kind, language, text }) => {
      const found = offerKindOf(text, language);
      return found === null ? null : found.kind === kind;
    });
    const right = told.filter((one) => one === true).length;
    const wrong = told.filter((one) => one === false).length;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / told.length).toBeGreaterThan(0.5);
  });
  it("names the words that speak for it, as they stand in the text", () => {
    const found = offerKindOf("Hi, we unblock drains and fix burst pipes the same day, all over Leeds.", "en");
    expect(found?.kind).toBe("urgent");
    expect(found!.said.length).toBeGreaterThan(0);
    const text =
      "Wir suchen Mechaniker und Auszubildende für unsere Werkstatt in Rostock, Vollzeit, 3.400 Euro im Monat.";
    const job = offerKindOf(text, "de");
    expect(job?.kind).toBe("job");
    for (const word of job!.said) expect(text).toContain(word);
  });
  it("says words with accents whole, however they were typed", () => {
    const text = "Rohrbruch, Überschwemmung oder verstopfter Abfluss: wir kommen in München sofort, auch nachts.";
    const typed = offerKindOf(text.normalize("NFD"), "de");
    expect(typed).toEqual(offerKindOf(text, "de"));
    expect(typed?.kind).toBe("urgent");
    for (const word of typed!.said) expect(text).toContain(word);
  });
  it("is not told where nothing shows it, and never throws", () => {
    for (const text of ["", "…", "We want more.", "Lorem ipsum"]) expect(offerKindOf(text, null)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const found = offerKindOf(text, null);
        expect(found === null || OFFER_KINDS.includes(found.kind)).toBe(true);
      }),
    );
  });
});

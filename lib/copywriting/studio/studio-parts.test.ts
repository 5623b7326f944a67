import { describe, expect, it } from "vitest";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import { combine } from "@/lib/copywriting/studio/combinations";
import { traitWordsIn, unfairDifferences } from "@/lib/copywriting/studio/fair";
import { feelingOf } from "@/lib/copywriting/studio/feeling-of";
import { cutText } from "@/lib/copywriting/studio/fields";
import { clausesOf, fillLine, titleCased } from "@/lib/copywriting/studio/fill-line";
import { forecastIn, seasonOn } from "@/lib/copywriting/studio/forecast";
import { journeyFor } from "@/lib/copywriting/studio/journey";
import { factsOfPage } from "@/lib/copywriting/studio/page-facts";
import { placeTexts } from "@/lib/copywriting/studio/place-texts";
import { nearPairs } from "@/lib/copywriting/studio/variety";
import { voiceOf } from "@/lib/copywriting/studio/voice";
import type { AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import type { AdVersion } from "@/lib/copywriting/text-history";

describe("filling templates", () => {
  it("takes a fact apart only where its parts stand by themselves", () => {
    expect(clausesOf("fits every cage, leakproof lid.")).toEqual([
      "fits every cage, leakproof lid",
      "fits every cage",
      "leakproof lid",
    ]);
    expect(clausesOf("hot for 6 hours, not in the rain")).toEqual(["hot for 6 hours, not in the rain"]);
    expect(clausesOf("1.280 Käufer, 4,7 Sterne")).toEqual(["1.280 Käufer, 4,7 Sterne", "1.280 Käufer", "4,7 Sterne"]);
    expect(clausesOf("  ")).toEqual([]);
  });

  it("fills each slot with the person's words, and never the same benefit twice", () => {
    expect(fillLine("{product}: {benefit}", { product: ["iPhone"], benefit: ["light", "thin"] })).toEqual(["iPhone: light", "iPhone: thin"]); // prettier-ignore
    expect(fillLine("{benefit}. {benefit2}.", { benefit: ["light and thin", "thin", "new"] })).toEqual(["Light and thin. New.", "Thin. New.", "New. Light and thin.", "New. Thin."]); // prettier-ignore
    expect(fillLine("{offer} until {deadline}", { offer: ["20% off"], deadline: [] })).toEqual([]);
    expect(titleCased("keeps drinks hot for an hour")).toBe("Keeps Drinks Hot for an Hour");
  });

  it("cuts between words about where a placement does", () => {
    expect(cutText("Keeps drinks hot for six hours", 22)).toEqual({ shown: "Keeps drinks hot for", cut: true });
    expect(cutText("Short", 22)).toEqual({ shown: "Short", cut: false });
  });
});

describe("combinations", () => {
  const pinned = (text: string, pin: 1 | 2 | 3 | null = null, role: "name" | "action" | null = null) => ({
    text,
    pin,
    role,
  });

  it("reads well: what is to be done comes last, two offers never stand together", () => {
    const heads = [
      pinned("Order now", null, "action"),
      pinned("Trail Mug", null, "name"),
      pinned("20% off the first order"),
      pinned("20 % off today"),
      pinned("Leakproof lid"),
    ];
    const { best, clashes, count } = combine(
      heads,
      [pinned("Keeps drinks hot."), pinned("Fits every cage.")],
      "Trail Mug",
    );
    expect(count).toBe(5 * 4 * 3 * 2);
    expect(clashes).toContainEqual({ a: 2, b: 3, why: "two-offers" });
    for (const { headlines } of best) {
      expect(headlines.indexOf(0) === -1 || headlines.indexOf(0) === 2).toBe(true);
      expect(headlines.includes(2) && headlines.includes(3)).toBe(false);
    }
    expect(best[0]?.headlines).toContain(1);
  });

  it("keeps pinned texts in their place, and counts what is left", () => {
    const { best, count } = combine(
      [pinned("A one", 1), pinned("B two"), pinned("C three"), pinned("D four")],
      [pinned("x")],
    );
    expect(best.every(({ headlines }) => headlines[0] === 0)).toBe(true);
    expect(count).toBe(1 * 3 * 2);
  });

  it("marks near-duplicates", () => {
    expect(nearPairs(["Fits every bottle cage", "It fits every bottle cage", "Leakproof lid", ""])).toMatchObject([{ a: 0, b: 1 }]); // prettier-ignore
  });
});

describe("who and when", () => {
  it("hears a feeling by its words, not where it is denied, and says so where two are level", () => {
    expect(feelingOf("I'm not sure this really works. Is it a scam?")).toMatchObject({ feeling: "doubt" });
    expect(feelingOf("Ich habe keine Zeit, alles ist hektisch")).toMatchObject({ feeling: "stress" });
    expect(feelingOf("心配です。リスクはありますか")).toMatchObject({ feeling: "worry" });
    expect(feelingOf("I am not worried")).toBeNull();
    expect(feelingOf("The mug is blue.")).toBeNull();
  });

  it("reads a forecast from JSON and from a table, and refuses anything else", () => {
    const json = JSON.stringify({ daily: { time: ["2026-12-01", "2026-12-02"], temperature_2m_max: [3, 12], precipitation_sum: [0, 6], weather_code: [3, 63] } }); // prettier-ignore
    expect(forecastIn(json)?.map(({ weather }) => weather)).toEqual(["cold", "rain"]);
    const table =
      "latitude,longitude\n50.9,7.0\n\ntime,temperature_2m_max (°C),precipitation_sum (mm)\n2026-07-01,31.5,0.00\n2026-07-02,22,0\n";
    expect(forecastIn(table)?.map(({ weather }) => weather)).toEqual(["hot", "warm"]);
    expect(forecastIn("Datum;Höchsttemperatur;Niederschlag\n2026-01-03;-2,5;0,0")?.[0]).toMatchObject({
      warmest: -2.5,
      weather: "cold",
    });
    expect(forecastIn("a,b\n1,2")).toBeNull();
    expect(forecastIn("{broken")).toBeNull();
    expect(seasonOn("2026-01-10", "Köln")).toBe("winter");
    expect(seasonOn("2026-01-10", "Sydney")).toBe("summer");
  });

  it("takes stage and action from the brief, else from the objective, else from where people are", () => {
    const brief = { goal: "visits", quotes: { goal: ["come to our shop"] } };
    expect(journeyFor({ brief, objective: "OUTCOME_SALES", channel: "search" })).toMatchObject({ moment: "go", reason: { code: "studio-why-quote", params: { quote: "come to our shop" } } }); // prettier-ignore
    expect(journeyFor({ brief: null, objective: "OUTCOME_LEADS", channel: "meta-feed" })).toMatchObject({ action: "request", reason: { code: "studio-why-objective" } }); // prettier-ignore
    expect(journeyFor({ brief: null, objective: null, channel: "meta-feed" })).toMatchObject({ stage: "awareness" });
    expect(journeyFor({ brief: null, objective: null, channel: "search" })).toMatchObject({ stage: "decision" });
  });

  it("picks short statements from a page, word for word", () => {
    const page =
      "Home\nCookie settings\nKeeps drinks hot for 6 hours.\n• 20% off your first order\nFrom £24\n4.7 stars from 1,280 reviews\nHome";
    expect(factsOfPage(page)).toEqual([
      { kind: "benefit", text: "Keeps drinks hot for 6 hours" },
      { kind: "offer", text: "20% off your first order" },
      { kind: "price", text: "From £24" },
      { kind: "proof", text: "4.7 stars from 1,280 reviews" },
    ]);
  });
});

describe("fairness", () => {
  it("shows what one is offered and the other is not", () => {
    const found = unfairDifferences(["20% off. £24. Order now."], ["Lovely! £29."]);
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["price", "offer", "exclamation", "urgency", "words"])); // prettier-ignore
    expect(found.find(({ kind }) => kind === "price")).toMatchObject({ onlyFirst: ["£24"], onlySecond: ["£29"] });
    expect(unfairDifferences(["Same text"], ["Same text"])).toEqual([]);
    expect(traitWordsIn("Für junge Frauen und Manager")).toEqual(["junge", "frauen"]);
  });
});

describe("brand voice", () => {
  const ad = (headlines: string[], descriptions: string[]): AdVersion => ({ campaign: "c", adset: "a", ad: headlines[0]!, texts: { headlines, descriptions, primaryTexts: [] }, landing: null, periods: [], evidence: { from: "", to: "", days: 0, rows: 0, ads: 1, impressions: 0, clicks: 0, results: 0, spendMicros: 0 } }); // prettier-ignore

  it("hears address, marks, length and returning words", () => {
    const voice = voiceOf([
      ad(["Solaranlage zum Festpreis"], ["Lassen Sie sich beraten und sparen Sie mit der Solaranlage."]),
      ad(["Ihre Solaranlage vom Fachbetrieb"], ["Wir planen für Sie. Fragen?"]),
    ]);
    expect(voice).toMatchObject({ texts: 4, language: "de", mostly: "formal", questions: 0.25, stops: 0.5 });
    expect(voice?.words[0]).toEqual({ word: "solaranlage", ads: 2 });
    expect(voiceOf([ad(["Nur ein Titel"], [])])).toBeNull();
  });
});

describe("placing texts", () => {
  const screen: AdOnScreen = {
    platform: "google-ads", format: "responsive-search-ad", campaignId: "1", adsetId: "2", adId: "3", landing: null, language: "en",
    slots: { headlines: [{ index: 0, text: "Trail Mug" }, { index: 1, text: null }, { index: 2, text: "Old text here" }] }, texts: ["Trail Mug", "Old text here"],
  }; // prettier-ignore
  const policy = { specialAdCategories: [], locations: [], objective: null, campaignName: null };
  const place = (...texts: string[]) => placeTexts(texts.map((text) => ({ slot: "headlines", text, author: "template" })), screen, learnCopy([]), policy); // prettier-ignore

  it("fills empty fields first, then replaces, and never a text that stays wanted", () => {
    const { proposals, unplaced } = place(
      "Trail Mug",
      "Leakproof lid",
      "Fits every bottle cage",
      "Keeps drinks hot",
      "x".repeat(31),
      "CHEAPEST MUG EVER!!!",
    );
    expect(proposals.map(({ index, text, current }) => [index, text, current])).toEqual([
      [1, "Leakproof lid", null],
      [2, "Fits every bottle cage", "Old text here"],
    ]);
    expect(unplaced.map(({ because }) => because)).toEqual(["there-already", "no-field", "too-long", "refused"]);
    expect(place("Leakproof lid").proposals[0]).toMatchObject({
      author: "template",
      origin: "new",
      evidence: { ads: 0 },
    });
  });

  it("has no field where the ad has none of the kind", () => {
    const { unplaced } = placeTexts([{ slot: "primaryTexts", text: "A text", author: "person" }], screen, learnCopy([]), policy); // prettier-ignore
    expect(unplaced).toEqual([{ slot: "primaryTexts", text: "A text", because: "no-field" }]);
  });
});

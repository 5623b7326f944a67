import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryRow } from "@/lib/domain/history";
import { ABSENT, found, unreadable } from "@/lib/domain/reading";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import { factsIn, newFact } from "@/lib/copywriting/facts";
import { proposeFromHistory } from "@/lib/copywriting/from-history";
import { languageOf } from "@/lib/policy/language";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import { likeness } from "@/lib/copywriting/new-text";
import { sentencesOf } from "@/lib/copywriting/recombine";
import { adReading, makeAccount } from "@/lib/copywriting/testing/made-account";
import { adVersions } from "@/lib/copywriting/text-history";

const policy = { specialAdCategories: [], locations: [], objective: null, campaignName: null };

/** Proposals for every ad of made accounts, against the truth. */
function trial(
  spread: number,
  seeds: readonly number[],
): { ads: number; adsWith: number; n: number; better: number; covered: number; promised: number; gained: number } {
  const sums = { ads: 0, adsWith: 0, n: 0, better: 0, covered: 0, promised: 0, gained: 0 };
  for (const seed of seeds) {
    const account = makeAccount({ seed, spread });
    const learning = learnCopy(account.rows);
    for (const ad of account.ads.filter((_, at) => at % 2 === seed % 2)) {
      const { proposals } = proposeFromHistory({ reading: adReading(ad.campaignId, ad.headlines), learning, policy });
      sums.ads += 1;
      sums.adsWith += proposals.length > 0 ? 1 : 0;
      for (const { text, current, relativeEffect } of proposals) {
        const truth = Math.expm1((account.truth.get(text)! - account.truth.get(current!)!) / ad.headlines.length);
        sums.n += 1;
        sums.better += truth > 0 ? 1 : 0;
        sums.covered += truth >= relativeEffect.low && truth <= relativeEffect.high ? 1 : 0;
        sums.promised += relativeEffect.mid;
        sums.gained += truth;
      }
    }
  }
  return sums;
}

describe("proposals against a known truth", () => {
  it("are nearly always better where texts differ, hold what they promise, and their intervals hold", () => {
    const result = trial(0.4, [1, 2, 3, 4, 5, 6]);
    expect(result.n).toBeGreaterThan(40);
    expect(result.better / result.n).toBeGreaterThan(0.9);
    expect(result.covered / result.n).toBeGreaterThan(0.7);
    expect(result.gained).toBeGreaterThan(result.promised);
  });
  it("are rare where no text does anything", () => {
    const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
    const result = trial(0, seeds);
    expect(result.adsWith / result.ads).toBeLessThan(0.05);
  });
});

describe("what is proposed", () => {
  const account = makeAccount({ seed: 3, spread: 0.5 });
  const learning = learnCopy(account.rows);
  const ad = account.ads[4]!;
  const advice = proposeFromHistory({ reading: adReading(ad.campaignId, ad.headlines), learning, policy });

  it("carries its evidence, effect and reasons", () => {
    expect(advice.proposals.length).toBeGreaterThan(0);
    for (const proposal of advice.proposals) {
      expect(proposal).toMatchObject({ slot: "headlines", author: "history", origin: "proven" });
      expect(proposal.evidence.impressions).toBeGreaterThan(10_000);
      expect(proposal.evidence.spendMicros).toBe(proposal.evidence.clicks * 400_000);
      expect([proposal.evidence.from, proposal.evidence.to, proposal.evidence.days]).toEqual([
        "2026-01-01",
        "2026-06-28",
        168,
      ]);
      const { low, mid, high } = proposal.relativeEffect;
      expect(low < mid && mid < high && mid > 0).toBe(true);
      expect(proposal.probabilityBetter).toBeGreaterThanOrEqual(0.8);
      expect(proposal.reasons.map((reason) => reason.code)).toContain("copy-observational");
    }
  });
  it("replaces another text each time and never repeats one of the ad", () => {
    expect(new Set(advice.proposals.map((proposal) => proposal.index)).size).toBe(advice.proposals.length);
    const own = ad.headlines.map(textKey);
    for (const proposal of advice.proposals) {
      expect(own).not.toContain(textKey(proposal.text));
      expect(proposal.current).toBe(ad.headlines[proposal.index]);
    }
  });
  it("fills an empty field with the best text", () => {
    const filled = proposeFromHistory({ reading: adReading(ad.campaignId, [...ad.headlines, null]), learning, policy });
    expect(filled.proposals.find((proposal) => proposal.index === 3)).toMatchObject({ current: null });
  });
  it("comes only from ads about the same thing", () => {
    const thing = (text: string): string => text.split(" ").at(-1)!;
    for (const proposal of advice.proposals) expect(thing(proposal.text)).toBe(thing(ad.headlines[0]!));
    const other = proposeFromHistory({ reading: adReading("99", ad.headlines), learning, policy });
    expect(other).toMatchObject({ proposals: [], withheld: { reason: { code: "copy-no-candidates" } } });
  });
  it("is the same again, and does not depend on the order of rows", () => {
    const again = proposeFromHistory({
      reading: adReading(ad.campaignId, ad.headlines),
      learning: learnCopy([...account.rows].reverse()),
      policy,
    });
    expect(again.proposals.map((proposal) => [proposal.index, proposal.text])).toEqual(
      advice.proposals.map((proposal) => [proposal.index, proposal.text]),
    );
  });
  it("leaves a slot alone of which a field cannot be read", () => {
    const reading = adReading(ad.campaignId, ad.headlines);
    const headlines = [...reading.ad!.headlines, unreadable("no-match")];
    const blind = proposeFromHistory({ reading: { ...reading, ad: { ...reading.ad!, headlines } }, learning, policy });
    expect(blind.proposals).toEqual([]);
  });
  it("never offers what the platform refuses", () => {
    const shouted = account.rows.map((row) => ({
      ...row,
      attributes: Object.fromEntries(
        Object.entries(row.attributes).map(([key, value]) => [key, key.startsWith("headline") ? `${value}!` : value]),
      ),
    }));
    const loud = proposeFromHistory({
      reading: adReading(ad.campaignId, ad.headlines),
      learning: learnCopy(shouted),
      policy,
    });
    expect(loud.proposals).toEqual([]);
  });
});

describe("too little", () => {
  it("says what is missing", () => {
    const reading = adReading("0", ["Solid oak tables"]);
    const none = learnCopy([]);
    expect(proposeFromHistory({ reading, learning: none, policy }).withheld!.reason.code).toBe("copy-no-texts");
    expect(
      proposeFromHistory({ reading: { ...reading, ad: null }, learning: none, policy }).withheld!.reason.code,
    ).toBe("copy-no-ad");
    const few = learnCopy(
      makeAccount({ seed: 1, spread: 0.4, campaigns: 1, adsetsEach: 1, adsEach: 2, impressionsEach: 600 }).rows,
    );
    const withheld = proposeFromHistory({ reading, learning: few, policy }).withheld!;
    expect(withheld.reason.code).toBe("copy-not-enough");
    expect(withheld.impressionsNeeded).toBeGreaterThan(500);
    expect(withheld.impressionsNeeded).toBeLessThan(6000);
  });
});

describe("history of ads", () => {
  const row = (over: Partial<HistoryRow>): HistoryRow => ({
    date: "2026-01-01",
    dateTo: "2026-01-01",
    level: "ad",
    campaignId: "1",
    campaign: "C",
    adsetId: "2",
    adset: "A",
    adId: "3",
    ad: "Ad",
    breakdowns: {},
    metrics: { impressions: 100, clicks: 10, conversions: 1 },
    attributes: { headline1: "One", headline2: "--", headline3: "One." },
    ...over,
  });
  it("counts nothing twice where an ad is there whole and split", () => {
    const rows = [row({}), row({ breakdowns: { device: "mobile" } }), row({ breakdowns: { device: "desktop" } })];
    expect(adVersions(rows)).toMatchObject([{ evidence: { impressions: 100, clicks: 10, results: 1, ads: 1 } }]);
  });
  it("drops empty cells and repeats, and keeps versions of an ad apart", () => {
    const [first, second] = adVersions([row({}), row({ date: "2026-01-02", attributes: { headline1: "Two" } })]);
    expect([first!.texts.headlines, second!.texts.headlines]).toEqual([["One"], ["Two"]]);
    expect(adVersions([row({ attributes: {} }), row({ level: "campaign" }), row({ metrics: {} })])).toEqual([]);
  });
  it("survives any attributes", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double())), (attributes) => {
        const learning = learnCopy([row({ attributes }), row({ adId: "4", attributes })]);
        expect(learning.ads.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("safe joining", () => {
  it("splits sentences at their ends only", () => {
    expect(sentencesOf("Handmade in Bavaria. Delivered in 3.5 days. Order today!")).toEqual([
      "Handmade in Bavaria.",
      "Delivered in 3.5 days.",
      "Order today!",
    ]);
    expect(sentencesOf("Z. B. Tische und Bänke aus Eiche.")).toEqual(["Z. B. Tische und Bänke aus Eiche."]);
  });
  it("joins proven sentences, with facts of one source at most", () => {
    const rows: HistoryRow[] = [];
    const texts = [
      "Handmade in our own workshop. Order a sample at your leisure.",
      "Solid wood through and through. See it in our showroom.",
      "Save 20% this week only. Pay in 3 parts.",
      "We are a company. Contact us for more.",
    ];
    texts.forEach((text, at) => {
      for (const copy of [0, 1])
        rows.push({
          ...makeAccount({ seed: 1, spread: 0, campaigns: 1, adsetsEach: 1, adsEach: 1 }).rows[0]!,
          adId: `${at}-${copy}`,
          metrics: {
            impressions: 100_000,
            clicks: [6000, 5800, 4000, 1500][at]!,
            conversions: [600, 580, 300, 70][at]!,
          },
          attributes: { headline1: "Tables", description1: text, finalUrl: "https://tables.example/0" },
        });
    });
    const reading = adReading("0", ["Tables"]);
    const descriptions = [found(texts[3]!, texts[3]!, "test")];
    const learning = learnCopy(rows);
    const { proposals } = proposeFromHistory({
      reading: { ...reading, ad: { ...reading.ad!, descriptions, callToAction: ABSENT } },
      learning,
      policy,
    });
    expect(proposals.map((proposal) => proposal.slot)).toEqual(["descriptions"]);
    const sources = texts.flatMap((text) => sentencesOf(text));
    for (const proposal of proposals)
      for (const sentence of sentencesOf(proposal.text)) expect(sources).toContain(sentence);
  });
  it("sees what a text states", () => {
    expect([...factsIn("Save 20% now, from €1,299")]).toEqual(expect.arrayContaining(["20", "1299", "%", "€"]));
    expect(newFact("Free delivery in 2 days", ["Delivered in 2 days"])).toBe("free");
    expect(newFact("Delivery in 2 days", ["Free delivery in 2 days"])).toBeNull();
  });
  it("knows alike from unlike", () => {
    expect(likeness("Solid oak tables", "solid oak tables!")).toBe(1);
    expect(likeness("Solid oak tables", "Oak tables, solid")).toBeGreaterThan(0.5);
    expect(likeness("Solid oak tables", "Winter jackets")).toBeLessThan(0.2);
  });
  it("tells languages apart, or says that it cannot", () => {
    expect(languageOf(["Tische aus Eiche für Ihr Zuhause", "Jetzt kostenlos bestellen und sparen"])).toBe("de");
    expect(languageOf(["Solid oak tables for your home", "Get a free sample with your order"])).toBe("en");
    expect(languageOf(["Des tables pour votre maison", "Livraison avec montage"])).toBe("fr");
    expect(languageOf(["家具のオンラインショップ"])).toBe("ja");
    expect(languageOf(["Nordlicht"])).toBeNull();
  });
});

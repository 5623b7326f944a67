import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextSlot } from "@/lib/domain/field-target";
import type { PlatformId } from "@/lib/domain/platform";
import { copyFormat, fits, limitsOf, textLength } from "@/lib/copywriting/limits";
import { lintCopy, lintText, rulesOn } from "@/lib/copywriting/lint";

/** [platform, slot, text, rules that must be found, ignoring notes]; an empty list: nothing may be found. Our own words, English and German. */
type Case = readonly [PlatformId, TextSlot, string, readonly string[]];
const G = "google-ads";
const M = "meta-ads";
const H = "headlines";
const D = "descriptions";
const P = "primaryTexts";
const BAD: readonly Case[] = [
  [G, H, "Handmade oak tables from Bavaria", ["too-long"]],
  [G, H, "Order your table today!", ["exclamation-in-headline"]],
  [G, H, "FREE Shipping This Week", ["gimmick-capitals"]],
  [G, H, "JETZT Tisch kaufen", ["gimmick-capitals"]],
  [G, H, "OAK TABLES FOR EVERYONE", ["gimmick-capitals"]],
  [G, H, "F.R.E.E Delivery", ["gimmick-letters"]],
  [G, H, "S A L E on Tables", ["gimmick-letters"]],
  [G, H, "FlOwErS Delivered", ["gimmick-letters"]],
  [G, H, "Tables ★ Chairs", ["prohibited-symbol"]],
  [G, H, "Fresh Roses 🌹", ["prohibited-symbol"]],
  [G, H, "→ Shop Tables", ["prohibited-symbol"]],
  [G, D, "Oak tables *made to last* in our own workshop.", ["prohibited-symbol"]],
  [G, D, "Solid oak!! Made to last.", ["repeated-punctuation"]],
  [G, D, "Great tables! Great chairs! Visit us.", ["too-many-exclamations"]],
  [G, D, "Tables, chairs, benches...", ["ellipsis"]],
  [G, D, "Call us at (800) 555-0199 for a quote.", ["phone-number"]],
  [G, D, "Ruf an: 030 1234567 und wir beraten dich.", ["phone-number"]],
  [G, H, "+49 89 1234567", ["phone-number"]],
  [G, H, "Call 1-800-FLOWERS", ["phone-number"]],
  [G, D, "Write to hello@tables.example for a quote.", ["email-address"]],
  [G, D, "Click here for oak tables made to measure.", ["click-here"]],
  [G, D, "Hier klicken und Tische ansehen.", ["click-here"]],
  [G, H, "The Best Tables in Town", ["superlative"]],
  [G, H, "#1 Table Shop", ["superlative"]],
  [G, H, "Die günstigsten Tische", ["superlative"]],
  [G, H, "Nr. 1 für Tische", ["superlative"]],
  [G, D, "Lose 10 kg in 2 weeks with our plan.", ["impossible-claim"]],
  [G, D, "Garantierte Rendite von 12 % im Jahr.", ["impossible-claim"]],
  [M, P, "Personal loans: no fees guaranteed approval", ["impossible-claim"]],
  [M, P, "Our course brings not only guaranteed results but friends too.", ["impossible-claim"]],
  [M, P, "We don't guarantee only good results.", ["impossible-claim"]],
  [M, P, "Unser Kurs bringt nicht nur garantierte Ergebnisse, er macht auch Freude.", ["impossible-claim"]],
  [M, P, "Bei uns: kein Risiko garantierte Rendite", ["impossible-claim"]],
  [M, P, "Nos cours : réussite non seulement garantie, mais agréable.", ["impossible-claim"]],
  [M, P, "En nuestro curso no solo garantizamos resultados, también hay compañía.", ["impossible-claim"]],
  [M, P, "En nuestro curso no garantizamos solo resultados.", ["impossible-claim"]],
  [M, P, "No nosso curso não só garantimos resultados, há também companhia.", ["impossible-claim"]],
  [M, P, "Our tea cures diabetes naturally.", ["impossible-claim"]],
  [M, P, "Earn $500 a day from home", ["impossible-claim"]],
  [M, P, "Klinisch bewiesen: unser Kissen hilft beim Schlafen.", ["unproven-claim"]],
  [G, H, "Fl@wers for Mum", ["disguised-word"]],
  [G, H, "Fr33 Returns", ["disguised-word"]],
  [G, H, "Meet @ the Shop", ["symbol-for-word"]],
  [G, H, "Sooooo Soft Sheets", ["stretched-word"]],
  [G, H, "Cheap Cheap Cheap Shoes", ["repeated-word"]],
  [G, D, "Tables,chairs and benches made of oak.", ["missing-space"]],
  [G, D, "Solid oak tables , made to last.", ["space-before-mark"]],
  [G, D, "Solid oak  tables made to last.", ["extra-space"]],
  [G, H, "Tables by [Company Name]", ["placeholder"]],
  [G, H, "{KeyWord Tables", ["placeholder"]],
  [M, P, "Hello {{first name}}, see our tables", ["placeholder"]],
  [M, P, "Tables &amp; chairs", ["placeholder"]],
  [M, P, "𝗙𝗿𝗲𝗲 delivery this week", ["styled-letters"]],
  [M, P, "Solid\u202e oak tables", ["invisible-character"]],
  [M, P, "Are you diabetic? Try our sugar-free bakery.", ["personal-attribute"]],
  [M, P, "Struggling with your depression? Talk to us.", ["personal-attribute"]],
  [M, P, "Meet other Jewish singles near Boston.", ["personal-attribute"]],
  [M, P, "Leiden Sie unter Migräne? Unser Kissen hilft.", ["personal-attribute"]],
  [M, P, "Hast du Schulden? Wir helfen.", ["personal-attribute"]],
  [M, P, "Are you over 50 and want to move more?", ["personal-attribute"]],
  [M, P, "Bist du schwul und suchst eine Wohnung?", ["personal-attribute"]],
  [M, P, "You won't believe what this table can do", ["clickbait"]],
  [M, P, "THIS TABLE WILL CHANGE DINNER FOREVER", ["gimmick-capitals"]],
  [M, P, "Great table!!! Order it", ["repeated-punctuation"]],
  [M, P, "Our tables are the shit", ["profanity"]],
  [M, P, "Sunny flat near the park, no kids", ["discriminates"]],
];
const GOOD: readonly Case[] = (
  [
    [G, H, "Solid Oak Tables"],
    [G, H, "Oak Tables Made to Measure"],
    [G, H, "Free Delivery From €50"],
    [G, H, "Up to 30% Off Oak Tables"],
    [G, H, "Solartechnik für Ihr Dach"],
    [G, H, "PV-Anlage mit Förderung"],
    [G, H, "VPN for Teams"],
    [G, H, "TÜV-geprüfte Leitern"],
    [G, H, "BMW Werkstatt München"],
    [G, H, "Termine 2025-2026 buchen"],
    [G, H, "24/7 Service in Berlin"],
    [G, H, "Öffnungszeiten 9-18 Uhr"],
    [G, H, "iPhone Reparatur in 1 Stunde"],
    [G, H, "McDonald's in deiner Nähe"],
    [G, H, "{KeyWord:Oak Tables} Online"],
    [G, H, "Rabattcode TISCH20 nutzen"],
    [G, H, "Sofa ab 1.299 €"],
    [G, H, "B2B-Software für Lager"],
    [G, H, "Web3 Workshop 2026"],
    [G, H, "50-200 m² Lagerfläche"],
    [G, H, "Bestseller 2026 ansehen"],
    [G, H, "5* Hotel am See"],
    [M, P, "A talk for parents about vaping at school, Tuesday at seven in the library."],
    [M, P, "Am 6. Dezember um 17 Uhr steht der Nikolaus am Brunnen."],
    [M, P, "Fundas para los modelos más vendidos, cosidas en nuestro taller."],
    [M, P, "Returns on shares are not guaranteed, and you may get back less than you put in."],
    [M, P, "Die Rendite des Fonds ist nicht garantiert. Lesen Sie vor der Anlage das Informationsblatt."],
    [M, P, "Fonds immobilier : les revenus ne sont pas garantis et le capital peut baisser."],
    [M, P, "La rentabilidad no está garantizada. Consulte el folleto antes de invertir."],
    [M, P, "O capital investido não é garantido. Leia o prospeto no nosso site."],
    [M, P, "投資信託は元本が保証された商品ではありません。説明書をお読みください。"],
    [M, P, "Lawyers with a flat fee. No outcome guaranteed, and filing costs extra."],
    [M, P, "Past returns are not a guarantee of future returns."],
    [M, P, "Formation de vente en ligne, 35 heures. Aucun revenu garanti."],
    [M, P, "Criptomoedas com taxa de 0,4%. Ativo volátil, sem retorno garantido."],
    [M, P, "Ein Platz auf Seite eins lässt sich nicht garantieren, gute Arbeit schon."],
    [M, P, "駐車場はありますか?はい、店の裏に八台分あります。"],
    [G, D, "Handmade in our own workshop since 1952. Order a sample today."],
    [G, D, "Kostenlose Beratung vor Ort. Termin online buchen, Angebot in 24 Stunden."],
    [G, D, "Compare 3 plans, cancel any time. No setup fee. Start your free trial!"],
    [G, D, "Über 10.000 Kunden. Lieferung in 2-3 Tagen, 30 Tage Rückgabe."],
    [G, D, "Mon-Fri 08:00-18:00, Sat 10:00-14:00. Book your appointment online."],
    [G, D, "Lieferung am 24.12.2026, bestellbar bis 20.12.2026."],
    [G, D, "More than 1 000 000 readers. Free chapter, no sign-up."],
    [G, D, "Wir freuen uns, dass die Kunden, die die Tische kaufen, wiederkommen."],
    [G, D, "Do your best work at a desk that fits. Made to measure in 5 days."],
    [G, D, "Am besten gleich Termin sichern. Beratung kostenfrei."],
    [G, D, "Money-back guarantee for 30 days. Free returns."],
    [G, D, "Node.js and TypeScript courses, e.g. for beginners. U.S. and EU dates."],
    [M, H, "Oak tables, made to measure"],
    [M, H, "New: the oak bench!"],
    [M, H, "Jetzt Probefahrt buchen"],
    [M, D, "Free delivery and returns"],
    [M, P, "Tired of wobbly tables? Ours stand still. 🌳 Order a free sample."],
    [M, P, "Du willst deinen Garten umgestalten? Wir planen ihn mit dir. Jetzt Termin buchen 👉"],
    [M, P, "Your kitchen deserves a table that lasts.\n\n✅ Solid oak\n✅ Made in Bavaria\n✅ Free delivery"],
    [M, P, "Counselling for depression and anxiety, online and confidential."],
    [M, P, "New treatments for diabetes: read our magazine."],
    [M, P, "Meet seniors in Boston at our dance evening."],
    [M, P, "Call us: (800) 555-0199"],
    [M, P, "Wir arbeiten mit Ihnen an Ihrem neuen Bad. Beratung vor Ort."],
    [M, P, "Check your credit score for free."],
    [M, P, "{{product.name}} is back in stock"],
    [M, P, "Black Friday for you: 20% off all tables."],
    [M, P, "Sie suchen einen Tisch? Sie finden ihn bei uns."],
    [M, P, "Mit Sehnsucht erwartet: dein neuer Lieblingstisch."],
    [M, P, "Join 2,000 runners. You get a plan, a coach and a group."],
    [M, P, "Best regards from the workshop"],
  ] as const
).map(([platform, slot, text]) => [platform, slot, text, []]);

const rulesOf = ([platform, slot, text]: Case): string[] =>
  rulesOn(text, { platform, format: copyFormat(platform, null), slot, category: null })
    .filter((problem) => problem.severity !== "note")
    .map((problem) => problem.rule);

describe("our own labelled texts", () => {
  it.each(BAD)("%s %s: %s", (platform, slot, text, rules) => {
    expect(rulesOf([platform, slot, text, rules])).toEqual(expect.arrayContaining([...rules]));
  });
  it("finds nothing in good texts", () => {
    expect(GOOD.map((one) => [one[2], rulesOf(one)]).filter(([, rules]) => rules!.length > 0)).toEqual([]);
  });
  it("finds nothing else in the bad ones", () => {
    const extra = BAD.map((one) => [one[2], rulesOf(one).filter((rule) => !one[3].includes(rule))]);
    expect(extra.filter(([, rules]) => rules!.length > 0)).toEqual([]);
  });
});

describe("limits", () => {
  it("counts wide characters twice on Google and once on Meta", () => {
    expect(textLength(G, "東京の家具")).toBe(10);
    expect(textLength(M, "東京の家具")).toBe(5);
    expect(textLength(G, "한국어")).toBe(6);
    expect(textLength(G, "Ｆｒｅｅ")).toBe(8);
    expect(textLength(G, "Äpfel €")).toBe(7);
  });
  it("counts inserts by their default text and a countdown as 8", () => {
    expect(textLength(G, "{KeyWord:Oak Tables}")).toBe(10);
    expect(textLength(G, "Ends in {COUNTDOWN(2026/12/24 18:00:00,5)}")).toBe(16);
    expect(textLength(G, "In {LOCATION(City):your town}")).toBe(12);
  });
  it("accepts exactly as much as the limit", () => {
    expect(fits(G, "responsive-search-ad", "headlines", "x".repeat(30))).toBe(true);
    expect(fits(G, "responsive-search-ad", "headlines", "x".repeat(31))).toBe(false);
    expect(fits(G, "responsive-search-ad", "headlines", "家".repeat(16))).toBe(false);
    expect(fits(G, "responsive-search-ad", "primaryTexts", "x")).toBe(false);
    expect(fits(M, "meta-feed", "primaryTexts", "x".repeat(2200))).toBe(true);
  });
  it("knows formats by their usual names, and never another platform's", () => {
    expect(copyFormat(G, "RSA")).toBe("responsive-search-ad");
    expect(copyFormat(G, "Performance Max")).toBe("performance-max");
    expect(copyFormat(G, "pmax")).toBe("performance-max");
    expect(copyFormat(G, "demand_gen")).toBe("demand-gen");
    expect(copyFormat(M, "Instagram Reels")).toBe("meta-reels");
    expect(copyFormat(M, "performance max")).toBe("meta-feed");
    expect(copyFormat(G, null)).toBe("responsive-search-ad");
  });
});

describe("the texts of one ad together", () => {
  const ad = (over: object): ReturnType<typeof lintCopy> =>
    lintCopy({
      platform: G,
      format: "responsive-search-ad",
      headlines: ["Solid Oak Tables", "Made to Measure", "Free Samples"],
      descriptions: ["Handmade in our own workshop.", "Order a sample today."],
      primaryTexts: [],
      category: null,
      ...over,
    });
  it("finds nothing in a complete ad", () => expect(ad({})).toEqual([]));
  it("finds repeats whatever their case and marks", () => {
    const found = ad({ headlines: ["Solid Oak Tables", "solid oak tables.", "Free Samples"] });
    expect(found.map((problem) => problem.rule)).toEqual(["repeated-text"]);
    expect(found[0]!.severity).toBe("error");
  });
  it("counts", () => {
    expect(ad({ headlines: ["A table"] }).map((problem) => problem.rule)).toEqual(["too-few-texts"]);
    expect(ad({ headlines: Array.from({ length: 16 }, (_, index) => `Table ${index}`) }).map((p) => p.rule)).toContain(
      "too-many-texts",
    );
    expect(ad({ format: "performance-max" }).map((problem) => problem.rule)).toEqual([]);
    expect(
      ad({
        format: "performance-max",
        headlines: ["Solid oak dining tables", "Tables made to measure", "Order free samples today"],
      }).map((p) => p.rule),
    ).toEqual(["needs-short-text"]);
  });
  it("refuses to keep people out of housing", () => {
    const found = ad({ headlines: ["Sunny Flat, No Kids", "Two Rooms", "Near the Park"], category: "HOUSING" });
    expect(found).toMatchObject([{ rule: "discriminates", severity: "error" }]);
  });
});

describe("any text", () => {
  const slots = fc.constantFrom<TextSlot>("headlines", "descriptions", "primaryTexts");
  const platforms = fc.constantFrom<PlatformId>(G, M);
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 300 }));
  it("is linted without an exception, and says too-long exactly where it does not fit", () => {
    fc.assert(
      fc.property(platforms, slots, text, (platform, slot, written) => {
        const format = copyFormat(platform, null);
        const found = lintText(written, { platform, format, slot, category: null });
        const limits = limitsOf(format)[slot];
        const tooLong = found.some((problem) => problem.rule === "too-long");
        expect(tooLong).toBe(
          limits !== null && written.trim() !== "" && textLength(platform, written) > limits.longest,
        );
        for (const problem of found)
          expect([problem.text, problem.why !== "", problem.fix !== ""]).toEqual([written, true, true]);
      }),
      { numRuns: 500 },
    );
  });
  it("is never shorter on Google than on Meta, inserts aside", () => {
    fc.assert(
      fc.property(text, (written) => {
        fc.pre(!/[{}]/u.test(written));
        expect(textLength(G, written)).toBeGreaterThanOrEqual(textLength(M, written));
      }),
    );
  });
  it("takes no longer where it was made to", () => {
    const started = performance.now();
    for (const unit of ["a", "A ", "!", "1-", "a.", "you are ", "{", "[your", "0 (", "best ", "<a", "@", "x*", "Ab"])
      lintText(unit.repeat(50_000), { platform: G, format: "responsive-search-ad", slot: "headlines", category: null });
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tongueOf } from "../tongue";
import { likenessOf, meaningOf } from "./meaning";
import { wordsIn } from "./words-in";

/** What a client writes, and the name of the campaign that is about the same, mostly in another language. */
const PAIRS: readonly (readonly [brief: string, campaign: string])[] = [
  ["Wir bauen Wärmepumpen ein, für Hausbesitzer mit alter Ölheizung", "Search | Heat pumps NRW"],
  ["More enquiries for dental implants, people over 50", "Zahnimplantate Leeds"],
  [
    "Nous vendons des bijoux en argent faits à la main, pour des femmes qui cherchent un cadeau",
    "Silver jewellery gifts",
  ],
  ["Queremos más alumnos para nuestros cursos de inglés para adultos", "Englischkurse Erwachsene"],
  ["Vendemos ração e acessórios para cães e gatos pela internet", "Hundefutter Katzenfutter Shop"],
  ["オフィスの清掃を請け負っています。都内の会社と契約したいです", "Office cleaning Tokyo"],
  ["Hotel in den Bergen, Familienurlaub mit Skipass", "Ski holidays families"],
  ["We want more test drives of our electric cars", "Elektroauto Probefahrt"],
  ["Notre cabinet d'avocats défend les salariés licenciés", "Employment lawyer dismissal"],
  ["鍵の交換と紛失時の開錠をしています", "Locksmith emergency"],
  ["Pizzaria com forno a lenha, entrega no bairro", "Pizza restaurant delivery"],
  ["Buscamos enfermeras para nuestra residencia", "Pflegekräfte Jobs"],
];

const meant = (text: string) => meaningOf(text, tongueOf(text));

describe("likeness in meaning", () => {
  it("finds the campaign about the same, over languages, where shared letters do not", () => {
    const nearest = (score: (brief: string, campaign: string) => number) =>
      PAIRS.filter(([brief, own]) => {
        const scores = PAIRS.map(([, campaign]) => score(brief, campaign));
        return PAIRS[scores.indexOf(Math.max(...scores))]![1] === own;
      }).length;
    const byMeaning = nearest((brief, campaign) => likenessOf(meant(brief).vector, meant(campaign).vector));
    const byLetters = nearest(sharedRuns);
    expect(byMeaning).toBeGreaterThanOrEqual(10);
    expect(byLetters).toBeLessThanOrEqual(6);
  });
  it("is 1 with itself, the same both ways, and 0 with a text that says nothing", () => {
    const [a, b] = [meant("solar panels for homeowners").vector, meant("Solaranlagen für Hausbesitzer").vector];
    expect(likenessOf(a, a)).toBeCloseTo(1);
    expect(likenessOf(a, b)).toBeCloseTo(likenessOf(b, a));
    expect(likenessOf(a, b)).toBeGreaterThan(0.6);
    expect(likenessOf(a, meant("123 !!").vector)).toBe(0);
  });
});

describe("words of a text", () => {
  it.each([
    ["Wärmepumpen", "de", ["heat", "pump"]],
    ["Hundefutter", "de", ["dog", "food"]],
    ["gift", "en", ["gift"]],
    ["歯医者を探す", "ja", ["dentist"]],
  ] as const)("%s (%s)", (text, language, words) => {
    expect(wordsIn(text, language).flatMap((one) => one.words)).toEqual(expect.arrayContaining([...words]));
  });
  it("leaves out words that only look English", () => {
    expect(wordsIn("für mit den die", "de")).toEqual([]);
  });
});

describe("any text", () => {
  it("has a unit vector or none, and its words stand in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { vector, words } = meant(text);
        if (vector === null) expect(words).toEqual([]);
        else expect(Math.hypot(...vector)).toBeCloseTo(1);
        for (const { weight } of words) expect(weight > 0 && weight <= 1).toBe(true);
      }),
    );
  });
  it("of 20,000 characters takes no second", () => {
    meant("warm up");
    for (const unit of ["a", "がん", "wärmepumpenheizung", "ab ", "お花屋"]) {
      const text = unit.repeat(Math.ceil(20_000 / unit.length));
      const started = performance.now();
      meaningOf(text, unit.startsWith("w") ? "de" : null);
      expect(performance.now() - started, unit).toBeLessThan(1000);
    }
  });
});

function sharedRuns(a: string, b: string): number {
  const runs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.toLowerCase().slice(at, at + 3))); // prettier-ignore
  const [left, right] = [runs(a), runs(b)];
  return [...left].filter((run) => right.has(run)).length / Math.sqrt(left.size * right.size);
}

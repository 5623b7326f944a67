import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageSpansIn } from "./ages";
import { foldKeeping } from "./fold";

// prettier-ignore
const SPANS = [
  "from A up to B", "between A and B", "A to B years old", "aged A-B", "aged between A and B", "A - B year olds", "A to B-year-olds",
  "ages A through B", "from the age of A to B", "age group A–B",
  "A bis B Jahre", "von A bis B", "zwischen A und B Jahren", "A- bis B-Jährige", "im Alter von A bis B", "im Alter von A bis einschließlich B Jahren",
  "A–B Jahre alt", "Altersgruppe A bis B",
  "de A à B ans", "entre A et B ans", "âgés de A à B ans", "les A/B ans", "des A-B ans", "de A jusqu'à B ans",
  "de A a B años", "entre A y B años", "entre los A y los B años", "desde los A hasta los B", "edad: A-B",
  "de A a B anos", "entre A e B anos", "dos A aos B anos", "entre os A e os B anos", "dos A até aos B anos", "faixa etária de A a B",
  "A歳から B歳", "A歳~B歳", "A~B歳", "A歳以上B歳以下", "年齢:A〜B歳",
] as const;
// prettier-ignore
const FROM = [
  "A+", "A years and older", "A and over", "aged A or above", "over A years", "older than A", "at least A years old",
  "ab A Jahren", "über A Jahre", "A Jahre und älter", "mindestens A Jahre alt", "älter als A", "Ü A",
  "au-dessus de A ans", "plus de A ans", "A ans et plus", "à partir de A ans", "dès A ans", "A ans ou plus",
  "mayores de A", "a partir de A años", "más de A años", "A años en adelante", "A años o más",
  "acima de A anos", "a partir dos A anos", "maiores de A anos", "A anos ou mais",
  "A歳以上", "A才以上",
] as const;
// prettier-ignore
const UP_TO = [
  "under A years", "up to A years", "younger than A", "A years or younger", "no older than A",
  "unter A Jahren", "bis A Jahre", "bis zu A Jahren", "jünger als A", "höchstens A Jahre", "nicht älter als A",
  "moins de A ans", "jusqu'à A ans", "en dessous de A ans", "A ans et moins",
  "menores de A", "hasta A años", "menos de A años", "A años o menos",
  "até A anos", "menores de A anos", "abaixo dos A anos", "A anos ou menos",
  "A歳以下", "A歳まで",
] as const;
/** What may stand around ages in a sentence. */
const AROUND = [
  "#",
  "women, #",
  "Frauen (#)",
  "femmes # à Lyon",
  "mujeres # de Sevilla",
  "mulheres, #.",
  "# for our shop",
  "女性、#の方",
] as const;
// prettier-ignore
const NO_AGES = ["A € to B €", "A-B km", "A to B leads", "between A and B %", "A,50 to B,50 EUR", "£A-£B", "A bis B Euro", "A〜B万円", "from A:30 to B:30"] as const;

const said = (text: string) => ageSpansIn(foldKeeping(text).text).map(({ min, max }) => ({ min, max }));
const written = (template: string, a: number, b: number) =>
  template.replaceAll("A", String(a)).replaceAll("B", String(b));
const age = fc.integer({ min: 18, max: 64 });
const older = fc.integer({ min: 1, max: 15 });

describe("ages as people say them", () => {
  it("are read as a span, whatever stands around", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SPANS), fc.constantFrom(...AROUND), age, older, (template, around, a, more) => {
        const text = around.replace("#", written(template, a, a + more));
        expect(said(text), text).toEqual([{ min: a, max: a + more }]);
      }),
      { numRuns: 2_000 },
    );
  });
  it.each([
    ["from", FROM, (a: number) => ({ min: a, max: null })],
    ["up to", UP_TO, (a: number) => ({ min: null, max: a })],
  ] as const)("are left open where they are open: %s", (_, templates, ages) => {
    fc.assert(
      fc.property(fc.constantFrom(...templates), age, (template, a) => {
        const text = written(template, a, a);
        expect(said(text), text).toEqual([ages(a)]);
      }),
      { numRuns: 1_000 },
    );
  });
  it("are not read out of money, distances, counts, shares or times", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NO_AGES), age, older, (template, a, more) => {
        const text = written(template, a, a + more);
        expect(said(text), text).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
  it("stand where they are said to stand", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SPANS), fc.string({ maxLength: 12 }), age, older, (template, lead, a, more) => {
        for (const { start, end } of ageSpansIn(`${lead} ${written(template, a, a + more)}`)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(`${lead} ${written(template, a, a + more)}`.length);
        }
      }),
    );
  });
  it.each([
    ["zwischen dreissig und sechzig", { min: 30, max: 60 }, "zwischen dreissig und sechzig"],
    ["people from twenty-five to forty", { min: 25, max: 40 }, "from twenty-five to forty"],
    ["de veinticinco a cuarenta y cinco años", { min: 25, max: 45 }, "de veinticinco a cuarenta y cinco años"],
    ["三十代の女性", { min: 30, max: 39 }, "三十代"],
    ["30代から50代", { min: 30, max: 59 }, "30代から50代"],
    ["40代以上", { min: 40, max: null }, "40代以上"],
    ["45歳未満", { min: null, max: 44 }, "45歳未満"],
    ["over 25 and under 45", { min: 25, max: 45 }, "over 25 and under 45"],
    ["in their thirties", { min: 30, max: 39 }, "in their thirties"],
    ["in their 30s and 40s", { min: 30, max: 49 }, "in their 30s and 40s"],
    ["Mitte 30 bis Ende 50", { min: 30, max: 59 }, "Mitte 30 bis Ende 50"],
    ["des trentenaires", { min: 30, max: 39 }, "trentenaires"],
  ])("are read from words: %s", (text, ages, words) => {
    const [span, ...more] = ageSpansIn(text);
    expect(more).toEqual([]);
    expect(span).toMatchObject(ages);
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });
});

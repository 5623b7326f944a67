import { describe, expect, it } from "vitest";
import { lintCopy, lintText } from "@/lib/copywriting/lint";
import { LANGUAGES, labelledTexts } from "@/lab/lint-copy/labelled";

/**
 * Each set was written before the rules were looked at. The first seven mended the rules, which at first sight caught 50, 91, 74, 61, 92, 82 and 93 of 100
 * that must be refused; from the eighth on the rules were left alone (they caught 15 to 29 of 100) and the alarm learnt. What is measured here says that
 * nothing was forgotten, not how the next text will be judged: `unseen` says that, and the figures of `lab lint-copy --learn` do.
 */
const SETS = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh"],
  ...["eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"],
  ...["fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"],
] as const;

describe.each(SETS)("the %s set of labelled texts", (set) => {
  const texts = LANGUAGES.flatMap((language) => labelledTexts(set, language));
  const loud = texts.map((one) => ({
    ...one,
    found: lintCopy(one.copy).filter(({ severity }) => severity !== "note"),
  }));
  it("has texts of every language on both sides", () => {
    expect(texts.length).toBeGreaterThanOrEqual(180);
    for (const language of LANGUAGES) {
      const clean = labelledTexts(set, language).filter(({ label }) => label === "clean").length;
      expect(clean).toBeGreaterThan(15);
    }
  });
  it("is refused where it must be: at least 98 of 100", () => {
    const bad = loud.filter(({ label }) => label !== "clean");
    const missed = bad.filter(({ found }) => found.length === 0);
    expect(missed.length / bad.length, JSON.stringify(missed.map(({ text }) => text))).toBeLessThanOrEqual(0.02);
  });
  it("raises at most 5 false alarms in 100", () => {
    const clean = loud.filter(({ label }) => label === "clean");
    const alarmed = clean.filter(({ found }) => found.length > 0);
    expect(alarmed.length / clean.length, JSON.stringify(alarmed.map(({ text }) => text))).toBeLessThanOrEqual(0.05);
  });
  it("says what is wrong, what to do and where it is written", () => {
    for (const { found } of loud)
      for (const { why, fix, source } of found) {
        expect([why, fix, source.name].every((words) => words.length > 5)).toBe(true);
        expect(source.url).toMatch(/^https:\/\//u);
      }
  });
});

describe("texts by two hands that nothing was learnt from", () => {
  const texts = LANGUAGES.flatMap((language) => labelledTexts("unseen", language)).map((one) => ({
    ...one,
    isLoud: lintCopy(one.copy).some(({ severity }) => severity !== "note"),
  }));
  it("are refused where they must be, 94 of 100, with at most 4 false alarms in 100", () => {
    const bad = texts.filter(({ label }) => label !== "clean");
    const clean = texts.filter(({ label }) => label === "clean");
    expect(bad.length).toBeGreaterThanOrEqual(360);
    expect(bad.filter(({ isLoud }) => isLoud).length / bad.length).toBeGreaterThan(0.94);
    expect(clean.filter(({ isLoud }) => isLoud).length / clean.length).toBeLessThan(0.04);
  });
});

describe("a text made to be slow", () => {
  const UNITS =
    "a|A |!|a.|1-|あ|がん|お 花 |a b |aB|ẞ|you are a |your |guaranteed |doctors |kids ask |before: |lose 5 kg |young men, |under 30 |earn 500 a day |1 000 |as a |black |d'|v1a|cure |cancer |20 |one |turn 5 into 6 |zero acne |we know you |links 5 kg |kids, |nie wieder |a\u0301\u0301|\u0435a".split(
      "|",
    );
  it("of 10,000 characters takes at most 50 ms", () => {
    const lint = (text: string): unknown =>
      (["google-ads", "meta-ads"] as const).map((platform) =>
        lintText(text, { platform, format: "meta-feed", slot: "primaryTexts", category: null }),
      );
    // Two rounds: an engine builds its patterns once, in the first.
    for (const unit of UNITS) lint(unit.repeat(200));
    const slowest = UNITS.map((unit) => {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      const best = Math.min(...[1, 2, 3].map(() => timed(() => lint(text))));
      return { unit, milliseconds: best / 2 };
    }).sort((a, b) => b.milliseconds - a.milliseconds)[0]!;
    expect(slowest.milliseconds, slowest.unit).toBeLessThan(50);
  });
});

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

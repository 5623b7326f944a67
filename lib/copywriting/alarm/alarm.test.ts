import { statSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALARM_GROUPS, ringsFor } from "@/lib/copywriting/alarm/alarm";
import { packAlarm, unpackAlarm } from "@/lib/copywriting/alarm/packed-alarm";
import { shippedAlarm } from "@/lib/copywriting/alarm/shipped-alarm";
import { scoreOf } from "@/lib/domain/hashed-scorer";
import { piecesOf } from "@/lib/domain/text-pieces";
import { lintText } from "@/lib/copywriting/lint";

const alarm = shippedAlarm();
const PLACE = { platform: "meta-ads", format: "meta-feed", slot: "primaryTexts", category: null } as const;
const codes = (text: string) => lintText(text, PLACE).map(({ rule }) => rule);

describe("the shipped alarm", () => {
  it.each([
    ["My nan threw away her heart pills after two weeks on our beetroot paste.", "reads-like-health"],
    ["Our bot has not had a losing week since spring. Copy its trades and watch your balance climb.", "reads-like-finance"],
    ["Wer mit vierzig noch zur Miete wohnt, hat etwas falsch gemacht. Wir zeigen Ihnen den Ausweg.", null],
    ["Brot von gestern zum halben Preis, jeden Tag ab 17 Uhr in der Bäckerei am Markt.", "silent"],
    ["Fresh bread from 7 am, and coffee to go. Find us beside the station.", "silent"],
    ["Commandez avant 14 h, livré demain à Lyon.", "silent"],
    ["平日は夜8時まで営業しています。", "silent"],
  ])("judges by wording what no rule knows: %s", (text, expected) => {
    const likes = codes(text).filter((code) => code.startsWith("reads-like-"));
    if (expected === "silent") expect(codes(text)).toEqual([]);
    else if (expected === null) expect(likes.length).toBeGreaterThan(0);
    else expect(likes).toEqual([expected]);
  }); // prettier-ignore
  it("leaves the word to a rule that knows better", () => {
    expect(codes("Guaranteed cure for diabetes in 3 days").some((code) => code.startsWith("reads-like-"))).toBe(false);
  });
  it("warns, never refuses, and says whose texts it learnt from and how often it was right", () => {
    const [finding] = lintText("My nan threw away her heart pills after two weeks on our beetroot paste.", PLACE);
    expect(finding).toMatchObject({ severity: "warning", params: { refused: alarm.evidence.refused } });
    expect(finding!.why).toMatch(/guess from \d+ labelled texts.*found \d+ of \d+.*rang at \d+ of \d+/u);
    expect(finding!.source.url).toMatch(/^https:\/\/transparency\.meta\.com\//u);
  });
  it("was checked on authors that it had not learnt from", () => {
    const { authors, refused, found, clean, rang } = alarm.evidence;
    expect(authors).toBeGreaterThanOrEqual(10);
    expect(refused).toBeGreaterThan(5000);
    expect(found / refused).toBeGreaterThan(0.85);
    expect(rang / clean).toBeLessThanOrEqual(0.061);
  });
  it("is small enough to ship, and the same after it was packed anew", () => {
    expect(statSync("lib/copywriting/alarm/shipped-alarm.json").size).toBeLessThan(900_000);
    const again = unpackAlarm(packAlarm(alarm, "the same"));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const pieces = piecesOf(text, alarm.refused.weights.length);
        expect(scoreOf(again.refused, pieces)).toBeCloseTo(scoreOf(alarm.refused, pieces), 1);
      }),
    );
  });
});

describe("any text", () => {
  it("rings for one of the groups or not at all, whatever its case and its figures", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const group = ringsFor(alarm, text);
        expect(group === null || ALARM_GROUPS.includes(group)).toBe(true);
      }),
    );
    expect(piecesOf("EARN 500 A DAY", 4096)).toEqual(piecesOf("earn 900 a day", 4096));
    expect(piecesOf("", 4096)).toHaveLength(0);
  });
});

import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldsOf, heldOutLeads, shareRight, trainRanker } from "@/lib/copywriting/ranking/check-ranker";
import { packRanker, unpackRanker } from "@/lib/copywriting/ranking/packed-ranker";
import { probabilityFirst, wordingScore } from "@/lib/copywriting/ranking/ranker";
import packed from "@/lib/copywriting/ranking/shipped-ranker.json";
import { shippedRanker } from "@/lib/copywriting/ranking/shipped-ranker";
import type { TextPair } from "@/lib/copywriting/ranking/train-ranker";
import { madePairs } from "@/lib/copywriting/testing/made-pairs";

const ODD = ["", " ", "?", "a", "'\"", "x".repeat(100_000), "Schöne Schuhe für den Sommer", "夏の靴が20%オフ", "👟👟👟", "\ud800", "مرحبا", "… ...", "9".repeat(400), "!".repeat(3000), "constructor __proto__ toString", "\0\u2028", "Free shoes?"]; // prettier-ignore

describe("the order of two texts", () => {
  it("is one probability seen from both sides, for every text", () => {
    const ranker = shippedRanker();
    for (const first of ODD)
      for (const second of ODD) {
        const probability = probabilityFirst(ranker, first, second);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
        expect(probability + probabilityFirst(ranker, second, first)).toBeCloseTo(1, 12);
        if (first === second) expect(probability).toBe(0.5);
      }
  });

  it("is the same whichever text of a learnt pair stood first, and in whichever order the pairs came", () => {
    const pairs = madePairs(60, 1);
    const turned = pairs.map(({ experiment, a, b, aWins }) => ({ experiment, a: b, b: a, aWins: !aWins })).reverse();
    const [one, other] = [trainRanker(pairs, "own-ads"), trainRanker(turned, "own-ads")];
    for (const { a } of pairs) expect(wordingScore(one, a)).toBeCloseTo(wordingScore(other, a), 2);
    expect(trainRanker(pairs, "own-ads")).toEqual(one);
  });

  it("takes 200 texts at most 50 ms", () => {
    const ranker = shippedRanker();
    const runs = [0, 1, 2, 3, 4].map((run) => {
      const texts = Array.from({ length: 200 }, (_, i) => `${i} reasons why people walk ${run} miles for these shoes. See what they say`); // prettier-ignore
      const began = performance.now();
      texts.map((text) => wordingScore(ranker, text)).sort((a, b) => b - a);
      return performance.now() - began;
    });
    expect(Math.min(...runs)).toBeLessThan(50);
  });
});

describe("what held-out pairs say", () => {
  it("finds wording that wins, and finds nothing where there is nothing", () => {
    const told = (pairs: readonly TextPair[]): ReturnType<typeof shareRight> =>
      shareRight(pairs, heldOutLeads(pairs, foldsOf(pairs)));
    const pairs = madePairs(150, 2);
    expect(told(pairs).low).toBeGreaterThan(0.65);
    const byCoin = told(pairs.map((pair, i) => ({ ...pair, aWins: (i * 2_654_435_761) % 4_294_967_296 < 2_147_483_648 }))); // prettier-ignore
    expect(byCoin.low).toBeLessThan(0.5);
    expect(byCoin.high).toBeGreaterThan(0.5);
  });

  it("never has an experiment, or a text, on both sides", () => {
    const pairs = [...madePairs(80, 3), ...madePairs(80, 3).map((pair) => ({ ...pair, experiment: `again ${pair.experiment}` }))]; // prettier-ignore
    const folds = foldsOf(pairs);
    const sides = new Map<string, Set<number>>();
    pairs.forEach(({ experiment, a, b }, i) => {
      for (const key of [`e ${experiment}`, a, b]) sides.set(key, (sides.get(key) ?? new Set()).add(folds[i]!));
    });
    expect([...sides.values()].every((own) => own.size === 1)).toBe(true);
    expect(new Set(folds).size).toBe(10);
  });

  it("counts experiments, not pairs: the same pair ten times makes nothing surer", () => {
    const pairs = madePairs(40, 4);
    const leads = pairs.map((_, i) => (i % 3 === 0 ? -1 : 1) * (pairs[i]!.aWins ? 1 : -1));
    const once = shareRight(pairs, leads);
    const often = shareRight(Array.from({ length: 10 }, () => pairs).flat(), Array.from({ length: 10 }, () => leads).flat()); // prettier-ignore
    expect(often.low).toBeCloseTo(once.low, 2);
    expect(often.high).toBeCloseTo(once.high, 2);
  });
});

describe("the ranker that ships", () => {
  it("is small, states whose pairs it learnt from, and how often it is right", () => {
    expect(statSync("lib/copywriting/ranking/shipped-ranker.json").size).toBeLessThan(150_000);
    expect(packed.origin).toContain("CC BY 4.0");
    const { right, pairs, experiments } = shippedRanker().evidence;
    expect(right.mid).toBeGreaterThan(0.66);
    expect(pairs).toBeGreaterThan(2000);
    expect(experiments).toBeGreaterThan(500);
  });

  it("orders texts after packing as before", () => {
    const ranker = trainRanker(madePairs(60, 5), "own-ads");
    const again = unpackRanker(packRanker(ranker, "made"));
    for (const { a, b } of madePairs(20, 6)) expect(probabilityFirst(again, a, b)).toBeCloseTo(probabilityFirst(ranker, a, b), 1.5); // prettier-ignore
  });

  it("refuses a file that was made for other features", () => {
    expect(() => unpackRanker({ ...packRanker(shippedRanker(), ""), spread: [1] })).toThrow(/another version/u);
  });
});

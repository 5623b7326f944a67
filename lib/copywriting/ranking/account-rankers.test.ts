import { describe, expect, it } from "vitest";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import { proposeFromHistory } from "@/lib/copywriting/from-history";
import { ownPairs } from "@/lib/copywriting/ranking/account-rankers";
import { rankerFor, wordingGain, wordingReasons } from "@/lib/copywriting/ranking/opinion";
import { probabilityFirst, wordingScore } from "@/lib/copywriting/ranking/ranker";
import { shippedRanker } from "@/lib/copywriting/ranking/shipped-ranker";
import { adReading, makeAccount } from "@/lib/copywriting/testing/made-account";

const policy = { specialAdCategories: [], locations: [], objective: null, campaignName: "Tables" };
const ENDINGS = ["now", "for you", "today", "in 3 days", "to keep"] as const;
/** An account whose people answer to how a text ends, and to nothing else; English or not. */
function accountOf(worth: Readonly<Record<string, number>>, the: string): ReturnType<typeof learnCopy> {
  const rows = Array.from({ length: 12 }, (_, campaign) =>
    ENDINGS.map((ending, ad) => {
      const impressions = 40_000;
      const clicks = Math.round(impressions * 0.03 * Math.exp(worth[ending] ?? 0));
      const base = makeAccount({ seed: 1, spread: 0, campaigns: 1, adsetsEach: 1, adsEach: 1 }).rows[0]!;
      const ids = { campaignId: `${campaign}`, campaign: `C${campaign}`, adsetId: `s${campaign}`, adset: "A", adId: `${campaign}-${ad}`, ad: `${ad}` }; // prettier-ignore
      const metrics = { impressions, clicks, conversions: Math.round(clicks / 20), costMicros: clicks * 400_000 };
      return { ...base, ...ids, metrics, attributes: { headline1: `${the} lamp of model ${campaign} ${ending}` } };
    }),
  ).flat();
  return learnCopy(rows);
}
const WORTH = { "for you": 0.6, "in 3 days": -0.6 };

describe("rankers of an account", () => {
  it("are learnt from its own texts where these tell, and then know its language", () => {
    const learning = accountOf(WORTH, "Die");
    const { own } = learning.rankers();
    expect(own).not.toBeNull();
    expect(own!.evidence.source).toBe("own-ads");
    expect(own!.evidence.pairs).toBe(ownPairs(learning.ads, learning.clicks!).length);
    expect(own!.evidence.right.low).toBeGreaterThan(0.7);
    expect(probabilityFirst(own!, "Die Leiter for you", "Die Leiter in 3 days")).toBeGreaterThan(0.7);
    expect(rankerFor(learning.rankers(), "de")).toBe(own);
  });

  it("are only the shipped one, for English only, where its own texts are too few or alike", () => {
    for (const learning of [learnCopy([]), accountOf({}, "The")]) {
      expect(learning.rankers().own).toBeNull();
      expect(rankerFor(learning.rankers(), "en")).toBe(shippedRanker());
      expect(rankerFor(learning.rankers(), "de")).toBeNull();
      expect(rankerFor(learning.rankers(), null)).toBeNull();
    }
  });

  it("leave out the shipped one where the account's texts say the contrary", () => {
    const score = (ending: string): number => wordingScore(shippedRanker(), `The lamp of model 7 ${ending}`);
    const worstFirst = [...ENDINGS].sort((a, b) => score(a) - score(b));
    const agreeing = Object.fromEntries(worstFirst.map((ending, rank) => [ending, (rank - 2) * 0.3]));
    const contrary = Object.fromEntries(worstFirst.map((ending, rank) => [ending, (2 - rank) * 0.3]));
    expect(accountOf(agreeing, "The").rankers().shipped).toBe(shippedRanker());
    expect(accountOf(contrary, "The").rankers().shipped).toBeNull();
  });
});

describe("what is said of a text's wording", () => {
  const ranker = shippedRanker();
  const field = { index: 0, text: "Lamps" };
  const better = "Why this lamp made her cry, and what happened next";

  it("is the chance against what stands there, with what it rests on", () => {
    const [phrase] = wordingReasons(ranker, better, field, [field]);
    expect(phrase!.code).toBe("copy-wording-by-tests");
    expect(phrase!.params["chance"]).toBeCloseTo(probabilityFirst(ranker, better, "Lamps"), 10);
    expect(phrase!.params["pairs"]).toBe(ranker.evidence.pairs);
    expect(phrase!.params["right"]).toBe(ranker.evidence.right.mid);
  });

  it("is that it cannot tell, where it cannot, or has no ranker", () => {
    expect(wordingReasons(ranker, "Lamps", field, [field])[0]!.code).toBe("copy-wording-no-telling");
    expect(wordingReasons(null, better, field, [field])[0]!.code).toBe("copy-wording-not-judged");
    expect(wordingReasons(ranker, better, { index: 1, text: null }, [])).toEqual([]);
    expect(wordingGain(null, learnCopy([]), "headlines", better)).toBe(0);
    expect(wordingGain(ranker, learnCopy([]), "headlines", better)).toBeGreaterThan(wordingGain(ranker, learnCopy([]), "headlines", "Lamps")); // prettier-ignore
  });

  it("stands with every proposal from history", () => {
    const account = makeAccount({ seed: 3, spread: 0.5 });
    const learning = learnCopy(account.rows);
    const proposals = account.ads.slice(0, 6).flatMap((ad) => proposeFromHistory({ reading: adReading(ad.campaignId, ad.headlines), learning, policy }).proposals); // prettier-ignore
    expect(proposals.length).toBeGreaterThan(0);
    for (const { reasons } of proposals)
      expect(reasons.filter(({ code }) => code.startsWith("copy-wording")).length).toBe(1);
  });
});

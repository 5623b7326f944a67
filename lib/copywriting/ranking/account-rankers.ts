import { TEXT_SLOTS } from "@/lib/domain/field-target";
import { languageOf } from "@/lib/policy/language";
import { shareRight, trainRanker } from "@/lib/copywriting/ranking/check-ranker";
import { type Ranker, wordingScore } from "@/lib/copywriting/ranking/ranker";
import { shippedRanker } from "@/lib/copywriting/ranking/shipped-ranker";
import type { TextPair } from "@/lib/copywriting/ranking/train-ranker";
import type { TextEffects } from "@/lib/copywriting/text-effects";
import type { AdVersion } from "@/lib/copywriting/text-history";

/** Which rankers may speak of an account's texts. */
export interface AccountRankers {
  /** Learnt from the account's own texts; null where they are too few, or where it is no better on held-out ones than a coin or the other. */
  readonly own: Ranker | null;
  /** The one that came with the extension; null where this account's own texts contradict it. */
  readonly shipped: Ranker | null;
}

/** Fewer pairs, or pairs of fewer campaigns, neither teach nor contradict. */
const LEAST_PAIRS = 30;
const LEAST_CAMPAIGNS = 5;
/** Comparing two texts takes up to a few milliseconds in a large account. */
const MOST_COMPARED = 400;
/** A text won where its effect is above the other's with a probability of 95 %. */
const SURE = 1.645;

/** Learns from the account's own texts, and checks by them what the shipped ranker says. */
export function accountRankers(ads: readonly AdVersion[], clicks: TextEffects | null): AccountRankers {
  const shipped = shippedRanker();
  const pairs = clicks === null ? [] : ownPairs(ads, clicks);
  const campaigns = new Set(pairs.map((pair) => pair.experiment)).size;
  if (pairs.length < LEAST_PAIRS || campaigns < LEAST_CAMPAIGNS) return { own: null, shipped };
  const isEnglish = languageOf(pairs.flatMap(({ a, b }) => [a, b])) === "en";
  const own = trainRanker(pairs, "own-ads", isEnglish ? shipped : null);
  const leads = pairs.map(({ a, b }) => wordingScore(shipped, a) - wordingScore(shipped, b));
  const before = shareRight(pairs, leads).mid;
  const isBetter = own.evidence.right.low > 0.5 && own.evidence.right.mid >= before;
  return { own: isBetter ? own : null, shipped: before > 0.5 ? shipped : null };
}

/** Texts of one ad group and slot of which one surely got more clicks per impression, all else of their ads being equal. */
export function ownPairs(ads: readonly AdVersion[], clicks: TextEffects): readonly TextPair[] {
  const pairs: TextPair[] = [];
  const compared = new Set<string>();
  const adsets = new Map<string, AdVersion[]>();
  for (const ad of ads) adsets.set(ad.adset, [...(adsets.get(ad.adset) ?? []), ad]);
  for (const own of adsets.values())
    for (const slot of TEXT_SLOTS) {
      const texts = [...new Set(own.flatMap((ad) => ad.texts[slot]))].sort();
      for (const [at, a] of texts.entries())
        for (const b of texts.slice(at + 1)) {
          const key = `${slot}\u0000${a}\u0000${b}`;
          if (compared.has(key) || compared.size >= MOST_COMPARED) continue;
          compared.add(key);
          const { mean, variance } = clicks.contrast([{ slot, text: a, weight: 1 }, { slot, text: b, weight: -1 }]); // prettier-ignore
          if (Math.abs(mean) < SURE * Math.sqrt(variance)) continue;
          pairs.push({ experiment: own[0]!.campaign, a, b, aWins: mean > 0 });
        }
    }
  return pairs;
}

import type { TextSlot } from "@/lib/domain/field-target";
import type { Phrase } from "@/lib/domain/suggestion";
import type { TextField } from "@/lib/copywriting/ad-on-screen";
import type { CopyLearning } from "@/lib/copywriting/copy-effect";
import type { AccountRankers } from "@/lib/copywriting/ranking/account-rankers";
import { type Ranker, canTell, wordingScore } from "@/lib/copywriting/ranking/ranker";

/** Where an account's texts tell nothing of how much texts differ: standard deviation on the log scale. */
const UNKNOWN_SPREAD = 0.16;
/** Log odds of winning to log rates: logistic to probit, and a difference of two texts is as wide as the root of two of them. */
const ODDS_TO_SPREAD = Math.SQRT2 / 1.7;
/** Other people's headlines are no ads: half of what they teach is believed. */
const BELIEVED = { "own-ads": 1, "headline-tests": 0.5 } as const;

/** The ranker that may speak of a text in this language, or none. The shipped one learnt English only. */
export function rankerFor({ own, shipped }: AccountRankers, language: string | null): Ranker | null {
  return own ?? (language === "en" ? shipped : null);
}

/** What wording adds to the log rate that is hoped of a text that never ran, against an average text; 0 without a ranker. */
export function wordingGain(ranker: Ranker | null, learning: CopyLearning, slot: TextSlot, text: string): number {
  if (ranker === null) return 0;
  const spread = learning.clicks?.spread[slot] || UNKNOWN_SPREAD;
  return BELIEVED[ranker.evidence.source] * spread * ODDS_TO_SPREAD * wordingScore(ranker, text);
}

/** What wording says of a text against the one in its field (an empty field: against the others), with what that rests on. */
export function wordingReasons(
  ranker: Ranker | null,
  text: string,
  field: TextField,
  fields: readonly TextField[],
): readonly Phrase[] {
  if (ranker === null) return [{ code: "copy-wording-not-judged", params: {} }];
  const against = field.text === null ? fields.flatMap((one) => one.text ?? []) : [field.text];
  if (against.length === 0) return [];
  const average = against.reduce((sum, one) => sum + wordingScore(ranker, one), 0) / against.length;
  const chance = 1 / (1 + Math.exp(average - wordingScore(ranker, text)));
  if (!canTell(chance)) return [{ code: "copy-wording-no-telling", params: {} }];
  const { source, pairs, right } = ranker.evidence;
  const code = source === "own-ads" ? "copy-wording-by-own-ads" : "copy-wording-by-tests";
  return [{ code, params: { chance, pairs, right: right.mid, low: right.low, high: right.high } }];
}

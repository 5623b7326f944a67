import type { TextSlot } from "@/lib/domain/field-target";
import type { TextField } from "@/lib/copywriting/ad-on-screen";
import { type CopyLearning, type LogEffect, probabilityAbove, relativeInterval } from "@/lib/copywriting/copy-effect";
import { exchange } from "@/lib/copywriting/from-history";
import { effectOfNewText, likeness } from "@/lib/copywriting/new-text";
import type { CopyProposal } from "@/lib/copywriting/proposal";
import { evidenceOf } from "@/lib/copywriting/text-history";

/** Without any history, a text's effect is unknown in both directions: standard deviation on the log scale. */
const UNKNOWN_SPREAD = 0.3;
/** Ads with a text that shares more than this with it are what its figures rest on. */
const ALIKE = 0.2;

export interface ExchangeEffect extends Pick<CopyProposal, "evidence" | "relativeEffect" | "probabilityBetter"> {
  /** How many ads had a text like it. */
  readonly alike: number;
}

/** What putting a text into a field would do to the ad, as far as texts like it tell, and what that rests on. `filled`: the slot's fields that hold a text. */
export function exchangeEffect(
  slot: TextSlot,
  text: string,
  field: TextField,
  filled: readonly TextField[],
  learning: CopyLearning,
): ExchangeEffect {
  const [weight, leaving] = exchange(slot, field, filled);
  const unknown: LogEffect = { mean: 0, variance: 2 * (weight * UNKNOWN_SPREAD) ** 2 };
  const effect = effectOfNewText(learning, slot, text, weight, leaving) ?? unknown;
  const alike = learning.ads.filter((ad) => ad.texts[slot].some((one) => likeness(one, text) > ALIKE));
  return {
    alike: alike.length,
    evidence: evidenceOf(alike),
    relativeEffect: relativeInterval(effect),
    probabilityBetter: probabilityAbove(effect),
  };
}

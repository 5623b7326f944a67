import type { TextSlot } from "@/lib/domain/field-target";
import { type CopyLearning, type LogEffect, logEffect } from "@/lib/copywriting/copy-effect";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { ContrastTerm } from "@/lib/copywriting/text-effects";

/** How alike two texts are, 0 to 1: shared runs of three letters (Dice). Equal texts are 1. */
export function likeness(a: string, b: string): number {
  const left = trigrams(a);
  const right = trigrams(b);
  if (left.size === 0 || right.size === 0) return 0;
  const both = [...left].filter((gram) => right.has(gram)).length;
  return (2 * both) / (left.size + right.size);
}

/** The same texts are compared again and again: with each candidate, with each field. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 2000;

function trigrams(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const padded = ` ${textKey(text)} `;
  const grams = new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
  known.set(text, grams);
  return grams;
}

/**
 * What to expect of a text that never ran. It takes over from each proven text that it resembles a share of that text's effect, and keeps the
 * slot's whole spread as doubt except for that share. So an unlike text is expected to do nothing in particular, within a wide interval.
 * `terms` are the texts that leave, with their (negative) weights; `weight` is the new text's.
 */
export function effectOfNewText(
  learning: CopyLearning,
  slot: TextSlot,
  text: string,
  weight: number,
  terms: readonly ContrastTerm[],
): LogEffect | null {
  const ran = [...new Map(learning.ads.flatMap((ad) => ad.texts[slot].map((one) => [textKey(one), one])))].map(
    ([, one]) => ({
      text: one,
      alike: likeness(one, text),
    }),
  );
  const nearest = ran
    .filter((one) => one.alike > 0.2)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 5);
  const total = nearest.reduce((sum, one) => sum + one.alike, 0);
  const share = nearest[0]?.alike ?? 0;
  const borrowed = nearest.map((one) => ({ slot, text: one.text, weight: (weight * share * one.alike) / total }));
  // A text that no ad carried counts with no effect and the slot's whole spread: the part that is not borrowed.
  const own = { slot, text: `\u0003${text}`, weight: weight * Math.sqrt(1 - share ** 2) };
  return logEffect(learning, [...borrowed, own, ...terms]);
}

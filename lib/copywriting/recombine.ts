import type { TextSlot } from "@/lib/domain/field-target";
import type { AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import type { Candidate } from "@/lib/copywriting/candidates";
import { factsIn } from "@/lib/copywriting/facts";
import { fits } from "@/lib/copywriting/limits";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";

/** A text made of whole sentences that ran, in their own words. */
export interface Recombination {
  readonly text: string;
  readonly parts: readonly [Candidate, Candidate];
}

/** Only so many of the strongest texts are taken apart. */
const SOURCES = 6;

/**
 * Joins the first sentence of one text with the last of another. Nothing is reworded; and of the two at most one states facts (figures, prices,
 * offers), so that no two offers are put together which were never made together.
 */
export function recombinations(
  slot: TextSlot,
  strongest: readonly Candidate[],
  screen: AdOnScreen,
): readonly Recombination[] {
  if (slot === "headlines") return [];
  const sources = strongest
    .slice(0, SOURCES)
    .map((candidate) => ({ candidate, sentences: sentencesOf(candidate.text) }))
    .filter(({ sentences }) => sentences.length >= 2);
  const existing = new Set([...screen.texts, ...strongest.map((candidate) => candidate.text)].map(textKey));
  const made: Recombination[] = [];
  for (const first of sources)
    for (const second of sources) {
      if (first === second) continue;
      const opening = first.sentences[0]!;
      const closing = second.sentences.at(-1)!;
      if (factsIn(opening).size > 0 && factsIn(closing).size > 0) continue;
      const text = `${opening} ${closing}`;
      if (textKey(opening) === textKey(closing) || existing.has(textKey(text))) continue;
      if (fits(screen.platform, screen.format, slot, text))
        made.push({ text, parts: [first.candidate, second.candidate] });
    }
  return made;
}

/** Sentences with their marks; a full stop after an abbreviation or a figure ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=\p{L}{3}[.!?]|[)"”!?])\s+(?=[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/u.test(sentence) && sentence.length >= 10);
}

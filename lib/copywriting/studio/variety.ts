import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import { likeness } from "@/lib/copywriting/new-text";

/** Two texts of one field that say nearly the same. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/** Above this, two texts share most of their words in the same order. */
const NEAR = 0.6;
const NEAR_LONG = 0.8;
const LONG = 90;

/** 0 to 1: how much two texts say the same in the same words. */
export function nearness(a: string, b: string): number {
  return Math.max(likeness(a, b), sharedWords(a, b));
}

/** True where a reader would take one text for the other. Texts of several sentences may share some. */
export function isNear(a: string, b: string): boolean {
  return nearness(a, b) >= (Math.min(a.length, b.length) > LONG ? NEAR_LONG : NEAR);
}

/** Pairs of near-duplicates by position, the most alike first. Empty texts are no pair. */
export function nearPairs(texts: readonly string[]): readonly NearPair[] {
  const pairs: NearPair[] = [];
  texts.forEach((text, b) => {
    for (let a = 0; a < b; a++) {
      const alike = nearness(texts[a]!, text);
      if (isNear(texts[a]!, text)) pairs.push({ a, b, alike });
    }
  });
  return pairs.sort((x, y) => y.alike - x.alike);
}

/** How much of the shorter one's words the longer one has too, where both have at least three. */
function sharedWords(a: string, b: string): number {
  const [few, many] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (few.size < 3) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

function words(text: string): Set<string> {
  return new Set(textKey(text).split(" ").filter((word) => word !== "")); // prettier-ignore
}

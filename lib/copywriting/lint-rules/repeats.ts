import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import { limitsOf, textLength } from "@/lib/copywriting/limits";
import { type TextPlace, type TextRule, findingIf, problem } from "@/lib/copywriting/lint-rules/rule";
import type { CopyProblem } from "@/lib/copywriting/proposal";
import { foldText } from "@/lib/policy/words";

/** Two texts are the same where only case, punctuation and spaces differ. */
export function textKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}%€$£]+/gu, " ")
    .trim();
}

const CJK_REPEATED =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6})[、,!！・ 　]?\1[、,!！・ 　]?\1|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6})(?:[、,!！・ 　]\2){2,}/u;
/** Two or three words said three times. */
const PHRASE = /(?<![\p{L}\p{N}])(\p{L}{2,20} \p{L}{2,20})(?:[ ,!.-]+\1){2}(?![\p{L}\p{N}])/iu;
const TRIPLED = /(?<![\p{L}\p{N}])(\p{L}{2,20})(?:[ ,!.-]+\1){2}(?![\p{L}\p{N}])/iu;
const STUTTER =
  /(?<![\p{L}\p{N}'])(the|a|an|and|to|of|in|for|with|is|und|mit|für|von|ist|et|pour|avec|y|con|para|com) \1(?![\p{L}\p{N}'])/iu;

/** One word again and again in one text. */
export const checkRepeatedWords: TextRule = (text, place) => {
  const cjk = CJK_REPEATED.exec(text);
  const word = TRIPLED.exec(text)?.[1] ?? PHRASE.exec(text)?.[1] ?? cjk?.[1] ?? cjk?.[2] ?? mostRepeated(text);
  return [
    ...findingIf(
      word !== null,
      "repeated-word",
      place.platform === "google-ads" ? "error" : "warning",
      `"${word ?? ""}" is repeated for effect.`,
      "Say it once.",
    ),
    ...findingIf(
      word === null && STUTTER.test(text),
      "doubled-word",
      "warning",
      "A word stands twice.",
      "Remove one of them.",
    ),
  ];
};

/** A longer word that stands four times in one text: written for machines; else null. */
function mostRepeated(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of foldText(text).matchAll(/\p{L}{4,30}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [word, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const words = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return count >= 4 && count / words >= 0.3 ? word : null;
}

/** The texts of one ad against each other and against how many its format takes. */
export function checkTogether(
  texts: Readonly<Record<TextSlot, readonly string[]>>,
  place: Omit<TextPlace, "slot">,
): CopyProblem[] {
  const problems: CopyProblem[] = [];
  const google = place.platform === "google-ads";
  // One text alone is a text to be looked at, not yet an ad that lacks others.
  const isAd = TEXT_SLOTS.reduce((count, slot) => count + texts[slot].length, 0) > 1;
  const seen = new Map<string, { slot: TextSlot; words: Set<string> }>();
  for (const slot of TEXT_SLOTS) {
    const limits = limitsOf(place.format)[slot];
    for (const text of texts[slot]) {
      const key = textKey(text);
      if (key === "") continue;
      const earlier = seen.get(key);
      const words = new Set(key.split(" "));
      if (earlier !== undefined)
        problems.push(
          problem(
            text,
            {
              rule: "repeated-text",
              severity: google && earlier.slot === slot ? "error" : "warning",
              why: "The same text stands in this ad twice.",
              fix: "Say something else that the offer has.",
            },
            place.platform,
          ),
        );
      else if (google && [...seen.values()].some((other) => other.slot === slot && overlap(other.words, words) >= 0.75))
        problems.push(
          problem(
            text,
            {
              rule: "similar-text",
              severity: "note",
              why: "It says nearly the same as another text of this ad.",
              fix: "Say something else that the offer has.",
            },
            place.platform,
          ),
        );
      if (earlier === undefined) seen.set(key, { slot, words });
    }
    if (limits !== null) problems.push(...checkCounts(texts[slot], slot, limits, place, isAd));
  }
  return problems;
}

function checkCounts(
  texts: readonly string[],
  slot: TextSlot,
  limits: NonNullable<ReturnType<typeof limitsOf>[TextSlot]>,
  place: Omit<TextPlace, "slot">,
  isAd: boolean,
): CopyProblem[] {
  const filled = texts.filter((text) => text.trim() !== "");
  const short = limits.oneOfAtMost;
  return [
    ...findingIf(
      filled.length > limits.most,
      "too-many-texts",
      "error",
      `There are ${filled.length} ${slot}; at most ${limits.most} fit.`,
      `Remove ${filled.length - limits.most}.`,
    ),
    ...findingIf(
      filled.length > 0 && filled.length < limits.fewest && isAd,
      "too-few-texts",
      "note",
      `There are ${filled.length} ${slot}; at least ${limits.fewest} are needed.`,
      `Add ${limits.fewest - filled.length}.`,
    ),
    ...findingIf(
      short !== null && isAd && filled.length > 0 && !filled.some((text) => textLength(place.platform, text) <= short),
      "needs-short-text",
      "warning",
      `One of the ${slot} must have at most ${short ?? 0} characters.`,
      "Add a short one.",
    ),
  ].map((finding) => problem(filled.at(-1) ?? "", finding, place.platform));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 3 || b.size < 3) return 0;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

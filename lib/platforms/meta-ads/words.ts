import { cleanText } from "@/lib/platforms/parse/clean-text";

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/**
 * Texts are compared without case, soft hyphens, trailing colons, "optional" marks and typographic apostrophes; spaces around
 * brackets and Japanese letters and the sign that parts thousands differ between builds and say nothing.
 */
export function fold(text: string): string {
  const lower = cleanText(text).toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/(\d)[.,' ](?=\d{3}\b)/g, "$1")
    .replace(/\s*([()\u3040-\u30ff\u4e00-\u9fff])\s*/g, "$1")
    .replace(/\s*[(·•-]\s*(?:optional|optionnel|facultatif|facultativo|opcional|任意|オプション)\)?$/, "")
    .replace(/\s*[:：*]$/, "");
}

/** One meaning with the words for it, in en, de, fr, es, pt and ja. */
export type Lexicon<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Looks words up: the one meaning that a text has, or null. A word of two meanings would be a mistake in the lexicon: it has none. */
export function lookUp<T extends string>(lexicon: Lexicon<T>): (text: string) => T | null {
  const meanings = new Map<string, T | null>();
  for (const [meaning, words] of Object.entries(lexicon) as [T, readonly string[]][])
    for (const word of words) {
      const key = fold(word);
      const other = meanings.get(key);
      meanings.set(key, other === undefined || other === meaning ? meaning : null);
    }
  return (text) => (text.length > 120 ? null : (meanings.get(fold(text)) ?? null));
}

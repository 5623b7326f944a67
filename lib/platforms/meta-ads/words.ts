import { cleanText } from "@/lib/platforms/parse/clean-text";

/** Texts are compared without case, trailing colons, "optional" marks and typographic apostrophes. */
export function fold(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s*[(·•-]\s*(?:optional|optionnel|facultatif|opcional|任意|オプション)\)?$/, "")
    .replace(/\s*:$/, "");
}

/** One meaning with the words for it, in en, de, fr, es, pt and ja. */
export type Lexicon<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Looks words up: the one meaning that a text has, or null. */
export function lookUp<T extends string>(lexicon: Lexicon<T>): (text: string) => T | null {
  const meanings = new Map<string, T>();
  for (const [meaning, words] of Object.entries(lexicon) as [T, readonly string[]][])
    for (const word of words) meanings.set(fold(word), meaning);
  return (text) => meanings.get(fold(text)) ?? null;
}

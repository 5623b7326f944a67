import { twoLetterCodes } from "./region-names";

const names = new Map<string, ReadonlySet<string>>();

function namesIn(locale: string): ReadonlySet<string> {
  const known = names.get(locale);
  if (known !== undefined) return known;
  const made = new Set<string>();
  const display = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
  for (const code of [...twoLetterCodes().map((letters) => letters.toLowerCase()), "fil", "yue", "haw"]) {
    const name = display.of(code);
    if (name !== undefined) made.add(name.toLowerCase());
  }
  names.set(locale, made);
  return made;
}

/** True where a text names a language in the page's language or in English; "English (UK)" and "Spanish (All)" are such names. */
export function isLanguageName(text: string, locale: string | null): boolean {
  const name = text
    .toLowerCase()
    .replace(/\s*[(（][^()（）]*[)）]\s*$/, "")
    .trim();
  return [locale, "en"].some((language) => language !== null && namesIn(language).has(name));
}

/** Languages in which the pages name countries and languages. */
const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** ISO 639-1 codes of the languages that both platforms target. */
const LANGUAGE_CODES =
  "ar bg bn ca cs da de el en es et fi fr gu he hi hr hu id is it ja kn ko lt lv ml mr ms nl no pa pl pt ro ru sk sl sr sv ta te th tl tr uk ur vi zh".split(
    " ",
  );

let countries: ReadonlyMap<string, string> | null = null;
let languages: ReadonlyMap<string, string> | null = null;

/** The ISO code of a country by its name in any of the six languages, or of a bare code; null where it is no country's name. */
export function countryOf(name: string): string | null {
  countries ??= namesOf(
    "region",
    // Codes of countries that are gone carry their successor's name.
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
      (code) => new Intl.Locale(`und-${code}`).region === code,
    ),
  );
  const bare = name.trim();
  if (/^[A-Z]{2}$/.test(bare)) return [...countries.values()].includes(bare) ? bare : null;
  return countries.get(fold(bare.replace(/\s*[(（][^()（）]*[)）]\s*$/u, ""))) ?? null;
}

/** The ISO code of a language by its name or code; `all` for every language's name for that; null where it is none. */
export function languageOf(name: string): string | null {
  languages ??= namesOf("language", LANGUAGE_CODES);
  const bare = name.trim();
  if (/^[a-z]{2}$/.test(bare)) return LANGUAGE_CODES.includes(bare) ? bare : null;
  return languages.get(fold(bare.replace(/\s*[(（][^()（）]*[)）]\s*$/u, ""))) ?? null;
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().trim();
}

function namesOf(type: "region" | "language", codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type, fallback: "none" });
    for (const code of codes) {
      const name = display.of(code);
      if (name === undefined) continue;
      const key = fold(name);
      if (names.has(key) && names.get(key) !== code) twice.add(key);
      names.set(key, code);
    }
  }
  for (const key of twice) names.delete(key);
  return names;
}

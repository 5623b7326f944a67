const names = new Map<string, ReadonlySet<string>>();

/** AA to ZZ: every code of two letters. */
export function twoLetterCodes(): readonly string[] {
  const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  return alphabet.flatMap((first) => alphabet.map((second) => first + second));
}

function namesIn(locale: string): ReadonlySet<string> {
  const known = names.get(locale);
  if (known !== undefined) return known;
  const made = new Set<string>();
  const display = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  for (const letters of twoLetterCodes()) {
    const name = display.of(letters);
    if (name !== undefined) made.add(name.toLowerCase());
  }
  // Also a state, a city or both: "Georgia, United States" is one place, not two countries.
  for (const code of ["GE", "LU", "SG", "JO", "GI", "MC", "PA", "DJ", "GT", "KW", "SM"])
    made.delete((display.of(code) ?? "").toLowerCase());
  names.set(locale, made);
  return made;
}

/** True where a text is a country's name and nothing else, in the page's language or in English. */
export function isRegionName(text: string, locale: string | null): boolean {
  const name = text.trim().toLowerCase();
  return [locale, "en"].some((language) => language !== null && namesIn(language).has(name));
}

type NameKind = "region" | "language";

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const codes = new Map<NameKind, ReadonlyMap<string, string>>();
const names = new Map<string, Intl.DisplayNames>();

function codeOf(kind: NameKind, englishName: string): string | undefined {
  let known = codes.get(kind);
  if (known === undefined) {
    const english = new Intl.DisplayNames("en", { type: kind, fallback: "none" });
    const entries = PAIRS.flatMap((pair) => {
      const code = kind === "region" ? pair.toUpperCase() : pair;
      const name = english.of(code);
      return name === undefined ? [] : [[name, code] as const];
    });
    known = new Map(entries);
    codes.set(kind, known);
  }
  return known.get(englishName);
}

/** A country or language in the page's language; names that are neither stay as they are. */
export function nameOf(kind: NameKind, englishName: string, locale: string): string {
  const code = codeOf(kind, englishName);
  if (code === undefined) return englishName;
  const key = `${kind} ${locale}`;
  const display = names.get(key) ?? new Intl.DisplayNames(locale, { type: kind });
  names.set(key, display);
  return display.of(code) ?? englishName;
}

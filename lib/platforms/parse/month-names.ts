const SHORTEST = 3;
const known = new Map<string, readonly string[]>();

/** Long month names of a language, twice: as in "1 October" and as a word of its own (they differ in some languages). */
function namesOf(language: string): readonly string[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const names: string[] = [];
  for (const day of ["numeric", undefined] as const) {
    const format = new Intl.DateTimeFormat(language, {
      month: "long",
      timeZone: "UTC",
      ...(day === undefined ? {} : { day }),
    });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === "month");
      names.push((part?.value ?? "").toLowerCase());
    }
  }
  known.set(language, names);
  return names;
}

/**
 * The month (1-12) that a word names: a full name, or a beginning of at least three letters that only one month has
 * (`Okt.`, `Sept`, `juil.`). Abbreviations differ between CLDR versions, beginnings do not. Null: no month, or several.
 */
export function monthOf(word: string, language: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, "");
  if (start.length < SHORTEST) return null;
  try {
    const names = namesOf(language);
    const months = new Set(names.flatMap((name, index) => (name.startsWith(start) ? [(index % 12) + 1] : [])));
    return months.size === 1 ? ([...months][0] ?? null) : null;
  } catch {
    return null;
  }
}

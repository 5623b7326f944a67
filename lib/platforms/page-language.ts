import type { ReadingProblem } from "@/lib/domain/reading";

/** The languages whose words the readers know. */
const KNOWN: ReadonlySet<string> = new Set(["en", "de", "fr", "es", "pt", "ja"]);

/** Says so where a page is in a language whose words no reader knows: there, only the platform's own keys speak. */
export function languageProblems(locale: string | null): readonly ReadingProblem[] {
  const language = locale?.split("-")[0] ?? null;
  if (language === null || KNOWN.has(language)) return [];
  return [{ field: "locale", reason: "no-match", hint: "unknown-language" }];
}

import { foldText } from "@/lib/policy/words";

const SPOKEN = ["en", "de", "fr", "es", "pt", "ja"];
const known = new Map<string, readonly string[]>();

/** What a language is called in the six languages of the readers, without its ending: "deutsch", "francai". */
function stemsOf(code: string): readonly string[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const stems = SPOKEN.flatMap((locale) => {
    const name = new Intl.DisplayNames([locale], { type: "language" }).of(code);
    if (name === undefined || name === code) return [];
    const folded = foldText(name);
    return [/\p{Script=Han}/u.test(name) ? folded : folded.slice(0, Math.max(4, folded.length - 2))];
  });
  known.set(code, stems);
  return stems;
}

/** Whether some words name a language, in any of the readers' languages. */
export function namesLanguage(words: string, code: string): boolean {
  const folded = foldText(words);
  return stemsOf(code).some((stem) => folded.includes(stem));
}

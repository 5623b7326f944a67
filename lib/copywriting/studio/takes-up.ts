import { textKey } from "@/lib/copywriting/lint-rules/repeats";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Long words that say nothing of what they stand beside, in the languages that texts are written in. */
const EMPTY = new Set(
  "every with your from this that have more when what they them than into over each most only also just even here there some where which about jede jeder jedes dein deine ihre eine einen einem nicht auch mehr alle oder aber wenn dass nach über unter avec pour dans votre notre tous plus cette chaque vous para como todos todas cada este esta pero sobre você mais".split(
    " ",
  ),
);

/**
 * Whether a text takes up a word of what the person said: one of four letters and more by its first five, a shorter one where it is of
 * a name (`names`: product and brand), two characters in a row in languages without spaces. Where nothing was said there is nothing to take up.
 */
export function takesUp(text: string, said: readonly string[], names: readonly string[]): boolean {
  const known = said.map(textKey).filter((one) => one !== "");
  if (known.length === 0) return true;
  const key = textKey(text);
  if (UNSPACED.test(key)) {
    const all = known.join(" ");
    const characters = Array.from(key.replaceAll(" ", ""));
    return characters.some((one, at) => at > 0 && all.includes(characters[at - 1]! + one));
  }
  const isTelling = (word: string): boolean => word.length >= 4 && !EMPTY.has(word);
  const begin = (word: string): string => word.slice(0, 5);
  const beginnings = new Set(
    known
      .flatMap((one) => one.split(" "))
      .filter(isTelling)
      .map(begin),
  );
  const short = new Set(names.flatMap((name) => textKey(name).split(" ")));
  return key.split(" ").some((word) => (isTelling(word) ? beginnings.has(begin(word)) : short.has(word)));
}

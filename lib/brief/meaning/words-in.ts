import type { BriefLanguage } from "../types";
import glosses from "./glosses.json";
import { isKnownWord } from "./word-vectors";

/** A word as it stands in a text, and the English words that it means. */
export interface MeantWord {
  readonly said: string;
  readonly words: readonly string[];
}

type Glossed = Exclude<BriefLanguage, "en">;
const GLOSSED: readonly Glossed[] = ["de", "fr", "es", "pt", "ja"];
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/u;
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{M}]{2,40}/gu;
const LONGEST_JAPANESE = 9;
/** Shorter rests of a word mean too much. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** In another language's text a short English word is mostly none: `für`, `mit` and `para` are in the list too. */
const SHORTEST_BORROWED = 5;
/** A brief is read to here. */
const MOST_CHARACTERS = 20_000;

const dictionaries = new Map<Glossed, ReadonlyMap<string, readonly string[]>>();

const cased = (text: string): string => text.normalize("NFKC").toLowerCase();
/** Spelling without accents, so that `geschäft` and `Geschaft` are one word. Kana keep their marks. */
const bare = (text: string): string =>
  text
    .replace(/ß/gu, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");
/** As German is written where there are no umlauts. */
const spelledOut = (text: string): string =>
  text.replace(/[äöüß]/gu, (sign) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[sign] ?? sign);

/** A language's words in the spellings that people type: as the list has them before all others. */
function dictionary(language: Glossed): ReadonlyMap<string, readonly string[]> {
  const known = dictionaries.get(language);
  if (known !== undefined) return known;
  const entries = Object.entries(glosses[language]).map(([word, gloss]) => [cased(word), gloss.split(" ")] as const);
  const made = new Map<string, readonly string[]>(entries);
  const spellings = language === "ja" ? [] : language === "de" ? [spelledOut, bare] : [bare];
  for (const spelling of spellings)
    for (const [word, gloss] of entries) if (!made.has(spelling(word))) made.set(spelling(word), gloss);
  dictionaries.set(language, made);
  return made;
}

/** The words of a text that mean something to the vectors. `language` is looked up first: `Rat` is advice in German and an animal in English. */
export function wordsIn(text: string, language: BriefLanguage | null): readonly MeantWord[] {
  const others = GLOSSED.filter((one) => one !== language);
  const isForeign = language !== null && language !== "en";
  return (cased(text.slice(0, MOST_CHARACTERS)).match(TOKEN) ?? []).flatMap((token): readonly MeantWord[] => {
    if (JAPANESE.test(token)) return japanese(token);
    const words =
      (isForeign ? inLanguage(token, language) : null) ??
      (isForeign && token.length < SHORTEST_BORROWED ? null : english(bare(token))) ??
      firstOf(others, (one) => inLanguage(token, one));
    return words === null ? [] : [{ said: token, words }];
  });
}

function firstOf<A, B>(all: readonly A[], of: (one: A) => B | null): B | null {
  for (const one of all) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

function english(token: string): readonly string[] | null {
  if (isKnownWord(token)) return [token];
  const single = token.replace(/s$/u, "");
  return single !== token && isKnownWord(single) ? [single] : null;
}

function inLanguage(token: string, language: Glossed): readonly string[] | null {
  if (language === "ja") return null;
  const known = dictionary(language);
  return stemmed(token, known) ?? stemmed(bare(token), known) ?? (language === "de" ? compound(token) : null);
}

/** The word, else what is left of it without its ending. */
function stemmed(token: string, known: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  for (let ending = 0; ending <= LONGEST_ENDING; ending += 1) {
    if (ending > 0 && token.length - ending < SHORTEST_STEM) return null;
    const found = known.get(token.slice(0, token.length - ending));
    if (found !== undefined) return found;
    // "locations" of "locação", "Küchen" of "Küche": another vowel at the end.
    if (ending > 0) {
      const vowel = ["a", "e", "o"].map((end) => known.get(token.slice(0, token.length - ending) + end)).find(Boolean);
      if (vowel !== undefined) return vowel;
    }
  }
  return null;
}

/** German puts words together: the longest known end, and its beginning where that is known too. */
function compound(token: string): readonly string[] | null {
  const known = dictionary("de");
  for (let cut = SHORTEST_STEM; cut <= token.length - SHORTEST_STEM; cut += 1) {
    const end = stemmed(token.slice(cut), known);
    if (end === null) continue;
    const start = stemmed(token.slice(0, cut), known) ?? [];
    return [...start, ...end];
  }
  return null;
}

/** No spaces stand between Japanese words: the longest known one from each place on. */
function japanese(run: string): readonly MeantWord[] {
  const known = dictionary("ja");
  const found: MeantWord[] = [];
  for (let from = 0; from < run.length;) {
    const length = [...Array(LONGEST_JAPANESE).keys()]
      .map((one) => LONGEST_JAPANESE - one)
      .find((one) => from + one <= run.length && known.has(run.slice(from, from + one)));
    if (length !== undefined) {
      const said = run.slice(from, from + length);
      found.push({ said, words: known.get(said)! });
    }
    from += length ?? 1;
  }
  return found;
}

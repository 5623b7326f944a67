/** Longest text that is searched: what is longer is cut, so that no pattern can be made slow. */
const LONGEST = 6000;

/** Folds what people can write in several ways: compatibility forms, case, typographic apostrophes, runs of spaces. */
export function foldText(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\s\u200b-\u200d\ufeff_]+/gu, " ")
    .trim();
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A list of words and phrases as one search. Whole words only; `wohn*` also finds compounds, `*kredit` their ends. CJK has no word ends. */
export interface WordList {
  /** The first hit as written in the folded text, else null. */
  find(foldedText: string): string | null;
}

/** Builds a search from entries in any language. Linear in the text: a flat alternation without nested repetition. */
export function wordList(entries: readonly string[]): WordList {
  const parts = entries.map((entry) => {
    if (CJK.test(entry)) return escape(entry.toLowerCase());
    const open = entry.startsWith("*");
    const tail = entry.endsWith("*");
    const body = escape(entry.slice(open ? 1 : 0, tail ? -1 : undefined).toLowerCase()).replaceAll(" ", "[ -]");
    return `${open ? "" : "(?<![\\p{L}\\p{N}])"}${body}${tail ? "" : "(?![\\p{L}\\p{N}])"}`;
  });
  const pattern = new RegExp(`(?:${parts.join("|")})`, "u");
  return {
    find: (text) => pattern.exec(text)?.[0] ?? null,
  };
}

/** A search for the words of several topics, each built at its first use: the word by which a folded text shows a topic, else null. */
export function topicFinder<T extends string>(
  topics: Readonly<Record<T, readonly string[]>>,
): (topic: T, foldedText: string) => string | null {
  const lists = new Map<T, WordList>();
  return (topic, foldedText) => {
    let list = lists.get(topic);
    if (list === undefined) {
      list = wordList(topics[topic]);
      lists.set(topic, list);
    }
    return list.find(foldedText);
  };
}

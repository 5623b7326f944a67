import { PLACED_CLASSES, WORD_CLASSES, type WordClass } from "@/lib/copywriting/ranking/word-classes";

/** What is measured of a text is measured of its beginning: an ad's longest field shows less than this. */
const MOST_CHARACTERS = 600;
/** Longer ones count as this long: the headlines learnt from are hardly longer, so nothing is known of what more does. */
const LONGEST = 130;
/** A word of a class counts once more up to this often. */
const MOST_HITS = 3;

const CLASSES = Object.keys(WORD_CLASSES) as readonly WordClass[];
const PLACED = PLACED_CLASSES.map((name) => CLASSES.indexOf(name));
/** The classes of each word, by their numbers. */
const CLASSES_OF = new Map<string, number[]>();
for (const [number, name] of CLASSES.entries())
  for (const word of WORD_CLASSES[name]) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), number]);

/** A text cut to what is measured, with one kind of quote marks. */
export function plainText(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"');
}

/** Words in lower case, with what is inside them (don't, 2-minute, u.s, $5, 40%). */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}$%#@*]+(?:['\-.][\p{L}\p{N}*]+)*/gu) ?? [];
}

const flag = (is: boolean): number => (is ? 1 : 0);
const upTo = (most: number, count: number): number => Math.min(most, count);
const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How a text is worded, in figures: classes of words and their place, length, sentences, punctuation, numbers, capitals,
 * readability, turns of phrase. All are finite for every text; the order never changes for one version of the ranker.
 */
export function wordingOf(whole: string): readonly number[] {
  const text = plainText(whole);
  const words = wordsOf(text);
  return [
    ...classFigures(words),
    ...lengthFigures(text, words),
    ...sentenceFigures(text, words),
    ...markFigures(text),
    ...formFigures(text, words),
    ...turnFigures(text.toLowerCase(), words),
  ];
}

function classFigures(words: readonly string[]): readonly number[] {
  const hits = hitsIn(words);
  const first = hitsIn(words.slice(0, 2));
  const last = hitsIn(words.slice(-3));
  return [
    ...hits.map((count) => upTo(MOST_HITS, count)),
    ...PLACED.map((number) => flag(first[number]! > 0)),
    ...PLACED.map((number) => flag(last[number]! > 0)),
  ];
}

/** How many of the words each class has. */
function hitsIn(words: readonly string[]): readonly number[] {
  const hits = CLASSES.map(() => 0);
  for (const word of words) for (const number of CLASSES_OF.get(word) ?? []) hits[number]! += 1;
  return hits;
}

function lengthFigures(text: string, words: readonly string[]): readonly number[] {
  const n = Math.max(1, words.length);
  const length = Math.min(text.length, LONGEST);
  return [
    length / 50,
    (length / 50) ** 2,
    Math.log(length + 1),
    Math.max(0, 60 - length) / 30,
    Math.max(0, length - 95) / 20,
    upTo(30, n) / 8,
    upTo(15, words.reduce((sum, word) => sum + word.length, 0) / n),
    upTo(8, words.filter((word) => word.length >= 8).length),
    upTo(5, words.filter((word) => word.length >= 11).length),
    words.filter((word) => word.length <= 3).length / n,
    new Set(words).size / n,
  ];
}

function sentenceFigures(text: string, words: readonly string[]): readonly number[] {
  const n = Math.max(1, words.length);
  const sentences = text.split(/(?<=[.!?…])["')]*\s+/u).filter((sentence) => sentence.trim() !== "");
  const wordsIn = (sentence: string | undefined): number => occurrences(sentence ?? "", /\S+/gu);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, occurrences(word, /[aeiouy]+/gu)), 0);
  const flesch = 206.8 - 1.015 * (n / Math.max(1, sentences.length)) - 84.6 * (syllables / n);
  return [
    upTo(4, sentences.length),
    flag(sentences.length === 1),
    upTo(1.5, wordsIn(sentences.at(-1)) / n),
    upTo(30, wordsIn(sentences[0])) / 8,
    upTo(6, syllables / n),
    Math.max(-150, flesch) / 50,
  ];
}

function markFigures(text: string): readonly number[] {
  const end = text.trimEnd();
  return [
    flag(text.includes("?")),
    flag(/\?["')\s]*$/u.test(text)),
    upTo(3, occurrences(text, /!/gu)),
    flag(text.includes("!")),
    flag(end.endsWith(".")),
    flag(/[\p{L}\p{N}]$/u.test(end)),
    flag(/\.\.\.|…/u.test(text)),
    flag(/(?:\.\.\.|…)$/u.test(end)),
    upTo(3, occurrences(text, /,/gu)),
    flag(text.includes(":")),
    flag(/ [-–—]+ |—/u.test(text)),
    flag(text.includes("(")),
    flag(/"|(?:^|\s)'\p{L}/u.test(text)),
    flag(/^\s*["']/u.test(text)),
    upTo(3, occurrences(text, /'/gu)),
    flag(text.includes("*")),
    flag(text.includes("#")),
  ];
}

function formFigures(text: string, words: readonly string[]): readonly number[] {
  const written = text.match(/\p{L}[\p{L}']*/gu) ?? [];
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const ending = (pattern: RegExp): number => upTo(4, words.filter((word) => pattern.test(word)).length);
  return [
    flag(/\p{N}/u.test(text)),
    flag(/^[^\p{L}\p{N}]*\p{N}/u.test(text)),
    upTo(3, occurrences(text, /\p{N}+/gu)),
    flag(/[$€£]/u.test(text)),
    flag(/%|percent/iu.test(text)),
    flag(/\b(?:19|20)\d\d\b/u.test(text)),
    upTo(3, written.filter((word) => word.length > 1 && /^[\p{Lu}']+$/u.test(word)).length),
    written.filter(capital).length / Math.max(1, written.length),
    ending(/ing$/u),
    ending(/ed$/u),
    ending(/ly$/u),
    ending(/(?:tion|ment|ness|ity|ism)s?$/u),
    ending(/'s$/u),
    ending(/est$/u),
  ];
}

function turnFigures(lower: string, words: readonly string[]): readonly number[] {
  return [
    flag(/year[- ]old/u.test(lower)),
    flag(/what (?:happen|he|she|they|it)/u.test(lower)),
    flag(words.slice(-4).includes("end") || words.includes("wait")),
    upTo(2, occurrences(lower, /\bthis (?:guy|woman|man|girl|kid|boy|video|is)\b/gu)),
    flag(/^(?:watch|see|look|meet|listen|check|let|read|take|think|imagine|go|try|find|stop|don't)\b/u.test(lower)),
    flag(/\b(?:then|but|until|so|now)\b/u.test(lower.slice(Math.floor(lower.length / 2)))),
  ];
}

/** How many figures there are. */
export const WORDING_FIGURES = wordingOf("").length;

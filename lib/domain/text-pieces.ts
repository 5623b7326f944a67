import { hashRuns, hashText } from "./hash-text";

/** Of a longer text the start is read: what an ad means stands there. */
const MOST_CHARACTERS = 1200;

/**
 * The places that a text's pieces are hashed into, each once: runs of two to five letters within a word and its borders, runs of six over
 * them, words, neighbouring words, and words with one between them. Case is dropped and every digit is a zero: which price a text names does not decide whether it is refused.
 */
export function piecesOf(text: string, places: number): Int32Array {
  const plain = text
    .slice(0, MOST_CHARACTERS)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Nd}/gu, "0");
  const found = new Set<number>();
  const add = (hash: number): unknown => found.add(hash % places);
  const tokens = plain.match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
  for (const token of tokens) hashRuns(` ${token} `, 2, 5, add);
  hashRuns(plain.replace(/\s+/gu, " "), 6, 6, add);
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token));
  words.forEach((word, i) => {
    add(hashText(word, WORD));
    if (i > 0) add(hashText(`${words[i - 1]!} ${word}`, NEIGHBOURS));
    if (i > 1) add(hashText(`${words[i - 2]!} ${word}`, ONE_BETWEEN));
  });
  return Int32Array.from(found);
}

/** Seeds, so that a word and its letters do not share a place. */
const WORD = 1;
const NEIGHBOURS = 2;
const ONE_BETWEEN = 3;

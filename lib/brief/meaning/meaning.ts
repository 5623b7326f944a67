import type { BriefLanguage } from "../types";
import { vectorOf } from "./word-vectors";
import { wordsIn } from "./words-in";

/** A word of a text with where it stands among meanings, and how much it says: the rarer, the more. */
export interface WeighedWord {
  readonly said: string;
  /** A unit vector. */
  readonly vector: Float32Array;
  readonly weight: number;
}

/** What a text is about. */
export interface Meaning {
  readonly words: readonly WeighedWord[];
  /** A unit vector; null where no word is known. */
  readonly vector: Float32Array | null;
}

/** Arora, Liang & Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings": a word weighs a / (a + its share of all words). */
const A = 1e-4;
/** Zipf's law for the share of the word of a rank; ten thousand words or so share a text. */
const shareOf = (rank: number): number => 1 / (10 * (rank + 10));

/** What a text is about, by its words' vectors. Words that no list knows are left out. */
export function meaningOf(text: string, language: BriefLanguage | null): Meaning {
  const seen = new Set<string>();
  const words = wordsIn(text, language).flatMap(({ said, words: english }): WeighedWord[] => {
    if (seen.has(said)) return [];
    seen.add(said);
    const found = english.flatMap((word) => vectorOf(word) ?? []);
    if (found.length === 0) return [];
    const rank = Math.max(...found.map((one) => one.rank));
    return [{ said, vector: unit(sumOf(found.map(({ vector }) => [vector, 1]))), weight: A / (A + shareOf(rank)) }];
  });
  if (words.length === 0) return { words, vector: null };
  return { words, vector: unit(sumOf(words.map(({ vector, weight }) => [vector, weight]))) };
}

/** -1 to 1: how alike two texts are in meaning (the cosine of their vectors); 0 where one says nothing. */
export function likenessOf(a: Meaning["vector"], b: Meaning["vector"]): number {
  return a === null || b === null ? 0 : cosine(a, b);
}

/** Of unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

export function sumOf(parts: readonly (readonly [vector: Float32Array, weight: number])[]): Float32Array {
  const sum = new Float32Array(parts[0]?.[0].length ?? 0);
  for (const [vector, weight] of parts) for (let i = 0; i < sum.length; i += 1) sum[i]! += vector[i]! * weight;
  return sum;
}

export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

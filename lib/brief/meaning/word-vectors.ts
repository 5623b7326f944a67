import { readHalfBytes } from "@/lib/domain/half-bytes";
import packed from "./word-vectors.json";

interface Vectors {
  readonly places: ReadonlyMap<string, number>;
  readonly bytes: string;
}

let vectors: Vectors | null = null;

function unpacked(): Vectors {
  return (vectors ??= {
    places: new Map(packed.words.split(" ").map((word, place) => [word, place])),
    bytes: atob(packed.bytes),
  });
}

/** A word's vector and how common it is (0: the most frequent word of the list); null where the list does not have it. */
export function vectorOf(word: string): { readonly vector: Float32Array; readonly rank: number } | null {
  const { places, bytes } = unpacked();
  const rank = places.get(word);
  if (rank === undefined) return null;
  return { vector: readHalfBytes(bytes, packed.step, rank * packed.size, packed.size), rank };
}

/** Whether the list has an English word. */
export const isKnownWord = (word: string): boolean => unpacked().places.has(word);

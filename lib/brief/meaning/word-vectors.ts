import { MOST_STEPS } from "./packed-vectors";
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
  const vector = new Float32Array(packed.size);
  for (let i = 0; i < packed.size; i += 2) {
    const byte = bytes.charCodeAt((rank * packed.size + i) / 2);
    vector[i] = ((byte >> 4) - MOST_STEPS - 1) * packed.step;
    vector[i + 1] = ((byte & 15) - MOST_STEPS - 1) * packed.step;
  }
  return { vector, rank };
}

/** Whether the list has an English word. */
export const isKnownWord = (word: string): boolean => unpacked().places.has(word);

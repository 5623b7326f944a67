import type { HalfBytes } from "@/lib/domain/half-bytes";

/** What comes with the extension: words, the most frequent first, and an even number of numbers for each. */
export interface PackedVectors extends HalfBytes {
  /** Whose vectors these are and how they were cut. */
  readonly origin: string;
  readonly size: number;
  readonly words: string;
}

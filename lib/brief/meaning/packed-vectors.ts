/** What comes with the extension: words, the most frequent first, and half a byte for each of their numbers. */
export interface PackedVectors {
  /** Whose vectors these are and how they were cut. */
  readonly origin: string;
  readonly size: number;
  /** What one step means; each number is -7 to 7 steps. */
  readonly step: number;
  readonly words: string;
  /** Two numbers a byte, each with 8 added. */
  readonly bytes: string;
}

export const MOST_STEPS = 7;

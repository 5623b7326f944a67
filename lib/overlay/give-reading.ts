import { partsOf, type AskedPart, type GivenPart, type ReadingPart } from "@/lib/messaging/reading-parts";

export interface Giver {
  /** The first piece of a reading's text; the others are kept to be asked for. Null where it is too long to be a reading. */
  first(text: string): GivenPart | null;
  /** Null once another reading was asked for, or where there is no such piece. */
  next(asked: NonNullable<AskedPart>): GivenPart | null;
}

/** Gives readings to who asks for them, a piece an answer. */
export function createGiver(): Giver {
  let given = 0;
  let parts: readonly ReadingPart[] = [];
  const part = (index: number): GivenPart | null => {
    const found = parts[index];
    return found === undefined ? null : { of: given, ...found };
  };
  return {
    first(text) {
      given += 1;
      parts = partsOf(text);
      return part(0);
    },
    next: ({ of, index }) => (of === given ? part(index) : null),
  };
}

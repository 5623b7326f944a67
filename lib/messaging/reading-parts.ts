import * as v from "valibot";

/** A browser copies a message at once, and holds up the page meanwhile: about a millisecond for so many characters. */
const LENGTH = 50_000;
const MOST_PARTS = 400;

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTS));

/** A piece of a reading's text; a reading of a usual table is one piece. */
export const readingPart = v.strictObject({
  index: place,
  count: place,
  text: v.pipe(v.string(), v.maxLength(LENGTH)),
});
export type ReadingPart = v.InferOutput<typeof readingPart>;

/** A piece of a reading that somebody asked for, and which of the readings given so far it belongs to. */
export const givenPart = v.strictObject({ of: v.pipe(v.number(), v.integer(), v.minValue(1)), ...readingPart.entries });
export type GivenPart = v.InferOutput<typeof givenPart>;
/** Which piece is asked for; null: the first of a new reading. */
export const askedPart = v.nullable(v.pick(givenPart, ["of", "index"]));
export type AskedPart = v.InferOutput<typeof askedPart>;

/** The text in pieces, to be sent in their order; none where it is too long to be a reading. */
export function partsOf(text: string): readonly ReadingPart[] {
  const count = Math.ceil(text.length / LENGTH);
  if (count > MOST_PARTS) return [];
  return Array.from({ length: count }, (_, index) => ({
    index,
    count,
    text: text.slice(index * LENGTH, (index + 1) * LENGTH),
  }));
}

/** Puts the pieces together again. Gives the text with its last piece; what lacks a piece is dropped. */
export function joinParts(): (part: ReadingPart) => string | null {
  let pieces: string[] = [];
  let awaited = 0;
  return ({ index, count, text }) => {
    if (index === 0) [pieces, awaited] = [[], count];
    if (index !== pieces.length || count !== awaited) {
      [pieces, awaited] = [[], 0];
      return null;
    }
    pieces.push(text);
    return pieces.length === count ? pieces.join("") : null;
  };
}

import { hashRuns, hashText } from "@/lib/domain/hash-text";
import { WORDING_FIGURES, plainText, wordingOf } from "@/lib/copywriting/ranking/wording";

/** What one linear ranker sees of a text: the figures of its wording, and runs of words or letters hashed into places. */
export interface View {
  readonly grams: "words" | "letters";
  /** How many places the runs are hashed into. */
  readonly places: number;
  /** How much a figure weighs beside the runs, whose squares sum to 1 in each text. */
  readonly figures: number;
}

/** Sparse features of one text. */
export interface TextFeatures {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** How many features a view has: first the figures, then the places. */
export function widthOf(view: View): number {
  return WORDING_FIGURES + view.places;
}

/** The features of a text. `spread` is each figure's usual size (its standard deviation among the texts learnt from). */
export function featuresOf(
  text: string,
  view: View,
  spread: ArrayLike<number>,
  wording: readonly number[] = wordingOf(text),
): TextFeatures {
  const at: number[] = [];
  const value: number[] = [];
  wording.forEach((figure, i) => {
    if (figure === 0) return;
    at.push(i);
    value.push((view.figures * figure) / spread[i]!);
  });
  const counts = countsFor(view.places);
  const touched: number[] = [];
  hashGrams(plainText(text), view.grams, (hash) => {
    const place = hash % view.places;
    if (counts[place] === 0) touched.push(place);
    counts[place]! += 1;
  });
  let squares = 0;
  for (const place of touched) squares += damped(counts[place]!) ** 2;
  const size = Math.sqrt(squares);
  for (const place of touched) {
    at.push(WORDING_FIGURES + place);
    value.push(damped(counts[place]!) / size);
    counts[place] = 0;
  }
  return { at: new Int32Array(at), value: new Float64Array(value) };
}

/** One count a place, all zero between two calls: a new map for each text took half of the time. */
let scratch = new Uint16Array(0);
function countsFor(places: number): Uint16Array {
  if (scratch.length < places) scratch = new Uint16Array(places);
  return scratch;
}

/** The tenth time that something stands in a text says little more than the first. */
const damped = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));

function hashGrams(text: string, kind: View["grams"], found: (hash: number) => void): void {
  // Runs of two to five letters within a word and its borders, as they are written.
  if (kind === "letters") for (const word of text.match(/\S+/gu) ?? []) hashRuns(` ${word} `, 2, 5, found);
  else {
    const tokens = text.toLowerCase().match(/[\p{L}\p{N}']+|[?!.,:"$%#]/gu) ?? [];
    tokens.forEach((token, i) => {
      found(hashText(token));
      if (i > 0) found(hashText(`${tokens[i - 1]!} ${token}`));
    });
  }
}

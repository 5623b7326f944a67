import { hashText } from "@/lib/domain/hash-text";
import { hat, type Encoded, type Schema } from "@/lib/model/schema";

/** How columns become the network's inputs: a place for each level of small columns, hashed places for large ones, hats for numbers. */
export interface InputLayout {
  readonly width: number;
  /** For each categorical column the place of each level (and of missing); -1 where it has none. */
  readonly places: readonly Int32Array[];
  /** For each numeric column its first place; the knots follow, then missing. */
  readonly offsets: Int32Array;
}

const OWN_PLACES = 40;
const HASHED_PLACES = 24;
const MOST_WIDTH = 320;

export function layoutInputs(schema: Schema): InputLayout {
  let width = 0;
  const room = Math.max(4, Math.floor(MOST_WIDTH / Math.max(1, schema.categorical.length + schema.numeric.length)));
  const places = schema.categorical.map(({ name, levels }) => {
    const size = levels.length + 1;
    const own = size <= Math.min(OWN_PLACES, room);
    const span = own ? size : Math.min(HASHED_PLACES, room);
    const first = width;
    width += span;
    return Int32Array.from({ length: size }, (_, level) =>
      own ? first + level : first + (hashText(`${name}=${levels[level] ?? ""}`) % span),
    );
  });
  const offsets = Int32Array.from(schema.numeric, ({ knots }) => {
    const first = width;
    width += knots.length + 1;
    return first;
  });
  return { width, places, offsets };
}

/** The few inputs of each row that are not zero: `index` and `value`, `perRow` of each, unused ones with value 0. */
export interface SparseInputs {
  readonly perRow: number;
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export function sparseInputs(schema: Schema, layout: InputLayout, encoded: Encoded): SparseInputs {
  const categories = schema.categorical.length;
  const perRow = categories + 2 * schema.numeric.length;
  const index = new Int32Array(encoded.length * perRow);
  const value = new Float32Array(encoded.length * perRow);
  for (let i = 0; i < encoded.length; i++) {
    let at = i * perRow;
    for (let c = 0; c < categories; c++, at++) {
      const code = encoded.codes[c]![i]!;
      if (code < 0) continue;
      index[at] = layout.places[c]![code]!;
      value[at] = 1;
    }
    for (let c = 0; c < schema.numeric.length; c++, at += 2) {
      const { knots } = schema.numeric[c]!;
      const number = encoded.values[c]![i]!;
      const first = layout.offsets[c]!;
      if (Number.isNaN(number)) {
        index[at] = first + knots.length;
        value[at] = 1;
        continue;
      }
      const place = hat(knots, number);
      index[at] = first + place.at;
      value[at] = 1 - place.share;
      if (place.share > 0) {
        index[at + 1] = first + place.at + 1;
        value[at + 1] = place.share;
      }
    }
  }
  return { perRow, index, value };
}

import { hashText } from "@/lib/domain/hash-text";
import { hat, type Encoded, type Schema } from "@/lib/model/schema";

/** How columns become the network's inputs: a place for each level of small columns, hashed places for large ones, hats for numbers. */
export interface InputLayout {
  readonly width: number;
  /** For each categorical column the place of each level (and of missing). */
  readonly places: readonly Int32Array[];
  /** For each numeric column its first place; its knots follow, then missing. */
  readonly offsets: Int32Array;
  readonly knots: readonly Float64Array[];
}

const OWN_PLACES = 40;
const HASHED_PLACES = 24;
const MOST_WIDTH = 512;
const LEAST_PLACES = 4;

const layouts = new WeakMap<Schema, InputLayout>();

/** The same for the same schema, whatever was trained. */
export function layoutInputs(schema: Schema): InputLayout {
  const known = layouts.get(schema);
  if (known) return known;
  const made = makeLayout(schema);
  layouts.set(schema, made);
  return made;
}

function makeLayout(schema: Schema): InputLayout {
  const most = placesPerColumn(schema);
  let width = 0;
  const places = schema.categorical.map(({ name, levels }) => {
    const size = levels.length + 1;
    const own = size <= Math.min(OWN_PLACES, most);
    const span = own ? size : Math.min(HASHED_PLACES, most);
    const first = width;
    width += span;
    return Int32Array.from({ length: size }, (_, level) =>
      own ? first + level : first + (hashText(`${name}=${levels[level] ?? ""}`) % span),
    );
  });
  const knots = schema.numeric.map((column) => thin(column.knots, most - 1));
  const offsets = Int32Array.from(knots, (own) => {
    const first = width;
    width += own.length + 1;
    return first;
  });
  return { width, places, offsets, knots };
}

/** As many as leave the whole within its width: only columns that want more than their share give way. */
function placesPerColumn(schema: Schema): number {
  const wanted = [
    ...schema.categorical.map(({ levels }) => (levels.length < OWN_PLACES ? levels.length + 1 : HASHED_PLACES)),
    ...schema.numeric.map(({ knots }) => knots.length + 1),
  ];
  const widthAt = (most: number): number => wanted.reduce((sum, places) => sum + Math.min(places, most), 0);
  let most = OWN_PLACES;
  while (most > LEAST_PLACES && widthAt(most) > MOST_WIDTH) most -= 1;
  return most;
}

/** So many of the knots, evenly, with both ends. */
function thin(knots: Float64Array, most: number): Float64Array {
  if (knots.length <= most) return knots;
  return Float64Array.from({ length: most }, (_, k) => knots[Math.round((k * (knots.length - 1)) / (most - 1))]!);
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
      const knots = layout.knots[c]!;
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

import type { Dispersion } from "@/lib/model/dispersion";
import { takeEncoded } from "@/lib/model/rows";
import { hat, type Encoded, type Schema } from "@/lib/model/schema";

/**
 * A multiplicative model of the rate: log(rate) = intercept + one effect per column (and per pair of columns that earned it).
 * Columns are numbered: first the categorical ones of the schema, then the numeric ones.
 */
export interface EffectsModel {
  readonly intercept: number;
  readonly blocks: readonly Block[];
  /** How the training rows spread around what was fitted to them. */
  readonly noise: Dispersion;
}
export type Block = (LevelBlock | SmoothBlock | PairBlock) & {
  /** Mean log effect over the training rows, by expected outcome: where explanations count from. */
  readonly centre: number;
};

/** One effect per level; the entry after the last level is for missing values. Variances are of the log effect. */
export interface LevelBlock {
  readonly kind: "level";
  readonly column: number;
  readonly effect: Float64Array;
  readonly variance: Float64Array;
  readonly unseen: number;
  readonly unseenVariance: number;
}
/** A curve through the knots; the last entry is for missing values. */
export interface SmoothBlock {
  readonly kind: "smooth";
  readonly column: number;
  readonly knots: Float64Array;
  readonly effect: Float64Array;
  readonly variance: Float64Array;
}
/** One effect per cell of two columns that was seen; `keys` ascend. */
export interface PairBlock {
  readonly kind: "pair";
  readonly columns: readonly [number, number];
  readonly keys: Float64Array;
  readonly effect: Float64Array;
  readonly variance: Float64Array;
  readonly unseen: number;
  readonly unseenVariance: number;
}

const COARSE_BINS = 8;

/** A column in few enough levels to be crossed with another one; -1 where never seen. */
export interface Coarse {
  readonly size: number;
  readonly codes: Int32Array;
}

export function coarseColumn(schema: Schema, encoded: Encoded, column: number): Coarse {
  const categories = schema.categorical.length;
  if (column < categories)
    return { size: schema.categorical[column]!.levels.length + 1, codes: encoded.codes[column]! };
  const all = schema.numeric[column - categories]!.edges.length + 1;
  const bins = encoded.bins[column - categories]!;
  const codes = Int32Array.from(bins, (bin) =>
    bin >= all ? COARSE_BINS : all <= COARSE_BINS ? bin : Math.floor((bin * COARSE_BINS) / all),
  );
  return { size: COARSE_BINS + 1, codes };
}

/** Cell of each row in the cross of two columns, -1 where either was never seen. */
export function pairKeys(a: Coarse, b: Coarse): Float64Array {
  const keys = new Float64Array(a.codes.length);
  for (let i = 0; i < keys.length; i++) {
    const [code, other] = [a.codes[i]!, b.codes[i]!];
    keys[i] = code < 0 || other < 0 ? -1 : code * b.size + other;
  }
  return keys;
}

/** Place of each cell among those that were seen, -1 for the others: quicker than a search, made once for each block. */
const cellTables = new WeakMap<PairBlock, Int32Array>();
const MOST_CELLS = 200_000;

function cellsOf(block: PairBlock, keys: Float64Array, cells: number): Int32Array {
  if (cells > MOST_CELLS) return Int32Array.from(keys, (key) => indexOfKey(block.keys, key));
  let table = cellTables.get(block);
  if (!table) {
    table = new Int32Array(cells).fill(-1);
    for (let k = 0; k < block.keys.length; k++) table[block.keys[k]!] = k;
    cellTables.set(block, table);
  }
  const found = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) found[i] = keys[i]! < 0 ? -1 : table[keys[i]!]!;
  return found;
}

function indexOfKey(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle]!;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Log effect of one block for each row, with its variance. */
export function blockEffects(
  schema: Schema,
  block: Block,
  encoded: Encoded,
): { effect: Float64Array; variance: Float64Array } {
  const effect = new Float64Array(encoded.length);
  const variance = new Float64Array(encoded.length);
  addBlock(schema, block, encoded, effect, variance);
  return { effect, variance };
}

function isCommon(schema: Schema, block: Block, encoded: Encoded): boolean {
  const categories = schema.categorical.length;
  return (block.kind === "pair" ? block.columns : [block.column]).every((column) => {
    const values = column < categories ? encoded.codes[column]! : encoded.values[column - categories]!;
    return values.every((value) => Object.is(value, values[0]));
  });
}

function addBlock(schema: Schema, block: Block, encoded: Encoded, effect: Float64Array, variance: Float64Array): void {
  if (block.kind === "smooth") {
    const values = encoded.values[block.column - schema.categorical.length]!;
    const missing = block.effect.length - 1;
    for (let i = 0; i < encoded.length; i++) {
      if (Number.isNaN(values[i]!)) {
        effect[i]! += block.effect[missing]!;
        variance[i]! += block.variance[missing]!;
        continue;
      }
      const { at, share } = hat(block.knots, values[i]!);
      const next = share > 0 ? at + 1 : at;
      effect[i]! += block.effect[at]! * (1 - share) + block.effect[next]! * share;
      variance[i]! += block.variance[at]! * (1 - share) + block.variance[next]! * share;
    }
    return;
  }
  const codes = block.kind === "level" ? encoded.codes[block.column]! : pairCodes(schema, block, encoded);
  for (let i = 0; i < encoded.length; i++) {
    const code = codes[i]!;
    effect[i]! += code < 0 ? block.unseen : block.effect[code]!;
    variance[i]! += code < 0 ? block.unseenVariance : block.variance[code]!;
  }
}

function pairCodes(schema: Schema, block: PairBlock, encoded: Encoded): Int32Array {
  const [a, b] = block.columns.map((column) => coarseColumn(schema, encoded, column)) as [Coarse, Coarse];
  return cellsOf(block, pairKeys(a, b), a.size * b.size);
}

/** log(rate) of each row, and the variance of that logarithm (effects taken as independent). */
export function predictEffects(
  schema: Schema,
  model: EffectsModel,
  encoded: Encoded,
): { logRate: Float64Array; variance: Float64Array } {
  const logRate = new Float64Array(encoded.length).fill(model.intercept);
  const variance = new Float64Array(encoded.length);
  const head = encoded.length > 1 ? takeEncoded(encoded, Int32Array.of(0)) : null;
  for (const block of model.blocks) {
    if (!head || !isCommon(schema, block, encoded)) {
      addBlock(schema, block, encoded, logRate, variance);
      continue;
    }
    // What is the same in all rows (a campaign of which two settings are tried out) is looked up once.
    const { effect, variance: doubt } = blockEffects(schema, block, head);
    for (let i = 0; i < encoded.length; i++) {
      logRate[i]! += effect[0]!;
      variance[i]! += doubt[0]!;
    }
  }
  return { logRate, variance };
}

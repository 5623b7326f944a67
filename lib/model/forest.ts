import type { Encoded, Schema } from "@/lib/model/schema";

/**
 * Small regression trees on binned columns, as flat arrays. A node splits on one column: bins in its 64-bit mask go left
 * (the node after it), all others to `right`; a leaf has column -1.
 */
export interface Forest {
  /** For each categorical column: the bin of each level (and of missing). */
  readonly levelBins: readonly Uint8Array[];
  /** Index of each tree's root. */
  readonly roots: Int32Array;
  readonly column: Int16Array;
  readonly maskLow: Uint32Array;
  readonly maskHigh: Uint32Array;
  readonly right: Int32Array;
  readonly value: Float32Array;
}

export const BINS = 64;
/** Rare levels share a bin, and levels never seen fall into it. */
export const OTHER_BIN = BINS - 1;

/** Bins of every column, categorical ones first. */
export function forestBins(schema: Schema, levelBins: readonly Uint8Array[], encoded: Encoded): readonly Uint8Array[] {
  const categorical = schema.categorical.map((_, c) => {
    const bins = levelBins[c]!;
    return Uint8Array.from(encoded.codes[c]!, (code) => (code < 0 ? OTHER_BIN : bins[code]!));
  });
  return [...categorical, ...encoded.bins];
}

/** The most frequent levels get a bin each. */
export function chooseLevelBins(schema: Schema, encoded: Encoded, weight: Float64Array): Uint8Array[] {
  return schema.categorical.map(({ levels }, c) => {
    const total = new Float64Array(levels.length + 1);
    encoded.codes[c]!.forEach((code, i) => {
      if (code >= 0) total[code]! += weight[i]!;
    });
    const bins = new Uint8Array(levels.length + 1).fill(OTHER_BIN);
    const order = [...total.keys()].filter((level) => total[level]! > 0).sort((a, b) => total[b]! - total[a]! || a - b);
    order.slice(0, OTHER_BIN).forEach((level, bin) => {
      bins[level] = bin;
    });
    return bins;
  });
}

export function goesLeft(maskLow: number, maskHigh: number, bin: number): boolean {
  return bin < 32 ? ((maskLow >>> bin) & 1) === 1 : ((maskHigh >>> (bin - 32)) & 1) === 1;
}

/** Sum of the leaves that each row falls into; `onTree` sees the sum grow (its array is the same one each time). */
export function predictForest(
  forest: Forest,
  bins: readonly Uint8Array[],
  onTree?: (trees: number, sum: Float64Array) => void,
): Float64Array {
  const { roots, column, maskLow, maskHigh, right, value } = forest;
  const length = bins[0]?.length ?? 0;
  const columns = bins.length;
  // Row after row: a walk down a tree asks several columns of one row.
  const byRow = new Uint8Array(length * columns);
  for (let c = 0; c < columns; c++) {
    const bin = bins[c]!;
    for (let i = 0; i < length; i++) byRow[i * columns + c] = bin[i]!;
  }
  const sum = new Float64Array(length);
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!;
    for (let i = 0, from = 0; i < length; i++, from += columns) {
      let node = root;
      let at = column[node]!;
      while (at >= 0) {
        node = goesLeft(maskLow[node]!, maskHigh[node]!, byRow[from + at]!) ? node + 1 : right[node]!;
        at = column[node]!;
      }
      sum[i]! += value[node]!;
    }
    onTree?.(t + 1, sum);
  }
  return sum;
}

/** The same forest with its first trees only. */
export function prune(forest: Forest, trees: number): Forest {
  const end = forest.roots[trees] ?? forest.column.length;
  return {
    levelBins: forest.levelBins,
    roots: forest.roots.slice(0, trees),
    column: forest.column.slice(0, end),
    maskLow: forest.maskLow.slice(0, end),
    maskHigh: forest.maskHigh.slice(0, end),
    right: forest.right.slice(0, end),
    value: forest.value.slice(0, end),
  };
}

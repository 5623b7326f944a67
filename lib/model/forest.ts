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
  const length = bins[0]?.length ?? 0;
  const sum = new Float64Array(length);
  for (let t = 0; t < forest.roots.length; t++) {
    for (let i = 0; i < length; i++) {
      let node = forest.roots[t]!;
      let column = forest.column[node]!;
      while (column >= 0) {
        const left = goesLeft(forest.maskLow[node]!, forest.maskHigh[node]!, bins[column]![i]!);
        node = left ? node + 1 : forest.right[node]!;
        column = forest.column[node]!;
      }
      sum[i]! += forest.value[node]!;
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

import { estimateDispersion } from "@/lib/model/dispersion";
import { BINS, chooseLevelBins, forestBins, goesLeft, type Forest } from "@/lib/model/forest";
import type { Pace } from "@/lib/model/pace";
import { randomFrom, type Random } from "@/lib/model/random";
import type { Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";

/**
 * Gradient boosting (Friedman 2001) for rates: each small tree is fitted to what the sum so far leaves of the outcome, by
 * second-order gain on the quasi-Poisson likelihood. Leaves are shrunken like the levels of the base: log((Y + s) / (M + s)).
 */
export interface BoostOptions {
  readonly trees: number;
  readonly seed: number;
  /** log(rate) that the trees start from, for each row. */
  readonly start: Float64Array;
  readonly bigRowsCountLess: boolean;
  /** How far each tree may tell rows apart. */
  readonly leaves: number;
  /** Levels leave one at a time instead of in two camps: many levels with few rows each then cannot be sorted by their luck. */
  readonly oneLevelAtATime: boolean;
}

interface Tree {
  readonly column: number[];
  readonly maskLow: number[];
  readonly maskHigh: number[];
  /** Relative to the tree's root. */
  readonly right: number[];
  readonly value: number[];
}

/** Imagined outcomes of the average rate in each leaf. */
const SHRINKAGE = 4;
const LEAST_EXPECTED = 2;
const LEAST_GAIN = 1e-6;
const LEARNING_RATE = 0.1;
const ROW_SHARE = 0.7;
const LARGE_ROW_SHARE = 0.5;
const LARGE = 8_000;
const COLUMN_SHARE = 0.75;
/** From so many leaves on a tree looks for settings that act together: it must see them together, and nearly all of their rows. */
const DEEP = 16;
const DEEP_ROW_SHARE = 0.9;
/** Levels of a categorical column are ordered by their own rate, shrunken by this many imagined outcomes. */
const LEVEL_SHRINKAGE = 4;

/** What the trees are grown on; `mu` follows the sum of the trees so far. */
interface Growth {
  readonly bins: readonly Uint8Array[];
  /** The first so many columns are categorical: their bins have no order. */
  readonly categories: number;
  readonly outcome: Float64Array;
  readonly mu: Float64Array;
  readonly precision: Float64Array;
  readonly random: Random;
  readonly oneLevelAtATime: boolean;
}

export async function boost(schema: Schema, rows: Rows, options: BoostOptions, pace: Pace): Promise<Forest> {
  const { outcome, exposure, weight } = rows;
  const mu = exposure.map((e, i) => e * Math.exp(options.start[i]!));
  const noise = estimateDispersion(outcome, mu, weight, 1);
  const precision = mu.map((m, i) => weight[i]! / (noise.phi + (options.bigRowsCountLess ? noise.kappa * m : 0)));
  const levelBins = chooseLevelBins(schema, rows.encoded, weight);
  const growth: Growth = {
    bins: forestBins(schema, levelBins, rows.encoded),
    categories: schema.categorical.length,
    outcome,
    mu,
    precision,
    random: randomFrom(options.seed ^ 0x7ee5),
    oneLevelAtATime: options.oneLevelAtATime,
  };
  const trees: Tree[] = [];
  while (trees.length < options.trees && growth.bins.length > 0) {
    const tree = growTree(growth, options.leaves);
    const factor = tree.value.map(Math.exp);
    for (let i = 0; i < mu.length; i++) mu[i]! *= factor[leafOf(tree, growth.bins, i)]!;
    trees.push(tree);
    await pace.rest();
  }
  return pack(levelBins, trees);
}

function leafOf(tree: Tree, bins: readonly Uint8Array[], row: number): number {
  let node = 0;
  while (tree.column[node]! >= 0) {
    const left = goesLeft(tree.maskLow[node]!, tree.maskHigh[node]!, bins[tree.column[node]!]![row]!);
    node = left ? node + 1 : tree.right[node]!;
  }
  return node;
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly low: number;
  readonly high: number;
  /** Expectation on the left side. */
  readonly left: number;
}
interface Node {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly observed: number;
  readonly expected: number;
  readonly split: Split | null;
  children: readonly [Node, Node] | null;
}
/** Weighted outcome and expectation by bin, all columns after each other. */
interface Histogram {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/** Best split first, until there are enough leaves or no split gains anything. */
function growTree(growth: Growth, most: number): Tree {
  const { bins, outcome, mu, precision, random } = growth;
  const share =
    outcome.length < 50 ? 1 : outcome.length > LARGE ? LARGE_ROW_SHARE : most < DEEP ? ROW_SHARE : DEEP_ROW_SHARE;
  const sampled = sample(outcome.length, share, random);
  const columns = [...bins.keys()].filter(() => bins.length < 4 || most >= DEEP || random.uniform() < COLUMN_SHARE);
  const weighted = { observed: new Float64Array(outcome.length), expected: new Float64Array(outcome.length) };
  for (const i of sampled) {
    weighted.observed[i] = precision[i]! * outcome[i]!;
    weighted.expected[i] = precision[i]! * mu[i]!;
  }
  const makeNode = (rows: Int32Array, histogram: Histogram): Node => {
    let observed = 0;
    let expected = 0;
    for (const i of rows) {
      observed += weighted.observed[i]!;
      expected += weighted.expected[i]!;
    }
    const split = bestSplit(histogram, observed, expected, columns, growth);
    return { rows, histogram, observed, expected, split, children: null };
  };
  const root = makeNode(sampled, count(sampled, weighted, columns, bins));
  const leaves = [root];
  while (leaves.length < most) {
    let best: Node | null = null;
    for (const leaf of leaves) if (leaf.split && leaf.split.gain > (best?.split?.gain ?? 0)) best = leaf;
    if (!best?.split) break;
    const [left, right] = divide(best.rows, best.split, bins);
    // Only the smaller side is counted; the other one is what remains.
    const small = left.length < right.length ? left : right;
    const counted = count(small, weighted, columns, bins);
    const rest = subtract(best.histogram, counted);
    best.children = [
      makeNode(left, small === left ? counted : rest),
      makeNode(right, small === right ? counted : rest),
    ];
    leaves.splice(leaves.indexOf(best), 1, ...best.children);
  }
  const tree: Tree = { column: [], maskLow: [], maskHigh: [], right: [], value: [] };
  write(tree, root);
  return tree;
}

function sample(rows: number, share: number, random: Random): Int32Array {
  const chosen = new Int32Array(rows);
  let count = 0;
  for (let i = 0; i < rows; i++) if (share === 1 || random.uniform() < share) chosen[count++] = i;
  return chosen.subarray(0, count);
}

function count(
  rows: Int32Array,
  weighted: Histogram,
  columns: readonly number[],
  bins: readonly Uint8Array[],
): Histogram {
  const observed = new Float64Array(bins.length * BINS);
  const expected = new Float64Array(bins.length * BINS);
  for (const column of columns) {
    const bin = bins[column]!;
    const from = column * BINS;
    for (const i of rows) {
      const at = from + bin[i]!;
      observed[at]! += weighted.observed[i]!;
      expected[at]! += weighted.expected[i]!;
    }
  }
  return { observed, expected };
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  const observed = new Float64Array(whole.observed.length);
  const expected = new Float64Array(whole.observed.length);
  for (let at = 0; at < expected.length; at++) {
    const left = whole.expected[at]! - part.expected[at]!;
    // What is left of a subtraction of equals is no row.
    if (!(left > 1e-9 * whole.expected[at]!)) continue;
    expected[at] = left;
    observed[at] = Math.max(0, whole.observed[at]! - part.observed[at]!);
  }
  return { observed, expected };
}

function divide(rows: Int32Array, split: Split, bins: readonly Uint8Array[]): [Int32Array, Int32Array] {
  const bin = bins[split.column]!;
  const left = new Int32Array(rows.length);
  const right = new Int32Array(rows.length);
  let l = 0;
  let r = 0;
  for (const i of rows) {
    if (goesLeft(split.low, split.high, bin[i]!)) left[l++] = i;
    else right[r++] = i;
  }
  return [left.subarray(0, l), right.subarray(0, r)];
}

function score(observed: number, expected: number): number {
  return (observed - expected) ** 2 / (expected + SHRINKAGE);
}

function bestSplit(
  histogram: Histogram,
  nodeObserved: number,
  nodeExpected: number,
  columns: readonly number[],
  { categories, oneLevelAtATime }: Growth,
): Split | null {
  if (nodeExpected < 2 * LEAST_EXPECTED) return null;
  const whole = score(nodeObserved, nodeExpected);
  let best: Split | null = null;
  const bins: number[] = [];
  for (const column of columns) {
    const observed = histogram.observed.subarray(column * BINS, (column + 1) * BINS);
    const expected = histogram.expected.subarray(column * BINS, (column + 1) * BINS);
    bins.length = 0;
    for (let b = 0; b < BINS; b++) if (expected[b]! > 0) bins.push(b);
    if (bins.length < 2) continue;
    const named = column < categories;
    if (named && oneLevelAtATime) {
      for (const b of bins) {
        const [y, m] = [observed[b]!, expected[b]!];
        if (m < LEAST_EXPECTED || nodeExpected - m < LEAST_EXPECTED) continue;
        const gain = score(y, m) + score(nodeObserved - y, nodeExpected - m) - whole;
        if (gain > (best?.gain ?? LEAST_GAIN))
          best = { gain, column, low: b < 32 ? (1 << b) >>> 0 : 0, high: b < 32 ? 0 : (1 << (b - 32)) >>> 0, left: m };
      }
      continue;
    }
    if (named) {
      // The best two-way split of levels is a cut in the order of their rates (Fisher 1958).
      const rate = (b: number): number => (observed[b]! + LEVEL_SHRINKAGE) / (expected[b]! + LEVEL_SHRINKAGE);
      bins.sort((a, b) => rate(a) - rate(b) || a - b);
    }
    let low = 0;
    let high = 0;
    let y = 0;
    let m = 0;
    for (let k = 0; k + 1 < bins.length; k++) {
      const b = bins[k]!;
      // Numbers have an order: what lies below the cut goes left, also where no row of this node lies.
      for (let at = named ? b : (bins[k - 1] ?? -1) + 1; at <= b; at++) {
        if (at < 32) low = (low | (1 << at)) >>> 0;
        else high = (high | (1 << (at - 32))) >>> 0;
      }
      y += observed[b]!;
      m += expected[b]!;
      if (m < LEAST_EXPECTED || nodeExpected - m < LEAST_EXPECTED) continue;
      const gain = score(y, m) + score(nodeObserved - y, nodeExpected - m) - whole;
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, column, low, high, left: m };
    }
  }
  if (best === null || best.column >= categories || best.left < nodeExpected - best.left) return best;
  return withUnknown(best, histogram.expected.subarray(best.column * BINS, (best.column + 1) * BINS));
}

/** Levels that this node has no row of go with the many. */
function withUnknown(split: Split, expected: Float64Array): Split {
  let { low, high } = split;
  for (let b = 0; b < BINS; b++) {
    if (expected[b]! > 0) continue;
    if (b < 32) low = (low | (1 << b)) >>> 0;
    else high = (high | (1 << (b - 32))) >>> 0;
  }
  return { ...split, low, high };
}

/** Nodes in the order of a walk that goes left first: a left child always follows its parent. */
function write(tree: Tree, node: Node): void {
  const at = tree.column.length;
  const { split, children } = node;
  tree.column.push(children && split ? split.column : -1);
  tree.maskLow.push(split?.low ?? 0);
  tree.maskHigh.push(split?.high ?? 0);
  tree.right.push(0);
  // A tree that found nothing to tell apart says nothing: the level is the average's affair.
  const silent = children !== null || at === 0;
  tree.value.push(silent ? 0 : LEARNING_RATE * Math.log((node.observed + SHRINKAGE) / (node.expected + SHRINKAGE)));
  if (!children) return;
  write(tree, children[0]);
  tree.right[at] = tree.column.length;
  write(tree, children[1]);
}

function pack(levelBins: readonly Uint8Array[], trees: readonly Tree[]): Forest {
  const roots = new Int32Array(trees.length);
  let size = 0;
  trees.forEach((tree, t) => {
    roots[t] = size;
    size += tree.column.length;
  });
  return {
    levelBins,
    roots,
    column: Int16Array.from(trees.flatMap((tree) => tree.column)),
    maskLow: Uint32Array.from(trees.flatMap((tree) => tree.maskLow)),
    maskHigh: Uint32Array.from(trees.flatMap((tree) => tree.maskHigh)),
    right: Int32Array.from(trees.flatMap((tree, t) => tree.right.map((node) => node + roots[t]!))),
    value: Float32Array.from(trees.flatMap((tree) => tree.value)),
  };
}

import { randomFrom, type Random } from "@/lib/model/random";
import type { TrainingTable } from "@/lib/model/types";

/** One round of validation: fitted on `train`, judged on `test`. Indices of rows. */
export interface Fold {
  readonly train: Int32Array;
  readonly test: Int32Array;
  /** Rows later still than `test`: what is said of them tells how fast rates go astray. */
  readonly later: Int32Array;
}

const LEAST_ROWS = 4;
/** Validation by time starts after this share of the rows, so that the first fit has something to learn from. */
const FIRST_TRAINING = 0.4;
const TIME_BLOCKS = 4;
const GROUP_PARTS_IN_TIME = 2;

/**
 * Rounds of validation that ask what use will ask: rows later than all training rows where there is time, rows of unknown
 * groups where there are groups, both where there are both. Empty where there is too little to hold anything out.
 */
export function makeFolds(table: TrainingTable, seed: number): readonly Fold[] {
  if (table.length < LEAST_ROWS) return [];
  const random = randomFrom(seed ^ 0x5f01d);
  const cluster = clusters(table);
  const folds = table.time ? forwardFolds(table.time, table.group ? cluster : null, random) : [];
  return folds.length > 0 ? folds : randomFolds(cluster, foldCount(table.length), random);
}

function foldCount(rows: number): number {
  return rows < 400 ? 10 : rows < 8_000 ? 5 : 3;
}

/** Rows that must not be torn apart: a number for each cluster, in order of appearance. */
export function clusters(table: TrainingTable): Int32Array {
  const known = new Map<string, number>();
  const key = table.group ? (i: number) => table.group![i]! : repeatedRows(table);
  return Int32Array.from({ length: table.length }, (_, i) => {
    const name = key(i);
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, known.size);
    return known.size - 1;
  });
}

/**
 * A table that was pasted together twice would let every row answer for its twin. Where most rows of any size have an exact
 * twin, twins stay together; otherwise each row stands for itself.
 */
function repeatedRows(table: TrainingTable): (row: number) => string {
  const columns = Object.values(table.categorical);
  const numbers = Object.values(table.numeric);
  const key = (i: number): string =>
    JSON.stringify([
      table.outcome[i],
      table.exposure[i],
      table.time?.[i],
      columns.map((column) => column[i]),
      numbers.map((column) => column[i]),
    ]);
  const counts = new Map<string, number>();
  let sizeable = 0;
  let twins = 0;
  for (let i = 0; i < table.length; i++) {
    if (table.outcome[i]! > 0 && table.exposure[i]! > 1) counts.set(key(i), (counts.get(key(i)) ?? 0) + 1);
  }
  for (const count of counts.values()) {
    sizeable += count;
    if (count > 1) twins += count;
  }
  return sizeable > 0 && twins >= sizeable / 2 ? key : String;
}

function randomFolds(cluster: Int32Array, wanted: number, random: Random): Fold[] {
  const part = assignParts(cluster, wanted, random);
  const parts = Math.max(...part) + 1;
  if (parts < 2) return [];
  return Array.from({ length: parts }, (_, p) => split(cluster.length, (i) => (part[i] === p ? "test" : "train")));
}

/** A part for each row; clusters whole, parts of about equal numbers of rows. */
function assignParts(cluster: Int32Array, wanted: number, random: Random): Int32Array {
  const sizes = new Int32Array(Math.max(...cluster) + 1);
  for (const c of cluster) sizes[c]! += 1;
  const order = Int32Array.from(sizes.keys());
  random.shuffle(order);
  // Large clusters first, each into the emptiest part; the shuffle breaks ties.
  order.sort((a, b) => sizes[b]! - sizes[a]!);
  const load = new Float64Array(Math.min(wanted, sizes.length));
  const partOf = new Int32Array(sizes.length);
  for (const c of order) {
    const emptiest = load.indexOf(Math.min(...load));
    partOf[c] = emptiest;
    load[emptiest]! += sizes[c]!;
  }
  return cluster.map((c) => partOf[c]!);
}

function forwardFolds(time: Float64Array, cluster: Int32Array | null, random: Random): Fold[] {
  const sorted = time.slice().sort();
  const first = sorted[Math.floor(FIRST_TRAINING * (sorted.length - 1))]!;
  const cuts = Array.from(
    { length: TIME_BLOCKS },
    (_, b) => sorted[Math.floor((FIRST_TRAINING + ((1 - FIRST_TRAINING) * b) / TIME_BLOCKS) * (sorted.length - 1))]!,
  ).filter((cut, b, all) => b === 0 || cut > all[b - 1]!);
  if (!(sorted[sorted.length - 1]! > first)) return [];
  const part = cluster ? assignParts(cluster, GROUP_PARTS_IN_TIME, random) : null;
  const parts = part ? Math.max(...part) + 1 : 1;
  const folds = cuts.flatMap((cut, b) => {
    const until = cuts[b + 1] ?? Number.POSITIVE_INFINITY;
    return Array.from({ length: parts }, (_, p) =>
      split(time.length, (i) => {
        const mine = part === null || part[i] === p;
        if (time[i]! <= cut) return part === null || parts === 1 || !mine ? "train" : "neither";
        return !mine ? "neither" : time[i]! <= until ? "test" : "later";
      }),
    );
  });
  return folds.filter((fold) => fold.train.length >= LEAST_ROWS && fold.test.length > 0);
}

function split(length: number, side: (row: number) => "train" | "test" | "later" | "neither"): Fold {
  const train: number[] = [];
  const test: number[] = [];
  const later: number[] = [];
  for (let i = 0; i < length; i++) {
    const where = side(i);
    if (where === "train") train.push(i);
    else if (where === "test") test.push(i);
    else if (where === "later") later.push(i);
  }
  return { train: Int32Array.from(train), test: Int32Array.from(test), later: Int32Array.from(later) };
}

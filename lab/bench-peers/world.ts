import type { Random } from "../simulator/random";
import type { BenchTable, Row } from "./table";

/** What a made table is drawn from, column by column. All of a table's rows, train and test, are drawn together and split last. */
export interface World {
  readonly random: Random;
  readonly rows: number;
  readonly cells: Record<string, (string | number)[]>;
  /** Logarithm of each row's true rate, against `rate`. */
  readonly effect: Float64Array;
}

export function startWorld(random: Random, rows: number): World {
  return { random, rows, cells: {}, effect: new Float64Array(rows) };
}

/** Level of each row, the first ones the most frequent; `skew` 0: all alike. */
export function drawCodes({ random, rows }: World, levels: number, skew: number): Int32Array {
  const share = Float64Array.from({ length: levels }, (_, k) => (k + 1) ** -skew);
  const total = share.reduce((a, b) => a + b, 0);
  let sum = 0;
  const upTo = share.map((part) => (sum += part) / total);
  return Int32Array.from({ length: rows }, () => {
    const at = random.next();
    let [low, high] = [0, levels - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** Writes a column of names. */
export function nameColumn(world: World, column: string, codes: Int32Array, name: (code: number) => string): void {
  world.cells[column] = Array.from(codes, name);
}

/** One true effect per level, added to the rows that have it. */
export function addEffects(world: World, codes: Int32Array, spread: number): void {
  const effect = new Map<number, number>();
  for (let i = 0; i < world.rows; i++) {
    const code = codes[i]!;
    if (!effect.has(code)) effect.set(code, world.random.normal(0, spread));
    world.effect[i]! += effect.get(code)!;
  }
}

/** A category with effects: names, codes, effect in one. */
export function category(
  world: World,
  column: string,
  names: readonly string[] | number,
  spread: number,
  skew = 0.6,
): Int32Array {
  const count = typeof names === "number" ? names : names.length;
  const codes = drawCodes(world, count, skew);
  nameColumn(world, column, codes, (code) => (typeof names === "number" ? `${column} ${code + 1}` : names[code]!));
  addEffects(world, codes, spread);
  return codes;
}

/** Code of each row in the cross of several columns. */
export function cross(...columns: readonly Int32Array[]): Int32Array {
  return columns[0]!.map((_, i) => columns.reduce((key, codes) => key * 1_009 + codes[i]!, 0));
}

/** A number per row, its effect by `law`. */
export function number(
  world: World,
  column: string,
  draw: (row: number) => number,
  law: (x: number) => number,
): Float64Array {
  const values = Float64Array.from({ length: world.rows }, (_, i) => Number(draw(i).toPrecision(5)));
  world.cells[column] = Array.from(values);
  for (let i = 0; i < world.rows; i++) world.effect[i]! += law(values[i]!);
  return values;
}

/** Empties a share of a column's cells: their effect stays, the learner does not see why. */
export function hide(world: World, column: string, share: number): void {
  world.cells[column] = world.cells[column]!.map((cell) => (world.random.next() < share ? "" : cell));
}

export type Noise =
  | { readonly kind: "poisson" }
  /** Each row's rate has a gamma disturbance of this squared coefficient of variation. */
  | { readonly kind: "negative-binomial"; readonly alpha: number }
  /** In this share of the rows nothing was counted (tracking lost, form broken). */
  | { readonly kind: "zeros"; readonly share: number; readonly alpha: number }
  /** Money: a sum of gamma amounts of mean 1, rounded to cents. */
  | { readonly kind: "money"; readonly shape: number };

export interface Ending {
  readonly name: string;
  readonly outcome: string;
  readonly exposure: string;
  readonly rate: number;
  readonly exposures: (row: number) => number;
  readonly noise: Noise;
  /** Which rows are predicted. */
  readonly test:
    { readonly kind: "random" | "later"; readonly share: number } | { readonly kind: "new"; readonly share: number };
  readonly group?: string;
  readonly time?: string;
}

/** Draws outcomes and splits. "later": the last days; "new": whole groups that training does not have. */
export function finish(world: World, ending: Ending): BenchTable {
  const { random, rows, cells, effect } = world;
  const exposure = Float64Array.from({ length: rows }, (_, i) => Math.max(1, Math.round(ending.exposures(i))));
  const mean =
    effect.reduce((sum, value, i) => sum + exposure[i]! * Math.exp(value), 0) / exposure.reduce((a, b) => a + b, 0);
  const truth = exposure.map((e, i) => (e * ending.rate * Math.exp(effect[i]!)) / mean);
  const seen =
    ending.noise.kind === "zeros" ? truth.map((mu) => mu * (1 - (ending.noise as { share: number }).share)) : truth;
  const outcome = truth.map((mu) => drawOutcome(mu, ending.noise, random));
  const isTest = chooseTest(world, ending);
  const columns = Object.keys(cells);
  const row = (i: number): Row => ({
    ...Object.fromEntries(columns.map((column) => [column, cells[column]![i]!])),
    [ending.outcome]: outcome[i]!,
    [ending.exposure]: exposure[i]!,
  });
  const order = [...outcome.keys()];
  const learnt = columns.filter((column) => column !== ending.time);
  const isNumber = (column: string): boolean => cells[column]!.some((cell) => typeof cell === "number");
  return {
    name: ending.name,
    train: order.filter((i) => !isTest[i]).map(row),
    test: order.filter((i) => isTest[i]).map(row),
    outcome: ending.outcome,
    exposure: ending.exposure,
    categorical: learnt.filter((column) => !isNumber(column)),
    numeric: learnt.filter(isNumber),
    group: ending.group ?? null,
    time: ending.time ?? null,
    truth: order.filter((i) => isTest[i]).map((i) => seen[i]!),
  };
}

function drawOutcome(mu: number, noise: Noise, random: Random): number {
  if (noise.kind === "money") {
    const count = random.poisson(mu);
    return count === 0 ? 0 : Math.round(100 * count * random.gamma(count * noise.shape)) / 100;
  }
  if (noise.kind === "zeros" && random.next() < noise.share) return 0;
  const alpha = noise.kind === "poisson" ? 0 : noise.alpha;
  return random.poisson(alpha > 0 ? mu * random.gamma(1 / alpha) : mu);
}

function chooseTest({ random, rows, cells }: World, { test, time, group }: Ending): boolean[] {
  if (test.kind === "random") return Array.from({ length: rows }, () => random.next() < test.share);
  if (test.kind === "later") {
    const days = cells[time!]!.map(String);
    const cut = days.toSorted()[Math.floor((1 - test.share) * rows)]!;
    return days.map((day) => day > cut);
  }
  const isNew = new Map<string | number, boolean>();
  return cells[group!]!.map((key) => {
    if (!isNew.has(key)) isNew.set(key, random.next() < test.share);
    return isNew.get(key)!;
  });
}

/** Days from the first of January 2026 on, as ISO dates; returns their numbers. */
export function days(world: World, column: string, count: number): Int32Array {
  const codes = Int32Array.from({ length: world.rows }, () => Math.floor(world.random.next() * count));
  const start = Date.UTC(2026, 0, 1);
  nameColumn(world, column, codes, (day) => new Date(start + 86_400_000 * day).toISOString().slice(0, 10));
  return codes;
}

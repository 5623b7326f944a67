import { normalBelow } from "@/lib/response/seeded";
import type { CellWeek, Sums } from "./unit";

/** What one cell of a breakdown brought, against what its money would have brought at the unit's own average. */
export interface CellFigures {
  readonly cell: string;
  readonly cost: number;
  readonly outcome: number;
  /** Outcome at the unit's average rate. */
  readonly expected: number;
  /** Share of the unit's cost. */
  readonly share: number;
}

export interface UnitCells {
  readonly unit: string;
  readonly cells: readonly CellFigures[];
  readonly cost: number;
  readonly outcome: number;
  readonly weeks: number;
  /** First and last day covered, as day numbers. */
  readonly from: number;
  readonly to: number;
  /** Variance over mean of the outcome between weeks, beyond what the cell's share explains. */
  readonly dispersion: number;
}

/** Sums cells over their weeks. Null where nothing was won at all: then no cell can be compared. */
export function cellFigures(
  unit: string,
  weeks: readonly CellWeek[],
  measure: (sums: Sums) => number | undefined,
  size: number,
): UnitCells | null {
  const cells = new Map<string, { cost: number; outcome: number }>();
  const byWeek = new Map<number, number>();
  const entries: { cell: string; week: number; outcome: number }[] = [];
  let cost = 0;
  let outcome = 0;
  for (const { cell, week, sums } of weeks) {
    const won = measure(sums);
    if (won === undefined) continue;
    const spent = (sums.costMicros ?? 0) / 1e6;
    const known = cells.get(cell) ?? { cost: 0, outcome: 0 };
    cells.set(cell, { cost: known.cost + spent, outcome: known.outcome + won });
    byWeek.set(week, (byWeek.get(week) ?? 0) + won);
    entries.push({ cell, week, outcome: won });
    cost += spent;
    outcome += won;
  }
  if (!(cost > 0 && outcome > 0)) return null;
  const figures = [...cells].map(([cell, sum]) => ({
    cell,
    cost: sum.cost,
    outcome: sum.outcome,
    expected: (outcome * sum.cost) / cost,
    share: sum.cost / cost,
  }));
  const allWeeks = [...byWeek.keys()].sort((a, b) => a - b);
  let squares = 0;
  for (const entry of entries) {
    const mean = (byWeek.get(entry.week)! * cells.get(entry.cell)!.outcome) / outcome;
    if (mean > 0) squares += (entry.outcome - mean) ** 2 / mean;
  }
  const freedom = Math.max(1, (allWeeks.length - 1) * (cells.size - 1));
  // Counts scatter at least as Poisson does; money outcomes in multiples of one result's value.
  const dispersion = Math.min(10 * size, Math.max(size, squares / freedom));
  return {
    unit,
    cells: figures,
    cost,
    outcome,
    weeks: allWeeks.length,
    from: allWeeks[0]!,
    to: allWeeks.at(-1)! + 6,
    dispersion,
  };
}

/** Log of outcome per money against the unit's average: shrunken towards what the same cell does in the account's other units. */
export interface CellEffect extends CellFigures {
  readonly mean: number;
  readonly sd: number;
  /** Probability of a difference at least this far from its expectation if the cell were like the others (two-sided). */
  readonly p: number;
  /** What the account's other units say of this cell, before its own figures: log effect. */
  readonly prior: { readonly mean: number; readonly variance: number };
  readonly dispersion: number;
  /** Outcome of one result, for the half result that keeps logarithms finite. */
  readonly size: number;
  /** Other units in which the same cell points the same way. */
  readonly similar: number;
}

interface Observation {
  readonly unit: string;
  readonly cell: string;
  readonly z: number;
  readonly v: number;
}

function observe({ unit, cells, dispersion }: UnitCells, size: number): Observation[] {
  const half = size / 2;
  return cells.map(({ cell, outcome, expected }) => ({
    unit,
    cell,
    z: Math.log((outcome + half) / (expected + half)),
    v: dispersion / ((outcome + expected) / 2 + half),
  }));
}

/**
 * Empirical Bayes over all units of the account that have this breakdown: how far cells differ at all is estimated from all of them
 * (DerSimonian and Laird), half of it common to a cell's name, half the unit's own. Data without real differences give a spread
 * near zero, and with it effects near zero.
 */
export function cellEffects(units: readonly UnitCells[], of: string, size: number): readonly CellEffect[] {
  const own = units.find((candidate) => candidate.unit === of);
  if (!own || own.cells.length < 2) return [];
  const all = units.flatMap((unit) => observe(unit, size));
  let q = 0;
  let precision = 0;
  for (const { z, v } of all) {
    q += z ** 2 / v;
    precision += 1 / v;
  }
  // Cells of one unit are bound by their sum: one degree of freedom less for each unit.
  const spread = Math.max(0, (q - (all.length - units.length)) / precision);
  const half = Math.max(spread / 2, 1e-6);
  const mine = observe(own, size);
  return own.cells.map((figures, i) => {
    const { z, v } = mine[i]!;
    const others = all.filter((o) => o.cell === figures.cell && o.unit !== of);
    let weight = 1 / half;
    let sum = 0;
    for (const other of others) {
      const w = 1 / (other.v + half);
      weight += w;
      sum += w * other.z;
    }
    const prior = { mean: sum / weight, variance: half + 1 / weight };
    const posterior = 1 / v + 1 / prior.variance;
    const mean = (z / v + prior.mean / prior.variance) / posterior;
    return {
      ...figures,
      mean,
      sd: Math.sqrt(1 / posterior),
      prior,
      dispersion: own.dispersion,
      size,
      p: 2 * normalBelow(-Math.abs(z) / Math.sqrt(v)),
      similar: others.filter((other) => other.z * mean > 0 && Math.abs(other.z) > Math.sqrt(other.v)).length,
    };
  });
}

/**
 * Several cells as one: their figures are added before they are shrunken, as shrinking many thin cells one by one would talk their
 * common effect down. The prior is the cells' own, by expected outcome.
 */
export function mergedEffect(cells: readonly CellEffect[]): { readonly mean: number; readonly sd: number } {
  const [first] = cells;
  if (first === undefined) return { mean: 0, sd: 0 };
  const half = first.size / 2;
  let outcome = 0;
  let expected = 0;
  let prior = 0;
  let variance = 0;
  for (const cell of cells) {
    outcome += cell.outcome;
    expected += cell.expected;
    prior += cell.expected * Math.exp(cell.prior.mean);
    variance = Math.max(variance, cell.prior.variance);
  }
  const z = Math.log((outcome + half) / (expected + half));
  const v = first.dispersion / ((outcome + expected) / 2 + half);
  const precision = 1 / v + 1 / variance;
  const mean = (z / v + Math.log(prior / Math.max(expected, 1e-9)) / variance) / precision;
  return { mean, sd: Math.sqrt(1 / precision) };
}

/** Benjamini and Hochberg: which of these tests may be called real so that at most `rate` of the called are expected to be false. */
export function realOnes(ps: readonly number[], rate: number): boolean[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  let last = -1;
  order.forEach(({ p }, rank) => {
    if (p <= (rate * (rank + 1)) / ps.length) last = rank;
  });
  const real = ps.map(() => false);
  for (let rank = 0; rank <= last; rank++) real[order[rank]!.i] = true;
  return real;
}

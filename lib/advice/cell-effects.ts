import { normalBelow } from "@/lib/response/seeded";
import { countPosterior, openNoise, shrinkCells } from "./cell-spread";
import type { CellWeek, Sums, Unit } from "./unit";

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
  readonly campaign: string;
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
  { key: unit, campaignKey: campaign }: Pick<Unit, "key" | "campaignKey">,
  weeks: readonly CellWeek[],
  measure: (sums: Sums) => number | undefined,
  size: number,
): UnitCells | null {
  const cells = new Map<string, { cost: number; outcome: number }>();
  const byWeek = new Map<number, number>();
  const entries: { cell: string; week: number; spent: number; outcome: number }[] = [];
  let cost = 0;
  let outcome = 0;
  for (const { cell, week, sums } of weeks) {
    const won = measure(sums);
    if (won === undefined) continue;
    const spent = (sums.costMicros ?? 0) / 1e6;
    const known = cells.get(cell) ?? { cost: 0, outcome: 0 };
    cells.set(cell, { cost: known.cost + spent, outcome: known.outcome + won });
    byWeek.set(week, (byWeek.get(week) ?? 0) + won);
    entries.push({ cell, week, spent, outcome: won });
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
  // The week's outcome is shared out by what each cell spent that week: money that moves between cells is no scatter.
  const weekly = new Map<number, number>();
  const worth = ({ cell, spent }: (typeof entries)[number]): number => {
    const known = cells.get(cell)!;
    return known.cost > 0 ? (spent * known.outcome) / known.cost : 0;
  };
  for (const entry of entries) weekly.set(entry.week, (weekly.get(entry.week) ?? 0) + worth(entry));
  let squares = 0;
  for (const entry of entries) {
    const mean = (byWeek.get(entry.week)! * worth(entry)) / weekly.get(entry.week)!;
    if (mean > 0) squares += (entry.outcome - mean) ** 2 / mean;
  }
  const freedom = Math.max(1, (allWeeks.length - 1) * (cells.size - 1));
  // Counts scatter at least as Poisson does; money outcomes in multiples of one result's value.
  const dispersion = Math.min(10 * size, Math.max(size, squares / freedom));
  return {
    unit,
    campaign,
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
  /** Probability of a difference at least this far from its expectation if the cell were like the unit's average (two-sided). */
  readonly p: number;
  /** What the account's other units say of this cell, before its own figures: log effect. */
  readonly prior: { readonly mean: number; readonly variance: number };
  readonly dispersion: number;
  /** Outcome of one result. */
  readonly size: number;
  /** Other units in which the same cell points the same way. */
  readonly similar: number;
}

/**
 * Empirical Bayes over all units of the account that have this breakdown, with how far cells differ left open (cell-spread.ts): data
 * without real differences give a spread near zero, and with it effects near zero, but never certainty.
 */
export function cellEffects(units: readonly UnitCells[], of: string, size: number): readonly CellEffect[] {
  const own = units.find((candidate) => candidate.unit === of);
  if (!own || own.cells.length < 2) return [];
  const all = units.flatMap(countsOf);
  const estimates = shrinkCells(all);
  return all.flatMap((observation, at) => {
    if (observation.unit !== of) return [];
    const { figures, outcome, expected } = observation;
    const noise = openNoise(own.dispersion, figures.share);
    const { mean, variance, prior } = estimates[at]!;
    const others = all.filter((other) => other.cell === observation.cell && other.unit !== of);
    // Square roots of counts scatter alike whatever their size.
    const apart = 2 * (Math.sqrt(outcome + 0.375 * size) - Math.sqrt(expected + 0.375 * size));
    return [
      {
        ...figures,
        mean,
        sd: Math.sqrt(variance),
        prior,
        dispersion: own.dispersion,
        size,
        p: 2 * normalBelow(-Math.abs(apart) / Math.sqrt(noise)),
        similar: others.filter((other) => (other.outcome - other.expected) * mean > 0 && Math.abs(other.outcome - other.expected) > Math.sqrt(other.dispersion * other.expected)).length, // prettier-ignore
      },
    ];
  });
}

function countsOf({ unit, campaign, cells, dispersion }: UnitCells) {
  return cells.map((figures) => ({
    figures,
    unit,
    campaign,
    cell: figures.cell,
    outcome: figures.outcome,
    expected: figures.expected,
    dispersion,
  }));
}

/**
 * Several cells as one: their figures are added before they are shrunken, as shrinking many thin cells one by one would talk their
 * common effect down. The prior is the cells' own, by expected outcome.
 */
export function mergedEffect(cells: readonly CellEffect[]): { readonly mean: number; readonly sd: number } {
  const [first] = cells;
  if (first === undefined) return { mean: 0, sd: 0 };
  if (cells.length === 1) return { mean: first.mean, sd: first.sd };
  let outcome = 0;
  let expected = 0;
  let share = 0;
  let prior = 0;
  let variance = 0;
  for (const cell of cells) {
    outcome += cell.outcome;
    expected += cell.expected;
    share += cell.share;
    prior += cell.expected * Math.exp(cell.prior.mean);
    variance += cell.expected * cell.prior.variance;
  }
  const noise = openNoise(first.dispersion, (share * prior) / Math.max(expected, 1e-9));
  const before = { mean: Math.log(prior / Math.max(expected, 1e-9)), variance: variance / Math.max(expected, 1e-9) };
  const after = countPosterior({ outcome, expected, noise }, before);
  return { mean: after.mean, sd: Math.sqrt(after.variance) };
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

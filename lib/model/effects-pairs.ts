import { backfit, collectLevels, weigh, type Fit } from "@/lib/model/effects-backfit";
import { coarseColumn, pairKeys } from "@/lib/model/effects-model";
import { columnOf, levelsPart, type Levels, type Part } from "@/lib/model/effects-parts";
import { evidence, roughPrior } from "@/lib/model/gamma-prior";
import type { Pace } from "@/lib/model/pace";
import type { Schema } from "@/lib/model/schema";

const PAIR_SWEEPS = 12;
const MOST_COLUMNS_TO_PAIR = 14;
const DENSE_CELLS = 100_000;
/** Log evidence that a pair must bring. */
const LEAST_PAIR_EVIDENCE = 3;

/** Adds the pairs of columns whose cells differ by more than chance, best first, and fits all again. */
export async function addPairs(schema: Schema, fit: Fit, parts: Part[], most: number, pace: Pace): Promise<void> {
  const candidates: { part: Levels; gain: number }[] = [];
  const usable = parts.map(columnOf).slice(0, MOST_COLUMNS_TO_PAIR);
  for (const [k, a] of usable.entries()) {
    for (const b of usable.slice(k + 1)) {
      const part = pairPart(schema, fit, a, b);
      if (part) candidates.push({ part, gain: 0 });
      await pace.rest();
    }
  }
  const chosen: Levels[] = [];
  while (chosen.length < most && candidates.length > 0) {
    weigh(fit);
    for (const candidate of candidates) {
      collectLevels(fit, candidate.part);
      candidate.part.prior = roughPrior(candidate.part.observed, candidate.part.expected);
      candidate.gain = evidence(candidate.part.observed, candidate.part.expected, candidate.part.prior);
      // Against "all alike" fitted to the same totals, which the intercept already does.
      await pace.rest();
    }
    candidates.sort((p, q) => q.gain - p.gain);
    const taken = candidates.slice(0, 2).filter((candidate) => candidate.gain > LEAST_PAIR_EVIDENCE);
    if (taken.length === 0) break;
    for (const { part } of taken) {
      candidates.splice(candidates.findIndex((candidate) => candidate.part === part), 1); // prettier-ignore
      if (chosen.length >= most) continue;
      chosen.push(part);
      parts.push(part);
    }
    await backfit(fit, parts, PAIR_SWEEPS, pace);
  }
}

function pairPart(schema: Schema, fit: Fit, a: number, b: number): Levels | null {
  const first = coarseColumn(schema, fit.rows.encoded, a);
  const second = coarseColumn(schema, fit.rows.encoded, b);
  const { seen, codes } = numberCells(pairKeys(first, second), first.size * second.size);
  if (seen.length < 3 || seen.length > 0.7 * fit.mu.length) return null;
  return levelsPart("pair", [a, b], codes, seen.length, seen);
}

/** The cells that occur, ascending, and for each row the number of its cell (-1 for none). */
function numberCells(keyed: Float64Array, cells: number): { seen: Float64Array; codes: Int32Array } {
  if (cells > DENSE_CELLS) {
    const distinct = Float64Array.from(new Set(keyed)).sort();
    const seen = distinct[0] === -1 ? distinct.slice(1) : distinct;
    const index = new Map<number, number>();
    seen.forEach((key, i) => index.set(key, i));
    return { seen, codes: Int32Array.from(keyed, (key) => index.get(key) ?? -1) };
  }
  // A table of all cells is quicker than a map.
  const number = new Int32Array(cells).fill(-1);
  for (const key of keyed) if (key >= 0) number[key] = 0;
  const seen = Float64Array.from(Int32Array.from(number.keys()).filter((key) => number[key] === 0));
  seen.forEach((key, i) => (number[key] = i));
  return { seen, codes: Int32Array.from(keyed, (key) => (key < 0 ? -1 : number[key]!)) };
}

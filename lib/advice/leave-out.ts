import type { FittedResponse } from "@/lib/response/fit-response";
import { shapeAt, shapeWith } from "@/lib/response/curve";
import type { Shape } from "@/lib/response/curve";
import { seeded, spreadNormals } from "@/lib/response/seeded";
import { mergedEffect } from "./cell-effects";
import type { CellEffect } from "./cell-effects";

/** Most of the money that one piece of advice may take from where it is spent now. */
export const MOST_LEFT_OUT = 0.5;

/** A campaign whose curve is not known: elasticity 0.65 +- 0.2. */
export function typicalShapes(count: number, random: () => number): Shape[] {
  return [...spreadNormals(count, random)].map((z) =>
    shapeWith("hill", Math.min(0.98, Math.max(0.15, 0.65 + 0.2 * z))),
  );
}

/**
 * Outcome after leaving cells out against before, in each possible world, at the same spend: the cells' own outcome is lost, the
 * money goes to the rest of the audience, which it saturates as a proportionally larger spend would.
 *   (1 - sum of share x effect) x F(spend / kept) / F(spend)
 */
export function leaveOutRatios(cells: readonly CellEffect[], fit: FittedResponse | null, spend: number): Float64Array {
  const count = fit?.draws.length ?? 400;
  const random = seeded(cells.length * 31 + Math.round((cells[0]?.cost ?? 0) * 100));
  const shapes = fit ? fit.draws.map((draw) => draw.shape) : typicalShapes(count, random);
  const x = fit ? spend / fit.reference : 1;
  const share = cells.reduce((sum, cell) => sum + cell.share, 0);
  const normals = spreadNormals(count, random);
  const { mean, sd } = mergedEffect(cells);
  return Float64Array.from(shapes, (shape, i) => {
    const lost = share * Math.exp(mean + sd * normals[i]!);
    return (Math.max(0, 1 - lost) * shapeAt(shape, x / (1 - share))) / shapeAt(shape, x);
  });
}

export interface LeaveOut {
  readonly cells: readonly CellEffect[];
  readonly share: number;
  readonly ratios: Float64Array;
  readonly mean: number;
}

/** Of these weak cells, worst first, how many to leave out for the largest expected outcome; null where none pays. */
export function bestLeaveOut(weak: readonly CellEffect[], fit: FittedResponse | null, spend: number): LeaveOut | null {
  const worst = [...weak].sort((a, b) => a.mean - b.mean);
  let best: LeaveOut | null = null;
  for (let count = 1; count <= worst.length; count++) {
    const cells = worst.slice(0, count);
    const share = cells.reduce((sum, cell) => sum + cell.share, 0);
    if (share > MOST_LEFT_OUT) break;
    const ratios = leaveOutRatios(cells, fit, spend);
    const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
    if (mean > 1 && (best === null || mean > best.mean)) best = { cells, share, ratios, mean };
  }
  return best;
}

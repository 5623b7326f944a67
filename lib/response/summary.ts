import type { Interval } from "@/lib/domain/interval";

/** The `p` quantile of sorted values, linear between neighbours; NaN for none. */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return NaN;
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/** Mean and central 90 % of draws. */
export function intervalOf(draws: ArrayLike<number>): Interval {
  const sorted = Float64Array.from(draws).sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  const low = quantileOf(sorted, 0.05);
  const high = quantileOf(sorted, 0.95);
  // A skewed mean may lie outside its own 90 %: the ends still enclose what is shown.
  const mid = Math.min(high, Math.max(low, sum / sorted.length));
  return { low, mid, high, level: 0.9 };
}

/** A figure that is known. */
export function exactly(value: number): Interval {
  return { low: value, mid: value, high: value, level: 0.9 };
}

/** Share of draws above a bound. */
export function shareAbove(draws: ArrayLike<number>, bound: number): number {
  let count = 0;
  for (let i = 0; i < draws.length; i++) if (draws[i]! > bound) count++;
  return draws.length === 0 ? 0 : count / draws.length;
}

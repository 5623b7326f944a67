/** Steps in which people set amounts of this size. */
function stepFor(units: number): number {
  if (units >= 200) return 5;
  if (units >= 50) return 1;
  if (units >= 10) return 0.5;
  if (units >= 2) return 0.1;
  return 0.01;
}

/**
 * The amount that people would type near `units`, within [low, high]: rounded to a step of about one percent, and never beyond a
 * bound. Falls back to a cent inside the bounds where no step lies between them.
 */
export function typedAmount(units: number, low: number, high: number): number {
  const step = stepFor(units);
  const inside = (value: number): boolean => value >= low - 1e-9 && value <= high + 1e-9;
  for (const candidate of [Math.round(units / step), Math.floor(units / step), Math.ceil(units / step)]) {
    const value = Math.round(candidate * step * 100) / 100;
    if (inside(value)) return value;
  }
  const cents = Math.round(units * 100) / 100;
  return inside(cents) ? cents : Math.min(high, Math.max(low, cents));
}

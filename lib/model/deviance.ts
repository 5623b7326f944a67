/** Unit Poisson deviance of an outcome against its expectation. Also a proper loss for any outcome >= 0 (quasi-Poisson). */
export function unitDeviance(outcome: number, expected: number): number {
  const mu = Math.max(expected, 1e-12);
  return outcome > 0 ? 2 * (outcome * Math.log(outcome / mu) - (outcome - mu)) : 2 * mu;
}

export interface Explained {
  /** 1 - deviance / deviance of the plain average. */
  readonly value: number;
  /** Over clusters of rows: rows of one cluster are not independent. */
  readonly standardError: number;
}

/**
 * Share of deviance explained against a reference, with the standard error of that ratio (linearised, clusters as units).
 * Rows that nothing was predicted for (NaN) are left out.
 */
export function explained(
  outcome: Float64Array,
  expected: Float64Array,
  reference: Float64Array,
  cluster: Int32Array,
): Explained {
  const gain = new Map<number, { gain: number; base: number }>();
  let totalGain = 0;
  let totalBase = 0;
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(expected[i]!) || Number.isNaN(reference[i]!)) continue;
    const base = unitDeviance(outcome[i]!, reference[i]!);
    const better = base - unitDeviance(outcome[i]!, expected[i]!);
    const entry = gain.get(cluster[i]!) ?? { gain: 0, base: 0 };
    entry.gain += better;
    entry.base += base;
    gain.set(cluster[i]!, entry);
    totalGain += better;
    totalBase += base;
  }
  if (totalBase <= 0) return { value: 0, standardError: 0 };
  const value = totalGain / totalBase;
  let squares = 0;
  for (const entry of gain.values()) squares += (entry.gain - value * entry.base) ** 2;
  const few = gain.size > 1 ? gain.size / (gain.size - 1) : 1;
  return { value, standardError: Math.sqrt(squares * few) / totalBase };
}

/** Sum over the rows that were predicted. */
export function totalDeviance(outcome: Float64Array, expected: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < outcome.length; i++)
    if (!Number.isNaN(expected[i]!)) sum += unitDeviance(outcome[i]!, expected[i]!);
  return sum;
}

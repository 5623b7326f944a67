/**
 * Mixtures of learners on the scale of logarithms: log(rate) = log(average) + scale · Σ share·(member - log(average)), shares >= 0 that
 * sum to 1. Few round shares instead of exact ones: held-out rows are few and their deviance hangs on the largest of them, so that
 * exact weights (stacking; Breiman 1996) predict worse than the best member alone.
 */
export interface Mixture {
  readonly shares: readonly number[];
  readonly scale: number;
}

const STEPS = 4;
/** Less than what members say: where they do not agree with themselves from fold to fold. */
const SCALES = [1, 0.85, 0.7];

/** All mixtures of so many members; the simplest first, so that of two alike the simpler one is taken. */
export function mixtures(members: number): readonly Mixture[] {
  const all: number[][] = [];
  const divide = (left: number, shares: number[]): void => {
    if (shares.length === members - 1) all.push([...shares, left / STEPS]);
    else for (let own = left; own >= 0; own--) divide(left - own, [...shares, own / STEPS]);
  };
  if (members > 0) divide(STEPS, []);
  const size = (shares: readonly number[]): number => shares.filter((share) => share > 0).length;
  all.sort((a, b) => size(a) - size(b));
  return SCALES.flatMap((scale) => all.map((shares) => ({ shares, scale })));
}

/** What a mixture says about each row. */
export function mixed({ shares, scale }: Mixture, signals: readonly Float64Array[]): Float64Array {
  const parts = signals.map((signal, k) => ({ signal, weight: scale * shares[k]! })).filter(({ weight }) => weight > 0);
  return Float64Array.from(parts[0]!.signal, (_, i) =>
    parts.reduce((sum, { signal, weight }) => sum + weight * signal[i]!, 0),
  );
}

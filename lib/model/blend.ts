/**
 * Stacking (Wolpert; Breiman 1996) on the scale of logarithms: log(rate) = log(average) + Σ weight·(member - log(average)),
 * with weights >= 0 that minimise the Poisson deviance of held-out rows. `signals[k][i]` is member k's log(rate) minus the
 * log of the average it was fitted beside; rows with NaN are left out.
 */
export function stackWeights(
  signals: readonly Float64Array[],
  outcome: Float64Array,
  baseline: Float64Array,
  use: (row: number) => boolean,
): Float64Array {
  const rows = [...outcome.keys()].filter((i) => use(i) && signals.every((signal) => Number.isFinite(signal[i]!)));
  let weights = descend(signals, outcome, baseline, rows, signals.map(() => true)); // prettier-ignore
  // Members that hardly count only cost time and clarity.
  const kept = [...weights].map((weight) => weight >= LEAST_WEIGHT);
  if (kept.some((keep) => !keep)) weights = descend(signals, outcome, baseline, rows, kept);
  return weights;
}

const LEAST_WEIGHT = 0.05;
/** A correction may be taken a little further than its learner dared, not without bound. */
const MOST_WEIGHT = 1.5;
const CYCLES = 40;

function descend(
  signals: readonly Float64Array[],
  outcome: Float64Array,
  baseline: Float64Array,
  rows: readonly number[],
  allowed: readonly boolean[],
): Float64Array {
  const members = allowed.filter(Boolean).length;
  const weights = Float64Array.from(allowed, (allow) => (allow ? 1 / Math.max(1, members) : 0));
  const eta = Float64Array.from(rows, (i) => signals.reduce((sum, signal, k) => sum + weights[k]! * signal[i]!, 0));
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    let change = 0;
    for (let k = 0; k < signals.length; k++) {
      if (!allowed[k]) continue;
      const signal = signals[k]!;
      let gradient = 0;
      let curvature = 0;
      rows.forEach((i, at) => {
        const mu = baseline[i]! * Math.exp(Math.min(eta[at]!, 30));
        gradient += (outcome[i]! - mu) * signal[i]!;
        curvature += mu * signal[i]! * signal[i]!;
      });
      if (!(curvature > 0)) continue;
      const step = Math.max(-0.5, Math.min(0.5, gradient / curvature));
      const next = Math.min(MOST_WEIGHT, Math.max(0, weights[k]! + step));
      const delta = next - weights[k]!;
      if (delta === 0) continue;
      rows.forEach((i, at) => {
        eta[at]! += delta * signal[i]!;
      });
      weights[k] = next;
      change = Math.max(change, Math.abs(delta));
    }
    if (change < 1e-3) break;
  }
  return weights;
}

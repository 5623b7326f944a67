/** Variance of an outcome around its expectation mu: `phi * mu + kappa * mu²` (quasi-Poisson and negative binomial in one). */
export interface Dispersion {
  readonly phi: number;
  readonly kappa: number;
}

const GROUPS = 12;
const MOST_ROWS = 6_000;
/** Under this, one lucky fit would make every interval vanish. */
const LEAST_PHI = 0.05;

/**
 * Moment estimate: rows are grouped by expectation; in each group mean squared error per expectation is
 * `phi + kappa * (Σmu² / Σmu)`, a straight line that is fitted through the groups with both coefficients kept >= 0.
 */
export function estimateDispersion(
  outcome: Float64Array,
  expected: Float64Array,
  weight: Float64Array | null,
  parameters: number,
): Dispersion {
  const all = outcome.length;
  if (all < 3) return { phi: 1, kappa: 0 };
  const freedom = all / Math.max(all - parameters, all / 3);
  // Two numbers do not need more rows than this, and sorting more takes long.
  const every = Math.ceil(all / MOST_ROWS);
  // One row of each stretch, not always the same one: tables repeat themselves (device by device, hour by hour).
  const pick = (k: number): number => k * every + ((Math.imul(k + 1, 0x9e3779b1) >>> 16) % every);
  const order = Int32Array.from({ length: Math.floor(all / every) }, (_, k) => pick(k));
  order.sort((a, b) => expected[a]! - expected[b]!);
  const n = order.length;
  const points: { x: number; y: number; w: number }[] = [];
  const groups = Math.max(1, Math.min(GROUPS, Math.floor(n / 20)));
  for (let g = 0; g < groups; g++) {
    let squared = 0;
    let first = 0;
    let second = 0;
    let count = 0;
    for (let k = Math.floor((g * n) / groups); k < Math.floor(((g + 1) * n) / groups); k++) {
      const i = order[k]!;
      const w = weight ? weight[i]! : 1;
      const mu = expected[i]!;
      squared += w * (outcome[i]! - mu) ** 2;
      first += w * mu;
      second += w * mu * mu;
      count += w;
    }
    if (first <= 0) continue;
    const x = second / first;
    points.push({ x, y: (squared / first) * freedom, w: count });
  }
  return fitLine(points);
}

/** Relative errors count, not absolute ones: the groups differ by orders of magnitude. */
function fitLine(points: readonly { x: number; y: number; w: number }[]): Dispersion {
  if (points.length === 0) return { phi: 1, kappa: 0 };
  let phi = Math.max(
    LEAST_PHI,
    points.reduce((sum, p) => sum + p.y * p.w, 0) / points.reduce((sum, p) => sum + p.w, 0),
  );
  let kappa = 0;
  for (let step = 0; step < 25 && points.length > 2; step++) {
    let s00 = 0, s01 = 0, s11 = 0, t0 = 0, t1 = 0; // prettier-ignore
    for (const { x, y, w } of points) {
      const v = w / (phi + kappa * x) ** 2;
      s00 += v;
      s01 += v * x;
      s11 += v * x * x;
      t0 += v * y;
      t1 += v * x * y;
    }
    const determinant = s00 * s11 - s01 * s01;
    let a = determinant > 1e-12 * s00 * s11 ? (t0 * s11 - t1 * s01) / determinant : t0 / s00;
    let b = determinant > 1e-12 * s00 * s11 ? (t1 * s00 - t0 * s01) / determinant : 0;
    if (b < 0) [a, b] = [t0 / s00, 0];
    else if (a < LEAST_PHI) [a, b] = [LEAST_PHI, Math.max(0, (t1 - LEAST_PHI * s01) / s11)];
    phi = Math.max(LEAST_PHI, 0.5 * (phi + a));
    kappa = Math.max(0, 0.5 * (kappa + b));
  }
  return Number.isFinite(phi) && Number.isFinite(kappa) ? { phi, kappa } : { phi: 1, kappa: 0 };
}

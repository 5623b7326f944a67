import { fit, wholeNormal } from "@/lib/model/matched-fit";
import { type MatchedRows, sortRows } from "@/lib/model/matched-rows";
import { dispersion, leftOut, quadratic, solvedContrasts } from "@/lib/model/matched-scatter";
import { support } from "@/lib/model/matched-support";
import { beyondT, quantileT } from "@/lib/model/student";

export interface MatchedEffect {
  /** log of the rate of this level over the mean of all compared levels. */
  readonly log: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, that there is no difference. */
  readonly p: number;
}

export interface MatchedLevel {
  /** Outcome that the level's exposure would bring at its strata's rates. */
  readonly expected: number;
  /** Clusters in which it stands beside another level. */
  readonly clusters: number;
  /** null where it cannot be compared: in one cluster only, or never beside the others. */
  readonly effect: MatchedEffect | null;
}

/** In a single cluster nothing tells the level from the cluster. */
const LEAST_CLUSTERS = 2;

/** Width of the intervals. */
const LEVEL = 0.9;

/**
 * What the levels of a factor do to a rate, within strata and with other factors held fixed: a quasi-Poisson regression with an
 * effect for each stratum, which drops out (conditional likelihood). Intervals come from leaving out one cluster at a time (CR3, Student's t with the level's own
 * clusters), and are never narrower than the counts' own scatter.
 */
export function matchedEffects(rows: MatchedRows): MatchedLevel[] {
  const sorted = sortRows(rows);
  const beta = fit(sorted);
  const { expected, clusters, together } = support(sorted);
  const compared = together.map((own, level) => own && clusters[level]! >= LEAST_CLUSTERS);
  const total = expected.reduce((sum, value, level) => sum + (compared[level] ? value : 0), 0);
  const weights = expected.map((value, level) => (compared[level] && total > 0 ? value / total : 0));
  const contrast = (values: Float64Array, level: number): number =>
    values[level]! - weights.reduce((sum, weight, other) => sum + weight * values[other]!, 0);

  const whole = wholeNormal(sorted, beta);
  const directions = solvedContrasts(whole, sorted.size, weights);
  if (directions === null) return weights.map((_, level) => ({ expected: expected[level]!, clusters: clusters[level]!, effect: null })); // prettier-ignore
  const phi = Math.max(1, dispersion(sorted, beta));
  const shifts = new Float64Array(weights.length);
  const portions = new Float64Array(weights.length);
  const squaredPortions = new Float64Array(weights.length);
  const scatter = new Float64Array(weights.length);
  for (const { own, shift, weight } of leftOut(sorted, beta, whole)) {
    for (let level = 0; level < weights.length; level += 1) {
      if (!compared[level]) continue;
      if (shift !== null) shifts[level]! += contrast(shift, level) ** 2;
      const portion = quadratic(own.information, directions[level]!);
      portions[level]! += portion;
      squaredPortions[level]! += portion ** 2;
      scatter[level]! += phi * weight * portion;
    }
  }

  return weights.map((_, level) => {
    const known = { expected: expected[level]!, clusters: clusters[level]! };
    if (!compared[level]) return { ...known, effect: null };
    // Clusters that weigh as little as campaigns without spend are no evidence of their own (Satterthwaite).
    const alike = portions[level]! ** 2 / Math.max(squaredPortions[level]!, 1e-300);
    const freedom = Math.max(1, alike - 1);
    const sd = Math.sqrt(Math.max(shifts[level]!, scatter[level]!));
    const log = contrast(beta, level);
    const reach = quantileT(1 - LEVEL, freedom) * sd;
    const effect = { log, low: log - reach, high: log + reach, p: beyondT(log / sd, freedom) };
    return { ...known, effect };
  });
}

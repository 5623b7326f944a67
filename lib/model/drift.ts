import { fitBase } from "@/lib/model/base";
import { estimateDispersion } from "@/lib/model/dispersion";
import type { Drift } from "@/lib/model/drift-variance";
import { predictEffects } from "@/lib/model/effects-model";
import { takeEncoded } from "@/lib/model/rows";
import type { Material, BaseCandidate } from "@/lib/model/trial";

/** Even where no drift shows, a history's own length later rates are this uncertain (variance of the logarithm). */
const LEAST_OVER_SPAN = 0.125;
const MOST_OVER_SPAN = 1;
/** A squared error of more than so many times its variance is an accident of one row. */
const MOST_SQUARES = 16;

/**
 * Measured by asking each round of validation also about the rows later than those it is judged on: by how much their squared
 * errors, relative to the expectation squared, grow with the distance. Weighted least squares on `phi / mu + kappa + perUnit * distance`.
 * Null where validation did not go forward in time.
 */
export async function measureDrift(material: Material, base: BaseCandidate): Promise<Drift | null> {
  const { schema, rows, time, folds, pace } = material;
  if (time === null || folds.every((fold) => fold.later.length === 0)) return null;
  const ahead: number[] = [];
  const outcome: number[] = [];
  const expected: number[] = [];
  let [near, asked] = [0, 0];
  for (const { train, trainTime, rows: test, later } of folds) {
    const until = latest(trainTime!);
    const model = await fitBase(schema, train, trainTime, base.recipe, pace);
    for (const row of test) near += time[row]! - until;
    asked += test.length;
    const all = Int32Array.from([...test, ...later]);
    const { logRate } = predictEffects(schema, model, takeEncoded(rows.encoded, all));
    all.forEach((row, k) => {
      ahead.push(time[row]! - until);
      outcome.push(rows.outcome[row]!);
      expected.push(rows.exposure[row]! * Math.exp(logRate[k]!));
    });
  }
  const span = latest(time) - time.reduce((a, b) => Math.min(a, b));
  const slope = slopeOf(Float64Array.from(ahead), Float64Array.from(outcome), Float64Array.from(expected));
  const perUnit = Math.min(MOST_OVER_SPAN / span, Math.max(LEAST_OVER_SPAN / span, slope));
  return { perUnit, usual: near / asked, until: latest(time) };
}

function slopeOf(ahead: Float64Array, outcome: Float64Array, expected: Float64Array): number {
  const { phi, kappa } = estimateDispersion(outcome, expected, null, 0);
  let s0 = 0, s1 = 0, s2 = 0, t0 = 0, t1 = 0; // prettier-ignore
  for (let i = 0; i < ahead.length; i++) {
    const mu = expected[i]!;
    if (!(mu > 0)) continue;
    const variance = phi / mu + kappa;
    const squared = Math.min(MOST_SQUARES * variance, (outcome[i]! / mu - 1) ** 2) - phi / mu;
    const weight = 1 / variance ** 2;
    s0 += weight;
    s1 += weight * ahead[i]!;
    s2 += weight * ahead[i]! ** 2;
    t0 += weight * squared;
    t1 += weight * squared * ahead[i]!;
  }
  const determinant = s0 * s2 - s1 * s1;
  return determinant > 1e-12 * s0 * s2 ? (t1 * s0 - t0 * s1) / determinant : 0;
}

function latest(time: Float64Array): number {
  return time.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

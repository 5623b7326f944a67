import { unitDeviance } from "@/lib/model/deviance";

/** Standard deviations under which no honest prediction falls. */
const IMPOSSIBLE = 4;
/** From here on deviance is that of chi-squared with one degree of freedom: mean 1, variance 2. */
const LARGE = 60;
const LEAST_ROWS = 20;

/**
 * True where counts are predicted better than they can be by anyone who knows their true rates: counts scatter around their rates as
 * Poisson's law has it, at least. Such a model has seen the outcomes. False where outcomes are no counts: nothing is known of them.
 */
export function beatsChance(outcome: Float64Array, expected: Float64Array, rows: readonly number[]): boolean {
  if (rows.length < LEAST_ROWS || rows.some((row) => !Number.isInteger(outcome[row]!))) return false;
  let deviance = 0;
  let mean = 0;
  let variance = 0;
  for (const row of rows) {
    const mu = Math.max(expected[row]!, 1e-9);
    deviance += unitDeviance(outcome[row]!, mu);
    const chance = scatter(mu);
    mean += chance.mean;
    variance += chance.variance;
  }
  return deviance < mean - IMPOSSIBLE * Math.sqrt(variance);
}

/** Mean and variance of the deviance of a Poisson count around its own rate. */
function scatter(mu: number): { readonly mean: number; readonly variance: number } {
  if (mu >= LARGE) return { mean: 1, variance: 2 };
  let mean = 0;
  let square = 0;
  let chance = Math.exp(-mu);
  for (let y = 0; y <= mu + 12 * Math.sqrt(mu) + 20; y++) {
    const deviance = unitDeviance(y, mu);
    mean += chance * deviance;
    square += chance * deviance * deviance;
    chance *= mu / (y + 1);
  }
  return { mean, variance: square - mean * mean };
}

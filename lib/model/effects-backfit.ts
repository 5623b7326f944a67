import { estimateDispersion, type Dispersion } from "@/lib/model/dispersion";
import { along, placeOf, type Curve, type Levels, type Part } from "@/lib/model/effects-parts";
import { estimatePrior } from "@/lib/model/gamma-prior";
import type { Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { chooseStiffness, solveSmooth } from "@/lib/model/smooth";

const CONVERGED = 1e-4;
/** Sweeps after which shrinkage and dispersion are estimated anew. */
const ESTIMATE_AT = new Set([0, 1, 3, 6, 10, 15]);

/** The state of one fit. Within a sweep only `weighted` follows the parts; `mu` and `precision` are those of its start. */
export interface Fit {
  readonly rows: Rows;
  readonly mu: Float64Array;
  readonly precision: Float64Array;
  /** Precision times outcome, and precision times expectation. */
  readonly outcome: Float64Array;
  readonly weighted: Float64Array;
  readonly bigRowsCountLess: boolean;
  /** What rows are weighed by, and what was measured; the same where big rows count less. */
  dispersion: Dispersion;
  noise: Dispersion;
  intercept: number;
}

export function startFit(rows: Rows, bigRowsCountLess: boolean): Fit {
  let outcome = 0;
  let exposure = 0;
  for (let i = 0; i < rows.outcome.length; i++) {
    outcome += rows.weight[i]! * rows.outcome[i]!;
    exposure += rows.weight[i]! * rows.exposure[i]!;
  }
  const rate = outcome / exposure;
  const mu = rows.exposure.map((e) => e * rate);
  const dispersion = { phi: estimateDispersion(rows.outcome, mu, rows.weight, 1).phi, kappa: 0 };
  return {
    rows,
    mu,
    precision: rows.weight.slice(),
    outcome: new Float64Array(mu.length),
    weighted: new Float64Array(mu.length),
    bigRowsCountLess,
    dispersion,
    noise: dispersion,
    intercept: Math.log(rate),
  };
}

export async function backfit(fit: Fit, parts: readonly Part[], sweeps: number, pace: Pace): Promise<void> {
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const estimate = ESTIMATE_AT.has(sweep);
    weigh(fit);
    let change = 0;
    for (const part of parts) {
      change = Math.max(change, part.kind === "smooth" ? updateCurve(fit, part, estimate) : updateLevels(fit, part, estimate)); // prettier-ignore
      await pace.rest();
    }
    unweigh(fit);
    balance(fit);
    if (estimate) estimateNoise(fit, parts);
    else if (change < CONVERGED) break;
  }
}

/** Rows count by the inverse of their variance per expectation. */
export function weigh(fit: Fit): void {
  const { phi, kappa } = fit.dispersion;
  for (let i = 0; i < fit.mu.length; i++) {
    const precision = fit.rows.weight[i]! / (phi + kappa * fit.mu[i]!);
    fit.precision[i] = precision;
    fit.outcome[i] = precision * fit.rows.outcome[i]!;
    fit.weighted[i] = precision * fit.mu[i]!;
  }
}

/** Takes over what the parts made of the expectations. */
function unweigh(fit: Fit): void {
  for (let i = 0; i < fit.mu.length; i++) if (fit.precision[i]! > 0) fit.mu[i] = fit.weighted[i]! / fit.precision[i]!;
}

/** Weighted outcome and expectation by code, as they are now. */
function collect(fit: Fit, part: Part): void {
  const { codes, observed, expected } = part;
  const { outcome, weighted } = fit;
  observed.fill(0);
  expected.fill(0);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < 0) continue;
    observed[code]! += outcome[i]!;
    expected[code]! += weighted[i]!;
  }
}

function multiply(fit: Fit, codes: Int32Array, ratio: Float64Array): void {
  const { weighted } = fit;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code >= 0) weighted[i]! *= ratio[code]!;
  }
}

function estimateNoise(fit: Fit, parts: readonly Part[]): void {
  let parameters = 1;
  for (const part of parts) {
    if (part.kind === "smooth") parameters += 2;
    else
      for (const expected of part.expected)
        parameters += expected > 0 ? expected / (expected + part.prior.shape / part.prior.mean) : 0;
  }
  fit.noise = estimateDispersion(fit.rows.outcome, fit.mu, fit.rows.weight, parameters);
  const { phi, kappa } = fit.noise;
  if (fit.bigRowsCountLess) fit.dispersion = { phi, kappa };
  else {
    let squared = 0;
    let expected = 0;
    const shrink = fit.mu.length / Math.max(fit.mu.length - parameters, fit.mu.length / 3);
    // Mean over rows of (variance / mu), each with the fitted line instead of its own noisy square.
    for (let i = 0; i < fit.mu.length; i++) {
      squared += fit.rows.weight[i]! * (phi + kappa * fit.mu[i]!) * Math.sqrt(fit.mu[i]!);
      expected += fit.rows.weight[i]! * Math.sqrt(fit.mu[i]!);
    }
    fit.dispersion = { phi: expected > 0 ? (squared / expected) * Math.min(shrink, 1.2) : 1, kappa: 0 };
  }
}

/** Totals agree: the sum of expectations is the sum of outcomes. */
function balance(fit: Fit): void {
  let outcome = 0;
  let expected = 0;
  for (let i = 0; i < fit.mu.length; i++) {
    outcome += fit.rows.weight[i]! * fit.rows.outcome[i]!;
    expected += fit.rows.weight[i]! * fit.mu[i]!;
  }
  const factor = outcome / expected;
  if (!(factor > 0) || !Number.isFinite(factor)) return;
  for (let i = 0; i < fit.mu.length; i++) fit.mu[i]! *= factor;
  fit.intercept += Math.log(factor);
}

/** What each level was expected to have without its own effect. */
export function collectLevels(fit: Fit, part: Levels): void {
  collect(fit, part);
  for (let l = 0; l < part.factor.length; l++) part.expected[l]! /= part.factor[l]!;
}

function updateLevels(fit: Fit, part: Levels, estimate: boolean): number {
  collectLevels(fit, part);
  if (estimate) part.prior = estimatePrior(part.observed, part.expected, part.prior);
  const { shape, mean } = part.prior;
  const ratio = new Float64Array(part.factor.length).fill(1);
  let change = 0;
  for (let l = 0; l < part.factor.length; l++) {
    const posterior = (part.observed[l]! + shape) / (part.expected[l]! + shape / mean);
    const next = Math.min(1e9, Math.max(1e-9, posterior));
    ratio[l] = next / part.factor[l]!;
    if (part.expected[l]! > 0) change = Math.max(change, Math.abs(Math.log(ratio[l]!)));
    part.factor[l] = next;
  }
  multiply(fit, part.codes, ratio);
  return change;
}

/** One Newton step on a penalised curve, kept short, as the logarithm of a rate runs away easily. */
function updateCurve(fit: Fit, part: Curve, estimate: boolean): number {
  const knots = part.knots.length;
  const size = knots + 1;
  const information = new Float64Array(size * size);
  const right = new Float64Array(size);
  collect(fit, part);
  for (let code = 0; code < part.expected.length; code++) {
    const w = part.expected[code]!;
    if (w === 0) continue;
    const residual = part.observed[code]! - w;
    const { at, share } = placeOf(code);
    information[at * size + at]! += w * (1 - share) * (1 - share);
    right[at]! += residual * (1 - share);
    if (share > 0) {
      information[at * size + at + 1]! += w * share * (1 - share);
      information[(at + 1) * size + at]! += w * share * (1 - share);
      information[(at + 1) * size + at + 1]! += w * share * share;
      right[at + 1]! += residual * share;
    }
  }
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) right[a]! += information[a * size + b]! * part.effect[b]!;
  const normal = { information, right };
  if (estimate) part.stiffness = chooseStiffness(normal, knots);
  const solved = solveSmooth(normal, knots, part.stiffness);
  if (!solved) return 0;
  let change = 0;
  const step = solved.effect.map((value, k) => Math.min(1.5, Math.max(-1.5, value - part.effect[k]!)));
  for (const delta of step) change = Math.max(change, Math.abs(delta));
  part.effect = part.effect.map((value, k) => value + step[k]!);
  part.variance = solved.variance;
  multiply(fit, part.codes, part.expected.map((_, code) => Math.exp(along(step, code)))); // prettier-ignore
  return change;
}

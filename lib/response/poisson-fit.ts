import { cholesky, logDeterminant, solveCholesky } from "./cholesky";
import type { SeasonDesign } from "./season-design";

const MOST_STEPS = 30;
/** In log evidence: far below what weights can tell. */
const CLOSE_ENOUGH = 1e-4;
const LARGEST_STEP = 4;

export interface PoissonFit {
  readonly beta: Float64Array;
  /** Cholesky factor of the posterior precision at `beta`. */
  readonly factor: Float64Array;
  /** log of likelihood times prior, integrated over beta by Laplace's method, up to a constant shared by fits of the same data. */
  readonly evidence: number;
  readonly fitted: Float64Array;
}

/**
 * Penalised (quasi-)Poisson regression with log link by Newton's method: outcome ~ dispersion x Poisson(exp(X·beta + offset) / dispersion).
 * @returns null where the equations cannot be solved.
 */
export function fitPoisson(
  design: SeasonDesign,
  outcome: Float64Array,
  offset: Float64Array,
  penalty: Float64Array,
  dispersion: number,
  start: Float64Array,
): PoissonFit | null {
  const { width } = design;
  let beta = start.slice();
  let state = evaluate(design, outcome, offset, penalty, dispersion, beta);
  let factor: Float64Array | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, precision } = derivatives(design, outcome, penalty, dispersion, beta, state.fitted);
    factor = cholesky(precision, width);
    if (factor === null) return null;
    const move = solveCholesky(factor, width, gradient);
    let largest = 0;
    for (const m of move) largest = Math.max(largest, Math.abs(m));
    let scale = largest > LARGEST_STEP ? LARGEST_STEP / largest : 1;
    let next = beta;
    let nextState = state;
    for (let half = 0; half < 20; half++, scale /= 2) {
      next = beta.map((b, i) => b + scale * move[i]!);
      nextState = evaluate(design, outcome, offset, penalty, dispersion, next);
      if (nextState.value >= state.value - 1e-9) break;
    }
    const gained = nextState.value - state.value;
    beta = next;
    state = nextState;
    if (largest * scale < 1e-6 || Math.abs(gained) < CLOSE_ENOUGH) break;
  }
  if (factor === null || !Number.isFinite(state.value)) return null;
  return { beta, factor, fitted: state.fitted, evidence: state.value - logDeterminant(factor, width) / 2 };
}

function evaluate(
  design: SeasonDesign,
  outcome: Float64Array,
  offset: Float64Array,
  penalty: Float64Array,
  dispersion: number,
  beta: Float64Array,
): { value: number; fitted: Float64Array } {
  const { perRow, columns, values, width } = design;
  const fitted = new Float64Array(outcome.length);
  let value = 0;
  for (let i = 0; i < outcome.length; i++) {
    let eta = offset[i]!;
    for (let k = i * perRow; k < (i + 1) * perRow; k++) eta += values[k]! * beta[columns[k]!]!;
    eta = Math.min(50, Math.max(-50, eta));
    const mean = Math.exp(eta);
    fitted[i] = mean;
    value += (outcome[i]! * eta - mean) / dispersion;
  }
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < width; b++) value -= (penalty[a * width + b]! * beta[a]! * beta[b]!) / 2;
  }
  return { value, fitted };
}

function derivatives(
  design: SeasonDesign,
  outcome: Float64Array,
  penalty: Float64Array,
  dispersion: number,
  beta: Float64Array,
  fitted: Float64Array,
): { gradient: Float64Array; precision: Float64Array } {
  const { perRow, columns, values, width } = design;
  const gradient = new Float64Array(width);
  const precision = penalty.slice();
  for (let i = 0; i < outcome.length; i++) {
    const weight = fitted[i]! / dispersion;
    const residual = (outcome[i]! - fitted[i]!) / dispersion;
    for (let k = i * perRow; k < (i + 1) * perRow; k++) {
      const column = columns[k]!;
      const value = values[k]!;
      if (value === 0) continue;
      gradient[column]! += value * residual;
      for (let m = i * perRow; m < (i + 1) * perRow; m++) {
        precision[column * width + columns[m]!]! += weight * value * values[m]!;
      }
    }
  }
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < width; b++) gradient[a]! -= penalty[a * width + b]! * beta[b]!;
  }
  return { gradient, precision };
}

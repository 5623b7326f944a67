import { estimateDispersion, type Dispersion } from "@/lib/model/dispersion";
import type { Block, EffectsModel } from "@/lib/model/effects-model";
import { coarseColumn, pairKeys } from "@/lib/model/effects-model";
import { estimatePrior, evidence, roughPrior, type GammaPrior } from "@/lib/model/gamma-prior";
import type { Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { hat, type Schema } from "@/lib/model/schema";
import { chooseStiffness, solveSmooth, type Stiffness } from "@/lib/model/smooth";

export interface EffectsOptions {
  /** How many pairs of columns may have effects of their own. */
  readonly pairs: number;
  /** Columns (numbered as in EffectsModel) to leave out. */
  readonly without: ReadonlySet<number>;
  /** Weigh rows by a negative binomial instead of a quasi-Poisson variance: big rows count less. */
  readonly bigRowsCountLess: boolean;
}

const SWEEPS = 30;
const FIRST_SWEEPS = 12;
const COARSE_LEVELS = 60;
/** Steps between two knots of a curve that its rows are gathered on: finer than the curve bends. */
const PLACES = 32;
const PAIR_SWEEPS = 12;
const CONVERGED = 1e-4;
/** Sweeps after which shrinkage and dispersion are estimated anew. */
const ESTIMATE_AT = new Set([0, 1, 3, 6, 10, 15]);
const MOST_COLUMNS_TO_PAIR = 14;
const DENSE_CELLS = 100_000;
/** Log evidence that a pair must bring. */
const LEAST_PAIR_EVIDENCE = 3;

/** Levels of a column or a pair while they are fitted. Effects are factors here, not logarithms. */
interface Levels {
  readonly kind: "level" | "pair";
  readonly columns: readonly [number, number];
  readonly keys: Float64Array;
  readonly codes: Int32Array;
  readonly factor: Float64Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  prior: GammaPrior;
}
/** Rows of about the same value are fitted together: `codes` are places along the curve, the last one is for missing values. */
interface Curve {
  readonly kind: "smooth";
  readonly column: number;
  readonly knots: Float64Array;
  readonly codes: Int32Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  effect: Float64Array;
  variance: Float64Array;
  stiffness: Stiffness;
}
type Part = Levels | Curve;

/** The state of one fit. Within a sweep only `weighted` follows the parts; `mu` and `precision` are those of its start. */
interface Fit {
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

/**
 * Empirical Bayes effects by backfitting: each column in turn is fitted to what the others leave, shrunken by a prior that is
 * estimated from the data (gamma for levels, a smooth Gaussian curve for numbers). Needs a positive total outcome.
 */
export async function fitEffects(
  schema: Schema,
  rows: Rows,
  options: EffectsOptions,
  pace: Pace,
  /** Is told the model without pairs, which the one with pairs starts from. */
  onAlone: (model: EffectsModel) => void = () => undefined,
): Promise<EffectsModel> {
  const fit = startFit(rows, options.bigRowsCountLess);
  const parts = singleParts(schema, rows).filter((part) => !options.without.has(columnOf(part)) && varies(part));
  // Coarse columns first: a column of many levels that contains a coarser one (campaign and its objective) would otherwise take
  // all of its effect, and would have nothing to say about levels that are new.
  const coarse = parts.filter((part) => part.kind === "smooth" || part.factor.length <= COARSE_LEVELS);
  if (coarse.length < parts.length && coarse.length > 0) await backfit(fit, coarse, FIRST_SWEEPS, pace);
  await backfit(fit, [...coarse, ...parts.filter((part) => !coarse.includes(part))], SWEEPS, pace);
  const alone = toModel(fit, parts);
  onAlone(alone);
  if (options.pairs === 0) return alone;
  await addPairs(schema, fit, parts, options.pairs, pace);
  return toModel(fit, parts);
}

function toModel(fit: Fit, parts: readonly Part[]): EffectsModel {
  weigh(fit);
  return { intercept: fit.intercept, blocks: parts.map((part) => toBlock(fit, part)), noise: fit.noise };
}

function singleParts(schema: Schema, rows: Rows): Part[] {
  const levels = schema.categorical.map((column, c) =>
    levelsPart("level", [c, c], rows.encoded.codes[c]!, column.levels.length + 1, new Float64Array(0)),
  );
  const curves = schema.numeric.map((_, c) => curvePart(schema, rows, c));
  return [...levels, ...curves];
}

function columnOf(part: Part): number {
  return part.kind === "smooth" ? part.column : part.columns[0];
}

function startFit(rows: Rows, bigRowsCountLess: boolean): Fit {
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

function levelsPart(
  kind: "level" | "pair",
  columns: readonly [number, number],
  codes: Int32Array,
  size: number,
  keys: Float64Array,
): Levels {
  return {
    kind,
    columns,
    keys,
    codes,
    factor: new Float64Array(size).fill(1),
    observed: new Float64Array(size),
    expected: new Float64Array(size),
    prior: { shape: 8, mean: 1 },
  };
}

function curvePart(schema: Schema, rows: Rows, numeric: number): Curve {
  const { knots } = schema.numeric[numeric]!;
  const size = knots.length * PLACES + 1;
  const codes = Int32Array.from(rows.encoded.values[numeric]!, (value) => {
    if (Number.isNaN(value)) return size - 1;
    const { at, share } = hat(knots, value);
    return at * PLACES + Math.round(share * PLACES);
  });
  return {
    kind: "smooth",
    column: schema.categorical.length + numeric,
    knots,
    codes,
    observed: new Float64Array(size),
    expected: new Float64Array(size),
    effect: new Float64Array(knots.length + 1),
    variance: new Float64Array(knots.length + 1),
    stiffness: { slope: 50, bend: 50 },
  };
}

/** A column with one value says nothing that the intercept does not say. */
function varies(part: Part): boolean {
  return part.codes.some((code) => code !== part.codes[0]);
}

async function backfit(fit: Fit, parts: readonly Part[], sweeps: number, pace: Pace): Promise<void> {
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
function weigh(fit: Fit): void {
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
function collectLevels(fit: Fit, part: Levels): void {
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

/** Where on the curve a code stands: between knot `at` and the next. */
function placeOf(code: number): { at: number; share: number } {
  return { at: Math.floor(code / PLACES), share: (code % PLACES) / PLACES };
}

function along(knots: Float64Array, code: number): number {
  const { at, share } = placeOf(code);
  return knots[at]! * (1 - share) + (share > 0 ? knots[at + 1]! * share : 0);
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

/** Adds the pairs of columns whose cells differ by more than chance, best first, and fits all again. */
async function addPairs(schema: Schema, fit: Fit, parts: Part[], most: number, pace: Pace): Promise<void> {
  const candidates: { part: Levels; gain: number }[] = [];
  const usable = parts.map(columnOf).slice(0, MOST_COLUMNS_TO_PAIR);
  for (const [k, a] of usable.entries()) {
    for (const b of usable.slice(k + 1)) {
      const part = pairPart(schema, fit, a, b);
      if (part) candidates.push({ part, gain: 0 });
      await pace.rest();
    }
  }
  const chosen: Levels[] = [];
  while (chosen.length < most && candidates.length > 0) {
    weigh(fit);
    for (const candidate of candidates) {
      collectLevels(fit, candidate.part);
      candidate.part.prior = roughPrior(candidate.part.observed, candidate.part.expected);
      candidate.gain = evidence(candidate.part.observed, candidate.part.expected, candidate.part.prior);
      // Against "all alike" fitted to the same totals, which the intercept already does.
      await pace.rest();
    }
    candidates.sort((p, q) => q.gain - p.gain);
    const taken = candidates.slice(0, 2).filter((candidate) => candidate.gain > LEAST_PAIR_EVIDENCE);
    if (taken.length === 0) break;
    for (const { part } of taken) {
      candidates.splice(candidates.findIndex((candidate) => candidate.part === part), 1); // prettier-ignore
      if (chosen.length >= most) continue;
      chosen.push(part);
      parts.push(part);
    }
    await backfit(fit, parts, PAIR_SWEEPS, pace);
  }
}

function pairPart(schema: Schema, fit: Fit, a: number, b: number): Levels | null {
  const first = coarseColumn(schema, fit.rows.encoded, a);
  const second = coarseColumn(schema, fit.rows.encoded, b);
  const { seen, codes } = numberCells(pairKeys(first, second), first.size * second.size);
  if (seen.length < 3 || seen.length > 0.7 * fit.mu.length) return null;
  return levelsPart("pair", [a, b], codes, seen.length, seen);
}

/** The cells that occur, ascending, and for each row the number of its cell (-1 for none). */
function numberCells(keyed: Float64Array, cells: number): { seen: Float64Array; codes: Int32Array } {
  if (cells > DENSE_CELLS) {
    const distinct = Float64Array.from(new Set(keyed)).sort();
    const seen = distinct[0] === -1 ? distinct.slice(1) : distinct;
    const index = new Map<number, number>();
    seen.forEach((key, i) => index.set(key, i));
    return { seen, codes: Int32Array.from(keyed, (key) => index.get(key) ?? -1) };
  }
  // A table of all cells is quicker than a map.
  const number = new Int32Array(cells).fill(-1);
  for (const key of keyed) if (key >= 0) number[key] = 0;
  const seen = Float64Array.from(Int32Array.from(number.keys()).filter((key) => number[key] === 0));
  seen.forEach((key, i) => (number[key] = i));
  return { seen, codes: Int32Array.from(keyed, (key) => (key < 0 ? -1 : number[key]!)) };
}

function toBlock(fit: Fit, part: Part): Block {
  if (part.kind === "smooth") {
    const { column, knots, effect, variance, codes } = part; // each update makes new arrays
    const centre = meanEffect(fit, (i) => along(effect, codes[i]!));
    return { kind: "smooth", column, knots, effect, variance, centre };
  }
  collectLevels(fit, part);
  const { shape, mean } = part.prior;
  const effect = part.factor.map((factor) => Math.log(factor));
  const common = {
    effect,
    // A Gamma(a, b) variable has a relative variance of 1 / a, which is about the variance of its logarithm.
    variance: part.observed.map((observed) => 1 / (observed + shape)),
    unseen: Math.log(mean),
    unseenVariance: Math.min(4, 1 / shape),
    centre: meanEffect(fit, (i) => (part.codes[i]! < 0 ? Math.log(mean) : effect[part.codes[i]!]!)),
  };
  return part.kind === "level"
    ? { kind: "level", column: part.columns[0], ...common }
    : { kind: "pair", columns: part.columns, keys: part.keys, ...common };
}

function meanEffect(fit: Fit, effect: (row: number) => number): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < fit.mu.length; i++) {
    sum += fit.mu[i]! * effect(i);
    total += fit.mu[i]!;
  }
  return total > 0 ? sum / total : 0;
}

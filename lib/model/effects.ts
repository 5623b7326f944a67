import { backfit, collectLevels, startFit, weigh, type Fit } from "@/lib/model/effects-backfit";
import type { Block, EffectsModel } from "@/lib/model/effects-model";
import { addPairs } from "@/lib/model/effects-pairs";
import { along, columnOf, singleParts, varies, type Part } from "@/lib/model/effects-parts";
import type { Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";

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

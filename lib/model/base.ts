import { fitEffects, type EffectsOptions } from "@/lib/model/effects";
import { predictEffects, type EffectsModel } from "@/lib/model/effects-model";
import type { Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";
import { recencyWeights, type FoldData } from "@/lib/model/validation";

/** One way to fit the empirical Bayes base. */
export interface BaseRecipe extends EffectsOptions {
  /** Days (units of `time`) after which a row counts half; null: all rows count alike. */
  readonly halfLife: number | null;
}

/** A recipe as plain data, for the model that was made by it. */
export type StoredRecipe = Omit<BaseRecipe, "without"> & { readonly without: readonly number[] };

export function toStored(recipe: BaseRecipe): StoredRecipe {
  return { ...recipe, without: [...recipe.without] };
}

export function fromStored(recipe: StoredRecipe): BaseRecipe {
  return { ...recipe, without: new Set(recipe.without) };
}

/** What a recipe predicted for held-out rows: log(rate) - log(fold's average) and the variance of its doubt. */
export interface BaseTrial {
  readonly signal: Float64Array;
  readonly variance: Float64Array;
}

/** What was fitted to these very rows: network, doubt and members of a blend ask again for what validation fitted already. */
const fitted = new WeakMap<Rows, Map<string, Promise<EffectsModel>>>();

/** The recipe fitted to the rows; once for each recipe while the rows live. */
export function fitBase(
  schema: Schema,
  rows: Rows,
  time: Float64Array | null,
  recipe: BaseRecipe,
  pace: Pace,
): Promise<EffectsModel> {
  const known = fitted.get(rows) ?? new Map<string, Promise<EffectsModel>>();
  fitted.set(rows, known);
  const keyOf = (pairs: number): string => JSON.stringify({ ...recipe, pairs, without: [...recipe.without].sort() });
  let model = known.get(keyOf(recipe.pairs));
  if (!model) {
    const weight = recipe.halfLife !== null && time ? recencyWeights(time, recipe.halfLife) : rows.weight;
    const keepAlone = (alone: EffectsModel): unknown => known.set(keyOf(0), Promise.resolve(alone));
    model = fitEffects(schema, { ...rows, weight }, recipe, pace, keepAlone);
    known.set(keyOf(recipe.pairs), model);
  }
  return model;
}

/** Fits the recipe in every fold and predicts the rows that the fold held out. */
export async function tryBase(
  schema: Schema,
  folds: readonly FoldData[],
  length: number,
  recipe: BaseRecipe,
  pace: Pace,
): Promise<BaseTrial> {
  const signal = new Float64Array(length).fill(Number.NaN);
  const variance = new Float64Array(length).fill(Number.NaN);
  for (const fold of folds) {
    const model = await fitBase(schema, fold.train, fold.trainTime, recipe, pace);
    const predicted = predictEffects(schema, model, fold.test);
    const average = Math.log(fold.averageRate);
    fold.rows.forEach((row, k) => {
      signal[row] = predicted.logRate[k]! - average;
      variance[row] = predicted.variance[k]!;
    });
  }
  return { signal, variance };
}

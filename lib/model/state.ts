import type { StoredRecipe } from "@/lib/model/base";
import type { Calibration } from "@/lib/model/calibration";
import { driftVariance, type Drift } from "@/lib/model/drift-variance";
import { predictEffects, type EffectsModel } from "@/lib/model/effects-model";
import { forestBins, predictForest, type Forest } from "@/lib/model/forest";
import { predictNetworks, type NetworkWeights } from "@/lib/model/network-forward";
import { importedLogRate, type ImportedPredictor } from "@/lib/model/imported/model";
import type { Encoded, Schema } from "@/lib/model/schema";

/** One part of a model: its signal, times its weight, is added to the logarithm of the average rate. */
export type Member =
  | {
      readonly kind: "effects";
      readonly weight: number;
      readonly model: EffectsModel;
      /** How it was fitted, to fit it again with new days. */
      readonly recipe: StoredRecipe;
    }
  | { readonly kind: "trees"; readonly weight: number; readonly forest: Forest }
  | { readonly kind: "network"; readonly weight: number; readonly networks: readonly NetworkWeights[] }
  | {
      readonly kind: "imported";
      readonly weight: number;
      readonly model: ImportedPredictor;
      /** log(rate) = output + level. */
      readonly level: number;
    };

/** What `FittedModel.state` is. Plain data: arrays, typed arrays, strings and numbers. */
export interface ModelState {
  readonly schema: Schema;
  /** False: predictions are the average. */
  readonly usable: boolean;
  readonly members: readonly Member[];
  /** The effects whose variances tell how well each row's rate is known. */
  readonly doubt: EffectsModel | null;
  readonly doubtRecipe: StoredRecipe | null;
  /** Variance of the logarithm of every rate, besides: of the average itself, and what held-out rows show. */
  readonly commonVariance: number;
  /** How fast rates go astray after the last day; models of older versions, and those without a time, do not have it. */
  readonly drift?: Drift | null;
  readonly calibration: Calibration;
}

/** What one member adds to log(rate) - log(average) of each row, unweighted. */
export function memberSignal(schema: Schema, member: Member, encoded: Encoded, averageRate: number): Float64Array {
  if (member.kind === "trees")
    return predictForest(member.forest, forestBins(schema, member.forest.levelBins, encoded));
  if (member.kind === "network") return predictNetworks(schema, member.networks, encoded);
  const average = Math.log(averageRate);
  if (member.kind === "imported")
    return importedLogRate(member.model, schema, encoded).map((value) => value + member.level - average);
  return effectsOf(schema, member.model, encoded).logRate.map((value) => value - average);
}

type Effects = ReturnType<typeof predictEffects>;
const known = new WeakMap<Encoded, { readonly model: EffectsModel; readonly effects: Effects }>();

/** The effects that a model is made of are often those that its doubt comes from: they are not worked out twice. */
function effectsOf(schema: Schema, model: EffectsModel, encoded: Encoded): Effects {
  const last = known.get(encoded);
  if (last?.model === model) return last.effects;
  const effects = predictEffects(schema, model, encoded);
  known.set(encoded, { model, effects });
  return effects;
}

/** A rate more than e^12 times the average is a fault of extrapolation, not a finding. */
export const MOST_LOG_RATIO = 12;

/** log(rate) - log(average rate) of each row by the whole model. */
export function totalSignal(state: ModelState, averageRate: number, encoded: Encoded): Float64Array {
  const signal = new Float64Array(encoded.length);
  for (const member of state.usable ? state.members : []) {
    const part = memberSignal(state.schema, member, encoded, averageRate);
    for (let i = 0; i < encoded.length; i++) signal[i]! += member.weight * part[i]!;
  }
  return signal.map((value) => Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, value)));
}

/** Variance of the logarithm of each row's rate; `time` in the unit of the training rows' time, where it is known. */
export function rateVariance(state: ModelState, encoded: Encoded, time?: Float64Array | null): Float64Array {
  const variance =
    state.usable && state.doubt
      ? effectsOf(state.schema, state.doubt, encoded).variance
      : new Float64Array(encoded.length);
  const drift = driftVariance(state.drift ?? null, time, encoded.length);
  return variance.map((value, i) => value + state.commonVariance + drift[i]!);
}

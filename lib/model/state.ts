import type { Calibration } from "@/lib/model/calibration";
import { predictEffects, type EffectsModel } from "@/lib/model/effects-model";
import type { Encoded, Schema } from "@/lib/model/schema";

/** One part of a model: its signal, times its weight, is added to the logarithm of the average rate. */
export type Member = { readonly kind: "effects"; readonly weight: number; readonly model: EffectsModel };

/** What `FittedModel.state` is. Plain data: arrays, typed arrays, strings and numbers. */
export interface ModelState {
  readonly schema: Schema;
  /** False: predictions are the average. */
  readonly usable: boolean;
  readonly members: readonly Member[];
  /** Variance of the logarithm of the average rate itself. */
  readonly averageVariance: number;
  readonly calibration: Calibration;
}

/** log(rate) - log(average) of each row by one member, unweighted, with the variance of its doubt. */
export function memberSignal(
  schema: Schema,
  member: Member,
  encoded: Encoded,
  averageRate: number,
): { signal: Float64Array; variance: Float64Array } {
  const { logRate, variance } = predictEffects(schema, member.model, encoded);
  const average = Math.log(averageRate);
  return { signal: logRate.map((value) => value - average), variance };
}

/** A rate more than e^12 times the average is a fault of extrapolation, not a finding. */
export const MOST_LOG_RATIO = 12;

/** log(rate) - log(average rate) of each row by the whole model, with its variance. */
export function totalSignal(
  state: ModelState,
  averageRate: number,
  encoded: Encoded,
): { signal: Float64Array; variance: Float64Array } {
  const signal = new Float64Array(encoded.length);
  const variance = new Float64Array(encoded.length).fill(state.averageVariance);
  if (!state.usable) return { signal, variance };
  for (const member of state.members) {
    const part = memberSignal(state.schema, member, encoded, averageRate);
    for (let i = 0; i < encoded.length; i++) {
      signal[i]! += member.weight * part.signal[i]!;
      variance[i]! += member.weight * part.variance[i]!;
    }
  }
  for (let i = 0; i < encoded.length; i++) signal[i] = Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, signal[i]!));
  return { signal, variance };
}

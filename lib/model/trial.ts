import type { BaseRecipe } from "@/lib/model/base";
import type { Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";
import type { Member } from "@/lib/model/state";
import { recencyWeights, type FoldData, type HeldOut } from "@/lib/model/validation";

/** A learner after validation: what it said about rows that it had not seen, and how to fit it to all rows. */
export interface Trial {
  readonly name: string;
  /** What it adds to the logarithm of the rate; NaN where a row was never held out. */
  readonly signal: Float64Array;
  /** The learner that this one corrects; its prediction is the sum of both. */
  readonly corrects: Trial | null;
  /** Its prediction when not blended with others. */
  readonly alone: Float64Array;
  readonly refit: (weight: number) => Promise<Member>;
}
export interface BaseCandidate extends Trial {
  readonly recipe: BaseRecipe;
  readonly variance: Float64Array;
  readonly deviance: number;
}

/** All that the learners work on. */
export interface Material {
  readonly schema: Schema;
  readonly rows: Rows;
  readonly time: Float64Array | null;
  readonly folds: readonly FoldData[];
  readonly held: HeldOut;
  readonly seed: number;
  readonly pace: Pace;
}

/** Rows of long ago count less where the base found that this helps. */
export function forget(rows: Rows, time: Float64Array | null, halfLife: number | null): Rows {
  return time && halfLife !== null ? { ...rows, weight: recencyWeights(time, halfLife) } : rows;
}

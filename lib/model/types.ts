import type { ImportedModel } from "@/lib/model/imported/model";

/**
 * The model's own vocabulary. A table is columnar; a missing category is null, a missing number is NaN.
 * Nothing here knows about platforms, pages or storage.
 */
export interface Table {
  readonly length: number;
  readonly categorical: Readonly<Record<string, readonly (string | null)[]>>;
  readonly numeric: Readonly<Record<string, Float64Array>>;
}

export interface TrainingTable extends Table {
  /** Observed outcome per row: counts (conversions, clicks) or money in units. >= 0. */
  readonly outcome: Float64Array;
  /** What the outcome is per: impressions, clicks, or money in units. > 0. */
  readonly exposure: Float64Array;
  /** Rows with the same value stay together in validation (an ad, a campaign). */
  readonly group: readonly string[] | null;
  /** Sortable time of each row (days since 1970-01-01); validation goes forward in time. */
  readonly time: Float64Array | null;
}

export interface FitOptions {
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TrainingProgress) => void;
  /**
   * Lets the rate depend on the row's own exposure (default false). Better where rows are predicted as they are; leave it off
   * where the rate of a setting is wanted whatever its volume.
   */
  readonly volumeEffect?: boolean;
  /** Is told what was expected of each usable row while it was held out; NaN where it never was. */
  readonly onHeldOut?: (expected: Float64Array) => void;
  /** A model that was trained elsewhere: it competes on held-out rows that it cannot have seen. */
  readonly imported?: ImportedModel;
  /** Where the WASM files of TF.js are: a folder's URL or path ending in "/". Without it the CPU backend is used. */
  readonly wasmPath?: string;
}

export interface TrainingProgress {
  readonly stage: "preparing" | "base" | "network" | "validating" | "calibrating" | "saving";
  /** 0 to 1 over the whole fit. */
  readonly done: number;
}

/** How the model in use came to be, after new days or because somebody asked. */
export interface Learning {
  /** Trained from scratch, updated with the new rows, or kept because what was trained anew was worse on them. */
  readonly how: "trained" | "updated" | "kept";
  readonly reason: LearningReason;
  /** Rows later than what the model before had seen. */
  readonly newRows: number;
  readonly seconds: number;
  /** Deviance explained of rows that neither had seen, by the model before and by the new one; null where there were none. */
  readonly before: number | null;
  readonly now: number | null;
}
export type LearningReason =
  "first" | "asked" | "new-days" | "new-settings" | "drift" | "grown" | "changed" | "worse" | "imported";

/** One candidate's held-out result: deviance explained against the plain average, 1 = perfect, 0 = no better, < 0 = worse. */
export interface CandidateResult {
  readonly name: string;
  readonly devianceExplained: number;
  readonly standardError: number;
  /** Held-out rows that it was judged on, where those are not all: an imported model may have seen the others. */
  readonly rows?: number;
}

/** What validation said of a model that was trained elsewhere. */
export interface ImportedVerdict {
  readonly checksum: string;
  readonly name: string;
  /** Waiting: too few rows that it cannot have seen. No better: the own candidates predict as well without it. */
  readonly state: "taken" | "no-better" | "waiting";
  /** Held-out rows that it was judged on, and the outcome in them. */
  readonly rows: number;
  readonly outcomes: number;
  /** Those later than its import, which it surely never saw; the others by what its schema states. */
  readonly proved: number;
  /** It knows rows from before its import better than it can: only later ones count. */
  readonly leaks: boolean;
  /** How many more rows, and how much more outcome, it waits for. */
  readonly needsRows: number;
  readonly needsOutcomes: number;
  /** Deviance explained of those rows against the plain average, alone and by what was chosen without it; null while it waits. */
  readonly explained: number | null;
  readonly standardError: number | null;
  readonly ours: number | null;
  /** Deviance that the blend with it explains beyond what was chosen without it. */
  readonly gain: number | null;
  readonly gainError: number | null;
  /** Its share in the model, 0 to 1. */
  readonly share: number;
}

/** Held-out rows whose chance was stated in the same tenth: mean of the chances, share that came true, and how many rows. */
export interface ReliabilityBin {
  readonly stated: number;
  readonly came: number;
  readonly count: number;
}

/** What was fitted and how well it did where it had not looked. */
export interface ModelCard {
  readonly version: number;
  readonly createdAt: string;
  readonly schemaHash: string;
  readonly checksum: string;
  readonly rows: number;
  readonly outcomeTotal: number;
  readonly exposureTotal: number;
  readonly candidates: readonly CandidateResult[];
  readonly chosen: string;
  /** False where no candidate beats the plain average: then nothing may be advised from it. */
  readonly usable: boolean;
  readonly seconds: number;
  readonly epochs: number;
  readonly backend: string;
  readonly seed: number;
  /** Measured share of held-out rows inside the 90 % interval. */
  readonly coverage90: number;
  /** Told by the engine beside what is stored. */
  readonly learning?: Learning;
  /** Of the account's imported model, where there was one. */
  readonly imported?: ImportedVerdict;
  /** How often held-out rows beat the plain average, by the chance that was given; models of older versions do not have it. */
  readonly reliability?: readonly ReliabilityBin[];
}

export interface Prediction {
  /** Expected outcome for each row given its exposure, with a 90 % interval for the outcome itself. */
  readonly predicted: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 90 % interval for the expected rate (outcome per exposure): doubt about the mean, without the noise of one row. */
  readonly rate: Float64Array;
  readonly rateLow: Float64Array;
  readonly rateHigh: Float64Array;
}

/** A fitted model: plain data, so that it can be stored, checksummed and sent between threads. */
export interface FittedModel {
  readonly card: ModelCard;
  /** Average rate of the training data. */
  readonly averageRate: number;
  /** Everything needed to predict; its shape belongs to lib/model alone. Structured-cloneable. */
  readonly state: unknown;
}

/** Thrown when a fit was stopped by its signal. */
export class FitCancelled extends Error {
  override readonly name = "FitCancelled";
}

import type { Layer, UnreadableReason } from "./reading";

/** One combination of layers by which a field was found, e.g. by key and label. Counts stop once they are enough. */
export interface Way {
  readonly readings: number;
  /** Times apart: another entity, or half an hour later. */
  readonly occasions: number;
  /** ISO date-times. */
  readonly firstAt: string;
  readonly lastAt: string;
  /** The entity on screen when it was last counted. */
  readonly entity: string;
}

/** A field that is on screen and cannot be read, ever since `firstAt`. */
export interface FieldTrouble {
  readonly reason: UnreadableReason;
  readonly readings: number;
  readonly occasions: number;
  readonly entities: readonly string[];
  readonly firstAt: string;
  readonly lastAt: string;
}

/** How one field of one kind of form was found on one account's pages. */
export interface FieldHealth {
  /** `accountKey()`. */
  readonly account: string;
  /** Kind of page, level and page language: `settings:campaign:en`, `table:adset:de`. */
  readonly form: string;
  /** A setting, a metric or a part of an ad. */
  readonly field: string;
  /** The extension's version: another version looks in other places, so nothing that it finds otherwise is the page's doing. */
  readonly version: string;
  /** By the names of the layers, joined by `+`; empty where the reader names none. */
  readonly ways: Readonly<Record<string, Way>>;
  /** The last entities on which the field was found. */
  readonly good: readonly string[];
  readonly trouble: FieldTrouble | null;
  /** The change that the person does not want to hear of again. */
  readonly dismissed: string | null;
}

/** Something that used to work on this account and no longer does. */
export interface HealthChange {
  readonly form: string;
  readonly field: string;
  /** `weaker`: still found, by fewer layers; `lost`: no longer read; `learned-failed`: the place that the person showed no longer fits. */
  readonly kind: "weaker" | "lost" | "learned-failed";
  readonly was: readonly Layer[];
  readonly now: readonly Layer[];
  readonly reason: UnreadableReason | null;
  readonly since: string;
  /** Says which change this is: dismissing holds for just this one. */
  readonly signature: string;
}

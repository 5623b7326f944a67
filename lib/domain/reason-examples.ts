import type { Money } from "./money";
import type { Outcome, Phrase } from "./suggestion";

/** A stretch of weeks of one ad set or campaign, as the history has it. */
export interface RealExample {
  /** Ad set or campaign. */
  readonly name: string;
  /** The campaign that it is in; null where `name` is it. */
  readonly campaign: string | null;
  /** What the setting was then; empty where the setting is the ad set or campaign itself. */
  readonly level: string;
  readonly from: string;
  readonly to: string;
  readonly cost: Money;
  readonly results: number;
  /** Results (or value) per 100 of money. */
  readonly perHundred: number;
  /** How alike it is to what is scored in everything but the setting, 0 to 1: 1 - Gower's distance. */
  readonly alike: number;
}

/** What in the history stands behind one reason of a score: with the setting as it is now, and otherwise but alike. */
export interface ReasonExamples {
  readonly setting: string;
  /** As it is now. */
  readonly level: string;
  readonly outcome: Outcome;
  readonly currency: string;
  readonly having: readonly RealExample[];
  readonly without: readonly RealExample[];
  /** Why one of the lists is empty; null where neither is. */
  readonly missing: Phrase | null;
}

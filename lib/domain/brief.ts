import type { Money } from "./money";

/** What a client's brief limits: the part of a brief that an edit on screen can break. Unknown is null or empty, never guessed. */
export interface BriefLimits {
  readonly budgetCeiling: { readonly amount: Money; readonly period: "day" | "month" | "total" } | null;
  /** No delivery before. YYYY-MM-DD. */
  readonly startDate: string | null;
  /** No delivery after. YYYY-MM-DD. */
  readonly endDate: string | null;
  /** Only these places, in the client's words or as ISO country codes. Empty: no limit. */
  readonly locations: readonly string[];
  /** Only these languages. Empty: no limit. */
  readonly languages: readonly string[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
}

/** A brief without any limit. */
export const NO_LIMITS: BriefLimits = {
  budgetCeiling: null,
  startDate: null,
  endDate: null,
  locations: [],
  languages: [],
  ageMin: null,
  ageMax: null,
};

import type { BriefGoal, BriefLanguage, Sentiment } from "../types";

/** What a person reads out of a brief. What is left out is not in the text. */
export interface Wanted {
  readonly goal?: BriefGoal;
  readonly kpi?: string;
  readonly targetValue?: number;
  /** Amount, currency, period. */
  readonly budget?: readonly [number, string | null, string | null];
  readonly locations?: readonly string[];
  readonly languages?: readonly string[];
  /** Words that must all be in it. */
  readonly audience?: readonly string[];
  readonly dates?: readonly [string | null, string | null];
  readonly tone?: readonly string[];
  readonly sentiment?: Sentiment;
  /** One telling word of each. */
  readonly constraints?: readonly string[];
}

/** A brief that the project made up. All names are invented. */
export interface LabelledBrief {
  readonly id: string;
  readonly language: BriefLanguage;
  readonly text: string;
  readonly wanted: Wanted;
}

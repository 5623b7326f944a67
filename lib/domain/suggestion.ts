import type { ColdStart } from "./cold-start";
import type { FieldTarget, WritableValue } from "./field-target";
import type { Interval } from "./interval";
import type { Money } from "./money";
import type { EntityIds, Level, PlatformId } from "./platform";
import type { SettingValue } from "./settings";

export const SUGGESTION_KINDS = ["budget", "bid", "targeting", "copy"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** What the campaign is there to get. `results` are what the platform's result indicator says they are. */
export const OUTCOMES = [
  "leads",
  "purchases",
  "conversions",
  "conversionValue",
  "linkClicks",
  "clicks",
  "results",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where a suggestion belongs. */
export interface EntityRef {
  readonly platform: PlatformId;
  readonly accountId: string;
  readonly level: Level;
  readonly ids: EntityIds;
  readonly name: string;
}

/** Who wrote a text; `built-in` is the browser's own model. */
export const TEXT_AUTHORS = ["template", "history", "gemini", "built-in", "person"] as const;
export type TextAuthor = (typeof TEXT_AUTHORS)[number];

/** A sentence as a code and its figures: wording lives with the translations, not with the numbers. */
export interface Phrase {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | Money>>;
}

/** What a suggestion rests on; every figure that a person sees comes from here. */
export interface Evidence {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly rows: number;
  readonly spend: Money;
  readonly results: number;
  /** Other campaigns, ad sets or ads of this account that were used. */
  readonly similar: number;
  readonly source: "history" | "page" | "history-and-page";
}

/** The expected change per week against leaving things as they are. */
export interface Effect {
  readonly outcome: Outcome;
  readonly perWeek: Interval;
  /** Change of spend in units of the account's currency, per week. */
  readonly costPerWeek: Interval;
  /** Probability that the outcome per unit of money improves, where it was computed. */
  readonly probabilityBetter: number | null;
}

/** A check that a suggestion passed, or that asks for caution. A failed check means no suggestion. */
export interface Check {
  readonly code: string;
  readonly status: "pass" | "caution";
  readonly params: Readonly<Record<string, string | number | Money>>;
  /** Where the rule comes from, e.g. "Meta: about 50 results in 7 days", or null for our own. */
  readonly source: string | null;
}

/** `fill`: we can type it into the platform's field. `choose`: a menu or picker; we point at it and say what to choose. */
export type ApplyMode = "fill" | "choose";

export interface Suggestion {
  /** Stable for the same advice on the same entity, so that a re-reading does not make a new one. */
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly entity: EntityRef;
  readonly target: FieldTarget;
  readonly mode: ApplyMode;
  /** Verb first: "Raise the daily budget to {proposed}". */
  readonly title: Phrase;
  readonly current: SettingValue | null;
  readonly proposed: SettingValue;
  /** The value for the writer where mode is `fill`, else null. */
  readonly write: WritableValue | null;
  readonly effect: Effect;
  readonly evidence: Evidence;
  readonly reasons: readonly Phrase[];
  readonly checks: readonly Check[];
  /** Who wrote it where a text is proposed: the account's own best ads, Gemini, a template, or the person. */
  readonly author: TextAuthor | null;
}

/** Advice that could not be given, with the reason and, where more data would help, the date by which there will be enough. */
export interface Withheld {
  readonly kind: SuggestionKind;
  readonly reason: Phrase;
  readonly enoughBy: string | null;
}

/** The signed share of one setting in the score, in points; they sum to `value - average` exactly. */
export interface Contribution {
  readonly setting: string;
  readonly level: string;
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

export type Score =
  | {
      readonly status: "scored";
      /** Percentile, 0 to 100, among what this account's history says is attainable with these settings. */
      readonly value: Interval;
      readonly outcome: Outcome;
      /** Expected outcome per 100 units of money. */
      readonly perHundred: Interval;
      readonly currency: string;
      /** The score of the account's average campaign; contributions start from here. */
      readonly average: number;
      readonly contributions: readonly Contribution[];
      readonly evidence: Evidence;
    }
  | { readonly status: "not-enough"; readonly reason: Phrase; readonly enoughBy: string | null };

/** Everything the panel shows about one reading. */
export interface Advice {
  readonly entity: EntityRef | null;
  readonly score: Score;
  /** Ranked by expected gain. */
  readonly suggestions: readonly Suggestion[];
  readonly withheld: readonly Withheld[];
  /** Published benchmarks for the kinds of campaign on the page, where the account knows too little for a score. */
  readonly coldStart: readonly ColdStart[];
  /** True where any of the history behind it is marked as simulated. */
  readonly simulated: boolean;
}

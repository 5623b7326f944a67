import type { BriefLimits } from "./brief";
import type { EntityIds, Level, PlatformId } from "./platform";
import type { Setting, SettingValue } from "./settings";

/** What the guard watches: every setting of a form, and the ad's final URL. */
export type EditedField = Setting | "finalUrl";

/** One value that the person changed since the form was opened. null: the field was or is empty. */
export interface Edit {
  readonly field: EditedField;
  readonly before: SettingValue | null;
  readonly after: SettingValue | null;
}

/** Settings whose size can be compared: money in micros, target ROAS as a ratio. */
export const AMOUNT_SETTINGS = ["budget", "targetCpa", "targetRoas", "maxCpc", "bidCap"] as const;
export type AmountSetting = (typeof AMOUNT_SETTINGS)[number];

/** The values that the account's history and pages have shown for one setting at this level, smallest and largest. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
  /** How many campaigns, ad sets or ads had one. */
  readonly entities: number;
}

/** A rule of law or platform that stands for a campaign's targeting. All conditions that are not null must hold. */
export interface EditRule {
  readonly code: string;
  readonly source: string;
  /** What the edit does to who sees the ads, in the words of lib/policy/touch.ts: any of these. */
  readonly touches: readonly string[] | null;
  /** Words, as `wordList` takes them, of which the new value holds any. */
  readonly says: readonly string[] | null;
}

/** What the account's history says about edits of one entity: made by the engine, sent to the page. */
export interface GuardFacts {
  readonly platform: PlatformId;
  readonly accountId: string | null;
  readonly level: Level;
  readonly entity: EntityIds;
  /** YYYY-MM-DD in the account's time. */
  readonly today: string;
  readonly currency: string | null;
  /** Budgets by `daily` and `lifetime`: they are different things. */
  readonly ranges: Readonly<
    Partial<Record<Exclude<AmountSetting, "budget"> | "budget:daily" | "budget:lifetime", AmountRange>>
  >;
  readonly brief: BriefLimits | null;
  /** The strictest first; empty also where the campaign's special ad categories are not known. */
  readonly policy: readonly EditRule[];
  /** URL parameters that nearly all of the account's final URLs carry, and of how many URLs that was learned. */
  readonly tracking: { readonly parameters: readonly string[]; readonly urls: number } | null;
}

/** Where a warning comes from: said by the platform, by habit of the trade, by the account's own history, by the client, or by rule. */
export type WarningBasis = "platform-documented" | "convention" | "history" | "brief" | "policy" | "plain";

export interface EditWarning {
  readonly field: EditedField;
  readonly code: EditWarningCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly basis: WarningBasis;
  /** The rule's source; null where the figures on screen say it themselves. */
  readonly source: string | null;
  /** False: a half-typed value may look like this; it is shown once the person rests or leaves the field. */
  readonly atOnce: boolean;
}

export const EDIT_WARNING_CODES = [
  "edit-times-up",
  "edit-times-down",
  "edit-above-history",
  "edit-below-history",
  "edit-end-past",
  "edit-end-before-start",
  "edit-start-past",
  "edit-may-restart-learning",
  "edit-big-step-learning",
  "edit-over-brief-budget",
  "edit-outside-brief-dates",
  "edit-outside-brief-locations",
  "edit-outside-brief-languages",
  "edit-outside-brief-ages",
  "edit-policy",
  "edit-url-broken",
  "edit-url-untracked",
] as const;
export type EditWarningCode = (typeof EDIT_WARNING_CODES)[number];

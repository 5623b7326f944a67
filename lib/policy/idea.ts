import type { Breakdown } from "@/lib/domain/history";
import type { PlatformId } from "@/lib/domain/platform";
import type { Setting, SettingValue } from "@/lib/domain/settings";
import type { SuggestionKind } from "@/lib/domain/suggestion";

/** One thing that Adjutant is about to propose, before anyone sees it. */
export interface PolicyIdea {
  readonly kind: SuggestionKind;
  readonly platform: PlatformId;
  /** Where it would be set; null for a text, or where the platform has no single field for it. */
  readonly setting: Setting | null;
  /** What it splits people, places or times by. Left out: taken from `setting`. */
  readonly dimension?: Breakdown | null;
  /** What would happen to `value`: become the setting (the default), get more of the money, or be left out. */
  readonly action?: "set" | "favour" | "leave-out";
  readonly current?: SettingValue | null;
  /** The proposed value, or the name of the cell that would be favoured or left out ("25-34", "90210"). */
  readonly value: SettingValue | null;
  /** Any words that come with the idea: the ad text, the audience's or keyword's name. */
  readonly text?: string | null;
}

/** What is known about the campaign that the idea is for. */
export interface PolicyContext {
  /** Declared in the campaign; empty: declared as none; null: could not be read, which is never taken for "none". */
  readonly specialAdCategories: readonly string[] | null;
  /** Names or ISO country codes of where it runs, as read. Empty: unknown. */
  readonly locations: readonly string[];
  readonly objective: string | null;
  readonly campaignName: string | null;
  /** The campaign's own ad texts and keywords where they are known: they show what it advertises. */
  readonly texts?: readonly string[];
}

export type PolicyVerdict = "allow" | "warn" | "refuse";

/** What the guard says, with the rule and where the rule comes from. `source` fits `Check.source`. */
export interface PolicyDecision {
  readonly verdict: PolicyVerdict;
  /** null where no rule applies. */
  readonly ruleId: string | null;
  /** Translated by code; `policy-allowed` where no rule applies. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly source: string | null;
  /** English, for logs, `lab`, and as a fallback where a code has no translation yet. */
  readonly message: string;
}

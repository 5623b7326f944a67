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

/** What a client wants, in the client's own words as far as they are there: the part of a brief that no edit on screen can break. */
export interface ClientBrief {
  /** `sales`, `leads`, `calls`, `visits`, `traffic`, `engagement` or `awareness`. */
  readonly goal: string | null;
  readonly kpi: string | null;
  readonly targetValue: number | null;
  readonly audience: string | null;
  readonly persona: string | null;
  readonly offer: string | null;
  readonly tone: string | null;
  readonly avoid: readonly string[];
  readonly sentiment: "positive" | "neutral" | "negative" | null;
  readonly certainty: "sure" | "unsure" | null;
  /** By field, also of the limits (`budget`, `dates`, `locations`, `languages`, `ages`): the words that it came from. */
  readonly quotes: Readonly<Record<string, readonly string[]>>;
}

/** A brief as it was saved at a time. `client` is null where only limits were typed. */
export interface BriefVersion {
  readonly savedAt: string;
  readonly limits: BriefLimits;
  readonly client: ClientBrief | null;
}

/** The newest version, whose it is (a campaign's id, or empty for the account), and those before it, newest first. */
export interface SavedBrief extends BriefVersion {
  readonly campaignId: string;
  readonly earlier: readonly BriefVersion[];
}

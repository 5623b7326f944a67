import type { PublishedCost } from "@/lib/advice/cold-start/published-cost";
import type { KindFound } from "@/lib/brief/meaning/offer-kind";
import type { Interval } from "@/lib/domain/interval";
import type { Money } from "@/lib/domain/money";
import type { PlatformId } from "@/lib/domain/platform";
import type { BidStrategy, Setting, SettingValue } from "@/lib/domain/settings";
import type { Outcome } from "@/lib/domain/suggestion";

export const PLAY_IDS = [
  "google-search",
  "google-pmax",
  "google-demand-gen",
  "google-video",
  "google-calls",
  "google-visits",
  "meta-leads",
  "meta-sales",
  "meta-traffic",
  "meta-engagement",
  "meta-awareness",
  "meta-calls",
] as const;
export type PlayId = (typeof PLAY_IDS)[number];

/** What campaigns of one kind have cost in this account. */
export interface PastCost {
  readonly outcome: Outcome;
  /** Units of the account's currency for one result, with a 90 % interval. */
  readonly perResult: Interval;
  readonly campaigns: number;
  /** Of the campaigns. */
  readonly names: readonly string[];
  readonly days: number;
  readonly spend: Money;
  readonly results: number;
  /** Results of the last 30 days that the history knows. */
  readonly lately: number;
}

/** Why a strategy stands where it does. Wording: components/panel/strategy-words.ts. */
export type StrategyReason =
  | "fits-goal"
  | "also-serves-goal"
  | "best-here"
  | "dearer-here"
  | "not-tried-here"
  | "budget-teaches"
  | "budget-too-small"
  | "over-target"
  | "within-target"
  | "short-run"
  | "needs-feed"
  | "needs-phone"
  | "needs-place"
  | "needs-video";

/** One line of the checklist of a new campaign. */
export interface PlanLine {
  readonly setting: Setting;
  readonly value: SettingValue;
  readonly from: "brief" | "history" | "rule";
  /** The client's words behind it. */
  readonly quote: string | null;
  /** Whether the field is one that can be typed into; all others are menus and pickers. */
  readonly typed: boolean;
}

/** One way to reach what the brief asks for. */
export interface Strategy {
  readonly id: PlayId;
  readonly platform: PlatformId;
  /** Only for the order: the higher, the better. */
  readonly fit: number;
  readonly reasons: readonly StrategyReason[];
  readonly bidStrategy: BidStrategy | null;
  readonly cost: PastCost | null;
  /** Of these, only the campaigns that are about what the brief is about; null where there are none, no others, or too few results. */
  readonly alike: PastCost | null;
  /** The kind of offer that the brief is about, with the words that show it, where this way suits it better or less well than others. */
  readonly offerKind: (KindFound & { readonly suits: boolean }) | null;
  /** What others have published where this account has no cost of its own. */
  readonly published: PublishedCost | null;
  /** What a day may cost: from the client's ceiling, else from what learning takes. */
  readonly daily: Money | null;
  /** Results a week that the daily budget has bought in this account. */
  readonly perWeek: Interval | null;
  readonly lines: readonly PlanLine[];
  /** What the texts shall be about, from the brief: voice, offer, what to avoid. */
  readonly creative: { readonly tone: string | null; readonly offer: string | null; readonly avoid: readonly string[] };
  readonly audience: string | null;
}

import type { Breakdown } from "./history";
import type { Interval } from "./interval";
import type { EntityRef, Outcome, Phrase } from "./suggestion";

/** Settings of which another level can be tried where the account's history knows it. */
export const SWITCHED = ["bidStrategy", "budgetType", "campaignType", "objective"] as const;
export type Switched = (typeof SWITCHED)[number];

/** What is tried: spend per day in units of money (null: as now), cells that are left out, other levels of settings, another bid or target. */
export interface WhatIfChange {
  readonly spend: number | null;
  readonly leaveOut: { readonly [B in Breakdown]?: readonly string[] };
  readonly settings: { readonly [S in Switched]?: string };
  /** Units of money, or a ratio for a target ROAS. It decides what is spent: the spend above then does not count. */
  readonly target: number | null;
}

/** Everything as it is. */
export const NOTHING_TRIED: WhatIfChange = { spend: null, leaveOut: {}, settings: {}, target: null };

export interface WhatIfCell {
  readonly cell: string;
  /** Of the money. */
  readonly share: number;
  readonly out: boolean;
  /** Why it cannot be left out here; null where it can. */
  readonly closed: Phrase | null;
}

/** One level of a setting, with what the history has of it for the same goal. */
export interface WhatIfLevel {
  readonly level: string;
  readonly weeks: number;
  readonly campaigns: number;
  readonly results: number;
  /** Why it cannot be tried here; null where it can. */
  readonly closed: Phrase | null;
}

export interface WhatIfSetting {
  readonly setting: Switched;
  readonly now: string;
  readonly chosen: string;
  readonly levels: readonly WhatIfLevel[];
}

/** A bid or target that can be moved within what the history has seen. */
export interface WhatIfTarget {
  readonly setting: "targetCpa" | "targetRoas" | "bidCap";
  readonly now: number;
  readonly chosen: number;
  readonly low: number;
  readonly high: number;
}

/** A setting without an answer, and why. */
export interface WhatIfFixed {
  readonly setting: string;
  readonly reason: Phrase;
}

/** What a week would bring. Spends are per day; outside `low` to `high` the history knows nothing. */
export type WhatIf =
  | {
      readonly status: "answered";
      readonly entity: EntityRef;
      readonly outcome: Outcome;
      readonly currency: string;
      readonly spend: { readonly now: number; readonly chosen: number; readonly low: number; readonly high: number };
      readonly groups: readonly { readonly breakdown: Breakdown; readonly cells: readonly WhatIfCell[] }[];
      readonly settings: readonly WhatIfSetting[];
      readonly target: WhatIfTarget | null;
      readonly fixed: readonly WhatIfFixed[];
      readonly perWeek: Interval;
      readonly change: Interval;
      /** Probability that results per money rise. */
      readonly better: number;
    }
  | { readonly status: "not-enough"; readonly reason: Phrase };

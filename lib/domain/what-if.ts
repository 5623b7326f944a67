import type { Breakdown } from "./history";
import type { Interval } from "./interval";
import type { EntityRef, Outcome, Phrase } from "./suggestion";

/** What is tried: spend per day in units of money (null: as now), and cells that are left out, by breakdown. */
export interface WhatIfChange {
  readonly spend: number | null;
  readonly leaveOut: { readonly [B in Breakdown]?: readonly string[] };
}

export interface WhatIfCell {
  readonly cell: string;
  /** Of the money. */
  readonly share: number;
  readonly out: boolean;
  /** Why it cannot be left out here; null where it can. */
  readonly closed: Phrase | null;
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
      readonly fixed: readonly WhatIfFixed[];
      readonly perWeek: Interval;
      readonly change: Interval;
      /** Probability that results per money rise. */
      readonly better: number;
    }
  | { readonly status: "not-enough"; readonly reason: Phrase };

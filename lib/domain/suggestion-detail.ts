import type { Interval } from "./interval";
import type { Money } from "./money";
import type { Outcome } from "./suggestion";

/** What stands behind one suggestion, for the card's "Why". */
export interface SuggestionDetail {
  readonly id: string;
  /** Budget: the campaign's response curve. Cost per day against outcome per day, with its band and the days it was fitted on. */
  readonly curve: {
    readonly outcome: Outcome;
    readonly currency: string;
    readonly points: readonly {
      readonly cost: number;
      readonly low: number;
      readonly mid: number;
      readonly high: number;
    }[];
    readonly days: readonly { readonly cost: number; readonly outcome: number }[];
    readonly currentCost: number;
    readonly proposedCost: number;
  } | null;
  /** Bid and targeting: the cells that were compared, as outcome per 100 of money. */
  readonly segments: {
    readonly dimension: string;
    readonly outcome: Outcome;
    readonly currency: string;
    readonly cells: readonly {
      readonly name: string;
      readonly rate: Interval;
      readonly cost: Money;
      readonly results: number;
      readonly chosen: boolean;
    }[];
  } | null;
  /** Nearest real examples in the account's own history. */
  readonly examples: readonly {
    readonly name: string;
    readonly when: string;
    readonly cost: Money;
    readonly results: number;
  }[];
}

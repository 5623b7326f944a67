import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { FittedResponse } from "@/lib/response/fit-response";
import { spendsAtAverageCost, spendsAtMarginalCost } from "@/lib/response/read-response";
import type { BidKind } from "./bid-kinds";
import type { Case } from "./case";
import { campaignOf, currentOf } from "./case";
import { budgetUse } from "./recent";
import type { Recent } from "./recent";
import type { Unit } from "./unit";

/** Below this share of the budget it is the bid that limits spend. */
export const LIMITING = 0.88;

/** What limits how much is spent. */
export interface Limits {
  readonly kind: BidKind;
  readonly fit: FittedResponse;
  readonly recent: Recent;
  /** Share of the budget that is spent; 1 where no budget is known. */
  readonly use: number;
  /** Most that can be spent per day. */
  readonly most: number;
}

/** How much of the budget is used, and the most that can be spent; an ad set under a campaign budget has its share of it. */
export function budgetAround(one: Case, unit: Unit, recent: Recent): { use: number; most: number } {
  for (const holder of [unit, campaignOf(one, unit)]) {
    const { budget, budgetType } = currentOf(one, holder);
    if (budget === null || budgetType === "lifetime") continue;
    const use = budgetUse(one.book, holder, budget.amountMicros / MICROS_PER_UNIT);
    if (use !== null && use > 0) return { use, most: recent.spend / Math.min(1, use) };
  }
  return { use: 1, most: recent.spend };
}

/** What the bid alone would allow to be spent per day, in each world. */
function allowed({ kind, fit, most }: Limits, bid: number): Float64Array {
  const wide = most * 3;
  return kind.limit === "marginal-cost"
    ? spendsAtMarginalCost(fit, bid, wide)
    : spendsAtAverageCost(fit, kind.limit === "average-return" ? 1 / bid : bid, wide);
}

/** Spend per day in each world under a limit where there was none. */
export function spendsUnder(limits: Limits, bid: number): Float64Array {
  return allowed(limits, bid).map((spend) => Math.min(limits.recent.spend, spend));
}

/** Spend per day in each world if the limit were `bid`, given that it is what it is now at `current`. */
export function spendsAt(limits: Limits, current: number, bid: number): Float64Array {
  const { recent, use, most } = limits;
  const today = allowed(limits, current);
  return allowed(limits, bid).map((spend, i) => {
    // The budget limits today, so the bid allows at least what is spent: a looser one changes nothing.
    if (use >= LIMITING) return Math.min(recent.spend, spend * Math.max(1, recent.spend / Math.max(today[i]!, 1e-9)));
    // The bid limits today: each world is scaled to what is really spent.
    const now = today[i]!;
    const factor = now > 0 ? Math.min(3, Math.max(1 / 3, spend / now)) : 1;
    return Math.min(most, recent.spend * factor);
  });
}

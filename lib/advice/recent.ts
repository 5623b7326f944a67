import { MICROS_PER_UNIT } from "@/lib/domain/money";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { ResponseDay } from "@/lib/response/clean-days";
import type { AccountBook } from "./book";
import type { Goal } from "./goal";
import { attributeAt } from "./unit";
import type { Unit } from "./unit";

/** Spend and outcome of a unit by day, in units of money and of the goal. Days whose rows do not state the outcome are left out. */
export function daysFor(unit: Unit, goal: Goal): ResponseDay[] {
  return unit.days.flatMap(({ date, sums }) => {
    const outcome = goal.measure(sums);
    const cost = (sums.costMicros ?? 0) / MICROS_PER_UNIT;
    return outcome === undefined ? [] : [{ date, cost, outcome }];
  });
}

/** What a unit did lately, per day over days with spend. */
export interface Recent {
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly cost: number;
  readonly outcome: number;
  /** Spend per day. */
  readonly spend: number;
}

/** Sums the last `days` days of the account's history. Null where the unit spent nothing in them. */
export function recentOf(book: AccountBook, unit: Unit, goal: Goal, days: number): Recent | null {
  const from = dateOf(dayNumber(book.to) - days + 1);
  const own = daysFor(unit, goal).filter((day) => day.date >= from && day.cost > 0);
  if (own.length === 0) return null;
  const cost = own.reduce((sum, day) => sum + day.cost, 0);
  const outcome = own.reduce((sum, day) => sum + day.outcome, 0);
  return { days: own.length, from: own[0]!.date, to: own.at(-1)!.date, cost, outcome, spend: cost / own.length };
}

const USE_DAYS = 14;

/**
 * Share of its daily budget that a unit spent over its last two weeks, with the budget of each day where the history states it.
 * @param current the budget now, in units, for days whose budget is not known.
 */
export function budgetUse(book: AccountBook, unit: Unit, current: number): number | null {
  const from = dateOf(dayNumber(book.to) - USE_DAYS + 1);
  let cost = 0;
  let budget = 0;
  for (const { date, sums } of unit.days) {
    if (date < from || (sums.costMicros ?? 0) <= 0) continue;
    const stated = attributeAt(unit, "budgetMicros", date);
    cost += (sums.costMicros ?? 0) / MICROS_PER_UNIT;
    budget += typeof stated === "number" && stated > 0 ? stated / MICROS_PER_UNIT : current;
  }
  return budget > 0 ? cost / budget : null;
}

import type { MoneyMention } from "./money-roles";
import type { Statement } from "./statements";
import type { BriefBudget } from "./types";

/** A value with its place in one statement, before it is decided which counts. */
export interface Candidate<T> {
  readonly value: T;
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** The budgets that are stated as such, and those that are told to be of another time. */
export function budgetsOf(
  mentions: readonly (MoneyMention & { readonly statement: Statement })[],
  currencyOf: (sign: string | null) => string | null,
): { readonly now: Candidate<BriefBudget>[]; readonly old: Candidate<BriefBudget>[] } {
  const now: Candidate<BriefBudget>[] = [];
  const old: Candidate<BriefBudget>[] = [];
  for (const { amount, role, statement, start, end } of mentions) {
    if (role.is !== "budget" && role.is !== "old") continue;
    const value = { amount: amount.value, low: amount.low, currency: currencyOf(amount.currency), period: role.period };
    const candidate = { value, statement, start, end, strength: role.is === "budget" ? role.strength : 0 };
    (role.is === "budget" ? now : old).push(candidate);
  }
  return { now, old };
}

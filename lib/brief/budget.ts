import type { MoneyMention } from "./money-mention";
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

/** Smaller sums are prices. */
const LEAST = 200;

/** The budgets that are stated as such, and those that are told to be of another time. */
export function budgetsOf(
  mentions: readonly (MoneyMention & { readonly statement: Statement })[],
  currencyOf: (sign: string | null) => string | null,
  isBrief: boolean,
): { readonly now: Candidate<BriefBudget>[]; readonly old: Candidate<BriefBudget>[] } {
  const now: Candidate<BriefBudget>[] = [];
  const old: Candidate<BriefBudget>[] = [];
  // Where no budget is named, the one sum of a brief that nothing else explains is it.
  const unsaid = mentions.filter(
    ({ role, amount }) => role.is === "other" && role.unsaid === true && amount.value >= LEAST,
  );
  const isLone = isBrief && unsaid.length === 1 && !mentions.some(({ role }) => role.is === "budget");
  for (const { amount, role, statement, start, end } of mentions) {
    if (isLone && role.is === "other" && unsaid[0]!.amount === amount) {
      const value = {
        amount: amount.value,
        low: amount.low,
        currency: currencyOf(amount.currency),
        period: role.period ?? null,
      };
      now.push({ value, statement, start, end, strength: 0.8 });
      continue;
    }
    if (role.is !== "budget" && role.is !== "old") continue;
    const value = { amount: amount.value, low: amount.low, currency: currencyOf(amount.currency), period: role.period };
    const candidate = { value, statement, start, end, strength: role.is === "budget" ? role.strength : 0 };
    (role.is === "budget" ? now : old).push(candidate);
  }
  return { now, old };
}

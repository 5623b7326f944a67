import type { Amount } from "./amounts";
import type { BudgetPeriod } from "./periods";

/** What an amount of money is about. */
export type Role =
  | { readonly is: "budget"; readonly strength: number; readonly period: BudgetPeriod | null }
  | { readonly is: "cost"; readonly of: string }
  | { readonly is: "old"; readonly period: BudgetPeriod | null }
  | {
      readonly is: "other";
      /** Nothing at all says what it is for. */ readonly unsaid?: true;
      readonly period?: BudgetPeriod | null;
    };

export interface MoneyMention {
  readonly amount: Amount;
  readonly role: Role;
  /** What to quote: the amount with its period. In the statement's text. */
  readonly start: number;
  readonly end: number;
}

export function isUnsaid(role: Role): boolean {
  return (role.is === "other" && role.unsaid === true) || (role.is === "budget" && role.period === null);
}

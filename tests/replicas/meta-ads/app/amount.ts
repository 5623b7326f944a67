import type { Page } from "./page";

const LEAST_BUDGET = 1_000_000;
const MOST = 1_000_000_000_000;

/** The platform's complaint about an amount, or null. An empty optional amount is fine. */
export function checkAmount({ format, words }: Page, value: string, optional: boolean): string | null {
  if (optional && value.trim() === "") return null;
  const micros = format.parseAmount(value);
  if (micros === null) return words.notANumber;
  return micros < LEAST_BUDGET && !optional ? words.budgetTooLow(format.money(LEAST_BUDGET)) : null;
}

/** An amount once one leaves its field: in the page's own form, rounded to what the currency has, and never above the most. */
export function settleAmount({ format }: Page, value: string): string {
  const micros = format.parseAmount(value);
  return micros === null ? value : format.amount(Math.min(micros, MOST));
}

import type { Amount } from "./amounts";
import { periodIn, periodOfLabel, type BudgetPeriod } from "./periods";

export function clauseEnd(after: string): string {
  const cut = /[;,。、]|\s-\s|\s(?:but|aber|mais|pero|mas|now|jetzt)\s/iu.exec(after)?.index ?? after.length;
  return after.slice(0, Math.min(cut, 60));
}

/** "25 000 €, tout compris": what makes it the whole may stand behind a comma. */
const LATE_TOTAL = 20;

export function periodBeside(
  text: string,
  from: number,
  amount: Amount,
  to: number,
  label: string,
): { period: BudgetPeriod; start: number; end: number } | null {
  const after = text.slice(amount.end, Math.min(to, amount.end + 48));
  const behind = periodIn(after);
  const cut = clauseEnd(after).length;
  if (behind !== null && behind.start <= Math.max(cut + (behind.period === "total" ? LATE_TOTAL : 0), 2))
    return { period: behind.period, start: amount.end + behind.start, end: amount.end + behind.end };
  const beforeFrom = Math.max(from, amount.start - 48);
  // The amount goes along: 月 is a month only before a figure.
  const ahead = periodIn(text.slice(beforeFrom, amount.end), true, amount.start - beforeFrom);
  if (ahead !== null) return { period: ahead.period, start: beforeFrom + ahead.start, end: beforeFrom + ahead.end };
  // "30,000 until the summer", "4k between April and June": the whole of that time.
  const spent = SPENT_BY.exec(after);
  if (spent !== null) return { period: "total", start: amount.start, end: amount.end + spent[0].length };
  const inLabel = periodOfLabel(label);
  return inLabel === null ? null : { period: inLabel.period, start: inLabel.start, end: inLabel.end };
}

const SPENT_BY =
  /^(?:\s(?:euros?|€|netto|brutto|net|gross|ht|ttc|tvac|iva (?:no )?incluido|\([^)]{1,20}\)|vorgesehen|eingeplant|available|set aside|disponibles?|prévus?|previstos?))*,?\s(?:(?:die|which|that|qui|que)\s)?(?:(?:à dépenser|to be spent|to last(?: us)?|zu verwenden|auszugeben|a gastar)\s)?(?:bis|until|till|jusqu'(?:à|au|en)|hasta|até|avant le|d'ici|before|zwischen|between|entre)(?!\p{L})/iu;

export function periodAfter(text: string, at: number): BudgetPeriod | null {
  const found = periodIn(text.slice(at, at + 24));
  return found !== null && found.start <= 2 ? found.period : null;
}

/** `a week`, `por mês` right after a number. */
export function isEachTime(after: string): boolean {
  const period = periodIn(after);
  return period !== null && period.period !== "total" && period.start <= 1 && /^\s?[A-Za-zÀ-ɏ/]/u.test(after);
}

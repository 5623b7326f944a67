import { amountsIn, type Amount } from "./amounts";
import { costOf, lastNamed, perAfter } from "./costs";
import {
  APART,
  BESIDE,
  BUDGET_CUE,
  DEAL_AFTER,
  FEE,
  FEE_AFTER,
  FOR_ADS,
  GRANTED,
  ONLY,
  OTHER,
  TODAY_SPENT,
  old,
} from "./money-cues";
import { moneyFigures } from "./money-figures";
import type { MoneyMention } from "./money-mention";
import { clauseEnd, periodBeside } from "./money-period";
import { afterTurns } from "./money-turns";
import { has, hits } from "./pattern";
import { periodIn } from "./periods";
import type { Statement } from "./statements";

/** `月15万円から月20万円に増額`: from the one to the other. */
const CHANGED = /^\s?(?:から|より)/u;

const CHANGED_TO = /^\s?(?:\([^)]*\))?(?:に|へ)(?:増|減|変|引|アップ|ダウン|なり|修正|訂正)/u;

/** The amounts of a statement and what each is about: the nearest words before it decide, then those after it. */
export function moneyIn(statement: Statement): MoneyMention[] {
  const { text } = statement;
  const money = moneyFigures(statement);
  const isAboutBudget = money.length > 0 && has(BUDGET_CUE, text);
  const mentions = money.map((amount, index) => {
    const last = money[index - 1];
    // "40 € par lead, 2k€ par mois": what the amount before was for says nothing of this one.
    const from = last === undefined ? 0 : last.end + perAfter(text.slice(last.end));
    const to = money[index + 1]?.start ?? text.length;
    return mentionOf(statement, amount, from, to, isAboutBudget);
  });
  return afterTurns(mentions, text);
}

function mentionOf(
  statement: Statement,
  amount: Amount,
  from: number,
  to: number,
  isAboutBudget: boolean,
): MoneyMention {
  const { text, label } = statement;
  const before = text.slice(from, amount.start).replace(CHANGED, "");
  const after = text.slice(amount.end, to);
  const near = clauseEnd(after);
  const whole = { amount, start: amount.start, end: amount.end };
  const paidFor = costOf(statement, before, after, near);
  if (paidFor !== null) return { ...whole, role: { is: "cost", of: paidFor } };
  if (DEAL_AFTER.test(after)) return { ...whole, role: { is: "other" } };
  const lastBudget = hits(BUDGET_CUE, before).at(-1)?.index ?? -1;
  const named = lastNamed(before);
  if (named !== null && named.at > lastBudget && amount.value < 100_000 && !before.slice(named.at).includes(";"))
    return { ...whole, role: { is: "cost", of: named.kpi } };
  const onlyAfter = label === "kpi" && named === null ? lastNamed(near) : null;
  if (label === "kpi" && named === null && onlyAfter !== null)
    return { ...whole, role: { is: "cost", of: onlyAfter.kpi } };
  if (label === "kpi") return { ...whole, role: named !== null ? { is: "cost", of: named.kpi } : { is: "other" } };
  const period = periodBeside(text, from, amount, to, label === "budget" ? text.slice(0, statement.valueAt) : "");
  // "How much can you put in each month?" – "300 euro."
  const askedPeriod =
    period === null && statement.asked === "budget" ? (periodIn(statement.questionText ?? "")?.period ?? null) : null;
  const quote =
    period === null
      ? whole
      : { amount, start: Math.min(amount.start, period.start), end: Math.max(amount.end, period.end) };
  const isOld = old(before, near) || (CHANGED.test(after) && CHANGED_TO.test(text.slice(amountsEnd(text, to))));
  if (isOld) return { ...whole, role: { is: "old", period: period?.period ?? null } };
  const isBudgetLine = label === "budget" || statement.asked === "budget";
  const other = hits(OTHER, before).at(-1)?.index ?? -1;
  const hasCue = isAboutBudget;
  if (BESIDE.test(after) || FEE_AFTER.test(after) || (FEE.test(before) && APART.test(text)))
    return { ...whole, role: { is: "other" } };
  if (TODAY_SPENT.test(before))
    return { ...quote, role: { is: "budget", strength: 0.5, period: period?.period ?? null } };
  if (isBudgetLine) return { ...quote, role: { is: "budget", strength: 3, period: period?.period ?? askedPeriod } };
  if (FOR_ADS.test(after)) return { ...quote, role: { is: "budget", strength: 2, period: period?.period ?? null } };
  if (lastBudget > other) return { ...quote, role: { is: "budget", strength: 2, period: period?.period ?? null } };
  const isOnly = period !== null && period.period !== "total" && ONLY.test(before.slice(Math.max(0, other)));
  if (!isOnly && other >= 0 && other > lastBudget && before.length - other < 40 && !has(BUDGET_CUE, near))
    return { ...whole, role: { is: "other" } };
  if (hasCue) return { ...quote, role: { is: "budget", strength: 2, period: period?.period ?? null } };
  if (label !== null && label !== "goal") return { ...whole, role: { is: "other" } };
  if (GRANTED.test(text) && amount.value >= 5)
    return { ...quote, role: { is: "budget", strength: 1, period: period?.period ?? null } };
  if (period !== null && amount.value >= 5)
    return { ...quote, role: { is: "budget", strength: 1, period: period.period } };
  return { ...quote, role: { is: "other", unsaid: true, period: period?.period ?? null } };
}

/** Where the amount that begins at a place ends. */
function amountsEnd(text: string, at: number): number {
  return amountsIn(text).find(({ start }) => start === at)?.end ?? at;
}

import { ABSENT, found, unreadable, type CellReadings } from "@/lib/domain/reading";
import { isAbsentText } from "@/lib/platforms/parse/clean-text";
import { parseNumber } from "@/lib/platforms/parse/parse-number";
import type { CellLines } from "./cell-lines";
import { tableMoney, secondaryLine, valueLine, type NumberContext } from "./cell-value";
import { bidStrategyOf, budgetTypeOf, isSetElsewhere, isStrategyElsewhere } from "./terms";

/** A budget cell: the amount, and below it whether it is for a day or for the whole run. Set elsewhere is absent. */
export function budgetCells(cell: CellLines, context: NumberContext): CellReadings {
  if (cell.busy) return { budget: unreadable("not-loaded"), budgetType: unreadable("not-loaded") };
  const text = valueLine(cell);
  if (text === null) return { budget: unreadable("ambiguous"), budgetType: unreadable("ambiguous") };
  if (text === "" || isAbsentText(text) || isSetElsewhere(text)) return { budget: ABSENT, budgetType: ABSENT };
  const amount = tableMoney(text, context);
  if (amount.kind !== "value")
    return { budget: unreadable("parse-failed", text), budgetType: unreadable("parse-failed", text) };
  const period = secondaryLine(cell);
  const type = period === null ? null : budgetTypeOf(period);
  return {
    budget: found(amount.value, text, "cell-key"),
    budgetType:
      type === null
        ? unreadable(period === "" ? "no-match" : "parse-failed", period ?? "")
        : found(type, period ?? "", "cell-key"),
  };
}

/** A bid strategy cell: a strategy's name, or its amount with the name below. */
export function bidCells(cell: CellLines, context: NumberContext): CellReadings {
  if (cell.busy) return { bidStrategy: unreadable("not-loaded") };
  const text = valueLine(cell);
  if (text === null) return { bidStrategy: unreadable("ambiguous") };
  if (text === "" || isAbsentText(text) || isStrategyElsewhere(text)) return { bidStrategy: ABSENT };
  const named = bidStrategyOf(text);
  if (named !== null)
    return { bidStrategy: found(named, text, "cell-key"), ...amountOf(named, secondaryLine(cell), context) };
  const below = secondaryLine(cell) ?? "";
  const strategy = bidStrategyOf(below);
  if (strategy === null) return { bidStrategy: unreadable("parse-failed", cell.lines.join(" | ")) };
  return { bidStrategy: found(strategy, below, "cell-key"), ...amountOf(strategy, text, context) };
}

/** The figure of a strategy, under the metric that it is. A bid cap has no metric of its own in tables. */
function amountOf(strategy: string, text: string | null, context: NumberContext): CellReadings {
  if (text === null || !/\d/.test(text)) return {};
  if (strategy === "cost-per-result-goal") {
    const amount = tableMoney(text, context);
    return {
      targetCpa: amount.kind === "value" ? found(amount.value, text, "cell-key") : unreadable("parse-failed", text),
    };
  }
  if (strategy === "roas-goal") {
    const ratio = parseNumber(text, context.style === "conflict" ? null : context.style);
    return {
      targetRoas: ratio.kind === "value" ? found(ratio.value, text, "cell-key") : unreadable("parse-failed", text),
    };
  }
  return {};
}

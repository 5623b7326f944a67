import { ABSENT, found, unreadable, type CellReadings } from "@/lib/domain/reading";
import { isAbsentText } from "@/lib/platforms/parse/clean-text";
import { parseNumber } from "@/lib/platforms/parse/parse-number";
import type { CellLines } from "./cell-lines";
import { tableMoney, secondaryLine, unfilled, valueLine, type NumberContext } from "./cell-value";
import { bidStrategyOf, budgetTypeOf, isSetElsewhere, isStrategyElsewhere } from "./terms";

/** A budget cell: the amount, and below it whether it is for a day or for the whole run. Set elsewhere is absent. */
export function budgetCells(cell: CellLines, context: NumberContext, via: string): CellReadings {
  const missing = unfilled(cell);
  if (missing !== null) return { budget: missing, budgetType: missing };
  const text = valueLine(cell) ?? "";
  if (isAbsentText(text) || isSetElsewhere(text)) return { budget: ABSENT, budgetType: ABSENT };
  const amount = tableMoney(text, context);
  if (amount.kind !== "value")
    return { budget: unreadable("parse-failed", text), budgetType: unreadable("parse-failed", text) };
  const period = secondaryLine(cell);
  const type = period === null ? null : budgetTypeOf(period);
  return {
    budget: found(amount.value, text, via),
    budgetType:
      type === null
        ? unreadable(period === "" ? "no-match" : "parse-failed", period ?? "")
        : found(type, period ?? "", via),
  };
}

/** A bid strategy cell: a strategy's name, alone or with its amount over or under it. */
export function bidCells(cell: CellLines, context: NumberContext, via: string): CellReadings {
  if (cell.busy || cell.lines.length === 0) return { bidStrategy: unreadable("not-loaded") };
  const [text = "", ...more] = cell.lines;
  if (isAbsentText(text) || isStrategyElsewhere(text)) return { bidStrategy: ABSENT };
  const named = cell.lines.filter((line) => bidStrategyOf(line) !== null);
  const [name] = named;
  const strategy = name === undefined ? null : bidStrategyOf(name);
  if (more.length > 1 || named.length > 1 || name === undefined || strategy === null)
    return { bidStrategy: unreadable(named.length > 1 ? "ambiguous" : "parse-failed", cell.lines.join(" | ")) };
  const amount = cell.lines.find((line) => line !== name) ?? null;
  return { bidStrategy: found(strategy, name, via), ...amountOf(strategy, amount, context, via) };
}

/** The figure of a strategy, under the metric that it is. A bid cap has no metric of its own in tables. */
function amountOf(strategy: string, text: string | null, context: NumberContext, via: string): CellReadings {
  if (text === null || !/\d/.test(text)) return {};
  if (strategy === "cost-per-result-goal") {
    const amount = tableMoney(text, context);
    return {
      targetCpa: amount.kind === "value" ? found(amount.value, text, via) : unreadable("parse-failed", text),
    };
  }
  if (strategy === "roas-goal") {
    const ratio = parseNumber(text, context.style === "conflict" ? null : context.style);
    return {
      targetRoas: ratio.kind === "value" ? found(ratio.value, text, via) : unreadable("parse-failed", text),
    };
  }
  return {};
}

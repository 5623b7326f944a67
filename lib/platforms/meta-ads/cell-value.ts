import type { Metric, MetricValue } from "@/lib/domain/metrics";
import { METRIC_KINDS } from "@/lib/domain/metrics";
import { ABSENT, found, unreadable, type FieldReading } from "@/lib/domain/reading";
import { isAbsentText, type Parsed } from "@/lib/platforms/parse/clean-text";
import { styleOf, type NumberStyle } from "@/lib/platforms/parse/number-style";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { parseNumber } from "@/lib/platforms/parse/parse-number";
import { parsePercent } from "@/lib/platforms/parse/parse-percent";
import type { CellLines } from "./cell-lines";
import { isEndless } from "./terms";

/** How this page writes numbers and what its signs mean. */
export interface NumberContext {
  readonly locale: string | null;
  /** `conflict`: its own numbers contradict each other, so only those that read one way are read. */
  readonly style: NumberStyle | null | "conflict";
  readonly currency: string | null;
}

/** Only where no single reading of `style` and locale is possible is the style left out. */
function usable(context: NumberContext): NumberStyle | null {
  return context.style === "conflict" ? null : context.style;
}

/** An amount as this page writes it. */
export function moneyText(text: string, context: NumberContext): Parsed<MetricValue<"cost">> {
  const { locale, style } = context;
  // French and Spanish part money's thousands with other signs than counts: both are the same style of decimals.
  const money = styleOf(locale, "money");
  const proven = usable(context);
  const either = proven !== null && money?.decimal === proven.decimal ? money : proven;
  const first = parseMoney(text, locale, context.currency, style === "conflict" ? null : either);
  return first.kind === "failed" && proven !== either ? parseMoney(text, locale, context.currency, proven) : first;
}

/** An amount in a table, which always shows its currency: a bare number under a money key is another column's. */
export function tableMoney(text: string, context: NumberContext): Parsed<MetricValue<"cost">> {
  return /^[\d.,'\s]+$/.test(text) ? { kind: "failed" } : moneyText(text, context);
}

/** A text as a value of the metric's kind; money with a percentage or words around it is refused by the parsers. */
export function valueOfText(metric: Metric, text: string, context: NumberContext): Parsed<MetricValue> {
  switch (METRIC_KINDS[metric]) {
    case "money":
      return tableMoney(text, context);
    case "rate":
      return parsePercent(text, usable(context));
    case "count":
    case "ratio":
      return parseNumber(text, usable(context));
    case "date": {
      if (isAbsentText(text) || isEndless(text)) return { kind: "absent" };
      const date = parseDate(text, context.locale);
      return date === null ? { kind: "failed" } : { kind: "value", value: date };
    }
    case "text":
      return isAbsentText(text) ? { kind: "absent" } : { kind: "value", value: text };
  }
}

/** The line of a cell that holds its value; null where the marks on the page contradict each other. */
export function valueLine({ lines, marked }: CellLines): string | null {
  if (marked !== null) return lines.includes(marked) ? marked : null;
  return lines[0] ?? "";
}

/** The line under the value: result type, "Daily", "Per purchase". Empty where there is none; null where there are several. */
export function secondaryLine(cell: CellLines): string | null {
  const value = valueLine(cell);
  if (value === null) return null;
  const others = cell.lines.slice(cell.lines.indexOf(value) + 1);
  return others.length > 1 ? null : (others[0] ?? "");
}

/** One cell as a reading: busy cells are not loaded, empty ones and dashes are absent. */
export function readValue(
  metric: Metric,
  cell: CellLines,
  context: NumberContext,
  via: string,
): FieldReading<MetricValue> {
  if (cell.busy) return unreadable("not-loaded");
  const text = valueLine(cell);
  if (text === null) return unreadable("ambiguous", cell.lines.join(" | "));
  if (text === "") return ABSENT;
  const value = valueOfText(metric, text, context);
  if (value.kind === "absent") return ABSENT;
  return value.kind === "failed" ? unreadable("parse-failed", text) : found(value.value, text, via);
}

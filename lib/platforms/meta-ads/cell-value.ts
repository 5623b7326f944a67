import type { Metric, MetricValue } from "@/lib/domain/metrics";
import { METRIC_KINDS } from "@/lib/domain/metrics";
import { ABSENT, found, LONGEST_ENTRY, unreadable, type FieldReading } from "@/lib/domain/reading";
import { isAbsentText, type Parsed } from "@/lib/platforms/parse/clean-text";
import { styleOf, type NumberStyle } from "@/lib/platforms/parse/number-style";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { parseNumber, parseWhole } from "@/lib/platforms/parse/parse-number";
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

/** "Nov 30, 2026, 4:43 PM" names a day; the time of day is left out. */
function withoutTime(text: string): string {
  return text.replace(
    /,?\s*(?:(?:at|um|à|às|a las|a la)\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?Uhr)?$/i,
    "",
  );
}

/** What Meta counts one by one: decimals are another sign's or another column's. */
const WHOLE: ReadonlySet<Metric> = new Set(["impressions", "reach", "clicks", "linkClicks"]);

function countOf(metric: Metric, text: string, context: NumberContext): Parsed<number> {
  return WHOLE.has(metric) ? parseWhole(text, usable(context)) : parseNumber(text, usable(context));
}

/** A text as a value of the metric's kind; money with a percentage or words around it is refused by the parsers. */
export function valueOfText(metric: Metric, text: string, context: NumberContext): Parsed<MetricValue> {
  switch (METRIC_KINDS[metric]) {
    case "money":
      return tableMoney(text, context);
    case "rate":
      return parsePercent(text, usable(context));
    case "count":
      return countOf(metric, text, context);
    case "ratio":
      return parseNumber(text, usable(context));
    case "date": {
      if (isAbsentText(text) || isEndless(text)) return { kind: "absent" };
      const date = parseDate(withoutTime(text), context.locale);
      return date === null ? { kind: "failed" } : { kind: "value", value: date };
    }
    case "text":
      if (text.length > LONGEST_ENTRY) return { kind: "failed" };
      return isAbsentText(text) ? { kind: "absent" } : { kind: "value", value: text };
  }
}

/** A figure without a word: beside a cell's value it is a second value (a comparison, another window), not its caption. */
function isBareFigure(line: string): boolean {
  return /\d/.test(line) && !/\p{L}/u.test(line) && !/^\d{1,2}:\d{2}$/.test(line);
}

/** The line of a cell that holds its value; null where the cell shows several values, or marks that contradict each other. */
export function valueLine({ lines, marked }: CellLines): string | null {
  if (marked.length > 1) return null;
  const [mark] = marked;
  const at = mark === undefined ? 0 : lines.indexOf(mark);
  if (at < 0) return null;
  return lines.some((line, index) => index !== at && isBareFigure(line)) ? null : (lines[at] ?? "");
}

/** The line under the value: result type, "Daily", "Per purchase". Empty where there is none; null where there are several. */
export function secondaryLine(cell: CellLines): string | null {
  const value = valueLine(cell);
  if (value === null) return null;
  const others = cell.lines.slice(cell.lines.indexOf(value) + 1);
  return others.length > 1 ? null : (others[0] ?? "");
}

/** Why a cell has no text to read, or null where it has. A cell without a word is one that the page has not filled yet: no value is a dash. */
export function unfilled(cell: CellLines): ReturnType<typeof unreadable> | null {
  if (cell.busy || cell.lines.length === 0) return unreadable("not-loaded");
  return valueLine(cell) === null ? unreadable("ambiguous", cell.lines.join(" | ")) : null;
}

const FIGURES: ReadonlySet<string> = new Set(["money", "rate", "count", "ratio"]);

/** One cell as a reading: busy and empty cells are not loaded, dashes are absent, two values are none. */
export function readValue(
  metric: Metric,
  cell: CellLines,
  context: NumberContext,
  via: string,
): FieldReading<MetricValue> {
  const missing = unfilled(cell);
  if (missing !== null) return missing;
  const text = valueLine(cell) ?? "";
  const value = valueOfText(metric, text, context);
  if (value.kind === "absent") return ABSENT;
  if (value.kind === "failed") return unreadable("parse-failed", text);
  const twice =
    FIGURES.has(METRIC_KINDS[metric]) &&
    cell.lines.some((line) => line !== text && /\d/.test(line) && valueOfText(metric, line, context).kind === "value");
  return twice ? unreadable("ambiguous", cell.lines.join(" | ")) : found(value.value, text, via);
}

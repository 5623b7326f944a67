import { METRIC_KINDS, type Metric, type MetricValue } from "@/lib/domain/metrics";
import { ABSENT, found, unreadable, type FieldReading } from "@/lib/domain/reading";
import { textPieces, visibleText } from "@/lib/platforms/dom/visible-text";
import { cleanText, isAbsentText, tidyText, type Parsed } from "@/lib/platforms/parse/clean-text";
import type { NumberStyle } from "@/lib/platforms/parse/number-style";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { parseNumber, parseWhole } from "@/lib/platforms/parse/parse-number";
import { parsePercent } from "@/lib/platforms/parse/parse-percent";
import { bidStrategyOf, budgetTypeOf, splitBudget } from "./strategies";

/** What the page as a whole says about how its texts are to be read. */
export interface Notation {
  readonly locale: string | null;
  /** The number style that the page proves; null: only numbers that allow one reading are read. */
  readonly style: NumberStyle | null;
  readonly currency: string | null;
  /** True where the rows state different currencies: each row's own counts, and none is the page's. */
  readonly mixed: boolean;
}

/** No cell of a metric is longer; what is, is not one value. */
const LONGEST = 120;
export const NO_DATE =
  /^(?:none|not set|ongoing|no end date|nicht festgelegt|keine?|kein enddatum|fortlaufend|aucune?|non définie?|no definida?|sin fecha|ninguna?|sin definir|nenhuma?|não definida?|em andamento|未設定|なし|設定なし)$/i;
const WHOLE: ReadonlySet<Metric> = new Set(["impressions", "clicks", "interactions"]);

/** The words of a cell: the budget's amount without the shared budget's name, the status dot's name, else what is shown. */
export function cellText(cell: Element, metric: Metric): string {
  if (metric === "budget") {
    const amounts = cell.getElementsByClassName("budget-amount");
    if (amounts.length === 1) return visibleText(amounts[0]!);
  }
  const text = visibleText(cell);
  if (metric === "status" && text === "") {
    const named = [...cell.getElementsByTagName("*")].filter(
      (element) => element.hasAttribute("aria-label") && element.getAttribute("role") !== "button",
    );
    return tidyText(named.length === 1 ? (named[0]?.getAttribute("aria-label") ?? "") : "");
  }
  if (metric === "delivery") {
    const words = cell.getElementsByClassName("status-text");
    if (words.length === 1) return visibleText(words[0]!);
  }
  return text;
}

/** Metrics whose words are looked up whole: anything beside them is refused anyway. */
const LOOKED_UP: ReadonlySet<Metric> = new Set(["bidStrategy", "budgetType", "status"]);

/** True where a cell shows more than one value: a figure with its change, a status with its reasons. */
export function showsSeveral(cell: Element, metric: Metric): boolean {
  if (cell.getElementsByTagName("*").length < 2 || LOOKED_UP.has(metric)) return false;
  if (metric === "budget" && cell.getElementsByClassName("budget-amount").length === 1) return false;
  if (metric === "delivery" && cell.getElementsByClassName("status-text").length === 1) return false;
  const isValue = METRIC_KINDS[metric] === "text" ? /\p{L}/u : /\d/;
  return textPieces(cell).filter((piece) => isValue.test(piece)).length > 1;
}

/** The texts of a cell that may each be its figure, where it shows more than one text: the whole, and every piece of it. */
export function figuresIn(cell: Element, metric: Metric, text: string): readonly string[] {
  const kind = METRIC_KINDS[metric];
  if (kind === "text" || kind === "date" || metric === "budget" || text.length > LONGEST) return [];
  const pieces = textPieces(cell);
  return pieces.length < 2 ? [] : [...new Set([text, ...pieces])].filter((piece) => /\d/.test(piece));
}

/** One cell's text as its metric's value. Empty is not loaded yet; the platform's dashes are no value. */
export function readCell(metric: Metric, text: string, notation: Notation, via: string): FieldReading<MetricValue> {
  if (text === "") return unreadable("not-loaded");
  if (isAbsentText(text)) return ABSENT;
  const raw = text.slice(0, LONGEST);
  if (text.length > LONGEST && METRIC_KINDS[metric] !== "text") return unreadable("parse-failed", raw);
  const value = parseAs(metric, text, notation);
  if (value.kind === "absent") return ABSENT;
  if (value.kind === "failed") return unreadable("parse-failed", raw);
  return found(value.value, raw, via);
}

function parseAs(metric: Metric, text: string, notation: Notation): Parsed<MetricValue> {
  const { locale, style, currency } = notation;
  switch (METRIC_KINDS[metric]) {
    case "money":
      return metric === "budget" ? parseBudget(text, notation) : parseMoney(text, locale, currency, style);
    case "rate":
      return metric === "optimizationScore" ? parseScore(text, style) : parsePercent(text, style);
    case "ratio": {
      if (!cleanText(text).endsWith("%"))
        return metric === "targetRoas" ? { kind: "failed" } : parseNumber(text, style);
      const rate = parsePercent(text, style);
      return rate.kind === "value" && typeof rate.value !== "number" ? { kind: "failed" } : rate;
    }
    case "count": {
      if (WHOLE.has(metric)) return parseWhole(text, style);
      const count = parseNumber(text, style);
      return count.kind === "value" && count.value < 0 ? { kind: "failed" } : count;
    }
    case "date": {
      if (NO_DATE.test(text)) return { kind: "absent" };
      const date = parseDate(text, locale);
      return date === null ? { kind: "failed" } : { kind: "value", value: date };
    }
    case "text":
      return parseWords(metric, text);
  }
}

/** An optimisation score is shown in percent, with or without the sign; one or less without it may be either. */
function parseScore(text: string, style: NumberStyle | null): Parsed<MetricValue<"optimizationScore">> {
  if (cleanText(text).endsWith("%")) return parsePercent(text, style);
  const score = parseNumber(text, style);
  return score.kind === "value" && score.value > 1 && score.value <= 100
    ? parsePercent(`${text}%`, style)
    : score.kind === "absent"
      ? score
      : { kind: "failed" };
}

function parseWords(metric: Metric, text: string): Parsed<string> {
  // No status, type or objective is written without letters: a figure there is another column's.
  if (!/\p{L}/u.test(text)) return { kind: "failed" };
  const value = metric === "bidStrategy" ? bidStrategyOf(text) : metric === "budgetType" ? budgetTypeOf(text) : text;
  return value === null ? { kind: "failed" } : { kind: "value", value };
}

/** A budget's amount; a shared budget's name without an amount is a budget that is set elsewhere: absent. */
function parseBudget(text: string, { locale, style, currency }: Notation): Parsed<MetricValue<"budget">> {
  const { amount } = splitBudget(text);
  const money = parseMoney(amount, locale, currency, style);
  if (money.kind !== "failed") return money;
  return /\d/.test(text) ? money : { kind: "absent" };
}

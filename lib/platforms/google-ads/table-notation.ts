import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import { visibleText } from "@/lib/platforms/dom/visible-text";
import { cleanText } from "@/lib/platforms/parse/clean-text";
import { isCurrencyCode } from "@/lib/platforms/parse/currency";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { settleTableStyle, type RowTexts } from "@/lib/platforms/proof/settle-by-arithmetic";
import type { Steps } from "@/lib/platforms/steps";
import type { Column } from "./columns";
import type { Notation } from "./read-cell";
import type { RawRow } from "./rows";
import { splitBudget } from "./strategies";

export interface TableNotation {
  readonly notation: Notation;
  /** The texts that the number style rests on, for forms beside the table. */
  readonly numeric: readonly string[];
}

/** The style of a page's numbers shows in its first rows. */
const ROWS_FOR_STYLE = 100;

export type TextOf = (cell: Element, metric: Metric) => string;

/** Number style and currency of the table, from its own figures. */
export function* notationOf(
  columns: readonly Column[],
  rows: readonly RawRow[],
  textOf: TextOf,
  locale: string | null,
): Steps<TableNotation> {
  const numeric: string[] = [];
  const money: string[] = [];
  const codes = new Set<string>();
  const figures = { rows: [] as RowTexts[], totals: {}, complete: false };
  for (const row of rows.slice(0, ROWS_FOR_STYLE)) {
    yield;
    const texts: Record<string, string> = {};
    figures.rows.push(texts);
    columns.forEach((column, index) => {
      const cell = row.cells[index];
      if (cell === null || cell === undefined) return;
      if (column.role === "currencyCode") {
        const code = visibleText(cell);
        if (isCurrencyCode(code)) codes.add(code);
      }
      const metric = column.metrics[0];
      if (metric === undefined || column.metrics.length > 1) return;
      const kind = METRIC_KINDS[metric];
      if (kind === "text" || kind === "date") return;
      const text = metric === "budget" ? splitBudget(textOf(cell, metric)).amount : textOf(cell, metric);
      if (metric !== "budget" || /^[^\p{L}]*\d[^\p{L}]*$/u.test(cleanText(text))) {
        numeric.push(text);
        texts[metric] = text;
      }
      if (kind === "money") money.push(text);
    });
  }
  yield;
  const style = settleTableStyle(figures, locale);
  yield;
  const [stated = null] = codes;
  const mixed = codes.size > 1;
  const currency = mixed ? null : (stated ?? soleCurrency(money, locale, style));
  return { notation: { locale, style, currency, mixed }, numeric };
}

/** The currency of all amounts that name one; null where they differ or none does. */
function soleCurrency(texts: readonly string[], locale: string | null, style: Notation["style"]): string | null {
  const currencies = new Set<string>();
  for (const text of texts) {
    const money = parseMoney(text, locale, null, style);
    if (money.kind === "value" && money.value.currency !== null) currencies.add(money.value.currency);
  }
  return currencies.size === 1 ? ([...currencies][0] ?? null) : null;
}

import type { Look } from "@/lib/platforms/dom/look";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { parseNumber } from "@/lib/platforms/parse/parse-number";

export const COUNT_SURFACE = '[data-surface*="total_count"]';

/**
 * How many rows the page says there are: the footer's `total_count` surface, else its "Results from N campaigns".
 * Null where it does not say, or says two different numbers. Only the footer is asked: a campaign may be called anything.
 */
export function statedRowCount(look: Look, locale: string | null): number | null {
  const counts = new Set<number>();
  for (const element of look(COUNT_SURFACE)) {
    if (!isShown(element) || element.closest('[role="dialog"]') !== null) continue;
    const count = soleNumber(visibleText(element), locale);
    if (count !== null) counts.add(count);
  }
  if (counts.size === 0) {
    for (const name of look(
      '[data-pagelet="FixedDataTableNew_footerRow"] [data-surface*="table_cell:forObjectType(name"], [data-surface*="/table_row:-1/table_cell:forObjectType(name"]',
    )) {
      const count = soleNumber(visibleText(name), locale);
      if (count !== null) counts.add(count);
    }
  }
  if (counts.size === 0) {
    for (const footer of look('[data-pagelet="FixedDataTableNew_footerRow"]')) {
      const count = soleNumber(STATED.exec(visibleText(footer))?.[0] ?? "", locale);
      if (count !== null) counts.add(count);
    }
  }
  const [count] = counts;
  return counts.size === 1 && count !== undefined ? count : null;
}

const COUNT = String.raw`\d[\d.,'\u2019\s\u00a0\u202f]*`;
/** "Results from 12 campaigns" in the six languages, at the start of the footer. */
const STATED = new RegExp(
  `^(?:(?:Results? (?:from|for)|Total results from|Ergebnisse?n? (?:aus|von|für)|Résultats? (?:de|des|pour|sur|à partir de)|Resultados? (?:de|das|dos|para))\\s(?:las |los |les )?${COUNT}|(?:キャンペーン|広告セット|広告)?\\s?${COUNT}\\s?(?:件|個)の\\S*結果)`,
  "i",
);

/** True for the words that stand where a name would be in the table's last line. */
export function isFooterCaption(text: string): boolean {
  return STATED.test(text);
}

/** The one whole number in a text; null where there is none or more than one. */
function soleNumber(text: string, locale: string | null): number | null {
  const numbers = text.match(/\d[\d.,' \u00a0\u202f]*\d|\d/g) ?? [];
  if (numbers.length !== 1) return null;
  const value = parseNumber(numbers[0], locale);
  return value.kind === "value" && Number.isSafeInteger(value.value) && value.value >= 0 ? value.value : null;
}

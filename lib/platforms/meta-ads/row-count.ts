import { visibleText } from "@/lib/platforms/dom/visible-text";
import { parseNumber } from "@/lib/platforms/parse/parse-number";

/**
 * How many rows the page says there are: the footer's `total_count` surface, else its "Results from N campaigns".
 * Null where it does not say, or says two different numbers. Only the footer is asked: a campaign may be called anything.
 */
export function statedRowCount(document: Document, locale: string | null): number | null {
  const counts = new Set<number>();
  for (const element of document.querySelectorAll('[data-surface*="total_count"]')) {
    const count = soleNumber(visibleText(element), locale);
    if (count !== null) counts.add(count);
  }
  if (counts.size === 0) {
    for (const name of document.querySelectorAll(
      '[data-pagelet="FixedDataTableNew_footerRow"] [data-surface*="table_cell:forObjectType(name"], [data-surface*="/table_row:-1/table_cell:forObjectType(name"]',
    )) {
      const count = soleNumber(visibleText(name), locale);
      if (count !== null) counts.add(count);
    }
  }
  if (counts.size === 0) {
    for (const footer of document.querySelectorAll('[data-pagelet="FixedDataTableNew_footerRow"]')) {
      const count = soleNumber(STATED.exec(visibleText(footer))?.[0] ?? "", locale);
      if (count !== null) counts.add(count);
    }
  }
  const [count] = counts;
  return counts.size === 1 && count !== undefined ? count : null;
}

/** "Results from 12 campaigns" in the six languages, at the start of the footer. */
const STATED =
  /^(?:Results from [\d.,\s]+|Ergebnisse (?:aus|von|für) [\d.,\s]+|Résultats (?:de|pour|à partir de) [\d.,\s]+|Resultados (?:de|para) [\d.,\s]+|[\d.,]+件の\S+の結果)/i;

/** The one whole number in a text; null where there is none or more than one. */
function soleNumber(text: string, locale: string | null): number | null {
  const numbers = text.match(/\d[\d.,' \u00a0\u202f]*\d|\d/g) ?? [];
  if (numbers.length !== 1) return null;
  const value = parseNumber(numbers[0], locale);
  return value.kind === "value" && Number.isSafeInteger(value.value) && value.value >= 0 ? value.value : null;
}

import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import { GRIDS, selectorOf } from "./locators";
import { parseNumber } from "@/lib/platforms/parse/parse-number";

const TABLE = `${selectorOf(GRIDS)}, table`;
/** Where the element's name is gone. */
const PAGER = '[role="navigation"] .pagination, .pagination-bar';

/**
 * How many rows the page says there are: the last figure of "1 - 10 of 12". The order of the three differs between
 * languages, so it is the one that the other two fit into. Null where the page does not say, or says it in two ways.
 */
export function readPager(grid: Element, locale: string | null): number | null {
  const near = surroundings(grid);
  const byTag = [...near.getElementsByTagName("pagination-bar")];
  const bars = (byTag.length > 0 ? byTag : [...near.querySelectorAll(PAGER)]).filter(isShown);
  const stated = new Set(bars.flatMap((bar) => statedBy(bar, locale)));
  if (bars.length === 0) for (const total of statedInWords(grid, near, locale)) stated.add(total);
  return stated.size === 1 ? ([...stated][0] ?? null) : null;
}

/** The largest part of the page around a table that holds no other: a count that stands there is this table's. */
function surroundings(grid: Element): Element {
  const limit = grid.closest('[role="main"], base-root') ?? grid.ownerDocument.body;
  let near = grid;
  while (near !== limit && near.parentElement !== null) {
    const outer = near.parentElement;
    if ([...outer.children].some((part) => part !== near && holdsTable(part))) break;
    near = outer;
  }
  return near;
}

function holdsTable(part: Element): boolean {
  return part.matches(TABLE) ? isShown(part) : [...part.querySelectorAll(TABLE)].some(isShown);
}

/** "1 - 10 of 12", "1–50 sur 212", "212 件中 1～50 件" in the six languages, whole. */
const WORDS =
  /^(?:\d[\d.,\s]{0,12}\s?(?:[-–—〜～~]|to|bis|à|a|até)\s?\d[\d.,\s]{0,12}\s?(?:of(?: about)?|von(?: etwa)?|sur(?: environ)?|de(?: aproximadamente| cerca de)?|\/)\s?\d[\d.,\s]{0,12}|\d[\d.,\s]{0,12}\s?件中\s?\d[\d.,\s]{0,12}\s?[-–〜～~]\s?\d[\d.,\s]{0,12}\s?件(?:目)?)$/i;
const LONGEST = 60;

/** Where no element is known as the pager: short texts beside the grid that are a pager's words and nothing else. */
function statedInWords(grid: Element, near: Element, locale: string | null): readonly number[] {
  const totals: number[] = [];
  const look = (element: Element) => {
    if (element === grid || !isShown(element)) return;
    const own = element.firstElementChild === null ? visibleText(element) : "";
    for (const text of [own, element.getAttribute("aria-label") ?? ""]) {
      const total = text.length <= LONGEST && WORDS.test(text) ? totalOf(text, locale) : null;
      if (total !== null) totals.push(total);
    }
    for (const child of element.children) look(child);
  };
  look(near);
  return totals;
}

function statedBy(bar: Element, locale: string | null): readonly number[] {
  const parts = [bar, ...bar.querySelectorAll("*")];
  const leaves = parts.filter((element) => element === bar || element.firstElementChild === null).map(visibleText);
  const labels = parts.map((element) => element.getAttribute("aria-label") ?? "");
  return [...leaves, ...labels].map((text) => totalOf(text, locale)).filter((total) => total !== null);
}

function totalOf(text: string, locale: string | null): number | null {
  const style = settleStyle([], locale);
  const tokens = text.match(/\d[\d.,\u00a0\u202f]*\d|\d/g) ?? [];
  if (tokens.length !== 3 || style === "conflict") return null;
  const numbers = tokens.map((token) => parseNumber(token, style));
  const values = numbers.flatMap((number) =>
    number.kind === "value" && Number.isInteger(number.value) ? [number.value] : [],
  );
  if (values.length !== 3) return null;
  const total = Math.max(...values);
  // "12 件中 1～12 件" and "1 - 12 of 12": whichever of the largest is the total, the other two are from and to, in order.
  const fits = values.some((value, at) => {
    const [from = 0, to = 0] = values.filter((_, index) => index !== at);
    return value === total && from >= Math.min(1, total) && from <= to;
  });
  return fits ? total : null;
}

import type { DateRange } from "@/lib/domain/reading";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { parseDateRange } from "@/lib/platforms/parse/parse-date";
import { ACCOUNTS, DATE_RANGES } from "./locators";

const CUSTOMER_ID = /(?<![\d-])\d{3}-\d{3}-\d{4}(?![\d-])/g;

/**
 * The 10-digit customer id, as the page shows it beside the account's name; `ocid` is another number and never used. Null
 * where a place shows several (a manager and its client).
 */
export function readAccountId(document: Document): string | null {
  for (const { selector } of ACCOUNTS) {
    const ids = new Set<string>();
    for (const element of document.querySelectorAll(selector)) {
      if (!isShown(element)) continue;
      for (const text of [element.getAttribute("title") ?? "", visibleText(element)])
        for (const id of text.match(CUSTOMER_ID) ?? []) ids.add(id.replaceAll("-", ""));
    }
    if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
  return null;
}

/** The date range of the page's figures; null for presets without dates, comparisons and anything doubtful. */
export function readDateRange(document: Document, locale: string | null): DateRange | null {
  for (const { selector } of DATE_RANGES) {
    const ranges = [...document.querySelectorAll(selector)]
      .filter((element) => element.closest("[role=menu], [role=listbox]") === null && isShown(element))
      .map((element) => parseDateRange(visibleText(element), locale))
      .filter((range) => range !== null);
    const first = ranges[0];
    if (first === undefined) continue;
    return ranges.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
  }
  return null;
}

/** The page's language: what it declares, else what its address asks for. */
export function readLocale(document: Document, url: URL): string | null {
  for (const tag of [document.documentElement.getAttribute("lang"), url.searchParams.get("hl")]) {
    if (tag === null || tag === "") continue;
    try {
      return Intl.getCanonicalLocales(tag.replace("_", "-"))[0] ?? null;
    } catch {
      continue;
    }
  }
  return null;
}

/** Meta's own code for Latin America's Spanish names Laos in BCP 47, and would bring Spain's decimal comma. */
const OWN_CODES: Readonly<Record<string, string>> = { "es-LA": "es-419" };

/**
 * The interface language as BCP 47, from the body's `Locale_xx_YY` class (facts 2.1), else the document's `lang`; null
 * where neither says it. Only a hint for reading numbers and dates: what the page's numbers prove outranks it.
 */
export function pageLocale(document: Document): string | null {
  const names = document.body.getAttribute("class") ?? "";
  const match = /(?:^|\s)Locale_([a-z]{2,3})_([A-Z]{2})(?:\s|$)/.exec(names);
  if (match !== null) {
    const tag = `${match[1] ?? ""}-${match[2] ?? ""}`;
    return OWN_CODES[tag] ?? tag;
  }
  const lang = document.documentElement.getAttribute("lang")?.replace("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(lang) ? lang : null;
}

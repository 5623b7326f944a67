import { cleanText } from "./clean-text";

/** How a page writes numbers. `group` holds every sign that may part thousands; spaces are already plain ones. */
export interface NumberStyle {
  readonly decimal: "." | ",";
  readonly group: string;
}

/** A BCP 47 tag, a style that was settled otherwise, or null where nothing is known. */
export type LocaleOrStyle = string | NumberStyle | null;

const known = new Map<string, NumberStyle | null>();

/** The number style of a locale as its CLDR data have it (some write money with other signs than counts), or null. */
export function styleOf(locale: LocaleOrStyle, kind: "number" | "money" = "number"): NumberStyle | null {
  if (locale === null || typeof locale !== "string") return locale;
  const key = `${kind} ${locale}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const style = fromIntl(locale, kind);
  known.set(key, style);
  return style;
}

function fromIntl(locale: string, kind: "number" | "money"): NumberStyle | null {
  try {
    const options = kind === "money" ? ({ style: "currency", currency: "EUR" } as const) : {};
    // An unknown language would silently become the browser's own, which says nothing about this page.
    if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return null;
    const parts = new Intl.NumberFormat(locale, { ...options, numberingSystem: "latn" }).formatToParts(-1234567.8);
    const decimal = parts.find((part) => part.type === "decimal")?.value;
    const group = parts.find((part) => part.type === "group")?.value ?? "";
    if (decimal !== "." && decimal !== ",") return null;
    const sign = group.trim() === "" ? " " : group;
    return { decimal, group: sign === "\u2019" ? "\u2019'" : sign };
  } catch {
    return null;
  }
}

const POINT: NumberStyle = { decimal: ".", group: "," };
const COMMA: NumberStyle = { decimal: ",", group: "." };

/**
 * The style that the page's own numbers prove. The number format is a preference of its own on both platforms, apart from
 * the language, so numbers that can be read in one way only (`1.234,56`, `12,5 %`, `1.234.567`) outrank the locale.
 * Without such numbers the locale decides; where they contradict each other: `conflict`, and nothing doubtful may be read.
 */
export function settleStyle(texts: Iterable<string>, locale: string | null): NumberStyle | null | "conflict" {
  let point = false;
  let comma = false;
  for (const text of texts) {
    for (const token of cleanText(text).match(/\d[\d.,]*\d/g) ?? []) {
      const decimal = provenDecimal(token);
      if (decimal === ".") point = true;
      if (decimal === ",") comma = true;
    }
  }
  if (point && comma) return "conflict";
  const own = styleOf(locale);
  if (!point && !comma) return own;
  const proven = point ? POINT : COMMA;
  return own?.decimal === proven.decimal ? own : proven;
}

/** The decimal sign of a number that allows one reading only, else null. Three digits after a lone sign prove nothing. */
function provenDecimal(token: string): "." | "," | null {
  const signs = token.replace(/\d/g, "");
  const last = signs.at(-1);
  if (last === undefined) return null;
  const other = last === "." ? "," : ".";
  if (signs.length > 1 && new Set(signs).size === 1) return other;
  if (signs.length > 1) return last === "." ? "." : ",";
  const fraction = token.length - token.lastIndexOf(last) - 1;
  const isGroup = fraction === 3 && /^[1-9]\d{0,2}[.,]/.test(token);
  return isGroup ? null : last === "." ? "." : ",";
}

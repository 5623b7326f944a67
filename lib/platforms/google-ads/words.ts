import { cleanText } from "@/lib/platforms/parse/clean-text";

/**
 * A label reduced to what stays the same between builds and languages' habits: no spaces, dots, hyphens, apostrophes or
 * asterisks, lower case. `Conv. value / cost` is `convvalue/cost`. Slashes and brackets carry meaning and stay.
 */
export function labelKey(label: string): string {
  return cleanText(label)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s.:'\u2019\u2018`*\-\u2010\u2011]/g, "");
}

/** All spellings of a pattern with alternatives in braces: `Search {IS|impr. share}` is two labels. */
export function spellings(pattern: string): readonly string[] {
  const open = pattern.lastIndexOf("{");
  if (open < 0) return [pattern];
  const close = pattern.indexOf("}", open);
  const alternatives = pattern.slice(open + 1, close).split("|");
  return alternatives.flatMap((each) => spellings(pattern.slice(0, open) + each + pattern.slice(close + 1)));
}

/** A dictionary from label keys to meanings, from one line of alternatives (parted by `|`) for each meaning. */
export function labelMap<T extends string>(lines: Partial<Readonly<Record<T, string>>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [meaning, labels] of Object.entries(lines) as [T, string][])
    for (const label of labels.split("|")) map.set(labelKey(label), meaning);
  return map;
}

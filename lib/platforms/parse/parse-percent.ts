import type { Bound } from "@/lib/domain/metrics";
import { ABSENT_TEXT, cleanText, FAILED, isAbsentText, parsed, type Parsed } from "./clean-text";
import { styleOf, type LocaleOrStyle } from "./number-style";
import { parseDecimal, scaled } from "./parse-number";

/** A percentage as a fraction: `6.68%` is 0.0668; `< 10%` and `> 90%` are bounds. The percent sign is required. */
export function parsePercent(text: string, locale: LocaleOrStyle): Parsed<number | Bound> {
  if (isAbsentText(text)) return ABSENT_TEXT;
  const match = /^([<>]?)\s?(.*?)\s?%$/.exec(cleanText(text));
  if (match === null) return FAILED;
  const value = parseDecimal(match[2] ?? "", styleOf(locale));
  if (value === null) return FAILED;
  const fraction = scaled(value, -2);
  if (match[1] === "<") return parsed({ below: fraction });
  if (match[1] === ">") return parsed({ above: fraction });
  return parsed(fraction);
}

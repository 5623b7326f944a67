import { MICROS_PER_UNIT, type Money } from "@/lib/domain/money";
import { ABSENT_TEXT, cleanText, FAILED, isAbsentText, parsed, type Parsed } from "./clean-text";
import { currencyOf, THREE_DECIMALS } from "./currency";
import { styleOf, type NumberStyle } from "./number-style";
import { parseDecimal, scaled } from "./parse-number";

const MICROS_SHIFT = Math.log10(MICROS_PER_UNIT);

/**
 * An amount with its currency, in micros: `$1,234.56`, `1.234,56 €`, `CHF 12.50`, `$50.00 CAD`, or a bare number, whose
 * currency is the hint. Anything else in the text (a period, a word) is refused. `style` is the page's proven number
 * style where it differs from the locale's.
 */
export function parseMoney(
  text: string,
  locale: string | null,
  currencyHint: string | null,
  style: NumberStyle | null = styleOf(locale, "money"),
): Parsed<Money> {
  if (isAbsentText(text)) return ABSENT_TEXT;
  const match = /^(-?)\s?([^\d-]*?)\s?(-?)(\d(?:[\d.,' \u2019]*\d)?)\s?([^\d-]*)$/.exec(cleanText(text));
  if (match === null || (match[1] !== "" && match[3] !== "")) return FAILED;
  const [, outerMinus = "", before = "", innerMinus = "", digits = "", after = ""] = match;
  const currency = agreed(`${before} ${after}`, locale, currencyHint);
  if (currency === undefined) return FAILED;
  const amount = parseDecimal(`${outerMinus}${innerMinus}${digits}`, threeDecimals(digits, currency, style));
  if (amount === null) return FAILED;
  if (amount.fractionDigits === 3 && !(currency !== null && THREE_DECIMALS.has(currency))) return FAILED;
  const amountMicros = Math.round(scaled(amount, MICROS_SHIFT)) + 0;
  if (!Number.isSafeInteger(amountMicros)) return FAILED;
  return parsed({ amountMicros, currency });
}

/** The one currency that all signs beside the amount allow; null: unknown; undefined: they contradict, or are no currency. */
function agreed(signs: string, locale: string | null, hint: string | null): string | null | undefined {
  const words = signs
    .replace(/\$ (?=[A-Z]{2}\b(?!\w))/, "$")
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return hint;
  if (words.length > 2) return undefined;
  const code = words.find((word) => /^[A-Z]{3}$/.test(word));
  const read = words.map((word) => currencyOf(word, locale, code ?? hint));
  const first = read[0];
  return read.every((currency) => currency === first) ? first : undefined;
}

/** `1.234 KWD` may be a thousand or one and a bit: a three-decimal currency needs a number that has both signs. */
function threeDecimals(digits: string, currency: string | null, style: NumberStyle | null): NumberStyle | null {
  const lone = /^\d+[.,]\d{3}$/.test(digits);
  return currency !== null && THREE_DECIMALS.has(currency) && lone ? null : style;
}

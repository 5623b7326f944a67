import { ABSENT_TEXT, cleanText, FAILED, isAbsentText, parsed, type Parsed } from "./clean-text";
import { styleOf, type LocaleOrStyle, type NumberStyle } from "./number-style";

/** A number as its digits, so that money and rates can move the point without rounding errors. */
export interface Decimal {
  readonly digits: string;
  readonly fractionDigits: number;
}

/**
 * Reads one number and nothing else. The signs must fit the style exactly: groups of three (or India's twos), no group
 * after the point. Exactly three digits after a lone point are refused: no platform shows three decimals, so it is a
 * thousands sign of another style. Without a style only numbers that allow one reading are read. Null: not understood.
 */
export function parseDecimal(text: string, style: NumberStyle | null): Decimal | null {
  const negative = /^-\s?/.test(text);
  const body = text.replace(/^[-+]\s?/, "");
  if (/^\d+$/.test(body)) return decimal(negative, body, "");
  const point = style?.decimal ?? soleDecimal(body);
  if (point === null) return null;
  // An apostrophe parts thousands in the number format that a person may choose in any language, and nothing else anywhere.
  const groups = `${style === null ? `${point === "." ? "," : "."} ` : style.group}'\u2019`;
  const at = body.lastIndexOf(point);
  const whole = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? "" : body.slice(at + 1);
  if (at >= 0 && !/^\d+$/.test(fraction)) return null;
  const plain = ungroup(whole, groups);
  if (plain === null || (fraction.length === 3 && plain === whole)) return null;
  return decimal(negative, plain, fraction);
}

function decimal(negative: boolean, whole: string, fraction: string): Decimal {
  return {
    digits: `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`,
    fractionDigits: fraction.length,
  };
}

/** Without a known style: the decimal sign where only one reading is possible. */
function soleDecimal(body: string): "." | "," | null {
  const signs = body.replace(/[^.,]/g, "");
  const last = signs.at(-1) ?? ".";
  if (signs.length >= 2) {
    const other = last === "." ? "," : ".";
    return new Set(signs).size === 1 ? other : (last as "." | ",");
  }
  const fraction = signs === "" ? 0 : body.length - body.lastIndexOf(last) - 1;
  return fraction === 3 ? null : (last as "." | ",");
}

function ungroup(whole: string, groups: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const signs = new Set(whole.replace(/\d/g, ""));
  const sign = [...signs][0];
  if (signs.size !== 1 || sign === undefined || !groups.includes(sign)) return null;
  const parts = whole.split(sign);
  const inThrees = /^[1-9]\d{0,2}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{3}$/.test(part));
  const inLakhs =
    sign === "," &&
    /^[1-9]\d?$/.test(parts[0] ?? "") &&
    /^\d{3}$/.test(parts.at(-1) ?? "") &&
    parts.slice(1, -1).every((part) => /^\d{2}$/.test(part));
  return inThrees || inLakhs ? parts.join("") : null;
}

/** The decimal moved by powers of ten, correctly rounded once: shift 6 turns units into micros, -2 a percentage into a fraction. Never a negative zero. */
export function scaled(value: Decimal, shift: number): number {
  return Number(`${value.digits}e${shift}`) + 0;
}

/** A plain number, e.g. `1,560` or `1 234,5`. Compact forms (`1.2K`) are refused, as they are rounded. */
export function parseNumber(text: string, locale: LocaleOrStyle): Parsed<number> {
  if (isAbsentText(text)) return ABSENT_TEXT;
  const value = parseDecimal(cleanText(text), styleOf(locale));
  return value === null ? FAILED : parsed(scaled(value, 0));
}

/** What is counted one by one, e.g. `1,560`: with decimals, be they zeros (`0.00`), or a sign it is another column's figure. */
export function parseWhole(text: string, locale: LocaleOrStyle): Parsed<number> {
  if (isAbsentText(text)) return ABSENT_TEXT;
  const value = parseDecimal(cleanText(text), styleOf(locale));
  return value === null || value.fractionDigits > 0 || value.digits.startsWith("-") ? FAILED : parsed(scaled(value, 0));
}

import { currencyOf } from "./currencies";
import { plainDigits, withoutMarks } from "./notation";

/** How a file writes its numbers: which sign stands before the decimals. */
export type DecimalSign = "." | ",";

/** What one cell says about the file's way: a decision, nothing, or that it could be read both ways (`1.234`, `1,234`). */
export type Hint = DecimalSign | "either" | null;

const MAX_CELL = 60;
const SPACES = /[\s\u00a0\u202f'’]/g;
/** Arabic's own signs: the decimals' and the thousands'. */
const ARABIC_DECIMAL = /٫/g;
const ARABIC_GROUP = /٬/g;
const SHAPE = /^[-−+]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][+-]?\d{1,3})?$/;

/** True for the cells by which platforms say "no value": empty, `--`, `—`, `N/A`. */
export function isMissing(text: string): boolean {
  const length = text.length;
  if (length === 0) return true;
  if (length > 8) return text.trim() === "";
  const trimmed = withoutMarks(text).trim();
  return (
    trimmed === "" ||
    trimmed === "--" ||
    trimmed === "—" ||
    trimmed === "–" ||
    trimmed === "-" ||
    /^n\/a$/i.test(trimmed)
  );
}

interface Bare {
  readonly digits: string;
  readonly currency: string | null | undefined;
  readonly percent: boolean;
  /** Arabic's own signs leave no doubt. */
  readonly certain: boolean;
}

/** A cell without its currency, percent sign and spaces, or null where something else than a number is in it. */
function bare(text: string): Bare | null {
  if (text.length > MAX_CELL) return null;
  const plain = plainDigits(text);
  const certain = /[٫٬]/.test(plain);
  // A point in them would be a group, and a comma decimals, or the other way round: with these signs neither stands there.
  let rest = (certain ? plain.replace(ARABIC_GROUP, "").replace(ARABIC_DECIMAL, ".") : plain).trim();
  const sign = rest.startsWith("-") || rest.startsWith("−") ? "-" : "";
  if (sign !== "") rest = rest.slice(1).trim();
  const percent = rest.endsWith("%") || rest.startsWith("%");
  if (percent) rest = rest.replace(/^%|%$/, "").trim();
  let currency: string | null | undefined;
  const before = /^[^\d+\-−]{1,8}(?=[\d\-−])/.exec(rest)?.[0];
  const after = /(?<=\d)[^\d]{1,8}$/.exec(rest)?.[0];
  let middle = rest;
  if (before !== undefined && !/^[.,]$/.test(before)) {
    currency = currencyOf(before);
    if (currency === undefined) return null;
    middle = rest.slice(before.length);
  } else if (after !== undefined) {
    currency = currencyOf(after);
    if (currency === undefined) return null;
    middle = rest.slice(0, -after.length);
  }
  const inner = middle.startsWith("-") || middle.startsWith("−") ? `-${middle.slice(1)}` : `${sign}${middle}`;
  const digits = inner.replace(SPACES, "");
  return SHAPE.test(digits) ? { digits, currency, percent, certain } : null;
}

/**
 * What a cell shows of the file's number format. Both separators: the last is the decimal one. A separator twice: it groups. One separator
 * not followed by exactly three digits, or after more than three or a leading zero: decimals. `whole`: the figure is a count, so
 * three digits after a separator are a group. A space as group before the separator: decimals.
 */
export function hintOf(text: string, whole: boolean): Hint {
  const number = bare(text);
  // Arabic's own signs are read for what they are in any file.
  if (!number || number.certain) return null;
  const digits = number.digits.replace(/^[-−+]/, "");
  const point = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (point === -1 && comma === -1) return null;
  if (point !== -1 && comma !== -1) return point > comma ? "." : ",";
  const sign = point === -1 ? "," : ".";
  const other = point === -1 ? "." : ",";
  const at = Math.max(point, comma);
  if (digits.indexOf(sign) !== at) return other;
  const after = digits.length - at - 1;
  if (after !== 3 || at > 3 || at === 0 || digits.startsWith("0") || /[\s\u00a0\u202f]\d{3}[.,]/.test(text))
    return sign;
  return whole ? other : "either";
}

export interface ParsedNumber {
  readonly value: number;
  /** The currency beside it: a code; null where the sign is not clear; undefined where there is none. */
  readonly currency: string | null | undefined;
  readonly percent: boolean;
}

const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/;

/** The value of a number as this file writes them, or NaN: `parseNumber` without the rest, for the figures of a hundred thousand rows. */
export function numberValue(text: string, decimal: DecimalSign): number {
  if (decimal === "." && PLAIN.test(text)) return Number(text);
  return parseNumber(text, decimal)?.value ?? Number.NaN;
}

/** Reads a number as this file writes them, or null where the cell is no number in that way. Percent is not divided. */
export function parseNumber(text: string, decimal: DecimalSign): ParsedNumber | null {
  if (decimal === "." && PLAIN.test(text)) return { value: Number(text), currency: undefined, percent: false };
  const number = bare(text);
  if (!number) return null;
  const { digits, currency, percent } = number;
  if (number.certain) return { value: Number(digits.replace("−", "-")), currency, percent };
  const group = decimal === "." ? "," : ".";
  const at = digits.indexOf(decimal);
  if (at !== -1 && (digits.indexOf(decimal, at + 1) !== -1 || digits.indexOf(group, at) !== -1)) return null;
  const whole = at === -1 ? digits : digits.slice(0, at);
  // 1,234,567 and India's 12,34,567: groups of two or three, the last of three.
  if (whole.includes(group) && !/^[-−+]?\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}(?:[eE][+-]?\d+)?$/.test(whole)) return null;
  const plain = whole.replaceAll(group, "") + (at === -1 ? "" : `.${digits.slice(at + 1)}`);
  const value = Number(plain.replace("−", "-"));
  return Number.isFinite(value) ? { value, currency, percent } : null;
}

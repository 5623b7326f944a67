import type { FieldTarget, WritableValue } from "@/lib/domain/field-target";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { FieldReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { settleStyle } from "@/lib/platforms/parse/number-style";

/** Two values that a person would call the same: money by amount (and currency where both are known), texts by their lines. */
export function isSameValue(reading: FieldReading<SettingValue>, value: SettingValue | WritableValue | null): boolean {
  if (reading.status === "unreadable") return false;
  if (reading.status === "absent") return value === null || value === "";
  const shown = reading.value;
  if (value === null) return false;
  if (typeof shown === "string" && typeof value === "string") return lines(shown) === lines(value);
  if (isMoney(shown) && isMoney(value)) {
    const known = shown.currency !== null && value.currency !== null;
    return shown.amountMicros === value.amountMicros && (!known || shown.currency === value.currency);
  }
  return shown === value;
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\u00a0/g, " ");
}

interface MoneyLike {
  readonly amountMicros: number;
  readonly currency: string | null;
}
function isMoney(value: unknown): value is MoneyLike {
  return typeof value === "object" && value !== null && "amountMicros" in value && "currency" in value;
}

/** Amounts have at most two decimals on Meta, and at least nothing. */
const MICROS_PER_CENT = MICROS_PER_UNIT / 100;

/**
 * The text to type for a value, in the field's own way of writing numbers, without thousands signs. Null where the value does
 * not fit the field: a text for an amount, a fraction of a cent.
 */
export function textToType(
  target: FieldTarget,
  value: WritableValue,
  previous: string,
  locale: string | null,
): string | null {
  if (target.kind !== "setting" || target.setting === "name") return typeof value === "string" ? lines(value) : null;
  if (value === "") return "";
  const style = settleStyle([previous], locale);
  const point = style === "conflict" || style === null ? "." : style.decimal;
  if (isMoney(value)) {
    const cents = value.amountMicros / MICROS_PER_CENT;
    if (!Number.isSafeInteger(cents) || cents < 0) return null;
    return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", point);
  }
  const fits = target.setting === "targetRoas" && typeof value === "number" && Number.isFinite(value) && value > 0;
  return fits ? String(Math.round(value * 1000) / 1000).replace(".", point) : null;
}

import type { WritableValue } from "@/lib/domain/field-target";
import type { Money } from "@/lib/domain/money";
import type { FieldReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";

type Value = SettingValue | WritableValue;

/** True for an amount of money among the other kinds of value. */
export function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "amountMicros" in value;
}

/** A text as it is compared and typed: one kind of line end, plain spaces. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\u00a0/g, " ");
}

/** Two values that a person would call the same: money by amount (and currency where both are known), texts by their lines, lists as sets. */
export function sameValue(a: Value, b: Value): boolean {
  if (isMoney(a) && isMoney(b)) {
    const known = a.currency !== null && b.currency !== null;
    return a.amountMicros === b.amountMicros && (!known || a.currency === b.currency);
  }
  if (typeof a === "string" && typeof b === "string") return plainLines(a) === plainLines(b);
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item) => b.includes(item));
  return a === b;
}

/** True where a reading is this value. An empty field is no value (`null`, or an empty text); what cannot be read is nothing. */
export function holds(reading: FieldReading<SettingValue>, value: Value | null): boolean {
  if (reading.status === "absent") return value === null || value === "";
  return reading.status === "found" && value !== null && sameValue(reading.value, value);
}

/** True where two readings say the same. */
export function sameReading(a: FieldReading<SettingValue>, b: FieldReading<SettingValue>): boolean {
  if (a.status === "found" && b.status === "found") return sameValue(a.value, b.value);
  return a.status === b.status;
}

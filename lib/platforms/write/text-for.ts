import type { WritableValue } from "@/lib/domain/field-target";
import { MICROS_PER_UNIT, type Money } from "@/lib/domain/money";
import { valueOf, type FieldReading, type PageReading } from "@/lib/domain/reading";
import type { Setting } from "@/lib/domain/settings";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import type { WriteRequest, WritingRules } from "@/lib/platforms/platform";
import { dateText } from "./date-text";
import type { Sight } from "./look";
import { isMoney, plainLines } from "./same-value";

const AMOUNTS: readonly Setting[] = ["budget", "targetCpa", "maxCpc", "bidCap"];
const DATES: readonly Setting[] = ["startDate", "endDate"];
const MICROS_PER_CENT = MICROS_PER_UNIT / 100;

/**
 * The text to type for a value, in the field's own way of writing it, without thousands signs. Null where the value does not
 * fit the field (words for an amount, a fraction of a cent, two lines for one) or the page does not say how it is written.
 */
export function textFor(request: WriteRequest, sight: Sight, rules: WritingRules): string | null {
  const { target, value, restore } = request;
  if (restore !== undefined) return restore;
  if (target.kind !== "setting" || target.setting === "name") {
    if (typeof value !== "string") return null;
    const text = plainLines(value);
    return text.includes("\n") && sight.field?.element.tagName === "INPUT" ? null : text;
  }
  if (value === "") return "";
  if (DATES.includes(target.setting)) return typeof value === "string" ? dayText(value, sight) : null;
  const shown = sight.text ?? "";
  if (AMOUNTS.includes(target.setting)) return isMoney(value) ? amountText(value, shown, sight) : null;
  if (target.setting !== "targetRoas" || typeof value !== "number" || !(value > 0)) return null;
  const typed = rules.roas === "percent" ? Number((value * 100).toFixed(2)) : Number(value.toFixed(3));
  return withPoint(String(typed), shown, sight.reading);
}

function dayText(day: string, { value, field, text, reading }: Sight): string | null {
  const shownDay = value.status === "found" && typeof value.value === "string" ? value.value : null;
  const placeholder = field?.element.getAttribute("placeholder") ?? "";
  return dateText(day, { shown: text ?? "", day: shownDay, placeholder }, reading.locale);
}

/** At most two decimals, and as many as the field shows. */
function amountText({ amountMicros }: Money, shown: string, { reading }: Sight): string | null {
  const cents = amountMicros / MICROS_PER_CENT;
  if (!Number.isSafeInteger(cents) || cents < 0) return null;
  const whole = cents % 100 === 0 && !/[.,]\d{1,2}$/.test(shown.trim());
  return withPoint((cents / 100).toFixed(whole ? 0 : 2), shown, reading);
}

/** Both platforms let a person choose the number format apart from the language: what the page itself shows proves more. */
function withPoint(text: string, shown: string, reading: PageReading): string | null {
  if (!text.includes(".")) return text;
  const own = settleStyle([shown], null);
  const style = own !== null && own !== "conflict" ? own : settleStyle(rawNumbers(reading), reading.locale);
  return style === null || style === "conflict" ? null : text.replace(".", style.decimal);
}

function rawNumbers(reading: PageReading): string[] {
  const cells = [...(reading.table?.rows ?? []).slice(0, 20).map((row) => row.cells), reading.table?.totals ?? {}];
  const all = [reading.settings ?? {}, ...cells].flatMap((group) =>
    Object.values(group as Record<string, FieldReading<unknown>>),
  );
  return all.flatMap((each) => (each.status === "found" && isNumeric(valueOf(each)) ? [each.raw] : []));
}

function isNumeric(value: unknown): value is WritableValue {
  return isMoney(value) || typeof value === "number";
}

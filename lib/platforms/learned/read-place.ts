import type { Learnable, PlaceKind } from "@/lib/domain/learned";
import type { Money } from "@/lib/domain/money";
import { ABSENT, found, unreadable, viaOf, type FieldReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { isTextField } from "@/lib/platforms/dom/set-native-value";
import { visibleText } from "@/lib/platforms/dom/visible-text";
import { cleanText, tidyText } from "@/lib/platforms/parse/clean-text";
import { currencyOf } from "@/lib/platforms/parse/currency";
import { dateFromField } from "@/lib/platforms/parse/date-field";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { parseNumber } from "@/lib/platforms/parse/parse-number";
import { parsePercent } from "@/lib/platforms/parse/parse-percent";
import type { AdPlatform } from "@/lib/platforms/platform";
import type { Control } from "./controls";

/** What is needed to understand a place's text, beside the text. */
export interface PlaceContext {
  readonly platform: Pick<AdPlatform, "writing" | "words">;
  readonly locale: string | null;
  readonly currency: string | null;
  readonly controls: readonly Control[];
}

const MOST_ROAS = 100;
const AROUND = 4;

/** In what kind of place each setting stands. */
export function placeKindOf(setting: Learnable): PlaceKind {
  return setting === "budgetType" || setting === "bidStrategy" ? "choice" : "typed";
}

/**
 * What stands at a learned place, where it is surely a value of that setting: money shows its currency, a ratio its sign or
 * none, a date an order that is certain, a choice known words. Everything else is not understood.
 */
export function readPlace(control: Control, setting: Learnable, context: PlaceContext): FieldReading<SettingValue> {
  const raw = textOf(control);
  if (raw === "") return ABSENT;
  const value = meaning(control, raw, setting, context);
  return value === null
    ? unreadable("parse-failed", raw)
    : found(value, raw, viaOf(["learned"], `place:${control.kind}`));
}

function textOf({ element }: Control): string {
  if (isTextField(element)) return tidyText(element.value);
  if (element.tagName !== "SELECT") return visibleText(element);
  const { selectedOptions } = element as HTMLSelectElement;
  return selectedOptions.length === 1 ? visibleText(selectedOptions[0]!) : "";
}

function meaning(control: Control, raw: string, setting: Learnable, context: PlaceContext): SettingValue | null {
  if (control.kind !== placeKindOf(setting)) return null;
  switch (setting) {
    case "budgetType":
      return context.platform.words.budgetType(raw);
    case "bidStrategy":
      return context.platform.words.bidStrategy(raw);
    case "startDate":
    case "endDate":
      return dayOf(control, raw, context.locale);
    case "targetRoas":
      return ratioOf(control, raw, context);
    case "budget":
    case "targetCpa":
    case "maxCpc":
    case "bidCap":
      return moneyOf(control, raw, context);
  }
}

/** Words in and around the field that belong to it alone, up to the first wrapper that says more than its label. */
function wordsAround({ element }: Control, { controls }: PlaceContext): readonly string[] {
  const found: string[] = [];
  let at = element.parentElement;
  for (let step = 0; at !== null && step < AROUND; step++, at = at.parentElement) {
    const around = at;
    if (controls.some((other) => other.element !== element && around.contains(other.element))) break;
    found.push(...cleanText(visibleText(at)).split(" "));
  }
  return found;
}

function signsOf(texts: readonly string[], { locale, currency }: PlaceContext): ReadonlySet<string> {
  return new Set(texts.filter((word) => currencyOf(word, locale, currency) !== undefined));
}

/** An amount with its currency, which must be shown and must not contradict the page's. */
function moneyOf(control: Control, raw: string, context: PlaceContext): Money | null {
  const { locale, currency } = context;
  const style = settleStyle([raw], locale);
  if (style === "conflict") return null;
  const around = wordsAround(control, context);
  if (around.includes("%") || raw.includes("%")) return null;
  const bare = /^[\d.,'\u2019 ]+$/.test(raw);
  const signs = signsOf(around, context);
  const [sign] = signs;
  if (bare && (sign === undefined || signs.size > 1)) return null;
  const amount = parseMoney(bare ? `${sign ?? ""} ${raw}` : raw, locale, currency, style);
  if (amount.kind !== "value" || amount.value.amountMicros <= 0) return null;
  const contradicts = currency !== null && amount.value.currency !== null && amount.value.currency !== currency;
  return contradicts ? null : amount.value;
}

/** Where the platform types percentages, the sign must be there; where it types ratios, no sign may be. */
function ratioOf(control: Control, raw: string, context: PlaceContext): number | null {
  const style = settleStyle([raw], context.locale);
  if (style === "conflict") return null;
  const around = wordsAround(control, context);
  const percent = around.includes("%") || raw.endsWith("%");
  if (signsOf(around, context).size > 0 || percent !== (context.platform.writing.roas === "percent")) return null;
  const read = percent ? parsePercent(raw.endsWith("%") ? raw : `${raw}%`, style) : parseNumber(raw, style);
  const value = read.kind === "value" ? read.value : null;
  return typeof value === "number" && value > 0 && value < MOST_ROAS ? value : null;
}

/** By the field's own pattern; without one only where day and month cannot be taken for each other. */
function dayOf({ element }: Control, raw: string, locale: string | null): string | null {
  const placeholder = element.getAttribute("placeholder") ?? "";
  const byPattern = dateFromField(raw, placeholder);
  if (byPattern !== null) return byPattern;
  const day = parseDate(raw, locale);
  if (day === null) return null;
  const [, month = "", date = ""] = day.split("-");
  const onlyDigits = !/\p{L}/u.test(raw) && !/^\d{4}/.test(raw);
  return onlyDigits && Number(date) <= 12 && month !== date ? null : day;
}

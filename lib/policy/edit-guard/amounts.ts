import {
  AMOUNT_SETTINGS,
  type AmountSetting,
  type Edit,
  type EditWarning,
  type GuardFacts,
} from "@/lib/domain/edit-guard";
import type { SettingValue } from "@/lib/domain/settings";

/** A slipped decimal sign or a zero too many multiplies by ten at least. */
const SLIP = 10;
/** A value this many times the largest or smallest that the account ever had is far outside. */
const FAR = 3;
/** From so few values on, "never before" means nothing. */
const FEWEST = 5;

/** Micros for money, the number itself for ratios; null for anything else and for what is not above zero. */
export function sizeOf(value: SettingValue | null): number | null {
  const size =
    typeof value === "number"
      ? value
      : value !== null && typeof value === "object" && "amountMicros" in value
        ? value.amountMicros
        : null;
  return size !== null && size > 0 ? size : null;
}

export function isAmount(field: Edit["field"]): field is AmountSetting {
  return AMOUNT_SETTINGS.some((setting) => setting === field);
}

/**
 * An amount ten times what it was (or a tenth), or else three times outside everything that the account's history has had.
 * `budgetType` is the type of the budget after the edit; null where it changed too, so that old and new cannot be compared.
 */
export function amountWarnings(
  { field, before, after }: Edit,
  facts: GuardFacts | null,
  budgetType: "daily" | "lifetime" | null,
): EditWarning[] {
  if (!isAmount(field)) return [];
  const now = sizeOf(after);
  if (now === null) return [];
  const then = field === "budget" && budgetType === null ? null : sizeOf(before);
  if (then !== null) {
    const times = now / then;
    if (times >= SLIP) return [made(field, "edit-times-up", { times: rounded(times) }, true)];
    if (times <= 1 / SLIP) return [made(field, "edit-times-down", { times: rounded(1 / times) }, false)];
  }
  if (field === "budget" && budgetType === null) return [];
  const range = facts?.ranges[field === "budget" ? (`budget:${budgetType ?? "daily"}` as const) : field];
  if (range === undefined || range.entities < FEWEST) return [];
  const inside = { entities: range.entities, low: range.low, high: range.high };
  if (now >= range.high * FAR && now > (then ?? 0)) return [made(field, "edit-above-history", inside, true, "history")];
  if (now <= range.low / FAR && now < (then ?? Infinity))
    return [made(field, "edit-below-history", inside, false, "history")];
  return [];
}

function rounded(times: number): number {
  return times >= 20 ? Math.round(times) : Math.round(times * 10) / 10;
}

function made(
  field: AmountSetting,
  code: EditWarning["code"],
  params: EditWarning["params"],
  atOnce: boolean,
  basis: EditWarning["basis"] = "plain",
): EditWarning {
  return { field, code, params, basis, source: null, atOnce };
}

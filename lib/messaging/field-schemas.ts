import * as v from "valibot";
import { TEXT_SLOTS } from "@/lib/domain/field-target";
import { LONGEST_ENTRY, LONGEST_TEXT } from "@/lib/domain/reading";
import { SETTINGS } from "@/lib/domain/settings";

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const shortText = v.pipe(v.string(), v.maxLength(LONGEST_ENTRY));
/** Made by the advice from what an entity is and, where it has no id, its name; only ever compared. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
export const digits = v.pipe(v.string(), v.regex(/^\d{1,30}$/));
export const money = v.strictObject({
  amountMicros: v.pipe(v.number(), v.safeInteger()),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
});
export const entityIds = v.strictObject({
  campaign: v.nullable(digits),
  adset: v.nullable(digits),
  ad: v.nullable(digits),
});
export const fieldTarget = v.variant("kind", [
  v.strictObject({ kind: v.literal("setting"), setting: v.picklist(SETTINGS) }),
  v.strictObject({
    kind: v.literal("text"),
    slot: v.picklist(TEXT_SLOTS),
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  }),
  v.strictObject({ kind: v.literal("finalUrl") }),
]);
/** What a setting can hold: a text, a number, a switch, money, or a list of texts. */
export const settingValue = v.union([text, v.pipe(v.number(), v.finite()), v.boolean(), money, v.array(shortText)]);
export const writeRequest = v.strictObject({
  accountId: v.nullable(digits),
  entity: entityIds,
  target: fieldTarget,
  expected: v.nullable(settingValue),
  value: settingValue,
  restore: v.optional(text),
});
export const inlineNote = v.strictObject({
  suggestionId: id,
  target: fieldTarget,
  sign: v.picklist(["up", "down", "edit"]),
  label: shortText,
  line: shortText,
});
export const panelPlacement = v.strictObject({
  side: v.picklist(["left", "right"]),
  width: v.pipe(v.number(), v.minValue(320), v.maxValue(560)),
  collapsed: v.boolean(),
});

import type { Money } from "./money";
import type { Setting } from "./settings";

export const TEXT_SLOTS = ["headlines", "descriptions", "primaryTexts"] as const;
export type TextSlot = (typeof TEXT_SLOTS)[number];

/** One field on the platform's own page, by meaning and never by selector. */
export type FieldTarget =
  | { readonly kind: "setting"; readonly setting: Setting }
  | { readonly kind: "text"; readonly slot: TextSlot; readonly index: number }
  | { readonly kind: "finalUrl" };

/**
 * What can be put into a field: what a person types, the word of one choice among several (`daily`, `WEBSITE`), the state of
 * a switch, or the boxes that are ticked.
 */
export type WritableValue = Money | number | string | boolean | readonly string[];

/** A key for maps and test ids: `budget`, `headlines.2`, `finalUrl`. */
export function targetKey(target: FieldTarget): string {
  if (target.kind === "setting") return target.setting;
  return target.kind === "text" ? `${target.slot}.${target.index}` : target.kind;
}

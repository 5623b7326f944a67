import type { Level } from "@/lib/domain/platform";
import type { Setting } from "@/lib/domain/settings";
import { fieldOfLabel } from "./form-words";
import { cellLines } from "./cell-lines";
import { fieldBox, namesOf, textControls, textOf } from "./form-controls";
import { findSection, type Editor, type SectionHit } from "./editor";
import type { SectionName } from "./locators";
import { within } from "./via";

/** The field that a person types a setting into, or why there is none. */
export type Spot =
  | { readonly status: "found"; readonly control: HTMLElement; readonly section: Element; readonly via: string }
  | { readonly status: "no-control"; readonly section: Element; readonly via: string }
  | Exclude<SectionHit, { status: "found" }>;

/** Settings that are typed, not chosen. */
export type TypedSetting = "name" | "budget" | "targetCpa" | "bidCap" | "targetRoas";
export const TYPED_SETTINGS: readonly TypedSetting[] = ["name", "budget", "targetCpa", "bidCap", "targetRoas"];

export function isTyped(setting: Setting): setting is TypedSetting {
  return TYPED_SETTINGS.some((typed) => typed === setting);
}

const NAME_SECTION = { campaign: "campaignName", adset: "adsetName", ad: "adName" } as const;

/** The section in which each level's form has a typed setting. */
function sectionOf(setting: TypedSetting, level: Level): SectionName | null {
  if (setting === "name") return NAME_SECTION[level];
  if (level === "ad") return null;
  if (setting === "budget") return level === "campaign" ? "campaignBudget" : "budgetSchedule";
  return level === "adset" ? "conversion" : null;
}

const DATE_PLACEHOLDER = /^(?:[a-zä]{2,4}([./-])[a-zä]{2,4}\1[a-zä]{2,4}|[a-z]{4}年[a-z]{1,2}月[a-z]{1,2}日)$/i;
const DATE_VALUE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/** True for the fields of a date picker. */
export function isDateField(control: Element): boolean {
  return DATE_PLACEHOLDER.test(control.getAttribute("placeholder") ?? "") || DATE_VALUE.test(textOf(control).trim());
}

/** Meta's hint in bid fields, `$X.XX` or `X,XX €`, and in the field of a ROAS goal, `0.000`. */
const BID_PLACEHOLDER = /^(?:[^\dX]{0,4}X+([.,]X+)?[^\dX]{0,4}|0[.,]0+)$/;
/** A figure and no words: an amount, or a ROAS. */
const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;

/**
 * Which setting a field is by its own names, else by the lines around it (labels are not always tied to their field).
 * Null where they say nothing, `contradiction` where they say several.
 */
function namedSetting(control: HTMLElement, section: Element): string | null {
  const own = new Set(namesOf(control).flatMap((name) => fieldOfLabel(name) ?? []));
  const around = () => new Set(cellLines(fieldBox(control, section)).lines.flatMap((line) => fieldOfLabel(line) ?? []));
  const named = own.size > 0 ? own : around();
  const [setting] = named;
  return named.size > 1 ? "contradiction" : (setting ?? null);
}

/** Finds the field of a typed setting: by its section, then by its own name; the only nameless candidate will do for a budget. */
export function findTyped(editor: Editor, setting: TypedSetting): Spot {
  const name = editor.level === null ? null : sectionOf(setting, editor.level);
  if (name === null) return { status: "no-match" };
  const section = findSection(editor.root, name);
  if (section.status !== "found") return section;
  const { element, via } = section;
  const controls = textControls(element).filter((control) => !isDateField(control));
  if (setting === "name") return soleOf(controls, element, via);
  const named = controls.filter((control) => namedSetting(control, element) === setting);
  if (named.length > 0) return soleOf(named, element, within(via, ["label"], setting));
  const nameless = controls.filter((control) => namedSetting(control, element) === null);
  const isBid = (control: HTMLElement) => BID_PLACEHOLDER.test(control.getAttribute("placeholder") ?? "");
  if (setting === "budget") {
    const rest = nameless.filter((control) => !isBid(control));
    return soleOf(rest, element, within(via, [], "sole-amount"));
  }
  // A bid field without a name could be a goal or a cap: those are different things.
  if (nameless.some((control) => isBid(control) || FIGURE.test(textOf(control)))) return { status: "ambiguous" };
  return { status: "no-control", section: element, via };
}

function soleOf(controls: readonly HTMLElement[], section: Element, via: string): Spot {
  const [control] = controls;
  if (control === undefined) return { status: "no-control", section, via };
  return controls.length > 1 ? { status: "ambiguous" } : { status: "found", control, section, via };
}

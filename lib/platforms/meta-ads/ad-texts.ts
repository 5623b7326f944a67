import type { TextSlot } from "@/lib/domain/field-target";
import { ABSENT, found, unreadable, type AdReading, type FieldReading } from "@/lib/domain/reading";
import { isShown } from "@/lib/platforms/dom/visible-text";
import { chosenText, choices, namesOf, textControls, textOf } from "./form-controls";
import { fieldOfLabel, slotOfLabel } from "./form-words";
import { findSection, type Editor } from "./editor";

const SLOT_OF_SURFACE: Readonly<Record<string, TextSlot>> = {
  message_field: "primaryTexts",
  headline_field: "headlines",
  link_description_field: "descriptions",
};

/** The last `…_field` of the surfaces around a control. */
function surfaceField(control: Element): string | null {
  const surface = control.closest('[data-surface*="_field"]')?.getAttribute("data-surface") ?? "";
  return /\/(\w+_field)(?:\/|$)/.exec(surface)?.[1] ?? null;
}

export interface SlotControl {
  readonly control: HTMLElement;
  /** `ambiguous` where surface and label name different slots. */
  readonly slot: TextSlot | "ambiguous";
  readonly via: string;
}

function slotOf(control: HTMLElement): SlotControl | null {
  const surface = surfaceField(control);
  const byKey = surface === null ? undefined : SLOT_OF_SURFACE[surface];
  const words = new Set(namesOf(control).flatMap((name) => slotOfLabel(name) ?? []));
  const [byWords] = words;
  if (surface !== null && byKey === undefined) return null;
  if (words.size > 1 || (byKey !== undefined && byWords !== undefined && byKey !== byWords))
    return { control, slot: "ambiguous", via: "" };
  if (byKey !== undefined) return { control, slot: byKey, via: `surface:${surface ?? ""}` };
  return byWords === undefined ? null : { control, slot: byWords, via: `label:${byWords}` };
}

/** The text fields of the ad form with their slots, in document order: surfaces first, labels second (facts 3.4). */
export function slotControls(editor: Editor): readonly SlotControl[] {
  return textControls(editor.root).flatMap((control) => slotOf(control) ?? []);
}

/** The field of one text slot by its place among those of its kind. */
export function findText(editor: Editor, slot: TextSlot, index: number): SlotControl | null {
  const all = slotControls(editor);
  if (all.some((each) => each.slot === "ambiguous")) return null;
  return all.filter((each) => each.slot === slot)[index] ?? null;
}

function textReading({ control, slot, via }: SlotControl): FieldReading<string> {
  if (slot === "ambiguous") return unreadable("ambiguous");
  const text = textOf(control);
  return text === "" ? ABSENT : found(text, text, via);
}

/** The fields that may hold the ad's address: by their surface, else by the placeholder in the destination section. */
export function finalUrlFields(editor: Editor): readonly HTMLElement[] {
  const fields = textControls(editor.root).filter((control) => surfaceField(control) === "pce_website_url_field");
  const section = findSection(editor.root, "destination");
  const byWords =
    section.status === "found"
      ? textControls(section.element).filter((control) =>
          /^https?:\/\/(?:www\.)?example\.com/.test(control.getAttribute("placeholder") ?? ""),
        )
      : [];
  return fields.length > 0 ? fields : byWords;
}

function finalUrlOf(editor: Editor): FieldReading<string> {
  const section = findSection(editor.root, "destination");
  const candidates = finalUrlFields(editor);
  const [field] = candidates;
  if (field === undefined) {
    if (section.status === "found") return unreadable("no-match");
    return unreadable(section.status);
  }
  if (candidates.length > 1) return unreadable("ambiguous");
  const url = textOf(field).trim();
  return url === "" ? ABSENT : found(url, url, "surface:pce_website_url_field");
}

function callToActionOf(editor: Editor, missing: FieldReading<string>): FieldReading<string> {
  const part = [...editor.root.querySelectorAll('[data-surface$="/call_to_action_field"]')].find(isShown);
  const isNamed = (choice: Element) => namesOf(choice).some((name) => fieldOfLabel(name) === "callToAction");
  const all = part === undefined ? choices(editor.root).filter(isNamed) : choices(part);
  const [choice] = all;
  if (choice === undefined) return part === undefined ? missing : unreadable("no-match");
  if (all.length > 1) return unreadable("ambiguous");
  const text = chosenText(choice);
  const via = part === undefined ? "label:callToAction" : "surface:call_to_action_field";
  return text === "" ? ABSENT : found(text, text, via);
}

/** Reads the ad form. A slot whose section is not loaded holds one unreadable entry; one without fields is empty. */
export function readAd(editor: Editor): AdReading {
  const all = slotControls(editor);
  const creative = findSection(editor.root, "creative");
  const missing = unreadable(creative.status === "found" ? "no-match" : creative.status);
  const slot = (name: TextSlot): readonly FieldReading<string>[] => {
    const own = all.filter((each) => each.slot === name || each.slot === "ambiguous");
    if (own.length > 0) return own.map(textReading);
    return all.length > 0 ? [] : [missing];
  };
  return {
    headlines: slot("headlines"),
    descriptions: slot("descriptions"),
    primaryTexts: slot("primaryTexts"),
    finalUrl: finalUrlOf(editor),
    callToAction: callToActionOf(editor, missing),
  };
}

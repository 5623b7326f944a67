import type { TextSlot } from "@/lib/domain/field-target";
import { ABSENT, found, unreadable, viaOf, type AdReading, type FieldReading, type Layer } from "@/lib/domain/reading";
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

const SLOT_OF_ENTRY: Readonly<Record<string, TextSlot>> = {
  dof_multiple_messages_entry: "primaryTexts",
  dof_multiple_headlines_entry: "headlines",
  dof_multiple_descriptions_entry: "descriptions",
};

/** The slot whose "more options" entry (`dof_…`) stands in the largest part around a control that holds one kind of entry only. */
function entrySlot(control: Element, root: Element): TextSlot | null {
  for (let up = control.parentElement; up !== null && up !== root; up = up.parentElement) {
    const slots = new Set(
      [...up.querySelectorAll('[id^="dof_multiple_"]')].flatMap(({ id }) => SLOT_OF_ENTRY[id] ?? []),
    );
    const [slot] = slots;
    if (slots.size > 0) return slots.size === 1 && slot !== undefined ? slot : null;
  }
  return null;
}

function slotOf(control: HTMLElement, root: Element): SlotControl | null {
  const surface = surfaceField(control);
  const bySurface = surface === null ? undefined : SLOT_OF_SURFACE[surface];
  const isAddress = /^https?:\/\//.test(control.getAttribute("placeholder") ?? "");
  const byKey = bySurface ?? (surface === null && !isAddress ? (entrySlot(control, root) ?? undefined) : undefined);
  const words = new Set(namesOf(control).flatMap((name) => slotOfLabel(name) ?? []));
  const [byWords] = words;
  if (surface !== null && byKey === undefined) return null;
  if (words.size > 1 || (byKey !== undefined && byWords !== undefined && byKey !== byWords))
    return { control, slot: "ambiguous", via: "" };
  const slot = byKey ?? byWords;
  if (slot === undefined) return null;
  const layers: Layer[] = [];
  if (byKey !== undefined) layers.push("key");
  if (byWords !== undefined) layers.push("aria", "label");
  return { control, slot, via: viaOf(layers, `${surface ?? "label"}=${slot}`) };
}

/** The text fields of the ad form with their slots, in document order: surfaces first, labels second (facts 3.4). */
export function slotControls(editor: Editor): readonly SlotControl[] {
  return textControls(editor.root).flatMap((control) => slotOf(control, editor.root) ?? []);
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

const isAddressLabel = (name: string) => fieldOfLabel(name) === "finalUrl";

/**
 * The fields that may hold the ad's address: by their surface, else by label or placeholder in the destination section. A display
 * link is another thing, under whatever surface.
 */
export function finalUrlFields(editor: Editor): readonly HTMLElement[] {
  const own = (control: Element) => !namesOf(control).some((name) => fieldOfLabel(name) === "displayLink");
  const fields = textControls(editor.root).filter((control) => surfaceField(control) === "pce_website_url_field");
  if (fields.length > 0) return fields.filter(own);
  const section = findSection(editor.root, "destination");
  if (section.status !== "found") return [];
  const inside = textControls(section.element).filter((control) => surfaceField(control) === null && own(control));
  const named = inside.filter((control) => namesOf(control).some(isAddressLabel));
  if (named.length > 0) return named;
  return inside.filter((control) =>
    /^https?:\/\/(?:www\.)?example\.com/.test(control.getAttribute("placeholder") ?? ""),
  );
}

function finalUrlOf(editor: Editor): FieldReading<string> {
  const section = findSection(editor.root, "destination");
  const candidates = finalUrlFields(editor);
  const [field] = candidates;
  if (field === undefined) return unreadable(section.status === "found" ? "no-match" : section.status);
  if (candidates.length > 1) return unreadable("ambiguous");
  const layers: Layer[] = [];
  if (surfaceField(field) !== null) layers.push("key");
  if (namesOf(field).some(isAddressLabel)) layers.push("aria", "label");
  const url = textOf(field).trim();
  const via = viaOf(layers.length > 0 ? layers : ["label"], "pce_website_url_field");
  return url === "" ? ABSENT : found(url, url, via);
}

function callToActionOf(editor: Editor, missing: FieldReading<string>): FieldReading<string> {
  const parts = [...editor.root.querySelectorAll('[data-surface$="/call_to_action_field"]')].filter(isShown);
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const [part] = outer;
  const isNamed = (choice: Element) => namesOf(choice).some((name) => fieldOfLabel(name) === "callToAction");
  const all = part === undefined ? choices(editor.root).filter(isNamed) : choices(part);
  const [choice] = all;
  if (choice === undefined) return part === undefined ? missing : unreadable("no-match");
  if (all.length > 1 || outer.length > 1) return unreadable("ambiguous");
  const layers: Layer[] = [];
  if (part !== undefined) layers.push("key");
  if (isNamed(choice)) layers.push("aria", "label");
  const text = chosenText(choice);
  return text === "" ? ABSENT : found(text, text, viaOf(layers, "call_to_action_field"));
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

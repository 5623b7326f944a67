import { accessibleName } from "@/lib/platforms/dom/accessible-name";
import { isRichText, readRichText } from "@/lib/platforms/dom/rich-text";
import { isTextField } from "@/lib/platforms/dom/set-native-value";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";

const TEXT_CONTROLS = 'input, textarea, [contenteditable="true"], [contenteditable="plaintext-only"]';
const CHOICES = '[role="combobox"], [aria-haspopup="menu"], [aria-haspopup="listbox"], [aria-haspopup="true"], select';

/** The fields of a part that a person types into, in document order. Time spinners are none. */
export function textControls(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(`${TEXT_CONTROLS}, [contenteditable="false"]`)].filter(
    (control) =>
      (isTextField(control) || isRichText(control)) &&
      control.getAttribute("role") !== "spinbutton" &&
      control.getAttribute("type") !== "search" &&
      isShown(control),
  );
}

/** Menus and pickers that show their choice as text; typed comboboxes (name fields, searches) are none. */
export function choices(part: Element): Element[] {
  return [...part.querySelectorAll(CHOICES)].filter(
    (control) => !isTextField(control) && !isRichText(control) && isShown(control),
  );
}

/** What a menu or picker shows as chosen. */
export function chosenText(choice: Element): string {
  if (choice.tagName !== "SELECT") return visibleText(choice);
  const select = choice as HTMLSelectElement;
  const option = select.selectedOptions[0];
  return option === undefined ? "" : visibleText(option);
}

/** What a text field holds. */
export function textOf(control: Element): string {
  return isTextField(control) ? control.value : readRichText(control);
}

/** The state of a switch, checkbox or radio; `aria-checked` first, as saved pages keep no property. Null where neither says. */
export function isOn(control: Element): boolean {
  const stated = control.getAttribute("aria-checked");
  if (stated === "true" || stated === "false") return stated === "true";
  return control.tagName === "INPUT" && (control as HTMLInputElement).checked;
}

/** Every name that a control goes by: its accessible name and its placeholder. */
export function namesOf(control: Element): string[] {
  const names = [accessibleName(control), control.getAttribute("placeholder") ?? ""];
  return names.filter((name) => name !== "");
}

/** The control with its label and message: the largest part around it that holds no other field. */
export function fieldBox(control: HTMLElement, within: Element): HTMLElement {
  let box = control;
  for (
    let up = control.parentElement, steps = 0;
    up !== null && up !== within && within.contains(up) && steps < 8;
    steps++
  ) {
    if (up.querySelectorAll(`${TEXT_CONTROLS}, ${CHOICES}`).length > 1) break;
    // Wrappers without a box (display: contents) cannot be stood beside.
    if (up.tagName !== "SPAN") box = up;
    up = up.parentElement;
  }
  return box;
}

/** The page's own complaint under a field, or null. */
export function complaintOf(control: HTMLElement, within: Element): string | null {
  const ids = [control.getAttribute("aria-errormessage"), control.getAttribute("aria-describedby")]
    .join(" ")
    .split(/\s+/);
  const linked = ids.map((id) => (id === "" ? null : control.ownerDocument.getElementById(id)));
  const alert = fieldBox(control, within).querySelector('[role="alert"]');
  const invalid = control.getAttribute("aria-invalid") === "true";
  const text = [alert, ...(invalid ? linked : [])].map((part) => (part === null ? "" : visibleText(part)));
  return text.find((line) => line !== "") ?? null;
}

import { accessibleName } from "@/lib/platforms/dom/accessible-name";
import { isTextField, type TextField } from "@/lib/platforms/dom/set-native-value";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";

const MATERIAL_INPUT = "material-input, money-input, material-auto-suggest-input";

/** The fields of a form that a person types into and can see, in document order. */
export function textFields(root: Element | Document): readonly TextField[] {
  // A page of a thousand rows without a form is the common case: these two collections are kept by the browser.
  if (root.getElementsByTagName("input").length + root.getElementsByTagName("textarea").length === 0) return [];
  return [...root.querySelectorAll("input, textarea")].filter(
    (element): element is TextField => isTextField(element) && isShown(element),
  );
}

/** What a field is called: its accessible name, else the label inside its `material-input`. */
export function fieldName(field: Element): string {
  const name = accessibleName(field);
  if (name !== "") return name;
  const label = field.closest(MATERIAL_INPUT)?.querySelector(".label-text, label");
  return label == null ? "" : visibleText(label);
}

/** The currency sign that stands in front of or behind a money field. */
export function unitOf(field: Element): string {
  const box = field.closest(MATERIAL_INPUT);
  const unit = box?.querySelector(".leading-text, .trailing-text");
  return unit == null ? "" : visibleText(unit);
}

/** The control with its label and message, which an inline note must not cover. */
export function boxOf(field: HTMLElement): HTMLElement {
  return field.closest<HTMLElement>(MATERIAL_INPUT) ?? field;
}

/** The page's own validation message beside a field, or null. */
export function messageOf(field: HTMLElement): string | null {
  const message = boxOf(field).querySelector('.error-text, [role="alert"]');
  const text = message === null || !isShown(message) ? "" : visibleText(message);
  return text === "" ? null : text;
}

/** The one field whose name fits; null for none, "ambiguous" for several. */
export function soleField(
  fields: readonly TextField[],
  fits: (name: string) => boolean,
): TextField | "ambiguous" | null {
  const matching = fields.filter((field) => fits(fieldName(field)));
  return matching.length > 1 ? "ambiguous" : (matching[0] ?? null);
}

/** The field of a section: by its name, or the only one there is. */
export function panelField(
  panel: { readonly element: Element },
  fits: (name: string) => boolean,
): TextField | "ambiguous" | null {
  const fields = textFields(panel.element);
  const named = soleField(fields, fits);
  if (named !== null) return named;
  const unnamed = fields.filter((field) => fieldName(field) === "");
  return fields.length === 1 && unnamed.length === 1 ? fields[0]! : null;
}

/** The checkboxes of a form with their names. */
export function checkboxes(root: Element): readonly { readonly name: string; readonly checked: boolean | null }[] {
  return [...root.querySelectorAll('[role="checkbox"], input[type="checkbox"]')].filter(isShown).map((box) => {
    const state = box.getAttribute("aria-checked");
    const native = box.tagName === "INPUT" ? (box as HTMLInputElement).checked : null;
    const stated = state === "true" ? true : state === "false" ? false : null;
    return { name: accessibleName(box) || visibleText(box), checked: state === null ? native : stated };
  });
}

import { accessibleName } from "@/lib/platforms/dom/accessible-name";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";

export interface Choice {
  readonly name: string;
  /** null: the page does not say. */
  readonly chosen: boolean | null;
}

const RADIO = '[role="radio"], material-radio, input[type="radio"]';
const MENU = 'material-dropdown-select, mat-select, [aria-haspopup="listbox"], [role="combobox"]:not(input), select';

/** The radios of a form with their names, native or not; a native input inside an element of the same role is one with it. */
export function radios(root: Element): readonly Choice[] {
  return outermost([...root.querySelectorAll(RADIO)]).map((radio) => ({ name: nameOf(radio), chosen: stateOf(radio) }));
}

/** The names of the radios that are chosen; empty where there is none, or where one does not say whether it is. */
export function chosenRadios(root: Element): readonly string[] {
  const all = radios(root);
  return all.some(({ chosen }) => chosen === null) ? [] : all.flatMap(({ name, chosen }) => (chosen ? [name] : []));
}

/** What the closed menus of a form show as chosen, with the menus' own names. */
export function menus(root: Element): readonly { readonly name: string; readonly shown: string }[] {
  return outermost([...root.querySelectorAll(MENU)]).map((menu) => ({
    name: [menu, ...menu.querySelectorAll("[aria-label]")].map(ownName).find((name) => name !== "") ?? "",
    shown: shownIn(menu),
  }));
}

function shownIn(menu: Element): string {
  if (menu.tagName !== "SELECT") return visibleText(menu);
  const { selectedOptions } = menu as HTMLSelectElement;
  return selectedOptions.length === 1 ? visibleText(selectedOptions[0]!) : "";
}

function ownName(element: Element): string {
  return element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby") ? accessibleName(element) : "";
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const shown = elements.filter(isShown);
  return shown.filter((element) => !shown.some((other) => other !== element && other.contains(element)));
}

function nameOf(control: Element): string {
  const name = accessibleName(control) || visibleText(control);
  if (name !== "" || control.tagName !== "INPUT") return name;
  const host = control.closest("mat-radio-button, material-radio");
  return host === null ? "" : visibleText(host);
}

function stateOf(control: Element): boolean | null {
  const inner = control.tagName === "INPUT" ? control : control.querySelector('input[type="radio"]');
  const stated = control.getAttribute("aria-checked");
  if (stated === "true" || stated === "false") return stated === "true";
  return inner === null ? null : (inner as HTMLInputElement).checked;
}

import type { PlaceKind } from "@/lib/domain/learned";
import { isTextField } from "@/lib/platforms/dom/set-native-value";
import { isShown } from "@/lib/platforms/dom/visible-text";

const MENUS =
  'select, [role="combobox"], [aria-haspopup="listbox"], [aria-haspopup="menu"], [aria-haspopup="true"], material-dropdown-select, mat-select';

/** A field of a form that can be learned, and what kind of place it is. */
export interface Control {
  readonly element: HTMLElement;
  readonly kind: PlaceKind;
}

/** The fields and closed menus of a form that a person can see, in document order. Ours are never among them. */
export function controlsIn(form: Element): readonly Control[] {
  const elements = [...form.querySelectorAll<HTMLElement>(`input, textarea, ${MENUS}`)].filter(isSeen);
  return elements.flatMap((element): Control[] => {
    if (isTextField(element)) return isTyped(element) ? [{ element, kind: "typed" }] : [];
    if (element.tagName === "INPUT") return [];
    // A menu in a menu's wrapper is one with it.
    const inner = elements.some((other) => other !== element && !isTextField(other) && other.contains(element));
    return inner ? [] : [{ element, kind: "choice" }];
  });
}

/** Searches and spinners of a clock hold no setting; a typed combobox is a search, too. */
function isTyped(element: HTMLElement): boolean {
  return (
    element.getAttribute("type") !== "search" &&
    !/^(?:combobox|spinbutton|searchbox)$/.test(element.role ?? element.getAttribute("role") ?? "")
  );
}

/** By what elements say of themselves and, where there is a layout, by the browser's own word: style sheets hide, too. */
function isSeen(element: HTMLElement): boolean {
  if (!isShown(element) || element.closest("[aria-hidden=true], adjutant-overlay") !== null) return false;
  return typeof element.checkVisibility !== "function" || element.checkVisibility({ visibilityProperty: true });
}

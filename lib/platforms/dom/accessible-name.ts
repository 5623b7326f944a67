import { tidyText } from "@/lib/platforms/parse/clean-text";
import { visibleText } from "./visible-text";

/**
 * The name by which a screen reader calls an element, as far as these pages need it: `aria-labelledby`, `aria-label`, its
 * `<label>`, `title`, `placeholder`. Empty where it has none.
 */
export function accessibleName(element: Element): string {
  const ids = element.getAttribute("aria-labelledby");
  if (ids !== null) {
    const root = element.ownerDocument;
    const words = ids.split(/\s+/).map((id) => root.getElementById(id));
    const name = words.map((label) => (label === null ? "" : visibleText(label))).join(" ");
    if (name.trim() !== "") return name.trim();
  }
  const own = tidyText(element.getAttribute("aria-label") ?? "");
  if (own !== "") return own;
  const label = labelOf(element);
  if (label !== null) {
    const name = visibleText(label);
    if (name !== "") return name;
  }
  return tidyText(element.getAttribute("title") ?? element.getAttribute("placeholder") ?? "");
}

function labelOf(element: Element): Element | null {
  if (element.id !== "") {
    for (const label of element.ownerDocument.querySelectorAll("label[for]"))
      if (label.getAttribute("for") === element.id) return label;
  }
  return element.closest("label");
}

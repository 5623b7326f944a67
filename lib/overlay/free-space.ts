import type { LocatedField } from "@/lib/platforms/platform";
import { pointsOf, type Place, type Size } from "./note-position";

/** The page's own element at a point: what we laid over it ourselves does not count. */
function pageElementAt(document: Document, { left, top }: Place, ours: Element): Element | null {
  return document.elementsFromPoint(left, top).find((element) => element !== ours) ?? null;
}

/** True where one of the element's own lines of text lies under the box. */
function hasTextUnder(element: Element, place: Place, size: Size): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === "") continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const apart =
        rect.right <= place.left ||
        rect.left >= place.left + size.width ||
        rect.bottom <= place.top ||
        rect.top >= place.top + size.height;
      if (!apart) return true;
    }
  }
  return false;
}

/** How much wider and higher than its control a frame may be (currency sign, padding, border) and still be the control to the eye. */
const FRAME_WIDTH = 72;
const FRAME_HEIGHT = 44;

/**
 * The control as a person sees it: the widest wrapper that is hardly larger than the control itself. Some pages' field
 * boxes span the whole form, and a pill at their far end would belong to nothing.
 */
export function frameOf({ element, box }: Pick<LocatedField, "element" | "box">): Element {
  const own = element.getBoundingClientRect();
  let frame: Element = element;
  while (frame !== box && frame.parentElement !== null) {
    const rect = frame.parentElement.getBoundingClientRect();
    if (rect.width > own.width + FRAME_WIDTH || rect.height > own.height + FRAME_HEIGHT) break;
    frame = frame.parentElement;
  }
  return frame;
}

/** A heading spans its form, also where it has no words. */
const HEADING = "h1, h2, h3, h4, h5, h6, [role=heading]";

/** True where a pill would stand on nothing but the control's own background: ancestors of its frame and headings, and none of their text. */
export function isFree(document: Document, place: Place, size: Size, frame: Element, ours: Element): boolean {
  return pointsOf(place, size).every((point) => {
    const hit = pageElementAt(document, point, ours);
    const isBackground = hit !== null && hit !== frame && (hit.contains(frame) || hit.matches(HEADING));
    return isBackground && !hasTextUnder(hit, place, size);
  });
}

const PRESSED =
  "button, a, input, select, textarea, [contenteditable], [role=button], [role=combobox], [role=switch], [role=checkbox], [role=radio], [role=tab]";

/** True where a box lies over nothing of the page that can be pressed, and over none of its text. */
export function coversNothing(document: Document, place: Place, size: Size, ours: Element): boolean {
  return pointsOf(place, size).every((point) => {
    const hit = pageElementAt(document, point, ours);
    return hit !== null && hit.closest(PRESSED) === null && !hasTextUnder(hit, place, size);
  });
}

/** True where the field itself can be seen: not scrolled away, not under a menu or dialog. */
export function isUncovered(document: Document, box: Element, rect: DOMRectReadOnly, ours: Element): boolean {
  if (rect.width === 0 || rect.height === 0) return false;
  const middle = { left: rect.left + rect.width / 2, top: rect.top + rect.height / 2 };
  const hit = pageElementAt(document, middle, ours);
  return hit !== null && (box.contains(hit) || hit.contains(box));
}

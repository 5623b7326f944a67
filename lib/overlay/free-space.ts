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

/** True where a pill would stand on nothing but the field's own background: ancestors of the field, and none of their text. */
export function isFree(document: Document, place: Place, size: Size, box: Element, ours: Element): boolean {
  return pointsOf(place, size).every((point) => {
    const hit = pageElementAt(document, point, ours);
    return hit !== null && hit !== box && hit.contains(box) && !hasTextUnder(hit, place, size);
  });
}

/** True where the field itself can be seen: not scrolled away, not under a menu or dialog. */
export function isUncovered(document: Document, box: Element, rect: DOMRectReadOnly, ours: Element): boolean {
  if (rect.width === 0 || rect.height === 0) return false;
  const middle = { left: rect.left + rect.width / 2, top: rect.top + rect.height / 2 };
  const hit = pageElementAt(document, middle, ours);
  return hit !== null && (box.contains(hit) || hit.contains(box));
}

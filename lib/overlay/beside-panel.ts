/** In such steps the panel's edge is looked for. */
const STEP = 10;
/** Less than this is no room: then the whole width is it. */
const NARROWEST = 200;

/** What the docked panel leaves free of the page's width at this height; its root is closed, so it is found by place. Reads layout. */
export function besidePanel(document: Document, y: number): { readonly left: number; readonly right: number } {
  const { innerWidth } = document.defaultView!;
  const isPanel = (x: number) => document.elementsFromPoint(x, y)[0]?.matches("adjutant-overlay[popover]") === true;
  let left = 0;
  let right = innerWidth;
  while (left < innerWidth && isPanel(left + 2)) left += STEP;
  while (right > left && isPanel(right - 2)) right -= STEP;
  return right - left < NARROWEST ? { left: 0, right: innerWidth } : { left, right };
}

/** Where a box stands on the horizontal line. */
export interface Span {
  readonly left: number;
  readonly right: number;
}
export type SpanOf = (element: Element) => Span | null;

interface Placing {
  readonly offset: number;
  readonly width: number | null;
}

const LEFT = /(?:^|;)\s*left:\s*(-?[\d.]+)px/;
const WIDTH = /(?:^|;)\s*width:\s*([\d.]+)px/;
const TRANSLATE = /translate(?:3d|X)?\(\s*(-?[\d.]+)px/;
const UNPLACED: Placing = { offset: 0, width: null };
const placings = new Map<string, Placing>();

function placingOf(element: Element): Placing {
  const style = element.getAttribute("style");
  if (style === null) return UNPLACED;
  const before = placings.get(style);
  if (before !== undefined) return before;
  const left = Number(LEFT.exec(style)?.[1] ?? 0) + Number(TRANSLATE.exec(style)?.[1] ?? 0);
  const width = WIDTH.exec(style)?.[1];
  const made = { offset: left, width: width === undefined ? null : Number(width) };
  if (placings.size < 2000) placings.set(style, made);
  return made;
}

/**
 * Boxes as the table writes them into its own styles (`left`, `width`, `translate`), added up to the table: no layout is read.
 * Null for elements without a width of their own.
 */
export function writtenSpans(root: Element | Document): SpanOf {
  const origins = new Map<Element, number>();
  const originOf = (element: Element): number => {
    const before = origins.get(element);
    if (before !== undefined) return before;
    const { parentElement: parent } = element;
    const own = placingOf(element).offset;
    const origin = element === root || parent === null ? 0 : own + originOf(parent);
    origins.set(element, origin);
    return origin;
  };
  return (element) => {
    const { width } = placingOf(element);
    if (width === null || element === root) return null;
    const left = originOf(element);
    return { left, right: left + width };
  };
}

/** Boxes as the browser laid them out. Only where the page writes none: this forces a layout. */
export const laidOutSpans: SpanOf = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? { left: box.left, right: box.right } : null;
};

/** The box of a header or cell: its own, else that of the nearest part around or inside it that has one. */
export function nearestSpan(element: Element, root: Element | Document, spanOf: SpanOf): Span | null {
  const own = spanOf(element);
  if (own !== null) return own;
  let inner: Element | null = element.firstElementChild;
  for (let steps = 0; inner !== null && steps < 3; inner = inner.firstElementChild, steps++) {
    const span = spanOf(inner);
    if (span !== null) return span;
  }
  let outer = element.parentElement;
  for (let steps = 0; outer !== null && outer !== root && outer.children.length === 1 && steps < 4; steps++) {
    const span = spanOf(outer);
    if (span !== null) return span;
    outer = outer.parentElement;
  }
  return null;
}

/** Share of the narrower box that must lie under its header. */
const LEAST_SHARE = 0.6;

function overlap(a: Span, b: Span): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** True where one box stands over the other. */
export function isAligned(a: Span, b: Span): boolean {
  return overlap(a, b) >= LEAST_SHARE * Math.min(a.right - a.left, b.right - b.left);
}

/** True where the boxes stand side by side; a page without its styles stacks them, and proves nothing. */
export function standSideBySide(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.left - b.left);
  return sorted.every((span, index) => index === 0 || overlap(sorted[index - 1]!, span) <= 2);
}

/** Where a box stands on the horizontal line. */
interface Span {
  readonly left: number;
  readonly right: number;
}

/** The box of an element, or of its first child where it has none itself (`display: contents`). */
function spanOf(element: Element): Span | null {
  for (const each of [element, element.firstElementChild]) {
    const box = each?.getBoundingClientRect();
    if (box !== undefined && box.width > 0 && box.height > 0) return { left: box.left, right: box.right };
  }
  return null;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** True where the boxes stand side by side; a page without its styles stacks them, and proves nothing. */
function sideBySide(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.left - b.left);
  return sorted.every((span, index) => index === 0 || overlap(sorted[index - 1]!, span) <= 2);
}

/** Share of the narrower box that must lie under its header. */
const LEAST_SHARE = 0.6;

/**
 * Keys whose cell does not stand under the header of the same key, although both rows are laid out in columns. Only a
 * cross-check: positions never decide what a cell is (columns out of view made other readers show wrong figures, facts 2.4).
 */
export function misaligned(
  headers: ReadonlyMap<string, Element>,
  cells: ReadonlyMap<string, Element>,
): ReadonlySet<string> {
  const pairs: { key: string; header: Span; cell: Span }[] = [];
  for (const [key, cell] of cells) {
    const element = headers.get(key);
    const header = element === undefined ? null : spanOf(element);
    const own = header === null ? null : spanOf(cell);
    if (header !== null && own !== null) pairs.push({ key, header, cell: own });
  }
  if (pairs.length < 2 || !sideBySide(pairs.map(({ header }) => header)) || !sideBySide(pairs.map(({ cell }) => cell)))
    return new Set();
  const apart = pairs.filter(
    ({ header, cell }) =>
      overlap(header, cell) < LEAST_SHARE * Math.min(header.right - header.left, cell.right - cell.left),
  );
  return new Set(apart.map(({ key }) => key));
}

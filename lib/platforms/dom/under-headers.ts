import { isAligned, laidOutSpans, standSideBySide, type Span } from "./spans";

/** Where the headers of a table stand, as the browser laid them out. */
export interface HeaderSpans {
  /** Their whole boxes, also the parts that are scrolled out of view. */
  readonly whole: readonly (Span | null)[];
  /** What of them can be seen. */
  readonly seen: readonly (Span | null)[];
}

const FEWEST = 2;

/**
 * Asks for a layout: only where keys and words do not settle a column, and never in an observer's callback. Null where
 * there is no layout, or where headers lie over each other as on a page without its styles: then nothing follows from it.
 */
export function headerSpans(headers: readonly (Element | null)[], within: Element): HeaderSpans | null {
  const clip = clipper(within);
  const whole = headers.map((header) => (header === null ? null : laidOutSpans(header)));
  const seen = headers.map((header, index) => (header === null ? null : clipped(header, whole[index] ?? null, clip)));
  const shown = seen.filter((span) => span !== null);
  return shown.length >= FEWEST && standSideBySide(shown) ? { whole, seen } : null;
}

export interface Standing {
  /** Columns whose cell stands under its own header. */
  readonly confirmed: ReadonlySet<number>;
  /** Columns whose cell stands elsewhere. */
  readonly displaced: ReadonlySet<number>;
}

/** Whether cells that are known to belong to columns also stand under these columns' headers. */
export function standingOf({ whole }: HeaderSpans, cells: readonly (Element | null)[]): Standing {
  const confirmed = new Set<number>();
  const displaced = new Set<number>();
  cells.forEach((cell, index) => {
    const header = whole[index] ?? null;
    const span = cell === null || header === null ? null : laidOutSpans(cell);
    if (span !== null && header !== null) (isAligned(header, span) ? confirmed : displaced).add(index);
  });
  return { confirmed, displaced };
}

/**
 * The cells of a row by the headers that they stand under. What stands under none or several, shares its header with
 * another cell or is out of view belongs to no column. Null where the cells lie over each other.
 */
export function cellsUnder(
  { seen }: HeaderSpans,
  cells: readonly Element[],
  row: Element,
): readonly (Element | null)[] | null {
  const clip = clipper(row);
  const placed = new Array<Element | null>(seen.length).fill(null);
  const shared = new Set<number>();
  const spans: Span[] = [];
  for (const cell of cells) {
    const span = clipped(cell, laidOutSpans(cell), clip);
    if (span === null) continue;
    spans.push(span);
    const under = seen.flatMap((header, index) => (header !== null && isAligned(header, span) ? [index] : []));
    const [only] = under;
    if (only === undefined || under.length > 1) continue;
    if (placed[only] !== null) shared.add(only);
    placed[only] = cell;
  }
  for (const index of shared) placed[index] = null;
  return spans.length >= FEWEST && standSideBySide(spans) ? placed : null;
}

type Clip = (element: Element) => Span | null;

/** What the parts around an element, up to the row, let be seen of it; null: anything. Parts that do not clip are passed over. */
function clipper(row: Element): Clip {
  const known = new Map<Element, Span | null>();
  const clip = (element: Element): Span | null => {
    const parent = element.parentElement;
    if (parent === null || element === row || parent === row) return null;
    const before = known.get(parent);
    if (before !== undefined) return before;
    const outer = clip(parent);
    const style = parent.ownerDocument.defaultView?.getComputedStyle(parent).overflowX ?? "visible";
    const own = style === "visible" ? null : laidOutSpans(parent);
    const made = own === null || outer === null ? (own ?? outer) : common(own, outer);
    known.set(parent, made);
    return made;
  };
  return clip;
}

function clipped(element: Element, span: Span | null, clip: Clip): Span | null {
  if (span === null) return null;
  const window = clip(element);
  const left = window === null ? span : common(span, window);
  return left.right - left.left >= 1 ? left : null;
}

function common(a: Span, b: Span): Span {
  return { left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) };
}

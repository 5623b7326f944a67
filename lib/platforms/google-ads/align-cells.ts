import { cellsUnder, headerSpans, standingOf, type HeaderSpans } from "@/lib/platforms/dom/under-headers";
import { headerOf, type Column } from "./columns";
import type { FoundRow } from "./rows";

/** The cells of a row in the order of the columns; null where a cell is not there or cannot be told. */
export interface AlignedCells {
  readonly cells: readonly (Element | null)[];
  /** Columns whose cell is told by where it stands, alone or with its order. */
  readonly placed: ReadonlySet<number>;
  /** Columns whose cell carries their key and stands under another header. */
  readonly displaced: ReadonlySet<number>;
  readonly unproven: Unproven;
}

/** What alone ties cells to columns and so needs proof by arithmetic: their order or their place. Null: they are sure. */
export type Unproven = "order" | "place" | null;

const NONE: ReadonlySet<number> = new Set();

/** Where a table's headers stand, looked up once and only if some row asks for it. */
export type Places = () => HeaderSpans | null;

/** The layout of a table's headers, on demand. */
export function placesOf(grid: Element, columns: readonly Column[]): Places {
  let known: HeaderSpans | null | undefined;
  return () => {
    if (known === undefined) known = headerSpans(columns.map(headerOf), grid);
    return known;
  };
}

/**
 * By field name or number where header and cells carry it; else by order, if counts are equal and no field name speaks
 * against it; last by where the cells stand. Layers that disagree leave a cell out, or in doubt.
 */
export function alignCells(found: FoundRow, columns: readonly Column[], places: Places): AlignedCells {
  const { cells, fields } = found;
  const byField = alignBy(cells, fields, keysOf(columns, "field"), columns.length);
  if (byField !== null && isWhole(byField, columns)) return checked(byField, places());
  const positions = keysOf(columns, "position");
  const numbers = positions === null ? [] : cells.map((cell) => cell.getAttribute("aria-colindex"));
  const byPosition = positions === null ? null : alignBy(cells, numbers, positions, columns.length);
  if (byPosition !== null && numbersAgree(byPosition, numbers, positions, columns))
    return checked(byPosition, places());
  let confirmed = 0;
  const fits = fields.every((field, index) => {
    const header = columns[index]?.field ?? null;
    if (field !== null && field === header) confirmed += 1;
    return field === null || header === null || field === header;
  });
  const spans = places();
  if (cells.length === columns.length && fits) {
    if (confirmed * 2 >= columns.length) return checked(cells, spans);
    if (spans === null) return { cells, placed: NONE, displaced: NONE, unproven: "order" };
    const { confirmed: standing, displaced } = standingOf(spans, cells);
    if (displaced.size === 0 && standing.size > 1) {
      const kept = cells.map((cell, index) => (standing.has(index) ? cell : null));
      return { cells: kept, placed: standing, displaced: NONE, unproven: null };
    }
  }
  if (byField !== null) return checked(byField, spans);
  // Where only some columns have their key, those are sure; the others are where they stand, or nowhere.
  const some = alignBy(cells, fields, someKeys(columns), columns.length);
  return byPlace(found, some, spans) ?? checked(some ?? columns.map(() => null), spans);
}

/** Numbers that the header does not know, or that put a key under another one, count from elsewhere than the header's. */
function numbersAgree(
  aligned: readonly (Element | null)[],
  numbers: readonly (string | null)[],
  positions: ReadonlyMap<string, number> | null,
  columns: readonly Column[],
): boolean {
  if (numbers.some((number) => number !== null && positions?.has(number) !== true)) return false;
  return aligned.every((cell, index) => {
    const field = cell?.getAttribute("essfield") ?? null;
    const header = columns[index]?.field ?? null;
    return field === null || field === header || (header === null && columns.every((other) => other.field !== field));
  });
}

/** Cells that are known by their keys, with the doubt that their place casts on them. */
function checked(cells: readonly (Element | null)[], spans: HeaderSpans | null): AlignedCells {
  const displaced = spans === null ? NONE : standingOf(spans, cells).displaced;
  return { cells, placed: NONE, displaced, unproven: null };
}

const ANCHORS = 2;

/** Cells by their place; those with a key must stand where it says, and two of them prove the place of the others. */
function byPlace(
  { element, cells }: FoundRow,
  keyed: readonly (Element | null)[] | null,
  spans: HeaderSpans | null,
): AlignedCells | null {
  const under = spans === null ? null : cellsUnder(spans, cells, element);
  if (under === null) return null;
  const anchors = (keyed ?? []).flatMap((cell, index) => (cell === null || under[index] === null ? [] : [index]));
  if (anchors.some((index) => under[index] !== keyed?.[index])) return null;
  const taken = under.map((cell, index) => keyed?.[index] ?? cell);
  const placed = new Set(under.flatMap((cell, index) => (cell === null || anchors.includes(index) ? [] : [index])));
  return { cells: taken, placed, displaced: NONE, unproven: anchors.length < ANCHORS ? "place" : null };
}

/**
 * A total row has one label where entities have their frozen cells: without keys its cells can only be the last ones. The
 * arithmetic has to prove it.
 */
export function fromTheRight(row: FoundRow, columns: readonly Column[]): FoundRow {
  const missing = columns.length - row.cells.length;
  if (missing <= 0 || row.fields.some((field) => field !== null)) return row;
  if (row.cells.some((cell) => cell.hasAttribute("aria-colindex"))) return row;
  const blank = row.element.ownerDocument.createElement("div");
  return {
    ...row,
    cells: [...new Array<Element>(missing).fill(blank), ...row.cells],
    fields: [...new Array<null>(missing).fill(null), ...row.fields],
  };
}

/** Google's field names of the columns that have one of their own. */
function someKeys(columns: readonly Column[]): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>();
  const twice = new Set<string>();
  columns.forEach(({ field }, index) => {
    if (field === null) return;
    if (byKey.has(field)) twice.add(field);
    byKey.set(field, index);
  });
  for (const field of twice) byKey.delete(field);
  return byKey;
}

function isWhole(cells: readonly (Element | null)[], columns: readonly Column[]): boolean {
  return columns.every((column, index) => column.field === null || cells[index] !== null);
}

const keys = new WeakMap<
  readonly Column[],
  Partial<Record<"field" | "position", ReadonlyMap<string, number> | null>>
>();

/** The columns by an attribute that tells (nearly) all of them apart; null where it does not. One column, the checkbox's, may lack it. */
function keysOf(columns: readonly Column[], kind: "field" | "position"): ReadonlyMap<string, number> | null {
  const known = keys.get(columns) ?? {};
  keys.set(columns, known);
  if (known[kind] !== undefined) return known[kind];
  const byKey = new Map<string, number>();
  let named = 0;
  columns.forEach((column, index) => {
    if (column[kind] === null) return;
    named += 1;
    byKey.set(column[kind], index);
  });
  known[kind] = named > 0 && named >= columns.length - 1 && byKey.size === named ? byKey : null;
  return known[kind];
}

/** Cells by a key that both header and cell carry; two cells of one key are both left out. */
function alignBy(
  cells: readonly Element[],
  cellKeys: readonly (string | null)[],
  columnKeys: ReadonlyMap<string, number> | null,
  width: number,
): (Element | null)[] | null {
  if (columnKeys === null) return null;
  const aligned = new Array<Element | null>(width).fill(null);
  const twice = new Set<number>();
  let keyed = 0;
  cells.forEach((cell, at) => {
    const key = cellKeys[at];
    if (key === null || key === undefined) return;
    keyed += 1;
    const index = columnKeys.get(key);
    if (index === undefined) return;
    if (aligned[index] !== null) twice.add(index);
    aligned[index] = cell;
  });
  for (const index of twice) aligned[index] = null;
  return keyed === 0 ? null : aligned;
}

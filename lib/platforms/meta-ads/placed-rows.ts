import type { Column, Columns } from "./columns";
import {
  isAligned,
  laidOutSpans,
  nearestSpan,
  standSideBySide,
  writtenSpans,
  type Span,
  type SpanOf,
} from "@/lib/platforms/dom/spans";
import { FOOTER_BOX, type ScannedRow } from "./table-scan";

interface PlacedColumn {
  readonly column: Column;
  readonly span: Span;
}

/** The columns with the boxes of their headers; null where these do not stand side by side. */
function placedColumns(root: Element | Document, columns: Columns, spanOf: SpanOf): readonly PlacedColumn[] | null {
  const placed = columns.all.flatMap((column) => {
    const span = column.header === null ? null : nearestSpan(column.header, root, spanOf);
    return span === null ? [] : [{ column, span }];
  });
  return placed.length >= 2 && standSideBySide(placed.map(({ span }) => span)) ? placed : null;
}

/** Columns whose cells in this row do not stand under their own header, and those whose cells do. No layout is read. */
export function checkPlaces(
  root: Element | Document,
  columns: Columns,
  row: ScannedRow,
): { readonly displaced: ReadonlySet<Column>; readonly confirmed: ReadonlySet<Column> } {
  const spanOf = writtenSpans(root);
  const placed = placedColumns(root, columns, spanOf) ?? [];
  const pairs = placed.flatMap(({ column, span }) => {
    const cell = row.cells.get(column);
    const own = cell === undefined ? null : nearestSpan(cell, root, spanOf);
    return own === null ? [] : [{ column, header: span, cell: own }];
  });
  const displaced = new Set<Column>();
  const confirmed = new Set<Column>();
  if (pairs.length < 2 || !standSideBySide(pairs.map(({ cell }) => cell))) return { displaced, confirmed };
  for (const { column, header, cell } of pairs) (isAligned(header, cell) ? confirmed : displaced).add(column);
  return { displaced, confirmed };
}

/** The cells under the headers: the outermost parts that stand under exactly one of them. */
function cellsUnder(root: Element | Document, placed: readonly PlacedColumn[], spanOf: SpanOf): Map<Element, Column> {
  const headers = new Set(placed.flatMap(({ column }) => column.header ?? []));
  const around = new Set<Element>();
  for (const header of headers)
    for (let up = header.parentElement; up !== null && up !== root; up = up.parentElement) around.add(up);
  const cells = new Map<Element, Column>();
  const walk = (part: Element | Document): void => {
    for (const child of part.children) {
      if (headers.has(child)) continue;
      const span = around.has(child) ? null : spanOf(child);
      if (span === null) {
        walk(child);
        continue;
      }
      const over = placed.filter((each) => isAligned(each.span, span));
      const [only] = over;
      if (over.length > 1) walk(child);
      else if (only !== undefined) cells.set(child, only.column);
    }
  };
  walk(root);
  return cells;
}

/** Rows from cells: each row is the largest part around one name that holds no other name, no header and no footer. */
function groupRows(
  root: Element | Document,
  columns: Columns,
  cells: ReadonlyMap<Element, Column>,
): readonly ScannedRow[] {
  const outside = new Set<Element>();
  for (const part of [...columns.all.flatMap(({ header }) => header ?? []), ...root.querySelectorAll(FOOTER_BOX)])
    for (let up = part.parentElement; up !== null; up = up.parentElement) outside.add(up);
  const names = [...cells].filter(([, column]) => column.meaning === "name").map(([cell]) => cell);
  const held = new Map<Element, number>();
  for (const name of names)
    for (let up: Element | null = name; up !== null; up = up.parentElement) held.set(up, (held.get(up) ?? 0) + 1);
  const rows = new Map<Element, { cells: Map<Column, Element>; doubled: Set<Column> }>();
  for (const name of names) {
    let box = name;
    for (let up = name.parentElement; up !== null && held.get(up) === 1 && !outside.has(up); up = up.parentElement)
      box = up;
    rows.set(box, { cells: new Map(), doubled: new Set() });
  }
  for (const [cell, column] of cells) {
    let at: Element | null = cell;
    while (at !== null && !rows.has(at)) at = at.parentElement;
    const row = at === null ? undefined : rows.get(at);
    if (row === undefined) continue;
    if (row.cells.has(column)) row.doubled.add(column);
    row.cells.set(column, cell);
  }
  return [...rows].map(([element, row]) => ({
    id: null,
    foreignKey: null,
    ...row,
    objectTypes: new Set<string>(),
    element,
    isFooter: [...row.cells.values()].some((cell) => cell.closest(FOOTER_BOX) !== null),
  }));
}

/** Rows of a real table or an ARIA table: there a cell belongs to the header of the same number, if all rows have all cells. */
function tabularRows(root: Element | Document, columns: Columns): readonly ScannedRow[] {
  const headerRows = new Set(columns.all.map(({ header }) => header?.closest('[role="row"], tr') ?? null));
  const [headerRow] = headerRows;
  if (headerRows.size !== 1 || headerRow == null) return [];
  const rows: ScannedRow[] = [];
  for (const row of root.querySelectorAll('[role="row"], tr')) {
    if (row === headerRow) continue;
    const cells = [
      ...row.querySelectorAll('[role="cell"], [role="gridcell"], [role="rowheader"], td, th[scope="row"]'),
    ];
    if (cells.length !== columns.all.length || cells.some((cell) => cell.hasAttribute("colspan"))) continue;
    rows.push({
      id: null,
      foreignKey: null,
      cells: new Map(columns.all.map((column, index) => [column, cells[index]!])),
      doubled: new Set(),
      objectTypes: new Set(),
      element: row,
      isFooter: row.closest(`${FOOTER_BOX}, tfoot`) !== null,
    });
  }
  return rows;
}

/**
 * The rows of a table whose cells carry no keys: each cell belongs to the header that it stands under. What is read this way
 * needs the proof of its figures (see `table.ts`): columns out of view made other readers show wrong figures (facts 2.4).
 */
export function placedRows(root: Element | Document, columns: Columns): readonly ScannedRow[] {
  if (!columns.all.some(({ meaning }) => meaning === "name")) return [];
  for (const spanOf of [writtenSpans(root), laidOutSpans]) {
    const placed = placedColumns(root, columns, spanOf);
    const rows = placed === null ? [] : groupRows(root, columns, cellsUnder(root, placed, spanOf));
    if (rows.some(({ cells }) => cells.size > 1)) return rows;
  }
  return tabularRows(root, columns);
}

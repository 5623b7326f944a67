import { tablePath } from "./surface-path";

/** One row as it stands in the DOM: its cells by plain column key. */
export interface ScannedRow {
  readonly id: string | null;
  readonly cells: ReadonlyMap<string, Element>;
  /** Column keys that this row holds more than once: neither can be trusted. */
  readonly doubled: ReadonlySet<string>;
  readonly objectTypes: ReadonlySet<string>;
  readonly element: Element;
}

interface OpenRow {
  id: string | null;
  element: Element;
  cells: Map<string, Element>;
  doubled: Set<string>;
  objectTypes: Set<string>;
}

const ROW_BOX = '[role="row"], [role="presentation"], tr, [role="table"], [role="grid"]';

/** The element that holds one row: its own surface, else the nearest row of the table's own roles. */
function rowBox(cell: Element): Element | null {
  const box = cell.closest(ROW_BOX);
  return box === null || box.matches('[role="table"], [role="grid"]') ? null : box;
}

/** All rows of the table surface in document order, the footer (`-1`) among them. Rows whose cells cannot be told apart are left out. */
export function scanRows(document: Document): readonly ScannedRow[] {
  const rows: OpenRow[] = [];
  let open: OpenRow | null = null;
  const begin = (id: string | null, element: Element): OpenRow => {
    const row: OpenRow = { id, element, cells: new Map(), doubled: new Set(), objectTypes: new Set() };
    rows.push(row);
    return row;
  };
  for (const element of document.querySelectorAll('[data-surface*="/table_row"]')) {
    const path = tablePath(element.getAttribute("data-surface") ?? "");
    if (path === null) continue;
    if (path.key === null) {
      open = begin(path.rowId, element);
      continue;
    }
    if (open === null || !open.element.contains(element) || open.id !== path.rowId) {
      const box: Element | null = path.rowId === "-1" ? element.parentElement : rowBox(element);
      const footer = path.rowId === "-1" ? rows.find((row) => row.id === "-1") : undefined;
      if (footer !== undefined) open = footer;
      else if (box !== null) open = begin(path.rowId, box);
      else continue;
    }
    if (open.cells.has(path.key)) open.doubled.add(path.key);
    open.cells.set(path.key, element);
    if (path.objectType !== null) open.objectTypes.add(path.objectType);
  }
  return rows;
}

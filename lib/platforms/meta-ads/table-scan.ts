import { lookWithin, type Look } from "@/lib/platforms/dom/look";
import { isHidden } from "@/lib/platforms/dom/visible-text";
import type { Steps } from "@/lib/platforms/steps";
import { headless, type Column, type Columns } from "./columns";
import { tablePath } from "./surface-path";
import { isInDialog, ROW_PART } from "./table-root";

/** One row as it stands in the DOM: its cells by column. */
export interface ScannedRow {
  /** From the row's surface; null where the page leaves it out. */
  readonly id: string | null;
  /** What stands in the surface instead of an id: a breakdown's row, or a form that is not known. */
  readonly foreignKey: string | null;
  readonly cells: ReadonlyMap<Column, Element>;
  /** Columns that this row holds more than once, or whose cell holds another row's: no such cell can be trusted. */
  readonly doubled: ReadonlySet<Column>;
  readonly objectTypes: ReadonlySet<string>;
  readonly element: Element;
  readonly isFooter: boolean;
}

interface OpenRow {
  id: string | null;
  rowKey: string;
  element: Element;
  cells: Map<Column, Element>;
  doubled: Set<Column>;
  objectTypes: Set<string>;
}

export const FOOTER_BOX = '[data-pagelet="FixedDataTableNew_footerRow"]';
const FOOTER = "-1";
const ROW_BOX = '[role="row"], [role="presentation"], tr, [role="table"], [role="grid"]';

/** The element that holds one row: the nearest row of the table's own roles. */
function rowBox(cell: Element): Element | null {
  const box = cell.closest(ROW_BOX);
  return box === null || box.matches('[role="table"], [role="grid"]') ? null : box;
}

/** True where the row itself or a part around it says that it is not shown: kept for reuse by the page, of no meaning now. */
function isPutAway(element: Element, root: Element | Document): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
    if (isHidden(at)) return true;
  return false;
}

/** All rows of the table that carry surfaces, in document order, the footer (`-1`) among them. Rows whose cells cannot be told apart are left out. */
export function* scanRows(root: Element | Document, columns: Columns, look: Look): Steps<readonly ScannedRow[]> {
  const known = new Map(columns.byKey);
  const columnOf = (key: string): Column => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = headless(key);
    known.set(key, made);
    return made;
  };
  const rows: OpenRow[] = [];
  let open: OpenRow | null = null;
  const begin = (id: string | null, rowKey: string, element: Element): OpenRow => {
    const row: OpenRow = { id, rowKey, element, cells: new Map(), doubled: new Set(), objectTypes: new Set() };
    rows.push(row);
    return row;
  };
  for (const element of lookWithin(look, root, ROW_PART)) {
    yield;
    const path = tablePath(element.getAttribute("data-surface") ?? "");
    if (path === null) continue;
    if (path.key === null) {
      // The same surface around itself is one row.
      if (open?.rowKey !== path.rowKey || !open.element.contains(element))
        open = begin(path.rowId, path.rowKey, element);
      continue;
    }
    if (open !== null && open.rowKey !== path.rowKey) {
      // A recycled cell can still hold what it held in another row.
      const around = [...open.cells].find(([, cell]) => cell.contains(element));
      if (around !== undefined) {
        open.doubled.add(around[0]);
        continue;
      }
    }
    if (open === null || !open.element.contains(element) || open.rowKey !== path.rowKey) {
      const footer: OpenRow | undefined = path.rowId === FOOTER ? rows.find((row) => row.id === FOOTER) : undefined;
      const box: Element | null =
        path.rowId === FOOTER ? (element.closest(FOOTER_BOX) ?? element.parentElement) : rowBox(element);
      if (footer !== undefined) open = footer;
      else if (box !== null) open = begin(path.rowId, path.rowKey, box);
      else continue;
    }
    const column = columnOf(path.key);
    const before = open.cells.get(column);
    if (path.objectType !== null) open.objectTypes.add(path.objectType);
    if (before?.contains(element) === true) continue;
    if (before !== undefined) open.doubled.add(column);
    open.cells.set(column, element);
  }
  const scanned: ScannedRow[] = [];
  for (const row of rows) {
    yield;
    const { element } = row;
    if (isPutAway(element, root) || (root === element.ownerDocument && isInDialog(element))) continue;
    scanned.push({
      ...row,
      foreignKey: row.id === null && row.rowKey !== "" ? row.rowKey : null,
      isFooter: row.id === FOOTER || element.closest(FOOTER_BOX) !== null,
    });
  }
  return scanned;
}

import type { Look } from "@/lib/platforms/dom/look";
import { isShown } from "@/lib/platforms/dom/visible-text";
import type { Steps } from "@/lib/platforms/steps";

export const TABLES = '[role="table"], [role="grid"], table';

/** Everything that shows that a table, not a tree or a list, is meant. */
const HEADERS =
  '[role="columnheader"], th, [id^="reporting_table_column_"], [data-surface*="/table_column_header:"], [data-surface*="/table_row"]';

/** Rows and their cells. */
export const ROW_PART = '[data-surface*="/table_row"]';
const FOOTER_PART = '[data-surface*="/table_row:-1"]';

/** Dialogs lie over the table and have tables of their own: the column editor even carries the surface `/am/table`. */
export function isInDialog(element: Element): boolean {
  return element.closest('[role="dialog"], [aria-modal="true"], dialog') !== null;
}

/** What speaks for a table being the one of the page: its place in the page, its keys. Compared item by item. */
function evidenceFor(root: Element): readonly boolean[] {
  return [
    root.closest('[data-surface$="/am/table"]') !== null,
    root.querySelector('[data-surface*="/am/table/table_row"]') !== null,
    root.querySelector('[id^="reporting_table_column_"], [data-surface*="/table_column_header:"]') !== null,
    root.querySelector('[data-pagelet="FixedDataTableNew_footerRow"]') !== null,
    root.closest("#ads_pe_container, #power_editor_root") !== null,
  ];
}

function dominates(a: readonly boolean[], b: readonly boolean[]): boolean {
  return a.some((own, index) => own && b[index] !== true) && b.every((other, index) => !other || a[index] === true);
}

export type TableRoot =
  | { readonly status: "one"; readonly root: Element | Document }
  | { readonly status: "several" }
  | { readonly status: "none" };

/**
 * The one table of the page. Another table counts only if it has as much to show for itself; then neither is taken. Where no
 * element is marked as a table, the page's own keys will do.
 */
export function* findTable(document: Document, look: Look): Steps<TableRoot> {
  const all = look(TABLES).filter((each) => each.querySelector(HEADERS) !== null && isShown(each) && !isInDialog(each));
  const outer = all.filter((each) => !all.some((other) => other !== each && other.contains(each)));
  let keyed = false;
  for (const row of look(ROW_PART)) {
    yield;
    // The footer may stand beside the table.
    if (row.matches(FOOTER_PART) || outer.some((each) => each.contains(row))) continue;
    keyed = row.closest(TABLES) === null && isShown(row) && !isInDialog(row);
    if (keyed) break;
  }
  if (keyed) {
    // Rows outside of every table: their roles are gone. Other tables with rows of their own make it several.
    const others = outer.some((each) => each.querySelector('[data-surface*="/table_row"]') !== null);
    return others ? { status: "several" } : { status: "one", root: document };
  }
  const [first] = outer;
  if (first === undefined) {
    const header = document.querySelector('[id^="reporting_table_column_"], [data-surface*="/table_column_header:"]');
    return header !== null && !isInDialog(header) ? { status: "one", root: document } : { status: "none" };
  }
  const evidence = new Map(outer.map((each) => [each, evidenceFor(each)]));
  const best = outer.filter((each) =>
    outer.every((other) => other === each || dominates(evidence.get(each)!, evidence.get(other)!)),
  );
  const [root] = best;
  return outer.length === 1
    ? { status: "one", root: first }
    : root === undefined
      ? { status: "several" }
      : { status: "one", root };
}

import type { Metric } from "@/lib/domain/metrics";
import { columnsOf, everyColumn } from "./app/columns/all";
import type { Column } from "./app/columns/column";
import { rowsOf } from "./app/entities";
import { inWindow, place } from "./app/layout";
import type { Page } from "./app/page";
import type { Route } from "./app/route";
import type { Leaf, Leaves, TableTruth } from "../truth-types";

/** The contract's metrics behind each column key; none where a column only resembles one. */
export function metricsOfColumns(page: Page, level: Route["level"]): Readonly<Record<string, readonly Metric[]>> {
  return Object.fromEntries(everyColumn(page, level).map(({ key, metrics }) => [key, metrics]));
}

/** Nothing of these is on the page yet, though the table has them. */
function unseen(columns: readonly Column[]): Leaves {
  return Object.fromEntries(
    columns.flatMap(({ metrics }) => metrics).map((metric): [string, Leaf] => [metric, "not-shown"]),
  );
}

/** What the table shows, row by row and cell by cell. */
export function truthOfTable(page: Page, route: Route): TableTruth {
  const { options, view, store } = page;
  const state = store.get();
  const nodes = rowsOf(page, route);
  const all = place(columnsOf(page, route.level));
  const { first, last, columns } = inWindow(view?.window ?? null, nodes.length, all);
  const hidden = unseen(all.filter((column) => !columns.includes(column)));
  const busyFrom = view?.busyFrom ?? Infinity;
  const rows = nodes.slice(first, last).flatMap((node, index) => {
    if (node.draft) return [];
    const busy = index + first >= busyFrom;
    const cells: Leaves = { ...hidden, status: { value: node.status } };
    for (const column of columns)
      Object.assign(cells, busy && column.numeric ? unseen([column]) : column.cell(node, state).truth);
    return [{ id: node.id, name: node.name, idShown: options.ids, cells }];
  });
  const totals: Leaves = { ...hidden };
  for (const column of columns) Object.assign(totals, column.total(nodes).truth);
  const whole = first === 0 && last === nodes.length;
  const drafts = nodes.filter(({ draft }) => draft).length;
  return {
    rows,
    rowsStated: { value: nodes.length },
    complete: !whole ? false : busyFrom < nodes.length || drafts > 0 || columns.length < all.length ? "either" : true,
    totals,
    optionalRows: [],
    // Where each row is followed by parts of it under the same id, a careful reader may refuse.
    doubtful: options.breakdown !== "none",
  };
}

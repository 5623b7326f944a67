import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import type { Mutation } from "../mutation";
import { allRows, pick, shuffled, type BenchPage, type MappedColumn } from "../page";
import { doubted, doubtTable } from "../truth";
import { deepest } from "./columns";
import type { Leaves } from "@/tests/replicas/truth-types";

const isNumeric = ({ metrics }: MappedColumn) =>
  metrics.length > 0 && metrics.every((metric) => !["text", "date"].includes(METRIC_KINDS[metric]));

/**
 * What arithmetic ties together, by the derived metric and its parts. Contents are moved only among columns of a tie that
 * stands whole on the page: nothing else could tell a reader that contents moved while every key and label stayed.
 */
const TIES: readonly (readonly Metric[])[] = [
  ["ctr", "clicks", "impressions"],
  ["averageCpc", "cost", "clicks"],
  ["costPerConversion", "cost", "conversions"],
  ["conversionRate", "conversions", "clicks"],
  ["cpm", "cost", "impressions"],
  ["costPerResult", "cost", "results"],
  ["frequency", "impressions", "reach"],
];

/** The columns of ties that stand whole on the page, with rows enough to prove something. */
function tiedColumns(page: BenchPage): MappedColumn[][] {
  const { table, truth } = page;
  if (table === null || truth.table === null) return [];
  const valued = (metric: Metric) =>
    truth.table!.rows.filter(({ cells }) => typeof cells[metric] === "object").length >= 2;
  return TIES.flatMap((tie) => {
    const columns = tie.map((metric) => table.columns.find(({ metrics }) => metrics.includes(metric)));
    return columns.every((column) => column !== undefined) && tie.every(valued) ? [columns] : [];
  });
}

function swapContents(one: Element, two: Element): void {
  const first = [...one.childNodes];
  one.append(...two.childNodes);
  two.replaceChildren(...first);
}

/** The part of a cell that shows its content: what lies under the box that carries the key. */
function contentOf(cell: Element): Element {
  return cell.getAttribute("data-surface") !== null && cell.firstElementChild !== null ? cell.firstElementChild : cell;
}

/** Everything that shares a tie with the moved columns may be refused; the moved ones cannot be right but by refusal. */
function doubtTied(page: BenchPage, moved: readonly MappedColumn[]): void {
  const names = new Set<string>(moved.flatMap(({ metrics }) => metrics));
  for (const tie of TIES) if (tie.some((metric) => names.has(metric))) doubtTable(page.truth, tie);
  doubtTable(page.truth, ["roas", "conversionValue", "resultType"]);
}

type Moved = readonly { readonly cell: Element | undefined; readonly column: MappedColumn; readonly leaves: Leaves }[];

/** Every cell of the moved columns with what is true of it. */
function cellsOf({ table, truth }: BenchPage, moved: readonly MappedColumn[]): Moved {
  const rows = [...(table?.rows ?? []), ...(table?.totals.slice(0, 1) ?? [])];
  return rows.flatMap((row) =>
    moved.flatMap((column) => {
      const leaves = table?.totals.includes(row) === true ? truth.table?.totals : row.truth?.cells;
      return leaves === undefined ? [] : [{ cell: row.cells.get(column.key), column, leaves }];
    }),
  );
}

/** Moves contents; a cell that then shows another's does not show its own any more, and must not be read. */
function moving(page: BenchPage, moved: readonly MappedColumn[], move: () => void): void {
  const cells = cellsOf(page, moved);
  const before = cells.map(({ cell }) => cell?.textContent);
  move();
  doubtTied(page, moved);
  cells.forEach(({ cell, column, leaves }, index) => {
    if (cell === undefined || cell.textContent === before[index]) return;
    for (const metric of column.metrics) if (Object.hasOwn(leaves, metric)) leaves[metric] = "not-shown";
  });
}

/**
 * The classical disaster: contents slid against their headers and keys. Only arithmetic can tell, so contents move only
 * where it can: clicks and impressions with CTR beside them.
 */
export const contentsSwapped: Mutation = {
  name: "contents-swapped",
  apply(page) {
    const ties = tiedColumns(page).map((columns) => columns.slice(1));
    if (page.table === null || ties.length === 0) return false;
    const [one, two] = pick(page.random, ties);
    const rows = allRows(page.table);
    moving(page, [one!, two!], () => {
      for (const { cells } of rows) {
        const [first, second] = [cells.get(one!.key), cells.get(two!.key)];
        if (first !== undefined && second !== undefined) swapContents(contentOf(first), contentOf(second));
      }
    });
    return true;
  },
};

/** A column whose cells stand one row too low, as in a virtual table that lost step. */
export const contentsSlipped: Mutation = {
  name: "contents-slipped",
  apply(page) {
    const ties = tiedColumns(page);
    if (page.table === null || page.table.rows.length < 3 || ties.length === 0) return false;
    const column = pick(page.random, pick(page.random, ties).slice(1));
    const boxes = page.table.rows.flatMap(({ cells }) => {
      const cell = cells.get(column.key);
      return cell === undefined ? [] : [contentOf(cell)];
    });
    moving(page, [column], () => {
      for (let i = boxes.length - 1; i > 0; i--) swapContents(boxes[i]!, boxes[i - 1]!);
    });
    return true;
  },
};

/** Cells stand in another order than their headers, and carry their keys along: keys tell, order does not. */
export const cellsRotated: Mutation = {
  name: "cells-rotated",
  apply(page) {
    const { table } = page;
    if (table === null) return false;
    for (const { cells } of allRows(table)) {
      const first = table.columns.map(({ key }) => cells.get(key)).find((cell) => cell !== undefined);
      const box = first?.parentElement;
      if (box != null && box.children.length > 2) box.append(box.firstElementChild!);
    }
    // Keys and order disagree: who calls that ambiguous is careful.
    doubtTable(page.truth);
    return true;
  },
};

/** The comparison with an earlier period puts a second figure or a change beside each value. */
export const comparison: Mutation = {
  name: "comparison-values",
  apply(page) {
    const { table, document, random } = page;
    if (table === null) return false;
    for (const column of shuffled(random, table.columns.filter(isNumeric)).slice(0, 4))
      for (const { cells } of [...table.rows, ...table.totals]) {
        const cell = cells.get(column.key);
        if (cell === undefined) continue;
        const change = document.createElement("div");
        change.setAttribute("class", "comparison-value");
        change.textContent = pick(random, ["+12%", "(−3 %)", "vs. 120", "98", "▲ 4"]);
        deepest(contentOf(cell)).after(change);
        for (const metric of column.metrics) doubtTable(page.truth, [metric]);
      }
    return true;
  },
};

/** Another extension writes its own figures into cells. A person cannot always tell them from the page's. */
export const foreignBadges: Mutation = {
  name: "foreign-badges",
  apply(page) {
    const { table, document, random } = page;
    if (table === null) return false;
    const columns = shuffled(random, table.columns.filter(isNumeric)).slice(0, 2);
    for (const column of columns)
      for (const { cells } of table.rows) {
        const badge = document.createElement("span");
        badge.setAttribute("class", "other-ext-badge");
        badge.textContent = pick(random, ["98", "€4", "!", "Score 7", "▲"]);
        cells.get(column.key)?.append(badge);
      }
    doubtTable(
      page.truth,
      columns.flatMap(({ metrics }) => metrics),
    );
    page.truth.currency = doubted(page.truth.currency);
    return true;
  },
};

/** Hidden tooltips, menus and old values inside cells: nobody sees them. */
export const hiddenInCells: Mutation = {
  name: "hidden-in-cells",
  apply({ table, document, random }) {
    if (table === null) return false;
    for (const { cells } of [...table.rows, ...table.totals])
      for (const cell of cells.values()) {
        const hidden = document.createElement("div");
        if (random.next() < 0.5) hidden.setAttribute("hidden", "");
        else hidden.setAttribute("style", "display: none");
        hidden.textContent = String(random.integer(1, 99_999));
        if (random.next() < 0.5) contentOf(cell).prepend(hidden);
        else contentOf(cell).append(hidden);
      }
    return true;
  },
};

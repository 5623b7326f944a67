import { METRIC_KINDS, type Metric, type MetricValue } from "@/lib/domain/metrics";
import type { Level } from "@/lib/domain/platform";
import {
  ABSENT,
  layersOf,
  unreadable,
  viaOf,
  type CellReadings,
  type FieldReading,
  type ReadingProblem,
  type RowReading,
  type TableReading,
  LONGEST_TEXT,
} from "@/lib/domain/reading";
import type { Look } from "@/lib/platforms/dom/look";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { isCurrencyCode } from "@/lib/platforms/parse/currency";
import { settleSeveral } from "@/lib/platforms/proof/settle-several";
import { placesOf, type Unproven } from "./align-cells";
import type { Column } from "./columns";
import { FIELD_METRICS } from "./locators";
import { columnsOf, isForeign } from "./own-table";
import { GRID, OWN_GRID } from "./page-parts";
import { readPager } from "./pager";
import { cellText, figuresIn, readCell, showsSeveral, type Notation } from "./read-cell";
import type { LearnedHeaders } from "@/lib/platforms/platform";
import type { Steps } from "@/lib/platforms/steps";
import { proveGrid } from "./prove-grid";
import { idColumn, nameColumn, rowId, rowName } from "./row-name";
import { collectRows, readRows, type RawRow } from "./rows";
import { splitBudget } from "./strategies";
import { notationOf, type TableNotation, type TextOf } from "./table-notation";

export interface GridReading extends TableNotation {
  readonly table: TableReading;
  /** What the table's own arithmetic contradicts. */
  readonly problems: readonly ReadingProblem[];
  /** Where each row stands on the page, in the order of `table.rows`. */
  readonly elements: readonly Element[];
  readonly columns: readonly Column[];
}

/** A cell that waits for its figure: what it still shows may be the old one. */
const BUSY = '[aria-busy="true"], [role="progressbar"], material-progress, material-spinner';
const LOADING = /(?:^|[\s-])content-loading(?:\s|$)/;

/**
 * The tables of the page itself: one on most pages; several cannot be told apart. By Google's own class, which is quick to
 * find and has stood since 2021, else by role. A drawer's or dialog's grid is not the page's table.
 */
export function findGrids(look: Look): readonly Element[] {
  const byClass = look(OWN_GRID);
  return (byClass.length > 0 ? byClass : look(GRID)).filter(
    (grid) =>
      grid.parentElement?.closest(GRID) == null &&
      grid.closest("slidealog, slidealog-wrapper, [role=dialog], [aria-hidden=true]") === null &&
      isShown(grid),
  );
}

/** True while Google marks the table as loading: what it shows may belong to the last filter or date range. */
export function isLoading(grid: Element): boolean {
  return LOADING.test(grid.className) || grid.getAttribute("aria-busy") === "true" || loadsAround(grid);
}

const BAR = "material-progress, [role=progressbar]:not([aria-valuenow])";

/** A bar in the table's own view, beside the table itself, says that it is being filled. */
function loadsAround(grid: Element): boolean {
  const view = grid.closest("tableview") ?? grid.closest("ess-table");
  if (view === null) return false;
  for (let at = grid; at !== view; at = at.parentElement) {
    if (at.parentElement === null) return false;
    if (at !== grid && at.getAttribute("aria-busy") === "true") return true;
    for (const beside of at.parentElement.children)
      if (beside !== at && (beside.matches(BAR) ? [beside] : [...beside.querySelectorAll(BAR)]).some(isShown))
        return true;
  }
  return false;
}

/**
 * Reads a table of campaigns, ad groups or ads, row by row; null where it is a table of something else. Touches nothing and
 * asks for no layout.
 */
export function* readGrid(
  grid: Element,
  level: Level,
  page: URL,
  locale: string | null,
  learned: LearnedHeaders,
): Steps<GridReading | null> {
  const rowsThere = yield* collectRows(grid);
  const { columns, fields: headed } = columnsOf(grid, rowsThere, learned);
  if (isForeign(columns, level)) return null;
  const places = placesOf(grid, columns);
  const { entities, totals, pending } = yield* readRows(rowsThere, columns, level, page, places, headed);
  const texts = new Map<Element, string>();
  const textOf = (cell: Element, metric: Metric): string => {
    const before = texts.get(cell);
    if (before !== undefined) return before;
    const text = cellText(cell, metric);
    texts.set(cell, text);
    return text;
  };
  const loading = isLoading(grid);
  const { notation, numeric } = yield* notationOf(columns, loading ? [] : [...totals, ...entities], textOf, locale);
  const read = (row: RawRow, isTotal = false) => readCells(row, columns, notation, textOf, loading, isTotal);

  const naming = nameColumn(columns, level);
  const ids = idColumn(columns, level);
  const rows = new Map<string, { reading: RowReading; element: Element; unproven: Unproven }>();
  for (const [index, row] of entities.entries()) {
    const id = rowId(row, ids);
    const reading = { id, name: rowName(row, naming).slice(0, LONGEST_TEXT), cells: read(row) };
    // While rows are recycled, one may stand on the page twice: what the two say differently nobody can tell.
    const before = id === null ? undefined : rows.get(id);
    const kept = before === undefined ? reading : agreed(before.reading, reading);
    yield;
    rows.set(id ?? `#${index}`, { reading: kept, element: row.element, unproven: row.unproven });
  }
  const kept = [...rows.values()];
  const rowsStated = readPager(grid, locale);
  const complete = !loading && pending === 0 && rowsStated === kept.length;
  const proof = yield* proveGrid({
    rows: kept.map(({ reading }) => reading.cells),
    totals: totals.length === 1 ? read(totals[0]!, true) : {},
    complete,
    rowsTiedBy: kept.map(({ unproven }) => unproven),
    totalsTiedBy: totals[0]?.unproven ?? null,
  });
  const rowReadings = kept.map(({ reading }, index) => ({ ...reading, cells: proof.rows[index] ?? reading.cells }));
  return {
    table: { rowsRead: rowReadings.length, rowsStated, complete, rows: rowReadings, totals: proof.totals },
    problems: proof.problems,
    notation,
    numeric,
    elements: kept.map(({ element }) => element),
    columns,
  };
}

/** Two readings of one row as one: cells that differ are in doubt. */
function agreed(one: RowReading, other: RowReading): RowReading {
  const cells = Object.entries({ ...one.cells, ...other.cells }).map(([metric, reading]) => {
    const twin = one.cells[metric as Metric];
    const own = other.cells[metric as Metric];
    const same = twin !== undefined && own !== undefined && sameValue(twin, own);
    return [metric, twin === undefined || own === undefined || same ? reading : unreadable("ambiguous")] as const;
  });
  return { ...other, name: one.name === other.name ? one.name : "", cells: Object.fromEntries(cells) };
}

function readCells(
  row: RawRow,
  columns: readonly Column[],
  notation: Notation,
  textOf: TextOf,
  loading: boolean,
  isTotal: boolean,
): CellReadings {
  const cells: Record<string, FieldReading<MetricValue>> = {};
  const waits = row.element.querySelector(BUSY) !== null;
  const own = notation.mixed ? ownCurrency(row, columns) : notation.currency;
  const inOwn = { ...notation, currency: own };
  const several = new Map<Metric, readonly FieldReading<MetricValue>[]>();
  const readOne = (cell: Element, metric: Metric, via: string) => {
    if (loading || (waits && cell.querySelector(BUSY) !== null) || cell.getAttribute("aria-busy") === "true")
      return unreadable("not-loaded");
    const text = textOf(cell, metric);
    // Clients of a manager have a currency each: without its code `$` is anyone's.
    const anyones = notation.mixed && own === null && METRIC_KINDS[metric] === "money";
    if (anyones || contradicts(cell, metric)) return unreadable("ambiguous", text);
    const reading = showsSeveral(cell, metric) ? unreadable("ambiguous", text) : readCell(metric, text, inOwn, via);
    const figures = reading.status === "unreadable" ? figuresIn(cell, metric, text) : [];
    if (figures.length > 0)
      several.set(
        metric,
        figures.map((figure) => readCell(metric, figure, inOwn, via)),
      );
    return reading;
  };
  columns.forEach((column, index) => {
    const via = row.placed.has(index) ? placedVia(column.via) : column.via;
    for (const metric of column.metrics) {
      const cell = row.cells[index] ?? null;
      // A total row has a label where rows have their dot.
      if (cell === null && isTotal) continue;
      const one = cell === null ? unreadable(loading ? "not-loaded" : "no-match") : readOne(cell, metric, via);
      const unsure = column.metrics.length > 1 || row.displaced.has(index);
      const reading =
        unsure && !(one.status === "unreadable" && one.reason === "not-loaded")
          ? unreadable("ambiguous", cell === null ? undefined : textOf(cell, metric))
          : one;
      const before = cells[metric];
      cells[metric] = before === undefined || sameValue(before, reading) ? reading : unreadable("ambiguous");
      if (unsure || before !== undefined) several.delete(metric);
      if (metric === "budget" && cell !== null && !loading) addBudgetType(cells, textOf(cell, metric), reading, via);
    }
  });
  // A header may be out of the page while its column is not: the cells' own key says what they are. Where a header says the same
  // of other cells (one that the person showed, say), both must agree.
  for (const cell of columns.length === 0 ? [] : row.headless) {
    const field = cell.getAttribute("essfield") ?? "";
    const metric = FIELD_METRICS.get(field);
    if (metric == null) continue;
    const reading = readOne(cell, metric, viaOf(["key"], `essfield=${field}`));
    const before = cells[metric];
    const agrees = before === undefined || (columns.some(isOf(metric)) && sameValue(before, reading));
    cells[metric] = agrees ? (before ?? reading) : unreadable("ambiguous");
    if (before !== undefined) several.delete(metric);
  }
  // Where only the arithmetic ties the cells to their columns it cannot choose between figures as well.
  if (row.unproven !== null) return cells;
  const readable = [...several].map(
    ([metric, all]) => [metric, all.filter(({ status }) => status === "found")] as const,
  );
  return settleSeveral(cells, new Map(readable));
}

function isOf(metric: Metric): (column: Column) => boolean {
  return ({ metrics }) => metrics.includes(metric);
}

/** The currency that a row states for itself. */
function ownCurrency(row: RawRow, columns: readonly Column[]): string | null {
  const codes = columns.flatMap(({ role }, index) => {
    const cell = row.cells[index] ?? null;
    const code = role !== "currencyCode" || cell === null || row.displaced.has(index) ? "" : visibleText(cell);
    return isCurrencyCode(code) ? [code] : [];
  });
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null;
}

/** What is found under a header is found by where it stands too. */
function placedVia(via: string): string {
  return viaOf([...layersOf(via), "geometry"], via.slice(via.indexOf(":") + 1));
}

/** Two columns of one metric must agree. */
function sameValue(a: FieldReading<MetricValue>, b: FieldReading<MetricValue>): boolean {
  if (a.status !== b.status) return false;
  return a.status !== "found" || JSON.stringify(a.value) === JSON.stringify((b as typeof a).value);
}

function contradicts(cell: Element, metric: Metric): boolean {
  const field = cell.getAttribute("essfield");
  const known = field === null ? undefined : FIELD_METRICS.get(field);
  return known !== undefined && known !== metric;
}

/** `$50.00/day` says the budget's type too; a column of its own outranks it. */
function addBudgetType(
  cells: Record<string, FieldReading<MetricValue>>,
  text: string,
  budget: FieldReading<MetricValue>,
  via: string,
): void {
  const { type } = splitBudget(text);
  // Where the budget is set elsewhere, or a total has none, so is its type.
  if (budget.status === "absent") cells["budgetType"] ??= ABSENT;
  if (type === null || budget.status !== "found" || cells["budgetType"] !== undefined) return;
  cells["budgetType"] = { status: "found", value: type, raw: budget.raw, via };
}

import type { Metric, MetricValue } from "@/lib/domain/metrics";
import {
  unreadable,
  type CellReadings,
  type FieldReading,
  type PageReading,
  type RowReading,
  type TableReading,
} from "@/lib/domain/reading";
import { proveTableSteps, SUM_HINT } from "@/lib/platforms/proof/prove-table";
import type { Steps } from "@/lib/platforms/steps";
import { sameData } from "./same-data";
import { agree, EDITABLE, hasSameFigure } from "./same-figures";

type Cells = Record<string, FieldReading<MetricValue>>;
type Cell = FieldReading<MetricValue>;

/** A row as it was put together, with the time at which each cell was last seen on the page. */
interface KnownRow {
  readonly row: RowReading;
  readonly seen: ReadonlyMap<string, number>;
}

/** What is known of one table from all readings of it so far. Nothing in it is shown before it went through `reading`. */
export interface JoinedReading {
  readonly reading: PageReading;
  /** What the page alone showed, last. */
  readonly latest: PageReading;
  readonly moment: Moment;
  /** Null where the page alone showed everything: worked out from `latest` when it is needed. */
  readonly rows: ReadonlyMap<string, KnownRow> | null;
}

export interface Moment {
  /** The address: another filter, view or selection is another table. */
  readonly place: string;
  readonly now: number;
  /** When the person last clicked or typed: what can be edited may have changed out of view since. */
  readonly actedAt: number;
  /** When anything was last scrolled: only then may a column have left the page and still be in the table. */
  readonly scrolledAt: number;
}

/** What was seen longer ago may have changed out of view. */
const OLDEST_MS = 3 * 60_000;

/**
 * Joins what the page shows now with what it showed at other scroll positions, row by row by entity id and never by position.
 * What is on the page always wins; cells out of view are filled from the same id's earlier reading only. Everything starts
 * anew where the readings may not be of the same table at the same state: another account, level, entity, address, date range,
 * locale, currency or row count, no total or row that is still the same, a figure that changed, more rows than the page states, or sums that no longer fit.
 */
export function* joinReadings(previous: JoinedReading | null, next: PageReading, moment: Moment): Steps<JoinedReading> {
  const { table } = next;
  const alone: JoinedReading = { reading: next, latest: next, moment, rows: null };
  if (table === null || previous === null) return alone;
  if (isWhole(table)) {
    const left = lacksColumns(table, previous.latest.table) && moment.scrolledAt < previous.moment.now;
    if (left || !lacksColumns(table, previous.reading.table)) return alone;
  }
  const before = previous.rows ?? (yield* knownRows(previous.latest.table, null, previous.moment));
  if (!(yield* isSameTable(previous, before, next, moment))) return alone;
  const rows = yield* knownRows(table, before, moment);
  const carried = moment.actedAt < previous.moment.now ? null : namedColumns(table);
  const reading = yield* joined(previous.reading, next, table, rows, carried);
  return reading === null ? alone : { reading, latest: next, moment, rows };
}

/** True where nothing is out of view. */
function isWhole({ complete, rows }: TableReading): boolean {
  return complete && rows.every(({ cells }) => !Object.values(cells).some(isUnloaded));
}

/** True where the table had columns that the page has not now: Meta takes those out of view away, with their headers. */
function lacksColumns(table: TableReading, before: TableReading | null): boolean {
  const now = namedColumns(table);
  return [...namedColumns(before)].some((metric) => !now.has(metric));
}

function* isSameTable(
  previous: JoinedReading,
  known: ReadonlyMap<string, KnownRow>,
  next: PageReading,
  { place, actedAt }: Moment,
): Steps<boolean> {
  const before = previous.latest;
  const [old, table] = [previous.reading.table, next.table];
  if (old === null || table === null || next.page.kind !== "table" || before.page.kind !== "table") return false;
  const { accountId, level } = next.page;
  // What is not known cannot be seen to change.
  if (accountId === null || level === null || next.dateRange === null || table.rowsStated === null) return false;
  if (previous.moment.place !== place) return false;
  if (!sameData([before.page, before.locale, before.dateRange], [next.page, next.locale, next.dateRange])) return false;
  if (before.currency !== null && next.currency !== null && before.currency !== next.currency) return false;
  if (old.rowsStated !== table.rowsStated || !agree(old.totals, table.totals)) return false;
  // Filters need not stand in the address, and figures are counted anew: a total that is still the same speaks against both. So
  // does a row that is still the same, unless the person did something.
  let proven = hasSameFigure(old.totals, table.totals);
  if (!proven && actedAt >= previous.moment.now) return false;
  // One figure that changed says that the table was counted anew, or that somebody edits it.
  for (const row of table.rows) {
    yield;
    const same = row.id === null ? undefined : known.get(row.id);
    if (same === undefined) continue;
    if (same.row.name !== row.name || !agree(same.row.cells, row.cells)) return false;
    proven ||= hasSameFigure(same.row.cells, row.cells);
  }
  return proven;
}

/** The rows with an id: those of the page first, each filled from what is known of it, then those out of view. */
function* knownRows(
  table: TableReading | null,
  before: ReadonlyMap<string, KnownRow> | null,
  { now, actedAt }: Moment,
): Steps<ReadonlyMap<string, KnownRow>> {
  const rows = new Map<string, KnownRow>();
  const twice = new Set<string>();
  const named = namedColumns(table);
  const isFresh = (metric: string, time: number) =>
    now - time <= OLDEST_MS && (time > actedAt || (named.has(metric) && !EDITABLE.has(metric)));
  for (const row of table?.rows ?? []) {
    yield;
    if (row.id === null) continue;
    if (rows.has(row.id)) twice.add(row.id);
    const old = before?.get(row.id);
    const cells: Cells = { ...row.cells };
    const seen = new Map<string, number>();
    for (const [metric, cell] of Object.entries(cells)) if (!isUnloaded(cell)) seen.set(metric, now);
    for (const [metric, time] of old?.seen ?? []) {
      const cell = old?.row.cells[metric as Metric];
      if (cell === undefined || !isUnloaded(cells[metric]) || !isFresh(metric, time)) continue;
      cells[metric] = cell;
      seen.set(metric, time);
    }
    rows.set(row.id, { row: { ...row, cells }, seen });
  }
  for (const id of twice) rows.delete(id);
  for (const [id, { row, seen }] of before ?? []) {
    yield;
    if (rows.has(id) || twice.has(id)) continue;
    const fresh = new Map([...seen].filter(([metric, time]) => isFresh(metric, time)));
    if (fresh.size === 0) continue;
    const isAsItWas = Object.keys(row.cells).every(
      (metric) => fresh.has(metric) || (!seen.has(metric) && named.has(metric)),
    );
    rows.set(id, isAsItWas ? { row, seen } : { row: withOnly(row, fresh, named), seen: fresh });
  }
  return rows;
}

function isUnloaded(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.status === "unreadable" && cell.reason === "not-loaded");
}

/** Columns that the page has: a column that is scrolled out of view may have none of its cells on the page, not even its header. */
function namedColumns(table: TableReading | null): ReadonlySet<string> {
  const named = new Set(Object.keys(table?.totals ?? {}));
  for (const { cells } of table?.rows ?? []) for (const metric of Object.keys(cells)) named.add(metric);
  return named;
}

/** A row out of view without the cells that may have changed, and without the columns that may have been taken out, since. */
function withOnly(row: RowReading, fresh: ReadonlyMap<string, number>, named: ReadonlySet<string>): RowReading {
  const cells = Object.entries(row.cells).flatMap(([metric, cell]): [string, Cell][] =>
    fresh.has(metric) ? [[metric, cell]] : named.has(metric) ? [[metric, unreadable("not-loaded")]] : [],
  );
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The joined reading, proven as a whole; null where it contradicts itself and only the page can be believed. */
function* joined(
  before: PageReading,
  next: PageReading,
  table: TableReading,
  known: ReadonlyMap<string, KnownRow>,
  carried: ReadonlySet<string> | null,
): Steps<PageReading | null> {
  const own = table.rows.map((row) => (row.id === null ? row : (known.get(row.id)?.row ?? row)));
  const here = new Set(table.rows.map(({ id }) => id));
  const outOfView = [...known].flatMap(([id, { row }]) => (here.has(id) ? [] : [row]));
  const rows = [...own, ...outOfView];
  const { rowsStated } = table;
  if (rowsStated !== null && rows.length > rowsStated) return null;
  const whole = rowsStated === rows.length && rows.length === new Set(rows.flatMap(({ id }) => id ?? [])).size;
  // A total grows old with its column.
  const named = namedColumns({ ...table, rows });
  const totals = filledTotals(before.table?.totals ?? {}, table.totals, (metric) => named.has(metric) && carried?.has(metric) !== false); // prettier-ignore
  const proof = yield* proveTableSteps({ rows: rows.map(({ cells }) => cells), totals, complete: whole });
  if (outOfView.length > 0 && proof.problems.some(({ hint }) => hint === SUM_HINT)) return null;
  const proven = rows.map((row, index) => ({ ...row, cells: proof.rows[index] ?? row.cells }));
  const open = new Set<string>();
  for (const { cells } of proven) {
    yield;
    for (const [metric, cell] of Object.entries(cells)) if (cell.status === "unreadable") open.add(metric);
  }
  const said = new Set(proof.problems.map(({ field }) => field));
  const problems = next.problems.filter(
    ({ field, reason }) => !said.has(field) && (reason !== "not-loaded" || open.has(field) || field === "table"),
  );
  return {
    ...next,
    currency: next.currency ?? before.currency,
    table: { rowsRead: rows.length, rowsStated, complete: whole, rows: proven, totals: proof.totals },
    problems: [...problems, ...proof.problems],
  };
}

/** Totals out of view from before: of columns that are still known, and after an act of the person only of those that the page names. */
function filledTotals(before: CellReadings, now: CellReadings, isKept: (metric: string) => boolean): CellReadings {
  const totals: Cells = { ...now };
  for (const [metric, cell] of Object.entries(before))
    if (isUnloaded(totals[metric]) && isKept(metric)) totals[metric] = cell;
  return totals;
}

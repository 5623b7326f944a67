import type { Metric, MetricValue } from "@/lib/domain/metrics";
import {
  unreadable,
  type CellReadings,
  type FieldReading,
  type PageReading,
  type RowReading,
  type TableReading,
} from "@/lib/domain/reading";
import { proveTable, SUM_HINT } from "@/lib/platforms/proof/prove-table";
import { sameData } from "./same-data";

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
  readonly place: string;
  readonly rows: ReadonlyMap<string, KnownRow>;
}

export interface Moment {
  /** The address: another filter, view or selection is another table. */
  readonly place: string;
  readonly now: number;
  /** When the person last clicked or typed: what can be edited may have changed out of view since. */
  readonly actedAt: number;
}

/** What was seen longer ago may have changed out of view. */
const OLDEST_MS = 3 * 60_000;

/** Columns that a person changes; all others are what the platform counted, and change for all rows together. */
const EDITABLE: ReadonlySet<string> = new Set<Metric>([
  "status",
  "delivery",
  "budget",
  "budgetType",
  "bidStrategy",
  "targetCpa",
  "targetRoas",
  "maxCpc",
  "startDate",
  "endDate",
  "objective",
  "optimizationScore",
  "lastSignificantEdit",
]);

/**
 * Joins what the page shows now with what it showed at other scroll positions, row by row by entity id and never by position.
 * What is on the page always wins; cells out of view are filled from the same id's earlier reading only. Everything starts
 * anew where the readings may not be of the same table at the same state: another account, level, entity, address, date range,
 * locale, currency or row count, no total that is still the same, a figure that changed, more rows than the page states, or sums that no longer fit.
 */
export function joinReadings(previous: JoinedReading | null, next: PageReading, moment: Moment): JoinedReading {
  const alone: JoinedReading = {
    reading: next,
    latest: next,
    place: moment.place,
    rows: knownRows(next.table, null, moment),
  };
  if (previous === null || next.table === null || !isSameTable(previous, next, moment.place)) return alone;
  const rows = knownRows(next.table, previous.rows, moment);
  const reading = joined(previous.reading, next, next.table, rows);
  return reading === null ? alone : { reading, latest: next, place: moment.place, rows };
}

function isSameTable(previous: JoinedReading, next: PageReading, place: string): boolean {
  const before = previous.latest;
  const [old, table] = [previous.reading.table, next.table];
  if (old === null || table === null || next.page.kind !== "table" || before.page.kind !== "table") return false;
  const { accountId, level } = next.page;
  if (accountId === null || level === null || previous.place !== place) return false;
  if (!sameData([before.page, before.locale, before.dateRange], [next.page, next.locale, next.dateRange])) return false;
  if (before.currency !== null && next.currency !== null && before.currency !== next.currency) return false;
  if (old.rowsStated !== table.rowsStated || !agree(old.totals, table.totals)) return false;
  // Filters need not stand in the address, and figures are counted anew: a total that is still the same speaks against both.
  if (!hasSameTotal(old.totals, table.totals)) return false;
  // One figure that changed says that the table was counted anew, or that somebody edits it.
  return table.rows.every((row) => {
    const known = row.id === null ? undefined : previous.rows.get(row.id);
    return known === undefined || (known.row.name === row.name && agree(known.row.cells, row.cells));
  });
}

function hasSameTotal(before: CellReadings, now: CellReadings): boolean {
  return Object.entries(now).some(
    ([metric, cell]) => cell.status === "found" && before[metric as Metric]?.status === "found" && cell.raw !== "0",
  );
}

/** True where no cell that both have says something else. */
function agree(before: CellReadings, now: CellReadings): boolean {
  for (const [metric, cell] of Object.entries(now) as [Metric, Cell][]) {
    const old: Cell | undefined = before[metric];
    if (old === undefined || old.status === "unreadable" || cell.status === "unreadable") continue;
    if (old.status !== cell.status) return false;
    if (old.status === "found" && cell.status === "found" && !sameData(old.value, cell.value)) return false;
  }
  return true;
}

/** The rows with an id: those of the page first, each filled from what is known of it, then those out of view. */
function knownRows(
  table: TableReading | null,
  before: ReadonlyMap<string, KnownRow> | null,
  { now, actedAt }: Moment,
): ReadonlyMap<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  const twice = new Set<string>();
  for (const row of table?.rows ?? []) {
    if (row.id === null) continue;
    if (rows.has(row.id)) twice.add(row.id);
    const old = before?.get(row.id);
    const cells: Cells = { ...row.cells };
    const seen = new Map<string, number>();
    for (const [metric, cell] of Object.entries(cells)) if (!isUnloaded(cell)) seen.set(metric, now);
    for (const [metric, time] of old?.seen ?? []) {
      const cell = old?.row.cells[metric as Metric];
      if (cell === undefined || !isUnloaded(cells[metric]) || !isFresh(metric, time, now, actedAt)) continue;
      cells[metric] = cell;
      seen.set(metric, time);
    }
    rows.set(row.id, { row: { ...row, cells }, seen });
  }
  for (const id of twice) rows.delete(id);
  for (const [id, { row, seen }] of before ?? []) {
    if (rows.has(id) || twice.has(id)) continue;
    const fresh = new Map([...seen].filter(([metric, time]) => isFresh(metric, time, now, actedAt)));
    if (fresh.size === 0) continue;
    rows.set(id, fresh.size === seen.size ? { row, seen } : { row: withOnly(row, fresh), seen: fresh });
  }
  return rows;
}

function isUnloaded(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.status === "unreadable" && cell.reason === "not-loaded");
}

function isFresh(metric: string, time: number, now: number, actedAt: number): boolean {
  return now - time <= OLDEST_MS && (time > actedAt || !EDITABLE.has(metric));
}

/** A row out of view without the cells that may have changed since. */
function withOnly(row: RowReading, fresh: ReadonlyMap<string, number>): RowReading {
  const cells = Object.entries(row.cells).map(([metric, cell]): [string, Cell] => [
    metric,
    fresh.has(metric) ? cell : unreadable("not-loaded"),
  ]);
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The joined reading, proven as a whole; null where it contradicts itself and only the page can be believed. */
function joined(
  before: PageReading,
  next: PageReading,
  table: TableReading,
  known: ReadonlyMap<string, KnownRow>,
): PageReading | null {
  const own = table.rows.map((row) => (row.id === null ? row : (known.get(row.id)?.row ?? row)));
  const here = new Set(table.rows.map(({ id }) => id));
  const outOfView = [...known].flatMap(([id, { row }]) => (here.has(id) ? [] : [row]));
  const rows = [...own, ...outOfView];
  const { rowsStated } = table;
  if (rowsStated !== null && rows.length > rowsStated) return null;
  const whole = rowsStated === rows.length && rows.length === new Set(rows.flatMap(({ id }) => id ?? [])).size;
  const totals = filledTotals(before.table?.totals ?? {}, table.totals);
  const proof = proveTable({ rows: rows.map(({ cells }) => cells), totals, complete: whole });
  if (outOfView.length > 0 && proof.problems.some(({ hint }) => hint === SUM_HINT)) return null;
  const proven = rows.map((row, index) => ({ ...row, cells: proof.rows[index] ?? row.cells }));
  const open = new Set<string>();
  for (const { cells } of proven)
    for (const [metric, cell] of Object.entries(cells)) if (cell.status === "unreadable") open.add(metric);
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

function filledTotals(before: CellReadings, now: CellReadings): CellReadings {
  const totals: Cells = { ...now };
  for (const [metric, cell] of Object.entries(before)) if (isUnloaded(totals[metric])) totals[metric] = cell;
  return totals;
}

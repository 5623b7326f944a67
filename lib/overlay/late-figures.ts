import { unreadable, type CellReadings, type PageReading, type TableReading } from "@/lib/domain/reading";
import { agree, hasSameFigure } from "./same-figures";

/** A table that takes longer than this to follow its dates shows a loading mark. */
const LATE_MS = 6_000;

export interface LateFigures {
  /**
   * The reading as it can be believed. The pages show other dates at once and the figures of those dates later: a table whose
   * figures are all still those of the dates before counts as not loaded, for some seconds.
   */
  believed(reading: PageReading, now: number): PageReading;
  /** True while figures are awaited. */
  isWaiting(): boolean;
}

export function createLateFigures(): LateFigures {
  let last: PageReading | null = null;
  let waitingSince: number | null = null;
  return {
    believed(reading, now) {
      const isLate = last !== null && hasOtherDates(last, reading) && showsSameFigures(last.table, reading.table);
      waitingSince = isLate ? (waitingSince ?? now) : null;
      if (waitingSince !== null && now - waitingSince < LATE_MS) return withoutFigures(reading);
      waitingSince = null;
      // A table that is loading in between has no figures to compare with.
      if (reading.table !== null && showsSameFigures(reading.table, reading.table)) last = reading;
      return reading;
    },
    isWaiting: () => waitingSince !== null,
  };
}

function hasOtherDates({ dateRange: before }: PageReading, { dateRange: now }: PageReading): boolean {
  return before !== null && now !== null && (before.from !== now.from || before.to !== now.to);
}

function showsSameFigures(before: TableReading | null, now: TableReading | null): boolean {
  if (before === null || now === null) return false;
  const known = new Map(before.rows.map(({ id, cells }) => [id, cells]));
  const pairs: (readonly [CellReadings, CellReadings])[] = [[before.totals, now.totals]];
  for (const { id, cells } of now.rows) {
    const old = id === null ? undefined : known.get(id);
    if (old !== undefined) pairs.push([old, cells]);
  }
  return pairs.every((pair) => agree(...pair)) && pairs.some((pair) => hasSameFigure(...pair));
}

function withoutFigures(reading: PageReading): PageReading {
  const { table } = reading;
  if (table === null) return reading;
  const unread = (cells: CellReadings): CellReadings =>
    Object.fromEntries(Object.keys(cells).map((metric) => [metric, unreadable("not-loaded")]));
  return {
    ...reading,
    table: {
      ...table,
      complete: false,
      rows: table.rows.map((row) => ({ ...row, cells: unread(row.cells) })),
      totals: unread(table.totals),
    },
    problems: [{ field: "table", reason: "not-loaded", hint: "page-changing" }],
  };
}

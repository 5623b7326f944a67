import type { DayMetrics } from "@/lib/domain/history";
import type { Level, PlatformId } from "@/lib/domain/platform";

import type { PackedRows } from "../packed-rows";
import type { Micros } from "./api-micros";
import { columnAt } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import { judgeOf } from "./clean";
import { isNumeric } from "./fields";
import type { Field } from "./fields";
import { isMissing } from "./numbers";
import type { DecimalSign } from "./numbers";
import { idOf, packCells } from "./pack-cells";
import type { Period, PeriodReader } from "./periods";
import { figureColumns, figuresAt } from "./row-figures";

/** How the rows of one table are to be read; everything in it was decided by evidence before. */
export interface RowPlan {
  readonly fields: readonly (Field | null)[];
  readonly names: readonly string[];
  readonly level: Level | null;
  readonly platform: PlatformId | null;
  readonly decimal: DecimalSign;
  readonly micros: Micros;
  readonly period: PeriodReader;
  /** Breakdown columns that say "All" in every row and therefore split nothing. */
  readonly unsplit: ReadonlySet<number>;
}

/** The rows of a table that can be true, and what was left out. */
export interface MappedRows {
  readonly packed: PackedRows;
  /** How many of the rows state no period, and neither does the file: they are counted, but cannot be kept. They come last. */
  readonly undated: number;
  /** How many rows cannot be true. */
  readonly left: number;
  /** The first of them, with the reasons: a file of nothing but bad rows must not make a report as large as itself. */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
}

export const MAX_SKIPPED = 1_000;
/** Rows by which a file's usual prices are told. */
const SAMPLE = 5_000;
const ENTITIES: readonly Field[] = ["campaign", "campaignId", "adset", "adsetId", "ad", "adId"];
/** How many rows are checked between two looks at the clock. */
const STEP = 20_000;

/** Turns the cells of these rows into rows of history. `pause` is called now and then; it may throw to stop. */
export async function mapRows(
  table: CellTable,
  rows: RowNumbers,
  plan: RowPlan,
  pause: (done: number, rows: number) => Promise<void> | null,
): Promise<MappedRows> {
  const figures = figureColumns(table, plan);
  const isNamed = namedTest(table, plan);
  const short = shortTest(table, plan);
  /** Why a row cannot be read, or its period. */
  const periodOf = (row: number): Period | string | null => {
    const lacking = short(row);
    if (lacking !== null) return lacking;
    for (const { codes, faults } of figures) {
      const fault = faults?.get(codes[row]!);
      if (fault !== undefined) return fault;
    }
    const period = plan.period(row);
    return typeof period !== "string" && !isNamed(row) ? "names no campaign, ad set or ad" : period;
  };
  const sample: DayMetrics[] = [];
  for (const row of rows.subarray(0, SAMPLE))
    if (typeof periodOf(row) !== "string") sample.push(figuresAt(figures, row));
  const judge = judgeOf(sample);

  const skipped: { line: number; reason: string }[] = [];
  const metrics: DayMetrics = {};
  const kept = new Uint32Array(rows.length);
  const periods: (Period | null)[] = [];
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (index % STEP === 0) {
      const waiting = pause(index / rows.length, index);
      if (waiting !== null) await waiting;
    }
    const row = rows[index]!;
    const period = periodOf(row);
    const reason = typeof period === "string" ? period : judge(figuresAt(figures, row, metrics));
    if (reason !== null || typeof period === "string") {
      if (skipped.length < MAX_SKIPPED) skipped.push({ line: table.lines[row]!, reason: reason ?? "" });
      continue;
    }
    kept[count++] = row;
    periods.push(period);
  }
  const all = kept.subarray(0, count);
  const dated = all.filter((_, index) => periods[index] !== null);
  const undated = all.filter((_, index) => periods[index] === null);
  const inOrder = undated.length === 0 ? all : Uint32Array.from([...dated, ...undated]);
  const known = periods.filter((period) => period !== null);
  const packed = packCells(table, inOrder, known, figures, plan);
  return { packed, undated: undated.length, left: rows.length - count, skipped };
}

function namedTest(table: CellTable, { fields, level }: RowPlan): (row: number) => boolean {
  if (level === null) return () => true;
  const columns = ENTITIES.filter((field) => fields.includes(field)).map((field) => {
    const column = columnAt(table, fields.indexOf(field));
    const isName = (text: string) => !isMissing(text) && (!field.endsWith("Id") || idOf(text) !== null);
    return { codes: column.codes, named: column.texts.map(isName) };
  });
  return (row) => columns.some(({ codes, named }) => named[codes[row]!]);
}

/** A row with too few cells is a fault, unless only cells at the end are missing in a file that never writes them. */
function shortTest({ widths }: CellTable, { names, fields }: RowPlan): (row: number) => string | null {
  const lastFigure = fields.findLastIndex((field) => isNumeric(field));
  return (row) => {
    const width = widths[row]!;
    return width < names.length && lastFigure >= width ? `${width} of ${names.length} cells` : null;
  };
}

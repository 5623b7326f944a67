import { cellAt, columnAt, firstRows } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import { dateOrders } from "./date-order";
import type { Usual } from "./date-order";
import { needsOrder, parseDay, parseMonth, parseWeek } from "./dates";
import type { Field } from "./fields";
import { isMissing } from "./numbers";

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads the period of a row, by its number: the reason why not as a text, null where neither row nor file states one. */
export type PeriodReader = (row: number) => Period | string | null;

const DATE_FIELDS = ["date", "week", "month", "quarter", "from", "to"] as const;
/** How many cells are tried before a column counts as no date column. */
const TRIED = 200;

/**
 * How this table states periods: by day, else week, month or quarter (cut to the file's own range), else Meta's reporting dates, else
 * the file's range for every row. `dates` tells which columns really hold dates (a `Day` of week days holds none).
 * Throws ImportError where the order of day and month cannot be told.
 */
export function periodReader(
  table: CellTable,
  rows: RowNumbers,
  fields: readonly (Field | null)[],
  range: Period | null,
  fileName: string,
  usual: Usual | null,
  language: string | null,
): {
  readonly read: PeriodReader;
  readonly dates: ReadonlySet<number>;
  /** How dates of numbers were read where only custom tells; null where there are none such. */
  readonly guess: string | null;
} {
  const columns = DATE_FIELDS.map((field) => [field, fields.indexOf(field)] as const).filter(
    ([, column]) => column !== -1,
  );
  const { of: ordered, guess } = dateOrders(numericDates(table, rows, columns), fileName, range, usual);
  const parse = (field: Field, text: string): Period | null => {
    if (field === "week") return parseWeek(text, ordered(text.replace(/^week of\s+/i, "")), language);
    if (field === "month") return parseMonth(text, 1, language);
    if (field === "quarter") return parseMonth(text, 3, language);
    const day = parseDay(text, ordered(text), language);
    return day === null ? null : { from: day, to: day };
  };
  const real = columns.filter(([field, column]) => {
    let tried = 0;
    for (const row of rows) {
      const cell = cellAt(table, row, column);
      if (isMissing(cell)) continue;
      if (parse(field, cell)) return true;
      tried += 1;
      if (tried >= TRIED) break;
    }
    return false;
  });
  const columnOf = (field: Field) => real.find(([known]) => known === field)?.[1];
  const dates = new Set(real.map(([, column]) => column));

  for (const field of ["date", "week", "month", "quarter"] as const) {
    const at = columnOf(field);
    if (at === undefined) continue;
    const { codes, texts } = columnAt(table, at);
    const known: (Period | string | undefined)[] = [];
    const periodOf = (text: string): Period | string => {
      const period = parse(field, text);
      return period === null ? `"${text.trim().slice(0, 40)}" is no ${field}` : clip(period, range);
    };
    return { dates, guess, read: (row) => (known[codes[row]!] ??= periodOf(texts[codes[row]!]!)) };
  }
  const from = columnOf("from");
  const to = columnOf("to");
  if (from === undefined || to === undefined) return { dates, guess, read: () => range };
  const known = new Map<string, Period | string>();
  return {
    dates,
    guess,
    read: (row) => {
      const key = `${columnAt(table, from).codes[row]!} ${columnAt(table, to).codes[row]!}`;
      let period = known.get(key);
      if (period === undefined) {
        period = between(cellAt(table, row, from), cellAt(table, row, to));
        known.set(key, period);
      }
      return period;
    },
  };
  function between(start: string, end: string): Period | string {
    const first = parse("from", start);
    const last = parse("to", end);
    if (!first || !last) return `"${(first ? end : start).trim().slice(0, 40)}" is no date`;
    return first.from <= last.from ? { from: first.from, to: last.from } : "the period ends before it starts";
  }
}

/** The distinct cells whose order of day and month must be found, each with the first line that has it. */
function numericDates(
  table: CellTable,
  rows: RowNumbers,
  columns: readonly (readonly [Field, number])[],
): { readonly text: string; readonly line: number }[] {
  return columns.flatMap(([field, at]) => {
    if (field === "month" || field === "quarter") return [];
    const column = columnAt(table, at);
    return firstRows(column, rows)
      .flatMap((row, code) => (row === undefined ? [] : [{ row, text: column.texts[code]! }]))
      .sort((a, b) => a.row - b.row)
      .map(({ row, text }) => ({
        text: field === "week" ? text.replace(/^week of\s+/i, "") : text,
        line: table.lines[row]!,
      }))
      .filter(({ text }) => needsOrder(text));
  });
}

/** A week or month that the file's range cuts states only the days inside. */
function clip(period: Period, range: Period | null): Period {
  if (!range || period.to < range.from || period.from > range.to) return period;
  return {
    from: period.from < range.from ? range.from : period.from,
    to: period.to > range.to ? range.to : period.to,
  };
}

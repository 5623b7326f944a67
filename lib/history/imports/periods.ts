import type { TextRecord } from "./delimited";
import { dateOrders } from "./date-order";
import type { Usual } from "./date-order";
import { needsOrder, parseDay, parseMonth, parseWeek } from "./dates";
import type { Field } from "./fields";
import { isMissing } from "./numbers";

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads the period of a row: the reason why not as a text, null where neither row nor file states one. */
export type PeriodReader = (cells: readonly string[]) => Period | string | null;

const DATE_FIELDS = ["date", "week", "month", "quarter", "from", "to"] as const;
/** How many cells are tried before a column counts as no date column. */
const TRIED = 200;
const DASH = 45;

/**
 * How this table states periods: by day, else week, month or quarter (cut to the file's own range), else Meta's reporting dates, else
 * the file's range for every row. `dates` tells which columns really hold dates (a `Day` of week days holds none).
 * Throws ImportError where the order of day and month cannot be told.
 */
export function periodReader(
  records: readonly TextRecord[],
  fields: readonly (Field | null)[],
  range: Period | null,
  fileName: string,
  usual: Usual | null,
): {
  readonly read: PeriodReader;
  readonly dates: ReadonlySet<number>;
  /** How dates of numbers were read where only custom tells; null where there are none such. */
  readonly guess: string | null;
} {
  const columns = DATE_FIELDS.map((field) => [field, fields.indexOf(field)] as const).filter(
    ([, column]) => column !== -1,
  );
  const { of: ordered, guess } = dateOrders(numericDates(records, columns), fileName, range, usual);
  const parse = (field: Field, text: string): Period | null => {
    if (field === "week") return parseWeek(text, ordered(text.replace(/^week of\s+/i, "")));
    if (field === "month") return parseMonth(text, 1);
    if (field === "quarter") return parseMonth(text, 3);
    const day = parseDay(text, ordered(text));
    return day === null ? null : { from: day, to: day };
  };
  const real = columns.filter(([field, column]) => {
    let tried = 0;
    for (const { cells } of records) {
      const cell = cells[column];
      if (cell === undefined || isMissing(cell)) continue;
      if (parse(field, cell)) return true;
      tried += 1;
      if (tried >= TRIED) break;
    }
    return false;
  });
  const at = (field: Field) => real.find(([known]) => known === field)?.[1];
  const dates = new Set(real.map(([, column]) => column));

  const known = new Map<string, Period | null>();
  const cached = (field: Field, text: string): Period | null => {
    let period = known.get(text);
    if (period === undefined) known.set(text, (period = parse(field, text)));
    return period;
  };
  for (const field of ["date", "week", "month", "quarter"] as const) {
    const column = at(field);
    if (column === undefined) continue;
    return {
      dates,
      guess,
      read: (cells) => {
        const text = cells[column] ?? "";
        const period = cached(field, text);
        return period === null ? `"${text.trim().slice(0, 40)}" is no ${field}` : clip(period, range);
      },
    };
  }
  const from = at("from");
  const to = at("to");
  if (from === undefined || to === undefined) return { dates, guess, read: () => range };
  return {
    dates,
    guess,
    read: (cells) => {
      const first = cached("from", cells[from] ?? "");
      const last = cached("to", cells[to] ?? "");
      if (!first || !last) return `"${(cells[first ? to : from] ?? "").trim().slice(0, 40)}" is no date`;
      return first.from <= last.from ? { from: first.from, to: last.from } : "the period ends before it starts";
    },
  };
}

/** The cells whose order of day and month must be found. ISO dates, of which most files consist, are passed over without a copy. */
function* numericDates(
  records: readonly TextRecord[],
  columns: readonly (readonly [Field, number])[],
): Generator<{ readonly text: string; readonly line: number }> {
  for (const [field, column] of columns) {
    if (field === "month" || field === "quarter") continue;
    for (const { cells, line } of records) {
      const cell = cells[column] ?? "";
      if (cell.charCodeAt(4) === DASH && cell.length === 10) continue;
      const text = field === "week" ? cell.replace(/^week of\s+/i, "") : cell;
      if (needsOrder(text)) yield { text, line };
    }
  }
}

/** A week or month that the file's range cuts states only the days inside. */
function clip(period: Period, range: Period | null): Period {
  if (!range || period.to < range.from || period.from > range.to) return period;
  return {
    from: period.from < range.from ? range.from : period.from,
    to: period.to > range.to ? range.to : period.to,
  };
}

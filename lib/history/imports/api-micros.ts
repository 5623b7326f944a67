import type { TextRecord } from "./delimited";
import { MONEY_FIELDS } from "./fields";
import type { Field } from "./fields";
import { isMissing } from "./numbers";

/** One cent in micros: the API's amounts are whole cents. */
const CENT = 10_000;
const ROWS = 5_000;

/**
 * True where a report file of the AdWords API states money in micros: no decimals anywhere in its money columns, and every amount a
 * whole number of cents in micros. At least three such amounts are needed: fewer could be chance.
 */
export function statesMicros(records: readonly TextRecord[], fields: readonly (Field | null)[]): boolean {
  const columns = fields.flatMap((field, column) => (field !== null && MONEY_FIELDS.includes(field) ? [column] : []));
  if (!fields.includes("cost") && !fields.includes("averageCpc")) return false;
  let amounts = 0;
  let whole = 0;
  for (const { cells } of records.slice(0, ROWS)) {
    for (const column of columns) {
      const cell = cells[column]?.trim() ?? "";
      if (isMissing(cell) || /^0+$/.test(cell)) continue;
      if (!/^\d{5,15}$/.test(cell)) return false;
      amounts += 1;
      if (Number(cell) % CENT === 0) whole += 1;
    }
  }
  // A bid of 1.500001 is possible, a hundred of them are not micros of a currency with cents.
  return amounts >= 3 && whole >= amounts * 0.6;
}

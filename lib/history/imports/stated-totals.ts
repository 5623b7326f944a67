import type { Micros } from "./api-micros";
import type { TextRecord } from "./delimited";
import { FIGURE_FIELDS } from "./fields";
import type { Field } from "./fields";
import { isMissing, parseNumber } from "./numbers";
import type { DecimalSign } from "./numbers";

type Totals = Readonly<Record<string, number>>;

/** The figures of one total row; money in units. Reach is left out: it is no sum. */
export function figuresOf(
  record: TextRecord,
  fields: readonly (Field | null)[],
  decimal: DecimalSign,
  micros: Micros,
): Totals | null {
  const totals: [string, number][] = [];
  for (const field of FIGURE_FIELDS) {
    const cell = field === "reach" ? "" : (record.cells[fields.indexOf(field)] ?? "");
    const value = isMissing(cell) ? undefined : parseNumber(cell, decimal)?.value;
    if (value !== undefined) totals.push([field, micros.cost && field === "cost" ? value / 1e6 : value]);
  }
  return totals.length === 0 ? null : Object.fromEntries(totals);
}

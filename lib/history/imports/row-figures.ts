import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { DayMetrics } from "@/lib/domain/history";

import { columnAt } from "./cell-table";
import type { CellTable } from "./cell-table";
import { FIGURE_FIELDS, STORED_AS } from "./fields";
import type { FigureField } from "./fields";
import type { RowPlan } from "./map-rows";
import { isMissing, numberValue } from "./numbers";
import { isMicros } from "./tally";

/** One column of figures: what each of its texts is worth. */
export interface FigureColumn {
  readonly stored: (typeof STORED_AS)[FigureField];
  readonly codes: Uint32Array;
  /** By number of the text; NaN where the cell says nothing. */
  readonly values: Float64Array;
  /** Why a text is no figure, by its number; null where all are. */
  readonly faults: ReadonlyMap<number, string> | null;
}

/** What other tools write where there is no figure. */
const NOTHING = /^\s*(?:nan|null|none|n\/d|#n\/a)\s*$/i;

/** The figures of a table, in the order in which their faults are named. */
export function figureColumns(table: CellTable, plan: RowPlan): FigureColumn[] {
  return FIGURE_FIELDS.flatMap((field) => {
    const at = plan.fields.indexOf(field);
    if (at === -1) return [];
    const { codes, texts } = columnAt(table, at);
    const values = new Float64Array(texts.length);
    const faults = new Map<number, string>();
    texts.forEach((text, code) => {
      const value = isMissing(text) ? Number.NaN : numberValue(text, plan.decimal);
      values[code] = stored(field, value, plan.micros.cost);
      if (value < 0) faults.set(code, `${field} is negative (${text.trim().slice(0, 40)})`);
      else if (Number.isNaN(value) && !isMissing(text) && !NOTHING.test(text))
        faults.set(code, `${field} is "${text.trim().slice(0, 40)}", which is no number`);
    });
    return [{ stored: STORED_AS[field], codes, values, faults: faults.size === 0 ? null : faults }];
  });
}

/** The figures of one row; those that it does not state are undefined. `into` is written over, where there is one. */
export function figuresAt(
  figures: readonly FigureColumn[],
  row: number,
  into: Partial<Record<FigureColumn["stored"], number | undefined>> = {},
): DayMetrics {
  for (const { stored: key, codes, values } of figures) {
    const value = values[codes[row]!]!;
    into[key] = Number.isNaN(value) ? undefined : value;
  }
  return into as DayMetrics;
}

function stored(field: FigureField, value: number, micros: boolean): number {
  if (!isMicros(field)) return value;
  return micros && field === "cost" ? Math.round(value) : Math.round(value * MICROS_PER_UNIT);
}

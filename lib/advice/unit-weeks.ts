import type { Case } from "./case";
import { once } from "./case";
import { modelRows } from "./training-table";
import type { ModelRow } from "./training-table";

/** The model's rows of the account, whole weeks: one for each ad set (or campaign) and week, oldest first. */
export function unitWeeks(one: Pick<Case, "memo" | "book">): readonly ModelRow[] {
  return once(one, "unit-weeks", () =>
    wholeWeeks(once(one, "model-rows", () => modelRows(one.book))).sort((a, b) => a.week - b.week),
  );
}

/** Rows with the cells of each split week put together again: the unit as a whole. */
export function wholeWeeks(rows: readonly ModelRow[]): ModelRow[] {
  const whole = new Map<string, ModelRow>();
  for (const row of rows) {
    const key = `${row.unit.key}|${row.week}`;
    const known = whole.get(key);
    whole.set(key, {
      ...row,
      breakdown: null,
      cell: null,
      cost: (known?.cost ?? 0) + row.cost,
      outcome: (known?.outcome ?? 0) + row.outcome,
    });
  }
  return [...whole.values()];
}

import type { TrainingTable } from "@/lib/model/types";

/** The rows that can teach anything: outcome a number >= 0, exposure a finite number > 0, time known where time is used. */
export function usableRows(table: TrainingTable): TrainingTable {
  const rows: number[] = [];
  for (let i = 0; i < table.length; i++) {
    const outcome = table.outcome[i]!;
    const exposure = table.exposure[i]!;
    const timed = !table.time || Number.isFinite(table.time[i]!);
    if (outcome >= 0 && outcome < Infinity && exposure > 0 && exposure < Infinity && timed) rows.push(i);
  }
  return rows.length === table.length ? table : takeTable(table, rows);
}

export function takeTable(table: TrainingTable, rows: readonly number[]): TrainingTable {
  const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i]!);
  return {
    length: rows.length,
    categorical: Object.fromEntries(
      Object.entries(table.categorical).map(([name, column]) => [name, rows.map((i) => column[i] ?? null)]),
    ),
    numeric: Object.fromEntries(Object.entries(table.numeric).map(([name, column]) => [name, take(column)])),
    outcome: take(table.outcome),
    exposure: take(table.exposure),
    group: table.group ? rows.map((i) => table.group![i]!) : null,
    time: table.time ? take(table.time) : null,
  };
}

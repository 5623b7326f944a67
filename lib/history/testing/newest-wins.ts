import type { HistoryRow } from "@/lib/domain/history";

import { dayNumber } from "../days";
import { identity } from "../newest-parts";
import { splitOf } from "../splits";

/** A row with the number of the import that brought it. */
export interface DatedRow {
  readonly row: HistoryRow;
  readonly batch: number;
}

/** The rule of `newestParts` by the plain way: on rows as objects, with texts as keys. What tests hold the fast way to. */
export function newestWins(rows: readonly DatedRow[]): HistoryRow[] {
  if (rows.every((dated) => dated.batch === rows[0]?.batch && dated.row.date === dated.row.dateTo))
    return rows.map((dated) => dated.row);

  const ranked = rows
    .map((dated) => {
      const first = dayNumber(dated.row.date);
      const last = dayNumber(dated.row.dateTo);
      return { ...dated, first, last, length: last - first };
    })
    .sort((a, b) => a.length - b.length || b.batch - a.batch);
  const claims = new Map<string, Map<number, string>>();
  const winners: HistoryRow[] = [];
  for (const { row, batch, first, last } of ranked) {
    if (Object.keys(row.metrics).length === 0) {
      winners.push(row);
      continue;
    }
    const cell = `${row.level}|${splitOf(row)}|${identity(row)}`;
    let days = claims.get(cell);
    if (!days) claims.set(cell, (days = new Map<number, string>()));
    const owner = `${batch}:${first}:${last}`;
    let free = true;
    for (let day = first; day <= last && free; day += 1) free = (days.get(day) ?? owner) === owner;
    if (!free) continue;
    for (let day = first; day <= last; day += 1) days.set(day, owner);
    winners.push(row);
  }
  return winners;
}

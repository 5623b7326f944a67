import type { HistoryRow } from "@/lib/domain/history";

import { dayNumber } from "./days";
import type { EntityRow } from "./entity-names";
import { splitOf } from "./splits";

/** A row with the number of the import that brought it. */
export interface DatedRow {
  readonly row: HistoryRow;
  readonly batch: number;
}

/**
 * Settles overlapping imports. For each account, level, entity and set of breakdowns, a day belongs to one import:
 *
 * 1. Days beat longer periods: where an export by day covers any day of a row for a whole month, the month's row is left
 *    out, whichever import is newer, as counting both would count that day twice and days are what models learn from.
 * 2. Among rows of the same length the newer import wins, for all cells of that day: cells that the newer import no longer
 *    has are gone too.
 *
 * Rows without any figure (settings of a Google Ads Editor export) neither win nor lose: they always stay.
 *
 * All rows of the winning import count, also where several share entity, day and breakdowns (a split that we do not know).
 * Nothing is deleted: without the newer import (undo) the older one wins again.
 */
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

/** The entity itself: its id where there is one, else its name with those of its parents. */
export function identity(row: EntityRow & Pick<HistoryRow, "level">): string {
  const campaign = row.campaignId ?? `"${row.campaign}"`;
  if (row.level === "campaign") return campaign;
  const adset = row.adsetId ?? `${campaign}/"${row.adset ?? ""}"`;
  return row.level === "adset" ? adset : (row.adId ?? `${adset}/"${row.ad ?? ""}"`);
}

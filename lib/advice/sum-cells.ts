import type { AdditiveMetric, Breakdown, HistoryRow } from "@/lib/domain/history";
import { dayNumber, weekdayOf } from "@/lib/response/calendar";
import { addShare, splitOf } from "./sum-rows";
import type { CellWeek } from "./unit";

/** Breakdowns that can be advised on: what can be left out at the platform. */
export const ADVISED_BREAKDOWNS = [
  "age",
  "gender",
  "device",
  "placement",
  "location",
  "hour",
  "network",
] as const satisfies readonly Breakdown[];

/** Longest period whose rows still belong to "a while ago" and not to a whole season. */
export const LONGEST_PERIOD = 31;

/**
 * Cells of one breakdown of one unit by week, from the one export that splits most of its money by it (fewest other breakdowns at
 * equal money), so that nothing is counted twice; other breakdowns of that export are summed over. Null where none does.
 */
export function sumCells(rows: readonly HistoryRow[], breakdown: Breakdown): CellWeek[] | null {
  const sources = new Map<string, { cost: number; width: number; rows: HistoryRow[] }>();
  for (const row of rows) {
    const cell = row.breakdowns[breakdown];
    if (cell === undefined || dayNumber(row.dateTo) - dayNumber(row.date) >= LONGEST_PERIOD) continue;
    const split = splitOf(row);
    const source = `${row.level}|${split}`;
    let group = sources.get(source);
    if (!group) sources.set(source, (group = { cost: 0, width: split.split("+").length, rows: [] }));
    group.cost += row.metrics.costMicros ?? 0;
    group.rows.push(row);
  }
  let best: { cost: number; width: number; rows: HistoryRow[] } | null = null;
  for (const group of sources.values()) {
    const better =
      best === null || group.cost > best.cost * 1.05 || (group.cost > best.cost * 0.95 && group.width < best.width);
    if (better) best = group;
  }
  if (best === null || best.cost === 0) return null;
  const sums = new Map<string, { cell: string; week: number; sums: { [M in AdditiveMetric]?: number } }>();
  for (const row of best.rows) {
    const cell = row.breakdowns[breakdown]!;
    const day = dayNumber(row.date);
    const week = day - weekdayOf(day);
    const key = `${week}|${cell}`;
    let entry = sums.get(key);
    if (!entry) sums.set(key, (entry = { cell, week, sums: {} }));
    addShare(entry.sums, row, 1);
  }
  return [...sums.values()].sort((a, b) => a.week - b.week);
}

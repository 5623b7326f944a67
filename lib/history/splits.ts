import type { HistoryRow } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";

/**
 * Splits that cover a campaign nearly fully, best first, after the rows without any split. Search terms and keywords
 * leave out what the platform does not list, so they count only where nothing better is known.
 */
const SPLITS = ["", "device", "network", "hour", "placement", "location", "age", "gender", "age+gender"];
const LEVEL_RANK = { campaign: 0, adset: 1, ad: 2 } as const;

/** The row's breakdown names, sorted and joined by `+`; empty where it has none. */
export function splitOf(row: Pick<HistoryRow, "breakdowns">): string {
  return Object.keys(row.breakdowns).sort().join("+");
}

/** Where rows of one level and split stand among those that a campaign's day could be summed from: the least is taken. */
export function sourceRank(level: Level, split: string): number {
  const place = SPLITS.indexOf(split);
  return (place === -1 ? SPLITS.length : place) * 3 + LEVEL_RANK[level];
}

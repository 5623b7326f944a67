import { ADDITIVE_METRICS } from "@/lib/domain/history";
import type { AdditiveMetric, HistoryRow } from "@/lib/domain/history";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { UnitDay } from "./unit";

type MutableSums = { [M in AdditiveMetric]?: number } & { resultType?: string };

/** Adds a share of a row's figures to a sum. Missing stays missing. */
export function addShare(sums: MutableSums, row: HistoryRow, share: number): void {
  for (const metric of ADDITIVE_METRICS) {
    const value = row.metrics[metric];
    if (value !== undefined) sums[metric] = (sums[metric] ?? 0) + value * share;
  }
  if (row.metrics.resultType !== undefined) sums.resultType = row.metrics.resultType;
}

/** The row's breakdown names, sorted and joined. */
export function splitOf(row: HistoryRow): string {
  return Object.keys(row.breakdowns).sort().join("+");
}

/** A period that is longer tells nothing about single days. */
const LONGEST_PERIOD = 7;
const LEVEL_RANK = { campaign: 0, adset: 1, ad: 2 } as const;
/** Splits that list the whole delivery, best first. Search terms and keywords leave out what the platform does not list. */
const WHOLE_SPLITS = ["", "device", "network", "hour", "placement", "age+gender", "age", "gender", "location"];

/**
 * Sums the rows of one unit to days, each day once: from the rows without breakdowns of the unit's own level, else the sum of its
 * children, else one whole breakdown. A week is spread over its days; longer periods are left out.
 */
export function sumToDays(rows: readonly HistoryRow[]): UnitDay[] {
  const sources = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const source = `${row.level}|${splitOf(row)}`;
    const group = sources.get(source);
    if (group) group.push(row);
    else sources.set(source, [row]);
  }
  const rank = (source: string): number => {
    const [level, split] = source.split("|") as [keyof typeof LEVEL_RANK, string];
    const place = WHOLE_SPLITS.indexOf(split);
    return place === -1 ? Infinity : place * 3 + LEVEL_RANK[level];
  };
  const owner = new Map<number, string>();
  const days = new Map<number, MutableSums>();
  for (const source of [...sources.keys()].sort((a, b) => rank(a) - rank(b))) {
    if (rank(source) === Infinity) continue;
    for (const row of sources.get(source)!) {
      const first = dayNumber(row.date);
      const last = dayNumber(row.dateTo);
      const length = last - first + 1;
      if (!(length >= 1 && length <= LONGEST_PERIOD)) continue;
      let taken = false;
      for (let day = first; day <= last; day++) taken ||= (owner.get(day) ?? source) !== source;
      if (taken) continue;
      for (let day = first; day <= last; day++) {
        owner.set(day, source);
        let sums = days.get(day);
        if (!sums) days.set(day, (sums = {}));
        addShare(sums, row, 1 / length);
      }
    }
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, sums]) => ({ date: dateOf(day), sums }));
}

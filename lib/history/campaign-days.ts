import { ADDITIVE_METRICS } from "@/lib/domain/history";
import type { AdditiveMetric, HistoryRow } from "@/lib/domain/history";

import { dayNumber } from "./days";

/** What one campaign did in one period (a day where the history has days), whatever level it was exported at. */
export interface CampaignDay {
  readonly campaignId: string | null;
  readonly campaign: string;
  readonly date: string;
  readonly dateTo: string;
  readonly metrics: { readonly [M in AdditiveMetric]?: number };
}

/**
 * Splits that cover a campaign nearly fully, best first, after the rows without any split. Search terms and keywords
 * leave out what the platform does not list, so they count only where nothing better is known.
 */
const SPLITS = ["", "device", "network", "hour", "placement", "location", "age", "gender", "age+gender"];
const LEVEL_RANK = { campaign: 0, adset: 1, ad: 2 } as const;

/**
 * Sums rows (as `rowsOf` gives them) to campaigns by period without counting a day twice: for each campaign and day the coarsest
 * level without breakdowns is used, else the ad sets' sum, the ads' sum, else the best single breakdown.
 */
export function campaignDays(rows: readonly HistoryRow[]): CampaignDay[] {
  const sources = new Map<string, { rank: number; rows: HistoryRow[] }>();
  for (const row of rows) {
    const source = `${row.level}|${splitOf(row)}`;
    const group = sources.get(source);
    if (group) group.rows.push(row);
    else sources.set(source, { rank: rankOf(row), rows: [row] });
  }
  const claimed = new Map<string, string>();
  const sums = new Map<string, CampaignDay & { metrics: { [M in AdditiveMetric]?: number } }>();
  for (const [source, group] of [...sources].sort(([, a], [, b]) => a.rank - b.rank)) {
    for (const row of group.rows) {
      const campaign = row.campaignId ?? `name:${row.campaign}`;
      if (!claim(claimed, campaign, row, source)) continue;
      const key = `${campaign}|${row.date}|${row.dateTo}`;
      let sum = sums.get(key);
      if (!sum) {
        const { campaignId, campaign: name, date, dateTo } = row;
        sums.set(key, (sum = { campaignId, campaign: name, date, dateTo, metrics: {} }));
      }
      for (const metric of ADDITIVE_METRICS) {
        const value = row.metrics[metric];
        if (value !== undefined) sum.metrics[metric] = (sum.metrics[metric] ?? 0) + value;
      }
    }
  }
  return [...sums.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The row's breakdown names, sorted and joined by `+`; empty where it has none. */
export function splitOf(row: Pick<HistoryRow, "breakdowns">): string {
  return Object.keys(row.breakdowns).sort().join("+");
}

function rankOf(row: HistoryRow): number {
  const split = SPLITS.indexOf(splitOf(row));
  return (split === -1 ? SPLITS.length : split) * 3 + LEVEL_RANK[row.level];
}

function claim(claimed: Map<string, string>, campaign: string, row: HistoryRow, source: string): boolean {
  const first = dayNumber(row.date);
  const last = dayNumber(row.dateTo);
  for (let day = first; day <= last; day += 1) {
    const owner = claimed.get(`${campaign}|${day}`);
    if (owner !== undefined && owner !== source) return false;
  }
  for (let day = first; day <= last; day += 1) claimed.set(`${campaign}|${day}`, source);
  return true;
}

import { BREAKDOWNS } from "@/lib/domain/history";
import type { AccountRef, Breakdown, HistoryRow } from "@/lib/domain/history";
import { accountOf } from "@/lib/history/accounts";
import { campaignDays } from "@/lib/history/campaign-days";
import type { CampaignDay } from "@/lib/history/campaign-days";
import type { HistoryDb } from "@/lib/history/db";
import { listImports } from "@/lib/history/imports-store";
import { rowsOf } from "@/lib/history/rows";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { DayPoint, HistoryOverview } from "./api";
import { fail } from "./answers";
import { gapsOf, qualityOf } from "./quality";

/** Spend, results and campaigns of one account over time, and what its history covers. */
export async function overviewOf(db: HistoryDb, ref: AccountRef): Promise<HistoryOverview> {
  const [account, rows, imports] = await Promise.all([accountOf(db, ref), rowsOf(db, ref), listImports(db, ref)]);
  if (account === null) fail("no-history");
  const periods = campaignDays(rows);
  return {
    account,
    days: dayPoints(periods),
    campaigns: campaigns(periods, account.currency),
    coverage: coverage(rows),
    gaps: gapsOf(periods),
    quality: qualityOf(periods, imports),
  };
}

const resultsOf = (period: CampaignDay): number =>
  period.metrics.results ?? period.metrics.conversions ?? period.metrics.leads ?? 0;

/** A period of several days is spread evenly over them. */
function dayPoints(periods: readonly CampaignDay[]): DayPoint[] {
  const days = new Map<number, { -readonly [K in keyof Omit<DayPoint, "date">]: number }>();
  for (const period of periods) {
    const first = dayNumber(period.date);
    const last = dayNumber(period.dateTo);
    const share = 1 / (last - first + 1);
    for (let day = first; day <= last; day++) {
      let sum = days.get(day);
      if (!sum)
        days.set(day, (sum = { costMicros: 0, results: 0, clicks: 0, impressions: 0, conversionValueMicros: 0 }));
      const { metrics } = period;
      sum.costMicros += (metrics.costMicros ?? 0) * share;
      sum.results += resultsOf(period) * share;
      sum.clicks += (metrics.clicks ?? 0) * share;
      sum.impressions += (metrics.impressions ?? 0) * share;
      sum.conversionValueMicros += (metrics.conversionValueMicros ?? 0) * share;
    }
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, sum]) => ({
      date: dateOf(day),
      ...sum,
      costMicros: Math.round(sum.costMicros),
      conversionValueMicros: Math.round(sum.conversionValueMicros),
    }));
}

function campaigns(periods: readonly CampaignDay[], currency: string | null): HistoryOverview["campaigns"] {
  const sums = new Map<string, { id: string | null; name: string; days: number; cost: number; results: number }>();
  for (const period of periods) {
    const key = period.campaignId ?? `name:${period.campaign}`;
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = { id: period.campaignId, name: period.campaign, days: 0, cost: 0, results: 0 }));
    sum.days += dayNumber(period.dateTo) - dayNumber(period.date) + 1;
    sum.cost += period.metrics.costMicros ?? 0;
    sum.results += resultsOf(period);
  }
  return [...sums.values()]
    .sort((a, b) => b.cost - a.cost)
    .map(({ id, name, days, cost, results }) => ({
      id,
      name,
      days,
      cost: { amountMicros: Math.round(cost), currency },
      results: Math.round(results * 100) / 100,
      costPerResult: results > 0 ? { amountMicros: Math.round(cost / results), currency } : null,
    }));
}

function coverage(rows: readonly HistoryRow[]): HistoryOverview["coverage"] {
  const cells = new Map<string, { level: HistoryRow["level"]; breakdown: Breakdown | null; rows: number; from: string; to: string }>(); // prettier-ignore
  for (const row of rows) {
    const split = BREAKDOWNS.filter((breakdown) => row.breakdowns[breakdown] !== undefined);
    for (const breakdown of split.length === 0 ? [null] : split) {
      const key = `${row.level}|${breakdown ?? ""}`;
      const cell = cells.get(key);
      if (!cell) cells.set(key, { level: row.level, breakdown, rows: 1, from: row.date, to: row.dateTo });
      else {
        cell.rows++;
        if (row.date < cell.from) cell.from = row.date;
        if (row.dateTo > cell.to) cell.to = row.dateTo;
      }
    }
  }
  return [...cells.values()];
}

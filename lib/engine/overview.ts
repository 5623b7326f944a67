import { accountKey, BREAKDOWNS } from "@/lib/domain/history";
import type { AccountRef, Breakdown } from "@/lib/domain/history";
import type { Money } from "@/lib/domain/money";
import type { Level } from "@/lib/domain/platform";
import { partsOf } from "@/lib/history/account-parts";
import type { AccountPart } from "@/lib/history/account-parts";
import { accountOf } from "@/lib/history/accounts";
import { campaignPeriods } from "@/lib/history/campaign-periods";
import type { CampaignPeriods } from "@/lib/history/campaign-periods";
import type { HistoryDb } from "@/lib/history/db";
import { dateOf } from "@/lib/response/calendar";
import type { DayPoint, HistoryOverview } from "./api";
import { fail } from "./answers";
import { keepByHistory } from "./keep-by-history";
import { gapsOf, qualityOf } from "./quality";

/** The overviews of accounts, each kept while its history stays the same. */
export function openOverviews(db: HistoryDb) {
  const kept = keepByHistory(db, (ref) => storedOf(db, ref));
  return {
    /** Spend, results and campaigns of one account over time, and what its history covers. */
    async of(ref: AccountRef): Promise<HistoryOverview> {
      const [account, stored] = await Promise.all([accountOf(db, ref), kept.of(ref)]);
      if (account === null) fail("no-history");
      return { account, ...stored };
    },
    clear: () => kept.clear(),
  };
}

async function storedOf(db: HistoryDb, ref: AccountRef): Promise<Omit<HistoryOverview, "account">> {
  const [account, parts] = await Promise.all([db.accounts.get(accountKey(ref)), partsOf(db, ref)]);
  const periods = campaignPeriods(parts);
  const imports = parts.imports.map(({ summary }) => summary);
  return {
    days: dayPoints(periods),
    campaigns: campaigns(periods, account?.currency ?? null),
    coverage: coverage(parts.parts),
    gaps: gapsOf(periods),
    quality: qualityOf(periods, imports, resultTypes(parts.parts)),
  };
}

/** A period of several days is spread evenly over them. Money is rounded to whole micros. */
function dayPoints({ length, first, last, costMicros, results, costWithResults }: CampaignPeriods): DayPoint[] {
  const days = new Map<number, { cost: number; results: number; judged: number }>();
  for (let at = 0; at < length; at += 1) {
    const share = 1 / (last[at]! - first[at]! + 1);
    for (let day = first[at]!; day <= last[at]!; day += 1) {
      let sum = days.get(day);
      if (!sum) days.set(day, (sum = { cost: Number.NaN, results: Number.NaN, judged: Number.NaN }));
      sum.cost = plus(sum.cost, costMicros[at]! * share);
      sum.results = plus(sum.results, results[at]! * share);
      sum.judged = plus(sum.judged, costWithResults[at]! * share);
    }
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, { cost, results: won, judged }]) => ({
      date: dateOf(day),
      costMicros: stated(Math.round(cost)),
      results: stated(won),
      costWithResults: stated(Math.round(judged)),
    }));
}

/** The sum of what is stated; NaN is "nobody states it". */
function plus(sum: number, value: number): number {
  if (Number.isNaN(value)) return sum;
  return Number.isNaN(sum) ? value : sum + value;
}

function stated(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function campaigns(periods: CampaignPeriods, currency: string | null): HistoryOverview["campaigns"] {
  const sums = periods.campaigns.map(() => ({ days: 0, cost: Number.NaN, results: Number.NaN, judged: Number.NaN }));
  for (let at = 0; at < periods.length; at += 1) {
    const sum = sums[periods.campaign[at]!]!;
    sum.days += periods.last[at]! - periods.first[at]! + 1;
    sum.cost = plus(sum.cost, periods.costMicros[at]!);
    sum.results = plus(sum.results, periods.results[at]!);
    sum.judged = plus(sum.judged, periods.costWithResults[at]!);
  }
  const money = (micros: number): Money | null =>
    Number.isNaN(micros) ? null : { amountMicros: Math.round(micros), currency };
  return sums
    .map(({ days, cost, results, judged }, number) => ({
      ...periods.campaigns[number]!,
      days,
      cost: money(cost),
      results: stated(Math.round(results * 100) / 100),
      costPerResult: results > 0 ? money(judged / results) : null,
    }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => (b.cost?.amountMicros ?? 0) - (a.cost?.amountMicros ?? 0));
}

/** What the account's results count, as its rows say it. */
function resultTypes(parts: readonly AccountPart[]): string[] {
  const types = new Set<string>();
  for (const { packed, counts } of parts) {
    const { resultType, texts } = packed;
    if (resultType === null) continue;
    const codes = new Set<number>();
    const { results } = packed.metrics;
    for (let row = 0; row < packed.length; row += 1)
      if (counts[row] !== 0 && resultType[row] !== 0 && (results?.[row] ?? 0) > 0) codes.add(resultType[row]!);
    for (const code of codes) types.add(String(texts[code - 1]));
  }
  return [...types];
}

/** How many rows that count there are of each level and breakdown, and from when to when. */
function coverage(parts: readonly AccountPart[]): HistoryOverview["coverage"] {
  const cells = new Map<string, { level: Level; breakdown: Breakdown | null; rows: number; first: number; last: number }>(); // prettier-ignore
  for (const { level, split, packed, counts } of parts) {
    const names = split.split("+");
    const own = BREAKDOWNS.filter((breakdown) => names.includes(breakdown));
    let rows = 0;
    let first = Infinity;
    let last = -Infinity;
    for (let row = 0; row < packed.length; row += 1) {
      if (counts[row] === 0) continue;
      rows += 1;
      first = Math.min(first, packed.date[row]!);
      last = Math.max(last, packed.dateTo[row]!);
    }
    if (rows === 0) continue;
    for (const breakdown of own.length === 0 ? [null] : own) {
      const key = `${level}|${breakdown ?? ""}`;
      const cell = cells.get(key);
      if (!cell) cells.set(key, { level, breakdown, rows, first, last });
      else {
        cell.rows += rows;
        cell.first = Math.min(cell.first, first);
        cell.last = Math.max(cell.last, last);
      }
    }
  }
  return [...cells.values()].map(({ first, last, ...cell }) => ({ ...cell, from: dateOf(first), to: dateOf(last) }));
}

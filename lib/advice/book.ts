import type { AccountRef, Breakdown, HistoryRow } from "@/lib/domain/history";
import { ADVISED_BREAKDOWNS, sumCells } from "./sum-cells";
import { sumToDays } from "./sum-rows";
import type { CellWeek, SettingStep, Unit } from "./unit";

/** One account's history, summed up once per import, so that advice on any page of it is quick. */
export interface AccountBook {
  readonly account: AccountRef;
  readonly currency: string;
  readonly simulated: boolean;
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly campaigns: ReadonlyMap<string, Unit>;
  readonly adsets: ReadonlyMap<string, Unit>;
  /** Rows of ads without breakdowns, with their texts. */
  readonly adRows: readonly HistoryRow[];
}

/** Id, else the name: the key of a campaign. */
export function campaignKeyOf(row: Pick<HistoryRow, "campaignId" | "campaign">): string {
  return row.campaignId ?? `name:${row.campaign}`;
}

/** Id, else the names: the key of an ad set. */
export function adsetKeyOf(row: HistoryRow): string {
  return row.adsetId ?? `name:${campaignKeyOf(row)}/${row.adset ?? ""}`;
}

/** Sums an account's rows up by campaign and ad set. `groups`: all rows of a campaign stand in one of them, oldest first; each is let go when the next is asked for. */
export function makeBook(
  account: AccountRef,
  currency: string,
  simulated: boolean,
  groups: Iterable<readonly HistoryRow[]>,
): AccountBook {
  const campaigns = new Map<string, Unit>();
  const adsets = new Map<string, Unit>();
  const adRows: HistoryRow[] = [];
  let from = "";
  let to = "";
  let count = 0;
  for (const rows of groups) {
    const byCampaign = new Map<string, HistoryRow[]>();
    const byAdset = new Map<string, HistoryRow[]>();
    count += rows.length;
    for (const row of rows) {
      if (row.level === "ad" && Object.keys(row.breakdowns).length === 0) adRows.push(row);
      if (row.campaignId === null && row.campaign === "") continue;
      push(byCampaign, campaignKeyOf(row), row);
      if (row.level !== "campaign" && (row.adsetId !== null || row.adset !== null)) push(byAdset, adsetKeyOf(row), row);
      if (from === "" || row.date < from) from = row.date;
      if (row.dateTo > to) to = row.dateTo;
    }
    for (const [key, own] of byCampaign) campaigns.set(key, makeUnit(key, "campaign", own));
    for (const [key, own] of byAdset) adsets.set(key, makeUnit(key, "adset", own));
  }
  return {
    account,
    currency,
    simulated,
    from,
    to,
    rows: count,
    campaigns,
    adsets,
    adRows: adRows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}

function push(groups: Map<string, HistoryRow[]>, key: string, row: HistoryRow): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function makeUnit(key: string, level: "campaign" | "adset", rows: readonly HistoryRow[]): Unit {
  const newest = rows.reduce((a, b) => (b.date >= a.date ? b : a));
  const cells = new Map<Breakdown, readonly CellWeek[]>();
  for (const breakdown of ADVISED_BREAKDOWNS) {
    const summed = sumCells(rows, breakdown);
    if (summed !== null) cells.set(breakdown, summed);
  }
  const typed = rows.findLast((row) => row.metrics.resultType !== undefined);
  return {
    level,
    key,
    id: level === "campaign" ? newest.campaignId : newest.adsetId,
    name: level === "campaign" ? newest.campaign : (newest.adset ?? ""),
    campaignKey: campaignKeyOf(newest),
    campaignId: newest.campaignId,
    campaign: newest.campaign,
    days: sumToDays(rows),
    rows: rows.length,
    steps: stepsOf(rows, level),
    cells,
    resultType: typed?.metrics.resultType ?? null,
  };
}

/** Settings over time: a step for each day on which a row of the unit's own level states something new. */
function stepsOf(rows: readonly HistoryRow[], level: "campaign" | "adset"): SettingStep[] {
  const own = rows
    .filter((row) => row.level === level && Object.keys(row.attributes).length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const steps: SettingStep[] = [];
  let known: Record<string, string | number> = {};
  for (const row of own) {
    const news = Object.entries(row.attributes).some(([name, value]) => known[name] !== value);
    if (!news) continue;
    known = { ...known, ...row.attributes };
    steps.push({ date: row.date, attributes: known });
  }
  return steps;
}

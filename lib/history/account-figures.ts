import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import { campaignDays } from "./campaign-days";
import type { AccountFigures, HistoryDb } from "./db";
import { dayNumber } from "./days";
import { rowsOf } from "./rows";

/** Sums an account's history without counting anything twice. `spend` is null where no row states a cost. */
export async function figuresOf(db: HistoryDb, account: AccountRef, currency: string | null): Promise<AccountFigures> {
  const rows = await rowsOf(db, account);
  const imports = await db.imports.where("account").equals(accountKey(account)).toArray();
  const days = new Set<number>();
  const campaigns = new Set<string>();
  let costMicros: number | null = null;
  let results = 0;
  let from: string | null = null;
  let to: string | null = null;
  for (const day of campaignDays(rows)) {
    if (day.metrics.costMicros !== undefined) costMicros = (costMicros ?? 0) + day.metrics.costMicros;
    results += day.metrics.results ?? day.metrics.conversions ?? day.metrics.leads ?? 0;
    campaigns.add(day.campaignId ?? `name:${day.campaign}`);
    if (from === null || day.date < from) from = day.date;
    if (to === null || day.dateTo > to) to = day.dateTo;
    for (let number = dayNumber(day.date); number <= dayNumber(day.dateTo); number += 1) days.add(number);
  }
  return {
    from,
    to,
    days: days.size,
    rows: rows.length,
    spend: costMicros === null ? null : { amountMicros: costMicros, currency },
    results,
    campaigns: campaigns.size,
    simulated: imports.some((entry) => entry.summary.simulated),
  };
}

import type { AccountRef } from "@/lib/domain/history";
import type { Money } from "@/lib/domain/money";

import { partsOf } from "./account-parts";
import type { AccountParts } from "./account-parts";
import { campaignPeriods } from "./campaign-periods";
import type { CampaignPeriods } from "./campaign-periods";
import type { AccountFigures, HistoryDb } from "./db";
import { isoDay } from "./days";

/** Sums an account's history without counting anything twice. */
export async function figuresOf(db: HistoryDb, account: AccountRef, currency: string | null): Promise<AccountFigures> {
  const parts = await partsOf(db, account);
  return accountFigures(parts, campaignPeriods(parts), currency);
}

/** `spend` is null where no row states a cost, `spendWithResults` where no row states cost and results. */
export function accountFigures(
  { parts, imports }: AccountParts,
  periods: CampaignPeriods,
  currency: string | null,
): AccountFigures {
  const days = new Set<number>();
  let from: number | null = null;
  let to: number | null = null;
  for (let at = 0; at < periods.length; at += 1) {
    const first = periods.first[at]!;
    const last = periods.last[at]!;
    if (from === null || first < from) from = first;
    if (to === null || last > to) to = last;
    for (let day = first; day <= last; day += 1) days.add(day);
  }
  return {
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    days: days.size,
    rows: parts.reduce((sum, { counts }) => sum + counts.reduce((own, one) => own + one, 0), 0),
    spend: moneyIn(periods.costMicros, currency),
    results: totalOf(periods.results) ?? 0,
    spendWithResults: moneyIn(periods.costWithResults, currency),
    campaigns: new Set(periods.campaign).size,
    simulated: imports.some((entry) => entry.summary.simulated),
  };
}

function moneyIn(micros: readonly number[], currency: string | null): Money | null {
  const total = totalOf(micros);
  return total === null ? null : { amountMicros: total, currency };
}

/** null where nothing is stated at all. */
function totalOf(values: readonly number[]): number | null {
  let total: number | null = null;
  for (const value of values) if (!Number.isNaN(value)) total = (total ?? 0) + value;
  return total;
}

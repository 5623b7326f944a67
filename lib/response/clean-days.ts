import { dayNumber } from "./calendar";

/** One day of one campaign: spend and outcome in units (money outcomes too). */
export interface ResponseDay {
  readonly date: string;
  readonly cost: number;
  readonly outcome: number;
}

export interface CleanDays {
  /** Days with spend, in time order, outages left out. */
  readonly days: readonly (ResponseDay & { readonly day: number })[];
  /** Days left out as results stopped while money was spent: tracking failed, or the page was down. */
  readonly outages: readonly string[];
}

/** Results that a silent run of days must have been expected to bring before it is called an outage: chance e^-12 for plain counts. */
const SILENT_RESULTS = 12;
/** How many days on each side tell what a day would have brought. */
const NEIGHBOURS = 28;

/**
 * Days that can teach a response: sorted, spend above zero, numbers finite. Runs of zero outcome that neighbours say should have
 * brought at least a dozen results are outages, not response: kept, they would make spend look worthless.
 * @param size outcome of one result (1 for counts; the average value for money).
 */
export function cleanDays(raw: readonly ResponseDay[], size: number): CleanDays {
  const days = raw
    .filter((d) => d.cost > 0 && Number.isFinite(d.cost) && Number.isFinite(d.outcome) && d.outcome >= 0)
    .map((d) => ({ ...d, day: dayNumber(d.date) }))
    .filter((d) => Number.isFinite(d.day))
    .sort((a, b) => a.day - b.day);
  const silent = silentDays(days, size);
  return {
    days: days.filter((_, i) => !silent.has(i)),
    outages: days.filter((_, i) => silent.has(i)).map((d) => d.date),
  };
}

/**
 * Numbers of days in runs of zero outcome that neighbours say should have brought at least a dozen results.
 * @param days in time order, all with spend.
 * @param size outcome of one result.
 */
export function silentDays(days: readonly Pick<ResponseDay, "cost" | "outcome">[], size: number): Set<number> {
  const silent = new Set<number>();
  for (let start = 0; start < days.length; start++) {
    if (days[start]!.outcome > 0) continue;
    let end = start;
    while (end + 1 < days.length && days[end + 1]!.outcome === 0) end++;
    const before = rateOf(days, Math.max(0, start - NEIGHBOURS), start);
    const after = rateOf(days, end + 1, Math.min(days.length, end + 1 + NEIGHBOURS));
    let cost = 0;
    for (let i = start; i <= end; i++) cost += days[i]!.cost;
    // The poorer side speaks: a campaign that was only good before is a worse campaign, not an outage.
    const expected = (cost * Math.min(before ?? after ?? 0, after ?? before ?? 0)) / size;
    if (expected >= SILENT_RESULTS) for (let i = start; i <= end; i++) silent.add(i);
    start = end;
  }
  return silent;
}

/** Outcome per unit of cost of the days from `from` to before `to`; null for no days. */
function rateOf(days: readonly Pick<ResponseDay, "cost" | "outcome">[], from: number, to: number): number | null {
  let cost = 0;
  let outcome = 0;
  for (let i = from; i < to; i++) {
    cost += days[i]!.cost;
    outcome += days[i]!.outcome;
  }
  return cost === 0 ? null : outcome / cost;
}

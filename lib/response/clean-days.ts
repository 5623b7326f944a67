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
  const silent = silentDays(
    days.map(({ cost }) => cost),
    days.map(({ outcome }) => outcome),
    size,
  );
  return {
    days: days.filter((_, i) => !silent.has(i)),
    outages: days.filter((_, i) => silent.has(i)).map((d) => d.date),
  };
}

/**
 * Numbers of days in runs of zero outcome that neighbours say should have brought at least a dozen results.
 * @param cost of days in time order, all above zero.
 * @param outcome of the same days.
 * @param size outcome of one result.
 */
export function silentDays(cost: ArrayLike<number>, outcome: ArrayLike<number>, size: number): Set<number> {
  const silent = new Set<number>();
  /** Outcome per unit of cost of the days from `from` to before `to`; null for no days. */
  const rateOf = (from: number, to: number): number | null => {
    let spent = 0;
    let won = 0;
    for (let i = Math.max(0, from); i < Math.min(cost.length, to); i++) {
      spent += cost[i]!;
      won += outcome[i]!;
    }
    return spent === 0 ? null : won / spent;
  };
  for (let start = 0; start < cost.length; start++) {
    if (outcome[start]! > 0) continue;
    let end = start;
    let spent = cost[start]!;
    while (end + 1 < cost.length && outcome[end + 1] === 0) spent += cost[++end]!;
    const before = rateOf(start - NEIGHBOURS, start);
    const after = rateOf(end + 1, end + 1 + NEIGHBOURS);
    // The poorer side speaks: a campaign that was only good before is a worse campaign, not an outage.
    const expected = (spent * Math.min(before ?? after ?? 0, after ?? before ?? 0)) / size;
    if (expected >= SILENT_RESULTS) for (let i = start; i <= end; i++) silent.add(i);
    start = end;
  }
  return silent;
}

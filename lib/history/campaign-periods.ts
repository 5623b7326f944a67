import type { AccountPart, AccountParts } from "./account-parts";
import { hasFigures } from "./newest-parts";
import { pairNumbers } from "./pair-numbers";
import { sourceRank } from "./splits";

/** Figures of campaigns by period, in columns. NaN is "no row states it", never zero. */
export interface CampaignPeriods {
  readonly length: number;
  /** Number of the campaign in `campaigns`. */
  readonly campaign: readonly number[];
  /** First and last day, as day numbers; the same where the history has days. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly costMicros: readonly number[];
  /** What the row counts as its result, else conversions, else leads. */
  readonly results: readonly number[];
  /** The part of the cost whose results are known: only it may be divided by results. */
  readonly costWithResults: readonly number[];
  readonly clicks: readonly number[];
  readonly campaigns: AccountParts["campaigns"];
}

/**
 * Sums packed rows to campaigns by period without counting a day twice: for each campaign and day the coarsest level without
 * breakdowns is used, else the ad sets' sum, the ads' sum, else the best single breakdown.
 */
export function campaignPeriods({ parts, entities, campaigns }: AccountParts): CampaignPeriods {
  const days = pairNumbers();
  const spans = pairNumbers();
  const numbers = pairNumbers();
  const periods = {
    campaign: [] as number[],
    first: [] as number[],
    last: [] as number[],
    costMicros: [] as number[],
    results: [] as number[],
    costWithResults: [] as number[],
    clicks: [] as number[],
  };
  /** By number of campaign and day: the source that its figures are taken from. */
  const owner: number[] = [];
  const claim = (campaign: number, first: number, last: number, source: number): boolean => {
    for (let day = first; day <= last; day += 1) {
      const at = days.of(campaign, day);
      if (owner[at] === undefined) owner[at] = -1;
      else if (owner[at] !== -1 && owner[at] !== source) return false;
    }
    for (let day = first; day <= last; day += 1) owner[days.of(campaign, day)] = source;
    return true;
  };
  const add = (sums: number[], at: number, value: number): void => {
    if (!Number.isNaN(value)) sums[at] = Number.isNaN(sums[at]!) ? value : sums[at]! + value;
  };

  for (const [source, group] of bySource(parts).entries()) {
    for (const part of group) {
      const { packed, entity, counts } = part;
      const resultOf = resultsIn(part);
      const cost = packed.metrics["costMicros"];
      const clicks = packed.metrics["clicks"];
      for (let row = 0; row < packed.length; row += 1) {
        if (counts[row] === 0 || !hasFigures(packed, row)) continue;
        const campaign = entities[entity[row]!]!.campaignNumber;
        const first = packed.date[row]!;
        const last = packed.dateTo[row]!;
        if (!claim(campaign, first, last, source)) continue;
        const at = numbers.of(campaign, spans.of(first, last));
        if (at === periods.campaign.length) {
          for (const sums of Object.values(periods)) sums.push(Number.NaN);
          periods.campaign[at] = campaign;
          periods.first[at] = first;
          periods.last[at] = last;
        }
        const results = resultOf(row);
        add(periods.results, at, results);
        if (clicks !== undefined) add(periods.clicks, at, clicks[row]!);
        if (cost === undefined) continue;
        add(periods.costMicros, at, cost[row]!);
        if (!Number.isNaN(results)) add(periods.costWithResults, at, cost[row]!);
      }
    }
  }
  return { length: periods.campaign.length, campaigns, ...periods };
}

/** Parts by level and split, the one to be preferred first. */
function bySource(parts: readonly AccountPart[]): AccountPart[][] {
  const sources = new Map<string, AccountPart[]>();
  for (const part of parts) {
    const source = `${part.level}|${part.split}`;
    const group = sources.get(source);
    if (group) group.push(part);
    else sources.set(source, [part]);
  }
  const rank = (group: AccountPart[]) => sourceRank(group[0]!.level, group[0]!.split);
  return [...sources.values()].sort((a, b) => rank(a) - rank(b));
}

/** The results of a row; NaN where neither it nor a column of its file tells. */
export function resultsIn({ packed: { metrics }, statesResults }: AccountPart): (row: number) => number {
  const columns = ["results", "conversions", "leads"].flatMap((metric) => metrics[metric] ?? []);
  const none = statesResults ? 0 : Number.NaN;
  return (row) => {
    for (const column of columns) if (!Number.isNaN(column[row]!)) return column[row]!;
    return none;
  };
}

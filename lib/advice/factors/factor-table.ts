import { pairNumbers } from "@/lib/history/pair-numbers";

/** What can go with better results: a breakdown, the day of the week, or a setting that rows state. */
export const FACTORS = [
  "device",
  "age",
  "gender",
  "location",
  "placement",
  "network",
  "hour",
  "dayOfWeek",
  "bidStrategy",
  "budgetType",
  "campaignType",
  "objective",
  "adType",
  "callToAction",
] as const;
export type Factor = (typeof FACTORS)[number];

/** Figures of one row, or of one campaign's day. NaN is "not stated". */
export interface CellFigures {
  readonly cost: number;
  readonly clicks: number;
  readonly results: number;
  /** First and last day. */
  readonly first: number;
  readonly last: number;
}

/** Rows of the history, summed to one cell for each stratum and combination of levels. */
export interface FactorTable {
  readonly factor: Factor;
  /** Levels of each factor of `codes` by number; the first is the one that is asked about. */
  readonly names: readonly (readonly string[])[];
  readonly codes: readonly (readonly number[])[];
  readonly stratum: readonly number[];
  readonly campaign: readonly number[];
  /** Monday of the cell's week, as a day number. */
  readonly week: readonly number[];
  readonly cost: readonly number[];
  readonly clicks: readonly number[];
  readonly results: readonly number[];
  /** The parts of cost and clicks whose results are known. */
  readonly costWithResults: readonly number[];
  readonly clicksWithResults: readonly number[];
  readonly rows: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** A stratum holds rows of the same time, so that time cannot pass for an effect. */
  readonly sameTime: boolean;
}

export interface TableBuilder {
  /** The number of a level of the factor with this number. */
  level(factor: number, name: string): number;
  add(place: { readonly campaign: number; readonly stratum: number; readonly week: number }, codes: readonly number[], figures: CellFigures): void; // prettier-ignore
  build(factor: Factor, sameTime: boolean): FactorTable;
}

/** Sums cells for so many factors at once. */
export function buildTable(factors: number): TableBuilder {
  const names = Array.from({ length: factors }, () => [] as string[]);
  const numbers = names.map(() => new Map<string, number>());
  const links = names.map(() => pairNumbers());
  const codes = names.map(() => [] as number[]);
  const places = { stratum: [] as number[], campaign: [] as number[], week: [] as number[] };
  const sums = {
    cost: [] as number[],
    clicks: [] as number[],
    results: [] as number[],
    costWithResults: [] as number[],
    clicksWithResults: [] as number[],
    rows: [] as number[],
  };
  const first: number[] = [];
  const last: number[] = [];
  return {
    level(factor, name) {
      let number = numbers[factor]!.get(name);
      if (number === undefined) {
        number = names[factor]!.push(name) - 1;
        numbers[factor]!.set(name, number);
      }
      return number;
    },
    add({ stratum, campaign, week }, own, figures) {
      let at = stratum;
      // -1 (not known) is a level of its own here.
      own.forEach((code, factor) => (at = links[factor]!.of(at, code)));
      if (at === first.length) {
        places.stratum.push(stratum);
        places.campaign.push(campaign);
        places.week.push(week);
        own.forEach((code, factor) => codes[factor]!.push(code));
        for (const column of Object.values(sums)) column.push(0);
        first.push(figures.first);
        last.push(figures.last);
      }
      const stated = (value: number): number => (Number.isNaN(value) ? 0 : value);
      sums.cost[at]! += stated(figures.cost);
      sums.clicks[at]! += stated(figures.clicks);
      if (!Number.isNaN(figures.results)) {
        sums.results[at]! += figures.results;
        sums.costWithResults[at]! += stated(figures.cost);
        sums.clicksWithResults[at]! += stated(figures.clicks);
      }
      sums.rows[at]! += 1;
      first[at] = Math.min(first[at]!, figures.first);
      last[at] = Math.max(last[at]!, figures.last);
    },
    build: (factor, sameTime) => ({ factor, names, codes, ...places, ...sums, first, last, sameTime }),
  };
}

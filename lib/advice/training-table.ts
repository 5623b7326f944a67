import type { Breakdown } from "@/lib/domain/history";
import { SWITCHED } from "@/lib/domain/what-if";
import type { TrainingTable } from "@/lib/model/types";
import { dayNumber, weekdayOf, yearAngle } from "@/lib/response/calendar";
import type { AccountBook } from "./book";
import { goalOf } from "./goal";
import type { Goal } from "./goal";
import { hourOf } from "./segment-fields";
import { ADVISED_BREAKDOWNS } from "./sum-cells";
import { statedAt } from "./stated";
import type { Sums, Unit } from "./unit";

/** Columns of the model's table; `SCORE_SETTINGS` of phrases.ts names them for people. */
const CATEGORICAL = ["campaign", "adset", "campaignType", "objective", "bidStrategy", "budgetType", ...ADVISED_BREAKDOWNS] as const; // prettier-ignore
const NUMERIC = ["spend", "seasonSine", "seasonCosine", "trend"] as const;

/** One row to be, before it becomes columns. */
export interface ModelRow {
  readonly unit: Unit;
  readonly goal: Goal;
  /** Monday of the week, as a day number. */
  readonly week: number;
  readonly breakdown: Breakdown | null;
  readonly cell: string | null;
  /** Spend per day of the whole unit in that week. */
  readonly spend: number;
  readonly cost: number;
  /** In results (money outcomes divided by the average value of one). */
  readonly outcome: number;
}

/** Results per money that is average for each goal group: exposures are in expected results, so that goals can be learnt together. */
export type GoalRates = ReadonlyMap<string, number>;

/** The units that rows are made of: ad sets where the history has them, else the campaign itself. */
export function modelUnits(book: AccountBook): Unit[] {
  const cost = (unit: Unit): number => unit.days.reduce((sum, day) => sum + (day.sums.costMicros ?? 0), 0);
  return [...book.campaigns.values()].flatMap((campaign) => {
    const adsets = [...book.adsets.values()].filter((adset) => adset.campaignKey === campaign.key);
    const covered = adsets.reduce((sum, adset) => sum + cost(adset), 0);
    return covered >= 0.9 * cost(campaign) && adsets.length > 0 ? adsets : [campaign];
  });
}

/**
 * Rows of one account: unit x week, each week of a unit split by at most one breakdown, in turn. So every result is in exactly one row
 * (splitting a week in several ways at once would count its results several times and make the model too sure of itself), and
 * all breakdowns are learnt from.
 */
export function modelRows(book: AccountBook): ModelRow[] {
  const rows: ModelRow[] = [];
  for (const [number, unit] of modelUnits(book).entries()) {
    const goal = goalOf(book, unit, null);
    const splits = ADVISED_BREAKDOWNS.filter((breakdown) => (unit.cells.get(breakdown)?.length ?? 0) > 0);
    const cells = new Map(splits.map((breakdown) => [breakdown, cellsByWeek(unit, breakdown)]));
    for (const { week, sums, days } of weeksOf(unit)) {
      const whole = rowOf(unit, goal, week, null, null, sums, days, sums);
      if (whole === null) continue;
      // One part of the weeks stays whole: what has no breakdown must be known, too.
      const turn = (Math.round(week / 7) + number) % (splits.length + 1);
      const breakdown = splits[turn] ?? null;
      const parts = breakdown === null ? undefined : cells.get(breakdown)?.get(week);
      if (breakdown === null || parts === undefined) rows.push(whole);
      else {
        for (const part of parts) {
          const row = rowOf(unit, goal, week, breakdown, part.cell, part.sums, days, sums);
          if (row !== null) rows.push(row);
        }
      }
    }
  }
  return rows;
}

function cellsByWeek(unit: Unit, breakdown: Breakdown): Map<number, { cell: string; sums: Sums }[]> {
  const weeks = new Map<number, { cell: string; sums: Sums }[]>();
  for (const { week, cell, sums } of unit.cells.get(breakdown) ?? []) {
    const name = breakdown === "hour" ? hourBlock(cell) : cell;
    const parts = weeks.get(week);
    const same = parts?.find((part) => part.cell === name);
    if (same) same.sums = plus(same.sums, sums);
    else if (parts) parts.push({ cell: name, sums });
    else weeks.set(week, [{ cell: name, sums }]);
  }
  return weeks;
}

/** Four hours together: single hours are too thin to learn from, and as many rows as all the rest. */
export function hourBlock(cell: string): string {
  const hour = hourOf(cell);
  if (hour === null) return cell;
  const from = Math.floor(hour / 4) * 4;
  return `${String(from).padStart(2, "0")}:00-${String(from + 4).padStart(2, "0")}:00`;
}

function plus(a: Sums, b: Sums): Sums {
  const sum: Record<string, number | string> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const known = sum[name];
    sum[name] = typeof value === "number" && typeof known === "number" ? known + value : value;
  }
  return sum;
}

/** Whole weeks, Monday to Sunday, with spend. */
function weeksOf(unit: Unit): { week: number; sums: Sums; days: number }[] {
  const weeks = new Map<number, { week: number; sums: Sums; days: number }>();
  for (const { date, sums } of unit.days) {
    const day = dayNumber(date);
    const week = day - weekdayOf(day);
    let entry = weeks.get(week);
    if (!entry) weeks.set(week, (entry = { week, sums: {}, days: 0 }));
    if ((sums.costMicros ?? 0) > 0) entry.days++;
    entry.sums = plus(entry.sums, sums);
  }
  return [...weeks.values()].filter((entry) => entry.days > 0);
}

function rowOf(
  unit: Unit,
  goal: Goal,
  week: number,
  breakdown: Breakdown | null,
  cell: string | null,
  sums: Sums,
  days: number,
  whole: Sums,
): ModelRow | null {
  const outcome = goal.measure(sums);
  const cost = (sums.costMicros ?? 0) / 1e6;
  if (outcome === undefined || !(cost > 0)) return null;
  const spend = (whole.costMicros ?? 0) / 1e6 / days;
  return { unit, goal, week, breakdown, cell, spend, cost, outcome: outcome / goal.size };
}

/** The average results per money of each goal group. */
export function goalRates(rows: readonly ModelRow[]): GoalRates {
  const sums = new Map<string, { cost: number; outcome: number }>();
  for (const { goal, cost, outcome } of rows) {
    const sum = sums.get(goal.group) ?? { cost: 0, outcome: 0 };
    sums.set(goal.group, { cost: sum.cost + cost, outcome: sum.outcome + outcome });
  }
  return new Map([...sums].map(([group, { cost, outcome }]) => [group, outcome / cost]));
}

/**
 * Rows as the model's table. Exposure is the cost in results that it would bring at the goal's average, so that a rate of 1 is average for
 * any goal. Rows of goals that never had a result are left out.
 */
export function tableOf(rows: readonly ModelRow[], rates: GoalRates): TrainingTable {
  const kept = rows.filter((row) => (rates.get(row.goal.group) ?? 0) > 0);
  const isSetting = (column: string): boolean => SWITCHED.some((name) => name === column);
  const category = (column: (typeof CATEGORICAL)[number], row: ModelRow): string | null => {
    if (column === "campaign") return row.unit.campaignKey;
    if (column === "adset") return row.unit.level === "adset" ? row.unit.key : null;
    if (column === row.breakdown) return row.cell;
    return isSetting(column) ? statedAt(row, column) : null;
  };
  const number = (column: (typeof NUMERIC)[number], row: ModelRow): number => {
    if (column === "spend") return Math.log(row.spend);
    if (column === "trend") return row.week;
    return column === "seasonSine" ? Math.sin(yearAngle(row.week + 3)) : Math.cos(yearAngle(row.week + 3));
  };
  return {
    length: kept.length,
    categorical: Object.fromEntries(CATEGORICAL.map((column) => [column, kept.map((row) => category(column, row))])), // prettier-ignore
    numeric: Object.fromEntries(NUMERIC.map((column) => [column, Float64Array.from(kept, (row) => number(column, row))])), // prettier-ignore
    outcome: Float64Array.from(kept, (row) => row.outcome),
    exposure: Float64Array.from(kept, (row) => row.cost * rates.get(row.goal.group)!),
    group: null,
    time: Float64Array.from(kept, (row) => row.week),
  };
}

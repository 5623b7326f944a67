import type { AdditiveMetric, Breakdown } from "@/lib/domain/history";

export type Sums = { readonly [M in AdditiveMetric]?: number } & { readonly resultType?: string };

/** One day of one campaign or ad set. A row for a week is spread evenly over its days: its sums stay what they were. */
export interface UnitDay {
  readonly date: string;
  readonly sums: Sums;
}

/** Settings as the history states them, from this day on. */
export interface SettingStep {
  readonly date: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** One cell of a breakdown over a window of time, in weekly portions (for the noise between weeks). */
export interface CellWeek {
  readonly cell: string;
  /** Monday of the week, as a day number. */
  readonly week: number;
  readonly sums: Sums;
}

/** One campaign or ad set of the account's history: what advice is made of. */
export interface Unit {
  readonly level: "campaign" | "adset";
  /** Platform id, else `name:` and the name (with the campaign's, for ad sets). */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly campaignKey: string;
  readonly campaignId: string | null;
  readonly campaign: string;
  readonly days: readonly UnitDay[];
  readonly rows: number;
  readonly steps: readonly SettingStep[];
  /** Breakdowns that the history splits this unit by, whichever level they were exported at. */
  readonly cells: ReadonlyMap<Breakdown, readonly CellWeek[]>;
  /** As the newest row states it. */
  readonly resultType: string | null;
}

/** The last stated value of an attribute on or before a day (default: ever). */
export function attributeAt(unit: Unit, name: string, date = "9999"): string | number | null {
  for (let i = unit.steps.length - 1; i >= 0; i--) {
    const step = unit.steps[i]!;
    const value = step.attributes[name];
    if (step.date <= date && value !== undefined) return value;
  }
  return null;
}

/** When an attribute last took another value; null where it never did. */
export function lastChangeOf(unit: Unit, name: string): string | null {
  for (let i = unit.steps.length - 1; i > 0; i--) {
    const [now, before] = [unit.steps[i]!.attributes[name], unit.steps[i - 1]!.attributes[name]];
    if (now !== undefined && before !== undefined && now !== before) return unit.steps[i]!.date;
  }
  return null;
}

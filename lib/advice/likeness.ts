import { dateOf, yearAngle } from "@/lib/response/calendar";
import type { ModelRow } from "./training-table";
import { attributeAt } from "./unit";

/** Settings of campaigns that the model knows beside place, spend and time. */
export const STATED = ["campaignType", "objective", "bidStrategy", "budgetType"] as const;
export type Stated = (typeof STATED)[number];

/** What the model knows of a stretch of weeks. */
export interface Features {
  readonly unit: string;
  readonly campaign: string;
  readonly stated: Readonly<Record<Stated, string | null>>;
  /** Per day. */
  readonly spend: number;
  /** Monday of its middle week, as a day number. */
  readonly week: number;
}

/** Settings of a week: as stated by its end, else as first stated. */
export function statedAt({ unit, week }: Pick<ModelRow, "unit" | "week">, name: Stated): string | null {
  const value = attributeAt(unit, name, dateOf(week + 6)) ?? attributeAt(unit, name);
  return value === null ? null : String(value);
}

/** Four times as much spend, and a year, count as altogether different. */
const FAR_SPEND = Math.log(4);
const FAR_DAYS = 364;

/**
 * How alike two stretches are, 0 to 1: 1 - Gower's distance (Gower 1971), the mean over the model's features of how far each lies apart
 * (0 to 1). Features that `without` names do not count, nor settings that neither states.
 */
export function likeness(a: Features, b: Features, without: string): number {
  const parts: number[] = [
    Math.min(1, Math.abs(a.week - b.week) / FAR_DAYS),
    Math.abs(Math.atan2(Math.sin(yearAngle(a.week - b.week)), Math.cos(yearAngle(a.week - b.week)))) / Math.PI,
  ];
  if (without !== "adset" && without !== "campaign") parts.push(a.unit === b.unit ? 0 : a.campaign === b.campaign ? 0.5 : 1); // prettier-ignore
  if (without !== "spend") parts.push(Math.min(1, Math.abs(Math.log(a.spend / b.spend)) / FAR_SPEND));
  for (const name of STATED) {
    const [own, other] = [a.stated[name], b.stated[name]];
    if (name !== without && (own !== null || other !== null)) parts.push(own === other ? 0 : 1);
  }
  return 1 - parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

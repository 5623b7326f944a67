import { SWITCHED, type Switched } from "@/lib/domain/what-if";
import { yearAngle } from "@/lib/response/calendar";
import { statedAt } from "./stated";
import type { ModelRow } from "./training-table";

/** What is less alike than this says little about each other. */
export const LEAST_ALIKE = 0.65;

/** What the model knows of a stretch of weeks. */
export interface Features {
  readonly unit: string;
  readonly campaign: string;
  readonly stated: Readonly<Record<Switched, string | null>>;
  /** Per day. */
  readonly spend: number;
  /** Monday of its middle week, as a day number. */
  readonly week: number;
}

/** Of a stretch of one unit's weeks, oldest first; settings are those of its middle. */
export function featuresOf(rows: readonly ModelRow[]): Features {
  const middle = rows[Math.floor(rows.length / 2)]!;
  return {
    unit: middle.unit.key,
    campaign: middle.unit.campaignKey,
    stated: Object.fromEntries(SWITCHED.map((name) => [name, statedAt(middle, name)])) as Record<
      Switched,
      string | null
    >,
    spend: rows.reduce((sum, row) => sum + row.spend, 0) / rows.length,
    week: middle.week,
  };
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
  for (const name of SWITCHED) {
    const [own, other] = [a.stated[name], b.stated[name]];
    if (name !== without && (own !== null || other !== null)) parts.push(own === other ? 0 : 1);
  }
  return 1 - parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

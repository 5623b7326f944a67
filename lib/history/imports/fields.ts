import type { AdditiveMetric, Breakdown } from "@/lib/domain/history";

/** What a column of an export can mean. Additive metrics under their contract names (`cost`, not `costMicros`). */
export type Field =
  | "date" | "week" | "month" | "quarter" | "from" | "to"
  | "accountId" | "accountName" | "currency"
  | "campaignId" | "campaign" | "adsetId" | "adset" | "adId" | "ad"
  | Breakdown | "publisherPlatform"
  | FigureField
  | RateField
  | SettingField
  | TextField; // prettier-ignore

/** Figures that add up, and reach, which does not. */
export const FIGURE_FIELDS = [
  "impressions", "clicks", "linkClicks", "interactions", "cost", "conversions", "conversionValue", "leads", "results", "reach",
] as const; // prettier-ignore
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** Computed from figures and therefore not stored; they help to tell how a file writes numbers. */
export type RateField =
  | "ctr" | "averageCpc" | "cpm" | "frequency" | "conversionRate" | "costPerConversion" | "roas" | "costPerResult"; // prettier-ignore

/** Kept with the row: what the entity was set to, or a share that cannot be computed from figures. */
export type SettingField =
  | "status" | "delivery" | "campaignType" | "objective" | "budget" | "budgetType" | "bidStrategy" | "targetCpa" | "targetRoas"
  | "maxCpc" | "bid" | "bidType" | "optimizationScore" | "startDate" | "endDate" | "lastSignificantEdit" | "resultType"
  | "searchImpressionShare" | "searchLostImpressionShareBudget" | "searchLostImpressionShareRank"; // prettier-ignore

/** Texts of ads; numbered ones become `headline1`, `description2`, `primaryText1`. */
export type TextField =
  | "headline" | "description" | "primaryText" | "finalUrl" | "callToAction" | "adType" | "matchType"
  | `headline${number}` | `description${number}` | `primaryText${number}`; // prettier-ignore

/** The figures whose values can only be whole numbers: a separator before three digits is then a thousands separator. */
export const WHOLE_FIELDS: readonly Field[] = ["impressions", "clicks", "linkClicks", "interactions", "reach"];
export const MONEY_FIELDS: readonly Field[] = [
  "cost", "conversionValue", "averageCpc", "cpm", "costPerConversion", "costPerResult", "budget", "targetCpa", "maxCpc", "bid",
]; // prettier-ignore
const RATE_FIELDS: readonly Field[] = ["ctr", "frequency", "conversionRate", "roas", "targetRoas", "optimizationScore"];
const FIGURES: ReadonlySet<string> = new Set(FIGURE_FIELDS);

export function isFigure(field: Field | null): field is FigureField {
  return field !== null && FIGURES.has(field);
}

/** True for fields whose cells are numbers in the file's own way of writing them. */
export function isNumeric(field: Field | null): boolean {
  return field !== null && (FIGURES.has(field) || MONEY_FIELDS.includes(field) || RATE_FIELDS.includes(field));
}

/** True for shares and averages of figures. */
export function isRate(field: Field | null): boolean {
  return field !== null && RATE_FIELDS.includes(field);
}

/** Where a figure is stored in a row. */
export const STORED_AS: Readonly<Record<FigureField, AdditiveMetric | "reach">> = {
  impressions: "impressions",
  clicks: "clicks",
  linkClicks: "linkClicks",
  interactions: "interactions",
  cost: "costMicros",
  conversions: "conversions",
  conversionValue: "conversionValueMicros",
  leads: "leads",
  results: "results",
  reach: "reach",
};

import type { Money } from "./money";

export const BID_STRATEGIES = [
  "maximize-clicks",
  "maximize-conversions",
  "maximize-conversion-value",
  "target-cpa",
  "target-roas",
  "target-impression-share",
  "manual-cpc",
  "highest-volume",
  "highest-value",
  "cost-per-result-goal",
  "bid-cap",
  "roas-goal",
] as const;
export type BidStrategy = (typeof BID_STRATEGIES)[number];
export type BudgetType = "daily" | "lifetime";

/** Every campaign, ad set or ad group setting that a form can show, with the type of its value. */
export interface SettingValues {
  name: string;
  objective: string;
  campaignType: string;
  conversionGoal: string;
  optimizationGoal: string;
  budget: Money;
  budgetType: BudgetType;
  bidStrategy: BidStrategy;
  targetCpa: Money;
  /** A ratio: 3.5 means 350 %. */
  targetRoas: number;
  maxCpc: Money;
  bidCap: Money;
  networks: readonly string[];
  locations: readonly string[];
  languages: readonly string[];
  ageMin: number;
  /** 65 means "65 and older". */
  ageMax: number;
  /** `male`, `female`, `unknown`; all genders is `["all"]`. */
  genders: readonly string[];
  detailedTargeting: readonly string[];
  audiences: readonly string[];
  placements: readonly string[];
  /** Device types that are targeted, in the platform's words; Google sets them beside the campaign, not in its settings form. */
  devices: readonly string[];
  advantageAudience: boolean;
  startDate: string;
  endDate: string;
  adSchedule: readonly string[];
  /** Empty means declared as none. */
  specialAdCategories: readonly string[];
}
export type Setting = keyof SettingValues;
export type SettingValue = SettingValues[Setting];

export const SETTINGS = [
  "name",
  "objective",
  "campaignType",
  "conversionGoal",
  "optimizationGoal",
  "budget",
  "budgetType",
  "bidStrategy",
  "targetCpa",
  "targetRoas",
  "maxCpc",
  "bidCap",
  "networks",
  "locations",
  "languages",
  "ageMin",
  "ageMax",
  "genders",
  "detailedTargeting",
  "audiences",
  "placements",
  "devices",
  "advantageAudience",
  "startDate",
  "endDate",
  "adSchedule",
  "specialAdCategories",
] as const satisfies readonly Setting[];

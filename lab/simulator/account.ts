import type { PlatformId } from "@/lib/domain/platform";
import type { BidStrategy, BudgetType } from "@/lib/domain/settings";

/** The figures of the date range that the replica's tables show (the last 30 days of the simulation). */
export interface Figures {
  readonly impressions: number;
  readonly reach: number;
  readonly clicks: number;
  readonly linkClicks: number;
  readonly costMicros: number;
  readonly conversions: number;
  readonly conversionValueMicros: number;
}

export const NO_FIGURES: Figures = {
  impressions: 0,
  reach: 0,
  clicks: 0,
  linkClicks: 0,
  costMicros: 0,
  conversions: 0,
  conversionValueMicros: 0,
};

export interface SimulatedAd {
  readonly id: string;
  readonly name: string;
  readonly status: "enabled" | "paused";
  /** Google: up to 15 headlines and 4 descriptions. Meta: up to 5 of each. */
  readonly headlines: readonly string[];
  readonly descriptions: readonly string[];
  readonly primaryTexts: readonly string[];
  readonly finalUrl: string;
  /** e.g. LEARN_MORE; null for Google. */
  readonly callToAction: string | null;
  readonly figures: Figures;
}

export interface SimulatedAdset {
  readonly id: string;
  readonly name: string;
  readonly status: "enabled" | "paused";
  readonly ageMin: number;
  /** 65 means 65 and older. */
  readonly ageMax: number;
  /** `["all"]`, or some of `female`, `male`, `unknown`. */
  readonly genders: readonly string[];
  readonly detailedTargeting: readonly string[];
  /** Empty: all of them (Advantage+ placements). */
  readonly placements: readonly string[];
  readonly advantageAudience: boolean;
  /** Only where the campaign does not hold the budget (Meta). */
  readonly budgetMicros: number | null;
  readonly maxCpcMicros: number | null;
  readonly costPerResultGoalMicros: number | null;
  /** Meta's bid cap; null or left out: none. */
  readonly bidCapMicros?: number | null;
  readonly ads: readonly SimulatedAd[];
  readonly figures: Figures;
}

export interface SimulatedCampaign {
  readonly id: string;
  readonly name: string;
  readonly status: "enabled" | "paused";
  /** Google: Search, Performance Max, Display… Meta: null. */
  readonly campaignType: string | null;
  /** Meta: OUTCOME_LEADS, OUTCOME_SALES, OUTCOME_TRAFFIC. Google: null. */
  readonly objective: string | null;
  /** e.g. Leads, Purchases; what `conversions` counts here. */
  readonly resultType: string;
  /** null where the ad sets hold the budgets (Meta). */
  readonly budgetMicros: number | null;
  readonly budgetType: BudgetType;
  readonly bidStrategy: BidStrategy;
  readonly targetCpaMicros: number | null;
  /** 3.5 means 350 %. */
  readonly targetRoas: number | null;
  readonly maxCpcMicros: number | null;
  readonly networks: readonly string[];
  readonly locations: readonly string[];
  readonly languages: readonly string[];
  /** e.g. "Monday 08:00-20:00". */
  readonly adSchedule: readonly string[];
  readonly specialAdCategories: readonly string[];
  readonly startDate: string;
  readonly endDate: string | null;
  readonly optimizationScore: number | null;
  readonly adsets: readonly SimulatedAdset[];
  readonly figures: Figures;
}

/** One platform's side of the simulated business: what a replica shows. */
export interface SimulatedAccount {
  readonly simulated: true;
  readonly platform: PlatformId;
  /** Google: the 10-digit customer id. Meta: the `act` id. */
  readonly accountId: string;
  /** Google's `ocid`, which is not the customer id. Empty for Meta. */
  readonly ocid: string;
  /** Ends in "(simulated)". */
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly campaigns: readonly SimulatedCampaign[];
}

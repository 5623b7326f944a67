import type { SimulatedAccount, SimulatedAd, SimulatedAdset, SimulatedCampaign } from "@/lab/simulator/account";
import type { BidStrategy, BudgetType } from "@/lib/domain/settings";
import { draw, drawOne } from "./draw";
import { daysBefore } from "./format";

export interface CampaignSetup {
  readonly categories: readonly string[];
  /** null where the ad sets hold the budgets. */
  readonly budgetMicros: number | null;
  readonly budgetType: BudgetType;
  readonly bidStrategy: BidStrategy;
  readonly startDate: string;
  readonly endDate: string | null;
}

export interface ScheduleSlot {
  /** 0 is Monday. */
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

export interface AdsetSetup {
  readonly conversionLocation: string;
  readonly goal: string;
  readonly costGoalMicros: number | null;
  readonly bidCapMicros: number | null;
  readonly roasGoal: number | null;
  /** null where the campaign holds the budget. */
  readonly budgetMicros: number | null;
  readonly schedule: readonly ScheduleSlot[];
  readonly locations: readonly string[];
  readonly excludedLocations: readonly string[];
  readonly ageMin: number;
  readonly ageMax: number;
  readonly gender: "all" | "male" | "female";
  readonly languages: readonly string[];
  readonly detailed: readonly string[];
  readonly excludedDetailed: readonly string[];
  readonly audiences: readonly string[];
  readonly excludedAudiences: readonly string[];
  readonly advantageAudience: boolean;
  /** Empty: Advantage+ placements. */
  readonly placements: readonly string[];
  readonly lastEdit: string;
}

export interface AdSetup {
  readonly primaryTexts: readonly string[];
  readonly headlines: readonly string[];
  readonly descriptions: readonly string[];
  readonly finalUrl: string;
  readonly callToAction: string;
  readonly displayLink: string;
  readonly urlParameters: string;
}

const SPECIAL = ["HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "ISSUES_ELECTIONS_POLITICS"] as const;
const STRATEGIES: readonly [BidStrategy, ...BidStrategy[]] = [
  "highest-volume",
  "cost-per-result-goal",
  "bid-cap",
  "highest-value",
  "roas-goal",
];

function categoriesOf(seed: string): readonly string[] {
  const first = draw(`${seed} category`, 4);
  const howMany = draw(`${seed} categories`, 4);
  return howMany < 2 ? [] : [0, 1].slice(0, howMany - 1).map((step) => SPECIAL[(first + step) % SPECIAL.length] ?? "");
}

/** What a campaign is set to. Variant 0 is the simulated account as it is. */
export function campaignSetup(account: SimulatedAccount, campaign: SimulatedCampaign, variant: number): CampaignSetup {
  const { startDate } = campaign;
  if (variant === 0) {
    const { specialAdCategories: categories, budgetMicros, budgetType, bidStrategy, endDate } = campaign;
    return { categories, budgetMicros, budgetType, bidStrategy, startDate, endDate };
  }
  const seed = `${String(variant)} ${campaign.id}`;
  const ofAdsets = campaign.adsets.reduce((sum, { budgetMicros }) => sum + (budgetMicros ?? 0), 0);
  const held = draw(`${seed} held`, 2) === 0 && (campaign.budgetMicros ?? ofAdsets) > 0;
  const lifetime = draw(`${seed} lifetime`, 3) === 0;
  const ends = lifetime || draw(`${seed} ends`, 3) === 0;
  return {
    categories: categoriesOf(seed),
    budgetMicros: held ? (campaign.budgetMicros ?? ofAdsets) : null,
    budgetType: lifetime ? "lifetime" : "daily",
    bidStrategy: drawOne(`${seed} strategy`, STRATEGIES),
    startDate,
    endDate: ends ? daysBefore(account.to, -1 - draw(`${seed} end`, 120)) : null,
  };
}

const AUDIENCES = [
  "Website visitors 30 days",
  "Newsletter (CRM)",
  "Lookalike (AT, 1%) – Purchasers",
  "Käufer 180 Tage",
];
const PLACES = ["Austria", "Berlin, Germany", "Zürich", "Bayern", "France"];
const INTERESTS = ["Trail running", "Mountaineering", "Parents (All)", "Hiking; trekking"];
const PLACEMENTS = ["Facebook Feed", "Instagram Stories", "Messenger Inbox", "Audience Network Native"];
const LANGUAGES = ["German", "English (All)", "French (France)"];
const DAYS = [0, 1, 2, 3, 4, 5, 6];

function some(words: string, from: readonly string[], most: number): string[] {
  const start = draw(`${words} start`, from.length);
  return Array.from({ length: draw(`${words} length`, most + 1) }, (_, i) => from[(start + i) % from.length] ?? "");
}

/** What an ad set is set to, within what its campaign is set to. */
export function adsetSetup(
  account: SimulatedAccount,
  campaign: SimulatedCampaign,
  adset: SimulatedAdset,
  variant: number,
): AdsetSetup {
  const above = campaignSetup(account, campaign, variant);
  const seed = `${String(variant)} ${adset.id}`;
  const own: AdsetSetup = {
    conversionLocation: "WEBSITE",
    goal: `goal:${campaign.objective ?? ""}`,
    costGoalMicros: adset.costPerResultGoalMicros,
    bidCapMicros: adset.bidCapMicros ?? null,
    roasGoal: null,
    budgetMicros: campaign.budgetMicros === null ? adset.budgetMicros : null,
    schedule: [],
    locations: campaign.locations,
    excludedLocations: [],
    ageMin: adset.ageMin,
    ageMax: adset.ageMax,
    gender: adset.genders[0] === "male" || adset.genders[0] === "female" ? adset.genders[0] : "all",
    languages: campaign.languages,
    detailed: adset.detailedTargeting,
    excludedDetailed: [],
    audiences: [],
    excludedAudiences: [],
    advantageAudience: adset.advantageAudience,
    placements: adset.placements.filter((name) => !name.startsWith("Advantage")),
    lastEdit: daysBefore(account.to, 1 + draw(`${seed} edit`, 40)),
  };
  if (variant === 0) return own;
  const unit = campaign.budgetMicros ?? adset.budgetMicros ?? 50_000_000;
  const part = (share: number) => Math.max(1_000_000, Math.round((unit * share) / 1_000_000) * 1_000_000);
  const strategy = above.bidStrategy;
  const byValue = strategy === "highest-value" || strategy === "roas-goal";
  const protectedPeople = above.categories.some((category) => category !== "ISSUES_ELECTIONS_POLITICS");
  return {
    ...own,
    conversionLocation: drawOne(`${seed} location`, ["WEBSITE", "MESSENGER", "PHONE_CALL"]),
    goal: byValue ? "goal:VALUE" : own.goal,
    costGoalMicros: strategy === "cost-per-result-goal" ? part(0.1) : null,
    bidCapMicros: strategy === "bid-cap" ? part(0.02) : null,
    roasGoal: strategy === "roas-goal" ? 1 + draw(`${seed} roas`, 400) / 100 : null,
    budgetMicros: above.budgetMicros === null ? (adset.budgetMicros ?? part(0.3)) : null,
    schedule:
      above.budgetType === "lifetime" && above.budgetMicros === null && draw(`${seed} hours`, 2) === 0
        ? DAYS.filter((day) => draw(`${seed} day ${String(day)}`, 2) === 0).map((day) => ({
            day,
            from: "08:00",
            to: day > 4 ? "13:00" : "20:00",
          }))
        : [],
    locations: [...campaign.locations, ...some(`${seed} places`, PLACES, 2)],
    excludedLocations: protectedPeople ? [] : some(`${seed} not places`, ["Potsdam", "Bremen"], 2),
    ageMin: protectedPeople ? 18 : own.ageMin,
    ageMax: protectedPeople ? 65 : own.ageMax,
    gender: protectedPeople ? "all" : own.gender,
    languages: some(`${seed} languages`, LANGUAGES, 2),
    detailed: some(`${seed} detailed`, INTERESTS, 3),
    excludedDetailed: protectedPeople ? [] : some(`${seed} not detailed`, ["Job seekers"], 1),
    audiences: some(`${seed} audiences`, AUDIENCES, 2),
    excludedAudiences: protectedPeople ? [] : some(`${seed} not audiences`, ["Customers 2026", "Employees"], 2),
    advantageAudience: draw(`${seed} advantage`, 2) === 0,
    placements: draw(`${seed} manual`, 2) === 0 ? some(`${seed} placements`, PLACEMENTS, 3) : [],
  };
}

/** What an ad is set to. */
export function adSetup(ad: SimulatedAd, variant: number): AdSetup {
  const { primaryTexts, headlines, descriptions, finalUrl } = ad;
  const callToAction = ad.callToAction ?? "LEARN_MORE";
  const own = { primaryTexts, headlines, descriptions, finalUrl, callToAction, displayLink: "", urlParameters: "" };
  if (variant === 0) return own;
  const seed = `${String(variant)} ${ad.id}`;
  const extended = (texts: readonly string[], more: readonly string[], topic: string) =>
    [...texts, ...more].slice(0, draw(`${seed} ${topic}`, 6));
  return {
    ...own,
    primaryTexts: extended(
      primaryTexts,
      ["First line\n\nThird line: 20 % off", "“Quoted” – & <b>not bold</b>"],
      "texts",
    ),
    headlines: extended(headlines, ["Ab 389 €", "Только сегодня", "送料無料"], "headlines"),
    descriptions: extended(descriptions, ["Free returns", "★★★★★"], "descriptions"),
    displayLink: draw(`${seed} display`, 2) === 0 ? "nordlicht.example" : "",
    urlParameters: draw(`${seed} tracking`, 2) === 0 ? "utm_source=facebook&utm_campaign={{campaign.name}}" : "",
  };
}

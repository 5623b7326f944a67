import type { Outcome } from "@/lib/domain/suggestion";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { BidStrategy } from "@/lib/domain/settings";
import type { AccountBook } from "./book";
import { attributeAt } from "./unit";
import type { Sums, Unit, UnitDay } from "./unit";

/** What a campaign is there to get, and how its rows count that. */
export interface Goal {
  readonly outcome: Outcome;
  /** Campaigns are only compared within the same group: a lead is no purchase. */
  readonly group: string;
  /** Outcome of one row, in units (money outcomes too); undefined where the row does not state it. */
  readonly measure: (sums: Sums) => number | undefined;
  /** Average outcome of one result: 1 for counts, the average value for money. */
  readonly size: number;
}

const VALUE_STRATEGIES: readonly string[] = [
  "target-roas",
  "maximize-conversion-value",
  "highest-value",
  "roas-goal",
] satisfies BidStrategy[];
/** Fewer than this in the whole history and clicks are what can be judged. */
const LEAST_CONVERSIONS = 30;

const total = (days: readonly UnitDay[], metric: keyof Sums): number =>
  days.reduce((sum, day) => sum + Number(day.sums[metric] ?? 0), 0);

/** The goal of a campaign or ad set, from its bid strategy, its platform's result type and what its rows count. */
export function goalOf(book: AccountBook, unit: Unit, strategy: BidStrategy | null): Goal {
  const campaign = book.campaigns.get(unit.campaignKey) ?? unit;
  const { days } = campaign;
  const bidding = strategy ?? attributeAt(unit, "bidStrategy") ?? attributeAt(campaign, "bidStrategy");
  const conversions = total(days, "conversions") || total(days, "results");
  const value = total(days, "conversionValueMicros") / MICROS_PER_UNIT;
  if (typeof bidding === "string" && VALUE_STRATEGIES.includes(bidding) && value > 0 && conversions > 0) {
    return {
      outcome: "conversionValue",
      group: "conversionValue",
      measure: (sums) =>
        sums.conversionValueMicros === undefined ? undefined : sums.conversionValueMicros / MICROS_PER_UNIT,
      size: value / conversions,
    };
  }
  return book.account.platform === "google-ads" ? googleGoal(days, value) : metaGoal(campaign);
}

function googleGoal(days: readonly UnitDay[], value: number): Goal {
  if (total(days, "conversions") >= LEAST_CONVERSIONS) {
    const group = value > 0 ? "conversions-with-value" : "conversions";
    return { outcome: "conversions", group, measure: (sums) => sums.conversions, size: 1 };
  }
  return { outcome: "clicks", group: "clicks", measure: (sums) => sums.clicks, size: 1 };
}

const RESULT_WORDS: readonly (readonly [RegExp, Outcome])[] = [
  [/lead|registr|anmeldung|contact/i, "leads"],
  [/purchase|käufe|kauf|achat|compra|order/i, "purchases"],
  [/link.?click|klick|clic|landing/i, "linkClicks"],
];
const OBJECTIVE_WORDS: readonly (readonly [RegExp, Outcome])[] = [
  [/lead/i, "leads"],
  [/sales|conversions|verk/i, "purchases"],
  [/traffic|link_clicks/i, "linkClicks"],
];

function metaGoal(campaign: Unit): Goal {
  const type = campaign.resultType;
  const objective = attributeAt(campaign, "objective");
  const outcome =
    (type === null ? undefined : RESULT_WORDS.find(([pattern]) => pattern.test(type))?.[1]) ??
    (typeof objective === "string" ? OBJECTIVE_WORDS.find(([pattern]) => pattern.test(objective))?.[1] : undefined) ??
    "results";
  const measure = (sums: Sums): number | undefined => {
    // A row whose result is another one than the campaign's (an older objective) does not count towards it.
    const same = sums.resultType === undefined || type === null || sums.resultType === type;
    if (sums.results !== undefined) return same ? sums.results : 0;
    if (outcome === "leads") return sums.leads ?? sums.conversions;
    if (outcome === "linkClicks") return sums.linkClicks ?? sums.clicks;
    return sums.conversions;
  };
  const group = outcome === "results" ? `results:${type ?? ""}` : outcome;
  return { outcome, group, measure, size: 1 };
}

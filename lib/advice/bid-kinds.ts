import type { Setting } from "@/lib/domain/settings";
import type { PhraseCode } from "./phrases";
import type { CurrentSettings } from "./current-settings";

/**
 * What a bid amount limits:
 * `average-cost` the mean cost of an outcome (target CPA, cost per result goal), `average-return` its mean value per money (ROAS),
 * `marginal-cost` the cost of the next outcome (bid cap), `click` the price of a click.
 */
export type BidLimit = "average-cost" | "average-return" | "marginal-cost" | "click";

export interface BidKind {
  readonly limit: BidLimit;
  readonly setting: Extract<Setting, "targetCpa" | "targetRoas" | "maxCpc" | "bidCap">;
  /** Units of money, or a ratio for `average-return`; null: not set, but can be. */
  readonly value: number | null;
  readonly raise: PhraseCode;
  readonly lower: PhraseCode;
  readonly set: PhraseCode | null;
}

const CPA = { limit: "average-cost", setting: "targetCpa", raise: "bid-raise-target-cpa", lower: "bid-lower-target-cpa", set: "bid-set-target-cpa" } as const; // prettier-ignore
const GOAL = { limit: "average-cost", setting: "targetCpa", raise: "bid-raise-cost-goal", lower: "bid-lower-cost-goal", set: "bid-set-cost-goal" } as const; // prettier-ignore
const ROAS = { limit: "average-return", setting: "targetRoas", raise: "bid-raise-target-roas", lower: "bid-lower-target-roas", set: "bid-set-target-roas" } as const; // prettier-ignore
const CAP = { limit: "marginal-cost", setting: "bidCap", raise: "bid-raise-cap", lower: "bid-lower-cap", set: null } as const; // prettier-ignore
const CPC = { limit: "click", setting: "maxCpc", raise: "bid-raise-max-cpc", lower: "bid-lower-max-cpc", set: null } as const; // prettier-ignore

/**
 * The bid of a unit by its strategy (facts/google-ads.md 7.2, facts/meta-ads.md 7.5): the amount where the unit holds one, else one
 * that could be set; null for strategies without an amount that results can judge.
 */
export function bidKindOf(strategy: CurrentSettings["strategy"], settings: CurrentSettings): BidKind | null {
  const units = (money: CurrentSettings["targetCpa"]): number | null =>
    money === null ? null : money.amountMicros / 1e6;
  switch (strategy) {
    case "target-cpa":
    case "maximize-conversions":
      return { ...CPA, value: units(settings.targetCpa) };
    case "cost-per-result-goal":
    case "highest-volume":
      return { ...GOAL, value: units(settings.targetCpa) };
    case "target-roas":
    case "maximize-conversion-value":
    case "roas-goal":
    case "highest-value":
      return { ...ROAS, value: settings.targetRoas };
    case "bid-cap":
      return { ...CAP, value: units(settings.bidCap) };
    case "manual-cpc":
    case "maximize-clicks":
      return { ...CPC, value: units(settings.maxCpc) };
    case "target-impression-share":
    case null:
      return null;
  }
}

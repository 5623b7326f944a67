import { addDays } from "./days";
import { trueOutcome } from "./truth";
import type { ExpectedOutcome, Step, TruthCampaign } from "./truth";

/** Settings in force on a day: the last step at or before it. */
export function settingsAt(campaign: TruthCampaign, date: string): Step {
  let current = campaign.steps[0]!;
  for (const step of campaign.steps) if (step.from <= date) current = step;
  return current;
}

/** A platform keeps a trickle going even where the target cannot be met. */
const LEAST_SHARE_OF_BUDGET = 0.04;

/** The largest spend in [0, budget] that still passes a test which cheap spends pass and dear ones fail; to a cent. */
function largestSpend(budget: number, passes: (spend: number) => boolean): number {
  if (passes(budget)) return budget;
  let low = 0;
  let high = budget;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * What the platform spends on an average day (EUR) under these settings:
 * no bid: the budget. target-cpa, target-roas: as much of it as keeps the average cost or return at the target.
 * bid-cap: up to where the next result costs the cap. max-cpc: at most what the bid can win (clicks won grow with bid^1.5).
 */
export function trueSpend(campaign: TruthCampaign, settings: Pick<Step, "budget" | "bid">, date: string): number {
  const { budget, bid } = settings;
  if (bid === null || campaign.bidKind === "none") return budget;
  const results = (spend: number): number => trueOutcome(campaign, spend, date).results;
  const least = budget * LEAST_SHARE_OF_BUDGET;
  switch (campaign.bidKind) {
    case "target-cpa":
      return Math.max(
        least,
        largestSpend(budget, (spend) => spend <= bid * results(spend)),
      );
    case "target-roas":
      return Math.max(
        least,
        largestSpend(budget, (spend) => spend * bid <= (campaign.resultValue ?? 0) * results(spend)),
      );
    case "bid-cap":
      return Math.max(
        least,
        largestSpend(budget, (spend) => 0.1 <= bid * (results(spend + 0.1) - results(spend))),
      );
    case "max-cpc":
      return Math.min(budget, (campaign.volumeAtFairBid ?? budget) * Math.pow(bid / (campaign.fairBid ?? bid), 1.5));
  }
}

export interface ExpectedDay extends ExpectedOutcome {
  /** EUR. */
  readonly spend: number;
}

/** What a day would really bring under other settings than it had: the check for every budget and bid suggestion. */
export function trueDay(
  campaign: TruthCampaign,
  date: string,
  changes: Partial<Pick<Step, "budget" | "bid">> = {},
): ExpectedDay {
  const settings = { ...settingsAt(campaign, date), ...changes };
  const spend = trueSpend(campaign, settings, date);
  const bid = campaign.bidKind === "max-cpc" ? settings.bid : null;
  return { spend, ...trueOutcome(campaign, spend, date, {}, bid) };
}

/** Expected spend (EUR), results and value of the seven days from `from` under changed settings, less those under the settings in force. */
export function trueWeeklyChange(
  campaign: TruthCampaign,
  from: string,
  changes: Partial<Pick<Step, "budget" | "bid">>,
): { readonly spend: number; readonly results: number; readonly value: number } {
  const change = { spend: 0, results: 0, value: 0 };
  for (let i = 0; i < 7; i++) {
    const date = addDays(from, i);
    const before = trueDay(campaign, date);
    const after = trueDay(campaign, date, changes);
    change.spend += after.spend - before.spend;
    change.results += after.results - before.results;
    change.value += after.value - before.value;
  }
  return change;
}

import type { Money } from "@/lib/domain/money";
import type { Phrase } from "@/lib/domain/suggestion";

/**
 * How a figure in a phrase is meant to be shown.
 * `share` is a fraction (0.2 = 20 %), `ratio` a factor (3.5 = 350 %), `date` YYYY-MM-DD, `text` a name from the account, never ours;
 * `outcome`, `setting`, `breakdown`, `slot`, `gender`, `strategy` and `budgetType` are codes of lib/domain which have wording of their own.
 */
export type ParamKind =
  | "money"
  | "number"
  | "share"
  | "ratio"
  | "date"
  | "text"
  | "outcome"
  | "setting"
  | "breakdown"
  | "slot"
  | "gender"
  | "strategy"
  | "budgetType";

/**
 * Every sentence that advice can say, with its figures. No wording here: components/locales translate by code.
 * Titles are verb first. The sentence behind each code is noted for translators.
 */
export const PHRASE_PARAMS = {
  /** Fill in what the brief asks for: a line of a composed campaign */
  "plan-line": {},
  // Titles: budget
  /** Raise the daily budget to {proposed} (now {current}) */
  "budget-raise": { proposed: "money", current: "money" },
  /** Lower the daily budget to {proposed} */
  "budget-lower": { proposed: "money", current: "money" },
  /** Raise the lifetime budget to {proposed} */
  "budget-raise-lifetime": { proposed: "money", current: "money" },
  /** Lower the lifetime budget to {proposed} */
  "budget-lower-lifetime": { proposed: "money", current: "money" },

  // Titles: bid
  /** Raise the target cost per action to {proposed} */
  "bid-raise-target-cpa": { proposed: "money", current: "money" },
  /** Lower the target cost per action to {proposed} */
  "bid-lower-target-cpa": { proposed: "money", current: "money" },
  /** Set a target cost per action of {proposed} (none is set now) */
  "bid-set-target-cpa": { proposed: "money" },
  /** Raise the target ROAS to {proposed} */
  "bid-raise-target-roas": { proposed: "ratio", current: "ratio" },
  /** Lower the target ROAS to {proposed} */
  "bid-lower-target-roas": { proposed: "ratio", current: "ratio" },
  /** Set a target ROAS of {proposed} */
  "bid-set-target-roas": { proposed: "ratio" },
  /** Raise the maximum cost per click to {proposed} */
  "bid-raise-max-cpc": { proposed: "money", current: "money" },
  /** Lower the maximum cost per click to {proposed} */
  "bid-lower-max-cpc": { proposed: "money", current: "money" },
  /** Raise the cost per result goal to {proposed} (Meta) */
  "bid-raise-cost-goal": { proposed: "money", current: "money" },
  /** Lower the cost per result goal to {proposed} */
  "bid-lower-cost-goal": { proposed: "money", current: "money" },
  /** Set a cost per result goal of {proposed} */
  "bid-set-cost-goal": { proposed: "money" },
  /** Raise the bid cap to {proposed} */
  "bid-raise-cap": { proposed: "money", current: "money" },
  /** Lower the bid cap to {proposed} */
  "bid-lower-cap": { proposed: "money", current: "money" },

  // Titles: targeting
  /** Leave out {cells} ({breakdown}) */
  "targeting-leave-out": { breakdown: "breakdown", cells: "text" },
  /** Raise the lowest age to {proposed} */
  "targeting-raise-age-min": { proposed: "number" },
  /** Lower the highest age to {proposed} */
  "targeting-lower-age-max": { proposed: "number" },
  /** Show the ads only to {gender} */
  "targeting-one-gender": { gender: "gender" },
  /** Pause the ads from {from} to {to} o'clock */
  "targeting-pause-hours": { from: "number", to: "number" },

  // Titles: copy
  /** Replace {slot} {position} (position counts from 1) */
  "copy-replace": { slot: "slot", position: "number" },
  /** Fill the empty {slot} {position} */
  "copy-fill": { slot: "slot", position: "number" },

  // Reasons
  /** The next {outcome} costs about {marginal}, less than {reference}. */
  "reason-next-result-cheaper": { outcome: "outcome", marginal: "money", reference: "money" },
  /** The next {outcome} costs about {marginal}, more than {reference}. */
  "reason-next-result-dearer": { outcome: "outcome", marginal: "money", reference: "money" },
  /** The next 1.00 of spend returns about {marginal}, more than {reference}. */
  "reason-next-money-better": { marginal: "ratio", reference: "ratio" },
  /** The next 1.00 of spend returns about {marginal}, less than {reference}. */
  "reason-next-money-worse": { marginal: "ratio", reference: "ratio" },
  /** Compared with this campaign's own target. */
  "reason-reference-target": {},
  /** Compared with what the next money brings in {similar} other campaigns of this account. */
  "reason-reference-marginal": { similar: "number" },
  /** No target and no other campaign's curve is known: compared with one and a half times this account's average cost. */
  "reason-reference-average": {},
  /** Learnt from {days} days on which the daily spend lay between {lowest} and {highest}. */
  "reason-curve-days": { days: "number", lowest: "money", highest: "money" },
  /** Moved by at most {limit} in one step. */
  "reason-step-limited": { limit: "share" },
  /** Only {spent} of the budget is spent: the bid target holds delivery back. */
  "reason-target-chokes": { spent: "share" },
  /** The whole budget is spent well below the target; the target does not protect at {current}. */
  "reason-target-loose": { achieved: "money", current: "money" },
  /** Over the last {days} days one {outcome} cost {achieved} (between {low} and {high}). */
  "reason-achieved-cost": { outcome: "outcome", achieved: "money", low: "money", high: "money", days: "number" },
  /** Over the last {days} days 1.00 of spend returned {achieved} (between {low} and {high}). */
  "reason-achieved-roas": { achieved: "ratio", low: "ratio", high: "ratio", days: "number" },
  /** A click is worth {worth}: {rate} of the clicks become a {outcome}. */
  "reason-click-worth": { worth: "money", rate: "share", outcome: "outcome" },
  /** The budget is used up at this bid: a lower bid buys more clicks for the same money. */
  "reason-budget-used-up": { spent: "share" },
  /** When the bid moved by 10 %, the price of a click moved by {share}. */
  "reason-price-follows-bid": { share: "share", changes: "number" },
  /** {cell} brings {difference} fewer results per money than the rest. */
  "reason-cell-worse": { cell: "text", difference: "share" },
  /** {cells} got {spendShare} of the money and {resultShare} of the results in {days} days. */
  "reason-cell-share": { cells: "text", spendShare: "share", resultShare: "share", days: "number" },
  /** The same holds in {similar} other campaigns of this account. */
  "reason-cell-elsewhere": { similar: "number" },
  /** What to do where a menu or picker must be used: untick {cells} at {setting}. Only with mode `choose`. */
  "choose-untick": { setting: "setting", cells: "text" },
  /** Choose {value} at {setting}. Only with mode `choose`. */
  "choose-select": { setting: "setting", value: "text" },
  /** At the ad schedule, keep only {hours}. Only with mode `choose`. */
  "choose-hours": { hours: "text" },

  // Checks: passed, or asking for caution
  /** Within the largest step of {limit} that you allow. */
  "check-step": { step: "share", limit: "share" },
  /** Rests on {days} days and {results} results. */
  "check-enough-data": { days: "number", results: "number" },
  /** {results} results in 7 days; the platform needs about {needed} to leave the learning phase. */
  "check-learning-results": { results: "number", needed: "number" },
  /** This change may restart the learning phase. */
  "check-may-restart-learning": {},
  /** Does not restart the learning phase. */
  "check-keeps-learning": {},
  /** The platform may spend up to {day} on one day and {month} in a month. (Google) */
  "check-overspend-month": { day: "money", month: "money" },
  /** The platform may spend up to {day} on one day and {week} in a week. (Meta) */
  "check-overspend-week": { day: "money", week: "money" },
  /** Beyond the highest daily spend seen so far ({highest}). */
  "check-beyond-observed": { highest: "money" },
  /** Within the daily spend seen so far. */
  "check-within-observed": { lowest: "money", highest: "money" },
  /** {changes} changes at once cannot be told apart afterwards; apply one at a time. */
  "check-several-changes": { changes: "number" },
  /** Leaves out {share} of the delivery of the last {days} days. */
  "check-excluded-share": { share: "share", days: "number" },
  /** {compared} cells were compared; at most {rate} of such findings are expected to be false. */
  "check-many-compared": { compared: "number", rate: "share" },
  /** The platform's automation (Advantage+ audience) may treat this as a suggestion only. */
  "check-suggestion-only": {},
  /** No rule of law or platform speaks against it. Other policy checks carry the guard's own codes. */
  "check-policy": {},
  /** Judge it no earlier than {days} days after the change. */
  "check-wait": { days: "number" },
  /** The budget or bid changed on {date}; what came after is still short. */
  "check-recent-change": { date: "date" },
  /** Observed, not tested: the platform chose whom to show what. */
  "check-observational": {},
  /** The target needs to be saved together with the strategy's own option. */
  "check-new-target": {},
  /** The results of {days} days were left out because tracking seems to have failed. */
  "check-left-out-days": { days: "number" },

  // Withheld
  /** There is no history of this account yet: import an export. */
  "withheld-no-history": {},
  /** The history does not know {name}. */
  "withheld-unknown-entity": { name: "text" },
  /** Several campaigns are called {name}; open one so that its id can be read. */
  "withheld-ambiguous-name": { name: "text" },
  /** {days} days of data; {needed} are needed. */
  "withheld-not-enough-days": { days: "number", needed: "number" },
  /** {results} results; {needed} are needed. */
  "withheld-not-enough-results": { results: "number", needed: "number" },
  /** No delivery in the last {days} days. */
  "withheld-not-running": { days: "number" },
  /** The daily spend was always about {spend}: what more or less would do cannot be known. */
  "withheld-spend-never-varied": { spend: "money" },
  /** The budget is set elsewhere (shared, campaign or ad sets). */
  "withheld-budget-elsewhere": {},
  /** The budget could not be read on this page and the history does not state it. */
  "withheld-budget-unread": {},
  /** Only {spent} of the budget is used: the budget is not the limit. */
  "withheld-budget-not-limiting": { spent: "share" },
  /** The budget is about right: the next {outcome} costs what it costs elsewhere. */
  "withheld-budget-right": { outcome: "outcome" },
  /** Too uncertain: more or less could both be right. */
  "withheld-budget-uncertain": {},
  /** A lifetime budget without a known end cannot be judged. */
  "withheld-lifetime-unknown": {},
  /** The bid strategy could not be read on this page and the history does not state it. */
  "withheld-bid-unread": {},
  /** {strategy} has no bid or target that could be advised from results. */
  "withheld-bid-strategy": { strategy: "strategy" },
  /** The bid or target is about right. */
  "withheld-bid-right": {},
  /** A target is not needed: the next result is not too dear. */
  "withheld-bid-no-target-needed": {},
  /** The target does not limit delivery, so that changing it within one step changes nothing. */
  "withheld-bid-not-binding": { current: "money" },
  /** Too uncertain: higher or lower could both be right. */
  "withheld-bid-uncertain": {},
  /** No breakdown (age, gender, device, placement, location, hour, network) was imported. */
  "withheld-targeting-no-breakdowns": {},
  /** {compared} cells compared; none is certainly better or worse. */
  "withheld-targeting-no-difference": { compared: "number" },
  /** {cells} is weaker, but leaving it out would not pay as the rest would saturate. */
  "withheld-targeting-no-gain": { cells: "text" },
  /** There is no ad on screen and the history holds no ad texts. */
  "withheld-copy-no-texts": {},
  /** Nothing better than what is set now was found. */
  "withheld-nothing-gained": {},
  /** Something went wrong inside for this kind of advice; the others stand. */
  "withheld-failed": {},

  // What if: why something cannot be tried
  /** Open one campaign or ad set that the history knows. */
  "what-if-open-one": {},
  /** At the average it would have brought fewer than {needed} results: too little to say what goes without it. */
  "what-if-thin-cell": { needed: "number" },
  /** More than {limit} of the spend would be left out: what the rest does then is not known. */
  "what-if-too-much": { limit: "share" },
  /** It was never otherwise here: what another value would do cannot be known. */
  "what-if-never-changed": {},
  /** No campaign of this account with the same goal ever had it otherwise. */
  "what-if-never-otherwise": {},
  "what-if-not-stated": {},
  /** {results} results with it, {needed} are needed at least. */
  "what-if-thin-level": { results: "number", needed: "number" },
  /** No campaign that had it was at least {alike} alike to this one. */
  "what-if-not-alike": { alike: "share" },
  /** {campaigns} campaigns had it and never anything else: what it does cannot be told from what they are. Of {needed} it could. */
  "what-if-one-campaign": { campaigns: "number", needed: "number" },
  /** A bid per click has no such answer: the advice on bids says what is known of it. */
  "what-if-click-bid": {},
  /** The spend hardly varied, so that what another target would change is not known. */
  "what-if-curve-unknown": {},
  /** No breakdown by it was imported. */
  "what-if-no-breakdown": {},

  // Nearest real examples behind a reason of the score
  /** Nothing in the history is at least {alike} alike to it. */
  "examples-none": { alike: "share" },
  /** As it is now, nothing in the history is at least {alike} alike. */
  "examples-none-having": { alike: "share" },
  /** Otherwise, nothing in the history is at least {alike} alike. */
  "examples-none-without": { alike: "share" },

  // Score that cannot be given
  "score-no-history": {},
  /** This page shows no campaign that the history knows. */
  "score-unknown-campaign": {},
  /** {weeks} weeks of data; {needed} are needed. */
  "score-not-enough-weeks": { weeks: "number", needed: "number" },
  /** {results} results in the account; {needed} are needed. */
  "score-not-enough-results": { results: "number", needed: "number" },
  /** Nothing predicts this account's results better than its plain average: no honest score. */
  "score-nothing-predicts": {},
  /** The model is not trained yet. */
  "score-not-trained": {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, ParamKind>>>>;

export type PhraseCode = keyof typeof PHRASE_PARAMS;
export const PHRASE_CODES = Object.keys(PHRASE_PARAMS) as readonly PhraseCode[];

type ParamValue<K> = K extends "money" ? Money : K extends "number" | "share" | "ratio" ? number : string;
export type PhraseParams<C extends PhraseCode> = {
  readonly [P in keyof (typeof PHRASE_PARAMS)[C]]: ParamValue<(typeof PHRASE_PARAMS)[C][P]>;
};

/** A phrase whose figures are checked against its code. */
export function phrase<C extends PhraseCode>(code: C, params: PhraseParams<C>): Phrase {
  return { code, params };
}

/**
 * Names in a score's contributions besides those of lib/domain's settings and breakdowns; each needs wording:
 * the campaign's and ad set's own record, the spend level, the season, the trend, and the rest.
 */
export const SCORE_SETTINGS = [
  "campaign",
  "adset",
  "campaignType",
  "objective",
  "bidStrategy",
  "budgetType",
  "device",
  "age",
  "gender",
  "location",
  "placement",
  "network",
  "hour",
  "spend",
  "season",
  "trend",
  "other",
] as const;

import type { SavedBrief } from "@/lib/domain/brief";
import type { Interval } from "@/lib/domain/interval";
import { moneyFromUnits, moneyToUnits, type Money } from "@/lib/domain/money";
import { tongueOf } from "@/lib/brief/tongue";
import { offerKindOf, type KindFound } from "@/lib/brief/meaning/offer-kind";
import type { AccountBook } from "@/lib/advice/book";
import { publishedCost } from "@/lib/advice/cold-start/published-cost";
import type { BidStrategy } from "@/lib/domain/settings";
import { PLATFORM_IDS, type PlatformId } from "@/lib/domain/platform";
import { alikeCampaigns, sellingWords } from "./alike";
import { kindWeight } from "./kind-weights";
import { linesOf } from "./plan";
import { pastCost } from "./past-costs";
import { ENOUGH_RESULTS, LEARNING_DAYS, PLAYBOOK, type Goal, type Play } from "./playbook";
import type { PastCost, Strategy, StrategyReason } from "./types";
import { DAY_MS } from "@/lib/domain/day-length";

const DAYS_A_MONTH = 30.4;
const WEEK = 7;
/** With fewer results a cost is too unsure to stand for what all campaigns of the kind have cost. */
const LEAST_ALIKE = 30;
const NO_KEYS: ReadonlySet<string> = new Set();
/** Both platforms want about two weeks before results settle. */
const SHORTEST = 14;

/** Ranked ways to what the brief asks for, the account's own platform with its own figures first; empty where no goal is said. */
export function matchStrategies(
  brief: SavedBrief,
  book: AccountBook | null,
  platform: PlatformId,
): readonly Strategy[] {
  const goal = brief.client?.goal;
  if (!isGoal(goal)) return [];
  const words = brief.client === null ? "" : sellingWords(brief.client);
  const offerKind = offerKindOf(words, tongueOf(words));
  const keys = book === null ? NO_KEYS : alikeCampaigns(book, words);
  const plays = PLAYBOOK.filter(({ goals }) => (goals[goal] ?? 0) > 0).map((play) => {
    const own = book !== null && play.platform === platform ? book : null;
    const cost = own === null ? null : pastCost(own, play, goal);
    const some =
      own === null || cost === null || keys.size === 0
        ? null
        : pastCost(own, play, goal, { keys, outcome: cost.outcome, least: LEAST_ALIKE });
    return { play, cost, alike: some?.campaigns === cost?.campaigns ? null : some };
  });
  const cheapest = cheapestOf(plays);
  const currency = book?.currency ?? brief.limits.budgetCeiling?.amount.currency ?? null;
  return PLATFORM_IDS.flatMap((one) =>
    plays
      .filter(({ play }) => play.platform === one)
      .map((one) => strategyOf({ ...one, offerKind, cheapest, brief, goal, currency })),
  ).sort((a, b) => Number(b.platform === platform) - Number(a.platform === platform) || b.fit - a.fit);
}

/** Like is compared with like: campaigns about the same only with one another, and only where two ways have some. */
function cheapestOf(plays: readonly Pick<Weighed, "cost" | "alike">[]): Weighed["cheapest"] {
  const alike = plays.flatMap((one) => one.alike?.perResult.mid ?? []);
  return {
    all: Math.min(...plays.flatMap(({ cost }) => cost?.perResult.mid ?? [])),
    alike: alike.length < 2 ? null : Math.min(...alike),
  };
}

function isGoal(goal: string | null | undefined): goal is Goal {
  return goal != null && PLAYBOOK.some(({ goals }) => goal in goals);
}

interface Weighed {
  readonly play: Play;
  readonly cost: PastCost | null;
  readonly alike: PastCost | null;
  readonly offerKind: KindFound | null;
  /** Per result, of all ways: by all their campaigns, and by those about the same. */
  readonly cheapest: { readonly all: number; readonly alike: number | null };
  readonly brief: SavedBrief;
  readonly goal: Goal;
  readonly currency: string | null;
}

function strategyOf({ play, cost, alike, offerKind, cheapest, brief, goal, currency }: Weighed): Strategy {
  const { limits, client } = brief;
  // What campaigns about the same have cost says more than what all of their kind have.
  const known = alike ?? cost;
  const serves = play.goals[goal] ?? 0;
  const reasons: StrategyReason[] = [serves === 1 ? "fits-goal" : "also-serves-goal"];
  let fit = serves;
  const daily = dailyOf(brief, known, play, currency);
  const perWeek = known === null || daily === null ? null : bought(daily, known.perResult);
  const target = client?.targetValue ?? null;
  const isCost = client?.kpi != null && client.kpi !== "ROAS" && /^(?:CP|cost)/u.test(client.kpi);
  if (known === null || cost === null) reasons.push("not-tried-here");
  else {
    const [paid, least] = alike === null || cheapest.alike === null ? [cost, cheapest.all] : [alike, cheapest.alike];
    reasons.push(paid.perResult.low <= least ? "best-here" : "dearer-here");
    // What has worked here counts for more than what usually does, but never turns a wrong kind into a right one.
    fit *= Math.min(1.3, Math.max(0.6, (1.3 * least) / paid.perResult.mid));
    if (isCost && target !== null && known.perResult.low > target) {
      reasons.push("over-target");
      fit *= 0.8;
    } else if (isCost && target !== null && known.perResult.high <= target) reasons.push("within-target");
  }
  const suits = offerKind === null ? 1 : kindWeight(offerKind.kind, play.id);
  fit *= suits;
  if (perWeek !== null) {
    const wanted = (ENOUGH_RESULTS[play.platform] / LEARNING_DAYS[play.platform]) * WEEK;
    reasons.push(perWeek.high < wanted ? "budget-too-small" : "budget-teaches");
    if (perWeek.high < wanted / 2) fit *= 0.85;
  }
  if (play.needs !== null) reasons.push(play.needs);
  const { startDate, endDate } = limits;
  if (startDate !== null && endDate !== null && daysBetween(startDate, endDate) < SHORTEST) reasons.push("short-run");
  const isKnown = (cost?.lately ?? 0) >= ENOUGH_RESULTS[play.platform];
  const bidStrategy = bidding(play, isKnown, client?.kpi ?? null);
  return {
    id: play.id,
    platform: play.platform,
    fit,
    reasons,
    bidStrategy,
    cost,
    alike,
    offerKind: offerKind === null || suits === 1 ? null : { ...offerKind, suits: suits > 1 },
    published: cost === null ? publishedCost(play.id) : null,
    daily,
    perWeek,
    lines: linesOf({ play, brief, bidStrategy, daily, cost: known, currency }),
    creative: { tone: client?.tone ?? null, offer: client?.offer ?? null, avoid: client?.avoid ?? [] },
    audience: client?.audience ?? null,
  };
}

/** Target bidding only where there is enough to learn from, and a target return only where the client names one. */
function bidding({ bidding }: Play, isKnown: boolean, kpi: string | null): BidStrategy | null {
  if (bidding === null) return null;
  const wantsReturn = bidding.known === "roas-goal" || bidding.known === "target-roas";
  return isKnown && (!wantsReturn || kpi === "ROAS") ? bidding.known : bidding.first;
}

/** The client's ceiling as a day's budget; without one, what it takes to learn at this account's own costs. */
function dailyOf({ limits }: SavedBrief, cost: PastCost | null, play: Play, currency: string | null): Money | null {
  const { budgetCeiling, startDate, endDate } = limits;
  if (budgetCeiling !== null) {
    const units = moneyToUnits(budgetCeiling.amount);
    const days =
      budgetCeiling.period === "day"
        ? 1
        : budgetCeiling.period === "month"
          ? DAYS_A_MONTH
          : startDate !== null && endDate !== null
            ? daysBetween(startDate, endDate)
            : null;
    return days === null ? null : moneyFromUnits(Math.floor((units / days) * 100) / 100, budgetCeiling.amount.currency);
  }
  if (cost === null) return null;
  const perDay = (cost.perResult.mid * ENOUGH_RESULTS[play.platform]) / LEARNING_DAYS[play.platform];
  return moneyFromUnits(Math.ceil(perDay), currency);
}

function bought(daily: Money, { low, mid, high, level }: Interval): Interval {
  const week = moneyToUnits(daily) * WEEK;
  return { low: week / high, mid: week / mid, high: week / low, level };
}

function daysBetween(from: string, to: string): number {
  return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1);
}

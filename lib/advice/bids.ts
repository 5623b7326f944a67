import { moneyFromUnits } from "@/lib/domain/money";
import type { Money } from "@/lib/domain/money";
import type { Check, Phrase, Suggestion } from "@/lib/domain/suggestion";
import { RESPONSE_NEEDS } from "@/lib/response/fit-response";
import type { FittedResponse } from "@/lib/response/fit-response";
import { bestSpend, gainsBetween, marginalsAt, outcomesAt } from "@/lib/response/read-response";
import { intervalOf, shareAbove } from "@/lib/response/summary";
import { bidKindOf } from "./bid-kinds";
import { budgetAround, LIMITING, spendsAt, spendsUnder } from "./bid-spends";
import type { BidKind } from "./bid-kinds";
import type { Case, Draft, Verdict } from "./case";
import { campaignOf, currentOf, dateAfter, entityOf, goalFor, noAdvice, responseOf } from "./case";
import { changeChecks, check } from "./checks";
import { clickResponse } from "./click-bids";
import { evidenceOf } from "./evidence";
import type { Goal } from "./goal";
import { phrase } from "./phrases";
import type { PhraseCode } from "./phrases";
import { guarded, isDraft, policyContext } from "./policy";
import { recentOf } from "./recent";
import type { Recent } from "./recent";
import { typedAmount } from "./round-money";
import type { Unit } from "./unit";
import { worthOf } from "./worth";
import type { Worth } from "./worth";

const RECENT_DAYS = 28;
const SURE = 0.8;
/** Candidate bids lie this far apart, as a share of the bid. */
const GRID = 0.025;
/** A change must be worth this share of what is spent. */
const LEAST_GAIN = 0.005;

interface Parts {
  readonly kind: BidKind;
  readonly goal: Goal;
  readonly fit: FittedResponse;
  readonly recent: Recent;
  readonly worth: Worth;
  /** Share of the budget that is spent; 1 where no budget is known. */
  readonly use: number;
  /** Most that can be spent per day. */
  readonly most: number;
  readonly onPage: boolean;
}

/** What a bid would do, in each possible world, per day. */
interface Outlook {
  readonly bid: number;
  readonly gains: Float64Array;
  readonly costs: Float64Array;
  /** Mean of gain x worth - cost. */
  readonly net: number;
  /** Probability that the gain is worth more than its cost. */
  readonly sure: number;
}

/**
 * Advice on the bid or target of a campaign or ad set, by its strategy: from what it achieved and its spread, and from the response
 * curve, which tells how much would be spent and won at another target. Moved by at most the caution step. Where no target is set
 * and the next outcome is surely too dear, a target is proposed.
 */
export function bidAdvice(one: Case, unit: Unit): Verdict {
  const settings = currentOf(one, unit);
  const strategy = settings.strategy ?? currentOf(one, campaignOf(one, unit)).strategy;
  if (strategy === null) return noAdvice("bid", phrase("withheld-bid-unread", {}));
  const kind = bidKindOf(strategy, settings);
  if (kind === null || (kind.value === null && kind.set === null))
    return noAdvice("bid", phrase("withheld-bid-strategy", { strategy }));
  const goal = goalFor(one, unit);
  const recent = recentOf(one.book, unit, goal, RECENT_DAYS);
  if (recent === null) return noAdvice("bid", phrase("withheld-not-running", { days: RECENT_DAYS }));
  const fit = responseOf(one, unit, goal);
  if (fit.status === "not-enough") return notEnough(one, fit.days, fit.results, recent.outcome / goal.size);
  if (fit.status === "not-identified" && kind.limit !== "click")
    return noAdvice(
      "bid",
      phrase("withheld-spend-never-varied", {
        spend: moneyFromUnits(Math.round(fit.reference * 100) / 100, one.book.currency),
      }),
    );
  const worth = worthOf(one, unit, goal, false);
  if (worth === null) return noAdvice("bid", phrase("withheld-bid-uncertain", {}));
  const { use, most } = budgetAround(one, unit, recent);
  const parts: Parts = { kind, goal, fit, recent, worth, use, most, onPage: settings.onPage.has(kind.setting) };
  return kind.value === null ? newTarget(one, unit, parts) : otherBid(one, unit, parts, kind.value);
}

function notEnough(one: Case, days: number, results: number, recentResults: number): Verdict {
  if (days < RESPONSE_NEEDS.days) {
    const needed = RESPONSE_NEEDS.days;
    return noAdvice("bid", phrase("withheld-not-enough-days", { days, needed }), dateAfter(one, needed - days, 1));
  }
  const needed = RESPONSE_NEEDS.results;
  const reason = phrase("withheld-not-enough-results", { results: Math.floor(results), needed });
  return noAdvice("bid", reason, dateAfter(one, needed - results, recentResults / RECENT_DAYS));
}

function outlookAt(one: Case, unit: Unit, parts: Parts, current: number, bid: number): Outlook {
  const { fit, recent, worth } = parts;
  const now = new Float64Array(fit.draws.length).fill(recent.spend);
  if (parts.kind.limit === "click") return clickOutlook(unit, parts, current, bid);
  const then = spendsAt(parts, current, bid);
  return outlook(
    bid,
    gainsBetween(fit, now, then),
    then.map((spend) => spend - recent.spend),
    worth,
  );
}

/**
 * A maximum click price changes what a click costs and how many can be won: the money buys `worth of money` more or less, which
 * saturates along the same curve as more money would.
 */
function clickOutlook(unit: Unit, parts: Parts, current: number, bid: number): Outlook {
  const { fit, recent, worth, use, most } = parts;
  const clicks = clickResponse(unit, fit.draws.length);
  const change = Math.log(bid / current);
  const limited = use >= LIMITING;
  const spends = clicks.volume.map((elasticity) => {
    const reachable = recent.spend * (limited ? 1 / Math.min(1, use) : 1) * Math.exp(elasticity * change);
    return Math.min(most, reachable, limited ? recent.spend : Infinity);
  });
  const power = spends.map((spend, i) => spend * Math.exp(-clicks.price[i]! * change));
  const now = new Float64Array(fit.draws.length).fill(recent.spend);
  return outlook(
    bid,
    gainsBetween(fit, now, power),
    spends.map((spend) => spend - recent.spend),
    worth,
  );
}

function outlook(bid: number, gains: Float64Array, costs: Float64Array, worth: Worth): Outlook {
  const nets = gains.map((gain, i) => gain * worth.perOutcome - costs[i]!);
  return { bid, gains, costs, net: nets.reduce((a, b) => a + b, 0) / nets.length, sure: shareAbove(nets, 0) };
}

function otherBid(one: Case, unit: Unit, parts: Parts, current: number): Verdict {
  const { caution } = one;
  const candidates: Outlook[] = [];
  for (let share = -caution; share <= caution + 1e-9; share += GRID) {
    if (Math.abs(share) < GRID / 2) continue;
    const ratio = parts.kind.limit === "average-return";
    const wanted = current * (1 + share);
    const [low, high] = [current * (1 - caution), current * (1 + caution)];
    const bid = ratio
      ? Math.min(Math.floor(high * 100) / 100, Math.max(Math.ceil(low * 100) / 100, Math.round(wanted * 20) / 20))
      : typedAmount(wanted, low, high);
    if (Math.abs(bid / current - 1) >= GRID / 2) candidates.push(outlookAt(one, unit, parts, current, bid));
  }
  const best = candidates.reduce<Outlook | null>((a, b) => (a === null || b.net > a.net ? b : a), null);
  const money = moneyFromUnits(current, one.book.currency);
  if (best === null || best.net <= LEAST_GAIN * parts.recent.spend) {
    const moved = candidates.some((c) => c.costs.some((cost) => Math.abs(cost) > 0.01 * parts.recent.spend));
    if (!moved && parts.kind.limit !== "average-return")
      return noAdvice("bid", phrase("withheld-bid-not-binding", { current: money }));
    return noAdvice("bid", phrase("withheld-bid-right", {}));
  }
  if (best.sure < SURE) return noAdvice("bid", phrase("withheld-bid-uncertain", {}));
  return verdictOf(one, unit, draftOf(one, unit, parts, best, current));
}

/** A target that would end spend where the next outcome costs more than it may; only where that is surely so. */
function newTarget(one: Case, unit: Unit, parts: Parts): Verdict {
  const { fit, recent, worth, kind } = parts;
  if (1 - shareAbove(marginalsAt(fit, recent.spend), 1 / worth.perOutcome) < SURE)
    return noAdvice("bid", phrase("withheld-bid-no-target-needed", {}));
  const aim = bestSpend(fit, recent.spend * (1 - one.caution), recent.spend, worth.perOutcome);
  const outcomes = outcomesAt(fit, aim);
  const outcome = outcomes.reduce((a, b) => a + b, 0) / outcomes.length;
  const bid =
    kind.limit === "average-return"
      ? Math.round((outcome / aim) * 20) / 20
      : typedAmount(aim / outcome, (0.9 * aim) / outcome, (1.1 * aim) / outcome);
  const then = spendsUnder(parts, bid).map((spend) => Math.max(spend, recent.spend * (1 - 2 * one.caution))); // prettier-ignore
  const now = new Float64Array(fit.draws.length).fill(recent.spend);
  const result = outlook(
    bid,
    gainsBetween(fit, now, then),
    then.map((spend) => spend - recent.spend),
    worth,
  );
  if (result.net <= LEAST_GAIN * recent.spend) return noAdvice("bid", phrase("withheld-bid-no-target-needed", {}));
  return verdictOf(one, unit, draftOf(one, unit, parts, result, null));
}

function verdictOf(one: Case, unit: Unit, draft: Draft): Verdict {
  const checked = guarded(policyContext(one, unit), draft);
  return isDraft(checked) ? { drafts: [checked], withheld: [] } : { drafts: [], withheld: [checked] };
}

function draftOf(one: Case, unit: Unit, parts: Parts, best: Outlook, current: number | null): Draft {
  const { kind, goal, fit, worth } = parts;
  const ratio = kind.limit === "average-return";
  const amount = (value: number): Money | number => (ratio ? value : moneyFromUnits(value, one.book.currency));
  const raise = current !== null && best.bid > current;
  const code: PhraseCode = current === null ? kind.set! : raise ? kind.raise : kind.lower;
  const proposed = amount(best.bid);
  const params = current === null ? { proposed } : { proposed, current: amount(current) };
  const gains = intervalOf(best.gains.map((gain) => gain * 7));
  const costs = intervalOf(best.costs.map((cost) => cost * 7));
  const named = ratio ? `${Math.round(best.bid * 100)} %` : `${best.bid.toFixed(2)} ${one.book.currency}`;
  const instruction = current === null ? [phrase("choose-select", { setting: kind.setting, value: named })] : [];
  const suggestion: Suggestion = {
    id: `bid:${unit.level}:${unit.key}:${kind.setting}:${current === null ? "set" : raise ? "raise" : "lower"}`,
    kind: "bid",
    entity: entityOf(one, unit),
    target: { kind: "setting", setting: kind.setting },
    // A first target comes with an option that has to be chosen beside it.
    mode: current === null ? "choose" : "fill",
    title: { code, params },
    current: current === null ? null : amount(current),
    proposed,
    write: current === null ? null : proposed,
    effect: { outcome: goal.outcome, perWeek: gains, costPerWeek: costs, probabilityBetter: null },
    evidence: evidenceOf(
      one,
      { ...fit, rows: unit.rows, results: fit.outcome / goal.size, similar: worth.similar },
      parts.onPage,
    ),
    reasons: [...reasonsFor(one, unit, parts, current, raise), ...instruction],
    checks: checksFor(one, unit, parts, best, current),
    author: null,
  };
  return { suggestion, gain: best.net * 7 };
}

function reasonsFor(one: Case, unit: Unit, parts: Parts, current: number | null, raise: boolean): Phrase[] {
  const { goal, fit, recent, worth, kind, use } = parts;
  const money = (units: number): Money => moneyFromUnits(Math.round(units * 100) / 100, one.book.currency);
  const reasons: Phrase[] = [];
  // Spread of the achieved cost: the outcome's own noise over these days.
  const spread = 1.645 * Math.sqrt(Math.max(1, fit.dispersion) / Math.max(recent.outcome, goal.size));
  const [less, more] = [Math.exp(-spread), Math.exp(spread)];
  if (kind.limit === "click") {
    const clicks = clickResponse(unit, 3);
    if (!raise && use >= LIMITING) reasons.push(phrase("reason-budget-used-up", { spent: Math.min(1, use) }));
    if (clicks.changes > 0)
      reasons.push(phrase("reason-price-follows-bid", { share: clicks.priceMean / 10, changes: clicks.changes }));
  }
  const achieved = recent.cost / recent.outcome;
  if (goal.outcome === "conversionValue")
    reasons.push(phrase("reason-achieved-roas", { achieved: 1 / achieved, low: less / achieved, high: more / achieved, days: recent.days })); // prettier-ignore
  else
    reasons.push(phrase("reason-achieved-cost", { outcome: goal.outcome, achieved: money(achieved), low: money(achieved * less), high: money(achieved * more), days: recent.days })); // prettier-ignore
  if (kind.limit !== "click" && current !== null) {
    if (use < LIMITING) reasons.push(phrase("reason-target-chokes", { spent: use }));
    else if (kind.limit === "average-cost")
      reasons.push(phrase("reason-target-loose", { achieved: money(achieved), current: money(current) }));
  }
  const marginals = marginalsAt(fit, recent.spend);
  const marginal = marginals.reduce((a, b) => a + b, 0) / marginals.length;
  const cheaper = 1 / marginal < worth.perOutcome;
  if (goal.outcome === "conversionValue")
    reasons.push(phrase(cheaper ? "reason-next-money-better" : "reason-next-money-worse", { marginal, reference: 1 / worth.perOutcome })); // prettier-ignore
  else
    reasons.push(phrase(cheaper ? "reason-next-result-cheaper" : "reason-next-result-dearer", { outcome: goal.outcome, marginal: money(1 / marginal), reference: money(worth.perOutcome) })); // prettier-ignore
  reasons.push(worth.source === "marginal" ? phrase("reason-reference-marginal", { similar: worth.similar }) : phrase("reason-reference-average", {})); // prettier-ignore
  return reasons;
}

function checksFor(one: Case, unit: Unit, parts: Parts, best: Outlook, current: number | null): Check[] {
  const { fit, goal } = parts;
  const step = current === null ? 0 : Math.abs(best.bid / current - 1);
  const checks: Check[] = [check("check-enough-data", "pass", { days: fit.days, results: Math.round(fit.outcome / goal.size) })]; // prettier-ignore
  if (current === null) checks.push(check("check-new-target", "caution", {}));
  else checks.unshift(check("check-step", "pass", { step, limit: one.caution }));
  if (fit.outages.length > 0) checks.push(check("check-left-out-days", "caution", { days: fit.outages.length }));
  return [...checks, ...changeChecks(one, unit, current === null ? "new-target" : "bid", step)];
}

import { MICROS_PER_UNIT, moneyFromUnits } from "@/lib/domain/money";
import type { Money } from "@/lib/domain/money";
import type { Check, Phrase, Suggestion } from "@/lib/domain/suggestion";
import { dayNumber } from "@/lib/response/calendar";
import { RESPONSE_NEEDS } from "@/lib/response/fit-response";
import type { FittedResponse } from "@/lib/response/fit-response";
import { bestSpend, gainsBetween, marginalsAt, spendsAtAverageCost } from "@/lib/response/read-response";
import { intervalOf, shareAbove } from "@/lib/response/summary";
import type { Case, Draft, Verdict } from "./case";
import { campaignOf, currentOf, dateAfter, entityOf, goalFor, noAdvice, responseOf } from "./case";
import { changeChecks, check, overspendCheck } from "./checks";
import type { CurrentSettings } from "./current-settings";
import { evidenceOf } from "./evidence";
import type { Goal } from "./goal";
import { phrase } from "./phrases";
import { guarded, isDraft, policyContext } from "./policy";
import { budgetUse, recentOf } from "./recent";
import { typedAmount } from "./round-money";
import type { Unit } from "./unit";
import { worthOf } from "./worth";
import type { Worth } from "./worth";

/** From this share of use on, the budget is what limits spend. */
const LIMITING = 0.88;
/** How sure it must be that the next money is worth more (or less) than the yardstick. */
const SURE = 0.8;
/** Changes below this share of the budget are noise. */
const LEAST_STEP = 0.03;
const RECENT_DAYS = 28;

/** What the budget is on a plain day, and what changing it means. */
interface DailyBudget {
  readonly current: number;
  readonly low: number;
  readonly high: number;
  /** The field's own value for a daily amount. */
  toField(daily: number): number;
}

/**
 * Advice on the budget of a campaign or ad set that holds one: by its own response curve, moved towards where the next outcome costs
 * what it may cost (`worthOf`), by at most the caution step, within the platform's rules. Says "lower" as readily as "raise".
 */
export function budgetAdvice(one: Case, unit: Unit): Verdict {
  const settings = currentOf(one, unit);
  if (settings.budget === null)
    return noAdvice("budget", phrase(settings.budgetElsewhere ? "withheld-budget-elsewhere" : "withheld-budget-unread", {})); // prettier-ignore
  const goal = goalFor(one, unit);
  const recent = recentOf(one.book, unit, goal, RECENT_DAYS);
  if (recent === null) return noAdvice("budget", phrase("withheld-not-running", { days: RECENT_DAYS }));
  const fit = responseOf(one, unit, goal);
  if (fit.status === "not-enough") return notEnough(one, fit.days, fit.results, recent.outcome / goal.size);
  const money = (units: number): Money => moneyFromUnits(Math.round(units * 100) / 100, one.book.currency);
  if (fit.status === "not-identified")
    return noAdvice("budget", phrase("withheld-spend-never-varied", { spend: money(fit.reference) }));
  const daily = dailyBudget(one, unit, settings, goal);
  if (daily === null) return noAdvice("budget", phrase("withheld-lifetime-unknown", {}));
  const worth = worthOf(one, unit, goal, true);
  if (worth === null) return noAdvice("budget", phrase("withheld-budget-uncertain", {}));
  return decide(one, unit, { settings, goal, fit, daily, worth, recentSpend: recent.spend });
}

function notEnough(one: Case, days: number, results: number, recentResults: number): Verdict {
  if (days < RESPONSE_NEEDS.days) {
    const needed = RESPONSE_NEEDS.days;
    return noAdvice("budget", phrase("withheld-not-enough-days", { days, needed }), dateAfter(one, needed - days, 1));
  }
  const needed = RESPONSE_NEEDS.results;
  const reason = phrase("withheld-not-enough-results", { results: Math.floor(results), needed });
  return noAdvice("budget", reason, dateAfter(one, needed - results, recentResults / RECENT_DAYS));
}

interface Parts {
  readonly settings: CurrentSettings;
  readonly goal: Goal;
  readonly fit: FittedResponse;
  readonly daily: DailyBudget;
  readonly worth: Worth;
  readonly recentSpend: number;
}

function decide(one: Case, unit: Unit, parts: Parts): Verdict {
  const { fit, daily, worth, goal, recentSpend } = parts;
  const use = budgetUse(one.book, unit, daily.current) ?? 1;
  const marginals = marginalsAt(fit, recentSpend);
  const probabilityWorth = shareAbove(marginals, 1 / worth.perOutcome);
  if (probabilityWorth < SURE && probabilityWorth > 1 - SURE) {
    const spread = intervalOf(marginals);
    const right = spread.high / Math.max(spread.low, 1e-9) < 2.5;
    return noAdvice(
      "budget",
      right ? phrase("withheld-budget-right", { outcome: goal.outcome }) : phrase("withheld-budget-uncertain", {}),
    );
  }
  const raise = probabilityWorth >= SURE;
  if (raise && use < LIMITING) return noAdvice("budget", phrase("withheld-budget-not-limiting", { spent: use }));
  // Spend follows the budget where the budget limits it; a lower budget only bites below what is spent.
  const spendAt = (budget: number): number =>
    use >= LIMITING ? recentSpend * (budget / daily.current) : Math.min(recentSpend, budget);
  const aim = bestSpend(fit, spendAt(daily.low), spendAt(daily.high), worth.perOutcome);
  const wanted = use >= LIMITING ? (aim / recentSpend) * daily.current : raise ? daily.current : aim;
  const field = typedAmount(daily.toField(wanted), daily.toField(daily.low), daily.toField(daily.high));
  const currentField = daily.toField(daily.current);
  const step = field / currentField - 1;
  // For a lifetime budget only what is left of it moves: the daily pace changes more than the field.
  const proposed = daily.current + ((wanted - daily.current) * (field - currentField)) / (daily.toField(wanted) - currentField || 1); // prettier-ignore
  const spend = spendAt(proposed);
  if (Math.abs(step) < LEAST_STEP || raise !== step > 0 || Math.abs(spend / recentSpend - 1) < LEAST_STEP / 2) {
    const reason = use < LIMITING ? phrase("withheld-budget-not-limiting", { spent: use }) : phrase("withheld-budget-right", { outcome: goal.outcome }); // prettier-ignore
    return noAdvice("budget", reason);
  }
  const draft = makeDraft(one, unit, parts, { field, step, spend, marginals });
  const checked = guarded(policyContext(one, unit), draft);
  return isDraft(checked) ? { drafts: [checked], withheld: [] } : { drafts: [], withheld: [checked] };
}

interface Move {
  readonly field: number;
  readonly step: number;
  /** Spend per day after the change. */
  readonly spend: number;
  readonly marginals: Float64Array;
}

function makeDraft(one: Case, unit: Unit, parts: Parts, move: Move): Draft {
  const { settings, goal, fit, worth, recentSpend } = parts;
  const { currency } = one.book;
  const before = new Float64Array(fit.draws.length).fill(recentSpend);
  const after = spendsUnderTarget(one, unit, goal, fit, recentSpend, move.spend);
  const gains = gainsBetween(fit, before, after).map((gain) => gain * 7);
  const costs = after.map((cost, i) => (cost - before[i]!) * 7);
  const proposed = moneyFromUnits(move.field, currency);
  const raise = move.step > 0;
  const lifetime = settings.budgetType === "lifetime";
  const current = settings.budget!;
  const title = phrase(
    raise ? (lifetime ? "budget-raise-lifetime" : "budget-raise") : lifetime ? "budget-lower-lifetime" : "budget-lower",
    { proposed, current },
  );
  const effect = intervalOf(gains);
  const cost = intervalOf(costs);
  const suggestion: Suggestion = {
    id: `budget:${unit.level}:${unit.key}:${raise ? "raise" : "lower"}`,
    kind: "budget",
    entity: entityOf(one, unit),
    target: { kind: "setting", setting: "budget" },
    mode: "fill",
    title,
    current,
    proposed,
    write: proposed,
    effect: { outcome: goal.outcome, perWeek: effect, costPerWeek: cost, probabilityBetter: null },
    evidence: evidenceOf(
      one,
      { ...fit, rows: unit.rows, results: fit.outcome / goal.size, similar: worth.similar },
      settings.onPage.has("budget"),
    ),
    reasons: reasonsFor(one, parts, move, raise),
    checks: checksFor(one, unit, parts, move, proposed),
    author: null,
  };
  return { suggestion, gain: effect.mid * worth.perOutcome - cost.mid };
}

/** Spend after the change in each possible world; a target on average cost may hold it back below the new budget. */
function spendsUnderTarget(
  one: Case,
  unit: Unit,
  goal: Goal,
  fit: FittedResponse,
  before: number,
  after: number,
): Float64Array {
  const plain = new Float64Array(fit.draws.length).fill(after);
  if (after <= before) return plain;
  for (const holder of [unit, campaignOf(one, unit)]) {
    const { targetCpa, targetRoas } = currentOf(one, holder);
    const cost = goal.outcome === "conversionValue" ? (targetRoas === null ? null : 1 / targetRoas) : targetCpa === null ? null : targetCpa.amountMicros / MICROS_PER_UNIT; // prettier-ignore
    // The platform spends what it spends now: a world that says it could not is corrected to today's spend.
    if (cost !== null) return spendsAtAverageCost(fit, cost, after).map((spend) => Math.max(spend, before));
  }
  return plain;
}

function reasonsFor(one: Case, { fit, goal, worth }: Parts, move: Move, raise: boolean): Phrase[] {
  const money = (units: number): Money => moneyFromUnits(Math.round(units * 100) / 100, one.book.currency);
  const marginal = move.marginals.reduce((a, b) => a + b, 0) / move.marginals.length;
  const next =
    goal.outcome === "conversionValue"
      ? phrase(raise ? "reason-next-money-better" : "reason-next-money-worse", {
          marginal,
          reference: 1 / worth.perOutcome,
        })
      : phrase(raise ? "reason-next-result-cheaper" : "reason-next-result-dearer", {
          outcome: goal.outcome,
          marginal: money(1 / marginal),
          reference: money(worth.perOutcome),
        });
  const source =
    worth.source === "target"
      ? phrase("reason-reference-target", {})
      : worth.source === "marginal"
        ? phrase("reason-reference-marginal", { similar: worth.similar })
        : phrase("reason-reference-average", {});
  const curve = phrase("reason-curve-days", { days: fit.days, lowest: money(fit.lowest), highest: money(fit.highest) });
  const limited = Math.abs(move.step) > one.caution * 0.97;
  return [next, source, curve, ...(limited ? [phrase("reason-step-limited", { limit: one.caution })] : [])];
}

function checksFor(one: Case, unit: Unit, { fit, goal, settings }: Parts, move: Move, proposed: Money): Check[] {
  const money = (units: number): Money => moneyFromUnits(Math.round(units * 100) / 100, one.book.currency);
  const checks: Check[] = [
    check("check-step", "pass", { step: Math.abs(move.step), limit: one.caution }),
    check("check-enough-data", "pass", { days: fit.days, results: Math.round(fit.outcome / goal.size) }),
  ];
  checks.push(
    move.spend > fit.highest * 1.02
      ? check("check-beyond-observed", "caution", { highest: money(fit.highest) })
      : check("check-within-observed", "pass", { lowest: money(fit.lowest), highest: money(fit.highest) }),
  );
  if (fit.outages.length > 0) checks.push(check("check-left-out-days", "caution", { days: fit.outages.length }));
  if (settings.budgetType === "daily") checks.push(overspendCheck(one.book.account.platform, proposed));
  return [...checks, ...changeChecks(one, unit, "budget", Math.abs(move.step))];
}

/** The budget as an amount per day with its bounds; for a lifetime budget from what is left of it. Null where its end is not known. */
function dailyBudget(one: Case, unit: Unit, settings: CurrentSettings, goal: Goal): DailyBudget | null {
  const amount = settings.budget!.amountMicros / MICROS_PER_UNIT;
  const step = one.caution;
  if (settings.budgetType === "daily")
    return { current: amount, low: amount * (1 - step), high: amount * (1 + step), toField: (daily) => daily };
  const { startDate, endDate } = settings;
  if (startDate === null || endDate === null) return null;
  const left = dayNumber(endDate.slice(0, 10)) - dayNumber(one.today) + 1;
  const sinceStart = dayNumber(one.book.to) - dayNumber(startDate.slice(0, 10)) + 1;
  if (!(left >= 1 && sinceStart >= 1)) return null;
  const spent = (recentOf(one.book, unit, goal, sinceStart)?.cost ?? 0) || 0;
  const current = (amount - spent) / left;
  if (!(current > 0)) return null;
  // The whole budget moves within the caution step, and what is left of it never runs dry.
  const low = Math.max(current * 0.5, current - (amount * step) / left);
  const high = current + (amount * step) / left;
  return { current, low, high, toField: (daily) => spent + daily * left };
}

import type { Breakdown } from "@/lib/domain/history";
import { moneyFromUnits } from "@/lib/domain/money";
import type { Phrase } from "@/lib/domain/suggestion";
import { SWITCHED } from "@/lib/domain/what-if";
import type { WhatIf, WhatIfCell, WhatIfChange, WhatIfFixed, WhatIfSetting } from "@/lib/domain/what-if";
import type { FittedModel } from "@/lib/model/types";
import { RESPONSE_NEEDS } from "@/lib/response/fit-response";
import { gainsBetween, outcomesAt } from "@/lib/response/read-response";
import { intervalOf, shareAbove } from "@/lib/response/summary";
import type { Case } from "./case";
import { campaignOf, currentOf, entityOf, goalFor, responseOf } from "./case";
import { leaveOutRatios, MOST_LEFT_OUT } from "./leave-out";
import type { Goal } from "./goal";
import { phrase } from "./phrases";
import { recentOf } from "./recent";
import { ADVISED_BREAKDOWNS } from "./sum-cells";
import { comparisonsOf, LEAST_EXPECTED } from "./targeting";
import type { Comparison } from "./targeting";
import type { Unit } from "./unit";
import { isStated, settingChoices, settingFactors } from "./what-if-settings";
import { triedTarget } from "./what-if-target";

const RECENT_DAYS = 28;

/**
 * What a week of this campaign or ad set would bring with another spend or target, without some groups of people, places or hours, or
 * with another level of a setting: by its own response curve, the effects of its cells, and the model's prediction. What the history
 * cannot answer is closed or listed, with the reason.
 */
export function whatIf(one: Case, unit: Unit, change: WhatIfChange, model: FittedModel | null): WhatIf {
  const goal = goalFor(one, unit);
  const recent = recentOf(one.book, unit, goal, RECENT_DAYS);
  const none = (reason: Phrase): WhatIf => ({ status: "not-enough", reason });
  if (recent === null) return none(phrase("withheld-not-running", { days: RECENT_DAYS }));
  const fit = responseOf(one, unit, goal);
  if (fit.status === "not-enough") {
    const needed = RESPONSE_NEEDS.results;
    return none(phrase("withheld-not-enough-results", { results: Math.floor(fit.results), needed }));
  }
  const own = recent.spend;
  const varied = fit.status === "fitted";
  const support = { low: varied ? Math.min(own, fit.lowest) : own, high: varied ? Math.max(own, fit.highest) : own };
  const tried = triedTarget(one, unit, fit, recent, change);
  const within = (spend: number): number => Math.min(support.high, Math.max(support.low, spend));
  const spends = tried.spends?.map(within) ?? new Float64Array(fit.draws.length).fill(within(change.spend ?? own));
  const spend = tried.spends === null ? spends[0]! : spends.reduce((sum, value) => sum + value, 0) / spends.length;
  const comparisons = comparisonsOf(one, unit, ADVISED_BREAKDOWNS);
  const before = outcomesAt(fit, own).map((day) => day * 7);
  const gains = gainsBetween(fit, new Float64Array(spends.length).fill(own), spends);
  let after = before.map((week, i) => week + 7 * gains[i]!);
  for (const comparison of comparisons) {
    const left = comparison.effects.filter(
      ({ cell }) => change.leaveOut[comparison.breakdown]?.includes(cell) ?? false,
    );
    if (left.length === 0) continue;
    const ratios = leaveOutRatios(left, fit, spend);
    after = after.map((value, i) => value * ratios[i]!);
  }
  const settings = settingChoices(one, unit, goal, model, change);
  const factors = settingFactors(one, unit, goal, model, settings, after.length);
  if (factors !== null) after = after.map((value, i) => value * factors[i]!);
  return {
    status: "answered",
    entity: entityOf(one, unit),
    outcome: goal.outcome,
    currency: one.book.currency,
    spend: { now: own, chosen: spend, ...support },
    groups: comparisons.map((comparison) => ({
      breakdown: comparison.breakdown,
      cells: cellsOf(comparison, change.leaveOut[comparison.breakdown] ?? []),
    })),
    settings,
    target: tried.target,
    fixed: [
      ...tried.fixed,
      ...(varied ? [] : [{ setting: "spend", reason: phrase("withheld-spend-never-varied", { spend: moneyFromUnits(Math.round(own * 100) / 100, one.book.currency) }) }]), // prettier-ignore
      ...fixedOf(one, unit, goal, comparisons, settings),
    ],
    perWeek: intervalOf(after),
    change: intervalOf(after.map((value, i) => value - before[i]!)),
    better: shareAbove(
      after.map((value, i) => (spends[i]! > 0 ? value / spends[i]! : 0) - before[i]! / own),
      0,
    ),
  };
}

/** Cells with what speaks against leaving each out: too little known of it, or too much left out already. */
function cellsOf({ effects, goal }: Comparison, left: readonly string[]): WhatIfCell[] {
  const taken = effects.filter(({ cell }) => left.includes(cell)).reduce((sum, { share }) => sum + share, 0);
  return effects.map(({ cell, share, expected }) => {
    const out = left.includes(cell);
    const thin = expected / goal.size < LEAST_EXPECTED;
    const closed = thin
      ? phrase("what-if-thin-cell", { needed: LEAST_EXPECTED })
      : !out && taken + share > MOST_LEFT_OUT
        ? phrase("what-if-too-much", { limit: MOST_LEFT_OUT })
        : null;
    return { cell, share, out: out && !thin, closed };
  });
}

/** Settings that are known but have no answer: of all the account's campaigns with this goal none had another level, or nobody said. */
function fixedOf(
  one: Case,
  unit: Unit,
  goal: Goal,
  comparisons: readonly Comparison[],
  open: readonly WhatIfSetting[],
): WhatIfFixed[] {
  const now = currentOf(one, unit);
  const campaign = currentOf(one, campaignOf(one, unit));
  const values = {
    bidStrategy: now.strategy ?? campaign.strategy,
    objective: now.objective ?? campaign.objective,
    campaignType: now.campaignType ?? campaign.campaignType,
    budgetType: now.budget === null ? null : now.budgetType,
  };
  const known = new Set<Breakdown>(comparisons.map(({ breakdown }) => breakdown));
  return [
    ...SWITCHED.filter((setting) => values[setting] !== null && !open.some((one) => one.setting === setting)).map((setting) => ({ setting, reason: phrase(isStated(one, goal, setting) ? "what-if-never-otherwise" : "what-if-not-stated", {}) })), // prettier-ignore
    ...ADVISED_BREAKDOWNS.filter((breakdown) => !known.has(breakdown)).map((setting) => ({ setting, reason: phrase("what-if-no-breakdown", {}) })), // prettier-ignore
  ];
}

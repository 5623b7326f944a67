import type { Breakdown } from "@/lib/domain/history";
import { moneyFromUnits } from "@/lib/domain/money";
import type { Phrase } from "@/lib/domain/suggestion";
import type { WhatIf, WhatIfCell, WhatIfChange, WhatIfFixed } from "@/lib/domain/what-if";
import { RESPONSE_NEEDS } from "@/lib/response/fit-response";
import { outcomesAt } from "@/lib/response/read-response";
import { intervalOf, shareAbove } from "@/lib/response/summary";
import type { Case } from "./case";
import { campaignOf, currentOf, entityOf, goalFor, responseOf } from "./case";
import { leaveOutRatios, MOST_LEFT_OUT } from "./leave-out";
import { phrase } from "./phrases";
import { recentOf } from "./recent";
import { ADVISED_BREAKDOWNS } from "./sum-cells";
import { comparisonsOf, LEAST_EXPECTED } from "./targeting";
import type { Comparison } from "./targeting";
import type { Unit } from "./unit";

const RECENT_DAYS = 28;

/**
 * What a week of this campaign or ad set would bring with another spend, or without some groups of people, places or hours: by its own
 * response curve and the effects of its cells. What its history cannot answer is listed with the reason.
 */
export function whatIf(one: Case, unit: Unit, change: WhatIfChange): WhatIf {
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
  const spend = Math.min(support.high, Math.max(support.low, change.spend ?? own));
  const comparisons = comparisonsOf(one, unit, ADVISED_BREAKDOWNS);
  const before = outcomesAt(fit, own).map((day) => day * 7);
  let after = outcomesAt(fit, spend).map((day) => day * 7);
  for (const comparison of comparisons) {
    const left = comparison.effects.filter(
      ({ cell }) => change.leaveOut[comparison.breakdown]?.includes(cell) ?? false,
    );
    if (left.length === 0) continue;
    const ratios = leaveOutRatios(left, fit, spend);
    after = after.map((value, i) => value * ratios[i]!);
  }
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
    fixed: [
      ...(varied ? [] : [{ setting: "spend", reason: phrase("withheld-spend-never-varied", { spend: moneyFromUnits(Math.round(own * 100) / 100, one.book.currency) }) }]), // prettier-ignore
      ...fixedOf(one, unit, comparisons),
    ],
    perWeek: intervalOf(after),
    change: intervalOf(after.map((value, i) => value - before[i]!)),
    better: shareAbove(
      after.map((value, i) => value / spend - before[i]! / own),
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

/** Settings that are known but have no answer. */
function fixedOf(one: Case, unit: Unit, comparisons: readonly Comparison[]): WhatIfFixed[] {
  const now = currentOf(one, unit);
  const campaign = currentOf(one, campaignOf(one, unit));
  const settings = [
    ["bidStrategy", now.strategy ?? campaign.strategy],
    ["objective", now.objective ?? campaign.objective],
    ["campaignType", now.campaignType ?? campaign.campaignType],
    ["budgetType", now.budget === null ? null : now.budgetType],
  ] as const;
  const fixed = settings.flatMap(([setting, value]): WhatIfFixed[] => {
    if (value === null) return [];
    const seen = new Set(unit.steps.flatMap((step) => step.attributes[setting] ?? []).map(String));
    return [
      { setting, reason: seen.size > 1 ? phrase("what-if-confounded", {}) : phrase("what-if-never-changed", {}) },
    ];
  });
  const known = new Set<Breakdown>(comparisons.map(({ breakdown }) => breakdown));
  return [
    ...fixed,
    ...ADVISED_BREAKDOWNS.filter((breakdown) => !known.has(breakdown)).map((setting) => ({ setting, reason: phrase("what-if-no-breakdown", {}) })), // prettier-ignore
  ];
}

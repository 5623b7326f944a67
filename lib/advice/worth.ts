import type { Case } from "./case";
import { campaignOf, currentOf, goalFor, responseOf } from "./case";
import type { Goal } from "./goal";
import { recentOf } from "./recent";
import { isRunning } from "./scope";
import type { Unit } from "./unit";
import { marginalsAt } from "@/lib/response/read-response";

/** What one more outcome may cost here: the yardstick for "the next money is better spent here, or elsewhere". */
export interface Worth {
  /** Units of money per outcome (for money outcomes: spend per unit of value). */
  readonly perOutcome: number;
  readonly source: "target" | "marginal" | "average";
  /** Other campaigns that it was taken from. */
  readonly similar: number;
}

/**
 * On a saturating curve the next outcome is dearer than the average one; at the elasticity of 2/3 that is typical here, by half.
 * Used only where neither a target nor another campaign's curve says what the next outcome may cost.
 */
const NEXT_OVER_AVERAGE = 1.5;
const AVERAGE_DAYS = 90;

/**
 * The yardstick, by preference: the campaign's own target; what the next money brings in the account's other campaigns for the same
 * goal (so that advice moves money to where it does more); the account's average.
 * @param ownTarget false where the target itself is being judged.
 */
export function worthOf(one: Case, unit: Unit, goal: Goal, ownTarget: boolean): Worth | null {
  const target = ownTarget ? targetOf(one, unit, goal) : null;
  if (target !== null) return { perOutcome: target, source: "target", similar: 0 };
  const others = [...one.book.campaigns.values()].filter(
    (other) => other.key !== unit.campaignKey && isRunning(one.book, other) && goalFor(one, other).group === goal.group,
  );
  return marginalElsewhere(one, others) ?? averageHere(one, unit, goal, others);
}

/** Money per outcome that the unit's own settings aim at. */
function targetOf(one: Case, unit: Unit, goal: Goal): number | null {
  for (const holder of [unit, campaignOf(one, unit)]) {
    const { targetCpa, targetRoas } = currentOf(one, holder);
    if (goal.outcome === "conversionValue") {
      if (targetRoas !== null) return 1 / targetRoas;
    } else if (targetCpa !== null && targetCpa.amountMicros > 0) return targetCpa.amountMicros / 1e6;
  }
  return null;
}

/** Spend-weighted mean of what the next money brings in other campaigns whose curves are known. */
function marginalElsewhere(one: Case, others: readonly Unit[]): Worth | null {
  let weight = 0;
  let sum = 0;
  let similar = 0;
  for (const other of others) {
    const fit = responseOf(one, other, goalFor(one, other));
    if (fit.status !== "fitted") continue;
    const marginals = marginalsAt(fit, fit.reference);
    sum += fit.reference * (marginals.reduce((a, b) => a + b, 0) / marginals.length);
    weight += fit.reference;
    similar++;
  }
  return sum > 0 ? { perOutcome: weight / sum, source: "marginal", similar } : null;
}

function averageHere(one: Case, unit: Unit, goal: Goal, others: readonly Unit[]): Worth | null {
  let cost = 0;
  let outcome = 0;
  for (const campaign of [campaignOf(one, unit), ...others]) {
    const recent = recentOf(one.book, campaign, goalFor(one, campaign), AVERAGE_DAYS);
    cost += recent?.cost ?? 0;
    outcome += recent?.outcome ?? 0;
  }
  if (!(outcome > 0 && cost > 0)) return null;
  return { perOutcome: (NEXT_OVER_AVERAGE * cost) / outcome, source: "average", similar: others.length };
}

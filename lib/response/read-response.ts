import type { Interval } from "@/lib/domain/interval";
import { shapeAt, slopeAt } from "./curve";
import type { FittedResponse, ResponseDraw } from "./fit-response";
import { intervalOf, shareAbove } from "./summary";

/** Spend per day in units of the account's currency everywhere; outcomes per day unless a name says otherwise. */

function outcomeIn(draw: ResponseDraw, reference: number, spend: number): number {
  return draw.level * shapeAt(draw.shape, spend / reference);
}

/** Expected outcome per day at a spend, in each possible world. */
export function outcomesAt(fit: FittedResponse, spend: number): Float64Array {
  return Float64Array.from(fit.draws, (draw) => outcomeIn(draw, fit.reference, spend));
}

/** Change of the expected outcome per day when spend moves, in each possible world. */
export function gainsFrom(fit: FittedResponse, from: number, to: number): Float64Array {
  return Float64Array.from(
    fit.draws,
    (draw) => outcomeIn(draw, fit.reference, to) - outcomeIn(draw, fit.reference, from),
  );
}

/** Outcome that one more unit of money per day would bring, in each possible world. */
export function marginalsAt(fit: FittedResponse, spend: number): Float64Array {
  return Float64Array.from(
    fit.draws,
    (draw) => (draw.level / fit.reference) * slopeAt(draw.shape, spend / fit.reference),
  );
}

/** Expected outcome per day at a spend, with 90 % interval. */
export function outcomeAt(fit: FittedResponse, spend: number): Interval {
  return intervalOf(outcomesAt(fit, spend));
}

/** Outcome that one more unit of money would bring, with 90 % interval. */
export function marginalAt(fit: FittedResponse, spend: number): Interval {
  return intervalOf(marginalsAt(fit, spend));
}

/** Probability that one more unit of money brings more than `bound` outcomes. */
export function marginalAbove(fit: FittedResponse, spend: number, bound: number): number {
  return shareAbove(marginalsAt(fit, spend), bound);
}

/**
 * Spend within [low, high] with the largest expected worth: outcome x worth - spend. The mean of concave curves is concave, so a
 * golden-section search finds it.
 * @param worth money that one outcome is worth.
 */
export function bestSpend(fit: FittedResponse, low: number, high: number, worth: number): number {
  const value = (spend: number): number => {
    let sum = 0;
    for (const draw of fit.draws) sum += outcomeIn(draw, fit.reference, spend);
    return (worth * sum) / fit.draws.length - spend;
  };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  for (let i = 0; i < 40 && b - a > 1e-4 * high; i++) {
    const left = b - ratio * (b - a);
    const right = a + ratio * (b - a);
    if (value(left) >= value(right)) b = right;
    else a = left;
  }
  const inside = (a + b) / 2;
  return [low, inside, high].reduce((best, spend) => (value(spend) > value(best) ? spend : best));
}

/** Largest spend up to `most` that passes a test which small spends pass and large ones fail. */
function largestSpend(most: number, passes: (spend: number) => boolean): number {
  if (passes(most)) return most;
  let low = 0;
  let high = most;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** In each possible world: the spend, at most `budget`, up to which an average outcome costs at most `cost` (target CPA, cost per result goal; 1 / target ROAS for money). */
export function spendsAtAverageCost(fit: FittedResponse, cost: number, budget: number): Float64Array {
  return Float64Array.from(fit.draws, (draw) =>
    largestSpend(budget, (spend) => spend <= cost * outcomeIn(draw, fit.reference, spend)),
  );
}

/** In each possible world: the spend, at most `budget`, up to which the next outcome costs at most `cost` (bid cap). */
export function spendsAtMarginalCost(fit: FittedResponse, cost: number, budget: number): Float64Array {
  return Float64Array.from(fit.draws, (draw) =>
    largestSpend(
      budget,
      (spend) => spend === 0 || 1 <= (cost * draw.level * slopeAt(draw.shape, spend / fit.reference)) / fit.reference,
    ),
  );
}

/** Change of the expected outcome per day when each world's spend moves as given. */
export function gainsBetween(fit: FittedResponse, from: ArrayLike<number>, to: ArrayLike<number>): Float64Array {
  return Float64Array.from(
    fit.draws,
    (draw, i) => outcomeIn(draw, fit.reference, to[i]!) - outcomeIn(draw, fit.reference, from[i]!),
  );
}

import { MICROS_PER_UNIT } from "@/lib/domain/money";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { seeded, spreadNormals } from "@/lib/response/seeded";
import type { Unit } from "./unit";

/** How the price of a click and the volume follow a maximum click price, in each possible world, as elasticities. */
export interface ClickResponse {
  readonly price: Float64Array;
  readonly volume: Float64Array;
  /** Changes of the bid that the history holds. */
  readonly changes: number;
  readonly priceMean: number;
}

/** Before the data speak: the price follows by 60 % +- 25, the volume that can be won by 120 % +- 40. */
const PRIOR = { price: { mean: 0.6, sd: 0.25 }, volume: { mean: 1.2, sd: 0.4 } } as const;
/** Days compared on each side of a change. */
const WINDOW = 28;
const LEAST_DAYS = 7;

/**
 * Learns from the unit's own bid changes: the four weeks before against the four weeks after, each a noisy observation of the
 * elasticity, combined with the prior.
 */
export function clickResponse(unit: Unit, draws: number): ClickResponse {
  const observations = bidChanges(unit);
  const price = posterior(
    PRIOR.price,
    observations.map((o) => ({ by: o.bid, moved: o.price, sd: 0.12 })),
  );
  // Volume moves with demand too: a rougher witness, and none where the budget cut it off (its rows cannot tell).
  const volume = posterior(
    PRIOR.volume,
    observations.map((o) => ({ by: o.bid, moved: o.volume, sd: 0.5 })),
  );
  const random = seeded(unit.days.length * 7919 + observations.length);
  const [a, b] = [spreadNormals(draws, random), spreadNormals(draws, random)];
  return {
    price: a.map((z) => Math.min(1.2, Math.max(0, price.mean + price.sd * z))),
    volume: b.map((z) => Math.max(0.1, volume.mean + volume.sd * z)),
    changes: observations.length,
    priceMean: Math.min(1.2, Math.max(0, price.mean)),
  };
}

function posterior(
  prior: { readonly mean: number; readonly sd: number },
  observed: readonly { readonly by: number; readonly moved: number; readonly sd: number }[],
): { mean: number; sd: number } {
  let precision = 1 / prior.sd ** 2;
  let sum = prior.mean * precision;
  for (const { by, moved, sd } of observed) {
    const weight = (by / sd) ** 2;
    precision += weight;
    sum += weight * (moved / by);
  }
  return { mean: sum / precision, sd: Math.sqrt(1 / precision) };
}

/** Logarithms of how bid, click price and spend moved at each change of the bid. */
function bidChanges(unit: Unit): { bid: number; price: number; volume: number }[] {
  const changes: { bid: number; price: number; volume: number }[] = [];
  for (let i = 1; i < unit.steps.length; i++) {
    const [now, before] = [unit.steps[i]!, unit.steps[i - 1]!];
    const [bidNow, bidBefore] = [now.attributes["maxCpcMicros"], before.attributes["maxCpcMicros"]];
    if (typeof bidNow !== "number" || typeof bidBefore !== "number" || bidNow === bidBefore) continue;
    if (!(bidNow > 0 && bidBefore > 0)) continue;
    const day = dayNumber(now.date);
    const [left, right] = [windowOf(unit, day - WINDOW, day - 1), windowOf(unit, day, day + WINDOW - 1)];
    if (left === null || right === null) continue;
    changes.push({
      bid: Math.log(bidNow / bidBefore),
      price: Math.log(right.price / left.price),
      volume: Math.log(right.spend / left.spend),
    });
  }
  return changes;
}

function windowOf(unit: Unit, first: number, last: number): { price: number; spend: number } | null {
  const [from, to] = [dateOf(first), dateOf(last)];
  let cost = 0;
  let clicks = 0;
  let days = 0;
  for (const { date, sums } of unit.days) {
    if (date < from || date > to || !(sums.costMicros! > 0)) continue;
    cost += sums.costMicros! / MICROS_PER_UNIT;
    clicks += sums.clicks ?? 0;
    days++;
  }
  return days >= LEAST_DAYS && clicks > 0 ? { price: cost / clicks, spend: cost / days } : null;
}

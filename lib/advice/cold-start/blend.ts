import type { Interval } from "@/lib/domain/interval";
import { gammaQuantile } from "./gamma-quantile";
import type { RatePrior } from "./prior";

/** One day of what is counted: clicks of impressions, results of clicks, clicks or results for money. */
export interface CountedDay {
  readonly events: number;
  readonly exposure: number;
}

/** What an account's own days say of a rate. `scatter`: variance of a day's events over their mean, at least 1. */
export interface OwnCounts {
  readonly events: number;
  readonly exposure: number;
  readonly scatter: number;
}

export interface Blended {
  readonly rate: Interval;
  /** What the own counts are worth in the mean, 0 to 1. */
  readonly ownWeight: number;
}

/** Fewer days do not show how much days scatter. */
const LEAST_DAYS = 7;

/** Adds up days; those that scatter more than counts do are worth less (Pearson's dispersion). */
export function ownCounts(days: readonly CountedDay[]): OwnCounts {
  const used = days.filter(({ exposure }) => exposure > 0);
  const events = used.reduce((sum, day) => sum + day.events, 0);
  const exposure = used.reduce((sum, day) => sum + day.exposure, 0);
  if (used.length < LEAST_DAYS || events === 0) return { events, exposure, scatter: 1 };
  const squares = used.reduce((sum, day) => {
    const mean = (day.exposure * events) / exposure;
    return sum + (day.events - mean) ** 2 / mean;
  }, 0);
  return { events, exposure, scatter: Math.max(1, squares / (used.length - 1)) };
}

/**
 * The posterior of a rate under a Gamma prior: Gamma(shape + y, shape / mean + E) for y events of exposure E, both divided by the
 * scatter. Its mean is (1 - w) x prior mean + w x own rate with w = E / (E + shape / mean).
 */
export function blend(prior: RatePrior, own: OwnCounts): Blended {
  const events = own.events / own.scatter;
  const exposure = own.exposure / own.scatter;
  const shape = prior.shape + events;
  const rate = prior.shape / prior.mean + exposure;
  return {
    rate: { low: gammaQuantile(shape, 0.05) / rate, mid: shape / rate, high: gammaQuantile(shape, 0.95) / rate, level: 0.9 }, // prettier-ignore
    ownWeight: exposure / rate,
  };
}

/** Exposure that is still missing until the own counts are worth `weight` of the mean; 0 where they are. */
export function missingExposure(prior: RatePrior, own: OwnCounts, weight: number): number {
  const wanted = (weight / (1 - weight)) * (prior.shape / prior.mean) * own.scatter;
  return Math.max(0, wanted - own.exposure);
}

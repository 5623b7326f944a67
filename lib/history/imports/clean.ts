import type { DayMetrics } from "@/lib/domain/history";
import { MICROS_PER_UNIT } from "@/lib/domain/money";

/** Why a row cannot be true, or null. */
export type Judge = (metrics: DayMetrics) => string | null;

/** From how many a count is too large to be chance. */
const BURST = 100;
const HUGE = 100_000_000;
/** How far below the file's usual price a price is no price any more. */
const FRACTION = 100;
const CENT = MICROS_PER_UNIT / 100;

/**
 * Tells impossible rows: more clicks than impressions, spend without any delivery, hundreds of conversions for cents, a hundred million
 * impressions for nothing. "For nothing" is measured by the file's own usual prices (medians), so that it holds in any currency. Such rows are
 * set aside with the reason, never used and never dropped in silence.
 */
export function judgeOf(sample: readonly DayMetrics[]): Judge {
  const perConversion = median(sample.map((row) => price(row.costMicros, row.conversions ?? row.results)));
  const perImpression = median(sample.map((row) => price(row.costMicros, row.impressions)));
  return (metrics) => {
    const { impressions, clicks, linkClicks, costMicros: cost } = metrics;
    const conversions = metrics.conversions ?? metrics.results;
    if (impressions !== undefined && clicks !== undefined && clicks > impressions)
      return `more clicks (${clicks}) than impressions (${impressions})`;
    if (impressions !== undefined && linkClicks !== undefined && linkClicks > impressions)
      return `more link clicks (${linkClicks}) than impressions (${impressions})`;
    if (cost === undefined) return null;
    // A few cents are rounding, or a click that came the day after: more than a thousand impressions' worth is not.
    const rounding = perImpression === null ? MICROS_PER_UNIT : perImpression * 1_000;
    if (cost > rounding && impressions === 0 && !clicks && !conversions && !metrics.interactions)
      return `spend (${cost / MICROS_PER_UNIT}) without any delivery`;
    if (
      conversions !== undefined &&
      conversions >= BURST &&
      clicks !== undefined &&
      conversions > clicks * 10 &&
      cost / conversions < Math.max(CENT, (perConversion ?? 0) / FRACTION)
    )
      return `${conversions} conversions of ${clicks} clicks for ${cost / MICROS_PER_UNIT}`;
    if (
      impressions !== undefined &&
      impressions >= HUGE &&
      (cost === 0 || (perImpression !== null && cost / impressions < perImpression / FRACTION))
    )
      return `${impressions} impressions for ${cost / MICROS_PER_UNIT}`;
    return null;
  };
}

function price(cost: number | undefined, count: number | undefined): number | null {
  return cost && count ? cost / count : null;
}

/** The middle of the prices that are known; null where fewer than five are. */
function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length < 5 ? null : known[Math.floor(known.length / 2)]!;
}

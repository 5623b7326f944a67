import type { Random } from "./random";

/** Counts of one entity in one period. Money in whole cents, as the platforms report it. */
export interface Tally {
  impressions: number;
  clicks: number;
  linkClicks: number;
  costCents: number;
  results: number;
  valueCents: number;
}

export function emptyTally(): Tally {
  return { impressions: 0, clicks: 0, linkClicks: 0, costCents: 0, results: 0, valueCents: 0 };
}

export function addTally(sum: Tally, part: Tally): void {
  sum.impressions += part.impressions;
  sum.clicks += part.clicks;
  sum.linkClicks += part.linkClicks;
  sum.costCents += part.costCents;
  sum.results += part.results;
  sum.valueCents += part.valueCents;
}

/** A count split at random by weights, so that the parts add up to it; no part above its cap (the caps must have room). */
export function splitCount(
  total: number,
  weights: readonly number[],
  random: Random,
  caps?: readonly number[],
): number[] {
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  let left = total;
  const parts = weights.map((weight) => {
    const part = random.binomial(left, rest > 0 ? Math.min(1, weight / rest) : 0);
    rest -= weight;
    left -= part;
    return part;
  });
  if (left > 0) parts[parts.length - 1]! += left;
  if (!caps) return parts;
  let over = 0;
  const capped = parts.map((part, i) => {
    const kept = Math.min(part, caps[i]!);
    over += part - kept;
    return kept;
  });
  for (let i = 0; i < capped.length && over > 0; i++) {
    const moved = Math.min(over, caps[i]! - capped[i]!);
    capped[i]! += moved;
    over -= moved;
  }
  return capped;
}

/** An amount in whole cents split in proportion to weights (largest remainder), so that the parts add up to it. */
export function splitAmount(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0) return weights.map((_, i) => (i === 0 ? total : 0));
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, remainder: value - parts[i]! }))
    .sort((a, b) => b.remainder - a.remainder);
  const missing = total - parts.reduce((all, part) => all + part, 0);
  for (let k = 0; k < missing; k++) parts[order[k % order.length]!.i]! += 1;
  return parts;
}

/** How a cell of a breakdown takes part in a split: of the money, of the clicks and of the results. */
export interface SplitWeight {
  readonly share: number;
  readonly clicks: number;
  readonly results: number;
}

/** Splits everything that was counted over cells; each figure adds up to the whole again. */
export function splitTally(total: Tally, cells: readonly SplitWeight[], isTraffic: boolean, random: Random): Tally[] {
  const money = cells.map((cell) => cell.share * random.disturbance(0.08));
  const costs = splitAmount(total.costCents, money);
  const impressions = splitCount(total.impressions, money, random);
  const byClicks = money.map((share, i) => share * cells[i]!.clicks);
  const byResults = money.map((share, i) => share * cells[i]!.results);
  // Results first, and the clicks around them: thin cells would otherwise lose the results for which they happened to have no click.
  const results = isTraffic ? null : splitCount(total.results, byResults, random, impressions);
  const linkClicks =
    results === null
      ? splitCount(total.linkClicks, byResults, random, impressions)
      : clicksAround(total, results, byClicks, byResults, impressions, random);
  const room = impressions.map((value, i) => value - linkClicks[i]!);
  const otherClicks = splitCount(total.clicks - total.linkClicks, byClicks, random, room);
  const counted = results ?? linkClicks;
  const values = splitAmount(
    total.valueCents,
    counted.map((count) => count * random.disturbance(0.2)),
  );
  return cells.map((_, i) => ({
    impressions: impressions[i]!,
    linkClicks: linkClicks[i]!,
    clicks: linkClicks[i]! + otherClicks[i]!,
    costCents: costs[i]!,
    results: counted[i]!,
    valueCents: values[i]!,
  }));
}

/** The clicks of each cell: those that brought its results, and the others so that all fall as `byClicks` has it. */
function clicksAround(
  total: Tally,
  results: readonly number[],
  byClicks: readonly number[],
  byResults: readonly number[],
  impressions: readonly number[],
  random: Random,
): number[] {
  const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);
  const [clicks, brought] = [sum(byClicks), sum(byResults)];
  const rest = byClicks.map((weight, i) =>
    Math.max(0, (total.linkClicks * weight) / clicks - (total.results * byResults[i]!) / brought),
  );
  const weights = sum(rest) > 0 ? rest : byClicks;
  const room = impressions.map((value, i) => value - results[i]!);
  return splitCount(total.linkClicks - total.results, weights, random, room).map((count, i) => count + results[i]!);
}

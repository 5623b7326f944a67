import { hashText } from "@/lib/domain/hash-text";
import type { Interval } from "@/lib/domain/interval";
import { type Ranker, type RankerEvidence } from "@/lib/copywriting/ranking/ranker";
import {
  type LearntParts,
  type TextPair,
  leadOf,
  learnParts,
  preparePairs,
} from "@/lib/copywriting/ranking/train-ranker";

const Z90 = 1.6448536269514722;
const FOLDS = 10;

/** The folds of pairs by experiment; experiments that tried the same text are one, so that no text is on both sides. */
export function foldsOf(pairs: readonly TextPair[], folds = FOLDS, seed = 1): readonly number[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { experiment, a, b } of pairs)
    for (const text of [a, b]) {
      const one = root(`experiment ${experiment}`);
      const other = root(`text ${text.trim().toLowerCase()}`);
      if (one !== other) parent.set(other, one);
    }
  const groups = pairs.map(({ experiment }) => root(`experiment ${experiment}`));
  const order = [...new Set(groups)].sort((a, b) => hashText(a, seed) - hashText(b, seed) || (a < b ? -1 : 1));
  const place = new Map(order.map((group, i) => [group, i % folds]));
  return groups.map((group) => place.get(group)!);
}

/** Lead of the first text of each pair, by what was learnt without its experiment. */
export function heldOutLeads(
  pairs: readonly TextPair[],
  folds: readonly number[],
  prior: LearntParts | null = null,
): Float64Array {
  const prepared = preparePairs(pairs, prior);
  const leads = new Float64Array(pairs.length);
  for (const fold of new Set(folds)) {
    const learnt = learnParts(prepared, (pair) => folds[pair] !== fold, prior);
    folds.forEach((own, pair) => {
      if (own === fold) leads[pair] = leadOf(learnt, prepared, pair);
    });
  }
  return leads;
}

/** The share of pairs in the right order (none ahead counts half), with the 90 % interval of as many independent experiments as there are. */
export function shareRight(pairs: readonly TextPair[], leads: ArrayLike<number>): Interval {
  const byExperiment = new Map<string, { pairs: number; right: number }>();
  pairs.forEach(({ experiment, aWins }, i) => {
    const sum = byExperiment.get(experiment) ?? { pairs: 0, right: 0 };
    const lead = leads[i]!;
    byExperiment.set(experiment, {
      pairs: sum.pairs + 1,
      right: sum.right + (lead === 0 ? 0.5 : Number(lead > 0 === aWins)),
    });
  });
  const sums = [...byExperiment.values()];
  const mid = sums.reduce((all, sum) => all + sum.right, 0) / pairs.length;
  const squares = sums.reduce((all, sum) => all + (sum.right - mid * sum.pairs) ** 2, 0);
  // As many pairs as would be as sure were they independent, then Wilson's interval: it never leaves 0 to 1.
  const variance = squares / pairs.length ** 2;
  const n = Math.min(pairs.length, variance > 0 ? (mid * (1 - mid)) / variance : sums.length);
  const middle = (mid + Z90 ** 2 / (2 * n)) / (1 + Z90 ** 2 / n);
  const half = (Z90 * Math.sqrt((mid * (1 - mid)) / n + Z90 ** 2 / (4 * n ** 2))) / (1 + Z90 ** 2 / n);
  return { low: middle - half, mid, high: middle + half, level: 0.9 };
}

/** The slope that makes log odds of leads fit what happened: logistic regression through the origin, a little shrunken. */
export function slopeOf(pairs: readonly TextPair[], leads: ArrayLike<number>): number {
  let slope = 1;
  for (let step = 0; step < 30; step += 1) {
    let gradient = slope - 1;
    let curvature = 1;
    pairs.forEach(({ aWins }, i) => {
      const lead = aWins ? leads[i]! : -leads[i]!;
      const wrong = 1 / (1 + Math.exp(slope * lead));
      gradient -= wrong * lead;
      curvature += wrong * (1 - wrong) * lead ** 2;
    });
    slope = Math.min(5, Math.max(0, slope - gradient / curvature));
  }
  return slope;
}

/** Learns a ranker and what held-out pairs say of it. */
export function trainRanker(
  pairs: readonly TextPair[],
  source: RankerEvidence["source"],
  prior: LearntParts | null = null,
): Ranker {
  const leads = heldOutLeads(pairs, foldsOf(pairs), prior);
  const experiments = new Set(pairs.map((pair) => pair.experiment)).size;
  return {
    ...learnParts(preparePairs(pairs, prior), () => true, prior),
    slope: slopeOf(pairs, leads),
    evidence: { source, pairs: pairs.length, experiments, right: shareRight(pairs, leads) },
  };
}

import type { Interval } from "@/lib/domain/interval";
import { linearScore } from "@/lib/copywriting/ranking/pairwise";
import { type View, featuresOf } from "@/lib/copywriting/ranking/text-features";
import { wordingOf } from "@/lib/copywriting/ranking/wording";

/** One linear ranker of the pair that a ranker is made of. */
export interface RankerPart {
  readonly view: View;
  readonly weights: ArrayLike<number>;
}

/** What a ranker learnt from, and how often it was right in pairs of experiments that it had not seen. */
export interface RankerEvidence {
  /** `headline-tests`: other people's randomised tests of headlines; `own-ads`: this account's own texts. */
  readonly source: "headline-tests" | "own-ads";
  readonly pairs: number;
  readonly experiments: number;
  /** Share of held-out pairs that were put in the right order; the interval counts experiments, not pairs. */
  readonly right: Interval;
}

/** Orders texts by how likely people are to answer to them, from their wording alone. */
export interface Ranker {
  readonly parts: readonly RankerPart[];
  /** The usual size of each figure of wording. */
  readonly spread: ArrayLike<number>;
  /** Turns scores into log odds that held in held-out pairs. */
  readonly slope: number;
  readonly evidence: RankerEvidence;
}

/** Log odds against an average text. Only differences between two texts mean something. */
export function wordingScore({ parts, spread, slope }: Ranker, text: string): number {
  const wording = wordingOf(text);
  const scores = parts.map(({ view, weights }) => linearScore(weights, featuresOf(text, view, spread, wording)));
  const sum = scores.reduce((all, score) => all + score, 0);
  return (slope * sum) / parts.length;
}

/** The probability that the first text gets more clicks per impression than the second. Exchanged texts give one minus it. */
export function probabilityFirst(ranker: Ranker, first: string, second: string): number {
  return 1 / (1 + Math.exp(wordingScore(ranker, second) - wordingScore(ranker, first)));
}

/** Nearer to one half than this, held-out pairs were put in the right order little more often than by a coin. */
const NO_TELLING = 0.05;

/** Whether wording alone says which of two texts is better. */
export function canTell(probability: number): boolean {
  return Math.abs(probability - 0.5) >= NO_TELLING;
}

import type { Ranker, RankerEvidence } from "@/lib/copywriting/ranking/ranker";
import type { View } from "@/lib/copywriting/ranking/text-features";
import { WORDING_FIGURES } from "@/lib/copywriting/ranking/wording";

/** A ranker as a small file: one byte a weight. Places are hashes, so no text that it learnt from can be read out of it. */
export interface PackedRanker {
  /** Where the pairs came from and under which licence. */
  readonly origin: string;
  readonly evidence: RankerEvidence;
  readonly slope: number;
  readonly spread: readonly number[];
  readonly parts: readonly PackedPart[];
}

interface PackedPart {
  readonly view: View;
  /** What a step of one means among the figures' weights, and among the places'. */
  readonly figureStep: number;
  readonly placeStep: number;
  readonly weights: string;
}

const MOST = 127;

export function packRanker(ranker: Ranker, origin: string): PackedRanker {
  const { evidence, slope, spread, parts } = ranker;
  return {
    origin,
    evidence: {
      ...evidence,
      right: { ...evidence.right, low: short(evidence.right.low), mid: short(evidence.right.mid), high: short(evidence.right.high) },
    },
    slope: short(slope),
    spread: Array.from(spread, short),
    parts: parts.map(({ view, weights }) => {
      const values = Array.from(weights);
      const figureStep = stepOf(values.slice(0, WORDING_FIGURES));
      const placeStep = stepOf(values.slice(WORDING_FIGURES));
      const bytes = values.map((weight, i) => Math.round(weight / (i < WORDING_FIGURES ? figureStep : placeStep)) & 0xff);
      return { view, figureStep, placeStep, weights: btoa(bytes.map((byte) => String.fromCharCode(byte)).join("")) };
    }),
  }; // prettier-ignore
}

/** A packed ranker, ready to use. A file that was made for other features is a mistake of ours, not of the person's. */
export function unpackRanker({ evidence, slope, spread, parts }: PackedRanker): Ranker {
  if (spread.length !== WORDING_FIGURES) throw new Error("The packed ranker is of another version: make it anew.");
  return {
    evidence,
    slope,
    spread,
    parts: parts.map(({ view, figureStep, placeStep, weights }) => ({
      view,
      weights: Float64Array.from(atob(weights), (byte, i) => {
        const value = byte.charCodeAt(0);
        return (value > MOST ? value - 256 : value) * (i < WORDING_FIGURES ? figureStep : placeStep);
      }),
    })),
  };
}

const short = (value: number): number => Number(value.toPrecision(4));
const stepOf = (values: readonly number[]): number =>
  Number((values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / MOST).toPrecision(9));

import { type PackedScorer, scoreOf, type Scorer } from "@/lib/domain/hashed-scorer";
import { piecesOf } from "@/lib/domain/text-pieces";
import type { BriefLanguage } from "../types";
import { cosine, meaningOf } from "./meaning";

/** What kind of offer a brief is about: how people come to want it decides which kinds of campaigns reach them. */
export const OFFER_KINDS = ["urgent", "local", "considered", "visual", "business", "event", "job", "cause"] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** How one kind is told, in two ways whose scores (log odds) add up: by a text's pieces, and by the words that its words are near in meaning. */
export interface KindScorer {
  readonly letters: Scorer;
  readonly meaning: Scorer;
}

/** All kinds as they are shipped. */
export interface PackedKinds {
  readonly origin: string;
  /** English words; a text is described by how near its words come to each. */
  readonly anchors: string;
  /** The first kind has to be this much ahead of the second. */
  readonly margin: number;
  readonly kinds: Readonly<Record<OfferKind, { readonly letters: PackedScorer; readonly meaning: PackedScorer }>>;
}

/** What a kind is told by. */
export interface KindFeatures {
  readonly pieces: Int32Array;
  /** One number an anchor. */
  readonly nearness: Float64Array;
}

export const KIND_PLACES = 2 ** 15;
/** Words less alike than this have little in common. */
const LITTLE = 0.3;

export function featuresOf(
  text: string,
  language: BriefLanguage | null,
  anchors: readonly Float32Array[],
): KindFeatures {
  const { words } = meaningOf(text, language);
  const loud = 1 / Math.sqrt(Math.max(1, words.length));
  const nearness = Float64Array.from(anchors, (anchor) =>
    words.reduce((sum, { vector, weight }) => sum + weight * Math.max(0, cosine(vector, anchor) - LITTLE), 0) * loud,
  ); // prettier-ignore
  return { pieces: piecesOf(text, KIND_PLACES), nearness };
}

export function kindScore({ letters, meaning }: KindScorer, { pieces, nearness }: KindFeatures): number {
  let sum = meaning.intercept;
  nearness.forEach((value, i) => (sum += value * meaning.weights[i]!));
  return sum + scoreOf(letters, pieces);
}

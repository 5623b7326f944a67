import {
  featuresOf,
  KIND_PLACES,
  kindScore,
  OFFER_KINDS,
  type KindFeatures,
  type KindScorer,
  type OfferKind,
  type PackedKinds,
} from "@/lib/brief/meaning/kind-scorer";
import { vectorOf } from "@/lib/brief/meaning/word-vectors";
import { wordsIn } from "@/lib/brief/meaning/words-in";
import { short } from "@/lib/domain/half-bytes";
import { packScorer, type Scorer } from "@/lib/domain/hashed-scorer";
import { fitPairwise } from "@/lib/copywriting/ranking/pairwise";
import type { TextFeatures } from "@/lib/copywriting/ranking/text-features";
import type { LabelledOffer } from "./labelled";

const ANCHORS = 400;
/** Words among the most frequent say little of what is meant. */
const RAREST_COMMON = 800;
const RIDGE = 0.1;
const FOLDS = 8;
/** So many of a hundred that are told have to be right, on sentences held out. */
const RIGHT = 0.95;
const ORIGIN =
  "Hashed weights, and weights of English words, no text. Learnt by `lab offer-kinds --learn` from sentences in six languages that the project made up " +
  "(lab/offer-kinds/texts/learnt).";

interface Learnt {
  readonly kind: OfferKind;
  readonly features: KindFeatures;
}

/** Learns one scorer a kind, and from sentences held out how far ahead the first has to be. `said` hears how it went. */
export function trainKinds(offers: readonly LabelledOffer[], said: (line: string) => void): PackedKinds {
  const words = anchorsOf(offers);
  const anchors = words.map((word) => vectorOf(word)!.vector);
  const all = offers.map(({ kind, language, text }) => ({ kind, features: featuresOf(text, language, anchors) }));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const scorers = learn(all.filter((_, i) => i % FOLDS !== fold));
    return all.filter((_, i) => i % FOLDS === fold).map((one) => judge(scorers, one));
  }).flat();
  judged.sort((a, b) => b.ahead - a.ahead);
  const rights = judged.map(({ isRight }) => isRight);
  let right = 0;
  let told = 0;
  rights.forEach((one, i) => {
    right += Number(one);
    if (right / (i + 1) >= RIGHT) told = i + 1;
  });
  said(
    `Held out: the first is right ${rights.filter(Boolean).length} times of ${rights.length}; clear enough to tell ${told}, of these right ${rights.slice(0, told).filter(Boolean).length}.`,
  );
  const scorers = learn(all);
  const kinds = Object.fromEntries(
    OFFER_KINDS.map((kind) => [kind, { letters: packScorer(scorers[kind].letters), meaning: packScorer(scorers[kind].meaning) }]), // prettier-ignore
  ) as PackedKinds["kinds"];
  return { origin: ORIGIN, anchors: words.join(" "), margin: short(judged[Math.max(0, told - 1)]!.ahead), kinds };
}

/** The English words that the sentences' words mean most often. */
function anchorsOf(offers: readonly LabelledOffer[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text, language } of offers)
    for (const { words } of wordsIn(text, language))
      for (const word of words)
        if ((vectorOf(word)?.rank ?? 0) > RAREST_COMMON) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return often.slice(0, ANCHORS).map(([word]) => word);
}

function judge(scorers: Readonly<Record<OfferKind, KindScorer>>, { kind, features }: Learnt) {
  const scored = OFFER_KINDS.map((one) => ({ one, score: kindScore(scorers[one], features) }));
  scored.sort((a, b) => b.score - a.score);
  return { isRight: scored[0]!.one === kind, ahead: scored[0]!.score - scored[1]!.score };
}

function learn(offers: readonly Learnt[]): Readonly<Record<OfferKind, KindScorer>> {
  const letters = offers.map(({ features: { pieces } }) =>
    withOne(
      pieces,
      Float64Array.from(pieces, () => 1 / Math.sqrt(pieces.length)),
      KIND_PLACES,
    ),
  );
  const meaning = offers.map(({ features: { nearness } }) =>
    withOne(Int32Array.from(nearness.keys()), nearness, nearness.length),
  );
  const scorer = (rows: readonly TextFeatures[], kind: OfferKind, width: number): Scorer => {
    const none = { at: new Int32Array(0), value: new Float64Array(0) };
    const weights = fitPairwise(rows.map((a, i) => ({ a, b: none, aWins: offers[i]!.kind === kind })), width + 1, RIDGE); // prettier-ignore
    return { intercept: weights[width]!, weights: weights.subarray(0, width) };
  };
  const width = offers[0]?.features.nearness.length ?? 0;
  return Object.fromEntries(
    OFFER_KINDS.map((kind) => [kind, { letters: scorer(letters, kind, KIND_PLACES), meaning: scorer(meaning, kind, width) }]), // prettier-ignore
  ) as Record<OfferKind, KindScorer>;
}

/** Features with one for the intercept behind them. */
function withOne(at: Int32Array, value: Float64Array, place: number): TextFeatures {
  return { at: Int32Array.from([...at, place]), value: Float64Array.from([...value, 1]) };
}

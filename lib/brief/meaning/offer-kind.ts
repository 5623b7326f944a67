import { unpackScorer } from "@/lib/domain/hashed-scorer";
import type { BriefLanguage } from "../types";
import { featuresOf, kindScore, type KindScorer, OFFER_KINDS, type OfferKind } from "./kind-scorer";
import packed from "./offer-kinds.json";
import { vectorOf } from "./word-vectors";
import { wordsIn } from "./words-in";

/** A kind and the words of the text that speak for it, the strongest first. */
export interface KindFound {
  readonly kind: OfferKind;
  readonly said: readonly string[];
}

interface Known {
  readonly anchors: readonly Float32Array[];
  readonly scorers: Readonly<Record<OfferKind, KindScorer>>;
}

const SAID_SHOWN = 3;
/** Of a longer text the start is read: what is offered stands there. */
const MOST_CHARACTERS = 1200;
const MOST_WORDS = 80;

/** The kind of offer that a text is about, learnt from sentences that the project made up (`lab offer-kinds`); null where it is not clear. */
export function offerKindOf(text: string, language: BriefLanguage | null): KindFound | null {
  const { anchors, scorers } = unpacked();
  const read = text.slice(0, MOST_CHARACTERS);
  const features = featuresOf(read, language, anchors);
  const scored = OFFER_KINDS.map((kind) => ({ kind, score: kindScore(scorers[kind], features) }));
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || second === undefined || first.score - second.score < packed.margin) return null;
  const said = saidFor(scorers[first.kind], read, language);
  // A person has to see what it rests on.
  return said.length === 0 ? null : { kind: first.kind, said };
}

/** The words that speak most for a kind, each judged as if it stood alone, as they are written. Only words whose meaning is known. */
function saidFor(scorer: KindScorer, text: string, language: BriefLanguage | null): readonly string[] {
  const { anchors } = unpacked();
  const silence = scorer.letters.intercept + scorer.meaning.intercept;
  const japanese = wordsIn(text, language).flatMap(({ said }) => (/\p{Script=Latin}/u.test(said) ? [] : [said]));
  const latin = text.normalize("NFC").match(/\p{Script=Latin}{3,}/gu) ?? [];
  const known = latin.filter((word) => wordsIn(word, language).length > 0);
  const rated = [...new Set([...japanese, ...known])]
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, score: kindScore(scorer, featuresOf(word, language, anchors)) - silence }));
  rated.sort((a, b) => b.score - a.score);
  return rated.filter(({ score }) => score > 0).slice(0, SAID_SHOWN).map(({ word }) => word); // prettier-ignore
}

let known: Known | null = null;

function unpacked(): Known {
  known ??= {
    anchors: packed.anchors.split(" ").map(anchorOf),
    scorers: Object.fromEntries(
      OFFER_KINDS.map((kind) => {
        const { letters, meaning } = packed.kinds[kind];
        return [kind, { letters: unpackScorer(letters), meaning: unpackScorer(meaning) }];
      }),
    ) as Record<OfferKind, KindScorer>,
  };
  return known;
}

/** One missing would shift the weights of all behind it: the lists are made together (`lab word-vectors`, then `lab offer-kinds`). */
function anchorOf(word: string): Float32Array {
  const found = vectorOf(word);
  if (found === null) throw new Error(`offer-kinds.json knows "${word}", word-vectors.json does not`);
  return found.vector;
}

import { fitPairwise, linearScore } from "@/lib/copywriting/ranking/pairwise";
import type { TextFeatures } from "@/lib/copywriting/ranking/text-features";
import type { TextPair } from "@/lib/copywriting/ranking/train-ranker";

/** How much longer the first text is: the simplest rule that beats a coin. */
export function longerLeads(pairs: readonly TextPair[]): Float64Array {
  return Float64Array.from(pairs, ({ a, b }) => a.length - b.length);
}

/** Words of a text that at least two texts have, weighted by how rare they are (TF-IDF), learnt without each pair's experiment. */
export function tfidfLeads(pairs: readonly TextPair[], folds: readonly number[]): Float64Array {
  const leads = new Float64Array(pairs.length);
  for (const fold of new Set(folds)) {
    const of = tfidfOf(pairs.filter((_, i) => folds[i] !== fold));
    const featured = pairs.map(({ a, b, aWins }) => ({ a: of.features(a), b: of.features(b), aWins }));
    const weights = fitPairwise(featured.filter((_, i) => folds[i] !== fold), of.width, 1); // prettier-ignore
    featured.forEach(({ a, b }, i) => {
      if (folds[i] === fold) leads[i] = linearScore(weights, a) - linearScore(weights, b);
    });
  }
  return leads;
}

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function tfidfOf(pairs: readonly TextPair[]): { width: number; features: (text: string) => TextFeatures } {
  const texts = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const frequency = new Map<string, number>();
  for (const text of texts) for (const word of new Set(tokens(text))) frequency.set(word, (frequency.get(word) ?? 0) + 1); // prettier-ignore
  const kept = [...frequency].filter(([, count]) => count >= 2);
  const place = new Map(kept.map(([word], i) => [word, i]));
  const rarity = kept.map(([, count]) => 1 + Math.log((1 + texts.length) / (1 + count)));
  const features = (text: string): TextFeatures => {
    const counts = new Map<number, number>();
    for (const word of tokens(text)) {
      const at = place.get(word);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const values = [...counts].map(([at, count]) => (1 + Math.log(count)) * rarity[at]!);
    const size = Math.hypot(...values) || 1;
    return { at: Int32Array.from(counts.keys()), value: Float64Array.from(values, (value) => value / size) };
  };
  return { width: kept.length, features };
}

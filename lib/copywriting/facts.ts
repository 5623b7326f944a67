import { foldText } from "@/lib/policy/words";

/**
 * Everything in a text that states a checkable fact: figures with what they count, prices, percentages, and the words for free, new, guarantee
 * and the like. A text that was never written by the account may state only facts that its ad or its sources already state.
 */
export function factsIn(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  const facts = new Set<string>();
  for (const [figure] of folded.matchAll(/\d+(?:[.,:]\d+)*/gu))
    facts.add(figure.replace(/[.,](?=\d{3}(?!\d))/gu, "").replace(",", "."));
  for (const [sign] of folded.matchAll(/[%€$£¥]/gu)) facts.add(sign);
  for (const [word] of folded.matchAll(OFFER_WORDS)) facts.add(stem(word));
  return facts;
}

/** Words that make an offer or promise; one stem each, so that "guaranteed" is covered by "guarantee". */
const OFFER_WORDS =
  /(?<!\p{L})(?:free|gratis|kostenlos|kostenfrei|gratuit|grátis|guarant\p{L}*|garanti\p{L}*|warranty|refund\p{L}*|money[- ]back|geld[- ]zurück|discount\p{L}*|rabatt\p{L}*|sale|deal|coupon\p{L}*|gutschein\p{L}*|voucher\p{L}*|bonus|gift|geschenk\p{L}*|certified|zertifiziert\p{L}*|award\p{L}*|ausgezeichnet\p{L}*|testsieger\p{L}*|official|offiziell\p{L}*|licensed|organic|bio|vegan|handmade|handgemacht|same[- ]day|next[- ]day|overnight|today|heute|tomorrow|morgen|cancel any ?time|jederzeit kündbar|no contract|ohne vertrag\p{L}*|made in \p{L}+|million\p{L}*|thousand\p{L}*|tausend\p{L}*|dozen\p{L}*|half|hälfte|twice|doppelt|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?!\p{L})/gu;

function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}

/** The first fact of a text that none of its sources states, else null. */
export function newFact(text: string, sources: readonly string[]): string | null {
  const known = new Set(sources.flatMap((source) => [...factsIn(source)]));
  for (const fact of factsIn(text)) if (!known.has(fact)) return fact;
  return null;
}

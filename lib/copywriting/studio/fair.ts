import { factsIn } from "@/lib/copywriting/facts";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import { foldText } from "@/lib/policy/words";

/** One difference between the texts for two personas that are alike but for a protected trait. */
export interface UnfairDifference {
  readonly kind: "offer" | "price" | "address" | "urgency" | "exclamation" | "length" | "words";
  /** What the one has and the other has not, in the texts' own words or as a figure. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

const FORMAL = /(?<![\p{L}\p{N}])(?:Sie|Ihnen|Ihre?[nmrs]?|vous|votre|vos|usted)(?![\p{L}\p{N}])|ください/u;
const INFORMAL = /(?<![\p{L}\p{N}])(?:du|dich|dir|deine?[nmrs]?|tu|toi|ton|tes|tus|ti)(?![\p{L}\p{N}])/iu;
const URGENT = /(?<![\p{L}\p{N}])(?:now|hurry|last|only|today|until|jetzt|nur|heute|letzte\p{Ll}*|bis|schnell|vite|maintenant|ahora|hoy|último|agora|hoje|já)(?![\p{L}\p{N}])|今すぐ|本日/iu; // prettier-ignore
const PRICE = /[€£$¥]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:€|£|¥|円|eur|usd|gbp)/giu;
/** Middle lengths nearer than this are the same tone. */
const LENGTH_APART = 0.25;

/** What two sets of texts offer differently. Empty: same offer, same price, same tone. */
export function unfairDifferences(first: readonly string[], second: readonly string[]): readonly UnfairDifference[] {
  const found: UnfairDifference[] = [];
  const compare = (kind: UnfairDifference["kind"], of: (texts: readonly string[]) => ReadonlySet<string>): void => {
    const [a, b] = [of(first), of(second)];
    const onlyFirst = [...a].filter((one) => !b.has(one));
    const onlySecond = [...b].filter((one) => !a.has(one));
    if (onlyFirst.length + onlySecond.length > 0) found.push({ kind, onlyFirst, onlySecond });
  };
  compare("price", pricesIn);
  compare("offer", (texts) => new Set(texts.flatMap((text) => [...factsIn(text.replace(PRICE, " "))])));
  compare("address", (texts) => new Set(texts.flatMap(addressOf)));
  compare("urgency", (texts) => new Set(texts.filter((text) => URGENT.test(text)).map((text) => URGENT.exec(text)![0].toLowerCase()))); // prettier-ignore
  compare("exclamation", (texts) => new Set(texts.some((text) => /[!！]/u.test(text)) ? ["!"] : []));
  const [long, short] = [middle(first), middle(second)];
  if (Math.abs(long - short) > LENGTH_APART * Math.max(long, short))
    found.push({ kind: "length", onlyFirst: [String(long)], onlySecond: [String(short)] });
  compare("words", (texts) => new Set(texts.map(textKey)));
  return found;
}

function pricesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => foldText(text).match(PRICE) ?? []));
}

function addressOf(text: string): readonly string[] {
  return [...(FORMAL.test(text) ? ["formal"] : []), ...(INFORMAL.test(text) ? ["informal"] : [])];
}

function middle(texts: readonly string[]): number {
  const lengths = texts.map((text) => Array.from(text).length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** Words that speak of a gender or an age, by language together: a text that has them speaks to some readers only. */
const TRAIT_WORDS =
  /(?<![\p{L}\p{N}])(?:women|woman|men|man|ladies|gentlemen|girls?|boys?|moms?|mums?|dads?|mothers?|fathers?|wife|husband|young|old|elderly|seniors?|teens?|frau(?:en)?|männer|mann|damen|herren|mädchen|jungs?|mütter|mama|papa|väter|ehefrau|ehemann|jung(?:e[nrs]?)?|alt(?:e[nrs]?)?|senior(?:en|innen)?|rentner\p{Ll}*|femmes?|hommes?|filles?|garçons?|mamans?|jeunes?|mujer(?:es)?|hombres?|chicas?|chicos?|mamás?|jóvenes|mayores|mulher(?:es)?|homens?|meninas?|meninos?|mães?|pais|jovens|idosos)(?![\p{L}\p{N}])|女性|男性|若者|高齢者|シニア|ママ|パパ/giu;

/** The words of a text by which it speaks to one gender or age. */
export function traitWordsIn(text: string): readonly string[] {
  return [...new Set((text.match(TRAIT_WORDS) ?? []).map((word) => word.toLowerCase()))];
}

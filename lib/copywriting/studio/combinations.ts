import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { Role } from "@/lib/copywriting/studio/phrasebook";
import { likeness } from "@/lib/copywriting/new-text";

/** Where a text may stand in a search ad; null: anywhere. */
export type Pin = 1 | 2 | 3 | null;
export interface Pinned {
  readonly text: string;
  readonly pin: Pin;
  readonly role?: Role | null;
}

/** One ad as Google may put it together: positions in the given lists. */
export interface Combination {
  readonly headlines: readonly number[];
  readonly descriptions: readonly number[];
  /** 0 to 1: how well the texts stand together. */
  readonly harmony: number;
}

/** Two texts that read badly side by side. */
export interface Clash {
  readonly a: number;
  readonly b: number;
  readonly why: "same-words" | "two-offers" | "two-questions";
}

export interface Combined {
  readonly best: readonly Combination[];
  /** How many orders of texts Google can show with these pins. */
  readonly count: number;
  /** Among headlines, worst first. */
  readonly clashes: readonly Clash[];
}

const SHOWN_HEADLINES = 3;
const SHOWN_DESCRIPTIONS = 2;
/** Combinations looked at; fifteen headlines have 2,730 orders. */
const MOST = 3000;

/** The combinations that read best, those that clash, and how many there are. */
export function combine(headlines: readonly Pinned[], descriptions: readonly Pinned[], name = "", most = 5): Combined {
  const clashes = clashesOf(headlines.map(({ text }) => text));
  const heads = orders(headlines, SHOWN_HEADLINES);
  const tails = orders(descriptions, SHOWN_DESCRIPTIONS);
  const clashing = new Set(clashes.map(({ a, b }) => `${a}.${b}`));
  const alike = likenesses(headlines.map(({ text }) => text));
  const scored = heads.slice(0, MOST).map((order) => ({ order, harmony: harmonyOf(order, headlines, alike, clashing, name) })); // prettier-ignore
  scored.sort((a, b) => b.harmony - a.harmony);
  const best: Combination[] = [];
  for (const { order, harmony } of scored) {
    if (best.length >= most) break;
    // The same three in another order are the same ad to a reader.
    if (best.some((other) => sameSet(other.headlines, order))) continue;
    best.push({ headlines: order, descriptions: fitting(order, headlines, descriptions, tails), harmony });
  }
  return { best, count: Math.max(1, heads.length) * Math.max(1, tails.length), clashes };
}

/** Every order of texts that the pins allow. A position with pinned texts takes only those. */
function orders(texts: readonly Pinned[], places: number): readonly (readonly number[])[] {
  let made: readonly (readonly number[])[] = [[]];
  const shown = Math.min(places, texts.length);
  for (let place = 1; place <= shown; place++) {
    const pinned = texts.flatMap(({ pin, text }, at) => (pin === place && text.trim() !== "" ? [at] : []));
    const free = texts.flatMap(({ pin, text }, at) => (pin === null && text.trim() !== "" ? [at] : []));
    const open = pinned.length > 0 ? pinned : free;
    const next = made.flatMap((order) => open.filter((at) => !order.includes(at)).map((at) => [...order, at]));
    if (next.length > 0) made = next;
  }
  return made;
}

/** How alike any two texts are: thousands of orders ask for the same few pairs. */
function likenesses(texts: readonly string[]): readonly (readonly number[])[] {
  return texts.map((a) => texts.map((b) => likeness(a, b)));
}

/** What opens and what closes: a name or a need first, what is to be done last. */
const OPENS: readonly (Role | null | undefined)[] = ["name", "question", "need", "offer"];

function harmonyOf(
  order: readonly number[],
  texts: readonly Pinned[],
  alike: readonly (readonly number[])[],
  clashing: ReadonlySet<string>,
  name: string,
): number {
  let harmony = 1;
  order.forEach((at, place) => {
    const { text, role } = texts[at]!;
    for (const earlier of order.slice(0, place)) {
      const [a, b] = earlier < at ? [earlier, at] : [at, earlier];
      if (clashing.has(`${a}.${b}`)) harmony -= 0.35;
      harmony -= 0.25 * alike[a]![b]!;
    }
    if (place > 0 && (asks(text) || role === "need")) harmony -= 0.2;
    if (place === 0 && !OPENS.includes(role)) harmony -= 0.1;
    if (role === "action" && place < order.length - 1) harmony -= 0.3;
  });
  if (name !== "" && !order.some((at) => texts[at]!.text.includes(name))) harmony -= 0.2;
  // Earlier texts are the better ranked ones.
  return Math.max(0, harmony - 0.004 * order.reduce((sum, at) => sum + at, 0));
}

function fitting(
  order: readonly number[],
  headlines: readonly Pinned[],
  descriptions: readonly Pinned[],
  tails: readonly (readonly number[])[],
): readonly number[] {
  const above = order.map((at) => headlines[at]!.text).join(" ");
  const worth = (tail: readonly number[]): number => {
    const texts = tail.map((at) => descriptions[at]!.text);
    const apart = texts.length < 2 ? 0 : likeness(texts[0]!, texts[1]!);
    return -apart - likeness(above, texts.join(" ")) - 0.01 * tail.reduce((sum, at) => sum + at, 0);
  };
  return [...tails].sort((a, b) => worth(b) - worth(a))[0] ?? [];
}

function clashesOf(texts: readonly string[]): readonly Clash[] {
  const clashes: (Clash & { weight: number })[] = [];
  texts.forEach((text, b) => {
    for (let a = 0; a < b; a++) {
      const other = texts[a]!;
      const shared = sharedLongWords(other, text);
      if (offers(text) && offers(other)) clashes.push({ a, b, why: "two-offers", weight: 2 });
      else if (asks(text) && asks(other)) clashes.push({ a, b, why: "two-questions", weight: 1 });
      else if (shared >= 0.5) clashes.push({ a, b, why: "same-words", weight: shared });
    }
  });
  return clashes.sort((x, y) => y.weight - x.weight).map(({ a, b, why }) => ({ a, b, why }));
}

function sharedLongWords(a: string, b: string): number {
  const of = (text: string): readonly string[] => textKey(text).split(" ").filter((word) => word.length >= 4); // prettier-ignore
  const [few, many] = [of(a), of(b)].sort((x, y) => x.length - y.length) as [readonly string[], readonly string[]];
  return few.length === 0 ? 0 : few.filter((word) => many.includes(word)).length / few.length;
}

const asks = (text: string): boolean => /[?？]/u.test(text);
const offers = (text: string): boolean => /\d\s?%/u.test(text);

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

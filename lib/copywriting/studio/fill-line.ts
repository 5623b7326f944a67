import type { Phrasebook, Said } from "@/lib/copywriting/studio/phrasebook";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

/** What each slot of a template may be filled with: the person's own words only. */
export type Fillings = Readonly<Record<string, readonly string[]>>;

const SLOT = /\{([a-z]+)2?\}/gu;
/** One template gives at most so many texts: ten benefits twice would be a hundred. */
const MOST_PER_LINE = 40;

/** The words for the slots, from what the person said; a slot of which nothing was said has none, and its templates stay out. */
export function fillingsOf(wish: StudioWish, book: Phrasebook, canName: { needs: boolean; people: boolean }): Fillings {
  const { what, who, context } = wish;
  const one = (text: string): readonly string[] => (bare(text) === "" ? [] : [bare(text)]);
  return {
    product: one(what.product),
    brand: one(what.brand),
    benefit: what.benefits.flatMap(clausesOf),
    offer: one(what.offer),
    price: one(what.price),
    deadline: one(what.deadline),
    proof: what.proof.flatMap(one),
    need: canName.needs ? who.needs.flatMap(one) : [],
    occupation: canName.people ? one(who.occupation) : [],
    place: one(who.location),
    event: one(context.event),
    season: context.season === null ? [] : [book.seasons[context.season]],
    weather: context.weather === null ? [] : [book.weathers[context.weather]],
    time: context.time === null ? [] : [book.times[context.time]],
  };
}

/** A part that starts so limits the one before it: neither may stand alone. */
const LIMITS =
  /^(?:not|no|only|if|when|while|unless|except|but|without|excluding|from|until|nicht|nur|wenn|falls|außer|aber|ohne|ausgenommen|ab|bis|sofern|pas|seulement|si|sauf|mais|sans|hors|no|solo|sólo|excepto|pero|sin|não|só|se|exceto|mas|sem|ただし|但し)(?!\p{L})/iu;

/** A fact whole, and where it names several things side by side, each of them: verbatim, so that a short field may hold one. */
export function clausesOf(fact: string): readonly string[] {
  const whole = bare(fact);
  if (whole === "") return [];
  const parts = whole
    .split(/\s*[,;]\s+|、|\s+[–—]\s+|(?<=\p{L}{3}[.!])\s+(?=\p{Lu})|(?<=。)/u)
    .map(bare)
    .filter((part) => Array.from(part).length >= 4);
  return parts.length < 2 || parts.some((part) => LIMITS.test(part)) ? [whole] : [whole, ...parts];
}

/** Without what a template puts around it: spaces and closing marks. */
function bare(text: string): string {
  return text.trim().replace(/[\s.,;:!?。、！？]+$/u, "");
}

/** The wording for the way in which the reader is addressed. */
export function saidTo(said: Said, address: StudioWish["voice"]["address"]): readonly string[] {
  if (typeof said === "string") return [said];
  return address === "none" ? [said.none] : [said[address], said.none];
}

/** Every text that a template gives. `{benefit2}` is another benefit than `{benefit}`, not a part of it and not the whole of it. */
export function fillLine(template: string, fillings: Fillings): readonly string[] {
  const slots = [...new Set([...template.matchAll(SLOT)].map(([slot]) => slot))];
  let texts: readonly { readonly text: string; readonly used: readonly string[] }[] = [{ text: template, used: [] }];
  for (const slot of slots) {
    const words = fillings[slot.replace(/[{}2]/gu, "")] ?? [];
    texts = texts
      .flatMap(({ text, used }) =>
        words
          .filter((word) => !used.some((other) => other.includes(word) || word.includes(other)))
          .map((word) => ({ text: text.replaceAll(slot, word), used: [...used, word] })),
      )
      .slice(0, MOST_PER_LINE);
  }
  return texts.map(({ text }) => capitalised(text));
}

/** A sentence starts large, also one that starts with a fact. A name that is written small inside ("iPhone") stays. */
function capitalised(text: string): string {
  return text.replace(/(^|[.?!]\s+)(\p{Ll}+)(?=[\s,.:?!]|$)/gu, (_, before: string, word: string) => {
    return before + word.charAt(0).toUpperCase() + word.slice(1);
  });
}

const SMALL_WORDS = new Set("a an and as at but by for from in into nor of off on or out over per so the to up via with yet".split(" ")); // prettier-ignore

/** Capitals On Each Word, as many English ads have them; small words stay small inside. */
export function titleCased(text: string): string {
  const words = text.split(" ");
  return words
    .map((word, at) => {
      const isInside = at > 0 && at < words.length - 1 && !/[:?!.|]$/u.test(words[at - 1]!);
      if (isInside && SMALL_WORDS.has(word)) return word;
      return /^\p{Ll}[\p{Ll}'’-]*[:,.?!]?$/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(" ");
}

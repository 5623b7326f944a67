import type { StudioField } from "@/lib/copywriting/studio/fields";
import { type Fillings, fillLine, saidTo, titleCased } from "@/lib/copywriting/studio/fill-line";
import type { Line, Phrasebook, Role } from "@/lib/copywriting/studio/phrasebook";
import { isUnhurried, roleWeight, storyOf } from "@/lib/copywriting/studio/weights";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

/** A text before it is measured, linted and ranked. */
export interface RawText {
  readonly text: string;
  readonly role: Role;
}

/** More of one kind are never looked at: the best of them are chosen by ranking each. */
const MOST = 240;

/** Everything that the templates can say in one kind of field. */
export function rawTexts(
  field: StudioField,
  wish: StudioWish,
  book: Phrasebook,
  fillings: Fillings,
): readonly RawText[] {
  const made = byField(field, wish, book, fillings);
  const seen = new Set<string>();
  return made.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, MOST);
}

function byField(field: StudioField, wish: StudioWish, book: Phrasebook, fillings: Fillings): readonly RawText[] {
  switch (field.id) {
    case "headline":
    case "longHeadline":
      return cased(field.id === "headline" ? shortTexts(wish, book, fillings) : longTexts(wish, book, fillings), wish);
    case "description":
      return wish.channel === "meta-feed" ? shortTexts(wish, book, fillings) : descriptions(wish, book, fillings);
    case "primaryText":
      return stories(wish, book, fillings);
    case "path":
      return pathsOf(fillings);
    case "sitelink":
      return shortTexts(wish, book, fillings).filter(({ role }) => ["benefit", "offer", "price", "proof", "place", "action", "name", "event"].includes(role)); // prettier-ignore
    case "sitelinkLine":
      return shortTexts(wish, book, fillings).filter(({ role }) =>
        ["benefit", "proof", "offer", "price"].includes(role),
      );
    case "callout":
      return ["benefit", "proof", "offer"].flatMap((slot) => (fillings[slot] ?? []).map((text) => ({ text: upper(text), role: slot as Role }))); // prettier-ignore
  }
}

function cased(texts: readonly RawText[], { voice, language }: StudioWish): readonly RawText[] {
  if (!voice.titleCase || language !== "en") return texts;
  return texts.map((one) => ({ ...one, text: titleCased(one.text) }));
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fits(line: Line, { moment, stage, feeling, context }: StudioWish): boolean {
  return (
    (line.moments?.includes(moment) ?? true) &&
    (line.stages?.includes(stage) ?? true) &&
    (line.feelings === undefined || (feeling !== null && line.feelings.includes(feeling))) &&
    (line.streams === undefined || (context.stream !== null && line.streams.includes(context.stream)))
  );
}

function filled(lines: readonly Line[], wish: StudioWish, fillings: Fillings): readonly RawText[] {
  return lines
    .filter((line) => fits(line, wish))
    .flatMap(({ role, said }) =>
      saidTo(said, wish.voice.address)
        .filter((template) => !(isUnhurried(wish.feeling) && template.includes("{deadline}")))
        .flatMap((template) => fillLine(spaced(template, wish), fillings).map((text) => ({ text, role }))),
    );
}

/** French puts a space before two-part marks. */
function spaced(template: string, { language }: StudioWish): string {
  return language === "fr" ? template.replace(/(?<=\S)([:?])(?=\s|$)/gu, " $1") : template;
}

function shortTexts(wish: StudioWish, book: Phrasebook, fillings: Fillings): readonly RawText[] {
  const { short, bare } = book.actions[wish.action];
  // "Read more" alone says nothing; "Order now" says what to do.
  const isEmpty = wish.action === "see" || wish.action === "read";
  const actions: readonly Line[] = (isEmpty ? [short] : [short, bare]).map((said) => ({ role: "action", said }));
  return filled([...book.short, ...actions], wish, fillings);
}

function sentencesOf(wish: StudioWish, book: Phrasebook, fillings: Fillings): readonly RawText[] {
  const { sentence, bare } = book.actions[wish.action];
  const actions = filled([{ role: "action", said: bare }], wish, fillings).map((one) => ({ ...one, text: `${one.text}${book.stop}` })); // prettier-ignore
  return [...filled([...book.sentences, { role: "action", said: sentence }], wish, fillings), ...actions];
}

/** Long headlines are a sentence or two without the last full stop. */
function longTexts(wish: StudioWish, book: Phrasebook, fillings: Fillings): readonly RawText[] {
  return descriptions(wish, book, fillings).map(({ text, role }) => ({ text: text.replace(/[.。]$/u, ""), role }));
}

/** One sentence, or two that do different things, the one that matters more first; never the same fact twice. */
function descriptions(wish: StudioWish, book: Phrasebook, fillings: Fillings): readonly RawText[] {
  const sentences = byWeight(sentencesOf(wish, book, fillings), wish);
  const pairs = sentences.flatMap((first) =>
    sentences
      .filter((second) => second.role !== first.role && !asks(second.text) && first.role !== "action")
      .filter((second) => !repeats(first.text, second.text, wish.what.product))
      .slice(0, 8)
      .map((second) => ({ text: `${first.text}${book.space}${second.text}`, role: first.role })),
  );
  return [...pairs.slice(0, MOST - 60), ...sentences.slice(0, 60)];
}

/** Texts of several sentences, in the order that the stage asks for; each starts with another sentence. */
function stories(wish: StudioWish, book: Phrasebook, fillings: Fillings): readonly RawText[] {
  const sentences = byWeight(sentencesOf(wish, book, fillings), wish);
  const of = (role: Role): readonly RawText[] => sentences.filter((one) => one.role === role);
  const order = storyOf(wish).filter((role) => of(role).length > 0);
  const openings = sentences.filter(({ role }) => role !== "action" && role !== "tone").slice(0, 16);
  return openings.flatMap((opening, turn) =>
    [2, 3, 4].flatMap((length) => {
      const told: string[] = [opening.text];
      for (const role of order) {
        if (told.length >= length && role !== "action") continue;
        if (role === opening.role) continue;
        const open = of(role).filter(
          ({ text }) => !asks(text) && !told.some((one) => repeats(one, text, wish.what.product)),
        );
        // Another opening goes on in another way.
        const next = open[turn % Math.max(1, Math.min(3, open.length))];
        if (next !== undefined) told.push(next.text);
      }
      return told.length < 2 ? [] : [{ text: told.join(book.space), role: opening.role }];
    }),
  );
}

function byWeight(texts: readonly RawText[], wish: StudioWish): readonly RawText[] {
  return [...texts].sort((a, b) => roleWeight(b.role, wish) - roleWeight(a.role, wish));
}

/** True where both name the product, or a sentence of the second says what the first has said: together they would say it twice. */
function repeats(a: string, b: string, product: string): boolean {
  if (product !== "" && a.includes(product) && b.includes(product)) return true;
  const first = new Set(longWords(a));
  return b.split(/(?<=[.?!])\s+|(?<=。)/u).some((sentence) => {
    const words = longWords(sentence);
    if (words.length === 0) return sentence !== "" && a.includes(sentence);
    return words.filter((word) => first.has(word)).length / words.length > 0.5;
  });
}

/** Questions open a text; inside one they break it. */
const asks = (text: string): boolean => /[?？]/u.test(text);

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Words for the shown address: small, joined by hyphens; the product whole where it fits, else word by word, then the place. */
function pathsOf(fillings: Fillings): readonly RawText[] {
  const all = ["product", "place"].flatMap((slot) =>
    (fillings[slot] ?? []).flatMap((text) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return [words.join("-"), ...words.filter((word) => word.length > 3)];
    }),
  );
  return all.map((path) => ({ text: path, role: "name" }));
}

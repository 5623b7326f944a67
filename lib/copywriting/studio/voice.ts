import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { Address, StudioLanguage } from "@/lib/copywriting/studio/wish";
import type { AdVersion } from "@/lib/copywriting/text-history";
import { languageOf } from "@/lib/policy/language";

/** How an account's own ads speak, in shares of their texts; what a person may change before it is used. */
export interface BrandVoice {
  readonly ads: number;
  readonly texts: number;
  readonly language: StudioLanguage | null;
  /** Texts that address the reader formally, informally, or not at all. */
  readonly address: Readonly<Record<Address, number>>;
  readonly mostly: Address;
  /** Share of texts that say "we". */
  readonly we: number;
  /** Share of headlines With Capitals On Each Word. */
  readonly titleCase: number;
  readonly stops: number;
  readonly exclamations: number;
  readonly questions: number;
  /** Middle length by slot in characters; null where the slot has no text. */
  readonly length: Readonly<Record<TextSlot, number | null>>;
  /** Words that return in several ads, most often first. */
  readonly words: readonly { readonly word: string; readonly ads: number }[];
}

const FORMAL =
  /(?<![\p{L}\p{N}])(?:(?:Sie|Ihnen|Ihre?[nmrs]?)(?=[\s,.!?]|$)|vous|votre|vos|usted(?:es)?)(?![\p{L}\p{N}])|(?:ください|ます|です)/u;
const INFORMAL =
  /(?<![\p{L}\p{N}])(?:du|dich|dir|deine?[nmrs]?|euch|eure?[nmrs]?|tu|toi|ton|ta|tes|te|tus|tú|ti|contigo)(?![\p{L}\p{N}])/iu;
/** Informal imperatives by their ending hardly show; the common ones of ads do. */
const INFORMAL_VERB = /^(?:Hol|Sicher|Entdecke|Bestell|Buch|Spar|Teste|Finde|Probier|Melde|Découvre|Commande|Pide|Compra|Descubre)(?![\p{L}\p{N}])/u; // prettier-ignore
const WE = /(?<![\p{L}\p{N}])(?:we|our|us|wir|unser\p{Ll}{0,2}|uns|nous|notre|nos|nuestr[oa]s?|nosotros|noss[oa]s?|nós)(?![\p{L}\p{N}])|私たち|弊社|当社/iu; // prettier-ignore
/** Words of so few letters, and those that every ad has, say nothing of a voice. */
const SHORTEST_WORD = 4;
const MOST_WORDS = 12;
const COMMON = new Set(
  "with your from that this have more than when what they them their there here will about into over also just free jetzt mehr alle eine einen einem einer sind oder auch noch nach ohne über beim unter wird werden ihre ihren ihrem ihrer kostenlos pour avec dans votre vous plus sans tous toutes para como todo todos este esta desde hasta mais seus suas você".split(
    " ",
  ),
);

/** The voice of some ads; null where there are fewer than three texts. */
export function voiceOf(ads: readonly AdVersion[]): BrandVoice | null {
  const bySlot = new Map(TEXT_SLOTS.map((slot) => [slot, unique(ads.flatMap((ad) => ad.texts[slot]))]));
  const all = [...bySlot.values()].flat();
  if (all.length < 3) return null;
  const share = (texts: readonly string[], is: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  const formal = share(all, (text) => FORMAL.test(text));
  const informal = share(all, (text) => !FORMAL.test(text) && (INFORMAL.test(text) || INFORMAL_VERB.test(text)));
  const language = languageOf(all);
  return {
    ads: ads.length,
    texts: all.length,
    language: isStudioLanguage(language) ? language : null,
    address: { formal, informal, none: 1 - formal - informal },
    mostly: mostly(formal, informal, language),
    we: share(all, (text) => WE.test(text)),
    titleCase: share(bySlot.get("headlines")!, isTitleCase),
    stops: share([...bySlot.get("descriptions")!, ...bySlot.get("primaryTexts")!], (text) =>
      /[.。]$/u.test(text.trim()),
    ),
    exclamations: share(all, (text) => /[!！]/u.test(text)),
    questions: share(all, (text) => /[?？]/u.test(text)),
    length: {
      headlines: middle(bySlot.get("headlines")!),
      descriptions: middle(bySlot.get("descriptions")!),
      primaryTexts: middle(bySlot.get("primaryTexts")!),
    },
    words: returningWords(ads),
  };
}

function isStudioLanguage(language: string | null): language is StudioLanguage {
  return language !== null && ["en", "de", "fr", "es", "pt", "ja"].includes(language);
}

/** English has one way only. Elsewhere the more frequent one counts where it stands in a tenth of the texts. */
function mostly(formal: number, informal: number, language: string | null): Address {
  if (language === "en" || Math.max(formal, informal) < 0.1) return "none";
  return formal >= informal ? "formal" : "informal";
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [textKey(text), text])).values()];
}

function isTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

function middle(texts: readonly string[]): number | null {
  const lengths = texts.map((text) => Array.from(text).length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? null;
}

/** Words that stand in at least two ads and a tenth of them. */
function returningWords(ads: readonly AdVersion[]): BrandVoice["words"] {
  const counts = new Map<string, number>();
  for (const ad of ads) {
    const words = new Set(
      TEXT_SLOTS.flatMap((slot) => ad.texts[slot].flatMap((text) => textKey(text).match(/\p{L}+/gu) ?? [])),
    );
    for (const word of words)
      if (word.length >= SHORTEST_WORD && !COMMON.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count >= ads.length / 10)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, MOST_WORDS)
    .map(([word, count]) => ({ word, ads: count }));
}

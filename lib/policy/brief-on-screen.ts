import type { BriefLimits, ClientBrief } from "@/lib/domain/brief";
import type { EditedField } from "@/lib/domain/edit-guard";
import type { TextSlot } from "@/lib/domain/field-target";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import { SETTINGS, type SettingValue } from "@/lib/domain/settings";
import { briefWarnings } from "./edit-guard/brief";
import { countryOf, languageOf as languageCode } from "./edit-guard/place-names";
import { languageOf } from "./language";

export type ClashKind = "limit" | "places" | "avoided" | "language" | "tone-loud" | "tone-address";

/** What the page shows against what the client said. */
export interface Clash {
  readonly kind: ClashKind;
  readonly field: EditedField | TextSlot;
  /** What stands in the field. */
  readonly shown: SettingValue;
  /** What the brief says about it: a limit as it is kept, a wish in the client's words. */
  readonly wanted: string;
  /** The client's own words; empty where the person typed the brief. */
  readonly quote: string;
  /** False: two names that may mean the same, or a word that may be used otherwise. The person compares. */
  readonly sure: boolean;
}

const QUOTE_OF: Readonly<Partial<Record<EditedField, string>>> = {
  budget: "budget",
  startDate: "dates",
  endDate: "dates",
  ageMin: "ages",
  ageMax: "ages",
  locations: "locations",
  languages: "languages",
};
const SLOTS = ["headlines", "descriptions", "primaryTexts"] as const satisfies readonly TextSlot[];

/** Every contradiction between the brief and the forms that are open; nothing where the page could not be read. */
export function clashesOnScreen(
  { limits, client }: { readonly limits: BriefLimits; readonly client: ClientBrief | null },
  reading: PageReading,
): readonly Clash[] {
  const quote = (field: string) => client?.quotes[field]?.[0] ?? "";
  const coded = {
    ...limits,
    locations: limits.locations.map((name) => countryOf(name) ?? name),
    languages: limits.languages.map((name) => languageCode(name) ?? name),
  };
  const type = valueOf(reading.settings?.budgetType) ?? null;
  const clashes: Clash[] = [];
  for (const field of SETTINGS) {
    const read = reading.settings?.[field];
    if (read?.status !== "found") continue;
    const shown: SettingValue = read.value;
    const broken = briefWarnings({ field, before: null, after: shown }, coded, type, reading.locale).length > 0;
    if (broken)
      clashes.push({
        kind: "limit",
        field,
        shown,
        wanted: limitText(field, limits),
        quote: quote(QUOTE_OF[field] ?? ""),
        sure: true,
      });
    else if (field === "locations" && Array.isArray(shown) && areStrange(shown as readonly string[], limits.locations))
      clashes.push({
        kind: "places",
        field,
        shown,
        wanted: limits.locations.join(", "),
        quote: quote("locations"),
        sure: false,
      });
  }
  const texts = SLOTS.flatMap((slot) =>
    (reading.ad?.[slot] ?? []).flatMap((one) => {
      const text = valueOf(one);
      return text === undefined || text === "" ? [] : [{ slot, text }];
    }),
  );
  return [...clashes, ...textClashes(texts, limits, client, quote)];
}

interface Text {
  readonly slot: TextSlot;
  readonly text: string;
}

function textClashes(
  texts: readonly Text[],
  limits: BriefLimits,
  client: ClientBrief | null,
  quote: (field: string) => string,
): Clash[] {
  const clashes: Clash[] = [];
  for (const line of client?.avoid ?? []) {
    const { quoted, words } = avoidedIn(line);
    const hit = texts.find(({ text }) => [...quoted, ...words].some((word) => holds(text, word)));
    if (hit !== undefined)
      clashes.push({
        kind: "avoided",
        field: hit.slot,
        shown: hit.text,
        wanted: line,
        quote: line,
        sure: quoted.some((word) => holds(hit.text, word)),
      });
  }
  const spoken = languageOf(texts.map(({ text }) => text));
  const allowed = limits.languages.map((name) => languageCode(name) ?? name.toLowerCase());
  const [first] = texts;
  if (first !== undefined && spoken !== null && allowed.length > 0 && !allowed.includes(spoken))
    clashes.push({
      kind: "language",
      field: first.slot,
      shown: first.text,
      wanted: limits.languages.join(", "),
      quote: quote("languages"),
      sure: true,
    });
  const tone = [client?.tone ?? "", ...(client?.avoid ?? [])].join(" \n ");
  const loud = CALM.test(client?.tone ?? "") ? texts.find(({ text }) => LOUD.test(text)) : undefined;
  if (loud !== undefined)
    clashes.push({
      kind: "tone-loud",
      field: loud.slot,
      shown: loud.text,
      wanted: client?.tone ?? "",
      quote: quote("tone"),
      sure: false,
    });
  for (const { asked, against } of ADDRESS) {
    if (!asked.test(tone)) continue;
    const hit = texts.find(({ text }) => against.test(text));
    if (hit !== undefined)
      clashes.push({
        kind: "tone-address",
        field: hit.slot,
        shown: hit.text,
        wanted: client?.tone ?? tone.trim(),
        quote: quote("tone"),
        sure: true,
      });
  }
  return clashes;
}

function limitText(field: EditedField, limits: BriefLimits): string {
  switch (field) {
    case "startDate":
      return limits.startDate ?? "";
    case "endDate":
      return limits.endDate ?? "";
    case "ageMin":
    case "ageMax":
      return `${limits.ageMin ?? 13}–${limits.ageMax ?? "65+"}`;
    case "locations":
      return limits.locations.join(", ");
    case "languages":
      return limits.languages.join(", ");
    default:
      return "";
  }
}

/** None of the places on screen has anything of those that the client names, as far as names show it. */
function areStrange(shown: readonly string[], wanted: readonly string[]): boolean {
  if (shown.length === 0 || wanted.length === 0) return false;
  // A country on either side holds the other's cities: what names alone cannot tell is not pointed out.
  if ([...shown, ...wanted].some((name) => countryOf(name) !== null)) return false;
  const key = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return !shown.some((one) => wanted.some((other) => key(one).includes(key(other)) || key(other).includes(key(one))));
}

const QUOTED = /["«„“”「『]\s*([^"«»„“”」』]{2,60}?)\s*["»“”」』]/gu;
/** Words of a wish that say that it is one, not what it is about. */
const ABOUT =
  /^(?:please|bitte|never|avoid|nothing|mention|without|should|words?|claims?|photos?|images?|pictures?|show|using|anything|keine?[nrms]?|nicht|ohne|erwähnen|zeigen|schreiben|aussagen|fotos?|bilder|texte?n?|werben|vermeiden|verzichten|evitar|éviter|évitez|aucune?|jamais|parler|mentionner|photos|images|mots?|nunca|mencionar|usar|utilizar|palabras?|imágenes|fotografías?|palavras?|imagens|falar|anuncios?|anúncios?|annonces?|anzeigen)$/iu;
const LEAST_WORD = 5;
const STEM = 6;

/** What a wish to avoid is about: words in quotation marks for sure, the longer ones of the rest perhaps. */
function avoidedIn(line: string): { readonly quoted: readonly string[]; readonly words: readonly string[] } {
  const quoted = [...line.matchAll(QUOTED)].map((match) => match[1]!);
  const rest = line.replace(QUOTED, " ");
  const words = (rest.match(/[\p{L}-]+/gu) ?? []).filter((word) => word.length >= LEAST_WORD && !ABOUT.test(word));
  return {
    quoted,
    words:
      quoted.length > 0
        ? []
        : words.map((word) => word.slice(0, Math.max(LEAST_WORD, Math.min(STEM, word.length - 1)))),
  };
}

function holds(text: string, word: string): boolean {
  const key = (one: string) => one.normalize("NFC").toLowerCase();
  const at = key(text).indexOf(key(word));
  return (
    at >= 0 &&
    (at === 0 ||
      !/\p{L}/u.test(text[at - 1] ?? "") ||
      /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word))
  );
}

const CALM =
  /(?<!\p{L})(?:calm|sober|plain|factual|serious|understated|sachlich\p{L}*|nüchtern\p{L}*|seriös\p{L}*|ruhig\p{L}*|zurückhaltend\p{L}*|schlicht\p{L}*|sobre|posé|factuel\p{L}*|sérieu\p{L}+|calme|sobri[oa]|sereno|seri[oa]|tranquil[oa]|séri[oa])(?!\p{L})|落ち着|上品|控えめ/iu;
const LOUD = /[!！]|(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u;
/** Who is addressed how, and the words that address them otherwise. */
const ADDRESS: readonly { readonly asked: RegExp; readonly against: RegExp }[] = [
  { asked: /(?<!\p{L})(?:duzen|per du|du-(?:form|ansprache))(?!\p{L})/iu, against: /(?<!\p{L})(?:Sie|Ihre?[nmrs]?|Ihnen)(?!\p{L})/u },
  { asked: /(?<!\p{L})(?:siezen|per sie|sie-(?:form|ansprache))(?!\p{L})/iu, against: /(?<!\p{L})(?:[Dd]u|[Dd]eine?[nmrs]?|[Dd]ir|[Dd]ich)(?!\p{L})/u },
  { asked: /(?<!\p{L})(?:tutoie\p{L}*|tutoy\p{L}+|tutoiement)(?!\p{L})/iu, against: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu },
  { asked: /(?<!\p{L})(?:vouvoie\p{L}*|vouvoy\p{L}+|vouvoiement)(?!\p{L})/iu, against: /(?<!\p{L})(?:tu|ton|ta|tes|toi)(?!\p{L})/iu },
  { asked: /(?<!\p{L})(?:tute\p{L}+|de tú)(?!\p{L})/iu, against: /(?<!\p{L})(?:usted|ustedes)(?!\p{L})/iu },
  { asked: /(?<!\p{L})de usted(?!\p{L})/iu, against: /(?<!\p{L})(?:tú|tus?|ti|contigo)(?!\p{L})/iu },
]; // prettier-ignore

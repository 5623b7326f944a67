import type { Candidate } from "./budget";
import { wordNumbersIn } from "./number-words";
import { has } from "./pattern";
import { AMBIGUOUS } from "./place-list";
import { AWAY, CUE, CUE_JA, CUE_OF_TOWN, NOT_AFTER, notBefore, OWN_SHOP, TARGETED, WISHED } from "./place-cues";
import { placeSpans, type Span } from "./place-spans";
import { givesWay, swapsIn, type Swap } from "./place-swaps";
import { radiusOf } from "./radius";
import type { Statement } from "./statements";
import type { BriefLanguage, BriefPlace } from "./types";

const LONGEST_ANSWER = 80;
/** ` sowie in `: what stands between two places of a list. */
const LONGEST_JOINT = 10;

export interface PlaceFound {
  readonly candidate: Candidate<BriefPlace>;
  readonly country: string | null;
  /** `except`: the client names it to leave it out. `replaced`: another takes its place. `own`: only where the firm itself is. */
  readonly is: "wanted" | "own" | "except" | "replaced";
  /** The name of the place whose place it takes: no list may have either of them. */
  readonly insteadOf?: string;
}

/** The places of a statement, in the client's own words. */
export function placesIn(statement: Statement, language: BriefLanguage | null): PlaceFound[] {
  const { text, label, valueAt } = statement;
  if (
    label !== null &&
    !["locations", "audience", "persona", "goal", "dates", "budget", "avoid", "start"].includes(label)
  )
    return [];
  const isAnswer = statement.asked === "locations" && text.length < LONGEST_ANSWER;
  const swaps = swapsIn(text).filter(({ out }) => out.start >= valueAt);
  const found = withSwaps(
    placeSpans(text, valueAt, label === "locations" || isAnswer, label === "audience").filter(
      (one) => !isMoney(text, one) && !isStreet(text, one),
    ),
    swaps,
  );
  const not = notBefore(language);
  const isOnlyPlaces = isPlacesOnly(text, found);
  // Nobody just happens to be in several places.
  const isList =
    found.some((one, index) => index > 0 && one.start - found[index - 1]!.end <= LONGEST_JOINT) && !has(AWAY, text);
  const isTargeted =
    isOnlyPlaces || isList || label === "locations" || statement.asked === "locations" || has(TARGETED, text);
  const isOwn = has(OWN_SHOP, text);
  return found.flatMap(({ start, end, country, town }): PlaceFound[] => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    const name = text.slice(start, end);
    const swap = swaps.find((one) => one.out.start === start || one.in?.start === start);
    if (swap !== undefined || givesWay(after)) {
      const isOut = swap === undefined || swap.out.start === start;
      return [
        {
          candidate: { value: { name, radiusKm: null }, statement, start, end, strength: 3 },
          country,
          is: isOut ? "replaced" : "wanted",
          ...(isOut ? {} : { insteadOf: text.slice(swap.out.start, swap.out.end) }),
        },
      ];
    }
    if (not.test(before) && label !== "avoid") {
      const value = { name, radiusKm: null };
      return [{ candidate: { value, statement, start, end, strength: 1 }, country, is: "except" }];
    }
    const isCued =
      CUE.test(before) ||
      (isTargeted && !AMBIGUOUS.has(name.toLowerCase())) ||
      CUE_JA.test(after) ||
      label === "locations" ||
      statement.asked === "locations";
    const isListed = label === "locations" || statement.asked === "locations" || isOnlyPlaces;
    if (town === true && !isListed && !CUE_OF_TOWN.test(before) && !isBeside(text, start, end, found)) return [];
    // `irán` is a verb before it is a country: a small name needs its preposition.
    if (!isCued || (/^\p{Ll}/u.test(name) && !CUE.test(before))) return [];
    const radius = radiusOf(before, after);
    const from = radius === null ? start : radius.start;
    const to = radius === null ? end : end + radius.after;
    const candidate = {
      value: { name, radiusKm: radius?.km ?? null },
      statement,
      start: from,
      end: to,
      strength: label === "locations" || isOnlyPlaces ? 5 : isTargeted ? 3 : 1,
    };
    if (NOT_AFTER.test(after) || isLeftOut(text, start, end, found) || label === "avoid")
      return [{ candidate, country, is: "except" }];
    if (radius !== null || label === "locations" || statement.asked === "locations")
      return [{ candidate, country, is: "wanted" }];
    if (isAway(text, start, end)) return [];
    if (isOwn && !isList)
      return [
        {
          candidate: {
            ...candidate,
            strength: has(
              /(?<!\p{L})(?:nur|only|uniquement|solo|sólo|apenas|only in|target\p{L}*|ads|anzeigen)(?!\p{L})/giu,
              text,
            )
              ? 3
              : 1,
          },
          country,
          is: has(
            /(?<!\p{L})(?:nur|only|uniquement|solo|sólo|apenas|target\p{L}*|ads|anzeigen|ausspielen|anuncios|anúncios|annonces)(?!\p{L})/giu,
            text,
          )
            ? "wanted"
            : "own",
        },
      ];
    return isTargeted || has(WISHED, text)
      ? [{ candidate, country, is: "wanted" }]
      : [{ candidate, country, is: "own" }];
  });
}

/** `Zwanzig Franken` are no region. */
function isMoney(text: string, { start, end }: Span): boolean {
  if (!/^franken$/iu.test(text.slice(start, end))) return false;
  const before = text.slice(0, start).trimEnd();
  return /\d$/u.test(before) || wordNumbersIn(before).at(-1)?.end === before.length;
}

/** Whether a statement says nothing but places. */
function isPlacesOnly(text: string, found: readonly Span[]): boolean {
  if (found.length === 0 || GREETING.test(text)) return false;
  // A single town alone on a line may be who signs.
  if (
    found.length === 1 &&
    !/(?<!\p{L})(?:only|just|nur|uniquement|seulement|s[óo]lo|só|apenas)(?!\p{L})|だけ|のみ/iu.test(text) &&
    (found[0]!.town === true || /^\P{L}*\p{Lu}\p{Ll}+\P{L}*$/u.test(text))
  )
    return false;
  let rest = text;
  for (const { start, end } of found) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return !/\p{L}{4}|\d/u.test(rest) && rest.trim().length <= 24;
}

const GREETING =
  /^(?:hi|hello|hey|dear|morning|good (?:morning|afternoon)|hallo|guten (?:tag|morgen)|liebe[rs]?|moin|servus|bonjour|bonsoir|salut|cher|chère|hola|buen[oa]s(?: días| tardes)?|estimad[oa]s?|olá|oi|bom dia|boa tarde|caro|cara|prezad[oa]s?|thanks|danke|merci|gracias|obrigad[oa]|best|cheers|grüße|gruß|abraços?|saludos?)(?!\p{L})/iu;

/** Whether the words just around a place say that somebody only is or goes there. */
function isAway(text: string, start: number, end: number): boolean {
  return has(AWAY, `${text.slice(Math.max(0, start - 48), start)} · ${text.slice(end, end + 24)}`);
}

/** The spans with those that only the words of a swap show to be places. */
function withSwaps(found: readonly Span[], swaps: readonly Swap[]): Span[] {
  const more = swaps
    .flatMap((swap) => [swap.out, ...(swap.in === null ? [] : [swap.in])])
    .filter((one) => !found.some((other) => other.start < one.end && other.end > one.start));
  return [...found, ...more.map((one): Span => ({ ...one, country: null }))].sort((a, b) => a.start - b.start);
}

/** `Av. Brasil 1420`, `12 rue de Paris`: a street has its name from a place. */
function isStreet(text: string, { start, end }: Span): boolean {
  const isNamed =
    /(?<!\p{L})(?:av|avda|avenida|avenue|calle|c\/|rua|r|rue|boulevard|bd|jr|street|road|via|pza|plaza|praça)\.?\s(?:de (?:la )?|d[aoe]s? |du )?$/iu.test(
      text.slice(0, start),
    );
  return (
    isNamed &&
    (/^,?\s?(?:n[º°o.]{0,2}\s?)?\d{1,5}(?!\d)/u.test(text.slice(end)) ||
      /\d\s?,?\s?\p{L}+\.?\s(?:\p{L}{1,3}\s)?$/u.test(text.slice(0, start)))
  );
}

/** Whether a name stands in a list with another that is surely a place. */
function isBeside(text: string, start: number, end: number, found: readonly Span[]): boolean {
  const joint = /^\s?(?:,|\/|\+|&|・|and|und|et|y|e|or|oder|ou|o)\s?(?:(?:in|en|à|em|la|le)\s)?$/iu;
  return (
    found.some(
      (other) =>
        (other.town === undefined || CUE_OF_TOWN.test(text.slice(0, other.start))) &&
        ((other.start >= end && joint.test(text.slice(end, other.start))) ||
          (other.end <= start && joint.test(text.slice(other.end, start)))),
    ) ||
    (found.filter(({ town }) => town === true).length >= 2 &&
      found.some(
        (other) =>
          other.town === true &&
          other.start !== start &&
          (joint.test(text.slice(end, Math.max(end, other.start))) ||
            joint.test(text.slice(other.end, Math.max(other.end, start)))),
      ))
  );
}

/** `Bristol is covered by others so leave that one out`, `全国、ただし沖縄は…除外`: what leaves it out stands later in its clause, and no other place between. */
function isLeftOut(text: string, start: number, end: number, found: readonly Span[]): boolean {
  const next = Math.min(...found.filter((other) => other.start >= end).map((other) => other.start), text.length);
  const clause = text.slice(end, next);
  if (JAPANESE.test(text)) {
    const lead = text.slice(0, start);
    const isTurned = /(?:ただし?|但し|ただ、?)[^。]*$/u.test(lead);
    return isTurned && /除外|除[くい]|外し|対象外|なし/u.test(text.slice(end));
  }
  return LEFT_OUT.test(clause);
}
const JAPANESE = /[\p{Script=Hiragana}]/u;
const LEFT_OUT =
  /^[^.;!?]{0,70}?(?<!\p{L})(?:(?:is|are) (?:(?:now|also|all) )?(?:off|not on|no longer on|gone from|struck from) (?:the|our) \p{L}+|(?:is|are|has been|have been) (?:off|dropped|scrapped|cut|removed|taken out|struck|cancelled|no longer (?:in|needed|wanted))|interessier(?:t|en) (?:uns )?nicht|brauchen wir nicht|(?:isn't|aren't|is not) (?:relevant|of interest)|ne nous intéresse\p{L}* pas|no nos interesa\p{L}*|não (?:nos )?interessa\p{L}*|das wollten wir nie|(?:sollte|war) (?:\p{L}+ )?nicht (?:dabei|drin)|leave (?:that|it|this|them|those)(?: \p{L}+)? out|skip (?:it|that)|leave out|fällt (?:\p{L}+ )?(?:weg|raus)|entfällt|fliegt raus|(?:ist|sind|wird|werden|wurde) (?:\p{L}+ )?(?:gestrichen|ausgelassen|herausgenommen|aus(?:geschlossen|genommen))|streichen wir|(?:kommt|kommen) nicht (?:mehr )?(?:dazu|infrage|in frage)|(?:est|sont) (?:\p{L}+ )?(?:retirée?s?|supprimée?s?|écartée?s?|exclue?s?|abandonnée?s?)|(?:on|nous) (?:abandonn\p{L}+|supprim\p{L}+|écart\p{L}+)|(?:queda|quedan|está|están) (?:descartad\p{L}+|eliminad\p{L}+|excluid\p{L}+)|se (?:elimina|descarta|quita|retira)n?|(?:foi|foram|está|estão) (?:retirad\p{L}+|excluíd\p{L}+|cortad\p{L}+|descartad\p{L}+)|(?:ist|sind) (?:\p{L}+ )?raus|(?:lassen|nehmen) wir (?:\p{L}+ )?(?:weg|raus)|on (?:l'|les )?(?:enlève|retire|laisse|oublie)|(?:sort|sortent) du|queda(?:n)? fuera|(?:lo|la|los|las) quitamos|se cae|fica(?:m)? (?:de )?fora|(?:sai|saem|sort|sortent|sale|salen|cae|caen)(?=\s?[),.;]|$)|drops? out|sai(?:em)? do|a gente tira)(?!\p{L})/iu;

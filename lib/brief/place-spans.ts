import { countryOf } from "@/lib/policy/edit-guard/place-names";
import { namesPeople } from "./audience";
import { CITIES } from "./cities";
import { hits, phrases } from "./pattern";
import { languageNamesIn } from "./language-names";
import { isMonthName } from "./month-word";
import { NAME } from "./place-name";
import { AREAS, AMBIGUOUS, JAPANESE_PLACES, PLACES } from "./place-list";

/** Where a name of a place stands, and the country that it tells. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly country: string | null;
  /** A name out of the long list of towns: people are called so too, it needs a word that only a place follows. */
  readonly town?: true;
}

const WORD =
  /\p{Lu}[\p{L}'.-]*(?:[ -](?:am|an der|de|del|do|da|dos|la|le|les|of|the|sur|upon|e|y|und|ob der|\p{Lu})[\p{L}'.-]*){0,12}|\b[\p{Ll}][\p{L}'-]{2,}(?: [\p{Ll}][\p{L}'-]+){0,2}/gu;
const LONGEST = 5;
/** No sentence of a person names more. */
const MOST_PLACES = 60;

/** The names of places in a text; with `isList`, everything that a list from `from` on names. */
export function placeSpans(text: string, from: number, isListed: boolean, everywhere: boolean): Span[] {
  const found = [...known(text), ...areas(text), ...japanese(text)]
    .filter(({ start }) => start >= from || everywhere)
    .slice(0, MOST_PLACES);
  found.push(...smallList(text, from, found));
  if (isListed) found.push(...listed(text, from, found));
  found.push(...unlisted(text, from, found));
  const quoted = [...text.matchAll(/["«»„“”「][^"«»„“”」]{1,60}["«»„“”」]/gu)];
  return found
    .filter(
      ({ start, end }) =>
        !quoted.some((one) => one.index < start && one.index + one[0].length > end && one[0].length > end - start + 4),
    )
    .map((one) => ({ ...one, ...fullName(text, one) }))
    .filter(
      (one, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.start <= one.start &&
            other.end >= one.end &&
            (other.end - other.start > one.end - one.start || at < index),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

/** `Nova Lima` is not Lima, `San Juan del Río` not San Juan: a known name inside a longer one is another place. */
function fullName(text: string, { start, end, country }: Span): Span {
  const before = PREFIX.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? "";
  const after = SUFFIX.exec(text.slice(end, end + 40))?.[0] ?? "";
  return before === "" && after === ""
    ? { start, end, country }
    : { start: start - before.length, end: end + after.length, country: null };
}
const PREFIX =
  /(?:^|[^\p{L}])((?:[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|Republic of|República|Nova|Novo|Nuevo|Nueva|São|Santa|Santo|San|Saint|New|Vila|Villa|Puerto|Puente|Ciudad|Bad|Belo|Bela|Monte|Campo|Rio|Río|El|Los|Las|Upper|Lower|Great|Little|Old|Port|Fort|Mount|Grand|Grande|Petit) (?:de (?:la )?)?)$/u;
const SUFFIX =
  /^\s(?:(?:del|da|do|dos|das|de la|de los|de las|sur|upon|an der|ob der)\s\p{Lu}[\p{L}'-]+|francophone|germanophone|néerlandophone|flamande|romande|métropolitaine|continentale?|peninsular|continental)(?!\p{L})/u;

const JOINT = String.raw`\s?(?:,|\/|\+|&|and|und|et|y|e|sowie|plus|as well as|ainsi que|así como|bem como)\s?(?:(?:in|en|à|em|na|no|the|le|la|der|den|dem|landkreis|kreis|kanton)\s){0,2}`;
const NEXT = new RegExp(`^${JOINT}(${NAME})(?=$|[\\s,.;:!?()+&/]|-)`, "u");
/** Words after which only a place can stand. */
const PLACE_AHEAD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Aa]dd|[Ii]nclude|[Aa]joutez|[Aa]joute|[Ii]ncluez|[Aa]ñad[ae]n?|[Aa]ñadid|[Ii]ncluyan?|[Aa]crescentem?|[Ii]ncluam?)(?= )|(?:[Ll]imited|[Rr]estricted) to|[Oo]nly in|[Dd]eliver(?:y|ing)? (?:to|in)|[Ss]erv(?:e|es|ing)|[Cc]over(?:s|ing)|[Uu]mfasst|[Cc]ouvre|[Aa]barca|[Cc]ubre|[Aa]brange|[Bb]assin d(?:e |u |')|[Ii]nnerhalb(?: von)?|(?:city|town|county|municipality|borough|district|village|suburbs?) of|(?:miles?|km|mi) (?:of|from|around)|[Aa]round|(?:[Ll]and)?[Kk]reise?n?|[Kk]antone?n?|[Rr]aum|[Gg]roßraum|[Uu]mland von|[Rr]und um|[Uu]mkreis von|[Gg]emeinden?|[Aa]utour d(?:e |u |')|[Aa]lentours d(?:e |u |')|[Ss]ecteur(?: de| d')?|[Cc]ommunes? d(?:e |')|[Dd]épartements? d(?:e |u |')|[Bb]arrios? de|[Dd]istritos? de|[Cc]iudad(?:es)? de|[Mm]unicipios? de|[Pp]rovincias? de|[Cc]omarca de|[Aa]lrededor(?:es)? de|[Zz]ona de|[Ee]stoy en|[Ee]stamos en|[Bb]airros? d[aeo]s?|[Bb]airros?|[Cc]idades? d[aeo]|[Mm]unicípios? d[aeo]|[Cc]oncelhos? d[aeo]s?|[Dd]istrito d[aeo]|[Rr]egião d[aeo]|[Ee]m torno d[aeo]|[Aa]o redor d[aeo]|[Ee]stou em|[Ss]ó em|[Aa]penas em|[Ss]ólo en|[Ss]olo en|[Uu]niquement à|[Nn]ur in|(?:[Ss]how(?:n|ing)?|[Rr]un(?:ning)?|[Aa]dvertis(?:e|ing)|[Aa]ppear|[Ss]een|[Ss]erved)\s(?:(?:it|them|this|these|the|our|ads?|adverts|advertisements|campaign|everything|mainly|only|just)\s){0,3}(?:in|around|across)|(?:[Dd]iffus\p{L}+|[Mm]ontr\p{L}+|[Aa]ffich\p{L}+|[Pp]araître)\s(?:\p{Ll}+\s){0,2}à|(?:[Vv]erse|[Ss]al(?:ir|g\p{L}+)|[Aa]par(?:ec|ezc)\p{L}+|[Mm](?:o|ué?)str\p{L}+|[Aa]nunci\p{L}+)\s(?:\p{Ll}+\s){0,2}en|(?:[Aa]pare[cç]\p{L}+|[Mm]ostr\p{L}+|[Aa]nunci\p{L}+|[Vv]eicul\p{L}+)\s(?:\p{Ll}+\s){0,2}(?:em|n[ao]))\s?:?\s?(?:(?:the|of|towns?|cities|area|villes? de|la|le|de)\s){0,2}(${NAME})`,
  "gu",
);
/** `Leith and Musselburgh, nowhere else`: what stands before such words is a list of places. */
const ONLY_THERE = new RegExp(
  String.raw`(?<=^|[.;:!?]\s)(?:[Ii]n |[Ee]n |[Ee]m |[Àà] )?(${NAME})(?:${JOINT}${NAME}){0,5},?\s(?:and |und |et |y |e )?(?:nowhere else|sonst (?:nirgends|nirgendwo)|nulle part ailleurs|(?:en )?ning[úu]n otro (?:sitio|lugar|lado)|(?:em )?mais (?:lado|lugar) nenhum)`,
  "gu",
);
const NO_PLACE = phrases(
  "はい|いいえ|うん|internet|netz|pinterest|spotify|google|meta|facebook|instagram|youtube|tiktok|linkedin|search|display|pmax|whatsapp|online|web|e-?mails?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\p{L}*umgebung|umland|umkreis|region|area|surroundings|english|german|french|spanish|portuguese|deutsch|englisch|christmas|easter|weihnachten|ostern|noël|navidad|natal|black|cyber|euros?|dollars?|budget|start|ziel\\p{L}*|goal|the|we|i|our|please|bitte|wir|nous|merci|gracias|obrigad\\p{L}*",
);

/** Names that no list has, beside a place that one has (`Leeds and Harrogate`) or after words that only a place follows. */
function unlisted(text: string, from: number, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const add = (start: number, name: string, country: string | null): boolean => {
    const end = start + name.length;
    if (start < from || [...found, ...spans].some((other) => other.start < end && other.end > start)) return false;
    if (hits(NO_PLACE, name).some(({ index }) => index === 0) || isMonthName(name) || namesPeople(name)) return false;
    if (languageNamesIn(name).length > 0) return false;
    spans.push({ start, end, country });
    return true;
  };
  for (const match of text.matchAll(PLACE_AHEAD))
    add(match.index + match[0].length - match[1]!.length, match[1]!, null);
  for (const match of text.matchAll(ONLY_THERE)) add(match.index + match[0].indexOf(match[1]!), match[1]!, null);
  spans.push(...besideInJapanese(text, from, found));
  spans.push(...smallBeside(text, from, found));
  for (const known of [...found, ...spans]) {
    let at = known.end;
    for (let step = 0; step < 12; step += 1) {
      const next = NEXT.exec(text.slice(at, at + 90));
      if (next === null) break;
      const start = at + next[0].length - next[1]!.length;
      const listed = found.find((other) => other.start === start);
      if (listed === undefined && !add(start, next[1]!, known.country)) break;
      at = listed?.end ?? start + next[1]!.length;
    }
  }
  return spans;
}

/** `三軒茶屋と下北沢だけ`: what is joined to a known place, or ends where only a place can, is one. */
const JOINED_JA =
  /^(?:と|や|、|・|\/|及び|および)([\p{Script=Han}\p{Script=Katakana}ヶケ]{2,7})(?=(?:だけ|のみ|限定|で|に|を|エリア|周辺|在住|と|や|、|・|\/|。|の)|\s*$)/u;

function besideInJapanese(text: string, from: number, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { end: last, country } of found.filter(({ country }) => country === "JP")) {
    let at = last;
    for (let step = 0; step < 12; step += 1) {
      const next = JOINED_JA.exec(text.slice(at, at + 16));
      if (next === null) break;
      const start = at + next[0].length - next[1]!.length;
      at = start + next[1]!.length;
      if (start < from || namesPeople(next[1]!) || NO_PLACE_JA.test(next[1]!)) break;
      if (![...found, ...spans].some((other) => other.start < at && other.end > start))
        spans.push({ start, end: at, country });
    }
  }
  return spans;
}
const NO_PLACE_JA = /日|月|年|円|万|件|代|男|女|者|客|様|語|予算|広告|期間|目的|対象|全員|以外|離島|海外発送/u;

/** `harrow, wembley, pinner`: who writes no capitals lists places too, where at least one of the words is known as one. */
function smallList(text: string, from: number, found: readonly Span[]): Span[] {
  const body = text.slice(from);
  if (
    !/^\s*(?:only |solo |sólo |nur |just )?[\p{Ll}' -]{3,24}(?:(?:,| y| and| und| et| e|\s?\+)\s[\p{Ll}' -]{3,24}){1,5}[.!]?\s*$/u.test(
      body,
    )
  )
    return [];
  const items = [...body.matchAll(/[\p{Ll}'-]+(?: [\p{Ll}'-]+)?/gu)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, name: match[0] }))
    .flatMap(({ end, name }) => {
      const bare = name.replace(/^(?:only|solo|sólo|nur|just|and|und|y|et|e) /u, "");
      const head = bare.replace(/ (?:and|und|y|et|e)$/u, "");
      return /^(?:and|und|y|et|e|only|solo|sólo|nur|just)$/u.test(head)
        ? []
        : [{ start: end - bare.length, end: end - bare.length + head.length, name: head }];
    });
  const isKnown = items.some(({ name }) => PLACES.has(name) || CITIES.has(name) || PLAIN_TOWNS.has(name));
  if (!isKnown || items.length > 6) return [];
  return items
    .filter(({ start, end }) => !found.some((other) => other.start < end && other.end > start))
    .map(({ start, end }) => ({ start, end, country: null }));
}
const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");
/** The same names as who leaves out accents writes them. */
const PLAIN_TOWNS: ReadonlySet<string> = new Set(
  [...PLACES.keys(), ...CITIES.keys()].filter((name) => name.length >= 5).map(plain),
);

/** `reading + wokingham only`: a word that is a town's name too is one beside another town. */
function smallBeside(text: string, from: number, found: readonly Span[]): Span[] {
  return found.flatMap(({ start, country }): Span[] => {
    const before = /(\p{L}[\p{L}'-]{2,})\s?(?:\+|&|,|\/|and|und|et|y|e)\s?$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    );
    const name = before?.[1] ?? "";
    if (before === null || !AMBIGUOUS.has(name.toLowerCase())) return [];
    const at = start - before[0].length;
    const isTaken = at < from || found.some((other) => other.start < at + name.length && other.end > at);
    return isTaken ? [] : [{ start: at, end: at + name.length, country }];
  });
}

/** Names of the list, countries in six languages, and codes. */
function known(text: string): Span[] {
  const spans: Span[] = [];
  // English writes `I` with a capital whoever writes.
  const isCapital = /\p{Lu}/u.test(text.replace(/(?<!\p{L})I(?!\p{L})/gu, ""));
  for (const match of text.matchAll(WORD)) {
    const words = [...match[0].matchAll(/[^\s]+/gu)];
    let at = 0;
    while (at < words.length) {
      let taken = 0;
      for (let length = Math.min(LONGEST, words.length - at); length > 0 && taken === 0; length -= 1) {
        const first = words[at]!;
        const last = words[at + length - 1]!;
        const name = match[0].slice(first.index, last.index + last[0].length).replace(/[.'-]+$/u, "");
        const country = placeOf(name);
        const town = country === undefined ? CITIES.get(name.toLowerCase()) : undefined;
        if (country === undefined && town === undefined) continue;
        // `loja`, `manta`: who writes capitals writes a town with one.
        if (country === undefined && isCapital && /^\p{Ll}/u.test(name)) continue;
        const start = match.index + first.index;
        spans.push({
          start,
          end: start + name.length,
          country: country ?? town ?? null,
          ...(country === undefined ? { town: true } : {}),
        });
        taken = length;
      }
      at += Math.max(taken, 1);
    }
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(?:UK|USA|US|U\.S\.|UAE|EU|NYC|LA|SP|RJ|BH|CDMX|NRW|DACH|D-A-CH|LATAM|EMEA|NSW)(?![\p{L}\d])|(?<![\p{L}\d])(?:us|uk|usa|eu|dach|nrw|nyc)(?=[ -](?:only|based|market|customers|audience)(?!\p{L}))/gu,
  )) {
    const country =
      { UK: "GB", USA: "US", US: "US", "U.S.": "US", NYC: "US", CDMX: "MX", UAE: "AE" }[match[0].toUpperCase()] ?? null;
    spans.push({ start: match.index, end: match.index + match[0].length, country });
  }
  return spans;
}

/** The country of a place's name (null where the list does not say), or undefined where it is none. */
function placeOf(name: string): string | null | undefined {
  const isWritten = /^\p{Lu}/u.test(name);

  const key = name.toLowerCase();
  if (PLACES.has(key)) return isWritten || !AMBIGUOUS.has(key) ? (PLACES.get(key) ?? null) : undefined;
  // Portuguese "reunião" is a meeting, "Reunião" an island.
  if (
    name.length < 4 ||
    AMBIGUOUS.has(key) ||
    (!isWritten && /^(?:reunião|reunion|réunion|reunión|jersey|chad|togo|mali|oman|omã|irán|cuba)$/u.test(key))
  )
    return undefined;
  return countryOf(name) ?? undefined;
}

function areas(text: string): Span[] {
  return hits(AREAS, text).map((match) => ({ start: match.index, end: match.index + match[0].length, country: null }));
}

function japanese(text: string): Span[] {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return [];
  return hits(JAPANESE_PLACES, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    country: "JP",
  }));
}

/** What a line of places lists, also where no list of ours has the name. */
function listed(text: string, from: number, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from).matchAll(/[^,;/、・+&|\n()]+/gu)) {
    const piece = match[0]
      .replace(
        /(?<!\p{L})(?:and|und|et|y|e|sowie|just|só|somente|juste|seulement|only|nur|uniquement|solo|sólo|apenas|mainly|all of|in|the)(?!\p{L})/giu,
        (word) => " ".repeat(word.length),
      )
      .replace(/(?:のみ|限定|だけ|を?中心(?:に)?|周辺)\s*$/u, "")
      .replace(/[.。]\s*$/u, "")
      // "Swansea and Neath now": what has no capital behind a name is no part of it.
      .replace(/(\p{Lu}[\p{L}'-]+)((?:\s\p{Ll}[\p{L}'-]*)+)\s*$/u, (all, name: string, rest: string) =>
        /^\s(?:d|l|s|a|o|am|an|bei|unter|of|on|upon|ob|y|e)/u.test(rest) ? all : name + " ".repeat(rest.length),
      );
    for (const inner of piece.matchAll(/\S+(?: \S+)*/gu)) {
      const start = from + match.index + inner.index;
      const end = start + inner[0].trimEnd().length;
      // "Halle (Saale)": which Halle it is.
      if (
        text[start - 1] === "(" &&
        text[end] === ")" &&
        found.some((other) => other.end >= start - 2 && other.end < start)
      )
        continue;
      // "Grande Vitória": the longer name is the one that is meant.
      const isLonger = /^(?:\p{Lu}[\p{L}'-]+ ){1,3}\p{Lu}[\p{L}'-]+$/u.test(inner[0]);
      if (!isLonger && found.some((other) => other.start < end && other.end > start)) continue;
      if (
        /\d|^[^\p{L}]*$|(?<!\p{L})(?:ads?|only|language|anzeigen|annonces|anuncios|anúncios|people|people in|radius|umkreis)(?!\p{L})/iu.test(
          inner[0],
        ) ||
        inner[0].split(" ").length > 4 ||
        hits(NO_PLACE, inner[0]).some(({ index }) => index === 0) ||
        !/^(?:\p{Lu}|\p{Lo})/u.test(inner[0])
      )
        continue;
      spans.push({ start, end, country: null });
    }
  }
  return spans;
}

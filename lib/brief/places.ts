import { monthOf } from "@/lib/platforms/parse/month-names";
import { countryOf } from "@/lib/policy/edit-guard/place-names";
import type { Candidate } from "./budget";
import { namesPeople } from "./audience";
import { hits, has, phrases } from "./pattern";
import { AREAS, AMBIGUOUS, JAPANESE_PLACES, PLACES } from "./place-list";
import type { Statement } from "./statements";
import type { BriefPlace } from "./types";

const TARGETED = phrases(
  "target\\p{L}*|regions?|areas?|locations?|geo\\p{L}*|market\\p{L}*|only|ads?|campaigns?|audience|customers?|people|serve|deliver\\p{L}*|radius|miles?|km|around|near|within|across|nationwide|launch|run|show|users|women|men|families|homeowners|residents|locals|add\\p{L}*|keep|include",
  "region\\p{L}*|gebiet\\p{L}*|umkreis\\p{L}*|raum|nur|anzeigen|werbung|kampagne\\p{L}*|ziel\\p{L}*|ausspielen|ausgespielt|ausspielung|schalten|kunden|menschen|leute|frauen|männer|familien|liefer\\p{L}*|markt|märkte|rund um|standort\\p{L}*|erreichen|ansprechen|bundesweit|einzugsgebiet|bewerben|kreis|eltern|eigentümer|haushalte|dazu|zusätzlich|behalten|bleib\\p{L}*",
  "cibl\\p{L}+|zones?|régions?|rayon|autour|uniquement|seulement|annonces?|publicités?|campagnes?|diffus\\p{L}+|clients?|marchés?|habitants?|livr\\p{L}+|femmes|hommes|secteur|périmètre|alentours|familles|personnes|gens|parents|propriétaires|ajout\\p{L}*|gard\\p{L}+",
  "zonas?|regi[óo]n\\p{L}*|radio|alrededor\\p{L}*|s[óo]lo|solamente|[úu]nicamente|anuncios?|campañas?|segment\\p{L}+|público|clientes?|mercados?|mujeres|hombres|gente|entreg\\p{L}+|envi\\p{L}+|llegar|personas|familias|residentes|dirigid\\p{L}+|empezar|padres|vecinos|añad\\p{L}+|mantene\\p{L}+",
  "região|regiões|raio|apenas|somente|só|anúncios?|campanhas?|segment\\p{L}+|público|clientes?|mercados?|mulheres|homens|pessoas|entreg\\p{L}+|focar|foco|moradores|famílias|redor|atend\\p{L}+|morar|mora\\p{L}*|bairros?|pais|começar|inclu\\p{L}+|acrescent\\p{L}+",
  "地域|エリア|配信|広告|ターゲット|在住|のみ|限定|周辺|圏|中心|対象|県内|都内|市内|全国|km|キロ|商圏",
);
const AWAY = phrases(
  "greetings from|writing from|based in|headquarter\\p{L}*|head office|our office|office in|visiting|i visit|will visit|travel\\p{L}*|meeting|meet|conference|trip|born|founded|trade fair|fair in|flight|moved|grew up|colleagues? in|greetings from|back from|made in|produced in|imported|holiday|vacation|wine from|beans from",
  "mit sitz|sitz in|hauptsitz|unser büro|büro in|treffen|meeting|messe|termin in|reise|gegründet|grüße aus|aus dem urlaub|urlaub in|hergestellt|produziert|kolleg\\p{L}+ in|zentrale in|bin (?:gerade |diese woche )?in|stammt|made in|importier\\p{L}*",
  "depuis|siège|basée?s? à|bureaux?|salon professionnel|au salon|réunion|déplacement|voyage|fondée?|fabriqu\\p{L}+|produits? en|vacances|made in|suis à",
  "sede|con base en|basad[oa]s? en|oficinas?|reuni[óo]n|feria|viaje|fundad\\p{L}+|fabricad\\p{L}+|hecho en|vacaciones|de viaje|saludos desde|escribo desde",
  "sede|com base em|sediad\\p{L}+|escritório|reunião|feira|viagem|fundad\\p{L}+|fabricad\\p{L}+|feit[oa] em|férias|viajando",
  "本社|オフィス|出張|打ち?合わ?せ|展示会|創業|製造|産|生まれ|本店所在地",
);
/** What is wanted in a place is wanted there. */
const WISHED = phrases(
  "want|need|looking for|more|increase|grow|sell|möchten|wollen|brauchen|mehr|steigern|verkaufen|suchen|voulons|voudr\\p{L}+|souhait\\p{L}+|plus de|augmenter|vendre|cherch\\p{L}+|queremos|necesit\\p{L}+|más|aumentar|vender|buscamos|quero|precis\\p{L}+|mais",
  "増や|獲得|したい",
);
/** A firm says where its own shop is: that it serves people there is likely but not said. */
const OWN_SHOP = phrases(
  "(?:our|my|the|a|an|new|small|family|local) (?:\\p{L}+[ -]){0,3}(?:shop|store|restaurant|café|cafe|bakery|salon|studio|practice|clinic|gym|school|hotel|bar|dealership|garage|showroom|branch|business|dentist|dental practice|law firm|spa|nursery|company|firm|agency|startup|gallery|museum|centre|center|office|bistro|florist|workshop|academy|plumber|roofer|physio\\p{L}*)",
  "\\p{L}*(?:praxis|laden|geschäft|restaurant|café|bäckerei|salon|studio|werkstatt|autohaus|hotel|schule|filiale|betrieb|kanzlei|klinik|markt|hof|firma|unternehmen|fitnessstudio|zahnarzt|physiotherapie|manufaktur|gärtnerei|brauerei|boutique|akademie|eisdiele|metzgerei|dachdecker\\p{L}*|handwerksbetrieb|kosmetikstudio)",
  "boutique|magasin|restaurant|boulangerie|salon|cabinet|clinique|école|hôtel|garage|atelier|entreprise|agence|institut|centre|librairie|fromagerie|salle",
  "tienda|restaurante|panadería|peluquería|clínica|academia|escuela|hotel|taller|gimnasio|despacho|empresa|negocio|bodega|consulta|estudio|centro|floristería|cafetería|heladería|inmobiliaria",
  "loja|restaurante|padaria|salão|clínica|escola|hotel|oficina|academia|escritório|empresa|negócio|consultório|estúdio|cafeteria|pousada|floricultura|imobiliária|pizzaria|barbearia",
  "店|サロン|クリニック|教室|ジム|スクール|医院|旅館|ホテル|レストラン|カフェ|整体院|美容室|工務店|歯科|塾",
);
const NOT =
  /(?:(?<!\p{L})(?:not(?: in)?|no|skip|drop|leave out|forget|exclude|laisse\p{L}* (?:tomber|de côté)|quita\p{L}*|dej\p{L}+ de \p{L}+|arrêt\p{L}+|tira\p{L}*|except(?: for)?|excluding|excl\.?|without|outside(?: of)?|nicht|kein\p{L}*|außer|ausser|ohne|exkl\.?|ausgenommen|außerhalb(?: von)?|sauf|hors|pas|excepté|excepto|salvo|menos|sin|exceto|sem|fora(?: de)?|não)(?:\s(?:in|im|nach|für|the|die|der|den|dem|en|à|au|aux|la|le|les|el|los|em|na|no|o|a))*\s?)$/iu;
const NOT_AFTER =
  /^\s?(?:(?:is|are) (?:out|excluded|not)|bitte (?:nicht|ausschließen)|ausgeschlossen|ausschließen|ausnehmen|(?:bitte )?(?:rausnehmen|rauslassen|weglassen|streichen|ausklammern)|nicht|exclu\p{L}*|(?:lassen|lasst|nehmen|klammern) (?:wir )?(?:\p{L}+ ){0,3}(?:weg|raus|aus|außen vor)|(?:can|should|must) be (?:left out|excluded|dropped)|on (?:laisse|exclut|enlève)|fica de fora|queda fuera|は除|から[^。、]{1,8}(?:に|へ)(?:変|切り替|移)|を除|以外|除く|は対象外)/iu;
const CUE =
  /(?:(?<!\p{L})(?:in|im|ins|for|für|to|nach|near|around|across|throughout|within|from|of|aus|um|von|rund um|und|and|et|y|e|en|à|a|au|aux|dans|sur|em|no|na|nos|nas|de|do|da|del|la|le|les|el|los|all|ganz|toute?|todo|toda|nur|only|like|wie|greater|raum|großraum|region|région|région de|zona|zone|ciudad de|city of|kreis|stadt|bairro|north|south|east|west|nord|süd|ost|central|downtown|pour|para|por|pelo|auf|bei|or|oder|ou|o|sowie|plus|\+|&|kreisstadt|state of|the)\s?|[,/(:+&、・-]\s?|^\s?)$/iu;
const CUE_JA =
  /^(?:で|に|の|を|へ|と|や|、|・|及び|および|エリア|在住|のみ|限定|周辺|市内|都内|県内|府内|全域|近郊|中心|圏|だけ|から|など|$|[()（）,.\s])/u;
const RADIUS_BEFORE =
  /(\d{1,3})\s?-?\s?(km|kilomet\p{L}+|kilómet\p{L}+|quilômet\p{L}+|quilómet\p{L}+|miles?|mi|meilen|キロ)\.?(?:[\s-](?:radius|umkreis|rayon|radio|raio))?\s?(?:(?:radius|around|of|from|um|rund um|von|im umkreis|autour|à la ronde|alrededor|a la redonda|ao redor|em torno|de|d'|do|da|del|our|the|unsere\p{L}*|notre|nuestr\p{L}+|noss\p{L}+|in|en|em|à)\s?){0,4}$/iu;
const RADIUS_AFTER =
  /^\s?(?:[+(,±]|und|and|plus|y|et|e|から|より|周辺|の?半径|within|umkreis|im umkreis von|radius|rayon de|radio de|raio de|\s)*\s?(\d{1,3})\s?-?\s?(km|kilomet\p{L}+|miles?|mi|キロ)/iu;
const KM_A_MILE = 1.609344;
const WORD =
  /\p{Lu}[\p{L}'.-]*(?:[ -](?:am|an der|de|del|do|da|dos|la|le|les|of|the|sur|upon|e|y|und|ob der|\p{Lu})[\p{L}'.-]*){0,12}|\b[\p{Ll}][\p{L}'-]{2,}(?: [\p{Ll}][\p{L}'-]+){0,2}/gu;
const LONGEST = 5;
const LONGEST_ANSWER = 80;

export interface PlaceFound {
  readonly candidate: Candidate<BriefPlace>;
  readonly country: string | null;
  /** `except`: the client names it to leave it out. `own`: only where the firm itself is. */
  readonly is: "wanted" | "own" | "except";
}

/** The places of a statement, in the client's own words. */
export function placesIn(statement: Statement): PlaceFound[] {
  const { text, label, valueAt } = statement;
  if (
    label !== null &&
    !["locations", "audience", "persona", "goal", "dates", "budget", "avoid", "start"].includes(label)
  )
    return [];
  const found = [...known(text), ...areas(text), ...japanese(text)].filter(
    ({ start }) => start >= valueAt || label === "audience",
  );
  const isAnswer = statement.asked === "locations" && text.length < LONGEST_ANSWER;
  if (label === "locations" || isAnswer) found.push(...listed(text, valueAt, found));
  found.push(...unlisted(text, valueAt, found));
  const isOnlyPlaces = isPlacesOnly(text, found);
  const isTargeted = isOnlyPlaces || label === "locations" || statement.asked === "locations" || has(TARGETED, text);
  const isOwn = has(OWN_SHOP, text);
  const kept = found
    .map((one) => ({ ...one, ...fullName(text, one) }))
    .filter(
      (one, index, found) =>
        !found.some(
          (other, at) =>
            at !== index &&
            other.start <= one.start &&
            other.end >= one.end &&
            (other.end - other.start > one.end - one.start || at < index),
        ),
    );
  return kept
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, country }): PlaceFound[] => {
      const before = text.slice(0, start);
      const after = text.slice(end);
      const name = text.slice(start, end);
      if (NOT.test(before) && label !== "avoid" && !isCuedBy(before)) {
        const value = { name, radiusKm: null };
        return [{ candidate: { value, statement, start, end, strength: 1 }, country, is: "except" }];
      }
      const isCued =
        CUE.test(before) ||
        (isTargeted && !AMBIGUOUS.has(name.toLowerCase())) ||
        CUE_JA.test(after) ||
        label === "locations" ||
        statement.asked === "locations";
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
      if (NOT.test(before) || NOT_AFTER.test(after) || label === "avoid") return [{ candidate, country, is: "except" }];
      if (radius !== null || label === "locations" || statement.asked === "locations")
        return [{ candidate, country, is: "wanted" }];
      if (isAway(text, start, end)) return [];
      if (isOwn)
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

/** `Nova Lima` is not Lima, `San Juan del Río` not San Juan: a known name inside a longer one is another place. */
function fullName(text: string, { start, end, country }: Span): Span {
  const before = PREFIX.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? "";
  const after = SUFFIX.exec(text.slice(end, end + 40))?.[0] ?? "";
  return before === "" && after === ""
    ? { start, end, country }
    : { start: start - before.length, end: end + after.length, country: null };
}
const PREFIX =
  /(?:^|[^\p{L}])((?:Nova|Novo|Nuevo|Nueva|São|Santa|Santo|San|Saint|New|Vila|Villa|Puerto|Puente|Ciudad|Bad|Belo|Bela|Monte|Campo|Rio|Río|El|Los|Las|Upper|Lower|Great|Little|Old|Port|Fort|Mount|Grand|Grande|Petit) (?:de (?:la )?)?)$/u;
const SUFFIX =
  /^\s(?:(?:del|da|do|dos|das|de la|de los|de las|sur|upon|an der|ob der)\s\p{Lu}[\p{L}'-]+|francophone|germanophone|néerlandophone|flamande|romande)(?!\p{L})/u;

/** Whether a statement says nothing but places. */
function isPlacesOnly(text: string, found: readonly Span[]): boolean {
  if (found.length === 0) return false;
  let rest = text;
  for (const { start, end } of found) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return !/\p{L}{4}|\d/u.test(rest) && rest.trim().length <= 24;
}

/** Whether the words just around a place say that somebody only is or goes there. */
function isAway(text: string, start: number, end: number): boolean {
  return has(AWAY, `${text.slice(Math.max(0, start - 48), start)} · ${text.slice(end, end + 24)}`);
}

function isCuedBy(before: string): boolean {
  return CUE.test(before) && !NOT.test(before);
}

/** A place's name that no list has: up to four words with capitals and the small words between them. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]{2,}(?:\s(?:(?:de|del|do|da|dos|das|la|le|les|sur|am|an der|ob der|upon|of|the)\s)?\p{Lu}[\p{L}'’-]+){0,2}`;
const JOINT = String.raw`\s?(?:,|\/|\+|&|and|und|et|y|e|sowie|plus|as well as|ainsi que|así como|bem como)\s?(?:(?:in|en|à|em|the|le|la|der|den|dem|landkreis|kreis|kanton)\s){0,2}`;
const NEXT = new RegExp(`^${JOINT}(${NAME})(?=$|[\\s,.;:!?()+&/]|-)`, "u");
/** Words after which only a place can stand. */
const PLACE_AHEAD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Ll]imited|[Rr]estricted) to|[Oo]nly in|[Dd]eliver(?:y|ing)? (?:to|in)|[Ss]erv(?:e|es|ing)|[Cc]over(?:s|ing)|[Uu]mfasst|[Cc]ouvre|[Aa]barca|[Cc]ubre|[Aa]brange|[Bb]assin d(?:e |u |')|[Ii]nnerhalb(?: von)?|(?:city|town|county|municipality|borough|district|village|suburbs?) of|(?:miles?|km|mi) (?:of|from|around)|[Aa]round|(?:[Ll]and)?[Kk]reise?n?|[Kk]antone?n?|[Rr]aum|[Gg]roßraum|[Uu]mland von|[Rr]und um|[Uu]mkreis von|[Gg]emeinden?|[Aa]utour d(?:e |u |')|[Aa]lentours d(?:e |u |')|[Ss]ecteur(?: de| d')?|[Cc]ommunes? d(?:e |')|[Dd]épartements? d(?:e |u |')|[Bb]arrios? de|[Dd]istritos? de|[Cc]iudad(?:es)? de|[Mm]unicipios? de|[Pp]rovincias? de|[Cc]omarca de|[Aa]lrededor(?:es)? de|[Zz]ona de|[Ee]stoy en|[Ee]stamos en|[Bb]airros? d[aeo]s?|[Bb]airros?|[Cc]idades? d[aeo]|[Mm]unicípios? d[aeo]|[Cc]oncelhos? d[aeo]s?|[Dd]istrito d[aeo]|[Rr]egião d[aeo]|[Ee]m torno d[aeo]|[Aa]o redor d[aeo]|[Ee]stou em|[Ss]ó em|[Aa]penas em|[Ss]ólo en|[Ss]olo en|[Uu]niquement à|[Nn]ur in)\s?:?\s?(?:(?:the|of|towns?|cities|area|villes? de|la|le|de)\s){0,2}(${NAME})`,
  "gu",
);
const NO_PLACE = phrases(
  "google|meta|facebook|instagram|youtube|tiktok|linkedin|search|display|pmax|whatsapp|online|web|e-?mails?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\p{L}*umgebung|umland|umkreis|region|area|surroundings|english|german|french|spanish|portuguese|deutsch|englisch|christmas|easter|weihnachten|ostern|noël|navidad|natal|black|cyber|euros?|dollars?|budget|start|ziel\\p{L}*|goal|the|we|i|our|please|bitte|wir|nous|merci|gracias|obrigad\\p{L}*",
);

/** Names that no list has, beside a place that one has (`Leeds and Harrogate`) or after words that only a place follows. */
function unlisted(text: string, from: number, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const add = (start: number, name: string, country: string | null): boolean => {
    const end = start + name.length;
    if (start < from || [...found, ...spans].some((other) => other.start < end && other.end > start)) return false;
    if (hits(NO_PLACE, name).some(({ index }) => index === 0) || isMonthName(name) || namesPeople(name)) return false;
    spans.push({ start, end, country });
    return true;
  };
  for (const match of text.matchAll(PLACE_AHEAD))
    add(match.index + match[0].length - match[1]!.length, match[1]!, null);
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

function isMonthName(name: string): boolean {
  return ["en", "de", "fr", "es", "pt"].some((language) => monthOf(name.toLowerCase(), language) !== null);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly country: string | null;
}

/** Names of the list, countries in six languages, and codes. */
function known(text: string): Span[] {
  const spans: Span[] = [];
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
        if (country === undefined) continue;
        spans.push({ start: match.index + first.index, end: match.index + first.index + name.length, country });
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
  if (name.length < 4 || AMBIGUOUS.has(key)) return undefined;
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
        !/^(?:\p{Lu}|\p{Lo})/u.test(inner[0])
      )
        continue;
      spans.push({ start, end, country: null });
    }
  }
  return spans;
}

function radiusOf(before: string, after: string): { km: number; start: number; after: number } | null {
  const ahead = RADIUS_BEFORE.exec(before);
  if (ahead !== null) return { km: inKm(ahead[1]!, ahead[2]!), start: ahead.index, after: 0 };
  const behind = RADIUS_AFTER.exec(after);
  if (behind !== null) return { km: inKm(behind[1]!, behind[2]!), start: before.length, after: behind[0].length };
  return null;
}

function inKm(number: string, unit: string): number {
  return Math.round(Number(number) * (/^(?:mi|meilen)/iu.test(unit) ? KM_A_MILE : 1));
}

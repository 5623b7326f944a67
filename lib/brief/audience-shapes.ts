import type { BriefLanguage } from "./types";

/** How a language tells who is meant: after `sure` words everything is the audience, after `open` ones only what sounds like people. */
interface Shapes {
  readonly sure: RegExp;
  readonly open: RegExp;
}

const of = (sure: string, open: string): Shapes => ({
  sure: new RegExp(String.raw`(?<!\p{L})(?:${sure})\s{0,3}(?<=\s)(?=\p{L})`, "iu"),
  open: new RegExp(String.raw`(?<!\p{L})(?:${open})\s{0,3}(?<=\s)(?=\p{L})`, "iu"),
});

const OURS_EN = "(?:our|my|the|most(?: of our)?|typical|usual|ideal|average|best|core|main|regular)";
const WHO_EN =
  "(?:customers?|clients?|guests?|buyers?|visitors?|members?|readers?|regulars|audience|crowd|clientele|patients?|users?|shoppers?|diners?)";
const MOSTLY_EN =
  "(?:mostly |mainly |usually |often |typically |primarily |largely |generally |all |really |just |only )?";
const MOSTLY_DE =
  "(?:meist(?:ens)? |vor allem |überwiegend |hauptsächlich |oft |in erster linie |vorwiegend |besonders |eher |nur |gerade )?";
const MOSTLY_FR =
  "(?:souvent |surtout |plutôt |principalement |en général |essentiellement |avant tout |généralement |majoritairement )?";
const MOSTLY_ES =
  "(?:sobre todo |principalmente |más que nada |mayoritariamente |en general |casi siempre |normalmente |especialmente )?";
const MOSTLY_PT =
  "(?:sobretudo |principalmente |mais |em geral |quase sempre |normalmente |especialmente |maioritariamente )?";

const SHAPES: Readonly<Record<Exclude<BriefLanguage, "ja">, Shapes>> = {
  en: of(
    `${OURS_EN} (?:${OURS_EN} )?${WHO_EN} (?:is|would be|will be) (?:an?|the)|(?:the )?(?:ones|people) (?:i(?:'m)?|we(?:'re)?|you) (?:looking for|want|need|mean|(?:have|had) in mind|are after|should reach|want to reach) are ${MOSTLY_EN}|(?:meant|intended|aimed|geared|made|designed|suited|tailored) (?:for|at|to|towards)|(?:aim|point|pitch|direct|address|gear) (?:it|this|them|the ads|everything) (?:at|to|towards)|(?:sell|selling|cater|catering|appeal|appealing) ${MOSTLY_EN}to|(?:those|people) who (?:\\p{L}+ ){1,2}are|(?:whoever|who) (?:buys|comes|books) (?:from us |here )?(?:is|are) ${MOSTLY_EN}`,
    `${OURS_EN} (?:${OURS_EN} )?${WHO_EN} (?:are|is|tend to be|would be|will be|should be) ${MOSTLY_EN}(?:an? |the )?|(?:it's|it is|this is|that's|that is|they're|these are|the ads are|all) ${MOSTLY_EN}for|show (?:it|them|this|these|the ads)(?: only| just)? to|(?:attract|reach|welcome|draw in|bring in|win over|interest|lure|get|find|recruit|invite|address|engage) ${MOSTLY_EN}(?:more |new )?|(?:talk|talking|speak|speaking) ${MOSTLY_EN}(?:to|with)|^think(?: of)?|seen by|after|(?<=,\\s)for`,
  ),
  de: of(
    `(?:gedacht|gemeint|bestimmt|interessant|geeignet|gemacht|angesprochen|ansprechen) (?:ist|sind|wäre|wären|werden sollen|werden|wollen wir|möchten wir|sollen wir|würden wir) ?(?:es |das |für uns |die anzeigen |gern |gerne )?(?:für |vor allem )?${MOSTLY_DE}|(?:ist|sind) (?:gedacht|bestimmt|gemacht) für|(?:wenden|richten) (?:wir )?uns ${MOSTLY_DE}an|(?:richtet|wendet|richten|wenden) sich ${MOSTLY_DE}an|(?:zu uns|bei uns|hier) (?:kommen|kaufen|buchen|bestellen) ${MOSTLY_DE}|wer (?:bei uns |hier )?(?:kauft|kommt|bucht|bestellt),? (?:ist|sind) ${MOSTLY_DE}|das ziel(?:publikum)? sind|(?:die|wen) (?:ich|wir) such\\p{L}*,? (?:das )?sind`,
    `(?:unsere|meine|die meisten|die) (?:meisten )?(?:kund\\p{L}+|gäste|besucher\\p{L}*|käufer\\p{L}*|mitglieder|leser\\p{L}*|patient\\p{L}+) (?:sind|wären) ${MOSTLY_DE}|(?:das|es|dies|die anzeigen) (?:ist|sind) (?:alles |nur |vor allem )?für|es geht (?:uns )?${MOSTLY_DE}um|(?:bitte )?(?:nur )?an (?=[^.;,]{3,50} (?:ausspielen|zeigen|richten|ausliefern|schalten))|(?:wollen|möchten|sollen|würden) (?:wir |gern |gerne |damit |vor allem )*(?=[^.;]{3,60} (?:gewinnen|erreichen|ansprechen|anlocken|begeistern|sehen|finden|einladen|überzeugen|empfangen|begrüßen))|am liebsten (?:hätten wir|wären uns|sind uns|möchten wir)|(?:wir denken|ich denke|denken sie|denkt) (?:da |vor allem )*an|(?:^|(?<=,\\s))(?:für|an|und zwar(?: an| für)?)|^bitte an`,
  ),
  fr: of(
    `(?:notre|le|mon) (?:client|acheteur|visiteur|lecteur)(?:e)? (?:type|idéal|moyen) (?:est|serait) (?:un |une |le |la )?|(?:destinée?s?|pensée?s?|conçue?s?|(?<!(?:avez|avons|as|a|ont|ai) )faite?s?|réservée?s?) (?:à|aux|pour)(?: les| des)?|(?:s'adresse|s'adressent|nous adressons|m'adresse) ${MOSTLY_FR}(?:à|aux)(?: des)?|ce sont (?:surtout|plutôt|souvent|principalement) (?:des|les)|ceux qui (?:nous )?\\p{L}{3,}ent sont(?: des| les)?|(?:le public|la cible|l'idéal|ceu?x que (?:je|nous|on) \\p{L}+|celles que (?:je|nous|on) \\p{L}+),? (?:ce sont|ce serait|c'est|serait|seraient)(?: des| les)?`,
    `(?:nos|mes|la plupart de nos|les) (?:clients|clientes|visiteurs|acheteurs|membres|lecteurs|patients|hôtes|convives|habitués) sont ${MOSTLY_FR}(?:des |les )?|(?:c'est|ce sera|c'est surtout) pour(?: les| des)?|(?:parler|plaire|s'adresser|montrer|montrez|montre|diffuser|diffusez)(?:-les|-la|-le)? ${MOSTLY_FR}(?:à|aux)(?: des)?|(?:attirer|toucher|séduire|intéresser|accueillir|viser|atteindre|convaincre|recevoir|faire venir|capter) ${MOSTLY_FR}(?:des |les |de nouveaux |plus de )?|(?:vue?s?|lue?s?) par(?: les| des)?|(?:pense[rz]?|pensons|pense) (?:à|aux)(?: des)?|(?:^|(?<=,\\s))pour(?: les| des)?|(?:^|(?<=,\\s))aux`,
  ),
  es: of(
    `(?:nuestro|el|mi) (?:cliente|comprador|visitante) (?:típico|ideal|tipo|medio|habitual) (?:es|sería)(?: un| una| el| la)?|(?:va|está|es|están|van|son) (?:dirigid[oa]s?|pensad[oa]s?|destinad[oa]s?|orientad[oa]s?|hech[oa]s?) (?:a|para)(?: l[oa]s)?|(?:l[oa]s que|quienes) (?:nos )?\\p{L}{3,}n (?:son|suelen ser) ${MOSTLY_ES}|(?:nos dirigimos|me dirijo) ${MOSTLY_ES}a(?: l[oa]s)?|l[oa]s que (?:busco|buscamos|quiero|queremos|me interesan|nos interesan) son|lo ideal (?:sería|serían|es|son)|(?:vienen|compran|reservan) (?:sobre todo|más que nada|principalmente)`,
    `(?:nuestr[oa]s|mis|la mayoría de (?:nuestr[oa]s|l[oa]s)|l[oa]s) (?:clientes|clientas|compradores|visitantes|socios|alumnos|pacientes|huéspedes|lectores|comensales) (?:son|suelen ser|serían) ${MOSTLY_ES}|(?:es|son|sería|todo esto es) ${MOSTLY_ES}(?:para|pa)(?: l[oa]s)?|(?:llegar|hablar|hablarles?|apunta\\p{L}*|mostrar\\p{L}*|enseñar\\p{L}*|dirigir\\p{L}*) a(?: l[oa]s)?|(?:atraer|captar|interesar|recibir|acoger|invitar|alcanzar|conquistar)(?: a)? ${MOSTLY_ES}(?:l[oa]s |más )?|que (?:lo|la|los|las) vean?|(?:buscamos|busco) ${MOSTLY_ES}|(?:pensamos|pienso|pensad|piensen?) en(?: l[oa]s)?|(?:^|(?<=,\\s))para(?: l[oa]s)?|^a(?: l[oa]s)?`,
  ),
  pt: of(
    `(?:o )?(?:nosso|meu)? ?(?:cliente|comprador|visitante) (?:típico|ideal|tipo|médio|habitual) (?:é|seria)(?: um| uma| o| a)?|(?:destina|dirige|destinam|dirigem)-se (?:a|aos|às)|(?:vai|está|é|são|estão) (?:dirigid[oa]s?|pensad[oa]s?|destinad[oa]s?|voltad[oa]s?|feit[oa]s?) (?:a|aos|às|para|pra)(?: os| as)?|quem (?:compra|vem|reserva|liga) (?:são|é) ${MOSTLY_PT}|(?:dirigimo-nos|dirijo-me) (?:a|aos|às)|(?:quem|os que|as que) (?:eu |n[óo]s )?(?:procuro|procuramos|quero|queremos|busco|buscamos) (?:é|são)|o ideal (?:seria|seriam|é|são)|(?:vêm|compram|reservam) (?:sobretudo|principalmente|mais)`,
    `(?:(?:os |as )?noss[oa]s|(?:os |as )?meus|a maioria d[oa]s (?:noss[oa]s )?|os|as) (?:clientes|compradores|visitantes|sócios|alunos|pacientes|hóspedes|leitores) (?:são|costumam ser|seriam) ${MOSTLY_PT}|(?:é|são|seria) ${MOSTLY_PT}(?:para|pra|pro|pros|pras)(?: os| as)?|(?:chegar|mostr\\p{L}+|dirigir\\p{L}*) (?:a|aos|às)|(?:fal(?:ar|em|e|amos)) (?:com|para|a|aos|às)(?: os| as)?|(?:atrair|captar|interessar|receber|acolher|convidar|alcançar|conquistar) ${MOSTLY_PT}(?:os |as |mais )?|vist[oa]s por|(?:procuramos|buscamos|procuro|busco) ${MOSTLY_PT}|(?:pensamos|penso|pensem?) em|(?:^|(?<=,\\s))(?:para|pra)(?: os| as)?|^aos|^às`,
  ),
}; // prettier-ignore

/** `to guys who watch rugby`, `para gente que vive sola`: people, and what they do. */
const DESCRIBED: Readonly<Record<Exclude<BriefLanguage, "ja">, RegExp>> = {
  en: /(?<!\p{L})(?:for|to|at|towards)\s((?:\p{L}+\s){0,2}?\p{L}{3,}\s(?:who|that|whose)\s[^.;,!?\d]{3,60})/iu,
  de: /(?<!\p{L})(?:für|an|zwar)\s((?:\p{L}+\s){0,2}?\p{L}{3,},?\s(?:die|denen|deren)\s[^.;,!?\d]{3,60})/iu,
  fr: /(?<!\p{L})(?:pour|à|aux|vers)\s(?:les\s|des\s)?((?:\p{L}+\s)?\p{L}{3,}\s(?:qui|dont)\s[^.;,!?\d]{3,60})/iu,
  es: /(?<!\p{L})(?:para|pa|a|hacia)\s(?:l[oa]s\s)?((?:\p{L}+\s)?\p{L}{3,}\sque\s[^.;,!?\d]{3,60})/iu,
  pt: /(?<!\p{L})(?:para|pra|pros|pras|a|aos|às)\s(?:os\s|as\s)?((?:\p{L}+\s)?\p{L}{3,}\sque\s[^.;,!?\d]{3,60})/iu,
};

/** Whoever is told by what they do, after a word that says it is for them; whether `head` names people is for the reader. */
export function describedIn(
  text: string,
  language: BriefLanguage | null,
): { readonly start: number; readonly end: number; readonly head: string } | null {
  if (language === null || language === "ja") return null;
  const words = DESCRIBED[language].exec(text);
  const people = words?.[1];
  if (words === null || people === undefined) return null;
  const head = people.replace(/,?\s(?:who|that|whose|die|denen|deren|qui|dont|que)\s.*$/iu, "");
  const end = words.index + words[0].length;
  return { start: end - people.length, end, head };
}

/** Where the words begin that say who is meant, and whether only people can stand there; null where nothing leads to them. */
export function aimedAt(
  text: string,
  language: BriefLanguage | null,
): { readonly from: number; readonly isSure: boolean }[] {
  if (language === "ja") return [];
  const tried = language === null ? Object.values(SHAPES) : [SHAPES[language]];
  return tried.flatMap(({ sure, open }) =>
    [
      { match: sure.exec(text), isSure: true },
      { match: open.exec(text), isSure: false },
    ].flatMap(({ match, isSure }) => (match === null ? [] : [{ from: match.index + match[0].length, isSure }])),
  );
}

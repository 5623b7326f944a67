import { BUDGET_CUE } from "./money-cues";
import { NAMES, PER, THINGS, THING_IN } from "./paid-things";
import { has, hits } from "./pattern";
import { periodIn } from "./periods";
import type { Statement } from "./statements";

const AFTER_PER = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `^\\s*(?:€|eur|euros?)?\\s*(?:(?:werbekosten|werbebudget|kosten|ad spend|advertising|ads|de pub(?:licité)?|en publicidad|de propaganda|de publicidade)\\s)?(?:max(?:\\.|i|imum)?|tops|at most|höchstens|maximal|máx(?:\\.|imo)?|no máximo|como (?:mucho|máximo))?\\s*${PER}\\s*(?:new |neuen?r? |nouveau |nouvelle |nuevo |novo |qualifi\\p{L}+ )?(?:${nouns})(?![A-Za-zÀ-ɏ])`,
        "iu",
      ),
    ] as const,
);

const BEFORE_PER = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `(?:costs?|price|spend|pay|kosten|preis|coût|prix|cout|coste|costo|custo|precio|preço|zahlen|payer|pagar|euros?)\\s(?:\\p{L}+\\s){0,2}${PER}\\s*(?:\\p{L}+\\s)?(?:${nouns})(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:per|pro|par|por|je)\\s(?:\\p{L}+\\s)?(?:${nouns})(?![A-Za-zÀ-ɏ])`,
        "giu",
      ),
    ] as const,
);

/** `80 Euro darf uns eine Anfrage nicht kosten`: the thing stands between the verbs. */
const COSTS_AFTER = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `^[^.;,]{0,16}?\\s(?:eine?|jede[rs]?|a|an|each|one|every|une?|chaque|una?|cada|um|uma)\\s(?:\\p{L}+\\s)?(?:${nouns})(?![A-Za-zÀ-ɏ])[^.;]{0,24}(?:kosten|cost|coûter|costar|custar)`,
        "iu",
      ),
    ] as const,
);

/** `une demande ne doit pas coûter plus de 40 €`, `an enquiry may cost 30 at most`: the thing stands before the verb. */
const COSTS_BEFORE = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `(?<!\\p{L})(?:${nouns})\\s[^.;,]{0,40}?(?:kosten|kostet|cost|costing|costs|coûter|coûte|revenir|revient|costar|cueste|cuesta|custar|custe|salir|salga|sale|superar|supere|exceder|exceed|überschreiten|übersteigen|dépasser|excéder|ultrapassar|sair|saia|sai|komm\\p{L}*)\\s?(?:[^.;,\\d]{0,24})$|(?<!\\p{L})(?:(?:eine?|jede[rs]?|each|every|one|an?|cada|chaque|une?)\\s)?(?:${nouns})\\s(?:darf|soll\\p{L}*|should|must|may|can|debe\\p{L}*|doit|deve)\\s[^.;,\\d]{0,24}$`,
        "iu",
      ),
    ] as const,
);

/** `every order over 22 dollars`, `ab 40 € je Lead`: each such thing and the sum that it may not pass. */
const EACH_OVER = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `(?<!\\p{L})(?:(?:every|each|any|an?|jede[rs]?|chaque|cada|todo)\\s(?:\\p{L}+\\s)?)?(?:${nouns})\\s(?:\\p{L}+\\s){0,2}?(?:teurer als|more than|pricier than|plus de|plus cher que|más (?:cara? )?(?:de|que)|mais (?:cara? )?(?:de|do que|que)|over|above|beyond|under|below|up to|at most|über|unter|bis|au-delà de|plus de|sous|más de|por encima de|hasta|acima de|mais de|até)(?:\\s\\p{L}+)?\\s?$`,
        "iu",
      ),
    ] as const,
);

/** `quotes by WhatsApp, at most 18`, `inscripciones, máx. 6 €`: a thing and the most that may be paid, without a time. */
const CAPPED = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `(?<!\\p{L})(?:${nouns})(?!\\p{L})[^.;\\d€$£¥]{0,40}?(?:,\\s?|\\s)(?:(?:at|for|under|below|no more than|für|zu|unter|bis(?: zu)?|à|pour|moins de|jusqu'à|a|por|hasta|menos de|até(?: uns)?|por até|abaixo de)\\s)?(?:at most|max(?:\\.|imum|imal)?|höchstens|maxi|máx(?:\\.|imo)?|no máximo|como (?:mucho|máximo)|under|below|unter|bis zu|moins de|menos de|até|hasta)\\s?(?:R\\$|US\\$|[€$£¥])?\\s?$`,
        "iu",
      ),
    ] as const,
);

/** `one costs us 11`, `anything under 8 would be a win`: which thing was said before; the goal names it later. */
const ONE_COSTS =
  /(?<!\p{L})(?:one|each(?: one)?|eine[rsn]?|jede[rs]?|chacune?|cada un[oa]|cada uma?|(?:une|uno|una|um|uma)(?= (?:me|nos|nous|coûte|cuesta|custa|sai)))\s(?:of (?:them|these|those)\s)?(?:currently |now |today )?(?:costs?|kostet|coûte|cuesta|custa|sai por|nous coûte|nos cuesta|me cuesta|nos custa)(?:\s(?:us|uns|me|nos|about|around|etwa|rund|environ|unos|cerca de|uns)){0,2}\s?$|(?<!\p{L})(?:anything|everything|alles|tout|todo(?: lo que)?|tudo|qualquer coisa) (?:under|below|less than|unter|weniger als|(?:en )?dessous de|sous|por debajo de|(?:que )?baje de|abaixo de|até)\s?$/iu;

/** `cada aluno novo eu pago até cem reais`: each thing, then what one pays. */
const EACH_PAYS = THINGS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(
        `(?<!\\p{L})(?:for (?:every|each)|every|each|für jede[nrs]?|pro|je|pour chaque|chaque|por cada|cada|por)\\s(?:\\p{L}+\\s)?(?:${nouns})(?:\\s\\p{L}+)?,?\\s[^.;\\d]{0,40}?(?:pay|spend|worth|fine|pag\\p{L}+|zahl\\p{L}*|veranschlag\\p{L}*|ausgeben|dürfen|pai\\p{L}+|pay\\p{L}+|comptez|até|bis zu|jusqu'à|hasta|up to)[^.;\\d]{0,24}$`,
        "iu",
      ),
    ] as const,
);

/** What an answer's question asked a price for. */
const ASKED_PRICE =
  /(?<!\p{L})(?:pay|cost|price|worth|kosten|zahlen|wert|preis|payer|coûter|coût|prix|pagar|costar|costo|coste|precio|valor|custar|custo|preço|cpa|cpl)(?!\p{L})|単価|あたり|1件/iu;

/** `£25 per request is a sensible maximum`: whatever is paid for, in a sentence that sets a limit. */
const PER_ANY =
  /^\s*(?:€|eur|euros?)?\s*(?:per|pro|par|por|je)\s(?!(?:day|night|week|month|quarter|year|annum|hour|minute|person|head|seat|guest|kg|km|item|unit|piece|tag|nacht|woche|monat|quartal|jahr|stunde|person|stück|kopf|gast|jour|nuit|semaine|mois|trimestre|an|année|heure|personne|tête|d[íi]a|noche|noite|semana|mes|mês|trimestre|año|ano|hora|persona|pessoa|unidad|unidade|calendar)(?!\p{L}))\p{L}{4,}/iu;

const LIMITED =
  /(?<!\p{L})(?:max\p{L}*|máx\p{L}*|limit\p{L}*|ceiling|cap|at most|no more|under|below|up to|sensible|acceptable|reasonable|afford|willing|fine|target|aim|höchst\p{L}*|obergrenze|bis|unter|vertretbar|akzept\p{L}*|darf|dürfen|ziel\p{L}*|plafond|acceptable|raisonnable|moins|sous|jusqu'à|tope|l[íi]mite|razonable|asum\p{L}+|aceit\p{L}+|teto|até|hasta|menos|abaixo|objetivo|meta)(?!\p{L})/iu;

/** `Under 70 each`: the thing stands before. */
const EACH_AFTER =
  /^\s*(?:(?:maximum|max\.?|maxi|tops|at (?:the )?most|höchstens|maximal|(?:como |no )?máximo|au maximum|al máximo)\s)?(?:por cada un[oa]?|por cada uma?|for each(?: one)?|jeweils|pièce|la pièce|por cabeza|por unidad|por unidade|für jede[nrs]?|pour chacune?|each|l'unité|la unidad|a unidade|das stück|apiece|chacun\p{L}*|cada(?: un[oa]?| uma?)?|pro stück|je stück)(?!\p{L})/iu;

export function perAfter(text: string): number {
  return AFTER_PER.map(([, pattern]) => pattern.exec(text)?.[0].length ?? 0).reduce((a, b) => Math.max(a, b), 0);
}

export function lastNamed(text: string): { kpi: string; at: number } | null {
  let best: { kpi: string; at: number } | null = null;
  for (const [kpi, pattern] of [...NAMES, ...BEFORE_PER]) {
    const at = hits(pattern, text).at(-1)?.index ?? -1;
    if (at >= 0 && (best === null || at > best.at)) best = { kpi, at };
  }
  return best;
}

/** What an amount is for stands no further before it. */
const LONGEST_LEAD = 140;

/**
 * What an amount is paid for, by the words beside it; null where they name nothing. `near`: what follows it in its own clause.
 */
export function costOf(statement: Statement, before: string, after: string, near: string): string | null {
  const { text } = statement;
  const thing = AFTER_PER.find(([, pattern]) => pattern.test(after));
  if (thing !== undefined) return thing[0];
  const each = EACH_AFTER.test(after) ? THING_IN.find(([, pattern]) => has(pattern, before)) : undefined;
  if (each !== undefined) return each[0];
  const lead = before.slice(-LONGEST_LEAD);
  if (PER_ANY.test(after) && LIMITED.test(text)) return "CPA";
  const isCalled = NAMES.some(([, pattern]) => has(pattern, lead.slice(-40)));
  const costing = isCalled
    ? undefined
    : (COSTS_AFTER.find(([, pattern]) => pattern.test(after)) ??
      [...COSTS_BEFORE, ...EACH_OVER, ...EACH_PAYS].find(([, pattern]) => pattern.test(lead)));
  if (costing !== undefined) return costing[0];
  const answered =
    statement.questionText !== null && ASKED_PRICE.test(statement.questionText)
      ? THING_IN.find(([, pattern]) => has(pattern, statement.questionText ?? ""))
      : undefined;
  if (answered !== undefined) return answered[0];
  // "CPL?" – "max. 65 Euro."
  const askedFor = statement.asked === "kpi" ? lastNamed(statement.questionText ?? "") : null;
  if (askedFor !== null && periodIn(near) === null) return askedFor.kpi;
  if (ONE_COSTS.test(lead) && periodIn(near) === null) return "CPA";
  const isTimed = periodIn(near) !== null;
  const capped =
    isTimed || isCalled || has(BUDGET_CUE, before.replace(/(?<!\p{L})(?:orçamentos|presupuestos)(?!\p{L})/giu, ""))
      ? undefined
      : CAPPED.find(([, pattern]) => pattern.test(lead));
  return capped?.[0] ?? null;
}

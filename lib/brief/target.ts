import { readNumber } from "./amounts";
import type { Candidate } from "./budget";
import type { MoneyMention } from "./money-mention";
import { hits, has, phrases } from "./pattern";
import type { Statement } from "./statements";

export interface Target {
  readonly kpi: string;
  readonly value: number | null;
}

const NUM = String.raw`(\d{1,3}(?:[.,' ]\d{3})+|\d+(?:[.,]\d+)?)`;
const ROAS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:target[- ]?|ziel[- ]?)?ROAS(?![A-Za-zÀ-ɏ])[^\d.;。\n]{0,28}?${NUM}\s?(%|x|:1|：1|倍|fach)?|${NUM}\s?(%|x|:1|倍)?\s?(?:的)?ROAS(?![A-Za-zÀ-ɏ])`,
  "giu",
);
const RETURN = new RegExp(
  String.raw`(?:return on ad spend|(?:a )?return of(?: at least)?|for every (?:euro|dollar|pound|€|\$|£)[^.;\n]{0,24}?)\D{0,18}${NUM}\s?(%|x)?`,
  "giu",
);
/** `7 euros de chiffre d'affaires par euro dépensé`: what comes back for one that is spent. */
const REVENUE = String.raw`(?:sales|revenue|turnover|income|umsatz|erlös|ertrag|chiffre d'affaires|ca|ventes|recettes|ventas|facturaci[óo]n|ingresos|vendas|fatura(?:mento|ção)|receita)`;
const COIN = String.raw`(?:euros?|dollars?|pounds?|francs?|franken|d[óo]lar(?:es)?|pesos?|rea(?:l|is)|libras?|€|\$|£|R\$)`;
const PER_SPENT = new RegExp(
  String.raw`(?:[€$£]|R\$)?\s?${NUM}(?:\s?${COIN})?\s(?:(?:of|in|an|de|d'|en|em)\s)?${REVENUE}\s(?:for|per|pro|je|für|par|pour|por|a)\s(?:each|every|jeden|chaque|cada)?\s?(?:1\s?)?${COIN}(?:\s?1)?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:for|per|pro|je|für|par|pour|por)\s(?:each|every|jeden|chaque|cada)?\s?(?:1\s?)?${COIN}(?:\s?1)?(?![A-Za-zÀ-ɏ])[^.;\d]{0,48}?${NUM}(?:\s?${COIN})?\s(?:(?:of|in|an|de|d'|en|em)\s)?${REVENUE}(?![A-Za-zÀ-ɏ])|広告費?1円(?:あたり|につき|に対して)[^。\d]{0,12}${NUM}円`,
  "giu",
);
const CTR = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:CTR|click[- ]through rate|klickrate|taux de clics?|クリック率)(?![A-Za-zÀ-ɏ])[^\d.;\n]{0,20}?${NUM}\s?%`,
  "giu",
);
const NEW = String.raw`(?:new|more|extra|additional|qualified|good|real|quality|inbound|neue|zusätzliche|weitere|qualifizierte|echte|nouve\p{L}+|nuev\p{L}+|nov[oa]s?|mehr|online)`;
const COUNTS: readonly (readonly [string, string])[] = [
  ["leads", String.raw`leads?|inquir\p{L}+|enquir\p{L}+|sign-?ups?|registrations?|demos?|demo (?:requests|bookings)|appointments?|applications?|\p{L}*anfragen|termine|anmeldungen|bewerbungen|interessenten|probetrainings?|demandes?(?: de \p{L}+)?|prospects?|inscriptions?|rendez-vous|contacts|candidatures|solicitudes?|contactos|registros|inscripciones|citas|consultas|contatos|cadastros|inscrições|agendamentos|pedidos de \p{L}+`],
  ["sales", String.raw`sales|orders?|purchases?|bookings?|bestellungen|verkäufe|käufe|buchungen|ventes?|commandes|achats|réservations|ventas?|pedidos(?! de)|compras|reservas|vendas?`],
  ["calls", String.raw`(?:phone )?calls|anrufe|appels|llamadas|ligações|chamadas`],
  ["visits", String.raw`store visits|ladenbesuche|visites en magasin|visitas a (?:la )?tienda|visitas à loja`],
  ["traffic", String.raw`clicks|website visits|visitors|klicks|besucher|clics|cliques|visitantes`],
  ["engagement", String.raw`followers|follower|abonnés|seguidores`],
  ["awareness", String.raw`impressions|impressionen|impresiones|impressões`],
]; // prettier-ignore
const COUNTED = COUNTS.map(
  ([kpi, nouns]) =>
    [
      kpi,
      new RegExp(String.raw`(?<![\p{L}\d.,-])${NUM}(k)?\+?\s(?:${NEW}\s){0,2}(?:${nouns})(?![A-Za-zÀ-ɏ])`, "giu"),
    ] as const,
);
const COUNTED_JA: readonly (readonly [string, RegExp])[] = [
  [
    "leads",
    /(?:リード|問い?合わ?せ|資料請求|申し?込み|予約|応募|登録)[^\d。\n]{0,14}?(\d[\d,]*)\s?(?:件|名|人)(?!\s?約?\d|あたり|当たり|につき|単価)/gu,
  ],
  ["sales", /(?:販売|購入|注文|成約)[^\d。\n]{0,14}?(\d[\d,]*)\s?(?:件|個|本)/gu],
  ["calls", /(?:電話|入電)[^\d。\n]{0,14}?(\d[\d,]*)\s?件(?!\s?約?\d|あたり|当たり|につき)/gu],
  ["visits", /(?:来店|来場|集客)[^\d。\n]{0,14}?(\d[\d,]*)\s?(?:名|人|組|件)/gu],
];
const KPI_NAMES: readonly (readonly [string, RegExp])[] = [
  ["CPL", phrases("cpl|cost[- ]per[- ]lead|kosten (?:pro|je) lead|coût par lead|coste por lead|costo por lead|custo por lead", "リード単価|リード獲得単価|問い合わせ単価")],
  ["CPA", phrases("cpa|cpo|cost[- ]per[- ](?:acquisition|order|sale|conversion)|kosten (?:pro|je) (?:bestellung|neukunde|kunde|conversion)", "獲得単価|CV単価|成約単価")],
  ["ROAS", phrases("roas|return on ad spend")],
  ["CPC", phrases("cpc|cost[- ]per[- ]click|kosten pro klick", "クリック単価")],
  ["CTR", phrases("ctr|click[- ]through rate|klickrate", "クリック率")],
  ["CPM", phrases("cpm|tkp")],
]; // prettier-ignore
const PAST = phrases(
  "last (?:year|month|time|quarter)|currently|so far|was|were|had|got|right now|at the moment|today we|rose to|went (?:up )?to|climbed",
  "letzte[snmr]? (?:jahr|monat|kampagne|mal)|derzeit|aktuell|momentan|bisher|war(?:en)?|hatten|lag(?:en)?|im vorjahr|zurzeit|gestiegen|stieg",
  "actuellement|l'an dernier|l'année dernière|était|avions|avons eu|aujourd'hui|jusqu'ici|est passé|a grimpé",
  "actualmente|el (?:año|mes) pasado|era|tuvimos|hasta ahora|ahora mismo|llevamos|subió|pasó de",
  "atualmente|(?:ano|mês) passado|era|tivemos|até agora|hoje|passou de|subiu",
  "しか|たった|わずか|では割|現在|昨年|去年|前回|今は|先月|これまで",
);
const FUTURE = phrases(
  "target|goal|aim|under|below|max\\p{L}*|up to|at most|should|want|need|hit|reach|at least|no more than|less than|get (?:it )?(?:down )?to|<|≤",
  "ziel\\p{L}*|unter|maximal|max|höchstens|bis zu|soll\\p{L}*|wollen|mindestens|nicht (?:mehr|über)|brauchen|möchten|auf|drücken",
  "objectif|moins de|max\\p{L}*|sous|jusqu'à|au moins|pas plus|visons|voulons|souhait\\p{L}+|dépasser",
  "objetivo|menos de|m[áa]xim\\p{L}+|por debajo|hasta|al menos|queremos|no m[áa]s|superar",
  "objetivo|meta|menos de|m[áa]xim\\p{L}+|abaixo|até|pelo menos|queremos|no máximo|passar",
  "以下|以内|目標|まで|未満|以上|抑え|目指",
);

/** Figures that the client wants to be met: a cost, a return, a rate or a number of results. */
export function targetsIn(statement: Statement, money: readonly MoneyMention[]): Candidate<Target>[] {
  const { text, label } = statement;
  if (label !== null && !["kpi", "goal", "budget"].includes(label)) return [];
  const found: Candidate<Target>[] = [];
  const add = (kpi: string, value: number | null, start: number, end: number, strength: number) => {
    const before = text.slice(Math.max(0, start - 42), end);
    const after = text.slice(end, end + 24);
    const isPast = (has(PAST, before) || has(PAST, after)) && !has(FUTURE, text.slice(Math.max(0, start - 22), end));
    if (!isPast)
      found.push({
        value: { kpi, value },
        statement,
        start,
        end,
        strength: strength + (has(FUTURE, text.slice(Math.max(0, start - 22), end)) ? 0.3 : 0),
      });
  };
  for (const { amount, role } of money) {
    if (role.is !== "cost") continue;
    const [start, end] = around(text, amount.start, amount.end);
    add(role.of, amount.value, start, end, label === "kpi" ? 5 : 4);
  }
  for (const pattern of [ROAS, RETURN])
    for (const match of hits(pattern, text)) {
      const value = readNumber((match[1] ?? match[3] ?? "").trim());
      const unit = match[2] ?? match[4] ?? "";
      if (value === null) continue;
      add(
        "ROAS",
        unit === "%" || value >= 50 ? value / 100 : value,
        match.index,
        match.index + match[0].length,
        label === "kpi" ? 5 : 4,
      );
    }
  for (const match of hits(PER_SPENT, text)) {
    const value = readNumber(match.slice(1).find((one: string | undefined) => one !== undefined) ?? "");
    if (value !== null && value < 100)
      add("ROAS", value, match.index, match.index + match[0].length, label === "kpi" ? 5 : 4);
  }
  for (const match of hits(CTR, text)) {
    const value = readNumber(match[1] ?? "");
    if (value !== null) add("CTR", value / 100, match.index, match.index + match[0].length, 3);
  }
  const counted =
    label !== null || has(FUTURE, text) || WANTED.test(text) || statement.asked === "kpi" || statement.asked === "goal";
  if (counted && label !== "budget")
    for (const [kpi, pattern] of [...COUNTED, ...COUNTED_JA])
      for (const match of hits(pattern, text)) {
        const value = readNumber(match[1] ?? "");
        if (value !== null && value > 0)
          add(
            kpi,
            match[2] === undefined ? value : value * 1000,
            match.index,
            match.index + match[0].trimEnd().length,
            label === "kpi" ? 3.5 : 2,
          );
      }
  if (label !== "budget")
    for (const [kpi, pattern] of KPI_NAMES)
      for (const match of hits(pattern, text)) {
        if (match.index < statement.valueAt && label !== "kpi") continue;
        if (!found.some(({ value }) => value.kpi === kpi))
          add(kpi, null, match.index, match.index + match[0].length, label === "kpi" ? 1.5 : 1);
      }
  return found;
}

const WANTED =
  /(?<![A-Za-zÀ-ɏ])(?:want|need|looking|would like|wollen|möchten|brauchen|hätten gern|voulons|souhait|voudr|aimer|queremos|necesit|quiero|buscamos|precis|quero|gostar)\p{L}*|per (?:month|week)|pro (?:monat|woche)|par (?:mois|semaine)|al mes|por mês|\/(?:month|monat|mois|mes|mês|week|mo)|月に|毎月|月間/iu;

/** A figure is quoted with the words that say what it is. */
function around(text: string, start: number, end: number): [number, number] {
  const before =
    /(?:(?<![A-Za-zÀ-ɏ])(?:(?:target|ziel|max)[- ]?)?(?:CPL|CPA|CPO|CPC|CPM|CPI|TKP)(?![A-Za-zÀ-ɏ])|cost[- ]per[- ]\p{L}+|(?:kosten|preis) (?:pro|je) \p{L}+|(?:coût|cout|prix) par \p{L}+|(?:coste|costo|precio) por \p{L}+|(?:custo|preço) por \p{L}+|[\p{Script=Katakana}\p{Script=Han}ー]{2,12}単価|lead ?costs?)[^.;。\n]{0,32}$/iu.exec(
      text.slice(0, start),
    );
  const after = /^\s*(?:€|eur|euros?)?\s*(?:per|pro|par|por|a|each|je|\/)\s?(?:\p{L}+\s)?\p{L}+/iu.exec(
    text.slice(end),
  );
  return [before === null ? start : before.index, after === null ? end : end + after[0].length];
}

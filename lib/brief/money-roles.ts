import { amountsIn, writtenCurrencies, type Amount } from "./amounts";
import { hits, has, phrases } from "./pattern";
import { periodIn, periodOfLabel, type BudgetPeriod } from "./periods";
import type { Statement } from "./statements";

/** What an amount of money is about. */
export type Role =
  | { readonly is: "budget"; readonly strength: number; readonly period: BudgetPeriod | null }
  | { readonly is: "cost"; readonly of: string }
  | { readonly is: "old"; readonly period: BudgetPeriod | null }
  | {
      readonly is: "other";
      /** Nothing at all says what it is for. */ readonly unsaid?: true;
      readonly period?: BudgetPeriod | null;
    };

export interface MoneyMention {
  readonly amount: Amount;
  readonly role: Role;
  /** What to quote: the amount with its period. In the statement's text. */
  readonly start: number;
  readonly end: number;
}

/** What one pays for: the noun after "per". */
const THINGS: readonly (readonly [string, string])[] = [
  ["CPL", "requests?|cotizaci\\p{L}+|devis|dossiers?|étud(?:e|es)|presupuestos?|orçamentos?|preinscri\\p{L}+|pré-?inscri\\p{L}+|anmeld\\p{L}*|aluno novo|novos? alunos?|nuev[oa]s? alumn[oa]s?|besuchstermin\\p{L}*|r[ée]pondant\\p{L}*|visitas? guiadas?|leads?|bewerbung\\p{L}*|bewerber\\p{L}*|candidat\\p{L}+|candidatura\\p{L}*|matr[íi]cula\\p{L}*|alta|altas|entrevistas?|visita guiada|probefahrt\\p{L}*|reuni[õo]n\\p{L}*|meetings?|trials?|essais?|inscrit\\p{L}*|étudiants?|alunos?|alumnos?|interessent\\p{L}*|assessments?|consultations?|viewings?|besichtigung\\p{L}*|registr\\p{L}+|enrol\\p{L}+|quotes?|quote requests?|applications?|quali(?:fied|fizierte\\p{L}*)? ?leads?|\\p{L}*anfragen?|inquir\\p{L}+|enquir\\p{L}+|kontakt\\p{L}*|contacts?|contactos?|contatos?|demandes?(?: de (?:devis|contact))?|solicitud\\p{L}*|formul\\p{L}+|registros?|cadastros?|sign-?ups?|registrations?|anmeldung\\p{L}*|inscri\\p{L}+|prospects?|oportunidad\\p{L}*|demos?|rendez-vous|citas?|consultas?|termine?|appointments?|beratung\\p{L}*|agendamentos?|inscriç\\p{L}+|probetraining\\p{L}*"],
  ["CPA", "résas?|souscripti\\p{L}+|donan\\p{L}+|donat\\p{L}+|doador\\p{L}*|spender\\p{L}*|encomendas?|encargos?|abonad[oa]s?|assinantes?|suscriptor\\p{L}*|teilnehmer\\p{L}*|participants?|gäste|guests?|übernachtung\\p{L}*|nuitées?|paniers?|warenk[oö]rbe?|checkouts?|acquisi\\p{L}+|adquisici\\p{L}+|aquisi\\p{L}+|akquis\\p{L}+|conversi\\p{L}+|conversões|convers[ãa]o|sales?|orders?|purchases?|customers?|patients?|bookings?|bestellung\\p{L}*|verk[aä]uf\\p{L}*|käufe|kauf|neukund\\p{L}*|kund\\p{L}+|buchung\\p{L}*|abschl[uü]ss\\p{L}*|ventes?|commandes?|achats?|clients?|réservations?|ventas?|pedidos?|compras?|clientes?|reservas?|vendas?|actions?|subscribers?|subscriptions?|abonn\\p{L}+|tickets?|billets?|entradas?|bilhetes?|ingressos?|eintrittskart\\p{L}*|assina\\p{L}+|suscrip\\p{L}+|members?|mitglied\\p{L}*|socios?|sócios?|donat\\p{L}+|spende\\p{L}*|dons?|donaci\\p{L}+|doaç\\p{L}+|vente|commande|achat|vertrag\\p{L}*|verträge|abo|policy|policies|contracts?|contrats?|contratos?|deals?"],
  ["CPC", "clicks?|klicks?|clics?|cliques?"],
  ["CPM", "(?:thousand|mille|1[.,]?000|tausend|mil) (?:impressions?|kontakt\\p{L}*|impresiones|impressões)|tkp"],
  ["CPI", "app installs?|installs?|installation\\p{L}*|downloads?|instalaci\\p{L}+|instalaç\\p{L}+"],
  ["cost per call", "phone calls?|chamadas?|telefonat\\p{L}*|calls?|anruf\\p{L}*|appels?|llamadas?|ligaç\\p{L}+|telefonemas?"],
  ["cost per visit", "visits?|besuch\\p{L}*|visites?|visitas?"],
]; // prettier-ignore
const PER = "(?:per|pro|par|por|a|an|each|je|el|la|le|die|der|das|o|\\/|for (?:an?|each|every|one))";
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
const NAMES: readonly (readonly [string, RegExp])[] = [
  ["CPL", phrases("cpl|cost[- ]per[- ]lead|lead ?costs?|leadkosten|leadpreis", "リード(?:獲得)?単価|問い合わせ単価|資料請求単価|1件あたり|1リードあたり|(?:問い?合わ?せ|応募|資料請求|申し?込み|登録|相談|予約)(?:数)?(?:1|一)(?:件|人|名)(?:につき|あたり)?|[1一](?:件|人|名)\\s?約?$|[1一](?:件|人|名)(?:につき|当たり|(?=\\s?約?[\\d,.]+[万千]?円))")],
  ["CPA", phrases("cpa|cpo|cac|cost[- ]per[- ](?:acquisition|order|sale|action|conversion)", "獲得単価|コンバージョン単価|CV単価|顧客獲得単価|成約単価|予約単価|購入単価|注文単価|(?<!クリック|平均|客|リード|問い合わせ|表示)[\\p{Script=Han}]{2,4}単価")],
  ["CPC", phrases("cpc|cost[- ]per[- ]click|klickpreis\\p{L}*", "クリック単価")],
  ["CPM", phrases("cpm|tkp", "インプレッション単価")],
  ["CPI", phrases("cpi|cost[- ]per[- ]install", "インストール単価")],
  ["cost per visit", phrases("cpv|cost per visit", "来店単価|来店1件")],
  ["cost per call", phrases("cost per call", "電話(?:1|一)?(?:本|件|回)(?:あたり|につき|当たり)|電話1件|通話単価")],
]; // prettier-ignore

export const BUDGET_CUE = phrases(
  "budgets?|spend|ad ?spend|media ?spend|invest|to spend|put in|put aside|set aside|setting aside|allocate\\p{L}*|to work with|to play with|available|afford",
  "\\p{L}*budget\\p{L}*|rahmendaten|werbegeld|rausgeben|locker machen|etat|\\p{L}*etat|ausgeben|investier\\p{L}*|zur verfügung|einsetzen|einplan\\p{L}*|bereitstell\\p{L}*|reinstecken|in die hand nehmen|veranschlag\\p{L}*",
  "enveloppe|réserv(?:é|ons)|crédits|subvention|lâche|montant|débours\\p{L}+|dépenser|investir|investissement|consacrer|mettre|allouer|disposons|prévu\\p{L}*|prévoi\\p{L}+",
  "presupuesto\\p{L}*|reservamos|apartamos|destinamos|guardamos|pondr[íi]a(?:mos)?|pongo|ponemos|hemos reservado|plata|dinero|invertir|inversi[óo]n|gastar|destinar|disponemos|contamos con|poner",
  "orçamento\\p{L}*|separ[áa]mos|reserv[áa]mos|destin[áa]mos|guard[áa]mos|junt[áa]mos|separei|reservei|topa|verba|investir|investimento|gastar|destinar|dispomos|colocar|aportar",
  "予算|広告費|出稿費|かけられ|投下|使え|出せ",
);
const OLD_BEFORE = phrases(
  "instead of|last (?:year|month|time|quarter|summer|winter|spring|autumn|season|campaign)|previous\\p{L}*|formerly|used to|was|were|spent|before|up from|down from|from|initially|originally|old (?:offer|quote|proposal|budget)|your (?:offer|quote|proposal)|not the|no longer|rather than|until now|so far|paid|we had",
  "statt|anstatt|anstelle(?: von)?|letzte[snmr]? (?:jahr|monat|mal|quartal|sommer|winter|kampagne)|im vorjahr|bisher\\p{L}*|früher|vorher|zuvor|ursprünglich\\p{L}*|alte[snrm]? (?:angebot|budget|stand)|ihr(?:em|es)? angebot|nicht mehr|war(?:en)?|hatten|ausgegeben|zuletzt|damals",
  "au lieu d[eu]s?|l'an(?:née)? (?:dernier|dernière|passée?)|l'année dernière|précédent\\p{L}*|auparavant|avant|ancien\\p{L}*|votre (?:offre|devis|proposition)|initialement|dépensé|était|avions|jusqu'(?:ici|à présent)|et non(?: plus)?|pas les",
  "en (?:vez|lugar) de(?:l| los)?|el (?:año|mes) pasado|anterior\\p{L}*|antes|antigu\\p{L}+|vuestra (?:oferta|propuesta)|su (?:oferta|propuesta)|inicialmente|gastamos|era(?:n)?|teníamos|hasta ahora|ya no|no los|y no",
  "em vez d[eoa]s?|ao invés d[eoa]s?|(?:no )?(?:ano|mês) passado|anterior\\p{L}*|antig\\p{L}+|antes|sua proposta|inicialmente|gastamos|eram?|tínhamos|até agora|não mais|e não",
  "昨年|去年|前回|以前|先月|前年|これまで|従来|当初|旧|元々",
);
const OLD_AFTER = phrases(
  "last (?:year|month|time|quarter)|before|previously|as before|we (?:spent|had|said)|is (?:no longer|off|too)|was too|was (?:the|our) (?:old|last)|too (?:much|high)",
  "letztes (?:jahr|mal)|im vorjahr|ausgegeben|wie bisher|gilt nicht mehr|ist (?:hinfällig|vom tisch|zu)|zu (?:viel|hoch|teuer)|waren es|war (?:es|uns)|hinfällig",
  "l'an(?:née)? (?:dernier|dernière|passée?)|n'est plus|ne tient plus|trop|auparavant|dépensés?|avant",
  "el (?:año|mes) pasado|ya no|es demasiado|era|de antes|gastados?",
  "(?:no )?(?:ano|mês) passado|não vale mais|é demais|de antes|gastos?",
  "ではなく|じゃなく|でした(?:が|けど)|だった(?:が|けど)|から(?:増|減|変更|引き上げ|引き下げ)|は高|は厳し|だと高",
);
const OTHER = phrases(
  "price[sd]?|costs?|cost us|fee|fees|retainer|order value|aov|basket|ticket|worth|ltv|revenue|turnover|off|discount|voucher|coupon|gift card|free shipping|orders? over|only|from|starting at|subscription|membership|salary|deposit|invoice|sells? for|donation|prize|margin|rent",
  "preis\\p{L}*|kostet|kosten|honorar|gebühr\\p{L}*|agenturhonorar|warenkorb\\p{L}*|bestellwert\\p{L}*|umsatz\\p{L}*|rabatt\\p{L}*|gutschein\\p{L}*|nachlass|versandkostenfrei|nur(?! noch)|ab|monatsbeitrag|beitrag|abo|mitgliedschaft|rechnung|anzahlung|wert|marge|miete|gehalt",
  "prix|coûte\\p{L}*|honoraires|frais|panier|chiffre d'affaires|ca|remise|réduction|bon d'achat|livraison (?:gratuite|offerte)|seulement|dès|à partir de|abonnement|facture|acompte|marge|valeur|loyer|salaire",
  "precios?|cuesta\\p{L}*|honorarios|tarifa|fee|ticket|facturaci[óo]n|facturar|descuento|cupón|envío gratis|desde|sólo|solo|suscripción|factura|margen|sueldo",
  "preços?|custa\\p{L}*|honorários|taxa|fee|ticket|faturamento|faturar|desconto|cupom|frete grátis|a partir de|só|apenas|assinatura|mensalidade|nota fiscal|margem|salário",
  "価格|料金|定価|手数料|客単価|平均単価|売上|売り上げ|割引|引き|OFF|クーポン|送料無料|以上(?:の)?(?:お買い上げ|購入|注文)|から|税込|税抜|会費|家賃|給与|年収|ポイント",
);
const DEAL_AFTER =
  /^\s*(?:off\b|discount|rabatt|gutschein|nachlass|de (?:réduction|remise|descuento|desconto)|voucher|coupon|gift|order value|d'achat|割引|引き|OFF|オフ|クーポン|以上(?:の)?(?:お買い上げ|購入|注文))/iu;
const DOUBT = /%/u;
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
/** A sum that somebody let go. */
const GRANTED =
  /(?<!\p{L})(?:approved|signed off|granted|freigegeben|genehmigt|bewilligt|validé\p{L}*|accordé\p{L}*|débloqu\p{L}+|aprob\p{L}+|aprov\p{L}+|autoriz\p{L}+|liberad\p{L}+|liber\p{L}+|i can do|we can do|we have|we've got|i've got|got|wir haben|gibt es|es gibt|stehen|steht|on a|j'ai|nous avons|tengo|tenemos|hay|tenho|temos|dá pra)(?!\p{L})|承認|使えます/iu;
/** `月15万円から月20万円に増額`: from the one to the other. */
const CHANGED = /^\s?(?:から|より)/u;
const CHANGED_TO = /^\s?(?:\([^)]*\))?(?:に|へ)(?:増|減|変|引|アップ|ダウン|なり|修正|訂正)/u;

/** `£25 per request is a sensible maximum`: whatever is paid for, in a sentence that sets a limit. */
const PER_ANY =
  /^\s*(?:€|eur|euros?)?\s*(?:per|pro|par|por|je)\s(?!(?:day|night|week|month|quarter|year|annum|hour|minute|person|head|seat|guest|kg|km|item|unit|piece|tag|nacht|woche|monat|quartal|jahr|stunde|person|stück|kopf|gast|jour|nuit|semaine|mois|trimestre|an|année|heure|personne|tête|d[íi]a|noche|noite|semana|mes|mês|trimestre|año|ano|hora|persona|pessoa|unidad|unidade|calendar)(?!\p{L}))\p{L}{4,}/iu;
const LIMITED =
  /(?<!\p{L})(?:max\p{L}*|máx\p{L}*|limit\p{L}*|ceiling|cap|at most|no more|under|below|up to|sensible|acceptable|reasonable|afford|willing|fine|target|aim|höchst\p{L}*|obergrenze|bis|unter|vertretbar|akzept\p{L}*|darf|dürfen|ziel\p{L}*|plafond|acceptable|raisonnable|moins|sous|jusqu'à|tope|l[íi]mite|razonable|asum\p{L}+|aceit\p{L}+|teto|até|hasta|menos|abaixo|objetivo|meta)(?!\p{L})/iu;
/** `Under 70 each`: the thing stands before. */
const EACH_AFTER =
  /^\s*(?:(?:maximum|max\.?|maxi|tops|at (?:the )?most|höchstens|maximal|(?:como |no )?máximo|au maximum|al máximo)\s)?(?:por cada un[oa]?|por cada uma?|for each(?: one)?|jeweils|pièce|la pièce|por cabeza|por unidad|por unidade|für jede[nrs]?|pour chacune?|each|l'unité|la unidad|a unidade|das stück|apiece|chacun\p{L}*|cada(?: un[oa]?| uma?)?|pro stück|je stück)(?!\p{L})/iu;
const THING_IN = THINGS.map(([kpi, nouns]) => [kpi, phrases(nouns)] as const);
/** What is spent today may be what shall change. */
const TODAY_SPENT =
  /(?<!\p{L})(?:right now|currently|at the moment|today|derzeit|momentan|aktuell|zurzeit|actuellement|aujourd'hui|ahora mismo|actualmente|hoy|hoje|atualmente)(?!\p{L})|現在|今は/iu;

/** The amounts of a statement and what each is about: the nearest words before it decide, then those after it. */
export function moneyIn(statement: Statement): MoneyMention[] {
  const { text, label, valueAt } = statement;
  const all = amountsIn(text).filter(
    (amount) => !DOUBT.test(text.slice(amount.end, amount.end + 2)) && !isDate(text, amount),
  );
  const isBudgetLine = label === "budget" || statement.asked === "budget";
  const inLabel = label === "budget" ? writtenCurrencies(text.slice(0, valueAt))[0] : undefined;
  const money = all
    .map((amount) => ({ ...amount, currency: amount.currency ?? inLabel ?? null }))
    .filter((amount) => {
      if (amount.currency !== null) return true;
      if (isBudgetLine && amount.start >= valueAt) return amount.value >= 10 && !isCount(text, amount);
      if (amount.scaled) return !isCount(text, amount);
      // "CPA máximo 11": the figure right after its name.
      if (
        /(?<!\p{L})(?:CPL|CPA|CPO|CPC)(?!\p{L})[\s:=]{0,3}(?:(?:max\p{L}*|máx\p{L}*|de|of|von|at|below|under|unter|bis|até|hasta|objetivo|target|ziel|cible)\.?\s?){0,3}[<≤]?\s?$/iu.test(
          text.slice(0, amount.start),
        )
      )
        return !isCount(text, amount);
      // "350 a week", "700 por mês": what is spent in a time.
      if (
        amount.value >= 10 &&
        amount.low === null &&
        (GRANTED.test(text) ||
          has(BUDGET_CUE, text.slice(0, amount.start)) ||
          amount.start === 0 ||
          statement.asked === "budget" ||
          text.length <= 40) &&
        isEachTime(text.slice(amount.end, amount.end + 24))
      )
        return true;
      // "Budget 3000": a bare number counts only right after a budget word.
      return (
        amount.value >= 50 &&
        !isCount(text, amount) &&
        /(?:budget|etat|presupuesto|orçamento|verba|spend|予算)\p{L}{0,12}[\s:=]{1,3}(?:(?:of|von|de|is|ist|es|é|stays?(?: at)?|bleib\p{L}*(?: bei)?|reste(?: à)?|sigue(?: en)?|continua(?: em)?|mensual|total|max\.?|bis|about|ca\.?|ungefähr|rund|environ|around|~|は|now|jetzt)\s?){0,3}$/iu.test(
          text.slice(0, amount.start),
        )
      );
    });
  const isAboutBudget = money.length > 0 && has(BUDGET_CUE, text);
  const mentions = money.map((amount, index) => {
    const last = money[index - 1];
    // "40 € par lead, 2k€ par mois": what the amount before was for says nothing of this one.
    const from = last === undefined ? 0 : last.end + perAfter(text.slice(last.end));
    const to = money[index + 1]?.start ?? text.length;
    return mentionOf(statement, amount, from, to, isAboutBudget);
  });
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const before = mentions[index - 1];
    const between = before === undefined ? "" : text.slice(before.end, mention.start);
    // "Each booking costs us 60 today and the aim is 35": the second is of the same thing.
    if (before?.role.is === "cost" && isUnsaid(mention.role) && AIMED.test(between))
      return { ...mention, role: before.role };
    // "From 3m in total to 2.5m": what changes keeps its period.
    if (
      before?.role.is === "old" &&
      mention.role.is === "budget" &&
      mention.role.period === null &&
      before.role.period !== null
    )
      return { ...mention, role: { ...mention.role, period: before.role.period } };
    // "We had agreed on 900, not 1,400": what is denied does not hold, the other does.
    if (
      next !== undefined &&
      mention.role.is === "old" &&
      next.role.is !== "cost" &&
      DENIED.test(text.slice(mention.end, next.start))
    )
      return { ...mention, role: { is: "budget", strength: 2, period: mention.role.period } };
    if (before !== undefined && mention.role.is === "budget" && before.role.is !== "cost" && DENIED.test(between))
      return { ...mention, role: { is: "old", period: mention.role.period } };
    // "90 € instead of 70 € a day": what replaces has the same period.
    if (
      next !== undefined &&
      next.role.is === "old" &&
      isUnsaid(mention.role) &&
      INSTEAD.test(text.slice(mention.end, next.start))
    )
      return {
        ...mention,
        role: { is: "budget", strength: 2, period: next.role.period ?? periodAfter(text, next.end) },
      };
    const isTakenBack =
      next !== undefined &&
      mention.role.is === "budget" &&
      next.role.is === "budget" &&
      mention.amount.currency === next.amount.currency &&
      (mention.role.period === next.role.period || mention.role.period === null) &&
      CONTRAST.test(text.slice(mention.end, next.start));
    return isTakenBack ? { ...mention, role: { is: "old", period: mention.role.period } } : mention;
  });
}

const INSTEAD =
  /^\s?(?:,\s?)?(?:statt|anstatt|anstelle von|instead of|rather than|au lieu d[e']|en (?:vez|lugar) de|em vez de|ao invés de)\s?(?:bisher |den |the |les |los |as )?\s?$/iu;

function periodAfter(text: string, at: number): BudgetPeriod | null {
  const found = periodIn(text.slice(at, at + 24));
  return found !== null && found.start <= 2 ? found.period : null;
}
const DENIED =
  /(?:,|\s)\s?(?:and |und |et |y |e )?(?:not|nicht|pas|no|não|et non|und nicht)(?: the| die| les| los| os)?\s?$/iu;
/** "Only Lagos, 20 euros a day" tells no price. */
const ONLY = /^(?:only|just|nur|seulement|s[óo]lo|só|apenas|solamente|somente)(?!\p{L})/iu;
function isUnsaid(role: Role): boolean {
  return (role.is === "other" && role.unsaid === true) || (role.is === "budget" && role.period === null);
}
const AIMED =
  /(?<!\p{L})(?:aim|goal|target|get (?:it )?(?:down )?to|down to|ziel|sollen?|drücken|auf|objectif|viser|descendre|passer à|objetivo|meta|bajar(?:lo)? a|llegar a|chegar a|baixar para|cair para)(?!\p{L})|目標|まで下げ/iu;

/** `I wrote 50 €, but we leave it at 35 €`, `era 10 mil, agora são 6 mil`: what comes after the turn holds. */
const CONTRAST =
  /(?<!\p{L})(?:but|now|instead|make (?:it|that)|rather|aber|doch|jetzt|nun|sondern|mais|finalement|maintenant|désormais|plutôt|pero|ahora|mejor|finalmente|sino|mas|agora|afinal)(?!\p{L})|が、|けど|から/iu;

function perAfter(text: string): number {
  return AFTER_PER.map(([, pattern]) => pattern.exec(text)?.[0].length ?? 0).reduce((a, b) => Math.max(a, b), 0);
}

/** What an amount is for stands no further before it. */
const LONGEST_LEAD = 140;

function mentionOf(
  statement: Statement,
  amount: Amount,
  from: number,
  to: number,
  isAboutBudget: boolean,
): MoneyMention {
  const { text, label } = statement;
  const before = text.slice(from, amount.start).replace(CHANGED, "");
  const after = text.slice(amount.end, to);
  const near = clauseEnd(after);
  const whole = { amount, start: amount.start, end: amount.end };
  const thing = AFTER_PER.find(([, pattern]) => pattern.test(after));
  if (thing !== undefined) return { ...whole, role: { is: "cost", of: thing[0] } };
  const each = EACH_AFTER.test(after) ? THING_IN.find(([, pattern]) => has(pattern, before)) : undefined;
  if (each !== undefined) return { ...whole, role: { is: "cost", of: each[0] } };
  const lead = before.slice(-LONGEST_LEAD);
  if (PER_ANY.test(after) && LIMITED.test(text)) return { ...whole, role: { is: "cost", of: "CPA" } };
  const isCalled = NAMES.some(([, pattern]) => has(pattern, lead.slice(-40)));
  const costing = isCalled
    ? undefined
    : (COSTS_AFTER.find(([, pattern]) => pattern.test(after)) ??
      [...COSTS_BEFORE, ...EACH_OVER, ...EACH_PAYS].find(([, pattern]) => pattern.test(lead)));
  if (costing !== undefined) return { ...whole, role: { is: "cost", of: costing[0] } };
  const answered =
    statement.questionText !== null && ASKED_PRICE.test(statement.questionText)
      ? THING_IN.find(([, pattern]) => has(pattern, statement.questionText ?? ""))
      : undefined;
  if (answered !== undefined) return { ...whole, role: { is: "cost", of: answered[0] } };
  // "CPL?" – "max. 65 Euro."
  const askedFor = statement.asked === "kpi" ? lastNamed(statement.questionText ?? "") : null;
  if (askedFor !== null && periodIn(near) === null) return { ...whole, role: { is: "cost", of: askedFor.kpi } };
  if (ONE_COSTS.test(lead) && periodIn(near) === null) return { ...whole, role: { is: "cost", of: "CPA" } };
  const isTimed = periodIn(near) !== null;
  const capped =
    isTimed || isCalled || has(BUDGET_CUE, before.replace(/(?<!\p{L})(?:orçamentos|presupuestos)(?!\p{L})/giu, ""))
      ? undefined
      : CAPPED.find(([, pattern]) => pattern.test(lead));
  if (capped !== undefined) return { ...whole, role: { is: "cost", of: capped[0] } };
  if (DEAL_AFTER.test(after)) return { ...whole, role: { is: "other" } };
  const lastBudget = hits(BUDGET_CUE, before).at(-1)?.index ?? -1;
  const named = lastNamed(before);
  if (named !== null && named.at > lastBudget && amount.value < 100_000 && !before.slice(named.at).includes(";"))
    return { ...whole, role: { is: "cost", of: named.kpi } };
  const onlyAfter = label === "kpi" && named === null ? lastNamed(near) : null;
  if (label === "kpi" && named === null && onlyAfter !== null)
    return { ...whole, role: { is: "cost", of: onlyAfter.kpi } };
  if (label === "kpi") return { ...whole, role: named !== null ? { is: "cost", of: named.kpi } : { is: "other" } };
  const period = periodBeside(text, from, amount, to, label === "budget" ? text.slice(0, statement.valueAt) : "");
  // "How much can you put in each month?" – "300 euro."
  const askedPeriod =
    period === null && statement.asked === "budget" ? (periodIn(statement.questionText ?? "")?.period ?? null) : null;
  const quote =
    period === null
      ? whole
      : { amount, start: Math.min(amount.start, period.start), end: Math.max(amount.end, period.end) };
  const isOld = old(before, near) || (CHANGED.test(after) && CHANGED_TO.test(text.slice(amountsEnd(text, to))));
  if (isOld) return { ...whole, role: { is: "old", period: period?.period ?? null } };
  const isBudgetLine = label === "budget" || statement.asked === "budget";
  const other = hits(OTHER, before).at(-1)?.index ?? -1;
  const hasCue = isAboutBudget;
  if (BESIDE.test(after) || (FEE.test(before) && APART.test(text))) return { ...whole, role: { is: "other" } };
  if (TODAY_SPENT.test(before))
    return { ...quote, role: { is: "budget", strength: 0.5, period: period?.period ?? null } };
  if (isBudgetLine) return { ...quote, role: { is: "budget", strength: 3, period: period?.period ?? askedPeriod } };
  if (lastBudget > other) return { ...quote, role: { is: "budget", strength: 2, period: period?.period ?? null } };
  const isOnly = period !== null && period.period !== "total" && ONLY.test(before.slice(Math.max(0, other)));
  if (!isOnly && other >= 0 && other > lastBudget && before.length - other < 40 && !has(BUDGET_CUE, near))
    return { ...whole, role: { is: "other" } };
  if (hasCue) return { ...quote, role: { is: "budget", strength: 2, period: period?.period ?? null } };
  if (label !== null && label !== "goal") return { ...whole, role: { is: "other" } };
  if (GRANTED.test(text) && amount.value >= 5)
    return { ...quote, role: { is: "budget", strength: 1, period: period?.period ?? null } };
  if (period !== null && amount.value >= 5)
    return { ...quote, role: { is: "budget", strength: 1, period: period.period } };
  return { ...quote, role: { is: "other", unsaid: true, period: period?.period ?? null } };
}

/** Where the amount that begins at a place ends. */
function amountsEnd(text: string, at: number): number {
  return amountsIn(text).find(({ start }) => start === at)?.end ?? at;
}

function lastNamed(text: string): { kpi: string; at: number } | null {
  let best: { kpi: string; at: number } | null = null;
  for (const [kpi, pattern] of [...NAMES, ...BEFORE_PER]) {
    const at = hits(pattern, text).at(-1)?.index ?? -1;
    if (at >= 0 && (best === null || at > best.at)) best = { kpi, at };
  }
  return best;
}

function old(before: string, after: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(" - "), before.lastIndexOf("、")) + 1,
  );
  const now =
    /(?<![A-Za-zÀ-ɏ])(?:now|jetzt|nun|nur noch|maintenant|désormais|ahora|agora|passando para|finalement|finalmente|eventually|letztlich|am ende|in the end|al final|no fim|auf|to|à|now only|plutôt|lieber|rather|今回|今年|今後)(?![A-Za-zÀ-ɏ])[^,;]*$/iu;
  const ago = hits(OLD_BEFORE, clause).at(-1);
  if (ago !== undefined && !now.test(clause.slice(ago.index + ago[0].length))) return true;
  return has(OLD_AFTER, after.slice(0, 34));
}

function clauseEnd(after: string): string {
  const cut = /[;,。、]|\s-\s|\s(?:but|aber|mais|pero|mas|now|jetzt)\s/iu.exec(after)?.index ?? after.length;
  return after.slice(0, Math.min(cut, 60));
}

/** "25 000 €, tout compris": what makes it the whole may stand behind a comma. */
const LATE_TOTAL = 20;

function periodBeside(
  text: string,
  from: number,
  amount: Amount,
  to: number,
  label: string,
): { period: BudgetPeriod; start: number; end: number } | null {
  const after = text.slice(amount.end, Math.min(to, amount.end + 48));
  const behind = periodIn(after);
  const cut = clauseEnd(after).length;
  if (behind !== null && behind.start <= Math.max(cut + (behind.period === "total" ? LATE_TOTAL : 0), 2))
    return { period: behind.period, start: amount.end + behind.start, end: amount.end + behind.end };
  const beforeFrom = Math.max(from, amount.start - 48);
  // The amount goes along: 月 is a month only before a figure.
  const ahead = periodIn(text.slice(beforeFrom, amount.end), true, amount.start - beforeFrom);
  if (ahead !== null) return { period: ahead.period, start: beforeFrom + ahead.start, end: beforeFrom + ahead.end };
  // "30,000 until the summer", "4k between April and June": the whole of that time.
  const spent = SPENT_BY.exec(after);
  if (spent !== null) return { period: "total", start: amount.start, end: amount.end + spent[0].length };
  const inLabel = periodOfLabel(label);
  return inLabel === null ? null : { period: inLabel.period, start: inLabel.start, end: inLabel.end };
}

const SPENT_BY =
  /^(?:\s(?:euros?|€|netto|brutto|net|gross|ht|ttc|tvac|iva (?:no )?incluido|\([^)]{1,20}\)|vorgesehen|eingeplant|available|set aside|disponibles?|prévus?|previstos?))*,?\s(?:(?:die|which|that|qui|que)\s)?(?:(?:à dépenser|to be spent|to last(?: us)?|zu verwenden|auszugeben|a gastar)\s)?(?:bis|until|till|jusqu'(?:à|au|en)|hasta|até|avant le|d'ici|before|zwischen|between|entre)(?!\p{L})/iu;

/** `(2 500 €) est hors enveloppe`: said of the amount itself. */
const BESIDE =
  /^[\s)]{0,3}(?:(?:is|are|ist|sind|kommt|kommen|est|sont|es|son|está|están|é|são|fica|ficam|va|van|vem|vêm|gets?|will be|werden|wird|,)\s){0,2}(?:billed |quoted |charged |invoiced |facturée?s? |cobrad[oa]s? |pag[oa]s? |gesondert |extra |separat )?(?:hors (?:enveloppe|budget|média)|on top|extra(?:s)?(?!\p{L})|apart|separately|not (?:included|part of)|separat|gesondert|zusätzlich|obendrauf|nicht (?:enthalten|inbegriffen|drin)|kommen? (?:noch )?(?:dazu|hinzu|obendrauf)|en sus|en plus|à part|non compris\p{L}*|aparte|no incluid\p{L}+|por fora|à parte|não incluíd\p{L}+)|^[\s)]{0,3}(?:は|が)?(?:別途|別に|含まない|含みません)/iu;
/** What somebody else than the media gets. */
const FEE =
  /(?<!\p{L})(?:fees?|retainer|commission|production|prod|honorar\p{L}*|\p{L}*gebühr\p{L}*|betreuung|provision|produktion\p{L}*|honoraires|frais de (?:gestion|création|production)|comisi[óo]n|honorarios|producci[óo]n|honorários|comiss[ãa]o|produç[ãa]o|taxa de (?:gestão|agência))(?!\p{L})[^.;!?]{0,48}$|(?:手数料|制作費|運用費|報酬)[^。]{0,12}$/iu;
const APART =
  /(?<!\p{L})(?:separate(?:ly)?|apart|on top|extra|not included|gesondert|separat|zusätzlich|à part|en sus|en plus|hors|aparte|por fora|à parte|may not exceed|not exceed|dépasser\p{L}*|superar|ultrapassar)(?!\p{L})|別途|上限/iu;

/** `a week`, `por mês` right after a number. */
function isEachTime(after: string): boolean {
  const period = periodIn(after);
  return period !== null && period.period !== "total" && period.start <= 1 && /^\s?[A-Za-zÀ-ɏ/]/u.test(after);
}

/** A number of things, people, days or years is no money. */
function isCount(text: string, amount: Amount): boolean {
  const after = text.slice(amount.end, amount.end + 22);
  return (
    /^\s?(?:\+|%|x\b|km|m²|min|h\b|uhr|days?|tage?n?|jours|días|dias|weeks?|wochen?|semaines?|semanas?|months?|monate?n?|mois|meses|years?|jahren?|ans|años|anos|人|名|件|歳|代|日|年|月(?!額)|週|個|社|followers?|leads?|people|anfragen|kunden|clients|clientes|visit|besuch|impress|klicks?|clicks?|clics|cliques|views|orders?|bestell|sales|ventes|ventas|vendas|calls|anrufe|employees|mitarbeiter|stores|users|subscribers|downloads|installs|contacts|\.\d)/iu.test(
      after,
    ) || /(?:\+|#|nr\.?\s?)$/iu.test(text.slice(0, amount.start))
  );
}

const UNTIL_DAY = /\b20\d\d\s?(?:bis(?: zum)?|to|until|till|-|jusqu'au|au|hasta(?: el)?|al|até(?: o)?|a)\s?$/iu;

function isDate(text: string, amount: Amount): boolean {
  if (amount.currency !== null || amount.scaled) return false;
  const around = text.slice(Math.max(0, amount.start - 6), amount.end + 6);
  return (
    /\d{1,2}[./-]\d{1,2}[./-]|\d{4}[年-]/u.test(around) ||
    (amount.value <= 31 && UNTIL_DAY.test(text.slice(Math.max(0, amount.start - 24), amount.start))) ||
    (amount.value >= 2015 &&
      amount.value <= 2040 &&
      !/k\b/iu.test(around) &&
      amount.low === null &&
      Number.isInteger(amount.value) &&
      !text.slice(amount.start, amount.end).includes("."))
  );
}

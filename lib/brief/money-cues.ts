import { has, hits, phrases } from "./pattern";

export const BUDGET_CUE = phrases(
  "budgets?|spend|ad ?spend|media ?spend|invest|to spend|put in|put aside|set aside|setting aside|allocate\\p{L}*|to work with|to play with|available|afford",
  "\\p{L}*budget\\p{L}*|rahmendaten|werbegeld|rausgeben|locker machen|etat|\\p{L}*etat|ausgeben|investier\\p{L}*|zur verfügung|einsetzen|einplan\\p{L}*|bereitstell\\p{L}*|reinstecken|in die hand nehmen|veranschlag\\p{L}*",
  "enveloppe|réserv(?:é|ons)|crédits|subvention|lâche|montant|débours\\p{L}+|dépenser|investir|investissement|consacrer|mettre|allouer|disposons|prévu\\p{L}*|prévoi\\p{L}+",
  "presupuesto\\p{L}*|reservamos|apartamos|destinamos|guardamos|pondr[íi]a(?:mos)?|pongo|ponemos|hemos reservado|plata|dinero|invertir|inversi[óo]n|gastar|destinar|disponemos|contamos con|poner",
  "orçamento\\p{L}*|separ[áa]mos|reserv[áa]mos|destin[áa]mos|guard[áa]mos|junt[áa]mos|separei|reservei|topa|verba|investir|investimento|gastar|destinar|dispomos|colocar|aportar",
  "予算|広告費|出稿費|かけられ|投下|使え|出せ",
);

const OLD_BEFORE = phrases(
  "(?:proposed|suggested|asked for|had asked for|wanted|was thinking|were thinking)|instead of|last (?:year|month|time|quarter|summer|winter|spring|autumn|season|campaign)|previous\\p{L}*|formerly|used to|was|were|spent|before|up from|down from|from|initially|originally|old (?:offer|quote|proposal|budget)|your (?:offer|quote|proposal)|not the|no longer|rather than|until now|so far|paid|we had",
  "(?:schlug|schlugen|wollte|wollten|forderte)(?: uns)?|statt|anstatt|anstelle(?: von)?|letzte[snmr]? (?:jahr|monat|mal|quartal|sommer|winter|kampagne)|im vorjahr|bisher\\p{L}*|früher|vorher|zuvor|ursprünglich\\p{L}*|alte[snrm]? (?:angebot|budget|stand)|ihr(?:em|es)? angebot|nicht mehr|war(?:en)?|hatten|ausgegeben|zuletzt|damals",
  "propos(?:ait|aient)|suggér(?:ait|aient)|demand(?:ait|aient)|voul(?:ait|aient)|au lieu d[eu]s?|l'an(?:née)? (?:dernier|dernière|passée?)|l'année dernière|précédent\\p{L}*|auparavant|avant|ancien\\p{L}*|votre (?:offre|devis|proposition)|initialement|dépensé|était|avions|jusqu'(?:ici|à présent)|et non(?: plus)?|pas les",
  "propon[íi]an?|propuso|ped[íi]an?|quer[íi]an?(?! poner| invertir| gastar| saber)|en (?:vez|lugar) de(?:l| los)?|el (?:año|mes) pasado|anterior\\p{L}*|antes|antigu\\p{L}+|vuestra (?:oferta|propuesta)|su (?:oferta|propuesta)|inicialmente|gastamos|era(?:n)?|teníamos|hasta ahora|ya no|no los|y no",
  "propôs|propunha\\p{L}*|pediu|pedia\\p{L}*|falou em|sugeriu|em vez d[eoa]s?|ao invés d[eoa]s?|(?:no )?(?:ano|mês) passado|anterior\\p{L}*|antig\\p{L}+|antes|sua proposta|inicialmente|gastamos|eram?|tínhamos|até agora|não mais|e não",
  "昨年|去年|前回|以前|先月|前年|これまで|従来|当初|旧|元々",
);

const OLD_AFTER = phrases(
  "wasted|down the drain|thrown away|out of the window|for nothing|last (?:year|month|time|quarter)|before|previously|as before|we (?:spent|had|said)|is (?:no longer|off|too)|was too|was (?:the|our) (?:old|last)|too (?:much|high)",
  "verbrannt|rausgeworfen|verpulvert|verschwendet|zum fenster|in den sand|für nichts|letztes (?:jahr|mal)|im vorjahr|ausgegeben|wie bisher|gilt nicht mehr|ist (?:hinfällig|vom tisch|zu)|zu (?:viel|hoch|teuer)|waren es|war (?:es|uns)|hinfällig",
  "jetés|gaspillés|gâchés|partis en fumée|par les? fenêtres?|pour rien|l'an(?:née)? (?:dernier|dernière|passée?)|n'est plus|ne tient plus|trop|auparavant|dépensés?|avant",
  "tirados|desperdiciados|a la basura|para nada|el (?:año|mes) pasado|ya no|es demasiado|era|de antes|gastados?",
  "jogad\\p{L}+|deitad\\p{L}+ (?:ao|fora)|no lixo|desperdiçad\\p{L}+|à toa|(?:no )?(?:ano|mês) passado|não vale mais|é demais|de antes|gastos?",
  "無駄|ドブ|ではなく|じゃなく|でした(?:が|けど)|だった(?:が|けど)|から(?:増|減|変更|引き上げ|引き下げ)|は高|は厳し|だと高",
);

export const OTHER = phrases(
  "price[sd]?|costs?|cost us|fee|fees|retainer|order value|aov|basket|ticket|worth|ltv|revenue|turnover|off|discount|voucher|coupon|gift card|free shipping|orders? over|only|from(?! now)|starting at|subscription|membership|salary|deposit|invoice|sells? for|donation|prize|margin|rent",
  "preis\\p{L}*|kostet|kosten|honorar|gebühr\\p{L}*|agenturhonorar|warenkorb\\p{L}*|bestellwert\\p{L}*|umsatz\\p{L}*|rabatt\\p{L}*|gutschein\\p{L}*|nachlass|versandkostenfrei|nur(?! noch)|ab(?! jetzt| sofort| heute| nun)|monatsbeitrag|beitrag|abo|mitgliedschaft|rechnung|anzahlung|wert|marge|miete|gehalt",
  "prix|coûte\\p{L}*|honoraires|frais|panier|chiffre d'affaires|ca|remise|réduction|bon d'achat|livraison (?:gratuite|offerte)|seulement|dès|à partir de(?! maintenant| d'aujourd)|abonnement|facture|acompte|marge|valeur|loyer|salaire",
  "precios?|cuesta\\p{L}*|honorarios|tarifa|fee|ticket|facturaci[óo]n|facturar|descuento|cupón|envío gratis|desde(?! ahora| hoy| ya)|sólo|solo|suscripción|factura|margen|sueldo",
  "preços?|custa\\p{L}*|honorários|taxa|fee|ticket|faturamento|faturar|desconto|cupom|frete grátis|a partir de(?! agora| hoje| já| ahora| hoy)|só|apenas|assinatura|mensalidade|nota fiscal|margem|salário",
  "価格|料金|定価|手数料|客単価|平均単価|売上|売り上げ|割引|引き|OFF|クーポン|送料無料|以上(?:の)?(?:お買い上げ|購入|注文)|(?<!これ|今月|来月|今年)から|税込|税抜|会費|家賃|給与|年収|ポイント",
);

export const DEAL_AFTER =
  /^\s*(?:off\b|discount|rabatt|gutschein|nachlass|de (?:réduction|remise|descuento|desconto)|voucher|coupon|gift|order value|d'achat|割引|引き|OFF|オフ|クーポン|以上(?:の)?(?:お買い上げ|購入|注文))/iu;

/** A sum that somebody let go. */
export const GRANTED =
  /(?<!\p{L})(?:approved|signed off|granted|freigegeben|genehmigt|bewilligt|validé\p{L}*|accordé\p{L}*|débloqu\p{L}+|aprob\p{L}+|aprov\p{L}+|autoriz\p{L}+|liberad\p{L}+|liber\p{L}+|i can do|we can do|we have|we've got|i've got|got|wir haben|gibt es|es gibt|stehen|steht|on a|j'ai|nous avons|tengo|tenemos|hay|tenho|temos|dá pra)(?!\p{L})|承認|使えます/iu;

/** What is spent today may be what shall change. */
export const TODAY_SPENT =
  /(?<!\p{L})(?:right now|currently|at the moment|today|derzeit|momentan|aktuell|zurzeit|actuellement|aujourd'hui|ahora mismo|actualmente|hoy|hoje|atualmente)(?!\p{L})|現在|今は/iu;

/** `(2 500 €) est hors enveloppe`: said of the amount itself. */
export const BESIDE =
  /^[\s)]{0,3}(?:(?:is|are|ist|sind|kommt|kommen|est|sont|es|son|está|están|é|são|fica|ficam|va|van|vem|vêm|gets?|will be|werden|wird|,)\s){0,2}(?:billed |quoted |charged |invoiced |facturée?s? |cobrad[oa]s? |pag[oa]s? |gesondert |extra |separat )?(?:hors (?:enveloppe|budget|média)|on top|extra(?:s)?(?!\p{L})|apart|separately|not (?:included|part of)|separat|gesondert|zusätzlich|obendrauf|nicht (?:enthalten|inbegriffen|drin)|kommen? (?:noch )?(?:dazu|hinzu|obendrauf)|en sus|en plus|à part|non compris\p{L}*|aparte|no incluid\p{L}+|por fora|à parte|não incluíd\p{L}+)|^[\s)]{0,3}(?:は|が)?(?:別途|別に|含まない|含みません)/iu;

/** What somebody else than the media gets. */
export const FEE =
  /(?<!\p{L})(?:fees?|retainer|commission|production|prod|honorar\p{L}*|\p{L}*gebühr\p{L}*|betreuung|provision|produktion\p{L}*|honoraires|frais de (?:gestion|création|production)|comisi[óo]n|honorarios|producci[óo]n|honorários|comiss[ãa]o|produç[ãa]o|taxa de (?:gestão|agência))(?!\p{L})[^.;!?]{0,48}$|(?:手数料|制作費|運用費|報酬)[^。]{0,12}$/iu;

/** `350 € Betreuung`, `£400 fee`, `2万円の手数料`: whose money it is stands right behind. */
export const FEE_AFTER =
  /^\s?(?:(?:of |d'|de |für die |für |for (?:the |your )?|pour (?:la |les )?|por (?:la |el )?|pela )\s?)?(?:(?:management|agency|agentur|monthly|creative)[ -]?)?(?:fees?|retainer|commission|honorar\p{L}*|\p{L}*gebühr\p{L}*|\p{L}*betreuung|provision|honoraires|frais de \p{L}+|comisi[óo]n|honorarios|honorários|comissão)(?!\p{L})|^の(?:手数料|運用費|制作費|報酬)/iu;

/** `für die Anzeigen`, `for the ads`: what the money is for stands behind it. */
export const FOR_ADS =
  /^[^.,;!?\d]{0,24}?(?<!\p{L})(?:für|for|in|on|pour|dans|para|pros?|pra|em|en|nos|nas)\s(?:the |our |die |unsere |les |nos |la |l'|los |las |nuestros |os |as )?(?:ads?|advert(?:ising|isements?|s)|anzeigen|werbung|annonces|pub(?:licité)?|anuncios|avisos|publicidad|anúncios|propaganda|publicidade)(?!\p{L})|^(?:を|は)?(?:すべて|全部)?広告(?:に|の?掲載)/iu;

export const APART =
  /(?<!\p{L})(?:separate(?:ly)?|apart|on top|extra|not included|gesondert|separat|zusätzlich|à part|en sus|en plus|hors|aparte|por fora|à parte|may not exceed|not exceed|dépasser\p{L}*|superar|ultrapassar)(?!\p{L})|別途|上限/iu;

/** "Only Lagos, 20 euros a day" tells no price. */
export const ONLY = /^(?:only|just|nur|seulement|s[óo]lo|só|apenas|solamente|somente)(?!\p{L})/iu;

const INSTEAD_OF_FIGURE =
  /^(?:instead of|rather than|statt|anstatt|anstelle(?: von)?|au lieu d[eu]s?|en (?:vez|lugar) de(?:l| los)?|em vez d[eoa]s?|ao invés d[eoa]s?)\s(?:\p{L}+\s)?[\d.,' ]*\d(?:\s?(?:€|euros?|k|mil))?,?\s\p{L}+/iu;

/** Whether the words around an amount say that it held once, or was only asked for. */
export function old(before: string, after: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(" - "), before.lastIndexOf("、")) + 1,
  );
  const now =
    /(?<![A-Za-zÀ-ɏ])(?:now|jetzt|nun|nur noch|maintenant|désormais|ahora|agora|passando para|finalement|finalmente|eventually|letztlich|am ende|in the end|al final|no fim|auf|to|à|now only|plutôt|lieber|rather|今回|今年|今後)(?![A-Za-zÀ-ɏ])[^,;]*$/iu;
  const ago = hits(OLD_BEFORE, clause).at(-1);
  // "Statt 15 nehmen wir 20 €": what gives way is the other figure.
  if (ago !== undefined && INSTEAD_OF_FIGURE.test(clause.slice(ago.index))) return false;
  if (ago !== undefined && !now.test(clause.slice(ago.index + ago[0].length))) return true;
  return has(OLD_AFTER, after.slice(0, 34));
}

import { GOAL_SHAPES } from "./goal-shapes";
import { phrases } from "./pattern";
import type { BriefGoal, BriefLanguage } from "./types";

/** What each goal is called. A figure per such a thing (`CPL`) names the goal too, but less surely. */
const GOALS: Readonly<Record<BriefGoal, Readonly<Record<BriefLanguage, string>>>> = {
  leads: {
    en: "book(?:ing)?s? (?:an? |their |in for an? )?(?:\\p{L}+ ){0,2}(?:consultations?|appointments?|demos?|viewings?|visits?|trials?|tours?|assessments?|tests?|slots?|calls?)|(?:sign|signing|signs) up|register(?:ing|ed)?|enrol\\p{L}*|downloads?|new members|memberships?|brochure requests?|rsvps?|subscribers|leads?|lead ?gen\\p{L}*|lead generation|inquir\\p{L}+|enquir\\p{L}+|sign-?ups?|registrations?|demo (?:requests?|bookings?)|demos booked|demos?|appointment bookings?|quote requests?|(?:completed )?(?:quote|enquiry|application|contact) forms?|requests for quotes?|contact requests?|form (?:fills?|submissions?)|appointments?|consultations? booked|applications?|applicants?|newsletter subscribers|trial sign-?ups?|free trials?|prospects",
    de: "probe(?:stunde|training|abo|woche|fahrt|termin)\\p{L}*(?:-\\p{L}+)?|kursanmeldung\\p{L}*|termin\\p{L}* (?:\\p{L}+ )?buchen|nachwuchsgewinnung|\\p{L}*bewerbern?|\\p{L}*anfragen?|\\p{L}*leads?|anmelden|registrieren|termin\\p{L}*|(?:sich )?(?:anmelden|eintragen|bewerben)|neue mitglieder|mitglieder(?:gewinnung)?|downloads?|rückruf\\p{L}*|besichtigung\\p{L}*|einschreibung\\p{L}*|kontaktanfragen|terminbuchungen|termine|probetraining(?:s|e)?|beratungsgespräch\\p{L}*|beratungstermin\\p{L}*|anmeldung\\p{L}*|registrierung\\p{L}*|bewerbung\\p{L}*|bewerber\\p{L}*|interessent\\p{L}*|leadgenerierung|angebotsanfragen|probefahrten",
    fr: "devis en ligne|(?:plus de|des|du) devis(?! gratuit)|demandes? d['e] ?\\p{L}+|préinscriptions?|s'inscri\\p{L}+|téléchargements?|télécharg\\p{L}+|adhésions?|nouveaux (?:membres|adhérents|élèves)|demandes? d'(?:essai|information|adhésion)|(?:remplir|remplissent) le formulaire|visites? guidées?|demandes? de (?:devis|contact|rendez-vous|démo|renseignements?|brochure)|prospects?|génération de (?:leads|prospects|contacts)|contacts qualifiés|inscriptions?|prises? de rendez-vous|rendez-vous|candidatures?|formulaires?",
    es: "cotizaciones|preinscripciones|demos?(?: agendadas)?|se registr\\p{L}+|se apunt\\p{L}+|se inscrib\\p{L}+|descarg\\p{L}+|altas?(?: de soci\\p{L}+)?|nuevos (?:socios|alumnos|pacientes)|apuntarse|inscribirse|registrarse|solicitudes?(?: de \\p{L}+)?|(?<!en )contactos?(?: cualificados)?|generaci[óo]n de (?:leads|contactos)|registros|inscripciones|matr[íi]cul\\p{L}+|citas?|formularios|consultas|captar (?:leads|alumnos|contactos|pacientes|socios)|captaci[óo]n|presupuestos solicitados|peticiones de (?:presupuesto|información)",
    pt: "trials?|demonstraç\\p{L}+|orçamentos?(?= (?:pelo|por|no|via|de clientes))|inscri(?:ção|ções)|matrícula|angariar|sócios|filiados|se inscrev\\p{L}+|se cadastr\\p{L}+|matrículas?|baix\\p{L}+ o app|downloads?|novos (?:alunos|sócios|pacientes)|candidaturas?|orçamentos? pedidos?|pedidos de informação|gera(?:r|ção de) (?:leads|contatos|contactos|cadastros)|cadastros|(?<!em )contatos(?: qualificados)?|pedidos de (?:orçamento|contacto|contato)|agendamentos?|inscrições|formulários|marcações|captar (?:leads|alunos|clientes|pacientes)|captação",
    ja: "ダウンロード|DL数|エントリー|会員獲得|入会|入学|見学|カウンセリング予約|リード(?!単価)|問い?合わ?せ|資料請求|見込み?客|会員登録|申し?込み|応募|予約|相談|来場予約|体験(?:申込|予約)|無料登録|登録者",
  },
  sales: {
    en: "(?:online |one-off |regular )?donations?|donors?|direct reservations?|seats? to (?:sell|fill|shift)|sell(?:ing)? out|tickets?(?!\\s?(?:#|no\\.|nr\\.|n°|nº|\\d))|(?:buy|buying|order|ordering|purchase) (?:\\p{L}+ ){0,3}(?:online|direct\\p{L}*|from us|on (?:the|our)|more|now)|book(?:ings?)? direct\\p{L}*|direct bookings?|webshop|online store|ticket sales|new customers|subscriptions?|sales|purchases?|orders?|revenue|sell|conversions? in (?:the|our) shop|e-?commerce|online shop sales|roas|buyers|transactions|bookings?|tickets? sold|sell tickets|checkouts?",
    de: "(?:regelmäßige )?spender\\p{L}*|spenden|spendeneinnahmen|kaufen|bestellen|buchen|einkäufe|\\p{L}*bestellungen|neukund\\p{L}*|\\p{L}*abschlüsse|vertragsabschl\\p{L}*|kundengewinnung|\\p{L}*umsatz(?!steuer)\\p{L}*|abos?|abonnements?|verkäufe?|verkauf\\p{L}*|umsatz(?!steuer)\\p{L}*|bestellung\\p{L}*|käufe|\\p{L}*buchungen|abverkauf|abverkäufe|mehr verkaufen|onlineverkäufe|buchungen|absatz|ticketverkauf\\p{L}*|ticketverkäufe",
    fr: "donateurs?|nouveaux abonnés|recruter \\p{L}+ abonnés|dons(?: en ligne)?|(?:un|le|ce|chaque|par|votre|leur) don|don (?:en ligne|mensuel|régulier|ponctuel)|récolter des dons|achèt\\p{L}+|acheter|command(?:er|ent)|réserv(?:e|er|ent)|souscri\\p{L}+|réservations directes|nouveaux clients|abonnements?|ventes?(?: en ligne)?|vendre|achats?(?! (?:d'espaces?|médias?|de médias?|publicitaires?))|commandes?|chiffre d'affaires|réservations?|billetterie",
    es: "donantes|donaciones|donativos|compr(?:ar|en|e)|reserv(?:ar|en|e)|pid(?:an|a)|encarg\\p{L}+|nuevos clientes|suscripciones|ventas?(?: online)?|vender|compras?(?! de (?:medios|espacios?))|pedidos|facturaci[óo]n|reservas?",
    pt: "doadores|encomendas?(?! de)|encomendas de \\p{L}+|compr(?:ar|em|e)|reserv(?:ar|em)|encomend\\p{L}+|novos clientes|assinaturas|vendas?(?: online)?|vender|compras?(?! de (?:m[íi]dia|espa[çc]os?))|pedidos(?! de)|faturamento|faturação|reservas?",
    ja: "買って|購入して|新規顧客|定期購入|宿泊予約|売上(?:げ)?|売り上げ|販売|購入(?!単価)|注文(?!単価)|EC|成約|物販|予約販売|購買",
  },
  calls: {
    en: "(?:phone |inbound )?calls(?! (?:me|us|on|to action|at|back|tomorrow|you|next|this|with|it|for))|phone calls?|call-?ins|pick up the phone|phone (?:us|you|the shop)|the phone (?:to ring|ringing)|phone (?:has|needs|should|must) (?:to )?ring\\p{L}*|people (?:to )?call|ring(?:ing)? the phone|call us",
    de: "telefonische (?:\\p{L}*anfragen|beratung\\p{L}*|kontakte)|(?:telefon)?anrufe?|telefonate|telefonische anfragen|telefon \\p{L}*\\s?klingel\\p{L}*|telefon klingel\\p{L}*|klingelt\\p{L}*|anrufer|(?<!(?:uns|mich|mir|mal|kurz|ihnen|dich|sie) )anrufen",
    fr: "appels(?: téléphoniques| entrants)?(?! d'offres)|coups de (?:fil|téléphone)|téléphone (?:\\p{L}+ )?sonn\\p{L}+|appell(?:e|ent)",
    es: "teléfono (?:\\p{L}+ )?suen\\p{L}+|suene el teléfono|(?:nos )?llam(?:en|ar|e)|llamadas?(?: telef[óo]nicas)?",
    pt: "telefone toc\\p{L}+|ligaç(?:ões|ão)(?: telefônicas?)?|ligando|ligarem|ligam|ligue(?= (?:pra|para|e|,|\\.|$))|liguem|chamadas(?: telefónicas| telefônicas)?|telefonemas",
    ja: "電話[^。]{0,5}鳴|電話」?(?:だけ|一本|のみ)|電話を(?:かけ|もら|いただ)|電話(?:問い?合わ?せ|での|件数|が|を増|予約)|入電|コール数",
  },
  visits: {
    en: "through the door|(?:people|customers|families|guests|visitors) back (?:in|into|to) (?:the|our)|(?:lined|lining|queu\\p{L}+) up|bums on seats|(?:people|everyone|\\p{L}{3,}s) (?:to )?(?:come|coming|walk|stop|drop|visit|pop)\\p{L}*|(?:more )?(?:guests|visitors|diners|tables filled)|fill (?:the|our) (?:tables|seats|room|restaurant)|attendance|footfall|store visits?|foot ?fall|foot traffic|walk-?ins?|visits? (?:to|in) (?:the|our) (?:store|shop|showroom|restaurant|gallery|museum|branch\\p{L}*)|in-?store visits?|visitors (?:to|in|at) (?:the|our) (?:store|shop|showroom|restaurant|stand|booth|museum|gallery|market)|people (?:through the door|into (?:the|our) (?:store|shop|showroom|restaurant))|bring people (?:in|into)",
    de: "(?:leute|gäste|kund(?:en|innen)(?: und kunden)?|besucher|familien|menschen) [^.,;]{0,60}(?:kommen|locken|ziehen|vorbeischauen|vorbeikommen)|besucher(?= (?:in|ins|für|zu))|zu uns [^.,;]{0,24}kommen|kund(?:en|innen) (?:in|ins|im) (?:mein|unser|den|das|die)\\p{L}* \\p{L}*(?:studio|laden|salon|geschäft|café|restaurant|praxis|markt)|vorbeikommen|besucherzahl\\p{L}*|mehr besucher|laden\\p{L}*besuche?\\p{L}*|filialbesuche?|besuche(?:r)? (?:im|in den|in unserem|ins|in unseren) (?:laden|geschäft|showroom|store|restaurant|museum|ausstellung|filialen|markt)|laufkundschaft|kundenfrequenz|frequenz|gäst|mehr leute (?:im|in den|ins|in unseren?) (?:laden|geschäft|café|restaurant)|ladengeschäft besuchen|gäste",
    fr: "(?:venue|visite|passage) (?:de|des) (?:clients|visiteurs|familles)|(?:du|plus de) monde|(?:resto|restaurant|salle|boutique) (?:soit|soient) (?:plein|pleine|remplie?)|(?:attirer|faire venir|plus de) (?:des |de |du )?(?:visiteurs|monde)|pousser la porte|passer (?:nous voir|au magasin)|viennent (?:nous|chez|à|au)|remplir (?:la salle|le restaurant|nos tables)|visites? en (?:magasin|boutique|point de vente|showroom)|trafic en (?:magasin|boutique)|passage en (?:magasin|boutique)|fréquentation(?: du| des| de la)?(?: magasin| boutique| restaurant)?|(?:venir|viennent|vienne) (?:en|au|dans (?:le|notre|la)) (?:magasin|boutique|restaurant)|gens (?:au|en|dans) (?:le )?(?:magasin|boutique)|faire venir",
    es: "clientes sentados|(?:llenar|llene) (?:la|el|las|los) \\p{L}+|(?:gente|vecinos|clientes|personas|familias|turistas) (?:[^.,;]{0,20} )?(?:pasen?|vengan?|entren?|visiten?|se acerquen?)|llenar (?:el local|las mesas|la sala)|asistentes|asistencia|visitantes (?:a|en) (?:la|el|nuestr\\p{L}+)|visitas? (?:a|en) (?:la |las |nuestra |nuestras )?tiendas?|tráfico a tienda|afluencia|visitas al (?:local|negocio|restaurante|museo)|visitas a (?:nuestro|el) (?:local|restaurante|showroom)|gente (?:a|en) (?:la tienda|el local)",
    pt: "(?:gente|pessoas|clientes|famílias|moradores) (?:[^.,;]{0,20} )?(?:venham?|visitem?|passem?|entrem?|vir|virem)|movimento (?:na|no)|encher (?:a|o|os|as) (?!quartos)\\p{L}+|encher (?:a casa|as mesas|o salão)|visitas? (?:à|a|na|nas|em|às) (?:loja|lojas|nossa loja)|fluxo (?:de pessoas )?na loja|movimento na loja|pessoas na loja|clientes na loja|visitas ao (?:restaurante|showroom|estabelecimento)",
    ja: "足を運|お越し|来館|来園|店に来|来店|集客|店舗(?:への)?訪問|来場|来客",
  },
  traffic: {
    en: "(?:people|readers|visitors) (?:to|onto|on) (?:the|our) (?:\\p{L}+ )?(?:site|page|blog|hub|website)|more readers|landing page (?:visits|views)|(?:web ?site |site |web )?traffic|website visit(?:s|ors)|(?:more )?visitors (?:to|on|for) (?:the|our) (?:web ?site|blog|site|page|shop page)|visits to (?:the|our) (?:web ?site|site|blog|page|landing page)|site visits|page ?views|clicks?(?: to (?:the|our) \\p{L}+)?(?! here)|visitors online",
    de: "(?:website-?|web-?)?traffic|(?:web)?seiten(?:besuche|aufrufe)|website-?besuch\\p{L}*|besucher (?:auf|für) (?:die|der|unsere[rn]?|unserem?) (?:website|webseite|seite|blog|homepage|shop)|besuche auf (?:der|unserer) (?:website|webseite|seite|homepage)|mehr klicks|klicks",
    fr: "(?:amen|envoy|attir)\\p{L}+ (?:du monde|des gens|les gens) (?:sur|vers) (?:le|la|notre) (?:\\p{L}+ )?(?:site|blog|page)|trafic(?: (?:web|vers|sur) .{0,14})?|visites (?:sur|vers) (?:le|notre) (?:site|blog)|visiteurs (?:sur|vers) (?:le|notre) (?:site|blog)|clics",
    es: "(?:llev|mand|tra|envi)\\p{L}+ gente (?:a|al) (?:\\p{L}+ )?(?:web|p[áa]gina|blog|sitio)|gente a la (?:p[áa]gina|web)(?: web)?|visitas a la (?:\\p{L}+ )?web|visitas? web|tráfico(?: (?:web|a la web|al sitio))?|visitas (?:a|en) (?:la|nuestra) (?:web|página)|visitas (?:al|a nuestro) (?:sitio|blog)|clics",
    pt: "(?:lev|mand|traz|envi)\\p{L}+ (?:gente|pessoas|público) (?:pro|para o|pra|para a|ao|à) (?:\\p{L}+ )?(?:blog|site|página|loja online)|tráfego|visitas (?:ao|no) (?:site|blog)|acessos(?: ao site)?|visitantes (?:no|ao) site|cliques",
    ja: "サイトを(?:もっと)?見て|サイトに(?:もっと)?(?:来|人)|ページを見て|閲覧|サイト(?:への)?(?:流入|訪問|アクセス|集客|誘導)|アクセス(?:数)?|流入|トラフィック|クリック(?!単価)|PV",
  },
  engagement: {
    en: "engagement|followers?|likes?(?= |,|$)(?= (?:and|&|,)|,|$)|comments and shares|community|interactions?|video views|shares",
    de: "interaktion\\p{L}*|follower\\p{L}*|engagement|likes|kommentare|community-?aufbau|videoaufrufe",
    fr: "engagement|suivent la page|likent|liker|la commu(?:nauté)? gross\\p{L}+|abonnés|interactions?|mentions j'aime|communauté",
    es: "interacci[óo]n\\p{L}*|seguidores|engagement|me gusta|comunidad|participaci[óo]n",
    pt: "engajamento|seguidores|interaç\\p{L}+|curtidas|comunidade",
    ja: "エンゲージメント|フォロワー|いいね|コメント数|再生数|動画視聴",
  },
  awareness: {
    en: "know about (?:it|us)|everybody to know|(?:brand )?awareness|reach(?=,|\\.|;| and| or| is|$)|visibility|get (?:our|the) name out|brand recognition|branding|impressions|be(?:come)? (?:better )?known|known (?:in|to)|top of mind|put us on the map|people to know (?:us|about)|known|recogni[sz]able|name recognition|introduce (?:the|our) (?:brand|name)|spread the word|be seen|on people's radar",
    de: "bekanntheit\\p{L}*|markenbekanntheit|bekannter|bekannter (?:werden|machen)|sichtbarkeit|reichweite|awareness|bekannt (?:machen|werden)|markenaufbau|branding|kennen ?lernen|(?<!sie )kennen(?! (?:uns|mich|sich|euch|dich) (?:\\p{L}+ ){0,6}aus)|vorstellen|ins gespräch|wahrgenommen",
    fr: "faire parler d[e'] ?\\p{L}+|notoriété|(?:plus|mieux) connus?|visibilité|faire connaître|nous faire connaître|image de marque|couverture|se faire connaître",
    es: "divulgar|difundir|reconocimiento(?: de marca)?|notoriedad|visibilidad|dar(?:nos|se)? a conocer|nos conozcan?|alcance|conocimiento de marca|branding",
    pt: "(?:mais|bem) conhecid[oa]s?|reconhecimento(?: d[ea] marca)?|notoriedade|visibilidade|ficar conhecid[oa]s?|tornar .{0,12}conhecid[oa]|divulgar|alcance|awareness|conhecimento d[ea] marca|conheçam (?:a|o) \\p{L}+",
    ja: "知ってもら|名前を覚え|話題|認知|知名度|ブランディング|リーチ|知ってもらい|露出|広く知",
  },
};

export const GOAL_NAMES = Object.keys(GOALS) as readonly BriefGoal[];

/** What a goal is called, and how it is told, in a text's own language and in English, the trade's; and in the others, which name something else as often. */
export interface GoalWords {
  readonly own: readonly RegExp[];
  readonly foreign: readonly RegExp[];
}

/** The searches for one goal. Names and shapes are looked for apart: a name must not hide the longer shape that begins with it. */
export function wordsFor(goal: BriefGoal, language: BriefLanguage | null): GoalWords {
  const key = `${goal} ${language}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const isOwn = (tongue: string) => language === null || tongue === language || tongue === "en";
  const searches = (wanted: boolean) =>
    [GOALS[goal], GOAL_SHAPES[goal]].flatMap((lists) => {
      const chosen = Object.entries(lists).flatMap(([tongue, list]) => (isOwn(tongue) === wanted ? [list] : []));
      return chosen.length === 0 ? [] : [phrases(...chosen)];
    });
  const words = { own: searches(true), foreign: searches(false) };
  made.set(key, words);
  return words;
}

const made = new Map<string, GoalWords>();

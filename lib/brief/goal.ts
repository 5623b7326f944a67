import type { Candidate } from "./budget";
import { hits, has, phrases } from "./pattern";
import type { Statement } from "./statements";
import type { BriefGoal } from "./types";

/** What each goal is called. A figure per such a thing (`CPL`) names the goal too, but less surely. */
const GOALS: Readonly<Record<BriefGoal, RegExp>> = {
  leads: phrases(
    "book(?:ing)?s? (?:an? |their |in for an? )?(?:\\p{L}+ ){0,2}(?:consultations?|appointments?|demos?|viewings?|visits?|trials?|tours?|assessments?|tests?|slots?|calls?)|(?:sign|signing|signs) up|register(?:ing|ed)?|enrol\\p{L}*|downloads?|new members|memberships?|brochure requests?|rsvps?|subscribers|leads?|lead ?gen\\p{L}*|lead generation|inquir\\p{L}+|enquir\\p{L}+|sign-?ups?|registrations?|demo (?:requests?|bookings?)|demos booked|demos?|appointment bookings?|quote requests?|(?:completed )?(?:quote|enquiry|application|contact) forms?|requests for quotes?|contact requests?|form (?:fills?|submissions?)|appointments?|consultations? booked|applications?|applicants?|newsletter subscribers|trial sign-?ups?|free trials?|prospects",
    "probe(?:stunde|training|abo|woche|fahrt|termin)\\p{L}*(?:-\\p{L}+)?|kursanmeldung\\p{L}*|termin\\p{L}* (?:\\p{L}+ )?buchen|nachwuchsgewinnung|\\p{L}*bewerbern?|\\p{L}*anfragen?|\\p{L}*leads?|anmelden|registrieren|termin\\p{L}*|(?:sich )?(?:anmelden|eintragen|bewerben)|neue mitglieder|mitglieder(?:gewinnung)?|downloads?|rückruf\\p{L}*|besichtigung\\p{L}*|einschreibung\\p{L}*|kontaktanfragen|terminbuchungen|termine|probetraining(?:s|e)?|beratungsgespräch\\p{L}*|beratungstermin\\p{L}*|anmeldung\\p{L}*|registrierung\\p{L}*|bewerbung\\p{L}*|bewerber\\p{L}*|interessent\\p{L}*|leadgenerierung|angebotsanfragen|probefahrten",
    "devis en ligne|(?:plus de|des|du) devis(?! gratuit)|demandes? d['e] ?\\p{L}+|préinscriptions?|s'inscri\\p{L}+|téléchargements?|télécharg\\p{L}+|adhésions?|nouveaux (?:membres|adhérents|élèves)|demandes? d'(?:essai|information|adhésion)|(?:remplir|remplissent) le formulaire|visites? guidées?|demandes? de (?:devis|contact|rendez-vous|démo|renseignements?|brochure)|prospects?|génération de (?:leads|prospects|contacts)|contacts qualifiés|inscriptions?|prises? de rendez-vous|rendez-vous|candidatures?|formulaires?",
    "cotizaciones|preinscripciones|demos?(?: agendadas)?|se registr\\p{L}+|se apunt\\p{L}+|se inscrib\\p{L}+|descarg\\p{L}+|altas?(?: de soci\\p{L}+)?|nuevos (?:socios|alumnos|pacientes)|apuntarse|inscribirse|registrarse|solicitudes?(?: de \\p{L}+)?|(?<!en )contactos?(?: cualificados)?|generaci[óo]n de (?:leads|contactos)|registros|inscripciones|matr[íi]cul\\p{L}+|citas?|formularios|consultas|captar (?:leads|alumnos|contactos|pacientes|socios)|captaci[óo]n|presupuestos solicitados|peticiones de (?:presupuesto|información)",
    "trials?|demonstraç\\p{L}+|orçamentos?(?= (?:pelo|por|no|via|de clientes))|inscri(?:ção|ções)|matrícula|angariar|sócios|filiados|se inscrev\\p{L}+|se cadastr\\p{L}+|matrículas?|baix\\p{L}+ o app|downloads?|novos (?:alunos|sócios|pacientes)|candidaturas?|orçamentos? pedidos?|pedidos de informação|gera(?:r|ção de) (?:leads|contatos|contactos|cadastros)|cadastros|(?<!em )contatos(?: qualificados)?|pedidos de (?:orçamento|contacto|contato)|agendamentos?|inscrições|formulários|marcações|captar (?:leads|alunos|clientes|pacientes)|captação",
    "ダウンロード|DL数|エントリー|会員獲得|入会|入学|見学|カウンセリング予約|リード(?!単価)|問い?合わ?せ|資料請求|見込み?客|会員登録|申し?込み|応募|予約|相談|来場予約|体験(?:申込|予約)|無料登録|登録者",
  ),
  sales: phrases(
    "(?:online |one-off |regular )?donations?|donors?|direct reservations?|seats? to (?:sell|fill|shift)|sell(?:ing)? out|tickets?|(?:buy|buying|order|ordering|purchase) (?:\\p{L}+ ){0,3}(?:online|direct\\p{L}*|from us|on (?:the|our)|more|now)|book(?:ings?)? direct\\p{L}*|direct bookings?|webshop|online store|ticket sales|new customers|subscriptions?|sales|purchases?|orders?|revenue|sell|conversions? in (?:the|our) shop|e-?commerce|online shop sales|roas|buyers|transactions|bookings?|tickets? sold|sell tickets|checkouts?",
    "(?:regelmäßige )?spender\\p{L}*|spenden|spendeneinnahmen|kaufen|bestellen|buchen|einkäufe|\\p{L}*bestellungen|neukund\\p{L}*|\\p{L}*abschlüsse|vertragsabschl\\p{L}*|kundengewinnung|\\p{L}*umsatz\\p{L}*|abos?|abonnements?|verkäufe?|verkauf\\p{L}*|umsatz\\p{L}*|bestellung\\p{L}*|käufe|\\p{L}*buchungen|abverkauf|abverkäufe|mehr verkaufen|onlineverkäufe|buchungen|absatz|ticketverkauf\\p{L}*|ticketverkäufe",
    "donateurs?|nouveaux abonnés|recruter \\p{L}+ abonnés|dons?(?: en ligne)?|récolter des dons|achèt\\p{L}+|acheter|command(?:er|ent)|réserv(?:e|er|ent)|souscri\\p{L}+|réservations directes|nouveaux clients|abonnements?|ventes?(?: en ligne)?|vendre|achats?|commandes?|chiffre d'affaires|réservations?|billetterie",
    "donantes|donaciones|donativos|compr(?:ar|en|e)|reserv(?:ar|en|e)|pid(?:an|a)|encarg\\p{L}+|nuevos clientes|suscripciones|ventas?(?: online)?|vender|compras?|pedidos|facturaci[óo]n|reservas?",
    "doadores|encomendas?(?! de)|encomendas de \\p{L}+|compr(?:ar|em|e)|reserv(?:ar|em)|encomend\\p{L}+|novos clientes|assinaturas|vendas?(?: online)?|vender|compras?|pedidos(?! de)|faturamento|faturação|reservas?",
    "買って|購入して|新規顧客|定期購入|宿泊予約|売上(?:げ)?|売り上げ|販売|購入(?!単価)|注文(?!単価)|EC|成約|物販|予約販売|購買",
  ),
  calls: phrases(
    "(?:phone |inbound )?calls(?! (?:me|us|on|to action|at|back|tomorrow|you|next|this|with|it|for))|phone calls?|call-?ins|pick up the phone|phone (?:us|you|the shop)|the phone (?:to ring|ringing)|phone (?:has|needs|should|must) (?:to )?ring\\p{L}*|people (?:to )?call|ring(?:ing)? the phone|call us",
    "telefonische (?:\\p{L}*anfragen|beratung\\p{L}*|kontakte)|(?:telefon)?anrufe?|telefonate|telefonische anfragen|telefon \\p{L}*\\s?klingel\\p{L}*|telefon klingel\\p{L}*|klingelt\\p{L}*|anrufer|(?<!(?:uns|mich|mir|mal|kurz|ihnen|dich|sie) )anrufen",
    "appels(?: téléphoniques| entrants)?(?! d'offres)|coups de (?:fil|téléphone)|téléphone (?:\\p{L}+ )?sonn\\p{L}+|appell(?:e|ent)",
    "teléfono (?:\\p{L}+ )?suen\\p{L}+|suene el teléfono|(?:nos )?llam(?:en|ar|e)|llamadas?(?: telef[óo]nicas)?",
    "telefone toc\\p{L}+|ligaç(?:ões|ão)(?: telefônicas?)?|ligando|ligarem|ligam|ligue(?= (?:pra|para|e|,|\\.|$))|liguem|chamadas(?: telefónicas| telefônicas)?|telefonemas",
    "電話[^。]{0,5}鳴|電話」?(?:だけ|一本|のみ)|電話を(?:かけ|もら|いただ)|電話(?:問い?合わ?せ|での|件数|が|を増|予約)|入電|コール数",
  ),
  visits: phrases(
    "through the door|(?:people|customers|families|guests|visitors) back (?:in|into|to) (?:the|our)|(?:lined|lining|queu\\p{L}+) up|bums on seats|(?:people|everyone|\\p{L}{3,}s) (?:to )?(?:come|coming|walk|stop|drop|visit|pop)\\p{L}*|(?:more )?(?:guests|visitors|diners|tables filled)|fill (?:the|our) (?:tables|seats|room|restaurant)|attendance|footfall|store visits?|foot ?fall|foot traffic|walk-?ins?|visits? (?:to|in) (?:the|our) (?:store|shop|showroom|restaurant|gallery|museum|branch\\p{L}*)|in-?store visits?|visitors (?:to|in|at) (?:the|our) (?:store|shop|showroom|restaurant|stand|booth|museum|gallery|market)|people (?:through the door|into (?:the|our) (?:store|shop|showroom|restaurant))|bring people (?:in|into)",
    "(?:leute|gäste|kund(?:en|innen)(?: und kunden)?|besucher|familien|menschen) [^.,;]{0,60}(?:kommen|locken|ziehen|vorbeischauen|vorbeikommen)|besucher(?= (?:in|ins|für|zu))|zu uns [^.,;]{0,24}kommen|kund(?:en|innen) (?:in|ins|im) (?:mein|unser|den|das|die)\\p{L}* \\p{L}*(?:studio|laden|salon|geschäft|café|restaurant|praxis|markt)|vorbeikommen|besucherzahl\\p{L}*|mehr besucher|laden\\p{L}*besuche?\\p{L}*|filialbesuche?|besuche(?:r)? (?:im|in den|in unserem|ins|in unseren) (?:laden|geschäft|showroom|store|restaurant|museum|ausstellung|filialen|markt)|laufkundschaft|kundenfrequenz|frequenz|gäst|mehr leute (?:im|in den|ins|in unseren?) (?:laden|geschäft|café|restaurant)|ladengeschäft besuchen|gäste",
    "(?:venue|visite|passage) (?:de|des) (?:clients|visiteurs|familles)|(?:du|plus de) monde|(?:resto|restaurant|salle|boutique) (?:soit|soient) (?:plein|pleine|remplie?)|(?:attirer|faire venir|plus de) (?:des |de |du )?(?:visiteurs|monde)|pousser la porte|passer (?:nous voir|au magasin)|viennent (?:nous|chez|à|au)|remplir (?:la salle|le restaurant|nos tables)|visites? en (?:magasin|boutique|point de vente|showroom)|trafic en (?:magasin|boutique)|passage en (?:magasin|boutique)|fréquentation(?: du| des| de la)?(?: magasin| boutique| restaurant)?|(?:venir|viennent|vienne) (?:en|au|dans (?:le|notre|la)) (?:magasin|boutique|restaurant)|gens (?:au|en|dans) (?:le )?(?:magasin|boutique)|faire venir",
    "clientes sentados|(?:llenar|llene) (?:la|el|las|los) \\p{L}+|(?:gente|vecinos|clientes|personas|familias|turistas) (?:[^.,;]{0,20} )?(?:pasen?|vengan?|entren?|visiten?|se acerquen?)|llenar (?:el local|las mesas|la sala)|asistentes|asistencia|visitantes (?:a|en) (?:la|el|nuestr\\p{L}+)|visitas? (?:a|en) (?:la |las |nuestra |nuestras )?tiendas?|tráfico a tienda|afluencia|visitas al (?:local|negocio|restaurante|museo)|visitas a (?:nuestro|el) (?:local|restaurante|showroom)|gente (?:a|en) (?:la tienda|el local)",
    "(?:gente|pessoas|clientes|famílias|moradores) (?:[^.,;]{0,20} )?(?:venham?|visitem?|passem?|entrem?|vir|virem)|movimento (?:na|no)|encher (?:a|o|os|as) (?!quartos)\\p{L}+|encher (?:a casa|as mesas|o salão)|visitas? (?:à|a|na|nas|em|às) (?:loja|lojas|nossa loja)|fluxo (?:de pessoas )?na loja|movimento na loja|pessoas na loja|clientes na loja|visitas ao (?:restaurante|showroom|estabelecimento)",
    "足を運|お越し|来館|来園|店に来|来店|集客|店舗(?:への)?訪問|来場|来客",
  ),
  traffic: phrases(
    "(?:people|readers|visitors) (?:to|onto|on) (?:the|our) (?:\\p{L}+ )?(?:site|page|blog|hub|website)|more readers|landing page (?:visits|views)|(?:web ?site |site |web )?traffic|website visit(?:s|ors)|(?:more )?visitors (?:to|on|for) (?:the|our) (?:web ?site|blog|site|page|shop page)|visits to (?:the|our) (?:web ?site|site|blog|page|landing page)|site visits|page ?views|clicks?(?: to (?:the|our) \\p{L}+)?(?! here)|visitors online",
    "(?:website-?|web-?)?traffic|(?:web)?seiten(?:besuche|aufrufe)|website-?besuch\\p{L}*|besucher (?:auf|für) (?:die|der|unsere[rn]?|unserem?) (?:website|webseite|seite|blog|homepage|shop)|besuche auf (?:der|unserer) (?:website|webseite|seite|homepage)|mehr klicks|klicks",
    "(?:amen|envoy|attir)\\p{L}+ (?:du monde|des gens|les gens) (?:sur|vers) (?:le|la|notre) (?:\\p{L}+ )?(?:site|blog|page)|trafic(?: (?:web|vers|sur) .{0,14})?|visites (?:sur|vers) (?:le|notre) (?:site|blog)|visiteurs (?:sur|vers) (?:le|notre) (?:site|blog)|clics",
    "(?:llev|mand|tra|envi)\\p{L}+ gente (?:a|al) (?:\\p{L}+ )?(?:web|p[áa]gina|blog|sitio)|gente a la (?:p[áa]gina|web)(?: web)?|visitas a la (?:\\p{L}+ )?web|visitas? web|tráfico(?: (?:web|a la web|al sitio))?|visitas (?:a|en) (?:la|nuestra) (?:web|página)|visitas (?:al|a nuestro) (?:sitio|blog)|clics",
    "(?:lev|mand|traz|envi)\\p{L}+ (?:gente|pessoas|público) (?:pro|para o|pra|para a|ao|à) (?:\\p{L}+ )?(?:blog|site|página|loja online)|tráfego|visitas (?:ao|no) (?:site|blog)|acessos(?: ao site)?|visitantes (?:no|ao) site|cliques",
    "サイトを(?:もっと)?見て|サイトに(?:もっと)?(?:来|人)|ページを見て|閲覧|サイト(?:への)?(?:流入|訪問|アクセス|集客|誘導)|アクセス(?:数)?|流入|トラフィック|クリック(?!単価)|PV",
  ),
  engagement: phrases(
    "engagement|followers?|likes?(?= |,|$)(?= (?:and|&|,)|,|$)|comments and shares|community|interactions?|video views|shares",
    "interaktion\\p{L}*|follower\\p{L}*|engagement|likes|kommentare|community-?aufbau|videoaufrufe",
    "engagement|suivent la page|likent|liker|la commu(?:nauté)? gross\\p{L}+|abonnés|interactions?|mentions j'aime|communauté",
    "interacci[óo]n\\p{L}*|seguidores|engagement|me gusta|comunidad|participaci[óo]n",
    "engajamento|seguidores|interaç\\p{L}+|curtidas|comunidade",
    "エンゲージメント|フォロワー|いいね|コメント数|再生数|動画視聴",
  ),
  awareness: phrases(
    "know about (?:it|us)|everybody to know|(?:brand )?awareness|reach(?=,|\\.|;| and| or| is|$)|visibility|get (?:our|the) name out|brand recognition|branding|impressions|be(?:come)? (?:better )?known|known (?:in|to)|top of mind|put us on the map|people to know (?:us|about)|known|recogni[sz]able|name recognition|introduce (?:the|our) (?:brand|name)|spread the word|be seen|on people's radar",
    "bekanntheit\\p{L}*|markenbekanntheit|bekannter|bekannter (?:werden|machen)|sichtbarkeit|reichweite|awareness|bekannt (?:machen|werden)|markenaufbau|branding|kennen ?lernen|kennen|vorstellen|ins gespräch|wahrgenommen",
    "faire parler d[e'] ?\\p{L}+|notoriété|(?:plus|mieux) connus?|visibilité|faire connaître|nous faire connaître|image de marque|couverture|se faire connaître",
    "divulgar|difundir|reconocimiento(?: de marca)?|notoriedad|visibilidad|dar(?:nos|se)? a conocer|nos conozcan?|alcance|conocimiento de marca|branding",
    "(?:mais|bem) conhecid[oa]s?|reconhecimento(?: d[ea] marca)?|notoriedade|visibilidade|ficar conhecid[oa]s?|tornar .{0,12}conhecid[oa]|divulgar|alcance|awareness|conhecimento d[ea] marca|conheçam (?:a|o) \\p{L}+",
    "知ってもら|名前を覚え|話題|認知|知名度|ブランディング|リーチ|知ってもらい|露出|広く知",
  ),
};

const WANT = phrases(
  "goals?|objectives?|aim\\p{L}*|want|wants|need|needs|looking (?:for|to)|would like|we'd like|hope|hoping|get|getting|generate|generating|increase|boost|drive|more|focus|priorit\\p{L}+|main(?:ly)?|primary|important|purpose|maximi[sz]e|grow|care about|all about|kpi|campaign|count|achieve|plan",
  "ziele?|zielsetzung|wollen|möchten|würden gern\\p{L}*|brauchen|benötigen|suchen|mehr|generieren|steigern|erhöhen|fokus|geht (?:es )?(?:uns )?(?:um|darum)|wichtig\\p{L}*|gewinnen|hauptsächlich|primär|kampagne|erreichen|wünschen|zählen|ankurbeln|holen|bekommen|hoffen|worauf es ankommt",
  "objectifs?|but|voulons|veut|souhait\\p{L}+|voudr\\p{L}+|cherch\\p{L}+|besoin|plus de|davantage|générer|augmenter|développer|obtenir|priorité|campagne|aimer\\p{L}+|booster|visons|recherch\\p{L}+|compte|essentiel",
  "objetivos?|meta|queremos|quiere|quiero|necesit\\p{L}+|busc\\p{L}+|más|generar|aumentar|conseguir|prioridad|campaña|gustaría|lograr|incrementar|importa|obtener|vender|impulsar|captar",
  "objetivos?|meta|queremos|quero|quer|precis\\p{L}+|busc\\p{L}+|mais|gerar|aumentar|conseguir|prioridade|campanha|gostar\\p{L}+|foco|importa|obter|vender|impulsionar|captar",
  "目的|目標|増や|増加|獲得|狙い|伸ば|上げ|したい|希望|ほしい|欲しい|目指|強化|拡大|メイン|重視|つなげ|高め|絞|一本に|だけに",
);
const STRONG = phrases(
  "(?:main |primary |our |the )?goal(?: is)?|objective|aim|purpose|priority|focus|all about|what (?:we|i) (?:really )?(?:want|need|care about)|matters?(?: most)?|most important",
  "ziel|hauptziel|ziel ist|zielsetzung|fokus|geht (?:es )?(?:uns )?(?:vor allem |hauptsächlich |nur |in erster linie )?um|priorität|am wichtigsten|was wir (?:wirklich )?(?:wollen|brauchen)",
  "objectif|but|priorité|ce que nous (?:voulons|cherchons)|le plus important",
  "objetivo|prioridad|lo (?:más )?importante|lo que (?:queremos|buscamos|nos importa)|meta",
  "objetivo|prioridade|o (?:mais )?importante|o que (?:queremos|buscamos)|foco|meta",
  "目的|目標|狙い|ゴール|最優先|重視",
);
const NOT = phrases(
  "not(?: about| interested in| after| looking for| for)?|no longer|isn't|aren't|don't (?:need|want|care)|doesn't|rather than|instead of|secondary|less important|without|never|forget|not just|no",
  "nicht|kein\\p{L}*|statt|weniger|unwichtig|zweitrangig|egal|nebensache|sekundär|ohne",
  "pas|ne|non|plutôt que|au lieu de|sans|secondaire|peu importe",
  "no|en (?:vez|lugar) de|sin|secundari\\p{L}+|nos da igual|menos importante",
  "não|em vez de|sem|secundári\\p{L}+|tanto faz|menos importante",
);
const NOT_AFTER = phrases(
  "(?:is|are) (?:not|less|secondary|no)|isn't|aren't|don't matter|doesn't matter|can wait|come second",
  "(?:ist|sind|sollen?|stehen?|spielt|spielen)(?: uns| dabei| hier| erstmal)? (?:nicht|kein\\p{L}*|zweitrangig|egal|nebensache|unwichtig|sekundär)|interessier\\p{L}+ (?:uns )?nicht",
  "n'(?:est|ont|a) pas|ne sont pas|ne compte\\p{L}* pas|secondaire|passe après",
  "no (?:es|son|nos|importan?)|es secundari\\p{L}+|es lo de menos|dan igual",
  "não (?:é|são|importam?|interessa)|é secundári\\p{L}+|fica para depois",
  "ではな|じゃな|は(?:不要|二の次|後回し|気にしな|重視しな)|より(?:も)?",
);
const PAST = phrases(
  "last (?:year|month|campaign)|so far|we (?:got|had|received|generated)|too many|bad|unqualified|spam|previously",
  "letzte[snmr]? (?:jahr|monat|kampagne)|bisher|hatten|bekamen|zu viele|unqualifiziert\\p{L}*|im vorjahr",
  "l'an dernier|l'année dernière|avions|reçu|trop de|avons eu",
  "el (?:año|mes) pasado|tuvimos|hasta ahora|demasiad\\p{L}+|recibimos",
  "(?:ano|mês) passado|tivemos|até agora|demais|recebemos",
  "昨年|去年|前回|これまで|先月|たった|しか|わずか",
);

/** No sentence of a person names one goal oftener. */
const MOST_NAMED = 12;

/** Every goal that a statement names as something wanted. */
export function goalsIn(statement: Statement): Candidate<BriefGoal>[] {
  const { text, label, valueAt } = statement;
  if (label !== null && label !== "goal" && label !== "kpi") return [];
  const named = label !== null || statement.asked === "goal";
  const wanted = has(WANT, text);
  const found: Candidate<BriefGoal>[] = [];
  for (const [goal, pattern] of Object.entries(GOALS) as [BriefGoal, RegExp][]) {
    for (const match of hits(pattern, text).slice(0, MOST_NAMED)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < valueAt) continue;
      const before = clauseBefore(text.slice(0, start));
      const after = clauseAfter(text.slice(end));
      if (has(NOT, before.slice(-32)) || has(NOT_AFTER, after.slice(0, 34))) continue;
      if (isPer(text.slice(0, start))) {
        found.push({ value: goal, statement, start, end, strength: 1 });
        continue;
      }
      const past = has(PAST, before) || has(PAST, after.slice(0, 30));
      const strength = named
        ? label === "goal"
          ? 6
          : 4
        : past
          ? 0.5
          : has(STRONG, before)
            ? 4
            : wanted || statement.subject
              ? 2.5
              : 0.8;
      // What is named first is what is meant first.
      found.push({ value: goal, statement, start, end, strength: strength - Math.min(start, 400) / 2000 });
    }
  }
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** `cost per lead` names a figure. */
function isPer(before: string): boolean {
  return (
    /(?:(?<!\p{L})(?:per|pro|par|por|je|each)|\/)\s?(?:\p{L}+\s)?$/iu.test(before) &&
    !/(?<!\p{L})(?:pour|para)\s?$/iu.test(before)
  );
}

function clauseBefore(text: string): string {
  return text.slice(
    Math.max(
      text.lastIndexOf(","),
      text.lastIndexOf(";"),
      text.lastIndexOf("、"),
      text.lastIndexOf(" - "),
      text.lastIndexOf(" but "),
      text.lastIndexOf(" sondern "),
    ) + 1,
  );
}

function clauseAfter(text: string): string {
  const cut = /[,;、。.]|\s-\s/u.exec(text)?.index;
  return text.slice(0, cut ?? text.length);
}

/** The goal that the statements agree on: the strongest, and of equal ones the newer and earlier. */
export function strongest(candidates: readonly Candidate<BriefGoal>[]): Candidate<BriefGoal> | null {
  const votes = new Map<BriefGoal, number>();
  for (const { value, strength } of candidates) votes.set(value, (votes.get(value) ?? 0) + Math.min(strength, 1) * 0.3);
  const ranked = candidates
    .map((one) => ({
      one,
      score: one.strength + (votes.get(one.value) ?? 0) - one.statement.age * (one.statement.chat ? 0.02 : 0.4),
    }))
    .sort((a, b) => b.score - a.score || a.one.statement.order - b.one.statement.order);
  const best = ranked[0];
  return best !== undefined && best.score >= 0.75 ? best.one : null;
}

import { ageSpansIn, type Ages } from "./ages";
import type { Candidate } from "./budget";
import { aimedAt, describedIn } from "./audience-shapes";
import { hits, has, phrases } from "./pattern";
import { isAnybody, soundsLikePeople } from "./people-endings";
import type { Statement } from "./statements";
import type { BriefLanguage } from "./types";

const PEOPLE = phrases(
  "guys|lads|blokes|folks|ladies|tradies|truckers|(?:germans?|french|british|americans?|dutch|belgians?|italians?|spaniards?)(?= (?:who|that|between|aged|looking|living))|(?:alemães|franceses|ingleses|holandeses|italianos|espanhóis|alemanes|ingleses|holandeses|allemands|anglais|néerlandais|belges|suisses|italiens|deutsche|schweizer|österreicher|niederländer)(?= (?:e|y|et|und|que|qui|die|de|entre|mit|con|com))|(?:hotels?|restaurants?|schools?|offices?|clinics?|condomínios|indústrias|hotéis|restaurantes|escolas|lojas|clínicas|escritórios|hoteles|colegios|tiendas|despachos|industrias|comunidades de (?:vecinos|propietarios)|hôtels|écoles|cabinets|commerces|collectivités|copropriétés|hausverwaltungen|arztpraxen|kanzleien|schulen|betriebe|kommunen|vereine)(?= (?:and|und|et|y|e|with|mit|avec|con|com|that|who|que|qui|die)(?!\\p{L}))|alumnado|retired people|nomads|anyone who|cfos?|finance (?:directors|leads)|letting agents|hobbyists?|\\p{L}{3,}(?:ologists?|keepers?|makers?|holders?|goers?|lovers?)|women|men|landlords?|females?|managers?|directors?|owners?|enthusiasts?|shoppers?|guests?|diners?|campers?|surfers?|hikers?|musicians?|artists?|collectors?|readers?|grandparents?|carers?|buyers?|planners?|clinicians?|doctors?|architects?|engineers?|farmers?|workers?|jobseekers?|job seekers?|graduates?|learners?|members?|subscribers?|males?|moms?|mums?|mothers?|dads?|fathers?|parents?|famil(?:y|ies)|students?|homeowners?|house ?owners?|professionals|executives?|managers?|entrepreneurs?|founders?|business owners?|small businesses|smbs?|smes?|companies|freelancers?|seniors?|pensioners?|retirees|couples|singles|teenagers?|teens|gamers?|runners?|cyclists?|athletes?|pet owners?|dog owners?|cat owners?|tourists?|travell?ers?|commuters|tenants|renters|landlords|buyers|patients|teachers?|nurses?|developers?|cto?s|ceos?|cfos?|hr \\p{L}+|marketers?|millennials|gen z|boomers|expats?|locals|residents|brides?|newlyweds|beginners|hobby \\p{L}+|lovers|fans|decision[- ]makers|gardeners|trades?people|self-employed|foodies|investors|drivers|car owners|vegans?|vegetarians?|people|adults|kids|children|young \\p{L}+",
  "(?:\\p{L}+ )?herrschaften|\\p{L}{4,}(?:nehmer|betreiber|planer|freunde|begeisterte|köche|gärtner|bastler|pendler|macher|sammler|eltern|paare)\\p{L}{0,5}|schülerinnen|frauen|männer\\p{L}*|leute|\\p{L}*absolvent\\p{L}*|\\p{L}*bewerber\\p{L}*|\\p{L}*träger\\p{L}*|\\p{L}*fachkräfte\\p{L}*|\\p{L}*käufer\\p{L}*|\\p{L}*halter\\p{L}*|\\p{L}*nutzer\\p{L}*|\\p{L}*interessierte\\p{L}*|\\p{L}*verantwortliche\\p{L}*|\\p{L}*leiter\\p{L}*|ärzte\\p{L}*|landwirte\\p{L}*|camper|wander\\p{L}+|gärtner\\p{L}*|genießer\\p{L}*|freunde|nachbarn|großeltern|gäste|\\p{L}*mütter|\\p{L}*väter|enkel\\p{L}*|töchter|söhne|eltern|\\p{L}*familien|\\p{L}*student\\p{L}*|studierende\\p{L}*|\\p{L}*eigentümer\\p{L}*|\\p{L}*besitzer\\p{L}*|hausbesitzer\\p{L}*|berufstätige\\p{L}*|führungskräfte\\p{L}*|geschäftsführer\\p{L}*|unternehmer\\p{L}*|gründer\\p{L}*|selbstständige\\p{L}*|mittelstand\\p{L}*|mittelständ\\p{L}+|kmu|firmen|unternehmen|handwerker\\p{L}*|senior\\p{L}*|rentner\\p{L}*|paare|singles|jugendliche\\p{L}*|sportler\\p{L}*|läufer\\p{L}*|radfahrer\\p{L}*|hundehalter\\p{L}*|tierhalter\\p{L}*|tourist\\p{L}*|urlauber\\p{L}*|pendler\\p{L}*|mieter\\p{L}*|vermieter\\p{L}*|patient\\p{L}*|lehrer\\p{L}*|lehrkräfte|pflegekräfte|entwickler\\p{L}*|einkäufer\\p{L}*|personaler\\p{L}*|entscheider\\p{L}*|anfänger\\p{L}*|einsteiger\\p{L}*|fans|liebhaber\\p{L}*|brautpaare|paaren|auszubildende|azubis|schüler\\p{L}*|azubi\\p{L}*|hobby\\p{L}+|anleger\\p{L}*|junge (?:leute|menschen|erwachsene)|menschen|erwachsene|kinder|haushalte|bauherren",
  "\\p{L}{3,}(?:teurs|trices|logues|iciens|iciennes|eurs de \\p{L}+)|rappeurs|sportives?|étudiante?s?|jeunes actifs|femmes?|hommes?|donateurs?|donatrices|scolaires|chauffeurs?|bandes? de (?:potes|copains|amis)|étrangers|voisins|adeptes|voyageurs?|gérants?|responsables|directeurs?|directrices?|daf|contrôleurs?|agriculteurs?|médecins|randonneurs?|campeurs?|habitants|riverains|curieux|lecteurs?|salariés?|demandeurs? d'emploi|mères?|mamans?|pères?|papas?|parents?|familles?|étudiant\\p{L}*|propriétaires?|actifs|cadres?|dirigeants?|entrepreneurs?|indépendants?|artisans?|pme|tpe|eti|entreprises|seniors?|retraités?|couples?|célibataires|ados?|adolescents?|sportifs?|coureurs?|cyclistes?|touristes?|vacanciers|locataires?|bailleurs|patients?|enseignants?|infirmi\\p{L}+|développeurs?|acheteurs?|drh|décideurs?|débutants?|amateurs?|passionnés?|futurs? mariés?|lycéens?|jeunes?|particuliers|personnes|adultes|enfants|investisseurs|gourmands|restaurateurs",
  "\\p{L}{3,}(?:adores|adoras|edores|edoras|istas|eros|eras)(?= (?:de|del|que|entre|con|mayores|jóvenes|aficionad))|se[ñn]oras?|señores|chavales|conductor\\p{L}+|chav[oa]s|gradu\\p{L}+|corredores|jubilad[oa]s?|donantes|dueñ[oa]s?|mayores de|demandantes|niñ[oa]s|clientela|arquitect[oa]s|abogad[oa]s|mam[áa]s?|mujeres|hombres|agricultor\\p{L}*|cooperativas|lector\\p{L}+|vecin\\p{L}+|emplead\\p{L}+|usuari\\p{L}+|ejecutiv\\p{L}+|director\\p{L}+|médic\\p{L}+|arquitect\\p{L}+|ganader\\p{L}+|surfistas?|artistas?|golfistas|ciclistas|hij[oa]s|abuel[oa]s|madres|mamás|padres|papás|familias|estudiantes|universitari\\p{L}+|propietari\\p{L}+|profesionales|directiv\\p{L}+|emprendedor\\p{L}*|autónom\\p{L}+|pymes?|empresas|mayores|jubilad\\p{L}+|parejas|solteros|adolescentes|deportistas|corredores|ciclistas|dueños de \\p{L}+|turistas|viajer\\p{L}+|inquilinos|pacientes|profesor\\p{L}+|docentes|desarrolladores|compradores|responsables de \\p{L}+|principiantes|aficionad\\p{L}+|amantes|novi[oa]s|jóvenes|gente|personas|adultos|niñ\\p{L}+|inversores|inversionistas|amas de casa|gerentes|decisores",
  "\\p{L}{3,}(?:adores|adoras|edores|edoras|istas)(?= (?:de|do|que|entre|com|dos))|condutor\\p{L}*|moçada|apreciador\\p{L}*|construtoras|administradoras|síndicos|mulheres|homens|galera|turma|doador\\p{L}+|casal|arquitet[oa]s?|advogad[oa]s?|quem treina|pessoal|donos?|surfistas?|artistas?|artes[ãa]\\p{L}*|costureir\\p{L}+|leitor\\p{L}*|morador\\p{L}*|médic\\p{L}+|agricultor\\p{L}*|funcionári\\p{L}+|diretor\\p{L}*|síndic\\p{L}+|fãs|vizinh\\p{L}+|noiva|usuári\\p{L}+|mães|pais|famílias|estudantes|universitári\\p{L}+|proprietári\\p{L}+|profissionais|executiv\\p{L}+|empreendedor\\p{L}*|autônom\\p{L}+|pmes?|empresas|idosos|aposentad\\p{L}+|casais|solteir\\p{L}+|adolescentes|atletas|corredor\\p{L}+|ciclistas|donos de \\p{L}+|tutores de \\p{L}+|turistas|viajantes|inquilinos|pacientes|professor\\p{L}+|desenvolvedores|compradores|gestor\\p{L}+|iniciantes|amantes|apaixonad\\p{L}+|noiv[oa]s|jovens|pessoas|adultos|crianças|investidores|donas de casa|gerentes|tomadores de decisão|empresári\\p{L}+|lojistas",
  "年配|高齢|好きな(?:人|方)|女性|男性|看護師|経験者|医師|薬剤師|介護士|保育士|学習者|利用者|来場者|住民|外国人|留学生|農家|主婦|ママ|パパ|親|子育て|ファミリー|家族|学生|大学生|高校生|会社員|経営者|社長|個人事業主|中小企業|法人|企業|担当者|シニア|高齢者|カップル|夫婦|独身|若者|若年層|ランナー|ペット|飼い主|観光客|旅行者|患者|教師|エンジニア|転職|初心者|愛好家|ファン|新婚|オーナー|富裕層|Z世代|世帯|層|OL|保護者|投資家|購入検討者|検討者",
);
const AIM = phrases(
  "interested in(?= (?:\\p{L}+ ){0,2}(?:famil|parent|women|men|people|student|retired|senior|compan|owner|young|couple|manager|professional))|after(?= (?:landlords|families|parents|women|men|students|companies|owners|people))|cater(?:ing)? (?:to|for)|(?:people|those) (?:most )?likely to (?:buy|book|come) are|(?:people|those) who (?:buy|come|book|use it|need us) are|applications from|enquiries from|inquiries from|leads from|target(?:ing|ed)?(?: at| group| audience| customers?)?|aim(?:ed|ing)? at|among|people we have in mind are|audience|reach(?:ing)?|(?:our|the|my) (?:ideal |typical |main |core |best )?(?:customers?|clients?|buyers|audience|users|guests|members|readers|patients|visitors|shoppers) (?:are|is)|addressed to|speak(?:ing)? to|talk(?:ing)? to|meant for|intended for|for(?= (?:women|men|parents|families|students|people|young|home|small|busy|professionals))|go after|appeal(?:s|ing)? to|mostly|mainly|primarily",
  "es geht um(?= (?:\\p{L}+ )?(?:\\p{L}*besitzer|\\p{L}*eigentümer|familien|frauen|männer|eltern|firmen|leute|menschen))|(?:uns )?interessieren(?: uns)? (?:vor allem|besonders)|gerade bei|erreichen wollen wir|ansprechpartner sind|angesprochen (?:werden|sind)|unser publikum|(?:wer|die)(?: bei uns)? (?:kauft|kommt|bucht|kaufen|kommen|buchen),? (?:ist|sind)|leads von|bewerbungen von|anfragen von|zielgruppe\\p{L}*|richtet sich an|richten uns an|ansprechen|angesprochen|erreichen|adressier\\p{L}+|wenden uns an|gedacht für|(?:unsere|meine|die meisten) (?:kund\\p{L}+|gäste|mitglieder|patient\\p{L}+|leser\\p{L}*|besucher\\p{L}*|käufer\\p{L}*|nutzer\\p{L}*) sind|kunden sind|kundschaft|hauptsächlich|vor allem|für(?= (?:frauen|männer|eltern|familien|studierende|junge|berufstätige|unternehmen|hausbesitzer))|im blick|interessant (?:sind|für uns sind)(?: für uns)?|vorrangig|abzielen",
  "on vise|intéress\\p{L}+ (?:surtout|avant tout)|ceux qui (?:achètent|viennent|réservent) sont|on (?:parle|s'adresse) (?:à|aux)|leads de|candidatures (?:de|d')|demandes (?:de la part )?de(?= (?:particuliers|pros|jeunes|familles))|cibl\\p{L}+|s'adresse(?:r|nt)? (?:à|aux)|adress\\p{L}+ (?:à|aux)|toucher|auprès d(?:es?|u)|atteindre|vis(?:e|ons|er|ez|ant)|destinée?s? (?:à|aux)|(?:nos|mes) (?:clients|clientes|visiteurs|membres|patients|lecteurs|acheteurs) sont|notre clientèle|public|principalement|surtout|pour(?= (?:les femmes|les hommes|les parents|les familles|des femmes|les jeunes))",
  "queremos(?= (?:turistas|familias|parejas|clientes|mujeres|hombres|empresas|jóvenes|mayores)(?!\\p{L}))|nos interesan|(?:nuestro|el) visitante tipo son|le hablas|hablamos a|candidaturas de|solicitudes de(?= (?:padres|empresas|jóvenes))|público(?: objetivo| meta)?|dirigir\\p{L}* a|se dirige a|(?:el grueso de )?(?:la clientela|los clientes) (?:son|es)|(?:los que|quienes) (?:compran|vienen) son|leads de|dirigid\\p{L}+ a|dirigimos a|dirigirnos a|llegar a|target|objetivo (?:son|es)(?! (?:que |\\p{L}+(?:ar|er|ir)(?:nos|se)? ))|(?:nuestr\\p{L}+|mis?) (?:clientes?|clientas|alumnos|pacientes|socios|huéspedes|compradores) (?:son|es)|clientes son|pensad\\p{L}+ para|enfocad\\p{L}+ (?:a|en)|principalmente|sobre todo|apuntar a|orientad\\p{L}+ a",
  "foco em|interessam-nos|interessa-nos|(?:continuamos a )?falar para|falamos (?:com|para)|público(?:-alvo)?|junto d[eo]s?|(?:pedidos|contactos|contatos|orçamentos|pedidos de orçamento) de(?= (?:empresas|condomínios|indústrias|hotéis|lojas|clínicas|famílias|particulares))|leads de|(?:o pessoal|quem|a gente|o público) (?:que )?(?:compra|costuma ir|vai|procura|usa|frequenta)\\p{L}* (?:mais )?é|público\\p{L}*|direcionad\\p{L}+ (?:a|para)|voltad\\p{L}+ (?:a|para|ao)|atingir|alcançar|dirig(?:imo-nos|e-se|imos|ir-se|ida|idos) a(?:os)?|(?:noss[oa]s|meus|minhas) (?:clientes|alunos|pacientes|hóspedes|compradores) são|cliente (?:ideal|típico)|pensad\\p{L}+ para|focad\\p{L}+ em|principalmente|sobretudo|falar com|chegar (?:a|em)",
  "ターゲット|対象|狙い|向け|届けたい|訴求したい|お客様は|客層|メインは|中心に|想定|リーチしたい",
);
/** Nobody else than people can be addressed. */
const FIRM_AIM =
  /^(?:público|on vise|cibles?$|foco em|falamos|le hablas|richten|erreichen wollen wir|angesprochen|applications|bewerbungen von|candidatur\p{L}+ d|dirig|richtet sich|richten uns|s'adresse|nos adress|aimed at|target (?:group|audience)|zielgruppe|público-alvo)/iu;
const GENDER_SHORT =
  /(?<![\p{L}\d])(?:1[3-9]|[2-6]\d)\s?(?:-|~)\s?(?:[2-9]\d)\s?,?\s?(?:[wmfh]|m\/w|w\/m|m\/f|f\/m|h\/f|f\/h|female|male|women|men|frauen|männer)(?![\p{L}])/giu;
const OTHER_TOPIC =
  /(?<!\p{L})(?:budget|cpl|cpa|roas|tone|tonalität|avoid|bitte kein|start|launch|deadline|invoice|meeting|call me)(?!\p{L})/iu;

/** Whether words name people. */
export function namesPeople(text: string): boolean {
  return has(PEOPLE, text);
}

/** Ages that a statement limits the audience to. */
export function agesIn(statement: Statement): Candidate<Ages>[] {
  const { text, label } = statement;
  if (label !== null && !["audience", "persona", "goal"].includes(label)) return [];
  const spans = ageSpansIn(text);
  if (spans.length === 0) return [];
  const isLine = label === "audience" || label === "persona" || statement.asked === "audience";
  const isAbout = label !== null || isLine || has(PEOPLE, text) || has(AIM, text);
  return spans
    .filter(({ are }) => are === "surely" || isLine || (are === "beside people" && isAbout))
    .map(({ min, max, start, end }) => ({
      value: { min, max },
      statement,
      start,
      end,
      strength: label === "audience" ? 4 : 2,
    }));
}

/** Ages in words: `señoras de cincuenta para arriba`, `moçada de dezoito a vinte e cinco`. */
const DECADES =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|vingt|trente|quarante|cinquante|soixante|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|dezoito|vinte|trinta|quarenta|cinquenta|sessenta|dieciocho|eighteen|achtzehn|dix-huit)(?:\\s(?:e|y|et)?\\s?(?:um|uno|dois|dos|três|tres|quatro|cuatro|cinco|seis|sete|siete|oito|ocho|nove|nueve|one|two|three|four|five|six|seven|eight|nine))?";
const SPOKEN_AGE = new RegExp(
  `(?<!\\p{L})${DECADES}\\s(?:para arriba|en adelante|pra cima|para cima|and (?:over|up)|und älter|et plus|o más|ou mais)|(?:de|from|between|von|zwischen|entre|in their)\\s${DECADES}(?:s|ies)?\\s(?:a|to|and|bis|und|à|et|y|e)\\s${DECADES}|in their (?:early |mid |late )?(?:twent|thirt|fort|fift|sixt)ies(?: and (?:thirt|fort|fift|sixt|sevent)ies)?`,
  "iu",
);

/** `cotizaciones de empresas constructoras`, `enquiries from hotels`: whose they shall be. */
const LEADS_FROM =
  /(?<!\p{L})(?:leads|enquiries|inquiries|requests|quotes|applications|bookings|orders|anfragen|bewerbungen|buchungen|\p{L}*anfragen|demandes(?: de \p{L}+)?|candidatures|contacts|devis|solicitudes|consultas|cotizaciones|presupuestos|pedidos(?: de orçamento)?|orçamentos|contactos|contatos|inscripciones)\s(?:from|von|de la part d(?:e |')|de|por parte de)\s(?:den |the |los |las )?([^.;,:!?\d]{4,60})/iu;
/** `mãe que faz festa é quem mais compra`: who they are stands before the verb. */
const BUYER =
  /^(?:e |and |und |et |y )?([^.;,:!?\d]{3,50}?)\s(?:(?:é|são) quem|(?:es|son) (?:quien|quienes|los que|las que)|are (?:the ones|who|the people|exactly who) (?:who|we|you)|sind (?:die,? die wir|genau die)|(?:son|serían) (?:los|las) que (?:buscamos|queremos|nos interesan)|(?:sont|serait) (?:ceux|celles) que (?:nous|on)|(?:são|seriam) (?:os|as|quem) (?:que )?(?:queremos|procuramos|buscamos)|sind (?:es,? )?die|(?:sont|c'est) (?:ceux|celles|eux) qui)\s/iu;

const STOP =
  /[.;!?。]|(?:,\s|\s)(?:budget|with a budget|and (?:the|our|we)|but|because|as (?:they|we)|so (?:that|please)|please|the (?:budget|campaign|tone)|und (?:das|der|die|wir|bitte)|aber|weil|da (?:wir|sie)|bitte|wobei|mit einem budget|et (?:le|la|nous|notre)|mais|parce que|car|avec un budget|y (?:el|la|nos|queremos)|pero|porque|ya que|con un presupuesto|e (?:o|a|nosso|queremos) |mas|porque|com (?:um )?(?:orçamento|verba))\s/iu;

/** Who is meant, in the client's words: the phrase that names people and what is said of them. */
export function audienceIn(statement: Statement, language: BriefLanguage | null): Candidate<string>[] {
  const { text, label, valueAt } = statement;
  const make = (start: number, end: number, strength: number): Candidate<string>[] => {
    const [from, to] = trimmed(text, start, end);
    return to - from < 2 ? [] : [{ value: text.slice(from, to), statement, start: from, end: to, strength }];
  };
  // `alter_von: 28` says how old they are, not who.
  if (label === "audience") return make(valueAt, text.length, /\p{L}{2}/u.test(text.slice(valueAt)) ? 5 : 4.9);
  if (label !== null) return [];
  if (statement.asked === "audience" && text.length < 160) return make(0, text.length, 4);
  const from = LEADS_FROM.exec(text);
  if (from !== null && has(PEOPLE, from[1]!)) {
    const start = from.index + from[0].length - from[1]!.length;
    return make(start, start + from[1]!.length, 2.6);
  }
  const buyer = BUYER.exec(text);
  if (buyer !== null) return make(buyer.index, buyer.index + buyer[1]!.length, 2.6);
  const short = GENDER_SHORT.exec(text);
  GENDER_SHORT.lastIndex = 0;
  if (short !== null) return make(short.index, short.index + short[0].length, 3);
  if (OTHER_TOPIC.test(text) && !has(AIM, text)) return [];
  if (/[\p{Script=Hiragana}]/u.test(text)) return japanese(statement, make);
  for (const aim of hits(AIM, text)) {
    const from = aim.index + aim[0].length;
    const rest = text.slice(from);
    const cut = STOP.exec(rest)?.index ?? rest.length;
    const phrase = rest.slice(0, cut);
    if (
      has(PEOPLE, phrase) ||
      (FIRM_AIM.test(aim[0]) && !(/^(?:foco em|nos interesan|on vise)/iu.test(aim[0]) && /^\s*\p{Lu}/u.test(phrase))) ||
      agesIn({ ...statement, text: phrase, label: "audience" }).length > 0
    ) {
      const lead =
        /^(?:\s*(?::|,|is|are|ist|sind|werden|sollen|soll|wird|sont|est|son|es|são|é|be|an|at|to|a|aux?|à|de|in|the|die|der|les|des|los|las|o|os|as|und zwar|mostly|mainly|vor allem|principalement|principalmente|wäre|wären|serait|sería|seria|would be|should be|will be)(?=[\s:,]))*\s*:?\s*/iu.exec(
          phrase,
        )?.[0].length ?? 0;
      return make(from + lead, from + cut, 3);
    }
  }
  // "Frauen zwischen 30 und 50 sprechen wir an": the people are named before the verb.
  const people = hits(PEOPLE, text)[0];
  if (people !== undefined && has(AIM, text)) {
    const start = people.index;
    const aim = hits(AIM, text).find(({ index }) => index > start);
    if (aim !== undefined) return make(start, aim.index, 2);
  }
  const described = describedIn(text, language);
  if (described !== null && (has(PEOPLE, described.head) || soundsLikePeople(described.head, language)))
    return make(described.start, described.end, 2.4);
  for (const { from, isSure } of aimedAt(text, language)) {
    const rest = text.slice(from);
    const cut = Math.min(STOP.exec(rest)?.index ?? rest.length, RUN_ON.exec(rest)?.index ?? rest.length);
    const phrase = rest.slice(0, cut).replace(VERB_LAST, "");
    if (
      phrase.length > LONGEST_PHRASE ||
      isAnybody(phrase) ||
      MONEY.test(phrase) ||
      (!isSure && TOLD.test(phrase)) ||
      (/^\p{L}+\s?$/u.test(phrase) && phrase.trim().length < 4)
    )
      continue;
    if ((isSure && /\p{L}{3}/u.test(phrase)) || has(PEOPLE, phrase) || soundsLikePeople(phrase, language))
      return make(from, from + phrase.length, isSure ? 2.7 : 2.3);
  }
  const spoken = SPOKEN_AGE.exec(text);
  if (people !== undefined && spoken !== null && spoken.index >= people.index && spoken.index - people.index < 60)
    return make(people.index, spoken.index + spoken[0].length, 2.2);
  // "Familias y parejas." as a sentence of its own.
  const isNamed = people !== undefined && people.index <= 12 && !ADDRESSED.test(text);
  // "Gente que está construyendo": what they do stands behind a relative pronoun.
  const own = text.replace(/\s(?:who|that|die|der|qui|que|which)\s.*$/iu, "");
  if (isNamed && own.length <= 60 && text.length <= 110 && !VERB.test(own) && (own === text || own.length <= 32))
    return make(0, text.length, 1.5);
  const ages = agesIn(statement)[0];
  if (people !== undefined && ages !== undefined) {
    const start = Math.min(people.index, ages.start);
    const end = Math.max(people.index + people[0].length, ages.end);
    const [fuller] = beside(statement, ages, make);
    if (fuller !== undefined && fuller.start < start) return [{ ...fuller, strength: 2.5 }];
    if (end - start < 90) return make(start, extended(text, end), 2.5);
  }
  if (ages !== undefined) return beside(statement, ages, make);
  return inList(statement, make);
}

/** Who writes without stops: the audience ends where a day, a start or a ban begins. */
const RUN_ON =
  /\s(?:from|starting|vom|ab|del?|du|dès|desde|a partir d[eo])\s(?:the |el |o |dia |le )?\d|\s(?:começa|comienza|empieza|starts?|beginnt|commence|startet)(?!\p{L})|\s(?:and|und|et|y|e)\s(?:please|bitte|merci|por favor|não|no|nao|don't|keine?)(?!\p{L})|\s(?:no|não|nao)\s\p{L}+(?:en|em|an|am|es|e|a)\s|,\s(?!(?:die|der|den|deren|who|whose|qui|que|dont|cuy[oa]s?)\s)/iu;
const VERB_LAST =
  /\s(?:gewinnen|erreichen|ansprechen|anlocken|begeistern|sehen|finden|einladen|überzeugen|empfangen|begrüßen|ausspielen|zeigen|richten|ausliefern|schalten|qui (?:viennent|achètent|réservent))\s*$/iu;
const LONGEST_PHRASE = 90;
/** `An manchen Samstagen wurde der Platz knapp`: what is told of the past is nobody to address. */
const TOLD = /^[^,]*(?<!\p{L})(?:were|wurden?|war|waren|était|étaient|fue|fueron|era|eran|foi|foram|eram)(?!\p{L})/iu;

/** "900 € en total, del 3 al 21 de mayo, Huesca, agricultores y cooperativas": one item of a list of facts. */
function inList(
  { text }: Statement,
  make: (start: number, end: number, strength: number) => Candidate<string>[],
): Candidate<string>[] {
  const items = [...text.matchAll(/[^,;]+/gu)];
  if (items.length < 3) return [];
  const item = items.find(
    ([words]) =>
      words.length <= 60 &&
      !VERB.test(words) &&
      !MONEY.test(words) &&
      (hits(PEOPLE, words.trim())[0]?.index ?? 99) <= 8,
  );
  return item === undefined ? [] : make(item.index, item.index + item[0].length, 1.2);
}

/** `camper leute so 25-40`, `gente sin gluten, de 25 a 60`: who they are stands right before or after how old they are. */
function beside(
  { text }: Statement,
  ages: Candidate<Ages>,
  make: (start: number, end: number, strength: number) => Candidate<string>[],
): Candidate<string>[] {
  const before = text.slice(0, ages.start);
  const clause = Math.max(
    ...[". ", "; ", " - ", ": ", ") "].map(
      (cut) => before.lastIndexOf(cut) + cut.length * Number(before.includes(cut)),
    ),
    0,
  );
  const lead = before.slice(clause);
  const isNamed = /\p{L}{3}/u.test(lead) && lead.length <= 70 && !VERB.test(lead) && !MONEY.test(lead);
  const rest = /^[^.;!?\n]*/u.exec(text.slice(ages.end))?.[0] ?? "";
  const isShort = rest.length <= 50 && !VERB.test(rest) && !MONEY.test(rest);
  if (!isNamed && !(isShort && /\p{L}{4}/u.test(rest))) return [];
  return make(isNamed ? clause : ages.start, isShort ? ages.end + rest.length : ages.end, 1.8);
}

/** `Madame la Directrice,`, `Gente, parabéns!`: who is spoken to. */
const ADDRESSED = /^\P{L}*\p{L}+,|[,!]\s*$|^(?:madame|monsieur|mesdames|messieurs|señor|senhor|meine|liebe)/iu;
const MONEY = /[€£$¥%]|\d{3}|円/u;
const VERB =
  /(?<!\p{L})(?:is|are|was|were|have|has|had|will|need|want|can|do|did|please|thanks|ist|sind|war|haben|hat|wird|werden|brauchen|wollen|bitte|danke|est|sont|a|ont|avons|faut|merci|es|son|está|han|ha|hay|gracias|é|são|está|tem|têm|foi|obrigad\p{L}+|hi|hello|hallo|liebe|lieber|bonjour|hola|olá|dear|sehr geehrte\p{L}*|cher\p{L}*|estimad\p{L}+|prezad\p{L}+)(?!\p{L})|[:@?]|\d{4}|[€£$¥]/iu;

function extended(text: string, end: number): number {
  const rest = text.slice(end);
  const more =
    /^(?:\s(?:who|with|interested|die|mit|interessiert|qui|avec|intéressé\p{L}*|que|con|interesad\p{L}+|com|interessad\p{L}+)\s[^.;!?,]*)/iu.exec(
      rest,
    );
  return end + (more?.[0].length ?? 0);
}

function japanese(
  statement: Statement,
  make: (start: number, end: number, strength: number) => Candidate<string>[],
): Candidate<string>[] {
  const { text } = statement;
  const named =
    /(?:ターゲット(?:層|ユーザー)?|対象(?:者|層)?|客層|メイン(?:の)?(?:お客様|顧客|ターゲット)?|想定(?:顧客|ユーザー)?)(?:は|:|が|としては)\s?、?([^。、！!?\n]+(?:、[^。、！!?\n]*(?:性|層|方|人|者|代|主婦|ママ|家族|世帯|企業|学生)[^。、\n]*)*)/u.exec(
      text,
    );
  if (named !== null) {
    const value = (named[1] ?? "").replace(
      /(?:です|になります|を想定(?:して(?:い|お)ります)?|を考えて(?:い|お)ります|と(?:して)?(?:い|お)ります|でお願い(?:いた|し)?.*|となります|がメイン.*|を中心に.*|だと.*|なので.*)(?:。|ね|$).*$/u,
      "",
    );
    const start = named.index + named[0].length - (named[1] ?? "").length;
    return make(start, start + value.length, 3);
  }
  const aimed =
    /([^。、\n「」]{0,60}?(?:性|層|方|人|者|客|師|士|員|代|主婦|ママ|ファミリー|家族|世帯|企業|学生|夫婦|経営者|保護者|オーナー|シニア|生|家|民|手|族|親|母|父|連れ|さん|たち|家庭|カップル|ユーザー|ファン|社長|店主|会社)[^。、\n「」]{0,6}?)(?:に(?:配信|広告|もっと|見て|出し|アプローチ|訴え|使って)|向け|に向けて|をターゲット|を対象|に届け|に届く|に絞|だけに|に、?[^。、]{0,16}(?:が伝わ|を伝え)|に訴求|に知って|を狙|を中心に|がいい|が良い|に来て(?:いただきたい|ほしい|もらいたい)|がメイン|がターゲット|が対象|を想定)/u.exec(
      text,
    );
  const bullet =
    text.trim().length <= 24
      ? /^[^。、は]*(?:が好きな|に興味がある|を探している)(?:人|方|層|女性|男性)$/u.exec(text.trim())
      : null;
  if (bullet !== null) return make(0, text.length, 2);
  const aged = AGED_JA.exec(text);
  const buyers =
    /(?:(?:買|来|利用|注文|申し込|使)[^。、は]{0,12}のは|(?:主|おも)なお客(?:様|さん)は|お客(?:様|さん)の(?:多く|ほとんど|中心|大半)は)、?([^。、\n]{2,40}?)(?:です|が(?:多|ほとんど|中心|メイン)|で(?:す|ござい))/u.exec(
      text,
    );
  if (buyers !== null)
    return make(
      buyers.index + buyers[0].indexOf(buyers[1]!),
      buyers.index + buyers[0].indexOf(buyers[1]!) + buyers[1]!.length,
      2.8,
    );
  const main = /([^。、\n]{2,40}?)(?:がメイン|が中心|がターゲット|が対象)/u.exec(text);
  if (main !== null && has(PEOPLE, main[1]!)) return make(main.index, main.index + main[1]!.length, 3.5);
  if (
    aimed !== null &&
    !isAnybody(aimed[1] ?? "") &&
    (aged === null || (aimed[1] ?? "").includes(aged[0]) || namesPeople(aimed[1] ?? ""))
  )
    return make(aimed.index, aimed.index + (aimed[1] ?? "").length, 3);
  if (aged !== null) return make(aged.index, aged.index + aged[0].length, 2.5);
  const ages = agesIn(statement)[0];
  const people = hits(PEOPLE, text)[0];
  if (ages !== undefined && people !== undefined && Math.abs(people.index - ages.start) < 14)
    return make(Math.min(ages.start, people.index), Math.max(ages.end, people.index + people[0].length), 2);
  return [];
}

/** `五十代以上のご夫婦`, `20代の女の子`. */
const AGED_JA =
  /(?:\d0|[二三四五六七]十)代(?:(?:[〜~・から]|から)?(?:\d0|[二三四五六七]十)代)?(?:以上|前半|後半|中心)?の?(?:ご?夫婦|女性|男性|女の子|男の子|会社員|主婦|方|人|お客様|世帯|家族連れ?|ファミリー|カップル|ママ|パパ|[\p{Script=Han}]{2,4}者)(?:グループ)?/u;

/** Without the spaces, commas and small words that hang at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;"'*・\-–]/u.test(text[from]!)) from += 1;
  while (to > from && /[\s,:;"'*.。、!-]/u.test(text[to - 1]!)) to -= 1;
  return [from, to];
}

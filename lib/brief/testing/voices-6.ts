import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.90 at first sight: thirty more voices, written after the rules had learnt from a hundred and fifty. */
export const VOICES_6: readonly LabelledBrief[] = [
  {
    id: "voice6-en-1", language: "en",
    text: `Hi Joel,

Quick intro: I look after marketing for Peak & Pine, a chain of climbing gyms in Colorado and Utah. We're planning a membership push for the new year.

What we're after is trial pass sign-ups, at $15 each or less. The budget is $6,500 a month and the campaign runs January 4 through March 31, 2027. Think college students and young professionals, 20 to 35. Voice-wise we're energetic and a little irreverent.

Please steer clear of anything that looks dangerous: no free solo shots, no falls.

Excited to get rolling,
Tessa`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 15, budget: [6500, "USD", "month"], locations: ["Colorado", "Utah"], audience: ["college students"], dates: ["2027-01-04", "2027-03-31"], tone: ["energetic"], sentiment: "positive", constraints: ["dangerous"] },
  },
  {
    id: "voice6-en-2", language: "en",
    text: `hello its mrs patel from the tailors in harrow. my son says i should do google. we want phone calls for alterations and wedding outfits. can spend £8 a day to start. harrow, wembley, pinner. dont say cheap please we are not cheap. start from 1st feb. thank you so much`,
    wanted: { goal: "calls", budget: [8, "GBP", "day"], locations: ["harrow", "wembley", "pinner"], dates: ["2027-02-01", null], constraints: ["cheap"] },
  },
  {
    id: "voice6-en-3", language: "en",
    text: `PAID MEDIA BRIEF
Client | Northlight Energy
Business problem | Low awareness outside the south
Desired action | Get a home solar quote
KPI | Cost per quote of $70
Investment | $40,000 NZD across the campaign
Live dates | 15 February to 30 April 2027
Geo | Canterbury, Otago
Primary audience | Homeowners 40-65 with roof space
Tone | Practical, optimistic
Mandatories | No claims about bill savings`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 70, budget: [40000, "NZD", "total"], locations: ["Canterbury", "Otago"], audience: ["Homeowners"], dates: ["2027-02-15", "2027-04-30"], tone: ["Practical"], constraints: ["bill savings"] },
  },
  {
    id: "voice6-en-4", language: "en",
    text: `Morning,

I'm afraid I have to complain. Yesterday's ads went out with last year's prices, which is embarrassing, and nobody answered my messages. Here is what I need from now on. Sales of our advent calendars, online only. £120 a day until 10 December. A return of at least 5 on what we spend. UK mainland. Gift buyers, mainly women over 40. And no more countdowns, they look desperate.

Lorraine`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [120, "GBP", "day"], locations: ["UK mainland"], audience: ["women over 40"], dates: [null, "2026-12-10"], sentiment: "negative", constraints: ["countdowns"] },
  },
  {
    id: "voice6-en-5", language: "en",
    text: `Hi Marta, the files you sent won't open on my laptop. Could you export them as images? I need them by Thursday for the printer. Best, Colm`,
    wanted: {},
  },
  {
    id: "voice6-de-1", language: "de",
    text: `Hallo Herr Wessel,

ich melde mich wegen unserer Imkerei am Bodensee. Wir wollen unseren Honig künftig stärker direkt verkaufen, also über den eigenen Onlineshop. Mehr als 7 Euro Werbekosten je Bestellung rechnen sich nicht. Wir könnten 600 Euro im Monat ausgeben, und zwar von Oktober bis Dezember 2027. Unsere Kundschaft sind Feinschmecker und Familien in Baden-Württemberg und Bayern. Schreiben Sie gern persönlich und ein bisschen verspielt. Heilwirkungen dürfen wir nicht bewerben.

Sonnige Grüße
Annette Reich`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 7, budget: [600, "EUR", "month"], locations: ["Baden-Württemberg", "Bayern"], audience: ["Feinschmecker"], dates: ["2027-10-01", "2027-12-31"], tone: ["persönlich"], constraints: ["Heilwirkungen"] },
  },
  {
    id: "voice6-de-2", language: "de",
    text: `Sprachmemo: Servus, Toni hier, Skischule Obertauern. Also mir geht's drum, dass die Leut online den Anfängerkurs buchen, ja? Fünfzig Euro am Tag hab ich, ab zwölften Dezember bis Ende März. Wien, Graz, Linz und München, da kommen's alle her. Familien mit Kindern halt. Und bitte nix von Après-Ski, des passt net zu uns. Merci, pfiat di!`,
    wanted: { goal: "sales", budget: [50, "EUR", "day"], locations: ["Wien", "Graz", "Linz", "München"], audience: ["Familien mit Kindern"], dates: ["2026-12-12", "2027-03-31"], constraints: ["Après-Ski"] },
  },
  {
    id: "voice6-de-3", language: "de",
    text: `Anfrage Nr. 8812 vom 25.11.2026
Absender: Stadtbibliothek Gießen
Anlass: Wiedereröffnung
Wunsch: mehr Besucher in der Zentralbibliothek
Finanzieller Rahmen: 3.000 € einmalig
Termin: 10. bis 31. Januar 2027
Einzugsbereich: Gießen, Wetzlar, Marburg
Zielpersonen: Studierende, Eltern mit kleinen Kindern
Sprache der Anzeigen: Deutsch
Stil: einladend, ohne Behördendeutsch
Bitte vermeiden: Fotos von leeren Regalen`,
    wanted: { goal: "visits", budget: [3000, "EUR", "total"], locations: ["Gießen", "Wetzlar", "Marburg"], languages: ["de"], audience: ["Studierende"], dates: ["2027-01-10", "2027-01-31"], tone: ["einladend"], constraints: ["leeren Regalen"] },
  },
  {
    id: "voice6-de-4", language: "de",
    text: `Von: Petra Lang
Datum: 23.11.2026
Betreff: Re: Zwischenstand

Hallo zusammen,
die Zahlen sind wirklich erfreulich, weiter so! Für den nächsten Abschnitt bitte:
– 90 € statt 70 € pro Tag
– weiterhin Demo-Anfragen, max. 110 € pro Anfrage
– Schweiz zusätzlich zu Deutschland und Österreich
– IT-Leiter im Mittelstand
– bis 30.06.2027
– das Wort „KI" nur sparsam, am besten gar nicht
Danke und Gruß
Petra`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 110, budget: [90, "EUR", "day"], locations: ["Schweiz", "Deutschland", "Österreich"], audience: ["IT-Leiter"], dates: [null, "2027-06-30"], sentiment: "positive", constraints: ["KI"] },
  },
  {
    id: "voice6-de-5", language: "de",
    text: `Sehr geehrte Damen und Herren,

mit Bedauern haben wir zur Kenntnis genommen, dass trotz mehrfacher Hinweise weiterhin Anzeigen in Nordrhein-Westfalen ausgespielt werden. Vereinbart war ausschließlich Niedersachsen. Wir erwarten umgehende Korrektur. Im Übrigen halten wir am Ziel fest: telefonische Beratungsanfragen von Senioren zum Treppenlift, Tagesbudget 45 Euro, Anruf nicht teurer als 35 Euro. Angst vor Stürzen darf nicht thematisiert werden.

Hochachtungsvoll
W. Kröger`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 35, budget: [45, "EUR", "day"], locations: ["Niedersachsen"], audience: ["Senioren"], sentiment: "negative", constraints: ["Stürzen"] },
  },
  {
    id: "voice6-fr-1", language: "fr",
    text: `Bonjour Karine,

Comme évoqué au téléphone, notre coopérative vinicole souhaite mieux se faire connaître en Belgique et au Luxembourg. Un budget global de 18 000 € a été voté pour la période allant du 1er septembre au 30 novembre 2027. Il s'agit de toucher des amateurs de vin de 35 ans et plus. Les annonces existeront en français et en néerlandais. Nous voudrions un style authentique, terrien. L'incitation à la consommation est évidemment exclue.

Bien à vous,
Jean-Baptiste Roque`,
    wanted: { goal: "awareness", budget: [18000, "EUR", "total"], locations: ["Belgique", "Luxembourg"], languages: ["fr", "nl"], audience: ["amateurs de vin"], dates: ["2027-09-01", "2027-11-30"], tone: ["authentique"], constraints: ["consommation"] },
  },
  {
    id: "voice6-fr-2", language: "fr",
    text: `Hello Max ! Petit brief express pour l'escape game. On veut remplir les créneaux de semaine donc plus de réservations sur le site. 15€/jour. Toulouse + 20 km. Cible = groupes de collègues et étudiants. Du 5 janvier au 28 mars. 8€ max la résa. On tutoie, on rigole. Par contre zéro spoiler sur les énigmes stp. A+ Lola`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 8, budget: [15, "EUR", "day"], locations: ["Toulouse"], audience: ["groupes de collègues"], dates: ["2027-01-05", "2027-03-28"], constraints: ["spoiler"] },
  },
  {
    id: "voice6-fr-3", language: "fr",
    text: `DEMANDE D'INTERVENTION
Structure : Mission locale du Hainaut
Finalité de la campagne : inscriptions aux ateliers emploi
Coût maximum par inscription : 12 €
Crédits disponibles : 5 400 € pour l'année
Début de diffusion : 11/01/2027
Territoire : Mons, La Louvière, Binche
Bénéficiaires visés : jeunes de 18 à 29 ans sans emploi
Style rédactionnel : encourageant, sans jargon
Mentions interdites : montants d'aides`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 12, budget: [5400, "EUR", "year"], locations: ["Mons", "La Louvière", "Binche"], audience: ["jeunes de 18 à 29"], dates: ["2027-01-11", null], tone: ["encourageant"], constraints: ["aides"] },
  },
  {
    id: "voice6-fr-4", language: "fr",
    text: `Client : franchement bof, trois semaines et toujours aucun appel
Agence : Je comprends. Quel est votre objectif prioritaire ?
Client : que le téléphone sonne, pour du débouchage
Agence : Combien par jour ?
Client : 40 €
Agence : Dans quelles communes ?
Client : Créteil, Maisons-Alfort et Alfortville
Agence : Jusqu'à quel prix par appel ?
Client : 18 euros
Agence : Quelque chose à éviter ?
Client : ne mettez plus de promo`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 18, budget: [40, "EUR", "day"], locations: ["Créteil", "Maisons-Alfort", "Alfortville"], sentiment: "negative", constraints: ["promo"] },
  },
  {
    id: "voice6-fr-5", language: "fr",
    text: `Cher Antoine,
Excellente nouvelle : le conseil a dit oui ! On peut donc lancer la campagne d'adhésions au club nautique de Royan. 2 500 euros en tout, entre le 1er avril et le 31 mai 2027. On s'adresse aux familles de Charente-Maritime. Restons simples et conviviaux. On évite de parler de compétition, ça fait peur. Amitiés, Brigitte`,
    wanted: { goal: "leads", budget: [2500, "EUR", "total"], locations: ["Charente-Maritime"], audience: ["familles"], dates: ["2027-04-01", "2027-05-31"], tone: ["simples"], sentiment: "positive", constraints: ["compétition"] },
  },
  {
    id: "voice6-es-1", language: "es",
    text: `Hola, Irene:

Te escribo porque en la granja escuela queremos dar un empujón a los campamentos de verano. Buscamos inscripciones a través de la web y no querríamos pagar más de 22 € por cada una. Tenemos 5.500 € para toda la campaña, que iría del 15 de abril al 15 de junio de 2027. Nos dirigimos a familias de Zaragoza, Huesca y Teruel con niños de 5 a 12 años. El lenguaje tiene que ser alegre y dar confianza. Ni hablar de fotos en las que se reconozca a los niños.

Besos,
Maribel`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 22, budget: [5500, "EUR", "total"], locations: ["Zaragoza", "Huesca", "Teruel"], audience: ["familias"], dates: ["2027-04-15", "2027-06-15"], tone: ["alegre"], constraints: ["fotos"] },
  },
  {
    id: "voice6-es-2", language: "es",
    text: `buenas!! tengo una barberia en Getafe, quiero q la gente reserve por la app. 12 euros al dia maximo. solo getafe y leganes. chavales 16-30. empezamos ya mismo hasta fin de enero. estilo urbano, sin tonterias. y no uses fotos de stock q se nota`,
    wanted: { goal: "sales", budget: [12, "EUR", "day"], locations: ["getafe", "leganes"], audience: ["chavales"], dates: [null, "2027-01-31"], tone: ["urbano"], constraints: ["fotos de stock"] },
  },
  {
    id: "voice6-es-3", language: "es",
    text: `SOLICITUD DE CAMPAÑA
Empresa: Seguros Altiplano (Bolivia y Perú)
Resultado esperado: cotizaciones de seguro vehicular
Costo por cotización: máximo USD 5
Inversión total: USD 20.000
Vigencia: 1 de febrero al 30 de abril de 2027
Plazas: La Paz, Santa Cruz, Lima
Grupo objetivo: conductores de 25 a 55 años
Estilo de comunicación: sencillo y confiable
No permitido: comparaciones de precios`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 5, budget: [20000, "USD", "total"], locations: ["La Paz", "Santa Cruz", "Lima"], audience: ["conductores"], dates: ["2027-02-01", "2027-04-30"], tone: ["sencillo"], constraints: ["comparaciones"] },
  },
  {
    id: "voice6-es-4", language: "es",
    text: `Apreciada Montse, permíteme ser claro: los textos que nos enviaste no reflejan lo que somos y estamos decepcionados. Empecemos de cero. La meta es que la gente visite nuestro museo en Tarragona; el tope, 70 € al día; el periodo, del 1 al 30 de junio. Queremos turistas franceses y familias catalanas, así que francés y catalán. Nada de playa en los anuncios.
Jordi`,
    wanted: { goal: "visits", budget: [70, "EUR", "day"], locations: ["Tarragona"], languages: ["fr", "ca"], audience: ["turistas franceses"], dates: ["2027-06-01", "2027-06-30"], sentiment: "negative", constraints: ["playa"] },
  },
  {
    id: "voice6-es-5", language: "es",
    text: `Hola Quique, ¿has podido mirar el enlace que te pasé? Avísame cuando tengas un rato y lo comentamos. Abrazo, Nerea`,
    wanted: {},
  },
  {
    id: "voice6-pt-1", language: "pt",
    text: `Bom dia, Cláudio.

Represento uma rede de padarias em Campinas e estamos inaugurando três lojas. O que mais importa agora é que as pessoas conheçam a marca. Separamos R$ 30.000 para os primeiros três meses, a partir de 1º de março de 2027. Vamos anunciar em Campinas, Valinhos e Vinhedo. Pensamos em famílias e em quem trabalha perto das lojas. Queremos um tom caloroso, de bairro. Evitem comparar nossos preços com os do supermercado.

Até logo,
Simone Prado`,
    wanted: { goal: "awareness", budget: [30000, "BRL", "total"], locations: ["Campinas", "Valinhos", "Vinhedo"], audience: ["famílias"], dates: ["2027-03-01", "2027-05-31"], tone: ["caloroso"], constraints: ["preços"] },
  },
  {
    id: "voice6-pt-2", language: "pt",
    text: `Olá! Somos uma empresa de painéis solares em Leiria. Precisamos de pedidos de orçamento, no máximo a 20€ cada. Podemos gastar 900€/mês desde meados de janeiro... digamos 15/01/2027. Zona: Leiria, Marinha Grande e Pombal. Donos de moradias. Tom sério. Não usem a expressão "energia grátis", já nos deu problemas. Obrigado, Nelson`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 20, budget: [900, "EUR", "month"], locations: ["Leiria", "Marinha Grande", "Pombal"], audience: ["Donos de moradias"], dates: ["2027-01-15", null], tone: ["sério"], constraints: ["energia grátis"] },
  },
  {
    id: "voice6-pt-3", language: "pt",
    text: `[10:01] Lu: amigaaa fechou o orçamento do evento?
[10:02] Bia: siiim, 8 mil reais no total
[10:02] Lu: uhul! objetivo é ingresso mesmo?
[10:03] Bia: isso, vender ingresso. até 12 reais por ingresso
[10:04] Lu: cidade?
[10:04] Bia: Salvador e Feira de Santana
[10:05] Lu: quando roda?
[10:05] Bia: 1 a 28 de fevereiro
[10:06] Lu: público?
[10:06] Bia: galera do samba, 25 a 45
[10:07] Bia: só não pode usar a foto do cantor`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 12, budget: [8000, "BRL", "total"], locations: ["Salvador", "Feira de Santana"], audience: ["galera do samba"], dates: ["2027-02-01", "2027-02-28"], constraints: ["foto do cantor"] },
  },
  {
    id: "voice6-pt-4", language: "pt",
    text: `Senhores, o desempenho do último trimestre foi sofrível e a diretoria cobra explicações. Para o próximo, determinamos: tráfego qualificado para o portal, com CPC de até R$ 0,90; verba de R$ 15.000 mensais; vigência de 1º de abril a 30 de junho de 2027; abrangência nacional, exceto Região Norte; público de engenheiros e arquitetos; sobriedade na linguagem; vedado o uso de imagens de pessoas.`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.9, budget: [15000, "BRL", "month"], audience: ["engenheiros"], dates: ["2027-04-01", "2027-06-30"], tone: ["sobriedade"], sentiment: "negative", constraints: ["imagens de pessoas", "Norte"] },
  },
  {
    id: "voice6-pt-5", language: "pt",
    text: `Proposta pedida por: Quinta das Lágrimas (turismo rural)
O que pretendemos: reservas no nosso site
Quanto por reserva: até 30 €
Por mês: 1.100 €
De: 01/05/2027
A: 31/08/2027
Onde: Lisboa, Porto, Madrid
Em que línguas: português e espanhol
Para quem: casais sem filhos
Como queremos soar: serenos
O que não queremos ver: piscina cheia de gente`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 30, budget: [1100, "EUR", "month"], locations: ["Lisboa", "Porto", "Madrid"], languages: ["pt", "es"], audience: ["casais"], dates: ["2027-05-01", "2027-08-31"], tone: ["serenos"], constraints: ["piscina"] },
  },
  {
    id: "voice6-ja-1", language: "ja",
    text: `ご担当者様

初めてご連絡いたします。長野県で味噌蔵を営んでおります、小林と申します。
自社の通販サイトでの購入を増やしたく、広告をお願いできればと存じます。
広告費は月々15万円、注文1件につき1,500円以内が希望です。
1月から6月末までの半年間、全国に向けて配信してください。
健康や食に関心のある40代以上の女性が主なお客様です。
素朴で温かい文章が合うと思います。
効能をうたう表現は法律上できませんので、ご注意ください。

何卒よろしくお願い申し上げます。`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 1500, budget: [150000, "JPY", "month"], locations: ["全国"], audience: ["40代以上の女性"], dates: ["2027-01-01", "2027-06-30"], tone: ["温かい"], constraints: ["効能"] },
  },
  {
    id: "voice6-ja-2", language: "ja",
    text: `社長の伝言です。
・求人の応募を増やしたい
・応募1件8,000円が上限
・月25万円
・北九州市と下関市
・20〜40代、経験は問わない
・3月スタート
・「アットホーム」は禁句
・まじめなトーンで`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 8000, budget: [250000, "JPY", "month"], locations: ["北九州市", "下関市"], audience: ["20〜40代"], dates: ["2027-03-01", null], tone: ["まじめ"], constraints: ["アットホーム"] },
  },
  {
    id: "voice6-ja-3", language: "ja",
    text: `広告運用 ヒアリングシート
Q1 一番の目的は? → 展示場への来場
Q2 ご予算は? → 2か月で120万円
Q3 いつから? → 2027年3月6日
Q4 いつまで? → 2027年5月5日
Q5 地域は? → 静岡市、浜松市
Q6 どんな方に? → 家づくりを考えている子育て世帯
Q7 雰囲気は? → 明るく家庭的
Q8 使いたくない言葉は? → ローコスト、激安`,
    wanted: { goal: "visits", budget: [1200000, "JPY", "total"], locations: ["静岡市", "浜松市"], audience: ["子育て世帯"], dates: ["2027-03-06", "2027-05-05"], tone: ["明るく"], constraints: ["ローコスト", "激安"] },
  },
  {
    id: "voice6-ja-4", language: "ja",
    text: `いつも迅速なご対応に感謝しております。おかげさまで先月は過去最高の申し込み数でした。
この調子で4月末まで延長をお願いします。予算は1日6,000円から9,000円に増額します。
引き続き無料体験の申し込みが目標で、地域は札幌市と江別市です。
小学生の保護者様に、楽しく学べることが伝わる内容にしてください。
「必ず成績が上がる」とは言わないようお願いします。`,
    wanted: { goal: "leads", budget: [9000, "JPY", "day"], locations: ["札幌市", "江別市"], audience: ["保護者"], dates: [null, "2027-04-30"], sentiment: "positive", constraints: ["必ず成績が上がる"] },
  },
  {
    id: "voice6-ja-5", language: "ja",
    text: `正直がっかりしています。神戸だけとお願いしたのに、姫路や明石の人から電話が来ます。
電話1本あたり2,500円までという約束も守られていません。
予算の週2万円は変えませんが、改善されないなら契約を見直します。
飲食店の経営者だけに絞ってください。`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 2500, budget: [20000, "JPY", "week"], locations: ["神戸"], audience: ["飲食店の経営者"], sentiment: "negative" },
  },
];

import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.950 at first sight: eighteen more voices, three in each language, by who had just mended the rules for the set before. */
export const VOICES_10: readonly LabelledBrief[] = [
  {
    id: "voice10-en-1", language: "en",
    text: `Voicemail, typed up by reception (Thurs 4.40pm):
"Morag here, Ferry Road Physio. The new bloke starts in January and his diary is bare, so I'd like appointment requests from the website please. Runners with sore knees, that's his thing. We can spare four hundred pounds a month, not a penny more, and I don't want to pay over fifteen pounds for each appointment request. Leith and Musselburgh, nowhere else. Oh, and nothing that sounds like a miracle cure."`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 15, budget: [400, "GBP", "month"], locations: ["Leith", "Musselburgh"], audience: ["Runners"], constraints: ["miracle"] },
  },
  {
    id: "voice10-en-2", language: "en",
    text: `Hey team,

Quick course correction after the board call:
> Budget: US$9k/mo
Make that US$7,500/mo, effective 1 March 2027.
> Markets: Denver, Boulder
Swap Boulder for Fort Collins please.
> Objective: demo requests
Same.
> Tone: bold
No – warm and plain-spoken. Nobody trusts bold in payroll software.

We love working with you, by the way. The last quarter was superb.

Priya`,
    wanted: { goal: "leads", budget: [7500, "USD", "month"], locations: ["Denver", "Fort Collins"], dates: ["2027-03-01", null], tone: ["warm", "plain-spoken"], sentiment: "positive" },
  },
  {
    id: "voice10-en-3", language: "en",
    text: `Not going to lie, three weeks of this and the phone has not rung once. I'm really frustrated. You had £900, spent it all, and my mate with a leaflet got more. From now on it's £20 a day and only Wrexham. If nothing moves by Christmas we stop. Dai`,
    wanted: { goal: "calls", budget: [20, "GBP", "day"], locations: ["Wrexham"], sentiment: "negative" },
  },
  {
    id: "voice10-de-1", language: "de",
    text: `Protokollnotiz Ladengespräch 25.11. (Wollwerk, Inhaberin Fr. Temme)
- möchte Kundschaft in den Laden holen, kein Onlineshop
- hatte an 300 € gedacht, nach Rücksprache mit dem Steuerberater jetzt 450 € im Monat
- unser Honorar 180 € wird extra berechnet
- Celle und Uelzen, sonst nirgends
- strickende Großmütter und deren Enkelinnen
- Beginn 15. Januar, Ende 31. März
- soll gemütlich klingen
- bitte keine Models, sie zeigt nur echte Kundinnen`,
    wanted: { goal: "visits", budget: [450, "EUR", "month"], locations: ["Celle", "Uelzen"], audience: ["Großmütter"], dates: ["2027-01-15", "2027-03-31"], tone: ["gemütlich"], constraints: ["Models"] },
  },
  {
    id: "voice10-de-2", language: "de",
    text: `Servus beinand, i bins, da Flori vom Skiverleih. Also mir brauchen Reservierungsanfragen, am besten übers Formular. Letzten Winter ham ma 2000 Euro verpulvert für nix, heuer gibts 1.200 Euro für die ganze Saison, Punkt. Eine Anfrage darf höchstens 9 Euro kosten. Zeigts des in Rosenheim und Traunstein, für Familien mit kleinen Kindern. Vom 10. Dezember bis 28. Februar. Und bittschön keine Après-Ski-Bilder!`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 9, budget: [1200, "EUR", "total"], locations: ["Rosenheim", "Traunstein"], audience: ["Familien mit kleinen Kindern"], dates: ["2026-12-10", "2027-02-28"], constraints: ["Après-Ski"] },
  },
  {
    id: "voice10-de-3", language: "de",
    text: `Sehr geehrte Damen und Herren,

bezugnehmend auf Ihr Schreiben: Mit der Herbstkampagne sind wir ausgesprochen zufrieden. Wir verlängern, allerdings mit Änderungen. Statt Erfurt bewerben wir künftig Jena, Weimar bleibt. Das Mediabudget wird von 2.000 € auf 2.600 € pro Quartal angehoben. Ziel sind weiterhin Ticketverkäufe, pro Ticket akzeptieren wir Werbekosten von maximal 3,50 €. Angesprochen werden sollen Konzertbesucher über 50. Auf das Wort „Event“ bitten wir zu verzichten.

Hochachtungsvoll
Dr. Anneliese Volkhardt
Kammerphilharmonie, Theaterplatz 2, 99084 Erfurt`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 3.5, budget: [2600, "EUR", "quarter"], locations: ["Jena", "Weimar"], audience: ["Konzertbesucher"], sentiment: "positive", constraints: ["Event"] },
  },
  {
    id: "voice10-fr-1", language: "fr",
    text: `salut c'est Momo du garage écoute je suis sous une bagnole donc je fais vite euh ce que je veux c'est que le téléphone sonne des gens qui appellent pour une vidange tu vois euh côté budget j'avais dit deux cents mais mets plutôt trois cents euros par mois et tu diffuses à Bagneux et à Cachan surtout pas à Paris hein pour les gens qui ont une vieille voiture et le ton bah simple et ne parle pas de voiture électrique j'en répare pas allez ciao`,
    wanted: { goal: "calls", budget: [300, "EUR", "month"], locations: ["Bagneux", "Cachan"], audience: ["vieille voiture"], tone: ["simple"], constraints: ["électrique"] },
  },
  {
    id: "voice10-fr-2", language: "fr",
    text: `De : Hortense Lebrun
Envoyé : vendredi 27 novembre 2026 08:14
Objet : RE: Campagne printemps

Bonjour Thibault,
Deux corrections : le coût par inscription ne doit pas dépasser 12 € (et non 20), et à la place de Cahors nous diffuserons à Montauban. Pour le reste, gardez ce que j'avais écrit.
Hortense

> Bonjour Thibault,
> Nous voulons des inscriptions à nos stages de poterie.
> Budget : 700 € par mois (vos honoraires de 150 € en sus).
> Villes : Albi, Cahors
> Public : retraités curieux
> Du 1er mars au 31 mai 2027
> Pas de photos d'enfants.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 12, budget: [700, "EUR", "month"], locations: ["Albi", "Montauban"], audience: ["retraités"], dates: ["2027-03-01", "2027-05-31"], constraints: ["enfants"] },
  },
  {
    id: "voice10-fr-3", language: "fr",
    text: `Madame, Monsieur,

La Coopérative laitière du Val souhaite mieux faire connaître sa marque de yaourts. Elle dispose à cet effet de 15 000 € au total, créations non comprises. Le CPM visé est de 5 €. La diffusion concernera Nancy et Épinal, en français et en allemand, du 2 février au 30 avril 2027. On s'adressera aux parents pressés. Le style sera tendre. Il est exclu de montrer des vaches en étable.

Pour la Coopérative,
F. Grandjean, 3 rue du Lavoir, 88400 Gérardmer`,
    wanted: { goal: "awareness", kpi: "CPM", targetValue: 5, budget: [15000, "EUR", "total"], locations: ["Nancy", "Épinal"], languages: ["fr", "de"], audience: ["parents"], dates: ["2027-02-02", "2027-04-30"], tone: ["tendre"], constraints: ["vaches"] },
  },
  {
    id: "voice10-es-1", language: "es",
    text: `25/11/26 18:02 - Nando Bicis: qué pasa crack
25/11/26 18:02 - Nando Bicis: necesito vender bicis eléctricas por la web antes de que llegue la nueva gama
25/11/26 18:05 - Nando Bicis: en Vitoria y Logroño, 20 € al día
25/11/26 18:20 - Nando Bicis: perdona, mi cuñado dice que con 20 no hacemos nada, pon 35 € al día
25/11/26 18:21 - Nando Bicis: cada venta que no me cueste más de 60 €, que la bici sale a 1.900
25/11/26 18:22 - Nando Bicis: lo quiero enseñar a gente que va al curro en bici
25/11/26 18:25 - Nando Bicis: y sin musiquita épica por favor`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 60, budget: [35, "EUR", "day"], locations: ["Vitoria", "Logroño"], audience: ["curro en bici"], constraints: ["musiquita"] },
  },
  {
    id: "voice10-es-2", language: "es",
    text: `Acta breve. Cliente: Termas del Valle (Chile). Asisten: Sra. Fuenzalida, Sr. Godoy.
1. Se busca que la gente visite las termas entre semana.
2. El Sr. Godoy pedía 3 millones; se aprueban 2.000.000 CLP al mes para los anuncios.
3. La entrada vale 25.000 CLP.
4. Se anunciará en Chillán y Concepción, solo en español.
5. Interesan parejas jubiladas.
6. Desde el 4 de enero hasta el 26 de marzo de 2027.
7. Tono sereno.
8. Que no aparezcan trajes de baño.`,
    wanted: { goal: "visits", budget: [2000000, "CLP", "month"], locations: ["Chillán", "Concepción"], languages: ["es"], audience: ["parejas jubiladas"], dates: ["2027-01-04", "2027-03-26"], tone: ["sereno"], constraints: ["trajes de baño"] },
  },
  {
    id: "voice10-es-3", language: "es",
    text: `Muy señores míos: les agradezco el trabajo de octubre, estamos encantados. Seguimos con lo mismo, que es llevar lectores a nuestro blog de huertos, pero cambiamos Murcia por Alicante y dejamos Albacete como está. La partida de anuncios pasa de 400 € a 550 € mensuales y querría un CPC de 20 céntimos como mucho. Los que nos leen son hortelanos de fin de semana. Eviten hablar de pesticidas. Atentamente, Remedios Pacheco`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.2, budget: [550, "EUR", "month"], locations: ["Alicante", "Albacete"], audience: ["hortelanos"], sentiment: "positive", constraints: ["pesticidas"] },
  },
  {
    id: "voice10-pt-1", language: "pt",
    text: `Oi Bia, transcrevi o que a dona Zilda ditou: "Minha filha, eu faço bolo de casamento. Quero pedidos de orçamento pelo zap do site. Posso pôr mil e duzentos reais por mês, menos que os mil e quinhentos do ano passado porque a farinha subiu. Mostra em Londrina e em Maringá, no Paraná. É pra noiva que casa no civil, coisa simples. O jeito é carinhoso, como eu falo. E nunca escreva 'gourmet', tenho horror."`,
    wanted: { goal: "leads", budget: [1200, "BRL", "month"], locations: ["Londrina", "Maringá", "Paraná"], audience: ["noiva"], tone: ["carinhoso"], constraints: ["gourmet"] },
  },
  {
    id: "voice10-pt-2", language: "pt",
    text: `Bom dia, Sr. Engenheiro,

Trocámos impressões e fica assim: anúncios em Leiria e em Pombal (Coimbra sai), 1.800 € por trimestre em vez dos 2.400 € da proposta. Precisamos de candidaturas para motoristas, até 25 € por candidatura. A quem? Condutores com carta de pesados. Sem promessas de salário, o sindicato não perdoa. Arranque a 11 de janeiro.

Melhores cumprimentos,
Transportes Quintela, Lda., Zona Industrial, lote 7, 3100 Pombal`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 25, budget: [1800, "EUR", "quarter"], locations: ["Leiria", "Pombal"], audience: ["Condutores"], dates: ["2027-01-11", null], constraints: ["salário"] },
  },
  {
    id: "voice10-pt-3", language: "pt",
    text: `tô decepcionado viu. investi R$ 5 mil e vendi três camisetas, três!! daqui pra frente é R$ 800 por mês, só Goiânia e Anápolis, e cada venda até R$ 25. quero venda na loja virtual, não curtida.`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 25, budget: [800, "BRL", "month"], locations: ["Goiânia", "Anápolis"], sentiment: "negative" },
  },
  {
    id: "voice10-ja-1", language: "ja",
    text: `もしもし、パン教室の三浦です。さっきの件、録音しておきますね。体験レッスンの申し込みを増やしたいんです。予算は先月まで月4万円でしたけど、これからは月6万円にします。1件あたり2,000円までに抑えたいです。場所は長野市と上田市だけで。定年を迎えたご夫婦に来てほしいんです。あたたかい雰囲気でお願いします。「簡単」とは書かないでください。`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 2000, budget: [60000, "JPY", "month"], locations: ["長野市", "上田市"], audience: ["ご夫婦"], tone: ["あたたかい"], constraints: ["簡単"] },
  },
  {
    id: "voice10-ja-2", language: "ja",
    text: `差出人: 堀江
件名: Re: 春の広告

堀江です。昨日の件ですが、熊本市をやめて八代市に変更します。玉名市はそのままです。予算も月20万円から月18万円に減らします。

> 目的:店舗への来店
> 予算:月20万円
> 地域:熊本市、玉名市
> 対象:子ども連れの家族
> 期間:2027年2月1日~2027年3月31日
> 避けたいこと:値引きの強調`,
    wanted: { goal: "visits", budget: [180000, "JPY", "month"], locations: ["八代市", "玉名市"], audience: ["家族"], dates: ["2027-02-01", "2027-03-31"], constraints: ["値引き"] },
  },
  {
    id: "voice10-ja-3", language: "ja",
    text: `先月の結果、本当に嬉しかったです。おかげで完売しました!
次もお願いします。今回も通販サイトでの販売が目的で、広告費は総額40万円(前回は30万円)。ROASは500%を目指したいです。期間は1月10日から2月14日まで。北海道と沖縄県に配信してください。甘いもの好きの男性に届けたいです。`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [400000, "JPY", "total"], locations: ["北海道", "沖縄県"], audience: ["男性"], dates: ["2027-01-10", "2027-02-14"], sentiment: "positive" },
  },
];

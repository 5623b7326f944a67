import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.97 at first sight: eighteen plain mails, forms and chats, written last. */
export const VOICES_7: readonly LabelledBrief[] = [
  {
    id: "voice7-en-1", language: "en",
    text: `Hi Daniela,

Our garden centre in Cheltenham reopens on 6 March and we would love to see people back in the shop. We can put £2,000 towards advertising in total, from 22 February to 28 March 2027. Please limit it to Cheltenham and Gloucester. Our regulars are keen gardeners, mostly retired. Friendly, down-to-earth wording please. Don't mention the café, it's still closed.

Many thanks,
Fiona Clegg`,
    wanted: { goal: "visits", budget: [2000, "GBP", "total"], locations: ["Cheltenham", "Gloucester"], audience: ["gardeners"], dates: ["2027-02-22", "2027-03-28"], tone: ["Friendly"], constraints: ["café"] },
  },
  {
    id: "voice7-en-2", language: "en",
    text: `Subject: URGENT lead quality

Team, I'm really frustrated. Half the leads last week had fake phone numbers. New instructions effective 1 December: form leads only from Florida and Georgia, cost per lead capped at $60, daily spend $250. Target homeowners aged 55+ who want to replace windows. Keep the language simple. Never use the word "guaranteed".
Hank`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 60, budget: [250, "USD", "day"], locations: ["Florida", "Georgia"], audience: ["homeowners"], dates: ["2026-12-01", null], tone: ["simple"], sentiment: "negative", constraints: ["guaranteed"] },
  },
  {
    id: "voice7-en-3", language: "en",
    text: `Client: Saffron Street Kitchen
Goal: more online orders for delivery
Target CPA: £4
Budget: £35/day
Where: Manchester city centre, Salford
When: 4 Jan 2027 - 28 Feb 2027
Audience: office workers and students, 20-40
Tone: cheeky
Avoid: calorie claims`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 4, budget: [35, "GBP", "day"], locations: ["Manchester city centre", "Salford"], audience: ["office workers"], dates: ["2027-01-04", "2027-02-28"], tone: ["cheeky"], constraints: ["calorie"] },
  },
  {
    id: "voice7-de-1", language: "de",
    text: `Hallo Marie,

für unser Hotel im Allgäu möchten wir im Frühjahr mehr Direktbuchungen. Pro Buchung dürfen es höchstens 40 Euro sein. Budget: 3.500 Euro pro Monat, vom 1. März bis 31. Mai 2027. Bitte in Deutschland und der Schweiz ausspielen. Zielgruppe sind Paare ab 45, die gern wandern. Der Ton darf warm und ruhig sein. Auf Rabatte bitte verzichten.

Viele Grüße
Sepp`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 40, budget: [3500, "EUR", "month"], locations: ["Deutschland", "Schweiz"], audience: ["Paare ab 45"], dates: ["2027-03-01", "2027-05-31"], tone: ["warm"], constraints: ["Rabatte"] },
  },
  {
    id: "voice7-de-2", language: "de",
    text: `Moin, kurze Sache: Tischlerei Petersen in Flensburg, wir brauchen Anfragen für Einbauschränke. 700 € im Monat sind drin, ab Januar. Flensburg, Schleswig, Husum. Leute mit Eigenheim halt. Sprich die ruhig mit Du an. Keine Stockbilder! Das letzte Mal lief übrigens super. Gruß Ingo`,
    wanted: { goal: "leads", budget: [700, "EUR", "month"], locations: ["Flensburg", "Schleswig", "Husum"], audience: ["Leute mit Eigenheim"], dates: ["2027-01-01", null], tone: ["Du"], sentiment: "positive", constraints: ["Stockbilder"] },
  },
  {
    id: "voice7-de-3", language: "de",
    text: `Kampagnenziel: App-Bekanntheit steigern
Gesamtbudget: 60.000 EUR
Zeitraum: 01.04.2027 - 30.06.2027
Regionen: Berlin, Hamburg, München, Köln
Zielgruppe: Studierende 18-27
Sprachen: Deutsch, Englisch
Tonalität: witzig, selbstironisch
No-Gos: Alkohol, Prüfungsangst`,
    wanted: { goal: "awareness", budget: [60000, "EUR", "total"], locations: ["Berlin", "Hamburg", "München", "Köln"], languages: ["de", "en"], audience: ["Studierende"], dates: ["2027-04-01", "2027-06-30"], tone: ["witzig"], constraints: ["Alkohol", "Prüfungsangst"] },
  },
  {
    id: "voice7-fr-1", language: "fr",
    text: `Bonjour Nadia,

Notre école de cuisine à Annecy voudrait vendre davantage de bons cadeaux avant Noël. Nous mettons 1 800 € au total, du 27 novembre au 23 décembre. Un coût de 9 € par vente serait parfait. Zone : Annecy, Aix-les-Bains et Genève. Ciblez des couples et des gourmands de 30 à 65 ans. Ton chaleureux, un brin gourmand. Merci de ne pas parler de prix cassés.

À bientôt,
Lucie`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 9, budget: [1800, "EUR", "total"], locations: ["Annecy", "Aix-les-Bains", "Genève"], audience: ["couples"], dates: ["2026-11-27", "2026-12-23"], tone: ["chaleureux"], constraints: ["prix cassés"] },
  },
  {
    id: "voice7-fr-2", language: "fr",
    text: `Re-bonjour, après réflexion on coupe Instagram, et on descend à 25 € par jour (c'était 40). Toujours l'objectif appels pour le dépannage informatique, Rouen et Le Havre. Pros et particuliers. On s'arrête le 15 mars. Ah, et le mot « hacker » ne doit apparaître nulle part. Bonne soirée, Yves`,
    wanted: { goal: "calls", budget: [25, "EUR", "day"], locations: ["Rouen", "Le Havre"], audience: ["particuliers"], dates: [null, "2027-03-15"], constraints: ["hacker"] },
  },
  {
    id: "voice7-fr-3", language: "fr",
    text: `Objectif : inscriptions à la journée portes ouvertes
KPI : 7 € par inscription
Budget : 2 000 €
Dates : 11 janvier – 5 février 2027
Zones : Lens, Béthune, Arras
Cible : lycéens et leurs parents
Langue : français
Ton : dynamique, rassurant
À éviter : les comparaisons avec d'autres écoles`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 7, budget: [2000, "EUR", null], locations: ["Lens", "Béthune", "Arras"], languages: ["fr"], audience: ["lycéens"], dates: ["2027-01-11", "2027-02-05"], tone: ["dynamique"], constraints: ["comparaisons"] },
  },
  {
    id: "voice7-es-1", language: "es",
    text: `Hola, Tomás:

En la bodega queremos vender más cajas por internet. Tenemos 2.200 € al mes, del 1 de octubre al 31 de diciembre de 2027, y un ROAS objetivo de 4. España y Alemania, anuncios en español y alemán. Público: aficionados al vino de 35 a 65 años. Tono elegante pero sencillo. Por favor, nada de descuentos agresivos.

Un saludo,
Inmaculada`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4, budget: [2200, "EUR", "month"], locations: ["España", "Alemania"], languages: ["es", "de"], audience: ["aficionados al vino"], dates: ["2027-10-01", "2027-12-31"], tone: ["elegante"], constraints: ["descuentos"] },
  },
  {
    id: "voice7-es-2", language: "es",
    text: `Qué tal, Fernanda. Soy del consultorio dental en Puebla. La verdad estoy molesto: pagué 8 mil pesos y me llegaron puros curiosos. Ahora quiero citas agendadas, máximo 250 pesos por cita, con 5 mil pesos al mes. Solo Puebla y Cholula, adultos de 30 a 60. No pongan precios en los anuncios.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 250, budget: [5000, "MXN", "month"], locations: ["Puebla", "Cholula"], audience: ["adultos"], sentiment: "negative", constraints: ["precios"] },
  },
  {
    id: "voice7-es-3", language: "es",
    text: `Agencia: ¿Cuál es el objetivo?
Cliente: que nos conozcan, abrimos en marzo
Agencia: ¿Presupuesto?
Cliente: 1.000 € en total
Agencia: ¿Dónde?
Cliente: Santander y Torrelavega
Agencia: ¿Fechas?
Cliente: del 15 de febrero al 15 de marzo
Agencia: ¿A quién?
Cliente: familias con perro
Agencia: ¿Algo que evitar?
Cliente: fotos de jaulas`,
    wanted: { goal: "awareness", budget: [1000, "EUR", "total"], locations: ["Santander", "Torrelavega"], audience: ["familias con perro"], dates: ["2027-02-15", "2027-03-15"], constraints: ["jaulas"] },
  },
  {
    id: "voice7-pt-1", language: "pt",
    text: `Olá, Rita,

A nossa livraria quer mais visitas às lojas de Coimbra e Aveiro. Dispomos de 600 € por mês entre 1 de fevereiro e 30 de abril de 2027. O público são leitores entre 25 e 60 anos. Gostávamos de um tom próximo e curioso. Não usem a palavra "promoção".

Obrigada,
Joana`,
    wanted: { goal: "visits", budget: [600, "EUR", "month"], locations: ["Coimbra", "Aveiro"], audience: ["leitores"], dates: ["2027-02-01", "2027-04-30"], tone: ["próximo"], constraints: ["promoção"] },
  },
  {
    id: "voice7-pt-2", language: "pt",
    text: `Fala, Dani! Amei o resultado de outubro 😍 Bora repetir: venda de ingressos pro show em Recife, CPA máximo de R$ 15, R$ 200 por dia até 20 de dezembro. Só Recife e Olinda, galera de 18 a 35. Linguagem bem jovem. Sem foto do artista, por contrato. Beijo, Gabi`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 15, budget: [200, "BRL", "day"], locations: ["Recife", "Olinda"], audience: ["18 a 35"], dates: [null, "2026-12-20"], tone: ["jovem"], sentiment: "positive", constraints: ["foto do artista"] },
  },
  {
    id: "voice7-pt-3", language: "pt",
    text: `Objetivo: geração de leads (planos de saúde empresariais)
CPL alvo: R$ 65
Verba mensal: R$ 18.000
Praças: São Paulo, Guarulhos, Osasco
Período: fev a mai/2027
Público: donos de pequenas empresas
Tom de voz: confiável
Restrições: não citar operadoras`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 65, budget: [18000, "BRL", "month"], locations: ["São Paulo", "Guarulhos", "Osasco"], audience: ["donos de pequenas empresas"], dates: ["2027-02-01", "2027-05-31"], tone: ["confiável"], constraints: ["operadoras"] },
  },
  {
    id: "voice7-ja-1", language: "ja",
    text: `いつもお世話になっております。英会話スクールの森田です。
無料体験レッスンの申し込みを増やしたいです。目標単価は1件7,000円です。
予算は月45万円、2027年1月12日から3月31日まで配信してください。
地域は神戸市と西宮市、対象は20〜40代の会社員です。
明るく親しみやすいトーンでお願いします。
「ネイティブ並み」という表現は避けてください。`,
    wanted: { goal: "leads", kpi: "CPA", targetValue: 7000, budget: [450000, "JPY", "month"], locations: ["神戸市", "西宮市"], audience: ["会社員"], dates: ["2027-01-12", "2027-03-31"], tone: ["親しみやすい"], constraints: ["ネイティブ並み"] },
  },
  {
    id: "voice7-ja-2", language: "ja",
    text: `目的:来店促進
予算:1日4,000円
期間:2026年12月1日〜12月25日
エリア:仙台市、名取市
ターゲット:30代の夫婦
トーン:上品
NG:値段の話
備考:前回はとても好評でした。ありがとうございます。`,
    wanted: { goal: "visits", budget: [4000, "JPY", "day"], locations: ["仙台市", "名取市"], audience: ["30代の夫婦"], dates: ["2026-12-01", "2026-12-25"], tone: ["上品"], constraints: ["値段"] },
  },
  {
    id: "voice7-ja-3", language: "ja",
    text: `先日の件、納得できません。予算を勝手に増やされ、問い合わせも増えていません。
月15万円に戻してください。目的は問い合わせの獲得、エリアは新潟県のみです。
対象は農業法人の経営者。専門的な内容で問題ありません。
社長の顔写真は使わないこと。`,
    wanted: { goal: "leads", budget: [150000, "JPY", "month"], locations: ["新潟県"], audience: ["農業法人の経営者"], sentiment: "negative", constraints: ["顔写真"] },
  },
];

import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.86 at first sight: thirty voices, written without a look at the rules, which learnt from them afterwards. */
export const VOICES_1: readonly LabelledBrief[] = [
  {
    id: "voice1-en-1", language: "en",
    text: `hiya its Priya from the surgery, between patients so quick one. need the phone to ring more for implants, that's it really. can do fifteen hundred quid a month, starting after xmas say 4th jan. reading + wokingham only, nobody drives further. over 45s mostly. dont put prices in the ads pls, and no scary tooth pics. cheers p
Sent from my iPhone`,
    wanted: { goal: "calls", budget: [1500, "GBP", "month"], locations: ["reading", "wokingham"], audience: ["over 45s"], dates: ["2027-01-04", null], constraints: ["prices", "tooth pics"] },
  },
  {
    id: "voice1-en-2", language: "en",
    text: `# Q1 launch: Ledgerly Payroll
**Owner:** Dana K. | **Status:** draft 3

## Why
Free-trial sign-ups are what counts this time.

## Numbers
| | |
|---|---|
| Spend | $18k/mo USD, hard cap |
| CPL | ≤ $85 |
| Geo | US (ex. California), Canada |
| Flight | 2027-01-11 → 2027-03-31 |

## Who
HR managers at companies with 20–200 staff

## Voice
Dry, competent, a bit nerdy

## Don'ts
- no stock photos of handshakes
- no "revolutionary"`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 85, budget: [18000, "USD", "month"], locations: ["US", "Canada"], audience: ["HR managers"], dates: ["2027-01-11", "2027-03-31"], tone: ["dry"], constraints: ["handshakes", "revolutionary", "California"] },
  },
  {
    id: "voice1-en-3", language: "en",
    text: `Marcus 09:02
morning! did you see the numbers
Elif (Northbeam) 09:03
I did. what's the priority now, orders or reach?
Marcus 09:04
orders. every order over 22 dollars we lose money so keep it under that
Elif (Northbeam) 09:05
per order cost max 22, got it. Same daily spend?
Marcus 09:05
bump it to 140 a day. US dollars obviously
Elif (Northbeam) 09:06
Areas?
Marcus 09:07
Texas, Oklahoma, not Louisiana any more
Elif (Northbeam) 09:08
And until when?
Marcus 09:09
till dec 23, start whenever you're ready. really happy with the new photos btw`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 22, budget: [140, "USD", "day"], locations: ["Texas", "Oklahoma"], dates: [null, "2026-12-23"], sentiment: "positive", constraints: ["Louisiana"] },
  },
  {
    id: "voice1-en-4", language: "en",
    text: `Dear Sir or Madam,

The Harbour Trust invites proposals for a paid media programme in support of its spring exhibition. The principal aim is footfall: we wish to bring visitors through the doors of the Old Customs House. An overall sum of GBP 32,500 (excluding VAT) has been set aside, of which no more than 8,000 may be spent on Meta. Activity is to commence on 1 March 2027 and conclude no later than 31 May 2027. The catchment is Hull, Beverley and Grimsby. We are chiefly interested in families with children under twelve and in retired people. Copy should be warm and unpretentious. Please refrain from using the word "free", as admission is charged.

Yours faithfully,
Dr Helen Marsh
Director, The Harbour Trust
14 Quay Street, Leeds LS1 4AP

This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.`,
    wanted: { goal: "visits", budget: [32500, "GBP", "total"], locations: ["Hull", "Beverley", "Grimsby"], audience: ["families"], dates: ["2027-03-01", "2027-05-31"], tone: ["warm"], constraints: ["free"] },
  },
  {
    id: "voice1-en-5", language: "en",
    text: `Hi team, just checking you got my voicemail from Tuesday? I'm out until Monday, Jo can help in the meantime.

Thanks,
Fran
+44 20 7946 0018 | 3rd floor, 200 Old Street, London`,
    wanted: {},
  },
  {
    id: "voice1-de-1", language: "de",
    text: `Sehr geehrte Frau Behrens,

bezugnehmend auf unser Gespräch vom 19.11.2026 übersenden wir Ihnen die Eckpunkte der geplanten Maßnahme. Vorrangig geht es darum, qualifizierte Anfragen von Konstruktionsleitern im Maschinenbau zu gewinnen. Hierfür stehen insgesamt 48.000 Euro (netto) zur Verfügung. Die Kosten je Anfrage sollen 150 Euro nicht überschreiten. Die Ausspielung erfolgt ausschließlich in Baden-Württemberg, Bayern und Österreich in deutscher Sprache und beginnt in KW 14. Sprachlich erwarten wir Sachlichkeit. Superlative sowie die Nennung von Wettbewerbern sind zu unterlassen.

Mit freundlichen Grüßen
i. A. Torsten Wieland
Marketing & Kommunikation
Wieland Präzisionsteile GmbH · Industriestraße 7 · 58636 Iserlohn
Sitz der Gesellschaft: Iserlohn · Amtsgericht Iserlohn, HRB 4711`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 150, budget: [48000, "EUR", "total"], locations: ["Baden-Württemberg", "Bayern", "Österreich"], languages: ["de"], audience: ["Konstruktionsleitern"], dates: ["2027-04-05", null], tone: ["Sachlich"], constraints: ["Superlative", "Wettbewerber"] },
  },
  {
    id: "voice1-de-2", language: "de",
    text: `Sprachnachricht (automatisch transkribiert): Ja moin hier ist der Kalle vom Dachdeckerbetrieb ähm also ich wollt nur sagen wir haben jetzt wieder Luft und es dürfen gern mehr Leute anrufen ne also Anrufe sind mir am liebsten weil Formulare guckt bei uns keiner an. Äh Geld hab ich so gedacht zweitausend im Monat mehr is nicht drin. Umkreis dreißig Kilometer um Husum. Und bitte nich mit Billig werben da kommen nur die falschen. Ja tschüss`,
    wanted: { goal: "calls", budget: [2000, null, "month"], locations: ["Husum"], constraints: ["Billig"] },
  },
  {
    id: "voice1-de-3", language: "de",
    text: `Formular: Kampagnenanfrage (ID 20261)
firma: Yogaraum Linden
kampagnenziel: Probestunden-Buchungen
budget_monat: 450
waehrung: EUR
region: Hannover-Linden, Limmer
alter_von: 28
alter_bis: 55
zielgruppe: Frauen
start: 2027-01-07
ende: 2027-03-31
tonalitaet: ruhig, einladend
no_go: Esoterik, Vorher-Nachher
kommentar: -`,
    wanted: { goal: "leads", budget: [450, "EUR", "month"], locations: ["Hannover-Linden", "Limmer"], audience: ["Frauen"], dates: ["2027-01-07", "2027-03-31"], tone: ["ruhig"], constraints: ["Esoterik", "Vorher-Nachher"] },
  },
  {
    id: "voice1-de-4", language: "de",
    text: `Hi Mia, siehe unten, bitte Budget anpassen auf 60 € am Tag, Rest wie gehabt. LG Jan

---------- Forwarded message ---------
Von: Sabine Roth <s.roth@moebelroth.example>
Date: Do., 26. Nov. 2026 um 16:40 Uhr
Subject: Winterschlussverkauf
To: Jan Petersen <jan@agentur.example>

Hallo Jan,
wir wollen den WSV über den Onlineshop laufen lassen. Ziel sind Bestellungen, ROAS mindestens 6. Tagesbudget 40 €. Laufzeit 11.01. bis 06.02.2027. Deutschland ohne Inseln. Wie immer per Sie und ohne "Schnäppchenalarm".
Vielen Dank, ihr macht das super!
Sabine`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 6, budget: [60, "EUR", "day"], locations: ["Deutschland"], dates: ["2027-01-11", "2027-02-06"], tone: ["Sie"], sentiment: "positive", constraints: ["Inseln", "Schnäppchenalarm"] },
  },
  {
    id: "voice1-de-5", language: "de",
    text: `Hallo zusammen / Hi all,
(English below)

Wir möchten bekannter werden, und zwar in Zürich, Basel und Winterthur. Mediabudget: CHF 9'000 pro Quartal. Start: Anfang Februar. Zielgruppe: Velo-Pendler zwischen 25 und 50.

---

We want to become better known in Zürich, Basel and Winterthur. Media budget: CHF 9,000 per quarter. Start: early February. Audience: bike commuters aged 25 to 50.

Grüsse / Best
Reto`,
    wanted: { goal: "awareness", budget: [9000, "CHF", "quarter"], locations: ["Zürich", "Basel", "Winterthur"], audience: ["Velo-Pendler"], dates: ["2027-02-01", null] },
  },
  {
    id: "voice1-fr-1", language: "fr",
    text: `Coucou Léa, je te transfère le mail du client, tout y est. Juste un truc : il m'a dit au tél que c'était finalement 3 k€ mensuels et pas 2.
Bises, Sam

De : Hugo Bellanger <h.bellanger@veranda.example>
Envoyé : mercredi 25 novembre 2026 09:12
À : Sam
Objet : campagne véranda

Bonjour Sam,
Comme convenu, on repart sur du devis en ligne : c'est ce qui nous rapporte. Au-delà de 70 € le devis, on perd de l'argent. Enveloppe : 2 000 € par mois à compter du 4 janvier. Secteur : Sarthe, Mayenne, Orne. On vise les propriétaires de maison, plutôt 50-70 ans. Pas de photo de piscine, on n'en fait plus.
Cdt, Hugo`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 70, budget: [3000, "EUR", "month"], locations: ["Sarthe", "Mayenne", "Orne"], audience: ["propriétaires"], dates: ["2027-01-04", null], constraints: ["piscine"] },
  },
  {
    id: "voice1-fr-2", language: "fr",
    text: `slt c Momo du kebab place d'armes. je veu du monde le midi surtt les étudiants. jpeu mettre 10e par jour pas + . metz centre et queuleu. du lundi 7 décembre jusqua noel. et svp pas de photo de viande crue mdr`,
    wanted: { goal: "visits", budget: [10, "EUR", "day"], locations: ["metz centre", "queuleu"], audience: ["étudiants"], dates: ["2026-12-07", "2026-12-25"], constraints: ["viande crue"] },
  },
  {
    id: "voice1-fr-3", language: "fr",
    text: `Madame, Monsieur,

Dans le cadre de la promotion de sa saison 2027, l'Office de tourisme du Pays d'Argelès souhaite développer sa notoriété auprès des familles belges et néerlandaises. Le montant alloué s'élève à quinze mille euros TTC pour l'ensemble de l'opération, laquelle se déroulera du 15 mars au 30 avril 2027. Les annonces seront diffusées en français et en néerlandais, en Belgique et aux Pays-Bas. Nous attachons du prix à un ton élégant et sobre. Il conviendra de ne pas évoquer la météo.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Le Directeur`,
    wanted: { goal: "awareness", budget: [15000, "EUR", "total"], locations: ["Belgique", "Pays-Bas"], languages: ["fr", "nl"], audience: ["familles"], dates: ["2027-03-15", "2027-04-30"], tone: ["élégant"], constraints: ["météo"] },
  },
  {
    id: "voice1-fr-4", language: "fr",
    text: `CR réunion 24/11, présents : Ana, Thibault, client
- Obj. : ventes e-shop (ROAS cible 5, on est à 3,2 aujourd'hui)
- €€ : 120/jour, à revoir en février
- zone = FR + BE + LUX
- cible : sportives amateurs 25-40
- ton : cash, complice, tutoiement
- no go : body shaming, avant/après
- quand : 14/12 > 31/01
- prochain point mardi 1/12 10h`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [120, "EUR", "day"], locations: ["FR", "BE", "LUX"], audience: ["sportives"], dates: ["2026-12-14", "2027-01-31"], tone: ["cash"], constraints: ["body shaming", "avant/après"] },
  },
  {
    id: "voice1-fr-5", language: "fr",
    text: `Bonjour,
Je ne vous cache pas ma déception : 1 400 € dépensés le mois dernier et trois appels. Trois ! On va donc réduire. 600 € par mois, pas un centime de plus. Ce que je veux, c'est que le téléphone sonne chez nous à Brive et à Tulle. Si un appel me coûte plus de 25 €, on arrête. Ne mettez plus « devis gratuit », c'est faux.
Gérard`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 25, budget: [600, "EUR", "month"], locations: ["Brive", "Tulle"], sentiment: "negative", constraints: ["devis gratuit"] },
  },
  {
    id: "voice1-es-1", language: "es",
    text: `Nota de voz 1:12
Hola guapa, mira, que soy la Loli de la zapatería, la de la calle Mayor. Pues nada, que queremos que la gente entre a la tienda. Yo había pensao unos ochocientos euros pa toda la Navidad, ¿vale? Desde el cinco de diciembre hasta Reyes. Lo ponemos en Albacete y ya. A señoras de cincuenta para arriba que son las que compran. Y oye, ofertas no pongas que luego se me quejan. Un besito.`,
    wanted: { goal: "visits", budget: [800, "EUR", "total"], locations: ["Albacete"], audience: ["señoras"], dates: ["2026-12-05", "2027-01-06"], constraints: ["ofertas"] },
  },
  {
    id: "voice1-es-2", language: "es",
    text: `Qué onda Beto, va el resumen:
Objetivo → demos agendadas
Inversión → 65 mil pesos al mes
CPL máximo → $450
Dónde → CDMX, Monterrey y Guadalajara
A quién → directores de RH en empresas de +100 empleados
Arranque → segunda quincena de enero 2027
Cómo hablamos → directo, sin tecnicismos
Prohibido → mencionar a la competencia`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 450, budget: [65000, "MXN", "month"], locations: ["CDMX", "Monterrey", "Guadalajara"], audience: ["directores de RH"], dates: ["2027-01-16", null], tone: ["directo"], constraints: ["competencia"] },
  },
  {
    id: "voice1-es-3", language: "es",
    text: `Estimados:
La Fundación Horizonte desea incrementar el número de donantes regulares durante el primer trimestre de 2027. Disponemos de USD 7.500 en total y aspiramos a un costo por donante no mayor a USD 12. El público son profesionales de entre 30 y 60 años con estudios universitarios residentes en Buenos Aires, Córdoba y Rosario. Solicitamos un tono esperanzador y, en ningún caso, imágenes de niños.
Saludos cordiales,
Lic. Mariana Ocampo
Av. Corrientes 1234, CABA`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 12, budget: [7500, "USD", "total"], locations: ["Buenos Aires", "Córdoba", "Rosario"], audience: ["profesionales"], dates: ["2027-01-01", "2027-03-31"], tone: ["esperanzador"], constraints: ["imágenes de niños"] },
  },
  {
    id: "voice1-es-4", language: "es",
    text: `¿Qué vendes? Cursos de cerámica
¿Qué esperas de la campaña? Que se apunten al taller de primavera
¿Cuánto quieres gastar? 15 €/día
¿Fecha de inicio y fin? Del 1 de febrero al 15 de marzo
¿Ciudad? Granada y pueblos a 20 km
¿A quién le hablas? Gente creativa de 25 a 45
¿En qué idioma? Castellano
¿Algo que no quieras ver? Caras de famosos`,
    wanted: { goal: "leads", budget: [15, "EUR", "day"], locations: ["Granada"], languages: ["es"], audience: ["Gente creativa"], dates: ["2027-02-01", "2027-03-15"], constraints: ["famosos"] },
  },
  {
    id: "voice1-es-5", language: "es",
    text: `Buenas, Iker: te escribí el lunes que 50 € diarios, pero lo hemos hablado y lo dejamos en 35 € diarios. Lo demás no cambia: visitas a la web nueva, a menos de 0,40 € el clic, en Navarra y La Rioja, en castellano y euskera, hasta el 28 de febrero. No salgamos en Facebook, solo buscador. Gracias por la paciencia, estáis haciendo un trabajo estupendo.`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.4, budget: [35, "EUR", "day"], locations: ["Navarra", "La Rioja"], languages: ["es", "eu"], dates: [null, "2027-02-28"], sentiment: "positive", constraints: ["Facebook"] },
  },
  {
    id: "voice1-pt-1", language: "pt",
    text: `[27/11 08:41] Rafa: fala Ju, blz? seguinte
[27/11 08:42] Rafa: preciso de lead, trial mesmo. até uns 80 conto por lead tá ok
[27/11 08:42] Rafa: grana: R$ 3 mil por semana
[27/11 08:43] Rafa: só sudeste, foco em donos de clínica
[27/11 08:44] Ju Agência: e quando começa?
[27/11 08:44] Rafa: dia 11/01, vai até fim de março
[27/11 08:45] Rafa: ah e não fala que é IA não, o povo tem medo`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 80, budget: [3000, "BRL", "week"], locations: ["sudeste"], audience: ["donos de clínica"], dates: ["2027-01-11", "2027-03-31"], constraints: ["IA"] },
  },
  {
    id: "voice1-pt-2", language: "pt",
    text: `Exma. Senhora,

Vimos por este meio solicitar a V. Exa. a elaboração de uma campanha para a nossa rede de oficinas. Pretende-se aumentar o número de chamadas recebidas nas oficinas de Aveiro, Viseu e Leiria. O orçamento mensal ascende a mil e oitocentos euros, com início a 15 de janeiro de 2027. O custo por chamada não deverá ultrapassar 14 €. O público-alvo são condutores com viaturas de mais de cinco anos. Agradecemos que não sejam referidas marcas automóveis.

Com os melhores cumprimentos,
Departamento de Marketing
Auto Lusa, Lda. | Zona Industrial da Maia`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 14, budget: [1800, "EUR", "month"], locations: ["Aveiro", "Viseu", "Leiria"], audience: ["condutores"], dates: ["2027-01-15", null], constraints: ["marcas"] },
  },
  {
    id: "voice1-pt-3", language: "pt",
    text: `*Briefing - Doceria da Vó*
• Meta: 200 encomendas de panetone, pagando no máx. R$ 9 por encomenda
• Verba: R$ 1.500 (tudo)
• Período: 1º a 22/12
• Onde: Niterói e São Gonçalo
• Pra quem: mães e avós
• Jeito de falar: carinhoso, com cheirinho de casa
• Não pode: citar concorrente nem usar foto de banco de imagem`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 9, budget: [1500, "BRL", "total"], locations: ["Niterói", "São Gonçalo"], audience: ["mães"], dates: ["2026-12-01", "2026-12-22"], tone: ["carinhoso"], constraints: ["concorrente", "banco de imagem"] },
  },
  {
    id: "voice1-pt-4", language: "pt",
    text: `Oi, Camila! Recapitulando a call de ontem: no Google ficam 200 reais por dia e na Meta 100 reais por dia, então 300 reais por dia no total. A ideia continua sendo levar gente pro blog novo. Público: estudantes de concurso, 20 a 35 anos, no Brasil, menos o Norte. Linguagem leve. De 4 de janeiro até o carnaval (9 de fevereiro). Abs, Duda`,
    wanted: { goal: "traffic", budget: [300, "BRL", "day"], locations: ["Brasil"], audience: ["estudantes"], dates: ["2027-01-04", "2027-02-09"], tone: ["leve"], constraints: ["Norte"] },
  },
  {
    id: "voice1-pt-5", language: "pt",
    text: `Boa tarde. Estou muito insatisfeita com o último mês, o anúncio saiu com o preço errado e ninguém avisou. Para continuar, preciso que: (a) o foco sejam vendas na loja online; (b) gastem no máximo 25 euros por dia; (c) só apareça em Lisboa, Setúbal e Évora; (d) revejam tudo comigo antes de publicar; (e) acabem com os emojis.
Cumprimentos,
Teresa Vaz
Rua das Flores 12, Porto`,
    wanted: { goal: "sales", budget: [25, "EUR", "day"], locations: ["Lisboa", "Setúbal", "Évora"], sentiment: "negative", constraints: ["emojis"] },
  },
  {
    id: "voice1-ja-1", language: "ja",
    text: `株式会社アドリンク 御中

平素より格別のご高配を賜り、厚く御礼申し上げます。箱根の旅館「月見荘」の支配人、大沢でございます。
このたび、春の宿泊予約を増やすべく、広告の出稿をお願いしたくご連絡いたしました。
予算といたしましては、月額三十万円を上限に考えております。予約一件あたり四千円以内に収まりますと幸いです。
期間は令和9年2月1日より4月30日まで、首都圏および静岡県のお客様を対象に、五十代以上のご夫婦へ訴求できればと存じます。
文面は落ち着いた上質なものをお願い申し上げます。なお、「格安」「最安値」といった表現はお控えくださいますようお願いいたします。

敬具
大沢 修
〒250-0311 神奈川県足柄下郡箱根町湯本`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 4000, budget: [300000, "JPY", "month"], locations: ["首都圏", "静岡県"], audience: ["五十代以上"], dates: ["2027-02-01", "2027-04-30"], tone: ["落ち着いた"], constraints: ["格安", "最安値"] },
  },
  {
    id: "voice1-ja-2", language: "ja",
    text: `まみ: おつかれ〜!例の件だけど
まみ: とにかくお店に来てほしいの、新しいカフェ
まみ: お金は1日2,000円くらいで…
たく: 場所どこまで?
まみ: 三軒茶屋と下北沢だけでいい
たく: いつから?
まみ: 来週の月曜から年末まで!
まみ: 20代の女の子向けで、かわいい感じがいいな
まみ: あ、でもタピオカって書かないで笑`,
    wanted: { goal: "visits", budget: [2000, "JPY", "day"], locations: ["三軒茶屋", "下北沢"], audience: ["20代"], dates: [null, "2026-12-31"], tone: ["かわいい"], constraints: ["タピオカ"] },
  },
  {
    id: "voice1-ja-3", language: "ja",
    text: `お問い合わせ種別:広告運用
会社名:サンライズ外構
目的:見積もり依頼の獲得
目標CPA:9,000円以内
月間予算:¥35万
対象地域:埼玉県、群馬県
開始希望日:2027/01/18
ターゲット:持ち家の40〜60代
避けたい表現:しつこい営業を連想させるもの
備考:電話は不要です`,
    wanted: { goal: "leads", kpi: "CPA", targetValue: 9000, budget: [350000, "JPY", "month"], locations: ["埼玉県", "群馬県"], audience: ["40〜60代"], dates: ["2027-01-18", null], constraints: ["しつこい"] },
  },
  {
    id: "voice1-ja-4", language: "ja",
    text: `■11/25 定例メモ
・CVが伸びず、先方かなり不満げ。正直こちらも残念な結果
・来月からはECの売上に振り切る(ROAS400%死守)
・予算は月50万円に減額(これまでは80万円)
・配信先は全国、ただし沖縄・離島は送料の都合で除外
・ターゲットは変更なし=アウトドア好きの30代男性
・コピーに「限定」は使わない方針`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4, budget: [500000, "JPY", "month"], locations: ["全国"], audience: ["30代男性"], sentiment: "negative", constraints: ["沖縄", "限定"] },
  },
  {
    id: "voice1-ja-5", language: "ja",
    text: `お世話になっております。株式会社みどりの佐伯です。
先日はお時間をいただき、ありがとうございました。
資料を確認のうえ、改めてご連絡いたします。
今後ともよろしくお願いいたします。
――――――――
株式会社みどり 総務部 佐伯 花
東京都中央区日本橋1-1-1 TEL 03-0000-0000`,
    wanted: {},
  },
];

import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.86 at first sight: thirty more voices, the first that were written after the rules had learnt from ninety. */
export const VOICES_4: readonly LabelledBrief[] = [
  {
    id: "voice4-en-1", language: "en",
    text: `Subject: Kick-off for our insurance comparison tool

Hi Oliver,

Great speaking with you earlier. Here's the rundown as promised.

We compare pet insurance for owners in the UK, and the number we care about is completed quote forms. Right now one costs us about £11; anything under £8 would be a win. You'll have £9,000 per month to work with. We'd like the campaign live on 11 January and it should run for three months.

Who are they? Mostly dog owners in their 30s and 40s. We speak plainly and with a bit of warmth. Two things to leave alone: don't use photos of sick animals, and don't name individual insurers.

Speak soon,
Harriet`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 8, budget: [9000, "GBP", "month"], locations: ["UK"], audience: ["dog owners"], dates: ["2027-01-11", "2027-04-10"], tone: ["plainly"], sentiment: "positive", constraints: ["sick animals", "insurers"] },
  },
  {
    id: "voice4-en-2", language: "en",
    text: `ok so here's the deal. food truck, Portland Oregon. slow season. want more people lined up at the window between now and valentine's day. got like 15 bucks a day tops. tell them about the ramen. nobody under 21 cause we mostly sell at breweries. keep it goofy. do NOT post the address, we move around
thx
- Benny`,
    wanted: { goal: "visits", budget: [15, "USD", "day"], locations: ["Portland"], audience: ["21"], dates: [null, "2027-02-14"], tone: ["goofy"], constraints: ["address"] },
  },
  {
    id: "voice4-en-3", language: "en",
    text: `Project: Donor drive 2027
Prepared by: Aoife Brennan, Fundraising

1. What success looks like
One-off online donations at a cost of no more than €6 per donation.

2. Money
€20,000 for the full campaign (approved by the board on 12 November).

3. When
From 1 February 2027 to 31 March 2027.

4. Where
Republic of Ireland; Northern Ireland is out of scope.

5. People
Adults 45 and over who have given to charity before.

6. How we talk
Dignified, hopeful, never guilt-tripping.

7. Off limits
Images of identifiable children.`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 6, budget: [20000, "EUR", "total"], locations: ["Republic of Ireland"], audience: ["Adults 45"], dates: ["2027-02-01", "2027-03-31"], tone: ["Dignified"], constraints: ["children", "Northern Ireland"] },
  },
  {
    id: "voice4-en-4", language: "en",
    text: `Hi,

I took over marketing at Brightwater Dental last week so bear with me. My predecessor was paying 1,800 dollars a month and frankly I have no idea what for. I'd like to start again with 1,200 dollars a month. We need implant consultations booked through the website. We serve Sacramento, Folsom and Roseville. Patients are typically 50 or older. Could the ads be in English and Spanish? I'd rather not see the word "pain" anywhere.

Cheers,
Dominic`,
    wanted: { goal: "leads", budget: [1200, "USD", "month"], locations: ["Sacramento", "Folsom", "Roseville"], languages: ["en", "es"], audience: ["50 or older"], constraints: ["pain"] },
  },
  {
    id: "voice4-en-5", language: "en",
    text: `Following up on the invoice from last month: could you resend it with our new billing address? Nothing urgent. Hope the new office is treating you well!

Zoe Marsh | Accounts Payable | Fairline Ltd, 8 Mill Lane, Norwich`,
    wanted: {},
  },
  {
    id: "voice4-de-1", language: "de",
    text: `Guten Morgen Frau Albers,

anbei unsere Vorstellungen für die Frühjahrskampagne. Wir sind ein Fahrradhändler mit drei Filialen in Münster, Osnabrück und Bielefeld und möchten, dass mehr Kundinnen und Kunden in unsere Läden kommen. Dafür stellen wir 1.800 Euro monatlich bereit. Beginnen soll das Ganze am 1. März, Schluss ist am 30. Juni 2027. Im Blick haben wir Pendler und Familien. Die Sprache darf ruhig locker sein. Bitte lassen Sie die Marke Canyon unerwähnt, die führen wir nicht mehr.

Einen schönen Tag noch
Rüdiger Thiele`,
    wanted: { goal: "visits", budget: [1800, "EUR", "month"], locations: ["Münster", "Osnabrück", "Bielefeld"], audience: ["Pendler"], dates: ["2027-03-01", "2027-06-30"], tone: ["locker"], constraints: ["Canyon"] },
  },
  {
    id: "voice4-de-2", language: "de",
    text: `Hey Leute, wir sind ein Start-up für Meal-Prep-Boxen aus Leipzig. Aktuell wollen wir vor allem Abos verkaufen, pro Neukunde können wir 30 Euro lockermachen. 5k im Monat, zwei Monate lang, Start 4. Januar 2027. Leipzig, Dresden, Halle (Saale). Leute zwischen 22 und 38, die viel arbeiten und wenig kochen. Klingt gern frech, aber nicht albern. Was gar nicht geht: Kalorien zählen und Diät-Sprech. Wir freuen uns mega auf die Zusammenarbeit!`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 30, budget: [5000, "EUR", "month"], locations: ["Leipzig", "Dresden", "Halle"], audience: ["22 und 38"], dates: ["2027-01-04", "2027-03-03"], tone: ["frech"], sentiment: "positive", constraints: ["Kalorien"] },
  },
  {
    id: "voice4-de-3", language: "de",
    text: `Gesprächsnotiz, Telefonat mit Fr. Dr. Heuser (Augenklinik Rheinblick), 26.11.2026
- wünscht sich mehr Anrufe für Voruntersuchungen zum Laser
- pro Anruf max. 28 €
- Etat: 3.200 € im Monat, ab Februar
- Koblenz, Neuwied, Andernach
- Brillenträger ab 25
- auf keinen Fall „schmerzfrei" versprechen
- Ton: kompetent, beruhigend
- war mit der alten Agentur sehr unzufrieden`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 28, budget: [3200, "EUR", "month"], locations: ["Koblenz", "Neuwied", "Andernach"], audience: ["Brillenträger"], dates: ["2027-02-01", null], tone: ["kompetent"], sentiment: "negative", constraints: ["schmerzfrei"] },
  },
  {
    id: "voice4-de-4", language: "de",
    text: `Von: einkauf@holzhandel-brandl.example
An: agentur@beispiel.example
Gesendet: Mittwoch, 25. November 2026 08:14
Betreff: AW: AW: Werbung Terrassendielen

Grüß Gott,
das passt so nicht. Wir hatten 900 Euro im Monat besprochen, nicht 1.400. Bitte korrigieren. Und die Anzeigen laufen immer noch in Wien, das wollten wir nie: Oberösterreich und Salzburg, fertig. Hauptsache, es kommen Angebotsanfragen herein. Start bleibt der 15. März.
Brandl

> Am 24.11.2026 um 16:02 schrieb agentur@beispiel.example:
> Guten Tag Herr Brandl, wir würden 1.400 Euro im Monat vorschlagen, Regionen: Wien, Oberösterreich, Salzburg.`,
    wanted: { goal: "leads", budget: [900, "EUR", "month"], locations: ["Oberösterreich", "Salzburg"], dates: ["2027-03-15", null], sentiment: "negative", constraints: ["Wien"] },
  },
  {
    id: "voice4-de-5", language: "de",
    text: `KAMPAGNENBOGEN
Produkt: Weiterbildung „Pflegeberater:in"
Zweck: Teilnehmer gewinnen (Anmeldung online)
Zielkosten: 70 € / Anmeldung
Volumen gesamt: 15.000 €
Schaltzeit: 04.01.–28.02.2027
Bundesländer: Sachsen, Thüringen
Wen sprechen wir an: Pflegefachkräfte mit Berufserfahrung
Sprachen: Deutsch
Auftreten: wertschätzend
Nicht zulässig: Mitleid, Klischees`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 70, budget: [15000, "EUR", "total"], locations: ["Sachsen", "Thüringen"], languages: ["de"], audience: ["Pflegefachkräfte"], dates: ["2027-01-04", "2027-02-28"], tone: ["wertschätzend"], constraints: ["Mitleid", "Klischees"] },
  },
  {
    id: "voice4-fr-1", language: "fr",
    text: `Bonjour Thomas,

Merci encore pour la présentation, toute l'équipe a été emballée. Comme convenu, voici notre feuille de route.

Nous vendons des matelas fabriqués en France et nous voulons avant tout des ventes sur notre boutique en ligne. Un ROAS de 4,5 nous semble réaliste. Prévoyez 250 euros par jour, du 4 janvier au 7 février 2027, pendant les soldes. Nous visons la France métropolitaine, en dehors de la Corse. Nos acheteurs ont le plus souvent entre 35 et 60 ans et changent de literie après un déménagement. Parlez-leur simplement, avec bienveillance. Nous ne souhaitons pas que la concurrence soit citée.

Bonne journée,
Anne-Laure`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4.5, budget: [250, "EUR", "day"], locations: ["France métropolitaine"], audience: ["35 et 60"], dates: ["2027-01-04", "2027-02-07"], tone: ["bienveillance"], sentiment: "positive", constraints: ["concurrence", "Corse"] },
  },
  {
    id: "voice4-fr-2", language: "fr",
    text: `Bjr, auto-école du Vieux-Port à La Rochelle. On cherche des inscriptions permis B, surtout les 17-22 ans. Budget 350 €/mois à partir de février. La Rochelle et Rochefort. 20 € max par inscription svp. Ton jeune mais pas « djeuns ». Ne pas parler de taux de réussite, c'est réglementé. Merci, Stéphane`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 20, budget: [350, "EUR", "month"], locations: ["La Rochelle", "Rochefort"], audience: ["17-22"], dates: ["2027-02-01", null], tone: ["jeune"], constraints: ["taux de réussite"] },
  },
  {
    id: "voice4-fr-3", language: "fr",
    text: `COMPTE RENDU D'APPEL
Client : Domaine des Trois Chênes (gîtes)
Attente principale : réservations directes, pour moins dépendre des plateformes
Limite : 25 € par réservation
Moyens : 6 000 € sur la saison, d'avril à septembre 2027
Bassins : Paris, Lyon, Bruxelles
Langues des annonces : français, néerlandais
Qui : familles et petits groupes d'amis
Manière de parler : chaleureuse, nature
Interdit de dire : « pas cher », « dernière minute »
Humeur du client : enthousiaste`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 25, budget: [6000, "EUR", "total"], locations: ["Paris", "Lyon", "Bruxelles"], languages: ["fr", "nl"], audience: ["familles"], dates: ["2027-04-01", "2027-09-30"], tone: ["chaleureuse"], sentiment: "positive", constraints: ["pas cher", "dernière minute"] },
  },
  {
    id: "voice4-fr-4", language: "fr",
    text: `Bonsoir,
Cela fait trois semaines que j'attends une réponse et je commence sérieusement à perdre patience. Je répète donc ma demande : je veux que des gens m'appellent pour des devis de toiture, à Tours et à Blois, point. 30 € par jour, pas davantage. Chaque appel ne doit pas dépasser 22 €. Pas de publicité le week-end. J'espère que c'est clair cette fois.
M. Fournier`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 22, budget: [30, "EUR", "day"], locations: ["Tours", "Blois"], sentiment: "negative", constraints: ["week-end"] },
  },
  {
    id: "voice4-fr-5", language: "fr",
    text: `Salut Margaux, j'espère que tu vas bien. Petit mot pour te dire que le festival aura lieu du 9 au 11 juillet à Clermont-Ferrand et qu'on aimerait faire parler de nous en amont. On a 4 500 € au total, campagne en mai et juin 2027. Publics : les amateurs de jazz d'Auvergne, disons 30-65 ans. Sois élégante et un peu joueuse. Laisse tomber les emojis, s'il te plaît. Bises, Hugo`,
    wanted: { goal: "awareness", budget: [4500, "EUR", "total"], locations: ["Auvergne"], audience: ["amateurs de jazz"], dates: ["2027-05-01", "2027-06-30"], tone: ["élégante"], constraints: ["emojis"] },
  },
  {
    id: "voice4-es-1", language: "es",
    text: `Buenos días, Sergio:

Somos una academia de idiomas en Bilbao y necesitamos vuestra ayuda para el segundo semestre. Lo que buscamos son matrículas para los cursos intensivos y podemos asumir un coste de 30 € por matrícula. Destinaremos 1.300 € al mes desde el 1 de febrero hasta el 30 de abril de 2027. Queremos anunciarnos en Bilbao, Barakaldo y Getxo. Nuestro alumnado son adultos de entre 25 y 45 años que quieren mejorar en su trabajo. Los textos en castellano y en euskera, con un estilo cercano y animado. Os pedimos que no menciones certificados oficiales, porque no los expedimos.

Un abrazo,
Itziar`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 30, budget: [1300, "EUR", "month"], locations: ["Bilbao", "Barakaldo", "Getxo"], languages: ["es", "eu"], audience: ["adultos"], dates: ["2027-02-01", "2027-04-30"], tone: ["cercano"], constraints: ["certificados"] },
  },
  {
    id: "voice4-es-2", language: "es",
    text: `Hola, buen día. Le escribe Ramiro, de la ferretería La Tuerca en Mendoza. Mire, la campaña pasada anduvo muy bien, estamos agradecidos. Ahora quisiéramos más visitas al local, sobre todo los sábados. Tenemos 90.000 pesos argentinos por mes. Zona: Mendoza capital y Godoy Cruz. Gente que está construyendo o refaccionando. Arrancaría el 4 de enero. No ponga ofertas de pintura que ya no trabajamos. Saludos`,
    wanted: { goal: "visits", budget: [90000, "ARS", "month"], locations: ["Mendoza", "Godoy Cruz"], audience: ["construyendo"], dates: ["2027-01-04", null], sentiment: "positive", constraints: ["pintura"] },
  },
  {
    id: "voice4-es-3", language: "es",
    text: `FORMULARIO WEB #3381
Nombre: Clínica Fisio Norte
¿Qué necesitas?: Que llamen más pacientes nuevos
Inversión prevista: 20 euros diarios
¿Dónde estáis?: Gijón
¿Hasta dónde queréis llegar?: Gijón y Avilés
Fecha de arranque: 11/01/2027
Fecha de cierre: 11/04/2027
Tipo de cliente: deportistas y personas con trabajo de oficina
Forma de comunicar: profesional, sin tecnicismos
Qué no queréis: fotos de agujas`,
    wanted: { goal: "calls", budget: [20, "EUR", "day"], locations: ["Gijón", "Avilés"], audience: ["deportistas"], dates: ["2027-01-11", "2027-04-11"], tone: ["profesional"], constraints: ["agujas"] },
  },
  {
    id: "voice4-es-4", language: "es",
    text: `[09:15] Caro: hola! me pasas lo del cliente nuevo?
[09:17] Javi: sí. tienda online de plantas, en Valencia pero vende a toda la península
[09:18] Caro: objetivo?
[09:18] Javi: pedidos. cpa máximo 11
[09:19] Caro: euros no?
[09:19] Javi: claro
[09:20] Caro: y de pasta?
[09:20] Javi: 1500 € mensuales
[09:22] Caro: fechas
[09:22] Javi: del 1 de marzo al 31 de mayo
[09:23] Javi: ah, y nada de flores cortadas, solo planta viva`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 11, budget: [1500, "EUR", "month"], locations: ["península"], dates: ["2027-03-01", "2027-05-31"], constraints: ["flores cortadas"] },
  },
  {
    id: "voice4-es-5", language: "es",
    text: `Estimado equipo:

Quedamos francamente insatisfechos con la gestión del trimestre anterior. Antes de decidir si renovamos, queremos una propuesta que respete lo siguiente: el fin es captar socios para la cooperativa eléctrica, a no más de 40 € por socio; se invertirán 10.000 € en total entre el 15 de enero y el 15 de abril de 2027; el ámbito es Cataluña y Baleares; los anuncios se redactarán en catalán; el registro será divulgativo; queda descartado cualquier mensaje alarmista.

Dirección General`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 40, budget: [10000, "EUR", "total"], locations: ["Cataluña", "Baleares"], languages: ["ca"], dates: ["2027-01-15", "2027-04-15"], tone: ["divulgativo"], sentiment: "negative", constraints: ["alarmista"] },
  },
  {
    id: "voice4-pt-1", language: "pt",
    text: `Olá, Marina!

Somos uma clínica de estética em Belo Horizonte e queremos atrair novas clientes que agendem avaliação pelo WhatsApp. Cada agendamento pode custar no máximo R$ 40. Vamos investir R$ 3.500 mensais, começando em 10 de janeiro e terminando em 10 de abril de 2027. As cidades são Belo Horizonte, Contagem e Betim. Nosso público: mulheres entre 30 e 55 anos, classe A e B. A comunicação deve ser delicada e segura. É proibido usar fotos de antes e depois.

Ficamos no aguardo,
Dra. Renata Lopes`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 40, budget: [3500, "BRL", "month"], locations: ["Belo Horizonte", "Contagem", "Betim"], audience: ["mulheres entre 30 e 55"], dates: ["2027-01-10", "2027-04-10"], tone: ["delicada"], constraints: ["antes e depois"] },
  },
  {
    id: "voice4-pt-2", language: "pt",
    text: `Viva! Somos a Surf & Stay, em Peniche. Para a primavera queríamos encher os quartos com reservas diretas, sem comissões. Temos 55 euros por dia, de 15 de março a 15 de junho. Interessa-nos chegar a alemães e franceses que fazem surf, entre os 20 e os 40 anos; anúncios em alemão, francês e inglês, portanto. Mostrem mercados: Alemanha e França. Estilo solto. Só não queremos imagens de praias que não sejam a nossa. Obrigado, Duarte`,
    wanted: { goal: "sales", budget: [55, "EUR", "day"], locations: ["Alemanha", "França"], languages: ["de", "fr", "en"], audience: ["20 e os 40"], dates: ["2027-03-15", "2027-06-15"], tone: ["solto"], constraints: ["praias"] },
  },
  {
    id: "voice4-pt-3", language: "pt",
    text: `BRIEFING RÁPIDO
cliente: Pet Shop Bicho Feliz
o que quer: mais gente comprando ração na loja virtual
quanto gasta: 60 reais/dia
onde vende: Fortaleza e Caucaia
pra quem: donos de cachorro
quando: 1/2 a 31/3/2027
como fala: brincalhão
não pode: falar de remédio
meta: roas 6`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 6, budget: [60, "BRL", "day"], locations: ["Fortaleza", "Caucaia"], audience: ["donos de cachorro"], dates: ["2027-02-01", "2027-03-31"], tone: ["brincalhão"], constraints: ["remédio"] },
  },
  {
    id: "voice4-pt-4", language: "pt",
    text: `Prezados,

Confesso que esperávamos mais. Em dois meses recebemos quatro pedidos de orçamento, todos fora da nossa área. Peço que ajustem imediatamente: atuamos somente em Ribeirão Preto e Sertãozinho. O orçamento baixa para R$ 2.000 por mês. Queremos pedidos de orçamento de condomínios e indústrias, por até R$ 90 cada. Retirem a palavra "urgente" de todos os textos.

Att.,
Eng. Fábio Nunes`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 90, budget: [2000, "BRL", "month"], locations: ["Ribeirão Preto", "Sertãozinho"], audience: ["condomínios"], sentiment: "negative", constraints: ["urgente"] },
  },
  {
    id: "voice4-pt-5", language: "pt",
    text: `Boa tarde, podem confirmar se receberam o contrato assinado que enviei ontem? Obrigada. Sónia Matos, Rua do Ouro 55, Lisboa`,
    wanted: {},
  },
  {
    id: "voice4-ja-1", language: "ja",
    text: `お世話になっております。不動産会社アーバンリンクの遠藤です。

来年2月から、マンション売却の査定依頼を増やすキャンペーンを実施したいと考えております。
査定依頼は1件あたり12,000円までを目安としております。
ご予算は月額60万円、期間は2027年2月1日から7月31日までの半年間です。
配信地域は東京23区と川崎市でお願いします。
対象は、50歳以上でマンションをお持ちの方です。
落ち着きがあり、信頼できる印象の文章を希望します。
「今が売り時」のような煽る表現は使わないでください。

よろしくお願いいたします。`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 12000, budget: [600000, "JPY", "month"], locations: ["東京23区", "川崎市"], audience: ["50歳以上"], dates: ["2027-02-01", "2027-07-31"], tone: ["信頼"], constraints: ["今が売り時"] },
  },
  {
    id: "voice4-ja-2", language: "ja",
    text: `お疲れさまです!新しいパン屋の件です
オープンは3/6なので、それまでに近所の人に知ってもらいたいです
予算は全部で15万円
2/15〜3/14でお願いします
場所は武蔵小杉と元住吉
子育て中のママがメインです
ほっこりした感じで
「無添加」は使えないので気をつけてください`,
    wanted: { goal: "awareness", budget: [150000, "JPY", "total"], locations: ["武蔵小杉", "元住吉"], audience: ["ママ"], dates: ["2027-02-15", "2027-03-14"], tone: ["ほっこり"], constraints: ["無添加"] },
  },
  {
    id: "voice4-ja-3", language: "ja",
    text: `【ご依頼内容】
依頼主:アウトドア用品店ヤマノネ
やりたいこと:オンラインショップの売上を伸ばす
指標:ROAS 500%
1日の予算:8,000円
配信する地域:日本全国
配信する期間:2027年3月1日(月)〜5月9日(日)
想定するお客様:キャンプを始めたばかりの20〜30代
文章の雰囲気:ワクワクする、親しみやすい
避けてほしいこと:他店との比較、値引きの強調`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [8000, "JPY", "day"], locations: ["日本全国"], audience: ["20〜30代"], dates: ["2027-03-01", "2027-05-09"], tone: ["ワクワク"], constraints: ["比較", "値引き"] },
  },
  {
    id: "voice4-ja-4", language: "ja",
    text: `山下様

先日ご報告いただいた結果、率直に申し上げて期待を大きく下回っております。電話が月に3件では割に合いません。
つきましては、以下のとおり見直しをお願いします。
まず、目的は引き続き電話でのお問い合わせです。予算は月20万円から月12万円に減らします。地域は船橋市のみとし、市川市は外してください。高齢のご両親を介護されているご家族に届くようにお願いします。「格安」という表現は使わないこと。
以上です。`,
    wanted: { goal: "calls", budget: [120000, "JPY", "month"], locations: ["船橋市"], audience: ["ご家族"], sentiment: "negative", constraints: ["格安", "市川市"] },
  },
  {
    id: "voice4-ja-5", language: "ja",
    text: `あや: ねえ、ブログの広告どうする?
けん: アクセス伸ばしたいよね
あや: いくらまで出せる?
けん: 週5,000円かな
あや: いつからにする?
けん: 1月10日から
あや: 対象は?
けん: 一人旅が好きな女性
あや: エリアは全国でいいよね
けん: うん
あや: 書いちゃいけないことある?
けん: 治安の話`,
    wanted: { goal: "traffic", budget: [5000, "JPY", "week"], locations: ["全国"], audience: ["一人旅が好きな女性"], dates: ["2027-01-10", null], constraints: ["治安"] },
  },
];

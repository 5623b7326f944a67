import type { LabelledBrief } from "./labelled";

/** The briefs that the rules were made with. */
export const KNOWN_BRIEFS: readonly LabelledBrief[] = [
  {
    id: "en-mail-polite",
    language: "en",
    text: `Hi Dana,

Thanks so much for the call on Tuesday, we came away really impressed and we are excited to get going with you.

To recap what we said: the main goal of the campaign is to generate qualified demo requests for our scheduling software. Ideally
we would see a cost per lead under $85. We have set aside a budget of $12,000 per month for Google Ads, starting on March 1, 2027 and
running until June 30, 2027.

We'd like to target operations managers at mid-sized manufacturing companies in Ohio and Michigan. All ads in English, please.

As for tone of voice, we sound confident and factual, never salesy. Please don't mention our competitor Plannix by name, and avoid
stock photos of people shaking hands.

Kind regards,
Marcus Webb
VP Marketing, Tidewell Scheduling
410 Lakeshore Ave, Chicago, IL 60611
Phone: +1 312 555 0143`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 85, budget: [12000, "USD", "month"], locations: ["Ohio", "Michigan"], languages: ["en"],
      audience: ["operations managers", "manufacturing"], dates: ["2027-03-01", "2027-06-30"], tone: ["confident", "factual"], sentiment: "positive",
      constraints: ["Plannix", "stock photos"],
    },
  },
  {
    id: "en-chat-terse",
    language: "en",
    text: `[09:12] Jo (agency): morning! quick q's for the setup. budget?
[09:14] Reema: 5k/mo
[09:14] Jo (agency): GBP?
[09:15] Reema: yes £
[09:15] Jo (agency): where should ads run?
[09:16] Reema: Leeds + Sheffield, 20 miles around each
[09:17] Jo (agency): goal?
[09:17] Reema: phone calls mostly. under £18 per call
[09:18] Jo (agency): anything to avoid?
[09:19] Reema: no discounts, no emojis
[09:20] Jo (agency): start?
[09:20] Reema: 11 Jan 2027`,
    wanted: {
      goal: "calls", kpi: "cost per call", targetValue: 18, budget: [5000, "GBP", "month"], locations: ["Leeds", "Sheffield"],
      dates: ["2027-01-11", null], constraints: ["no discounts"],
    },
  },
  {
    id: "en-form",
    language: "en",
    text: `NEW CAMPAIGN REQUEST
Company: Hollow Oak Furniture
Website: www.hollowoak.example
Campaign objective: Online sales
KPI: ROAS 4.5
Monthly budget (EUR): 8,000
Target locations: Ireland, Netherlands, Belgium
Languages: English, Dutch
Target audience: homeowners aged 30-55 interested in interior design
Start date: 2027-02-15
End date: 2027-05-31
Tone of voice: warm, understated
Do not: use the word "cheap"; show delivery times
Notes: n/a`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 4.5, budget: [8000, "EUR", "month"], locations: ["Ireland", "Netherlands", "Belgium"],
      languages: ["en", "nl"], audience: ["homeowners", "30-55"], dates: ["2027-02-15", "2027-05-31"], tone: ["warm", "understated"],
      constraints: ["cheap"],
    },
  },
  {
    id: "en-thread-contradiction",
    language: "en",
    text: `Hi Lucas,

I spoke with our CFO and I'm afraid we have to correct something: please work with 4,000 EUR a month instead of the 6,000 EUR I wrote
before. Everything else stays as it was.

Best,
Ingrid

On Wed, 18 Nov 2026 at 16:02, Ingrid Halvorsen <ingrid@fjordline.example> wrote:
> Hello Lucas,
>
> we want to sell more tickets for our ferry trips. Budget is 6,000 EUR a month, CPA should stay below 14 EUR.
> Please run the ads in Norway and Denmark only, from 1 December 2026 to 28 February 2027.
> Our guests are couples and families with children.
>
> Best,
> Ingrid`,
    wanted: {
      goal: "sales", kpi: "CPA", targetValue: 14, budget: [4000, "EUR", "month"], locations: ["Norway", "Denmark"],
      audience: ["couples", "families"], dates: ["2026-12-01", "2027-02-28"], 
    },
  },
  {
    id: "en-nothing",
    language: "en",
    text: `Hello,

we met at the trade fair in Lisbon and I wanted to say thank you for the nice conversation. Could you send me some information about
what you do and what it costs? I am out of the office until Thursday.

Kind regards
Tom Ashdown
Ashdown & Pike Ltd.
22 Mill Lane, Norwich NR3 1AB`,
    wanted: {},
  },
  {
    id: "en-angry",
    language: "en",
    text: `Paul,

I have to be honest, we are very disappointed with the last two months. The leads were terrible and nobody called us back with an
explanation. This is the last chance.

What we need from February on: more store visits in our showroom in Bristol, nothing else. Budget stays at 900 a week (pounds obviously).
No more Display and no partner sites.

Regards
Helen`,
    wanted: {
      goal: "visits", budget: [900, "GBP", "week"], locations: ["Bristol"], sentiment: "negative", dates: ["2027-02-01", null], constraints: ["no partner sites"],
    },
  },
  {
    id: "en-unsettled",
    language: "en",
    text: `Hi Noor,

we are quite happy with the start. For the next step we are not sure yet: budget 2,000 to 3,000 EUR, and the ads should run from 1 March.
P.S. On second thought, let us start on 15 March.

On Mon, 9 Nov 2026 at 09:30, Piet Ruiter <piet@zeegras.example> wrote:
> Hi Noor, budget is 1,500 EUR per month. Goal: online bookings for our cabins, Netherlands only.`,
    wanted: {
      goal: "sales", budget: [3000, "EUR", null], locations: ["Netherlands"], dates: ["2027-03-15", null], sentiment: "positive",
    },
  },
  {
    id: "de-mail-long",
    language: "de",
    text: `Sehr geehrte Frau Castellan,

herzlichen Dank für Ihr Angebot vom 12. November. Wir haben intern beraten und würden gerne mit Ihnen starten.

Unser Ziel ist es, mehr Anfragen für unsere Wärmepumpen zu gewinnen. Ein Lead darf maximal 60 € kosten, also CPL höchstens 60 Euro. Für die
Kampagne stehen uns insgesamt 18.000 € zur Verfügung, nicht wie im Vorjahr 12.000 €. Die Anzeigen sollen vom 1. Februar 2027 bis zum
30. April 2027 laufen, und zwar ausschließlich in Bayern und Baden-Württemberg.

Angesprochen werden sollen Eigentümer von Ein- und Zweifamilienhäusern ab 40 Jahren. Die Ansprache bitte seriös und verständlich, wir siezen
unsere Kunden. Auf Superlative wie "die beste Heizung" bitten wir zu verzichten, ebenso keine Nennung von Fördersummen.

Mit freundlichen Grüßen
Jürgen Plate

Plate Haustechnik GmbH
Industriestr. 4, 86150 Augsburg
Tel. 0821 555 010 | Amtsgericht Augsburg HRB 55512
Diese E-Mail kann vertrauliche Informationen enthalten. Sollten Sie nicht der beabsichtigte Empfänger sein, löschen Sie sie bitte.`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 60, budget: [18000, "EUR", "total"], locations: ["Bayern", "Baden-Württemberg"],
      audience: ["Eigentümer", "40"], dates: ["2027-02-01", "2027-04-30"], tone: ["seriös"], constraints: ["Superlative"],
    },
  },
  {
    id: "de-chat",
    language: "de",
    text: `10:02 Nele: Moin! Hast du kurz die Eckdaten?
10:05 Tarek: klar. 3k/Monat, CPL < 25€
10:05 Nele: Region?
10:06 Tarek: DACH
10:06 Nele: Zielgruppe?
10:07 Tarek: 25-34 w, Fitness-interessiert
10:08 Nele: ab wann?
10:08 Tarek: ab KW 3 bis Ende Q1
10:09 Tarek: bitte kein Denglisch und keine Vorher/Nachher-Fotos`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 25, budget: [3000, "EUR", "month"], locations: ["DACH"], audience: ["25-34 w"],
      dates: ["2027-01-18", "2027-03-31"], constraints: ["Denglisch"],
    },
  },
  {
    id: "de-bullets",
    language: "de",
    text: `Hi Sven,

hier kurz und knapp:

- Ziel: mehr Verkäufe im Onlineshop (Honig und Kerzen)
- ROAS mindestens 400 %
- Budget: 50 € am Tag
- Laufzeit: 15.01.2027 – 15.03.2027
- Gebiet: Deutschland und Österreich
- Sprache: Deutsch
- Tonalität: herzlich, bodenständig, per Du
- Tabu: Rabattschlachten, Black-Friday-Sprüche

Freue mich sehr darauf, das wird richtig gut!
LG Miriam`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 4, budget: [50, "EUR", "day"], locations: ["Deutschland", "Österreich"], languages: ["de"],
      dates: ["2027-01-15", "2027-03-15"], tone: ["herzlich", "Du"], sentiment: "positive", constraints: ["Rabattschlachten"],
    },
  },
  {
    id: "de-outlook-thread",
    language: "de",
    text: `Hallo Frau Winkler,

nein, Österreich lassen wir erst einmal weg, bitte nur Deutschland. Der Rest passt so.

Viele Grüße
Anton Feld

Von: Clara Winkler <c.winkler@nordmedien.example>
Gesendet: Montag, 23. November 2026 09:41
An: Anton Feld
Betreff: AW: Kampagne Azubis

Hallo Herr Feld,

ich fasse zusammen: Sie suchen Bewerbungen von Auszubildenden, Zielgruppe Schüler zwischen 16 und 20 Jahren, Budget 1.500 Euro im Monat,
Start am 01.12.2026, Deutschland und Österreich. Stimmt das so?

Beste Grüße
Clara Winkler`,
    wanted: {
      goal: "leads", budget: [1500, "EUR", "month"], locations: ["Deutschland"], audience: ["Schüler", "16"], dates: ["2026-12-01", null],
      constraints: ["Österreich"],
    },
  },
  {
    id: "de-unsure",
    language: "de",
    text: `Guten Tag,

wir überlegen, ob wir mal Werbung auf Facebook machen sollen. So richtig wissen wir noch nicht, was das bringt. Vielleicht 300 bis 500 Euro im
Monat? Wichtig wäre uns vor allem, dass das Café bekannter wird, hier in Heidelberg. Wann es losgeht, ist noch offen.

Danke schon mal
Familie Brück`,
    wanted: { goal: "awareness", budget: [500, "EUR", "month"], locations: ["Heidelberg"] },
  },
  {
    id: "de-nothing",
    language: "de",
    text: `Hallo Jan,

danke für die Einladung zum Sommerfest, wir kommen gern. Bringst du die Unterlagen mit? Ich melde mich nächste Woche noch einmal wegen der
Rechnung.

Liebe Grüße
Petra

Von meinem iPhone gesendet`,
    wanted: {},
  },
  {
    id: "fr-mail",
    language: "fr",
    text: `Bonjour Madame,

Suite à notre échange, voici nos attentes pour la campagne de printemps. Notre objectif principal est d'obtenir des demandes de devis pour la
rénovation de salles de bain, à pas plus de 40 € par lead. Nous disposons d'un budget de 2 000 € par mois, du 1er mars au 31 mai 2027.

La cible : des propriétaires de 35 à 65 ans, à Nantes et dans un rayon de 30 km autour de Nantes. Le ton doit être chaleureux et rassurant, nous
vouvoyons nos clients. Merci de ne pas utiliser de photos de banques d'images et d'éviter le mot « pas cher ».

Cordialement,
Yves Kerbrat
Bains & Lumières SARL - 12 rue des Ormes, 44000 Nantes
Tél : 02 40 55 01 23`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 40, budget: [2000, "EUR", "month"], locations: ["Nantes"], audience: ["propriétaires", "35"],
      dates: ["2027-03-01", "2027-05-31"], tone: ["chaleureux", "rassurant"], constraints: ["banques d'images"],
    },
  },
  {
    id: "fr-chat",
    language: "fr",
    text: `Agence: salut, on part sur quel budget ?
Lola: 1 500 €/mois
Agence: objectif ?
Lola: des ventes en ligne, ROAS de 5 mini
Agence: quelle zone ?
Lola: France entière + Belgique
Agence: on démarre quand ?
Lola: le 10 janvier 2027, jusqu'à fin mars
Lola: pas de promo ni de code, on n'en fait jamais`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 5, budget: [1500, "EUR", "month"], locations: ["France entière", "Belgique"],
      dates: ["2027-01-10", "2027-03-31"], constraints: ["promo"],
    },
  },
  {
    id: "fr-form",
    language: "fr",
    text: `Formulaire de brief
Entreprise : Fromagerie du Lac
Objectif : visites en magasin
Budget total : 6 500 euros
Zone : Annecy, Chambéry
Public : familles et gourmands de la région
Dates : du 15/02/2027 au 15/04/2027
Ton : gourmand, convivial
À éviter : comparaisons avec la grande distribution
Langue : français`,
    wanted: {
      goal: "visits", budget: [6500, "EUR", "total"], locations: ["Annecy", "Chambéry"], languages: ["fr"], audience: ["familles"],
      dates: ["2027-02-15", "2027-04-15"], tone: ["gourmand"], constraints: ["grande distribution"],
    },
  },
  {
    id: "fr-thread",
    language: "fr",
    text: `Bonjour Hugo,

Finalement nous passons à 80 € par jour au lieu de 60 €. On garde Lyon mais on ajoute aussi Grenoble.

Bien à vous,
Sylvie Marchand

Le mar. 17 nov. 2026 à 11:20, Sylvie Marchand <sylvie@sol-et-bois.example> a écrit :
> Bonjour Hugo,
> nous voulons plus d'appels pour notre service de pose de parquet. Budget : 60 € par jour, à Lyon uniquement.
> Nous sommes très contents des premiers résultats, bravo à l'équipe !
> Bien à vous,
> Sylvie`,
    wanted: { goal: "calls", budget: [80, "EUR", "day"], locations: ["Grenoble", "Lyon"], sentiment: "positive" },
  },
  {
    id: "fr-awareness",
    language: "fr",
    text: `Bonjour à tous,

Pour le lancement de notre nouvelle eau pétillante, nous cherchons avant tout de la notoriété auprès des 18-30 ans en Île-de-France. L'enveloppe
est de 45 000 € pour toute la campagne. Nous n'attendons pas de ventes directes. Le budget de l'an dernier (30 000 €) ne s'applique plus.

Diffusion du 1er juin au 31 août 2027. Ton décalé et jeune. Surtout pas d'influenceurs.

Merci d'avance,
Inès Roche`,
    wanted: {
      goal: "awareness", budget: [45000, "EUR", "total"], locations: ["Île-de-France"], audience: ["18-30"], dates: ["2027-06-01", "2027-08-31"],
      tone: ["décalé"], constraints: ["influenceurs"],
    },
  },
  {
    id: "es-mail",
    language: "es",
    text: `Hola Carlos:

Muchas gracias por la reunión de ayer, estamos encantados con la propuesta. Queremos conseguir más solicitudes de información para nuestro máster,
con un coste por lead por debajo de 20 €. El presupuesto es de 3.500 € al mes, desde el 1 de febrero hasta el 30 de abril de 2027.

El público son estudiantes universitarios de 21 a 28 años en Madrid, Valencia y Sevilla. Los anuncios en español e inglés. El tono: cercano pero
profesional. Por favor, no mencionéis becas ni prometáis empleo.

Un saludo,
Lucía Ferrer
Escuela Atalaya
C/ Mayor 15, 46001 Valencia`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 20, budget: [3500, "EUR", "month"], locations: ["Madrid", "Valencia", "Sevilla"], languages: ["es", "en"],
      audience: ["estudiantes", "21"], dates: ["2027-02-01", "2027-04-30"], tone: ["cercano", "profesional"], sentiment: "positive",
      constraints: ["becas"],
    },
  },
  {
    id: "es-mx-chat",
    language: "es",
    text: `Agencia: ¿Qué presupuesto manejan?
Beto: $40,000 MXN mensuales
Agencia: ¿Y el objetivo?
Beto: ventas en línea, CPA máximo de $180
Agencia: ¿Ciudades?
Beto: Guadalajara y Monterrey
Agencia: ¿A quién?
Beto: mujeres de 25 a 40 años
Agencia: ¿Cuándo empezamos?
Beto: el 5 de enero de 2027`,
    wanted: {
      goal: "sales", kpi: "CPA", targetValue: 180, budget: [40000, "MXN", "month"], locations: ["Guadalajara", "Monterrey"],
      audience: ["mujeres de 25 a 40"], dates: ["2027-01-05", null],
    },
  },
  {
    id: "es-form",
    language: "es",
    text: `Objetivo: llamadas
Presupuesto: 25 euros diarios
Ubicación: Zaragoza (radio de 15 km)
Idioma: español
Público objetivo: propietarios de viviendas antiguas
Fechas: 11/01/2027 - 28/02/2027
Tono: serio y directo
Evitar: precios en los anuncios`,
    wanted: {
      goal: "calls", budget: [25, "EUR", "day"], locations: ["Zaragoza"], languages: ["es"], audience: ["propietarios"],
      dates: ["2027-01-11", "2027-02-28"], tone: ["serio"], constraints: ["precios"],
    },
  },
  {
    id: "es-several-budgets",
    language: "es",
    text: `Buenas tardes, Marta:

Te resumo: el año pasado gastamos 20.000 euros en total y no funcionó, fue decepcionante. Este año el presupuesto total es de 15.000 euros, lo que
supone unos 5.000 euros al mes. Vuestra oferta de 900 euros de honorarios nos parece bien. La prioridad son las reservas online del hotel en Mallorca,
mercado alemán y británico, así que anuncios en alemán y en inglés.

Saludos,
Toni Pons`,
    wanted: { goal: "sales", budget: [15000, "EUR", "total"], locations: ["Mallorca"], languages: ["de", "en"], sentiment: "negative" },
  },
  {
    id: "es-nothing",
    language: "es",
    text: `Hola, Pilar:

¿Podemos hablar mañana sobre la factura de octubre? Creo que hay un error en el IVA.

Gracias,
Gonzalo`,
    wanted: {},
  },
  {
    id: "pt-br-mail",
    language: "pt",
    text: `Olá, Renata! Tudo bem?

Adoramos a apresentação, parabéns ao time! Nosso objetivo é gerar cadastros para a plataforma de cursos, com custo por lead de até R$ 12. Temos uma
verba de R$ 10 mil por mês, de 1 de fevereiro a 30 de abril de 2027.

O público são mulheres de 25 a 45 anos que querem empreender, em todo o Brasil. A linguagem deve ser leve e motivadora. Não usem termos em inglês e
não prometam renda garantida.

Abraços,
Camila Prado
Diretora de Marketing`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 12, budget: [10000, "BRL", "month"], locations: ["todo o Brasil"], audience: ["mulheres de 25 a 45"],
      dates: ["2027-02-01", "2027-04-30"], tone: ["leve", "motivadora"], sentiment: "positive", constraints: ["termos em inglês"],
    },
  },
  {
    id: "pt-br-whatsapp",
    language: "pt",
    text: `[24/11/2026 14:02:11] Agência Norte: Oi Duda! Qual a verba?
[24/11/2026 14:03:40] Duda: R$ 3 mil por mês
[24/11/2026 14:03:55] Agência Norte: E a região?
[24/11/2026 14:05:02] Duda: Só Curitiba
[24/11/2026 14:05:20] Agência Norte: Objetivo?
[24/11/2026 14:06:01] Duda: mais clientes na loja
[24/11/2026 14:07:15] Duda: começa dia 1º de dezembro e vai até 24 de dezembro
[24/11/2026 14:08:00] Duda: sem desconto nos anúncios por favor`,
    wanted: {
      goal: "visits", budget: [3000, "BRL", "month"], locations: ["Curitiba"], dates: ["2026-12-01", "2026-12-24"], constraints: ["desconto"],
    },
  },
  {
    id: "pt-pt-mail",
    language: "pt",
    text: `Boa tarde,

Gostaríamos de aumentar as vendas da nossa loja online de azeites. O orçamento é de 1.200 € mensais e queremos um ROAS mínimo de 3. A campanha deve
decorrer de 15 de janeiro a 15 de abril de 2027 em Portugal e Espanha, com anúncios em português e espanhol.

Público-alvo: apreciadores de gastronomia, 30-60 anos. Tom elegante. Evitar fotografias de stock.

Com os melhores cumprimentos,
Duarte Sampaio`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 3, budget: [1200, "EUR", "month"], locations: ["Portugal", "Espanha"], languages: ["pt", "es"],
      audience: ["apreciadores", "30-60"], dates: ["2027-01-15", "2027-04-15"], tone: ["elegante"], constraints: ["stock"],
    },
  },
  {
    id: "pt-form",
    language: "pt",
    text: `Objetivo: tráfego para o site
Orçamento diário: R$ 80
Localização: Recife e Fortaleza
Idade: 18 a 35 anos
Início: 10/01/2027
Término: 10/02/2027
Tom de voz: divertido, jovem
O que evitar: palavrões e política`,
    wanted: {
      goal: "traffic", budget: [80, "BRL", "day"], locations: ["Recife", "Fortaleza"], audience: ["18 a 35"], dates: ["2027-01-10", "2027-02-10"],
      tone: ["divertido"], constraints: ["política"],
    },
  },
  {
    id: "pt-unhappy",
    language: "pt",
    text: `Prezado Felipe,

Estamos insatisfeitos com os resultados: os contatos são ruins e o custo por lead passou de R$ 60. Para continuar, precisamos de um CPL de no máximo
R$ 35. A verba cai de R$ 8.000 para R$ 5.000 por mês.

Atenciosamente,
Sônia`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 35, budget: [5000, "BRL", "month"], sentiment: "negative" },
  },
  {
    id: "ja-mail",
    language: "ja",
    text: `株式会社オルカ広告
田村様

いつもお世話になっております。ハナミズキ不動産の小林です。
先日はご提案をいただき、ありがとうございました。社内でも大変好評で、とても楽しみにしております。

さて、来春の広告の件ですが、目的は内見予約の獲得です。リード単価は5,000円以下を目標にしています。
予算は月額30万円、配信期間は2027年3月1日から5月31日までを予定しています。
エリアは横浜市と川崎市に限定してください。ターゲットは30代〜40代の子育て世帯です。
トーンは信頼感のある丁寧な文体でお願いします。「激安」などの表現は避けてください。

何卒よろしくお願いいたします。

--
ハナミズキ不動産株式会社 小林 真央
〒231-0001 神奈川県横浜市中区1-2-3
TEL: 045-000-1234`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 5000, budget: [300000, "JPY", "month"], locations: ["横浜市", "川崎市"], audience: ["30代", "子育て世帯"],
      dates: ["2027-03-01", "2027-05-31"], tone: ["信頼感"], sentiment: "positive", constraints: ["激安"],
    },
  },
  {
    id: "ja-form",
    language: "ja",
    text: `■商品名：オーガニックシャンプー「ソラ」
■目的：ECサイトでの購入
■KPI：ROAS 300%
■予算：総額150万円
■期間：2027/02/01〜2027/03/31
■エリア：全国
■ターゲット：20代女性
■トーン：明るい、カジュアル
■NG：医薬品のような効果の表現`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 3, budget: [1500000, "JPY", "total"], locations: ["全国"], audience: ["20代女性"],
      dates: ["2027-02-01", "2027-03-31"], tone: ["明るい"], constraints: ["医薬品"],
    },
  },
  {
    id: "ja-chat",
    language: "ja",
    text: `10:15 代理店: ご予算はどのくらいでしょうか？
10:18 山根: 1日5,000円でお願いします
10:18 代理店: 配信エリアはどこですか？
10:19 山根: 福岡市内のみ
10:20 代理店: 目的は？
10:21 山根: 来店を増やしたいです
10:22 代理店: いつから始めますか？
10:23 山根: 2027年1月10日から`,
    wanted: { goal: "visits", budget: [5000, "JPY", "day"], locations: ["福岡市"], dates: ["2027-01-10", null] },
  },
  {
    id: "ja-old-budget",
    language: "ja",
    text: `田中様

お疲れ様です。前回の広告費は月50万円でしたが、今回の予算は月額35万円です。
CPAは8,000円以内でお願いします。お申し込みを増やしたいと考えています。
正直、前回の結果は残念でした。改善をお願いいたします。

三宅`,
    wanted: { goal: "leads", kpi: "CPA", targetValue: 8000, budget: [350000, "JPY", "month"], sentiment: "negative" },
  },
  {
    id: "ja-nothing",
    language: "ja",
    text: `鈴木様

お世話になっております。来週の打ち合わせの時間を15時に変更していただけますでしょうか。
よろしくお願いいたします。

高木`,
    wanted: {},
  },
]; // prettier-ignore

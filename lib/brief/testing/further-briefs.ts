import type { LabelledBrief } from "./labelled";

/** A third set, in styles that the first two do not have: an F1 of 0.87 at first sight, before the rules learnt from it. */
export const FURTHER_BRIEFS: readonly LabelledBrief[] = [
  {
    id: "u-en-accountant",
    language: "en",
    text: `Good afternoon Priyanka,

Further to our conversation, I have now had sign-off. We would like the paid search activity to concentrate on generating enquiries for our
tax return service. For the avoidance of doubt, the sum available is £1,250 per calendar month; the £2,000 figure in your proposal is not
something we can commit to. We would be comfortable paying anything up to £40 for an enquiry.

The activity should be confined to Exeter and Plymouth. The people we have in mind are self-employed tradespeople. We would ask that it go live on
4 January 2027 and come to an end on 31 January 2027, when the filing deadline passes.

Please could the wording be calm and reassuring. We do not wish to see any references to HMRC fines.

With kind regards,
Alastair Finch FCA`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 40, budget: [1250, "GBP", "month"], locations: ["Exeter", "Plymouth"], audience: ["self-employed"],
      dates: ["2027-01-04", "2027-01-31"], tone: ["calm"], constraints: ["HMRC"],
    },
  },
  {
    id: "u-en-voice",
    language: "en",
    text: `ok transcript of the voice note: so yeah we sell surf lessons in Newquay, we want bookings through the site, right now about four hundred pounds a month going in and
honestly it's been brilliant so we want to double it to eight hundred pounds a month. mainly 18 to 35 year olds from London and Bristol. Easter to
end of September. don't use photos with people drinking. keep it fun and a bit cheeky`,
    wanted: {
      goal: "sales", budget: [800, "GBP", "month"], locations: ["London", "Bristol"], audience: ["18 to 35"], sentiment: "positive", tone: ["fun", "cheeky"],
      constraints: ["drinking"], dates: [null, "2027-09-30"],
    },
  },
  {
    id: "u-en-saas",
    language: "en",
    text: `Subject: Q2 paid plan

Team,

Objective: pipeline. We want 120 trial sign-ups per month at a CAC no higher than $210.
Budget: $25k/mo (Google $18k, LinkedIn $7k)
Geo: US + Canada, exclude Quebec
ICP: finance leads at companies with 50-500 employees
Flight: Apr 1 - Jun 30, 2027
Voice: smart, dry humor, no buzzwords
Hard no's: free-forever claims, competitor logos

-- 
Rowan`,
    wanted: {
      goal: "leads", kpi: "CPA", targetValue: 210, budget: [25000, "USD", "month"], locations: ["US", "Canada"], audience: ["finance leads"],
      dates: ["2027-04-01", "2027-06-30"], tone: ["dry humor"], constraints: ["competitor logos", "Quebec"],
    },
  },
  {
    id: "u-en-au",
    language: "en",
    text: `G'day Meg, we reckon AUD 90 a day is about right. Perth only, within 25km. We're after quote requests for solar batteries, hopefully under AUD 70 each.
Homeowners 40 plus. Kick off 18/01/2027 and run for 8 weeks. Cheers, Daz`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 70, budget: [90, "AUD", "day"], locations: ["Perth"], audience: ["Homeowners", "40"], dates: ["2027-01-18", "2027-03-14"],
    },
  },
  {
    id: "u-en-complaint-only",
    language: "en",
    text: `Hi, I am really frustrated. Nobody has replied to my last three emails and the landing page has been broken since Friday. Please sort this out today.

Bernice`,
    wanted: { sentiment: "negative" },
  },
  {
    id: "u-de-verein",
    language: "de",
    text: `Liebe Frau Özdemir,

unser Verein feiert im Sommer 100-jähriges Bestehen, und wir möchten möglichst viele Leute zu unserem Fest am 12. Juni 2027 in Lüneburg locken. Werben
wollen wir vom 10. Mai bis zum 11. Juni 2027. Viel Geld haben wir nicht: 750 Euro insgesamt, mehr ist nicht drin. Interessant sind für uns Familien aus Stadt
und Landkreis Lüneburg. Es soll fröhlich klingen, nicht nach Werbung. Politische Themen bitte komplett aussparen.

Wir sind schon ganz gespannt!
Herzliche Grüße
Gerda Tamm`,
    wanted: {
      goal: "visits", budget: [750, "EUR", "total"], locations: ["Lüneburg"], audience: ["Familien"], dates: ["2027-05-10", "2027-06-11"], tone: ["fröhlich"],
      sentiment: "positive", constraints: ["Politische Themen"],
    },
  },
  {
    id: "u-de-b2b",
    language: "de",
    text: `Hallo Zusammen,

anbei das Briefing für Q1:

1. Kampagnenziel: Leadgenerierung (Whitepaper-Download)
2. KPI / Zielwert: CPL ≤ 75,00 EUR
3. Mediabudget: 15 TEUR/Monat zzgl. MwSt.
4. Zielgruppe: IT-Leiter und CISOs im Mittelstand (100–1.000 MA)
5. Zielmärkte: D, A, CH
6. Sprachen: DE/EN
7. Flight: 11.01.27–31.03.27
8. Tonality: kompetent, nicht belehrend
9. Don'ts: Angst-Kommunikation, Stockfotos mit Kapuzenpulli

Beste Grüße
i.V. Torben Haas`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 75, budget: [15000, "EUR", "month"], locations: ["D", "A", "CH"], languages: ["de", "en"],
      audience: ["IT-Leiter"], dates: ["2027-01-11", "2027-03-31"], tone: ["kompetent"], constraints: ["Angst"],
    },
  },
  {
    id: "u-de-handwerker",
    language: "de",
    text: `Tach Herr Jansen,
also wie am Telefon gesagt. Wir brauchen Anrufe wegen Dachreparaturen, nix anderes. Im Monat können wir sechshundert Euro reinstecken, sagen wir 600 €. Einsatzgebiet Oldenburg und 40
km drumherum. Los gehts am 1. März 27. Werbung für Neubau brauchen wir nicht.
Gruß Focko`,
    wanted: { goal: "calls", budget: [600, "EUR", "month"], locations: ["Oldenburg"], dates: ["2027-03-01", null], constraints: ["Neubau"] },
  },
  {
    id: "u-de-aenderung",
    language: "de",
    text: `Hi Ben,

kurzes Update zur Kampagne: Startdatum verschiebt sich vom 1.2. auf den 15.2.2027, Ende bleibt 30.4.2027. Außerdem hat die GF das Budget von 8.000 € auf 6.500 € pro Monat gekürzt,
leider. ROAS-Ziel bleibt bei 3,5. Und bitte Österreich rausnehmen, wir liefern dort nicht mehr. Also nur noch Deutschland.

Danke dir
Svenja`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 3.5, budget: [6500, "EUR", "month"], locations: ["Deutschland"], dates: ["2027-02-15", "2027-04-30"],
      constraints: ["Österreich"],
    },
  },
  {
    id: "u-de-leer",
    language: "de",
    text: `Sehr geehrter Herr Lindner,

die Rechnung Nr. 2026-1183 über 1.904,00 € haben wir heute überwiesen. Bitte senden Sie uns für die Buchhaltung noch eine Kopie.

Mit freundlichen Grüßen
Buchhaltung Sandmann KG`,
    wanted: {},
  },
  {
    id: "u-fr-association",
    language: "fr",
    text: `Chère Élodie,

Notre association cherche à recruter des bénévoles, donc nous aimerions recevoir des candidatures via le formulaire du site. Nous pouvons mettre 300 euros par mois,
pas davantage. Il faudrait toucher les étudiants et les jeunes retraités de Toulouse. La campagne pourrait démarrer le 1er février 2027 et s'achever le 30 juin 2027.
Évitez s'il vous plaît tout ce qui est larmoyant. Nous aimons un ton simple et joyeux.

Un grand merci, votre aide nous touche beaucoup !
Bernadette`,
    wanted: {
      goal: "leads", budget: [300, "EUR", "month"], locations: ["Toulouse"], audience: ["étudiants"], dates: ["2027-02-01", "2027-06-30"], tone: ["simple", "joyeux"],
      sentiment: "positive", constraints: ["larmoyant"],
    },
  },
  {
    id: "u-fr-ecommerce",
    language: "fr",
    text: `Hello l'équipe,

Brief express :
• Enjeu : booster les ventes de notre collection bébé
• ROAS cible : 400 %
• Budget : 120 €/j sur Meta
• Diffusion : France + Luxembourg
• Cible : futures mamans et jeunes parents, 25-38 ans
• Calendrier : du 8 mars au 9 mai 2027
• Tonalité : douce, complice
• Interdits : avant/après, promesses de sommeil

À vous de jouer,
Clem`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 4, budget: [120, "EUR", "day"], locations: ["France", "Luxembourg"], audience: ["mamans", "25-38"],
      dates: ["2027-03-08", "2027-05-09"], tone: ["douce"], constraints: ["sommeil"],
    },
  },
  {
    id: "u-fr-fil",
    language: "fr",
    text: `Bonjour Karim,

Non, gardons plutôt 1 000 € par mois comme prévu au départ, 1 500 € c'est trop pour nous. Pour le reste c'est parfait.

Cordialement,
Anne-Lise

De : Karim Benali <karim@agence-azur.example>
Envoyé : jeudi 19 novembre 2026 17:05
À : Anne-Lise Favre
Objet : Re: Campagne cabinet dentaire

Bonjour Anne-Lise,
Je vous propose de passer à 1 500 € par mois. Objectif inchangé : prises de rendez-vous, sur Dijon. Démarrage le 7 décembre 2026.
Karim`,
    wanted: { goal: "leads", budget: [1000, "EUR", "month"], locations: ["Dijon"], dates: ["2026-12-07", null], sentiment: "positive" },
  },
  {
    id: "u-fr-belgique",
    language: "fr",
    text: `Bonjour, petite boulangerie à Namur ici. On voudrait que plus de gens viennent au magasin le matin. Budget de 10 € par jour pendant 4 semaines, à partir du 1er mars 2027. Rayon de 5 km
autour du magasin. Pas de concours ni de jeux svp. Merci !`,
    wanted: { goal: "visits", budget: [10, "EUR", "day"], locations: ["Namur"], dates: ["2027-03-01", "2027-03-28"], constraints: ["concours"] },
  },
  {
    id: "u-fr-vide",
    language: "fr",
    text: `Salut Théo, tu peux m'appeler quand tu as 5 minutes ? C'est au sujet du planning des vacances. Bises, Manon`,
    wanted: {},
  },
  {
    id: "u-es-inmobiliaria",
    language: "es",
    text: `Buenos días, Rocío:

Tras hablarlo con dirección, confirmamos: inversión de 2.200 € mensuales durante tres meses a contar desde el 1 de febrero de 2027. Buscamos contactos de personas interesadas en
vender su piso en Málaga y Marbella; no deberíamos pagar más de 35 € por contacto. Nos dirigimos a propietarios mayores de 50 años, también extranjeros, por lo que los
anuncios irán en español y en inglés. Queremos transmitir confianza, con un tono sobrio. No publiquéis precios de viviendas.

Atentamente,
Fernando Gil`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 35, budget: [2200, "EUR", "month"], locations: ["Málaga", "Marbella"], languages: ["es", "en"],
      audience: ["propietarios", "50"], dates: ["2027-02-01", "2027-04-30"], tone: ["sobrio"], constraints: ["precios"],
    },
  },
  {
    id: "u-es-chile",
    language: "es",
    text: `hola! somos una cafetería en Santiago de Chile, queremos que nos conozcan más en el barrio. podemos gastar CLP 300.000 al mes. para gente joven, de 20 a 35. partimos el 4 de enero de 2027. porfa
nada de descuentos`,
    wanted: { goal: "awareness", budget: [300000, "CLP", "month"], locations: ["Santiago de Chile"], audience: ["20 a 35"], dates: ["2027-01-04", null], constraints: ["descuentos"] },
  },
  {
    id: "u-es-whatsapp",
    language: "es",
    text: `[20/11/26, 9:14:02] Sandra Cliente: buenas! ya tengo el ok
[20/11/26, 9:14:40] Sandra Cliente: 600€ al mes
[20/11/26, 9:15:10] Agencia Pixel: genial, ¿para qué fechas?
[20/11/26, 9:16:33] Sandra Cliente: del 1 de diciembre al 6 de enero
[20/11/26, 9:17:01] Agencia Pixel: ¿objetivo?
[20/11/26, 9:17:45] Sandra Cliente: vender las cestas de navidad online
[20/11/26, 9:18:20] Sandra Cliente: a toda España menos Canarias
[20/11/26, 9:20:00] Sandra Cliente: perdona, mejor 700€ al mes`,
    wanted: { goal: "sales", budget: [700, "EUR", "month"], locations: ["toda España"], dates: ["2026-12-01", "2027-01-06"], constraints: ["Canarias"] },
  },
  {
    id: "u-es-enfado",
    language: "es",
    text: `Javier, esto no puede seguir así. Llevamos dos meses con un coste por lead de 48 € cuando pactamos 25 €. Estamos muy descontentos. Mantened los 1.500 € al mes, pero o bajáis el CPL
a 25 € en enero o cancelamos. Y dejad de anunciaros en Portugal, solo España.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 25, budget: [1500, "EUR", "month"], locations: ["España"], sentiment: "negative", constraints: ["Portugal"] },
  },
  {
    id: "u-pt-startup",
    language: "pt",
    text: `Fala, pessoal! Segue o briefing:

🎯 Meta: 300 cadastros/mês, CPL até R$ 18
💰 Verba: R$ 5k/mês
📍 Praças: SP capital e Campinas
👥 Público: estudantes de medicina, 18-26 anos
🗓 Período: 15/01/2027 a 15/04/2027
🗣 Tom: bem-humorado, sem exageros
🚫 Não pode: garantir aprovação no vestibular

Valeu!
Theo`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 18, budget: [5000, "BRL", "month"], locations: ["SP capital", "Campinas"], audience: ["estudantes de medicina"],
      dates: ["2027-01-15", "2027-04-15"], tone: ["bem-humorado"], constraints: ["vestibular"],
    },
  },
  {
    id: "u-pt-pousada",
    language: "pt",
    text: `Boa tarde, Luana. Aqui é o Edson, da Pousada Mar Calmo. Queria aumentar as reservas diretas pelo site. Hoje gasto R$ 1.000 por mês, mas pensei em subir para R$ 1.800 por mês. Nossos hóspedes são
casais e famílias de São Paulo e de Belo Horizonte. Começando em 1º de dezembro de 2026. Por gentileza, não mencione o hotel do meu irmão. Fiquei muito feliz com o
trabalho de vocês no verão passado!`,
    wanted: {
      goal: "sales", budget: [1800, "BRL", "month"], locations: ["São Paulo", "Belo Horizonte"], audience: ["casais"], dates: ["2026-12-01", null], sentiment: "positive",
      constraints: ["irmão"],
    },
  },
  {
    id: "u-pt-thread",
    language: "pt",
    text: `Olá Sofia,

Pode avançar, mas só para Lisboa; o Porto fica para depois.

Obrigado,
Nuno

Em qua., 18 de nov. de 2026 às 10:40, Sofia Reis <sofia@agenciavento.example> escreveu:
> Olá Nuno,
> Resumo: objetivo pedidos de orçamento para mudanças, 25 € por dia, Lisboa e Porto, de 1 de dezembro de 2026 a 28 de fevereiro de 2027.
> Sofia`,
    wanted: { goal: "leads", budget: [25, "EUR", "day"], locations: ["Lisboa"], dates: ["2026-12-01", "2027-02-28"] },
  },
  {
    id: "u-pt-duvida",
    language: "pt",
    text: `Oi! A gente ainda não sabe direito quanto gastar, talvez uns R$ 1.500 por mês? O importante é que liguem para a loja. Só em Goiânia mesmo.`,
    wanted: { goal: "calls", budget: [1500, "BRL", "month"], locations: ["Goiânia"] },
  },
  {
    id: "u-pt-nada",
    language: "pt",
    text: `Bom dia! Seguem em anexo as fotos da fachada. Qualquer coisa me chama. Abs, Rui`,
    wanted: {},
  },
  {
    id: "u-ja-mail",
    language: "ja",
    text: `桜井様

いつもありがとうございます。カフェ「こもれび」の店長、藤本です。

新店舗のオープンに合わせて広告をお願いできればと思います。とにかく来店のお客様を増やしたいです。
予算は1日あたり3,000円、期間は12月15日～1月15日で考えています。
場所は吉祥寺の店舗から半径2km以内です。学生さんや近所のご家族に来ていただきたいです。
雰囲気は、あたたかく、親しみやすい感じで。
ただし、クーポンや割引の話は出さないでください。

藤本`,
    wanted: {
      goal: "visits", budget: [3000, "JPY", "day"], locations: ["吉祥寺"], audience: ["学生"], dates: ["2026-12-15", "2027-01-15"], tone: ["あたたかく"],
      constraints: ["クーポン"],
    },
  },
  {
    id: "u-ja-sheet",
    language: "ja",
    text: `【ヒアリングシート】
1. 広告の目的　→　資料請求の獲得
2. 目標CPA　→　7,500円
3. ご予算　→　月100万円（税抜）
4. 実施時期　→　2027年4月〜2027年9月
5. 対象エリア　→　一都三県
6. ターゲット　→　小学生のお子様を持つ保護者
7. トーン&マナー　→　誠実、落ち着いた
8. 注意点　→　合格率の数字は使用不可`,
    wanted: {
      goal: "leads", kpi: "CPA", targetValue: 7500, budget: [1000000, "JPY", "month"], locations: ["一都三県"], audience: ["保護者"],
      dates: ["2027-04-01", "2027-09-30"], tone: ["誠実"], constraints: ["合格率"],
    },
  },
  {
    id: "u-ja-reply",
    language: "ja",
    text: `ご提案ありがとうございます。とても良い内容で嬉しいです。
一点だけ、予算は60万円ではなく、月45万円でお願いいたします。
地域は九州のみ、英語の広告も追加してください。

2026年11月20日(金) 14:05 営業部 古賀 <koga@agency.example>:
> 目的：オンラインショップの売上拡大
> 予算：月60万円
> ROAS：500%`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [450000, "JPY", "month"], locations: ["九州"], languages: ["en"], sentiment: "positive" },
  },
  {
    id: "u-ja-nashi",
    language: "ja",
    text: `お疲れ様です。添付の請求書をご確認ください。金額は88,000円です。よろしくお願いいたします。`,
    wanted: {},
  },
]; // prettier-ignore

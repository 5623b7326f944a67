import type { LabelledBrief } from "./labelled";

/** An F1 of 0.86 at first sight: a third set in other styles, written after the rules had learnt from the second. */
export const FRESH_BRIEFS_4: readonly LabelledBrief[] = [
  {
    id: "fourth-en-1",
    language: "en",
    text: `Subject: Summer lettings push

Hi Beth,

Following the partners' meeting: we would like to concentrate on landlord enquiries in Cardiff and Newport over the coming months. A sensible ceiling is £35 per enquiry. The budget is £1,100 a month, beginning 1 March 2027 and running through to the end of August. Landlords with two or more properties are who we are after. Keep it businesslike, and please leave out any mention of the Renters' Reform Bill.

Kind regards,
Owen Pritchard`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 35,
      budget: [1100, "GBP", "month"],
      locations: ["Cardiff", "Newport"],
      audience: ["Landlords"],
      dates: ["2027-03-01", "2027-08-31"],
      tone: ["businesslike"],
      constraints: ["Renters"],
    },
  },
  {
    id: "fourth-en-2",
    language: "en",
    text: `Nia: saw your site, do you do google ads for small shops?
Agent: We do! What would you like to get out of it?
Nia: online orders for my candles
Agent: Lovely. How much can you put in each month?
Nia: 300 euro
Agent: And which countries do you ship to?
Nia: Ireland, and the Netherlands since last month
Agent: When would you like to start?
Nia: 15 January
Agent: Anything we should avoid saying?
Nia: that they are organic, they arent certified`,
    wanted: {
      goal: "sales",
      budget: [300, "EUR", "month"],
      locations: ["Ireland", "Netherlands"],
      dates: ["2027-01-15", null],
      constraints: ["organic"],
    },
  },
  {
    id: "fourth-en-3",
    language: "en",
    text: `MEDIA BRIEF v2
Brand: Solace Mattresses
Objective: Sales (DTC)
Target: ROAS 3.2
Total investment: $85,000 CAD
Markets: Ontario, Alberta, BC
Language: English
In market: Feb 15 - Mar 31, 2027
Audience: adults 30-55 moving home
Tone of voice: calm, plain
Mandatories: no price comparisons, no "doctor recommended"`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 3.2,
      budget: [85000, "CAD", "total"],
      locations: ["Ontario", "Alberta", "BC"],
      languages: ["en"],
      audience: ["adults 30-55"],
      dates: ["2027-02-15", "2027-03-31"],
      tone: ["calm"],
      constraints: ["price comparisons"],
    },
  },
  {
    id: "fourth-de-1",
    language: "de",
    text: `Sehr geehrter Herr Vogt,

vielen Dank für Ihr Angebot, das uns rundum überzeugt hat. Wir möchten im kommenden Jahr mehr Erstgespräche mit Unternehmen führen, die ihre Lohnabrechnung auslagern wollen. Pro qualifizierter Anfrage halten wir 120 Euro für vertretbar. Das monatliche Werbebudget liegt bei 3.600 Euro, beginnend am 11. Januar 2027. Räumlich beschränken wir uns auf Nordrhein-Westfalen. Ansprechpartner sind Geschäftsführer kleiner Betriebe mit 10 bis 50 Mitarbeitern. Die Texte bitte nüchtern halten. Von Vergleichen mit Steuerberatern bitten wir abzusehen.

Mit besten Grüßen
Ines Kaltenbach`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 120,
      budget: [3600, "EUR", "month"],
      locations: ["Nordrhein-Westfalen"],
      audience: ["Geschäftsführer"],
      dates: ["2027-01-11", null],
      tone: ["nüchtern"],
      sentiment: "positive",
      constraints: ["Steuerberatern"],
    },
  },
  {
    id: "fourth-de-2",
    language: "de",
    text: `Anfrage über das Kontaktformular
Name: Yvonne Tschirner
Ihr Anliegen: Ich möchte mehr Kundinnen in mein Nagelstudio bekommen
Ihr Budget: ca. 250 € im Monat
Ort: Erfurt
Wunschstart: 01.02.2027
Wen möchten Sie erreichen? Frauen 20 bis 50
Was sollen wir nicht schreiben? "Schnäppchen"
Wie wurden Sie auf uns aufmerksam? Google`,
    wanted: {
      goal: "visits",
      budget: [250, "EUR", "month"],
      locations: ["Erfurt"],
      audience: ["Frauen 20 bis 50"],
      dates: ["2027-02-01", null],
      constraints: ["Schnäppchen"],
    },
  },
  {
    id: "fourth-de-3",
    language: "de",
    text: `Hey Robin, kurz von unterwegs: Festival-Tickets, Vorverkauf läuft schleppend, das nervt. Wir legen nochmal 12k drauf, komplett bis zum Festival, also 1. April bis 24. Juni 2027. Berlin, Potsdam, Magdeburg. Zielgruppe 18–29, Techno-Leute. Mehr als 9 € pro verkauftem Ticket geht nicht. Bitte keine Fotos vom letzten Jahr, da war alles matschig :D`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 9,
      budget: [12000, "EUR", "total"],
      locations: ["Berlin", "Potsdam", "Magdeburg"],
      audience: ["18–29"],
      dates: ["2027-04-01", "2027-06-24"],
      sentiment: "negative",
      constraints: ["Fotos"],
    },
  },
  {
    id: "fourth-fr-1",
    language: "fr",
    text: `Bonjour à tous,

Voici le cadrage validé en comité :
• Enjeu : générer des demandes de démonstration
• Coût maximal par demande : 95 €
• Budget média : 7 500 € par mois
• Fenêtre : 11 janvier – 30 juin 2027
• Pays : France et Belgique francophone
• Interlocuteurs visés : responsables qualité dans l'agroalimentaire
• Langue : français
• Ton : pédagogique
• Garde-fous : aucun chiffre non sourcé

Bonne réception,
Maud`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 95,
      budget: [7500, "EUR", "month"],
      locations: ["France", "Belgique francophone"],
      languages: ["fr"],
      audience: ["responsables qualité"],
      dates: ["2027-01-11", "2027-06-30"],
      tone: ["pédagogique"],
      constraints: ["chiffre"],
    },
  },
  {
    id: "fourth-fr-2",
    language: "fr",
    text: `Salut Nico ! Tu peux nous booster pour la Saint-Valentin ? Il faut que le resto soit plein les 12, 13 et 14 février. On met 400 € en tout, du 25 janvier au 14 février. Dijon et Beaune, pas plus loin. Des couples, évidemment. Un truc élégant mais pas guindé. Et zéro cœur rouge, on fuit les clichés.`,
    wanted: {
      goal: "visits",
      budget: [400, "EUR", "total"],
      locations: ["Dijon", "Beaune"],
      audience: ["couples"],
      dates: ["2027-01-25", "2027-02-14"],
      tone: ["élégant"],
      constraints: ["cœur rouge"],
    },
  },
  {
    id: "fourth-fr-3",
    language: "fr",
    text: `Madame la Directrice,
Je reviens vers vous concernant le don en ligne. Les résultats de la précédente opération nous ont laissés perplexes et assez mécontents. Nous souhaitons désormais récolter des dons à moins de 8 € par don, avec une dotation de 10 000 euros pour la période du 15 novembre au 31 décembre 2027, sur toute la France. Nos donateurs ont en moyenne plus de 60 ans. Merci de ne pas culpabiliser le lecteur.
Veuillez croire en mes sentiments dévoués.`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 8,
      budget: [10000, "EUR", "total"],
      locations: ["toute la France"],
      audience: ["60 ans"],
      dates: ["2027-11-15", "2027-12-31"],
      sentiment: "negative",
      constraints: ["culpabiliser"],
    },
  },
  {
    id: "fourth-es-1",
    language: "es",
    text: `Hola, Raquel. Somos los de la clínica dental de Vallecas. Queremos que la gente pida cita por el formulario para implantes; hasta 60 € por cita nos cuadra. Ponemos 1.200 € cada mes desde el 1 de febrero de 2027. Solo distritos de Puente de Vallecas y Villa de Vallecas. Mayores de 50 años. Tono tranquilizador. No enseñéis sangre ni jeringuillas, por favor.`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 60,
      budget: [1200, "EUR", "month"],
      locations: ["Puente de Vallecas", "Villa de Vallecas"],
      audience: ["Mayores de 50"],
      dates: ["2027-02-01", null],
      tone: ["tranquilizador"],
      constraints: ["sangre"],
    },
  },
  {
    id: "fourth-es-2",
    language: "es",
    text: `BRIEF CREATIVO
Cliente: Refrescos Aurora
Reto: notoriedad del nuevo sabor tamarindo
Inversión en medios: $3,500,000 MXN
Flight: 15 de abril - 15 de junio de 2027
Ciudades: Guadalajara, Monterrey, León
Target: jóvenes 16-24
Personalidad: irreverente
Restricciones legales: no dirigirse a menores de 12`,
    wanted: {
      goal: "awareness",
      budget: [3500000, "MXN", null],
      locations: ["Guadalajara", "Monterrey", "León"],
      audience: ["jóvenes 16-24"],
      dates: ["2027-04-15", "2027-06-15"],
      tone: ["irreverente"],
      constraints: ["menores de 12"],
    },
  },
  {
    id: "fourth-es-3",
    language: "es",
    text: `[11:20] Toño: oye lo de las llamadas no jala, llevamos un mes y nada, qué coraje
[11:21] Toño: mejor manda gente a la página web nueva
[11:24] Sofi (agencia): Va. ¿Seguimos con el mismo presupuesto?
[11:25] Toño: no, bájale a 200 pesos diarios
[11:26] Sofi (agencia): ¿Y la zona?
[11:27] Toño: Querétaro y San Juan del Río
[11:28] Toño: a dueños de tiendita
[11:29] Toño: y no pongas mi foto`,
    wanted: {
      goal: "traffic",
      budget: [200, "MXN", "day"],
      locations: ["Querétaro", "San Juan del Río"],
      audience: ["dueños de tiendita"],
      sentiment: "negative",
      constraints: ["foto"],
    },
  },
  {
    id: "fourth-pt-1",
    language: "pt",
    text: `Olá, Mariana, boa tarde!

Conforme conversamos, a Construtora Ipê quer visitas ao decorado do Residencial Flores. O custo por agendamento precisa ficar abaixo de R$ 120. Reservamos R$ 25.000 por mês, de fevereiro a julho de 2027. A campanha deve rodar em Londrina e Maringá. Público: famílias com renda acima de R$ 8 mil. O tom precisa transmitir segurança. Não divulguem o valor das parcelas.

Atenciosamente,
Sérgio Prado`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 120,
      budget: [25000, "BRL", "month"],
      locations: ["Londrina", "Maringá"],
      audience: ["famílias"],
      dates: ["2027-02-01", "2027-07-31"],
      constraints: ["parcelas"],
    },
  },
  {
    id: "fourth-pt-2",
    language: "pt",
    text: `Formulário — nova campanha
1) Qual é o principal objetivo? Vendas na loja online
2) Quanto pretende investir? 40 € por dia
3) Em que países? Portugal
4) A partir de quando? 01/03/2027
5) Até quando? 30/04/2027
6) Quem é o seu cliente? Mães de primeira viagem
7) Como descreve a sua marca? Doce e prática
8) Há algo a evitar? Fotografias de bebés reais`,
    wanted: {
      goal: "sales",
      budget: [40, "EUR", "day"],
      locations: ["Portugal"],
      audience: ["Mães"],
      dates: ["2027-03-01", "2027-04-30"],
      tone: ["Doce"],
      constraints: ["bebés"],
    },
  },
  {
    id: "fourth-pt-3",
    language: "pt",
    text: `Gente, parabéns pela última campanha, ficou linda! Agora a gente quer encher a inauguração da unidade Savassi dia 20 de março. São R$ 6 mil no total, veiculando de 1 a 20 de março de 2027, só Belo Horizonte e Nova Lima. Galera de 25 a 45 que curte café especial. Sem falar de preço, ok?`,
    wanted: {
      goal: "visits",
      budget: [6000, "BRL", "total"],
      locations: ["Belo Horizonte", "Nova Lima"],
      audience: ["25 a 45"],
      dates: ["2027-03-01", "2027-03-20"],
      sentiment: "positive",
      constraints: ["preço"],
    },
  },
  {
    id: "fourth-ja-1",
    language: "ja",
    text: `いつもありがとうございます。学習塾の菊地です。春期講習の申し込みを増やしたいと考えています。
1件8,000円程度までなら出せます。予算は2か月で50万円です。配信は2月1日から3月25日まで。
さいたま市と川口市にお住まいの、小学4〜6年生の保護者が対象です。
堅苦しくない、親しみやすい文章でお願いします。「合格保証」とは書かないでください。`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 8000,
      budget: [500000, "JPY", "total"],
      locations: ["さいたま市", "川口市"],
      audience: ["保護者"],
      dates: ["2027-02-01", "2027-03-25"],
      tone: ["親しみ"],
      constraints: ["合格保証"],
    },
  },
  {
    id: "fourth-ja-2",
    language: "ja",
    text: `【オリエンシート】
ブランド｜こもれび珈琲
課題｜新商品の認知が低い
ゴール｜20代女性への認知拡大
予算｜総額800万円
期間｜2027年6月1日〜7月31日
エリア｜東京・大阪・福岡
トンマナ｜ナチュラル、やさしい
NG｜健康効果の示唆、芸能人の名前`,
    wanted: {
      goal: "awareness",
      budget: [8000000, "JPY", "total"],
      locations: ["東京", "大阪", "福岡"],
      audience: ["20代"],
      dates: ["2027-06-01", "2027-07-31"],
      tone: ["ナチュラル"],
      constraints: ["健康効果", "芸能人"],
    },
  },
  {
    id: "fourth-ja-3",
    language: "ja",
    text: `先週の数字ですが、電話が一本も鳴っておらず、社長もかなり怒っています。
目標は水漏れ修理の電話件数です。1日5,000円の予算はそのままで、エリアだけ横浜市から川崎市に変えてください。
「最速」「地域No.1」は使わないでください。`,
    wanted: {
      goal: "calls",
      budget: [5000, "JPY", "day"],
      locations: ["川崎市"],
      sentiment: "negative",
      constraints: ["最速"],
    },
  },
];

import type { LabelledBrief } from "./labelled";

/** An F1 of 0.84 at first sight: a second set in other styles, written after the rules had learnt from the first. */
export const FRESH_BRIEFS_3: readonly LabelledBrief[] = [
  {
    id: "third-en-1",
    language: "en",
    text: `Morning Ellie,

Quick one from the theatre. Panto season opens 5 December and closes 3 January, and we've still got 2,000 seats to shift, mostly midweek matinees. I've squeezed £4,200 out of the board for the whole run. We lose money on anything above £3 a ticket. People travel up to 40 minutes, so think Shrewsbury, Telford and Oswestry. It's grandparents and young families, really.

One plea: no spoilers about the Dame, and don't call it "pantomime of the year", the Stage hasn't reviewed us.

Break a leg,
Rosalind`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 3,
      budget: [4200, "GBP", "total"],
      locations: ["Shrewsbury", "Telford", "Oswestry"],
      audience: ["grandparents"],
      dates: ["2026-12-05", "2027-01-03"],
      constraints: ["spoilers"],
    },
  },
  {
    id: "third-en-2",
    language: "en",
    text: `Ticket #4471 - New campaign request
Requested by: Growth / K. Adeyemi
Priority: P2
---
Objective ......... trial starts
Cap ............... $55 per trial start
Budget ............ USD 22,000 / quarter
Countries ......... United States
Go live ........... 2027-01-18
Hard stop ......... 2027-04-16
ICP ............... ops leads in logistics, 50-500 employees
Copy language ..... English
Do not use ........ customer logos, "AI"`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 55,
      budget: [22000, "USD", "quarter"],
      locations: ["United States"],
      languages: ["en"],
      audience: ["ops leads"],
      dates: ["2027-01-18", "2027-04-16"],
      constraints: ["logos"],
    },
  },
  {
    id: "third-en-3",
    language: "en",
    text: `hiya, its Gaz from the climbing wall. so basically sunday to thursday evenings are dead and i want bodies through the door. ive got sixty quid a week for it. norwich obvs, maybe a 10 mile radius. students mainly, they've got time. can we get going in january? nothing too shouty, just friendly. cheers`,
    wanted: {
      goal: "visits",
      budget: [60, "GBP", "week"],
      locations: ["norwich"],
      audience: ["students"],
      dates: ["2027-01-01", null],
      tone: ["friendly"],
      constraints: ["shouty"],
    },
  },
  {
    id: "third-en-4",
    language: "en",
    text: `Dear Mr Halloran,

Further to our conversation, I confirm that the trustees have agreed to fund a recruitment drive for foster carers. Please plan for enquiries through the web form; the trustees consider £90 per enquiry acceptable. We can commit £3,000 per calendar month from 1 February 2027 for six months. The scheme covers Lincolnshire and Rutland. Prospective carers are typically aged 35 to 64. The wording should be respectful and encouraging. Under no circumstances may photographs of children in our care appear.

Yours sincerely,
Margaret Thwaite OBE
Registered charity 0000000`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 90,
      budget: [3000, "GBP", "month"],
      locations: ["Lincolnshire", "Rutland"],
      audience: ["35 to 64"],
      dates: ["2027-02-01", "2027-07-31"],
      tone: ["respectful"],
      constraints: ["children"],
    },
  },
  {
    id: "third-en-5",
    language: "en",
    text: `Client: So what I don't want is another month like October. We paid four grand and the phone rang twice. I was furious, to be honest.
Agency: Understood. What should we aim for?
Client: Calls. Proper ones, from people whose boiler is broken.
Agency: And what would a call be worth to you?
Client: Thirty pounds tops.
Agency: Budget?
Client: Fifteen hundred a month and not a penny more.
Agency: Same area?
Client: Just Swansea and Neath now, drop Cardiff.`,
    wanted: {
      goal: "calls",
      kpi: "cost per call",
      targetValue: 30,
      budget: [1500, "GBP", "month"],
      locations: ["Swansea", "Neath"],
      audience: ["boiler"],
      sentiment: "negative",
      constraints: ["Cardiff"],
    },
  },
  {
    id: "third-en-6",
    language: "en",
    text: `Thanks Yusuf, all received. I'll get the signed PO over by Thursday and then we can talk about the rest when Dana is back from leave. Speak then!`,
    wanted: {},
  },
  {
    id: "third-de-1",
    language: "de",
    text: `Grüß Gott Frau Nowak,

unser Weihnachtsmarkt-Glühwein ist abgefüllt, jetzt muss er weg: Wir möchten bis Heiligabend möglichst viele Flaschen über den Webshop loswerden. Werbegeld: 35 € am Tag, los geht's am 27. November. Mehr als 4 € pro Bestellung gibt die Marge nicht her. Versand nur innerhalb Deutschlands. Und bitte, ganz wichtig: Alkohol nicht gegenüber Jugendlichen bewerben.

Schöne Grüße aus Franken
Kilian Hofmann, Weingut Hofmann & Söhne`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 4,
      budget: [35, "EUR", "day"],
      locations: ["Deutschlands"],
      dates: ["2026-11-27", "2026-12-24"],
      constraints: ["Alkohol"],
    },
  },
  {
    id: "third-de-2",
    language: "de",
    text: `Protokoll Jour fixe 18.11.2026 (TN: Beck, Yilmaz, Kundin)

TOP 1 Ausgangslage: Kundin ist mit dem Verlauf der Herbstaktion hochzufrieden.
TOP 2 Neue Aktion
   – Was: Probefahrten mit dem Cargo-Bike
   – Wieviel: 6 T€ gesamt, davon 4 T€ Meta
   – Wann: KW 10 bis KW 15 2027
   – Wo: Leipzig, Halle (Saale)
   – Für wen: junge Eltern, 28–42
   – Wie: alltagsnah, humorvoll
   – Was nicht: keine Helm-losen Kinder im Bild
TOP 3 Sonstiges: nächster Termin 02.12.`,
    wanted: {
      goal: "leads",
      budget: [6000, "EUR", "total"],
      locations: ["Leipzig", "Halle"],
      audience: ["junge Eltern"],
      dates: ["2027-03-08", "2027-04-18"],
      tone: ["alltagsnah"],
      sentiment: "positive",
      constraints: ["Helm"],
    },
  },
  {
    id: "third-de-3",
    language: "de",
    text: `hi lena, kannst du für uns was aufsetzen? wir eröffnen am 6. märz in bregenz und wollen vorher schon gesehen werden, also reichweite. 1500 euro insgesamt von mitte februar bis zur eröffnung. leute zwischen 20 und 40, die gern essen gehen. sprache deutsch. bitte kein food porn, wir sind eher reduziert unterwegs. meld dich! tobi`,
    wanted: {
      goal: "awareness",
      budget: [1500, "EUR", "total"],
      locations: ["bregenz"],
      languages: ["de"],
      audience: ["zwischen 20 und 40"],
      dates: [null, "2027-03-06"],
      constraints: ["food porn"],
    },
  },
  {
    id: "third-de-4",
    language: "de",
    text: `Werte Kolleginnen und Kollegen,

die Hochschule Mittelberg plant eine Kampagne zur Gewinnung von Studienbewerbern für den Master Wasserwirtschaft. Rahmendaten: maximal EUR 9.800,- brutto, Ausspielung 15.04. bis 15.07.2027, bundesweit sowie Österreich und Schweiz. Angesprochen werden Bachelorabsolventinnen und -absolventen der Ingenieurwissenschaften. Sprachen: Deutsch und Englisch. Die Ansprache erfolgt per Sie. Rankings anderer Hochschulen dürfen nicht genannt werden.

Mit kollegialem Gruß
Prof. Dr. A. Weitling`,
    wanted: {
      goal: "leads",
      budget: [9800, "EUR", null],
      locations: ["bundesweit", "Österreich", "Schweiz"],
      languages: ["de", "en"],
      audience: ["absolvent"],
      dates: ["2027-04-15", "2027-07-15"],
      tone: ["per Sie"],
      constraints: ["Rankings"],
    },
  },
  {
    id: "third-de-5",
    language: "de",
    text: `Kunde (09:41): Die Anzeigen vom Oktober waren ehrlich gesagt eine Frechheit. Zweimal falsche Telefonnummer!
Kunde (09:42): Nächster Versuch: nur noch Anrufe, alles andere ist mir wurscht
Wir (09:50): Das tut uns leid. Welcher Rahmen?
Kunde (09:52): 400 im Monat, Euro
Wir (09:53): Einsatzgebiet?
Kunde (09:55): Passau, Vilshofen, Deggendorf
Kunde (09:56): Und schreibt nicht "billig"`,
    wanted: {
      goal: "calls",
      budget: [400, "EUR", "month"],
      locations: ["Passau", "Vilshofen", "Deggendorf"],
      sentiment: "negative",
      constraints: ["billig"],
    },
  },
  {
    id: "third-de-6",
    language: "de",
    text: `Hallo Jan, danke für die Info, das Passwort habe ich bekommen. Die Rechnung bitte künftig an buchhaltung@beispiel.example. Schönes Wochenende! Uta`,
    wanted: {},
  },
  {
    id: "third-fr-1",
    language: "fr",
    text: `Coucou Zoé,

Petit point sur l'escape game : les créneaux du mercredi et du samedi matin restent vides, il nous faut des réservations en ligne. Le patron lâche 20 balles par jour, pas un centime de plus. Tours et Joué-lès-Tours, 15 km autour. On parle aux familles et aux bandes de potes de 18-30. Du 9 janvier au 27 mars 2027. Le ton : décalé, un brin mystérieux. Interdiction de dévoiler les énigmes !

Biz`,
    wanted: {
      goal: "sales",
      budget: [20, "EUR", "day"],
      locations: ["Tours", "Joué-lès-Tours"],
      audience: ["familles"],
      dates: ["2027-01-09", "2027-03-27"],
      tone: ["décalé"],
      constraints: ["énigmes"],
    },
  },
  {
    id: "third-fr-2",
    language: "fr",
    text: `AVIS DE CONSULTATION – Communauté de communes des Trois Vallées
Article 1 – Objet : accroître la fréquentation du musée du textile
Article 2 – Montant maximum : 32 000 euros TTC
Article 3 – Durée : du 3 mai 2027 au 31 octobre 2027
Article 4 – Zone de diffusion : Vosges, Haut-Rhin
Article 5 – Publics : scolaires, touristes, seniors
Article 6 – Langues : français, allemand
Article 7 – Sont proscrits les visuels générés par IA.`,
    wanted: {
      goal: "visits",
      budget: [32000, "EUR", null],
      locations: ["Vosges", "Haut-Rhin"],
      languages: ["fr", "de"],
      audience: ["scolaires"],
      dates: ["2027-05-03", "2027-10-31"],
      constraints: ["IA"],
    },
  },
  {
    id: "third-fr-3",
    language: "fr",
    text: `Bonsoir, suite à notre échange : la priorité reste les candidatures de chauffeurs poids lourds, on ne dépasse pas 25 € la candidature. Nous disposons de 1 800 € mensuels à partir de janvier 2027. Bassin de Rouen, Le Havre et Évreux. Le style doit rester direct et respectueux. Ne mentionnez pas les salaires, ils sont en renégociation. Nous sommes vraiment ravis du travail accompli cet automne. Cordialement, Hakim Benali, DRH`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 25,
      budget: [1800, "EUR", "month"],
      locations: ["Rouen", "Le Havre", "Évreux"],
      audience: ["chauffeurs"],
      dates: ["2027-01-01", null],
      tone: ["direct"],
      sentiment: "positive",
      constraints: ["salaires"],
    },
  },
  {
    id: "third-fr-4",
    language: "fr",
    text: `Le client (14 h 02) : on veut vendre le coffret « Nuit blanche » avant Noël
Nous (14 h 03) : quel retour sur dépenses visez-vous ?
Le client (14 h 05) : un ROAS de 3,5
Nous (14 h 05) : budget ?
Le client (14 h 06) : 5000 CHF pour tout décembre
Nous (14 h 07) : et les cantons ?
Le client (14 h 09) : Vaud, Genève, Fribourg
Le client (14 h 10) : pas de bougies dans les photos, risque incendie…`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 3.5,
      budget: [5000, "CHF", "total"],
      locations: ["Vaud", "Genève", "Fribourg"],
      dates: ["2026-12-01", "2026-12-31"],
      constraints: ["bougies"],
    },
  },
  {
    id: "third-fr-5",
    language: "fr",
    text: `Bonjour Madame,
Notre association souhaite mieux se faire connaître auprès des étudiants étrangers de Grenoble. Nous avons obtenu une subvention de 2 000 €, à dépenser intégralement entre le 1er mars et le 30 juin 2027. Annonces en anglais et en français. Restez simples et accueillants. Aucune allusion politique, s'il vous plaît.
Avec mes remerciements,
Apolline Girard`,
    wanted: {
      goal: "awareness",
      budget: [2000, "EUR", "total"],
      locations: ["Grenoble"],
      languages: ["en", "fr"],
      audience: ["étudiants étrangers"],
      dates: ["2027-03-01", "2027-06-30"],
      tone: ["simples"],
      constraints: ["politique"],
    },
  },
  {
    id: "third-fr-6",
    language: "fr",
    text: `Bonjour, je suis en congé jusqu'au 4 décembre. En cas d'urgence, merci de contacter mon collègue. Bien à vous, Thierry`,
    wanted: {},
  },
  {
    id: "third-es-1",
    language: "es",
    text: `Buenas, Marta:

Esto va de vender escapadas rurales para Semana Santa. Necesito reservas directas, que Booking se nos lleva el 18 %. Hay 1.600 € en total para marzo (del 1 al 28). Si la reserva nos sale a más de 22 €, paramos. El grueso de la clientela viene de Madrid y Toledo. Gente con niños y con perro. Que suene acogedor, de pueblo. Ojo: nada de piscina, que en marzo está cerrada.

Un saludo grande,
Casa rural El Enebro`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 22,
      budget: [1600, "EUR", "total"],
      locations: ["Madrid", "Toledo"],
      audience: ["niños"],
      dates: ["2027-03-01", "2027-03-28"],
      tone: ["acogedor"],
      constraints: ["piscina"],
    },
  },
  {
    id: "third-es-2",
    language: "es",
    text: `SOLICITUD DE PAUTA
Marca: Yerba Los Ceibos
Meta: que nos conozcan en el interior del país
Plata disponible: ARS 1.200.000 por mes
Arranque: 1/3/2027 - Cierre: 31/5/2027
Plaza: Córdoba, Mendoza, Tucumán
A quiénes: hombres y mujeres, 25 a 50
Voz: campechana
No va: fútbol ni política`,
    wanted: {
      goal: "awareness",
      budget: [1200000, "ARS", "month"],
      locations: ["Córdoba", "Mendoza", "Tucumán"],
      audience: ["hombres y mujeres"],
      dates: ["2027-03-01", "2027-05-31"],
      tone: ["campechana"],
      constraints: ["fútbol"],
    },
  },
  {
    id: "third-es-3",
    language: "es",
    text: `Hola equipo. La verdad, estoy muy molesto: llevamos tres semanas sin una sola llamada. Cambiemos el enfoque. Quiero llamadas al despacho por temas de herencias, máximo 45 euros por llamada, con 900 euros al mes a partir del 7 de enero de 2027. Oviedo, Gijón y Avilés. El tono, serio pero humano. No utilicéis la palabra muerte. Gracias.`,
    wanted: {
      goal: "calls",
      kpi: "cost per call",
      targetValue: 45,
      budget: [900, "EUR", "month"],
      locations: ["Oviedo", "Gijón", "Avilés"],
      dates: ["2027-01-07", null],
      tone: ["serio"],
      sentiment: "negative",
      constraints: ["muerte"],
    },
  },
  {
    id: "third-es-4",
    language: "es",
    text: `Ana: ¿qué les pasamos a los de publicidad?
Beto: que queremos inscripciones al taller de cerámica
Ana: ¿y de dinero?
Beto: quinientos pesos diarios
Ana: ¿zona?
Beto: Coyoacán y Tlalpan
Ana: ¿desde cuándo?
Beto: 11 de enero, y hasta el 5 de febrero
Ana: ¿algo prohibido?
Beto: no digan que es terapia`,
    wanted: {
      goal: "leads",
      budget: [500, "MXN", "day"],
      locations: ["Coyoacán", "Tlalpan"],
      dates: ["2027-01-11", "2027-02-05"],
      constraints: ["terapia"],
    },
  },
  {
    id: "third-es-5",
    language: "es",
    text: `Estimado Sr. Robles: Por la presente le comunico que el consejo ha autorizado una inversión de 14.000 euros, con carácter total, destinada a incrementar el tráfico hacia el portal de empleo. El periodo comprende desde el 1 de febrero hasta el 30 de abril de 2027. Se dirigirá a demandantes de empleo de entre 25 y 45 años residentes en Murcia y Almería. Los anuncios se redactarán en castellano. Queda excluido el uso de imágenes de archivo. Atentamente, Dña. Pilar Ansúrez`,
    wanted: {
      goal: "traffic",
      budget: [14000, "EUR", "total"],
      locations: ["Murcia", "Almería"],
      languages: ["es"],
      audience: ["demandantes de empleo"],
      dates: ["2027-02-01", "2027-04-30"],
      constraints: ["imágenes de archivo"],
    },
  },
  {
    id: "third-es-6",
    language: "es",
    text: `Hola, ¿me puedes mandar otra vez el enlace de la videollamada? No me funciona. Gracias, Chus`,
    wanted: {},
  },
  {
    id: "third-pt-1",
    language: "pt",
    text: `E aí, Léo! A dona da pousada me ligou: quer lotar os quartos fora de feriado, reserva direta pelo site. Ela topa R$ 90 por dia, de 1º de março até 30 de abril de 2027. Quem costuma ir é casal de Brasília e Goiânia, 30 a 50 anos. Pediu um clima romântico, tranquilo. Só não pode aparecer a cachoeira, que é área particular. Abraço`,
    wanted: {
      goal: "sales",
      budget: [90, "BRL", "day"],
      locations: ["Brasília", "Goiânia"],
      audience: ["casal"],
      dates: ["2027-03-01", "2027-04-30"],
      tone: ["romântico"],
      constraints: ["cachoeira"],
    },
  },
  {
    id: "third-pt-2",
    language: "pt",
    text: `PEDIDO DE CAMPANHA nº 88
Solicitante: Comercial
Finalidade: mais chamadas para a central de vendas
Teto por chamada: R$ 35
Verba/mês: R$ 18.000,00
Abrangência: Grande Vitória e Vila Velha
Vigência: 01/02/2027 a 31/07/2027
Persona/público: donos de pequenas empresas
Linguagem: objetiva
Vetado: mencionar concorrentes`,
    wanted: {
      goal: "calls",
      kpi: "cost per call",
      targetValue: 35,
      budget: [18000, "BRL", "month"],
      locations: ["Grande Vitória", "Vila Velha"],
      audience: ["donos de pequenas empresas"],
      dates: ["2027-02-01", "2027-07-31"],
      tone: ["objetiva"],
      constraints: ["concorrentes"],
    },
  },
  {
    id: "third-pt-3",
    language: "pt",
    text: `Cara equipa,

Estamos encantados com a campanha de outono, muito obrigado! Para a primavera, o objetivo passa a ser angariar sócios para o clube de ténis, com um custo por sócio abaixo de 30 €. Temos 750 € por mês, de março a junho de 2027. Braga e Guimarães. Adultos entre os 25 e os 55 anos. Evitem a palavra "elite".

Melhores cumprimentos,
Duarte Sequeira`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 30,
      budget: [750, "EUR", "month"],
      locations: ["Braga", "Guimarães"],
      audience: ["Adultos"],
      dates: ["2027-03-01", "2027-06-30"],
      sentiment: "positive",
      constraints: ["elite"],
    },
  },
  {
    id: "third-pt-4",
    language: "pt",
    text: `Transcrição automática: então a gente tá querendo vender mais marmita fit pelo aplicativo próprio né e o que dá pra investir são dois mil e quinhentos reais por mês a partir de fevereiro. é só pra Recife e Olinda por enquanto. o pessoal que compra é quem treina, entre vinte e quarenta anos. fala de um jeito leve, e pelo amor de deus não fala em emagrecer`,
    wanted: {
      goal: "sales",
      budget: [2500, "BRL", "month"],
      locations: ["Recife", "Olinda"],
      audience: ["treina"],
      dates: ["2027-02-01", null],
      tone: ["leve"],
      constraints: ["emagrecer"],
    },
  },
  {
    id: "third-pt-5",
    language: "pt",
    text: `Fala, Ju. Confesso que tô decepcionada, o relatório de novembro veio com 2 leads só. Vamos recomeçar: leads de arquitetos, até R$ 60 cada, R$ 3.200/mês. Curitiba e região metropolitana. Nada de prometer prazo de entrega. Bjo, Rê`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 60,
      budget: [3200, "BRL", "month"],
      locations: ["Curitiba"],
      audience: ["arquitetos"],
      sentiment: "negative",
      constraints: ["prazo"],
    },
  },
  {
    id: "third-pt-6",
    language: "pt",
    text: `Bom dia! Segue o contrato assinado. Me avisa quando chegar, por favor. Abs`,
    wanted: {},
  },
  {
    id: "third-ja-1",
    language: "ja",
    text: `株式会社アオゾラ
広報部 ご担当者様

平素より大変お世話になっております。湯元旅館の佐伯でございます。
春の宿泊プランにつきまして、公式サイトからの予約を増やしたく、ご相談申し上げます。
費用は1か月あたり40万円を上限とし、3月1日より5月31日まで実施したいと存じます。予約1件につき2,500円以内に収まれば幸いです。
お客様は首都圏の50代以上のご夫婦が中心です。落ち着いた、品のある文面でお願いいたします。なお、他館との比較はお控えください。`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 2500,
      budget: [400000, "JPY", "month"],
      locations: ["首都圏"],
      audience: ["50代以上"],
      dates: ["2027-03-01", "2027-05-31"],
      tone: ["落ち着いた"],
      constraints: ["比較"],
    },
  },
  {
    id: "third-ja-2",
    language: "ja",
    text: `店長「とにかくお店に来てほしいんだよね」
自分「予算は？」
店長「1日2000円くらい」
自分「どのあたりに出しますか？」
店長「吉祥寺と三鷹」
自分「誰に見せたいですか？」
店長「仕事帰りの30代女性」
自分「NGはありますか？」
店長「割引の話はしないで」`,
    wanted: {
      goal: "visits",
      budget: [2000, "JPY", "day"],
      locations: ["吉祥寺", "三鷹"],
      audience: ["30代女性"],
      constraints: ["割引"],
    },
  },
  {
    id: "third-ja-3",
    language: "ja",
    text: `ブリーフシート
◆ゴール：メルマガ登録
◆許容CPL：800円
◆ご予算（月）：12万円
◆期間：2027/02/01-2027/03/31
◆エリア：全国
◆届けたい人：フリーランスのデザイナー
◆話し方：フランク
◆やらないこと：煽り文句`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 800,
      budget: [120000, "JPY", "month"],
      locations: ["全国"],
      audience: ["デザイナー"],
      dates: ["2027-02-01", "2027-03-31"],
      tone: ["フランク"],
      constraints: ["煽り"],
    },
  },
  {
    id: "third-ja-4",
    language: "ja",
    text: `お疲れさまです。先日のレポート拝見しましたが、正直なところ期待外れでした。クリックばかりで購入がほとんどありません。
12月はECの売上に絞り、ROAS500%を目標にしてください。予算は60万円でお願いします。対象地域は関東です。「最安」という表現は使えませんのでご注意ください。`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 5,
      budget: [600000, "JPY", null],
      locations: ["関東"],
      dates: ["2026-12-01", "2026-12-31"],
      sentiment: "negative",
      constraints: ["最安"],
    },
  },
  {
    id: "third-ja-5",
    language: "ja",
    text: `資料請求を月50件ほどいただきたいです。広告費は年間で240万円を見込んでいます。開始は2027年4月から。場所は広島県と岡山県、対象は家づくりを考え始めたご家族です。あたたかい雰囲気で、坪単価には触れないようお願いします。前回のバナーはとても好評でした、ありがとうございます。`,
    wanted: {
      goal: "leads",
      budget: [2400000, "JPY", "year"],
      locations: ["広島県", "岡山県"],
      audience: ["家族"],
      dates: ["2027-04-01", null],
      tone: ["あたたかい"],
      sentiment: "positive",
      constraints: ["坪単価"],
    },
  },
  {
    id: "third-ja-6",
    language: "ja",
    text: `承知いたしました。それでは金曜日の15時にお待ちしております。`,
    wanted: {},
  },
];

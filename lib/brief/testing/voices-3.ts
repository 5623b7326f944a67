import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.93 at first sight: thirty further voices, written before the rules learnt from the sixty before. */
export const VOICES_3: readonly LabelledBrief[] = [
  {
    id: "voice3-en-1", language: "en",
    text: `Hi Grace,

I hope you're well. We're getting ready to launch our new line of refillable cleaning products and I'd like your team to handle the paid ads.

Our main objective is online sales, and we'd need to keep cost per acquisition at or below $19. We've set aside $7,500 a month for this, starting March 1, 2027 and running through the end of June. We ship to Oregon, Washington and Idaho. The people most likely to buy are eco-conscious parents between 28 and 45. Ads should be in English.

As for how we sound: upbeat and honest. Please avoid green clichés like leaves and globes, and never claim that we are "100% natural".

Looking forward to hearing your thoughts!
Melissa Grant
Head of Growth, Kindly Clean`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 19, budget: [7500, "USD", "month"], locations: ["Oregon", "Washington", "Idaho"], languages: ["en"], audience: ["parents"], dates: ["2027-03-01", "2027-06-30"], tone: ["upbeat"], sentiment: "positive", constraints: ["clichés", "100% natural"] },
  },
  {
    id: "voice3-en-2", language: "en",
    text: `Date: 20 Nov 2026
Subject: Webinar registrations

Team,

Two things.

First, well done on the autumn push, the board noticed.

Second, the January webinar. I need 250 registrations at no more than €14 each. Money: €3,500, that's everything. Kick-off next Wednesday, doors close on 20 January 2027. UK, Ireland and the Nordics. CFOs and finance directors. Keep the voice authoritative. No countdown clocks.

Piotr`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 14, budget: [3500, "EUR", "total"], locations: ["UK", "Ireland", "Nordics"], audience: ["CFOs"], dates: ["2026-11-25", "2027-01-20"], tone: ["authoritative"], sentiment: "positive", constraints: ["countdown"] },
  },
  {
    id: "voice3-en-3", language: "en",
    text: `Voicemail transcript (0:48)
Hey it's Denise from Little Acorns nursery school. Listen, we've still got spaces for September so we'd love more parents to come and visit us. I was thinking two hundred and fifty pounds a month? From January until the end of April. It's really just Macclesfield and Bollington. Parents of two to four year olds obviously. Oh and please don't show any children's faces, the governors won't have it. Bye bye.`,
    wanted: { goal: "visits", budget: [250, "GBP", "month"], locations: ["Macclesfield", "Bollington"], audience: ["Parents"], dates: ["2027-01-01", "2027-04-30"], constraints: ["faces"] },
  },
  {
    id: "voice3-en-4", language: "en",
    text: `| Field | Answer |
| --- | --- |
| Goal | App traffic to our booking page |
| Max CPC | A$1.20 |
| Weekly budget | A$800 |
| States | Victoria, Tasmania |
| Who | Grey nomads, 55+ with a caravan |
| Dates | 1 Feb 2027 - 30 Apr 2027 |
| Personality | Laid-back |
| Never say | "Cheap", "budget" |`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 1.2, budget: [800, "AUD", "week"], locations: ["Victoria", "Tasmania"], audience: ["Grey nomads"], dates: ["2027-02-01", "2027-04-30"], tone: ["Laid-back"], constraints: ["Cheap"] },
  },
  {
    id: "voice3-en-5", language: "en",
    text: `Honestly? We're disappointed. We asked for calls and got clicks. Before we renew, please confirm the following in writing: calls are the only thing that counts; a call costs us £20 tops; spend stays at £60 per day; ads appear in Cardiff, Barry and Penarth and nowhere else; landlords and letting agents, not tenants; the tone is professional. And drop the cartoon mascot. R. Llewellyn`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 20, budget: [60, "GBP", "day"], locations: ["Cardiff", "Barry", "Penarth"], audience: ["landlords"], tone: ["professional"], sentiment: "negative", constraints: ["mascot"] },
  },
  {
    id: "voice3-de-1", language: "de",
    text: `Hallo Kathrin,

wir starten bald mit unserer neuen Kinderschuh-Kollektion und möchten dafür Werbung schalten. Das Wichtigste ist der Verkauf im Onlineshop. Pro Bestellung sollten die Werbekosten nicht über 12 € liegen. Das Budget beträgt 150 € pro Tag. Laufen soll die Kampagne vom 15. Februar bis zum 30. April 2027 in Deutschland und Österreich. Wir richten uns an Eltern mit Kindern zwischen 2 und 10 Jahren. Die Ansprache soll herzlich und unkompliziert sein, gern mit „Du". Bitte keine Angstmacherei zum Thema Fußfehlstellungen.

Ich freue mich auf eure Ideen!
Viele Grüße
Svenja`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 12, budget: [150, "EUR", "day"], locations: ["Deutschland", "Österreich"], audience: ["Eltern"], dates: ["2027-02-15", "2027-04-30"], tone: ["herzlich"], sentiment: "positive", constraints: ["Angstmacherei"] },
  },
  {
    id: "voice3-de-2", language: "de",
    text: `[18:02] Tanja (Praxis): Grüezi, mir händ jetzt entschiede
[18:02] Tanja (Praxis): Ziel: neue Patientinnen, die online einen Termin buchen
[18:03] Agentur: Super. Wie viel möchten Sie einsetzen?
[18:04] Tanja (Praxis): 1500 Franken im Monat
[18:04] Agentur: Und wo?
[18:05] Tanja (Praxis): Winterthur und Umgebung, sagen wir 15 km
[18:05] Agentur: Gibt es etwas, das wir nicht schreiben dürfen?
[18:06] Tanja (Praxis): Preise und Heilversprechen
[18:07] Agentur: Wann soll es losgehen?
[18:07] Tanja (Praxis): am 1. Februar`,
    wanted: { goal: "leads", budget: [1500, "CHF", "month"], locations: ["Winterthur"], dates: ["2027-02-01", null], constraints: ["Preise", "Heilversprechen"] },
  },
  {
    id: "voice3-de-3", language: "de",
    text: `Ausschreibung Nr. 2026-117
Gegenstand: Online-Kampagne zur Nachwuchsgewinnung
Auftraggeber: Stadtwerke Musterfeld
Leistungsziel: Bewerbungen für Ausbildungsplätze
Obergrenze je Bewerbung: 55 EUR
Auftragswert: 24.000 EUR brutto (gesamt)
Ausführungsfrist: 01.02.2027 bis 31.05.2027
Erfüllungsort: Kassel, Baunatal, Hofgeismar
Adressaten: Schülerinnen und Schüler der Klassen 9 bis 12
Sprachstil: jugendnah, nicht anbiedernd
Ausgeschlossen sind: TikTok-Challenges, Gewinnspiele`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 55, budget: [24000, "EUR", "total"], locations: ["Kassel", "Baunatal", "Hofgeismar"], audience: ["Schüler"], dates: ["2027-02-01", "2027-05-31"], tone: ["jugendnah"], constraints: ["TikTok-Challenges", "Gewinnspiele"] },
  },
  {
    id: "voice3-de-4", language: "de",
    text: `Moin Lars,
nur schnell: der Chef will weniger ausgeben. Statt 4.000 jetzt 2.500 Euro monatlich, gilt ab Januar. Fokus bleibt auf Probefahrten, Hamburg und Lübeck wie gehabt, Kiel kommt neu dazu. Die letzten Anzeigen fand er übrigens richtig gut. Nur den Elektro-Spruch bitte nicht mehr verwenden.
Gruß Ole`,
    wanted: { goal: "leads", budget: [2500, "EUR", "month"], locations: ["Hamburg", "Lübeck", "Kiel"], dates: ["2027-01-01", null], sentiment: "positive", constraints: ["Elektro-Spruch"] },
  },
  {
    id: "voice3-de-5", language: "de",
    text: `Hi, wir haben noch nie Werbung gemacht und kennen uns null aus. Könnt ihr uns mal anrufen? Wir sind eine kleine Manufaktur und machen Senf. Infos zu uns gibt's auf der Website. LG Pia`,
    wanted: {},
  },
  {
    id: "voice3-fr-1", language: "fr",
    text: `Bonjour Camille,

Nous lançons au printemps notre abonnement de paniers de légumes et aimerions que vous gériez la publicité. L'objectif principal est d'obtenir des commandes sur le site, avec un coût par acquisition de 16 € maximum. Nous disposons d'un budget de 3 500 € par mois. La campagne démarrera le 15 mars 2027 et s'achèvera le 15 juillet 2027. Nous livrons uniquement à Angers, Cholet et Saumur. Notre clientèle : des familles avec enfants et des jeunes actifs de 25 à 40 ans. Le ton doit être frais et sincère. Merci d'éviter toute référence aux régimes et à la perte de poids.

Nous avons hâte de commencer !
Élodie Marchand`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 16, budget: [3500, "EUR", "month"], locations: ["Angers", "Cholet", "Saumur"], audience: ["familles"], dates: ["2027-03-15", "2027-07-15"], tone: ["frais"], sentiment: "positive", constraints: ["régimes"] },
  },
  {
    id: "voice3-fr-2", language: "fr",
    text: `Objet : Re: point campagne

Merci pour le retour. De notre côté :
1/ Budget : on passe à 1 500 € par mois (au lieu de 1 100 €).
2/ On garde les prises de rendez-vous comme objectif, 30 € max le rendez-vous.
3/ On enlève Dijon, on garde Beaune et Chalon-sur-Saône.
4/ Fin au 31 mars.
5/ Pas de mention du prix des montures.

Le 25 nov. 2026 à 17:10, Julie <julie@agence.example> a écrit :
> Bonjour, pouvez-vous me confirmer les points suivants ?
> Budget actuel : 1 100 €/mois, zones : Dijon, Beaune, Chalon-sur-Saône`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 30, budget: [1500, "EUR", "month"], locations: ["Beaune", "Chalon-sur-Saône"], dates: [null, "2027-03-31"], constraints: ["montures", "Dijon"] },
  },
  {
    id: "voice3-fr-3", language: "fr",
    text: `yo c'est Karim du studio d'enregistrement ! écoute on veut juste que les gens suivent la page et likent, faut que la commu grossisse. 8 balles par jour max. Lille Roubaix Tourcoing. des rappeurs, des beatmakers, 16-30 ans. ton : rue mais propre. pas d'armes, pas de billets qui volent. on démarre le 10 décembre`,
    wanted: { goal: "engagement", budget: [8, "EUR", "day"], locations: ["Lille", "Roubaix", "Tourcoing"], audience: ["rappeurs"], dates: ["2026-12-10", null], tone: ["rue"], constraints: ["armes"] },
  },
  {
    id: "voice3-fr-4", language: "fr",
    text: `FICHE DE DEMANDE
Société ............ Isolation Rhône
Ce que vous attendez de nous ... des demandes d'étude gratuite
Prix acceptable par demande .... 55 €
Enveloppe globale .............. 12 000 € HT
Début / fin .................... 11/01/2027 – 30/04/2027
Départements ................... Rhône, Isère, Ain
Vos clients .................... propriétaires de maisons d'avant 1990
Votre style .................... factuel
À ne surtout pas faire ......... évoquer MaPrimeRénov'`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 55, budget: [12000, "EUR", "total"], locations: ["Rhône", "Isère", "Ain"], audience: ["propriétaires"], dates: ["2027-01-11", "2027-04-30"], tone: ["factuel"], constraints: ["MaPrimeRénov"] },
  },
  {
    id: "voice3-fr-5", language: "fr",
    text: `Monsieur,
Nous regrettons vivement la manière dont la campagne de septembre a été conduite : messages inexacts, visuels approximatifs, aucun suivi. Nous vous accordons une dernière chance. La campagne portera sur la fréquentation de notre musée à Strasbourg, du 1er février au 14 mars 2027, pour un montant de 9 000 euros au total. Public visé : les enseignants et les familles d'Alsace. Rédaction en français et en allemand. Ton savant, jamais pédant. Toute reproduction d'œuvres est interdite.
Le Conservateur`,
    wanted: { goal: "visits", budget: [9000, "EUR", "total"], locations: ["Strasbourg"], languages: ["fr", "de"], audience: ["enseignants"], dates: ["2027-02-01", "2027-03-14"], tone: ["savant"], sentiment: "negative", constraints: ["reproduction"] },
  },
  {
    id: "voice3-es-1", language: "es",
    text: `Hola Andrés:

Te cuento lo que necesitamos para la nueva campaña. El objetivo es conseguir leads de empresas interesadas en nuestro software de nóminas, con un CPL de 48 € como máximo. Disponemos de 6.000 € al mes y queremos empezar el 1 de febrero y terminar el 31 de julio de 2027. Nos interesan Cataluña, Aragón y la Comunidad Valenciana. Nos dirigimos a responsables de recursos humanos de pymes. Los anuncios deben ir en castellano y en catalán. En cuanto al tono, claro y profesional, sin ser fríos. Por favor, evitad comparaciones directas con la competencia.

¡Muchas gracias, estamos encantados de empezar con vosotros!
Núria Ferrer`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 48, budget: [6000, "EUR", "month"], locations: ["Cataluña", "Aragón", "Comunidad Valenciana"], languages: ["es", "ca"], audience: ["responsables de recursos humanos"], dates: ["2027-02-01", "2027-07-31"], tone: ["claro"], sentiment: "positive", constraints: ["comparaciones"] },
  },
  {
    id: "voice3-es-2", language: "es",
    text: `oye jefe una cosita rápida, lo de los tacos. ya no quiero likes, quiero clientes sentados comiendo jaja. le meto 150 pesos al día y ya. puro León y Silao. de jueves a domingo nomás. arrancamos el 3 de diciembre. chavos de 18 a 30. no salga lo del picante extremo que luego se quejan`,
    wanted: { goal: "visits", budget: [150, "MXN", "day"], locations: ["León", "Silao"], audience: ["18 a 30"], dates: ["2026-12-03", null], constraints: ["picante"] },
  },
  {
    id: "voice3-es-3", language: "es",
    text: `ACTA DE REUNIÓN – 25/11/2026
Asistentes: dirección, marketing, agencia
Acuerdos:
- Meta: 500 inscripciones al maratón, máx. 6 € por inscripción
- Dotación: 3.000 € (cifra cerrada)
- Ventana: 7 de enero a 20 de febrero de 2027
- Geografía: Bizkaia, Gipuzkoa y Álava
- A quién: corredores aficionados de 25 a 50 años
- Lenguas: euskera y castellano
- Carácter: energético
- Vetado: imágenes de lesiones
Próxima reunión: 10/12/2026`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 6, budget: [3000, "EUR", "total"], locations: ["Bizkaia", "Gipuzkoa", "Álava"], languages: ["eu", "es"], audience: ["corredores"], dates: ["2027-01-07", "2027-02-20"], tone: ["energético"], constraints: ["lesiones"] },
  },
  {
    id: "voice3-es-4", language: "es",
    text: `Señores: La campaña anterior fue un desastre y no pienso repetirla. Si seguimos, será con estas condiciones. Quiero llamadas, no formularios. Pago como mucho 9 dólares por llamada. El tope son 40 dólares diarios. Únicamente Quito y Cuenca. Nada de llamadas los domingos. Que el mensaje sea serio. Ing. Patricio Vela`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 9, budget: [40, "USD", "day"], locations: ["Quito", "Cuenca"], tone: ["serio"], sentiment: "negative", constraints: ["domingos"] },
  },
  {
    id: "voice3-es-5", language: "es",
    text: `Buenas tardes, Pilar:
Adjunto las fotos que faltaban. Cualquier cosa, me dices.
Un saludo,
Gonzalo Rey
Calle Mayor 3, 28013 Madrid
Tel. 910 000 000`,
    wanted: {},
  },
  {
    id: "voice3-pt-1", language: "pt",
    text: `Oi, Bruno!

Tudo certo? Vamos lançar nosso curso online de confeitaria e queremos contar com vocês. O objetivo é gerar vendas pela internet, com custo por aquisição de até R$ 55. O orçamento é de R$ 12.000 por mês, de 1º de março a 31 de maio de 2027. A campanha deve alcançar São Paulo, Paraná e Santa Catarina. Nosso público são mulheres de 25 a 50 anos que querem empreender em casa. O tom tem que ser inspirador e próximo. Por favor, não prometam renda garantida.

Estamos muito animados!
Abraços,
Patrícia`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 55, budget: [12000, "BRL", "month"], locations: ["São Paulo", "Paraná", "Santa Catarina"], audience: ["mulheres de 25 a 50"], dates: ["2027-03-01", "2027-05-31"], tone: ["inspirador"], sentiment: "positive", constraints: ["renda garantida"] },
  },
  {
    id: "voice3-pt-2", language: "pt",
    text: `Bom dia,
Segue o resumo pedido pela direção:
a) finalidade: visitas à loja de mobiliário em Loures
b) montante: 75 € diários
c) calendário: 18/01/2027 a 28/02/2027
d) área: Loures, Odivelas e Vila Franca de Xira
e) destinatários: casais que mudaram de casa
f) idioma: português
g) registo: sereno
h) a evitar: fotografias de catálogo, a expressão "últimas unidades"
Fico ao dispor. Rui Tavares`,
    wanted: { goal: "visits", budget: [75, "EUR", "day"], locations: ["Loures", "Odivelas", "Vila Franca de Xira"], languages: ["pt"], audience: ["casais"], dates: ["2027-01-18", "2027-02-28"], tone: ["sereno"], constraints: ["catálogo", "últimas unidades"] },
  },
  {
    id: "voice3-pt-3", language: "pt",
    text: `Áudio transcrito: Oi gente, aqui é o seu Valdir da autoescola. Então, eu preciso de matrícula, tá? Matrícula. Cada aluno novo eu pago até cem reais de propaganda, mais que isso não compensa. Posso botar uns dois mil reais por mês. É pra Campinas e Hortolândia. Moçada de dezoito a vinte e cinco. E não coloca foto de acidente, pelo amor de Deus.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 100, budget: [2000, "BRL", "month"], locations: ["Campinas", "Hortolândia"], audience: ["dezoito"], constraints: ["acidente"] },
  },
  {
    id: "voice3-pt-4", language: "pt",
    text: `Cliente: o resultado foi bem abaixo do esperado, fiquei chateado
Agência: Entendo. Vamos ajustar. Qual a prioridade agora?
Cliente: orçamentos pelo whatsapp, a no máximo R$ 18
Agência: Verba?
Cliente: R$ 70 por dia
Agência: Região?
Cliente: Joinville e Blumenau
Agência: Público?
Cliente: síndicos e administradoras de condomínio
Agência: Algo proibido?
Cliente: falar mal da concorrência`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 18, budget: [70, "BRL", "day"], locations: ["Joinville", "Blumenau"], audience: ["síndicos"], sentiment: "negative", constraints: ["concorrência"] },
  },
  {
    id: "voice3-pt-5", language: "pt",
    text: `Caro Miguel,

Conforme combinado, a associação quer tornar a marca "Queijos da Serra" mais conhecida em Lisboa e em Madrid (mensagens em português e espanhol). Estão disponíveis 30 mil euros até ao verão, mais precisamente entre 1 de abril e 20 de junho de 2027. Interessam-nos apreciadores de gastronomia dos 30 aos 65 anos. O estilo deve ser autêntico. Pedimos que não se use a imagem do pastor com cajado, está gasta.

Um abraço,
Teresa`,
    wanted: { goal: "awareness", budget: [30000, "EUR", "total"], locations: ["Lisboa", "Madrid"], languages: ["pt", "es"], audience: ["apreciadores"], dates: ["2027-04-01", "2027-06-20"], tone: ["autêntico"], constraints: ["pastor"] },
  },
  {
    id: "voice3-ja-1", language: "ja",
    text: `株式会社ネクスト広告
佐藤様

いつも大変お世話になっております。フィットネスジム「リボーン」の高木です。

このたび、新規入会者を増やすための広告をお願いしたく、ご連絡いたしました。
目標は入会1件あたり15,000円以下です。月の予算は40万円で、2027年2月1日から4月30日まで配信を希望しております。
配信エリアは名古屋市と春日井市でお願いいたします。
ターゲットは、運動不足を感じている30代から50代の会社員です。
親しみやすく前向きな表現で、ビフォーアフターの写真は使用しないでください。

ご検討のほど、よろしくお願いいたします。`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 15000, budget: [400000, "JPY", "month"], locations: ["名古屋市", "春日井市"], audience: ["会社員"], dates: ["2027-02-01", "2027-04-30"], tone: ["親しみやす"], constraints: ["ビフォーアフター"] },
  },
  {
    id: "voice3-ja-2", language: "ja",
    text: `メモ
・ブログへのアクセスを増やす
・クリック単価は50円まで
・1日3千円
・仙台/盛岡
・登山が好きな人
・1/15スタート
・口調はゆるめ
・煽り文句NG`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 50, budget: [3000, "JPY", "day"], locations: ["仙台", "盛岡"], audience: ["登山"], dates: ["2027-01-15", null], tone: ["ゆるめ"], constraints: ["煽り"] },
  },
  {
    id: "voice3-ja-3", language: "ja",
    text: `先方より修正依頼です。予算を総額300万円から250万円に変更、期間は3月末まで短縮とのこと。目的はブランド認知のまま。対象地域に兵庫県を追加(大阪府・京都府はそのまま)。若い夫婦向けのやさしいトーンは継続。「業界初」は根拠がないので削除してください。`,
    wanted: { goal: "awareness", budget: [2500000, "JPY", "total"], locations: ["兵庫県", "大阪府", "京都府"], audience: ["若い夫婦"], dates: [null, "2027-03-31"], tone: ["やさしい"], constraints: ["業界初"] },
  },
  {
    id: "voice3-ja-4", language: "ja",
    text: `広告申込書
申込者:海鮮処いそべ
広告の目的 → 来店
ご予算 → 30,000円/週
掲載開始 → 2026年12月14日
掲載終了 → 2027年1月11日
掲載地域 → 金沢市、白山市
主なお客様 → 40代以上の家族連れ
お店の雰囲気 → 活気がある
書いてほしくないこと → 食べ放題`,
    wanted: { goal: "visits", budget: [30000, "JPY", "week"], locations: ["金沢市", "白山市"], audience: ["家族連れ"], dates: ["2026-12-14", "2027-01-11"], tone: ["活気"], constraints: ["食べ放題"] },
  },
  {
    id: "voice3-ja-5", language: "ja",
    text: `正直に申し上げますと、前回の広告には失望しました。問い合わせはたったの2件です。
次は「電話」一本に絞ってください。1件3,000円を超えるようなら中止します。
予算は月10万円まで。対象は大田区と品川区の賃貸オーナー様です。
専門用語は避け、誠実な印象でお願いします。`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 3000, budget: [100000, "JPY", "month"], locations: ["大田区", "品川区"], audience: ["賃貸オーナー"], tone: ["誠実"], sentiment: "negative", constraints: ["専門用語"] },
  },
];

import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.89 at first sight: thirty more voices, written after the rules had learnt from a hundred and twenty. */
export const VOICES_5: readonly LabelledBrief[] = [
  {
    id: "voice5-en-1", language: "en",
    text: `Dear Ms Whitlock,

Thank you for agreeing to take us on. I am the practice manager of a veterinary hospital in Norwich with branches in Dereham and Wymondham, and those three towns are the only places we want to advertise.

The partners would like to see more appointment requests through the online form. They have approved £1,500 per month, and they consider £25 per request a sensible maximum. We would begin on Monday 8 February 2027; there is no fixed end.

Our clients are pet owners of all ages. We pride ourselves on being gentle and clear. On no account should the ads mention our out-of-hours fees.

Yours sincerely,
Margaret Osei`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 25, budget: [1500, "GBP", "month"], locations: ["Norwich", "Dereham", "Wymondham"], audience: ["pet owners"], dates: ["2027-02-08", null], tone: ["gentle"], constraints: ["fees"] },
  },
  {
    id: "voice5-en-2", language: "en",
    text: `Yo Sam, quick brain dump before my train

we're pushing the merch store hard for the tour. sell hoodies basically. budget's 200 a day in dollars, from march 3 thru april 18. New York, Philly, Boston. fans 16-30. ROAS needs to be 3 at least or management kills it

copy: short, punchy, no corporate speak
and pls nothing with the old logo

stoked about this one!!`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 3, budget: [200, "USD", "day"], locations: ["New York", "Philly", "Boston"], audience: ["fans"], dates: ["2027-03-03", "2027-04-18"], tone: ["punchy"], sentiment: "positive", constraints: ["old logo"] },
  },
  {
    id: "voice5-en-3", language: "en",
    text: `Campaign request #4471
Submitted: 26 Nov 2026
Objective: Awareness for the new tram line
Budget (total): AUD 75,000
Channels: Google, Meta
Region: Greater Newcastle, Lake Macquarie
Timing: 1 April 2027 to 30 June 2027
Language: English
Who we need to reach: daily car commuters
Personality: Optimistic, straightforward
Do not: promise travel times`,
    wanted: { goal: "awareness", budget: [75000, "AUD", "total"], locations: ["Greater Newcastle", "Lake Macquarie"], languages: ["en"], audience: ["car commuters"], dates: ["2027-04-01", "2027-06-30"], tone: ["Optimistic"], constraints: ["travel times"] },
  },
  {
    id: "voice5-en-4", language: "en",
    text: `Hi both,

To be honest the last quarter left a bad taste. We burned through $14k and the sales team says the leads were junk. Going forward please aim for demo bookings only, not ebook downloads. Keep it at $8k a month and don't let a booking go above $300. Germany and the Netherlands, English-language ads. IT managers at hospitals. Serious tone please.

Ravi`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 300, budget: [8000, "USD", "month"], locations: ["Germany", "Netherlands"], languages: ["en"], audience: ["IT managers"], tone: ["Serious"], sentiment: "negative" },
  },
  {
    id: "voice5-en-5", language: "en",
    text: `Anna: Hi, it's about the Google ads for our yoga retreat
Support: Hello Anna, how can I help?
Anna: we'd like to fill the October week
Support: Do you mean bookings on the site?
Anna: yes exactly
Support: What would you like to spend per day?
Anna: 35 euros
Support: Which markets?
Anna: Austria and northern Italy
Support: Who should see it?
Anna: women in their forties and fifties
Support: Any no-gos?
Anna: please no before/after pictures`,
    wanted: { goal: "sales", budget: [35, "EUR", "day"], locations: ["Austria", "northern Italy"], audience: ["women"], constraints: ["before/after"] },
  },
  {
    id: "voice5-de-1", language: "de",
    text: `Sehr geehrtes Team,

unsere Brauerei möchte im kommenden Frühjahr ein alkoholfreies Bier einführen und es in Franken bekannt machen. Wir haben dafür 40.000 Euro vorgesehen, die zwischen dem 15. März und dem 15. Juni 2027 eingesetzt werden sollen. Ansprechen möchten wir sportlich aktive Erwachsene ab 25 Jahren. Nürnberg, Bamberg und Bayreuth stehen dabei im Vordergrund. Der Auftritt soll bodenständig wirken. Bitte zeigen Sie keine Menschen am Steuer.

Mit freundlichen Grüßen
Leonhard Weiß`,
    wanted: { goal: "awareness", budget: [40000, "EUR", "total"], locations: ["Franken", "Nürnberg", "Bamberg", "Bayreuth"], audience: ["sportlich aktive Erwachsene"], dates: ["2027-03-15", "2027-06-15"], tone: ["bodenständig"], constraints: ["Steuer"] },
  },
  {
    id: "voice5-de-2", language: "de",
    text: `huhu, hier die Steffi vom Blumenladen in Ahrensburg :) vor Valentinstag wollen wir richtig viele Strauß-Bestellungen über die Website. 25 € am Tag, vom 25.1. bis 13.2. reicht locker. Ahrensburg, Bargteheide, Volksdorf. Bestellung darf 5 € kosten. Zielgruppe is klar: Männer die's vergessen haben haha. Nur bitte kein Herzchen-Kitsch! LG`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 5, budget: [25, "EUR", "day"], locations: ["Ahrensburg", "Bargteheide", "Volksdorf"], audience: ["Männer"], dates: ["2027-01-25", "2027-02-13"], constraints: ["Kitsch"] },
  },
  {
    id: "voice5-de-3", language: "de",
    text: `Protokoll Jour fixe 24.11.2026
TOP 3: Ads Q1
Beschlossen wurde:
* Schwerpunkt Bewerbungen (Monteure, m/w/d)
* Kosten pro Bewerbung maximal 80 €
* monatlich 2.200 €, Start 1.1., Ende 31.3.2027
* Umkreis 40 km um Paderborn
* keine Stockfotos, nur eigene Leute
* Tonfall: auf Augenhöhe
Offen: Landingpage`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 80, budget: [2200, "EUR", "month"], locations: ["Paderborn"], audience: ["Monteure"], dates: ["2027-01-01", "2027-03-31"], tone: ["Augenhöhe"], constraints: ["Stockfotos"] },
  },
  {
    id: "voice5-de-4", language: "de",
    text: `Guten Tag Frau Lindner,
so kann es nicht weitergehen. Seit Wochen klingelt bei uns kein Telefon, obwohl jeden Tag 50 Euro abgebucht werden. Senken Sie das Budget bitte auf 30 Euro täglich und richten Sie alles auf Anrufe aus. Wir sind im Raum Reutlingen und Tübingen tätig, Stuttgart interessiert uns nicht. Es geht um Hausbesitzer mit alter Ölheizung. Das Wort „Wärmepumpe" gehört nicht in die Überschrift.
Gez. Manfred Haug`,
    wanted: { goal: "calls", budget: [30, "EUR", "day"], locations: ["Reutlingen", "Tübingen"], audience: ["Hausbesitzer"], sentiment: "negative", constraints: ["Wärmepumpe", "Stuttgart"] },
  },
  {
    id: "voice5-de-5", language: "de",
    text: `Kunde: Museum für Kommunikation, Frankfurt
Aufgabe: Besucher in die Sonderausstellung holen
Mittel: 12.500 EUR
Laufzeit: 05.03.2027 – 30.05.2027
Gebiet: Frankfurt, Offenbach, Hanau
Publikum: Schulklassen und Familien
Ansprache: neugierig, niederschwellig
Sprachen: Deutsch, Englisch
Bitte beachten: keine Preise nennen`,
    wanted: { goal: "visits", budget: [12500, "EUR", null], locations: ["Frankfurt", "Offenbach", "Hanau"], languages: ["de", "en"], audience: ["Schulklassen"], dates: ["2027-03-05", "2027-05-30"], tone: ["neugierig"], constraints: ["Preise"] },
  },
  {
    id: "voice5-fr-1", language: "fr",
    text: `Bonjour,

Nous sommes une jeune marque de vélos cargo basée à Strasbourg. Pour le lancement de notre nouveau modèle, nous aimerions obtenir des demandes d'essai en ligne, idéalement à 20 € l'unité. Le budget publicitaire sera de 4 000 € par mois pendant quatre mois à partir du 1er mars 2027. Nous souhaitons cibler Strasbourg, Nancy et Metz. Le client type ? Des parents urbains, 30 à 45 ans, qui veulent se passer de voiture. Le ton : positif et concret. Surtout, pas de discours moralisateur.

Merci d'avance,
Clémence`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 20, budget: [4000, "EUR", "month"], locations: ["Strasbourg", "Nancy", "Metz"], audience: ["parents urbains"], dates: ["2027-03-01", "2027-06-30"], tone: ["positif"], constraints: ["moralisateur"] },
  },
  {
    id: "voice5-fr-2", language: "fr",
    text: `coucou ! alors pour le salon de coiffure : je veux que ça réserve en ligne, les mardis et mercredis c'est mort. 6 euros la résa max. 150 par mois en euros, pas plus, on démarre le 11 janvier. que Pau et Billère. femmes 25-55. un ton pétillant. stp pas de photos de mannequins`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 6, budget: [150, "EUR", "month"], locations: ["Pau", "Billère"], audience: ["femmes 25-55"], dates: ["2027-01-11", null], tone: ["pétillant"], constraints: ["mannequins"] },
  },
  {
    id: "voice5-fr-3", language: "fr",
    text: `De : Direction marketing <dm@assur.example>
Date : 25/11/2026
Objet : Campagne mutuelle étudiante

Bonjour à tous,
Pour mémoire, voici les arbitrages rendus hier.
Objectif prioritaire : souscriptions en ligne
CPA maximum : 38 €
Budget : 55 000 € HT sur la période
Période : du 15/06/2027 au 30/09/2027
Périmètre : France entière hors DOM-TOM
Cible : étudiants 18-25 ans
Tonalité : complice, jamais infantilisante
À exclure : toute mention de la concurrence`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 38, budget: [55000, "EUR", "total"], locations: ["France entière"], audience: ["étudiants 18-25"], dates: ["2027-06-15", "2027-09-30"], tone: ["complice"], constraints: ["concurrence", "DOM-TOM"] },
  },
  {
    id: "voice5-fr-4", language: "fr",
    text: `Madame,
Nous avons été très agréablement surpris par les résultats d'octobre, merci pour votre réactivité. Nous voudrions donc poursuivre jusqu'à fin février avec 50 € par jour au lieu de 35 €. L'essentiel reste la venue de clients dans notre jardinerie de Vannes. Ajoutez Auray à la zone. Continuez à vous adresser aux jardiniers amateurs. Évitez seulement de montrer du gazon synthétique.
Cordialement, P. Le Goff`,
    wanted: { goal: "visits", budget: [50, "EUR", "day"], locations: ["Vannes", "Auray"], audience: ["jardiniers"], dates: [null, "2027-02-28"], sentiment: "positive", constraints: ["gazon synthétique"] },
  },
  {
    id: "voice5-fr-5", language: "fr",
    text: `Bonjour, je vous écris de la part de mon beau-frère qui a un food truck. Il aimerait savoir combien ça coûte de faire de la pub. Pouvez-vous lui envoyer une plaquette ? Merci, Yann`,
    wanted: {},
  },
  {
    id: "voice5-es-1", language: "es",
    text: `Estimada Lucía:

Soy el responsable de marketing de una cadena de ópticas en Andalucía. Para la vuelta al cole queremos que las familias visiten nuestras tiendas de Jaén, Granada y Almería. El presupuesto es de 9.000 euros para toda la campaña, que irá del 20 de agosto al 20 de septiembre de 2027. Nos interesa llegar a madres y padres con hijos de 6 a 14 años. El tono, cercano y tranquilizador. No mencionen descuentos, porque los fija cada tienda.

Quedo a su disposición,
Álvaro Cano`,
    wanted: { goal: "visits", budget: [9000, "EUR", "total"], locations: ["Jaén", "Granada", "Almería"], audience: ["madres y padres"], dates: ["2027-08-20", "2027-09-20"], tone: ["cercano"], constraints: ["descuentos"] },
  },
  {
    id: "voice5-es-2", language: "es",
    text: `Buenas, soy Nacho, monto aires acondicionados en Elche. Necesito que suene el teléfono, así de claro. Puedo gastar 18 € al día. Elche, Crevillente y Santa Pola. Si la llamada me sale a más de 12 € no me compensa. Empezamos el 1 de mayo y paramos el 31 de agosto. No quiero clientes de alquiler turístico. Gracias!`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 12, budget: [18, "EUR", "day"], locations: ["Elche", "Crevillente", "Santa Pola"], dates: ["2027-05-01", "2027-08-31"], constraints: ["alquiler turístico"] },
  },
  {
    id: "voice5-es-3", language: "es",
    text: `Ficha de campaña
Anunciante: Universidad del Pacífico Sur
Propósito: registros para la feria virtual
Costo máximo por registro: S/ 15
Monto: S/ 24.000 en total
Inicio: 1/03/2027
Término: 30/04/2027
Cobertura: Lima, Arequipa y Trujillo
Segmento: escolares de 5.º de secundaria y sus padres
Voz: motivadora, directa
Restricciones: no usar imágenes de otras universidades`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 15, budget: [24000, "PEN", "total"], locations: ["Lima", "Arequipa", "Trujillo"], audience: ["escolares"], dates: ["2027-03-01", "2027-04-30"], tone: ["motivadora"], constraints: ["universidades"] },
  },
  {
    id: "voice5-es-4", language: "es",
    text: `Hola equipo, os reenvío lo que me ha mandado el cliente, que está encantado con el arranque. Resumen: quiere más ventas en la web, con un ROAS mínimo de 6, y sube de 80 a 110 euros diarios. Añade Portugal a España. El público sigue igual: corredores de montaña. Textos en español y portugués. Y que quitemos la palabra "low cost" de todas partes.`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 6, budget: [110, "EUR", "day"], locations: ["Portugal", "España"], languages: ["es", "pt"], audience: ["corredores de montaña"], sentiment: "positive", constraints: ["low cost"] },
  },
  {
    id: "voice5-es-5", language: "es",
    text: `Señora directora, lamento decirle que no estamos conformes. Se gastaron 600.000 pesos chilenos y no llegó ninguna consulta seria. Les damos un mes más: 400.000 pesos en total, del 1 al 31 de enero. Buscamos cotizaciones de empresas constructoras de Concepción y Talcahuano. Sobriedad en el mensaje, por favor. Eviten la palabra "barato".`,
    wanted: { goal: "leads", budget: [400000, "CLP", "total"], locations: ["Concepción", "Talcahuano"], audience: ["empresas constructoras"], dates: ["2027-01-01", "2027-01-31"], tone: ["Sobriedad"], sentiment: "negative", constraints: ["barato"] },
  },
  {
    id: "voice5-pt-1", language: "pt",
    text: `Bom dia, Gustavo.

Nossa escola de idiomas em Florianópolis quer aumentar as matrículas do curso de inglês para adultos. O custo por matrícula deve ficar em até R$ 80. O investimento mensal será de R$ 4.000, entre 11 de janeiro e 31 de março de 2027. Além de Florianópolis, incluam São José e Palhoça. Queremos falar com profissionais de 28 a 45 anos que precisam do inglês no trabalho. A linguagem pode ser leve, mas sem gírias. Não prometam fluência em poucos meses.

Atenciosamente,
Débora Martins`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 80, budget: [4000, "BRL", "month"], locations: ["Florianópolis", "São José", "Palhoça"], audience: ["profissionais"], dates: ["2027-01-11", "2027-03-31"], tone: ["leve"], constraints: ["fluência"] },
  },
  {
    id: "voice5-pt-2", language: "pt",
    text: `oii tudo bem? então, a loja de bolos aqui de Sorocaba quer vender mais pelo whats, encomenda mesmo. consigo botar 30 reais por dia, até o dia 24 de dezembro. só Sorocaba e Votorantim. mãe que faz festa de criança é quem mais compra. fala de um jeito fofo. só não mostra bolo de pasta americana que eu não faço. to animadaaa`,
    wanted: { goal: "sales", budget: [30, "BRL", "day"], locations: ["Sorocaba", "Votorantim"], audience: ["mãe que faz festa"], dates: [null, "2026-12-24"], tone: ["fofo"], sentiment: "positive", constraints: ["pasta americana"] },
  },
  {
    id: "voice5-pt-3", language: "pt",
    text: `PEDIDO DE CAMPANHA
Entidade: Termas de São Vicente
Meta principal: reservas de fim de semana
Custo por reserva (máx.): 15 €
Investimento: 2.400 € / mês
Arranque: 1 de outubro de 2027
Fim: 31 de dezembro de 2027
Mercados: Porto, Braga, Vigo
Idiomas: PT, ES
Perfil: casais 40+
Tom: repousante
A evitar: alegações de saúde`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 15, budget: [2400, "EUR", "month"], locations: ["Porto", "Braga", "Vigo"], languages: ["pt", "es"], audience: ["casais"], dates: ["2027-10-01", "2027-12-31"], tone: ["repousante"], constraints: ["saúde"] },
  },
  {
    id: "voice5-pt-4", language: "pt",
    text: `Boa tarde, Raquel. Ainda não percebi por que razão a campanha está a aparecer em Faro; já pedimos duas vezes para a retirar. Estamos bastante aborrecidos. Mantenham apenas Portimão e Lagos, 20 euros por dia, e concentrem-se em chamadas. O resto do plano fica como está. Não voltem a alterar os textos sem nos perguntar. Hélder`,
    wanted: { goal: "calls", budget: [20, "EUR", "day"], locations: ["Portimão", "Lagos"], sentiment: "negative", constraints: ["textos"] },
  },
  {
    id: "voice5-pt-5", language: "pt",
    text: `Pessoal, resumo da reunião com a Vitta Suplementos:
1 - foco total em venda no site, CPA até R$ 42
2 - verba de R$ 900 por semana
3 - roda de 01/02 a 30/04/2027
4 - Sudeste e Sul
5 - homens e mulheres que treinam, 20 a 40 anos
6 - nada de promessa de emagrecimento
7 - linguagem direta`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 42, budget: [900, "BRL", "week"], locations: ["Sudeste", "Sul"], audience: ["treinam"], dates: ["2027-02-01", "2027-04-30"], tone: ["direta"], constraints: ["emagrecimento"] },
  },
  {
    id: "voice5-ja-1", language: "ja",
    text: `株式会社リンクス 三浦様

平素よりお世話になっております。住宅設備メーカーの中村でございます。

来春のショールーム来場キャンペーンについて、下記の条件でご提案をお願いいたします。

目的は横浜ショールームへの来場者を増やすことです。
予算は総額350万円、実施期間は2027年4月1日から5月31日までを想定しております。
神奈川県と東京都にお住まいで、リフォームを検討中の40代以上のご夫婦に届けたいと考えています。
信頼感のある丁寧な表現でお願いいたします。
他社製品との比較はお控えください。`,
    wanted: { goal: "visits", budget: [3500000, "JPY", "total"], locations: ["神奈川県", "東京都"], audience: ["40代以上のご夫婦"], dates: ["2027-04-01", "2027-05-31"], tone: ["信頼感"], constraints: ["比較"] },
  },
  {
    id: "voice5-ja-2", language: "ja",
    text: `こんにちは!ネイルサロンをやってます。
ネット予約を増やしたくて。1件800円までなら払えます。
月3万円で、1月15日から始めたいです。
場所は町田と相模大野。
20代後半〜30代の働く女性に来てほしいな。
かわいすぎず、大人っぽい感じで。
「激安」とか「最安」はイメージじゃないので使わないでください。`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 800, budget: [30000, "JPY", "month"], locations: ["町田", "相模大野"], audience: ["働く女性"], dates: ["2027-01-15", null], tone: ["大人っぽい"], constraints: ["激安"] },
  },
  {
    id: "voice5-ja-3", language: "ja",
    text: `■広告依頼書
企業名:北斗精機
広告の狙い:製品カタログのダウンロード
1件あたりの上限:4,500円
予算額:90万円(3か月合計)
開始:2027年1月12日
終了:2027年4月11日
対象エリア:日本国内
見てほしい人:工場の生産技術担当者
言葉づかい:専門的で簡潔に
禁止事項:価格の記載`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 4500, budget: [900000, "JPY", "total"], locations: ["日本国内"], audience: ["生産技術担当者"], dates: ["2027-01-12", "2027-04-11"], tone: ["簡潔"], constraints: ["価格"] },
  },
  {
    id: "voice5-ja-4", language: "ja",
    text: `大変申し上げにくいのですが、先月の配信内容にはかなり困惑しております。指示していない九州にまで広告が出ていました。今後は広島県と岡山県だけにしてください。目的はこれまでどおり通販の売上で、ROASは600%を維持。1日1万円の予算も変更ありません。ターゲットは贈り物を探す50代の女性です。送料無料とは書かないでください。`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 6, budget: [10000, "JPY", "day"], locations: ["広島県", "岡山県"], audience: ["50代の女性"], sentiment: "negative", constraints: ["送料無料"] },
  },
  {
    id: "voice5-ja-5", language: "ja",
    text: `お世話になります。添付の見積書を確認いたしました。社内で検討のうえ、来週ご返事いたします。
取り急ぎお礼まで。
営業企画部 松井`,
    wanted: {},
  },
];

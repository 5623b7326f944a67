import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.93 at first sight: thirty further voices, written before the rules learnt from the first thirty. */
export const VOICES_2: readonly LabelledBrief[] = [
  {
    id: "voice2-en-1", language: "en",
    text: `Subject: Re: Re: spring promo

Morning Tom,

Thanks for the deck, the team loved it. Answers in line:

> What should the campaign achieve?
Bookings for our weekend cookery classes. We know from last year that a booking is worth about £140 to us, so anything up to £28 per booking is fine.

> What can you spend?
Let's say £90 a day.

> Which areas?
Bath, Frome and Trowbridge. Bristol is covered by our sister school so leave that one out.

> Timing?
15 Feb until Easter Sunday (28 March).

> Who comes?
Mostly couples in their thirties and forties.

> Anything we should steer clear of?
Please don't call it a "masterclass".

Best,
Rowena`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 28, budget: [90, "GBP", "day"], locations: ["Bath", "Frome", "Trowbridge"], audience: ["couples"], dates: ["2027-02-15", "2027-03-28"], sentiment: "positive", constraints: ["masterclass", "Bristol"] },
  },
  {
    id: "voice2-en-2", language: "en",
    text: `Hello,

My name is Stephen Oduya and I run a mobile bike repair service in Leicester. I have never advertised before. What I am hoping for is simple: people who pick up the phone. I can afford about 12 pounds a day to begin with. I cover Leicester, Oadby and Wigston. My customers are commuters and students. I would like the adverts to sound friendly, not salesy. I do not want to be compared with the big chains.

Regards
Stephen`,
    wanted: { goal: "calls", budget: [12, "GBP", "day"], locations: ["Leicester", "Oadby", "Wigston"], audience: ["commuters", "students"], tone: ["friendly"], constraints: ["chains"] },
  },
  {
    id: "voice2-en-3", language: "en",
    text: `CREATIVE & MEDIA REQUEST FORM
Requested by ............ Priscilla Wong
Business unit ........... Home Insurance
What do we want people to do? .... Request a quote online
Acceptable cost per quote ........ S$ 45
Total funds approved ............. S$ 60,000
Live from ....................... 4 Jan 2027
Off air ......................... 28 Feb 2027
Where ........................... Singapore
Ad language(s) .................. English, Chinese
Target customer ................. HDB owners, 30-55
Brand voice ..................... Reassuring, clear
Legal / compliance .............. Do not promise claim approval`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 45, budget: [60000, "SGD", "total"], locations: ["Singapore"], languages: ["en", "zh"], audience: ["HDB owners"], dates: ["2027-01-04", "2027-02-28"], tone: ["Reassuring"], constraints: ["claim approval"] },
  },
  {
    id: "voice2-en-4", language: "en",
    text: `Guys, I'm going to be blunt. October was a write-off: nine thousand dollars, two sales. I'm not paying for "learnings" any more. New rules. Budget drops to $2,500 USD a month. Return on ad spend has to be 4 or better. Only Denver and Boulder. Men 30 to 50 who already own an e-bike. And whoever wrote "ride into tomorrow", please never do that again.
- Chuck`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4, budget: [2500, "USD", "month"], locations: ["Denver", "Boulder"], audience: ["Men 30 to 50"], sentiment: "negative", constraints: ["ride into tomorrow"] },
  },
  {
    id: "voice2-en-5", language: "en",
    text: `hey! so we're opening our second location in Tucson on Feb 6 and want everybody to know about it. it's a vegan taqueria. thinking $3,000 total, start two weeks before so jan 23, end feb 14. people 18-40 within 10 miles. english + spanish both. vibe: loud, colorful, a little silly. no stock photos pls. can't wait!!`,
    wanted: { goal: "awareness", budget: [3000, "USD", "total"], locations: ["Tucson"], languages: ["en", "es"], audience: ["18-40"], dates: ["2027-01-23", "2027-02-14"], tone: ["loud"], sentiment: "positive", constraints: ["stock photos"] },
  },
  {
    id: "voice2-de-1", language: "de",
    text: `Liebe Frau Sommer,

herzlichen Dank für das angenehme Telefonat gestern. Wie besprochen hier alles noch einmal schriftlich:

Unsere Sprachschule in Freiburg möchte im Frühjahr möglichst viele Kursanmeldungen erzielen. Für jede Anmeldung dürfen Sie bis zu 35 Euro veranschlagen. Insgesamt haben wir 6.500 Euro eingeplant, verteilt auf den Zeitraum vom 1. März bis zum 15. Mai 2027. Werben möchten wir in Freiburg, Offenburg und Lörrach. Erreichen wollen wir Berufstätige zwischen 25 und 55 Jahren, die für den Job Französisch brauchen. Die Anzeigen sollen auf Deutsch und Französisch erscheinen. Im Ton bitte freundlich und motivierend. Auf Ausrufezeichen würden wir gern verzichten.

Herzliche Grüße
Corinna Faller`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 35, budget: [6500, "EUR", "total"], locations: ["Freiburg", "Offenburg", "Lörrach"], languages: ["de", "fr"], audience: ["Berufstätige"], dates: ["2027-03-01", "2027-05-15"], tone: ["freundlich"], constraints: ["Ausrufezeichen"] },
  },
  {
    id: "voice2-de-2", language: "de",
    text: `Servus, da Franz vom Wirtshaus. Mia bräuchten mehr Gäst unter der Woche, am Wochenend is eh voll. 20 Euro am Tag kann i scho ausgeben. Rosenheim, Bad Aibling und Kolbermoor langt. Los geht's am 11. Jänner. Keine Bilder vom alten Biergarten, der wird grad umbaut. Dank dir!`,
    wanted: { goal: "visits", budget: [20, "EUR", "day"], locations: ["Rosenheim", "Bad Aibling", "Kolbermoor"], dates: ["2027-01-11", null], constraints: ["Biergarten"] },
  },
  {
    id: "voice2-de-3", language: "de",
    text: `Betreff: Kampagne Wallbox / Freigabe

Hallo Herr Özdemir,

kurz und knapp, ich sitze gleich im Flieger:
– Freigegeben: 9k netto pro Monat, Jan. bis einschl. April 2027
– Zielgröße: CPL < 65 €
– Leads von Eigenheimbesitzern in Hessen und Rheinland-Pfalz
– nix mit Fördergeldern werben, die laufen aus
– Tonfall wie gehabt: nüchtern

VG
Anke Diehl`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 65, budget: [9000, "EUR", "month"], locations: ["Hessen", "Rheinland-Pfalz"], audience: ["Eigenheimbesitzern"], dates: ["2027-01-01", "2027-04-30"], tone: ["nüchtern"], constraints: ["Fördergeldern"] },
  },
  {
    id: "voice2-de-4", language: "de",
    text: `Guten Tag,

leider müssen wir feststellen, dass die letzten acht Wochen weit hinter unseren Erwartungen zurückgeblieben sind. Bevor wir über eine Fortsetzung entscheiden, bitten wir um ein neues Konzept auf folgender Grundlage: Im Mittelpunkt stehen Verkäufe über den Webshop, der ROAS muss mindestens 5 betragen. Das Budget wird von 8.000 € auf 5.000 € monatlich gekürzt. Österreich fällt weg, es bleibt bei Deutschland. Angesprochen werden sollen Hobbyköche ab 35. Rabattaktionen sind nicht mehr zu bewerben.

Hochachtungsvoll
Dr. Ulrich Stamm`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [5000, "EUR", "month"], locations: ["Deutschland"], audience: ["Hobbyköche"], sentiment: "negative", constraints: ["Rabattaktionen", "Österreich"] },
  },
  {
    id: "voice2-de-5", language: "de",
    text: `Name: Jonas Wirth
E-Mail: jonas@beispiel.example
Betreff: Anfrage Werbung
Nachricht: Hallo, wir sind ein kleiner Escape Room in Jena und würden gern bekannter werden, gerade bei Studenten. Viel Geld haben wir nicht, 150 bis 200 Euro im Monat. Was würden Sie empfehlen? Instagram wäre uns lieb, Facebook eher nicht. Locker formuliert, gern mit Humor. Viele Grüße`,
    wanted: { goal: "awareness", budget: [200, "EUR", "month"], locations: ["Jena"], audience: ["Studenten"], tone: ["Locker"], constraints: ["Facebook"] },
  },
  {
    id: "voice2-fr-1", language: "fr",
    text: `Bonjour Madame Leroux,

Suite à notre échange de mardi, je vous confirme notre besoin. Nous gérons trois salles d'escalade et souhaitons recruter de nouveaux abonnés avant l'été. L'abonnement nous rapporte, un coût de 45 € par abonné nous convient donc très bien. Côté budget, nous pouvons engager 2 800 € mensuels du 1er mars au 30 juin 2027. Les salles se trouvent à Grenoble, Voiron et Chambéry. Notre public a entre 18 et 35 ans, plutôt urbain et sportif. Nous aimons un ton direct, avec une pointe d'humour. Évitez s'il vous plaît les images de falaise, on grimpe en salle.

Bien cordialement,
Maxime Pallier
Gérant, Bloc & Co, 12 rue des Alliés, 69003 Lyon`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 45, budget: [2800, "EUR", "month"], locations: ["Grenoble", "Voiron", "Chambéry"], audience: ["18 et 35"], dates: ["2027-03-01", "2027-06-30"], tone: ["direct"], constraints: ["falaise"] },
  },
  {
    id: "voice2-fr-2", language: "fr",
    text: `Salut, petit vocal transcrit : alors voilà, je suis plombier à Mulhouse, et ce que je voudrais c'est que les gens m'appellent pour les urgences, les fuites, tout ça. J'avais mis mille deux cents euros par mois l'année dernière avec un autre, et franchement ça n'a rien donné, j'étais dégoûté. Là je repars doucement, cinq cents euros par mois. Mulhouse et Illzach, pas plus loin. Ah et ne mettez pas « 24h/24 », le dimanche je dors.`,
    wanted: { goal: "calls", budget: [500, "EUR", "month"], locations: ["Mulhouse", "Illzach"], sentiment: "negative", constraints: ["24h/24"] },
  },
  {
    id: "voice2-fr-3", language: "fr",
    text: `## Brief média — lancement « Brume »
*Annonceur* : Maison Orsay (cosmétique)
*Enjeu* : faire connaître le nouveau sérum
*Investissement* : 120 k€ sur 3 mois
*Période* : avril-juin 2027
*Marchés* : France, Belgique, Suisse romande
*Cœur de cible* : femmes actives 30-49 ans
*Territoire de ton* : sensoriel, précis
*Points de vigilance* : pas d'avant/après, pas de promesse médicale`,
    wanted: { goal: "awareness", budget: [120000, "EUR", "total"], locations: ["France", "Belgique", "Suisse romande"], audience: ["femmes actives"], dates: ["2027-04-01", "2027-06-30"], tone: ["sensoriel"], constraints: ["avant/après", "promesse médicale"] },
  },
  {
    id: "voice2-fr-4", language: "fr",
    text: `Inès: hello, dispo 2 min ?
Paul (agence): oui dis-moi
Inès: le client veut des visites en boutique finalement, pas des ventes en ligne
Paul (agence): ok, même budget ?
Inès: non, 80€/jour au lieu de 50
Paul (agence): quelles villes ?
Inès: Nantes et Rennes
Paul (agence): jusqu'à quand ?
Inès: 24 décembre
Paul (agence): et la cible ?
Inès: les parents de jeunes enfants
Inès: surtout ne parle pas des soldes`,
    wanted: { goal: "visits", budget: [80, "EUR", "day"], locations: ["Nantes", "Rennes"], audience: ["parents"], dates: [null, "2026-12-24"], constraints: ["soldes"] },
  },
  {
    id: "voice2-fr-5", language: "fr",
    text: `Bonjour,

Le conseil communal de Verviers a validé une campagne d'inscription aux ateliers numériques pour seniors. Budget maximal : 3.900 EUR TVAC, à dépenser avant le 30 avril 2027. Démarrage souhaité : le 8 février. Public : habitants de 60 ans et plus, de Verviers et de Dison. Langue : français uniquement. Merci d'employer un vocabulaire simple et respectueux, et de bannir les mots « troisième âge » et « papy ».

Service communication`,
    wanted: { goal: "leads", budget: [3900, "EUR", "total"], locations: ["Verviers", "Dison"], languages: ["fr"], audience: ["60 ans"], dates: ["2027-02-08", "2027-04-30"], tone: ["simple"], constraints: ["troisième âge", "papy"] },
  },
  {
    id: "voice2-es-1", language: "es",
    text: `Estimada Sra. Roldán:

Le escribo en nombre de la Bodega Altozano. Deseamos aumentar las reservas de visitas guiadas con cata durante la primavera. El coste por reserva no debería superar los 18 euros. Para ello contamos con un presupuesto de 4.000 euros en total. La campaña comenzaría el 15 de marzo y finalizaría el 31 de mayo de 2027, en Logroño, Vitoria y Pamplona. Nuestro visitante tipo son parejas de 35 a 60 años aficionadas al vino. Queremos textos en español e inglés, con un tono cálido y elegante. No se debe animar al consumo excesivo de alcohol.

Atentamente,
Jaime Urquijo`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 18, budget: [4000, "EUR", "total"], locations: ["Logroño", "Vitoria", "Pamplona"], languages: ["es", "en"], audience: ["parejas"], dates: ["2027-03-15", "2027-05-31"], tone: ["cálido"], constraints: ["alcohol"] },
  },
  {
    id: "voice2-es-2", language: "es",
    text: `Buenos días equipo!! Soy Yesenia de Medellín. Vendo fajas por Instagram y quiero mandar gente a mi página para que compren. Tengo 40 mil pesos diarios. Que salga en Medellín, Envigado y Bello. Mujeres de 25 a 50. Empezamos el 1 de diciembre. Porfa no pongan fotos de modelos flacas, mis clientas son reales 😊 Estoy súper emocionada!`,
    wanted: { goal: "sales", budget: [40000, "COP", "day"], locations: ["Medellín", "Envigado", "Bello"], audience: ["Mujeres de 25 a 50"], dates: ["2026-12-01", null], sentiment: "positive", constraints: ["modelos"] },
  },
  {
    id: "voice2-es-3", language: "es",
    text: `PLANTILLA DE BRIEF
1. Empresa: Reformas Lacalle
2. Objetivo: solicitudes de presupuesto de cocinas y baños
3. KPI: CPL máx. 38 €
4. Presupuesto: 1.900 €/mes
5. Ámbito: Comunidad de Madrid, excepto la capital
6. Duración: 3 meses desde el 1/2/2027
7. Target: propietarios de vivienda, 40+
8. Estilo: sobrio
9. Líneas rojas: nada de precios "desde"`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 38, budget: [1900, "EUR", "month"], locations: ["Comunidad de Madrid"], audience: ["propietarios"], dates: ["2027-02-01", "2027-04-30"], tone: ["sobrio"], constraints: ["precios"] },
  },
  {
    id: "voice2-es-4", language: "es",
    text: `Hola Marta, ¿qué tal el finde? Oye, lo del gimnasio: la dueña está bastante quemada con los resultados, dice que pagó y no vino ni el Tato. Quiere llenar la sala de spinning por las mañanas. Le he sacado 300 € al mes, no más. Solo Alcorcón. Gente jubilada o con turno de tarde. Y que no usemos cuerpos perfectos. Ya me dices. Bea`,
    wanted: { goal: "visits", budget: [300, "EUR", "month"], locations: ["Alcorcón"], audience: ["jubilada"], sentiment: "negative", constraints: ["cuerpos perfectos"] },
  },
  {
    id: "voice2-es-5", language: "es",
    text: `De: Comunicación <prensa@universidad.example>
Fecha: 24 nov 2026
Asunto: Captación de alumnado de máster

Buenas tardes:
Necesitamos preinscripciones para los másteres oficiales. La partida aprobada asciende a 22.000 euros, IVA no incluido, para todo el periodo (11 de enero – 14 de mayo de 2027). Mercados prioritarios: España, Perú y Ecuador. Perfil: graduados de 22 a 30 años. Idioma: español. Registro: académico, pero cercano. Rogamos que no se comparen nuestros títulos con los de otras universidades.
Un saludo`,
    wanted: { goal: "leads", budget: [22000, "EUR", "total"], locations: ["España", "Perú", "Ecuador"], languages: ["es"], audience: ["graduados"], dates: ["2027-01-11", "2027-05-14"], tone: ["académico"], constraints: ["comparen"] },
  },
  {
    id: "voice2-pt-1", language: "pt",
    text: `Olá, Henrique, tudo bem?

Aqui é a Luciana, da clínica veterinária. Gostaríamos de receber mais agendamentos pelo site. Hoje cada agendamento sai por uns R$ 60 e a meta é chegar a R$ 35. Temos R$ 2.800 por mês para anúncios, a partir de 1º de fevereiro. Atendemos Santo André, São Bernardo e São Caetano. Falamos com tutores de cães e gatos, de 25 a 55 anos. O texto precisa ser acolhedor. Por favor, não usem imagens de animais doentes.

Obrigada,
Luciana`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 35, budget: [2800, "BRL", "month"], locations: ["Santo André", "São Bernardo", "São Caetano"], audience: ["tutores"], dates: ["2027-02-01", null], tone: ["acolhedor"], constraints: ["animais doentes"] },
  },
  {
    id: "voice2-pt-2", language: "pt",
    text: `E aí Carol! Mudança de planos: o chefe cortou a grana. Era 10 mil por mês, agora são 6 mil por mês. De resto segue igual, vendas no e-commerce com ROAS 5, Brasil todo, de janeiro a março de 2027. Ah, e ele detestou aquele meme, então sem memes, beleza? Valeu!`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [6000, null, "month"], locations: ["Brasil"], dates: ["2027-01-01", "2027-03-31"], sentiment: "negative", constraints: ["memes"] },
  },
  {
    id: "voice2-pt-3", language: "pt",
    text: `Assunto: Pedido de proposta: festival de verão

Boa tarde,

A Câmara Municipal de Lagoa pretende divulgar o Festival de Verão junto de turistas nacionais e estrangeiros. Valor base: 18 000 € (sem IVA), para a totalidade da campanha. Datas: de 1 de junho a 15 de julho de 2027. Territórios: Algarve, Lisboa e Andaluzia. Idiomas: português, espanhol e inglês. O tom deve ser festivo mas institucional. Não é permitida a utilização do logótipo de patrocinadores.

Com os melhores cumprimentos,
Gabinete de Comunicação`,
    wanted: { goal: "awareness", budget: [18000, "EUR", "total"], locations: ["Algarve", "Lisboa", "Andaluzia"], languages: ["pt", "es", "en"], audience: ["turistas"], dates: ["2027-06-01", "2027-07-15"], tone: ["festivo"], constraints: ["logótipo"] },
  },
  {
    id: "voice2-pt-4", language: "pt",
    text: `Formulário recebido em 26/11/2026
Nome do negócio: Barbearia Dom Zeca
O que você quer com os anúncios? Que o pessoal ligue pra marcar
Quanto pode gastar por dia? R$ 25
Cidade: Uberlândia
Quem é o cliente? Homens de 18 a 45
Começa quando? Segunda, 7/12
Estilo: descontraído
Tem alguma coisa que não pode? Não falar de preço`,
    wanted: { goal: "calls", budget: [25, "BRL", "day"], locations: ["Uberlândia"], audience: ["Homens de 18 a 45"], dates: ["2026-12-07", null], tone: ["descontraído"], constraints: ["preço"] },
  },
  {
    id: "voice2-pt-5", language: "pt",
    text: `Bom dia, Inês. Ficámos muito contentes com o arranque, parabéns à equipa! Para a segunda fase, mantemos os pedidos de orçamento como objetivo, até 22 € por pedido, mas subimos o investimento de 1.000 € para 1.600 € por mês. Acrescentem Coimbra; Braga e Porto continuam. Continuamos a falar para arquitetos e construtoras. Só uma coisa: deixem de usar a palavra "barato".`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 22, budget: [1600, "EUR", "month"], locations: ["Coimbra", "Braga", "Porto"], audience: ["arquitetos"], sentiment: "positive", constraints: ["barato"] },
  },
  {
    id: "voice2-ja-1", language: "ja",
    text: `広告代理店 ご担当者様

はじめまして。京都市で着物レンタル店を営んでおります、西村と申します。
外国人観光客の方に、もっと来店していただきたいと考え、ご相談いたします。
広告費は1か月あたり20万円ほどを見込んでおります。
3月1日から5月31日までの桜と新緑の季節に、京都市と大阪市で配信したいです。
英語と中国語の広告をお願いできますでしょうか。対象は20代から40代の女性グループです。
上品で華やかな雰囲気が希望です。「激安」という言葉は使わないようお願いします。

よろしくお願いいたします。`,
    wanted: { goal: "visits", budget: [200000, "JPY", "month"], locations: ["京都市", "大阪市"], languages: ["en", "zh"], audience: ["20代から40代の女性"], dates: ["2027-03-01", "2027-05-31"], tone: ["上品"], constraints: ["激安"] },
  },
  {
    id: "voice2-ja-2", language: "ja",
    text: `件名:来期の運用方針について

田村様

お世話になっております。
先月の結果、大変満足しております。引き続きお願いしたく、来期の条件をお送りします。

1.目的…資料請求の獲得(1件6,500円以内)
2.予算…四半期で150万円
3.エリア…愛知・岐阜・三重
4.対象…従業員50名以上の製造業の総務担当者
5.期間…2027年1月から3月末
6.表現…堅実な印象で。他社比較は行わないこと。

以上、よろしくお願いいたします。`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 6500, budget: [1500000, "JPY", "quarter"], locations: ["愛知", "岐阜", "三重"], audience: ["総務担当者"], dates: ["2027-01-01", "2027-03-31"], tone: ["堅実"], sentiment: "positive", constraints: ["他社比較"] },
  },
  {
    id: "voice2-ja-3", language: "ja",
    text: `店主です。電話をもっと鳴らしたいです。エアコン修理の。
予算は週に1万円。
場所は所沢と川越。
若い人より、一軒家に住んでるご年配の方がいいです。
安さを売りにするのはやめてほしい。`,
    wanted: { goal: "calls", budget: [10000, "JPY", "week"], locations: ["所沢", "川越"], audience: ["ご年配"], constraints: ["安さ"] },
  },
  {
    id: "voice2-ja-4", language: "ja",
    text: `【新商品キャンペーン】概要
・狙い:発売の認知を広げたい
・投資額:500万円(税別・総額)
・時期:2027/4/12〜2027/5/23
・配信地域:関東
・メインターゲット:仕事終わりの30代会社員
・世界観:ほっとする、やわらかい
・レギュレーション:飲酒運転を連想させる描写は不可、未成年に見えるモデルは不可`,
    wanted: { goal: "awareness", budget: [5000000, "JPY", "total"], locations: ["関東"], audience: ["30代会社員"], dates: ["2027-04-12", "2027-05-23"], tone: ["ほっとする"], constraints: ["飲酒運転", "未成年"] },
  },
  {
    id: "voice2-ja-5", language: "ja",
    text: `佐々木「ECの件、注文を増やす方向で進めてください」
担当「承知しました。注文あたりの上限はありますか」
佐々木「1,800円まで」
担当「月の予算はいかがいたしましょう」
佐々木「60万円で」
担当「配信エリアは全国でよろしいですか」
佐々木「はい、ただ北海道は送料が高いので外して」
担当「開始日は」
佐々木「12月10日」
佐々木「あと芸能人っぽい写真はなしで」`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 1800, budget: [600000, "JPY", "month"], locations: ["全国"], dates: ["2026-12-10", null], constraints: ["北海道", "芸能人"] },
  },
];

import type { LabelledBrief } from "./labelled";

/** An F1 of 0.83 at first sight, together: written before their author had seen a rule of the reader. Spanish, Portuguese and Japanese. */
export const FRESH_BRIEFS_2: readonly LabelledBrief[] = [
  {
    id: "fresh-es-1",
    language: "es",
    text: `Hola Lucía, ¿qué tal?

Te paso lo que hablamos con la dueña: quiere que entren más pedidos por la web de la panadería, no le importa tanto la tienda. Puede poner 300 € mensuales. Zona: Valencia capital y Paterna. Que empiece el 11 de enero de 2027. El público, gente que compra sin gluten, de 25 a 60. Nada de decir "el mejor pan", por favor.

Un abrazo,
Quique`,
    wanted: {
      goal: "sales",
      budget: [300, "EUR", "month"],
      locations: ["Valencia", "Paterna"],
      audience: ["sin gluten"],
      dates: ["2027-01-11", null],
      constraints: ["mejor pan"],
    },
  },
  {
    id: "fresh-es-2",
    language: "es",
    text: `PLIEGO DE CONDICIONES – Campaña de promoción turística
1. Objeto: dar a conocer el destino Sierra Blanca entre viajeros nacionales.
2. Presupuesto máximo de licitación: 75.000 euros, IVA no incluido.
3. Plazo de ejecución: del 1 de abril al 30 de septiembre de 2027.
4. Ámbito: Madrid, Cataluña y País Vasco.
5. Público objetivo: parejas y familias de 30 a 55 años.
6. Idiomas: castellano y catalán.
7. Tono: evocador y sereno.
8. No se admitirán piezas con música estridente ni reclamos de precio.
Las ofertas se presentarán antes del 15 de enero de 2027.`,
    wanted: {
      goal: "awareness",
      budget: [75000, "EUR", "total"],
      locations: ["Madrid", "Cataluña", "País Vasco"],
      languages: ["es", "ca"],
      audience: ["parejas y familias"],
      dates: ["2027-04-01", "2027-09-30"],
      tone: ["evocador"],
      constraints: ["reclamos de precio"],
    },
  },
  {
    id: "fresh-es-3",
    language: "es",
    text: `[25/11/26 18:03] Dra. Paz: buenas! una pregunta
[25/11/26 18:03] Dra. Paz: quiero mas citas de ortodoncia por whatsapp
[25/11/26 18:05] Agencia: perfecto! con que presupuesto contamos?
[25/11/26 18:06] Dra. Paz: 6000 pesos al mes
[25/11/26 18:07] Agencia: y cuanto quisiera pagar por cita?
[25/11/26 18:07] Dra. Paz: no mas de 150 pesos
[25/11/26 18:09] Dra. Paz: estoy en Puebla y Cholula
[25/11/26 18:10] Dra. Paz: papas con hijos de 10 a 17
[25/11/26 18:10] Dra. Paz: no pongan fotos de bocas abiertas jaja`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 150,
      budget: [6000, "MXN", "month"],
      locations: ["Puebla", "Cholula"],
      audience: ["hijos"],
      constraints: ["bocas abiertas"],
    },
  },
  {
    id: "fresh-es-4",
    language: "es",
    text: `Estimados:
Lamento decir que estamos muy descontentos. El mes pasado gastaron USD 4.000 y no conseguimos ni una venta. A partir del 1 de diciembre de 2026 el presupuesto será de USD 2.500 al mes y esperamos un costo por compra inferior a USD 20. Solo Chile. No vuelvan a anunciar productos agotados.
Saludos,
Rodrigo Fuentealba
Gerente Comercial`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 20,
      budget: [2500, "USD", "month"],
      locations: ["Chile"],
      dates: ["2026-12-01", null],
      sentiment: "negative",
      constraints: ["agotados"],
    },
  },
  {
    id: "fresh-es-5",
    language: "es",
    text: `Formulario de alta de campaña
¿Qué quieres conseguir?: llamadas para reservar mesa
¿Cuánto quieres invertir?: 12 € diarios
¿Dónde?: Granada, a 5 km a la redonda
¿A quién?: turistas extranjeros y grupos de empresa
¿En qué idiomas?: inglés y español
¿Desde cuándo?: 1 de marzo de 2027
¿Hasta cuándo?: 31 de octubre de 2027
¿Cómo te gusta hablar?: alegre, con salero
¿Algo que no debamos hacer?: no mencionar a la competencia`,
    wanted: {
      goal: "calls",
      budget: [12, "EUR", "day"],
      locations: ["Granada"],
      languages: ["en", "es"],
      audience: ["turistas extranjeros"],
      dates: ["2027-03-01", "2027-10-31"],
      tone: ["alegre"],
      constraints: ["competencia"],
    },
  },
  {
    id: "fresh-es-6",
    language: "es",
    text: `Audio transcrito (0:48)
eh hola mira te cuento rápido, la idea es que la gente se descargue la aplicación y se registre, eso es lo que nos interesa. el presupuesto serían diez mil dólares para toda la campaña. Colombia, Perú y Ecuador. jóvenes de entre 18 y 30 años que estudian inglés. arrancamos el primero de febrero y terminamos el treinta de abril. ah y el tono, cercano, de tú. no prometas que van a aprender en un mes, eso no.`,
    wanted: {
      goal: "leads",
      budget: [10000, "USD", "total"],
      locations: ["Colombia", "Perú", "Ecuador"],
      audience: ["jóvenes"],
      dates: ["2027-02-01", "2027-04-30"],
      tone: ["cercano"],
      constraints: ["un mes"],
    },
  },
  {
    id: "fresh-es-7",
    language: "es",
    text: `Buenas tardes, gracias por la reunión de ayer. Quedo a la espera del acta y de los accesos al administrador de anuncios. Cualquier cosa, me dicen. Saludos cordiales, Noelia`,
    wanted: {},
  },
  {
    id: "fresh-es-8",
    language: "es",
    text: `De: Iván Ferrer
Para: Nuria
Fecha: 20 de noviembre de 2026
Asunto: RV: campaña gimnasios

Nuria, al final me aprueban 2.800 € al mes y no los 2.000 que te decía abajo. ¡Buenas noticias!

----- Mensaje reenviado -----
Fecha: 16 de noviembre de 2026
Nuria, necesitamos altas de socios, a 35 € el alta como tope. 2.000 € al mes. Sevilla y Dos Hermanas, desde el 4 de enero hasta el 28 de febrero de 2027. Público 18-40. Sin imágenes de básculas.`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 35,
      budget: [2800, "EUR", "month"],
      locations: ["Sevilla", "Dos Hermanas"],
      audience: ["18-40"],
      dates: ["2027-01-04", "2027-02-28"],
      sentiment: "positive",
      constraints: ["básculas"],
    },
  },
  {
    id: "fresh-es-9",
    language: "es",
    text: `Resumen rápido: tráfico a la landing de la feria, 900 € en total, del 3 al 21 de mayo de 2027, Zaragoza + Huesca + Teruel, agricultores y cooperativas. Mensaje directo y sin florituras. Evitar vídeos de más de 15 segundos.`,
    wanted: {
      goal: "traffic",
      budget: [900, "EUR", "total"],
      locations: ["Zaragoza", "Huesca", "Teruel"],
      audience: ["agricultores"],
      dates: ["2027-05-03", "2027-05-21"],
      tone: ["directo"],
      constraints: ["15 segundos"],
    },
  },
  {
    id: "fresh-es-10",
    language: "es",
    text: `Hola! soy Flor de la librería. Me encantaría que más vecinos pasen por el local 😊 Tengo $80.000 ARS por semana. Barrio de Almagro y Caballito, en Buenos Aires. Lectores de todas las edades, familias. Arrancaríamos el 7/12 y hasta Nochebuena. Algo cálido y con humor. No quiero que aparezcan best sellers, la gracia es lo raro.`,
    wanted: {
      goal: "visits",
      budget: [80000, "ARS", "week"],
      locations: ["Almagro", "Caballito", "Buenos Aires"],
      audience: ["Lectores"],
      dates: ["2026-12-07", "2026-12-24"],
      tone: ["cálido"],
      constraints: ["best sellers"],
    },
  },
  {
    id: "fresh-pt-1",
    language: "pt",
    text: `Oi, Carol! Tudo bem?

Fechamos com o cliente. O foco é captar leads pro curso técnico de enfermagem, pagando até R$ 18 por lead. A verba é de R$ 4.500 por mês, começando em 11 de janeiro de 2027. Cidades: Uberlândia, Uberaba e Araguari. Mulheres de 20 a 40 anos, na maioria. Linguagem simples e acolhedora. Não podemos garantir emprego no anúncio.

Bjs
Thaís`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 18,
      budget: [4500, "BRL", "month"],
      locations: ["Uberlândia", "Uberaba", "Araguari"],
      audience: ["Mulheres de 20 a 40 anos"],
      dates: ["2027-01-11", null],
      tone: ["simples"],
      constraints: ["emprego"],
    },
  },
  {
    id: "fresh-pt-2",
    language: "pt",
    text: `Caderno de encargos – Promoção do festival
Objetivo: venda de bilhetes online
Investimento em meios: 22.000 € (c/ IVA), valor global
Duração: 1 de maio a 15 de julho de 2027
Área geográfica: Lisboa, Setúbal, Galiza
Destinatários: jovens adultos 18-35, fãs de música independente
Línguas: português, galego
Tom: irreverente
Restrições: não associar a bebidas alcoólicas
Resposta até 18/12/2026`,
    wanted: {
      goal: "sales",
      budget: [22000, "EUR", "total"],
      locations: ["Lisboa", "Setúbal", "Galiza"],
      languages: ["pt", "gl"],
      audience: ["jovens adultos"],
      dates: ["2027-05-01", "2027-07-15"],
      tone: ["irreverente"],
      constraints: ["bebidas alcoólicas"],
    },
  },
  {
    id: "fresh-pt-3",
    language: "pt",
    text: `áudio 0:37 — opa beleza? então, é o seguinte, quero mais gente ligando pra pedir orçamento de dedetização, só ligação mesmo. dá pra gastar cinquenta reais por dia. só Campinas e Sumaré, tá? começa segunda que vem. e não coloca foto de barata não, o povo tem nojo. valeu!`,
    wanted: {
      goal: "calls",
      budget: [50, "BRL", "day"],
      locations: ["Campinas", "Sumaré"],
      constraints: ["barata"],
    },
  },
  {
    id: "fresh-pt-4",
    language: "pt",
    text: `Boa tarde,
O resultado de outubro foi péssimo e a diretoria está bastante insatisfeita: R$ 30 mil investidos e ROAS de 1,2. Para dezembro queremos ROAS 4 no e-commerce com R$ 20 mil no mês. Apenas Sul e São Paulo. Não usar cupom nos anúncios.
Att,
Márcio Tavares
Coordenador de Marketing
Rua das Acácias, 200 - Joinville/SC`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 4,
      budget: [20000, "BRL", "month"],
      locations: ["Sul", "São Paulo"],
      dates: ["2026-12-01", "2026-12-31"],
      sentiment: "negative",
      constraints: ["cupom"],
    },
  },
  {
    id: "fresh-pt-5",
    language: "pt",
    text: `[13:40, 23/11/2026] Dona Neide: boa tarde meu filho
[13:41, 23/11/2026] Dona Neide: quero mais movimento na loja de tecidos
[13:44, 23/11/2026] Agência: Boa tarde! Qual seria o valor?
[13:46, 23/11/2026] Dona Neide: 700 por mês, reais
[13:46, 23/11/2026] Agência: Qual região?
[13:47, 23/11/2026] Dona Neide: Feira de Santana
[13:48, 23/11/2026] Dona Neide: costureiras e artesãs
[13:50, 23/11/2026] Dona Neide: de janeiro a março
[13:52, 23/11/2026] Dona Neide: adorei o que vocês fizeram pra minha sobrinha, maravilhoso`,
    wanted: {
      goal: "visits",
      budget: [700, "BRL", "month"],
      locations: ["Feira de Santana"],
      audience: ["costureiras"],
      dates: ["2027-01-01", "2027-03-31"],
      sentiment: "positive",
    },
  },
  {
    id: "fresh-pt-6",
    language: "pt",
    text: `Olá Rui, segue em anexo a fatura de novembro. Qualquer dúvida estou ao dispor. Cumprimentos, Sofia Prata`,
    wanted: {},
  },
  {
    id: "fresh-pt-7",
    language: "pt",
    text: `Assunto: Re: Re: campanha matrículas
Data: 24 de novembro de 2026

Confirmado, só mudou o início: 18 de janeiro, e não 11.

Em 23 de novembro de 2026, Secretaria escreveu:
> Prezados, precisamos de matrículas para a educação infantil.
> Verba total: R$ 12.000.
> Período: 11 de janeiro a 26 de fevereiro de 2027.
> Local: Vila Mariana e Ipiranga, raio de 6 km.
> Público: pais e mães de crianças de 2 a 5 anos.
> Evitar rostos de crianças.`,
    wanted: {
      goal: "leads",
      budget: [12000, "BRL", "total"],
      locations: ["Vila Mariana", "Ipiranga"],
      audience: ["pais e mães"],
      dates: ["2027-01-18", "2027-02-26"],
      constraints: ["rostos"],
    },
  },
  {
    id: "fresh-pt-8",
    language: "pt",
    text: `Olá! Somos uma marca de surf da Ericeira e queremos levar tráfego para o site novo, sem pressão de vendas por agora. Podemos gastar 35 euros por dia entre 1 de junho e 31 de agosto de 2027. Portugal, Espanha e França. Surfistas dos 16 aos 35. Anúncios em inglês. O tom é descontraído, à vontade. Por favor não usem fotografias de ondas gigantes.`,
    wanted: {
      goal: "traffic",
      budget: [35, "EUR", "day"],
      locations: ["Portugal", "Espanha", "França"],
      languages: ["en"],
      audience: ["Surfistas"],
      dates: ["2027-06-01", "2027-08-31"],
      tone: ["descontraído"],
      constraints: ["ondas gigantes"],
    },
  },
  {
    id: "fresh-pt-9",
    language: "pt",
    text: `BRIEFING
- o que: lançamento do sabor maracujá, gerar reconhecimento
- quanto: R$ 250 mil no total
- quando: 15/03 a 15/05/2027
- onde: Recife, Salvador, Fortaleza
- pra quem: 18 a 34, classes B e C
- como: divertido, gírias regionais ok
- não: nada de influenciador menor de idade`,
    wanted: {
      goal: "awareness",
      budget: [250000, "BRL", "total"],
      locations: ["Recife", "Salvador", "Fortaleza"],
      audience: ["18 a 34"],
      dates: ["2027-03-15", "2027-05-15"],
      tone: ["divertido"],
      constraints: ["influenciador"],
    },
  },
  {
    id: "fresh-ja-1",
    language: "ja",
    text: `山本様

いつもお世話になっております。株式会社みなと家具の西です。
先日のお打ち合わせの件、下記の通りまとめました。

・目的：オンラインショップでの売上アップ（目標ROAS 400%）
・ご予算：月額80万円
・配信期間：2027年2月1日から2027年4月30日まで
・エリア：東京都、神奈川県、千葉県
・ターゲット：新生活を始める20代〜30代
・トーン：やさしく、上品に
・NG：値引きを強調する表現

何卒よろしくお願いいたします。

━━━━━━━━━━━━━━
株式会社みなと家具
営業部 西 亮太
〒220-0012 横浜市西区みなとみらい9-9-9
TEL 045-000-0000
━━━━━━━━━━━━━━`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 4,
      budget: [800000, "JPY", "month"],
      locations: ["東京都", "神奈川県", "千葉県"],
      audience: ["新生活"],
      dates: ["2027-02-01", "2027-04-30"],
      tone: ["やさしく"],
      constraints: ["値引き"],
    },
  },
  {
    id: "fresh-ja-2",
    language: "ja",
    text: `10:21 佐々木 お疲れ様です！歯医者の広告の件です
10:22 佐々木 電話での予約を増やしたいそうです
10:23 あなた 予算はどれくらいですか？
10:23 佐々木 1日3,000円まで
10:24 あなた 地域は？
10:25 佐々木 札幌市の中央区と北区
10:26 佐々木 年内は12月1日から28日まで
10:27 佐々木 「痛くない」とは絶対書かないでください`,
    wanted: {
      goal: "calls",
      budget: [3000, "JPY", "day"],
      locations: ["札幌市", "中央区", "北区"],
      dates: ["2026-12-01", "2026-12-28"],
      constraints: ["痛くない"],
    },
  },
  {
    id: "fresh-ja-3",
    language: "ja",
    text: `お世話になっております。
今回の結果には大変失望しています。50万円使って問い合わせが2件だけというのは納得できません。
来月からは予算を月30万円に減らします。問い合わせ1件あたり1万円以下に抑えてください。対象は大阪府内の中小企業の経営者です。他社名をキーワードに使うのはやめてください。
以上、よろしくお願いします。`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 10000,
      budget: [300000, "JPY", "month"],
      locations: ["大阪府"],
      audience: ["経営者"],
      sentiment: "negative",
      constraints: ["他社名"],
    },
  },
  {
    id: "fresh-ja-4",
    language: "ja",
    text: `【広告出稿依頼書】
案件名　　：夏祭り来場促進
目標　　　：会場への来場者を増やす
総予算　　：1,200,000円（税込）
実施期間　：2027/7/1～2027/8/15
対象地域　：仙台市、名取市
対象者　　：小学生以下の子どもがいる家族
使用言語　：日本語、英語
訴求の雰囲気：にぎやか、楽しい
注意事項　：花火の写真は使用不可`,
    wanted: {
      goal: "visits",
      budget: [1200000, "JPY", "total"],
      locations: ["仙台市", "名取市"],
      languages: ["ja", "en"],
      audience: ["家族"],
      dates: ["2027-07-01", "2027-08-15"],
      tone: ["にぎやか"],
      constraints: ["花火"],
    },
  },
  {
    id: "fresh-ja-5",
    language: "ja",
    text: `先ほどはお電話ありがとうございました。請求書を送付いたしますので、ご確認のほどお願いいたします。来週は出張のため返信が遅れます。`,
    wanted: {},
  },
  {
    id: "fresh-ja-6",
    language: "ja",
    text: `音声メモの書き起こし：えーと、新しいアプリなんですけど、まずは名前を知ってもらうことが一番大事で、予算は全部で二百万円くらいですかね。期間は三月から五月まで。全国でお願いします。ターゲットは一人暮らしの大学生です。口調はカジュアルで。あ、それと、競合の名前は出さないでくださいね。前回のクリエイティブ、すごく良かったです、ありがとうございました。`,
    wanted: {
      goal: "awareness",
      budget: [2000000, "JPY", "total"],
      locations: ["全国"],
      audience: ["大学生"],
      dates: ["2027-03-01", "2027-05-31"],
      tone: ["カジュアル"],
      sentiment: "positive",
      constraints: ["競合"],
    },
  },
  {
    id: "fresh-ja-7",
    language: "ja",
    text: `件名: Re: 採用広告について
日時: 2026年11月20日

変更点だけご連絡します。予算は月15万円から月20万円に増額となりました。他は前回の通りです。

> 2026年11月12日 採用担当:
> 応募数を増やしたいです。応募1件5,000円が上限です。
> 予算は月15万円。
> 福岡市と北九州市で、看護師経験者に配信してください。
> 開始は12月7日です。`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 5000,
      budget: [200000, "JPY", "month"],
      locations: ["福岡市", "北九州市"],
      audience: ["看護師"],
      dates: ["2026-12-07", null],
    },
  },
  {
    id: "fresh-ja-8",
    language: "ja",
    text: `はじめまして。京都で着物レンタルをしている者です。外国人観光客にもっとサイトを見てほしくて、英語と中国語の広告を考えています。予算は週2万円ほど。桜の時期に合わせて3月20日〜4月15日に出したいです。上品で落ち着いた雰囲気が希望です。「芸者」という言葉は使わないでください。`,
    wanted: {
      goal: "traffic",
      budget: [20000, "JPY", "week"],
      locations: ["京都"],
      languages: ["en", "zh"],
      audience: ["外国人観光客"],
      dates: ["2027-03-20", "2027-04-15"],
      tone: ["上品"],
      constraints: ["芸者"],
    },
  },
  {
    id: "fresh-ja-9",
    language: "ja",
    text: `ご依頼内容
1. 何を達成したいですか → 資料請求の獲得、CPA 3,500円以下
2. 予算 → 四半期で150万円
3. 開始希望日 → 2027年1月12日
4. 終了日 → 未定
5. どこで → 愛知・岐阜・三重
6. 誰に → 戸建てを検討中の30代夫婦
7. やってはいけないこと → 他社比較、誇大表現`,
    wanted: {
      goal: "leads",
      kpi: "CPA",
      targetValue: 3500,
      budget: [1500000, "JPY", "quarter"],
      locations: ["愛知", "岐阜", "三重"],
      audience: ["戸建て"],
      dates: ["2027-01-12", null],
      constraints: ["他社比較", "誇大"],
    },
  },
];

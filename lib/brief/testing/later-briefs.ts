import type { LabelledBrief } from "./labelled";

/** Briefs in other styles than the first set: an F1 of 0.91 at first sight, before the rules learnt from them. */
export const LATER_BRIEFS: readonly LabelledBrief[] = [
  {
    id: "en-rfp",
    language: "en",
    text: `Dear all,

Brightmoor Museum Trust is inviting a small number of agencies to respond to the following requirement.

1. Background
The Trust operates a museum of glass in Sunderland. In 2025 we spent roughly £22,000 on digital advertising.

2. Objectives
Our overriding objective for the coming season is footfall: we want more people through the door, in particular at weekends.

3. Budget
A total media budget of £15,500 (excluding VAT) has been approved by the board. Agency fees of up to £2,000 are separate.

4. Timing
Activity should commence on 3 April 2027 and conclude on 26 September 2027.

5. Audience and geography
Families with children under 12 living within 45 miles of Sunderland.

6. Tone
Curious, inclusive and never patronising.

7. Restrictions
No advertising may show identifiable children.

Yours faithfully
Gwen Oakes`,
    wanted: {
      goal: "visits", budget: [15500, "GBP", "total"], locations: ["Sunderland"], audience: ["Families"], dates: ["2027-04-03", "2027-09-26"],
      tone: ["Curious"], constraints: ["identifiable children"],
    },
  },
  {
    id: "en-lowercase",
    language: "en",
    text: `hey! so for the candle shop: we're thinking $1.5k/month, mainly meta. want purchases, roas 3x or better. us only, women 28-45 who like home decor.
launch feb 1 2027, no end date yet. vibe = cozy, a little funny. pls no "live laugh love" stuff lol. super excited!!`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 3, budget: [1500, "USD", "month"], locations: ["us"], audience: ["women 28-45"], dates: ["2027-02-01", null],
      tone: ["cozy"], sentiment: "positive", constraints: ["live laugh love"],
    },
  },
  {
    id: "en-forward",
    language: "en",
    text: `FYI, see below. Can you take this one?

Sam

---------- Forwarded message ---------
From: Adaeze Obi <adaeze@lumencare.example>
Date: Mon, Nov 16, 2026 at 3:41 PM
Subject: Ads for the clinic
To: Sam Pike <sam@northlight.example>

Hi Sam,

We opened our second eye clinic in Austin and need appointment bookings. We can afford around $200 per day and would not want to pay more than $55 per booking.
Ads in English and Spanish please. People over 50 mostly. Could we begin on December 1? We must not make any medical guarantees.

Thank you!
Adaeze Obi`,
    wanted: {
      goal: "leads", kpi: "CPA", targetValue: 55, budget: [200, "USD", "day"], locations: ["Austin"], languages: ["en", "es"], audience: ["over 50"],
      dates: ["2026-12-01", null], constraints: ["medical guarantees"],
    },
  },
  {
    id: "en-minutes",
    language: "en",
    text: `Call notes 24 Nov 2026 — Kestrel Bikes

* Priority: grow newsletter sign-ups ahead of the spring sale
* Spend: EUR 750 weekly
* Markets: Germany, Austria, Switzerland (German-language ads only)
* Who: commuters, 25–44
* When: 8 Feb – 28 Mar 2027
* Voice: upbeat, plain-spoken
* Off limits: comparisons with e-scooters, Audience Network
* Client was a bit worried about last quarter's results`,
    wanted: {
      goal: "leads", budget: [750, "EUR", "week"], locations: ["Germany", "Austria", "Switzerland"], languages: ["de"], audience: ["commuters", "25–44"],
      dates: ["2027-02-08", "2027-03-28"], tone: ["upbeat"], sentiment: "negative", constraints: ["e-scooters"],
    },
  },
  {
    id: "en-india-slack",
    language: "en",
    text: `Kabir  11:04 AM
Hello team, confirming from our side
Kabir  11:05 AM
Budget will be INR 2 lakh per month
Kabir  11:06 AM
Objective is app registrations at CPL of Rs 150 max
Kabir  11:07 AM
Cities: Pune, Mumbai, Bengaluru
Kabir  11:09 AM
Sorry, budget is now INR 2.5 lakh per month, management approved`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 150, budget: [250000, "INR", "month"], locations: ["Pune", "Mumbai", "Bengaluru"] },
  },
  {
    id: "en-small-talk",
    language: "en",
    text: `Hi Maria,

Happy Friday! Just checking whether you received the logo files I sent on Monday? The zip was 40 MB, so it may have bounced. Also, Ben says hi — he's in
Paris until the 5th.

Cheers,
Ollie`,
    wanted: {},
  },
  {
    id: "de-behoerde",
    language: "de",
    text: `Sehr geehrte Damen und Herren,

die Stadtwerke Lindental beabsichtigen, im Frühjahr eine Kampagne zur Steigerung der Bekanntheit ihres Ökostromtarifs durchzuführen. Hierfür ist ein
Gesamtbudget in Höhe von EUR 24.000,- netto vorgesehen. Der Kampagnenzeitraum erstreckt sich vom 01.04.2027 bis einschließlich 30.06.2027. Die
Ausspielung ist auf das Stadtgebiet Kassel zu beschränken.

Adressiert werden Haushalte mit Eigenheim. Der Ton der Anzeigen soll sachlich und vertrauenswürdig sein. Von Vergleichen mit Mitbewerbern ist abzusehen.

Für Rückfragen stehen wir Ihnen gerne zur Verfügung.

Mit freundlichen Grüßen
i. A. Roswitha Kern
Abteilung Vertrieb`,
    wanted: {
      goal: "awareness", budget: [24000, "EUR", "total"], locations: ["Kassel"], audience: ["Haushalte"], dates: ["2027-04-01", "2027-06-30"],
      tone: ["sachlich"], constraints: ["Mitbewerbern"],
    },
  },
  {
    id: "de-ch-kurz",
    language: "de",
    text: `Salü Reto

Budget CHF 4'500.- im Monat, davon ca. 3'000.- Google. Wir wollen Probefahrten-Anmeldungen, max. CHF 90 pro Lead. Kantone Zürich und Aargau.
Nur Deutsch. Start 1.2.2027, läuft dann mal 3 Monate.
Ansprache per Du, locker.
Merci und Gruess
Urs`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 90, budget: [4500, "CHF", "month"], locations: ["Zürich", "Aargau"], languages: ["de"],
      dates: ["2027-02-01", "2027-04-30"], tone: ["Du"], 
    },
  },
  {
    id: "de-slang",
    language: "de",
    text: `yo, kurz zum shop: letzten monat waren es 800 euro, jetzt gehen wir auf 1.200 euro im monat hoch. ziel ist mehr umsatz, roas sollte über 5 liegen.
nur deutschland. zielgruppe sind gamer zwischen 18 und 30. ab 15.1.2027. bloß keine cringe jugendsprache in den ads bitte 😅 lief bisher echt super!`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 5, budget: [1200, "EUR", "month"], locations: ["deutschland"], audience: ["gamer", "18"],
      dates: ["2027-01-15", null], sentiment: "positive", constraints: ["jugendsprache"],
    },
  },
  {
    id: "de-tabelle",
    language: "de",
    text: `| Feld | Angabe |
|---|---|
| Kampagnenziel | Anrufe von Notfallkunden (Schlüsseldienst) |
| Zielwert | max. 22 € pro Anruf |
| Tagesbudget | 40 € |
| Einzugsgebiet | Dortmund, Bochum, Witten |
| Sprache | Deutsch, Türkisch |
| Zeitraum | ab sofort |
| Stil | direkt, beruhigend |
| Nicht erwünscht | Preisangaben ab-Preise |`,
    wanted: {
      goal: "calls", kpi: "cost per call", targetValue: 22, budget: [40, "EUR", "day"], locations: ["Dortmund", "Bochum", "Witten"], languages: ["de", "tr"],
      tone: ["direkt"], constraints: ["Preisangaben"],
    },
  },
  {
    id: "de-thread-weiter",
    language: "de",
    text: `Hallo Lisa,

danke dir! Passt alles, nur beim Enddatum bitte bis 20.12.2026 statt 15.12.

VG Marco

Am 25.11.2026 um 08:12 schrieb Lisa Moor <moor@agentur-delta.example>:
> Hi Marco,
> ich habe notiert: Glühwein-Onlineshop, Ziel Bestellungen, 120 € Tagesbudget, CPO unter 9 €, Laufzeit 01.12. bis 15.12.2026, Bayern und Hessen.
> Stimmt das so?
> Lisa`,
    wanted: {
      goal: "sales", kpi: "CPA", targetValue: 9, budget: [120, "EUR", "day"], locations: ["Bayern", "Hessen"], dates: ["2026-12-01", "2026-12-20"],
    },
  },
  {
    id: "fr-appel-offres",
    language: "fr",
    text: `Madame, Monsieur,

Dans le cadre de l'ouverture de son troisième espace de coworking, la société Atrium & Co souhaite confier à votre agence une campagne d'acquisition.
L'objectif est double mais la priorité va clairement aux prises de rendez-vous pour des visites ; le coût par rendez-vous ne devra pas dépasser 50 €.

Budget média : 3 200 € HT mensuels. Durée : du 4 janvier 2027 au 2 avril 2027. Zone : Bordeaux et Mérignac.
Nous nous adressons aux indépendants et aux petites entreprises de moins de 10 salariés. Registre professionnel, sans jargon.

Il est exclu d'utiliser les photographies des membres sans leur accord.

Dans l'attente de votre retour, nous vous prions d'agréer nos salutations distinguées.

Étienne Vasseur
Directeur du développement`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 50, budget: [3200, "EUR", "month"], locations: ["Bordeaux", "Mérignac"], audience: ["indépendants", "petites entreprises"],
      dates: ["2027-01-04", "2027-04-02"], tone: ["professionnel"], constraints: ["photographies"],
    },
  },
  {
    id: "fr-sms",
    language: "fr",
    text: `coucou ! alors pour la pub : 20€/jour max, on veut remplir l'atelier poterie donc des inscriptions. Rennes seulement. plutôt des femmes 30-50. 
début 6 février 2027 fin 6 mars. ton sympa et simple. pas de "dernière chance" svp. hâte de voir !!`,
    wanted: {
      goal: "leads", budget: [20, "EUR", "day"], locations: ["Rennes"], audience: ["femmes 30-50"], dates: ["2027-02-06", "2027-03-06"], tone: ["simple"],
      sentiment: "positive", constraints: ["dernière chance"],
    },
  },
  {
    id: "fr-canada",
    language: "fr",
    text: `Bonjour Maxime,

Merci pour le suivi. On voudrait augmenter les ventes de nos abonnements de paniers de légumes au Québec. On a 2 500 $ CAD par mois, et le CPA visé est de
38 $. On vise les jeunes familles de Montréal et de Laval. Annonces en français et en anglais. On part le 1er mars 2027.

Pour être honnête, on n'est pas satisfaits de la dernière campagne, c'était décevant.

Bonne journée,
Noémie`,
    wanted: {
      goal: "sales", kpi: "CPA", targetValue: 38, budget: [2500, "CAD", "month"], locations: ["Québec", "Montréal", "Laval"], languages: ["fr", "en"],
      audience: ["jeunes familles"], dates: ["2027-03-01", null], sentiment: "negative",
    },
  },
  {
    id: "fr-formulaire-questions",
    language: "fr",
    text: `Quel est votre objectif ?
Plus de trafic sur notre blog voyage

Quel est votre budget ?
600 euros par mois

Où souhaitez-vous diffuser ?
France, Suisse

Qui voulez-vous toucher ?
Voyageurs solo, 20-35 ans

Quand démarrer ?
15 février 2027

Ce qu'il faut éviter
Les clichés sur Paris`,
    wanted: {
      goal: "traffic", budget: [600, "EUR", "month"], locations: ["France", "Suisse"], audience: ["Voyageurs solo", "20-35"], dates: ["2027-02-15", null],
      constraints: ["clichés"],
    },
  },
  {
    id: "fr-rien",
    language: "fr",
    text: `Bonjour,

Je vous confirme la bonne réception du contrat signé. Je reviens vers vous dès que le service juridique a fini sa relecture, sans doute lundi.

Bien cordialement,
Mathilde Roy
Responsable achats
Tél. 01 55 00 12 34`,
    wanted: {},
  },
  {
    id: "es-licitacion",
    language: "es",
    text: `Estimados señores:

Nos ponemos en contacto con ustedes para solicitar una campaña destinada a dar a conocer nuestra nueva línea de autobuses nocturnos. Contamos con un
presupuesto total de 9.800 euros (IVA no incluido) para el periodo comprendido entre el 1 de marzo y el 31 de mayo de 2027. La campaña deberá
segmentarse a Bilbao y San Sebastián, dirigida a jóvenes de entre 18 y 30 años. Se requieren anuncios en castellano y euskera.

El tono deberá ser juvenil y claro. Queda prohibido el uso de imágenes de consumo de alcohol.

Atentamente,
Iñaki Zubiri`,
    wanted: {
      goal: "awareness", budget: [9800, "EUR", "total"], locations: ["Bilbao", "San Sebastián"], languages: ["es", "eu"], audience: ["jóvenes", "18"],
      dates: ["2027-03-01", "2027-05-31"], tone: ["juvenil"], constraints: ["alcohol"],
    },
  },
  {
    id: "es-audio",
    language: "es",
    text: `Hola Vero, te paso lo de la clínica dental que me dijo el cliente: quiere pacientes nuevos de implantes, o sea que le pidan cita, pagando como mucho 45 euros por
cita. Dispone de unos 1.800 euros al mes. Está en Granada y solo quiere gente de Granada y alrededores, a 20 km como máximo. Mayores de 45 años. Empezaríamos
el 11 de enero de 2027. Ah, y nada de antes y después, que es ilegal.`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 45, budget: [1800, "EUR", "month"], locations: ["Granada"], audience: ["Mayores de 45"], dates: ["2027-01-11", null],
      constraints: ["antes y después"],
    },
  },
  {
    id: "es-argentina",
    language: "es",
    text: `Buen día equipo,

Necesitamos más consultas por WhatsApp para los departamentos en Rosario. La inversión mensual es de USD 1.000. Antes poníamos USD 700. El costo por consulta no
debería superar los USD 4. Público: parejas jóvenes e inversores. Campaña activa desde febrero hasta junio de 2027.
El tono, cercano, de vos. Evitemos prometer rentabilidad.

Abrazo,
Nacho`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 4, budget: [1000, "USD", "month"], locations: ["Rosario"], audience: ["parejas", "inversores"],
      dates: ["2027-02-01", "2027-06-30"], tone: ["cercano"], constraints: ["rentabilidad"],
    },
  },
  {
    id: "es-lista",
    language: "es",
    text: `Briefing rápido ⬇️
👉 Qué queremos: vender entradas del festival
👉 Dinero: 6.000 € en total
👉 Dónde: Galicia y Asturias
👉 Para quién: 20-40 años, fans del indie
👉 Cuándo: del 1/4/2027 al 10/7/2027
👉 Cómo hablamos: divertido, con tuteo
👉 Lo que NO: nombrar a los patrocinadores`,
    wanted: {
      goal: "sales", budget: [6000, "EUR", "total"], locations: ["Galicia", "Asturias"], audience: ["20-40"], dates: ["2027-04-01", "2027-07-10"],
      tone: ["divertido"], constraints: ["patrocinadores"],
    },
  },
  {
    id: "es-hilo",
    language: "es",
    text: `Hola Ana:

Corrección: el CPL objetivo es de 25 €, no de 30 €. Y añadid también Málaga, por favor.

Gracias,
Quique

El mié, 18 nov 2026 a las 12:33, Quique Soler <quique@solarnova.example> escribió:
> Hola Ana:
> Para placas solares queremos leads a 30 € como máximo. Presupuesto 4.000 €/mes. Zona: Sevilla y Córdoba.
> Propietarios de chalets.
> Quique`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 25, budget: [4000, "EUR", "month"], locations: ["Málaga", "Sevilla", "Córdoba"], audience: ["Propietarios de chalets"],
    },
  },
  {
    id: "pt-edital",
    language: "pt",
    text: `Prezados,

A rede de farmácias Bem-Viver pretende contratar mídia de performance com o objetivo de ampliar as vendas do e-commerce. O investimento previsto é de
R$ 120.000,00 no total, para veiculação entre 01/03/2027 e 31/08/2027, nos estados de Minas Gerais e Goiás. O ROAS esperado é de, no mínimo, 6.

O público-alvo compreende mulheres acima de 35 anos. A comunicação deverá adotar linguagem acolhedora e simples. É vedado o uso de depoimentos de pacientes.

Atenciosamente,
Departamento de Marketing`,
    wanted: {
      goal: "sales", kpi: "ROAS", targetValue: 6, budget: [120000, "BRL", "total"], locations: ["Minas Gerais", "Goiás"], audience: ["mulheres", "35"],
      dates: ["2027-03-01", "2027-08-31"], tone: ["simples"], constraints: ["depoimentos"],
    },
  },
  {
    id: "pt-audio",
    language: "pt",
    text: `oi gente, seguinte: a pizzaria quer mais gente ligando pra fazer pedido, então é ligação mesmo. dá pra botar uns 40 reais por dia. só no bairro Moema e Pinheiros, em
são paulo. famílias e casais. pode começar dia 5/1/2027. o dono tá bem animado com a ideia! ah, não pode falar de promoção de refrigerante.`,
    wanted: {
      goal: "calls", budget: [40, "BRL", "day"], locations: ["Moema", "Pinheiros", "são paulo"], audience: ["famílias e casais"], dates: ["2027-01-05", null],
      sentiment: "positive", constraints: ["refrigerante"],
    },
  },
  {
    id: "pt-pt-formal",
    language: "pt",
    text: `Exmos. Senhores,

Vimos por este meio solicitar o vosso apoio na promoção dos nossos cursos de formação profissional em Braga e Guimarães. Pretendemos obter 80 inscrições até ao
final de maio de 2027, com um custo por inscrição inferior a 15 euros. Dispomos de 400 euros por semana. O arranque está previsto para 1 de fevereiro de 2027.

Dirigimo-nos a desempregados e a trabalhadores que pretendem mudar de área. Agradecemos um tom sério e motivador; não deverão ser feitas promessas de emprego.

Melhores cumprimentos,
Graça Teles`,
    wanted: {
      goal: "leads", kpi: "CPL", targetValue: 15, budget: [400, "EUR", "week"], locations: ["Braga", "Guimarães"], audience: ["desempregados"],
      dates: ["2027-02-01", "2027-05-31"], tone: ["sério"], constraints: ["promessas de emprego"],
    },
  },
  {
    id: "pt-formulario",
    language: "pt",
    text: `1) O que você quer alcançar?
Reconhecimento de marca

2) Quanto pretende investir?
R$ 2.500/mês

3) Onde seus clientes estão?
Porto Alegre e Caxias do Sul

4) Faixa etária
25-50

5) Período
01/02/2027 a 30/04/2027

6) Restrições
Não citar o nome do antigo sócio`,
    wanted: {
      goal: "awareness", budget: [2500, "BRL", "month"], locations: ["Porto Alegre", "Caxias do Sul"], audience: ["25-50"], dates: ["2027-02-01", "2027-04-30"],
      constraints: ["sócio"],
    },
  },
  {
    id: "pt-nada",
    language: "pt",
    text: `Bom dia, Igor!

Recebi o contrato, obrigada. Vou ler com calma e te respondo até sexta. Você sabe se a reunião de quinta continua de pé?

Beijos,
Talita`,
    wanted: {},
  },
  {
    id: "ja-keigo",
    language: "ja",
    text: `株式会社メディアブリッジ
営業部　大森様

平素より大変お世話になっております。
有限会社やまぼうし旅館の女将、白石でございます。

さて、このたび春の宿泊プランの告知にあたり、貴社に広告運用をお願いしたく、ご連絡いたしました。
主な目的は公式サイトからのご予約を増やすことでございます。
ご予算につきましては、全体で80万円（税別）を見込んでおります。昨年は50万円でございました。
実施期間は令和9年3月1日より同年5月10日までを希望しております。
首都圏にお住まいの50代以上のご夫婦に向けて訴求したく存じます。
上品で落ち着いた文体を希望いたします。なお、「格安」「激安」といった言葉の使用はお控えいただけますと幸いです。

ご検討のほど、何卒よろしくお願い申し上げます。`,
    wanted: {
      goal: "leads", budget: [800000, "JPY", "total"], locations: ["首都圏"], audience: ["50代以上のご夫婦"], dates: ["2027-03-01", "2027-05-10"], tone: ["上品"],
      constraints: ["格安"],
    },
  },
  {
    id: "ja-line",
    language: "ja",
    text: `18:02 みほ お疲れさま！広告の件だけど
18:03 みほ 予算は月5万くらいで
18:03 みほ 体験レッスンの申し込みがほしい
18:04 ゆうき 了解です！地域はどこにします？
18:05 みほ 世田谷区と目黒区
18:05 ゆうき 年齢層は？
18:06 みほ 30〜45歳の女性かな
18:07 みほ 2月1日スタートで！無理な勧誘っぽい表現はNGね`,
    wanted: {
      goal: "leads", budget: [50000, "JPY", "month"], locations: ["世田谷区", "目黒区"], audience: ["30〜45歳の女性"], dates: ["2027-02-01", null], constraints: ["勧誘"],
    },
  },
  {
    id: "ja-kpi",
    language: "ja",
    text: `件名：【ご相談】採用広告について

山口様

人事の三田です。採用の応募獲得を目的に広告を出したいです。
・応募単価は12,000円を上限
・予算：月額40万円（4月〜6月の3か月）
・勤務地が名古屋のため、愛知県在住の方に限定
・対象：20〜35歳の転職希望者
・「楽に稼げる」など誤解を招く表現はしないでください
以上、よろしくお願いします。`,
    wanted: {
      goal: "leads", kpi: "CPA", targetValue: 12000, budget: [400000, "JPY", "month"], locations: ["愛知県"], audience: ["20〜35歳"], dates: ["2027-04-01", "2027-06-30"],
      constraints: ["楽に稼げる"],
    },
  },
  {
    id: "ja-fuman",
    language: "ja",
    text: `先月の結果を見ましたが、正直がっかりしています。クリック単価が高すぎて問い合わせもほとんどありませんでした。
来月からは1件あたりの獲得単価を6,000円以下にしてください。予算は据え置きの月20万円です。大阪府と兵庫県だけで大丈夫です。`,
    wanted: { goal: "leads", kpi: "CPA", targetValue: 6000, budget: [200000, "JPY", "month"], locations: ["大阪府", "兵庫県"], sentiment: "negative" },
  },
  {
    id: "ja-orei",
    language: "ja",
    text: `中村様

先ほどはお電話ありがとうございました。資料は明日の午前中に郵送いたします。到着しましたらご一報ください。

丸山`,
    wanted: {},
  },
]; // prettier-ignore

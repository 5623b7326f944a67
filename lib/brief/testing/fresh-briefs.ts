import type { LabelledBrief } from "./labelled";

/** An F1 of 0.83 at first sight, together: written before their author had seen a rule of the reader. English, German and French. */
export const FRESH_BRIEFS: readonly LabelledBrief[] = [
  {
    id: "fresh-en-1",
    language: "en",
    text: `Hey Priya! Sorry for the voice note transcript, I'm driving.

so um basically what we need is more people booking a consultation through the site, that's the main thing right. we've got about two thousand pounds a month to play with, maybe a bit more in spring but let's say two thousand. it's for the Leeds and Harrogate clinics, both of them. and we'd like to kick off on the eleventh of January. oh and please please don't mention botox by name, the regulator is really strict on that. the people who come to us are mostly women between 35 and 60. ok that's it, bye!`,
    wanted: {
      goal: "leads",
      budget: [2000, "GBP", "month"],
      locations: ["Leeds", "Harrogate"],
      audience: ["women between 35 and 60"],
      dates: ["2027-01-11", null],
      constraints: ["botox"],
    },
  },
  {
    id: "fresh-en-2",
    language: "en",
    text: `REQUEST FOR PROPOSAL 2027/014
Paid Media Services - Northmoor District Council

1. Background
The Council operates three leisure centres and wishes to appoint a contractor.

2. Objectives
2.1 The primary objective of the campaign is to increase footfall at the leisure centres.

3. Budget
3.1 The total media budget shall not exceed GBP 48,000 excluding VAT.

4. Term
4.1 The campaign shall commence on 1 March 2027 and conclude on 31 August 2027.

5. Geographic scope
5.1 Delivery is limited to Northmoor and Haverdale.

6. Audience
6.1 Residents aged 16 to 74 who are not currently members.

7. Restrictions
7.1 The contractor must not use images of identifiable children.
7.2 Tone of voice: inclusive and plain.`,
    wanted: {
      goal: "visits",
      budget: [48000, "GBP", "total"],
      locations: ["Northmoor", "Haverdale"],
      audience: ["Residents aged 16 to 74"],
      dates: ["2027-03-01", "2027-08-31"],
      tone: ["inclusive"],
      constraints: ["children"],
    },
  },
  {
    id: "fresh-en-3",
    language: "en",
    text: `[24/11/2026, 09:12] Marco Deli: morning! can we do some ads before xmas
[24/11/2026, 09:13] You: Sure! what's the aim?
[24/11/2026, 09:15] Marco Deli: hamper sales on the webshop 🧀
[24/11/2026, 09:15] You: Budget?
[24/11/2026, 09:16] Marco Deli: 25 quid a day tops
[24/11/2026, 09:16] You: From when to when?
[24/11/2026, 09:20] Marco Deli: start 1 december, last order day is 18 december
[24/11/2026, 09:21] You: And where?
[24/11/2026, 09:21] Marco Deli: only Bristol, we deliver by van
[24/11/2026, 09:22] Marco Deli: nothing with pork in the picture pls`,
    wanted: {
      goal: "sales",
      budget: [25, "GBP", "day"],
      locations: ["Bristol"],
      dates: ["2026-12-01", "2026-12-18"],
      constraints: ["pork"],
    },
  },
  {
    id: "fresh-en-4",
    language: "en",
    text: `Hi team,

Honestly we're pretty fed up. Last quarter you spent $18k and we got eleven leads, which is a joke. We want qualified demo requests, at under $150 each, or we stop. For Q1 2027 the budget drops to $9,000 per month. Stay in the US and Canada. IT managers at companies with 200+ employees only. Do not bid on our competitors' names again.

Regards,
Tom Breslin
VP Marketing | Corvane Systems
+1 (555) 010-7788
Corvane Systems Inc., 400 Harbor Blvd, Suite 900, Oakland, CA`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 150,
      budget: [9000, null, "month"],
      locations: ["US", "Canada"],
      audience: ["IT managers"],
      dates: ["2027-01-01", "2027-03-31"],
      sentiment: "negative",
      constraints: ["competitors"],
    },
  },
  {
    id: "fresh-en-5",
    language: "en",
    text: `Subject: Re: Re: Spring push
From: Hannah Loewe <hannah@petalpost.example>
Date: Wed, 18 Nov 2026 16:40:11 +0000

Quick correction to my mail below: finance gave us 12,500 EUR for the whole thing, not ten. Everything else stays.
H.

> On 17 Nov 2026, Hannah Loewe wrote:
> Hi Jo,
> for the flower subscription we'd like new subscribers, ideally at 4x ROAS.
> Budget 10,000 EUR for the whole thing.
> 15 February until 14 May 2027, Ireland and Northern Ireland.
> Voice: warm, a little witty.
> Thanks so much for the lovely work on the autumn one!`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 4,
      budget: [12500, "EUR", "total"],
      locations: ["Ireland", "Northern Ireland"],
      dates: ["2027-02-15", "2027-05-14"],
      tone: ["warm"],
      sentiment: "positive",
    },
  },
  {
    id: "fresh-en-6",
    language: "en",
    text: `Hi Sam, good to meet you at the chamber lunch. I'd love to hear how you work and what you usually charge. When are you free for coffee next week? Best, Odette`,
    wanted: {},
  },
  {
    id: "fresh-en-7",
    language: "en",
    text: `Campaign intake form
---------------------
Client name: Bright & Early Nurseries
Website: www.brightearly.example
What would success look like? | 40 open-day registrations
Max. cost per registration | £12
Monthly spend | £480
Catchment | within 5 miles of Guildford
Who are we talking to? | parents of children under 4, expecting parents
Go-live | 02/02/2027
Last day | 26/03/2027
Tone | reassuring, friendly
No-gos | no stock photos, no countdown timers
How do you feel about the current ads? | fine`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 12,
      budget: [480, "GBP", "month"],
      locations: ["Guildford"],
      audience: ["parents of children under 4"],
      dates: ["2027-02-02", "2027-03-26"],
      tone: ["reassuring"],
      constraints: ["stock photos", "countdown"],
    },
  },
  {
    id: "fresh-en-8",
    language: "en",
    text: `Dear Agency,

Please find our requirements for the Adelaide and Perth launches. We are aiming at brand awareness among first-home buyers aged 25–39. AUD 60k has been approved for the period 1 February – 30 April 2027. Ads should run in English and Mandarin. Our voice is confident but never pushy. Avoid interest-rate promises and anything that looks like financial advice.

Kind regards,
Wendell Okoro`,
    wanted: {
      goal: "awareness",
      budget: [60000, "AUD", "total"],
      locations: ["Adelaide", "Perth"],
      languages: ["en", "zh"],
      audience: ["first-home buyers"],
      dates: ["2027-02-01", "2027-04-30"],
      tone: ["confident"],
      constraints: ["interest-rate", "financial advice"],
    },
  },
  {
    id: "fresh-en-9",
    language: "en",
    text: `ok so 3 things
1) phone has to ring more. thats all i care about. emergency plumbing = people call
2) i can do 350 a week. dollars obviously
3) Tucson + Marana, not Phoenix!!
start asap, no end date`,
    wanted: {
      goal: "calls",
      budget: [350, "USD", "week"],
      locations: ["Tucson", "Marana"],
      constraints: ["Phoenix"],
    },
  },
  {
    id: "fresh-en-10",
    language: "en",
    text: `Hello Bea,

we had this out in the board meeting. Two budgets now:
- Meta: 1,500 EUR / month
- Google: 2,500 EUR / month
so 4,000 EUR a month altogether. Target remains ticket sales at max 6 EUR per ticket. Dates: 4 to 29 May 2027. Amsterdam, Utrecht, Haarlem. Culture lovers 30+, plus students. Please, not a single pun in the headlines.

I'm not 100% sure about the students yet, will come back to you.
Joost`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 6,
      budget: [4000, "EUR", "month"],
      locations: ["Amsterdam", "Utrecht", "Haarlem"],
      audience: ["Culture lovers"],
      dates: ["2027-05-04", "2027-05-29"],
      constraints: ["pun"],
    },
  },
  {
    id: "fresh-en-11",
    language: "en",
    text: `Notes from kickoff (JP / Nadia / client) 19 Nov

* Drive traffic to the new recipe hub, no sales push yet
* CAD 75 daily, reviewed in Feb
* Quebec only -> French-language ads
* home cooks 25-54, skew female
* run 4 Jan - 28 Mar 2027
* tone = playful, down to earth
* legal: don't say "healthy" or "diet"
* client seemed really excited, loved the mockups`,
    wanted: {
      goal: "traffic",
      budget: [75, "CAD", "day"],
      locations: ["Quebec"],
      languages: ["fr"],
      audience: ["home cooks"],
      dates: ["2027-01-04", "2027-03-28"],
      tone: ["playful"],
      sentiment: "positive",
      constraints: ["healthy"],
    },
  },
  {
    id: "fresh-en-12",
    language: "en",
    text: `Hi Lin, could you set up something for our webinar? Sign-ups please, aim for 300 of them. Singapore and Malaysia. HR directors. S$5,000 in total, from 8 March up to the webinar on 25 March 2027. Keep the copy professional. English only. Thanks! Mei`,
    wanted: {
      goal: "leads",
      budget: [5000, "SGD", "total"],
      locations: ["Singapore", "Malaysia"],
      languages: ["en"],
      audience: ["HR directors"],
      dates: ["2027-03-08", "2027-03-25"],
      tone: ["professional"],
    },
  },
  {
    id: "fresh-de-1",
    language: "de",
    text: `Hallo Herr Brandl,

wie heute am Telefon besprochen hier die Eckdaten fürs Frühjahr: Wir brauchen Anfragen für Wärmepumpen, und zwar mindestens 25 im Monat. Mehr als 80 Euro darf uns eine Anfrage nicht kosten. Fürs Erste geben wir 2.000 Euro im Monat frei. Einzugsgebiet sind die Landkreise Rosenheim und Traunstein. Zielgruppe: Hausbesitzer zwischen 40 und 70. Los geht es am 15.02.2027. Bitte keine Aussagen zur Höhe der Förderung machen!

Mit freundlichen Grüßen
Alois Hinterhuber
Hinterhuber Haustechnik GmbH
Salzburger Str. 14, 83071 Stephanskirchen
Tel. 08036 555 0
Geschäftsführer: Alois Hinterhuber, HRB 55555 Amtsgericht Traunstein`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 80,
      budget: [2000, "EUR", "month"],
      locations: ["Rosenheim", "Traunstein"],
      audience: ["Hausbesitzer"],
      dates: ["2027-02-15", null],
      constraints: ["Förderung"],
    },
  },
  {
    id: "fresh-de-2",
    language: "de",
    text: `Sprachnachricht, 1:12 Min., automatisch verschrieben:
ja servus hier ist der Toni also pass auf wir machen das mit der Werbung jetzt doch und zwar geht es drum dass die Leute zu uns in den Biergarten kommen gell. ich hab mir gedacht so zwanzig Euro am Tag das muss reichen. von Mai bis September halt. nur München und Umgebung. und schreib bloß nix von Happy Hour das haben wir nicht. also dann mach's gut`,
    wanted: {
      goal: "visits",
      budget: [20, "EUR", "day"],
      locations: ["München"],
      dates: ["2027-05-01", "2027-09-30"],
      constraints: ["Happy Hour"],
    },
  },
  {
    id: "fresh-de-3",
    language: "de",
    text: `Briefingbogen Performance-Kampagne

Auftraggeber: Lindwurm Optik eG
Kampagnenziel: Terminbuchungen Sehtest (online)
Erfolgsgröße: Kosten pro Termin höchstens 15 €
Mediabudget: 18.000 € netto über die gesamte Laufzeit
Laufzeit: 01.03.2027 bis 31.05.2027
Gebiet: Sachsen, Thüringen
Sprache der Anzeigen: Deutsch
Zielpersonen: Brillenträger ab 45 Jahren
Tonalität: seriös, verständlich, ohne Fachchinesisch
Ausschlüsse: keine Rabatt-Botschaften, keine Promis
Ansprechpartnerin: Gudrun Seidel`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 15,
      budget: [18000, "EUR", "total"],
      locations: ["Sachsen", "Thüringen"],
      languages: ["de"],
      audience: ["Brillenträger"],
      dates: ["2027-03-01", "2027-05-31"],
      tone: ["seriös"],
      constraints: ["Rabatt", "Promis"],
    },
  },
  {
    id: "fresh-de-4",
    language: "de",
    text: `Moin,
ich muss das jetzt mal loswerden: Die letzte Kampagne war für die Tonne, 3.000 € weg und kein einziger Verkauf. So geht das nicht weiter, ich bin echt sauer.
Neuer Anlauf, letzte Chance: Onlineshop-Umsatz, ROAS mindestens 350 %. Es gibt 1.200 € pro Monat, keinen Cent mehr. Ganz Deutschland, Österreich gern auch. Keine Display-Anzeigen.
Gruß, Fiete`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 3.5,
      budget: [1200, "EUR", "month"],
      locations: ["Ganz Deutschland", "Österreich"],
      sentiment: "negative",
      constraints: ["Display"],
    },
  },
  {
    id: "fresh-de-5",
    language: "de",
    text: `Liebe Frau Aydin, vielen Dank für das schöne Gespräch gestern, wir freuen uns sehr auf die Zusammenarbeit! Wie versprochen unsere Wünsche: Die Stiftung möchte bekannter werden, vor allem bei Menschen über 55, die schon einmal gespendet haben. Dafür stehen einmalig 7.500 CHF zur Verfügung. Geschaltet werden soll in den Kantonen Zürich, Aargau und Luzern, auf Deutsch, und zwar vom 1. bis 24. Dezember 2026. Bitte verzichten Sie auf Mitleidsbilder. Herzlich, Regula Ammann`,
    wanted: {
      goal: "awareness",
      budget: [7500, "CHF", "total"],
      locations: ["Zürich", "Aargau", "Luzern"],
      languages: ["de"],
      audience: ["Menschen über 55"],
      dates: ["2026-12-01", "2026-12-24"],
      sentiment: "positive",
      constraints: ["Mitleidsbilder"],
    },
  },
  {
    id: "fresh-de-6",
    language: "de",
    text: `[10:02] Jule: hey, brauch kurz was von dir
[10:02] Jule: insta + google, mehr klicks auf den blog
[10:03] Max: ok wieviel?
[10:03] Jule: 10€ am tag
[10:04] Jule: dach raum
[10:04] Max: wen willst du erreichen
[10:05] Jule: camper & vanlife leute so 25-40
[10:06] Jule: ab 1.4. bis ende juni
[10:06] Jule: locker schreiben, duzen!!`,
    wanted: {
      goal: "traffic",
      budget: [10, "EUR", "day"],
      locations: ["dach raum"],
      audience: ["camper"],
      dates: ["2027-04-01", "2027-06-30"],
      tone: ["locker"],
    },
  },
  {
    id: "fresh-de-7",
    language: "de",
    text: `Sehr geehrte Damen und Herren,

die Stadtwerke Eschenfurt schreiben hiermit Leistungen im Bereich Online-Werbung aus.

§ 1 Gegenstand: Gewinnung von Neukunden für Ökostromtarife (Vertragsabschlüsse online).
§ 2 Vergütung der Medien: Das Mediavolumen beträgt 120.000 Euro pro Jahr.
§ 3 Zielwert: Der Preis je Abschluss soll 95 Euro nicht überschreiten.
§ 4 Zeitraum: 1. Januar 2027 bis 31. Dezember 2027.
§ 5 Räumlicher Geltungsbereich: Eschenfurt sowie der Landkreis Mittelwerra.
§ 6 Die Werbung darf keine vergleichenden Aussagen zu Wettbewerbern enthalten.

Angebote sind bis zum 11.12.2026 einzureichen.`,
    wanted: {
      goal: "sales",
      kpi: "CPA",
      targetValue: 95,
      budget: [120000, "EUR", "year"],
      locations: ["Eschenfurt", "Mittelwerra"],
      dates: ["2027-01-01", "2027-12-31"],
      constraints: ["vergleichenden"],
    },
  },
  {
    id: "fresh-de-8",
    language: "de",
    text: `Servus,
das Budget steht noch nicht ganz, irgendwas zwischen 800 und 1.000 Euro im Monat vermutlich. Start vielleicht im März, da bin ich unsicher. Ziel wären mehr Anrufe für die Notdienst-Nummer. Graz und Graz-Umgebung. Stil: sachlich.
LG Wolfi

Von meinem iPhone gesendet`,
    wanted: {
      goal: "calls",
      budget: [1000, "EUR", "month"],
      locations: ["Graz", "Graz-Umgebung"],
      dates: ["2027-03-01", null],
      tone: ["sachlich"],
    },
  },
  {
    id: "fresh-de-9",
    language: "de",
    text: `Hallo zusammen, anbei die Rechnung für Oktober sowie der unterschriebene Vertrag. Bitte um kurze Bestätigung des Eingangs. Nächste Woche bin ich im Urlaub, danach melde ich mich. Viele Grüße, Petra Lohse`,
    wanted: {},
  },
  {
    id: "fresh-de-10",
    language: "de",
    text: `Von: Svenja Möller
Gesendet: Dienstag, 24. November 2026 08:55
An: Kampagnen
Betreff: AW: Recruiting Pflege

Hi Tarek,
die Geschäftsführung hat entschieden: statt 5.000 € nur noch 3.500 € im Monat. Bitte entsprechend anpassen. Sonst bleibt alles, auch die Begrenzung auf 40 € pro Bewerbung.
Svenja

Von: Tarek Öz
Gesendet: Montag, 23. November 2026 17:20
Betreff: Recruiting Pflege

Hallo Svenja, mein Stand: Bewerbungen von Pflegefachkräften, 5.000 € im Monat, Start 7.1.2027, Raum Kassel und Göttingen, 40 € pro Bewerbung. Passt das so?`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 40,
      budget: [3500, "EUR", "month"],
      locations: ["Kassel", "Göttingen"],
      audience: ["Pflegefachkräften"],
      dates: ["2027-01-07", null],
    },
  },
  {
    id: "fresh-fr-1",
    language: "fr",
    text: `Bonjour Camille,

Merci pour votre appel de ce matin. Je récapitule : nous voulons remplir nos cours d'essai, donc des inscriptions via le formulaire. On peut mettre 650 euros par mois, pas davantage. La zone, c'est Nantes et Rezé. On vise plutôt les femmes de 28 à 45 ans, actives. Démarrage le 8 février 2027, jusqu'à fin mai. Ton bienveillant. Évitez de parler de perte de poids.

Bien cordialement,
Solène Le Goff
Studio Kerné - 12 quai de la Fosse, 44000 Nantes`,
    wanted: {
      goal: "leads",
      budget: [650, "EUR", "month"],
      locations: ["Nantes", "Rezé"],
      audience: ["femmes de 28 à 45 ans"],
      dates: ["2027-02-08", "2027-05-31"],
      tone: ["bienveillant"],
      constraints: ["perte de poids"],
    },
  },
  {
    id: "fresh-fr-2",
    language: "fr",
    text: `FICHE DE BRIEF
Annonceur : Coopérative Laitière du Val d'Orbe
But de l'opération : faire connaître la marque « Pré Clair »
Enveloppe : 25 000 € HT, tout compris
Calendrier : du 12/04/2027 au 20/06/2027
Territoire : Normandie, Bretagne, Pays de la Loire
Public visé : familles avec enfants
Langue : français
Ton souhaité : simple, gourmand
Interdits : pas d'allégation santé ; pas de comparaison avec d'autres marques`,
    wanted: {
      goal: "awareness",
      budget: [25000, "EUR", "total"],
      locations: ["Normandie", "Bretagne", "Pays de la Loire"],
      languages: ["fr"],
      audience: ["familles avec enfants"],
      dates: ["2027-04-12", "2027-06-20"],
      tone: ["simple"],
      constraints: ["allégation", "comparaison"],
    },
  },
  {
    id: "fresh-fr-3",
    language: "fr",
    text: `salut c'est Momo du garage 👋
faudrait que le téléphone sonne plus stp, genre pour les vidanges et les pneus
j'ai 15€/jour max
rayon de 20 km autour d'Annecy
à partir de lundi 30/11
et surtout pas de tarifs dans l'annonce ok ?
merci t'es au top !!`,
    wanted: {
      goal: "calls",
      budget: [15, "EUR", "day"],
      locations: ["Annecy"],
      dates: ["2026-11-30", null],
      sentiment: "positive",
      constraints: ["tarifs"],
    },
  },
  {
    id: "fresh-fr-4",
    language: "fr",
    text: `Madame, Monsieur,

Nous sommes très déçus des résultats du trimestre : 14 000 € dépensés pour 9 ventes, c'est inadmissible. Nous exigeons un ROAS d'au moins 5 sur la boutique en ligne. Le budget est ramené à 6 000 € par mois à compter du 1er janvier 2027. Diffusion en France, en Belgique et au Luxembourg uniquement. N'utilisez plus le mot « discount ».

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.
La direction marketing`,
    wanted: {
      goal: "sales",
      kpi: "ROAS",
      targetValue: 5,
      budget: [6000, "EUR", "month"],
      locations: ["France", "Belgique", "Luxembourg"],
      dates: ["2027-01-01", null],
      sentiment: "negative",
      constraints: ["discount"],
    },
  },
  {
    id: "fresh-fr-5",
    language: "fr",
    text: `De : Inès Bakri
Envoyé : jeudi 19 novembre 2026 11:04
À : Studio Média
Objet : RE: Portes ouvertes

OK pour tout. Seul changement : la date de fin, ce sera le 6 mars et non le 27 février.

-----Message d'origine-----
De : Studio Média
Envoyé : mercredi 18 novembre 2026 18:30
Objet : Portes ouvertes

Chère Inès,
Voici notre compréhension : attirer des visiteurs aux portes ouvertes du lycée, budget global de 2 200 €, du 18 janvier au 27 février 2027, Toulouse et Blagnac, parents d'élèves de 3e.`,
    wanted: {
      goal: "visits",
      budget: [2200, "EUR", "total"],
      locations: ["Toulouse", "Blagnac"],
      audience: ["parents"],
      dates: ["2027-01-18", "2027-03-06"],
    },
  },
  {
    id: "fresh-fr-6",
    language: "fr",
    text: `Compte rendu de réunion — 20/11/2026
Présents : AG, client (M. Perrault), FT
- Priorité : demandes de devis pour vérandas
- CPL cible : 55 € max
- Investissement : 3 000 € / mois sur Google, 1 000 € / mois sur Meta
- Zones : Gironde, Landes
- Cible : propriétaires de maison, 45-70 ans
- Lancement : mi-mars 2027
- Le client tient à un ton sobre et haut de gamme
- À éviter : photos de chantier`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 55,
      budget: [4000, "EUR", "month"],
      locations: ["Gironde", "Landes"],
      audience: ["propriétaires"],
      tone: ["sobre"],
      constraints: ["chantier"],
    },
  },
  {
    id: "fresh-fr-7",
    language: "fr",
    text: `Bonjour, je vous remercie pour l'envoi du devis, je le transmets à notre comptable. Pouvez-vous aussi m'indiquer vos disponibilités pour une réunion ? Bonne journée, Luc`,
    wanted: {},
  },
  {
    id: "fresh-fr-8",
    language: "fr",
    text: `Message vocal transcrit : oui bonjour euh donc pour la campagne d'été on partirait sur mille cinq cents euros par mois juin juillet août, l'idée c'est que les gens réservent leur emplacement directement sur notre site plutôt que sur les plateformes. on cible les Néerlandais et les Belges hein, donc annonces en néerlandais et en français. et pas de photos de la piscine elle est en travaux. voilà merci au revoir`,
    wanted: {
      goal: "sales",
      budget: [1500, "EUR", "month"],
      languages: ["nl", "fr"],
      audience: ["Néerlandais"],
      dates: ["2027-06-01", "2027-08-31"],
      constraints: ["piscine"],
    },
  },
  {
    id: "fresh-fr-9",
    language: "fr",
    text: `Bonjour,
Depuis Montréal : on aimerait du trafic qualifié vers notre blogue de randonnée, 40 $ CA par jour, partout au Québec. Adeptes de plein air, 25 à 55 ans. Ça commence le 3 mai 2027 et ça roule jusqu'à la fête du Travail. On tutoie, ton complice. Pas d'anglicismes svp.
Merci bien, Geneviève`,
    wanted: {
      goal: "traffic",
      budget: [40, "CAD", "day"],
      locations: ["Québec"],
      audience: ["Adeptes de plein air"],
      dates: ["2027-05-03", null],
      tone: ["complice"],
      constraints: ["anglicismes"],
    },
  },
  {
    id: "fresh-fr-10",
    language: "fr",
    text: `Objectif principal > téléchargements du livre blanc (leads B2B)
Coût par lead > 30 € maxi
Budget > 9 000 € sur 3 mois
Dates > 1er février au 30 avril 2027
Pays > France, Suisse romande
Cible > DAF et contrôleurs de gestion
Style > expert, factuel
Attention > ne pas citer nos clients`,
    wanted: {
      goal: "leads",
      kpi: "CPL",
      targetValue: 30,
      budget: [9000, "EUR", "total"],
      locations: ["France", "Suisse romande"],
      audience: ["DAF"],
      dates: ["2027-02-01", "2027-04-30"],
      tone: ["expert"],
      constraints: ["clients"],
    },
  },
];

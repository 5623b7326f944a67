import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.917 at first sight: fifty-four voices, nine in each language, written by someone who had not seen the rules. */
export const VOICES_8: readonly LabelledBrief[] = [
  {
    id: "voice8-en-1", language: "en",
    text: `Dear Imogen,

I hope the move went well and the cat has forgiven you. Ours vanished for four days when we took over the farm in 2009 and turned up in the cheese store, fat as a bishop. Which brings me, in a roundabout way, to cheese.

My late father-in-law always said nobody would ever buy a truckle by post. Well, thanks to you we sent out 1,140 of them last December at £26 apiece. We are over the moon, truly, and the whole family wants to do it again.

So: more orders through the online shop, please. My daughter has worked out that we can pay £6 for each order and not a penny more. We have put aside £1,800 for the ads altogether, and your own £350 comes on top of that as usual. Could it run from 1 February to 20 March? We'd like to try Edinburgh, Glasgow and Newcastle. Our buyers are mostly retired couples who love to cook. Keep the tone warm, the way you'd talk over a counter. And do leave cows out of the pictures; last time they were Friesians, and ours are Shorthorns.

With love to your mother,
Hettie Garsdale`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 6, budget: [1800, "GBP", "total"], locations: ["Edinburgh", "Glasgow", "Newcastle"], audience: ["retired couples"], dates: ["2027-02-01", "2027-03-20"], tone: ["warm"], sentiment: "positive", constraints: ["cows"] },
  },
  {
    id: "voice8-en-2", language: "en",
    text: `Third week without one single call and nobody at your end picks up. Not good enough.
Again: phone calls for blocked drains, €35 a day, Cork and Midleton, starting this coming Monday.
Don't mention weekends, we're closed. Declan`,
    wanted: { goal: "calls", budget: [35, "EUR", "day"], locations: ["Cork", "Midleton"], dates: ["2026-11-30", null], sentiment: "negative", constraints: ["weekends"] },
  },
  {
    id: "voice8-en-3", language: "en",
    text: `From: Priya Ramsdale
Sent: Thursday, 26 November 2026 16:12
To: Ollie Thackray
Subject: RE: RE: Spring push

Ollie, two changes to what I sent on Tuesday. Finance have cut us to £9,000 a month, and Bristol is off the list, so it's Bath and Cheltenham only. Everything else stands as below.

Priya

From: Ollie Thackray
Sent: Wednesday, 25 November 2026 09:30
To: Priya Ramsdale
Subject: RE: Spring push

Got it, thanks. I'll come back to you by Friday.

From: Priya Ramsdale
Sent: Tuesday, 24 November 2026 11:05
To: Ollie Thackray
Subject: Spring push

Hi Ollie,
For the spring we'd like quote requests for fitted kitchens, £45 per request at most. £12,000 a month, from 1 March to 31 May 2027, in Bath, Cheltenham and Bristol. We want to reach homeowners aged 35 to 60. Please don't show any prices.
Best, Priya`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 45, budget: [9000, "GBP", "month"], locations: ["Bath", "Cheltenham"], audience: ["homeowners"], dates: ["2027-03-01", "2027-05-31"], constraints: ["prices"] },
  },
  {
    id: "voice8-en-4", language: "en",
    text: `[27/11/26, 8:14 am] Shaz: morning. did the owners sign off
[27/11/26, 8:15 am] Dev: yep just now
[27/11/26, 8:15 am] Shaz: how much are we playing with
[27/11/26, 8:16 am] Dev: AUD 75 a day
[27/11/26, 8:16 am] Shaz: and what are they after
[27/11/26, 8:17 am] Dev: people walking into the showroom. they dont sell online at all
[27/11/26, 8:17 am] Shaz: where
[27/11/26, 8:18 am] Dev: Geelong plus 25 km around it
[27/11/26, 8:18 am] Dev: tradies, 25 to 50
[27/11/26, 8:19 am] Shaz: dates?
[27/11/26, 8:19 am] Dev: 18 jan to 14 feb
[27/11/26, 8:20 am] Shaz: anything off limits
[27/11/26, 8:21 am] Dev: no competitor names, they got a lawyers letter once`,
    wanted: { goal: "visits", budget: [75, "AUD", "day"], locations: ["Geelong"], audience: ["tradies"], dates: ["2027-01-18", "2027-02-14"], constraints: ["competitor"] },
  },
  {
    id: "voice8-en-5", language: "en",
    text: `REQUEST FOR PROPOSAL
Paid search services, ref. KM-2026-118

1. BACKGROUND
1.1 Kestrel Mutual is a short-term insurer with an annual turnover of ZAR 840 million.
1.2 In 2025 it spent ZAR 2,100,000 on paid media.
2. OBJECTIVE
2.1 The campaign shall generate online quote requests for household insurance.
2.2 The cost per quote request shall not exceed ZAR 180.
3. BUDGET
3.1 Media spend is capped at ZAR 1,200,000 for the full campaign.
3.2 The management fee is to be quoted separately and may not exceed ZAR 140,000.
4. CAMPAIGN PERIOD
4.1 1 March 2027 to 31 August 2027.
5. TERRITORY
5.1 Gauteng and KwaZulu-Natal.
6. TARGET AUDIENCE
6.1 First-time home buyers aged 28 to 40.
7. LANGUAGES OF THE ADVERTISEMENTS
7.1 English and Afrikaans.
8. TONE OF VOICE
8.1 Reassuring, plain-spoken.
9. RESTRICTIONS
9.1 No imagery of fire, flood or burglary.
10. SUBMISSION
10.1 Proposals must reach the procurement office by 15 January 2027, 12:00.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 180, budget: [1200000, "ZAR", "total"], locations: ["Gauteng", "KwaZulu-Natal"], languages: ["en", "af"], audience: ["First-time home buyers"], dates: ["2027-03-01", "2027-08-31"], tone: ["Reassuring"], constraints: ["burglary"] },
  },
  {
    id: "voice8-en-6", language: "en",
    text: `Item\tDetail\tNotes
Client\tMaple & Rye Baking School\tnew account
Objective\tWorkshop bookings on the website\t
Cost per booking\tmax CAD 28\ta seat sells for CAD 145
Media budget\tCAD 2,400 per month\tproduction is another CAD 900, billed apart
Flight\t2027-02-08 to 2027-05-02\t
Markets\tHalifax, Moncton\t
Audience\thobby bakers, 30-55\t
Ad languages\tEnglish, French\t
Tone\tplayful\t
Do not use\tthe word "artisanal"\towner's wish`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 28, budget: [2400, "CAD", "month"], locations: ["Halifax", "Moncton"], languages: ["en", "fr"], audience: ["hobby bakers"], dates: ["2027-02-08", "2027-05-02"], tone: ["playful"], constraints: ["artisanal"] },
  },
  {
    id: "voice8-en-7", language: "en",
    text: `Call w/ Bruno (Tidewater Smiles), Wed, 30 min
- wants new patients phoning the front desk, that's the one thing that counts
- target 22 USD per call
- ad spend 3k USD/mo, was 2k this year
- our retainer stays at 850, don't mix the two up again
- geo: Norfolk and Chesapeake, 10 mi around each. NOT Virginia Beach, a partner practice sits there
- parents of school-age kids
- live Jan 11 - Mar 26
- tone: friendly
- legal: no before/after pics`,
    wanted: { goal: "calls", kpi: "cost per call", targetValue: 22, budget: [3000, "USD", "month"], locations: ["Norfolk", "Chesapeake"], audience: ["parents of school-age kids"], dates: ["2027-01-11", "2027-03-26"], tone: ["friendly"], constraints: ["before/after"] },
  },
  {
    id: "voice8-en-8", language: "en",
    text: `Hello,

We make saddles by hand and would like to sell more of them online. That is all I know so far. Could somebody ring me back about it?

Regards,
Fenella Brough`,
    wanted: { goal: "sales" },
  },
  {
    id: "voice8-en-9", language: "en",
    text: `Hi all, a note from accounts: our office is closed from 24 December to 3 January. Invoices that reach us before the 18th will still be paid this year. The outstanding £640 follows in January as agreed. Regards, Ros`,
    wanted: {},
  },
  {
    id: "voice8-de-1", language: "de",
    text: `Sprachnachricht, automatisch verschriftet: Grüezi Herr Ammann, Ursina Caflori, Velowerkstatt Kettenglied. Ähm, ja, also es geht um die Elektrovelos. Wir möchten, dass die Leute zu uns in den Laden kommen, online verkaufen wir ja nichts. Zwanzig Franken am Tag, das liegt drin. Und zwar vom ersten März, nein, warten Sie, vom fünfzehnten März bis Ende Mai. Winterthur und zehn Kilometer darum herum. Für Pendlerinnen und Pendler zwischen dreissig und sechzig. Und bitte keine Rabatte in den Anzeigen. So, das wär's, adieu.`,
    wanted: { goal: "visits", budget: [20, "CHF", "day"], locations: ["Winterthur"], audience: ["Pendler"], dates: ["2027-03-15", "2027-05-31"], constraints: ["Rabatt"] },
  },
  {
    id: "voice8-de-2", language: "de",
    text: `Feld | Angabe | Bemerkung
Kunde | Kaffeerösterei Morgenglut | Bestandskunde
Ziel | Bestellungen im Onlineshop | Abos zählen mit
Mediabudget | 4.500 € pro Monat | zzgl. 600 € Agenturhonorar
Budget Vorjahr | 3.200 € pro Monat | nur zur Information
ROAS | mindestens 4,5 |
Zeitraum | 01.02.2027 – 30.04.2027 |
Regionen | Sachsen, Thüringen |
Zielgruppe | Berufstätige mit Siebträgermaschine |
Tonalität | bodenständig |
No-Gos | Plastikbecher, Kapseln |`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4.5, budget: [4500, "EUR", "month"], locations: ["Sachsen", "Thüringen"], audience: ["Berufstätige"], dates: ["2027-02-01", "2027-04-30"], tone: ["bodenständig"], constraints: ["Kapseln"] },
  },
  {
    id: "voice8-de-3", language: "de",
    text: `Frau Dörrbeck,

ich bin stinksauer. Seit drei Wochen werden die Anzeigen für unsere Tanzschule in Kassel gezeigt, obwohl wir das nie bestellt haben. 412 Euro sind dafür draufgegangen, die Sie mir bitte erstatten. Bestellt war, und das gilt weiterhin: Anmeldungen zur Probestunde, höchstens 14 Euro je Anmeldung. 25 Euro am Tag. Fulda und Hünfeld. Paare ab 50. Laufzeit bis zum 28. Februar 2027. Und nehmen Sie die Fotos mit den Turniertänzern heraus, das schreckt unsere Leute nur ab.

Rolf Isernhagen`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 14, budget: [25, "EUR", "day"], locations: ["Fulda", "Hünfeld"], audience: ["Paare ab 50"], dates: [null, "2027-02-28"], sentiment: "negative", constraints: ["Turniertänzer"] },
  },
  {
    id: "voice8-de-4", language: "de",
    text: `Öffentliche Ausschreibung GZ 2026/417
Auftraggeber: Tourismusverband Lindachtal

§ 1 Gegenstand
Schaltung von Online-Anzeigen zur Steigerung der Bekanntheit des Lindachtals als Wanderziel.
§ 2 Auftragswert
Für die Schaltung stehen insgesamt 48.000 Euro zur Verfügung. Die Betreuung wird gesondert mit höchstens 7.500 Euro vergütet.
§ 3 Kampagnenzeitraum
1. April 2027 bis 30. September 2027
§ 4 Zielmärkte
Deutschland, Tschechien, Ungarn
§ 5 Sprachen der Anzeigen
Deutsch, Tschechisch, Ungarisch
§ 6 Zielgruppe
Naturverbundene Paare im Alter von 30 bis 65 Jahren
§ 7 Tonalität
Ruhig und hochwertig
§ 8 Unzulässiges
Superlative sowie Vergleiche mit anderen Tälern sind nicht gestattet.
§ 9 Angebotsfrist
18. Dezember 2026, 12 Uhr`,
    wanted: { goal: "awareness", budget: [48000, "EUR", "total"], locations: ["Deutschland", "Tschechien", "Ungarn"], languages: ["de", "cs", "hu"], audience: ["Naturverbundene Paare"], dates: ["2027-04-01", "2027-09-30"], tone: ["Ruhig"], constraints: ["Superlative"] },
  },
  {
    id: "voice8-de-5", language: "de",
    text: `hallo hier ist blumen gisela wir brauchen mehr anrufe im laden 5 euro am tag mehr geht nicht bitte nur in bad salzuflen und herford zeigen vom 1.2. bis 14.2. es geht um ältere herrschaften die was zum valentinstag suchen und bitte keine trauerkränze zeigen das machen wir nicht mehr lg gisela`,
    wanted: { goal: "calls", budget: [5, "EUR", "day"], locations: ["bad salzuflen", "herford"], audience: ["ältere herrschaften"], dates: ["2027-02-01", "2027-02-14"], constraints: ["trauerkränze"] },
  },
  {
    id: "voice8-de-6", language: "de",
    text: `Lena (Beratung): Hafenlicht Software hat gebrieft
Timo (Media): schieß los
Lena (Beratung): Leadgen, also Demo-Anfragen übers Formular
Timo (Media): CPL?
Lena (Beratung): max. 65 Euro
Timo (Media): Spend?
Lena (Beratung): 10.000 Euro im Quartal. Erst hieß es 12.000, aber das ist vom Tisch
Timo (Media): Flight?
Lena (Beratung): 11. Januar bis 31. März
Timo (Media): Geo?
Lena (Beratung): Hamburg und Bremen, je 50 km Umkreis
Timo (Media): Zielgruppe?
Lena (Beratung): Logistikleiter
Timo (Media): Tonalität?
Lena (Beratung): nüchtern
Timo (Media): No-Gos?
Lena (Beratung): das Wort „disruptiv“ ist verboten`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 65, budget: [10000, "EUR", "quarter"], locations: ["Hamburg", "Bremen"], audience: ["Logistikleiter"], dates: ["2027-01-11", "2027-03-31"], tone: ["nüchtern"], constraints: ["disruptiv"] },
  },
  {
    id: "voice8-de-7", language: "de",
    text: `Lieber Herr Ostermeyer,

meine Frau sagt, ich solle mich kurz fassen, aber das muss heraus: Wir sind begeistert! Als im letzten Advent der Parkplatz überlief und unser Hund vor lauter Aufregung den Lebkuchenstand plünderte, wusste ich, dass Sie großartige Arbeit geleistet haben. Neunhundert Gäste an einem Tag, im Jahr zuvor waren es zweihundert.

Deshalb wollen wir zur Spargelzeit wieder werben, und wieder geht es darum, dass die Menschen zu uns auf den Hof kommen. Dreitausendfünfhundert Euro haben wir insgesamt dafür zurückgelegt. Losgehen soll es am zehnten April, Schluss ist am vierundzwanzigsten Juni. Geworben wird in Celle, Gifhorn und Peine. Ansprechen möchten wir Familien mit kleinen Kindern. Der Ton darf herzlich sein. Nur den Hund zeigen Sie bitte nicht, der ist kamerascheu.

Ihr Hinnerk Brammer`,
    wanted: { goal: "visits", budget: [3500, "EUR", "total"], locations: ["Celle", "Gifhorn", "Peine"], audience: ["Familien mit kleinen Kindern"], dates: ["2027-04-10", "2027-06-24"], tone: ["herzlich"], sentiment: "positive", constraints: ["Hund"] },
  },
  {
    id: "voice8-de-8", language: "de",
    text: `Hallo, wir sind ein kleiner Verlag und hätten gern mehr Besucher auf unserer Website. Mehr weiß ich selbst noch nicht, die Chefin ist im Urlaub. VG Nils`,
    wanted: { goal: "traffic" },
  },
  {
    id: "voice8-de-9", language: "de",
    text: `Ticket #55231
Status: offen
Betreff: Rechnungsanschrift

Guten Tag, bitte stellen Sie die Rechnung 2026-308 über 1.190 Euro auf unsere neue Anschrift in Münster aus, wir sind zum 1. November umgezogen. Die Umsatzsteuernummer bleibt gleich. Viele Grüße, R. Vollmering`,
    wanted: {},
  },
  {
    id: "voice8-fr-1", language: "fr",
    text: `Questionnaire préalable

1. Qui êtes-vous ? Une auto-école familiale, trois moniteurs.
2. Quel résultat attendez-vous ? Des inscriptions au permis B par le formulaire du site.
3. Combien pouvez-vous payer par inscription ? 30 € maximum.
4. Quel est votre budget publicitaire ? 700 € par mois.
5. Prix de votre prestation ? Le forfait de vingt leçons coûte 1 150 €.
6. Pour quelle période ? Du 4 janvier au 30 juin 2027.
7. Où diffuser les annonces ? À Namur et à Gembloux.
8. À qui voulez-vous parler ? Aux lycéens de 17 et 18 ans.
9. En quelle langue ? En français.
10. Sur quel ton ? Décontracté.
11. Y a-t-il des choses à éviter ? Oui, les photos d'accidents.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 30, budget: [700, "EUR", "month"], locations: ["Namur", "Gembloux"], languages: ["fr"], audience: ["lycéens"], dates: ["2027-01-04", "2027-06-30"], tone: ["Décontracté"], constraints: ["accidents"] },
  },
  {
    id: "voice8-fr-2", language: "fr",
    text: `Plus de ventes en ligne, ROAS de 6 minimum.
60 € par jour, France et Suisse, dès demain et jusqu'au 24 décembre.
Pas de codes promo. Merci.`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 6, budget: [60, "EUR", "day"], locations: ["France", "Suisse"], dates: ["2026-11-28", "2026-12-24"], constraints: ["promo"] },
  },
  {
    id: "voice8-fr-3", language: "fr",
    text: `De : Solène Guivarec
Envoyé : jeudi 26 novembre 2026 18:20
À : Hugo Tessandier
Objet : RE: RE: Campagne serres

Bonsoir Hugo,
Changement de programme : la direction ramène le budget à 3 000 € par mois, et nous démarrons le 15 février au lieu du 1er. Le reste ne bouge pas.
Solène

De : Hugo Tessandier
Envoyé : mercredi 25 novembre 2026 10:02
Objet : RE: Campagne serres

Bien reçu, je prépare les visuels.
Hugo

De : Solène Guivarec
Envoyé : lundi 23 novembre 2026 09:11
Objet : Campagne serres

Bonjour Hugo,
Pour nos serres de jardin, nous visons des demandes de devis, à 38 € maximum chacune. Le budget est de 4 000 € par mois, du 1er février au 30 avril 2027, en Vendée et en Mayenne. La cible : les propriétaires de maison avec jardin. Évitez le mot « pergola », ce n'est pas notre métier.
Solène`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 38, budget: [3000, "EUR", "month"], locations: ["Vendée", "Mayenne"], audience: ["propriétaires"], dates: ["2027-02-15", "2027-04-30"], constraints: ["pergola"] },
  },
  {
    id: "voice8-fr-4", language: "fr",
    text: `Message vocal, transcription : Allô Geneviève, c'est Réjean, du garage. Bon, euh, pour le printemps, ce que je veux, c'est des appels, que le monde appelle au garage pour les changements de pneus. J'ai mille deux cents dollars canadiens par mois à mettre là-dedans. On commence le premier mars pis on arrête le quinze avril. Tu fais Gatineau au complet, mais pas Ottawa, hein, c'est pas la même clientèle. C'est pour les propriétaires de vieux chars. Pis surtout, pas de blagues sur l'hiver, tout le monde en fait. OK, bye.`,
    wanted: { goal: "calls", budget: [1200, "CAD", "month"], locations: ["Gatineau"], audience: ["propriétaires de vieux chars"], dates: ["2027-03-01", "2027-04-15"], constraints: ["hiver"] },
  },
  {
    id: "voice8-fr-5", language: "fr",
    text: `MARCHÉ DE SERVICES N° 2026-DC-044
Article 1 – Objet
Campagne publicitaire en ligne visant à augmenter le nombre de visiteurs du centre aquatique Les Trois Rives.
Article 2 – Enveloppe
Achat d'espace : 22 000 € pour toute la durée de la campagne. Les honoraires du titulaire, facturés à part, ne dépasseront pas 4 000 €.
Article 3 – Durée de la campagne
Du 1er mai au 31 août 2027.
Article 4 – Zone de diffusion
Angers, Cholet, Saumur.
Article 5 – Public visé
Familles et seniors actifs.
Article 6 – Ton
Accueillant et pédagogique.
Article 7 – Interdictions
Aucune image d'enfant en maillot de bain.
Article 8 – Remise des offres
Au plus tard le 8 janvier 2027 à 16 h.`,
    wanted: { goal: "visits", budget: [22000, "EUR", "total"], locations: ["Angers", "Cholet", "Saumur"], audience: ["Familles"], dates: ["2027-05-01", "2027-08-31"], tone: ["Accueillant"], constraints: ["enfant"] },
  },
  {
    id: "voice8-fr-6", language: "fr",
    text: `[26/11/2026 18:41] Théo : alors le patron a tranché ?
[26/11/2026 18:42] Nora : ouais. il veut de l'engagement, des commentaires et des partages sous les vidéos
[26/11/2026 18:42] Théo : combien ?
[26/11/2026 18:43] Nora : 250 € par semaine
[26/11/2026 18:43] Théo : où ça
[26/11/2026 18:44] Nora : Lille, Roubaix et Tourcoing
[26/11/2026 18:44] Théo : pour qui ?
[26/11/2026 18:45] Nora : les fans de rap de 18 à 25 ans
[26/11/2026 18:45] Théo : on diffuse quand
[26/11/2026 18:46] Nora : du 1er décembre au 10 janvier
[26/11/2026 18:46] Théo : des choses à éviter ?
[26/11/2026 18:47] Nora : oui, ne montre aucune marque d'alcool`,
    wanted: { goal: "engagement", budget: [250, "EUR", "week"], locations: ["Lille", "Roubaix", "Tourcoing"], audience: ["fans de rap"], dates: ["2026-12-01", "2027-01-10"], constraints: ["alcool"] },
  },
  {
    id: "voice8-fr-7", language: "fr",
    text: `Ticket 7719 – commentaire du client, 25/11/2026

C'est inadmissible. J'avais demandé que les annonces passent à Biarritz et à Bayonne, pas à Bordeaux, et personne ne m'a répondu depuis lundi. Je récapitule pour la dernière fois :
– réservations directes sur le site de l'hôtel
– au moins 7 euros de chiffre d'affaires par euro dépensé en publicité
– 85 € par jour
– couples de 40 à 65 ans
– du 1er février au 15 mars 2027
– l'expression « petits prix » est à bannir, nous sommes un quatre-étoiles à 210 € la nuit`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 7, budget: [85, "EUR", "day"], locations: ["Biarritz", "Bayonne"], audience: ["couples"], dates: ["2027-02-01", "2027-03-15"], sentiment: "negative", constraints: ["petits prix"] },
  },
  {
    id: "voice8-fr-8", language: "fr",
    text: `CR call Maison Oriel, 26/11, 20 min
> objectif : notoriété du nouveau spa, rien d'autre à ce stade
> KPI : CPM, 5 € max
> média : 8 000 € en tout ; la prod (2 500 €) est hors enveloppe
> flight : 1er mars - 18 avril 2027
> géo : Nantes + 15 km autour, sans Saint-Nazaire
> cible : femmes actives 30-50
> ton : feutré, élégant
> no go : nudité
> next step : reco de notre côté mercredi`,
    wanted: { goal: "awareness", kpi: "CPM", targetValue: 5, budget: [8000, "EUR", "total"], locations: ["Nantes"], audience: ["femmes actives"], dates: ["2027-03-01", "2027-04-18"], tone: ["élégant"], constraints: ["nudité"] },
  },
  {
    id: "voice8-fr-9", language: "fr",
    text: `Bonjour Maëlle, pourriez-vous me renvoyer le contrat signé avant vendredi ? Attention, notre adresse a changé : 14, rue des Tanneurs, à Colmar. Merci, Florent`,
    wanted: {},
  },
  {
    id: "voice8-es-1", language: "es",
    text: `Querida Amparo:

Perdona que me enrolle, ya me conoces. Mi tía Remedios decía que una manta no se vende en agosto, y yo un agosto vendí once en una boda, que el novio todavía me lo recuerda. A lo que iba: el telar vuelve a funcionar, este año hemos facturado 94.000 euros y mi hijo dice que hay que moverse.

Lo que queremos es vender más mantas en la tienda online. Por cada pedido podemos pagar 15 euros como mucho, que la manta sale a 120. Para anuncios pondríamos 40 euros al día, desde el 7 de enero hasta el 31 de marzo. Los anuncios, en Asturias, Cantabria y León. Pensamos en mujeres de 45 a 65 años. El tono, cercano, como si hablaras con una vecina. Y por lo que más quieras, no pongas ovejas con lacito.

Un abrazo grande,
Covadonga`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 15, budget: [40, "EUR", "day"], locations: ["Asturias", "Cantabria", "León"], audience: ["mujeres"], dates: ["2027-01-07", "2027-03-31"], tone: ["cercano"], constraints: ["ovejas"] },
  },
  {
    id: "voice8-es-2", language: "es",
    text: `hola buen dia soy don chuy de la refaccionaria el tornillo queremos que venga mas gente a la tienda traigo 3500 pesos mexicanos al mes nomas en saltillo y ramos arizpe es para mecanicos y taxistas del 10 de enero al 10 de abril no pongan precios porque cambian cada semana gracias`,
    wanted: { goal: "visits", budget: [3500, "MXN", "month"], locations: ["saltillo", "ramos arizpe"], audience: ["mecanicos"], dates: ["2027-01-10", "2027-04-10"], constraints: ["precios"] },
  },
  {
    id: "voice8-es-3", language: "es",
    text: `BASES DE LICITACIÓN PRIVADA N.º 31
1. Mandante: Instituto Técnico Quillay, 3.400 alumnos.
2. Objetivo: obtener solicitudes de información sobre las carreras vespertinas.
3. Costo máximo por solicitud: CLP 6.500.
4. Presupuesto de medios: CLP 28.000.000 por el período completo. La comisión de la agencia se cotiza aparte y no podrá superar CLP 3.000.000.
5. Período de campaña: 4 de enero al 31 de marzo de 2027.
6. Cobertura: Valparaíso, Viña del Mar y Quilpué.
7. Público objetivo: trabajadores de 24 a 45 años sin título profesional.
8. Idioma de los avisos: español.
9. Tono: motivador y claro.
10. Prohibiciones: no se podrá prometer empleo.
11. Recepción de consultas: hasta el 11 de diciembre de 2026.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 6500, budget: [28000000, "CLP", "total"], locations: ["Valparaíso", "Viña del Mar", "Quilpué"], languages: ["es"], audience: ["trabajadores"], dates: ["2027-01-04", "2027-03-31"], tone: ["motivador"], constraints: ["empleo"] },
  },
  {
    id: "voice8-es-4", language: "es",
    text: `Campo\tValor\tComentario
Cliente\tBricoteca Sol\t
Objetivo\tTráfico a la web\tno hay tienda online
CPC máximo\t0,35 €\t
Presupuesto en medios\t450 € por semana\t
Honorarios de agencia\t200 € al mes\tfacturados aparte
Fechas\t01/03/2027 - 25/04/2027\t
Zonas\tMadrid, Guadalajara, Toledo\t
Público\taficionados al bricolaje\t
Idioma de los anuncios\tcastellano\t
Tono\tdidáctico\t
Evitar\tanglicismos\t`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.35, budget: [450, "EUR", "week"], locations: ["Madrid", "Guadalajara", "Toledo"], languages: ["es"], audience: ["aficionados al bricolaje"], dates: ["2027-03-01", "2027-04-25"], tone: ["didáctico"], constraints: ["anglicismos"] },
  },
  {
    id: "voice8-es-5", language: "es",
    text: `[26/11/26 21:10] Vero: che, te paso lo de la veterinaria
[26/11/26 21:10] Nacho: dale
[26/11/26 21:11] Vero: quieren llamadas, que suene el teléfono
[26/11/26 21:11] Nacho: cuánto por día?
[26/11/26 21:12] Vero: ARS 9000 por día
[26/11/26 21:13] Vero: no, pará, me corrige Sole: son ARS 12000 por día
[26/11/26 21:13] Nacho: ok 12000. zona?
[26/11/26 21:14] Vero: Rosario y Funes
[26/11/26 21:14] Nacho: público?
[26/11/26 21:15] Vero: dueños de perros
[26/11/26 21:15] Nacho: fechas?
[26/11/26 21:16] Vero: del 1 al 20 de diciembre
[26/11/26 21:16] Nacho: algo que no les guste?
[26/11/26 21:17] Vero: sí, no mostrar jeringas`,
    wanted: { goal: "calls", budget: [12000, "ARS", "day"], locations: ["Rosario", "Funes"], audience: ["dueños de perros"], dates: ["2026-12-01", "2026-12-20"], constraints: ["jeringas"] },
  },
  {
    id: "voice8-es-6", language: "es",
    text: `De: Lourdes Beneyto
Enviado: 26/11/2026 12:44
Asunto: RE: Reservas primavera

¡Hola, Martín!
Estamos encantados con la propuesta, habéis hecho un trabajo estupendo. Solo dos cambios sobre lo que te escribí: subimos de 1.500 a 2.000 € al mes y añadimos Alicante, así que será en Valencia, Castellón y Alicante.
Lourdes

De: Lourdes Beneyto
Enviado: 20/11/2026 10:05
Asunto: Reservas primavera

Hola, Martín:
Queremos reservas de mesa a través de la web, a 4 € por reserva como máximo. Presupuesto: 1.500 € al mes. Fechas: del 1 de febrero al 31 de mayo de 2027. Lugares: Valencia y Castellón. Público: parejas y grupos de amigos. Nada de fotos de platos vacíos.
Lourdes`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 4, budget: [2000, "EUR", "month"], locations: ["Valencia", "Castellón", "Alicante"], audience: ["parejas"], dates: ["2027-02-01", "2027-05-31"], sentiment: "positive", constraints: ["platos vacíos"] },
  },
  {
    id: "voice8-es-7", language: "es",
    text: `Nota de voz transcrita: Hola, Gonzalo, soy Pilar, la de la academia. Mira, te soy sincera, estoy muy preocupada y bastante decepcionada con los resultados, porque llevamos dos meses y no entra nadie. A ver si ahora sale bien. Necesito que la gente rellene el formulario para pedir una clase de prueba, y cada solicitud no me puede costar más de dieciocho euros. Tengo seiscientos euros en total, ni uno más. Del once de enero al doce de febrero. En Murcia y en Molina de Segura. Para universitarios. Y no uséis la palabra gratis, que luego todo son malentendidos. Venga, adiós.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 18, budget: [600, "EUR", "total"], locations: ["Murcia", "Molina de Segura"], audience: ["universitarios"], dates: ["2027-01-11", "2027-02-12"], sentiment: "negative", constraints: ["gratis"] },
  },
  {
    id: "voice8-es-8", language: "es",
    text: `Buenas tardes: somos una ferretería de barrio y nos gustaría que nos conociera más gente. ¿Por dónde empezamos? Un saludo, Eusebio`,
    wanted: { goal: "awareness" },
  },
  {
    id: "voice8-es-9", language: "es",
    text: `Hola, Bea: te confirmo la reunión del jueves 3 de diciembre a las 10:30 en vuestra oficina de Sevilla. Iremos dos personas, Paco y yo. ¿Hay aparcamiento cerca? Un saludo, Inés`,
    wanted: {},
  },
  {
    id: "voice8-pt-1", language: "pt",
    text: `26/11/2026 19:02 - Camila: oi Rafa, falou com a dona da confeitaria?
26/11/2026 19:05 - Rafa: falei. ela quer vender o curso online de bolos
26/11/2026 19:05 - Camila: qual a verba?
26/11/2026 19:06 - Rafa: 50 reais por dia. o curso custa 297
26/11/2026 19:06 - Camila: e a meta?
26/11/2026 19:07 - Rafa: ROAS de 3 no mínimo
26/11/2026 19:07 - Camila: onde?
26/11/2026 19:08 - Rafa: Minas Gerais e Goiás
26/11/2026 19:08 - Camila: público?
26/11/2026 19:09 - Rafa: mães empreendedoras, 25 a 45 anos
26/11/2026 19:09 - Camila: período?
26/11/2026 19:10 - Rafa: de 4 de janeiro a 14 de fevereiro
26/11/2026 19:11 - Rafa: ah, e não pode prometer renda extra`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 3, budget: [50, "BRL", "day"], locations: ["Minas Gerais", "Goiás"], audience: ["mães empreendedoras"], dates: ["2027-01-04", "2027-02-14"], constraints: ["renda extra"] },
  },
  {
    id: "voice8-pt-2", language: "pt",
    text: `CADERNO DE ENCARGOS
Procedimento n.º 77/2026

Cláusula 1.ª – Objeto
Campanha de publicidade digital destinada a aumentar o número de visitantes do Museu do Linho.
Cláusula 2.ª – Orçamento
A verba para compra de espaço é de 35 000 € para toda a campanha. Os honorários, até 5 000 €, são pagos à parte.
Cláusula 3.ª – Período da campanha
De 15 de março a 30 de junho de 2027.
Cláusula 4.ª – Âmbito geográfico
Porto, Braga e Vigo.
Cláusula 5.ª – Público-alvo
Casais e famílias dos 30 aos 60 anos.
Cláusula 6.ª – Línguas dos anúncios
Português, espanhol e inglês.
Cláusula 7.ª – Tom
Sóbrio.
Cláusula 8.ª – Proibições
É proibido utilizar imagens dos funcionários.
Cláusula 9.ª – Prazo para entrega das propostas
14 de dezembro de 2026.`,
    wanted: { goal: "visits", budget: [35000, "EUR", "total"], locations: ["Porto", "Braga", "Vigo"], languages: ["pt", "es", "en"], audience: ["Casais"], dates: ["2027-03-15", "2027-06-30"], tone: ["Sóbrio"], constraints: ["funcionários"] },
  },
  {
    id: "voice8-pt-3", language: "pt",
    text: `Caro Lourenço,

Espero que os miúdos já estejam melhores da varicela. Cá em casa, o meu neto resolveu pintar o burro do vizinho de azul, e o vizinho, em vez de se zangar, pôs-lhe uma tabuleta a cobrar um euro por fotografia. Há gente com jeito para o negócio. Nós, com a casa de turismo rural, nem por isso, e é por isso que lhe escrevo.

O que queremos são mais reservas feitas no nosso site. Não podemos pagar mais de 20 euros por reserva; a noite custa 95. Reservámos 1.200 euros no total para os anúncios, de 1 de abril a 31 de maio de 2027. Anuncie em Lisboa e em Setúbal; Espanha fica para outra altura. Gostávamos de receber casais sem filhos. O tom deve ser sereno. Só não mostre a piscina, que está em obras.

Um abraço,
Leopoldina`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 20, budget: [1200, "EUR", "total"], locations: ["Lisboa", "Setúbal"], audience: ["casais sem filhos"], dates: ["2027-04-01", "2027-05-31"], tone: ["sereno"], constraints: ["piscina"] },
  },
  {
    id: "voice8-pt-4", language: "pt",
    text: `oi boa tarde aqui é o zé da borracharia quero que mais gente ligue pra mim tenho 300 reais por mês só em contagem e betim é pra caminhoneiro começa dia 1 de dezembro e não coloca minha foto no anúncio tá obrigado`,
    wanted: { goal: "calls", budget: [300, "BRL", "month"], locations: ["contagem", "betim"], audience: ["caminhoneiro"], dates: ["2026-12-01", null], constraints: ["foto"] },
  },
  {
    id: "voice8-pt-5", language: "pt",
    text: `Formulário de briefing (respostas do cliente)

Empresa: Clínica Sorriso do Mar
Qual é o objetivo? Receber pedidos de avaliação pelo formulário do site
Quanto quer pagar por pedido? Até R$ 35
Qual é o orçamento de mídia? R$ 4.000 por mês
Quanto investiu no ano passado? R$ 22.000
Quando começa e termina? 01/02/2027 a 31/07/2027
Em quais cidades? Recife, Olinda
Quem é o público? Mulheres de 30 a 50 anos
Qual é o tom? Acolhedor
O que devemos evitar? Fotos de antes e depois`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 35, budget: [4000, "BRL", "month"], locations: ["Recife", "Olinda"], audience: ["Mulheres"], dates: ["2027-02-01", "2027-07-31"], tone: ["Acolhedor"], constraints: ["antes e depois"] },
  },
  {
    id: "voice8-pt-6", language: "pt",
    text: `De: Matilde Figueirinha
Enviado: 26 de novembro de 2026 15:31
Assunto: RE: RE: Campanha da revista

Olá, Tomás.
Duas correções: afinal são 650 € por mês, e não 500 €, e só começamos a 1 de fevereiro de 2027. O resto mantém-se.
Matilde

De: Tomás Arrobas
Enviado: 25 de novembro de 2026 09:47
Assunto: RE: Campanha da revista

Recebido. Até sexta digo alguma coisa.
Tomás

De: Matilde Figueirinha
Enviado: 24 de novembro de 2026 17:20
Assunto: Campanha da revista

Olá, Tomás.
Queremos mais tráfego para o site da revista, com um CPC máximo de 0,25 €. São 500 € por mês, de 18 de janeiro a 30 de abril de 2027. Locais: Coimbra, Aveiro e Viseu. Público: estudantes universitários. Não usem títulos em inglês.
Matilde`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.25, budget: [650, "EUR", "month"], locations: ["Coimbra", "Aveiro", "Viseu"], audience: ["estudantes universitários"], dates: ["2027-02-01", "2027-04-30"], constraints: ["inglês"] },
  },
  {
    id: "voice8-pt-7", language: "pt",
    text: `Prezados, estou muito insatisfeito. O relatório de outubro veio com duas semanas de atraso e metade da verba foi gasta em Florianópolis, cidade que nunca pedimos. É um descaso. Vou repetir o combinado: vendas na loja virtual, no máximo R$ 28 por venda, R$ 2.500 por semana, anúncios em Curitiba e Londrina, para donos de gatos, até 31 de janeiro de 2027. E parem de usar memes.

Evandro Kuhlmann`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 28, budget: [2500, "BRL", "week"], locations: ["Curitiba", "Londrina"], audience: ["donos de gatos"], dates: [null, "2027-01-31"], sentiment: "negative", constraints: ["memes"] },
  },
  {
    id: "voice8-pt-8", language: "pt",
    text: `Call com a ContaFina (SaaS), notas da Bruna
* objetivo: leads, trial via form
* CPL: até R$ 90
* budget de mídia: R$ 20 mil por mês (este ano foram R$ 12 mil)
* nosso fee: R$ 3 mil, por fora
* flight: 11/01/2027 a 09/04/2027
* geo: Sorocaba e Jundiaí, raio de 30 km
* target: contadores autônomos
* tom: direto
* blacklist: nada de "contabilidade grátis"`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 90, budget: [20000, "BRL", "month"], locations: ["Sorocaba", "Jundiaí"], audience: ["contadores"], dates: ["2027-01-11", "2027-04-09"], tone: ["direto"], constraints: ["contabilidade grátis"] },
  },
  {
    id: "voice8-pt-9", language: "pt",
    text: `Bom dia, Filipa. Segue em anexo a fatura de novembro, no valor de 780 €, com vencimento a 15 de dezembro. Para qualquer questão, estou no escritório de Faro até às 17h. Cumprimentos, Duarte`,
    wanted: {},
  },
  {
    id: "voice8-ja-1", language: "ja",
    text: `ひなた企画 桑野様

いつもお世話になっております。蕎麦処やまぼうしの女将です。秋の広告は大成功で、家族一同、本当に喜んでおります。ありがとうございました。先日などは、隣の家のおばあさんが行列を見て「火事かと思った」と飛んできたほどでした。

さて、年明けも引き続き、お店に足を運んでくださるお客様を増やしたいと考えております。広告費は1日3,000円でお願いいたします。御社への手数料は、これまでどおり別途月2万円で結構です。期間は1月10日から3月20日まで。地域は松本市と塩尻市。ターゲットは50代以上のご夫婦です。トーンは温かみのある感じで。なお、「激安」という言葉は使わないでください。

どうぞよろしくお願いいたします。`,
    wanted: { goal: "visits", budget: [3000, "JPY", "day"], locations: ["松本市", "塩尻市"], audience: ["ご夫婦"], dates: ["2027-01-10", "2027-03-20"], tone: ["温かみ"], sentiment: "positive", constraints: ["激安"] },
  },
  {
    id: "voice8-ja-2", language: "ja",
    text: `差出人: 森下 佳乃
日時: 2026年11月26日 17:40
件名: Re: Re: 春の募集について

小田切さん
先日の件、訂正です。予算は月60万円ではなく、月45万円になりました。また、埼玉県は外して、千葉県と茨城県のみでお願いします。その他は下記のとおりです。
森下

差出人: 小田切 航
日時: 2026年11月25日 10:02
件名: Re: 春の募集について

承知しました。社内で確認いたします。
小田切

差出人: 森下 佳乃
日時: 2026年11月24日 9:15
件名: 春の募集について

小田切さん
通信講座の資料請求を増やしたいです。1件あたり4,000円以内。予算は月60万円、期間は2027年2月1日から4月30日まで。地域は千葉県、茨城県、埼玉県。ターゲットは子育て中の女性です。合格率には触れないでください。
森下`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 4000, budget: [450000, "JPY", "month"], locations: ["千葉県", "茨城県"], audience: ["子育て中の女性"], dates: ["2027-02-01", "2027-04-30"], constraints: ["合格率"] },
  },
  {
    id: "voice8-ja-3", language: "ja",
    text: `項目\t内容\t備考
クライアント\t雑貨こもれび\t
目的\tECサイトでの購入\t
目標ROAS\t5\t
広告費\t総額80万円\t制作費15万円は別途
昨年の広告費\t60万円\t参考
期間\t2027/3/1〜2027/5/31\t
配信地域\t大阪府、兵庫県\t
ターゲット\t20代の一人暮らし女性\t
広告の言語\t日本語\t
トーン\tポップ\t
NG\t競合他社の名前\t`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [800000, "JPY", "total"], locations: ["大阪府", "兵庫県"], languages: ["ja"], audience: ["一人暮らし女性"], dates: ["2027-03-01", "2027-05-31"], tone: ["ポップ"], constraints: ["競合"] },
  },
  {
    id: "voice8-ja-4", language: "ja",
    text: `19:20 なつき: 居酒屋の広告、話ついたよ
19:21 たける: おつかれ。予算は？
19:21 なつき: 1日1500円
19:22 たける: 目的は？
19:22 なつき: 電話を増やしたいって。ネット予約はやってないから
19:23 たける: エリアは？
19:23 なつき: 福岡市から半径15キロ
19:24 たける: 誰向け？
19:24 なつき: 仕事帰りの会社員
19:25 たける: いつからいつまで？
19:25 なつき: 12月1日から12月25日まで
19:26 たける: NGある？
19:26 なつき: 飲み放題って書くのはダメ`,
    wanted: { goal: "calls", budget: [1500, "JPY", "day"], locations: ["福岡市"], audience: ["会社員"], dates: ["2026-12-01", "2026-12-25"], constraints: ["飲み放題"] },
  },
  {
    id: "voice8-ja-5", language: "ja",
    text: `提案依頼書（RFP）
1. 背景
 あさなぎ町は人口2万3千人の港町です。昨年度の広告費は900万円でした。
2. 目的
 移住先としての認知度向上
3. 予算
 広告費 総額1,200万円。運用手数料は別途200万円を上限とします。
4. 実施期間
 2027年4月1日から2027年9月30日まで
5. 配信地域
 東京都、神奈川県
6. ターゲット
 30代から40代の子育て世帯
7. 広告の言語
 日本語、英語
8. トーン
 誠実で落ち着いた表現
9. 禁止事項
 補助金の金額を記載しないこと
10. 提案書の提出期限
 2026年12月18日`,
    wanted: { goal: "awareness", budget: [12000000, "JPY", "total"], locations: ["東京都", "神奈川県"], languages: ["ja", "en"], audience: ["子育て世帯"], dates: ["2027-04-01", "2027-09-30"], tone: ["誠実"], constraints: ["補助金"] },
  },
  {
    id: "voice8-ja-6", language: "ja",
    text: `（音声メモの文字起こし）えー、自転車屋の堀江です。えっと、春の広告なんですけど、ホームページへのアクセスを増やしたいんです。クリック単価は四十円まで。で、予算が月に五万円、あ、すみません、間違えました、月に七万円です。えー、三月一日から五月三十一日まで。場所は岡山市と倉敷市。えっと、通学で自転車に乗る高校生向けです。あと、ヘルメットなしの写真は使わないでください。はい、以上です。`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 40, budget: [70000, "JPY", "month"], locations: ["岡山市", "倉敷市"], audience: ["高校生"], dates: ["2027-03-01", "2027-05-31"], constraints: ["ヘルメット"] },
  },
  {
    id: "voice8-ja-7", language: "ja",
    text: `【お問い合わせ #20418】
正直に申し上げて、非常に不満です。那覇市と浦添市だけに配信してくださいとお願いしたのに、名護市にも出ていました。何度連絡してもお返事がなく、大変困っています。改めて条件を書きます。
・目的：外壁塗装の見積もり依頼
・1件あたり8,000円以下
・予算：週3万円
・配信地域：那覇市、浦添市
・ターゲット：一戸建ての所有者
・終了日：2027年2月28日
・「最安」という表現は禁止`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 8000, budget: [30000, "JPY", "week"], locations: ["那覇市", "浦添市"], audience: ["一戸建ての所有者"], dates: [null, "2027-02-28"], sentiment: "negative", constraints: ["最安"] },
  },
  {
    id: "voice8-ja-8", language: "ja",
    text: `はじめまして。小さな書店を営んでおります。もっと多くの方にご来店いただきたいのですが、何から始めればよいでしょうか。細かいことはまだ何も決まっておりません。`,
    wanted: { goal: "visits" },
  },
  {
    id: "voice8-ja-9", language: "ja",
    text: `お世話になっております。12月3日のお打ち合わせですが、開始を15時から16時に変更していただくことは可能でしょうか。場所は品川の会議室のままで結構です。よろしくお願いいたします。`,
    wanted: {},
  },
];

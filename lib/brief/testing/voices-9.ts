import type { LabelledBrief } from "./labelled";

// prettier-ignore
/** An F1 of 0.917 at first sight: forty-eight voices, eight in each language, by one more hand that had not seen the rules. */
export const VOICES_9: readonly LabelledBrief[] = [
  {
    id: "voice9-en-1", language: "en",
    text: `[24/11/2026, 18:42] Deb Soot&Co: hiya, Marcus gave me your number
[24/11/2026, 18:42] Deb Soot&Co: we sweep chimneys and service stoves
[24/11/2026, 18:43] Deb Soot&Co: just want the phone to ring tbh. nobody fills in a form for a sweep, they call
[24/11/2026, 18:51] You: Hi Deb! Where, and what could you spend?
[24/11/2026, 18:58] Deb Soot&Co: show it in Stroud and Cirencester. was thinking 150 quid a month
[24/11/2026, 19:20] Deb Soot&Co: talked to him indoors, make it £220 a month instead
[24/11/2026, 19:20] Deb Soot&Co: a sweep is £65 so you see its not a gold mine 😂
[24/11/2026, 19:22] Deb Soot&Co: its for people with wood burners. and pls no santa, every sweep in the county does santa`,
    wanted: { goal: "calls", budget: [220, "GBP", "month"], locations: ["Stroud", "Cirencester"], audience: ["wood burners"], constraints: ["santa"] },
  },
  {
    id: "voice9-en-2", language: "en",
    text: `Dear Ms Okafor,

I hope you don't mind a long letter; I was brought up on them, and when one owns four hundred typewriters it would be odd to be brief. My late husband opened the Typewriter Museum in 1988 with eleven machines and a leaking roof. The roof is mended, there is a café now (the rhubarb cake is mine), and admission is twelve dollars, children free.

What we lack is people coming through the door. I don't sell anything on the internet and I don't wish to. A firm in Toronto once quoted us C$6,000, which was out of the question. I have put aside C$2,400 in total for the whole season, and that is for the advertisements alone; your own bill I will pay separately.

I should like the advertisements to be seen in Halifax and Bridgewater, and to speak to grandparents with visiting grandchildren, because they stay longest and break least. The season runs from 15 June 2027 to 6 September 2027. Let the wording be gentle and a little old-fashioned, as we are. No exclamation marks, if you please.

Yours truly,
Winifred Zinck
41 Pelham Street, Lunenburg, Nova Scotia
902 555 0148`,
    wanted: { goal: "visits", budget: [2400, "CAD", "total"], locations: ["Halifax", "Bridgewater"], audience: ["grandparents"], dates: ["2027-06-15", "2027-09-06"], tone: ["gentle", "old-fashioned"], constraints: ["exclamation marks"] },
  },
  {
    id: "voice9-en-3", language: "en",
    text: `From: Ray Kowalczyk <ray@trueweighscales.example>
Date: Thu, Nov 26, 2026 at 4:12 PM
Subject: Fwd: Re: ads for calibration service

Scratch part of what I wrote Monday. Finance came back: it's 3,800 USD a month, not 4,500. And swap Dayton for Toledo, we hired a tech up there. They also want the cost per quote request at $75 max. Rest stands.

Ray

-------- Forwarded message --------
From: Ray Kowalczyk
Date: Mon, Nov 23, 2026 at 9:05 AM

Morning,

as discussed: we calibrate truck scales and lab balances. We need quote requests through the form on the site. Ad budget 4,500 USD a month, cost per quote request no more than $90. Run it in Columbus and Dayton. The people who sign off are plant managers in food processing. One thing from legal: no competitor names in the ads.

Ray Kowalczyk, VP Service
TrueWeigh Scales, 2200 Foundry Rd, Akron OH 44310
(330) 555-0172`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 75, budget: [3800, "USD", "month"], locations: ["Columbus", "Toledo"], audience: ["plant managers"], constraints: ["competitor names"] },
  },
  {
    id: "voice9-en-4", language: "en",
    text: `NEW CAMPAIGN – CLIENT FORM

Business: Slow Paddle Sea Kayak Tours
Contact: Jarrah, 0491 570 156
What should the ads bring? Tour bookings via the website
Target: A$28 per booking
Price of a tour: A$145 pp
Ad spend: AUD 900 per week
Management fee (agreed separately): AUD 400
Where to advertise: Hobart, Launceston
Who: cruise passengers with a free afternoon
From: 26 December
To: 31 January
Language of the ads: English
Voice: cheeky
Please avoid: sharks (not even as a joke, we lost a whole school group last time)`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 28, budget: [900, "AUD", "week"], locations: ["Hobart", "Launceston"], languages: ["en"], audience: ["cruise passengers"], dates: ["2026-12-26", "2027-01-31"], tone: ["cheeky"], constraints: ["sharks"] },
  },
  {
    id: "voice9-en-5", language: "en",
    text: `REQUEST FOR PROPOSALS – PAID SOCIAL, HOSPICE AT HOME CAMPAIGN

1. Purpose. The Foundation seeks to raise awareness of its night nursing service. Donations are not an objective of this campaign.
2. Media budget. The sum available for media is EUR 25,000 in total, exclusive of VAT. The Contractor's fee shall not exceed EUR 3,200 and is not part of that sum.
3. Performance. The average CPM shall not exceed EUR 6.50.
4. Territory. Advertisements shall be delivered in Cork and Limerick only.
5. Audience. The campaign is addressed to adults caring for an ageing parent.
6. Language. All advertisements shall be supplied in English and in Irish.
7. Term. The campaign shall commence on 11 January 2027 and end on 26 February 2027.
8. Style. The tone shall be dignified.
9. Exclusions. Syringes shall not be shown. The word "terminal" shall not be used.
10. Submission. Proposals to tenders@nightlamp.example, or by post to 7 Quay Row, Waterford, not later than 9 December 2026.`,
    wanted: { goal: "awareness", kpi: "CPM", targetValue: 6.5, budget: [25000, "EUR", "total"], locations: ["Cork", "Limerick"], languages: ["en", "ga"], audience: ["caring", "parent"], dates: ["2027-01-11", "2027-02-26"], tone: ["dignified"], constraints: ["Syringes", "terminal"] },
  },
  {
    id: "voice9-en-6", language: "en",
    text: `hi it's themba from the biltong place sorry about the noise I'm next to the slicer um so what I want is more orders on the website the shop is full enough already um last year we put in five thousand a month and now I want to do eight thousand rand a month okay eight thousand and a box is four hundred and twenty rand so I can't pay more than sixty rand per order otherwise my wife will ask questions um show it in johannesburg and pretoria to guys who watch rugby on saturdays and it must be funny like properly funny but please nothing about vegans my daughter is one and she reads everything okay sharp sharp bye`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 60, budget: [8000, "ZAR", "month"], locations: ["johannesburg", "pretoria"], audience: ["rugby"], tone: ["funny"], constraints: ["vegans"] },
  },
  {
    id: "voice9-en-7", language: "en",
    text: `Notes from call with Purl & Co (knitting magazine), Weds 25 Nov, 10:00–10:35
Present: Isla (editor), Bex (subs), me

- Isla opened with: really delighted with the autumn ads, best three months since the relaunch. Wants to carry on.
- What for: clicks to the free pattern pages on their website. Subscriptions are dealt with by e-mail, not our job.
- Bex asked for £3k, Isla said no. Agreed: £2k per quarter for the ads. Print ads (£750 a page) come out of another pot.
- Target CPC 18p, i.e. £0.18.
- Run in Scotland and Wales.
- Readers they're after: beginner knitters.
- Start 4 January, open-ended.
- Tone: chatty, as before.
- No clickbait headlines. Isla feels strongly.`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.18, budget: [2000, "GBP", "quarter"], locations: ["Scotland", "Wales"], audience: ["beginner knitters"], dates: ["2027-01-04", null], tone: ["chatty"], sentiment: "positive", constraints: ["clickbait"] },
  },
  {
    id: "voice9-en-8", language: "en",
    text: `Just opened your report. Dreadful, frankly, and I'm fed up of hearing it takes time. Get back to me before lunch.
Gareth Pugh, Unit 9 Dock Road, Newport, 07700 900123`,
    wanted: { sentiment: "negative" },
  },
  {
    id: "voice9-de-1", language: "de",
    text: `[25.11.26, 07:58] Resi Hundepension: Servus, hier Resi vom Pfotenhof
[25.11.26, 07:59] Resi Hundepension: über Ostern hab ich heuer noch 14 Plätze frei, ich bräucht Buchungsanfragen über die Homepage
[25.11.26, 08:03] Ich: Guten Morgen Resi, gern. Welches Budget und wo?
[25.11.26, 08:10] Resi Hundepension: Regensburg und Straubing. 15 € am Tag?
[25.11.26, 08:11] Resi Hundepension: Ein Tag bei mir kostet 32 € nur dass du's weißt
[25.11.26, 12:40] Resi Hundepension: Hab nochmal gerechnet, statt 15 nehmen wir 20 € am Tag
[25.11.26, 12:41] Resi Hundepension: Anzeigen sollen vom 1. Februar bis 25. März laufen, an berufstätige Hundehalter
[25.11.26, 12:44] Resi Hundepension: aber bitte keine Zwingerfotos!! bei uns schlafen die auf dem Sofa 🐶`,
    wanted: { goal: "leads", budget: [20, "EUR", "day"], locations: ["Regensburg", "Straubing"], audience: ["berufstätige Hundehalter"], dates: ["2027-02-01", "2027-03-25"], constraints: ["Zwingerfotos"] },
  },
  {
    id: "voice9-de-2", language: "de",
    text: `Sehr geehrter Herr Brunner

Sie haben im Frühling die Anzeigen für mein Goldschmiedeatelier betreut, und ich möchte Ihnen zuerst sagen, dass ich mit dem Ergebnis sehr zufrieden war. An manchen Samstagen wurde der Platz auf der Bank knapp, was meinem Dackel gar nicht passte.

Nun würde ich es gerne wiederholen. Es geht mir wie damals nicht um Bestellungen im Internet – einen Ring muss man am Finger spüren –, sondern um Leute, die zu mir ins Atelier kommen. Ein Paar Eheringe kostet bei mir ab CHF 2'800.–, das muss man im Gespräch erklären. Für die Werbung habe ich CHF 900.- im Monat vorgesehen; im Frühling waren es noch CHF 600.-.

Zeigen Sie die Anzeigen bitte in Winterthur und Frauenfeld, und zwar Paaren, die heiraten wollen. Der Ton soll leise sein, so wie das Atelier. Von Rabatten möchte ich nichts lesen, die gibt es bei mir nicht.

Mit freundlichen Grüssen
Annelies Zürcher-Bänziger
Webergasse 12, 8200 Schaffhausen
052 555 01 62`,
    wanted: { goal: "visits", budget: [900, "CHF", "month"], locations: ["Winterthur", "Frauenfeld"], audience: ["Paaren", "heiraten"], tone: ["leise"], sentiment: "positive", constraints: ["Rabatten"] },
  },
  {
    id: "voice9-de-3", language: "de",
    text: `Von: Mag. Harald Pichler
Gesendet: Donnerstag, 26. November 2026 17:31
An: kampagne@mediaplan.example
Betreff: WG: AW: Anzeigen Wärmepumpe

Liebe Frau Steiner,

nach Rücksprache mit der Geschäftsführung bitte zwei Dinge ändern: Das Werbebudget beträgt 2.400 € im Monat anstelle der 3.000 €, und pro Anfrage dürfen es höchstens 45 € sein. Alles andere bleibt wie unten.

LG Pichler

> Von: Mag. Harald Pichler
> Gesendet: Montag, 23. November 2026 09:02
>
> Liebe Frau Steiner,
> wir bauen Wärmepumpen ein und brauchen Angebotsanfragen über das Formular.
> Werbebudget 3.000 € im Monat, pro Anfrage höchstens 60 €.
> Wo: Graz und Leibnitz. Zielgruppe: Hausbesitzer mit Ölheizung.
> Laufzeit: 11. Jänner bis 30. April 2027.
> Bitte keine Angstmache, das machen schon die anderen.
>
> Pichler Haustechnik GmbH, Industriestraße 4, 8430 Tillmitsch
> Tel. +43 3452 5550 17`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 45, budget: [2400, "EUR", "month"], locations: ["Graz", "Leibnitz"], audience: ["Hausbesitzer"], dates: ["2027-01-11", "2027-04-30"], constraints: ["Angstmache"] },
  },
  {
    id: "voice9-de-4", language: "de",
    text: `Fragebogen Neukunde

Firma: Wabenwerk – Imkereibedarf im Netz
Ansprechpartner: Jost Behrends, 0441 5550133
Ziel der Kampagne: Bestellungen im Onlineshop
Zielwert: ROAS 500 %
Durchschnittlicher Warenkorb: 84,90 €
Mediabudget: 6.000 € pro Quartal
Bisheriges Budget: 4.500 € pro Quartal
Agenturhonorar: 12 % (kommt extra)
Gebiet: Niedersachsen, Schleswig-Holstein
Zielgruppe: Hobbyimker
Zeitraum: 01.03.2027 – 31.05.2027
Sprache der Anzeigen: Deutsch
Tonalität: sachlich
Auf keinen Fall: Bilder von toten Bienen`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 5, budget: [6000, "EUR", "quarter"], locations: ["Niedersachsen", "Schleswig-Holstein"], languages: ["de"], audience: ["Hobbyimker"], dates: ["2027-03-01", "2027-05-31"], tone: ["sachlich"], constraints: ["toten Bienen"] },
  },
  {
    id: "voice9-de-5", language: "de",
    text: `Leistungsbeschreibung – Los 2: Online-Werbung Ausbildungsjahr 2027

§ 1 Gegenstand. Der Auftraggeber (Verkehrsbetriebe) will über bezahlte Anzeigen Bewerbungen für die Ausbildung zur Fachkraft im Fahrbetrieb gewinnen.
§ 2 Mediabudget. Für die Schaltung stehen insgesamt 18.000 EUR netto zur Verfügung. Die Vergütung des Auftragnehmers (pauschal 2.750 EUR) ist darin nicht enthalten.
§ 3 Zielvorgabe. Die Kosten je Bewerbung dürfen 60 EUR nicht übersteigen.
§ 4 Einsatzgebiet. Die Anzeigen sind in Kassel und Göttingen auszuspielen.
§ 5 Zielgruppe. Angesprochen werden Schulabgänger mit Realschulabschluss.
§ 6 Sprachen. Die Anzeigen sind auf Deutsch und auf Türkisch zu erstellen.
§ 7 Laufzeit. 18.01.2027 bis 16.04.2027.
§ 8 Ansprache. Der Ton ist respektvoll zu halten. Auf Jugendsprache ist zu verzichten.
§ 9 Angebote sind bis 11.12.2026, 12:00 Uhr, bei der Vergabestelle, Postfach 10 20 30, einzureichen.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 60, budget: [18000, "EUR", "total"], locations: ["Kassel", "Göttingen"], languages: ["de", "tr"], audience: ["Schulabgänger"], dates: ["2027-01-18", "2027-04-16"], tone: ["respektvoll"], constraints: ["Jugendsprache"] },
  },
  {
    id: "voice9-de-6", language: "de",
    text: `ja hallo hier is der Heiner vom Kabarett im Gewölbe also pass auf wir ham ja im Februar die große Revue und die Leut solln Karten kaufen online über den Vorverkauf net an der Abendkasse da steh ich nämlich selber und hab kei Wechselgeld äh eine Karte kostet neunundzwanzig Euro und pro verkaufte Karte darf die Werbung höchstens acht Euro kosten insgesamt hab ich zwölfhundert Euro für die Anzeigen mehr is net drin und laufen soll das in Mainz und Wiesbaden vom zehnten Januar bis zum dreizehnten Februar ruhig frech darf's sein aber keine Politikerfotos da hatten wir schon mal Post vom Anwalt gut ich leg auf tschüss`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 8, budget: [1200, "EUR", "total"], locations: ["Mainz", "Wiesbaden"], dates: ["2027-01-10", "2027-02-13"], tone: ["frech"], constraints: ["Politikerfotos"] },
  },
  {
    id: "voice9-de-7", language: "de",
    text: `Moin, hier in Stichpunkten, ich muss gleich zum Kunden:

• Hörakustik Petersen, drei Filialen
• Wir wollen Anrufe, unsere Kunden telefonieren lieber
• Budget 1.500 € monatlich für Google, Ihre 350 € Betreuung obendrauf
• Nur Lübeck und Bad Schwartau
• Für Menschen ab 65, die schlecht hören
• Los geht's am 4. Januar 2027, Ende offen
• Tonfall: ermutigend
• Das Wort „Hörgerät“ bitte vermeiden, das schreckt ab

Gruß
Sönke Petersen
Kontor: Am Hafen 3, 23730 Neustadt in Holstein, 04561 555 019`,
    wanted: { goal: "calls", budget: [1500, "EUR", "month"], locations: ["Lübeck", "Bad Schwartau"], audience: ["Menschen", "65"], dates: ["2027-01-04", null], tone: ["ermutigend"], constraints: ["Hörgerät"] },
  },
  {
    id: "voice9-de-8", language: "de",
    text: `Guten Tag,

mein Schwager meinte, Sie kennen sich mit diesen Anzeigen im Internet aus. Wir haben einen kleinen Betrieb und wissen noch nicht recht, ob das etwas für uns ist und was man da so nimmt. Könnten wir mal darüber sprechen? Vormittags erreichen Sie mich am besten.

Mit freundlichem Gruß
Edeltraud Wohlgemuth
Lindenweg 8, 99734 Nordhausen
Tel. 03631 555 0120`,
    wanted: {},
  },
  {
    id: "voice9-fr-1", language: "fr",
    text: `[24/11/2026 21:03] Maëlle Fleurs: coucou c'est Maëlle, la fleuriste 🌷
[24/11/2026 21:03] Maëlle Fleurs: pour la St Valentin je voudrais du monde à la boutique
[24/11/2026 21:04] Maëlle Fleurs: je n'ai pas de livreur, donc il me faut des gens qui passent au magasin en vrai
[24/11/2026 21:10] Moi : Bonsoir Maëlle ! Quel budget, et où ?
[24/11/2026 21:15] Maëlle Fleurs: nantes et rezé. l'an dernier j'avais mis 180 € par semaine
[24/11/2026 21:15] Maëlle Fleurs: cette fois 250 € par semaine, du 1er au 14 février
[24/11/2026 21:17] Maëlle Fleurs: bouquet moyen 38 € si ça t'aide
[24/11/2026 21:19] Maëlle Fleurs: ma cible ce sont les hommes étourdis lol
[24/11/2026 21:20] Maëlle Fleurs: et surtout pas de cupidons, pitié`,
    wanted: { goal: "visits", budget: [250, "EUR", "week"], locations: ["nantes", "rezé"], audience: ["hommes étourdis"], dates: ["2027-02-01", "2027-02-14"], constraints: ["cupidons"] },
  },
  {
    id: "voice9-fr-2", language: "fr",
    text: `J'avais dit 300 € par mois, pas 450 ! Et on ne diffuse qu'à Tours, combien de fois faut-il le répéter ? Résultats lamentables, je suis très déçu, corrigez-moi ça aujourd'hui.
P. Gaudin – 06 39 98 01 45`,
    wanted: { budget: [300, "EUR", "month"], locations: ["Tours"], sentiment: "negative" },
  },
  {
    id: "voice9-fr-3", language: "fr",
    text: `De : Josée Tremblay-Roy
Date : 26 novembre 2026, 15 h 40
Objet : TR : Re : Pub déménagement

Rebonjour Félix,
petit changement, mon associé est revenu sur sa décision. On monte à 3 600 $ CA par mois au lieu de 3 000. Par contre il ne veut pas payer plus que 35 $ par demande de soumission. Et on remplace Lévis par Trois-Rivières.
Merci !
Josée

-----Message d'origine-----
De : Josée Tremblay-Roy
Date : 23 novembre 2026, 8 h 15

Bonjour Félix,
on est une compagnie de déménagement, on veut des demandes de soumission sur le site. Budget de pub : 3 000 $ CA par mois, maximum 50 $ par demande de soumission. Villes visées : Québec et Lévis. Clientèle : les locataires qui déménagent au 1er juillet. Évite les blagues sur les pianos, on nous les a toutes faites.

Josée Tremblay-Roy
Transport Roy et filles, 880, rang Saint-Ange, Saint-Georges
418 555-0119`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 35, budget: [3600, "CAD", "month"], locations: ["Québec", "Trois-Rivières"], audience: ["locataires"], constraints: ["pianos"] },
  },
  {
    id: "voice9-fr-4", language: "fr",
    text: `Bonjour, voici l'essentiel pour l'école de cirque :

– Objectif : inscriptions au cours d'essai, via le formulaire
– Budget publicitaire : CHF 1'200.- par trimestre
– Votre forfait de CHF 300.- est à part, c'est entendu
– Prix d'un cours : CHF 28.-
– Pas plus de CHF 15.- par inscription
– Lieux de diffusion : Lausanne et Vevey
– Public : parents d'enfants de 6 à 12 ans
– Annonces en français et en anglais
– Début le 11 janvier, pas de date de fin
– Ton joyeux
– À éviter : les clowns (la moitié des petits en a peur)

Bien à vous
Noémie Rochat, rue du Lac 5, 1400 Yverdon, 024 555 01 38`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 15, budget: [1200, "CHF", "quarter"], locations: ["Lausanne", "Vevey"], languages: ["fr", "en"], audience: ["parents"], dates: ["2027-01-11", null], tone: ["joyeux"], constraints: ["clowns"] },
  },
  {
    id: "voice9-fr-5", language: "fr",
    text: `CAHIER DES CLAUSES PARTICULIÈRES – Achat d'espace publicitaire en ligne

Article 1 – Objet. Le Syndicat souhaite accroître la notoriété de son service de compostage de quartier. Aucune vente ni inscription n'est attendue.
Article 2 – Budget média. L'enveloppe consacrée à l'achat d'espace est de 30 000 € HT au total. Les honoraires du titulaire, plafonnés à 4 500 € HT, ne sont pas compris dans cette enveloppe.
Article 3 – Performance. Le CPM moyen ne pourra excéder 4,50 €.
Article 4 – Territoire. Les annonces sont diffusées à Rennes et à Vitré.
Article 5 – Cible. La campagne s'adresse aux habitants d'immeubles collectifs.
Article 6 – Calendrier. La campagne débute le 1er mars 2027 et s'achève le 30 avril 2027.
Article 7 – Style. Le ton sera pédagogique. Les messages culpabilisants sont interdits.
Article 8 – Remise des offres au plus tard le 14 décembre 2026 à 12 h, au siège du Syndicat, 2 allée des Tanneurs, Fougères.`,
    wanted: { goal: "awareness", kpi: "CPM", targetValue: 4.5, budget: [30000, "EUR", "total"], locations: ["Rennes", "Vitré"], audience: ["immeubles collectifs"], dates: ["2027-03-01", "2027-04-30"], tone: ["pédagogique"], constraints: ["culpabilisants"] },
  },
  {
    id: "voice9-fr-6", language: "fr",
    text: `Cher Monsieur Delvaux,

Vous m'aviez promis que vous liriez mes lettres jusqu'au bout, je vous prends au mot. Les vendanges ont été courtes mais belles, mon fils a enfin réparé le pressoir, et la chienne a eu six petits dans la remise – tout le monde va bien.

Venons-en aux annonces. Je suis ravi de ce que vous avez fait pour notre Saumur l'an passé, et je souhaite continuer à vendre mes cartons sur notre boutique en ligne. Mes voisins payent 10 000 € à une agence parisienne ; moi, je mets 6 000 € par an dans les annonces, c'est le chiffre que ma femme a validé. Un carton vaut 72 €. Il me faut un ROAS de 4, sans quoi je préfère boire le vin moi-même.

On vise Bruxelles et Namur. Faites des annonces en français et en néerlandais. Ceux que je cherche, ce sont les amateurs de vins nature. Écrivez cela avec un ton sincère. Et pas de photos de châteaux, nous vivons dans une ferme.

Bien cordialement,
Anselme Guérineau
Domaine des Six Chiots, 49260 Brézé
02 61 91 01 77`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4, budget: [6000, "EUR", "year"], locations: ["Bruxelles", "Namur"], languages: ["fr", "nl"], audience: ["vins nature"], tone: ["sincère"], sentiment: "positive", constraints: ["châteaux"] },
  },
  {
    id: "voice9-fr-7", language: "fr",
    text: `Compte rendu – point téléphonique du 25/11/2026 avec ActeClair (logiciel pour notaires)
Présents : Mme Bensaïd, M. Loiseau, moi

1. Objet : obtenir des demandes de démonstration du logiciel.
2. Budget : M. Loiseau proposait 5 k€. Mme Bensaïd a tranché : 4 k€ par mois pour les annonces. L'abonnement au logiciel est à 189 € par mois et par étude.
3. Coût par demande de démo : 110 € maximum.
4. Zones de diffusion : Lyon, Grenoble.
5. Cible : notaires récemment installés.
6. Période : du 4 janvier au 31 mars 2027.
7. Ton sobre.
8. Ne pas employer le mot « révolution », le client y tient.
Prochain point : vendredi 4 décembre, 9 h 30.`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 110, budget: [4000, "EUR", "month"], locations: ["Lyon", "Grenoble"], audience: ["notaires", "installés"], dates: ["2027-01-04", "2027-03-31"], tone: ["sobre"], constraints: ["révolution"] },
  },
  {
    id: "voice9-fr-8", language: "fr",
    text: `Bonjour,

Nous nous sommes croisés au salon, j'étais au stand d'à côté (la dame au perroquet). Vous m'aviez laissé votre carte. J'aimerais en savoir plus sur ce que vous faites, quand vous aurez un moment.

Belle journée,
Solange Mercadier
14 impasse des Mûriers, 81000 Albi
05 36 49 01 22`,
    wanted: {},
  },
  {
    id: "voice9-es-1", language: "es",
    text: `25/11/26, 9:14 p. m. - Lupita Roscas: Buenas noches, soy Lupita, la de las roscas de Reyes
25/11/26, 9:15 p. m. - Lupita Roscas: quiero vender más por la página, que la gente haga su pedido ahí
25/11/26, 9:20 p. m. - Yo: ¡Hola, Lupita! ¿Con cuánto contamos y en dónde?
25/11/26, 9:26 p. m. - Lupita Roscas: en Puebla y Cholula. Dos mil pesos a la semana
25/11/26, 9:41 p. m. - Lupita Roscas: ay no, dice mi hermana que mejor 2,500 pesos a la semana
25/11/26, 9:42 p. m. - Lupita Roscas: la rosca grande cuesta 480 y cada pedido no me debe salir en más de 45 pesos de publicidad
25/11/26, 9:44 p. m. - Lupita Roscas: del 14 de diciembre al 5 de enero
25/11/26, 9:45 p. m. - Lupita Roscas: va para mamás que trabajan y no tienen tiempo de hornear
25/11/26, 9:47 p. m. - Lupita Roscas: nada de caricaturas porfa 🙏 mi cel +52 222 555 0147`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 45, budget: [2500, "MXN", "week"], locations: ["Puebla", "Cholula"], audience: ["mamás"], dates: ["2026-12-14", "2027-01-05"], constraints: ["caricaturas"] },
  },
  {
    id: "voice9-es-2", language: "es",
    text: `Estimado Iván:

Le escribo por consejo de mi sobrina, que sabe de estas cosas. Dirijo una residencia de mayores desde hace veintidós años y nunca he puesto un anuncio fuera de la hoja parroquial, así que tenga paciencia conmigo.

Lo que nos hace falta es que suene el teléfono. Las familias quieren hablar con una persona, preguntar si hay jardín, si la sopa está caliente; un formulario las asusta. Una plaza cuesta 2.150 € mensuales, se lo digo para que se haga una idea. Para los anuncios podemos gastar 1.500 € al mes. El año pasado una empresa de Madrid nos pedía 4.000 €, que no los tenemos.

Los anuncios deberían verse en Gijón y en Avilés, a partir del 11 de enero, y dirigirse a hijos que cuidan de sus padres y ya no pueden más. Con un tono cercano, se lo ruego. No quiero que salgan sillas de ruedas en las fotos.

Reciba un cordial saludo,
Covadonga Álvarez Prida
C/ La Fuente, 6, 33300 Villaviciosa
Tel. 985 550 134`,
    wanted: { goal: "calls", budget: [1500, "EUR", "month"], locations: ["Gijón", "Avilés"], audience: ["hijos", "padres"], dates: ["2027-01-11", null], tone: ["cercano"], constraints: ["sillas de ruedas"] },
  },
  {
    id: "voice9-es-3", language: "es",
    text: `De: Catalina Undurraga
Enviado: jueves 26 de noviembre de 2026 18:22
Asunto: RV: RE: Campaña escalada

Hola Nico, corrijo lo del lunes. El presupuesto queda en 900.000 CLP al mes en vez de 700.000, y el costo por inscripción no puede pasar de 6.000 CLP. También cambiamos Quilpué por Viña del Mar. Lo demás igual, gracias.

Cata

> De: Catalina Undurraga
> Enviado: lunes 23 de noviembre de 2026 10:05
>
> Hola Nico, te cuento: abrimos un muro de escalada y queremos inscripciones
> a la clase de prueba desde la web. Presupuesto para avisos: 700.000 CLP al mes,
> costo por inscripción hasta 8.000 CLP. La mensualidad vale 38.000.
> Ciudades: Valparaíso y Quilpué. Público: universitarios.
> Desde el 1 de marzo hasta el 30 de abril de 2027.
> Sin fotos de accidentes, obvio.
>
> Catalina Undurraga · Muro Sur · Av. Brasil 1420, Limache · +56 9 5550 0188`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 6000, budget: [900000, "CLP", "month"], locations: ["Valparaíso", "Viña del Mar"], audience: ["universitarios"], dates: ["2027-03-01", "2027-04-30"], constraints: ["accidentes"] },
  },
  {
    id: "voice9-es-4", language: "es",
    text: `FICHA DE CAMPAÑA

Empresa: Aceites La Lechuza, S. L.
Persona de contacto: Rocío Carmona, 953 550 161
Objetivo: ventas en la tienda en línea
ROAS objetivo: 6
Pedido medio: 58,40 €
Presupuesto para anuncios: 9.000 € por trimestre
Honorarios de gestión: 650 € (aparte)
Zona: Austria y Baviera
Idioma de los anuncios: alemán
Público: aficionados a la cocina mediterránea
Fechas: del 01/02/2027 al 30/04/2027
Tono: elegante
Evitar: flamenco y toros`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 6, budget: [9000, "EUR", "quarter"], locations: ["Austria", "Baviera"], languages: ["de"], audience: ["cocina mediterránea"], dates: ["2027-02-01", "2027-04-30"], tone: ["elegante"], constraints: ["flamenco", "toros"] },
  },
  {
    id: "voice9-es-5", language: "es",
    text: `hola qué más soy manuela la de las plantas mira yo todavía no quiero vender nada la tienda abre hasta junio lo que yo quiero ahorita es que la gente comente y comparta los videos o sea interacción pura que se arme la conversación y bueno de plata tengo seiscientos mil pesos colombianos al mes antes le metía doscientos mil pero eso no se movía y que salga en medellín y en envigado para gente que vive en apartamentos pequeños y que suene fresco como hablamos acá y eso sí no me pongas música de reguetón por favor que ya me tiene loca el vecino listo chao`,
    wanted: { goal: "engagement", budget: [600000, "COP", "month"], locations: ["medellín", "envigado"], audience: ["apartamentos"], tone: ["fresco"], constraints: ["reguetón"] },
  },
  {
    id: "voice9-es-6", language: "es",
    text: `Te dije $300 por semana, no $500. Llevo un mes pagando y el resultado es pésimo, una vergüenza. Cámbialo hoy mismo.`,
    wanted: { budget: [300, null, "week"], sentiment: "negative" },
  },
  {
    id: "voice9-es-7", language: "es",
    text: `Buenos días, le paso los datos del curso de verano:

* Somos una escuela de tejido andino
* Queremos inscripciones por el formulario web
* Inversión en anuncios: S/ 2,500 en total
* El curso cuesta S/ 320
* Máximo S/ 18 por inscripción
* Mostrar en Cusco y Arequipa
* Para profesoras jubiladas
* Anuncios en español y en quechua
* Del 18/01/2027 al 28/02/2027
* Tono respetuoso
* No usar la palabra "artesanía", para nosotras es arte

Saludos,
Nilda Quispe Mamani
Jr. Los Telares 210, Sicuani
984 555 012`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 18, budget: [2500, "PEN", "total"], locations: ["Cusco", "Arequipa"], languages: ["es", "qu"], audience: ["profesoras jubiladas"], dates: ["2027-01-18", "2027-02-28"], tone: ["respetuoso"], constraints: ["artesanía"] },
  },
  {
    id: "voice9-es-8", language: "es",
    text: `Buenas tardes:

Me pasó su contacto un compañero. Tengo que comentarlo todavía con mi socio, que anda de viaje, pero quería presentarme y saber cómo trabajan ustedes. Ya les diré algo más concreto.

Un saludo,
Eusebio Larrañaga
Pza. del Mercado, 3, 31500 Tudela
Tel. 948 550 107`,
    wanted: {},
  },
  {
    id: "voice9-pt-1", language: "pt",
    text: `24/11/2026 20:11 - Jeff Barbeiro: fala meu querido, aqui é o Jeff da barbearia
24/11/2026 20:11 - Jeff Barbeiro: seguinte, cadeira vazia terça e quarta. quero gente vindo aqui na barbearia
24/11/2026 20:12 - Jeff Barbeiro: não precisa agendar nem ligar, é só chegar
24/11/2026 20:15 - Eu: Boa, Jeff! Quanto dá pra investir e onde?
24/11/2026 20:19 - Jeff Barbeiro: Recife e Olinda. uns R$ 25 por dia
24/11/2026 20:33 - Jeff Barbeiro: pensando bem bota R$ 40 por dia no lugar dos 25
24/11/2026 20:34 - Jeff Barbeiro: o corte é R$ 35
24/11/2026 20:36 - Jeff Barbeiro: pode começar dia 5 de janeiro, vai até 12 de fevereiro
24/11/2026 20:38 - Jeff Barbeiro: é pra estudantes, a galera da federal
24/11/2026 20:39 - Jeff Barbeiro: só não fala de promoção que eu não faço kkk`,
    wanted: { goal: "visits", budget: [40, "BRL", "day"], locations: ["Recife", "Olinda"], audience: ["estudantes"], dates: ["2027-01-05", "2027-02-12"], constraints: ["promoção"] },
  },
  {
    id: "voice9-pt-2", language: "pt",
    text: `oi tudo bem aqui é a doutora simone do consultório desculpa mandar áudio é que tô no trânsito então eu preciso de agendamentos pelo site primeira consulta né que é de graça o tratamento sai por uns sete mil mas isso a gente conversa aqui a verba pros anúncios é três mil reais por mês antes a outra moça gastava dois mil e eu quero pagar no máximo quarenta reais por agendamento e é pra aparecer em campinas e valinhos pra adultos que têm vergonha de sorrir olha que triste né então o tom tem que ser acolhedor e pelo amor de deus sem foto de antes e depois que o conselho proíbe tá bom beijo`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 40, budget: [3000, "BRL", "month"], locations: ["campinas", "valinhos"], audience: ["adultos"], tone: ["acolhedor"], constraints: ["antes e depois"] },
  },
  {
    id: "voice9-pt-3", language: "pt",
    text: `De: Duarte Sequeira
Enviado: quinta-feira, 26 de novembro de 2026 16:48
Assunto: FW: RE: Anúncios Monte da Cegonha

Cara Inês,
afinal há alterações. Em vez de 1.200 € ficamos por 900 € por mês, e em vez do Porto anunciamos em Badajoz, a par de Lisboa. Por isso os anúncios passam a ser em português e em espanhol. O resto mantém-se.
Duarte

> De: Duarte Sequeira
> Enviado: segunda-feira, 23 de novembro de 2026 11:20
>
> Cara Inês,
> temos seis quartos no campo e queremos pedidos de reserva através do site.
> Para anúncios: 1.200 € por mês. A noite custa 95 €.
> Aceitamos pagar até 14 € por pedido de reserva.
> Anunciar em Lisboa e no Porto, para casais sem filhos.
> De 1 de fevereiro a 30 de abril de 2027.
> Não mostrar a piscina, está em obras.
>
> Duarte Sequeira | Monte da Cegonha | Estrada do Moinho, 7050 Montemor-o-Novo
> 266 550 118`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 14, budget: [900, "EUR", "month"], locations: ["Lisboa", "Badajoz"], languages: ["pt", "es"], audience: ["casais sem filhos"], dates: ["2027-02-01", "2027-04-30"], constraints: ["piscina"] },
  },
  {
    id: "voice9-pt-4", language: "pt",
    text: `FORMULÁRIO DE PEDIDO DE CAMPANHA

Empresa: Conservas Maré Baixa
Responsável: Graça Vilarinho – 22 555 0143
Objetivo: vendas na loja online
ROAS pretendido: 350 %
Valor médio da encomenda: 46,00 €
Orçamento de publicidade: 5 000 € por trimestre
Orçamento do ano anterior: 3 200 € por trimestre
Honorários: a faturar à parte, 480 €
Zonas: Braga, Guimarães
Público-alvo: emigrantes de visita à terra
Período: 01/12/2026 a 28/02/2027
Língua dos anúncios: português
Tom: nostálgico
A evitar: latas abertas`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 3.5, budget: [5000, "EUR", "quarter"], locations: ["Braga", "Guimarães"], languages: ["pt"], audience: ["emigrantes"], dates: ["2026-12-01", "2027-02-28"], tone: ["nostálgico"], constraints: ["latas abertas"] },
  },
  {
    id: "voice9-pt-5", language: "pt",
    text: `Ata da reunião por telefone – 25/11/2026, 14h
Participantes: Tainá (portal Trilha Certa), Rogério (financeiro), eu

1) Tainá explicou: o portal publica roteiros de trilhas. O que importa é tráfego para o site.
2) Verba: Rogério falou em R$ 12 mil, Tainá pediu R$ 20 mil. Fechado: R$ 15 mil por mês para os anúncios.
3) Minha taxa: R$ 1.800, nota fiscal separada.
4) CPC máximo: R$ 0,60.
5) Veicular em Minas Gerais e no Espírito Santo.
6) Público: mochileiros iniciantes.
7) Início em 11/01/2027, término em 11/04/2027.
8) Tom aventureiro.
9) Não citar cachoeiras interditadas.`,
    wanted: { goal: "traffic", kpi: "CPC", targetValue: 0.6, budget: [15000, "BRL", "month"], locations: ["Minas Gerais", "Espírito Santo"], audience: ["mochileiros"], dates: ["2027-01-11", "2027-04-11"], tone: ["aventureiro"], constraints: ["cachoeiras"] },
  },
  {
    id: "voice9-pt-6", language: "pt",
    text: `Caro Senhor Tavares,

Peço desculpa pela demora, mas entre ensaios, costuras e uma gripe que correu o elenco inteiro, não houve mãos para escrever. Antes de mais: ficámos muito satisfeitos com os anúncios do verão. A sala encheu três noites seguidas e até o presidente da junta teve de ficar de pé.

Vamos agora estrear uma peça nova, sobre um faroleiro que detesta o mar, e gostaríamos de vender bilhetes pela Internet. Cada bilhete custa 16 €. Para os anúncios temos 2.000 € no total; no verão foram 1.400 €, se bem se lembra. Gostaríamos de não pagar mais de 5 € por bilhete vendido.

Os anúncios devem aparecer em Coimbra e em Aveiro, entre 8 de fevereiro e 20 de março, e dirigir-se a professores, que trazem sempre colegas. O tom pode ser irónico, a peça também o é. Só lhe peço que não revele o final.

Com amizade,
Leonor Bragança
Teatro do Sótão, Rua das Escadinhas, 9, 3080 Figueira da Foz
233 550 126`,
    wanted: { goal: "sales", kpi: "CPA", targetValue: 5, budget: [2000, "EUR", "total"], locations: ["Coimbra", "Aveiro"], audience: ["professores"], dates: ["2027-02-08", "2027-03-20"], tone: ["irónico"], sentiment: "positive", constraints: ["final"] },
  },
  {
    id: "voice9-pt-7", language: "pt",
    text: `Péssimo resultado, tô muito insatisfeito, R$ 3 mil por mês jogados no lixo!! A partir de agora é R$ 1.500 por mês e anúncio só em Curitiba.
Valdir – (41) 95555-0170`,
    wanted: { budget: [1500, "BRL", "month"], locations: ["Curitiba"], sentiment: "negative" },
  },
  {
    id: "voice9-pt-8", language: "pt",
    text: `Boa tarde,

Vi o seu nome num cartaz na papelaria. Estamos a pensar em fazer qualquer coisa na Internet, mas ainda não decidimos o quê nem quando. Se puder explicar-me como costuma trabalhar, agradeço.

Cumprimentos,
Hermínio Falcão
Rua do Poço, 22, 2300 Tomar
249 550 139`,
    wanted: {},
  },
  {
    id: "voice9-ja-1", language: "ja",
    text: `2026/11/25(水)
21:02 みどり(着物レンタル) こんばんは、着物レンタルのみどりです👘
21:03 みどり(着物レンタル) 春の予約をホームページから増やしたくて
21:08 自分 ありがとうございます!ご予算と配信地域はいかがでしょう?
21:12 みどり(着物レンタル) 地域は大阪と神戸で。予算は1日3,000円くらいかな
21:30 みどり(着物レンタル) ごめんなさい、やっぱり1日3,000円ではなく1日5,000円にします
21:31 みどり(着物レンタル) レンタルは1回6,800円、予約1件あたり900円以内だと助かります
21:33 みどり(着物レンタル) 期間は3月1日から4月15日まで
21:34 みどり(着物レンタル) ターゲットは卒業旅行の女子大生です
21:36 みどり(着物レンタル) あと、舞妓さんの写真は使わないでくださいね。うちではやってないので`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 900, budget: [5000, "JPY", "day"], locations: ["大阪", "神戸"], audience: ["女子大生"], dates: ["2027-03-01", "2027-04-15"], constraints: ["舞妓"] },
  },
  {
    id: "voice9-ja-2", language: "ja",
    text: `拝啓 晩秋の候、ますますご清祥のこととお慶び申し上げます。

先だっての秋の広告では大変お世話になりました。おかげさまで店先に行列ができ、八十二になる母が腰を抜かすほどでした。家族一同、心より満足しております。

さて、このたびは雛祭りに向けてもう一度お願いしたく、筆を執りました。手前どもは通販をいたしておりませんので、お客様に店までご来店いただくことが何よりの目的でございます。広告費は、秋は月5万円でしたが、今回は月8万円でお願いいたします。雛菓子の詰め合わせは一箱2,400円でございます。

配信は金沢市と白山市に、期間は2月1日から3月3日まで、小さな娘さんのいるご家庭に届けば幸いです。文面は上品にお願いいたします。なお、「格安」という言葉はお使いにならないでください。

敬具

菓子司 松葉屋 五代目 松葉清一
石川県小松市本町一丁目2-3 電話 0761-55-0123`,
    wanted: { goal: "visits", budget: [80000, "JPY", "month"], locations: ["金沢市", "白山市"], audience: ["娘さん", "家庭"], dates: ["2027-02-01", "2027-03-03"], tone: ["上品"], sentiment: "positive", constraints: ["格安"] },
  },
  {
    id: "voice9-ja-3", language: "ja",
    text: `差出人: 大野 亮太
送信日時: 2026年11月26日(木) 18:05
件名: Fwd: Re: 相続相談の広告について

山口様
お世話になっております。大野です。
所長と話した結果、月曜のメールから変更があります。広告予算は月30万円ではなく月25万円、申込み1件あたりの単価は12,000円以下でお願いします。また、配信地域は浜松市の代わりに静岡市とします。その他は変更ありません。

---------- 転送メッセージ ----------
差出人: 大野 亮太
送信日時: 2026年11月23日(月) 10:11

山口様
相続の無料相談の申込みをウェブフォームから獲得したいと考えています。
広告予算:月30万円(運用手数料は別途5万円)
申込み1件あたりの単価:15,000円以下
配信地域:豊橋市、浜松市
対象:親の介護をしている50代
開始:2027年1月12日、終了:2027年3月31日
お葬式の画像は避けてください。

大野税理士事務所 大野亮太
愛知県蒲郡市港町4-5 TEL 0533-55-0188`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 12000, budget: [250000, "JPY", "month"], locations: ["豊橋市", "静岡市"], audience: ["50代"], dates: ["2027-01-12", "2027-03-31"], constraints: ["お葬式"] },
  },
  {
    id: "voice9-ja-4", language: "ja",
    text: `【広告ご依頼シート】

会社名:雪割酒造株式会社
ご担当:佐久間(0258-55-0145)
目的:オンラインショップでの販売
目標ROAS:400%
平均購入単価:7,200円
広告予算:四半期90万円
前回の広告予算:四半期60万円
運用手数料:別途20%
配信地域:シンガポール、香港
広告の言語:英語
ターゲット:和食好きの駐在員
期間:2027年1月15日~2027年4月14日
トーン:洗練
NG:芸者、富士山の画像`,
    wanted: { goal: "sales", kpi: "ROAS", targetValue: 4, budget: [900000, "JPY", "quarter"], locations: ["シンガポール", "香港"], languages: ["en"], audience: ["駐在員"], dates: ["2027-01-15", "2027-04-14"], tone: ["洗練"], constraints: ["芸者", "富士山"] },
  },
  {
    id: "voice9-ja-5", language: "ja",
    text: `インターネット広告業務委託 仕様書

第1条(目的)本業務は、棚田を守る取組の認知度を高めることを目的とする。
第2条(広告費)広告の掲載に充てる費用は総額300万円とする。受託者の管理費(45万円)はこれに含まない。
第3条(目標)CPMは350円以下とする。
第4条(配信地域)福岡市及び北九州市とする。
第5条(対象者)農業に関心のある若者とする。
第6条(言語)広告文は日本語とする。
第7条(期間)令和9年1月12日から令和9年2月28日までとする。
第8条(表現)親しみやすい表現とする。過疎という語を用いてはならない。
第9条(提出)企画書は令和8年12月10日までに、うきは市役所西別館3階の窓口へ提出すること。`,
    wanted: { goal: "awareness", kpi: "CPM", targetValue: 350, budget: [3000000, "JPY", "total"], locations: ["福岡市", "北九州市"], languages: ["ja"], audience: ["農業", "若者"], dates: ["2027-01-12", "2027-02-28"], tone: ["親しみやすい"], constraints: ["過疎"] },
  },
  {
    id: "voice9-ja-6", language: "ja",
    text: `打ち合わせメモ 11/24(火)15時 電話 ドラム教室「タムタム」田所さん

・やりたいこと:無料体験レッスンの申込みを増やす
・広告費:最初は月10万円の話だったが、最終的に月15万円で決定
・月謝は9,900円、こちらの手数料は月2万円で別請求
・体験申込み1件6,000円まで
・エリアは仙台市と名取市
・ターゲットは定年後の男性
・1月18日スタート、終了は未定
・トーンは熱く
・「騒音」という言葉は使わない(近所ともめたことがあるそう)`,
    wanted: { goal: "leads", kpi: "CPL", targetValue: 6000, budget: [150000, "JPY", "month"], locations: ["仙台市", "名取市"], audience: ["定年後の男性"], dates: ["2027-01-18", null], tone: ["熱く"], constraints: ["騒音"] },
  },
  {
    id: "voice9-ja-7", language: "ja",
    text: `あーもしもし水道屋の権田ですえーと広告の件なんですけどうちはとにかく電話が欲しいんですよ水漏れしてる人がフォームなんか書かないでしょだから電話でお願いします予算はねえ月に十二万円でいいですか去年は月八万円だったんだけど足りなかったからねそれで出す場所は川口市と蕨市だけにしてください対象は古い一戸建てに住んでる人ね修理は一回だいたい一万五千円からですあと最安値って書くのはやめてください前にそれで怒られたんでじゃよろしくどうぞ`,
    wanted: { goal: "calls", budget: [120000, "JPY", "month"], locations: ["川口市", "蕨市"], audience: ["一戸建て"], constraints: ["最安値"] },
  },
  {
    id: "voice9-ja-8", language: "ja",
    text: `レポート拝見しましたが、正直がっかりしています。この結果ではとても納得できません。至急ご説明ください。
(株)みなと商会 野々村 090-5555-0166`,
    wanted: { sentiment: "negative" },
  },
];

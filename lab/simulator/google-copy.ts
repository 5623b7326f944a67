import type { CopyPool } from "./blueprint";

/** Ad texts of the simulated shop on Google: headlines up to 30, descriptions up to 90 characters, each with its true effect. */
export const BRAND: CopyPool = {
  headlines: [
    ["Nordlicht Outdoor", 0.12],
    ["Nordlicht Official Shop", 0.22],
    ["Outdoor Gear Since 1998", 0.02],
    ["Free Returns for 60 Days", 0.26],
    ["Delivered in 2 Days", 0.18],
    ["Tents, Packs & Boots", 0.04],
    ["Shop the New Season", -0.1],
    ["Expert Advice by Phone", -0.02],
    ["Quality You Can Trust", -0.28],
    ["Gear for Every Trail", -0.06],
    ["4.8 Stars, 12,000 Reviews", 0.28],
    ["Repair Service Included", 0.14],
    ["Welcome to Our Website", -0.36],
    ["Rent or Buy Your Gear", 0],
    ["Visit Our Lübeck Store", -0.14],
    ["Members Save 10%", 0.16],
  ],
  descriptions: [
    ["Order by 3 pm, sent today. Send it back within 60 days if it does not fit.", 0.2],
    ["Tents, packs, boots and clothing, chosen and tested by our own mountain guides.", 0.12],
    ["We are a company with many years of experience in the outdoor sector.", -0.3],
    ["Read 12,000 reviews of people who took our gear up real mountains.", 0.14],
    ["Visit our shop for a large selection of products at attractive conditions.", -0.2],
    ["Broken zip? Our workshop in Lübeck repairs what we sell, for as long as you own it.", 0.06],
  ],
  primaryTexts: [],
};

export const TOURS: CopyPool = {
  headlines: [
    ["Guided Hut Tours From €389", 0.3],
    ["Small Groups, Max 8 People", 0.22],
    ["Certified Mountain Guides", 0.16],
    ["Free Tour Brochure", 0.12],
    ["Alpine Tours for Beginners", 0.18],
    ["Cross the Alps in 6 Days", 0.26],
    ["Hiking Holidays", -0.16],
    ["Book Your Adventure Now", -0.2],
    ["Ask for Dates and Prices", 0.08],
    ["Experience Nature", -0.32],
    ["Free Cancellation, 30 Days", 0.2],
    ["E5 Alpine Crossing Guided", 0.14],
    ["Tours From June to October", 0.02],
    ["The Best Tours Ever", -0.34],
    ["Huts Booked for You", 0.16],
    ["Gear Rental Included", 0.1],
    ["Discover the Mountains", -0.24],
    ["Talk to a Guide First", 0.04],
  ],
  descriptions: [
    ["Huts, guide and luggage transfer are booked for you. Groups of eight at most.", 0.24],
    ["Ask for the free brochure: all dates, prices and what to pack, by e-mail today.", 0.18],
    ["We offer tours. Contact us for more information about our offer.", -0.34],
    ["Our certified guides know each pass in every weather. 96% come back for another tour.", 0.1],
    ["From easy three-day walks to the full crossing: find the tour that fits your legs.", 0.06],
    ["Unforgettable moments are waiting for you in the beautiful world of the mountains.", -0.22],
  ],
  primaryTexts: [],
};

export const SHOP: CopyPool = {
  headlines: [
    ["Hiking Boots -20%", 0.24],
    ["Winter Jackets From €129", 0.28],
    ["Free Shipping Over €50", 0.18],
    ["Down Jackets in Stock", 0.1],
    ["Tested by Mountain Guides", 0.16],
    ["Outdoor Sale Is On", 0.06],
    ["Great Products Online", -0.32],
    ["60 Days to Return", 0.2],
    ["Your Outdoor Partner", -0.22],
    ["Backpacks for Every Tour", -0.02],
    ["Order Now", -0.18],
    ["Waterproof, Guaranteed", 0.12],
    ["Boot Fitting Online", 0.02],
    ["New: Ultralight Tents", 0.08],
    ["Shop All Categories", -0.2],
  ],
  descriptions: [
    ["Boots, jackets and packs in stock and at your door in two days. Free over €50.", 0.22],
    ["Walk in them for 60 days. If they do not fit, we take them back, even worn.", 0.26],
    ["Discover our wide range of articles in our modern online shop.", -0.28],
    ["Chosen by guides who spend 200 days a year outside.", 0.1],
    ["Everything for your next trip.", -0.1],
    ["Save up to 20% on last season's boots while sizes last.", 0.14],
  ],
  primaryTexts: [],
};

export const DISPLAY: CopyPool = {
  headlines: [
    ["Win a Guided Alpine Tour", 0.24],
    ["Your Packing List, Free", 0.22],
    ["Plan Your Alpine Crossing", 0.12],
    ["Read Our Tour Magazine", -0.06],
    ["Mountains Are Calling", -0.22],
    ["Free Trail Maps as PDF", 0.2],
    ["Join Our Newsletter", -0.24],
    ["Ten Tours for Beginners", 0.16],
    ["Outdoor Inspiration", -0.28],
    ["Which Tour Fits You?", 0.1],
    ["Take the 1-Minute Quiz", 0.14],
    ["Learn More Today", -0.2],
  ],
  descriptions: [
    ["Answer five questions and get three tours that fit your fitness and your holidays.", 0.22],
    ["Download the packing list that our guides use themselves. Free, by e-mail.", 0.2],
    ["Find inspiration for your next trip.", -0.18],
    ["Subscribe and never miss any news again.", -0.26],
    ["Free maps and GPS tracks for 40 hut-to-hut walks.", 0.12],
  ],
  primaryTexts: [],
};

/** The campaign with the German flavour. */
export const HUETTEN: CopyPool = {
  headlines: [
    ["Hüttentouren ab 389 €", 0.28],
    ["Geführt, max. 8 Personen", 0.22],
    ["Alpenüberquerung in 6 Tagen", 0.24],
    ["Mit staatl. gepr. Bergführer", 0.14],
    ["Hüttenplätze sind gebucht", 0.18],
    ["Jetzt informieren", -0.24],
    ["Wandern mit Genuss", -0.18],
    ["Gratis-Katalog anfordern", 0.16],
    ["Kostenlos stornierbar", 0.2],
    ["Willkommen in den Bergen", -0.3],
    ["Gepäcktransport inklusive", 0.18],
    ["Touren für Einsteiger", 0.1],
    ["Nordlicht Bergreisen", -0.04],
    ["Termine Juni bis Oktober", 0.02],
    ["Natur pur erleben", -0.26],
    ["E5 geführt ab Oberstdorf", 0.12],
  ],
  descriptions: [
    ["Hütten, Bergführer und Gepäcktransport sind für Sie gebucht. Höchstens acht Gäste.", 0.24],
    ["Fordern Sie den Gratis-Katalog an: alle Termine, Preise und die Packliste.", 0.18],
    ["Erleben Sie unvergessliche Momente in einer atemberaubenden Bergwelt.", -0.24],
    ["Bis 30 Tage vorher kostenlos stornierbar. Leihausrüstung auf Wunsch dabei.", 0.14],
    ["Wir freuen uns auf Ihren Besuch auf unserer Internetseite.", -0.32],
  ],
  primaryTexts: [],
};

export const RENTAL: CopyPool = {
  headlines: [
    ["Rent a Tent From €9 a Day", 0.26],
    ["Boots for Rent in Lübeck", 0.18],
    ["Cleaned After Each Tour", 0.1],
    ["Pick Up Today", 0.14],
    ["Rent, Then Buy for Less", 0.12],
    ["Outdoor Rental Service", -0.14],
    ["High Quality Equipment", -0.24],
    ["Contact Us", -0.26],
    ["Packs, Poles and Stoves", 0.04],
    ["No Deposit for Members", 0.16],
  ],
  descriptions: [
    ["Tents from €9, boots from €6 a day. Cleaned, checked, and yours in ten minutes.", 0.22],
    ["Rent first: if you buy within a month, we take the rent off the price.", 0.14],
    ["Please feel free to contact us for further information.", -0.24],
    ["Our workshop checks each piece after each tour.", 0.06],
  ],
  primaryTexts: [],
};

export const SNOWSHOE: CopyPool = {
  headlines: [
    ["Snowshoe Weekends €249", 0.2],
    ["First Snow, First Tour", 0],
    ["Snowshoes Included", 0.14],
    ["Guided Winter Hiking", 0.06],
    ["Two Nights in a Hut", 0.1],
    ["Small Groups Only", 0.08],
    ["Winter Is Coming", -0.2],
    ["Free Weekend Planner", 0.12],
    ["Book Now", -0.22],
    ["No Experience Needed", 0.18],
  ],
  descriptions: [
    ["Two nights, two guided tours, snowshoes and half board: €249 per person.", 0.2],
    ["No experience needed. We bring snowshoes, poles and safety kit.", 0.16],
    ["Enjoy the winter with us.", -0.2],
    ["Ask for free dates and the packing list by e-mail.", 0.06],
  ],
  primaryTexts: [],
};

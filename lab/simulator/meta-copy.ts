import type { CopyPool } from "./blueprint";

/** Ad texts of the simulated shop on Meta, each with its true effect. */
export const TOUR_LEADS: CopyPool = {
  primaryTexts: [
    [
      "Six days, five huts, one unforgettable line across the Alps. Guide, beds and luggage transfer are booked for you. Groups of eight at most.",
      0.26,
    ],
    [
      "Never done a hut tour? Most of our guests had not either. Get the free brochure with dates, prices and the packing list.",
      0.3,
    ],
    ["Nature. Freedom. Adventure. Discover it now.", -0.34],
    ["Which tour fits your legs? Answer five short questions and a guide sends three proposals.", 0.16],
    ["We have been organising tours for more than 25 years and would be glad to hear from you.", -0.2],
    ["96% of our guests say the huts were the best part. See the five we sleep in.", 0.08],
  ],
  headlines: [
    ["Free Tour Brochure 2027", 0.22],
    ["Cross the Alps in Six Days", 0.2],
    ["Guided Hut Tours From €389", 0.24],
    ["Your Adventure Starts Here", -0.24],
    ["Learn More About Us", -0.3],
    ["Small Groups, Real Guides", 0.1],
  ],
  descriptions: [
    ["Dates and prices by e-mail", 0.12],
    ["Max 8 people", 0.1],
    ["Click here", -0.2],
    ["Free cancellation", 0.14],
  ],
};

export const CATALOGUE: CopyPool = {
  primaryTexts: [
    ["Still thinking about those boots? Walk in them for 60 days and send them back if they rub, even worn.", 0.24],
    ["Your basket is waiting. Order by 3 pm and it leaves Lübeck today.", 0.14],
    ["Great products at great prices. Buy now.", -0.3],
    ["12,000 reviews, 4.8 stars, and a workshop that repairs what we sell.", 0.18],
    ["Do not miss out on our offers this week.", -0.16],
  ],
  headlines: [
    ["60 Days to Try Them", 0.2],
    ["Free Shipping Over €50", 0.18],
    ["Buy Now", -0.24],
    ["Back in Your Size", 0.16],
    ["Shop Online", -0.2],
  ],
  descriptions: [
    ["At your door in two days", 0.12],
    ["Returns are free", 0.14],
    ["Many products", -0.18],
  ],
};

export const WINTER: CopyPool = {
  primaryTexts: [
    ["Minus 15 and still warm: the jacket our guides wear for 200 days a year, now from €129.", 0.28],
    ["Cold feet end a tour. These boots are tested to minus 20, resoled in our own workshop.", 0.2],
    ["Winter is coming. Are you ready?", -0.26],
    ["What goes into a winter pack? Our guides show their own, piece by piece.", 0.1],
    ["New collection now available in our shop.", -0.14],
    ["Layer up for less: base layer, fleece and shell as a set, 15% below single prices.", 0.22],
  ],
  headlines: [
    ["Winter Jackets From €129", 0.24],
    ["Warm to -15 Degrees", 0.18],
    ["New Collection", -0.2],
    ["The Guides' Own Choice", 0.12],
    ["Discover More", -0.24],
    ["Three Layers, 15% Off", 0.2],
  ],
  descriptions: [
    ["Free returns for 60 days", 0.16],
    ["In stock, sent today", 0.12],
    ["See website", -0.2],
    ["Tested in the Alps", 0.06],
  ],
};

export const MAGAZINE: CopyPool = {
  primaryTexts: [
    ["Ten hut tours that need no climbing and no courage, with maps and train times.", 0.26],
    ["How heavy should a pack be? We weighed forty of them on the E5.", 0.2],
    ["Read our new blog article.", -0.3],
    ["Three knots, two layers, one rule: what our guides wish every guest knew.", 0.12],
  ],
  headlines: [
    ["Ten Tours for Beginners", 0.2],
    ["The 8-Kilo Pack", 0.16],
    ["Our Magazine", -0.22],
    ["Read This Before You Go", 0.06],
  ],
  descriptions: [
    ["Five minutes to read", 0.08],
    ["With free maps", 0.14],
    ["Blog", -0.16],
  ],
};

export const HIRING: CopyPool = {
  primaryTexts: [
    ["We are looking for mountain guides for the season from June to October: full pay, huts and gear included.", 0.24],
    ["Lead six tours a season or sixty. You choose the weeks, we fill the groups. Apply in three minutes.", 0.2],
    ["Join our dynamic team and become part of our success story.", -0.28],
    ["What does a week as a Nordlicht guide look like? Lena shows you hers.", 0.14],
  ],
  headlines: [
    ["Mountain Guides Wanted", 0.16],
    ["You Choose the Weeks", 0.18],
    ["We Are Hiring", -0.12],
    ["Apply in Three Minutes", 0.2],
  ],
  descriptions: [
    ["Season June to October", 0.08],
    ["Huts and gear included", 0.12],
    ["Join us", -0.16],
  ],
};

export const SNOWSHOE_WEEKENDS: CopyPool = {
  primaryTexts: [
    ["Two nights in a hut, two guided snowshoe tours, half board: €249. No experience needed.", 0.22],
    ["First snow is down in the Allgäu. Eight places per weekend, snowshoes included.", 0.14],
    ["Enjoy winter with us.", -0.24],
  ],
  headlines: [
    ["Snowshoe Weekend, €249", 0.18],
    ["No Experience Needed", 0.14],
    ["Winter Fun", -0.2],
  ],
  descriptions: [
    ["Snowshoes included", 0.1],
    ["Eight places", 0.08],
    ["Info", -0.1],
  ],
};

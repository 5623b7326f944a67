import { type Finding, type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Ordinary words that nobody has a reason to write in capitals. */
const SHOUTED = new Set(
  (
    "FREE SALE NOW NEW BUY BEST HOT WOW SAVE OFF DEAL DEALS TODAY ONLY ORDER SHOP CALL WIN HURRY LIMITED OFFER OFFERS CHEAP GUARANTEED AMAZING HUGE " +
    "BIG LAST CHANCE CLICK HERE ALL YOU YOUR GET THE AND FOR STOP LOSE WEIGHT FAST EASY CASH MONEY BONUS EXCLUSIVE ULTIMATE DISCOUNT PRICE PRICES SHOES " +
    "NEVER ALWAYS EVERY MUST JOIN START INSTANT TRY ACT DON'T MISS UP TO GRATIS NEU JETZT KOSTENLOS RABATT SOFORT NUR HEUTE BILLIG KAUFEN AKTION TOLL SUPER " +
    "SPAREN ANGEBOT ANGEBOTE HIER SICHERN ALLE LETZTE GÜNSTIG BESTE BESTER BESTEN NICHT ENDLICH GRATUIT PROMO SOLDES OFFRE MAINTENANT OFERTA OFERTAS AHORA " +
    "HOY AGORA HOJE PROMOÇÃO DESCONTO DESCUENTO COMPRA COMPRE"
  ).split(" "),
);
/** Long abbreviations and units that are always in capitals. */
const KNOWN = new Set(
  (
    "ADHD ADAC ASAP ASICS BAFIN BAFÖG BMBF CMYK COVID DSGVO EBITDA ESTA FIFA GDPR GMBH GOTS HDMI HIPAA HTML HTTPS IELTS IKEA INCI ISO JPEG JSON LASIK LIDAR LIDL " +
    "MINT MBA NASA NATO NGO OECD OLED PISA POSIX QLED REST RFID SAAS SCHUFA SEPA SMS STEM SWIFT TOEFL TÜV UEFA UNESCO UNICEF USB VIP WLAN WPA XXL XXXL YMCA " +
    "BMW AUDI LEGO ADIDAS NIKE ASUS SONY EDEKA REWE HORNBACH"
  ).split(" "),
);
const WORD = /[\p{L}'’]+/gu;
const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’]+$/u.test(word);

/** Capitals, spaced and dotted letters that are there to shout: Google's editorial policy; Meta: excessive capitals. */
export const checkCapitals: TextRule = (text, place) => {
  const google = place.platform === "google-ads";
  const bare = text.replace(/\{[^{}]*\}/gu, " ");
  const words = bare.match(WORD) ?? [];
  const capitals = words.filter((word) => isCapitals(word) && word.length >= 2);
  const shouted = capitals.filter((word) => SHOUTED.has(word.replaceAll("’", "'")) && word.length >= 3);
  const plain = capitals.filter((word) => !KNOWN.has(word) && word.length >= 4);
  const letters = (bare.match(/\p{L}/gu) ?? []).length;
  const upper = (bare.match(/\p{Lu}/gu) ?? []).length;
  const allOfIt = words.length >= 2 && letters >= 10 && upper / letters > 0.7 && plain.length >= 2;
  const findings: Finding[] = [];
  if (allOfIt || shouted.length > 0)
    findings.push({
      rule: "gimmick-capitals",
      severity: google ? "error" : "warning",
      why: allOfIt ? "The whole text is in capitals." : `"${shouted.join(" ")}" is written in capitals to shout.`,
      fix: "Write ordinary words in ordinary letters.",
    });
  else {
    const longWord = plain.find((word) => word.length >= 6);
    findings.push(
      ...findingIf(
        longWord !== undefined,
        "capitals",
        "note",
        `"${longWord ?? ""}" is in capitals; that is allowed only for names and abbreviations.`,
        "Use ordinary letters if it is neither.",
      ),
    );
  }
  const odd =
    /(?<!\p{L})(?:\p{Lu}\p{Ll}){3,}\p{L}?(?!\p{L})/u.test(bare) ||
    /(?<!\p{L})\p{Ll}?(?:\p{Lu}\p{Ll}){3,}(?!\p{L})/u.test(bare) ||
    /(?<!\p{L})\p{L}(?:\.\p{Lu}){3,}/u.test(bare) ||
    /(?<!\p{L})\p{Lu}(?: \p{Lu}){3,}(?!\p{L})/u.test(bare) ||
    /(?<!\p{L})\p{L}(?:[*_~-]\p{L}){3,}(?!\p{L})/u.test(bare);
  return [
    ...findings,
    ...findingIf(
      odd,
      "gimmick-letters",
      google ? "error" : "warning",
      "Letters are spaced, dotted or mixed in size to catch the eye.",
      "Write the word as a dictionary does.",
    ),
  ];
};

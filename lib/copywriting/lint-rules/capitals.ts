import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Ordinary words that nobody has a reason to write in capitals. */
const SHOUTED = new Set(
  (
    "FREE SALE NEW BUY BEST WOW SAVE DEAL DEALS TODAY ONLY ORDER HURRY LIMITED OFFER OFFERS CHEAP GUARANTEED AMAZING HUGE CHANCE CLICK HERE YOUR STOP LOSE " +
    "WEIGHT FAST EASY MONEY BONUS EXCLUSIVE ULTIMATE DISCOUNT PRICE PRICES NEVER ALWAYS EVERY INSTANT DON'T NOW SHIPPING DELIVERY SHOCKING " +
    "GRATIS NEU JETZT KOSTENLOS RABATT SOFORT NUR HEUTE BILLIG KAUFEN AKTION SPAREN ANGEBOT ANGEBOTE SICHERN LETZTE GÜNSTIG BESTE BESTER BESTEN NICHT " +
    "ENDLICH SCHNELL LIEFERUNG VERSAND GARANTIERT ALLES BESTELLEN " +
    "GRATUIT GRATUITE GRATUITS GRATUITES PROMO SOLDES OFFRE OFFRES MAINTENANT VITE ACHETEZ COMMANDEZ LIVRAISON PROFITEZ TOUT TOUS " +
    "OFERTA OFERTAS AHORA HOY ENVÍO ENVIO REBAJAS COMPRA COMPRE APROVECHA APROVEITE MEJOR MELHOR TODOS TODO BARATO " +
    "AGORA HOJE PROMOÇÃO DESCONTO DESCONTOS DESCUENTO DESCUENTOS FRETE GRÁTIS PEDIDOS LIQUIDAÇÃO LIQUIDACIÓN IMPERDÍVEL"
  ).split(" "),
);
/** The same where two of them stand: alone they may be an abbreviation or a brand. */
const SHOUTED_TOGETHER = new Set(
  (
    "HOT OFF SHOP CALL WIN BIG LAST ALL YOU GET THE AND FOR TRY ACT MUST JOIN START CASH MISS SUPER TOLL HIER ALLE SHOES UP TO IN ON AT WITH OUR THIS " +
    "MIT FÜR UND AUF ALS DAS DER DIE POUR AVEC SUR LES DES VOS PARA CON LOS LAS TUS POR COM SEM TOP MEGA"
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

/** Capitals that are there to shout: Google's editorial policy; Meta: excessive capitals. */
export const checkCapitals: TextRule = (text, place) => {
  const google = place.platform === "google-ads";
  const bare = text.replace(/\{[^{}]*\}/gu, " ");
  const words = bare.match(WORD) ?? [];
  const capitals = words.filter((word) => isCapitals(word) && word.length >= 2);
  const clean = (word: string): string => word.replaceAll("’", "'");
  const strong = capitals.filter((word) => SHOUTED.has(clean(word)));
  const weak = capitals.filter((word) => SHOUTED_TOGETHER.has(clean(word)));
  const shouted = strong.length > 0 || weak.filter((word) => word.length > 2).length >= 2 ? [...strong, ...weak] : [];
  const plain = capitals.filter((word) => !KNOWN.has(word) && word.length >= 4);
  const letters = (bare.match(/[\p{Lu}\p{Ll}]/gu) ?? []).length;
  const upper = (bare.match(/\p{Lu}/gu) ?? []).length;
  const allOfIt = words.length >= 2 && letters >= 10 && upper / letters > 0.7 && plain.length >= 2;
  const row = plainRow(bare);
  // On Meta one word in capitals is nobody's rule; a shouted text is.
  const isShouting = allOfIt || row !== null || (google ? shouted.length > 0 : new Set(shouted).size >= 3);
  return findingIf(
    isShouting,
    "gimmick-capitals",
    google ? "error" : "warning",
    allOfIt ? "The whole text is in capitals." : `"${row ?? shouted.join(" ")}" is written in capitals to shout.`,
    "Write ordinary words in ordinary letters.",
  );
};

/** Three words in capitals in a row with two long ones among them, or two very long ones; none that we know as a name. Else null. */
function plainRow(text: string): string | null {
  for (const [row] of text.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]+(?:[ ,-]+\p{Lu}[\p{Lu}'’]+){2,}(?![\p{L}\p{N}])/gu,
  )) {
    const long = row.split(/[ ,-]+/u).filter((word) => word.length >= 4 && !KNOWN.has(word));
    if (long.length >= 2) return row;
  }
  const start = /^(?:\p{Lu}['’\p{Lu}]*[ ,]){1,4}\p{Lu}['’\p{Lu}]+(?=[.!?:])/u.exec(text)?.[0];
  if (start?.split(/[ ,]+/u).some((word) => word.length >= 6 && !KNOWN.has(word)) === true) return start;
  const pair = /(?<![\p{L}\p{N}])(\p{Lu}{5,}) (\p{Lu}{5,})(?![\p{L}\p{N}])/u.exec(text);
  return pair !== null && pair[0].length >= 12 && !KNOWN.has(pair[1]!) && !KNOWN.has(pair[2]!) ? pair[0] : null;
}

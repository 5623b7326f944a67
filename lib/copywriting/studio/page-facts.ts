/** A phrase of a pasted page that could be a fact for the ads: word for word, for the person to take or leave. */
export interface PageFact {
  readonly kind: "offer" | "price" | "proof" | "benefit";
  readonly text: string;
}

const OFFER =
  /\d{1,2}\s?%|(?<!\p{L})(?:free|gratis|kostenlos|rabatt|discount|off|sale|gutschein|voucher|coupon|offert\p{L}*|gratuit\p{L}*|remise|descuento|gratuito|desconto|trial|probe\p{L}*)(?!\p{L})|無料|割引|オフ/iu;
const PRICE = /[€£$¥]\s?\d|\d[\d.,]*\s?(?:€|£|¥|円|eur|usd|gbp|chf)(?!\p{L})/iu;
const PROOF =
  /(?<!\p{L})(?:stars?|sterne\p{L}*|reviews?|bewertung\p{L}*|customers|kund\p{L}+|certified|zertifiziert|award\p{L}*|tested|geprüft|since \d{4}|seit \d{4}|depuis \d{4}|desde \d{4}|years|jahre\p{L}*|avis|clients|étoiles|clientes|reseñas|avaliações|iso ?\d+)(?!\p{L})|創業|お客様|レビュー/iu;
/** Lines that every page has. */
const FURNITURE =
  /cookie|privacy|datenschutz|impressum|imprint|newsletter|copyright|©|log ?in|anmelden|sign in|warenkorb|cart|menu|menü|kontakt|contact us|terms|agb|mentions légales|aviso legal|política|skip to|^home$|^startseite$|利用規約|プライバシー/iu;
const LONGEST = 90;
const MOST = 24;

/** Short statements of a page, sorted by what they seem to be. Nothing is reworded. */
export function factsOfPage(text: string): readonly PageFact[] {
  const seen = new Set<string>();
  return text
    .slice(0, 40_000)
    .split(/[\n\r\t]+|(?<=[.!?])\s+(?=[\p{Lu}\p{N}])|[。•·✓✔|]/u)
    .map((part) =>
      part.replace(/^[\s\-–—*>#\d]{0,4}(?=\p{L})|\s+/gu, (space) => (space.trim() === "" ? " " : "")).trim(),
    )
    .filter((part) => {
      const length = Array.from(part).length;
      const words = part.split(" ").length;
      const isLong = length >= 8 && length <= LONGEST && (words >= 2 || /[\u3040-\u9fff]/u.test(part));
      if (!isLong || FURNITURE.test(part) || seen.has(part.toLowerCase())) return false;
      seen.add(part.toLowerCase());
      return true;
    })
    .map((part) => ({ kind: kindOf(part), text: part.replace(/[.。!]+$/u, "") }))
    .slice(0, MOST);
}

function kindOf(part: string): PageFact["kind"] {
  if (OFFER.test(part)) return "offer";
  if (PRICE.test(part)) return "price";
  return PROOF.test(part) ? "proof" : "benefit";
}

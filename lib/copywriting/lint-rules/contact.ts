import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";
import { spelledNumberIn } from "@/lib/copywriting/lint-rules/spelled-number";

const CANDIDATE = /(?:\+|\()?\d[\d\s()./-]{5,24}\d/gu;
const DATE = /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s*[-–]\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4})?$/u;
const YEARS = /^(?:19|20)\d\d\s*[-/]\s*(?:19|20)?\d\d$/u;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+(?:-\d{1,3}(?:[ .]\d{3})*)?$/u;
const NORTH_AMERICAN = /^(?:1[\s.-])?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/u;
/** Spain, Portugal (600 123 456, 912 34 56 78), Brazil (11 3555-0199, 11 95555-0123), Japan without its zero, Italy (347 123 4567). */
const NATIONAL =
  /^(?:[26-9]\d{2}[ .-]\d{3}[ .-]\d{3}|[89]\d{2} \d{2} \d{2} \d{2}|\d{2}[ .-]9?\d{4}-\d{4}|3\d{2}[ .-]\d{3}[ .-]\d{4}|2\d \d{3} \d{2} \d{2})$/u;
/** After it, a number counts something. */
const UNIT =
  /^\s?(?:[%€$£¥₹]|eur|usd|euros?|reais|kunden|customers|clients?|clientes?|readers|leser|km|m²|kg|stück|users?|people|pessoas|personas|personnes|件|人|円|名)/iu;
const VANITY = /(?<![\p{L}\p{N}])(?:1-)?8(?:00|33|44|55|66|77|88)-[A-Z0-9-]{4,12}(?![\p{L}\p{N}])/u;
const CALL_WORD =
  /(?:call|phone|tel\.?|telefon|ruf\w*|anruf\w*|hotline|whatsapp|fax|appelez|tél\.?|llama|llám\w*|ll[aá]me\w*|ligue|liga\w*|電話)[^\p{N}]{0,12}$/iu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,24}/u;
const URL_LIKE = /https?:\/\/|(?<![\p{L}\p{N}])www\.[\p{L}\p{N}-]/iu;

/** The first phone number in a text, else null. Dates, years, prices and thousands are not taken for one. */
export function phoneNumberIn(text: string): string | null {
  const vanity = VANITY.exec(text);
  if (vanity !== null && /\d/u.test(vanity[0])) return vanity[0];
  for (const match of text.matchAll(CANDIDATE)) {
    const written = match[0].trim();
    const digits = written.replace(/\D/gu, "").length;
    if (digits < 7 || digits > 15 || DATE.test(written) || YEARS.test(written)) continue;
    const called = CALL_WORD.test(text.slice(Math.max(0, match.index - 30), match.index));
    const counts = UNIT.test(text.slice(match.index + match[0].length)) || /(?:\D|^)000(?:\D|$)/u.test(written);
    if (NATIONAL.test(written) && !counts) return written;
    if (THOUSANDS.test(written) && !called && !/^[0+(]/u.test(written)) continue;
    if (called || /^[+(]|^00?[1-9]/u.test(written) || NORTH_AMERICAN.test(written)) return written;
  }
  return null;
}

/** Ways to get in touch that belong into assets, not texts (Google: "Phone number in ad text"). */
export const checkContact: TextRule = (text, place) => {
  if (place.platform !== "google-ads") return [];
  const plain = text.normalize("NFKC").replace(/[‐‑‒–—−ー](?=\d)/gu, "-");
  const phone = phoneNumberIn(plain) ?? spelledNumberIn(plain);
  return [
    ...findingIf(
      phone !== null,
      "phone-number",
      "error",
      `"${phone ?? ""}" looks like a phone number; Google refuses them in texts.`,
      "Use a call asset.",
    ),
    ...findingIf(
      EMAIL.test(text),
      "email-address",
      "warning",
      "An e-mail address stands in the text.",
      "Use a lead form or a page.",
    ),
    ...findingIf(
      URL_LIKE.test(text),
      "url-in-text",
      "note",
      "A web address stands in the text; the ad shows its own.",
      "Use the room for words.",
    ),
  ];
};

/** Signs that mean one currency everywhere. `$`, `kr`, `¥`, `£` of others and the rupees that are written `Rs` do not: they are left open. */
const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₺": "TRY", "₫": "VND", đ: "VND", "฿": "THB", "₪": "ILS", "₱": "PHP", "₽": "RUB", "руб.": "RUB",
  "₴": "UAH", "грн.": "UAH", грн: "UAH", "₸": "KZT", "₦": "NGN", "₵": "GHS", "৳": "BDT", "₾": "GEL", "₼": "AZN", "US$": "USD", "CA$": "CAD",
  "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "MX$": "MXN", "R$": "BRL", "S$": "SGD", "S/": "PEN", "S/.": "PEN",
  "CN¥": "CNY", "CN￥": "CNY", "JP¥": "JPY", "JP￥": "JPY", 元: "CNY", 원: "KRW", "Fr.": "CHF", "SFr.": "CHF", zł: "PLN", Kč: "CZK", Ft: "HUF", lei: "RON", "лв.": "BGN",
  "лв": "BGN", Rp: "IDR", RM: "MYR", Ksh: "KES", "ج.م.": "EGP", "ر.س.": "SAR", "د.إ.": "AED", "د.م.": "MAD", "د.ك.": "KWD", "ر.ق.": "QAR", "TL": "TRY",
}; // prettier-ignore
const OPEN_SIGNS: ReadonlySet<string> = new Set(["$", "kr", "kr.", "¥", "￥", "円", "Rs", "Rs.", "R", "﷼", "₨"]);
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** The currency that a sign or code beside an amount means: a code, null for a sign of several currencies, undefined for no sign at all. */
export function currencyOf(sign: string): string | null | undefined {
  const trimmed = sign.trim();
  if (SIGNS[trimmed] !== undefined && Object.hasOwn(SIGNS, trimmed)) return SIGNS[trimmed];
  if (OPEN_SIGNS.has(trimmed)) return null;
  // Three capitals that are no currency by ISO 4217, as CTR, are an abbreviation of something else.
  return CODES.has(trimmed) ? trimmed : undefined;
}

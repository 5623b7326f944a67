/** Signs that mean one currency everywhere. `$`, `kr` and `¥` do not: they are left open. */
const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₺": "TRY", "₫": "VND", "฿": "THB", "₪": "ILS", "₱": "PHP", "₽": "RUB", "₴": "UAH",
  "US$": "USD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "MX$": "MXN", "R$": "BRL", "S$": "SGD",
  "CN¥": "CNY", "JP¥": "JPY", "Fr.": "CHF", "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "lei": "RON",
}; // prettier-ignore
const OPEN_SIGNS: ReadonlySet<string> = new Set(["$", "kr", "kr.", "¥", "￥", "円"]);

/** The currency that a sign or code beside an amount means: a code, null for a sign of several currencies, undefined for no sign at all. */
export function currencyOf(sign: string): string | null | undefined {
  const trimmed = sign.trim();
  if (SIGNS[trimmed] !== undefined && Object.hasOwn(SIGNS, trimmed)) return SIGNS[trimmed];
  if (OPEN_SIGNS.has(trimmed)) return null;
  return /^[A-Z]{3}$/.test(trimmed) ? trimmed : undefined;
}

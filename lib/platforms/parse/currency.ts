/** Signs that mean one currency wherever they stand. */
const SOLE: Readonly<Record<string, string>> = {
  "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₺": "TRY", "₽": "RUB", "₫": "VND", "₴": "UAH", "₪": "ILS",
  "฿": "THB", "₱": "PHP", "₦": "NGN", "₸": "KZT", "₡": "CRC", "₲": "PYG", "₵": "GHS", "zł": "PLN", "Kč": "CZK",
  Ft: "HUF", "лв.": "BGN", "руб.": "RUB", "R$": "BRL", "円": "JPY", "元": "CNY", "원": "KRW", Rp: "IDR", RM: "MYR",
  USD$: "USD", "A$": "AUD", "C$": "CAD", "NT$": "TWD", "S$": "SGD", "CN¥": "CNY", "JP¥": "JPY", "£GB": "GBP", "Fr.": "CHF",
}; // prettier-ignore

/** Signs that several currencies share, with the currency that each country means by them. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", MX: "MXN", SG: "SGD", HK: "HKD", TW: "TWD", AR: "ARS", CL: "CLP",
    CO: "COP", UY: "UYU", DO: "DOP", PR: "USD", EC: "USD", SV: "USD",
  },
  kr: { SE: "SEK", NO: "NOK", DK: "DKK", IS: "ISK" },
  "kr.": { DK: "DKK", SE: "SEK", NO: "NOK", IS: "ISK" },
  "¥": { JP: "JPY", CN: "CNY" },
  Rs: { IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR" },
  "Rs.": { IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR" },
}; // prettier-ignore

const CODES = new Set(
  (
    "AED ARS AUD BGN BHD BOB BRL CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR " +
    "ISK JOD JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR " +
    "SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VND XAF XOF ZAR"
  ).split(" "),
);

/** Currencies whose amounts show three decimals. */
export const THREE_DECIMALS: ReadonlySet<string> = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);

/** True for an ISO 4217 code that an ad account can have. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}

/**
 * The currency of a sign or code. A sign that several currencies share is settled by the hint (a code known from the page
 * or the account) if that currency uses the sign, else by the locale's country, else it is null. `undefined`: no currency sign.
 */
export function currencyOf(sign: string, locale: string | null, hint: string | null): string | null | undefined {
  if (CODES.has(sign)) return sign;
  const sole = Object.hasOwn(SOLE, sign) ? SOLE[sign] : undefined;
  if (sole !== undefined) return sole;
  const country = /^(?:([A-Z]{2})\$|\$([A-Z]{2}))$/.exec(sign);
  if (country !== null) return SHARED.$?.[country[1] ?? country[2] ?? ""];
  const shared = Object.hasOwn(SHARED, sign) ? SHARED[sign] : undefined;
  if (shared === undefined) return undefined;
  if (hint !== null) return Object.values(shared).includes(hint) ? hint : null;
  const region = locale === null ? undefined : /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  return (region === undefined ? undefined : shared[region]) ?? null;
}

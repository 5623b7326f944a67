import { boot, options } from "./boot";

const locale = options.locale.replace("_", "-");
const currency = boot.account.currency;
const moneyFormat = new Intl.NumberFormat(locale, { style: "currency", currency });
const amountFormat = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});
const countFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const ratioFormat = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percentFormat = new Intl.NumberFormat(locale, {
  style: "percent",
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const dayFormat = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

export const money = (micros: number) => moneyFormat.format(micros / 1_000_000);
export const amount = (micros: number) => amountFormat.format(micros / 1_000_000);
export const count = (value: number) => countFormat.format(value);
export const ratio = (value: number) => ratioFormat.format(value);
export const percent = (fraction: number) => percentFormat.format(fraction);
export const day = (iso: string) => dayFormat.format(new Date(`${iso}T00:00:00Z`));

/** `2026-11-21` as the page's date fields write it. */
export function fieldDate(iso: string): string {
  const [year = "", month = "", date = ""] = iso.split("-");
  return options.locale === "de_DE" ? `${date}.${month}.${year}` : `${month}/${date}/${year}`;
}

/** What the currency shows beside an amount field: € or $. */
export const currencySign = moneyFormat.formatToParts(0).find((part) => part.type === "currency")?.value ?? currency;

/** A typed amount in micros, in the page's language; null where it is none. */
export function parseAmount(text: string): number | null {
  const german = options.locale === "de_DE";
  const plain = german ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  if (!/^\d+(\.\d{1,2})?$/.test(plain.trim())) return null;
  return Math.round(Number(plain) * 1_000_000);
}

/** `days` before an ISO date. */
export function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

import type { BriefLanguage } from "./types";

const DOLLARS: Readonly<Record<string, string>> = {
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  MX: "MXN",
  SG: "SGD",
  HK: "HKD",
  AR: "ARS",
  CL: "CLP",
  CO: "COP",
  UY: "UYU",
  PR: "USD",
  EC: "USD",
};

const NAMED_DOLLARS = new Set(["CAD", "AUD", "NZD", "SGD", "HKD"]);

/**
 * What a shared sign means in this text: a code that is written elsewhere in it, else the countries that it names, else the
 * language where that leaves no doubt (`$` in English without another dollar country). Null: not certain. An amount without any
 * sign has the one currency of the text, if there is just one.
 */
export function currencyInText(
  codes: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  language: BriefLanguage | null,
): (sign: string | null) => string | null {
  const written = [...codes].filter((code) => code.length === 3);
  const dollars = written.filter((code) => Object.values(DOLLARS).includes(code));
  const lands = [...new Set([...countries].flatMap((country) => DOLLARS[country] ?? []))];
  const dollar =
    dollars.length === 1
      ? dollars[0]!
      : lands.length === 1
        ? lands[0]!
        : lands.length === 0 && language === "en"
          ? "USD"
          : null;
  const yen = language === "ja" || written.includes("JPY") ? "JPY" : written.includes("CNY") ? "CNY" : null;
  // The word, unlike the sign, is not what pesos are called.
  const spoken = lands.some((land) => NAMED_DOLLARS.has(land)) ? dollar : "USD";
  const resolve = (sign: string): string | null =>
    sign === "$$" ? spoken : sign === "$" ? dollar : sign === "¥" ? yen : sign;
  const all = [...new Set([...codes].map(resolve))];
  const sole = all.length === 1 ? (all[0] ?? null) : null;
  return (sign) => (sign === null ? (sole ?? (all.length === 0 && language === "ja" ? "JPY" : null)) : resolve(sign));
}

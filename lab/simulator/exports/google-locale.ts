export type ExportLocale = "en-US" | "de-DE";

const MONTHS: Readonly<Record<ExportLocale, readonly string[]>> = {
  "en-US": [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ],
  "de-DE": [
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
  ],
}; // prettier-ignore

/** How Google's downloads write numbers and dates in one interface language (facts/google-ads.md, 6.4 and 6.5). */
export interface GoogleFormat {
  readonly locale: ExportLocale;
  /** With thousands separators. */
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  /** Cost and Budget: two decimals, no thousands separator, no symbol. */
  readonly plain: (value: number) => string;
  readonly percent: (fraction: number) => string;
  readonly date: (iso: string) => string;
}

/** Cell of a value that the platform has not got. */
export const NO_VALUE = " --";

export function googleFormat(locale: ExportLocale): GoogleFormat {
  const point = locale === "en-US" ? "." : ",";
  const group = locale === "en-US" ? "," : ".";
  const fixed = (value: number, digits: number, separator: string): string => {
    const [whole = "0", fraction] = Math.abs(value).toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
    return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
  };
  return {
    locale,
    count: (value) => fixed(value, 0, group),
    decimal: (value) => fixed(value, 2, group),
    plain: (value) => fixed(value, 2, ""),
    percent: (fraction) => `${fixed(fraction * 100, 2, group)}%`,
    date: (iso) => {
      const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
      const name = MONTHS[locale][month - 1]!;
      return locale === "en-US" ? `${name} ${day}, ${year}` : `${day}. ${name} ${year}`;
    },
  };
}

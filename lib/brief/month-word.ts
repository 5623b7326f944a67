import { monthOf } from "@/lib/platforms/parse/month-names";

/** Whether a word is the name of a month in any of the readers' languages that have names for them. */
export function isMonthName(name: string): boolean {
  return ["en", "de", "fr", "es", "pt"].some((language) => monthOf(name.toLowerCase(), language) !== null);
}

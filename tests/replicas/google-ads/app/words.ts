import { DE } from "./words/de";
import { EN } from "./words/en";
import { ES } from "./words/es";
import { FR } from "./words/fr";
import { JA } from "./words/ja";
import { PT } from "./words/pt";
import { EN_GB, ES_MX, PT_PT } from "./words/regional";
import type { FormWords, Words } from "./words/shape";

export type { FormWords, TableWords, Words } from "./words/shape";

const LANGUAGES: Readonly<Record<string, Words>> = { en: EN, de: DE, fr: FR, es: ES, pt: PT, ja: JA };
const REGIONS: Readonly<Record<string, Words>> = { "en-GB": EN_GB, "es-MX": ES_MX, "pt-PT": PT_PT };

/** The words of a locale: its region's where they differ, else its language's, else English. */
export function wordsFor(locale: string): Words {
  return REGIONS[locale] ?? LANGUAGES[locale.split("-")[0] ?? ""] ?? EN;
}

/** The words of forms by language, for tests that drive the page by what it says. */
export const FORM_WORDS: Readonly<Record<string, FormWords>> = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, { form }]) => [language, form]),
);

import type { Phrasebook } from "@/lib/copywriting/studio/phrasebook";
import { GERMAN } from "@/lib/copywriting/studio/phrasebooks/de";
import { ENGLISH } from "@/lib/copywriting/studio/phrasebooks/en";
import { SPANISH } from "@/lib/copywriting/studio/phrasebooks/es";
import { FRENCH } from "@/lib/copywriting/studio/phrasebooks/fr";
import { JAPANESE } from "@/lib/copywriting/studio/phrasebooks/ja";
import { PORTUGUESE } from "@/lib/copywriting/studio/phrasebooks/pt";
import type { StudioLanguage } from "@/lib/copywriting/studio/wish";

export const PHRASEBOOKS: Readonly<Record<StudioLanguage, Phrasebook>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  ja: JAPANESE,
};

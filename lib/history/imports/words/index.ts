import type { PlatformId } from "@/lib/domain/platform";

import type { Field } from "../fields";
import { BG, EL, HR, RO } from "./balkan";
import { CS, HU, PL, SK } from "./central";
import { RU, UK } from "./cyrillic";
import { DE } from "./de";
import { KO, TR, ZH } from "./east";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { IT } from "./it";
import { JA } from "./ja";
import type { Language } from "./language";
import { ID, MS } from "./malay";
import { AR, HE } from "./middle-east";
import { NL } from "./nl";
import { DA, FI, NB, SV } from "./nordic";
import { plainHeader } from "./plain-header";
import { PT } from "./pt";
import { HI, TH, VI } from "./south-east";

/** What a header means in one language: the field, and the platform where only one of the two uses the word. */
export interface Meaning {
  readonly field: Field;
  readonly platform: PlatformId | null;
  readonly language: string;
}

/** By ISO 639-1 code. The six that the page readers know come first: of equally good languages the first is taken. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: EN, de: DE, fr: FR, es: ES, pt: PT, ja: JA, it: IT, nl: NL, pl: PL, cs: CS, sv: SV, da: DA, nb: NB, ru: RU, tr: TR, zh: ZH, ko: KO,
  fi: FI, sk: SK, hu: HU, ro: RO, el: EL, bg: BG, hr: HR, uk: UK, he: HE, ar: AR, hi: HI, th: TH, vi: VI, id: ID, ms: MS,
}; // prettier-ignore

/** Every known header in its plain form, with all it may mean. */
export const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = meanings();

function meanings(): ReadonlyMap<string, readonly Meaning[]> {
  const map = new Map<string, Meaning[]>();
  for (const [language, { google, meta, common }] of Object.entries(LANGUAGES)) {
    for (const [words, platform] of [
      [google, "google-ads"],
      [meta, "meta-ads"],
      [common, null],
    ] as const) {
      for (const [field, spellings] of Object.entries(words) as [Field, string][]) {
        for (const spelling of spellings.split(" | ")) {
          const header = plainHeader(spelling);
          const meaning = { field, platform, language };
          const list = map.get(header);
          if (list) list.push(meaning);
          else map.set(header, [meaning]);
        }
      }
    }
  }
  return map;
}

/** Languages in which pages and clients name countries and languages. */
export const NAME_LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;

/** ISO 3166-1. */
const COUNTRY_CODES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(
    " ",
  );
/** ISO 639-1 codes of the languages that both platforms target. */
const LANGUAGE_CODES =
  "ar bg bn ca cs da de el en es et fi fr gu he hi hr hu id is it ja kn ko lt lv ml mr ms nl no pa pl pt ro ru sk sl sr sv ta te th tl tr uk ur vi zh".split(
    " ",
  );

/** The names of one kind in one language, made at their first use: some hundred look-ups. */
const known = new Map<string, ReadonlyMap<string, string>>();

/** The ISO code of a country by its name in one of these languages, or of a bare code; null where it is no country's name. */
export function countryOf(name: string, languages: readonly string[] = NAME_LANGUAGES): string | null {
  const bare = name.trim();
  if (/^[A-Z]{2}$/.test(bare)) return COUNTRY_CODES.includes(bare) ? bare : null;
  return codeOf("region", COUNTRY_CODES, bare, languages);
}

/** The ISO code of a language by its name in one of these languages, or of a bare code; null where it is none. */
export function languageOf(name: string, languages: readonly string[] = NAME_LANGUAGES): string | null {
  const bare = name.trim();
  if (/^[a-z]{2}$/.test(bare)) return LANGUAGE_CODES.includes(bare) ? bare : null;
  return codeOf("language", LANGUAGE_CODES, bare, languages);
}

/** `Germany (country)` is Germany. Two languages that mean different things by a word mean nothing certain. */
function codeOf(
  type: "region" | "language",
  codes: readonly string[],
  name: string,
  languages: readonly string[],
): string | null {
  const key = fold(name.replace(/\s*[(（][^()（）]*[)）]\s*$/u, ""));
  const found = new Set(languages.flatMap((language) => namesOf(type, codes, language).get(key) ?? []));
  const [code] = found;
  return found.size === 1 && code !== undefined ? code : null;
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().trim();
}

function namesOf(type: "region" | "language", codes: readonly string[], language: string): ReadonlyMap<string, string> {
  const cached = known.get(`${type} ${language}`);
  if (cached !== undefined) return cached;
  const display = new Intl.DisplayNames([language], { type, fallback: "none" });
  const names = new Map<string, string>();
  for (const code of codes) {
    const name = display.of(code);
    if (name !== undefined) names.set(fold(name), code);
  }
  known.set(`${type} ${language}`, names);
  return names;
}

/** Languages in which somebody may advertise: ISO 639-1, and 639-2 where that has none. */
export const ADVERTISED_LANGUAGES =
  "af am ar az be bg bn br bs ca co cs cy da de el en eo es et eu fa fi fo fr fy ga gd gl gn gsw gu ha he hi hr hsb ht hu hy id ig is it ja ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt mwl my nds ne nl no oc pa pl ps pt qu rm ro ru rw sd si sk sl sm sn so sq sr st sv sw ta te tg th ti tk tl tn tr ts tt ug uk ur uz vi wo xh yi yo zh zu".split(
    " ",
  );
const READERS = ["en", "de", "fr", "es", "pt", "ja"];
/** What people say instead of the names that Intl has. */
const ALSO: Readonly<Record<string, string>> = {
  afrikaans: "af", valenciano: "ca", valencian: "ca", valencien: "ca", euskera: "eu", euskara: "eu", vasco: "eu", baskisch: "eu",
  flemish: "nl", flämisch: "nl", flamand: "nl", mandarin: "zh", mandarín: "zh", mandarim: "zh", kantonesisch: "zh", cantonese: "zh",
  farsi: "fa", persian: "fa", persisch: "fa", persan: "fa", persa: "fa", sorbisch: "hsb", sorbian: "hsb", sorabe: "hsb", plattdeutsch: "nds",
  tagalog: "tl", filipino: "tl", gälisch: "gd", gaelic: "gd", irisch: "ga", hebräisch: "he", tcheco: "cs", checo: "cs", panjabi: "pa", punjabi: "pa",
  kurdish: "ku", kurdisch: "ku", kurde: "ku", kurdo: "ku", curdo: "ku", romansh: "rm", rätoromanisch: "rm", romanche: "rm", norwegisch: "no", bokmål: "no",
  serbian: "sr", crioulo: "ht", créole: "ht", creole: "ht", kreol: "ht", "タガログ語": "tl", "台湾華語": "zh", "広東語": "zh",
}; // prettier-ignore
const LEAST = 4;
const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

let made: ReadonlyMap<string, string> | null = null;

/** Name in any of the six languages, without accents and in small letters → code; made at its first use. */
function names(): ReadonlyMap<string, string> {
  if (made !== null) return made;
  const all = new Map<string, string>();
  for (const reader of READERS) {
    const display = new Intl.DisplayNames([reader], { type: "language", fallback: "none" });
    for (const code of ADVERTISED_LANGUAGES) {
      const name = display.of(code);
      if (name !== undefined && !/\s/u.test(name)) all.set(plain(name), code === "fil" ? "tl" : code);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) all.set(plain(name), code);
  made = all;
  return all;
}

/** A language that a text names, with its place. */
export interface NamedLanguage {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The names of languages in a text, also with a German ending: `in slowenischer Sprache`. Many are words for people and things too. */
export function languageNamesIn(text: string): NamedLanguage[] {
  return [...text.matchAll(/[\p{Script=Latin}\p{M}]{4,24}|[\p{Script=Katakana}\p{Script=Han}ー]{2,12}語/gu)].flatMap(
    ({ 0: word, index }) => {
      const bare = plain(word);
      const stem = bare.replace(/(?<=sch)(?:e[nrms]?)$/u, "");
      const code = bare.length < LEAST && /^[a-z]/u.test(bare) ? undefined : (names().get(bare) ?? names().get(stem));
      return code === undefined ? [] : [{ code, start: index, end: index + word.length }];
    },
  );
}

import { monthOf } from "@/lib/platforms/parse/month-names";
import { kanjiNumber } from "./number-words";
import type { BriefLanguage } from "./types";

/** A day or a longer time as it is written: what is not written is null. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** `bare`: a day of a month that stands elsewhere (`1` in `1–31 March`). */
  readonly kind: "day" | "month" | "quarter" | "week" | "year" | "bare" | "feast";
  /** Of a feast: days after Easter Sunday. */
  readonly easter?: number;
  /** `Ende März`, `3月末`: only the end of it is meant; `early`: its beginning. */
  readonly part: "end" | "early" | "vague" | null;
}

const counted = (words: string) =>
  words
    .split(" ")
    .flatMap((forms, index) => forms.split("/").map((form) => [form.replaceAll("_", " "), index + 1] as const));
/** Days of a month in words, as they are spoken. */
const SPOKEN: ReadonlyMap<string, number> = new Map([
  ...counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"),
  ...counted("ersten/erster/erste zweiten/zweiter dritten/dritter vierten/vierter fünften/fünfter sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten/dreissigsten einunddreißigsten/einunddreissigsten"),
  ...counted("premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un"),
  ...counted("primero/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_uno"),
  ...counted("primeiro dois três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis dezessete dezoito dezenove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um"),
]); // prettier-ignore
const DAY_WORDS = [...SPOKEN.keys()].sort((a, b) => b.length - a.length).join("|");
const SPOKEN_DAY = new RegExp(
  String.raw`(?<![\p{L}\d-])(${DAY_WORDS})\s(?:de |of |d')?(\p{L}{3,10})(?:\s(?:de |del |of )?(20\d\d))?(?![\p{L}\d])`,
  "giu",
);
/** Days that have a name and a date. */
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/(?<!\p{L})(?:christmas eve|heilig(?:er )?abend|veille de noël|réveillon de noël|nochebuena|véspera de natal)(?!\p{L})|クリスマスイブ/giu, 12, 24],
  [/(?<!\p{L})weihnachten(?!\p{L})/giu, 12, 24],
  [/(?<!\p{L})(?:christmas day|christmas|xmas|noël|noel|navidad|natal|1\. weihnachtstag|jour de noël|día de navidad|dia de natal)(?!\p{L})/giu, 12, 25],
  [/(?<!\p{L})(?:new year's eve|silvester|saint-sylvestre|nochevieja|fin de año|réveillon|véspera de ano novo)(?!\p{L})|大晦日/giu, 12, 31],
  [/(?<!\p{L})(?:new year's day|neujahr|jour de l'an|año nuevo|ano novo)(?!\p{L})|元日|元旦/giu, 1, 1],
  [/(?<!\p{L})(?:valentine'?s(?: day)?|valentinstag|saint-valentin|san valentín|dia dos namorados)(?!\p{L})|バレンタイン(?:デー)?/giu, 2, 14],
  [/(?<!\p{L})(?:halloween|ハロウィン)(?!\p{L})/giu, 10, 31],
  [/(?<!\p{L})(?:día de reyes|reyes magos|reyes|dia de reis|dreikönig\p{L}*|épiphanie)(?!\p{L})/giu, 1, 6],
]; // prettier-ignore
/** Feasts that follow Easter: days after its Sunday. */
const MOVABLE: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:easter(?: sunday)?|ostern|ostersonntag|pâques|(?:domingo de )?pascua|páscoa)(?!\p{L})|イースター/giu,
    0,
  ],
  [/(?<!\p{L})(?:good friday|karfreitag|vendredi saint|viernes santo|sexta-feira santa)(?!\p{L})/giu, -2],
  [/(?<!\p{L})(?:easter monday|ostermontag|lundi de pâques|lunes de pascua)(?!\p{L})/giu, 1],
  [
    /(?<!\p{L})(?:mardi gras|shrove tuesday|faschingsdienstag|martes de carnaval|carnaval|terça de carnaval)(?!\p{L})/giu,
    -47,
  ],
  [/(?<!\p{L})(?:rosenmontag)(?!\p{L})/giu, -48],
  [/(?<!\p{L})(?:pfingsten|pfingstsonntag|pentecost|whitsun|pentecôte|pentecostés|pentecostes)(?!\p{L})/giu, 49],
];
const KANJI_DATE =
  /(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?(?![前後間])/gu;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|\.|º|°|ª|o(?=\sde))?`;
const YEAR = String.raw`(?:[\s,.]{0,2}(?:de |del |of )?\s?(20\d\d)|\s?'(\d\d))?(?!\d)`;
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d.,:/])(\d{1,2})${ORDINAL}\s?(?:de |of |d')?\s?(\p{L}{3,10})\.?${YEAR}`,
  "giu",
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,10})\.?\s(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}:%€$]|[.,]\d)(?:,?\s(20\d\d))?`,
  "giu",
);
const MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\p{L}+(?:\s(?:of|de|des|von|du|do|d'|del|the)){0,2})\s)?(\p{L}{3,10})\.?(?:\s(?:de |del |of )?(20\d\d))?(?![\p{L}\d])`,
  "giu",
);
const ISO = /(?<!\d)(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const NUMERIC = /(?<![\d.,:/])(\d{1,2})([./-])(\d{1,2})(?:\2(20\d\d|\d\d)|\.)?(?![\d/%]|[.,]\d)/gu;
const JAPANESE =
  /(?:(20\d\d|令和\d{1,2})年\s?)?(\d{1,2})月\s?(?:(\d{1,2})日|(末日?|上旬|初旬|初め|頭|中旬|下旬|半ば))?/gu;
const JAPANESE_DAY = /(?<![月\d])(\d{1,2})日(?!間|以内)/gu;
const QUARTER =
  /(?<![\p{L}\d])(?:(end of |start of |beginning of |ende |anfang |mitte |fin |début |finales? de |principios de |final do |fim do |início do |late |early )?(?:the )?)?(?:Q([1-4])|([1-4])\.?\s?(?:quartal|º trimestre|er trimestre|e trimestre|eme trimestre|th quarter|rd quarter|nd quarter|st quarter)|第([1-4])四半期|T([1-4])(?=\s20)|(first|second|third|fourth|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto)\s(?:quarter|quartal|trimestre))(?:[\s/-]?(?:de |del |of )?(20\d\d|\d\d))?(?!\d)/giu;
const WEEK =
  /(?<![\p{L}\d])(?:KW|kalenderwoche|calendar week|cw|week|semaine|semana|第)\s?(\d{1,2})(?:週)?(?:\s?[/-]?\s?(20\d\d))?(?!\d|\s?(?:weeks|wochen|semaines|semanas|%))/giu;
const YEAR_END =
  /(?<![\p{L}\d])(?:(?:the )?end of (?:the |this )?year|year[- ]end|(?:zum |bis |bis zum )?jahresende|ende (?:des|dieses) jahres|fin (?:de l'année|d'année)|(?:fin(?:ales)?|final) de(?:l)? año|(?:fim|final) d[eo] ano|年末|年内)(?:\s(20\d\d))?/giu;
const UP_TO =
  /(?<!\p{L})(?:until|till|to|through|from|bis(?: zum| an)?|ab|jusqu[ea']?\s?(?:à|au|a)?(?: la)?|dès|hasta|desde|até(?: o| a| à)?)\s$/iu;
const END_WORD = /^(?:end|ende|fin|finales?|final|fim|late)(?:\s|$)/iu;
const EARLY_WORD =
  /^(?:start|beginning|early|anfang|début|principios|inicios?|início|começo|comienzos|begin)(?:\s|$)/iu;
const VAGUE_WORD = /^(?:mid|mitte|middle|mi|mediados|meados|around|circa|ca|late|ungefähr|vers)(?:\s|-|$)/iu;
/** `segunda quincena de enero` begins on the 16th. */
const HALF_MONTH =
  /(?<!\p{L})(primera?|1[ªa]?|segunda|2[ªa]?|deuxième|première|seconde) (?:quincena|quinzena|quinzaine) d(?:e |')(\p{L}{3,10})(?:\s(?:de |del )?(20\d\d))?/giu;
const REIWA = 2018;

/** Everything in a text that is written as a date, in its order; nothing overlaps. */
export function writtenIn(text: string, language: BriefLanguage | null, monthFirst: boolean | null): Written[] {
  const found: Written[] = [];
  const add = (one: Written) => {
    if (!found.some((other) => other.start < one.end && other.end > one.start) && plausible(one)) found.push(one);
  };
  const month = (word: string): number | null => monthIn(word, language);
  for (const m of text.matchAll(ISO))
    add({ ...span(m), year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), kind: "day", part: null });
  for (const m of text.matchAll(JAPANESE)) {
    if (
      m[3] === undefined &&
      m[1] === undefined &&
      m[4] === undefined &&
      !/^(?:から|まで|より|に|中|いっぱい|の|、|は|開始|スタート|~|-|末|$|\s)/u.test(text.slice(m.index + m[0].length))
    )
      continue;
    const part =
      m[4] === undefined ? null : /^末/u.test(m[4]) ? "end" : /^(?:上旬|初旬|初め|頭)$/u.test(m[4]) ? "early" : "vague";
    add({
      ...span(m),
      year: yearOf(m[1]),
      month: Number(m[2]),
      day: m[3] === undefined ? null : Number(m[3]),
      kind: m[3] === undefined ? "month" : "day",
      part,
    });
  }
  for (const m of text.matchAll(JAPANESE_DAY))
    add({ ...span(m), year: null, month: null, day: Number(m[1]), kind: "bare", part: null });
  for (const m of text.matchAll(DAY_MONTH)) {
    const named = month(m[2]!);
    if (named !== null)
      add({ ...span(m), year: yearOf(m[3] ?? m[4]), month: named, day: Number(m[1]), kind: "day", part: null });
  }
  for (const m of text.matchAll(MONTH_DAY)) {
    const named = month(m[1]!);
    if (named !== null)
      add({ ...span(m), year: yearOf(m[3]), month: named, day: Number(m[2]), kind: "day", part: null });
  }
  for (const m of text.matchAll(SPOKEN_DAY)) {
    const named = month(m[2]!);
    if (named !== null)
      add({
        ...span(m),
        year: yearOf(m[3]),
        month: named,
        day: SPOKEN.get(m[1]!.toLowerCase())!,
        kind: "day",
        part: null,
      });
  }
  for (const m of text.matchAll(KANJI_DATE))
    add({
      ...span(m),
      year: null,
      month: kanjiNumber(m[1]!),
      day: m[2] === undefined ? null : kanjiNumber(m[2]),
      kind: m[2] === undefined ? "month" : "day",
      part: null,
    });
  // Who celebrates it sells for it: a feast is a date of the campaign only in words that say until or from then.
  for (const [pattern, named, day] of FEASTS)
    for (const m of text.matchAll(pattern))
      if (
        UP_TO.test(text.slice(Math.max(0, m.index - 16), m.index)) ||
        /^(?:まで|から)/u.test(text.slice(m.index + m[0].length))
      )
        add({ ...span(m), year: null, month: named, day, kind: "day", part: null });
  for (const [pattern, easter] of MOVABLE)
    for (const m of text.matchAll(pattern))
      if (UP_TO.test(text.slice(Math.max(0, m.index - 16), m.index)))
        add({ ...span(m), year: null, month: null, day: null, kind: "feast", part: null, easter });
  for (const m of text.matchAll(NUMERIC)) {
    const one = numeric(m, language, monthFirst);
    if (one !== null) add(one);
  }
  for (const m of text.matchAll(QUARTER)) {
    const lead = m[1] ?? "";
    const part = END_WORD.test(lead) ? "end" : EARLY_WORD.test(lead) ? "early" : VAGUE_WORD.test(lead) ? "vague" : null;
    add({
      ...span(m),
      year: yearOf(m[7]),
      month: m[6] === undefined ? Number(m[2] ?? m[3] ?? m[4] ?? m[5]) : ordinalOf(m[6]),
      day: null,
      kind: "quarter",
      part,
    });
  }
  for (const m of text.matchAll(WEEK)) {
    if (/^(?:week|semana|semaine|第)/iu.test(m[0]) && m[2] === undefined && Number(m[1]) < 10) continue;
    add({ ...span(m), year: yearOf(m[2]), month: null, day: Number(m[1]), kind: "week", part: null });
  }
  for (const m of text.matchAll(YEAR_END))
    add({ ...span(m), year: yearOf(m[1]), month: 12, day: null, kind: "month", part: "end" });
  for (const m of text.matchAll(HALF_MONTH)) {
    const named = month(m[2]!);
    const isFirst = /^(?:primer|1)/iu.test(m[1]!);
    if (named !== null)
      add({ ...span(m), year: yearOf(m[3]), month: named, day: isFirst ? 1 : 16, kind: "day", part: null });
  }
  for (const one of months(text, month)) add(one);
  return found.sort((a, b) => a.start - b.start);
}

function* months(text: string, month: (word: string) => number | null): Generator<Written> {
  MONTH.lastIndex = 0;
  for (let m = MONTH.exec(text); m !== null; m = MONTH.exec(text)) {
    const word = m[2]!;
    const lead = m[1] ?? "";
    const first = /^\p{L}+/u.exec(lead)?.[0] ?? "";
    const earlier = first.length >= 3 && isWholeMonth(first) ? month(first) : null;
    if (earlier !== null) {
      const end = m.index + first.length;
      yield { start: m.index, end, year: null, month: earlier, day: null, kind: "month", part: null };
      MONTH.lastIndex = end;
      continue;
    }
    const named = month(word);
    if (named === null || (!isWholeMonth(word) && !isMonthHere(text, m, month))) {
      // The next word may be the month: try again from there.
      MONTH.lastIndex = m.index + (lead === "" ? word.length : lead.length);
      continue;
    }
    const at = m.index + m[0].indexOf(word, lead.length === 0 ? 0 : lead.length);
    const whole = END_WORD.test(lead) || EARLY_WORD.test(lead) || VAGUE_WORD.test(lead);
    const before = text.slice(0, at);
    const part =
      END_WORD.test(lead) && !/^late/iu.test(lead)
        ? "end"
        : EARLY_WORD.test(lead)
          ? "early"
          : VAGUE_WORD.test(lead) || /(?<!\p{L})mi(?:d|tte)?-?\s?$/iu.test(before)
            ? "vague"
            : null;
    yield {
      start: whole ? m.index : at,
      end: m.index + m[0].length,
      year: yearOf(m[3]),
      month: named,
      day: null,
      kind: "month",
      part,
    };
  }
}

/** `Jan. bis einschl. April`, `Feb 2027`: a short form beside a year, or at an end of a span whose other end is a month. */
function isMonthHere(text: string, m: RegExpExecArray, month: (word: string) => number | null): boolean {
  if (m[3] !== undefined) return true;
  const end = m.index + m[0].length;
  const behind = SPAN_ON.exec(text.slice(end, end + 36))?.[1];
  const ahead = SPAN_BACK.exec(text.slice(Math.max(0, end - m[2]!.length - 36), end - m[2]!.length))?.[1];
  return [behind, ahead].some((word) => word !== undefined && month(word) !== null);
}
const SPAN_ON = /^\.?\s?(?:-|~|\/|to|until|through|bis|à|au|a|al|até|hasta|e|y)\s?(?:\p{L}{2,8}\.?\s)?(\p{L}{3,10})/iu;
const SPAN_BACK =
  /(\p{L}{3,10})\.?\s?(?:-|~|\/|to|until|through|bis|à|au|a|al|até|hasta|e|y)\s?(?:\p{L}{2,6}\.?\s)?$/iu;

/** `may` and `mar` are words too: a month that stands alone is written out, in English with a capital. */
function isWholeMonth(word: string): boolean {
  return (
    word.length >= 3 &&
    (!/^(?:mar|may|mai|ago|out|set|dec|sep|jan|fev|abr|jun|jul|nov|dez|dic|ene|feb|apr|aug|oct|okt|avr|juil|sept)$/iu.test(
      word,
    ) ||
      /^(?:May|Mai|mai|Sept)$/u.test(word))
  );
}

/** `first`, `drittes`, `cuarto` → 1 to 4. */
function ordinalOf(word: string): number {
  const starts = [/^(?:first|erst|prem|prim)/iu, /^(?:second|zweit|deux|seg)/iu, /^(?:third|dritt|trois|terc)/iu];
  const at = starts.findIndex((pattern) => pattern.test(word));
  return at === -1 ? 4 : at + 1;
}

function numeric(m: RegExpMatchArray, language: BriefLanguage | null, monthFirst: boolean | null): Written | null {
  const [first, second] = [Number(m[1]), Number(m[3])];
  const hasYear = m[4] !== undefined;
  // "3.5" and "1-2" are numbers; "1.3." and "15/03" are days.
  if (!hasYear && m[2] === "." && !m[0].endsWith(".")) {
    if (!/^\d{1,2}\.(?:0[1-9]|1[0-2])$/u.test(m[0])) return null;
  }
  if (!hasYear && m[2] === "-") return null;
  let order: "day" | "month" | null =
    m[2] === "." ? "day" : language === null || language === "en" ? null : language === "ja" ? "month" : "day";
  if (order === null)
    order = first > 12 ? "day" : second > 12 ? "month" : monthFirst === null ? null : monthFirst ? "month" : "day";
  if (order === null) return null;
  const [day, month] = order === "day" ? [first, second] : [second, first];
  return { ...span(m), year: yearOf(m[4]), month, day, kind: "day", part: null };
}

/** Whether the numeric dates of an English text are written month first, as far as one of them shows it. */
export function monthComesFirst(text: string, countries: ReadonlySet<string>): boolean | null {
  const proofs = [...text.matchAll(/(?<![\d.,:/-])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/gu)];
  const monthFirst = proofs.some((m) => Number(m[2]) > 12 && Number(m[1]) <= 12);
  const dayFirst = proofs.some((m) => Number(m[1]) > 12 && Number(m[2]) <= 12);
  if (monthFirst !== dayFirst) return monthFirst;
  const american = countries.has("US");
  const british = ["GB", "IE", "AU", "NZ", "IN"].some((country) => countries.has(country));
  return american === british ? null : american;
}

function span(m: RegExpMatchArray): { start: number; end: number } {
  const start = m.index ?? 0;
  return { start, end: start + m[0].trimEnd().length };
}

function yearOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (word.startsWith("令和")) return REIWA + Number(word.slice(2));
  const year = Number(word);
  return year < 100 ? 2000 + year : year;
}

function monthIn(word: string, language: BriefLanguage | null): number | null {
  const bare = word.toLowerCase();
  if (bare === "mrz" || bare === "märz") return 3;
  if (/^j[äa]nner$/u.test(bare)) return 1;
  if (bare === "feber") return 2;
  for (const one of language === null ? ["en", "de", "fr", "es", "pt"] : [language, "en"]) {
    if (one === "ja") continue;
    const month = monthOf(bare, one);
    if (month !== null) return month;
  }
  return null;
}

function plausible({ month, day, kind }: Written): boolean {
  if (kind === "week") return day !== null && day >= 1 && day <= 53;
  return (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31));
}

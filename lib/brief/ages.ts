import { wordNumbersIn } from "./number-words";

export interface Ages {
  readonly min: number | null;
  readonly max: number | null;
}

/** Ages with their place in the text. */
export interface AgeSpan extends Ages {
  readonly start: number;
  readonly end: number;
  /** `surely`: the words say that these are ages. `beside people`: two numbers that are ages where people are spoken of. `in a line`: only in an answer about them. */
  readonly are: "surely" | "beside people" | "in a line";
}

/** Stands for the letters that a number in words has more than one in digits: places stay. */
const FILLER = "\u2060";
const YOUNGEST = 13;
const OLDEST = 99;

/** `zwischen dreissig und sechzig` with digits, letter by letter as long as before. */
function inDigits(text: string): string {
  let digits = text;
  for (const { start, end, value } of wordNumbersIn(text))
    if (value >= YOUNGEST && value <= OLDEST && end - start >= 2)
      digits = digits.slice(0, start) + String(value) + FILLER.repeat(end - start - 2) + digits.slice(end);
  return digits;
}

const GAP = `[\\s${FILLER}]`;
/** A pattern in which a space is any space, and ` ?` one that may be missing. */
const pattern = (source: string) =>
  new RegExp(source.replaceAll(" ?", `${GAP}{0,30}`).replaceAll(" ", `${GAP}{1,30}`), "giu");

const FREE = String.raw`(?<![\d.,€$£-]|\d[:/])`;
const NUM = String.raw`(1[3-9]|[2-9]\d)(?!\d)${FILLER}{0,30}`;
const UNIT_LATIN = String.raw`(?:-?years?(?:-| )?olds?|years? (?:old|of age)|years?|y\/?o|yrs?|-?jährige[nrs]?|lebensjahre?n?|jahren?(?: alt)?|j\.|ans(?: d'âge)?|años(?: de edad)?|anos(?: de idade)?)(?![A-Za-zÀ-ɏ])`;
const UNIT_JA = "(?:歳|才)";
const UNIT = `(?:${UNIT_LATIN}|${UNIT_JA})`;
const AGE_WORD = String.raw`(?:aged?|ages?|age group|age range|age|alter\p{L}*|altersgruppe|im alter|âgée?s?|tranche d'âge|âge|de edad(?:es)?|edad(?:es)?|idade|faixa etária|年齢)`;
const SPAN_WORD = String.raw`(?:from|between|von|zwischen|entre|de|des|dos|das|desde|du|ab)`;
const ARTICLE = String.raw`(?:(?:the|age|ages|age of|dem|den|die|alter|alter von|les|los|os|aos|l'âge de|la edad de|a idade de|edad de) ){0,2}`;
/** No amount, distance, time or share. */
const NO_MONEY = String.raw`(?! ?(?:%|€|\$|£|k(?!\p{L})|km|mil(?!\p{L})|miles|mi(?!\p{L})|leads|h(?!\p{L})|uhr|euros?|pounds|dollars|reais|pesos|min|tage|days|jours|d[íi]as|万|円|件|:|[.,]\d))`;
const TO = String.raw`(?:-|~|\/(?=\d)|(?:and |und |et |y |e )?(?:up to|bis(?: einschließlich| inklusive| einschl\.?| maximal| höchstens| hin zu| zu| zum)?|jusqu'à|hasta|até)|to|through|thru|until|till|and|und|et|y|e|à|a|ao|aos|から|以上|より)`;
const JOINED = String.raw`(?:-to-| ?-? ?${TO} ?)`;

const RANGE = pattern(
  String.raw`${FREE}(?:(${AGE_WORD})\W{0,3})?(?:${SPAN_WORD} )?${ARTICLE}${NUM}(?: ?(${UNIT}|代))?${JOINED}${ARTICLE}${NUM}(?: ?(${UNIT_JA}(?:以下|まで|未満)|${UNIT}))?${NO_MONEY}`,
);
const AND = "(?:and|or|und|oder|et|ou|y|o|u|e)";
const UPWARDS = String.raw`(?:\+(?!\d)|plus(?!\p{L})|${AND} (?:over|older|above|up|upwards|beyond|älter|aufwärts|darüber|mehr|plus|más|mayores|mais|acima)(?!\p{L})|upwards|onwards|aufwärts|en adelante|(?:para|pra|hacia) (?:arriba|cima)|et \+|以上|から上|超)`;
const DOWNWARDS = String.raw`(?:${AND} (?:younger|under|below|jünger|darunter|weniger|moins|plus jeunes|menos|menores|más jóvenes|mais novos|abaixo)(?!\p{L})|以下|まで|未満|より下)`;
const OLDER = String.raw`(?:no younger than|not (?:younger than|under)|over|above|older than|more than|at least|upwards of|from|starting at|min(?:imum|\.)?|nicht (?:jünger als|unter)|ab|über|älter als|mehr als|mindestens|plus de|au-dessus de|au-delà de|dès|à partir de|au moins|minimum|mayores de|más de|por encima de|a partir de|desde|al menos|m[íi]nimo(?: de)?|acima d[eo]s?|mais de|maiores de|a partir d[eo]s?|pelo menos)`;
const YOUNGER = String.raw`(?:no older than|not (?:older than|over)|under|below|younger than|less than|up to|at most|max(?:imum|\.)?|nicht (?:älter als|über)|unter|jünger als|bis(?: zu| maximal)?|höchstens|maximal|moins de|au-dessous de|en dessous de|jusqu'à|au plus|maximum|menores de|menos de|por debajo de|hasta|como máximo|máximo(?: de)?|abaixo d[eo]s?|até|no máximo)`;
/** After these a number is an age without its unit. */
const PERSONAL =
  /^(?:older|younger|älter|jünger|mayores|menores|maiores|no older|no younger|nicht älter|nicht jünger)/iu;
const ENDS = String.raw`(?= ?(?:$|[.,;:!?)(/]|${AND} |who|that|die |qui|que|with|mit|avec|con|com))`;
const OPEN_END = pattern(String.raw`${FREE}(?:(${AGE_WORD})\W{0,3})?${NUM} ?(${UNIT})? ?${UPWARDS}(?!\d)`);
const OPEN_DOWN = pattern(String.raw`${FREE}${NUM} ?(${UNIT}) ?${DOWNWARDS}`);
const OPEN_START = pattern(
  String.raw`(?<!\p{L})(${OLDER}) ${ARTICLE}${NUM}(?: ?(${UNIT})${NO_MONEY}|${NO_MONEY}${ENDS})|(?<![\p{L}\d])(?:over(?:-| )?|ü ?)${NUM}s?(?![\d\p{L}])${NO_MONEY}`,
);
const UPPER = pattern(
  String.raw`(?<!\p{L})(${YOUNGER}) ${ARTICLE}${NUM}(?: ?(${UNIT})${NO_MONEY}|${NO_MONEY}${ENDS})|(?<![\p{L}\d])(?:under-?|u)${NUM}s?(?![\d\p{L}])${NO_MONEY}`,
);
const DECADES_JA = /([1-9]0)代?(?:\s?(?:から|より|[~・,、\-とや])\s?([1-9]0))?代(以上|以降|から上)?/gu;
const DECADE =
  /(?<![\d\p{L}])(?:in (?:their|the) )?(?:early |mid |late )?([2-8]0)'?s(?:\s?(?:-|to|and|or)\s?(?:their )?(?:early |mid |late )?([2-8]0)'?s)?(?!\p{L})/giu;
const DECADE_DE =
  /(?<!\p{L})(?:Anfang|Mitte|Ende)\s([2-8]0)(?:\s?(?:-|bis)\s?(?:(?:Anfang|Mitte|Ende)\s)?([2-8]0))?(?!\d)/gu;
const DECADE_WORDS: readonly (readonly [number, string])[] = [
  [20, "twenties|twenty-?somethings|twens|mittzwanziger\\p{L}*|vingtenaires|veinteañer[oa]s"],
  [30, "thirties|thirty-?somethings|(?:mitt)?drei(?:ß|ss)iger\\p{L}*|trentenaires|treintañer[oa]s|trint(?:ões|onas)"],
  [40, "forties|forty-?somethings|(?:mitt)?vierziger\\p{L}*|quadras?|quadragénaires|cuarenton[ae]s|cuarentones|quarent(?:ões|onas)"],
  [50, "fifties|fifty-?somethings|(?:mitt)?fünfziger\\p{L}*|quinquas?|quinquagénaires|cincuenton[ae]s|cincuentones|cinquent(?:ões|onas)"],
  [60, "sixties|sixty-?somethings|(?:mitt)?sechziger\\p{L}*|sexagénaires|sesenton[ae]s|sesentones|sessent(?:ões|onas)"],
  [70, "seventies|siebziger\\p{L}*|septuagénaires|setenton[ae]s|setentones|setent(?:ões|onas)"],
]; // prettier-ignore
const DECADE_NAMES = DECADE_WORDS.map(
  ([from, words]) =>
    [from, new RegExp(`(?<!\\p{L})(?:in their (?:early |mid |late )?)?(?:${words})(?!\\p{L})`, "giu")] as const,
);

/** No sentence of a person has more. */
const MOST = 12;
const isNothing = (text: string) => !/\d/u.test(text);

/** The spans of ages that a text names, from its start to its end: `25 bis 45 Jahre`, `au-dessus de 30 ans`, `25歳から45歳`, `18+`. */
export function ageSpansIn(text: string): AgeSpan[] {
  const digits = inDigits(text);
  const found: AgeSpan[] = [];
  const add = (min: number | null, max: number | null, start: number, words: string, are: AgeSpan["are"]) => {
    if (min !== null && max !== null && max <= min) return;
    if (min !== null && min < YOUNGEST) return;
    const end = start + words.trimEnd().length;
    if (!found.some((other) => other.start < end && other.end > start)) found.push({ min, max, start, end, are });
  };
  for (const [from, names] of DECADE_NAMES)
    for (const match of text.matchAll(names)) add(from, from + 9, match.index, match[0], "surely");
  if (isNothing(digits)) return found.slice(0, MOST).sort((a, b) => a.start - b.start);
  for (const match of digits.matchAll(DECADES_JA)) {
    const last = match[3] === undefined ? Number(match[2] ?? match[1]) + 9 : null;
    add(Math.max(Number(match[1]), YOUNGEST), last, match.index, match[0], "surely");
  }
  for (const match of digits.matchAll(RANGE)) {
    const [words, age, from, unit, to, lastUnit] = match;
    const isAge = age !== undefined || unit !== undefined || lastUnit !== undefined;
    if (/\d\s?\/\s?\d/u.test(words) && !isAge) continue;
    const last = Number(to) - (lastUnit?.endsWith("未満") === true ? 1 : 0);
    const isOpen = last >= 65 && digits[match.index + words.trimEnd().length] === "+";
    add(Number(from), isOpen ? null : last, match.index, words, isAge ? "surely" : "beside people");
  }
  for (const match of digits.matchAll(OPEN_END))
    add(
      Number(match[2]),
      null,
      match.index,
      match[0],
      (match[1] ?? match[3]) === undefined ? "beside people" : "surely",
    );
  for (const match of digits.matchAll(OPEN_DOWN))
    add(null, Number(match[1]) - (match[0].endsWith("未満") ? 1 : 0), match.index, match[0], "surely");
  const sureness = (cue: string | undefined, unit: string | undefined): AgeSpan["are"] =>
    cue === undefined || unit !== undefined || PERSONAL.test(cue) ? "beside people" : "in a line";
  for (const match of digits.matchAll(UPPER))
    add(null, Number(match[2] ?? match[4]), match.index, match[0], sureness(match[1], match[3]));
  for (const match of digits.matchAll(OPEN_START))
    add(Number(match[2] ?? match[4]), null, match.index, match[0], sureness(match[1], match[3]));
  for (const search of [DECADE, DECADE_DE])
    for (const match of digits.matchAll(search))
      add(Number(match[1]), Number(match[2] ?? match[1]) + 9, match.index, match[0], "surely");
  return joined(found.sort((a, b) => a.start - b.start).slice(0, MOST), text);
}

/** What may stand between the two halves of `over 25 and under 45`. */
const BETWEEN = /^[\s,、]{0,2}(?:and|but|und|aber|et|mais|y|pero|e|mas|かつ|で)?\s?$/iu;

function joined(spans: readonly AgeSpan[], text: string): AgeSpan[] {
  const out: AgeSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const isHalf =
      last !== undefined && last.max === null && span.min === null && span.max !== null && (last.min ?? 0) < span.max;
    if (isHalf && BETWEEN.test(text.slice(last.end, span.start)))
      out[out.length - 1] = {
        ...last,
        max: span.max,
        end: span.end,
        are: last.are === "in a line" ? span.are : last.are,
      };
    else out.push(span);
  }
  return out;
}

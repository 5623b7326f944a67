import { parseDecimal, scaled } from "@/lib/platforms/parse/parse-number";
import type { NumberStyle } from "@/lib/platforms/parse/number-style";
import { wordNumbersIn } from "./number-words";
import { isCurrencyCode } from "@/lib/platforms/parse/currency";

/** An amount in a text, with what is written beside it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The lower end of a range. */
  readonly low: number | null;
  /** ISO 4217; `$` and `¥` where the sign alone is known; null where none is written. */
  readonly currency: string | null;
  /** A multiplier (k, 万) is written: an amount even without a currency. */
  readonly scaled: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const TIMES = String.raw`k(?![A-Za-zÀ-ɏ])|tsd\.?|tausend|thousand|grand(?![A-Za-zÀ-ɏ])|mil(?:es)?(?![A-Za-zÀ-ɏ])|mille(?![A-Za-zÀ-ɏ])|mio\.?|mi(?:llion(?:en|s)?|llones|lhões|lhão|llón)(?![A-Za-zÀ-ɏ])|m(?![A-Za-zÀ-ɏ²])|万|千|億|lakhs?`;
const BEFORE = String.raw`us\$|usd\$|r\$|a\$|c\$|ca\$|au\$|nz\$|mx\$|s\$|hk\$|€|\$|£|¥|₹|rs\.?(?=\s?\d)|s\/\.?(?=\s?\d)|fr\.|(?:t)?eur(?:os?)?(?![A-Za-zÀ-ɏ])|chf|usd|gbp|brl|mxn|jpy|cad|aud|sek|nok|dkk|pln|inr|nzd|sgd|zar|cop|clp|ars|pen`;
/** A hundredth: `18p`, `45 Cent`, `20 centimes`. */
const MINOR = String.raw`p(?![A-Za-zÀ-ɏ\d]|\.\s?m)|pence(?![A-Za-zÀ-ɏ])|(?:euro)?cents?(?![A-Za-zÀ-ɏ])|ct\.?(?![A-Za-zÀ-ɏ])|centimes?(?![A-Za-zÀ-ɏ])|c[ée]ntimos?(?![A-Za-zÀ-ɏ])|cêntimos?(?![A-Za-zÀ-ɏ])|centavos?(?![A-Za-zÀ-ɏ])|rappen(?![A-Za-zÀ-ɏ])`;
const AFTER = String.raw`${MINOR}|rands?(?![A-Za-zÀ-ɏ])|t€|€|e(?=\s?(?:par\s|\/|max|ttc|ht(?!\p{L})))|contos?(?![A-Za-zÀ-ɏ])|pilas?(?![A-Za-zÀ-ɏ])|pavos(?![A-Za-zÀ-ɏ])|balles?(?![A-Za-zÀ-ɏ])|bucks?(?![A-Za-zÀ-ɏ])|\$ ?ca(?:d)?(?![A-Za-zÀ-ɏ])|\$|£|¥|₹|円|(?:t)?eur(?:os?|o)?(?![A-Za-zÀ-ɏ])|chf(?![A-Za-zÀ-ɏ])|fr\.|franken(?![A-Za-zÀ-ɏ])|francs?(?: suisses)?(?![A-Za-zÀ-ɏ])|(?:us[- ]?|canadian |australian )?dollars?(?: canadiens)?(?![A-Za-zÀ-ɏ])|d[óo]lares?(?![A-Za-zÀ-ɏ])|\$ ?ca(?:d)?(?![A-Za-zÀ-ɏ])|us\$|usd(?![A-Za-zÀ-ɏ])|pounds?(?: sterling)?(?![A-Za-zÀ-ɏ])|quid(?![A-Za-zÀ-ɏ])|pfund(?![A-Za-zÀ-ɏ])|livres?(?![A-Za-zÀ-ɏ])|libras?(?![A-Za-zÀ-ɏ])|gbp(?![A-Za-zÀ-ɏ])|rea(?:is|l)(?![A-Za-zÀ-ɏ])|brl(?![A-Za-zÀ-ɏ])|pesos?(?: mexicanos)?(?![A-Za-zÀ-ɏ])|mxn(?![A-Za-zÀ-ɏ])|yen(?![A-Za-zÀ-ɏ])|jpy(?![A-Za-zÀ-ɏ])|cad(?![A-Za-zÀ-ɏ])|aud(?![A-Za-zÀ-ɏ])|sek(?![A-Za-zÀ-ɏ])|nok(?![A-Za-zÀ-ɏ])|dkk(?![A-Za-zÀ-ɏ])|pln(?![A-Za-zÀ-ɏ])|inr(?![A-Za-zÀ-ɏ])|rupees(?![A-Za-zÀ-ɏ])|kr(?![A-Za-zÀ-ɏ])|zł|cop(?![A-Za-zÀ-ɏ])|clp(?![A-Za-zÀ-ɏ])|ars(?![A-Za-zÀ-ɏ])|soles(?![A-Za-zÀ-ɏ])|pen(?![A-Za-zÀ-ɏ])`;
const ONE = String.raw`(?:(${BEFORE})\s?)?(${NUMBER})(?:\s?(${TIMES}))?(?:(\d{1,4})(千)?)?(?:[,.]-{1,2})?(?:\s?(${AFTER}))?`;
const PATTERN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d.,/%-])(?:${ONE}\s?(?:-|~|to|bis|à|a|y|and|und|et|e|até|から)\s?)?${ONE}`,
  "giu",
);
const SINGLE = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d.,])${ONE}`, "giu");

/** Lines of a picture: `1080p`, `4k 2160p`, `4K videos`. */
const RESOLUTION = String.raw`(?:240|360|480|540|576|720|1[.,]?080|1[.,]?440|2[.,]?160|4[.,]?320)\s?p(?:\d{2,3})?(?![A-Za-zÀ-ɏ\d])|[48]k(?=\s?[/,(]?\s?(?:uhd|hdr|\d{3,4}p)(?![A-Za-zÀ-ɏ])|[\s-](?:videos?|vídeos?|vidéos?|footage|clips?|resolution|quality|auflösung|qualität|résolution|qualité|resolución|calidad|resolução|qualidade|画質|動画)(?!\p{L}|\sbudget))`;
/** Between a weight and its gold or stone: `18ct yellow gold`, `0.5 ct lab-grown diamond`. */
const HUE = String.raw`(?:(?:white|yellow|rose|red|pink|solid|fine|natural|loose|lab|grown|weiß\p{L}*|gelb\p{L}*|rosé\p{L}*|massiv\p{L}*|echt\p{L}*|aus|of|de|en)[\s-]|d'){0,2}`;
const GOLD = String.raw`(?:(?:weiß|gelb|rosé?|rot)?gold(?!\scoast)\p{L}*|(?<=d'|en\s)or|or(?=\s(?:jaune|blanc|rose|gris|massif))|oro|ouro|[ck]arat\p{L}*|quilat\p{L}*)(?!\p{L})`;
const STONE = String.raw`(?:diam[aoâ]n[dt]\p{L}*|brillant\p{L}*|brilhante\p{L}*|[ck]arat\p{L}*|quilat\p{L}*|sapphires?|saphir\p{L}*|zafiros?|safiras?|ruby|rubies|rubin\p{L}*|rubis|rub[íi]e?s?|emeralds?|smaragd\p{L}*|[ée]meraudes?|esmeraldas?|solitaires?|solitärs?|solit[áa]rios?)(?!\p{L})`;
/** Gold comes in these parts of 24. */
const CARAT = String.raw`(?:8|9|10|12|14|15|18|20|21|22|23|24)\s?(?:ct\.?|k)(?=[\s-]?${HUE}${GOLD}|\s?(?:ゴールド|金))|\d{1,2}(?:[.,]\d{1,3})?\s?ct\.?(?=[\s-]?${HUE}${STONE}|\s?(?:の)?ダイヤ)`;
const NO_MONEY = new RegExp(String.raw`(?<![\p{L}\d.,€$£])(?:${RESOLUTION}|${CARAT})`, "giu");

/** Without what has the unit of a picture or of jewels; every other sign stays where it was. */
const withoutOtherUnits = (text: string): string => text.replace(NO_MONEY, (unit) => "_".repeat(unit.length));

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:t?€|t?eur.*|balles?|e|pavos)$/iu, "EUR"],
  [/^(?:us\$|usd\$?|us[- ]?dollars?)$/iu, "USD"],
  [/^(?:r\$|rea(?:is|l)|contos?|pilas?)$/iu, "BRL"],
  [/^(?:a\$|au\$|australian dollars?)$/iu, "AUD"],
  [/^(?:c\$|ca\$|\$ ?cad?|canadian dollars?|dollars? canadiens)$/iu, "CAD"],
  [/^nz\$$/iu, "NZD"],
  [/^s\$$/iu, "SGD"],
  [/^hk\$$/iu, "HKD"],
  [/^(?:mx\$|pesos? mexicanos)$/iu, "MXN"],
  [/^(?:£|pounds?(?: sterling)?|quid|pfund|livres?|libras?)$/iu, "GBP"],
  [/^(?:円|yen)$/iu, "JPY"],
  [/^rands?$/iu, "ZAR"],
  [/^(?:p|pence)$/iu, "GBP"],
  [/^rappen$/iu, "CHF"],
  [/^eurocents?$/iu, "EUR"],
  [/^(?:fr\.|franken|francs? suisses)$/iu, "CHF"],
  [/^(?:₹|rs\.?|rupees)$/iu, "INR"],
  [/^zł$/iu, "PLN"],
  [/^(?:soles|s\/\.?)$/iu, "PEN"],
  [/^(?:bucks?|dollars?|d[óo]lares?)$/iu, "$$"],
  [/^\$$/u, "$"],
  [/^pesos?$/iu, "$"],
  [/^¥$/iu, "¥"],
];

function currencyOf(sign: string | undefined): string | null {
  if (sign === undefined) return null;
  const words = sign.trim();
  for (const [pattern, code] of CURRENCIES) if (pattern.test(words)) return code;
  const code = words.toUpperCase();
  return isCurrencyCode(code) ? code : null;
}

const TIMES_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|tausend|thousand|grand|mil(?:es)?|mille|千)$/iu, 1e3],
  [/^(?:万)$/u, 1e4],
  [/^lakhs?$/iu, 1e5],
  [/^(?:m|mio\.?|mi.*)$/iu, 1e6],
  [/^億$/u, 1e8],
];

function timesOf(word: string | undefined): number {
  return word === undefined ? 1 : (TIMES_OF.find(([pattern]) => pattern.test(word))?.[1] ?? 1);
}

const IS_MINOR = new RegExp(`^(?:${MINOR})$`, "iu");
const isMinor = (sign: string | undefined): boolean => sign !== undefined && IS_MINOR.test(sign.trim());

const POINT: NumberStyle = { decimal: ".", group: ", " };
const COMMA: NumberStyle = { decimal: ",", group: ". " };

/** Money never has three decimals here: three digits after a lone sign are thousands. Null where the signs contradict each other. */
export function readNumber(token: string): number | null {
  const signs = token.replace(/[\d' ]/gu, "");
  const last = signs.at(-1);
  const lone = signs.length === 1 || new Set(signs).size === 1;
  const groups = last !== undefined && lone && /[.,]\d{3}(?:[.,]\d{3})*$/u.test(token);
  const style = last === undefined ? POINT : (last === ".") === !groups ? POINT : COMMA;
  const decimal = parseDecimal(token, style);
  return decimal === null ? null : scaled(decimal, 0);
}

interface One {
  readonly value: number;
  readonly currency: string | null;
  readonly times: number;
  /** A currency is written on this side. */
  readonly before: boolean;
  readonly after: boolean;
}

function oneOf([before, number, times, more, thousand, after]: readonly (string | undefined)[]): One | null {
  if (number === undefined) return null;
  const base = readNumber(number);
  if (base === null) return null;
  const factor = timesOf(times);
  const isKilo = /^t(?:eur|€)/iu.test(before ?? "") || /^t(?:eur|€)/iu.test(after ?? "");
  // 3万5千, 3万5000: what follows the unit is added.
  const rest = more === undefined ? 0 : Number(more) * (thousand === undefined ? 1 : 1e3);
  if (more !== undefined && times !== "万" && times !== "億") return null;
  const [left, right] = [currencyOf(before), currencyOf(after)];
  // "$5,000 CAD": the code says which dollar.
  const currency = right !== null && right.length === 3 ? right : (left ?? right);
  const sides = { before: before !== undefined, after: after !== undefined };
  if (isMinor(after)) return { value: base / 100, currency, times: 0.01, ...sides };
  return { value: (base * factor + rest) * (isKilo ? 1e3 : 1), currency, times: factor, ...sides };
}

const WRITTEN =
  /€|£|(?<![A-Za-z\u00c0-\u024f])(?:EUR|USD|GBP|CHF|BRL|MXN|JPY|CAD|AUD|SEK|NOK|DKK|PLN|INR|NZD|SGD|COP|CLP|ARS|PEN|ZAR)(?![A-Za-z\u00c0-\u024f])|(?<![A-Za-z\u00c0-\u024f])(?:euros?|us[- ]dollars?|pounds?(?: sterling)?|reais|pesos mexicanos|franken|dollars?|d[óo]lares|quid|rands?)(?![A-Za-z\u00c0-\u024f])|円/giu;

/** The currencies that a text names, beside an amount or not. */
export function writtenCurrencies(text: string): string[] {
  return [...text.matchAll(WRITTEN)].flatMap(([sign]) =>
    /^[a-z]{3}$/u.test(sign) ? [] : (currencyOf(sign.replace(/ sterling$/iu, "")) ?? []),
  );
}

const SIGN_AFTER = new RegExp(String.raw`^\s?(?:de |d')?(${AFTER})`, "iu");
/** Smaller ones in words are amounts only beside a currency. */
const SURELY_MONEY = 1_000;

/** Amounts in words, as in a voice message that was written down. */
function inWords(text: string): Amount[] {
  return wordNumbersIn(text).flatMap(({ start, end, value, alone }): Amount[] => {
    const sign = SIGN_AFTER.exec(text.slice(end, end + 24));
    const isScaled = !alone && value >= SURELY_MONEY && value % 100 === 0;
    if (sign === null && !isScaled) return [];
    return [
      {
        start,
        end: end + (sign?.[0].length ?? 0),
        value: isMinor(sign?.[1]) ? value / 100 : value,
        low: null,
        currency: currencyOf(sign?.[1]),
        scaled: isScaled || isMinor(sign?.[1]),
      },
    ];
  });
}

/** `£2-£3k`: written as one word. */
const JOINED = /\d[-~][^\d\s]{1,3}\d/u;

/** The lower end of a range. `20 to 50p`, `£2 to 3k` and `£2-£3k` say once what both are in; `£2 to 50p` and `£2 to £3k` have a unit each. */
function lowOf(low: One, high: One, words: string): number {
  if (low.times !== 1 || high.times === 1 || low.value >= 1000) return low.value;
  const isOwn = low.after || (low.before && (high.times < 1 || (high.before && !JOINED.test(words))));
  return isOwn ? low.value : low.value * high.times;
}

/** No sentence of a person has more. */
const MOST_AMOUNTS = 24;

/** All amounts of a statement, in their order. A bare number without currency or multiplier is one too: the caller decides. */
export function amountsIn(written: string): Amount[] {
  const text = withoutOtherUnits(written);
  const found: Amount[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const low = oneOf(match.slice(1, 7));
    const high = oneOf(match.slice(7, 13));
    if (high === null) continue;
    const gap = match[0];
    const from = low === null ? null : lowOf(low, high, gap);
    const isRange = from !== null && from < high.value;
    if (low !== null && !isRange) {
      // No range: "3 a 40 €" or "2026 - 500 €". Each stands for itself.
      for (const single of gap.matchAll(SINGLE)) {
        const one = oneOf(single.slice(1, 7));
        if (one === null) continue;
        const start = match.index + single.index;
        found.push({
          start,
          end: start + single[0].trimEnd().length,
          value: one.value,
          low: null,
          currency: one.currency,
          scaled: one.times !== 1,
        });
      }
      continue;
    }
    found.push({
      start: match.index,
      end: match.index + gap.trimEnd().length,
      value: high.value,
      low: from,
      currency: high.currency ?? low?.currency ?? null,
      scaled: high.times !== 1,
    });
  }
  for (const one of inWords(text))
    if (!found.some((other) => other.start < one.end && other.end > one.start)) found.push(one);
  return found.sort((a, b) => a.start - b.start).slice(0, MOST_AMOUNTS);
}

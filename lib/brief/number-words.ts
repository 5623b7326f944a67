/** What number words are worth, by language: those that are added, and those that multiply what stands before. */
interface Numerals {
  readonly added: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<string, number>>;
  /** What may stand between two of them. */
  readonly gap: string;
  /** German says the five of 25 first. */
  readonly onesFirst?: true;
}

const counted = (words: string, from = 1): Record<string, number> =>
  Object.fromEntries(
    words
      .split(" ")
      .flatMap((forms, index) => forms.split("/").map((form) => [form.replaceAll("_", " "), index + from] as const)),
  );
const tens = (words: string): Record<string, number> =>
  Object.fromEntries(
    words.split(" ").flatMap((forms, index) => forms.split("/").map((form) => [form, (index + 2) * 10])),
  );
const hundreds = (words: string): Record<string, number> =>
  Object.fromEntries(
    words.split(" ").flatMap((forms, index) => forms.split("/").map((form) => [form, (index + 2) * 100])),
  );

const NUMERALS: readonly Numerals[] = [
  {
    added: {
      ...counted("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
      ...tens("twenty thirty forty fifty sixty seventy eighty ninety"),
    },
    times: { hundred: 100, thousand: 1e3, grand: 1e3, million: 1e6 },
    gap: String.raw`(?:\s|-)(?:and\s)?`,
  },
  {
    added: {
      ...counted("ein/eine/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"),
      ...tens("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig"),
    },
    times: { hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6 },
    gap: String.raw`[\s-]?(?:und)?\s?`,
    onesFirst: true,
  },
  {
    added: {
      ...counted("un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"),
      ...tens("vingt trente quarante cinquante soixante septante/soixante-dix huitante/quatre-vingt/quatre-vingts nonante/quatre-vingt-dix"),
    },
    times: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6 },
    gap: String.raw`(?:\s|-)(?:et\s)?`,
  },
  {
    added: {
      ...counted("un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"),
      ...tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
      ...hundreds("doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"),
      veinticinco: 25,
      ciento: 100,
      cien: 100,
    },
    times: { mil: 1e3, millón: 1e6, millones: 1e6 },
    gap: String.raw`\s(?:y\s)?`,
  },
  {
    added: {
      ...counted("um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis dezessete dezoito dezenove"),
      ...tens("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
      ...hundreds("duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"),
      cento: 100,
      cem: 100,
    },
    times: { mil: 1e3, milhão: 1e6, milhões: 1e6 },
    gap: String.raw`\s(?:e\s)?`,
  },
]; // prettier-ignore

const BORDER = "A-Za-zÀ-ɏ\\d";
const FINDERS = NUMERALS.map(({ added, times, gap, onesFirst }) => {
  const words = [...Object.keys(added), ...Object.keys(times)].sort((a, b) => b.length - a.length).join("|");
  return {
    added,
    times,
    onesFirst: onesFirst === true,
    word: new RegExp(words, "giu"),
    whole: new RegExp(`(?<![${BORDER}-])(?:${words})(?:${gap}(?:${words})){0,9}(?![${BORDER}])`, "giu"),
  };
});
const KANJI = /[一二三四五六七八九十百千]{1,9}(?:[万億][一二三四五六七八九十百千]{0,9})?/gu;
const KANJI_DIGITS = "〇一二三四五六七八九";
const KANJI_TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };

/** A number in words, with its place. */
export interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `mille`, `grand`: a word that also means other things. */
  readonly alone: boolean;
}

/** The numbers that a text writes in words, in six languages; the longest where two overlap. */
export function wordNumbersIn(text: string): WordNumber[] {
  const found: WordNumber[] = [];
  for (const { added, times, onesFirst, word, whole } of FINDERS)
    for (const match of text.matchAll(whole))
      for (const parts of numbersOf([...match[0].matchAll(word)], added, onesFirst)) {
        const last = parts.at(-1)!;
        found.push({
          start: match.index + parts[0]!.index,
          end: match.index + last.index + last[0].length,
          value: worth(
            parts.map(([part]) => part.toLowerCase()),
            added,
            times,
          ),
          alone: parts.length === 1,
        });
      }
  for (const match of text.matchAll(KANJI))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: kanjiNumber(match[0]),
      alone: match[0].length === 1,
    });
  const longest = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: WordNumber[] = [];
  for (const one of longest) if (!kept.some((other) => other.start < one.end && other.end > one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** `dreißig und sechzig`, `eighteen and thirty`: what no number has side by side are two. */
function numbersOf(
  words: readonly RegExpExecArray[],
  added: Readonly<Record<string, number>>,
  onesFirst: boolean,
): RegExpExecArray[][] {
  const numbers: RegExpExecArray[][] = [];
  for (const [index, word] of words.entries()) {
    const value = added[word[0].toLowerCase()];
    const before = index === 0 ? undefined : added[words[index - 1]![0].toLowerCase()];
    const isTen = (number: number) => number >= 20 && number < 100;
    const isTwo =
      value !== undefined &&
      before !== undefined &&
      before < 100 &&
      value < 100 &&
      (isTen(value) ? before >= 10 || !onesFirst : isTen(before) && onesFirst);
    if (index === 0 || isTwo) numbers.push([word]);
    else numbers.at(-1)!.push(word);
  }
  return numbers;
}

function worth(
  parts: readonly string[],
  added: Readonly<Record<string, number>>,
  times: Readonly<Record<string, number>>,
): number {
  let total = 0;
  let current = 0;
  for (const part of parts) {
    const factor = times[part];
    if (factor === undefined) current += added[part] ?? 0;
    else if (factor === 100) current = Math.max(current, 1) * factor;
    else {
      total += Math.max(current, 1) * factor;
      current = 0;
    }
  }
  return total + current;
}

/** `二百万` → 2000000. */
export function kanjiNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of text) {
    const factor = KANJI_TIMES[sign];
    if (sign === "万" || sign === "億") {
      total += Math.max(section + digit, 1) * (sign === "万" ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    } else if (factor !== undefined) {
      section += Math.max(digit, 1) * factor;
      digit = 0;
    } else digit = KANJI_DIGITS.indexOf(sign);
  }
  return total + section + digit;
}

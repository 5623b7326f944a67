import { foldText } from "@/lib/policy/words";

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["аеорсухіјѕԁһӏкмнтвг", "aeopcyxijsdhlkmhtbr"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["АВЕЅІЈКМНОРСТУХ", "ABESIJKMHOPCTYX"],
    ["αοινρτυκ", "aoivptuk"],
  ].flatMap(([from, to]) => Array.from(from!).map((sign, at) => [sign, to![at]!])),
);
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join("")}]`, "gu");
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters of another alphabet inside a Latin word, or a whole word of them that reads as Latin among Latin ones; else null. */
export function mixedWord(text: string): string | null {
  const words = text.match(/\p{L}{2,60}/gu) ?? [];
  const among = words.some((word) => LATIN.test(word) && !OTHER.test(word));
  for (const word of words) {
    if (!OTHER.test(word)) continue;
    const rest = word.replace(LOOKALIKE, "");
    if (LATIN.test(word) ? rest !== word && word.length >= 3 : among && rest === "" && word.length >= 3) return word;
  }
  return null;
}

/** The text in Latin letters where it only looked Latin. */
function inLatin(text: string): string {
  if (!OTHER.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    LATIN.test(word) || word.replace(LOOKALIKE, "") === ""
      ? word.replace(LOOKALIKE, (sign) => LOOKALIKES[sign]!)
      : word,
  );
}

/**
 * The text as rules read it: folded, without accents, hidden characters and look-alike letters, so that one pattern finds a phrase
 * however it was typed. Kana keep their marks.
 */
export function bareText(text: string): string {
  const visible = inLatin(text.replace(/[\p{Cf}\u034f\u115f\u1160\u3164]/gu, ""));
  return foldText(visible)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");
}

/** Alternatives as whole words, and others that stand anywhere, as those of Japanese do. `\\p{L}*` may end an alternative. */
export function any(words: string, anywhere = ""): string {
  const whole = `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
  return anywhere === "" ? whole : `(?:${whole}|${anywhere})`;
}

/** The letters that Latin words have in bare text. The whole of `\\p{L}`, hundreds of times in a pattern, takes an engine seconds to build. */
const LETTERS = "a-zßæœøđłı";

/** A pattern over bare text. Patterns here know Latin letters and what they name themselves. */
export function pattern(source: string, flags = ""): RegExp {
  const small = source.replace(/\[([^\]\\]*)\\p\{L\}/gu, `[$1${LETTERS}`).replaceAll("\\p{L}", `[${LETTERS}]`);
  return new RegExp(small.replaceAll(`[${LETTERS}\\p{N}]`, `[${LETTERS}0-9]`).replaceAll("\\p{N}", "0-9"), flags);
}

/** Whether two patterns stand within so many characters of each other, in either order. */
export function near(a: string, b: string, characters: number): RegExp {
  return pattern(`${a}[^\\n]{0,${characters}}?${b}|${b}[^\\n]{0,${characters}}?${a}`);
}

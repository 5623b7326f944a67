import { mixedWord } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Words that are often disguised, as they read once digits are letters. */
const DISGUISED = new Set(
  (
    "free sale best cash money gratis viagra cialis casino porn sex sexy loan flowers shoes deal win crypto bitcoin weed cocaine vape cheap geld kredit gewinn " +
    "rabatt kaufen soldes argent oferta dinero gratuit barato dinheiro premio"
  ).split(" "),
);
const UNLEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "€": "e",
};
/** Names of things that carry such a digit themselves. */
const WITH_DIGIT =
  /^(?:mp[34]|web[23]|ps[1-5]|co2|h2o?|b2|p2p|c2c|k8|i18|l10|y2k|o2|n26|f1|g4|a[1-9]|q[1-9]|x[1-9]|s[1-9]|p[1-9]|t[1-9]|e[1-9]|h[1-9]|win1|typ[1-9]|top[1-9]|euro[1-9]|usb[1-9]|iphone\d|vitamin\p{L}?\d|omega3)/u;
const GENDER_STAR = /\p{L}[*:_]in(?:nen)?(?!\p{L})/gu;
const ABBREVIATION =
  /^(?:S\.A\.R\.L|S\.A\.S\.U|E\.U\.R\.L|E\.I\.R\.L|G\.m\.b\.H|U\.S\.A|S\.W\.A\.T|M\.A\.S\.H|e\.i\.r\.l|s\.a\.r\.l|i\.d\.R|u\.v\.a\.m|z\.T|F\.A\.Q)$/u;
const CJK = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]";
const SPACED_CJK = new RegExp(`(?<!${CJK})${CJK}(?:[ \\u3000・.·_-]${CJK}){3,}(?!${CJK})`, "u");

/** Words dressed up so that no filter knows them, or to catch the eye: look-alike letters, digits, dots and spaces. Refused by both platforms. */
export const checkDisguise: TextRule = (text, place) => {
  const google = place.platform === "google-ads";
  const bare = text.replace(/\{[^{}]*\}/gu, " ").replace(GENDER_STAR, "");
  const mixed = mixedWord(text);
  const word = disguisedWord(bare, google);
  return [
    ...findingIf(
      mixed !== null,
      "mixed-script",
      "error",
      `"${mixed ?? ""}" mixes letters of two alphabets that look alike.`,
      "Type the word again in one alphabet.",
    ),
    ...findingIf(
      word !== null,
      "disguised-word",
      "error",
      `In "${word ?? ""}" digits or symbols stand for letters.`,
      "Write the word with its letters.",
    ),
    ...findingIf(
      areLettersApart(bare) || isMixedCase(bare),
      "gimmick-letters",
      google ? "error" : "warning",
      "Letters are spaced, dotted or mixed in size to catch the eye.",
      "Write the word as a dictionary does.",
    ),
  ];
};

function disguisedWord(text: string, google: boolean): string | null {
  for (const [word] of text.matchAll(/[\p{L}\p{N}@$€]{3,30}/gu)) {
    if (!/\p{L}/u.test(word) || !/[0-9@$€]/u.test(word)) continue;
    const lower = word.toLowerCase();
    const read = lower.replace(/[013457@$€]/gu, (sign) => UNLEET[sign] ?? sign);
    if (DISGUISED.has(read) || DISGUISED.has(read.replace(/i/gu, "l"))) return word;
    if (/\p{L}[€$]\p{L}/u.test(word) && !/^(?:us|ca|au|nz|hk|r|a|c)[$€]/u.test(lower)) return word;
    if (google && /^\p{L}+@\p{Ll}+$/u.test(word) && !text.includes(`${word}.`)) return word;
    // One digit between small letters of a longer word: "fl1ghts". Names of models have more digits, or end in one.
    const isLeet = /^\p{Lu}?\p{Ll}*[0134]\p{Ll}{2,}$/u.test(word) && (word.match(/\p{L}/gu) ?? []).length >= 5;
    const starts = /^0\p{Ll}{4,}$/u.test(word);
    if (starts || (isLeet && /^\p{L}/u.test(word) && !WITH_DIGIT.test(lower))) return word;
  }
  const censored =
    /\p{L}{1,3}[●○◯•∙◎✕]{1,5}\p{L}{1,3}/u.exec(text) ?? /(?<!\p{L})\p{L}{1,30}\*{1,5}\p{Ll}{2,30}/u.exec(text);
  return censored?.[0] ?? null;
}

function areLettersApart(text: string): boolean {
  for (const [run] of text.matchAll(/(?<![\p{L}\p{N}])\p{L}(?:([.*_~·-])\p{L})(?:\1\p{L})+(?![\p{L}\p{N}])/gu)) {
    const letters = (run.match(/\p{L}/gu) ?? []).length;
    if (ABBREVIATION.test(run)) continue;
    if (letters >= 4 || (run.includes("-") && /\p{Ll}/u.test(run))) return true;
  }
  return /(?<!\p{L})\p{L}(?: \p{L}){3,}(?!\p{L})/u.test(text) || SPACED_CJK.test(text);
}

/** "fReE sHiPpInG": again and again a capital after a small letter. Brands do so once or twice. */
function isMixedCase(text: string): boolean {
  const words = text.match(/\p{L}{4,30}/gu) ?? [];
  const odd = words.filter((word) => /(?:\p{Ll}\p{Lu}){2}/u.test(word) && !/tex$/iu.test(word));
  return odd.length >= 2 || odd.some((word) => /(?:\p{Ll}\p{Lu}){3}|(?:\p{Lu}\p{Ll}){3}\p{Lu}?$/u.test(word));
}

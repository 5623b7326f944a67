import { withoutInserts } from "@/lib/copywriting/limits";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Control, zero-width, direction and tag characters: never visible, never wanted. The joiner inside emoji (U+200D) and U+FE0F are. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/** Mathematical and enclosed letters that imitate fonts. */
const STYLED = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9]|[\u1d00-\u1d2b\u{1f170}-\u{1f19a}]{2}/u;
/** Full-width Latin letters: ordinary among Japanese, Chinese and Korean, a costume elsewhere. */
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Combining marks piled on a letter. */
const PILED = /[\u0300-\u036f\u0489\u20d0-\u20f0]{3,}/u;
/** The same picture three times in a row. */
const ROW = /(\p{Extended_Pictographic})\ufe0f?(?:\1\ufe0f?){2,}/u;
const PICTURES = /\p{Extended_Pictographic}/gu;
/** Arrows, bullets, boxes, stars, hearts, ticks. ® ™ © are pictographic for Unicode, but are marks of ownership. */
const ORNAMENT =
  /[\u2022\u2023\u25a0-\u25ff\u2190-\u21ff\u2600-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff»«](?!\ufe0e)/u;
/** Arrows, frames and rows made of ordinary signs. "C++" and "A/B" are words. */
const TYPED_ORNAMENT =
  /(?:[=~-]{1,3}>|<[=~-]{1,3})(?!\d)|~~|##|\|\||>>|<<|\^\^|__|={2,}|(?<![\p{L}+])\+{2,}|\/{3,}|\\\\/u;
const OWNERSHIP = /[®©™]/gu;
const PLACEHOLDER =
  /\[(?:your|company|brand|name|product|city|insert|firma|firmenname|marke|produkt|stadt|name einfügen)[^\][]{0,40}\]|lorem ipsum|&(?:amp|nbsp|quot|lt|gt);|<\/?[a-z][^<>]{0,80}>/iu;
const MARKED = /(?<![\p{L}\p{N}])(?:XXX{1,8}|TODO|TBD)(?![\p{L}\p{N}])|%[A-Z_]{3,30}%/u;

/** Symbols, invisible characters and leftovers of templates. */
export const checkSymbols: TextRule = (text, place) => {
  const google = place.platform === "google-ads";
  const bare = (google ? withoutInserts(text) : text).replace(OWNERSHIP, "");
  const pictures = bare.match(PICTURES)?.length ?? 0;
  const ornament =
    google && (ORNAMENT.test(bare.replace(/[«»]/gu, "")) || TYPED_ORNAMENT.test(bare) || /^[»«>]/u.test(bare));
  const asterisk = google && /(?<![\d*])\*(?!\*)/u.test(bare.replace(/\p{L}\*in(?:nen)?(?!\p{L})/gu, ""));
  const braces = google ? /[{}]/u.test(bare) : /[{}]/u.test(text.replace(/\{\{[a-z_.]{3,60}\}\}/gu, ""));
  return [
    ...findingIf(
      google && (pictures > 0 || ornament || asterisk),
      "prohibited-symbol",
      "error",
      "Google refuses emoji, ornaments, bullets and asterisks in texts.",
      "Use words.",
    ),
    ...findingIf(
      !google && (pictures > 9 || ROW.test(text)),
      "many-emoji",
      "warning",
      `It has ${pictures} emoji, some of them in rows.`,
      "Keep the ones that help to read it.",
    ),
    ...findingIf(
      INVISIBLE.test(text.replace(/[\n\r\t]/gu, " ")),
      "invisible-character",
      "error",
      "It holds characters that nobody sees.",
      "Type the text again without formatting.",
    ),
    ...findingIf(
      STYLED.test(text) || PILED.test(text.normalize("NFD")) || (FULL_WIDTH.test(text) && !CJK.test(text)),
      "styled-letters",
      "error",
      "Special characters imitate bold or other fonts; screen readers cannot read them.",
      "Use ordinary letters.",
    ),
    ...findingIf(
      PLACEHOLDER.test(text) || MARKED.test(text) || braces,
      "placeholder",
      "error",
      "Part of a template was left in.",
      "Replace the placeholder by what it stands for.",
    ),
  ];
};

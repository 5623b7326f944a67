import { withoutInserts } from "@/lib/copywriting/limits";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Control, zero-width, direction and tag characters: never visible, never wanted. The joiner inside emoji (U+200D) and U+FE0F are. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/** Mathematical and enclosed letters that imitate fonts; full-width Latin. */
const STYLED = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]/u;
const PICTURES = /\p{Extended_Pictographic}/gu;
/** Arrows, bullets, boxes, stars, hearts, ticks. ® ™ © are pictographic for Unicode, but are marks of ownership. */
const ORNAMENT =
  /[\u2022\u2023\u25a0-\u25ff\u2190-\u21ff\u2600-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff»«](?!\ufe0e)/u;
const OWNERSHIP = /[®©™]/gu;
const PLACEHOLDER =
  /\[(?:your|company|brand|name|product|city|insert|firma|firmenname|marke|produkt|stadt|name einfügen)[^\][]{0,40}\]|lorem ipsum|(?<![\p{L}\p{N}])(?:XXX{1,8}|TODO|TBD)(?![\p{L}\p{N}])|%[A-Z_]{3,30}%|&(?:amp|nbsp|quot|lt|gt);|<\/?[a-z][^<>]{0,80}>/iu;

/** Symbols, invisible characters and leftovers of templates. */
export const checkSymbols: TextRule = (text, place) => {
  const google = place.platform === "google-ads";
  const bare = (google ? withoutInserts(text) : text).replace(OWNERSHIP, "");
  const pictures = bare.match(PICTURES)?.length ?? 0;
  const ornament = google && (ORNAMENT.test(bare.replace(/[«»]/gu, "")) || /^[»«>]/u.test(bare));
  const asterisk = google && /(?<![\d*])\*(?!\*)/u.test(bare);
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
      !google && pictures > 6,
      "many-emoji",
      "note",
      `It has ${pictures} emoji.`,
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
      STYLED.test(text),
      "styled-letters",
      google ? "error" : "warning",
      "Special characters imitate bold or other fonts; screen readers cannot read them.",
      "Use ordinary letters.",
    ),
    ...findingIf(
      PLACEHOLDER.test(text) || braces,
      "placeholder",
      "error",
      "Part of a template was left in.",
      "Replace the placeholder by what it stands for.",
    ),
  ];
};

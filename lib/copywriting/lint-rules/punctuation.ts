import { withoutInserts } from "@/lib/copywriting/limits";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
/** Marks that belong to a name: C++, energy class A+++, Yahoo!, six digits of a card "**". */
const NAMES =
  /(?<![\p{L}\p{N}])(?:[CNg]|Notepad|Dev-C)\+\+|(?<![\p{L}\p{N}])A\+{2,3}(?!\+)|(?<!\p{L})(?:Yahoo|Joomla|Jeopardy)!/gu;

/** Repeated and misplaced punctuation and spacing (Google: "Punctuation and symbols"). */
export const checkPunctuation: TextRule = (written, place) => {
  const google = place.platform === "google-ads";
  const text = (google ? withoutInserts(written) : written).replace(NAMES, "x");
  const serious = google ? "error" : "warning";
  const repeated = /([!?！？¡¿,;:*~#=+|_^<>、。♪♥€$£¥￥%&])\1|\.{4,}|-{2,}|[!?！？][!?！？]|(?<!\.)\.\.(?!\.)/u.exec(
    text,
  );
  return [
    ...findingIf(
      google && place.slot === "headlines" && /[!！]/u.test(text),
      "exclamation-in-headline",
      "error",
      "Google refuses exclamation marks in headlines.",
      "Remove the exclamation mark.",
    ),
    ...findingIf(
      google && place.slot !== "headlines" && repeated === null && count(text, /[!！]/gu) > 1,
      "too-many-exclamations",
      "error",
      "Google allows one exclamation mark in a text.",
      "Keep one at most.",
    ),
    ...findingIf(
      repeated !== null,
      "repeated-punctuation",
      serious,
      `"${repeated?.[0] ?? ""}" repeats punctuation.`,
      "Use each mark once.",
    ),
    ...findingIf(
      google && /…|\.{3}/u.test(text),
      "ellipsis",
      "warning",
      "Google's editorial policy names ellipses among non-standard punctuation.",
      "End the sentence.",
    ),
    ...findingIf(
      /(\p{L})\1{3,}/iu.test(text.replace(/(?<!\p{L})(?:www|x{2,4}l|i{2,3})(?!\p{L})/giu, "")),
      "stretched-word",
      serious,
      "A letter is repeated for effect.",
      "Write the word as a dictionary does.",
    ),
    ...findingIf(
      google && /(?:^|\s)@(?:\s|$)/u.test(text),
      "symbol-for-word",
      "error",
      'The sign "@" stands for a word.',
      "Write the word.",
    ),
    ...checkSpacing(text),
  ];
};

function checkSpacing(text: string): ReturnType<TextRule> {
  const missing =
    /\p{L}{2}[,;]\p{L}{2}/u.test(text) ||
    // Japanese sets no space after a mark.
    /\p{L}[!?](?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\p{L}/u.test(text) ||
    /\p{Ll}{3}\.(?!Com|De|Org|Net|Io|Ai|Js)\p{Lu}\p{Ll}/u.test(text);
  const early = /\p{L} [,.;](?:\s|$)/u.test(text);
  const doubled = /\S {2,}\S/u.test(text);
  const outer = text !== "" && text.trim() !== "" && text !== text.trim();
  return [
    ...findingIf(missing, "missing-space", "warning", "A space is missing after a mark.", "Add the space."),
    ...findingIf(
      early,
      "space-before-mark",
      "warning",
      "There is a space before a comma or full stop.",
      "Remove the space.",
    ),
    ...findingIf(doubled || outer, "extra-space", "warning", "There are spaces too many.", "Remove them."),
  ];
}

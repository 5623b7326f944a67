/** No word is longer: a search for compounds stays linear in a text that is one endless word. */
const LONGEST_WORD = 30;
/** Japanese writes Latin words without spaces around them: `CPAは`. */
const LATIN = "A-Za-z\\u00c0-\\u024f\\d";
const JAPANESE_SIGNS = "\\u3005-\\u30ff\\u3400-\\u9fff";
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * One search for phrases of several languages, written as fragments of regular expressions and parted by `|`. Whole words only;
 * a fragment that ends in `*` finds compounds and inflections too. Japanese has no word ends.
 */
export function phrases(...lists: readonly string[]): RegExp {
  const latin: string[] = [];
  const japanese: string[] = [];
  for (const part of fragments(lists.join("|"))) {
    const isOpen = /\p{L}\*$/u.test(part);
    const body = unaccented(isOpen ? `${part.slice(0, -1)}\\p{L}*` : part)
      .replaceAll(" ?", "\\s?")
      .replaceAll(" ", "\\s{1,9}")
      .replaceAll("\\p{L}*", `\\p{L}{0,${LONGEST_WORD}}`)
      .replaceAll("\\p{L}+", `\\p{L}{1,${LONGEST_WORD}}`);
    (CJK.test(part) ? japanese : latin).push(body);
  }
  // The checks at both ends stand outside: a test of hundreds of words then costs one look where no word begins,
  // and none of them begins with a Japanese sign.
  const words =
    latin.length === 0 ? [] : [`(?<![${LATIN}])(?![${JAPANESE_SIGNS}])(?:${latin.join("|")})(?![${LATIN}])`];
  return new RegExp(`(?:${[...words, ...japanese].join("|")})`, "giu");
}

/** Who types on a telephone leaves the accents out: `mecanicos`, `ligacoes`. Not in short words, where they tell words apart. */
function unaccented(part: string): string {
  return part.replace(/\\p\{\p{L}+\}|\\.|\[(?:\\.|[^\]])*\]|\p{Script=Latin}+/gu, (piece) =>
    /^[\\[]/u.test(piece) || piece.length < SHORT
      ? piece
      : piece.replace(/[áéíóúàèìòùâêîôûãõçñëï]/gu, (sign) => `[${sign}${sign.normalize("NFD")[0]!}]`),
  );
}
/** `más`, `esta`, `hasta`, `meses`: shorter words are others without their accents. */
const SHORT = 6;

/** Parts a list at the bars that stand in no bracket. */
function fragments(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at]!;
    if (sign === "\\") {
      part += sign + (list[at + 1] ?? "");
      at += 1;
      continue;
    }
    if ("([".includes(sign)) depth += 1;
    if (")]".includes(sign)) depth -= 1;
    if (sign === "|" && depth === 0) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part].filter((one) => one !== "");
}

/** All places where a global pattern is found. */
export function hits(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

/** Whether a global pattern is found anywhere. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

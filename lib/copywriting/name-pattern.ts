/** Signs that stand for one another in names, however they were typed. */
const ALIKE = ["'’‘ʼ′`´＇", "-‐‑‒–—−－", "・･·", "iıİ"] as const;
/** Scripts that put no space between words: a name in them ends where it ends, whatever letter follows. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** What a text loses before it is sent, and may hold within a name until then. */
const UNSEEN = String.raw`[\p{Cf}\u034f]*`;

/** A name of one letter, or what looks like one of our tokens, would hit words that are no names. */
export function isSearchable(name: string): boolean {
  return (name.match(/\p{L}/gu)?.length ?? 0) >= 2 && !/^[A-Z]\d{1,3}$/u.test(name);
}

/**
 * Finds a name in a text in any spelling of it: capitals (also ß as SS and the dotted I), kinds of apostrophe, dash and space, letters
 * and accents joined or apart, unseen characters within. Whole words only, a genitive s aside; two letters only as they are written.
 */
export function namePattern(name: string): RegExp {
  const signs = Array.from(name.normalize("NFKC").trim().replace(/\s+/gu, " "));
  const isShort = signs.length < 3 && !UNSPACED.test(name);
  const parts = signs.map((sign) => spellings(sign, isShort));
  const before = UNSPACED.test(signs[0] ?? "") ? "" : `(?<!${LETTER})`;
  const genitive = isShort ? "" : String.raw`(?:['’]?s)?`;
  const after = UNSPACED.test(signs.at(-1) ?? "") ? "" : String.raw`(?!\p{M})(?=${genitive}(?!${LETTER}))`;
  return new RegExp(`${before}${parts.join(UNSEEN)}${after}`, isShort ? "gu" : "giu");
}

function spellings(sign: string, exact: boolean): string {
  if (/\s/u.test(sign)) return String.raw`\s*`;
  const kin = ALIKE.find((one) => (!exact || !/\p{L}/u.test(one)) && one.includes(sign.toLowerCase()));
  // İ and ı fold to nothing else, and İ in small letters is an i with a dot of its own.
  if (kin !== undefined && /i/u.test(kin)) return String.raw`(?:[${kin}I]\u0307?)`;
  if (kin !== undefined) return `[${kin.replaceAll("-", "\\-")}]`;
  if (/[ßẞ]/u.test(sign)) return "(?:ß|ẞ|ss)";
  const apart = sign.normalize("NFD");
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
  return apart === sign ? literal(sign) : `(?:${literal(sign)}|${literal(apart)})`;
}

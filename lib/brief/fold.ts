/** A text in one spelling for searching, character by character, and where each of them stands in the original. */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  /** Index in `raw` of each character of `text`, and the end. */
  readonly at: readonly number[];
}

/** The original words of a part of the folded text: what a quote shows. */
export function rawSlice(folded: Folded, start: number, end: number): string {
  return folded.raw.slice(folded.at[start] ?? folded.raw.length, folded.at[end] ?? folded.raw.length);
}

const SAME: Readonly<Record<string, string>> = {
  "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2010": "-", "\u2011": "-",
  "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-", "\u301c": "~", "\uff5e": "~", "\uffe5": "¥", "\u2022": "-",
  "\u25cf": "-", "\u25cb": "-", "\u30fb": "・", "\uff65": "・", "\u2044": "/", "\u2216": "/", "\u2264": "<", "\u2265": ">", "\t": "\t",
}; // prettier-ignore
const DROPPED = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0f\ufeff]/u;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const MARK = /\p{M}/u;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Folds widths, spaces, quotes, dashes and accents written apart; drops what is invisible. Line breaks and capitals stay. */
export function foldKeeping(raw: string): Folded {
  const out: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw[index] ?? "";
    if (sign === "\r" || DROPPED.test(sign)) continue;
    const last = out.at(-1);
    if (last !== undefined && MARK.test(sign)) {
      const joined = (last + sign).normalize("NFC");
      if (joined.length === 1) {
        out[out.length - 1] = joined;
        continue;
      }
    }
    out.push(foldSign(sign));
    at.push(index);
  }
  at.push(raw.length);
  return { raw, text: out.join(""), at };
}

function foldSign(sign: string): string {
  const same = SAME[sign];
  if (same !== undefined) return same;
  if (SPACE.test(sign)) return " ";
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5d) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  return sign;
}

/** What became of a text: a value, a stated "nothing here", or something that is not understood and must not be guessed. */
export type Parsed<T> =
  { readonly kind: "value"; readonly value: T } | { readonly kind: "absent" } | { readonly kind: "failed" };

export const ABSENT_TEXT = { kind: "absent" } as const;
export const FAILED = { kind: "failed" } as const;

/** Shorthand for a text that was understood. */
export function parsed<T>(value: T): Parsed<T> {
  return { kind: "value", value };
}

const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Printable ASCII with single spaces inside: most cells, which need no tidying. */
const PLAIN = /^(?:[!-~]+ )*[!-~]+$/;

/** A text as a person sees it: no bidi marks, every run of spaces one plain space. Letters, signs and emoji stay as they are. */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/**
 * One spelling for parsing: a tidy text with full-width digits and signs as ASCII, minus signs as hyphens, one yen sign.
 * Never for names, which must stay as they are shown.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return tidyText(text)
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\u2212/g, "-")
    .replace(/\uffe5/g, "\u00a5");
}

/** True for the signs that both platforms show where there is no value: `—`, `–`, `--`, ` --`, `-`. */
export function isAbsentText(text: string): boolean {
  return /^(?:[\u2013\u2014]|-{1,2})$/.test(cleanText(text));
}

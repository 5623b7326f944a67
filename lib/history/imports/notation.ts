/** Marks of direction that Arabic and Hebrew files have around numbers, dates and labels. */
const MARKS = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** The text without marks that cannot be seen. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/** A number or date in the digits of this line, without marks of direction; Arabic's own percent sign becomes the usual one. */
export function plainDigits(text: string): string {
  if (!/[^\u0000-\u024f]/.test(text)) return text;
  return withoutMarks(text)
    .replace(FOREIGN_DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - ZEROS.findLast((zero) => zero <= code)!);
    })
    .replace(/[٪％]/g, "%");
}

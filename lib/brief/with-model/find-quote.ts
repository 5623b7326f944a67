import { foldKeeping } from "@/lib/brief/fold";
import type { Quote } from "@/lib/brief/types";

/** Finds words in a text as somebody else copied them: spaces, line breaks, widths and quote signs may differ, nothing else. */
export type QuoteFinder = (words: string) => Quote | null;

const LEAST = 2;
const LONGEST = 600;

interface Even {
  readonly text: string;
  /** Index in the original of each character, and the end. */
  readonly at: readonly number[];
}

/** One line, one space between words; where each character stood. */
function even(raw: string): Even {
  const folded = foldKeeping(raw);
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < folded.text.length; index += 1) {
    for (const sign of folded.text[index]!.normalize("NFKC")) {
      const isSpace = /\s/u.test(sign);
      if (isSpace && (text === "" || text.endsWith(" "))) continue;
      text += isSpace ? " " : sign;
      for (let unit = 0; unit < sign.length; unit += 1) at.push(folded.at[index]!);
    }
  }
  at.push(raw.length);
  return { text, at };
}

/** A finder for one text. What it gives is the text's own wording, never the model's. */
export function quoteFinder(raw: string): QuoteFinder {
  const { text, at } = even(raw);
  return (words) => {
    const sought = even(words).text.trim();
    if (sought.length < LEAST || sought.length > LONGEST) return null;
    const from = text.indexOf(sought);
    if (from === -1) return null;
    const start = at[from]!;
    // The end of the last character that was found, not the beginning of the next: what lies between is not part of it.
    const last = at[from + sought.length - 1]!;
    const end = last + (raw.codePointAt(last)! > 0xffff ? 2 : 1);
    return { text: raw.slice(start, end), start, end };
  };
}

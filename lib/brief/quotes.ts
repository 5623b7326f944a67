import { rawSlice, type Folded } from "./fold";
import type { Statement } from "./statements";
import type { Quote } from "./types";

export interface Placed {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
}
export type Quoter = (placed: Placed) => Quote;

/** Gives the original words of a place in a statement. */
export function quoter(folded: Folded): Quoter {
  return ({ statement, start, end }) => {
    // The full stop of the sentence is no part of what was said.
    const tail = /[\s.,;:]*$/u.exec(statement.text.slice(start, end))?.[0].length ?? 0;
    const [from, to] = [statement.start + start, statement.start + end - tail];
    return { text: rawSlice(folded, from, to), start: folded.at[from] ?? 0, end: folded.at[to] ?? folded.raw.length };
  };
}

/** The words of a quote as one line: breaks and quote marks of the mail program are not the client's. */
export function wordsOf({ text }: Quote): string {
  return text
    .replace(/\s*\n[\s>]*/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

import * as v from "valibot";
import { givenPart, type AskedPart } from "./reading-parts";

/** Another panel may ask in between, and each reading is kept until the next is asked for. */
const MOST_TRIES = 4;

/**
 * Asks for the reading of a page piece by piece, as JSON: the browser copies an answer at once, and holds up the page meanwhile.
 * Rejects where the answers fit no reading, or with what `ask` rejects with.
 */
export async function wholeReading(ask: (part: AskedPart) => Promise<unknown>): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const text = await inParts(ask);
    if (text !== null) return text;
  }
  throw misfit();
}

function misfit(): Error {
  return new Error("the page's reading does not fit the contract");
}

/** Null where a piece did not come any more. */
async function inParts(ask: (part: AskedPart) => Promise<unknown>): Promise<string | null> {
  const first = v.safeParse(givenPart, await ask(null));
  if (!first.success || first.output.index !== 0) throw misfit();
  const { of, count, text } = first.output;
  const texts = [text];
  while (texts.length < count) {
    const next = v.safeParse(givenPart, await ask({ of, index: texts.length }));
    if (!next.success || next.output.of !== of || next.output.index !== texts.length) return null;
    texts.push(next.output.text);
  }
  return texts.join("");
}

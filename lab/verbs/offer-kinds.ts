import { writeFileSync } from "node:fs";
import { labelledOffers } from "../offer-kinds/labelled";
import { trainKinds } from "../offer-kinds/train-kinds";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- offer-kinds --learn FILE.json

Learns from the project's labelled sentences what kind of offer a brief is about, and writes it as the extension ships it
(lib/brief/meaning/offer-kinds.json). How it does on sentences held out is said on stderr. A minute.
`;

function run(args: readonly string[]): Promise<number> {
  const [learn, target, ...rest] = args;
  if (learn !== "--learn" || target === undefined || rest.length > 0) {
    process.stderr.write(HELP);
    return Promise.resolve(2);
  }
  const kinds = trainKinds(labelledOffers("learnt"), (line) => process.stderr.write(`${line}\n`));
  writeFileSync(target, `${JSON.stringify(kinds)}\n`);
  return Promise.resolve(0);
}

/** Makes what tells kinds of offers in the extension. */
export const offerKindsVerb: Verb = { name: "offer-kinds", help: HELP, run };

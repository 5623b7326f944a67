import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import type { Interval } from "@/lib/domain/interval";
import { foldsOf, heldOutLeads, shareRight, slopeOf, trainRanker } from "@/lib/copywriting/ranking/check-ranker";
import { packRanker } from "@/lib/copywriting/ranking/packed-ranker";
import { type Ranker, canTell, probabilityFirst } from "@/lib/copywriting/ranking/ranker";
import { shippedRanker } from "@/lib/copywriting/ranking/shipped-ranker";
import type { TextPair } from "@/lib/copywriting/ranking/train-ranker";
import { longerLeads, tfidfLeads } from "../rank-copy/baselines";
import { BadPairs, type Pairs, readPairs } from "../rank-copy/read-pairs";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- rank-copy PAIRS.csv [--train LABELLED.csv [--save RANKER.json --origin TEXT]]

Says which of two texts of one experiment gets more clicks per impression. PAIRS.csv: id,a,b (id: the experiment; test_id,
headline_a, headline_b are understood, too). Prints CSV: id,p_a_wins, one line a pair, in order.

By itself it uses the ranker that comes with the extension. Where PAIRS.csv has a column a_wins (1 or 0) for at least ten
experiments, the pairs are cross-validated instead: each line is predicted by what the other experiments teach, and the shares of
right pairs (of the ranker, of the longer text, of TF-IDF with logistic regression) are written to stderr as one JSON document.

  --train LABELLED.csv   learn from these pairs (id,a,b,a_wins) and use that
  --save RANKER.json     write what was learnt as the extension ships it; --origin says whose pairs they are and their licence
`;
const LEAST_EXPERIMENTS = 10;

/** `lab rank-copy`, as contracts.md section 3 says. The same code as in the extension. */
export const rankCopyVerb: Verb = {
  name: "rank-copy",
  help: HELP,
  async run(args) {
    const request = requestOf(args);
    if (request === null) {
      process.stderr.write(HELP);
      return 2;
    }
    try {
      rank(request);
      return await Promise.resolve(0);
    } catch (error) {
      if (!(error instanceof BadPairs)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
  },
};

interface Request {
  readonly pairs: string;
  readonly train: string | null;
  readonly save: string | null;
  readonly origin: string | null;
}

function requestOf(args: readonly string[]): Request | null {
  const option = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { train: option, save: option, origin: option },
    });
    const [pairs, ...more] = positionals;
    const [train, save, origin] = [values.train ?? null, values.save ?? null, values.origin ?? null];
    const isWhole = save === null ? origin === null : train !== null && origin !== null;
    return pairs === undefined || more.length > 0 || !isWhole ? null : { pairs, train, save, origin };
  } catch {
    return null;
  }
}

function rank({ pairs: path, train, save, origin }: Request): void {
  const read = readPairs(path);
  const learnt = train === null ? null : learn(train);
  const ranker = learnt?.ranker ?? null;
  if (ranker !== null && save !== null) saveRanker(ranker, save, origin ?? "");
  const labelled = labelledOf(read);
  const canCheck = labelled !== null && new Set(labelled.map((pair) => pair.experiment)).size >= LEAST_EXPERIMENTS;
  const probabilities =
    ranker === null && canCheck ? crossValidated(labelled) : predicted(ranker ?? shippedRanker(), read);
  if (learnt !== null && labelled !== null) tellUnseen(labelled, probabilities, learnt.experiments);
  const lines = read.pairs.map(({ experiment }, i) => ({ id: experiment, p_a_wins: probabilities[i]!.toFixed(6) }));
  process.stdout.write(`${Papa.unparse(lines, { newline: "\n" })}\n`);
}

function labelledOf({ pairs, aWins }: Pairs): readonly TextPair[] | null {
  return aWins === null ? null : pairs.map((pair, i) => ({ ...pair, aWins: aWins[i]! }));
}

function learn(path: string): { readonly ranker: Ranker; readonly experiments: ReadonlySet<string> } {
  const labelled = labelledOf(readPairs(path));
  if (labelled === null) throw new BadPairs(`${path}, line 1: there is no column "a_wins" to learn from.`);
  const ranker = trainRanker(labelled, "headline-tests");
  tell({ learnt: ranker.evidence });
  return { ranker, experiments: new Set(labelled.map((pair) => pair.experiment)) };
}

function saveRanker(ranker: Ranker, path: string, origin: string): void {
  try {
    writeFileSync(path, `${JSON.stringify(packRanker(ranker, origin), null, 2)}\n`);
  } catch {
    throw new BadPairs(`${path}: cannot be written.`);
  }
}

function predicted(ranker: Ranker, { pairs }: Pairs): readonly number[] {
  const began = performance.now();
  const probabilities = pairs.map(({ a, b }) => probabilityFirst(ranker, a, b));
  tell({ ranker: ranker.evidence, pairs: pairs.length, milliseconds: Math.round(performance.now() - began) });
  return probabilities;
}

/** Only experiments that were not learnt from say how good a ranker is. */
function tellUnseen(pairs: readonly TextPair[], probabilities: readonly number[], seen: ReadonlySet<string>): void {
  const unseen = [...pairs.keys()].filter((i) => !seen.has(pairs[i]!.experiment));
  const [some, leads] = [unseen.map((i) => pairs[i]!), unseen.map((i) => probabilities[i]! - 0.5)];
  tell({ unseen: { pairs: some.length, right: some.length === 0 ? null : shareRight(some, leads) } });
}

/** Each pair by what the other experiments teach; the baselines have the same folds. */
function crossValidated(pairs: readonly TextPair[]): readonly number[] {
  const folds = foldsOf(pairs);
  const leads = heldOutLeads(pairs, folds);
  // The slope is learnt without the fold, too.
  const slopes = new Map(
    [...new Set(folds)].map((fold) => {
      const others = [...pairs.keys()].filter((i) => folds[i] !== fold);
      return [fold, slopeOf(others.map((i) => pairs[i]!), others.map((i) => leads[i]!))]; // prettier-ignore
    }),
  );
  const probabilities = pairs.map((_, i) => 1 / (1 + Math.exp(-slopes.get(folds[i]!)! * leads[i]!)));
  const told = [...pairs.keys()].filter((i) => canTell(probabilities[i]!));
  const untold = [...pairs.keys()].filter((i) => !canTell(probabilities[i]!));
  const of = (some: readonly number[]): Interval | null =>
    some.length === 0 ? null : shareRight(some.map((i) => pairs[i]!), some.map((i) => leads[i]!)); // prettier-ignore
  tell({
    pairs: pairs.length,
    experiments: new Set(pairs.map((pair) => pair.experiment)).size,
    folds: new Set(folds).size,
    right: {
      ranker: shareRight(pairs, leads),
      longerText: shareRight(pairs, longerLeads(pairs)),
      tfidf: shareRight(pairs, tfidfLeads(pairs, folds)),
    },
    whereItCanTell: { pairs: told.length, right: of(told) },
    whereItCannot: { pairs: untold.length, right: of(untold) },
  });
  return probabilities;
}

function tell(report: unknown): void {
  process.stderr.write(`${JSON.stringify(report, null, 2)}\n`);
}

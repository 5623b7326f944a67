import { parseArgs } from "node:util";
import { runInWorkers } from "../read-bench/run-workers";
import type { Tally } from "../read-bench/tally";
import type { Verb } from "../verb";

const PAGES = 3_000;

const HELP = `usage: npm run --silent lab -- read-bench [--seed N] [--pages N] [--browser chromium|firefox|both|none]

Mutates pages of the replicas of both ad managers, in six languages, reads them with the extension's readers and counts the
fields that were read right, missed or wrong. Most pages are read in a DOM, a sample of them in real browsers with the
built extension. The same seed gives the same pages. --pages: how many (${PAGES}). Exit 1 where anything was read wrong.
`;

function wholeNumber(text: string | undefined, otherwise: number, least: number): number | null {
  if (text === undefined) return otherwise;
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least ? value : null;
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The document that the verb prints. */
export function benchReport(seed: number, seconds: number, tally: Tally): object {
  const { total } = tally;
  return {
    seed,
    pages: tally.pages,
    ...total,
    rightShare: total.fields === 0 ? 0 : total.right / total.fields,
    seconds,
    readMillisecondsPerPage: Number((tally.readMilliseconds / Math.max(1, tally.pages)).toFixed(2)),
    byMutation: sorted(tally.byMutation),
    byField: sorted(tally.byField),
    byPlatform: sorted(tally.byPlatform),
    byLanguage: sorted(tally.byLanguage),
    misses: sorted(tally.misses),
    wrongExamples: tally.wrongOnes,
    missedExamples: tally.missedOnes,
  };
}

export const readBenchVerb: Verb = {
  name: "read-bench",
  help: HELP,
  async run(args) {
    let values;
    try {
      ({ values } = parseArgs({
        args,
        options: { seed: { type: "string" }, pages: { type: "string" }, browser: { type: "string" } },
      }));
    } catch (error) {
      process.stderr.write(`lab read-bench: ${error instanceof Error ? error.message : String(error)}\n${HELP}`);
      return 2;
    }
    const seed = wholeNumber(values.seed, 1, 0);
    const pages = wholeNumber(values.pages, PAGES, 1);
    if (seed === null || pages === null) {
      process.stderr.write(`lab read-bench: --seed and --pages take whole numbers\n${HELP}`);
      return 2;
    }
    const started = performance.now();
    let told = 0;
    const tally = await runInWorkers(seed, pages, (done) => {
      const tenth = Math.floor((10 * done) / pages);
      if (tenth > told) process.stderr.write(`${done} of ${pages} pages\n`);
      told = tenth;
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    const { right, missed, wrong, fields } = tally.total;
    process.stderr.write(
      `seed ${seed}: ${fields} fields on ${tally.pages} pages in ${seconds} s: ${share(right, fields)} right, ${missed} missed, ${wrong} wrong\n`,
    );
    process.stdout.write(`${JSON.stringify(benchReport(seed, seconds, tally), null, 2)}\n`);
    return wrong > 0 ? 1 : 0;
  },
};

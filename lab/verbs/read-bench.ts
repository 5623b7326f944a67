import { parseArgs } from "node:util";
import { missingBrowser, type BrowserKind } from "../browsers/find";
import { benchBrowser, runInBrowser } from "../read-bench/browsers";
import { makeBases } from "../read-bench/run-pages";
import { runInWorkers } from "../read-bench/run-workers";
import { merge, sharesOf, type Count, type Tally } from "../read-bench/tally";
import type { Verb } from "../verb";

const PAGES = 3_000;
/** Pages read in each real browser: one in fifty, so many at least and at most. */
const FEWEST_IN_BROWSER = 12;
const MOST_IN_BROWSER = 60;

const HELP = `usage: npm run --silent lab -- read-bench [--seed N] [--pages N] [--browser chromium|firefox|both|none]

Mutates pages of the replicas of both ad managers, in six languages, reads them with the extension's readers and counts the
fields that were read right, missed or wrong. Most pages are read in a DOM, a sample of them in real browsers with the
built extension. The same seed gives the same pages. --pages: how many in the DOM (${PAGES}). --browser: where the sample is
read (both, as far as they are installed). Exit 1 where anything was read wrong.

"rightStrict" is the share read right of all fields that the pages show: every refusal counts as a miss. "rightLenient" leaves
out the "refused": fields that are there, but whose proof the mutation took away, so that not reading them is right too. Both
leave out the "notShown": what is not there, or must not be read, and was not. "missed" is what could have been read and was
not. "misses" says why by field, "refusals" by mutation. "right" is the plain count: it holds "refused" and "notShown".
`;

function wholeNumber(text: string | undefined, otherwise: number, least: number): number | null {
  if (text === undefined) return otherwise;
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least ? value : null;
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The document that the verb prints. */
export function benchReport(
  seed: number,
  seconds: number,
  tally: Tally,
  browsers: Record<string, BrowserCount>,
): object {
  const { total } = tally;
  return {
    seed,
    pages: tally.pages,
    ...total,
    ...sharesOf(total),
    seconds,
    browsers,
    readMillisecondsPerPage: Number((tally.readMilliseconds / Math.max(1, tally.pages)).toFixed(2)),
    byMutation: sorted(tally.byMutation),
    byField: sorted(tally.byField),
    byPlatform: sorted(tally.byPlatform),
    byLanguage: sorted(tally.byLanguage),
    misses: sorted(tally.misses),
    refusals: sorted(tally.refusals),
    wrongExamples: tally.wrongOnes,
    missedExamples: tally.missedOnes,
  };
}

type BrowserCount = Count & { readonly pages: number };

/** Reads the sample in the browsers that were asked for, adds it to the tally, and returns what each of them did. */
async function runBrowsers(choice: string, seed: number, pages: number, tally: Tally) {
  const kinds = (["chromium", "firefox"] as const).filter((kind) => choice === "both" || choice === kind);
  const sample = Math.min(MOST_IN_BROWSER, Math.max(FEWEST_IN_BROWSER, Math.round(pages / 50)));
  const done: Record<string, BrowserCount> = {};
  const bases = kinds.length === 0 ? [] : makeBases(seed);
  for (const kind of kinds satisfies readonly BrowserKind[]) {
    const found = await benchBrowser(kind, choice === kind);
    if (found === null) {
      process.stderr.write(`${missingBrowser(kind)} Until then no page of the sample is read in it.\n`);
      continue;
    }
    const part = await runInBrowser(found, bases, seed, sample);
    process.stderr.write(`${part.pages} pages in ${kind}\n`);
    done[kind] = { pages: part.pages, ...part.total };
    merge(tally, part);
  }
  return done;
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
    const browser = values.browser ?? "both";
    if (!["chromium", "firefox", "both", "none"].includes(browser)) {
      process.stderr.write(`lab read-bench: --browser takes chromium, firefox, both or none, not ${browser}\n`);
      return 2;
    }
    const started = performance.now();
    let told = 0;
    const tally = await runInWorkers(seed, pages, (done) => {
      const tenth = Math.floor((10 * done) / pages);
      if (tenth > told) process.stderr.write(`${done} of ${pages} pages\n`);
      told = tenth;
    });
    const browsers = await runBrowsers(browser, seed, pages, tally);
    const seconds = Math.round((performance.now() - started) / 1000);
    const { missed, wrong, fields, refused, notShown } = tally.total;
    const shares = sharesOf(tally.total);
    process.stderr.write(
      `seed ${seed}: ${fields - notShown} fields on ${tally.pages} pages in ${seconds} s: ${percent(shares.rightStrict)} read right, ` +
        `${percent(shares.rightLenient)} without the ${refused} that were rightly refused; ${missed} missed, ${wrong} wrong\n`,
    );
    process.stdout.write(`${JSON.stringify(benchReport(seed, seconds, tally, browsers), null, 2)}\n`);
    return wrong > 0 ? 1 : 0;
  },
};

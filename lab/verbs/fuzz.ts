import { parseArgs } from "node:util";
import { fuzzFormat } from "../fuzz/fuzz";
import { seedsByFormat } from "../fuzz/seeds";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- fuzz [--files 10000] [--seed 1] [--from 0] [--format PART]

Imports mutated files of every format (or of those whose name has PART in it), each as the desk would, and counts what must not be:
errors that no importer foresaw, files that take over 2 s, and rows that were stored of a refused file. A bad case is had again with
--seed, --from and --files 1. Prints {"seed", "formats": {name: {…}}}; exit 1 where anything bad was found.
`;

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      files: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      format: { type: "string", default: "" },
    },
  });
  const [files, seed, from] = [Number(values.files), Number(values.seed), Number(values.from)];
  if (![files, seed, from].every((value) => Number.isSafeInteger(value) && value >= 0)) {
    process.stderr.write(HELP);
    return 2;
  }
  // The database in memory is only for tests and this verb.
  const { freshHistory } = await import("@/lib/history/testing/open");
  const found: Record<string, unknown> = {};
  let bad = 0;
  for (const [format, seeds] of await seedsByFormat()) {
    if (!format.includes(values.format)) continue;
    const start = performance.now();
    const result = await fuzzFormat(freshHistory(), seeds, files, seed, from);
    bad += result.uncaught + result.overTwoSeconds + result.storedOfRefused;
    found[format] = result;
    process.stderr.write(
      `${format}: ${files} files in ${((performance.now() - start) / 1000).toFixed(0)} s, ${result.refused} refused, ${result.imported} imported, ` +
        `${result.uncaught} uncaught, ${result.overTwoSeconds} over 2 s, ${result.storedOfRefused} stored of refused, slowest ${result.slowestMs} ms\n`,
    );
  }
  process.stdout.write(`${JSON.stringify({ seed, formats: found }, null, 2)}\n`);
  return bad === 0 ? 0 : 1;
}

export const fuzzVerb: Verb = { name: "fuzz", help: HELP, run };

import { createRequire } from "node:module";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { judgeTruth } from "@/lab/truth/judge";

const HELP = `lab truth [--seeds 11,12,13,14] [--days 730]

Holds what is said of simulated accounts against their known truth, and plain averages in the same run: the order of settings by
effect (Kendall's tau), effects of cells and reasons of scores inside their 90 % intervals, and whether probabilities of
improvement come true. Prints one JSON document; about half a minute per seed (both platforms, a model trained for each).

  --seeds  whole numbers, separated by commas (default 11 to 14; constants were tuned on 1 to 3)
  --days   length of the history (default 730)
`;

/** `lab truth`: what the model says against what is true. */
export const truthVerb = {
  name: "truth",
  help: HELP,
  async run(args: string[]): Promise<number> {
    const option = { type: "string" } as const;
    let values;
    try {
      ({ values } = parseArgs({ args, options: { seeds: option, days: option } }));
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message.split("\n")[0] : "Wrong options."} See: lab truth --help\n`); // prettier-ignore
      return 2;
    }
    const seeds = (values.seeds ?? "11,12,13,14").split(",").map(Number);
    const days = Number(values.days ?? "730");
    if (seeds.some((seed) => !Number.isSafeInteger(seed)) || !Number.isSafeInteger(days) || days < 60 || days > 3660) {
      process.stderr.write("--seeds takes whole numbers and --days 60 to 3660. See: lab truth --help\n");
      return 2;
    }
    const wasmPath = `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`;
    const report = await judgeTruth({ seeds, days, wasmPath, say: (line) => process.stderr.write(`${line}\n`) });
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  },
};

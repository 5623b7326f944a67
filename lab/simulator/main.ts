import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { exportFiles } from "./files";
import { DEFAULT_DAYS, DEFAULT_TO, simulateBusiness } from "./simulate";

const USAGE =
  "usage: npx tsx lab/simulator/main.ts --out DIR [--seed N] [--to YYYY-MM-DD] [--days N] [--locale en-US|de-DE]";

/** Writes every export of a simulated business and its two accounts as JSON. Returns the exit code: 1 where it cannot write, 2 for wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  let values: { out?: string; seed?: string; to?: string; days?: string; locale?: string; help?: boolean };
  try {
    const options = { out: text, seed: text, to: text, days: text, locale: text, help: { type: "boolean" } } as const;
    values = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { out, seed = "7", to = DEFAULT_TO, days = String(DEFAULT_DAYS), locale = "en-US" } = values;
  if (out === undefined || !/^\d{1,9}$/.test(seed) || (locale !== "en-US" && locale !== "de-DE")) {
    console.error(USAGE);
    return 2;
  }
  try {
    const business = simulateBusiness({ seed: Number(seed), to, days: Number(days) });
    await mkdir(out, { recursive: true });
    for (const { name, bytes, description } of await exportFiles(business, locale)) {
      await writeFile(join(out, name), bytes);
      console.error(`${name}: ${description}`);
    }
    await writeFile(join(out, "google-account.json"), JSON.stringify(business.google, null, 2));
    await writeFile(join(out, "meta-account.json"), JSON.stringify(business.meta, null, 2));
    return 0;
  } catch (error) {
    if (error instanceof RangeError) {
      console.error(error.message);
      return 2;
    }
    console.error(`cannot write to ${out}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

if (process.argv[1]?.endsWith("lab/simulator/main.ts")) process.exitCode = await main(process.argv.slice(2));

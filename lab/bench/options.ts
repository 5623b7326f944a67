import { parseArgs } from "node:util";
import type { BrowserKind } from "../browsers/find";

export const PARTS = ["own-time", "page", "panel", "model", "history", "safety", "size"] as const;
export type Part = (typeof PARTS)[number];
export const PLATFORMS = ["google-ads", "meta-ads"] as const;
export type Platform = (typeof PLATFORMS)[number];

export interface BenchOptions {
  readonly kind: BrowserKind;
  readonly rounds: number;
  readonly parts: readonly Part[];
  readonly platforms: readonly Platform[];
  readonly json: boolean;
}

export const BENCH_USAGE = `usage: npm run bench -- [--browser chromium|firefox] [--only ${PARTS.join(",")}] [--platform ${PLATFORMS.join(",")}] [--rounds N] [--json]`;

/** What to measure; "help" where that is asked for, and what is wrong in one sentence where the line cannot be understood. */
export function benchOptions(args: readonly string[]): BenchOptions | "help" | { readonly wrong: string } {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: "string", default: "chromium" },
        only: { type: "string" },
        platform: { type: "string" },
        rounds: { type: "string", default: "2" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }));
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return "help";
  const kind = values.browser;
  if (kind !== "chromium" && kind !== "firefox") return { wrong: `There is no browser "${kind}" here.` };
  const parts = chosen(PARTS, values.only);
  if (parts === null) return { wrong: `--only knows ${PARTS.join(", ")}, not "${values.only}".` };
  const platforms = chosen(PLATFORMS, values.platform);
  if (platforms === null) return { wrong: `--platform knows ${PLATFORMS.join(", ")}, not "${values.platform}".` };
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) return { wrong: `--rounds is a whole number from 1, not "${values.rounds}".` }; // prettier-ignore
  return { kind, rounds, parts, platforms, json: values.json };
}

/** The names of a comma list, all of them where none is asked for; null where one is not known. */
function chosen<T extends string>(all: readonly T[], list: string | undefined): readonly T[] | null {
  const names = list === undefined ? all : list.split(",");
  const known = all.filter((each) => names.includes(each));
  return known.length === names.length ? known : null;
}

import { parseArgs } from "node:util";
import { killRounds, type Round } from "../kill/rounds";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- kill [--browser chromium|firefox] [--rounds 50] [--seed 1]

Kills the browser (SIGKILL) at random moments of imports, restores and upgrades on the desk of the built extension, starts it again on
the same profile and looks what is stored: each must be there whole or not at all, and what was acknowledged must be there.
Prints {"browser", "seed", "rounds": [{kind, afterMs, acknowledged, outcome}]}; exit 1 where anything was LOST or TORN.
`;

function line({ kind, afterMs, acknowledged, outcome }: Round): string {
  return `${kind.padEnd(8)} killed after ${String(afterMs).padStart(5)} ms, ${acknowledged ? "acknowledged    " : "not acknowledged"}: ${outcome}\n`;
}

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: "string", default: "chromium" },
      rounds: { type: "string", default: "50" },
      seed: { type: "string", default: "1" },
    },
  });
  const { browser } = values;
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if ((browser !== "chromium" && browser !== "firefox") || !Number.isInteger(rounds) || !Number.isInteger(seed)) {
    process.stderr.write(HELP);
    return 2;
  }
  const found = await killRounds(browser, rounds, seed, (round) => process.stderr.write(line(round)));
  process.stdout.write(`${JSON.stringify({ browser, seed, rounds: found }, null, 2)}\n`);
  return found.some(({ outcome }) => outcome === "LOST" || outcome === "TORN") ? 1 : 0;
}

export const killVerb: Verb = { name: "kill", help: HELP, run };

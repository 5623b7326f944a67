import { join, resolve } from "node:path";
import { PLATFORM_IDS } from "@/lib/domain/platform";
import { SUGGESTION_KINDS } from "@/lib/domain/suggestion";
import { PROJECT_ROOT } from "../browsers/build";
import { findBrowser } from "../browsers/find";
import { driverOf } from "../stage/driver";
import { openStage } from "../stage/stage";
import { DEMO_HELP, readOptions, type DemoOptions } from "./options";
import { begin, tour, type Findings } from "./tour";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What is missing from a platform's showing; nothing when all is there. */
function shortcomings({ platform, problems, scored, kinds }: Findings): string[] {
  return [
    ...(problems > 0 ? [`${platform}: the readings have ${problems} problems`] : []),
    ...(scored ? [] : [`${platform}: no score was shown`]),
    ...SUGGESTION_KINDS.filter((kind) => !kinds.has(kind)).map(
      (kind) => `${platform}: no ${kind} suggestion was shown`,
    ),
  ];
}

async function demo(options: DemoOptions): Promise<number> {
  const kind =
    options.browser ?? (findBrowser("chromium") === null && findBrowser("firefox") !== null ? "firefox" : "chromium");
  say(`Building and starting ${kind}. Everything shown is simulated: no real account, no real ads.`);
  const stage = await openStage({
    kind,
    headless: options.headless,
    locale: options.locale,
    colorScheme: options.scheme,
    seed: options.seed,
    days: options.days,
    log: say,
  });
  let closed = false;
  const shots = options.headless ? resolve(PROJECT_ROOT, options.out) : null;
  try {
    const guide = { stage, say, shots, width: options.headless ? options.width : 1440, scheme: options.scheme };
    const missing: string[] = [];
    for (const platform of PLATFORM_IDS) {
      const stop = await begin(guide, platform);
      if (options.headless) missing.push(...shortcomings(await tour(guide, stop)));
      else {
        // Leave a person at the settings of a campaign that has advice, with the panel open.
        const account = platform === "google-ads" ? stage.business.google : stage.business.meta;
        await driverOf(platform)
          .openSettings(stop.page, account.campaigns[1]!.id)
          .catch(() => undefined);
      }
    }
    if (options.headless) {
      say(`Screenshots are in ${join(options.out, "")}`);
      for (const line of missing) say(`MISSING ${line}`);
      return missing.length === 0 ? 0 : 1;
    }
    say("Both ad managers are open, each in a tab, with the panel and its advice. Close the browser to end the demo.");
    await new Promise((done) => stage.launched.browser.once("disconnected", done));
    closed = true;
    return 0;
  } finally {
    if (closed) await stage.server.close();
    else await stage.close();
  }
}

/** puppeteer hides why it gave up in the cause. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) process.stdout.write(DEMO_HELP);
else {
  const options = readOptions(args);
  if (typeof options === "string") {
    process.stderr.write(`demo: ${options}\n${DEMO_HELP}`);
    process.exitCode = 2;
  } else
    process.exitCode = await demo(options).catch((error: unknown) => {
      process.stderr.write(`demo: ${inWords(error)}\n`);
      return 1;
    });
}

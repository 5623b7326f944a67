import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../browsers/find";
import { giveFiles } from "../stage/bring-history";
import { openStage, type Stage } from "../stage/stage";
import { writeHistoryFile } from "./history-file";

export interface HistorySpeed {
  readonly rows: number;
  /** From the drop to the preview, and from the confirmation to the stored batch, milliseconds. */
  readonly preview: number;
  readonly store: number;
  readonly papa: number;
  readonly bulkPut: number;
  /** Highest resident memory of any of the extension's processes until the import was done; null where the system does not say. */
  readonly peakMb: number | null;
  /** From a click on the desk, as the browser dates it, to the frame after it. */
  readonly clicks: readonly number[];
  /** From the start of loading to a desk with its accounts. */
  readonly open: readonly number[];
  /** The first answer of a new engine to "overview", which reads all rows. */
  readonly overviewFirst: readonly number[];
  /** The first key factors of a new engine. */
  readonly factors: readonly number[];
  /** One answer to "overview" after it. */
  readonly overview: readonly number[];
}

const ACCOUNT = { platform: "google-ads", accountId: "1234567890" } as const;
const LONGEST_MS = 1_200_000;
const DESK_READY = '[data-testid="desk"][data-state="ready"]';

/** Imports a file of so many rows through the desk as a person does, and then what it is measured against, in one browser. */
export async function measureHistory(kind: BrowserKind, rows: number): Promise<HistorySpeed> {
  const folder = await mkdtemp(join(tmpdir(), "adjutant-bench-"));
  const path = join(folder, "report.csv");
  await writeHistoryFile(path, rows);
  const stage = await openStage({ kind, headless: true, days: 30 });
  try {
    const desk = await openDesk(stage);
    await desk.evaluate(noteClicks);
    let clicking = clickUntilStopped(desk);
    const start = performance.now();
    await giveFiles(desk, [path]);
    await desk.waitForSelector('[data-testid="import-confirm"], [data-testid="import-error"]', { timeout: LONGEST_MS });
    const preview = performance.now() - start;
    // Not while other clicks and keys are on their way: there is one mouse.
    await clicking.stop();
    for (const [id, text] of [
      ["import-account-id", ACCOUNT.accountId],
      ["import-account-name", "Bench"],
    ] as const)
      // prettier-ignore
      await (await desk.waitForSelector(`[data-testid="${id}"]`))!.type(text);
    const confirmed = performance.now();
    await desk.click('[data-testid="import-confirm"]');
    clicking = clickUntilStopped(desk);
    await desk.waitForSelector('[data-testid="import-done"]', { timeout: LONGEST_MS });
    const store = performance.now() - confirmed;
    if ((await desk.$('[data-testid="import-undo"]')) === null)
      throw new Error(`nothing was stored: ${await desk.$eval("main", (main) => main.innerText)}`);
    await clicking.stop();
    const clicks = await desk.evaluate(() => window.clickDelays);
    const peakMb = peakOf(stage);
    process.stderr.write(`${rows} rows: preview ${preview.toFixed(0)} ms, stored in ${store.toFixed(0)} ms\n`);

    const page = await openDesk(stage);
    const worker = workerUrl(stage);
    await page.evaluate(await pageScript());
    const overview = await page.evaluate(
      (url, account) => window.benchHistory.overview(url, account, 8, 20),
      worker,
      ACCOUNT,
    );
    const open: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const one = await stage.open(`${stage.launched.extensionOrigin}/desk.html#import`);
      await one.waitForSelector(DESK_READY, { timeout: 60_000 });
      open.push(await one.evaluate(() => performance.now()));
      await one.close();
    }
    const bulkPut = await page.evaluate(() => window.benchHistory.bulkPut());
    const input = await page.evaluateHandle(() => {
      const made = document.createElement("input");
      made.type = "file";
      return document.body.appendChild(made);
    });
    await input.uploadFile(path);
    const papa = await page.evaluate((from: HTMLInputElement) => window.benchHistory.papa(from.files![0]!), input);
    return { rows, preview, store, papa, bulkPut, peakMb, clicks, open, overviewFirst: overview.first, overview: overview.later, factors: overview.factors }; // prettier-ignore
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openDesk(stage: Stage): Promise<Page> {
  const desk = await stage.open(`${stage.launched.extensionOrigin}/desk.html#import`, { width: 1280, height: 800 });
  await desk.waitForSelector(DESK_READY, { timeout: 60_000 });
  return desk;
}

/** The engine's own script, by the name that the build gave it. */
function workerUrl({ launched }: Stage): string {
  const assets = readdirSync(join(launched.extensionDir ?? "", "assets"));
  const name = assets.find((one) => /^engine\.worker-.*\.js$/.test(one));
  if (name === undefined) throw new Error("the package has no engine worker");
  return `${launched.extensionOrigin}/assets/${name}`;
}

async function pageScript(): Promise<string> {
  const built = await build({
    entryPoints: ["lab/bench/history-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    tsconfig: "tsconfig.json",
  });
  return built.outputFiles[0]!.text;
}

/** Runs in the page. */
function noteClicks(): void {
  window.clickDelays = [];
  addEventListener(
    "click",
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => window.clickDelays.push(performance.now() - timeStamp))),
    true,
  );
}

/** Clicks beside the desk's content, where nothing happens, five times a second. */
function clickUntilStopped(desk: Page): { stop(): Promise<void> } {
  const ended = new AbortController();
  const done = (async () => {
    while (!ended.signal.aborted) {
      // A desk that is closed meanwhile has its own error to tell.
      await desk.mouse.click(100, 780).catch(() => ended.abort());
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  return {
    stop: () => {
      ended.abort();
      return done;
    },
  };
}

/** Highest resident memory of the extension's own processes (Chromium under Linux), as the kernel kept it. */
function peakOf(stage: Stage): number | null {
  const browser = stage.launched.browser.process()?.pid;
  if (browser === undefined || stage.launched.kind !== "chromium") return null;
  let peak: number | null = null;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!command.includes("--extension-process") || !isUnder(pid, browser)) continue;
      const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
      if (found) peak = Math.max(peak ?? 0, Number(found[1]) / 1024);
    } catch {
      // It ended meanwhile.
    }
  }
  return peak;
}

function isUnder(pid: string, ancestor: number): boolean {
  for (let at = Number(pid); at > 1;) {
    if (at === ancestor) return true;
    at = Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${at}/status`, "utf8"))?.[1] ?? 0);
  }
  return false;
}

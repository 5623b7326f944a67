import type { BrowserKind } from "../browsers/find";
import { clickLauncher, panelFrame } from "../stage/panel";
import { askForReading } from "../stage/reading";
import { openStage } from "../stage/stage";

export interface PanelSpeed {
  /** From the page's load event to our element being there, milliseconds. */
  readonly launcher: readonly number[];
  /** From the click on the launcher to a panel that answers, milliseconds. */
  readonly usable: readonly number[];
  /** Asking for a reading of the campaign table from an extension page, milliseconds. */
  readonly read: readonly number[];
  /** The same for a table of 1,000 rows. */
  readonly readLong: readonly number[];
}

/** How fast the panel is there, and how fast a page is read, on one platform's replica. */
export async function measurePanel(
  kind: BrowserKind,
  platform: "google-ads" | "meta-ads",
  rounds: number,
): Promise<PanelSpeed> {
  const stage = await openStage({ kind, headless: true });
  const found = { launcher: [] as number[], usable: [] as number[], read: [] as number[], readLong: [] as number[] };
  try {
    const desk = await stage.open(`${stage.launched.extensionOrigin}/desk.html`);
    const start = stage.replicas[platform].startUrl("en-US");
    const long = new URL(start);
    long.searchParams.set("rows", "1000");
    for (let round = 0; round < rounds; round++) {
      const page = await stage.open("about:blank", { width: 1440, height: 900 });
      await page.goto(start, { waitUntil: "load" });
      found.launcher.push(
        await page.evaluate(async () => {
          while (document.querySelector("adjutant-overlay") === null) await new Promise((next) => setTimeout(next, 2));
          const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
          return Math.max(0, performance.now() - (navigation?.loadEventEnd ?? 0));
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      const click = performance.now();
      await clickLauncher(page);
      const panel = await panelFrame(page);
      await panel.waitForSelector('[data-testid=panel]:not([data-state="loading"])', { timeout: 30_000 });
      found.usable.push(performance.now() - click);
      for (let time = 0; time < 5; time++) found.read.push(await timed(() => askForReading(desk, start)));
      await page.goto(long.href, { waitUntil: "load" });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      for (let time = 0; time < 3; time++) found.readLong.push(await timed(() => askForReading(desk, start)));
      await page.close();
    }
  } finally {
    await stage.close();
  }
  return found;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

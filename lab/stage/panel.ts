import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { until } from "./until";

/** The launcher stands at the middle of the edge where the panel was last, in a closed shadow root: it is found by place. */
export async function clickLauncher(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const middle = Math.round(innerHeight / 2);
    const isLeft = document.elementFromPoint(12, middle)?.localName === "adjutant-overlay";
    return { x: isLeft ? 12 : innerWidth - 12, y: middle };
  });
  await page.mouse.click(x, y);
}

/** The panel's frame in this page, once it is there. Firefox reports no address for it, so it is known by what it holds. */
export async function panelFrame(page: Page, timeoutMs = 30_000): Promise<Frame> {
  return await until(
    async () => {
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue;
        const isPanel = await frame
          .evaluate(() => location.pathname === "/panel.html" && document.querySelector("[data-testid=panel]") !== null)
          .catch(() => false);
        if (isPanel) return frame;
      }
      return null;
    },
    timeoutMs,
    "the panel did not open",
  );
}

/** Opens the panel by its launcher, as soon as that is there. */
export async function openPanel(page: Page): Promise<Frame> {
  await page.waitForSelector("adjutant-overlay", { timeout: 30_000 });
  await clickLauncher(page);
  return await panelFrame(page);
}

/** What a person can read in the panel, line by line. */
export async function panelText(frame: Frame): Promise<string> {
  return await frame.evaluate(() => document.body.innerText);
}

/** Clicks what has this test id, again where the click met something else: what loads above may move it after it was measured. */
export async function clickTestId(frame: Frame | Page, testId: string): Promise<void> {
  for (let tries = 1; tries <= 3; tries++) {
    const handle = await frame.waitForSelector(`[data-testid="${testId}"]`, { timeout: 30_000, visible: true });
    if (handle === null) throw new Error(`no ${testId}`);
    const wasMet = await watchClick(handle);
    // Scrolling into view may race with a re-render, too; the next try finds the new node.
    const isDone = await handle.click().then(wasMet, (error: unknown) => {
      if (tries === 3) throw error;
      return false;
    });
    if (isDone) return;
  }
}

/** Whether a click reached this element since: true as well where it is gone, or can take none. */
async function watchClick(handle: ElementHandle): Promise<() => Promise<boolean>> {
  const isWatched = await handle
    .evaluate((element) => {
      if (!(element instanceof HTMLElement) || element.matches(":disabled")) return false;
      delete element.dataset["met"];
      element.addEventListener("click", () => (element.dataset["met"] = "true"), { capture: true, once: true });
      return true;
    })
    .catch(() => false);
  return async () => {
    if (!isWatched) return true;
    return await until(
      () =>
        handle
          .evaluate((element) => !element.isConnected || "met" in (element as HTMLElement).dataset)
          .catch(() => true),
      1_000,
      "not met",
    ).catch(() => false);
  };
}

/** Docks the panel at one side by its menu, where it is not there yet: Google's drawer lies at the right, Meta's tree at the left. */
export async function dock(page: Page, panel: Frame, side: "left" | "right"): Promise<void> {
  const wanted = () =>
    page.evaluate((at) => {
      const x = at === "left" ? 60 : innerWidth - 60;
      return document.elementFromPoint(x, Math.round(innerHeight / 2))?.localName === "adjutant-overlay";
    }, side);
  if (await wanted()) return;
  // On a busy machine a click may meet the menu where it no longer is: a person would click again.
  for (let tries = 1; ; tries++) {
    await clickTestId(panel, "panel-position");
    await clickTestId(panel, `dock-${side}`);
    const moved = await until(wanted, 4_000, `the panel did not move to the ${side}`).catch((error: unknown) => {
      if (tries === 3) throw error;
      return false;
    });
    if (moved) return;
  }
}

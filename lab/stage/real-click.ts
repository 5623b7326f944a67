import type { ElementHandle, Page } from "puppeteer-core";
import { until } from "./until";

/** Shares of an element's box where a person may hit it: its middle first, then towards its edges. */
const SPOTS = [
  [0.5, 0.5],
  [0.15, 0.5],
  [0.85, 0.5],
  [0.03, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const;

/** A point of the element that nothing lies over; null where a person could not click it now. */
async function freePoint(element: ElementHandle): Promise<{ x: number; y: number } | null> {
  return await element.evaluate((node, spots) => {
    if (!(node instanceof Element) || !node.isConnected) return null;
    node.scrollIntoView({ block: "nearest", inline: "nearest" });
    const rect = node.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) return null;
    for (const [across, down] of spots) {
      const x = rect.left + rect.width * across;
      const y = rect.top + rect.height * down;
      const hit = document.elementFromPoint(x, y);
      if (hit !== null && (node.contains(hit) || hit.contains(node))) return { x, y };
    }
    return null;
  }, SPOTS);
}

/**
 * A person's click on the page: the mouse moves to a point of the element that is really seen, and presses. Throws where the
 * element does not come, or stays covered, for ten seconds.
 */
export async function realClick(page: Page, selector: string): Promise<void> {
  const point = await until(
    async () => {
      const element = await page.$(selector);
      if (element === null) return null;
      const free = await freePoint(element).catch(() => null);
      await element.dispose();
      return free;
    },
    10_000,
    `nothing to click at ${selector}`,
  );
  await page.mouse.move(point.x, point.y);
  await page.mouse.click(point.x, point.y);
}

/** Moves the mouse over an element, as some buttons show only then. Waits while something of ours or the page's lies over it. */
export async function hover(page: Page, selector: string): Promise<void> {
  const point = await until(
    async () => {
      const element = await page.$(selector);
      const free = element === null ? null : await freePoint(element).catch(() => null);
      await element?.dispose();
      return free;
    },
    10_000,
    `nothing to point at: ${selector}`,
  );
  await page.mouse.move(point.x, point.y);
}

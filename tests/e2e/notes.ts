import type { Frame, Page } from "puppeteer-core";
import { expect } from "vitest";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where our notes are in the window. Their shadow root is closed, so they are found as a person finds them: by place. The
 * panel's own host is a popover, the launcher stands at the edge.
 */
export async function noteSpots(page: Page): Promise<Spot[]> {
  return await page.evaluate(() => {
    const spots: { left: number; top: number; right: number; bottom: number }[] = [];
    for (let y = 4; y < innerHeight; y += 8)
      for (let x = 40; x < innerWidth - 40; x += 8) {
        const hit = document.elementFromPoint(x, y);
        if (hit?.localName !== "adjutant-overlay" || hit.hasAttribute("popover")) continue;
        const near = spots.find(
          (spot) => x >= spot.left - 12 && x <= spot.right + 12 && y >= spot.top - 12 && y <= spot.bottom + 12,
        );
        if (near === undefined) spots.push({ left: x, top: y, right: x, bottom: y });
        else {
          near.left = Math.min(near.left, x);
          near.right = Math.max(near.right, x);
          near.bottom = Math.max(near.bottom, y);
        }
      }
    return spots;
  });
}

const BUDGET: Readonly<Record<PlatformId, string>> = {
  "google-ads": 'slidealog .panel.open material-input[type="money64"] input',
  "meta-ads": "#campaignGroupBudgetSection input._58al",
};
const SCROLLER: Readonly<Record<PlatformId, string>> = {
  "google-ads": ".slidealog-body",
  "meta-ads": ".editorBody",
};

async function fieldBox(page: Page, selector: string): Promise<Spot> {
  return await page.$eval(selector, (field) => {
    const { left, top, right, bottom } = field.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The note that stands beside a field: within a hand's breadth of it, and not over it. */
async function noteBeside(page: Page, selector: string): Promise<Spot | null> {
  const box = await fieldBox(page, selector);
  const spots = await noteSpots(page);
  return (
    spots.find(
      (spot) =>
        spot.left < box.right + 320 &&
        spot.right > box.left - 320 &&
        spot.top < box.bottom + 90 &&
        spot.bottom > box.top - 90,
    ) ?? null
  );
}

/** The whole life of the note beside the budget field. */
export async function watchNotes(page: Page, panel: Frame, platform: PlatformId, suggestionId: string): Promise<void> {
  const field = BUDGET[platform];
  const beside = (complaint: string) => until(() => noteBeside(page, field), 15_000, complaint);
  const first = await beside("no note beside the budget");
  const box = await fieldBox(page, field);
  const covers = first.left < box.right && first.right > box.left && first.top < box.bottom && first.bottom > box.top;
  expect(covers, "the note lies over the field").toBe(false);

  // It follows the scrolling.
  const distance = first.top - box.top;
  await page.$eval(SCROLLER[platform], (scroller) => scroller.scrollBy(0, 40));
  await until(
    async () => {
      const note = await noteBeside(page, field);
      const now = await fieldBox(page, field);
      return note !== null && Math.abs(note.top - now.top - distance) <= 10;
    },
    10_000,
    "the note did not follow the scrolling",
  );

  // It is gone while the person types, and comes back.
  await page.focus(field);
  await page.keyboard.press("End");
  await page.keyboard.type("1");
  await until(async () => (await noteBeside(page, field)) === null, 10_000, "the note stayed while typing");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  const again = await beside("the note did not come back after typing");

  // A click opens its card.
  await panel.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.click((again.left + again.right) / 2, (again.top + again.bottom) / 2);
  await until(
    () => panel.evaluate((id) => document.activeElement?.id === `card-${id}`, suggestionId),
    10_000,
    "the note did not open its card",
  );
}

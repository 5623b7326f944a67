import type { Page } from "puppeteer-core";

/** Scrolls the table's own scroller down by nearly what it shows. False where its end was reached before. */
export async function scrollDown(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const row = document.querySelector('[role="row"] [role="gridcell"], [data-surface*="table_row:"]');
    let scroller = row?.parentElement ?? null;
    while (
      scroller !== null &&
      (scroller.scrollHeight < scroller.clientHeight + 100 || getComputedStyle(scroller).overflowY === "visible")
    )
      scroller = scroller.parentElement;
    if (scroller === null) return false;
    const before = scroller.scrollTop;
    scroller.scrollTop = before + scroller.clientHeight * 0.95;
    return scroller.scrollTop > before;
  });
}

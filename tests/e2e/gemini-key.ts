import type { Page } from "puppeteer-core";
import { clickTestId } from "@/lab/stage/panel";
import { BROWSER } from "./support";

/** Fills in key and consent on the desk's settings; nothing is stored before `gemini-store` is clicked. */
export async function fillInGeminiKey(desk: Page, key: string): Promise<void> {
  await desk.bringToFront();
  // Chromium's question for the host cannot be answered in a headless run (Firefox is told to agree): it is answered here.
  if (BROWSER === "chromium")
    await desk.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { request: () => Promise<boolean> } } };
      chrome.permissions.request = () => Promise.resolve(true);
    });
  await (await desk.waitForSelector('[data-testid="gemini-key"]'))!.type(key);
  await desk.select('[data-testid="gemini-region"]', "europe");
  await desk.select('[data-testid="gemini-tier"]', "paid");
  await clickTestId(desk, "gemini-adult");
}

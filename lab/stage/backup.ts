import type { Page } from "puppeteer-core";

const LONG_MS = 180_000;

/** The backup that the desk hands over, as bytes: what it would download is kept in the page instead. */
export async function backUp(desk: Page): Promise<{ file: Blob; ms: number }> {
  await desk.evaluate(() => {
    const kept = window as unknown as { backupFile?: Blob };
    URL.createObjectURL = (file) => {
      kept.backupFile = file as Blob;
      return "blob:kept";
    };
  });
  const start = performance.now();
  // Not with the mouse: what is stored is still being counted above the button, and moves it.
  const button = await desk.waitForSelector('[data-testid="back-up"]', { timeout: LONG_MS });
  await button!.evaluate((part) => (part as HTMLElement).click());
  await desk.waitForSelector('[data-testid="backed-up"]', { timeout: LONG_MS });
  const ms = performance.now() - start;
  const base64 = await desk.evaluate(async () => {
    const file = (window as unknown as { backupFile: Blob }).backupFile;
    const reader = new FileReader();
    await new Promise((resolve) => {
      reader.onload = resolve;
      reader.readAsDataURL(file);
    });
    return (reader.result as string).split(",")[1]!;
  });
  return { file: new Blob([Buffer.from(base64, "base64")]), ms };
}

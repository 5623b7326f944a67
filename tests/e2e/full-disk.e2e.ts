import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { report } from "@/lab/bench/safety";
import { storedIn, tornIn } from "@/lab/kill/stored";
import { confirmAccount, giveFiles, openDeskPage } from "@/lab/stage/bring-history";
import { clickTestId } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { BROWSER, openTestStage, picturesOnFailure } from "./support";

const ACCOUNT = { platform: "google-ads", accountId: "1234567890", name: "Full" } as const;
/** Room for one or two of these files and not for many. */
const ROOM_KB = BROWSER === "chromium" ? 1_200 : 2_500;
const ROWS = 100_000;
const MANY = 8;
const REFUSED = /was not stored: .*(?:no room left|disk is full)/s;

/** The browser itself refuses here: what it says, and when, differs between the two and from any double of it. */
describe("a full disk", () => {
  let stage: Stage;
  let desk: Page;
  let folder: string;
  let path: string;
  let quota: CDPSession | null = null;

  const room = (bytes: number) =>
    quota?.send("Storage.overrideQuotaForOrigin", { origin: `${stage.launched.extensionOrigin}/`, quotaSize: bytes });

  beforeAll(async () => {
    stage = await openTestStage({ roomKb: ROOM_KB });
    folder = await mkdtemp(join(tmpdir(), "adjutant-full-"));
    path = join(folder, "campaigns.csv");
    await writeFile(path, report(ROWS));
    if (BROWSER === "chromium") {
      // Before any database is opened: Chromium asks how much room there is only now and then.
      const page = await stage.open(`${stage.launched.extensionOrigin}/THIRD-PARTY.txt`);
      quota = await page.createCDPSession();
      await room(ROOM_KB * 1_000);
    }
    desk = await openDeskPage(stage, "import");
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => picturesOnFailure({ desk: () => desk }));

  /** What the desk says of an import once it is over. */
  const bring = async (): Promise<string> => {
    await clickTestId(desk, "nav-settings");
    await clickTestId(desk, "nav-import");
    if ((await desk.$('[data-testid="import-another"]')) !== null) await clickTestId(desk, "import-another");
    await giveFiles(desk, [path]);
    await desk.waitForSelector('[data-testid="import-confirm"]', { timeout: 60_000 });
    await confirmAccount(desk, ACCOUNT);
    // What the files have in common with earlier imports is said above the button a moment later, and moves it.
    await desk.$eval('[data-testid="import-confirm"]', (button) => (button as HTMLElement).click());
    const done = await desk.waitForSelector('[data-testid="import-done"]', { timeout: 60_000 });
    return await done!.evaluate((part) => (part as HTMLElement).innerText);
  };
  const listed = async () => (await desk.$$('[aria-label^="Undo this import: "]')).length;
  const undoOne = async () => {
    const button = await desk.waitForSelector('[aria-label^="Undo this import: "]');
    const before = await listed();
    // Not with the mouse: the list may move under it when it is asked again.
    await button!.evaluate((part) => (part as HTMLElement).click());
    await until(async () => (await listed()) < before, 20_000, "the undo did not end");
  };

  it("refuses an import whole and says why, leaves the rest at work, and goes on once there is room", async () => {
    let stored = 0;
    let said = await bring();
    for (; !REFUSED.test(said) && stored < MANY; said = await bring()) stored += 1;
    expect(said).toMatch(REFUSED);
    expect(stored).toBeGreaterThan(0);
    const full = await storedIn(desk);
    expect(tornIn(full)).toEqual([]);
    expect(Object.keys(full.imports)).toHaveLength(stored);

    await clickTestId(desk, "nav-overview");
    await desk.waitForSelector("main figure", { timeout: 20_000 });
    // At the very limit Chromium refuses even what would make room, so that there the person has to clear the disk.
    if (BROWSER === "chromium") await room(100_000_000);
    await clickTestId(desk, "nav-import");
    await undoOne();
    expect(Object.keys((await storedIn(desk)).imports)).toHaveLength(stored - 1);
    // Firefox does not hand the room of what was deleted back at once: the person may have to try again.
    if (BROWSER === "firefox") while ((await listed()) > 0) await undoOne();
    const left = Object.keys((await storedIn(desk)).imports).length;
    said = await bring();
    for (let tries = 1; REFUSED.test(said) && tries < 4; tries += 1) said = await bring();
    expect(said).toMatch(/100,000 rows stored/);
    const after = await storedIn(desk);
    expect(tornIn(after)).toEqual([]);
    expect(Object.keys(after.imports)).toHaveLength(left + 1);
  });
});

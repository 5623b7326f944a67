import "fake-indexeddb/auto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "@/lab/stage/backup";
import { bringThroughDesk, openDeskPage, writeHistory } from "@/lab/stage/bring-history";
import { clickTestId } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { historyHash } from "@/lib/history/backup/history-hash";
import { restoreBackup } from "@/lib/history/backup/restore";
import { writeBackup } from "@/lib/history/backup/write-backup";
import { openHistory } from "@/lib/history/db";
import { openTestStage, picturesOnFailure } from "./support";

const PASSPHRASE = "Übergabe 7";

describe("a backup", () => {
  let stage: Stage;
  let desk: Page;
  let folder: string;
  let databases = 0;

  beforeAll(async () => {
    stage = await openTestStage();
    desk = await openDeskPage(stage);
    folder = await mkdtemp(join(tmpdir(), "adjutant-backup-"));
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => picturesOnFailure({ desk: () => desk }));

  const goToPrivacy = async () => {
    await clickTestId(desk, "nav-settings");
    await clickTestId(desk, "nav-privacy");
  };
  const counts = async () => {
    await goToPrivacy();
    const table = await desk.waitForSelector('[data-testid="stored-counts"]');
    return await table!.evaluate((part) => (part as HTMLElement).innerText);
  };
  const type = async (testId: string, text: string) => (await desk.waitForSelector(`[data-testid="${testId}"]`))!.type(text); // prettier-ignore
  const make = async (passphrase: string | null): Promise<Blob> => {
    await goToPrivacy();
    if (passphrase !== null)
      for (const field of ["backup-passphrase", "backup-passphrase-again"]) await type(field, passphrase);
    return (await backUp(desk)).file;
  };
  const erase = async () => {
    await clickTestId(desk, "erase");
    await type("erase-word", "erase");
    await clickTestId(desk, "erase-confirm");
    await desk.waitForSelector('[data-testid="erased"]', { timeout: 20_000 });
  };
  /** What the desk says once it is over. */
  const restore = async (file: Blob, passphrase: string | null): Promise<string> => {
    const path = join(folder, "a.adjutant-backup");
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    const input = await desk.waitForSelector('[data-testid="restore-input"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await desk.waitForSelector('[data-testid="backup-facts"]', { timeout: 10_000 });
    if (passphrase !== null) await type("restore-passphrase", passphrase);
    await clickTestId(desk, "restore-confirm");
    return await until(
      () => desk.evaluate(() => document.querySelector<HTMLElement>('[data-testid="restored"], [role="dialog"] [role="alert"]')?.innerText ?? null), // prettier-ignore
      30_000,
      "the restore did not end",
    );
  };
  /** The file in Node's own database, which stands for another browser; without what is no data of the person's. */
  const elsewhere = async (file: Blob, passphrase: string | null) => {
    databases += 1;
    const db = openHistory(`another-browser-${databases}`);
    await restoreBackup(db, file, passphrase);
    await db.settings.delete("last-backup");
    // Calculated from the rest behind the scenes, at any time.
    await db.models.clear();
    await db.accounts.toCollection().modify({ figures: null });
    return db;
  };

  it("brings everything back after an erase, and is refused with another passphrase", async () => {
    const files = await writeHistory(stage, "google-ads", (name) => name === "Campaign report.csv");
    const { accountId, name } = stage.business.google;
    await bringThroughDesk(desk, { platform: "google-ads", accountId, name }, files.paths);
    await files.remove();
    const before = await counts();
    const sealed = await make(PASSPHRASE);
    await erase();
    expect(await counts()).not.toBe(before);
    expect(await restore(sealed, "another")).toMatch(/passphrase is wrong/);
    await desk.keyboard.press("Escape");
    expect(await restore(sealed, PASSPHRASE)).toMatch(/restored/);
    expect(await counts()).toBe(before);
    const was = await elsewhere(sealed, PASSPHRASE);
    const is = await elsewhere(await make(null), null);
    expect(await historyHash(is)).toBe(await historyHash(was));
  });

  it("of another browser is taken as well", async () => {
    const before = await counts();
    const { file } = await writeBackup(await elsewhere(await make(null), null), {
      passphrase: PASSPHRASE,
      extension: "0.0.0",
    });
    await erase();
    expect(await restore(file, PASSPHRASE)).toMatch(/restored/);
    expect(await counts()).toBe(before);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bringThroughDesk, giveFiles, openDeskPage, writeHistory } from "@/lab/stage/bring-history";
import { clickTestId, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { exportFiles } from "@/lab/simulator/files";
import { seriousProblems } from "./axe";
import { openTestStage, picturesOnFailure, VIEW } from "./support";

describe("the desk and the panel's frame", () => {
  let stage: Stage;
  let desk: Page;
  let folder: string;

  beforeAll(async () => {
    stage = await openTestStage();
    desk = await openDeskPage(stage);
    folder = await mkdtemp(join(tmpdir(), "adjutant-bad-"));
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => picturesOnFailure({ desk: () => desk }));

  /** Everything that the privacy page counts, as one text. */
  const counts = async () => {
    await clickTestId(desk, "nav-settings");
    await clickTestId(desk, "nav-privacy");
    const table = await desk.waitForSelector('[data-testid="stored-counts"]');
    return await table!.evaluate((part) => (part as HTMLElement).innerText);
  };

  const badFiles = async (): Promise<[name: string, bytes: Uint8Array | string][]> => {
    const files = await exportFiles(stage.business, "en-US");
    const google = files.find(({ name }) => name === "Campaign report.csv")!.bytes;
    const meta = new TextDecoder().decode(files.find(({ name }) => /Campaigns-.*\.csv$/.test(name))!.bytes);
    return [
      [
        "picture.csv",
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 255]),
      ],
      ["empty.csv", ""],
      ["no-data.csv", `${meta.split("\n")[0]}\n"No data available."\n`],
      // Inside a row: the second half never arrived.
      ["cut.csv", google.slice(0, Math.floor(google.length / 2) + 7)],
      ["proto.json", `{"__proto__":{"polluted":true},"platform":"google-ads","rows":[{"__proto__":{"cost":1}}]}`],
    ];
  };

  it("answers each bad file with one sentence and stores nothing", async () => {
    const before = await counts();
    for (const [name, bytes] of await badFiles()) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      // A fresh page: no earlier verdict stands there.
      await desk.reload({ timeout: 2_000 }).catch(() => undefined);
      await desk.waitForSelector('[data-testid="desk"]:not([data-state="loading"])');
      await clickTestId(desk, "nav-import");
      await giveFiles(desk, [path]);
      const said = await until(
        async () => {
          const part = await desk.$('[data-testid="import-error"], [data-testid="file-verdict"]');
          return part === null ? null : await part.evaluate((one) => (one as HTMLElement).innerText);
        },
        20_000,
        `nothing was said about ${name}`,
      );
      expect(said, name).toContain(name);
      const sentence = said.replace(name, "").trim();
      expect(sentence.length, said).toBeGreaterThan(15);
      expect(said, name).not.toMatch(/undefined|NaN|Error:|\[object|at \w+ \(/);
      expect(await desk.$('[data-testid="import-confirm"]'), `${name} could be imported`).toBeNull();
    }
    expect(await counts()).toBe(before);
    expect(await desk.evaluate(() => "polluted" in {})).toBe(false);
  });

  it("can be used by keyboard alone: place, file button, erase dialog", async () => {
    await clickTestId(desk, "nav-overview");
    await desk.focus('[data-testid="nav-import"]');
    await desk.keyboard.press("Enter");
    await desk.waitForSelector('[data-testid="import-drop"]');
    await desk.focus('[data-testid="nav-privacy"]');
    await desk.keyboard.press("Enter");
    await desk.waitForSelector('[data-testid="erase"]');
    await desk.focus('[data-testid="erase"]');
    await desk.keyboard.press("Enter");
    await desk.waitForSelector('[data-testid="erase-word"]');
    expect(await desk.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await desk.keyboard.press("Escape");
    await until(
      async () => (await desk.$('[data-testid="erase-word"]')) === null,
      5_000,
      "Escape did not close the dialog",
    );
  });

  it("has nothing serious for axe in any place, and neither has the panel", async () => {
    const files = await writeHistory(stage, "google-ads", (name) => name === "Campaign report.csv");
    const { accountId, name } = stage.business.google;
    await bringThroughDesk(desk, { platform: "google-ads", accountId, name }, files.paths);
    await files.remove();
    for (const place of ["overview", "import", "history", "model", "privacy", "settings"]) {
      await clickTestId(desk, `nav-${place}`);
      await until(async () => (await desk.$(".animate-pulse")) === null, 20_000, `${place} did not load`);
      expect(await seriousProblems(desk), place).toEqual([]);
    }
    const page = await stage.open(stage.replicas["google-ads"].startUrl("en-US"), VIEW);
    const panel: Frame = await openPanel(page);
    await panel.waitForSelector('[data-testid="consent"], [data-testid="score"]');
    expect(await seriousProblems(panel)).toEqual([]);
    await page.close();
    await desk.bringToFront();
  });

  it("erases everything and leaves nothing", async () => {
    expect(await counts()).toMatch(/[1-9]/);
    await clickTestId(desk, "erase");
    await desk.waitForSelector('[data-testid="erase-word"]');
    const field = (await desk.$('[data-testid="erase-word"]'))!;
    await field.type("eras");
    expect(await desk.$('[data-testid="erase-confirm"][disabled]')).not.toBeNull();
    await field.type("e");
    await clickTestId(desk, "erase-confirm");
    await desk.waitForSelector('[data-testid="erased"]', { timeout: 20_000 });
    expect(await counts()).not.toMatch(/[1-9]/);
    const left = await desk.evaluate(async () => {
      const kept: string[] = [];
      for (const { name } of await indexedDB.databases())
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name!);
          request.onerror = () => reject(request.error!);
          request.onsuccess = () => {
            const db = request.result;
            const stores = [...db.objectStoreNames];
            if (stores.length === 0) {
              db.close();
              resolve();
              return;
            }
            const reading = db.transaction(stores, "readonly");
            for (const store of stores) {
              const counting = reading.objectStore(store).count();
              counting.onsuccess = () => {
                if (counting.result > 0) kept.push(`${name}/${store}: ${counting.result}`);
              };
            }
            reading.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        });
      return kept;
    });
    expect(left).toEqual([]);
  });
});

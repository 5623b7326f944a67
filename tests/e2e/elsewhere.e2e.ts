import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { trainElsewhere } from "@/lab/elsewhere/train";
import { bringThroughDesk, openDeskPage, writeHistory } from "@/lab/stage/bring-history";
import { clickTestId } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { seriousProblems } from "./axe";
import { openTestStage, picture, picturesOnFailure } from "./support";

const LONG_MS = 240_000;

describe("a model that is trained elsewhere", { timeout: 600_000 }, () => {
  let stage: Stage;
  let desk: Page;
  let folder: string;

  beforeAll(async () => {
    // Long enough that a fifth of it has weeks to judge by.
    stage = await openTestStage({ days: 500 });
    desk = await openDeskPage(stage);
    folder = await mkdtemp(join(tmpdir(), "adjutant-elsewhere-"));
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => picturesOnFailure({ desk: () => desk }));

  const text = (testId: string) =>
    desk.evaluate((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.innerText ?? "", testId);
  const give = async (names: readonly string[]) => {
    const input = await desk.waitForSelector('[data-testid="import-model-input"]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...names.map((name) => join(folder, "out", name))); // prettier-ignore
  };

  it("starts from the desk's own table, is trained by the script, comes back, and stands among the candidates", async () => {
    const files = await writeHistory(stage, "google-ads", (name) => name === "Campaign report.csv");
    const { accountId, name } = stage.business.google;
    await bringThroughDesk(desk, { platform: "google-ads", accountId, name }, files.paths);
    await files.remove();
    await clickTestId(desk, "nav-model");
    await desk.evaluate(() => {
      const kept = window as unknown as { file?: Blob };
      URL.createObjectURL = (file) => ((kept.file = file as Blob), "blob:kept");
    });
    await clickTestId(desk, "export-training");
    await until(async () => (await text("elsewhere-said")) !== "", 60_000, "nothing was exported");
    const bytes = await desk.evaluate(async () =>
      Array.from(new Uint8Array(await (window as unknown as { file: Blob }).file.arrayBuffer())),
    );
    for (const [entry, content] of Object.entries(unzipSync(Uint8Array.from(bytes))))
      await writeFile(join(folder, entry), content);
    await trainElsewhere(join(folder, "training-table.csv"), join(folder, "features.json"), join(folder, "out"), 15);

    await give(["model.json", "features.json"]);
    await until(async () => /group1-shard1of1\.bin/.test(await text("elsewhere-said")), 30_000, "a missing file was not told"); // prettier-ignore
    expect(await desk.$('[data-testid="imported-model"]')).toBeNull();

    await give(["model.json", "features.json", "group1-shard1of1.bin"]);
    await desk.waitForSelector('[data-testid="imported-model"]', { timeout: 30_000 });
    await until(
      async () => (await desk.$('[data-testid="training"]')) === null && /trained elsewhere/i.test(await text("model-card")),
      LONG_MS,
      "it did not compete",
    ); // prettier-ignore
    expect(await text("model-card")).toMatch(/judged on [\d,]+ rows that it cannot have seen/);
    expect(await text("imported-verdict")).toMatch(/On [\d,]+ rows|on [\d,]+ rows/);
    expect(await text("imported-model")).toMatch(/train\.ts/);
    expect(await seriousProblems(desk)).toEqual([]);
    await picture(desk, "elsewhere-wide", true);
    await desk.setViewport({ width: 360, height: 800 });
    await picture(desk, "elsewhere-narrow", true);
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]).catch(() => undefined);
    await picture(desk, "elsewhere-dark", true);
  });

  it("is gone for good once it is removed", async () => {
    await clickTestId(desk, "remove-imported");
    await until(async () => (await desk.$('[data-testid="imported-model"]')) === null, 30_000, "it was not removed");
    await until(
      async () => (await desk.$('[data-testid="training"]')) === null && !/judged on/.test(await text("model-card")),
      LONG_MS,
      "the model still has it",
    );
  });
});

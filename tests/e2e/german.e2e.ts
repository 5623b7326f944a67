import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bringThroughPanel, openDeskPage, writeHistory } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import { readSettled } from "@/lab/stage/reading";
import type { Stage } from "@/lab/stage/stage";
import type { PlatformId } from "@/lib/domain/platform";
import { checkReadingAgainst } from "./expected-reading";
import { accountOf, openTestStage, picturesOnFailure, press, settledView, VIEW } from "./support";

/** The German interface on German pages. */
describe("in German", () => {
  let stage: Stage;
  let desk: Page;
  let page: Page | undefined;

  beforeAll(async () => {
    stage = await openTestStage({ locale: "de-DE" });
    desk = await openDeskPage(stage);
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page, desk: () => desk }));

  it.each<PlatformId>(["google-ads", "meta-ads"])("reads, imports, scores and fills in %s", async (platform) => {
    const account = accountOf(stage, platform);
    const driver = driverOf(platform);
    page = await stage.open(stage.replicas[platform].startUrl("de-DE"), VIEW);
    const panel: Frame = await openPanel(page);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe("de");
    await clickTestId(panel, "consent-agree");
    checkReadingAgainst(await readSettled(desk, page.url()), account);
    const files = await writeHistory(stage, platform, (name) => /\.csv$/.test(name) && !/Excel|tunde|hour/i.test(name));
    await bringThroughPanel(panel, files.paths);
    await files.remove();
    for (const campaign of account.campaigns) {
      await dock(page, panel, "right");
      await driver.openSettings(page, campaign.id);
      await driver.showPart(page, "budget");
      if (platform === "google-ads") await dock(page, panel, "left");
      const view = await settledView(panel, `kein Rat zu ${campaign.name}`, ({ title }) => title === campaign.name);
      const score = await panel.$eval('[data-testid="score"]', (part) => (part as HTMLElement).innerText);
      expect(score).toMatch(/von 100/);
      const card = view.cards.find(({ id, canApply }) => canApply && id.startsWith("budget:campaign:"));
      if (card === undefined) continue;
      await press(panel, card.id, "apply", "applied");
      await press(panel, card.id, "undo", "undone");
      return;
    }
    throw new Error("no budget advice that can be applied");
  });
});

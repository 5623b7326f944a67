import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { collectErrors, openTestStage, picturesOnFailure, VIEW } from "./support";

/** An update must not break the tab that a person works in. */
describe("the extension is reloaded while a tab is open", () => {
  let stage: Stage;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    stage = await openTestStage();
    page = await stage.open(stage.replicas["google-ads"].startUrl("en-US"), VIEW);
    errors = collectErrors(page);
    await openPanel(page);
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  /** Installing the same folder again is what an update does, in both browsers. */
  const reload = () => stage.launched.browser.installExtension(stage.launched.extensionDir!);

  it("leaves one working overlay and no errors", async () => {
    for (let round = 0; round < 2; round++) {
      await reload();
      await until(
        () => page.evaluate(() => document.querySelectorAll("adjutant-overlay").length === 1 && document.querySelector("adjutant-overlay[popover]") === null), // prettier-ignore
        20_000,
        "after the reload there is not exactly one launcher",
      );
      const panel = await openPanel(page);
      await panel.waitForSelector('[data-testid="panel"][data-state="ready"]', { timeout: 20_000 });
    }
    expect(errors).toEqual([]);
  });
});

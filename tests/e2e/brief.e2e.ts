import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import type { PlatformId } from "@/lib/domain/platform";
import { collectErrors, accountOf, openTestStage, picturesOnFailure, VIEW } from "./support";

const CEILING = "5 EUR a day";
const MAIL = `Hi, we want more enquiries. No more than ${CEILING}, from 1 March 2027. Leeds only. Please don't mention prices.`;

/** From a client's mail to what the open form says otherwise, and to the fields of a campaign. */
describe.each<PlatformId>(["google-ads", "meta-ads"])("a pasted brief in %s", (platform) => {
  const driver = driverOf(platform);
  let stage: Stage;
  let page: Page;
  let panel: Frame;
  let errors: string[] = [];

  beforeAll(async () => {
    stage = await openTestStage();
    page = await stage.open(stage.replicas[platform].startUrl("en-US"), VIEW);
    errors = collectErrors(page);
    panel = await openPanel(page);
    await clickTestId(panel, "consent-agree");
    const campaign = accountOf(stage, platform).campaigns.find(({ budgetMicros }) => budgetMicros !== null)!;
    await driver.openSettings(page, campaign.id);
    await driver.showPart(page, "budget");
    await dock(page, panel, platform === "google-ads" ? "left" : "right");
    // The form has been read when its campaign stands in the panel's head and no advice is on its way.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  it("is held against the form with the client's words, and becomes a checklist", async () => {
    await clickTestId(panel, "tab-brief");
    const area = await panel.waitForSelector('[data-testid="brief-text"]');
    await area!.type(MAIL);
    expect(await area!.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(MAIL);
    await clickTestId(panel, "brief-read");
    await panel.waitForSelector('[data-testid="brief-findings"]', { timeout: 10_000 });
    await clickTestId(panel, "brief-save");
    const clash = await panel.waitForSelector('[data-testid="clash-budget"]', { timeout: 10_000 });
    expect(await clash!.evaluate((element) => element.textContent)).toContain(CEILING);
    const plan = platform === "google-ads" ? "google-search" : "meta-leads";
    await clickTestId(panel, `compose-${plan}`);
    const line = await panel.waitForSelector(`[data-testid="plan-${plan}"] [data-testid="fill-budget"]`);
    expect(line).not.toBeNull();
    expect(errors).toEqual([]);
  });
});

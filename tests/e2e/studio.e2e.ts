import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDeskPage } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";
import { fieldText } from "./fields";
import { accountOf, collectErrors, lastSaved, openTestStage, picturesOnFailure, settledView, VIEW } from "./support";

/** Few facts make few texts: each is put in and read back. */
const FACTS = { "studio-product": "Trail Mug", "studio-benefits": "Fits every bottle cage" } as const;

const MOST_PUT = 4;

/** Types as a person does, into an empty field of the studio. */
async function type(panel: Frame, testId: string, text: string): Promise<void> {
  const field = await panel.waitForSelector(`[data-testid="${testId}"]`, { visible: true });
  await field!.click();
  await field!.type(text);
}

const plannedIn = (panel: Frame) =>
  panel.$$eval('[data-testid="studio-plan-line"]', (lines) =>
    lines.map((line) => ({
      target: line.getAttribute("data-target") ?? "",
      text: line.querySelector("p.font-semibold")?.textContent ?? "",
      phase: line.getAttribute("data-phase") ?? "",
    })),
  );

/** From facts to texts in the platform's own fields, without history, key or network. */
describe("copy studio", () => {
  let stage: Stage;
  let desk: Page;
  let page: Page | undefined;

  beforeAll(async () => {
    stage = await openTestStage({ days: 30 });
    desk = await openDeskPage(stage);
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page, desk: () => desk }));

  it.each<PlatformId>(["google-ads", "meta-ads"])(
    "writes a set, puts it into the ad and takes it back in %s",
    async (platform) => {
      const driver = driverOf(platform);
      const account = accountOf(stage, platform);
      const campaign = account.campaigns.find(
        ({ campaignType }) => campaignType === null || campaignType === "Search",
      )!;
      const [adset] = campaign.adsets;
      const ad = adset!.ads[0]!;
      page = await stage.open(stage.replicas[platform].startUrl("en-US"), VIEW);
      const errors = collectErrors(page);
      const panel = await openPanel(page);
      await clickTestId(panel, "consent-agree");
      await dock(page, panel, "right");
      await driver.openAdEditor(page, { campaign: campaign.id, adset: adset!.id, ad: ad.id });
      await settledView(panel, "the panel did not settle on the ad", ({ title }) => title.includes(ad.id));
      await clickTestId(panel, "tab-copy");
      await clickTestId(panel, "copy-studio");
      for (const [testId, text] of Object.entries(FACTS)) await type(panel, testId, text);
      await clickTestId(panel, "studio-compose");
      await panel.waitForSelector('[data-testid="studio-text-headline"]', { timeout: 15_000 });
      await clickTestId(panel, "studio-plan");
      await panel.waitForSelector('[data-testid="studio-put"]', { timeout: 15_000 });
      // Each takes its second: the first ones are enough here, of every kind of field that comes first.
      await panel.$$eval(
        '[data-testid="studio-plan-line"] input',
        (boxes, most) => boxes.slice(most).forEach((box) => box.click()),
        MOST_PUT,
      );
      const planned = (await plannedIn(panel)).slice(0, MOST_PUT);
      expect(planned.length).toBeGreaterThan(2);
      const before = new Map<string, string>();
      for (const { target } of planned) before.set(target, await fieldText(page, platform, target));

      const putIn = async () => (await plannedIn(panel)).slice(0, MOST_PUT);
      // A press that comes too soon after the plan appeared is refused; a person presses again.
      const press = (button: string, isDone: (lines: typeof planned) => boolean) =>
        until(
          async () => {
            if (isDone(await putIn())) return true;
            // It goes when its work is done.
            await panel.$(`[data-testid="${button}"]`).then((there) => there?.click()).catch(() => undefined); // prettier-ignore
            await new Promise((resolve) => setTimeout(resolve, 900));
            return isDone(await putIn());
          },
          100_000,
          `${button} did not do it`,
        );
      await press("studio-put", (lines) => lines.every(({ phase }) => phase === "applied"));
      for (const { target, text } of planned) expect(await fieldText(page, platform, target), target).toBe(text);
      if (platform === "meta-ads") await dock(page, panel, "left");
      await driver.save(page);
      const saved = await stage.saved(platform);
      for (const { target, text } of planned) expect(lastSaved(saved, ad.id, target), target).toBe(text);

      await press("studio-undo", (lines) => lines.every(({ phase }) => phase === "undone"));
      for (const [target, text] of before) expect(await fieldText(page, platform, target), target).toBe(text);
      expect(errors).toEqual([]);
    },
  );

  it("keeps the texts for the desk", async () => {
    // The one that is open was so before there was an account.
    desk = await openDeskPage(stage);
    await clickTestId(desk, "nav-studio");
    await desk.waitForSelector('[data-testid="studio-text-headline"], [data-testid="studio-text-primaryText"]', {
      timeout: 15_000,
    });
    expect(await desk.$eval('[data-testid="studio-preview"]', (part) => (part as HTMLElement).innerText)).toMatch(
      /Trail Mug/,
    );
  });
});

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDeskPage } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { realClick } from "@/lab/stage/real-click";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { FieldTarget } from "@/lib/domain/field-target";
import type { PlatformId } from "@/lib/domain/platform";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import type { Payload } from "@/lib/messaging/protocol";
import type { WriteRequest, WriteResult } from "@/lib/platforms/platform";
import { askPage } from "./ask-page";
import { accountOf, openTestStage, picturesOnFailure, VIEW } from "./support";

const NAME: FieldTarget = { kind: "setting", setting: "name" };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The sample of tests/writers/interleavings.test.ts that only a real browser can show. */
describe("writing while the page, the tab and the extension go on", () => {
  let stage: Stage;
  let desk: Page;
  let page: Page;

  beforeAll(async () => {
    stage = await openTestStage();
    desk = await openDeskPage(stage);
    page = await stage.open(stage.replicas["meta-ads"].startUrl("en-US"), VIEW);
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  const nameIn = async (tab: Page): Promise<string> => {
    const reading = await until(
      async () => {
        const one = (await askPage(desk, tab.url(), "page/read", null)) as PageReading;
        return one.settings?.name?.status === "found" ? one.settings.name : null;
      },
      8_000,
      "the page shows no name",
    );
    return valueOf(reading)!;
  };
  const write = async (
    tab: Page,
    platform: PlatformId,
    request: Pick<WriteRequest, "entity" | "value"> & { expected: SettingValue; target?: FieldTarget },
  ) => {
    const { accountId } = accountOf(stage, platform);
    const payload = { target: NAME, ...request, accountId } as Payload<"toPage", "page/write">;
    return (await askPage(desk, tab.url(), "page/write", payload)) as WriteResult;
  };
  /** What may stand in the field, by what the person was told. */
  const allowed = (result: WriteResult, before: string, asked: string): readonly string[] => {
    if (result.status === "written") return [asked];
    return result.status === "refused" && result.reason === "unconfirmed" ? [before, asked] : [before];
  };

  describe("Meta", () => {
    const campaign = () => accountOf(stage, "meta-ads").campaigns.find(({ adsets }) => adsets.length > 1)!;
    const pair = () => {
      const [first, second] = campaign().adsets;
      return { a: first!.id, b: second!.id };
    };
    const entityOf = (id: string) => ({ campaign: campaign().id, adset: id, ad: null });
    const show = async (id: string) => {
      await realClick(page, `#ads_campaign_structure_item_${id}`);
      await page.waitForSelector(`#ads_campaign_structure_item_${id}[aria-current="page"]`);
    };

    it.each([0, 70, 90, 140, 300])("another ad set comes on screen after %i ms", async (ms) => {
      const { a, b } = pair();
      if ((await page.$(`#ads_campaign_structure_item_${a}`)) === null)
        await driverOf("meta-ads").openSettings(page, campaign().id);
      await show(b);
      const beforeB = await nameIn(page);
      await show(a);
      const before = await nameIn(page);
      const asked = `Asked for, ${ms} ms`;
      const writing = write(page, "meta-ads", { entity: entityOf(a), expected: before, value: asked });
      await pause(ms);
      await page.evaluate((id) => document.getElementById(`ads_campaign_structure_item_${id}`)!.click(), b);
      const result = await writing;
      expect(await nameIn(page)).toBe(beforeB);
      await show(a);
      expect(allowed(result, before, asked), JSON.stringify(result)).toContain(await nameIn(page));
    });

    it("a second write at once is told to wait; one on a stale reading is refused", async () => {
      const { a } = pair();
      const before = await nameIn(page);
      const request = { entity: entityOf(a), expected: before };
      const both = await Promise.all([
        write(page, "meta-ads", { ...request, value: "The first" }),
        pause(20).then(() => write(page, "meta-ads", { ...request, value: "The second" })),
      ]);
      expect(both).toMatchObject([{ status: "written" }, { status: "refused", reason: "busy" }]);
      expect(await write(page, "meta-ads", { ...request, value: "The third" })).toMatchObject({
        reason: "changed-since",
      });
      expect(await nameIn(page)).toBe("The first");
    });

    it("the table behind the form renders anew again and again", async () => {
      const { a } = pair();
      const before = await nameIn(page);
      await page.evaluate(() => {
        const timer = setInterval(() => document.dispatchEvent(new Event("replica:update-rows")), 15);
        setTimeout(() => clearInterval(timer), 1_500);
      });
      expect(await write(page, "meta-ads", { entity: entityOf(a), expected: before, value: "Through it" })).toMatchObject({ status: "written" }); // prettier-ignore
      expect(await nameIn(page)).toBe("Through it");
    });

    it("two tabs each fill what they show", async () => {
      const { a, b } = pair();
      const other = await stage.open(page.url().replaceAll(a, b), VIEW);
      await other.waitForSelector(`#ads_campaign_structure_item_${b}[aria-current="page"]`);
      const [beforeA, beforeB] = [await nameIn(page), await nameIn(other)];
      const results = await Promise.all([
        write(page, "meta-ads", { entity: entityOf(a), expected: beforeA, value: "In tab one" }),
        write(other, "meta-ads", { entity: entityOf(b), expected: beforeB, value: "In tab two" }),
        // Tab two does not show this one.
        write(other, "meta-ads", { entity: entityOf(a), expected: beforeA, value: "Nowhere" }),
      ]);
      expect(results.slice(0, 2)).toMatchObject([{ status: "written" }, { status: "written" }]);
      expect(results[2]).toMatchObject({ status: "refused" });
      expect([await nameIn(page), await nameIn(other)]).toEqual(["In tab one", "In tab two"]);
      await other.close();
      await page.bringToFront();
    });
  });

  it("Google's drawer is closed and opened for another campaign", async () => {
    const driver = driverOf("google-ads");
    const tab = await stage.open(stage.replicas["google-ads"].startUrl("en-US"), VIEW);
    const [first, second] = accountOf(stage, "google-ads").campaigns;
    await driver.openSettings(tab, second!.id);
    await driver.showPart(tab, "name");
    const beforeSecond = await nameIn(tab);
    await driver.openSettings(tab, first!.id);
    await driver.showPart(tab, "name");
    const before = await nameIn(tab);
    const entity = { campaign: first!.id, adset: null, ad: null };
    const writing = write(tab, "google-ads", { entity, expected: before, value: "Never here" });
    await pause(40);
    await tab.evaluate(() => document.querySelector<HTMLElement>(".slidealog-close-icon")!.click());
    expect(await writing).toMatchObject({ status: "refused" });
    await driver.openSettings(tab, second!.id);
    await driver.showPart(tab, "name");
    expect(await nameIn(tab)).toBe(beforeSecond);
    // Made for the first one, sent while the second is open.
    expect(await write(tab, "google-ads", { entity, expected: beforeSecond, value: "Never here" })).toMatchObject({ reason: "wrong-entity" }); // prettier-ignore
    expect(await nameIn(tab)).toBe(beforeSecond);
    expect(await stage.saved("google-ads")).toEqual([]);
    await tab.close();
    await page.bringToFront();
  });

  it.each([60, 200])("the extension is reloaded %i ms after the click", async (ms) => {
    const campaign = accountOf(stage, "meta-ads").campaigns.find(({ adsets }) => adsets.length > 1)!;
    const [first, second] = campaign.adsets;
    const entity = { campaign: campaign.id, adset: first!.id, ad: null };
    const before = await nameIn(page);
    const asked = `Asked for before the update, ${ms}`;
    // Its answer never comes: the page that asked goes with the extension.
    void write(page, "meta-ads", { entity, expected: before, value: asked }).catch(() => undefined);
    await pause(ms);
    await stage.launched.browser.installExtension(stage.launched.extensionDir!);
    await until(
      () => page.evaluate(() => document.querySelectorAll("adjutant-overlay").length === 1),
      20_000,
      "after the reload there is not exactly one launcher",
    );
    await pause(1_500);
    desk = await openDeskPage(stage);
    await page.bringToFront();
    expect([before, asked]).toContain(await nameIn(page));
    // What is there now works again, and on the right ad set only.
    const now = await nameIn(page);
    expect(await write(page, "meta-ads", { entity, expected: now, value: `Again ${ms}` })).toMatchObject({ status: "written" }); // prettier-ignore
    await realClick(page, `#ads_campaign_structure_item_${second!.id}`);
    await page.waitForSelector(`#ads_campaign_structure_item_${second!.id}[aria-current="page"]`);
    expect(await nameIn(page)).not.toMatch(/Again|before the update/);
    await realClick(page, `#ads_campaign_structure_item_${first!.id}`);
    await page.waitForSelector(`#ads_campaign_structure_item_${first!.id}[aria-current="page"]`);
  });
});

import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bringThroughPanel, writeHistory } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import type { PlatformId } from "@/lib/domain/platform";
import { accountOf, collectErrors, openTestStage, picture, picturesOnFailure, settledView, VIEW } from "./support";

const ratesIn = (panel: Frame) =>
  panel.$$eval('[data-testid="cold-start"] li', (rows) =>
    rows.map((row) => ({
      metric: (row.getAttribute("data-testid") ?? "").replace("cold-start-", ""),
      weight: Number(row.getAttribute("data-own-weight")),
      text: (row as HTMLElement).innerText,
    })),
  );

/** An account of four weeks: too little for a score, so that what is published stands beside what little it has. */
describe("a new account", () => {
  let stage: Stage;
  let page: Page | undefined;

  beforeAll(async () => {
    stage = await openTestStage({ days: 30 });
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  it.each<readonly [PlatformId, RegExp, RegExp]>([
    ["google-ads", /^Search$/, /WordStream by LocaliQ, 2025/],
    ["meta-ads", /LEADS/, /WordStream by LocaliQ, 2025/],
  ])(
    "sees a published benchmark with its source in %s, and its own figures take over",
    async (platform, kind, source) => {
      const driver = driverOf(platform);
      const campaign = accountOf(stage, platform).campaigns.find((one) => kind.test(one.campaignType ?? one.objective ?? ""))!; // prettier-ignore
      page = await stage.open(stage.replicas[platform].startUrl("en-US"), VIEW);
      const errors = collectErrors(page);
      const panel = await openPanel(page);
      await clickTestId(panel, "consent-agree");
      const files = await writeHistory(stage, platform, (name) => /^(Campaign|Kampagnen|Ad group|Campaigns)[^.]*report\.csv$|campaign.*\.csv$/i.test(name)); // prettier-ignore
      await bringThroughPanel(panel, files.paths);
      await files.remove();
      await dock(page, panel, "right");
      await driver.openSettings(page, campaign.id);
      if (platform === "google-ads") await dock(page, panel, "left");
      await settledView(panel, `no view of ${campaign.name}`, ({ title }) => title === campaign.name);
      const part = await panel.waitForSelector('[data-testid="cold-start"]', { timeout: 15_000 });
      const text = await part!.evaluate((one) => (one as HTMLElement).innerText);
      expect(text).toMatch(source);
      expect(text).toContain("Not your account");
      expect(await panel.$('[data-testid="score-value"]')).toBeNull();
      expect(await panel.$eval('[data-testid="score"]', (one) => (one as HTMLElement).innerText)).toMatch(/Enough data expected by/); // prettier-ignore
      const rates = await ratesIn(panel);
      expect(rates.map(({ metric }) => metric)).toEqual(["ctr", "averageCpc", "conversionRate", "costPerResult"]);
      // A month of clicks has outgrown what others publish; euros are never weighed against dollars.
      expect(rates[0]!.weight).toBeGreaterThan(0.9);
      for (const { weight, text: row } of [rates[1]!, rates[3]!]) {
        expect(weight).toBe(0);
        expect(row).toMatch(/Published in USD/);
      }
      await part!.scrollIntoView();
      await picture(page, `cold-start-${platform}`);
      expect(errors).toEqual([]);
    },
  );
});

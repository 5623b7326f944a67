import type { Page } from "puppeteer-core";
import type { PageDriver, SettingsPart } from "./driver";
import { hover, realClick } from "./real-click";
import { until } from "./until";

const PATIENCE_MS = 15_000;
const PUBLISH = "#ads-editor-primary-btn";

async function tableLoaded(page: Page): Promise<void> {
  await until(
    () =>
      page.evaluate(
        () =>
          document.querySelector('[role="table"] [data-surface^="/am/table/table_row:"]') !== null &&
          document.querySelector('[role="table"] [aria-busy="true"]') === null,
      ),
    PATIENCE_MS,
    "Meta's table did not load",
  );
}

async function editorShows(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`#ads_campaign_structure_item_${id}[aria-current="page"]`, { timeout: PATIENCE_MS });
}

async function closeForm(page: Page): Promise<void> {
  if ((await page.$(".drawer")) === null) return;
  await realClick(page, ".editorFooter button");
  await until(async () => (await page.$(".drawer")) === null, PATIENCE_MS, "Meta's editor did not close");
}

async function openTable(page: Page): Promise<void> {
  await closeForm(page);
  const tab = "#CAMPAIGN_GROUP_AdsClassicTab a";
  if ((await page.$(`${tab}[aria-selected="true"]`)) === null) await realClick(page, tab);
  await tableLoaded(page);
}

async function openSettings(page: Page, campaignId: string): Promise<void> {
  await openTable(page);
  const row = `[data-surface="/am/table/table_row:${campaignId}unit"]`;
  await hover(page, `${row} .nameCell ._13is a`);
  await realClick(page, `${row} .nameCell [role="toolbar"] a[href]`);
  await editorShows(page, campaignId);
}

/** The structure tree at the left of the editor leads to ad sets and ads. */
async function openInTree(page: Page, id: string): Promise<void> {
  await realClick(page, `#ads_campaign_structure_item_${id}`);
  await editorShows(page, id);
}

/** Where each part stands: in the ad set's form, else in the campaign's. */
const SECTIONS: Readonly<Record<SettingsPart, readonly string[]>> = {
  name: ["#campaignNameSection", "#campaignGroupNameSection"],
  networks: ["#campaignPlacementSection"],
  budget: ["#campaignGroupBudgetSection", "#campaignBasicSection"],
  bid: ["#campaignConversionGoalsSection", "#campaignGroupBudgetSection"],
  dates: ["#campaignBasicSection"],
  destination: ["#adgroupAdDestinationGeneric"],
};

/** A person in Meta Ads Manager. */
export const metaDriver: PageDriver = {
  openTable,
  closeForm,
  openSettings,
  async openAdsetSettings(page, { campaign, adset }) {
    await openSettings(page, campaign);
    await openInTree(page, adset);
  },
  async showPart(page, part) {
    const sections = SECTIONS[part];
    await until(
      () =>
        page.evaluate((selectors) => {
          const section = selectors.map((one) => document.querySelector(one)).find((one) => one !== null);
          section?.scrollIntoView({ block: "start" });
          return section?.querySelector(".sectionBody") != null;
        }, sections),
      PATIENCE_MS,
      `Meta's editor shows no section for the ${part}`,
    );
  },
  async openAdEditor(page, { campaign, adset, ad }) {
    await openSettings(page, campaign);
    await openInTree(page, adset);
    await openInTree(page, ad);
    await page.waitForSelector("#creativeEditorComponent .sectionBody", { timeout: PATIENCE_MS });
  },
  async save(page) {
    await page.waitForSelector(`${PUBLISH}:not([disabled])`, { timeout: PATIENCE_MS });
    await realClick(page, PUBLISH);
    // It is off again once what was changed is published.
    await page.waitForSelector(`${PUBLISH}[disabled]`, { timeout: PATIENCE_MS });
  },
};

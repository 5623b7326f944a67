import type { Page } from "puppeteer-core";
import { FORM_WORDS } from "@/tests/replicas/google-ads/app/words";
import type { PageDriver, SettingsPart } from "./driver";
import { hover, realClick } from "./real-click";
import { until } from "./until";

const PATIENCE_MS = 15_000;

async function wordsOf(page: Page) {
  const language = await page.evaluate(() => document.documentElement.lang.slice(0, 2));
  return FORM_WORDS[language] ?? FORM_WORDS["en"]!;
}

/** Rows come late, in parts. */
async function tableLoaded(page: Page): Promise<void> {
  await until(
    () =>
      page.evaluate(() => {
        const grid = document.querySelector('[role="grid"]');
        return grid !== null && !grid.classList.contains("particle-content-loading");
      }),
    PATIENCE_MS,
    "Google's table did not load",
  );
}

/** The address of the row's link names the entity: the row is found by it, as positions change with the sorting. */
async function markRow(page: Page, parameter: string, id: string): Promise<string> {
  await until(
    () =>
      page.evaluate(
        (name, value) => {
          for (const old of document.querySelectorAll("[data-driven]")) old.removeAttribute("data-driven");
          for (const link of document.querySelectorAll<HTMLAnchorElement>("a.ess-cell-link"))
            if (new URL(link.href).searchParams.get(name) === value) {
              link.closest('[role="row"]')?.setAttribute("data-driven", "");
              return true;
            }
          return false;
        },
        parameter,
        id,
      ),
    PATIENCE_MS,
    `no row with ${parameter} ${id}`,
  );
  return "[data-driven]";
}

async function clickName(page: Page, parameter: string, id: string): Promise<void> {
  const row = await markRow(page, parameter, id);
  const before = page.url();
  await realClick(page, `${row} a.ess-cell-link`);
  await until(() => Promise.resolve(page.url() !== before), PATIENCE_MS, `the page did not go to ${parameter} ${id}`);
}

async function clickGear(page: Page, parameter: string, id: string): Promise<void> {
  const row = await markRow(page, parameter, id);
  await hover(page, `${row} a.ess-cell-link`);
  await realClick(page, `${row} .edit-panel-icon-button`);
  await page.waitForSelector("slidealog [role=dialog]", { timeout: PATIENCE_MS });
}

async function closeForm(page: Page): Promise<void> {
  if ((await page.$("slidealog")) !== null) {
    await realClick(page, ".slidealog-close-icon");
    await until(async () => (await page.$("slidealog")) === null, PATIENCE_MS, "the drawer did not close");
  } else if ((await page.$("rsa-editor")) !== null) {
    await realClick(page, '[navi-id="AdsAndExtensions-tab"]');
    await tableLoaded(page);
  }
}

async function openTable(page: Page): Promise<void> {
  await closeForm(page);
  const url = new URL(page.url());
  if (url.pathname !== "/aw/campaigns" || url.searchParams.has("campaignId"))
    await realClick(page, '[navi-id="all_campaigns-breadcrumb"]');
  await tableLoaded(page);
}

/** The sections of the drawer load as they come into view: the wheel turns until the wanted one is there. */
async function expand(page: Page, title: string): Promise<void> {
  const header = `slidealog .header[aria-label="${title}"]`;
  await page.waitForSelector("slidealog .slidealog-body", { timeout: PATIENCE_MS });
  await page.evaluate(() => document.querySelector(".slidealog-body")!.scrollTo(0, 0));
  await until(
    async () => {
      if ((await page.$(header)) !== null) return true;
      await page.evaluate(() => document.querySelector(".slidealog-body")!.scrollBy(0, 220));
      return false;
    },
    PATIENCE_MS,
    `the drawer has no section "${title}"`,
  );
  if ((await page.$(`${header}[aria-expanded="false"]`)) !== null) await realClick(page, header);
  await page.waitForSelector(`${header}[aria-expanded="true"]`, { timeout: PATIENCE_MS });
}

/** A person in Google Ads. */
export const googleDriver: PageDriver = {
  openTable,
  closeForm,
  async openSettings(page, campaignId) {
    await openTable(page);
    await clickGear(page, "campaignId", campaignId);
  },
  async openAdsetSettings(page, { campaign, adset }) {
    await openTable(page);
    await clickName(page, "campaignId", campaign);
    await tableLoaded(page);
    await clickGear(page, "adGroupId", adset);
  },
  async showPart(page, part) {
    const words = await wordsOf(page);
    const titles: Readonly<Record<SettingsPart, readonly string[]>> = {
      name: [words.name.campaign, words.name.adset],
      networks: [words.networks],
      budget: [words.budget],
      dates: [words.dates],
      // The ad editor has no sections.
      destination: [],
      bid: [words.bidding, words.defaultBid],
    };
    const isAdset = page.url().includes("/aw/adgroups");
    await expand(page, titles[part].at(isAdset ? -1 : 0) ?? "");
  },
  async openAdEditor(page, { campaign, adset, ad }) {
    await openTable(page);
    await clickName(page, "campaignId", campaign);
    await tableLoaded(page);
    await clickName(page, "adGroupId", adset);
    await tableLoaded(page);
    await clickName(page, "adId", ad);
    await page.waitForSelector("rsa-editor input", { timeout: PATIENCE_MS });
  },
  async save(page) {
    if ((await page.$("rsa-editor")) !== null) {
      await page.evaluate(() => document.querySelector(".snackbar")?.setAttribute("hidden", ""));
      await realClick(page, ".save-ad");
      await page.waitForSelector(".snackbar:not([hidden])", { timeout: PATIENCE_MS });
      return;
    }
    for (;;) {
      const open = await page.$$("slidealog .panel.open");
      if (open.length === 0) return;
      await realClick(page, "slidealog .panel.open .btn-yes");
      await until(
        async () => (await page.$$("slidealog .panel.open")).length < open.length,
        PATIENCE_MS,
        "Google's Save did not close its section",
      );
    }
  },
};

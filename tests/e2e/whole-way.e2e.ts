import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDeskPage } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";
import { geminiHost } from "@/tests/gemini-server/host";
import { fieldText } from "./fields";
import { fillInGeminiKey } from "./gemini-key";
import { accountOf, collectErrors, lastSaved, openTestStage, picturesOnFailure, settledView, VIEW } from "./support";

const KEY = "AIzaSyTest-0123456789_abcdefghijklmnopq";

interface Words {
  readonly locale: "en-US" | "de-DE";
  readonly mail: string;
  readonly product: string;
  readonly benefit: string;
}
const ENGLISH: Words = {
  locale: "en-US",
  mail: "Dear Ben,\nwe want more enquiries. No more than 5 EUR a day, from 1 March 2027. Leeds only.\nRegards,\nAnna Okafor",
  product: "Trail Mug",
  benefit: "Fits every bottle cage",
};
const GERMAN: Words = {
  locale: "de-DE",
  mail: "Guten Tag Frau Lang,\nwir möchten mehr Anfragen. Höchstens 5 EUR am Tag, ab 1. März 2027. Nur Leipzig.\nViele Grüße\nJörg Weber",
  product: "Wanderbecher",
  benefit: "Passt in jeden Flaschenhalter",
};

/** Presses a button until the page shows what it is for: the guard refuses what has only just appeared. */
async function pressUntil(panel: Frame, testId: string, isDone: () => Promise<boolean>): Promise<void> {
  await until(
    async () => {
      if (await isDone()) return true;
      await panel.$(`[data-testid="${testId}"]`).then((there) => there?.click()).catch(() => undefined); // prettier-ignore
      await new Promise((resolve) => setTimeout(resolve, 900));
      return await isDone();
    },
    90_000,
    `${testId} did not do it`,
  );
}

async function type(panel: Frame, testId: string, text: string): Promise<void> {
  const field = (await panel.waitForSelector(`[data-testid="${testId}"]`, { visible: true }))!;
  await field.click();
  await field.type(text);
}

/** The first text of each kind of field, and no other: each takes its second. */
async function tickOneOfEach(panel: Frame): Promise<{ target: string; text: string }[]> {
  return await panel.$$eval('[data-testid="studio-plan-line"]', (lines) => {
    const seen = new Set<string>();
    return lines.flatMap((line) => {
      const target = line.getAttribute("data-target") ?? "";
      const slot = target.split(".")[0]!;
      if (seen.has(slot)) {
        line.querySelector("input")!.click();
        return [];
      }
      seen.add(slot);
      return [{ target, text: line.querySelector("p.font-semibold")?.textContent ?? "" }];
    });
  });
}

/** From a client's mail to saved fields: brief, strategy, campaign field, texts, ad. On a page in English and one in German. */
describe.each([ENGLISH, GERMAN])("the whole way in $locale", (words) => {
  const language = words.locale.slice(0, 2);
  const gemini = geminiHost({ keys: [KEY] });
  let stage: Stage;
  let desk: Page;
  let page: Page | undefined;

  beforeAll(async () => {
    stage = await openTestStage({ days: 30, locale: words.locale, handlers: [gemini] });
    desk = await openDeskPage(stage, "settings");
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page, desk: () => desk }));

  const storeKey = async () => {
    await fillInGeminiKey(desk, KEY);
    await clickTestId(desk, "gemini-store");
    await desk.waitForSelector('[data-testid="gemini-model"]', { timeout: 20_000 });
  };
  /** Nothing is sent before the words are there to be read. */
  const switchOn = async (panel: Frame, part: string, send: string) => {
    await clickTestId(panel, part);
    await clickTestId(panel, "gemini-switch");
    await panel.waitForSelector('[data-testid="payload-prompt"]', { timeout: 15_000 });
    await panel.waitForSelector(`[data-testid="${send}"]:not([disabled])`, { timeout: 15_000 });
  };

  // In English Google goes without a key and Meta with one, in German the other way round.
  const order: readonly PlatformId[] = language === "en" ? ["google-ads", "meta-ads"] : ["meta-ads", "google-ads"];
  it.each([
    { platform: order[0]!, withKey: false },
    { platform: order[1]!, withKey: true },
  ])("from a mail to saved texts in $platform, with a key: $withKey", async ({ platform, withKey }) => {
    if (withKey) await storeKey();
    const account = accountOf(stage, platform);
    const driver = driverOf(platform);
    page = await stage.open(stage.replicas[platform].startUrl(words.locale), VIEW);
    const errors = collectErrors(page);
    const panel = await openPanel(page);
    await clickTestId(panel, "consent-agree");

    // Brief, strategy, and its budget in the campaign's own field.
    const campaign = account.campaigns.find(({ budgetMicros }) => budgetMicros !== null)!;
    await driver.openSettings(page, campaign.id);
    await driver.showPart(page, "budget");
    await dock(page, panel, platform === "google-ads" ? "left" : "right");
    await settledView(panel, "the form was not read", ({ title }) => title === campaign.name);
    await clickTestId(panel, "tab-brief");
    await type(panel, "brief-text", words.mail);
    if (withKey) await switchOn(panel, "brief-model", "brief-read");
    await clickTestId(panel, "brief-read");
    await panel.waitForSelector(`[data-testid="${withKey ? "second-reading" : "brief-findings"}"]`, {
      timeout: 90_000,
    });
    await clickTestId(panel, "brief-save");
    const plan = platform === "google-ads" ? "google-search" : "meta-leads";
    await clickTestId(panel, `compose-${plan}`);
    const budget = async () => (await fieldText(page!, platform, "budget", language)).replace(/[.,]00$/u, "");
    await panel.waitForSelector(`[data-testid="plan-${plan}"] [data-testid="fill-budget"]`, { timeout: 10_000 });
    await pressUntil(panel, "fill-budget", async () => (await budget()) === "5");
    await driver.save(page);

    // Texts, into the ad's fields of every kind.
    const ads = account.campaigns.find(({ campaignType }) => campaignType === null || campaignType === "Search")!;
    const ad = ads.adsets[0]!.ads[0]!;
    await dock(page, panel, "right");
    await driver.openAdEditor(page, { campaign: ads.id, adset: ads.adsets[0]!.id, ad: ad.id });
    await settledView(panel, "the ad was not read", ({ title }) => title.includes(ad.id));
    await clickTestId(panel, "tab-copy");
    await clickTestId(panel, "copy-studio");
    await type(panel, "studio-product", words.product);
    await type(panel, "studio-benefits", words.benefit);
    await panel.select('[data-testid="studio-language"]', language);
    if (withKey) await switchOn(panel, "studio-model", "studio-compose");
    await clickTestId(panel, "studio-compose");
    if (withKey) await panel.waitForSelector('[data-testid="studio-written"]', { timeout: 90_000 });
    await clickTestId(panel, "studio-plan");
    await panel.waitForSelector('[data-testid="studio-put"]', { timeout: 15_000 });
    const planned = await tickOneOfEach(panel);
    expect(planned.map(({ target }) => target.split(".")[0])).toEqual(
      expect.arrayContaining(platform === "google-ads" ? ["headlines", "descriptions"] : ["primaryTexts", "headlines"]),
    );
    const shown = async () => {
      for (const { target, text } of planned)
        if ((await fieldText(page!, platform, target, language)) !== text) return false;
      return true;
    };
    await pressUntil(panel, "studio-put", shown);
    if (platform === "meta-ads") await dock(page, panel, "left");
    await driver.save(page);
    const saved = await stage.saved(platform);
    for (const { target, text } of planned) expect(lastSaved(saved, ad.id, target), target).toBe(text);
    expect(errors).toEqual([]);

    const asked = gemini.requests.filter(({ method }) => method === "POST");
    expect(asked.length).toBe(withKey ? 2 : 0);
    for (const { body, url } of asked) expect(`${body} ${url}`).not.toMatch(/Okafor|Weber|AIza/u);
  });
});

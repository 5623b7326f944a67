import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { makePdf } from "@/lib/brief/pdf/testing/make-pdf";
import type { PlatformId } from "@/lib/domain/platform";
import { collectErrors, accountOf, openTestStage, picturesOnFailure, VIEW } from "./support";

const CEILING = "5 EUR a day";
const MAIL = `Hi, we want more enquiries. No more than ${CEILING}, from 1 March 2027. Leeds only. Please don't mention prices.`;

const PDF = makePdf({
  pages: [
    ["Briefing", "Ziel: Anfragen, CPL unter 40 €", "Budget: 900 EUR pro Monat, Köln und Bonn", "Start: 1. März 2027"],
  ],
});

/** A file that a person lets go over an element of the panel. */
async function drop(panel: Frame, testId: string, name: string, bytes: Uint8Array): Promise<void> {
  const target = await panel.waitForSelector(`[data-testid="${testId}"]`);
  await target!.evaluate(
    (element, [file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      element.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, Array.from(bytes)] as [string, number[]],
  );
}

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

  it("is read from a dropped PDF, and a PDF of pictures is told from it in one sentence", async () => {
    await clickTestId(panel, "tab-brief");
    await drop(panel, "brief-source", "briefing.pdf", PDF);
    await panel.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-testid="brief-ceiling"]')?.value === "900",
      { timeout: 20_000 },
    );
    const text = await panel.$eval('[data-testid="brief-text"]', (area) => (area as HTMLTextAreaElement).value);
    expect(text).toContain("Budget: 900 EUR pro Monat, Köln und Bonn");
    await drop(panel, "brief-source", "scan.pdf", makePdf({ pages: [[]] }));
    await panel.waitForFunction(() => document.body.innerText.includes("pictures of pages, no text"), {
      timeout: 20_000,
    });
    expect(errors).toEqual([]);
  });
});

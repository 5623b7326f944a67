import { resolve } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bringThroughPanel, openDeskPage, writeHistory } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { geminiHost } from "@/tests/gemini-server/host";
import { fillInGeminiKey } from "./gemini-key";
import { openTestStage, picture, picturesOnFailure, VIEW, viewOf } from "./support";

const KEY = "AIzaSyTest-0123456789_abcdefghijklmnopq";

/** Drafts by Gemini, against a local server that speaks its REST API under its real host name. */
describe("copy with Gemini", () => {
  const gemini = geminiHost({ keys: [KEY] });
  let stage: Stage;
  let desk: Page;
  let page: Page;
  let panel: Frame;

  beforeAll(async () => {
    stage = await openTestStage({ handlers: [gemini] });
    desk = await openDeskPage(stage, "settings");
    page = await stage.open(stage.replicas["google-ads"].startUrl("en-US"), VIEW);
    panel = await openPanel(page);
    await clickTestId(panel, "consent-agree");
    const files = await writeHistory(stage, "google-ads", (name) => /^(Campaign|Ad group|Ad) report\.csv$/.test(name));
    await bringThroughPanel(panel, files.paths);
    await files.remove();
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page, desk: () => desk }));

  it("asks no one before a key is there, tests the key, and names the model", async () => {
    expect(gemini.requests).toEqual([]);
    await fillInGeminiKey(desk, KEY);
    // Nothing is stored or sent before the questions that Google's terms ask are answered and it is asked for.
    expect(gemini.requests).toEqual([]);
    await clickTestId(desk, "gemini-store");
    const model = await desk.waitForSelector('[data-testid="gemini-model"]', { timeout: 20_000 });
    expect(await model!.evaluate((select) => (select as HTMLSelectElement).value)).toMatch(/^(models\/)?gemini-/);
    expect(gemini.requests.length).toBeGreaterThan(0);
    // The key travels in a header, never in an address.
    expect(gemini.requests.every(({ url }) => !url.includes(KEY))).toBe(true);
  });

  it("shows what would be sent, sends only that, and offers the drafts as its own", async () => {
    await page.bringToFront();
    await page.reload({ waitUntil: "domcontentloaded" });
    panel = await openPanel(page);
    const campaign = stage.business.google.campaigns[1]!;
    const adset = campaign.adsets[0]!;
    await driverOf("google-ads").openAdEditor(page, { campaign: campaign.id, adset: adset.id, ad: adset.ads[0]!.id });
    await clickTestId(panel, "tab-copy");
    await clickTestId(panel, "gemini-switch");
    const payload = await panel.waitForSelector('[data-testid="gemini-payload"]', { timeout: 15_000 });
    expect(payload).not.toBeNull();
    const prompt = (await panel.waitForSelector('[data-testid="payload-prompt"]', { timeout: 20_000 }))!;
    await prompt.evaluate((area) => {
      const { length } = (area as HTMLTextAreaElement).value;
      (area as HTMLTextAreaElement).setSelectionRange(length, length);
    });
    await prompt.type(" Say it plainly.");
    const shown = await prompt.evaluate((area) => (area as HTMLTextAreaElement).value);
    expect(shown).toMatch(/Say it plainly\.$/u);
    const before = gemini.requests.length;
    await clickTestId(panel, "draft-copy");
    await until(
      async () => (await viewOf(panel)).cards.some(({ text }) => /Gemini/.test(text)),
      90_000,
      "no draft by Gemini was offered",
    );
    const asked = gemini.requests.slice(before).filter(({ method }) => method === "POST");
    expect(asked.length).toBeGreaterThan(0);
    for (const { body } of asked) {
      // What was shown and changed is what goes, word for word.
      const said = (JSON.parse(body) as { contents: { parts: { text: string }[] }[] }).contents[0]!.parts;
      expect(said.map(({ text }) => text)).toEqual([shown]);
      expect(body).not.toContain(stage.business.google.accountId);
      expect(body).not.toContain(campaign.id);
      expect(body).not.toContain(campaign.name);
    }
  });

  it("looks at a picture from the studio with the very words and the very picture that are shown", async () => {
    await clickTestId(panel, "copy-studio");
    const product = (await panel.waitForSelector('[data-testid="studio-product"]', { visible: true }))!;
    await product.type("Trail Mug");
    await clickTestId(panel, "studio-image");
    const file = (await panel.waitForSelector('[data-testid="studio-image-file"]'))!;
    const picked = resolve(import.meta.dirname, "../../public/icon/128.png");
    await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(picked);
    await panel.waitForSelector('[data-testid="studio-image-look"]', { timeout: 15_000 });
    const before = gemini.requests.length;
    await clickTestId(panel, "gemini-switch");
    const canLook = async (isOn: boolean) =>
      panel.waitForSelector(`[data-testid="studio-image-look"]${isOn ? ":not([disabled])" : "[disabled]"}`, { timeout: 15_000 }); // prettier-ignore
    await canLook(true);
    const shown = await panel.$eval('[data-testid="payload-prompt"]', (area) => (area as HTMLTextAreaElement).value);
    const seen = await panel.$eval('[data-testid="studio-image-size"]', (line) => line.parentElement!.querySelector("img")!.src); // prettier-ignore
    // Closed, the words are before nobody's eyes: nothing can be sent.
    const fold = (await panel.waitForSelector('[data-testid="gemini-payload"] summary'))!;
    await fold.click();
    await canLook(false);
    await picture(page, "studio-closed");
    await clickTestId(panel, "send-show");
    await canLook(true);
    await picture(page, "studio-payload");
    await clickTestId(panel, "studio-image-look");
    await panel.waitForSelector('[data-testid="studio-image-findings"]', { timeout: 90_000 });
    await picture(page, "studio-findings");
    const posts = gemini.requests.slice(before).filter(({ method }) => method === "POST");
    expect(posts).toHaveLength(1);
    const { contents } = JSON.parse(posts[0]!.body) as { contents: { parts: { text?: string; inlineData?: { mimeType: string; data: string } }[] }[] }; // prettier-ignore
    const [words, image] = contents[0]!.parts;
    expect(words!.text).toBe(shown);
    expect(`data:${image!.inlineData!.mimeType};base64,${image!.inlineData!.data}`).toBe(seen);
    expect(posts[0]!.body).not.toContain(stage.business.google.campaigns[1]!.name);
  });
});

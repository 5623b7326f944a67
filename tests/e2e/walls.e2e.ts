import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HostHandler } from "@/lab/browsers/server";
import { bringThroughPanel, openDeskPage, writeHistory } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel, panelText } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import { askPage } from "./ask-page";
import { fieldText } from "./fields";
import { BROWSER, lastSaved, openTestStage, picturesOnFailure, settledView, VIEW } from "./support";

const GEMINI = "generativelanguage.googleapis.com";

/** What the page, the law and the extension's own promises forbid. */
describe("walls", () => {
  const driver = driverOf("meta-ads");
  let stage: Stage;
  let page: Page;
  let desk: Page;
  let panel: Frame;
  const called: string[] = [];

  beforeAll(async () => {
    // Whoever calls Gemini's host without being asked to is seen here.
    const gemini: HostHandler = {
      hosts: [GEMINI],
      handle: ({ url }) => {
        called.push(url.href);
        return Promise.resolve({ status: 403, headers: {}, body: "" });
      },
    };
    stage = await openTestStage({ handlers: [gemini] });
    desk = await openDeskPage(stage);
    page = await stage.open(stage.replicas["meta-ads"].startUrl("en-US"), VIEW);
    panel = await openPanel(page);
    await clickTestId(panel, "consent-agree");
    const files = await writeHistory(
      stage,
      "meta-ads",
      (name) => /\.csv$/.test(name) && !/hour|location|device/.test(name),
    );
    await bringThroughPanel(panel, files.paths);
    await files.remove();
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  it("refuses age and gender advice for an employment campaign, in words", async () => {
    const campaign = stage.business.meta.campaigns.find(({ specialAdCategories }) => specialAdCategories.length > 0)!;
    await driver.openSettings(page, campaign.id);
    const view = await settledView(panel, "no advice", ({ title }) => title === campaign.name);
    expect(view.cards.filter(({ id }) => /^targeting:.*:(age|gender|location):/.test(id))).toEqual([]);
    const withheld = await panel.$eval('[data-testid="withheld"]', (part) => {
      part.setAttribute("open", "");
      return (part as HTMLElement).innerText;
    });
    expect(withheld).toMatch(/special ad categor/i);
  });

  it("takes no notice of clicks that the page makes", async () => {
    await driver.openTable(page);
    await settledView(panel, "the panel did not come to rest");
    const before = await panelText(panel);
    await forgeClicks(page);
    expect(await panelText(panel)).toBe(before);
    expect(await panelIsOpen(page)).toBe(true);
    await clickTestId(panel, "close-panel");
    await until(async () => !(await panelIsOpen(page)), 5_000, "the panel did not close");
    await forgeClicks(page);
    expect(await panelIsOpen(page)).toBe(false);
    panel = await openPanel(page);
    await settledView(panel, "the panel did not come back");
    expect(await stage.saved("meta-ads")).toEqual([]);
  });

  it("keeps its shadow roots and its frame out of the page's reach", async () => {
    const reach = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll("adjutant-overlay")];
      const frames: string[] = [];
      for (let index = 0; index < window.frames.length; index++)
        try {
          frames.push((window.frames[index] as Window).document.body.innerText);
        } catch {
          frames.push("closed");
        }
      return {
        hosts: hosts.length,
        roots: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
        children: hosts.reduce((sum, { childElementCount }) => sum + childElementCount, 0),
        frames,
        framesInPage: document.querySelectorAll("iframe").length,
      };
    });
    expect(reach.hosts).toBeGreaterThan(0);
    expect(reach).toMatchObject({ roots: 0, children: 0, framesInPage: 0 });
    expect(reach.frames.every((text) => text === "closed")).toBe(true);
  });

  it("comes back when the page fades, moves or hides it", async () => {
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>("adjutant-overlay")) {
        host.style.setProperty("opacity", "0", "important");
        host.style.setProperty("transform", "translate(-900px, 0)", "important");
        host.hidden = true;
      }
    });
    await until(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("adjutant-overlay")].every((host) => {
            const { opacity, transform, display } = getComputedStyle(host);
            return opacity === "1" && transform === "none" && display !== "none";
          }),
        ),
      5_000,
      "the page could hide our elements",
    );
    await dock(page, panel, "right");
  });

  it.runIf(BROWSER === "chromium")("refuses to apply while the page lies over the panel", async () => {
    const campaign = stage.business.meta.campaigns[1]!;
    await driver.openSettings(page, campaign.id);
    await driver.showPart(page, "budget");
    const view = await settledView(panel, "no advice", ({ title, cards }) => title === campaign.name && cards.some((card) => card.canApply)); // prettier-ignore
    const { id } = view.cards.find((card) => card.canApply)!;
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.id = "cover";
      cover.style.cssText =
        "position:fixed;inset:0 0 0 auto;width:380px;pointer-events:none;opacity:.4;background:red;border:0;padding:0;margin:0";
      cover.popover = "manual";
      document.body.append(cover);
      cover.showPopover();
    });
    const selector = `article[data-suggestion-id="${id}"]`;
    const said = await until(
      async () => {
        await (await panel.$(`${selector} [data-testid="apply"]`))!.click();
        const text = await panel.$eval(
          selector,
          (card) => card.querySelector("[data-testid=refusal]")?.textContent ?? "",
        );
        return /covers/i.test(text) ? text : null;
      },
      10_000,
      "a covered panel applied, or did not say why not",
    );
    expect(said).toMatch(/covers this panel/);
    expect(await panel.$(`${selector} [data-testid="applied"]`)).toBeNull();
    await page.evaluate(() => document.getElementById("cover")?.remove());
  });

  it("can be used by keyboard alone: move between the tabs, read why, close", async () => {
    await panel.focus('[data-testid="tab-advice"]');
    await page.keyboard.press("ArrowRight");
    await until(() => panel.$('[data-testid="tab-copy"][data-state="active"]'), 5_000, "the arrow key did not move on");
    await page.keyboard.press("ArrowLeft");
    await until(
      () => panel.$('[data-testid="tab-advice"][data-state="active"]'),
      5_000,
      "the arrow key did not move back",
    );
    const why = await panel.$('[data-testid="why"]');
    if (why !== null) {
      await why.focus();
      await page.keyboard.press("Enter");
      await panel.waitForSelector('[data-testid="why-section"]');
    }
    await panel.focus('[data-testid="close-panel"]');
    await page.keyboard.press("Enter");
    await until(async () => !(await panelIsOpen(page)), 5_000, "the panel did not close");
  });

  it("fills a text also where Meta shows a plain textarea, and puts it back", async () => {
    await page.goto(`${stage.replicas["meta-ads"].startUrl("en-US")}&editor=textarea`, {
      waitUntil: "domcontentloaded",
    });
    const campaign = stage.business.meta.campaigns[1]!;
    const adset = campaign.adsets[0]!;
    const ad = adset.ads[0]!;
    await driver.openAdEditor(page, { campaign: campaign.id, adset: adset.id, ad: ad.id });
    const before = ad.primaryTexts[0]!;
    const after = "Tents and boots for the winter, tested by our own guides.";
    expect(await fieldText(page, "meta-ads", "primaryTexts.0")).toBe(before);
    const write = (expected: string, value: string) =>
      askPage(desk, page.url(), "page/write", {
        accountId: stage.business.meta.accountId,
        entity: { campaign: campaign.id, adset: adset.id, ad: ad.id },
        target: { kind: "text", slot: "primaryTexts", index: 0 },
        expected,
        value,
      });
    expect(await write(before, after)).toMatchObject({ status: "written" });
    await driver.save(page);
    expect(lastSaved(await stage.saved("meta-ads"), ad.id, "primaryTexts.0")).toBe(after);
    // What was shown as current is no longer there: refused.
    expect(await write(before, "Another text")).toMatchObject({ status: "refused", reason: "changed-since" });
    expect(await write(after, before)).toMatchObject({ status: "written" });
    await driver.save(page);
    expect(lastSaved(await stage.saved("meta-ads"), ad.id, "primaryTexts.0")).toBe(before);
  });

  it("called no host on its own account", async () => {
    expect(called).toEqual([]);
    // The page still answers our own pages, and only those.
    expect(await askPage(desk, page.url(), "page/hello", null)).toBe("meta-ads");
  });
});

function panelIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector("adjutant-overlay[popover]") !== null);
}

/** What a hostile page can do to our elements by script: events of its own at them, at every place of the right edge. */
async function forgeClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const middle = Math.round(innerHeight / 2);
    for (const y of [24, middle, middle + 120])
      for (const x of [innerWidth - 12, innerWidth - 60, innerWidth - 200]) {
        const hit = document.elementFromPoint(x, y);
        for (const target of [hit, ...document.querySelectorAll("adjutant-overlay")])
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
            if (target?.localName === "adjutant-overlay")
              target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
  });
}

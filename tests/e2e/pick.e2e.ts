import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDeskPage } from "@/lab/stage/bring-history";
import { driverOf } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";
import { layersOf, type PageReading } from "@/lib/domain/reading";
import { askPage } from "./ask-page";
import { accountOf, collectErrors, openTestStage, picturesOnFailure } from "./support";

/** One page that was redesigned: its words, and on Meta the keys of its budget's section, are no longer those that the reader knows. */
interface Redesign {
  readonly words: Readonly<Record<string, string>>;
  readonly keys: readonly string[];
  readonly field: string;
}
const REDESIGNS: Readonly<Record<PlatformId, Redesign>> = {
  "google-ads": {
    words: { Budget: "Spending plan", "Set your average daily budget for this campaign": "Spend each day" },
    keys: [],
    field: 'slidealog .panel.open material-input[type="money64"] input',
  },
  "meta-ads": {
    words: { "Advantage campaign budget": "Spending plan", Budget: "Spending plan", "Daily budget": "Spend each day" },
    keys: ["campaignGroupBudgetSection", "campaign_budget_section"],
    field: "input._58al._aghb",
  },
};
/** The same of the table's cost: its key, its words and what both are from then on. */
const COLUMNS: Readonly<Record<PlatformId, { readonly key: string; readonly words: string }>> = {
  "google-ads": { key: "stats.cost", words: "^Cost$" },
  "meta-ads": { key: "spend", words: "^Amount spent" },
};
const SHOTS = process.env["SHOTS"];
const WIDTH = Number(process.env["WIDTH"] ?? "1440");
const SCHEME = process.env["SCHEME"] === "dark" ? "dark" : "light";

describe.each<PlatformId>(["google-ads", "meta-ads"])("pointing at a field in %s", (platform) => {
  const driver = driverOf(platform);
  const redesign = REDESIGNS[platform];
  let stage: Stage;
  let page: Page;
  let desk: Page;
  let panel: Frame;
  let errors: string[] = [];

  const campaigns = () => accountOf(stage, platform).campaigns.filter(({ budgetMicros, budgetType }) => budgetMicros !== null && budgetType === "daily"); // prettier-ignore
  const budgetRead = async () => {
    const reading = (await askPage(desk, page.url(), "page/read", null)) as PageReading;
    return { reading, budget: reading.settings?.budget };
  };
  const openBudget = async (id: string) => {
    await page.bringToFront();
    // The panel must not lie over the table's names, nor over the form.
    await leaveRedesign(page);
    await dock(page, panel, "right");
    await driver.openSettings(page, id);
    await driver.showPart(page, "budget");
    if (platform === "google-ads") await dock(page, panel, "left");
    await markField(page, redesign);
  };
  const shoot = async (name: string) => {
    if (SHOTS !== undefined)
      await page.screenshot({ path: `${SHOTS}/pick-${platform}-${name}-${SCHEME}-${WIDTH}.png` });
  };
  // Our layer lies over the whole page, below the panel.
  const isPicking = () =>
    page.evaluate(() => {
      const hit = document.elementFromPoint(innerWidth / 2, 4);
      return hit?.localName === "adjutant-overlay" && !hit.hasAttribute("popover");
    });
  const middle = () =>
    page.$eval("[data-picked]", (field) => {
      field.scrollIntoView({ block: "center", inline: "center" });
      const { left, top, width, height } = field.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  const startPicking = async () => {
    await clickTestId(panel, "reading-light");
    await clickTestId(panel, "show-budget");
    await until(isPicking, 10_000, "pointing did not begin");
  };
  const phase = () =>
    panel.evaluate(() => document.querySelector<HTMLElement>("[data-testid=pick]")?.dataset["phase"] ?? null);

  beforeAll(async () => {
    stage = await openTestStage({ colorScheme: SCHEME });
    desk = await openDeskPage(stage);
    page = await stage.open(stage.replicas[platform].startUrl("en-US"), { width: WIDTH, height: 900 });
    errors = collectErrors(page);
    panel = await openPanel(page);
    await clickTestId(panel, "consent-agree");
    await dock(page, panel, "right");
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  it("reads a column from under the header that the person shows, and forgets it on the desk", async () => {
    const costs = async () => {
      const reading = (await askPage(desk, page.url(), "page/read", null)) as PageReading;
      return (reading.table?.rows ?? []).map(({ id, cells: { cost } }) => ({
        id,
        cost: cost?.status === "found" ? cost.value : null,
        layers: cost?.status === "found" ? layersOf(cost.via) : [],
      }));
    };
    const before = await until(
      async () => {
        const all = await costs();
        return all.some(({ cost }) => cost !== null) ? all : null;
      },
      15_000,
      "the table was not read",
    );
    await renameColumn(page, COLUMNS[platform]);
    expect((await costs()).filter(({ cost }) => cost !== null)).toEqual([]);
    await clickTestId(panel, "reading-light");
    await panel.waitForSelector('[data-testid="show-cost"]', { timeout: 10_000 });
    await panel.evaluate(() => document.querySelector("[data-testid=health-missing]")?.setAttribute("open", ""));
    await clickTestId(panel, "show-cost");
    await until(isPicking, 10_000, "pointing did not begin");
    const { x, y } = await middle();
    await page.mouse.move(x, y, { steps: 4 });
    await shoot("column");
    await page.mouse.click(x, y);
    await until(async () => (await phase()) === "proved", 5_000, "no answer").catch(async (error: unknown) => {
      throw new Error(`${String(error)}: ${await panel.evaluate(() => document.querySelector("[data-testid=pick]")?.textContent ?? "no card")}`); // prettier-ignore
    });
    await shoot("column-proved");
    expect(await panel.$eval("[data-testid=pick]", (card) => (card as HTMLElement).innerText)).toContain("Outlay");
    expect((await costs()).filter(({ cost }) => cost !== null)).toEqual([]);
    await clickTestId(panel, "pick-keep");
    await until(async () => (await phase()) === "kept", 5_000, "it was not kept");
    await until(async () => (await costs()).some(({ cost }) => cost !== null), 5_000, "the column is not read");
    const after = await costs();
    expect(after.map(({ id, cost }) => ({ id, cost }))).toEqual(before.map(({ id, cost }) => ({ id, cost })));
    expect(after.flatMap(({ cost, layers }) => (cost === null || layers.includes("learned") ? [] : [layers]))).toEqual([]); // prettier-ignore
    const shelf = await openDeskPage(stage, "reader");
    await shelf.waitForSelector('[data-testid="forget-cost"]', { timeout: 10_000 });
    await clickTestId(shelf, "forget-cost");
    await shelf.waitForSelector('[data-testid="forget-cost"]', { hidden: true, timeout: 10_000 });
    await shelf.close();
    await page.bringToFront();
    await page.$eval("[data-picked]", (header) => header.removeAttribute("data-picked"));
    await clickTestId(panel, "pick-cancel");
  });

  it("does not know the budget of a redesigned form", async () => {
    await openBudget(campaigns()[0]!.id);
    await countPresses(page);
    await until(
      async () => (await budgetRead()).budget?.status === "unreadable",
      15_000,
      "the reader still knows the budget of the redesigned page",
    );
    await panel.waitForSelector('[data-testid="reading-light"][data-light="partly"]', { timeout: 15_000 });
  });

  it("is left by Escape, which the page does not hear", async () => {
    await startPicking();
    expect(await phase()).toBe("pointing");
    await page.keyboard.press("Escape");
    await until(async () => !(await isPicking()), 5_000, "Escape did not end it");
    await until(async () => (await phase()) === null, 5_000, "the panel still waits");
    expect((await budgetRead()).reading.page.kind).toBe("settings");
    expect(await presses(page)).toEqual([]);
  });

  it("says in words why something is no such field", async () => {
    await startPicking();
    await page.mouse.click(WIDTH / 2, 8);
    await until(async () => (await phase()) === "refused", 5_000, "no answer");
    await shoot("refused");
    await clickTestId(panel, "pick-cancel");
    expect(await presses(page)).toEqual([]);
  });

  it("reads what stands there for the person to confirm, without a press on the page", async () => {
    await startPicking();
    const { x, y } = await middle();
    await page.mouse.move(x, y, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await shoot("pointing");
    await page.mouse.click(x, y);
    await until(async () => (await phase()) === "proved", 5_000, "no answer").catch(async (error: unknown) => {
      throw new Error(`${String(error)}: ${await panel.evaluate(() => document.querySelector("[data-testid=pick]")?.textContent ?? "no card")}`); // prettier-ignore
    });
    expect(await presses(page)).toEqual([]);
    const shown = await panel.$eval('[data-testid="pick"]', (card) => (card as HTMLElement).innerText);
    const micros = campaigns()[0]!.budgetMicros!;
    expect(shown).toContain(new Intl.NumberFormat("en-US").format(micros / 1_000_000));
    expect(shown).toContain("Spend each day");
    await shoot("proved");
    // Until it is confirmed, nothing is used.
    expect((await budgetRead()).budget?.status).toBe("unreadable");
  });

  it("reads the field from there once it is confirmed, also of the next campaign", async () => {
    await clickTestId(panel, "pick-keep");
    await until(async () => (await phase()) === "kept", 5_000, "it was not kept");
    await shoot("kept");
    for (const campaign of campaigns().slice(0, 2)) {
      await openBudget(campaign.id);
      const { budget } = await until(
        async () => {
          const now = await budgetRead();
          return now.reading.page.entity.campaign === campaign.id && now.budget?.status === "found" ? now : null;
        },
        10_000,
        "the learned place is not read",
      );
      expect(budget).toMatchObject({ status: "found", value: { amountMicros: campaign.budgetMicros } });
      expect(budget?.status === "found" ? layersOf(budget.via) : []).toEqual(["learned"]);
    }
  });

  it("is not trusted where the page changes again: the field is unreadable, never wrong", async () => {
    await page.evaluate(() => {
      const field = document.querySelector("[data-picked]")!;
      const copy = field.closest("material-input, .field")!.cloneNode(true) as HTMLElement;
      copy.querySelector("input")!.value = "7.00";
      copy.removeAttribute("id");
      field.closest("material-input, .field")!.after(copy);
    });
    const { budget, reading } = await budgetRead();
    expect(budget?.status).toBe("unreadable");
    expect(reading.problems.filter(({ field }) => field === "budget").map(({ hint }) => hint)).toEqual(["learned-failed"]); // prettier-ignore
    await panel.waitForSelector('[data-testid="changed-budget"][data-kind="learned-failed"]', { timeout: 20_000 });
    await shoot("failed");
  });

  it("can be forgotten on the desk", async () => {
    // The first desk was opened before the account was known; Firefox never ends a reload of our own pages.
    const later = await openDeskPage(stage, "reader");
    await later.waitForSelector('[data-testid="forget-budget"]', { timeout: 10_000 });
    if (SHOTS !== undefined) await later.screenshot({ path: `${SHOTS}/pick-${platform}-desk-${SCHEME}-${WIDTH}.png` });
    await clickTestId(later, "forget-budget");
    await later.waitForSelector('[data-testid="forget-budget"]', { hidden: true, timeout: 10_000 });
    await page.bringToFront();
  });

  it("left the page without errors", () => {
    expect(errors).toEqual([]);
  });
});

/** Rewords the page as it draws itself, and marks the field that holds the budget. */
async function markField(page: Page, { words, keys, field }: Redesign): Promise<void> {
  await page.waitForSelector(field, { timeout: 10_000 });
  await page.evaluate(
    (to, gone, selector) => {
      const reword = () => {
        const form = document.querySelector("slidealog, [data-surface*='/editor:campaign']");
        if (form === null) return;
        const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const next = to[(node.nodeValue ?? "").trim()];
          if (next !== undefined) node.nodeValue = next;
        }
        for (const named of form.querySelectorAll("[aria-label]")) {
          const next = to[named.getAttribute("aria-label") ?? ""];
          if (next !== undefined) named.setAttribute("aria-label", next);
        }
        for (const key of gone) {
          for (const element of form.querySelectorAll(`[id="${key}"]`)) element.id = "spendingPlan";
          for (const element of form.querySelectorAll(`[data-pagelet="${key}"]`))
            element.removeAttribute("data-pagelet");
          for (const element of form.querySelectorAll(`[data-surface$="/${key}"]`)) element.removeAttribute("data-surface"); // prettier-ignore
        }
        const input = [...form.querySelectorAll(selector)].find((one) => one.getBoundingClientRect().height > 0);
        input?.setAttribute("data-picked", "");
      };
      reword();
      const scope = globalThis as { redesign?: MutationObserver | undefined };
      scope.redesign = new MutationObserver(reword);
      scope.redesign.observe(document.documentElement, { childList: true, subtree: true });
    },
    words,
    [...keys],
    field,
  );
}

/** Gives the column of a table other words and another key, and marks its header. */
async function renameColumn(page: Page, column: { readonly key: string; readonly words: string }): Promise<void> {
  await page.evaluate(({ key, words }) => {
    for (const element of document.querySelectorAll(`[essfield="${key}"]`)) element.setAttribute("essfield", "outlay");
    for (const element of document.querySelectorAll(`[id$="column_${key}"]`)) element.id = element.id.replace(key, "outlay"); // prettier-ignore
    for (const element of document.querySelectorAll(`[data-surface*=":${key}"]`))
      element.setAttribute("data-surface", element.getAttribute("data-surface")!.replaceAll(`:${key}`, ":outlay"));
    for (const header of document.querySelectorAll('[role="columnheader"]')) {
      const walker = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!new RegExp(words).test((node.nodeValue ?? "").trim())) continue;
        node.nodeValue = "Outlay";
        header.setAttribute("data-picked", "");
      }
      for (const named of [header, ...header.querySelectorAll("[aria-label]")])
        if (new RegExp(words).test(named.getAttribute("aria-label") ?? "")) named.setAttribute("aria-label", "Outlay");
    }
  }, column);
}

/** Whoever drives the page knows it by its old words. */
async function leaveRedesign(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as { redesign?: MutationObserver }).redesign?.disconnect());
}

/** Notes every press that reaches something of the page while pointing. */
async function countPresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown", "focusin"])
      document.addEventListener(
        type,
        (event) => {
          const target = event.target as Element;
          if (target.localName !== "adjutant-overlay") heard.push(`${type} ${target.localName}`);
        },
        true,
      );
  });
}
function presses(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
}

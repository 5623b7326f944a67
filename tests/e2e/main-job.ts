import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bringThroughDesk, openDeskPage, train, writeHistory } from "@/lab/stage/bring-history";
import { driverOf, type AdPath } from "@/lab/stage/driver";
import { clickTestId, dock, openPanel } from "@/lab/stage/panel";
import { readSettled } from "@/lab/stage/reading";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";
import type { SimulatedAccount } from "@/lab/simulator/account";
import { SUGGESTION_KINDS } from "@/lib/domain/suggestion";
import { watchNotes } from "./notes";
import {
  accountOf,
  collectErrors,
  lastSaved,
  ledgerRows,
  openTestStage,
  picturesOnFailure,
  press,
  settledView,
  VIEW,
  viewOf,
  cardHas,
  clickInCard,
  type Card,
} from "./support";
import { checkReadingAgainst } from "./expected-reading";
import { fieldText, savedAmount } from "./fields";
import { askPage } from "./ask-page";

/** An interval as the cards write it: "(-5.0 to -0.5)", also with a currency or a sign. */
const INTERVAL = /\(\s*[-+]?\S+ to [-+]?\S+\s*\)/;

/** The whole job on one platform, from an empty profile to a saved and undone change. */
export function describeMainJob(platform: PlatformId): void {
  describe(`the main job in ${platform}`, () => {
    const driver = driverOf(platform);
    let stage: Stage;
    let account: SimulatedAccount;
    let page: Page;
    let desk: Page;
    let panel: Frame;
    let errors: string[] = [];
    /** The campaign on whose settings each kind of advice was seen. */
    const seen = new Map<string, { campaign: string; card: Card }[]>();

    beforeAll(async () => {
      // One of the two brings in two whole years.
      stage = await openTestStage(platform === "google-ads" ? { days: 730 } : {});
      account = accountOf(stage, platform);
      desk = await openDeskPage(stage);
      page = await stage.open(stage.replicas[platform].startUrl("en-US"), VIEW);
      errors = collectErrors(page);
    });
    afterAll(async () => stage.close());
    beforeEach(() => picturesOnFailure({ page: () => page, desk: () => desk }));

    const showForm = async (open: () => Promise<void>) => {
      await dock(page, panel, "right");
      await open();
      // Google's drawer lies where the panel is.
      if (platform === "google-ads") await dock(page, panel, "left");
    };

    /** Meta's Publish lies where the panel is; its structure tree, at the other side. */
    const saveForm = async () => {
      if (platform === "meta-ads") await dock(page, panel, "left");
      await driver.save(page);
      if (platform === "meta-ads") await dock(page, panel, "right");
    };

    it("asks before it stores anything, and goes on once one agrees", async () => {
      panel = await openPanel(page);
      await panel.waitForSelector('[data-testid="consent"]');
      expect((await viewOf(panel)).cards).toEqual([]);
      await clickTestId(panel, "consent-agree");
      await panel.waitForSelector('[data-testid="bring-history"]');
      expect(await panel.$('[data-testid="consent"]')).toBeNull();
    });

    it("reads the table as the account is: every row, every amount, no problems", async () => {
      const reading = await readSettled(desk, page.url());
      checkReadingAgainst(reading, account);
    });

    it("imports exports through the desk, with progress", async () => {
      const files = await writeHistory(stage, platform);
      await desk.bringToFront();
      const progress = watchProgress(desk);
      const { accountId, name } = account;
      await bringThroughDesk(desk, { platform, accountId, name }, files.paths);
      await files.remove();
      expect(await progress()).toBeGreaterThan(1);
      const done = await desk.$eval('[data-testid="import-done"]', (part) => (part as HTMLElement).innerText);
      expect(done.match(/\d rows stored/g)).toHaveLength(files.paths.length);
    });

    it("trains with progress and shows how well the model does", async () => {
      const progress = watchProgress(desk);
      await train(desk);
      expect(await progress()).toBeGreaterThan(1);
      await clickTestId(desk, "nav-model");
      const card = await desk.waitForSelector('[data-testid="model-card"]');
      expect(await card!.evaluate((part) => (part as HTMLElement).innerText)).toMatch(/\d+%/);
    });

    it("scores with an interval and gives every kind of advice with effect, interval and evidence", async () => {
      await page.bringToFront();
      for (const campaign of account.campaigns.slice(0, 5)) {
        await showForm(() => driver.openSettings(page, campaign.id));
        const view = await settledView(panel, `no advice for ${campaign.name}`, ({ title }) => title === campaign.name);
        const score = await panel.$eval('[data-testid="score"]', (part) => (part as HTMLElement).innerText);
        expect(score).toMatch(/\d+\s+of 100 \(\d+ – \d+\)/);
        for (const card of view.cards)
          seen.set(card.kind, [...(seen.get(card.kind) ?? []), { campaign: campaign.id, card }]);
        if (SUGGESTION_KINDS.every((kind) => seen.has(kind))) break;
      }
      expect([...seen.keys()].sort()).toEqual([...SUGGESTION_KINDS].sort());
      for (const { card } of [...seen.values()].flat()) {
        expect(card.text, card.id).toMatch(INTERVAL);
        expect(card.text, card.id).toMatch(/ a week/);
        expect(card.evidence, card.id).toMatch(/Rests on \d+ days, .+ from .+ – /i);
      }
    });

    it("fills the budget field, lets the person save, and undoes it", async () => {
      const wanted = seen.get("budget")?.find(({ card }) => card.id.startsWith("budget:campaign:"));
      expect(wanted, "no budget advice for a campaign").toBeDefined();
      const { campaign, card } = wanted!;
      const before = account.campaigns.find(({ id }) => id === campaign)!.budgetMicros!;
      await showForm(() => driver.openSettings(page, campaign));
      await driver.showPart(page, "budget");
      await settledView(panel, "no budget advice", ({ cards }) => cards.some(({ id, canApply }) => id === card.id && canApply)); // prettier-ignore
      const saves = (await stage.saved(platform)).length;
      await press(panel, card.id, "apply", "applied");
      const typed = await fieldText(page, platform, "budget");
      const proposed = amountIn(card.text);
      expect(Number(typed) * 1e6).toBe(proposed);
      // It only fills: nothing is saved before the person presses the platform's own button.
      expect(await stage.saved(platform)).toHaveLength(saves);
      await saveForm();
      expect(savedAmount(lastSaved(await stage.saved(platform), campaign, "budget"))).toBe(proposed);

      await driver.showPart(page, "budget");
      await press(panel, card.id, "undo", "undone");
      expect(Number(await fieldText(page, platform, "budget")) * 1e6).toBe(before);
      await saveForm();
      expect(savedAmount(lastSaved(await stage.saved(platform), campaign, "budget"))).toBe(before);

      const ledger = await ledgerRows(desk);
      expect(ledger.some((row) => /Applied/.test(row))).toBe(true);
      expect(ledger.some((row) => /Undone/.test(row))).toBe(true);
      await page.bringToFront();
    });

    it("fills a text of an ad, lets the person save, and undoes it", async () => {
      const wanted = seen.get("copy")?.[0];
      expect(wanted, "no advice for a text").toBeDefined();
      const [, ad = ""] = wanted!.card.id.split(":");
      const { title: left } = await viewOf(panel);
      await showForm(() => driver.openAdEditor(page, pathOf(account, ad)));
      if (platform === "google-ads") await dock(page, panel, "right");
      // The form says what the history does not, such as which fields are empty: its own advice counts, once the panel shows the ad.
      const isOwn = ({ id, kind, canApply }: Card) => kind === "copy" && id.includes(`:${ad}:`) && canApply;
      const view = await settledView(panel, "no advice for the text", ({ title, cards }) => title !== left && cards.some(isOwn)); // prettier-ignore
      const card = view.cards.find(isOwn)!;
      const slot = card.id.split(":")[2]!;
      const before = await fieldText(page, platform, slot);
      await press(panel, card.id, "apply", "applied");
      const after = await fieldText(page, platform, slot);
      expect(after).not.toBe(before);
      expect(card.text).toContain(after);
      await saveForm();
      expect(lastSaved(await stage.saved(platform), ad, slot)).toBe(after);
      await press(panel, card.id, "undo", "undone");
      expect(await fieldText(page, platform, slot)).toBe(before);
      await saveForm();
      expect(lastSaved(await stage.saved(platform), ad, slot)).toBe(before);
    });

    it("refuses what was meant for another campaign", async () => {
      const { campaign, card } = seen.get("budget")!.find(({ card: one }) => one.id.startsWith("budget:campaign:"))!;
      const other = account.campaigns.find(({ id, budgetMicros }) => id !== campaign && budgetMicros !== null)!;
      await showForm(() => driver.openSettings(page, other.id));
      await driver.showPart(page, "budget");
      const shown = await fieldText(page, platform, "budget");
      const reply = await askPage(desk, page.url(), "page/write", {
        accountId: account.accountId,
        entity: { campaign, adset: null, ad: null },
        target: { kind: "setting", setting: "budget" },
        expected: { amountMicros: other.budgetMicros!, currency: account.currency },
        value: { amountMicros: amountIn(card.text), currency: account.currency },
      });
      expect(reply).toMatchObject({ status: "refused", reason: "wrong-entity" });
      expect(await fieldText(page, platform, "budget")).toBe(shown);
    });

    it("follows to another campaign and back, and never shows one campaign's advice under another's name", async () => {
      const [first, second] = account.campaigns;
      await dock(page, panel, "right");
      const mixed = await recordTitles(panel);
      for (const campaign of [first!, second!, first!]) {
        await showForm(() => driver.openSettings(page, campaign.id));
        await settledView(
          panel,
          `the panel did not follow to ${campaign.name}`,
          ({ title }) => title === campaign.name,
        );
      }
      const idsUnder = await mixed();
      const own = new Map([first!, second!].map((campaign) => [campaign.name, new Set<string>()]));
      for (const { campaign, card } of [...seen.values()].flat())
        own.get(account.campaigns.find(({ id }) => id === campaign)!.name)?.add(card.id);
      for (const [title, strangers] of [
        [first!.name, own.get(second!.name)!],
        [second!.name, own.get(first!.name)!],
      ] as const)
        for (const id of idsUnder[title] ?? []) expect(strangers.has(id), `${id} under ${title}`).toBe(false);
    });

    it("puts notes beside the fields, which follow the scrolling, hide while one types and open their card", async () => {
      const { campaign, card } = seen.get("budget")!.find(({ card: one }) => one.id.startsWith("budget:campaign:"))!;
      await showForm(() => driver.openSettings(page, campaign));
      await driver.showPart(page, "budget");
      await watchNotes(page, panel, platform, card.id);
    });

    it("asks why advice is dismissed, and keeps the answer", async () => {
      const view = await settledView(panel, "no advice to dismiss", ({ cards }) => cards.length > 0);
      const { id } = view.cards.at(-1)!;
      await clickInCard(panel, id, "dismiss");
      await clickInCard(panel, id, "dismiss-client-says-no");
      await until(async () => (await cardHas(panel, id, "why")) === null, 10_000, "the card stayed");
      const ledger = await ledgerRows(desk);
      expect(ledger[0]).toMatch(/Dismissed: /);
      await page.bringToFront();
    });

    it("left the page without errors", () => {
      expect(errors).toEqual([]);
    });
  });
}

/** What is proposed on a card, in micros: "Lower the daily budget to €48". */
function amountIn(text: string): number {
  const match = /(?:budget|goal|CPC|CPA) (?:to|of) [^\d]*([\d.,]+)/.exec(text);
  if (match === null) throw new Error(`no amount in: ${text}`);
  return Math.round(Number(match[1]!.replaceAll(",", "")) * 1e6);
}

function pathOf(account: SimulatedAccount, adId: string): AdPath {
  for (const campaign of account.campaigns)
    for (const adset of campaign.adsets)
      if (adset.ads.some(({ id }) => id === adId)) return { campaign: campaign.id, adset: adset.id, ad: adId };
  throw new Error(`no ad ${adId}`);
}

/** Counts the different states of progress bars until it is asked. */
function watchProgress(page: Page): () => Promise<number> {
  const started = page.evaluate(() => {
    const states = new Set<string>();
    const look = () => {
      const bar = document.querySelector('[role="progressbar"]');
      if (bar !== null) states.add(`${bar.getAttribute("aria-label")} ${bar.getAttribute("aria-valuenow")}`);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
    Object.assign(window, { progressSeen: states });
  });
  return async () => {
    await started;
    return await page.evaluate(() => (window as unknown as { progressSeen: Set<string> }).progressSeen.size);
  };
}

/** Records which cards were ever shown under which title. */
async function recordTitles(panel: Frame): Promise<() => Promise<Record<string, string[]>>> {
  await panel.evaluate(() => {
    const under: Record<string, Set<string>> = {};
    new MutationObserver(() => {
      const title = document.querySelector<HTMLElement>("h1 [title]")?.title ?? "";
      for (const card of document.querySelectorAll<HTMLElement>("article[data-suggestion-id]"))
        (under[title] ??= new Set()).add(card.dataset["suggestionId"] ?? "");
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { cardsUnder: under });
  });
  return () =>
    panel.evaluate(() => {
      const { cardsUnder } = window as unknown as { cardsUnder: Record<string, Set<string>> };
      return Object.fromEntries(Object.entries(cardsUnder).map(([title, ids]) => [title, [...ids]]));
    });
}

import { mkdirSync } from "node:fs";
import type { Frame, Page } from "puppeteer-core";
import { onTestFailed } from "vitest";
import type { BrowserKind } from "@/lab/browsers/find";
import type { SimulatedAccount } from "@/lab/simulator/account";
import { clickTestId } from "@/lab/stage/panel";
import { openStage, type Stage, type StageOptions } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";
import type { SavedChange } from "@/tests/replicas/replica";

const PICTURES = "/tmp/e2e";
/** Wide enough that panel and form stand side by side. */
export const VIEW = { width: 1440, height: 900 };

/** The browser of this run: `BROWSER=chromium|firefox`. */
export const BROWSER: BrowserKind = process.env["BROWSER"] === "firefox" ? "firefox" : "chromium";

export async function openTestStage(options: Omit<StageOptions, "kind" | "headless"> = {}): Promise<Stage> {
  return await openStage({ kind: BROWSER, headless: process.env["HEADED"] === undefined, days: 120, ...options });
}

export function accountOf(stage: Stage, platform: PlatformId): SimulatedAccount {
  return platform === "google-ads" ? stage.business.google : stage.business.meta;
}

/** Photographs the pages when the running test fails. */
export function picturesOnFailure(pages: Readonly<Record<string, () => Page | undefined>>): void {
  onTestFailed(async ({ task }) => {
    mkdirSync(PICTURES, { recursive: true });
    const name = task.name.replaceAll(/[^a-z0-9]+/gi, "-").slice(0, 60);
    for (const [which, page] of Object.entries(pages)) {
      const one = page();
      if (one === undefined || one.isClosed()) continue;
      // A tab behind another never answers.
      await one.bringToFront();
      const taken = one.screenshot({ path: `${PICTURES}/${BROWSER}-${name}-${which}.png` }).catch(() => undefined);
      await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    }
    // The tests after this one go on where it was: a tab behind another is not read, and would make them fail, too.
    const [first] = Object.values(pages);
    await first?.()?.bringToFront();
  });
}

/** Errors of the page and of our own pages; a test ends with none. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

/** A suggestion's card as a person sees it. */
export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly evidence: string;
  readonly canApply: boolean;
}

export interface PanelView {
  readonly title: string;
  /** Nothing is being read or calculated. */
  readonly settled: boolean;
  readonly cards: readonly Card[];
}

/** What the panel shows now. */
export async function viewOf(panel: Frame): Promise<PanelView> {
  return await panel.evaluate(() => ({
    title: document.querySelector<HTMLElement>("h1 [title]")?.title ?? "",
    settled:
      document.querySelector("[data-testid=panel]")?.getAttribute("data-state") === "ready" &&
      document.querySelector("main > [aria-busy]")?.getAttribute("aria-busy") === "false",
    cards: [...document.querySelectorAll<HTMLElement>("article[data-suggestion-id]")].map((card) => ({
      id: card.dataset["suggestionId"] ?? "",
      kind: (card.dataset["testid"] ?? "").replace("suggestion-", ""),
      text: card.innerText,
      evidence: card.querySelector<HTMLElement>("[data-testid=evidence]")?.innerText ?? "",
      canApply: card.querySelector("[data-testid=apply]:not([disabled])") !== null,
    })),
  }));
}

/** The view once it shows what `wanted` asks for and nothing is going on any more. */
export async function settledView(
  panel: Frame,
  complaint: string,
  wanted: (view: PanelView) => boolean = () => true,
  timeoutMs = 100_000,
): Promise<PanelView> {
  return await until(
    async () => {
      const view = await viewOf(panel);
      return view.settled && wanted(view) ? view : null;
    },
    timeoutMs,
    complaint,
  );
}

/** Clicks a button of one card. */
export async function clickInCard(panel: Frame, id: string, testId: string): Promise<void> {
  const selector = `article[data-suggestion-id="${id}"] [data-testid="${testId}"]`;
  const click = async () => (await panel.waitForSelector(selector, { timeout: 15_000, visible: true }))!.click();
  // A re-render between finding and clicking leaves the old node behind: a second try finds the new one.
  await click().catch(click);
}

export function cardHas(panel: Frame, id: string, testId: string): Promise<string | null> {
  return panel.evaluate(
    (cardId, part) =>
      document.querySelector<HTMLElement>(`article[data-suggestion-id="${cardId}"] [data-testid="${part}"]`)
        ?.innerText ?? null,
    id,
    testId,
  );
}

/**
 * Presses Apply or Undo as a person does: what has only just appeared is refused by the clickjacking guard with a sentence,
 * so it is pressed again.
 */
export async function press(panel: Frame, id: string, button: "apply" | "undo", result: "applied" | "undone") {
  await until(
    async () => {
      if ((await cardHas(panel, id, result)) !== null) return true;
      if ((await cardHas(panel, id, button)) !== null) await clickInCard(panel, id, button);
      await new Promise((resolve) => setTimeout(resolve, 900));
      return (await cardHas(panel, id, result)) !== null;
    },
    20_000,
    `${button} did not lead to "${result}"`,
  ).catch(async (error: unknown) => {
    const { title, settled, cards } = await viewOf(panel);
    const shown = cards.map((card) => `${card.id}${card.canApply ? "" : " (no Apply)"}`).join(", ");
    const says = String(await cardHas(panel, id, "refusal"));
    throw new Error(`${String(error)}; the card ${id} says: ${says}; the panel, ${settled ? "" : "not "}settled, shows "${title}": ${shown}`); // prettier-ignore
  });
}

/** The newest value that was saved for a field of an entity; undefined where none was. */
export function lastSaved(saved: readonly SavedChange[], id: string, field: string): unknown {
  return saved.filter((change) => change.id === id && field in change.fields).at(-1)?.fields[field];
}

/** The desk's tab, in front, at one of its places. */
export async function deskAt(desk: Page, place: string): Promise<void> {
  await desk.bringToFront();
  await clickTestId(desk, `nav-${place}`);
}

/** Rows of the desk's ledger as text, newest first. */
export async function ledgerRows(desk: Page): Promise<string[]> {
  await desk.bringToFront();
  // A fresh desk asks the engine anew.
  await clickTestId(desk, "nav-settings");
  await clickTestId(desk, "nav-history");
  const selector = '[data-testid="ledger"] tbody tr';
  await desk.waitForSelector('[data-testid="ledger"]', { timeout: 15_000 });
  await until(
    async () => (await desk.$$(selector)).length > 0 || (await desk.$('[data-testid="ledger"] table')) === null,
    10_000,
    "the ledger did not load",
  );
  return await desk.$$eval(selector, (rows) => rows.map((row) => (row as HTMLElement).innerText));
}

/** A picture of the page for whoever looks at a run: only where PICTURES names a folder. `whole`: with what lies below the window. */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${BROWSER}-${name}.png`, fullPage: whole });
}

import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../browsers/find";
import { openPanel } from "../stage/panel";
import { openStage, type Stage } from "../stage/stage";
import { median } from "./statistics";

export interface PageCost {
  /** From navigation to the first table row on the page, milliseconds. */
  readonly interactive: readonly number[];
  /** One full update of a 1,000-row table, milliseconds to the frame after it. */
  readonly update: readonly number[];
  /** What of it the page's main thread worked, milliseconds: another process that has the processor is not in it (Chromium only). */
  readonly updateWork: readonly number[];
  /** One screen further down in a table that keeps only the rows in view, milliseconds to the frame after it. */
  readonly scroll: readonly number[];
  /** Tasks over 50 ms on the page's main thread until after the updates, milliseconds each (Chromium only). */
  readonly longTasks: readonly number[];
  /** JavaScript heap of the page after the updates, MB (Chromium only). */
  readonly heapMb: number | null;
}

/** In each round; two rounds make the 30 updates of facts/reliability.md G1. */
const UPDATES = 15;
const SCREENS = 20;

/** How the replica's 1,000-row table loads and updates: alone, with the extension resting, or with its panel open. */
export type Presence = "alone" | "resting" | "panel-open";

async function loadTable(stage: Stage, url: string): Promise<{ page: Page; interactive: number }> {
  const page = await stage.open("about:blank", { width: 1440, height: 900 });
  const start = performance.now();
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () => document.querySelectorAll('[role="row"], [data-surface*="table_row:"]').length > 10,
    {
      polling: 20,
      timeout: 60_000,
    },
  );
  return { page, interactive: performance.now() - start };
}

async function updates(page: Page): Promise<number[]> {
  return await page.evaluate(async (rounds) => {
    const update: number[] = [];
    // No named functions in here: tsx would wrap them in a helper that the page does not have.
    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      document.dispatchEvent(new CustomEvent("replica:update-rows"));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 0));
      update.push(performance.now() - start);
    }
    return update;
  }, UPDATES);
}

/** Tasks over 50 ms since the page began. Our own reading comes after the page has rested: it gets its turn first. */
async function longTasksOf(page: Page): Promise<number[]> {
  return await page.evaluate(async () => {
    const longTasks: number[] = [];
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    if (!PerformanceObserver.supportedEntryTypes.includes("longtask")) return longTasks;
    const observer = new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask", buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 0));
    observer.disconnect();
    return longTasks;
  });
}

/** Scrolls as a person does who looks for something: faster than we may read. */
async function scrolls(stage: Stage, url: string, presence: Presence): Promise<number[]> {
  const address = new URL(url);
  address.searchParams.set("virtual", "1");
  const { page } = await loadTable(stage, address.href);
  if (presence === "panel-open") {
    await openPanel(page);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  const found = await page.evaluate(async (screens) => {
    const row = document.querySelector('[role="row"] [role="gridcell"], [data-surface*="table_row:"]');
    let scroller = row?.parentElement ?? null;
    while (
      scroller !== null &&
      (scroller.scrollHeight < scroller.clientHeight + 100 || getComputedStyle(scroller).overflowY === "visible")
    )
      scroller = scroller.parentElement;
    const steps: number[] = [];
    for (let screen = 0; scroller !== null && screen < screens; screen++) {
      // Now and then a rest, so that a reading falls among them.
      await new Promise((resolve) => setTimeout(resolve, screen % 8 === 7 ? 700 : 90));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      scroller.scrollTop += scroller.clientHeight * 0.75;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 0));
      steps.push(performance.now() - start);
    }
    return steps;
  }, SCREENS);
  await page.close();
  return found;
}

/** Begins to count what the page's main thread works; the average of an update when asked again. */
async function startWork(kind: BrowserKind, page: Page): Promise<() => Promise<number | null>> {
  if (kind === "firefox") return () => Promise.resolve(null);
  const client = await page.createCDPSession();
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const seconds = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
  };
  const before = await seconds();
  return async () => {
    const spent = ((await seconds()) - before) * 1_000;
    await client.detach();
    return spent / UPDATES;
  };
}

async function measureOnce(stage: Stage, kind: BrowserKind, url: string, presence: Presence): Promise<PageCost> {
  const { page, interactive } = await loadTable(stage, url);
  if (presence === "panel-open") {
    await openPanel(page);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  const worked = await startWork(kind, page);
  const update = await updates(page);
  const work = await worked();
  const longTasks = await longTasksOf(page);
  let heapMb: number | null = null;
  if (kind === "chromium") {
    const client = await page.createCDPSession();
    await client.send("HeapProfiler.collectGarbage");
    heapMb = ((await page.metrics()).JSHeapUsedSize ?? 0) / 1024 / 1024;
  }
  await page.close();
  return {
    interactive: [interactive],
    update,
    updateWork: work === null ? [] : [work],
    scroll: await scrolls(stage, url, presence),
    longTasks,
    heapMb,
  };
}

/**
 * The same page in the same run, in alternating order, without and with the extension (facts/reliability.md G1): so that
 * a busy machine slows both alike.
 */
export async function measurePageCost(
  kind: BrowserKind,
  platform: "google-ads" | "meta-ads",
  rounds: number,
): Promise<Record<Presence, PageCost>> {
  const bare = await openStage({ kind, headless: true, withExtension: false });
  const full = await openStage({ kind, headless: true });
  const all: Record<Presence, PageCost[]> = { alone: [], resting: [], "panel-open": [] };
  try {
    const start = new URL(bare.replicas[platform].startUrl("en-US"));
    start.searchParams.set("rows", "1000");
    for (let round = 0; round < rounds; round++) {
      const order: Presence[] =
        round % 2 === 0 ? ["alone", "resting", "panel-open"] : ["panel-open", "resting", "alone"];
      for (const presence of order)
        all[presence].push(await measureOnce(presence === "alone" ? bare : full, kind, start.href, presence));
    }
  } finally {
    await bare.close();
    await full.close();
  }
  const join = (parts: readonly PageCost[]): PageCost => {
    const heaps = parts.flatMap(({ heapMb }) => (heapMb === null ? [] : [heapMb]));
    return {
      interactive: parts.flatMap(({ interactive }) => interactive),
      update: parts.flatMap(({ update }) => update),
      updateWork: parts.flatMap(({ updateWork }) => updateWork),
      scroll: parts.flatMap(({ scroll }) => scroll),
      longTasks: parts.flatMap(({ longTasks }) => longTasks),
      heapMb: heaps.length === 0 ? null : median(heaps),
    };
  };
  return { alone: join(all.alone), resting: join(all.resting), "panel-open": join(all["panel-open"]) };
}

import type { Page } from "puppeteer-core";
import type { PageReading } from "@/lib/domain/reading";
import type { OwnWork } from "@/lib/overlay/own-time";
import type { BrowserKind } from "../browsers/find";
import { openPanel } from "../stage/panel";
import { askForOwnTime, readSettled } from "../stage/reading";
import { openStage, type Stage } from "../stage/stage";
import { scrollDown } from "../stage/scroll-table";
import { until } from "../stage/until";

export interface OwnTimes {
  /** How long each stretch of our work held up the page's main thread, milliseconds. */
  readonly stretches: Readonly<Record<OwnWork, readonly number[]>>;
  readonly table: Pick<NonNullable<PageReading["table"]>, "rowsRead" | "rowsStated" | "complete">;
}

/** All rows stand in the document and change, or only those in view do and a person scrolls through them. */
export type Way = "in the document" | "scrolled through";

const UPDATES = 8;
/** A reading of all rows takes longer, and the next one waits in proportion. */
const ALL_MS = 4_000;
/** Quiet time, idle time and the gap between two readings: each change is read. */
const READ_MS = 1_500;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function update(page: Page): Promise<void> {
  for (let round = 0; round < UPDATES; round++) {
    await page.evaluate(() => document.dispatchEvent(new CustomEvent("replica:update-rows")));
    await pause(ALL_MS);
  }
}

/** A person reads what is on screen before going on: a busy machine only takes longer. */
async function scrollThrough(page: Page, told: () => Promise<number>): Promise<void> {
  for (let before = await told(); await scrollDown(page); before = await told())
    await until(async () => (await told()) > before, 8_000, "").catch(() => undefined);
}

async function measure(stage: Stage, platform: "google-ads" | "meta-ads", way: Way): Promise<OwnTimes> {
  const desk = await stage.open(`${stage.launched.extensionOrigin}/desk.html`);
  const address = new URL(stage.replicas[platform].startUrl("en-US"));
  address.searchParams.set("rows", "1000");
  address.searchParams.set("virtual", way === "scrolled through" ? "1" : "0");
  const page = await stage.open(address.href, { width: 1440, height: 900 });
  await openPanel(page);
  await pause(4_000);
  const told = async () => (await askForOwnTime(desk, address.href))?.told.length ?? 0;
  await (way === "scrolled through" ? scrollThrough(page, told) : update(page));
  await pause(READ_MS);
  const stretches = await askForOwnTime(desk, address.href);
  const { table } = await readSettled(desk, address.href);
  await page.close();
  await desk.close();
  if (stretches === null || table === null) throw new Error(`${platform}: the page was not read`);
  return { stretches, table };
}

/** What we hold up the page's main thread for, as our own clock in the page has it, while a table of 1,000 rows is read. */
export async function measureOwnTime(
  kind: BrowserKind,
  platform: "google-ads" | "meta-ads",
): Promise<Readonly<Record<Way, OwnTimes>>> {
  const stage = await openStage({ kind, headless: true });
  try {
    return {
      "in the document": await measure(stage, platform, "in the document"),
      "scrolled through": await measure(stage, platform, "scrolled through"),
    };
  } finally {
    await stage.close();
  }
}

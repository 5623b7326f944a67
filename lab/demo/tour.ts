import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import type { PlatformId } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import { SUGGESTION_KINDS, type SuggestionKind } from "@/lib/domain/suggestion";
import { bringThroughPanel, openDeskPage, writeHistory } from "../stage/bring-history";
import { driverOf } from "../stage/driver";
import { clickTestId, openPanel } from "../stage/panel";
import { readSettled } from "../stage/reading";
import type { Stage } from "../stage/stage";
import { until } from "../stage/until";
import { shownCards, shownScore, type ShownCard } from "./cards";

/** The campaigns that the tour opens: one with clear budget and bid advice on each platform (lab/simulator names them by key). */
const CAMPAIGNS: Record<PlatformId, string> = { "google-ads": "tours", "meta-ads": "tour-leads" };
const ADVICE_MS = 240_000;
const REST_MS = 2_500;
const NAMES: Record<PlatformId, string> = { "google-ads": "Google Ads", "meta-ads": "Meta Ads Manager" };

export interface Stop {
  readonly platform: PlatformId;
  readonly page: Page;
  readonly panel: Frame;
}

export interface Findings {
  readonly platform: PlatformId;
  readonly problems: number;
  readonly scored: boolean;
  readonly kinds: ReadonlySet<SuggestionKind>;
}

export interface Guide {
  readonly stage: Stage;
  readonly say: (line: string) => void;
  /** Where screenshots go; null: none are made. */
  readonly shots: string | null;
  readonly width: number;
  readonly scheme: "light" | "dark";
}

async function shoot(guide: Guide, { platform, page }: Pick<Stop, "platform" | "page">, name: string): Promise<void> {
  const { stage, shots, scheme, width } = guide;
  if (shots === null) return;
  await mkdir(shots, { recursive: true });
  await page.bringToFront();
  const path = join(shots, `${stage.launched.kind}-${platform}-${name}-${scheme}-${width}.png`) as `${string}.png`;
  await page.screenshot({ path });
}

/**
 * Waits until the panel has come to rest with cards: nothing is being calculated, and what a person reads has not changed for
 * `REST_MS`. Opening a form of the same campaign may rightly leave the advice as it was.
 */
async function awaitCards(panel: Frame): Promise<ShownCard[]> {
  let last = "";
  let since = Date.now();
  return await until(
    async () => {
      const text = await panel.evaluate(() => {
        const root = document.querySelector<HTMLElement>("[data-testid=panel]");
        if (root === null) return "";
        const busy =
          root.dataset["state"] !== "ready" || root.querySelector('[aria-busy="true"], [data-testid="training"]');
        return busy ? "" : root.innerText;
      });
      if (text !== last) {
        last = text;
        since = Date.now();
      }
      if (text === "" || Date.now() - since < REST_MS) return null;
      const cards = await shownCards(panel);
      return cards.length > 0 ? cards : null;
    },
    ADVICE_MS,
    "the panel showed no advice",
  );
}

/** Opens the platform's table with the panel, agrees, and brings in the history through the panel. */
export async function begin(guide: Guide, platform: PlatformId): Promise<Stop> {
  const { stage, say } = guide;
  const page = await stage.open(stage.replicas[platform].startUrl(stage.locale), { width: guide.width, height: 900 });
  const panel = await openPanel(page);
  await clickTestId(panel, "consent-agree");
  const files = await writeHistory(stage, platform);
  try {
    say(`${NAMES[platform]}: importing ${files.paths.length} export files of the simulated account`);
    const start = Date.now();
    await bringThroughPanel(panel, files.paths);
    say(`  imported in ${((Date.now() - start) / 1000).toFixed(1)} s; training and calculating`);
    await awaitCards(panel);
    say(`  first advice after ${((Date.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    await shoot(guide, { platform, page }, "failure");
    throw error;
  } finally {
    await files.remove();
  }
  return { platform, page, panel };
}

function sayReading(say: Guide["say"], reading: PageReading): void {
  const { page, table, settings, ad } = reading;
  const where = `${page.kind}${page.level === null ? "" : ` of a ${page.level}`}`;
  const parts = [
    table === null
      ? null
      : `${table.rowsRead} of ${table.rowsStated ?? "?"} rows, ${table.complete ? "complete" : "not complete"}`,
    settings === null
      ? null
      : `${Object.values(settings).filter((field) => field.status === "found").length} settings: ${Object.entries(
          settings,
        )
          .flatMap(([name, field]) => (field.status === "found" ? [`${name} ${field.raw}`] : []))
          .slice(0, 6)
          .join(", ")}`,
    ad === null
      ? null
      : `${ad.headlines.length} headlines, ${ad.descriptions.length} descriptions, ${ad.primaryTexts.length} primary texts`,
  ].filter((part) => part !== null);
  say(`  reading: ${where}, account ${page.accountId ?? "?"}, ${parts.join("; ")}`);
  if (reading.problems.length === 0) say("  problems: none");
  for (const problem of reading.problems) say(`  problem: ${problem.field}: ${problem.reason}: ${problem.hint}`);
}

function sayCards(say: Guide["say"], cards: readonly ShownCard[]): void {
  for (const kind of SUGGESTION_KINDS) {
    const first = cards.find((card) => card.kind === kind);
    if (first === undefined) continue;
    say(`  [${kind}] ${first.lines.join(" · ")}`);
  }
}

/** Reads and prints table, settings and ad of one campaign, and says what was found. */
export async function tour(guide: Guide, stop: Stop): Promise<Findings> {
  const { stage, say } = guide;
  const { platform, page, panel } = stop;
  const driver = driverOf(platform);
  const truth = stage.business.world.campaigns.find((campaign) => campaign.key === CAMPAIGNS[platform]);
  const account = platform === "google-ads" ? stage.business.google : stage.business.meta;
  const campaign = account.campaigns.find(({ id }) => id === truth?.id) ?? account.campaigns[0]!;
  const adset = campaign.adsets[0]!;
  const ad = adset.ads[0]!;
  const kinds = new Set<SuggestionKind>();
  let problems = 0;
  let scored = false;

  const desk = await openDeskPage(stage);
  const look = async (name: string): Promise<void> => {
    const reading = await readSettled(desk, page.url());
    await page.bringToFront();
    const cards = await awaitCards(panel);
    say(`${NAMES[platform]}: ${name}`);
    sayReading(say, reading);
    problems += reading.problems.length;
    const score = await shownScore(panel);
    if (score.length > 0) {
      scored = true;
      say(`  score: ${score.slice(0, 9).join(" · ")}`);
    }
    sayCards(say, cards);
    for (const { kind } of cards) kinds.add(kind);
    await shoot(guide, stop, name);
  };

  await page.bringToFront();
  await look("table");
  await driver.openSettings(page, campaign.id);
  for (const part of ["budget", "bid"] as const) await driver.showPart(page, part).catch(() => undefined);
  await look("settings");
  await driver.openAdEditor(page, { campaign: campaign.id, adset: adset.id, ad: ad.id });
  await look("ad-editor");
  await desk.setViewport({ width: guide.width, height: 900 });
  await desk.bringToFront();
  await desk.reload().catch(() => null);
  await desk.waitForSelector('[data-testid="desk"]:not([data-state="loading"])', { timeout: 30_000 });
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  await shoot(guide, { platform, page: desk }, "desk");
  await desk.close();
  return { platform, problems, scored, kinds };
}

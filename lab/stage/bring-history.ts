import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import type { PlatformId } from "@/lib/domain/platform";
import { exportFiles } from "../simulator/files";
import { clickTestId } from "./panel";
import type { Stage } from "./stage";
import { until } from "./until";

/** An import of two years takes long on a busy two-core machine. */
const IMPORT_MS = 180_000;
const TRAIN_MS = 240_000;

/** Files of one kind each: the same figures also come as Excel text, workbook and JSON. */
const DOUBLED = /\(Excel\)|\.xlsx$|\.json$/;

export interface HistoryFiles {
  readonly paths: readonly string[];
  remove(): Promise<void>;
}

/** Writes a platform's exports, as a person has downloaded them, into a folder of their own. `wanted` chooses among their names. */
export async function writeHistory(
  stage: Pick<Stage, "business" | "locale">,
  platform: PlatformId,
  wanted: (name: string) => boolean = (name) => !DOUBLED.test(name),
): Promise<HistoryFiles> {
  const folder = await mkdtemp(join(tmpdir(), "adjutant-history-"));
  const all = await exportFiles(stage.business, stage.locale);
  const chosen = all.filter((file) => file.platform === platform && wanted(file.name));
  const paths: string[] = [];
  for (const { name, bytes } of chosen) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    paths.push(path);
  }
  return { paths, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Gives files to the real input of panel or desk. */
export async function giveFiles(where: Frame | Page, paths: readonly string[]): Promise<void> {
  const input = await where.waitForSelector('[data-testid="import-input"]', { timeout: 30_000 });
  if (input === null) throw new Error("there is no place for files");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

async function shows(where: Frame | Page, testId: string): Promise<boolean> {
  return (await where.$(`[data-testid="${testId}"]`)) !== null;
}

async function confirmed(where: Frame | Page): Promise<void> {
  await until(
    async () => {
      if (await shows(where, "import-error")) throw new Error("the import failed");
      return await shows(where, "import-done");
    },
    IMPORT_MS,
    "the import did not end",
  );
}

/** Imports through the panel beside the campaign, where the account is known. The panel goes on by itself afterwards. */
export async function bringThroughPanel(panel: Frame, paths: readonly string[]): Promise<void> {
  await giveFiles(panel, paths);
  await panel.waitForSelector('[data-testid="import-confirm"]', { timeout: IMPORT_MS });
  await clickTestId(panel, "import-confirm");
  await until(
    async () => (await shows(panel, "import-done")) || !(await shows(panel, "bring-history")),
    IMPORT_MS,
    "the import did not end",
  );
}

/** Imports through the desk's import page, for an account that may be new there. */
export async function bringThroughDesk(
  desk: Page,
  account: { readonly platform: PlatformId; readonly accountId: string; readonly name: string },
  paths: readonly string[],
): Promise<void> {
  await clickTestId(desk, "nav-import");
  await giveFiles(desk, paths);
  await desk.waitForSelector('[data-testid="import-confirm"]', { timeout: IMPORT_MS });
  await confirmAccount(desk, account);
  await clickTestId(desk, "import-confirm");
  await confirmed(desk);
}

/** Chooses the account of a previewed import, or fills in a new one. */
export async function confirmAccount(
  desk: Page,
  account: { readonly platform: PlatformId; readonly accountId: string; readonly name: string },
): Promise<void> {
  const key = `${account.platform}:${account.accountId}`;
  const known = await desk.$(`[data-testid="import-account"] option[value="${key}"]`);
  if (known !== null) await desk.select('[data-testid="import-account"]', key);
  else {
    if (await shows(desk, "import-account")) await desk.select('[data-testid="import-account"]', "new");
    await typeInto(desk, "import-account-id", account.accountId);
    await typeInto(desk, "import-account-name", account.name);
  }
}

async function typeInto(page: Page, testId: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`[data-testid="${testId}"]`, { timeout: 10_000 });
  await field!.type(text);
}

/** Trains where a train button is shown, and waits until the model is there. */
export async function train(where: Frame | Page): Promise<void> {
  await clickTestId(where, "train");
  await until(
    async () =>
      (await shows(where, "trained")) || (!(await shows(where, "training")) && !(await shows(where, "train"))),
    TRAIN_MS,
    "training did not end",
  );
}

/** The desk in a tab of its own. */
export async function openDeskPage(stage: Stage, place = ""): Promise<Page> {
  const hash = place === "" ? "" : `#${place}`;
  const page = await stage.open(`${stage.launched.extensionOrigin}/desk.html${hash}`, { width: 1280, height: 900 });
  await page.waitForSelector('[data-testid="desk"]:not([data-state="loading"])', { timeout: 30_000 });
  return page;
}

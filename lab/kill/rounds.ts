import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { report } from "../bench/safety";
import type { BrowserKind } from "../browsers/find";
import { seeded, type Below } from "../fuzz/mutate";
import { bringThroughDesk, confirmAccount, giveFiles } from "../stage/bring-history";
import { backUp } from "../stage/backup";
import { clickTestId } from "../stage/panel";
import { makeProfile, type OpenDesk } from "./profile";
import { storedIn, tornIn, type Stored } from "./stored";
import { makeOldDatabase } from "./old-database";

export type Kind = "import" | "restore" | "upgrade";
export interface Round {
  readonly kind: Kind;
  readonly afterMs: number;
  /** Whether the page had said that it was done before the browser was killed. */
  readonly acknowledged: boolean;
  /** `same`: a restore of what was there already: nothing can be told from it. */
  readonly outcome: "whole" | "nothing" | "same" | "LOST" | "TORN";
}

const ACCOUNT = { platform: "google-ads", accountId: "1234567890", name: "Kill" } as const;
const ROWS = 100_000;
const UNOPENED = "THIRD-PARTY.txt";

const same = (a: Stored, b: Stored): boolean => key(a) === key(b);
const key = ({ imports, rows }: Stored): string =>
  JSON.stringify([Object.entries(imports).sort(), Object.entries(rows).sort()]);

async function deskOf(page: Page): Promise<Page> {
  await page.waitForSelector('[data-testid="desk"]:not([data-state="loading"])', { timeout: 60_000 });
  return page;
}

async function says(page: Page, testId: string): Promise<boolean> {
  return (await page.$(`[data-testid="${testId}"]`)) !== null;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills the browser at random moments of imports, restores and upgrades, and looks what the next start finds. */
export async function killRounds(
  kind: BrowserKind,
  rounds: number,
  seed: number,
  log: (round: Round) => void,
): Promise<Round[]> {
  const below = seeded(seed);
  const longest = { import: 800, restore: 800 };
  const folder = await mkdtemp(join(tmpdir(), "adjutant-kill-files-"));
  const profile = await makeProfile(kind);
  let open: OpenDesk | null = null;
  const done: Round[] = [];
  const note = (round: Round) => {
    done.push(round);
    log(round);
  };
  try {
    const csv = join(folder, "campaigns.csv");
    await writeFile(csv, report(ROWS));
    open = await profile.start("desk.html");
    let desk = await deskOf(open.desk);
    await bringThroughDesk(desk, ACCOUNT, [csv]);
    const saved = await storedIn(desk);
    const backup = join(folder, "one.adjutant-backup");
    await clickTestId(desk, "nav-privacy");
    await writeFile(backup, new Uint8Array(await (await backUp(desk)).file.arrayBuffer()));

    await open.kill();
    open = await profile.start("desk.html");
    desk = await deskOf(open.desk);
    if (!same(await storedIn(desk), saved))
      throw new Error("the profile does not outlive its browser: nothing can be told from it");
    for (let n = 0; n < rounds; n += 1) {
      const what: Kind = (["import", "restore", "import", "restore", "upgrade"] as const)[n % 5]!;
      if (what === "upgrade") {
        await open.kill();
        open = await profile.start(UNOPENED);
        note(await upgradeRound(open, below, async () => (open = await profile.start(UNOPENED))));
        await open.kill();
        open = await profile.start("desk.html");
        desk = await deskOf(open.desk);
        continue;
      }
      const before = await storedIn(desk);
      if (what === "import") await readyToImport(desk, csv);
      else await readyToRestore(desk, backup);
      const afterMs = below(Math.ceil(longest[what]));
      clickTestId(desk, what === "import" ? "import-confirm" : "restore-confirm").catch(() => undefined);
      await pause(afterMs);
      const acknowledged = await says(desk, what === "import" ? "import-done" : "restored");
      // Aims at the time that it takes here: most kills shall fall before its end, whenever that is.
      longest[what] = acknowledged ? Math.max(80, 0.8 * afterMs) : 1.25 * longest[what];
      await open.kill();
      open = await profile.start("desk.html");
      desk = await deskOf(open.desk);
      const after = await storedIn(desk);
      const nothing = same(before, after);
      const whole = what === "restore" ? same(after, saved) : isOneMore(before, after);
      const torn = tornIn(after).length > 0 || (!nothing && !whole);
      const outcome = torn ? "TORN" : whole && nothing ? "same" : whole ? "whole" : acknowledged ? "LOST" : "nothing";
      note({ kind: what, afterMs, acknowledged, outcome });
    }
    return done;
  } finally {
    await open?.kill().catch(() => undefined);
    await profile.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

function isOneMore(before: Stored, after: Stored): boolean {
  const more = Object.keys(after.imports).filter((id) => !(id in before.imports));
  return more.length === 1 && Object.keys(before.imports).every((id) => after.imports[id] === before.imports[id]);
}

async function readyToImport(desk: Page, path: string): Promise<void> {
  await clickTestId(desk, "nav-import");
  await giveFiles(desk, [path]);
  await desk.waitForSelector('[data-testid="import-confirm"]', { timeout: 60_000 });
  await confirmAccount(desk, ACCOUNT);
}

async function readyToRestore(desk: Page, path: string): Promise<void> {
  await clickTestId(desk, "nav-privacy");
  const input = await desk.waitForSelector('[data-testid="restore-input"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await desk.waitForSelector('[data-testid="restore-confirm"]', { timeout: 30_000 });
}

async function upgradeRound(open: OpenDesk, below: Below, again: () => Promise<OpenDesk>): Promise<Round> {
  const made = await makeOldDatabase(open.desk);
  const afterMs = below(500);
  await open.desk.evaluate(() => {
    location.assign("/desk.html");
  });
  await pause(afterMs);
  const acknowledged = await open.desk
    .evaluate(() => document.querySelector('[data-testid="desk"]:not([data-state="loading"])') !== null)
    .catch(() => false);
  await open.kill();
  const { desk } = await again();
  const after = await storedIn(desk);
  const kept = same(made, after) && JSON.stringify(made.settings) === JSON.stringify(after.settings);
  const outcome = !kept ? "TORN" : after.version >= 20 ? "whole" : acknowledged ? "LOST" : "nothing";
  // Its records are no real ones: the next rounds begin with an empty history.
  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase("adjutant");
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error!);
      }),
  );
  return { kind: "upgrade", afterMs, acknowledged, outcome };
}

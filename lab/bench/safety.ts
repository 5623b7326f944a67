import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checksumOf } from "@/lib/history/checksum";
import { readBackup } from "@/lib/history/backup/read-backup";
import type { BrowserKind } from "../browsers/find";
import { bringThroughDesk, openDeskPage } from "../stage/bring-history";
import { clickTestId } from "../stage/panel";
import { backUp } from "../stage/backup";
import { openStage } from "../stage/stage";

export interface SafetyTimes {
  readonly rows: number;
  readonly megabytes: number;
  readonly backUpMs: number;
  readonly eraseMs: number;
  readonly restoreMs: number;
  readonly equal: boolean;
  readonly leftAfterErasing: number;
}

const LONG_MS = 180_000;

/** A campaign report by day: 250 campaigns over 800 days make 200,000 rows. */
export function report(rows: number): string {
  const campaigns = 250;
  const first = Date.UTC(2024, 0, 1);
  const lines = ["Campaign report", "All time", "Day,Campaign ID,Campaign,Currency code,Impr.,Clicks,Cost,Conversions"];
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(first + Math.floor(n / campaigns) * 86_400_000).toISOString().slice(0, 10);
    const campaign = n % campaigns;
    const clicks = (n * 7_919) % 97;
    lines.push(`${day},${9_000_000 + campaign},Campaign ${campaign},EUR,${clicks * 20 + (n % 13)},${clicks},${(clicks * 0.37).toFixed(2)},${clicks % 5}`); // prettier-ignore
  }
  return `${lines.join("\n")}\n`;
}

/** When the last backup was made is no data of the person's: it differs by nature. */
async function hashOf(file: Blob): Promise<{ hash: string; rows: number; records: number }> {
  const { header, parts } = await readBackup(file, null);
  let records = 0;
  let hash = "";
  for (const { table, records: all } of parts) {
    const kept = all.filter((record) => table !== "settings" || (record as { key: string }).key !== "last-backup");
    if (kept.length === 0) continue;
    records += kept.length;
    hash = await checksumOf([hash, table, kept]);
  }
  return { hash, rows: header.rows, records };
}

/** Export, erase and restore on the desk, as a person does it, with the content hashed before, between and after. */
export async function measureSafety(kind: BrowserKind, rows = 200_000): Promise<SafetyTimes> {
  const folder = await mkdtemp(join(tmpdir(), "adjutant-safety-"));
  const stage = await openStage({ kind, headless: true, days: 30 });
  try {
    const path = join(folder, "campaigns.csv");
    await writeFile(path, report(rows));
    const desk = await openDeskPage(stage);
    await bringThroughDesk(desk, { platform: "google-ads", accountId: "1234567890", name: "Safety" }, [path]);
    await clickTestId(desk, "nav-privacy");
    const before = await backUp(desk);

    const erasing = performance.now();
    await clickTestId(desk, "erase");
    const word = await desk.waitForSelector('[data-testid="erase-word"]');
    await word!.type("erase");
    await clickTestId(desk, "erase-confirm");
    await desk.waitForSelector('[data-testid="erased"]', { timeout: LONG_MS });
    const eraseMs = performance.now() - erasing;
    await desk.waitForSelector('[data-testid="last-backup"]');
    const between = await backUp(desk);

    const backupPath = join(folder, "before.adjutant-backup");
    await writeFile(backupPath, new Uint8Array(await before.file.arrayBuffer()));
    const input = await desk.waitForSelector('[data-testid="restore-input"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(backupPath);
    await desk.waitForSelector('[data-testid="restore-confirm"]', { timeout: 30_000 });
    const restoring = performance.now();
    await clickTestId(desk, "restore-confirm");
    await desk.waitForSelector('[data-testid="restored"]', { timeout: LONG_MS });
    const restoreMs = performance.now() - restoring;
    await desk.reload({ timeout: 2_000 }).catch(() => undefined);
    await desk.waitForSelector('[data-testid="back-up"]', { timeout: LONG_MS });
    const after = await backUp(desk);

    const [first, empty, last] = [await hashOf(before.file), await hashOf(between.file), await hashOf(after.file)];
    return {
      rows: first.rows,
      megabytes: before.file.size / 1e6,
      backUpMs: before.ms,
      eraseMs,
      restoreMs,
      equal: first.hash === last.hash && first.rows >= rows,
      leftAfterErasing: empty.records,
    };
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

import * as v from "valibot";
import type { HistoryDb } from "@/lib/history/db";
import { forgetBefore, rowsBefore } from "@/lib/history/retention";
import { readSetting, writeSetting } from "@/lib/history/settings";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { EngineSettings, OldRows } from "./api";
import { fail } from "./answers";

const KEY = "engine";

/** Steps above a half are not cautious; below two percent nothing could move. */
const Settings = v.object({
  retentionDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(3660))),
  caution: v.pipe(v.number(), v.minValue(0.02), v.maxValue(0.5)),
});

/** +-20 % a step is what practitioners call safe for the learning phase (facts/peers.md 4.3); everything is kept. */
export const DEFAULT_SETTINGS: EngineSettings = { retentionDays: null, caution: 0.2 };

/** The saved settings; the defaults where there are none or they are damaged. */
export async function loadSettings(db: HistoryDb): Promise<EngineSettings> {
  const parsed = v.safeParse(Settings, await readSetting(db, KEY));
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function storeSettings(db: HistoryDb, settings: EngineSettings): Promise<void> {
  const parsed = v.safeParse(Settings, settings);
  if (!parsed.success) fail("bad-settings");
  await writeSetting(db, KEY, parsed.output);
}

/** The first day that is kept. */
function oldestKept(retentionDays: number, today: string): string {
  return dateOf(dayNumber(today) - retentionDays);
}

/** What `forgetOldRows` would delete with this setting; deletes nothing. */
export async function oldRows(db: HistoryDb, retentionDays: number, today: string): Promise<OldRows> {
  const before = oldestKept(retentionDays, today);
  return { rows: await rowsBefore(db, before), before };
}

/** Deletes figures that are older than the person wants to keep. The ledger stays: it is the person's own record. Returns how many rows went. */
export async function forgetOldRows(db: HistoryDb, settings: EngineSettings, today: string): Promise<number> {
  return settings.retentionDays === null ? 0 : forgetBefore(db, oldestKept(settings.retentionDays, today));
}

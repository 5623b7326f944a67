import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";
import { valueOf } from "@/lib/domain/reading";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import { SETTINGS } from "@/lib/domain/settings";
import type { Setting } from "@/lib/domain/settings";

import { editKey, type EditedHere } from "./form-session";
import type { HistoryDb, StoredEntity, StoredSetting } from "./db";

/** Table columns that are settings, not figures: what a table shows of an entity is remembered too. */
const CELL_SETTINGS = [
  "objective",
  "campaignType",
  "budget",
  "budgetType",
  "bidStrategy",
  "targetCpa",
  "targetRoas",
  "maxCpc",
] as const;

interface Sighting {
  readonly level: Level;
  readonly id: string;
  readonly name: string | null;
  readonly campaignId: string | null;
  readonly adsetId: string | null;
  /** null: surely empty. */
  readonly settings: Map<Setting, unknown>;
  readonly seenIn: "form" | "table";
  readonly status: string | undefined;
}

/**
 * Stores what a page showed: names and ids of its entities, and each setting whose value changed, with the time. Does nothing
 * unless the person agreed for this account. Figures are not stored: a page shows a range, an export shows days.
 * Returns how many entities were seen.
 */
export async function rememberReading(
  db: HistoryDb,
  reading: PageReading,
  at = new Date(),
  editedHere: EditedHere = new Map(),
): Promise<number> {
  const { accountId } = reading.page;
  if (accountId === null) return 0;
  const account = accountKey({ platform: reading.platform, accountId });
  const seen = sightings(reading);
  const now = at.toISOString();
  return db.transaction("rw", [db.accounts, db.entities, db.entitySettings], async () => {
    const stored = await db.accounts.get(account);
    if (stored?.consent !== true) return 0;
    if (stored.currency === null && reading.currency !== null)
      await db.accounts.update(account, { currency: reading.currency });
    for (const sighting of seen) {
      const old = await db.entities.get([account, sighting.level, sighting.id]);
      await db.entities.put(merged(account, sighting, old, now));
      const { level, id, seenIn } = sighting;
      for (const [setting, value] of sighting.settings) {
        const before = old?.attributes[setting];
        // A field that is empty and was never filled is no news.
        if (same(before ?? null, value)) continue;
        const since = before === undefined ? undefined : (old?.seenAt?.[setting] ?? old?.lastSeen);
        const here = editedHere.get(editKey(level, id, setting)) === JSON.stringify(value);
        await db.entitySettings.put({
          account,
          level,
          id,
          setting,
          at: now,
          value,
          seenIn,
          ...(since === undefined ? {} : { since }),
          ...(here ? { here } : {}),
        });
      }
    }
    return seen.length;
  });
}

/** All entities that pages of this account have shown. */
export async function entitiesOf(db: HistoryDb, account: AccountRef): Promise<StoredEntity[]> {
  return db.entities.where("account").equals(accountKey(account)).toArray();
}

/** How one entity's settings changed over time, oldest first. */
export async function settingsOver(
  db: HistoryDb,
  account: AccountRef,
  level: Level,
  id: string,
): Promise<StoredSetting[]> {
  const key = accountKey(account);
  const changes = await db.entitySettings
    .where("[account+level+id+setting+at]")
    .between([key, level, id, "", ""], [key, level, id, "\uffff", "\uffff"])
    .toArray();
  return changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function sightings(reading: PageReading): Sighting[] {
  const { level, entity } = reading.page;
  if (level === null) return [];
  const seen: Sighting[] = [];
  for (const row of reading.table?.rows ?? []) {
    if (row.id === null) continue;
    const settings = new Map<Setting, unknown>();
    for (const setting of CELL_SETTINGS) keep(settings, setting, row.cells[setting]);
    // The table's own row is known by its id; its parents are the ones that the page is filtered to.
    const campaignId = level === "campaign" ? row.id : entity.campaign;
    const adsetId = level === "campaign" ? null : level === "adset" ? row.id : entity.adset;
    const status = valueOf(row.cells.status) ?? valueOf(row.cells.delivery);
    seen.push({ level, id: row.id, name: row.name, campaignId, adsetId, settings, status, seenIn: "table" });
  }
  const own = entity[level];
  if (own !== null && reading.settings) {
    const settings = new Map<Setting, unknown>();
    for (const setting of SETTINGS) {
      keep(settings, setting, reading.settings[setting]);
      // In a table an empty cell may be a setting of another level; a form shows its own.
      if (reading.settings[setting]?.status === "absent") settings.set(setting, null);
    }
    const name = valueOf(reading.settings.name) ?? null;
    const adsetId = level === "campaign" ? null : entity.adset;
    seen.push({
      level,
      id: own,
      name,
      campaignId: entity.campaign,
      adsetId,
      settings,
      status: undefined,
      seenIn: "form",
    });
  }
  return seen;
}

function keep(settings: Map<Setting, unknown>, setting: Setting, reading: FieldReading<unknown> | undefined): void {
  const value = valueOf(reading);
  if (value !== undefined) settings.set(setting, value);
}

function merged(account: string, seen: Sighting, old: StoredEntity | undefined, now: string): StoredEntity {
  const name = seen.name ?? old?.name ?? "";
  const names = [...(old?.names ?? [])];
  if (name !== "" && names.at(-1)?.name !== name) names.push({ from: now, name });
  const known = [...seen.settings].filter(
    ([setting, value]) => value !== null || old?.attributes[setting] !== undefined,
  );
  const status = seen.status === undefined ? {} : { status: seen.status };
  return {
    account,
    level: seen.level,
    id: seen.id,
    name,
    names,
    campaignId: seen.campaignId ?? old?.campaignId ?? null,
    adsetId: seen.adsetId ?? old?.adsetId ?? null,
    attributes: { ...old?.attributes, ...status, ...Object.fromEntries(known) },
    seenAt: { ...old?.seenAt, ...Object.fromEntries(known.map(([setting]) => [setting, now])) },
    firstSeen: old?.firstSeen ?? now,
    lastSeen: now,
  };
}

/** Settings are small plain data (texts, numbers, money, lists), read by the same code each time, so their JSON is comparable. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

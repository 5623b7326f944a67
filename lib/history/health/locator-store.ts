import type { FieldHealth } from "@/lib/domain/field-health";
import type { PlatformId } from "@/lib/domain/platform";
import type { Learned } from "@/lib/domain/learned";
import type { HistoryDb, StoredLocator } from "../db";

/** One place for each setting of each kind of form of an account: the newest that was shown. */
export function locatorId(locator: Pick<Learned, "platform" | "account" | "form" | "setting">): string {
  const { platform, account, form, setting } = locator;
  return `${platform}|${account}|${form}|${setting}`;
}

/** Keeps a place that the person showed and confirmed. */
export async function keepLocator(db: HistoryDb, locator: Learned, at: Date): Promise<void> {
  const { platform } = locator;
  const learnedAt = at.toISOString();
  await db.locators.put({ id: locatorId(locator), platform, learnedAt, failedAt: null, dismissed: false, locator });
}

/** All kept places of one platform, or of both. What they hold must be checked before use. */
export async function storedLocators(db: HistoryDb, platform: PlatformId | null): Promise<StoredLocator[]> {
  return platform === null ? db.locators.toArray() : db.locators.where("platform").equals(platform).toArray();
}

/** Marks a place that no longer fits; it is kept for the person to see and not used any more. */
export async function failLocator(db: HistoryDb, id: string, at: Date): Promise<void> {
  await db.transaction("rw", db.locators, async () => {
    const stored = await db.locators.get(id);
    if (stored?.failedAt === null) await db.locators.update(id, { failedAt: at.toISOString() });
  });
}

/** The person has taken note that a place failed. */
export async function dismissLocator(db: HistoryDb, id: string): Promise<void> {
  await db.locators.update(id, { dismissed: true });
}

/** Forgets a place, and that fields were found by it: its end is the person's wish and no change of the page. */
export async function dropLocator(db: HistoryDb, id: string): Promise<void> {
  await db.transaction("rw", [db.locators, db.fieldHealth], async () => {
    const stored = await db.locators.get(id);
    await db.locators.delete(id);
    if (stored === undefined) return;
    await db.fieldHealth
      .filter(
        // `accountKey()` parts platform and number by a colon.
        ({ account, form, field }) => id === `${account.replace(":", "|")}|${form}|${field}`,
      )
      .modify((row: { ways: FieldHealth["ways"] }) => {
        row.ways = Object.fromEntries(
          Object.entries(row.ways).filter(([name]) => !name.split("+").includes("learned")),
        );
      });
  });
}

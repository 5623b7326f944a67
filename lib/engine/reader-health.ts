import type { HealthChange } from "@/lib/domain/field-health";
import { formOf, LEARNED_FAILED, type LearnedEntry } from "@/lib/domain/learned";
import type { PlatformId } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import type { AccountRef } from "@/lib/domain/history";
import type { HistoryDb } from "@/lib/history/db";
import { changeOf } from "@/lib/history/health/changes";
import { healthOf, observeReading } from "@/lib/history/health/health-store";
import { failLocator, locatorId, storedLocators } from "@/lib/history/health/locator-store";
import { checkLearned } from "@/lib/messaging/learned-schema";
import type { HealthOfField } from "./api";

/** The learned places that are fit for use or show; what an older version or a damaged database holds otherwise is left out. */
export async function learnedEntries(db: HistoryDb, platform: PlatformId | null): Promise<LearnedEntry[]> {
  const stored = await storedLocators(db, platform);
  return stored.flatMap(({ id, learnedAt, failedAt, locator }) => {
    const checked = checkLearned(locator);
    const own = checked !== null && locatorId(checked) === id;
    return own ? [{ id, learnedAt, failedAt, locator: checked }] : [];
  });
}

/** Notes what this reading says about the reader and returns what no longer works on the page that it shows. */
export async function observe(
  db: HistoryDb,
  reading: PageReading,
  version: string,
  at: Date,
): Promise<readonly HealthChange[]> {
  const failed = await failedPlaces(db, reading, at);
  const changes = await observeReading(db, reading, version, at);
  return [...failed, ...changes.filter(({ field }) => !failed.some((one) => one.field === field))];
}

async function failedPlaces(db: HistoryDb, reading: PageReading, at: Date): Promise<HealthChange[]> {
  const form = formOf(reading);
  const stored = (await storedLocators(db, reading.platform)).filter(({ id }) => id.startsWith(`${reading.platform}|${reading.page.accountId ?? ""}|${form}|`)); // prettier-ignore
  const changes: HealthChange[] = [];
  for (const { id, failedAt, dismissed } of stored) {
    const field = id.split("|").at(-1) ?? "";
    const fails = reading.problems.some((problem) => problem.field === field && problem.hint === LEARNED_FAILED);
    if (fails && failedAt === null) await failLocator(db, id, at);
    if (form === null || dismissed || (!fails && failedAt === null)) continue;
    changes.push(failedPlace(form, field, failedAt ?? at.toISOString(), id));
  }
  return changes;
}

function failedPlace(form: string, field: string, since: string, signature: string): HealthChange {
  return { form, field, kind: "learned-failed", was: ["learned"], now: [], reason: null, since, signature };
}

/** How every field of an account was found, and what no longer works, whether or not the person wants to hear of it again. */
export async function healthOfFields(db: HistoryDb, account: AccountRef): Promise<readonly HealthOfField[]> {
  const [fields, stored] = await Promise.all([healthOf(db, account), storedLocators(db, account.platform)]);
  const failedAt = new Map(stored.map((one) => [one.id, one.failedAt]));
  return fields.map((health) => {
    const { form, field } = health;
    const id = `${account.platform}|${account.accountId}|${form}|${field}`;
    const since = failedAt.get(id) ?? null;
    // Found since without the place: that it failed is only told in the list of places.
    const isFound =
      health.trouble === null && Object.values(health.ways).some(({ lastAt }) => since === null || lastAt > since);
    const failed = since === null || isFound ? null : failedPlace(form, field, since, id);
    return { health, change: failed ?? changeOf({ ...health, dismissed: null }) };
  });
}

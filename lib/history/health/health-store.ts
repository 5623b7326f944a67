import Dexie from "dexie";
import type { FieldHealth, HealthChange } from "@/lib/domain/field-health";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import type { HistoryDb } from "../db";
import { changeOf } from "./changes";
import { follow } from "./follow";
import { sightingsOf } from "./sightings";

/**
 * Notes how the fields of a page were found, where the person agreed for this account, and says what no longer works on this
 * kind of form. Rows are only written where they say something new.
 */
export async function observeReading(
  db: HistoryDb,
  reading: PageReading,
  version: string,
  at: Date,
): Promise<HealthChange[]> {
  const sightings = sightingsOf(reading);
  const { accountId } = reading.page;
  if (sightings === null || accountId === null) return [];
  const account = accountKey({ platform: reading.platform, accountId });
  const { form, entity, fields } = sightings;
  return db.transaction("rw", [db.accounts, db.fieldHealth], async () => {
    if ((await db.accounts.get(account))?.consent !== true) return [];
    const known = await db.fieldHealth
      .where("[account+form+field]")
      .between([account, form, Dexie.minKey], [account, form, Dexie.maxKey])
      .toArray();
    const rows = new Map(known.map((row) => [row.field, row]));
    const fresh: FieldHealth[] = [];
    for (const [field, seen] of fields) {
      const before = rows.get(field) ?? null;
      const after = follow(before, { account, form, field }, { seen, entity, at: at.toISOString(), version });
      if (after === null || after === before) continue;
      fresh.push(after);
      rows.set(field, after);
    }
    if (fresh.length > 0) await db.fieldHealth.bulkPut(fresh);
    // Only of what is on screen: the rest may have been taken away by the person.
    return [...fields.keys()].flatMap((field) => {
      const row = rows.get(field);
      return row === undefined ? [] : (changeOf(row) ?? []);
    });
  });
}

/** How every field of an account's pages was found. */
export async function healthOf(db: HistoryDb, account: AccountRef): Promise<FieldHealth[]> {
  return db.fieldHealth.where("account").equals(accountKey(account)).toArray();
}

/** Tells nothing more of one change of one field, until it is another change. */
export async function dismissChange(db: HistoryDb, account: AccountRef, change: HealthChange): Promise<void> {
  const key: [string, string, string] = [accountKey(account), change.form, change.field];
  await db.fieldHealth.update(key, { dismissed: change.signature });
}

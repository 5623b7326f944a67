import type { AccountRef, HistoryRow } from "@/lib/domain/history";

import { partsOf } from "../account-parts";
import { campaignRows } from "../campaign-rows";
import type { HistoryDb } from "../db";

/** All rows of an account that count, oldest first. */
export async function rowsOf(db: HistoryDb, account: AccountRef): Promise<HistoryRow[]> {
  const rows = [...campaignRows(await partsOf(db, account))].flat();
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

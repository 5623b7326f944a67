import { accountKey } from "@/lib/domain/history";
import type { AccountRef, Breakdown, HistoryRow } from "@/lib/domain/history";

import type { HistoryDb, RowScope, StoredChunk } from "./db";
import { entityNames } from "./entity-names";
import { newestWins } from "./newest-wins";
import { unpackRows } from "./packed-rows";

export interface RowFilter {
  /** `account`: rows that name no campaign; they are left out where no level is asked for. */
  readonly level?: RowScope;
  /** Exactly these breakdowns, in any order; null: rows without any; left out: all. */
  readonly breakdown?: readonly Breakdown[] | null;
  /** Only rows whose whole period lies on or after this day (YYYY-MM-DD). */
  readonly from?: string;
  /** Only rows whose whole period lies on or before this day. */
  readonly to?: string;
}

/**
 * An account's rows, oldest first, each figure once: overlapping imports are settled by `newestWins`, renamed entities carry their
 * latest name, and rows without ids get the id where the account's history or pages know exactly one for the name.
 */
export async function rowsOf(db: HistoryDb, account: AccountRef, filter: RowFilter = {}): Promise<HistoryRow[]> {
  const key = accountKey(account);
  const [chunks, imports, entities] = await db.transaction("r", [db.rows, db.imports, db.entities], () =>
    Promise.all([
      chunksOf(db, key, filter),
      db.imports.where("account").equals(key).toArray(),
      db.entities.where("account").equals(key).toArray(),
    ]),
  );
  const order = new Map(imports.map((entry) => [entry.id, entry.order]));
  const join = entityNames(imports, entities);
  const dated = chunks.flatMap((chunk) => {
    const batch = order.get(chunk.batch) ?? 0;
    return unpackRows(chunk.rows).map((row) => ({ row: join(row), batch }));
  });
  const from = filter.from ?? "";
  const to = filter.to ?? "9999";
  return newestWins(dated)
    .filter((row) => row.date >= from && row.dateTo <= to)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

async function chunksOf(db: HistoryDb, key: string, filter: RowFilter): Promise<StoredChunk[]> {
  const split = filter.breakdown === undefined ? null : [...(filter.breakdown ?? [])].sort().join("+");
  const levels: readonly RowScope[] = filter.level ? [filter.level] : ["campaign", "adset", "ad"];
  const found: StoredChunk[] = [];
  for (const level of levels) {
    const chunks =
      split === null
        ? db.rows.where("[account+scope+split]").between([key, level, ""], [key, level, "\uffff"])
        : db.rows.where("[account+scope+split]").equals([key, level, split]);
    found.push(...(await chunks.toArray()));
  }
  return found;
}

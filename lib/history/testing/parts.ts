import type { HistoryRow } from "@/lib/domain/history";
import { accountParts } from "../account-parts";
import type { AccountParts } from "../account-parts";
import type { StoredChunk, StoredImport } from "../db";
import { namesIn } from "../entity-names";
import { packRows } from "../packed-rows";
import type { ImportSummary } from "../records";
import { splitOf } from "../splits";
import { REPORT } from "./open";

/** Rows of imports, oldest first, as an account's packed parts: what a database would give, without one. */
export function partsFrom(...batches: readonly (readonly HistoryRow[])[]): {
  readonly parts: AccountParts;
  readonly imports: readonly StoredImport[];
} {
  const imports = batches.map((rows, order): StoredImport => {
    const summary = { report: REPORT } as ImportSummary;
    return { order, id: String(order), account: "", summary, names: namesIn(packRows(rows)) };
  });
  return { parts: accountParts(batches.flatMap(chunksOf), imports, []), imports };
}

function chunksOf(rows: readonly HistoryRow[], order: number): StoredChunk[] {
  const groups = new Map<string, HistoryRow[]>();
  for (const one of rows) {
    const key = `${one.level}|${splitOf(one)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group, id) => ({
    id,
    account: "",
    batch: String(order),
    scope: group[0]!.level,
    split: splitOf(group[0]!),
    from: "",
    to: "",
    rows: packRows(group),
  }));
}

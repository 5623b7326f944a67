import { checksumOf } from "../checksum";
import type { HistoryDb } from "../db";

import { BACKED_UP } from "./row-schemas";

const AT_ONCE = 200;

/** SHA-256 over all records of all tables but the secrets, in the order of their keys: equal data have equal hashes, in whatever browser they are. */
export async function historyHash(db: HistoryDb): Promise<string> {
  let hash = "";
  for (const name of BACKED_UP) {
    const table = db.table<unknown, never>(name);
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const slice = keys.slice(at, at + AT_ONCE);
      hash = await checksumOf([hash, name, slice, await table.bulkGet(slice)]);
    }
  }
  return hash;
}

import { unpackRows } from "../../packed-rows";
import { readExport } from "../read-export";
import type { ReadHooks } from "../read-export";

/** What `readExport` reads, with its rows one by one. */
export async function readRows(bytes: Uint8Array, fileName: string, hooks?: ReadHooks) {
  const read = await readExport(bytes, fileName, hooks);
  return { ...read, rows: unpackRows(read.rows) };
}

import * as v from "valibot";

import type { HistoryDb } from "@/lib/history/db";
import { columnMappingSchema, withColumn } from "@/lib/history/imports/column-mapping";
import type { ColumnMapping, MappableField } from "@/lib/history/imports/column-mapping";
import { readSetting, writeSetting } from "@/lib/history/settings";
import { fail } from "./answers";

const KEY = "columns";

/** What the person said of columns of files, for every import; nothing where what is stored is damaged. */
export async function rememberedColumns(db: HistoryDb): Promise<ColumnMapping> {
  const parsed = v.safeParse(columnMappingSchema, await readSetting(db, KEY));
  return parsed.success ? parsed.output : {};
}

/** Remembers what a column is; undefined forgets it, so that the reader decides again. */
export async function rememberColumn(
  db: HistoryDb,
  header: string,
  field: MappableField | null | undefined,
): Promise<void> {
  const parsed = v.safeParse(columnMappingSchema, withColumn(await rememberedColumns(db), header, field));
  if (!parsed.success) fail("bad-column");
  await writeSetting(db, KEY, parsed.output);
}

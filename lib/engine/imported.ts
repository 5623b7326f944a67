import { strToU8, zipSync } from "fflate";
import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import { once } from "@/lib/advice/case";
import { goalRates, modelRows, tableOf } from "@/lib/advice/training-table";
import type { HistoryDb, StoredImportedModel } from "@/lib/history/db";
import { importedModelsOf, removeImportedModel, saveImportedModel } from "@/lib/history/imported-models";
import { exportTable, type TableMeaning } from "@/lib/model/imported/export";
import type { FeatureSchema } from "@/lib/model/imported/features";
import { checkColumns, type ImportedModel } from "@/lib/model/imported/model";
import { readImportedModel, type GivenFile } from "@/lib/model/imported/read-files";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";
import type { ImportedVerdict, TrainingTable } from "@/lib/model/types";
import type { Shelf } from "./account-shelf";
import { fail } from "./answers";
import type { ImportedFacts, TrainingFiles } from "./api";

const DAY_MS = 86_400_000;

/** What the columns of an account's table mean, for whoever trains on them elsewhere. */
const ACCOUNT_WEEKS: TableMeaning = {
  table: "account-weeks",
  outcome: {
    column: "results",
    meaning: "Results of the row's goal in that week; for a goal of value, value divided by the average value of one result.",
  },
  exposure: {
    column: "expected_results",
    meaning: "Results that the row's cost would bring at the goal's average cost per result: outcome / exposure is 1 on average.",
  },
  time: { column: "week", meaning: "Monday of the week, in the account's time zone." },
  group: null,
  timeIsDay: true,
}; // prettier-ignore

function tableOn(shelf: Shelf): TrainingTable {
  const rows = once(shelf, "model-rows", () => modelRows(shelf.book));
  return tableOf(rows, goalRates(rows));
}

/** The account's training table without the newest weeks, which stay here as judges, and its feature schema. */
export function trainingFiles(shelf: Shelf, now: Date): TrainingFiles {
  const made = exportTable(tableOn(shelf), ACCOUNT_WEEKS, now) ?? fail("too-little-to-export");
  const { until } = made.schema.handedOut;
  const zip = zipSync({
    "training-table.csv": strToU8(made.csv),
    "features.json": strToU8(`${JSON.stringify(made.schema, null, 2)}\n`),
  });
  return {
    file: new Blob([zip], { type: "application/zip" }),
    rows: made.rows,
    keptBack: made.keptBack,
    until: String(until),
  };
}

/** Checks the files whole, and keeps them as the account's newest imported model. Throws ImportRefused; then nothing was stored. */
export async function importModel(
  db: HistoryDb,
  account: AccountRef,
  shelf: Shelf,
  files: readonly GivenFile[],
  now: Date,
): Promise<readonly ImportedFacts[]> {
  const model = await readImportedModel(files);
  checkTable(model.features, tableOn(shelf));
  const stored = await Promise.all(
    model.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const kept = { name: model.name, checksum: model.checksum, files: stored };
  if ((await saveImportedModel(db, account, kept, now)) === null) fail("no-history");
  return importedFacts(db, account, null);
}

function checkTable(features: FeatureSchema, table: TrainingTable): void {
  if (features.table !== ACCOUNT_WEEKS.table)
    throw new ImportRefused("imported-schema-table", { file: "features.json", found: shown(features.table) });
  checkColumns(features, { categorical: Object.keys(table.categorical), numeric: Object.keys(table.numeric) });
}

async function read(stored: StoredImportedModel): Promise<ImportedModel> {
  const files = stored.files.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  }));
  const importedOn = Math.floor(Date.parse(stored.importedAt) / DAY_MS);
  return { ...(await readImportedModel(files)), importedOn };
}

/** The imported model that is in use: the newest whose stored files still are what was imported; null where there is none. */
export async function loadImported(db: HistoryDb, account: AccountRef): Promise<ImportedModel | null> {
  for (const stored of await importedModelsOf(db, account)) {
    const model = await read(stored).catch(() => null);
    if (model?.checksum === stored.checksum) return model;
  }
  return null;
}

/** The account's imported models, newest first, with what validation said of the one that the model at hand was trained beside. */
export async function importedFacts(
  db: HistoryDb,
  account: AccountRef,
  verdict: ImportedVerdict | null,
): Promise<readonly ImportedFacts[]> {
  const all = await importedModelsOf(db, account);
  const models = await Promise.all(all.map((stored) => read(stored).catch(() => null)));
  const inUse = all.findIndex((stored, at) => models[at]?.checksum === stored.checksum);
  return all.map((stored, at) => {
    const model = models[at];
    return {
      version: stored.version,
      name: stored.name,
      importedAt: stored.importedAt,
      checksum: stored.checksum,
      bytes: stored.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      layers: model?.network.steps.length ?? 0,
      trainedUntil: model?.features.trained?.until == null ? null : String(model.features.trained.until),
      trainedBy: model?.features.trained?.by ?? null,
      inUse: at === inUse,
      verdict: verdict?.checksum === stored.checksum ? verdict : null,
    };
  });
}

/** Removes one with every stored model that it is a part of: what advice rests on falls back to the model before it, or is trained anew. */
export async function removeImported(db: HistoryDb, account: AccountRef, version: number): Promise<void> {
  const removed = await removeImportedModel(db, account, version);
  if (removed === null) fail("unknown-import");
  await db.models
    .where("account")
    .equals(accountKey(account))
    .filter(({ model }) => {
      const { imported } = (model as { stored?: { card?: { imported?: ImportedVerdict } } }).stored?.card ?? {};
      return imported?.checksum === removed.checksum && imported.share > 0;
    })
    .delete();
}

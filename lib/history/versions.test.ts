import "fake-indexeddb/auto";

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

import { accountOf, setConsent } from "./accounts";
import { fromPlain } from "./backup/plain-data";
import { briefOf, saveBrief } from "./briefs";
import { openHistory } from "./db";
import type { HistoryDb } from "./db";
import { entitiesOf, rememberReading, settingsOver } from "./entities";
import { healthOf } from "./health/health-store";
import { importedModelsOf, saveImportedModel } from "./imported-models";
import { keepLocator, storedLocators } from "./health/locator-store";
import { listImports, storeImport, undoImport } from "./imports-store";
import { addLedgerEntry, listLedger } from "./ledger";
import { loadModel, saveModel } from "./models";
import { packRows } from "./packed-rows";
import { reasonsOf, saveReason } from "./reasons";
import { rowsOf } from "./testing/rows-of";
import { readSecret, writeSecret } from "./secrets";
import { readSetting, writeSetting } from "./settings";
import { dumpDatabase, makeDatabase } from "./testing/golden";
import type { Golden } from "./testing/golden";
import * as was from "./testing/golden-content";
import { REPORT } from "./testing/open";

const FOLDER = join(import.meta.dirname, "testing/golden");
const goldens = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Golden);
const CURRENT = openHistory().verno;
const isModel = (model: unknown): model is typeof was.MODEL => typeof model === "object" && model !== null;

async function fill(db: HistoryDb): Promise<void> {
  await setConsent(db, was.ACCOUNT, true);
  await storeImport(db, {
    account: was.ACCOUNT,
    fileName: "campaigns.csv",
    report: REPORT,
    rows: packRows(was.ROWS),
    simulated: false,
  });
  await rememberReading(db, was.READING, new Date(was.READ_AT));
  await saveModel(db, was.ACCOUNT, was.MODEL);
  await saveImportedModel(db, was.ACCOUNT, was.IMPORTED, new Date(was.READ_AT));
  await addLedgerEntry(db, was.ENTRY);
  await writeSetting(db, was.SETTING.key, was.SETTING.value);
  await writeSecret(db, was.SECRET.key, was.SECRET.value);
  await saveBrief(db, was.ACCOUNT, "", { limits: was.BRIEF, client: null }, new Date(was.READ_AT));
  await saveReason(db, was.ACCOUNT, was.REASON, was.WHY);
  await keepLocator(db, was.LOCATOR, new Date(was.READ_AT));
  await db.fieldHealth.put(was.HEALTH);
  await accountOf(db, was.ACCOUNT);
}

/** Everything that the version had a place for, read by today's code. */
async function expectAllOf(db: HistoryDb, { stores }: Golden): Promise<void> {
  const rows = await rowsOf(db, was.ACCOUNT);
  expect(rows).toHaveLength(was.ROWS.length);
  for (const row of was.ROWS) expect(rows).toContainEqual(row);
  expect(await accountOf(db, was.ACCOUNT)).toMatchObject({ rows: was.ROWS.length, consent: true, currency: "EUR" });
  expect(await listImports(db, was.ACCOUNT)).toMatchObject([{ fileName: "campaigns.csv", report: REPORT }]);
  expect(await entitiesOf(db, was.ACCOUNT)).toMatchObject([{ id: "1", name: "Käse", firstSeen: was.READ_AT }]);
  expect(await settingsOver(db, was.ACCOUNT, "campaign", "1")).toMatchObject([
    { setting: "budget", at: was.READ_AT, value: { amountMicros: 60_000_000, currency: "EUR" } },
    { setting: "name", value: "Käse" },
  ]);
  expect(await loadModel(db, was.ACCOUNT, isModel)).toEqual(was.MODEL);
  expect(await listLedger(db, was.ACCOUNT)).toEqual([was.ENTRY]);
  expect(await readSetting(db, was.SETTING.key)).toEqual(was.SETTING.value);
  expect(await readSecret(db, was.SECRET.key)).toEqual(was.SECRET.value);
  if (!("briefs" in stores)) return;
  const brief = { limits: was.BRIEF, client: null, earlier: [], savedAt: was.READ_AT, campaignId: "" };
  expect(await briefOf(db, was.ACCOUNT, "1")).toEqual(brief);
  expect(await reasonsOf(db, was.ACCOUNT)).toMatchObject([{ ...was.REASON, why: was.WHY }]);
  expect(await storedLocators(db, "google-ads")).toMatchObject([{ locator: was.LOCATOR, learnedAt: was.READ_AT }]);
  expect(await healthOf(db, was.ACCOUNT)).toEqual([was.HEALTH]);
  if (!("importedModels" in stores)) return;
  expect(await importedModelsOf(db, was.ACCOUNT)).toMatchObject([
    { ...was.IMPORTED, version: 1, importedAt: was.READ_AT },
  ]);
}

describe("the database", () => {
  it("has a golden of every version, and today's is as today's code makes it", async () => {
    const db = openHistory("today");
    await db.ready();
    if (process.env["GOLDEN"] === "write") {
      await fill(db);
      const path = join(FOLDER, `${CURRENT}.json`);
      writeFileSync(path, `${JSON.stringify(await dumpDatabase("today"), null, 2)}\n`);
      goldens.push(JSON.parse(readFileSync(path, "utf8")) as Golden);
    }
    const versions = new Set(goldens.map(({ version }) => version));
    expect([...versions].sort()).toEqual(Array.from({ length: CURRENT }, (_, index) => index + 1));
    // Another schema needs another version in db.ts, and then a golden: GOLDEN=write npx vitest run lib/history/versions.test.ts
    const { stores } = await dumpDatabase("today");
    expect(stores).toEqual(goldens.find(({ version }) => version === CURRENT)?.stores);
    for (const { records } of goldens)
      for (const [table, all] of Object.entries(records)) expect(all.length, table).toBeGreaterThan(0);
  });

  it.each(goldens)("of version $version opens with everything in it, and again", async (golden) => {
    const name = `golden-${golden.version}`;
    await makeDatabase(golden, name);
    for (let again = 0; again < 2; again += 1) {
      const db = openHistory(name);
      await db.ready();
      expect(db.verno).toBe(CURRENT);
      // What is calculated anew at the first look differs at the second.
      for (const [table, records] of again === 0 ? Object.entries(golden.records) : [])
        expect(await db.table(table).toArray(), table).toEqual(records.map((record) => fromPlain(record)));
      for (const { name: table } of db.tables)
        if (!(table in golden.stores)) expect(await db.table(table).count(), table).toBe(0);
      await expectAllOf(db, golden);
      db.close();
    }
    const { version, stores } = await dumpDatabase(name);
    expect({ version, stores }).toEqual({ version: CURRENT, stores: (await dumpDatabase("today")).stores });
    const db = openHistory(name);
    const [only] = await listImports(db, was.ACCOUNT);
    expect(await undoImport(db, only!.id)).toBe(true);
    expect(await db.rows.count()).toBe(0);
    db.close();
  });

  it.each(goldens.filter(({ version }) => version < CURRENT))(
    "of version $version stays as it was where its upgrade fails, and is upgraded at the next start",
    async (golden) => {
      const name = `broken-${golden.version}`;
      await makeDatabase(golden, name);
      const create = vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementationOnce(() => {
        throw new DOMException("no room", "QuotaExceededError");
      });
      const db = openHistory(name);
      await expect(db.ready()).rejects.toThrow();
      create.mockRestore();
      expect(await dumpDatabase(name)).toEqual(golden);
      await db.ready();
      await expectAllOf(db, golden);
      db.close();
    },
  );
});

import "fake-indexeddb/auto";

import Dexie from "dexie";
import { describe, expect, it } from "vitest";

import { openHistory } from "./db";

/** The schema as version 1 wrote it. Never edit: it stands for databases on people's machines. */
const VERSION_1 = {
  accounts: "key",
  entities: "[account+level+id], account",
  entitySettings: "[account+level+id+setting+at], account",
  rows: "++id, batch, [account+scope+split], account",
  imports: "++order, &id, account",
  models: "[account+version], account",
  ledger: "++order, &id, key",
  settings: "key",
  secrets: "key",
};

describe("a database of an older version", () => {
  it("keeps everything of version 1 and gains the tables of version 2", async () => {
    const old = new Dexie("older");
    old.version(1).stores(VERSION_1);
    const setting = {
      account: "google-ads:1",
      level: "campaign",
      id: "7",
      setting: "budget",
      at: "2026-01-01",
      value: 5,
    };
    await old.table("entitySettings").put(setting);
    await old.table("settings").put({ key: "theme", value: "dark" });
    old.close();

    const db = openHistory("older");
    expect(await db.entitySettings.toArray()).toEqual([setting]);
    expect(await db.settings.get("theme")).toEqual({ key: "theme", value: "dark" });
    for (const table of [db.fieldHealth, db.locators, db.briefs, db.reasons]) expect(await table.count()).toBe(0);
    expect(db.verno).toBe(2);
    db.close();
  });
});

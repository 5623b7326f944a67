import "fake-indexeddb/auto";

import Dexie from "dexie";
import { describe, expect, it, vi } from "vitest";

import { openHistory } from "./db";
import { eraseAll } from "./erase";
import { readSetting, writeSetting } from "./settings";

/** The browser counts Dexie's versions in tens. */
const OURS = openHistory("version").verno;
const versionOf = async (name: string) => (await indexedDB.databases()).find((one) => one.name === name)?.version;

describe("erasing what cannot be opened any more", () => {
  it("deletes a database that a newer version wrote, and goes on with an empty one", async () => {
    const later = new Dexie("erase-newer");
    later.version(OURS + 1).stores({ settings: "key", another: "id" });
    await later.table("settings").put({ key: "a", value: 1 });
    later.close();
    const db = openHistory("erase-newer");
    await expect(db.ready()).rejects.toMatchObject({ name: "VersionError" });
    await eraseAll(db);
    expect(await versionOf("erase-newer")).toBe(10 * OURS);
    await db.ready();
    expect(await readSetting(db, "a")).toBeUndefined();
    await writeSetting(db, "a", 2);
    expect(await readSetting(db, "a")).toBe(2);
  });

  it("deletes one that the browser cannot open any more", async () => {
    const db = openHistory("erase-damaged");
    await writeSetting(db, "a", 1);
    vi.spyOn(db, "ready").mockRejectedValueOnce(new Dexie.UnknownError("Internal error opening backing store"));
    await eraseAll(db);
    expect(await readSetting(db, "a")).toBeUndefined();
    await writeSetting(db, "a", 2);
    expect(await readSetting(db, "a")).toBe(2);
  });

  it("does not touch one that another page is at work in with an older version", async () => {
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("erase-held", 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore("settings", { keyPath: "key" });
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => resolve(opening.result);
    });
    await expect(eraseAll(openHistory("erase-held"))).rejects.toMatchObject({ name: "HistoryHeld" });
    expect([...held.objectStoreNames]).toEqual(["settings"]);
    held.close();
  });
});

import "fake-indexeddb/auto";

import Dexie from "dexie";
import { afterEach, describe, expect, it, vi } from "vitest";

import { openHistory } from "./db";
import { HistoryHeld } from "./readiness";
import { readSetting, writeSetting } from "./settings";

const native = (name: string, version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => resolve(opening.result);
  });
/** The browser counts Dexie's versions in tens. */
const OURS = openHistory("version").verno;
const versionOf = async (name: string) => (await indexedDB.databases()).find((one) => one.name === name)?.version;

describe("a database of another version", () => {
  afterEach(() => vi.useRealTimers());

  it("that is newer is left as it is, and says so", async () => {
    const later = new Dexie("newer");
    later.version(OURS + 1).stores({ settings: "key", another: "id" });
    await later.table("settings").put({ key: "a", value: 1 });
    later.close();
    const db = openHistory("newer");
    await expect(db.ready()).rejects.toMatchObject({ name: "VersionError" });
    expect(await versionOf("newer")).toBe(10 * (OURS + 1));
    const kept = await native("newer", 10 * (OURS + 1));
    expect([...kept.objectStoreNames]).toEqual(["another", "settings"]);
    kept.close();
    // Whoever does not ask first reads nothing of it, either.
    await expect(readSetting(db, "a")).rejects.toThrow(/newer version/);
  });

  it("closes by itself for a page that brings it up to date", async () => {
    const old = new Dexie("upgraded");
    old.version(1).stores({ settings: "key" });
    await old.table("settings").put({ key: "a", value: 1 });
    const db = openHistory("upgraded");
    await db.ready();
    expect(await readSetting(db, "a")).toBe(1);
    expect(old.isOpen()).toBe(false);
    db.close();
  });

  it("that another page does not let go says so in time, and opens once that page is gone", async () => {
    const asleep = await native("held", 10);
    const db = openHistory("held");
    const start = performance.now();
    await expect(db.ready()).rejects.toBeInstanceOf(HistoryHeld);
    expect(performance.now() - start).toBeLessThan(4_000);
    // Asked again, it answers at once.
    await expect(db.ready()).rejects.toBeInstanceOf(HistoryHeld);
    asleep.close();
    await vi.waitFor(() => db.ready(), { timeout: 2_000 });
    await writeSetting(db, "a", 1);
    expect(db.verno).toBe(OURS);
    db.close();
  });

  it("opens at the next try after an opening that failed", async () => {
    const db = openHistory("failed");
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      const request = new EventTarget() as IDBOpenDBRequest;
      setTimeout(() => {
        Object.assign(request, { error: new DOMException("Internal error opening backing store", "UnknownError") });
        (request.onerror as ((event: unknown) => void) | null)?.({ target: request, preventDefault() {}, stopPropagation() {} }); // prettier-ignore
      });
      return request;
    });
    for (let again = 0; again < 5; again += 1) await expect(db.ready()).rejects.toMatchObject({ name: "UnknownError" });
    open.mockRestore();
    await db.ready();
    await writeSetting(db, "a", 1);
    expect(await readSetting(db, "a")).toBe(1);
  });

  it("that was closed for good stays closed", async () => {
    const db = openHistory("closed");
    await db.ready();
    db.close();
    await expect(db.ready()).rejects.toMatchObject({ name: "DatabaseClosedError" });
  });
});

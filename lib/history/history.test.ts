import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";

import type { AccountRef, HistoryRow } from "@/lib/domain/history";
import { ABSENT, found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";

import { accountOf, listAccounts, setConsent, upsertAccount } from "./accounts";
import { openHistory } from "./db";
import { entitiesOf, rememberReading, settingsOver } from "./entities";
import { eraseAll } from "./erase";
import { listImports, storeImport, undoImport } from "./imports-store";
import { packRows, unpackRows } from "./packed-rows";
import { rowsOf } from "./testing/rows-of";
import { readSecret, writeSecret } from "./secrets";
import { readSetting, writeSetting } from "./settings";
import { freshHistory, REPORT } from "./testing/open";
import { row } from "./testing/rows";

const ACCOUNT: AccountRef = { platform: "google-ads", accountId: "1234567890" };
const bring = (db: ReturnType<typeof freshHistory>, rows: HistoryRow[], account = ACCOUNT) =>
  storeImport(db, { account, fileName: "a.csv", report: REPORT, rows: packRows(rows), simulated: false });

describe("rows", () => {
  it("gives back what was imported, oldest first", async () => {
    const db = freshHistory();
    const plain = row();
    const later = row({ date: "2026-10-02" });
    const mobile = row({ breakdowns: { device: "mobile", age: "25-34" } });
    const ad = row({ level: "ad", adId: "9", ad: "Ad", attributes: { headline1: "Hello", "Quality score": 7 } });
    await bring(db, [later, plain, mobile, ad]);
    const rows = await rowsOf(db, ACCOUNT);
    expect(rows).toHaveLength(4);
    expect(rows).toEqual(expect.arrayContaining([plain, mobile, ad]));
    expect(rows.at(-1)).toEqual(later);
    expect(await rowsOf(db, { platform: "meta-ads", accountId: "1234567890" })).toEqual([]);
  });

  it("keeps rows of the whole account out of the campaigns' rows", async () => {
    const db = freshHistory();
    const whole = row({ campaignId: null, campaign: "", breakdowns: { device: "mobile" } });
    await bring(db, [whole]);
    expect(await rowsOf(db, ACCOUNT)).toEqual([]);
    const [chunk] = await db.rows.toArray();
    expect(chunk?.scope).toBe("account");
    expect(unpackRows(chunk!.rows)).toEqual([whole]);
  });

  it("lets the newer import win for its days, and the older again after an undo", async () => {
    const db = freshHistory();
    const older = [row(), row({ date: "2026-10-02" })];
    const newer = [row({ date: "2026-10-02", metrics: { clicks: 99 } })];
    await bring(db, older);
    const second = await bring(db, newer);
    expect(await rowsOf(db, ACCOUNT)).toEqual([older[0], newer[0]]);
    expect((await listImports(db, ACCOUNT)).map((entry) => entry.id)[0]).toBe(second.id);
    expect(await undoImport(db, second.id)).toBe(true);
    expect(await rowsOf(db, ACCOUNT)).toEqual(older);
    expect(await undoImport(db, second.id)).toBe(false);
  });

  it("prefers days to a month that covers them, whichever came first", async () => {
    const db = freshHistory();
    const day = row();
    await bring(db, [day]);
    await bring(db, [row({ dateTo: "2026-10-31" })]);
    expect(await rowsOf(db, ACCOUNT)).toEqual([day]);
  });

  it("joins a renamed campaign by its id and gives a name without id its only id", async () => {
    const db = freshHistory();
    await bring(db, [row({ campaign: "Old name" }), row({ date: "2026-10-05", campaign: "New name" })]);
    await bring(db, [row({ date: "2026-10-07", campaignId: null, campaign: "Old name" })]);
    const rows = await rowsOf(db, ACCOUNT);
    expect(rows.map((known) => [known.campaignId, known.campaign])).toEqual(Array(3).fill(["1", "New name"]));
  });

  it("does not join where two campaigns had the name", async () => {
    const db = freshHistory();
    await bring(db, [row(), row({ campaignId: "2" })]);
    await bring(db, [row({ date: "2026-10-07", campaignId: null })]);
    expect((await rowsOf(db, ACCOUNT)).at(-1)?.campaignId).toBeNull();
  });
});

describe("accounts", () => {
  it("sums figures once although levels and breakdowns overlap", async () => {
    const db = freshHistory();
    await upsertAccount(db, ACCOUNT, { name: "Shop", currency: "EUR" });
    await bring(db, [
      row(),
      row({ level: "ad", adId: "9" }),
      row({ breakdowns: { device: "mobile" } }),
      row({ level: "ad", adId: "9", date: "2026-10-03" }),
    ]);
    const summary = await accountOf(db, ACCOUNT);
    expect(summary).toMatchObject({ name: "Shop", days: 2, rows: 4, results: 2, campaigns: 1, to: "2026-10-03" });
    expect(summary?.spend).toEqual({ amountMicros: 10_000_000, currency: "EUR" });
    const again = await bring(db, [row({ date: "2026-10-09" })]);
    expect((await listAccounts(db))[0]?.days).toBe(3);
    await undoImport(db, again.id);
    expect((await listAccounts(db))[0]?.days).toBe(2);
  });

  it("take the name that a file gives them with the import, and keep the one that the person gave", async () => {
    const db = freshHistory();
    const named = (accountName: string) =>
      storeImport(db, { account: ACCOUNT, fileName: "a.csv", report: REPORT, rows: packRows([row()]), simulated: false, accountName }); // prettier-ignore
    await named("Shop");
    expect((await accountOf(db, ACCOUNT))?.name).toBe("Shop");
    await upsertAccount(db, ACCOUNT, { name: "Mine" });
    await named("Shop");
    expect((await accountOf(db, ACCOUNT))?.name).toBe("Mine");
  });

  it("says no spend where no cost is known", async () => {
    const db = freshHistory();
    await bring(db, [row({ metrics: { clicks: 3 } })]);
    expect((await accountOf(db, ACCOUNT))?.spend).toBeNull();
  });
});

describe("what pages showed", () => {
  const reading = (budget: number): PageReading => ({
    platform: "google-ads",
    page: {
      kind: "settings",
      level: "campaign",
      accountId: "1234567890",
      entity: { campaign: "1", adset: null, ad: null },
    },
    locale: "en-US",
    currency: "EUR",
    dateRange: null,
    table: {
      rowsRead: 1,
      rowsStated: 1,
      complete: true,
      rows: [{ id: "2", name: "Generic", cells: { status: found("enabled", "Enabled", "x") } }],
      totals: {},
    },
    settings: {
      name: found("Brand", "Brand", "x"),
      budget: found({ amountMicros: budget, currency: "EUR" }, "€", "x"),
      targetCpa: ABSENT,
    },
    ad: null,
    problems: [],
  });

  it("is stored only with consent", async () => {
    const db = freshHistory();
    expect(await rememberReading(db, reading(1))).toBe(0);
    await setConsent(db, ACCOUNT, false);
    expect(await rememberReading(db, reading(1))).toBe(0);
    expect(await entitiesOf(db, ACCOUNT)).toEqual([]);
  });

  it("keeps each change of a setting with its time, and names in history rows", async () => {
    const db = freshHistory();
    await setConsent(db, ACCOUNT, true);
    await rememberReading(db, reading(1_000_000), new Date("2026-11-01T10:00:00Z"));
    await rememberReading(db, reading(1_000_000), new Date("2026-11-02T10:00:00Z"));
    await rememberReading(db, reading(2_000_000), new Date("2026-11-03T10:00:00Z"));
    const changes = await settingsOver(db, ACCOUNT, "campaign", "1");
    expect(changes.filter((change) => change.setting === "budget").map((change) => change.at)).toEqual([
      "2026-11-01T10:00:00.000Z",
      "2026-11-03T10:00:00.000Z",
    ]);
    const entities = await entitiesOf(db, ACCOUNT);
    expect(entities.map((entity) => entity.name).sort()).toEqual(["Brand", "Generic"]);
    await bring(db, [row({ campaignId: null, campaign: "Generic" })]);
    expect((await rowsOf(db, ACCOUNT))[0]?.campaignId).toBe("2");
    expect((await listAccounts(db))[0]).toMatchObject({ consent: true, currency: "EUR" });
  });
});

describe("the database", () => {
  it("keeps settings and secrets, and erases everything", async () => {
    const db = freshHistory();
    await writeSetting(db, "caution", 0.2);
    await writeSecret(db, "gemini", new Uint8Array([1, 2]));
    await bring(db, [row()]);
    expect(await readSetting(db, "caution")).toBe(0.2);
    expect(await readSecret(db, "gemini")).toEqual(new Uint8Array([1, 2]));
    await eraseAll(db);
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });

  it("leaves nothing of an import that was stopped, before it or in the middle of it", async () => {
    const db = freshHistory();
    const rows = packRows(Array.from({ length: 12_000 }, (_, index) => row({ adId: String(index) })));
    const batch = { account: ACCOUNT, fileName: "a.csv", report: REPORT, rows, simulated: false };
    for (const after of [0, 0.4, 0.9]) {
      const stop = new AbortController();
      if (after === 0) stop.abort();
      const onStored = (done: number) => done > after && stop.abort();
      await expect(storeImport(db, batch, { signal: stop.signal, onStored })).rejects.toThrow();
      expect(await db.rows.count()).toBe(0);
      expect(await listImports(db, null)).toEqual([]);
    }
    await storeImport(db, batch);
    expect(await db.rows.count()).toBe(3);
  });

  it("reopens after the browser dropped the connection, three times and no more", async () => {
    const db = openHistory("dropped");
    await writeSetting(db, "a", 1);
    for (let drop = 1; drop <= 3; drop += 1) {
      db.backendDB().onclose?.(new Event("close"));
      expect(await readSetting(db, "a")).toBe(1);
    }
    db.backendDB().onclose?.(new Event("close"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(readSetting(db, "a")).rejects.toThrow(/closed/i);
  });

  it("goes on after the handle went stale without a word", async () => {
    const db = openHistory("stale");
    await writeSetting(db, "a", 1);
    db.backendDB().close();
    expect(await readSetting(db, "a")).toBe(1);
  });
});

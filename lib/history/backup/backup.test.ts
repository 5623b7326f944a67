import { describe, expect, it } from "vitest";

import { storeImport } from "../imports-store";
import { packRows } from "../packed-rows";
import { freshHistory, REPORT } from "../testing/open";
import { row } from "../testing/rows";
import { addLedgerEntry } from "../ledger";
import type { HistoryDb } from "../db";
import type { LedgerEntry } from "../records";

import { headerBytes, readHeader } from "./header";
import type { BackupHeader } from "./header";
import { historyHash } from "./history-hash";
import { framesOf, frameHead } from "./frames";
import { gunzip, gzip } from "./pack";
import { fromPlain, toPlain } from "./plain-data";
import { inspectBackup, SCHEMA } from "./read-backup";
import { restoreBackup } from "./restore";
import { BACKED_UP } from "./row-schemas";
import { writeBackup } from "./write-backup";

const ACCOUNT = { platform: "google-ads", accountId: "1" } as const;

async function filled(): Promise<HistoryDb> {
  const db = freshHistory();
  const rows = Array.from({ length: 300 }, (_, index) =>
    row({
      date: `2026-10-${String((index % 31) + 1).padStart(2, "0")}`,
      campaign: `Käse ${index % 7}`,
      metrics: index % 3 === 0 ? { costMicros: index } : { impressions: index, clicks: 1 },
      attributes: { objective: "SALES", constructor: "a header of a file" },
    }),
  );
  await storeImport(db, {
    account: ACCOUNT,
    fileName: "a.csv",
    report: REPORT,
    rows: packRows(rows),
    simulated: false,
  });
  await addLedgerEntry(db, {
    id: "l1",
    at: "2026-10-01T00:00:00.000Z",
    kind: "applied",
    account: ACCOUNT,
    suggestion: { id: "s", kind: "budget" } as LedgerEntry["suggestion"],
    before: null,
    after: null,
    reason: null,
  });
  await db.models.add({
    account: "google-ads:1",
    version: 1,
    savedAt: "2026-10-01",
    checksum: "x",
    model: {
      weights: Float32Array.of(1, NaN, -0),
      levels: new Map([["a", new Set([1])]]),
      gone: undefined,
      worst: -Infinity,
    },
  });
  await db.settings.put({ key: "engine", value: { caution: 0.2, retentionDays: null } });
  await db.secrets.put({ key: "gemini-key", value: { ciphertext: Uint8Array.of(1, 2, 3) } });
  return db;
}

const OPTIONS = { passphrase: null, extension: "0.1.0" };
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** A file with a header and parts of the test's own, sealed as it should be. */
async function forged(change: Partial<BackupHeader>, parts: readonly unknown[]): Promise<Blob> {
  const { header } = await writeBackup(freshHistory(), OPTIONS);
  const all = { ...header, ...change };
  const start = headerBytes(all);
  const frames = await framesOf(all, start, null);
  const out: BlobPart[] = [start];
  for (const [index, part] of [...parts, ""].entries()) {
    const last = index === parts.length;
    const text = typeof part === "string" ? part : JSON.stringify(part);
    const body = await frames.seal(await gzip(new Blob([text])), last);
    out.push(frameHead(body, last), body);
  }
  return new Blob(out);
}

describe("a backup", () => {
  it.each([null, "sesam öffne dich"])(
    "restores everything but the secrets into a fresh profile (passphrase %s)",
    async (passphrase) => {
      const db = await filled();
      const hash = await historyHash(db);
      const { file, header } = await writeBackup(db, { ...OPTIONS, passphrase });
      expect(header).toMatchObject({ rows: 300, schema: db.verno, tables: { ledger: 1, imports: 1, models: 1 } });
      expect(header.tables).not.toHaveProperty("secrets");

      const fresh = freshHistory();
      await fresh.secrets.put({ key: "gemini-key", value: "mine" });
      await fresh.settings.put({ key: "old", value: 1 });
      const seen: number[] = [];
      await restoreBackup(fresh, file, passphrase?.normalize("NFD") ?? null, { onProgress: (done) => seen.push(done) });
      expect(await historyHash(fresh)).toBe(hash);
      expect(await fresh.secrets.toArray()).toEqual([{ key: "gemini-key", value: "mine" }]);
      expect(seen.at(-1)).toBe(1);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
    },
  );

  it("holds every table but the secrets, so that a new table cannot be forgotten", () => {
    const names = freshHistory().tables.map(({ name }) => name);
    expect([...BACKED_UP, "secrets"].sort()).toEqual(names.sort());
  });

  it("knows the version of the database, so that what a new version changes cannot be forgotten", async () => {
    const db = freshHistory();
    await db.open();
    expect(SCHEMA).toBe(db.verno);
  });

  it("hides everything but dates and counts behind its passphrase", async () => {
    const { file } = await writeBackup(await filled(), { ...OPTIONS, passphrase: "secret words" });
    expect((await inspectBackup(file)).encryption?.rounds).toBeGreaterThanOrEqual(600_000);
    const other = freshHistory();
    await expect(restoreBackup(other, file, null)).rejects.toMatchObject({ code: "backup-needs-passphrase" });
    await expect(restoreBackup(other, file, "other words")).rejects.toMatchObject({ code: "wrong-passphrase" });
  });

  it.each([null, "p"])("that is damaged anywhere leaves the data untouched (passphrase %s)", async (passphrase) => {
    const source = await filled();
    const good = await bytesOf((await writeBackup(source, { ...OPTIONS, passphrase })).file);
    const db = await filled();
    await db.settings.put({ key: "mine", value: 1 });
    const hash = await historyHash(db);
    const damaged: Uint8Array<ArrayBuffer>[] = [];
    const step = passphrase === null ? 40 : 8;
    for (let n = 0; n < step; n += 1) {
      const at = Math.floor((good.length * n) / step);
      damaged.push(good.slice(0, at));
      const flipped = good.slice();
      flipped[at]! ^= 1 << (n % 8);
      damaged.push(flipped);
    }
    const longer = new Uint8Array(good.length + 1);
    longer.set(good);
    damaged.push(longer);
    for (const bytes of damaged)
      await expect(restoreBackup(db, new Blob([bytes]), passphrase)).rejects.toHaveProperty("name", "BackupError");
    expect(await historyHash(db)).toBe(hash);
  });

  it("without its last, or with two frames swapped, is refused", async () => {
    const good = await bytesOf((await writeBackup(await filled(), OPTIONS)).file);
    const start = (await readHeader(new Blob([good]))).bytes.length;
    const frames: Uint8Array[] = [];
    for (let at = start; at < good.length;) {
      const length = 5 + new DataView(good.buffer, at).getUint32(0, true);
      frames.push(good.slice(at, at + length));
      at += length;
    }
    expect(frames.length).toBeGreaterThan(4);
    const file = (order: readonly Uint8Array[]) =>
      new Blob([good.slice(0, start), ...(order as Uint8Array<ArrayBuffer>[])]);
    const [a, b, ...rest] = frames as [Uint8Array, Uint8Array, ...Uint8Array[]];
    for (const order of [frames.slice(0, -1), frames.slice(1), [b, a, ...rest], [a, a, b, ...rest]])
      await expect(restoreBackup(freshHistory(), file(order), null)).rejects.toMatchObject({ code: "backup-damaged" });
  });

  it("of a newer version is refused, of an older one taken", async () => {
    const db = freshHistory();
    for (const change of [{ schema: db.verno + 1 }, { format: 2 }])
      await expect(restoreBackup(db, await forged(change, []), null)).rejects.toMatchObject({ code: "backup-newer" });
    const settings = [{ table: "settings", records: [{ key: "theme", value: "dark" }] }];
    await restoreBackup(db, await forged({ schema: 1, tables: { settings: 1 } }, settings), null);
    expect(await db.settings.toArray()).toEqual([{ key: "theme", value: "dark" }]);
  });

  it.each([
    [
      "a count that is not true",
      { tables: { settings: 2 } },
      [{ table: "settings", records: [{ key: "a", value: 1 }] }],
    ],
    ["secrets", { tables: { secrets: 1 } }, [{ table: "secrets", records: [{ key: "a", value: 1 }] }]],
    ["an unknown table", { tables: {} }, [{ table: "__proto__", records: [] }]],
    ["a record without its key", { tables: { settings: 1 } }, [{ table: "settings", records: [{ value: 1 }] }]],
    ["a record that is there twice", { tables: { settings: 2 } }, [{ table: "settings", records: [{ key: "a", value: 1 }, { key: "a", value: 2 }] }]], // prettier-ignore
    ["a key that reaches into prototypes", { tables: { settings: 1 } }, ['{"table":"settings","records":[{"key":"a","value":{"__proto__":{"polluted":1}}}]}']], // prettier-ignore
    ["endless nesting", { tables: { settings: 1 } }, [`{"table":"settings","records":[${"[".repeat(5_000)}${"]".repeat(5_000)}]}`]], // prettier-ignore
    ["no JSON", { tables: {} }, ["{"]],
  ])("with %s is refused before anything is touched", async (_, change, parts) => {
    const db = await filled();
    const hash = await historyHash(db);
    await expect(restoreBackup(db, await forged(change as Partial<BackupHeader>, parts), null)).rejects.toMatchObject({
      code: "backup-damaged",
    });
    expect(await historyHash(db)).toBe(hash);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("with columns of different lengths is refused: rows would get their neighbours' figures", async () => {
    const db = await filled();
    const chunk = (await db.rows.toArray())[0]!;
    const short = { ...chunk, rows: { ...chunk.rows, date: chunk.rows.date.slice(1) } };
    const file = await forged({ tables: { rows: 1 } }, [{ table: "rows", records: [toPlain(short)] }]);
    await expect(restoreBackup(freshHistory(), file, null)).rejects.toMatchObject({ code: "backup-damaged" });
  });

  it("that is a bomb is refused while it unpacks", async () => {
    const bomb = await gzip(new Blob([new Uint8Array(64 * 1024 * 1024)]));
    const start = performance.now();
    await expect(gunzip(bomb, 1024 * 1024)).rejects.toMatchObject({ code: "backup-large" });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("keeps objects that look like its own marks", () => {
    const odd = { $: "Uint8Array", v: [1, { $: "map" }] };
    expect(fromPlain(JSON.parse(JSON.stringify(toPlain(odd))))).toEqual(odd);
  });
});

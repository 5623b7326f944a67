import { describe, expect, it } from "vitest";
import { type KeyVault, ROUNDS, type SecretStore, openVault } from "@/lib/copywriting/key-vault";
import { redact } from "@/lib/copywriting/redact";

const KEY = "AIzaSyTest-0123456789_abcdefghijklmnopq";
const NEWER = "AQ.Ab8RN6-newer_shape.0123456789";

function memory(): SecretStore & { readonly records: Map<string, unknown> } {
  const records = new Map<string, unknown>();
  return {
    records,
    get: (key) => Promise.resolve(records.get(key)),
    set: (key, value) => Promise.resolve(void records.set(key, value)),
    delete: (key) => Promise.resolve(void records.delete(key)),
  };
}

const bytesOf = (value: unknown): string =>
  value instanceof Uint8Array
    ? Buffer.from(value).toString("latin1")
    : typeof value === "object" && value !== null
      ? Object.values(value).map(bytesOf).join("|")
      : String(value);

describe("without a passphrase", () => {
  it("gives the key back, also to a new vault on the same store", async () => {
    const store = memory();
    await openVault(store).store(KEY, null);
    expect(await openVault(store).read()).toEqual({ ok: true, value: KEY });
    expect(await openVault(store).state()).toEqual({ hasKey: true, locked: false, hasPassphrase: false });
  });
  it("stores a key that cannot be exported, and no part of the API key in the clear", async () => {
    const store = memory();
    await openVault(store).store(KEY, "");
    const record = [...store.records.values()][0] as { key: CryptoKey };
    expect(record.key.extractable).toBe(false);
    for (let at = 0; at + 8 <= KEY.length; at += 1) expect(bytesOf(record)).not.toContain(KEY.slice(at, at + 8));
  });
  it("uses a fresh initialisation vector for each write", async () => {
    const store = memory();
    const seen = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      await openVault(store).store(KEY, null);
      seen.add(bytesOf((store.records.get("gemini-key") as { iv: Uint8Array }).iv));
    }
    expect(seen.size).toBe(20);
  });
});

describe("with a passphrase", () => {
  it("opens with it only, and is locked elsewhere and after 15 idle minutes", async () => {
    const store = memory();
    let clock = 0;
    const vault: KeyVault = openVault(store, () => clock);
    await vault.store(NEWER, "correct horse");
    expect(await vault.read()).toEqual({ ok: true, value: NEWER });
    const record = store.records.get("gemini-key") as { rounds: number };
    expect(record.rounds).toBeGreaterThanOrEqual(600_000);
    expect(bytesOf(record)).not.toContain("correct");

    const other = openVault(store, () => clock);
    expect(await other.read()).toEqual({ ok: false, trouble: "vault-locked" });
    expect(await other.unlock("wrong horse")).toEqual({ ok: false, trouble: "vault-wrong-passphrase" });
    expect(await other.unlock("correct horse")).toEqual({ ok: true, value: null });
    expect(await other.read()).toEqual({ ok: true, value: NEWER });

    clock += 14 * 60_000;
    expect((await other.state()).locked).toBe(false);
    await other.read();
    clock += 16 * 60_000;
    expect(await other.state()).toEqual({ hasKey: true, locked: true, hasPassphrase: true });
    expect(await other.read()).toEqual({ ok: false, trouble: "vault-locked" });
    vault.lock();
    expect(await vault.read()).toEqual({ ok: false, trouble: "vault-locked" });
  });
});

describe("tampering", () => {
  it("is seen in every byte of the ciphertext and the vector", async () => {
    const store = memory();
    await openVault(store).store(KEY, null);
    const record = store.records.get("gemini-key") as { iv: Uint8Array; ciphertext: Uint8Array };
    for (const part of ["iv", "ciphertext"] as const)
      for (let at = 0; at < record[part].length; at += 1) {
        const changed = Uint8Array.from(record[part]);
        changed[at]! ^= 1;
        const damaged = memory();
        damaged.records.set("gemini-key", { ...record, [part]: changed });
        expect(await openVault(damaged).read()).toEqual({ ok: false, trouble: "vault-damaged" });
      }
  });
  it("is seen where a record has another shape or pretends to be of the other kind", async () => {
    for (const record of [
      1,
      "x",
      {},
      { protection: "profile" },
      {
        protection: "passphrase",
        format: 1,
        rounds: 1,
        salt: new Uint8Array(16),
        iv: new Uint8Array(12),
        ciphertext: new Uint8Array(9),
      },
    ]) {
      const store = memory();
      store.records.set("gemini-key", record);
      expect(await openVault(store).read()).toEqual({ ok: false, trouble: "vault-damaged" });
    }
  });
  it("does not outlive clearing", async () => {
    const store = memory();
    const vault = openVault(store);
    await vault.store(KEY, null);
    await vault.clear();
    expect(store.records.size).toBe(0);
    expect(await vault.read()).toEqual({ ok: false, trouble: "vault-empty" });
  });
});

describe("redaction", () => {
  it("finds both shapes and any known key", () => {
    expect(redact(`a ${KEY} b ${NEWER} c`)).toBe("a [key] b [key] c");
    expect(redact("?key=odd-shape-1234567890", ["odd-shape-1234567890"])).toBe("?key=[key]");
    expect(ROUNDS).toBe(600_000);
  });
});

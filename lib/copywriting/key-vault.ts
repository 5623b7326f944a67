import * as v from "valibot";

/** Where the vault keeps its record: a key-value store of structured-cloneable values (the extension's own IndexedDB). */
export interface SecretStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

export type VaultTrouble = "vault-empty" | "vault-locked" | "vault-wrong-passphrase" | "vault-damaged";
export type VaultResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: VaultTrouble };

/**
 * Keeps one API key, AES-GCM-256 encrypted with a fresh 12-byte IV for each write.
 *
 * With a passphrase, the encryption key is derived from it (PBKDF2-HMAC-SHA-256, 600,000 rounds, 16-byte salt; OWASP's figure) and is not
 * stored: whoever copies the browser profile has only the ciphertext. It is forgotten after 15 minutes without use and on `lock`.
 *
 * Without a passphrase, the encryption key is a non-extractable CryptoKey stored beside the ciphertext. That keeps the API key out of
 * plain sight (backups, a look into the profile's files, exports, logs), and web pages and content scripts cannot reach it; but whoever can use this
 * browser profile, or run code in this extension, can use the key. It is protected only by the browser profile; the interface says so.
 */
export interface KeyVault {
  state(): Promise<{ readonly hasKey: boolean; readonly locked: boolean; readonly hasPassphrase: boolean }>;
  /** Replaces what is there. A null or empty passphrase stores without one. */
  store(apiKey: string, passphrase: string | null): Promise<void>;
  unlock(passphrase: string): Promise<VaultResult<null>>;
  /** The API key, for the header of one request. */
  read(): Promise<VaultResult<string>>;
  lock(): void;
  clear(): Promise<void>;
}

const RECORD = "gemini-key";
const FORMAT = 1;
export const ROUNDS = 600_000;
const IDLE_MS = 15 * 60_000;

const bytes = v.instance(Uint8Array);
const Sealed = v.variant("protection", [
  v.object({
    protection: v.literal("passphrase"),
    format: v.literal(FORMAT),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: bytes,
    iv: bytes,
    ciphertext: bytes,
  }),
  v.object({
    protection: v.literal("profile"),
    format: v.literal(FORMAT),
    key: v.custom<CryptoKey>((value) => typeof value === "object" && value !== null && "algorithm" in value),
    iv: bytes,
    ciphertext: bytes,
  }),
]);
type Sealed = v.InferOutput<typeof Sealed>;

export function openVault(secrets: SecretStore, now: () => number = Date.now): KeyVault {
  let derived: { key: CryptoKey; usedAt: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Forgets the key by itself too, so that it does not wait in memory for a question that never comes. */
  function keep(key: CryptoKey): void {
    derived = { key, usedAt: now() };
    clearTimeout(timer);
    timer = setTimeout(() => (derived = null), IDLE_MS);
  }

  async function load(): Promise<VaultResult<Sealed>> {
    const record = await secrets.get(RECORD);
    if (record === undefined || record === null) return { ok: false, trouble: "vault-empty" };
    const parsed = v.safeParse(Sealed, record);
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, trouble: "vault-damaged" };
  }

  function unlockedKey(): CryptoKey | null {
    if (derived !== null && now() - derived.usedAt > IDLE_MS) derived = null;
    if (derived === null) return null;
    keep(derived.key);
    return derived.key;
  }

  return {
    async state() {
      const record = await load();
      if (!record.ok) return { hasKey: false, locked: false, hasPassphrase: false };
      const hasPassphrase = record.value.protection === "passphrase";
      const isOpen = derived !== null && now() - derived.usedAt <= IDLE_MS;
      return { hasKey: true, locked: hasPassphrase && !isOpen, hasPassphrase };
    },

    async store(apiKey, passphrase) {
      derived = null;
      if (passphrase === null || passphrase === "") {
        const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
        await secrets.set(RECORD, {
          protection: "profile",
          format: FORMAT,
          key,
          ...(await seal(key, apiKey, "profile")),
        });
        return;
      }
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const key = await derive(passphrase, salt, ROUNDS);
      const sealed = await seal(key, apiKey, "passphrase");
      await secrets.set(RECORD, { protection: "passphrase", format: FORMAT, rounds: ROUNDS, salt, ...sealed });
      keep(key);
    },

    async unlock(passphrase) {
      const record = await load();
      if (!record.ok) return record;
      if (record.value.protection === "profile") return { ok: true, value: null };
      const key = await derive(passphrase, record.value.salt, record.value.rounds);
      if ((await open(key, record.value)) === null) return { ok: false, trouble: "vault-wrong-passphrase" };
      keep(key);
      return { ok: true, value: null };
    },

    async read() {
      const record = await load();
      if (!record.ok) return record;
      const key = record.value.protection === "profile" ? record.value.key : unlockedKey();
      if (key === null) return { ok: false, trouble: "vault-locked" };
      const apiKey = await open(key, record.value);
      return apiKey === null ? { ok: false, trouble: "vault-damaged" } : { ok: true, value: apiKey };
    },

    lock() {
      clearTimeout(timer);
      derived = null;
    },

    async clear() {
      derived = null;
      await secrets.delete(RECORD);
    },
  };
}

/** Binds the ciphertext to what it is, so that a record cannot be passed off as one of the other kind. */
const associated = (protection: Sealed["protection"]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${RECORD}/${FORMAT}/${protection}`);

async function seal(
  key: CryptoKey,
  plain: string,
  protection: Sealed["protection"],
): Promise<{ iv: Uint8Array; ciphertext: Uint8Array }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: "AES-GCM", iv, additionalData: associated(protection) };
  const buffer = new TextEncoder().encode(plain);
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, buffer));
  buffer.fill(0);
  return { iv, ciphertext };
}

/** Null where the key is wrong or any byte was changed: AES-GCM cannot tell one from the other. */
async function open(key: CryptoKey, record: Sealed): Promise<string | null> {
  const algorithm = { name: "AES-GCM", iv: Uint8Array.from(record.iv), additionalData: associated(record.protection) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, Uint8Array.from(record.ciphertext)));
  } catch {
    return null;
  }
}

async function derive(passphrase: string, salt: Uint8Array, rounds: number): Promise<CryptoKey> {
  const material = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", material, "PBKDF2", false, ["deriveKey"]);
  material.fill(0);
  return await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: Uint8Array.from(salt), iterations: rounds },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

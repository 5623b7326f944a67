import type { HistoryDb } from "./db";

/** What was stored under a key: ciphertext, salts and non-extractable CryptoKeys. Never a secret in plain text. */
export async function readSecret(db: HistoryDb, key: string): Promise<unknown> {
  return (await db.secrets.get(key))?.value;
}

/** Stores ciphertext or a non-extractable CryptoKey. Encrypting is the caller's: this room must never see plain text. */
export async function writeSecret(db: HistoryDb, key: string, value: unknown): Promise<void> {
  await db.secrets.put({ key, value });
}

/** Forgets one secret. */
export async function deleteSecret(db: HistoryDb, key: string): Promise<void> {
  await db.secrets.delete(key);
}

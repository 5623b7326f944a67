import { acceptKey, openGemini } from "@/lib/copywriting/gemini";
import type { GeminiClient } from "@/lib/copywriting/gemini";
import { chooseModel } from "@/lib/copywriting/gemini-models";
import { openVault } from "@/lib/copywriting/key-vault";
import type { VaultTrouble } from "@/lib/copywriting/key-vault";
import type { HistoryDb } from "@/lib/history/db";
import { deleteSecret, readSecret, writeSecret } from "@/lib/history/secrets";
import { readSetting, writeSetting } from "@/lib/history/settings";
import type { GeminiState } from "./api";
import { Troubled, engineTrouble, fail } from "./answers";
import type { EngineTroubleCode } from "./answers";

const MODEL = "gemini-model";
const MODELS = "gemini-models";
const ANSWER_MS = 30_000;

const VAULT_TROUBLES: Readonly<Record<VaultTrouble, EngineTroubleCode>> = {
  "vault-empty": "no-key",
  "vault-locked": "key-locked",
  "vault-wrong-passphrase": "wrong-passphrase",
  "vault-damaged": "key-damaged",
};

/** The person's own line to Gemini: their key, encrypted, and the model they chose. Nothing is sent unless a method says so. */
export interface GeminiLine {
  state(): Promise<GeminiState>;
  /** Tries the key by listing its models, and keeps it only if that works. */
  setKey(entered: string, passphrase: string | null): Promise<GeminiState>;
  unlock(passphrase: string): Promise<GeminiState>;
  choose(model: string): Promise<GeminiState>;
  clear(): Promise<void>;
  lock(): void;
  /** A client with the key; throws a trouble where there is none or it is locked. */
  client(): Promise<{ readonly client: GeminiClient; readonly model: string | null }>;
}

export function openGeminiLine(db: HistoryDb, origin: string | undefined): GeminiLine {
  const vault = openVault({
    get: (key) => readSecret(db, key),
    set: (key, value) => writeSecret(db, key, value),
    delete: (key) => deleteSecret(db, key),
  });
  const open = (key: string): GeminiClient => openGemini(origin === undefined ? { key } : { key, origin });

  async function state(): Promise<GeminiState> {
    const [{ hasKey, locked }, model, models] = await Promise.all([
      vault.state(),
      readSetting(db, MODEL),
      readSetting(db, MODELS),
    ]);
    const known = Array.isArray(models) ? models.filter((name) => typeof name === "string") : [];
    return { hasKey, locked, model: hasKey && typeof model === "string" ? model : null, models: hasKey ? known : [] };
  }

  return {
    state,
    async setKey(entered, passphrase) {
      const key = acceptKey(entered);
      if (!key.ok) throw new Troubled(key.trouble);
      const listed = await open(key.value).models(AbortSignal.timeout(ANSWER_MS));
      if (!listed.ok) throw new Troubled(listed.trouble);
      await vault.store(key.value, passphrase);
      const before = await readSetting(db, MODEL);
      await writeSetting(db, MODELS, listed.value.map((model) => model.name)); // prettier-ignore
      await writeSetting(db, MODEL, chooseModel(listed.value, typeof before === "string" ? before : null));
      return state();
    },
    async unlock(passphrase) {
      const result = await vault.unlock(passphrase);
      if (!result.ok) throw new Troubled(engineTrouble(VAULT_TROUBLES[result.trouble]));
      return state();
    },
    async choose(model) {
      const known = (await state()).models;
      if (!known.includes(model)) fail("bad-settings");
      await writeSetting(db, MODEL, model);
      return state();
    },
    async clear() {
      await vault.clear();
      await db.settings.bulkDelete([MODEL, MODELS]);
    },
    lock: () => {
      vault.lock();
    },
    async client() {
      const key = await vault.read();
      if (!key.ok) throw new Troubled(engineTrouble(VAULT_TROUBLES[key.trouble]));
      return { client: open(key.value), model: (await state()).model };
    },
  };
}

import * as v from "valibot";
import type { ModelQuestion, QuestionPurpose } from "@/lib/domain/model-question";
import { type Circuit, acceptKey, closedCircuit, openGemini } from "@/lib/copywriting/gemini";
import type { GeminiClient } from "@/lib/copywriting/gemini";
import { composeQuestion } from "@/lib/copywriting/compose-question";
import { GeminiConsent, consentTrouble } from "@/lib/copywriting/gemini-consent";
import { type GeminiTrouble, trouble } from "@/lib/copywriting/gemini-errors";
import { chooseModel } from "@/lib/copywriting/gemini-models";
import { openVault } from "@/lib/copywriting/key-vault";
import type { VaultTrouble } from "@/lib/copywriting/key-vault";
import type { LanguageModel, ModelRequest } from "@/lib/copywriting/language-model";
import {
  DEFAULT_CEILING,
  USUAL_OUTPUT,
  costMicros,
  estimateTokens,
  spendingOn,
  spent,
} from "@/lib/copywriting/spending";
import type { HistoryDb } from "@/lib/history/db";
import { deleteSecret, readSecret, writeSecret } from "@/lib/history/secrets";
import { readSetting, writeSetting } from "@/lib/history/settings";
import type { GeminiState, PayloadPreview } from "./api";
import { Troubled, engineTrouble, fail } from "./answers";
import type { EngineTroubleCode } from "./answers";

const MODEL = "gemini-model";
const MODELS = "gemini-models";
const LISTED = "gemini-listed";
const CONSENT = "gemini-consent";
const SPENT = "gemini-spending";
const CEILING = "gemini-ceiling";
/** Google refused the key: nothing more is sent with it. */
const REFUSED = "gemini-refused";
const ANSWER_MS = 30_000;

const Ceiling = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

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
  agree(consent: Omit<GeminiConsent, "at" | "version">): Promise<GeminiState>;
  setCeiling(micros: number): Promise<GeminiState>;
  clear(): Promise<void>;
  lock(): void;
  /** What a question would send and cost; sends nothing. */
  preview<T>(question: ModelQuestion<T>): Promise<PayloadPreview>;
  /** A model that asks with the key, within consent and ceiling, and counts; throws a trouble where there is no key or it is locked. */
  model(purpose: QuestionPurpose): Promise<{ readonly line: LanguageModel; readonly model: string | null }>;
}

export function openGeminiLine(db: HistoryDb, origin: string | undefined, today: () => string): GeminiLine {
  const vault = openVault({
    get: (key) => readSecret(db, key),
    set: (key, value) => writeSecret(db, key, value),
    delete: (key) => deleteSecret(db, key),
  });
  const circuit: Circuit = closedCircuit();
  const open = (key: string): GeminiClient => openGemini({ key, circuit, ...(origin === undefined ? {} : { origin }) });

  const ceiling = async (): Promise<number> => {
    const parsed = v.safeParse(Ceiling, await readSetting(db, CEILING));
    return parsed.success ? parsed.output : DEFAULT_CEILING;
  };
  const consent = async (): Promise<GeminiConsent | null> => {
    const parsed = v.safeParse(GeminiConsent, await readSetting(db, CONSENT));
    return parsed.success ? parsed.output : null;
  };

  async function state(): Promise<GeminiState> {
    const [{ hasKey, locked, hasPassphrase }, model, models, refused, agreed, most, used] = await Promise.all([
      vault.state(),
      readSetting(db, MODEL),
      readSetting(db, MODELS),
      readSetting(db, REFUSED),
      consent(),
      ceiling(),
      readSetting(db, SPENT),
    ]);
    const known = Array.isArray(models) ? models.filter((name) => typeof name === "string") : [];
    const { today: day, total } = spendingOn(used, today());
    return {
      hasKey,
      locked,
      hasPassphrase,
      refused: hasKey && refused === true,
      model: hasKey && typeof model === "string" ? model : null,
      models: hasKey ? known : [],
      consent: agreed,
      ceilingMicros: most,
      today: day,
      total,
    };
  }

  async function keepList(client: GeminiClient, signal: AbortSignal): Promise<readonly string[]> {
    const listed = await client.models(signal);
    if (!listed.ok) throw new Troubled(listed.trouble);
    const names = listed.value.map((model) => model.name);
    const before = await readSetting(db, MODEL);
    await writeSetting(db, MODELS, names);
    await writeSetting(db, LISTED, today());
    // The person's choice stays while it is offered; a retired one gives way.
    await writeSetting(db, MODEL, chooseModel(listed.value, typeof before === "string" ? before : null));
    return names;
  }

  /** Before: consent and ceiling. After: what it cost, and what the answer says about key and model. */
  function guarded(client: GeminiClient, purpose: QuestionPurpose): LanguageModel {
    return {
      async generate(request, signal, onText) {
        const refusal = consentTrouble(await consent(), purpose);
        if (refusal !== null) return { ok: false, trouble: trouble(refusal) };
        const over = await ceilingTrouble(request);
        if (over !== null) return { ok: false, trouble: over };
        let said = "";
        const answer = await client.generate(request, signal, (soFar) => {
          said = soFar;
          onText?.(soFar);
        });
        const isFree = !answer.ok && !CHARGED.has(answer.trouble.code) && said === "";
        if (!isFree) {
          const counted = answer.ok ? answer.value.usage : null;
          const usage = counted ?? { input: tokensOf(request), output: estimateTokens([said]) };
          const name = answer.ok ? answer.value.model : (request.model ?? "");
          await writeSetting(db, SPENT, spent(spendingOn(await readSetting(db, SPENT), today()), name, usage));
        }
        if (!answer.ok && answer.trouble.code === "gemini-key-refused") await writeSetting(db, REFUSED, true);
        if (answer.ok && request.model !== null && answer.value.model !== request.model)
          await keepList(client, signal).catch(() => undefined);
        return answer;
      },
    };
  }

  async function ceilingTrouble(request: ModelRequest): Promise<GeminiTrouble | null> {
    const [most, used] = await Promise.all([ceiling(), readSetting(db, SPENT)]);
    const next = costMicros(request.model, { input: tokensOf(request), output: USUAL_OUTPUT });
    return spendingOn(used, today()).today.micros + next > most ? trouble("gemini-ceiling") : null;
  }

  return {
    state,
    async setKey(entered, passphrase) {
      const key = acceptKey(entered);
      if (!key.ok) throw new Troubled(key.trouble);
      Object.assign(circuit, closedCircuit());
      await keepList(open(key.value), AbortSignal.timeout(ANSWER_MS));
      await vault.store(key.value, passphrase);
      await writeSetting(db, REFUSED, false);
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
    async agree(said) {
      const parsed = v.safeParse(GeminiConsent, { ...said, version: 1, at: today() });
      if (!parsed.success) fail("bad-settings");
      await writeSetting(db, CONSENT, parsed.output);
      return state();
    },
    async setCeiling(micros) {
      const parsed = v.safeParse(Ceiling, micros);
      if (!parsed.success) fail("bad-settings");
      await writeSetting(db, CEILING, parsed.output);
      return state();
    },
    async clear() {
      await vault.clear();
      await db.settings.bulkDelete([MODEL, MODELS, LISTED, CONSENT, REFUSED]);
    },
    lock: () => {
      vault.lock();
    },
    async preview(question) {
      const { marker, system, prompt, images } = composeQuestion(question);
      const { model, today: day, ceilingMicros } = await state();
      const inputTokens = tokensOf({ model, system, prompt, images, schema: question.schema });
      const most = costMicros(model, { input: inputTokens, output: USUAL_OUTPUT });
      return {
        marker,
        system,
        prompt,
        images: images.length,
        model,
        inputTokens,
        costMicros: most,
        todayMicros: day.micros,
        ceilingMicros,
      };
    },
    async model(purpose) {
      const key = await vault.read();
      if (!key.ok) throw new Troubled(engineTrouble(VAULT_TROUBLES[key.trouble]));
      const client = open(key.value);
      if ((await state()).refused) throw new Troubled(trouble("gemini-key-refused"));
      // The list is read anew once a day: models come and go.
      if ((await readSetting(db, LISTED)) !== today())
        await keepList(client, AbortSignal.timeout(ANSWER_MS)).catch(() => undefined);
      return { line: guarded(client, purpose), model: (await state()).model };
    },
  };
}

/** Troubles of an answer that Google counted all the same. */
const CHARGED: ReadonlySet<string> = new Set([
  "gemini-cut",
  "gemini-answer-blocked",
  "gemini-recitation",
  "gemini-unreadable",
]);

function tokensOf({ system, prompt, images = [], schema }: ModelRequest): number {
  return estimateTokens([system, prompt, JSON.stringify(schema)], images.length);
}

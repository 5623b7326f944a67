import type { AnswerSchema } from "@/lib/domain/model-question";
import { type GeminiResult, trouble } from "@/lib/copywriting/gemini-errors";
import type { LanguageModel, ModelAnswer, ModelRequest } from "@/lib/copywriting/language-model";

/** What Chrome's Prompt API offers, as far as we use it. Pages only: workers do not have it. */
export interface PromptApi {
  availability(options?: object): Promise<string>;
  create(options: object): Promise<PromptSession>;
}
interface PromptSession {
  promptStreaming(prompt: string | readonly object[], options: object): ReadableStream<string>;
  destroy(): void;
}

/** `absent`: this browser has no such thing; `unavailable`: it has, but this computer cannot run it. */
export type BuiltInState = "absent" | "unavailable" | "to-download" | "ready";

export const BUILT_IN_NAME = "built-in";

/** Who writes, by the name that an answer gives of its model. */
export const writerOf = (model: string): "built-in" | "gemini" => (model === BUILT_IN_NAME ? "built-in" : "gemini");
const LONGEST_ANSWER = 64_000;
const STALL_MS = 60_000;

/** The browser's own model, or null. */
export function promptApi(scope: object = globalThis): PromptApi | null {
  const api = "LanguageModel" in scope ? scope.LanguageModel : null;
  const isApi = (typeof api === "function" || typeof api === "object") && api !== null;
  return isApi && "availability" in api && "create" in api ? (api as PromptApi) : null;
}

/** What Chrome's model speaks; another language is asked for in English and answers as it can. */
const SPOKEN = ["de", "en", "es", "fr", "ja"];

/** The same for asking whether it is there and for opening it: Chrome may have the one and not the other. */
function speaking(language: string, looks = false): object {
  const [base = "en"] = language.toLowerCase().split("-");
  return {
    expectedInputs: [{ type: "text", languages: ["en"] }, ...(looks ? [{ type: "image" }] : [])],
    expectedOutputs: [{ type: "text", languages: [SPOKEN.includes(base) ? base : "en"] }],
  };
}

/** Whether the browser's own model can be asked now. `looks`: also at pictures. Asks nothing and downloads nothing. */
export async function builtInState(api: PromptApi | null, language: string, looks = false): Promise<BuiltInState> {
  if (api === null) return "absent";
  const said = await api.availability(speaking(language, looks)).catch(() => "unavailable");
  if (said === "available") return "ready";
  return said === "downloadable" || said === "downloading" ? "to-download" : "unavailable";
}

/** The browser's own model behind the same door as Gemini: nothing leaves the computer. */
export function builtInModel(api: PromptApi, language: string, stallMs = STALL_MS): LanguageModel {
  return {
    async generate(request, signal, onText = () => undefined) {
      if (signal.aborted) return { ok: false, trouble: trouble("gemini-cancelled") };
      const { images = [] } = request;
      const stop = new AbortController();
      const linked = AbortSignal.any([signal, stop.signal]);
      const session = await api
        .create({
          ...speaking(language, images.length > 0),
          initialPrompts: [{ role: "system", content: request.system }],
          signal: linked,
        })
        .catch(() => null);
      if (session === null)
        return { ok: false, trouble: trouble(wasStopped(signal) ? "gemini-cancelled" : "gemini-no-model") };
      let timer = setTimeout(() => stop.abort(), stallMs);
      try {
        let text = "";
        const options = { responseConstraint: jsonSchema(request.schema), signal: linked };
        const reader = session.promptStreaming(promptOf(request), options).getReader();
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          clearTimeout(timer);
          timer = setTimeout(() => stop.abort(), stallMs);
          text += part.value;
          onText(text);
          if (text.length > LONGEST_ANSWER) return { ok: false, trouble: trouble("gemini-unreadable") };
        }
        return answerOf(text);
      } catch {
        const code = wasStopped(signal)
          ? "gemini-cancelled"
          : stop.signal.aborted
            ? "gemini-stalled"
            : "gemini-unreadable";
        return { ok: false, trouble: trouble(code) };
      } finally {
        clearTimeout(timer);
        session.destroy();
      }
    },
  };
}

/** Words alone, or with the pictures beside them. */
function promptOf({ prompt, images = [] }: ModelRequest): string | readonly object[] {
  if (images.length === 0) return prompt;
  const seen = images.map(({ mimeType, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return { type: "image", value: new Blob([bytes], { type: mimeType }) };
  });
  return [{ role: "user", content: [{ type: "text", value: prompt }, ...seen] }];
}

/** Asked anew after a wait: a signal changes meanwhile. */
const wasStopped = (signal: AbortSignal): boolean => signal.aborted;

function answerOf(text: string): GeminiResult<ModelAnswer> {
  try {
    return { ok: true, value: { model: BUILT_IN_NAME, json: JSON.parse(text) as unknown, usage: null } };
  } catch {
    return { ok: false, trouble: trouble("gemini-unreadable") };
  }
}

function jsonSchema(schema: AnswerSchema): object {
  if (schema.type === "array") return { ...schema, items: jsonSchema(schema.items) };
  if (schema.type !== "object") return schema;
  const properties = Object.entries(schema.properties).map(([name, one]) => [name, jsonSchema(one)] as const);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}

/** Asks a model that lives in another thread; stops waiting where the signal says so. */
export function modelElsewhere(
  write: (request: ModelRequest, onText: (soFar: string) => void) => Promise<GeminiResult<ModelAnswer>>,
): LanguageModel {
  return {
    generate: (request, signal, onText = () => undefined) =>
      Promise.race([
        write(request, onText),
        new Promise<GeminiResult<ModelAnswer>>((resolve) => {
          const stopped = { ok: false, trouble: trouble("gemini-cancelled") } as const;
          if (signal.aborted) resolve(stopped);
          signal.addEventListener("abort", () => resolve(stopped), { once: true });
        }),
      ]),
  };
}

import { GoogleGenerativeAI, type Schema, SchemaType } from "@google/generative-ai";
import {
  type Failure,
  type GeminiResult,
  type GeminiTrouble,
  backoffSeconds,
  failureOf,
  trouble,
} from "@/lib/copywriting/gemini-errors";
import { type GeminiModel, chooseModel, readModelList } from "@/lib/copywriting/gemini-models";

/** The only host that Adjutant ever calls, and only with a key that the person entered. */
export const GEMINI_ORIGIN = "https://generativelanguage.googleapis.com";
const VERSION = "v1beta";
type ModelPage = NonNullable<ReturnType<typeof readModelList>>;
const ATTEMPTS = 5;
const FIRST_BYTE_MS = 25_000;
const STALL_MS = 20_000;
const TOTAL_MS = 60_000;
const LONGEST_ANSWER = 256_000;
const CIRCUIT_MS = 60_000;

/** The shape that an answer has to have: the part of JSON schema that Gemini understands and we use. */
export type AnswerSchema =
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly description?: string }
  | { readonly type: "array"; readonly items: AnswerSchema; readonly maxItems?: number }
  | { readonly type: "object"; readonly properties: Readonly<Record<string, AnswerSchema>> };

export interface GeminiRequest {
  /** As listed; another one is used, and named in the answer, where it is gone. Null: choose. */
  readonly model: string | null;
  readonly system: string;
  readonly prompt: string;
  readonly schema: AnswerSchema;
}

export interface GeminiAnswer {
  readonly model: string;
  /** Valid JSON, but not yet valid content: the caller checks it. */
  readonly json: unknown;
}

/** A line to Gemini with one key. Nothing is sent before a method is called. */
export interface GeminiClient {
  models(signal: AbortSignal): Promise<GeminiResult<readonly GeminiModel[]>>;
  generate(request: GeminiRequest, signal: AbortSignal): Promise<GeminiResult<GeminiAnswer>>;
}

export interface GeminiOptions {
  /** Trimmed by `acceptKey`. */
  readonly key: string;
  /** For tests: another server that speaks the same REST API. */
  readonly origin?: string;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
  readonly now?: () => number;
  readonly firstByteMs?: number;
  readonly stallMs?: number;
}

/** Any key of 20 to 200 visible ASCII characters after trimming: Google changes their shape, so only a call can tell. */
export function acceptKey(entered: string): GeminiResult<string> {
  const key = entered.trim();
  return /^[\x21-\x7e]{20,200}$/u.test(key)
    ? { ok: true, value: key }
    : { ok: false, trouble: trouble("gemini-key-shape") };
}

/** The only code that talks to Gemini. The key goes into the `x-goog-api-key` header and nowhere else. */
export function openGemini(options: GeminiOptions): GeminiClient {
  const { key, origin = GEMINI_ORIGIN, sleep = sleepFor, random = Math.random, now = Date.now } = options;
  let closedUntil = 0;

  /** Repeats what may help to repeat; after a quota error nothing is sent for a minute. */
  async function attempt<T>(once: () => Promise<T | Failure>, signal: AbortSignal): Promise<GeminiResult<T>> {
    let last: GeminiTrouble = trouble("gemini-busy");
    for (let number = 1; number <= ATTEMPTS; number += 1) {
      if (signal.aborted) return { ok: false, trouble: trouble("gemini-cancelled") };
      if (now() < closedUntil)
        return { ok: false, trouble: trouble("gemini-quota", { seconds: Math.ceil((closedUntil - now()) / 1000) }) };
      const answer = await once();
      if (!isFailure(answer)) return { ok: true, value: answer };
      last = answer.trouble;
      const wait = answer.retry && number < ATTEMPTS ? backoffSeconds(number, answer.waitSeconds, random) : null;
      if (wait === null) break;
      await sleep(wait * 1000, signal);
    }
    if (last.code === "gemini-quota") closedUntil = now() + CIRCUIT_MS;
    return { ok: false, trouble: signal.aborted ? trouble("gemini-cancelled") : last };
  }

  async function models(signal: AbortSignal): Promise<GeminiResult<readonly GeminiModel[]>> {
    const all: GeminiModel[] = [];
    let page: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const query: URLSearchParams = new URLSearchParams({
        pageSize: "200",
        ...(page === null ? {} : { pageToken: page }),
      });
      const url = `${origin}/${VERSION}/models?${query.toString()}`;
      const read: GeminiResult<ModelPage> = await attempt(() => listPage(url, key, signal), signal);
      if (!read.ok) return read;
      all.push(...read.value.models);
      page = read.value.next;
      if (page === null) break;
    }
    return { ok: true, value: all };
  }

  async function write(
    model: string,
    request: GeminiRequest,
    signal: AbortSignal,
  ): Promise<GeminiResult<GeminiAnswer>> {
    const text = await attempt(() => streamOnce({ ...options, key, origin }, model, request, signal), signal);
    if (!text.ok) return text;
    try {
      return { ok: true, value: { model, json: JSON.parse(text.value) as unknown } };
    } catch {
      return { ok: false, trouble: trouble("gemini-unreadable") };
    }
  }

  async function generate(request: GeminiRequest, signal: AbortSignal): Promise<GeminiResult<GeminiAnswer>> {
    if (request.model !== null) {
      const answer = await write(request.model, request, signal);
      if (answer.ok || answer.trouble.code !== "gemini-model-gone") return answer;
    }
    const listed = await models(signal);
    if (!listed.ok) return listed;
    const model = chooseModel(
      listed.value.filter((one) => one.name !== request.model),
      null,
    );
    if (model === null) return { ok: false, trouble: trouble("gemini-no-model") };
    return await write(model, request, signal);
  }

  return { models, generate };
}

function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "retry" in value && "trouble" in value;
}

/** Reads one page of `models.list` with plain fetch: the SDK has no such call. */
async function listPage(url: string, key: string, signal: AbortSignal): Promise<ModelPage | Failure> {
  try {
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(FIRST_BYTE_MS)]);
    const response = await fetch(url, {
      headers: { "x-goog-api-key": key },
      signal: timeout,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
    const json: unknown = await response.json().catch(() => null);
    if (!response.ok) {
      const { message, details } = errorBody(json);
      return failureOf(response.status, message, details, response.headers.get("retry-after"));
    }
    return readModelList(json) ?? { trouble: trouble("gemini-unreadable"), retry: false, waitSeconds: null };
  } catch (error) {
    return connectionFailure(error, signal);
  }
}

function errorBody(json: unknown): { message: string; details: unknown } {
  const error = typeof json === "object" && json !== null && "error" in json ? json.error : null;
  if (typeof error !== "object" || error === null) return { message: "", details: null };
  return {
    message: "message" in error && typeof error.message === "string" ? error.message : "",
    details: "details" in error ? error.details : null,
  };
}

/** One streamed request through the SDK: the whole text, or what went wrong. Streaming shows a stall, and ends a runaway answer early. */
async function streamOnce(
  options: GeminiOptions & { readonly origin: string },
  model: string,
  request: GeminiRequest,
  signal: AbortSignal,
): Promise<string | Failure> {
  const stop = new AbortController();
  const linked = AbortSignal.any([signal, stop.signal, AbortSignal.timeout(TOTAL_MS)]);
  let timer = setTimeout(() => stop.abort(), options.firstByteMs ?? FIRST_BYTE_MS);
  try {
    const generative = new GoogleGenerativeAI(options.key).getGenerativeModel(
      {
        model,
        systemInstruction: request.system,
        generationConfig: {
          responseMimeType: "application/json",
          responseSchema: sdkSchema(request.schema),
          maxOutputTokens: 8192,
          candidateCount: 1,
        },
      },
      { baseUrl: options.origin, apiVersion: VERSION },
    );
    const { stream, response } = await generative.generateContentStream(request.prompt, { signal: linked });
    // The SDK reads the stream twice; its second reading fails with the first and must not be left unhandled.
    response.catch(() => undefined);
    let text = "";
    let finish: string | undefined;
    for await (const chunk of stream) {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), options.stallMs ?? STALL_MS);
      const blocked = chunk.promptFeedback?.blockReason;
      if (blocked !== undefined) return final(trouble("gemini-blocked", { reason: blocked }));
      const candidate = chunk.candidates?.[0];
      // The SDK's types promise content that a blocked answer lacks. Parts that are not text (a call of a function) are not looked at.
      const content = candidate?.content as { parts?: { text?: unknown }[] } | undefined;
      for (const part of content?.parts ?? []) text += typeof part.text === "string" ? part.text : "";
      finish = candidate?.finishReason ?? finish;
      if (text.length > LONGEST_ANSWER) {
        stop.abort();
        return final(trouble("gemini-unreadable", { characters: text.length }));
      }
    }
    if (finish === "MAX_TOKENS") return final(trouble("gemini-cut"));
    if (finish !== undefined && finish !== "STOP") return final(trouble("gemini-blocked", { reason: finish }));
    return text.trim() === "" ? final(trouble("gemini-unreadable")) : text;
  } catch (error) {
    return sdkFailure(error, signal, linked);
  } finally {
    clearTimeout(timer);
  }
}

const final = (what: GeminiTrouble): Failure => ({ trouble: what, retry: false, waitSeconds: null });

/** The SDK's errors by what they carry: an HTTP status where the server answered, else nothing but a message. */
function sdkFailure(error: unknown, signal: AbortSignal, linked: AbortSignal): Failure {
  if (signal.aborted) return final(trouble("gemini-cancelled"));
  if (linked.aborted) return { trouble: trouble("gemini-timeout"), retry: true, waitSeconds: null };
  if (typeof error === "object" && error !== null && "status" in error && typeof error.status === "number") {
    const message = error instanceof Error ? error.message.replace(/^.*?\] /u, "") : "";
    return failureOf(error.status, message, "errorDetails" in error ? error.errorDetails : null);
  }
  const said = error instanceof Error ? error.message : "";
  if (/pars|reading from the stream|encoded data/iu.test(said))
    return { trouble: trouble("gemini-unreadable"), retry: true, waitSeconds: null };
  return connectionFailure(error, signal);
}

function connectionFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return final(trouble("gemini-cancelled"));
  const isTimeout = error instanceof Error && error.name === "TimeoutError";
  return { trouble: trouble(isTimeout ? "gemini-timeout" : "gemini-offline"), retry: true, waitSeconds: null };
}

function sdkSchema(schema: AnswerSchema): Schema {
  switch (schema.type) {
    case "string":
      return schema.enum === undefined
        ? { type: SchemaType.STRING, ...(schema.description === undefined ? {} : { description: schema.description }) }
        : { type: SchemaType.STRING, format: "enum", enum: [...schema.enum] };
    case "array":
      return {
        type: SchemaType.ARRAY,
        items: sdkSchema(schema.items),
        ...(schema.maxItems === undefined ? {} : { maxItems: schema.maxItems }),
      };
    case "object":
      return {
        type: SchemaType.OBJECT,
        properties: Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, sdkSchema(one)])),
        required: Object.keys(schema.properties),
      };
  }
}

async function sleepFor(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const wake = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener("abort", wake, { once: true });
  });
}

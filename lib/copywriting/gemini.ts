import { GoogleGenerativeAI, type Schema, SchemaType } from "@google/generative-ai";
import {
  type Failure,
  type GeminiResult,
  type GeminiTrouble,
  backoffSeconds,
  failureOf,
  trouble,
} from "@/lib/copywriting/gemini-errors";
import { FIRST_BYTE_MS, type ModelPage, connectionFailure, listPage } from "@/lib/copywriting/gemini-list";
import { type GeminiModel, chooseModel } from "@/lib/copywriting/gemini-models";
import type { LanguageModel, ModelAnswer, ModelRequest, ModelUsage } from "@/lib/copywriting/language-model";
import type { AnswerSchema } from "@/lib/domain/model-question";

/** The only host that Adjutant ever calls, and only with a key that the person entered. */
export const GEMINI_ORIGIN = "https://generativelanguage.googleapis.com";
const VERSION = "v1beta";
const ATTEMPTS = 5;
const STALL_MS = 20_000;
const TOTAL_MS = 60_000;
const LONGEST_ANSWER = 256_000;
const CIRCUIT_MS = 60_000;

/** A line to Gemini with one key. Nothing is sent before a method is called. */
export interface GeminiClient extends LanguageModel {
  models(signal: AbortSignal): Promise<GeminiResult<readonly GeminiModel[]>>;
}

/** When the quota is used up nothing is sent until `until`; kept by whoever opens lines, as each request opens one. */
export interface Circuit {
  until: number;
  code: "gemini-quota" | "gemini-quota-day";
}
export const closedCircuit = (): Circuit => ({ until: 0, code: "gemini-quota" });

export interface GeminiOptions {
  /** Trimmed by `acceptKey`. */
  readonly key: string;
  /** For tests: another server that speaks the same REST API. */
  readonly origin?: string;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
  readonly circuit?: Circuit;
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
  const circuit = options.circuit ?? closedCircuit();

  /** Repeats what may help to repeat; after a quota error nothing is sent for a minute, or until the day's quota begins anew. */
  async function attempt<T>(once: () => Promise<T | Failure>, signal: AbortSignal): Promise<GeminiResult<T>> {
    let last: GeminiTrouble = trouble("gemini-busy");
    for (let number = 1; number <= ATTEMPTS; number += 1) {
      if (signal.aborted) return { ok: false, trouble: trouble("gemini-cancelled") };
      if (now() < circuit.until)
        return { ok: false, trouble: trouble(circuit.code, { seconds: Math.ceil((circuit.until - now()) / 1000) }) };
      const answer = await once();
      if (!isFailure(answer)) return { ok: true, value: answer };
      last = answer.trouble;
      const wait = answer.retry && number < ATTEMPTS ? backoffSeconds(number, answer.waitSeconds, random) : null;
      if (wait === null) break;
      await sleep(wait * 1000, signal);
    }
    if (last.code === "gemini-quota") Object.assign(circuit, { code: last.code, until: now() + CIRCUIT_MS });
    if (last.code === "gemini-quota-day") Object.assign(circuit, { code: last.code, until: nextReset(now()) });
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
    request: ModelRequest,
    signal: AbortSignal,
    onText: OnText,
  ): Promise<GeminiResult<ModelAnswer>> {
    const line = { ...options, key, origin };
    const written = await attempt(() => streamOnce(line, model, request, signal, onText), signal);
    if (!written.ok) return written;
    try {
      return {
        ok: true,
        value: { model, json: JSON.parse(written.value.text) as unknown, usage: written.value.usage },
      };
    } catch {
      return { ok: false, trouble: trouble("gemini-unreadable") };
    }
  }

  async function generate(
    request: ModelRequest,
    signal: AbortSignal,
    onText: OnText = () => undefined,
  ): Promise<GeminiResult<ModelAnswer>> {
    if (request.model !== null) {
      const answer = await write(request.model, request, signal, onText);
      if (answer.ok || answer.trouble.code !== "gemini-model-gone") return answer;
    }
    const listed = await models(signal);
    if (!listed.ok) return listed;
    const model = chooseModel(
      listed.value.filter((one) => one.name !== request.model),
      null,
    );
    if (model === null) return { ok: false, trouble: trouble("gemini-no-model") };
    return await write(model, request, signal, onText);
  }

  return { models, generate };
}

type OnText = (soFar: string) => void;
interface Written {
  readonly text: string;
  readonly usage: ModelUsage | null;
}

/** Google counts days in Pacific time: by 08:00 UTC the new one has begun, in summer as in winter. */
function nextReset(now: number): number {
  const reset = new Date(now);
  reset.setUTCHours(8, 0, 0, 0);
  return reset.getTime() > now ? reset.getTime() : reset.getTime() + 86_400_000;
}

function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "retry" in value && "trouble" in value;
}

/** One streamed request through the SDK: the whole text, or what went wrong. Streaming shows a stall, and ends a runaway answer early. */
async function streamOnce(
  options: GeminiOptions & { readonly origin: string },
  model: string,
  request: ModelRequest,
  signal: AbortSignal,
  onText: OnText,
): Promise<Written | Failure> {
  const stop = new AbortController();
  let begun = false;
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
    const { stream, response } = await generative.generateContentStream(partsOf(request), { signal: linked });
    begun = true;
    // The SDK reads the stream twice; its second reading fails with the first and must not be left unhandled.
    response.catch(() => undefined);
    let text = "";
    let finish: string | undefined;
    let usage: ModelUsage | null = null;
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
      usage = usageOf(chunk.usageMetadata) ?? usage;
      onText(text);
      if (text.length > LONGEST_ANSWER) {
        stop.abort();
        return final(trouble("gemini-unreadable", { characters: text.length }));
      }
    }
    if (finish === "MAX_TOKENS") return final(trouble("gemini-cut"));
    if (finish === "RECITATION") return final(trouble("gemini-recitation"));
    if (finish !== undefined && finish !== "STOP") return final(trouble("gemini-answer-blocked", { reason: finish }));
    return text.trim() === "" ? final(trouble("gemini-unreadable")) : { text, usage };
  } catch (error) {
    return sdkFailure(error, signal, linked, begun);
  } finally {
    clearTimeout(timer);
  }
}

function partsOf({
  prompt,
  images = [],
}: ModelRequest): (string | { inlineData: { mimeType: string; data: string } })[] {
  return [prompt, ...images.map(({ mimeType, base64 }) => ({ inlineData: { mimeType, data: base64 } }))];
}

function usageOf(counted: { promptTokenCount?: number; totalTokenCount?: number } | undefined): ModelUsage | null {
  const { promptTokenCount: input, totalTokenCount: total } = counted ?? {};
  // Everything beyond the question is paid as output, thoughts too.
  return typeof input !== "number" || typeof total !== "number" ? null : { input, output: Math.max(0, total - input) };
}

const final = (what: GeminiTrouble): Failure => ({ trouble: what, retry: false, waitSeconds: null });

/** The SDK's errors by what they carry: an HTTP status where the server answered, else nothing but a message. */
function sdkFailure(error: unknown, signal: AbortSignal, linked: AbortSignal, begun: boolean): Failure {
  if (signal.aborted) return final(trouble("gemini-cancelled"));
  if (linked.aborted)
    return { trouble: trouble(begun ? "gemini-stalled" : "gemini-timeout"), retry: true, waitSeconds: null };
  if (typeof error === "object" && error !== null && "status" in error && typeof error.status === "number") {
    const message = error instanceof Error ? error.message.replace(/^.*?\] /u, "") : "";
    return failureOf(error.status, message, "errorDetails" in error ? error.errorDetails : null);
  }
  const said = error instanceof Error ? error.message : "";
  if (/pars|reading from the stream|encoded data/iu.test(said))
    return { trouble: trouble("gemini-unreadable"), retry: true, waitSeconds: null };
  return connectionFailure(error, signal);
}

function sdkSchema(schema: AnswerSchema): Schema {
  switch (schema.type) {
    case "string":
      return schema.enum === undefined
        ? { type: SchemaType.STRING, ...(schema.description === undefined ? {} : { description: schema.description }) }
        : { type: SchemaType.STRING, format: "enum", enum: [...schema.enum] };
    case "number":
    case "boolean":
      return {
        type: schema.type === "number" ? SchemaType.NUMBER : SchemaType.BOOLEAN,
        ...(schema.description === undefined ? {} : { description: schema.description }),
      };
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

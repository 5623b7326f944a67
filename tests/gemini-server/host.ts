import type { HostHandler } from "@/lab/browsers/server";
import {
  type GeminiMode,
  askedFor,
  briefIn,
  goodBrief,
  goodTexts,
  hostileBrief,
  hostileTexts,
  studioIn,
  goodStudio,
  hostileStudio,
  GOOD_LOOK,
  HOSTILE_LOOK,
} from "./answers";
import { type Obeying, calls, obeyingPicture } from "./picture-answers";
import { wordsIn } from "@/tests/pictures/words-in";

type HostRequest = Parameters<HostHandler["handle"]>[0];
type HostReply = Awaited<ReturnType<HostHandler["handle"]>>;

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Gemini's REST API as far as Adjutant uses it. Mounted under its real host name by the harness, or served by `startGeminiServer`. */
export interface GeminiHost extends HostHandler {
  readonly requests: readonly RecordedRequest[];
  /** The modes of the next requests, one each; the last stays. `models.list` fails only in modes for keys, quota and outages. */
  setModes(...modes: readonly [GeminiMode, ...GeminiMode[]]): void;
  /** How the mode `hostile` obeys words that stand in a picture; `fields` from the start. */
  obeyAs(how: Obeying): void;
  /** Whether the next request's mode is `stall-middle`: only a server that writes in pieces can do that. */
  nextStallsMidway(method: string): boolean;
  /** The whole answer at once, without waiting or recording. */
  answer(request: HostRequest, mode: GeminiMode): HostReply;
}

export interface GeminiHostOptions {
  readonly mode?: GeminiMode;
  readonly models?: readonly string[];
  /** Keys that are let in; any key of 20 characters or more where left out. */
  readonly keys?: readonly string[];
}

export const GEMINI_HOST = "generativelanguage.googleapis.com";
const MODELS = [
  "gemini-3.8-flash",
  "gemini-3.5-flash-lite",
  "gemini-3.1-pro-preview",
  "text-embedding-005",
  "gemini-3.1-flash-image",
];
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "content-type, x-goog-api-key, x-goog-api-client",
  "access-control-allow-methods": "GET, POST",
};

export function geminiHost(options: GeminiHostOptions = {}): GeminiHost {
  const requests: RecordedRequest[] = [];
  let modes: GeminiMode[] = [options.mode ?? "good"];
  let how: Obeying = "fields";

  function answer(request: HostRequest, mode: GeminiMode): HostReply {
    if (request.method === "OPTIONS") return { status: 204, headers: CORS, body: "" };
    const key = request.headers["x-goog-api-key"] ?? "";
    if (options.keys ? !options.keys.includes(key) : key.length < 20) return refusal("400-key");
    if (request.method === "GET" && request.url.pathname === "/v1beta/models")
      return listModels(mode, options.models ?? MODELS);
    const called = /^\/v1beta\/models\/([\w.-]+):(generateContent|streamGenerateContent)$/u.exec(request.url.pathname);
    if (request.method !== "POST" || called === null) return refusal("404");
    if (!(options.models ?? MODELS).includes(called[1]!)) return refusal("404");
    return generate(request.body, mode, how, called[2] === "streamGenerateContent");
  }

  return {
    hosts: [GEMINI_HOST],
    requests,
    setModes: (...next) => {
      modes = [...next];
    },
    obeyAs: (next) => {
      how = next;
    },
    nextStallsMidway: (method) => method === "POST" && modes[0] === "stall-middle",
    answer,
    handle: async (request) => {
      const { method, url, headers, body } = request;
      requests.push({ method, url: url.href, headers: { ...headers }, body });
      const mode = modes.length > 1 && method === "POST" ? modes.shift()! : modes[0]!;
      // A handler answers whole: here a stall is an answer that never comes. `startGeminiServer` also stalls in the middle.
      if (method === "POST" && (mode === "stall-first" || mode === "stall-middle"))
        await new Promise<never>(() => undefined);
      return answer(request, mode);
    },
  };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HostReply {
  return {
    status,
    headers: { ...CORS, "content-type": "application/json; charset=UTF-8", ...headers },
    body: JSON.stringify(body),
  };
}

const RETRY = { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "1s" };

/** Google's own error bodies. */
function refusal(mode: GeminiMode): HostReply {
  const error = (
    code: number,
    status: string,
    message: string,
    details: readonly unknown[] = [],
    headers = {},
  ): HostReply => json(code, { error: { code, message, status, details } }, headers);
  switch (mode) {
    case "400-key":
      return error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", [
        { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" },
      ]);
    case "400-region":
      return error(400, "FAILED_PRECONDITION", "User location is not supported for the API use.");
    case "401":
      return error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
    case "403":
      return error(403, "PERMISSION_DENIED", "Permission denied: Consumer has been suspended.");
    case "404":
      return error(404, "NOT_FOUND", "The model is not found for API version v1beta.");
    case "429":
      return error(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota.", [RETRY], { "retry-after": "1" });
    case "429-day":
      return error(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota.", [
        {
          "@type": "type.googleapis.com/google.rpc.QuotaFailure",
          violations: [{ quotaId: "GenerateRequestsPerDayPerProjectPerModel-FreeTier" }],
        },
      ]);
    case "500":
      return error(500, "INTERNAL", "An internal error has occurred.");
    case "408":
      return error(408, "DEADLINE_EXCEEDED", "Request timeout.");
    case "502":
      return { status: 502, headers: { ...CORS, "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" };
    case "504":
      return error(504, "DEADLINE_EXCEEDED", "Deadline exceeded.");
    case "503":
      return error(503, "UNAVAILABLE", "The model is overloaded. Please try again later.");
    default:
      return error(400, "INVALID_ARGUMENT", "Invalid JSON payload received.");
  }
}

function listModels(mode: GeminiMode, models: readonly string[]): HostReply {
  if (["401", "403", "400-key", "400-region", "429", "429-day", "500", "503"].includes(mode)) return refusal(mode);
  return json(200, {
    models: models.map((name) => ({
      name: `models/${name}`,
      displayName: name,
      supportedGenerationMethods: name.startsWith("text-embedding")
        ? ["embedContent"]
        : ["generateContent", "countTokens"],
    })),
  });
}

interface Candidate {
  readonly candidates?: readonly object[];
  readonly promptFeedback?: object;
  readonly usageMetadata?: object;
}

function generate(body: string, mode: GeminiMode, how: Obeying, stream: boolean): HostReply {
  if (/^[45]/u.test(mode)) return refusal(mode);
  if (mode === "html")
    return { status: 200, headers: { ...CORS, "content-type": "text/html" }, body: "<html><body>proxy</body></html>" };
  const chunks = chunksFor(body, mode, how);
  if (!stream) return json(200, chunks.at(-1));
  const text = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\r\n\r\n`).join("");
  const sent = mode === "cut-stream" ? text.slice(0, Math.floor(text.length * 0.7)) : text;
  return { status: 200, headers: { ...CORS, "content-type": "text/event-stream" }, body: sent };
}

function chunksFor(body: string, mode: GeminiMode, how: Obeying): readonly Candidate[] {
  if (mode === "blocked-prompt") return [{ promptFeedback: { blockReason: "SAFETY" } }];
  const asked = askedFor(body);
  const read = mode === "hostile" ? wordsInPicture(body) : "";
  const studio = read === "" ? null : studioIn(body);
  const said = studio === null ? saying(mode, body, asked) : obeyingPicture(read, body, studio, how);
  const beside = studio === null ? [] : calls(read);
  const half = Math.ceil(said.length / 2);
  const finish =
    mode === "blocked-answer"
      ? "SAFETY"
      : mode === "recitation"
        ? "RECITATION"
        : mode === "cut"
          ? "MAX_TOKENS"
          : "STOP";
  const part = (text: string, finishReason?: string): Candidate => ({
    candidates: [
      { index: 0, content: { role: "model", parts: [...beside, { text }] }, ...(finishReason ? { finishReason } : {}) },
    ],
  });
  return [
    part(said.slice(0, half)),
    {
      ...part(said.slice(half), finish),
      usageMetadata: { promptTokenCount: 321, candidatesTokenCount: 254, totalTokenCount: 975 },
    },
  ];
}

/** What is written in the pictures of a request; empty where there is none or nothing can be read. */
function wordsInPicture(body: string): string {
  const { contents } = JSON.parse(body) as { contents: { parts: { inlineData?: { data: string } }[] }[] };
  const pictures = contents.flatMap(({ parts }) => parts.flatMap(({ inlineData }) => inlineData?.data ?? []));
  return pictures.map((data) => wordsIn(Buffer.from(data, "base64"))).join("\n");
}

function saying(mode: GeminiMode, body: string, asked: ReturnType<typeof askedFor>): string {
  const brief = briefIn(body);
  if (brief !== null && mode === "hostile") return JSON.stringify(hostileBrief(brief));
  if (brief !== null && mode !== "bad-json") return JSON.stringify(goodBrief(brief));
  const studio = studioIn(body);
  const seen = studio === null || !body.includes("inlineData") ? {} : mode === "hostile" ? HOSTILE_LOOK : GOOD_LOOK;
  if (studio !== null && mode === "hostile") return JSON.stringify({ ...seen, texts: hostileStudio(body, studio) });
  if (studio !== null && mode !== "bad-json") return JSON.stringify({ ...seen, texts: goodStudio(studio) });
  const good = asked === null ? [] : goodTexts(asked);
  switch (mode) {
    case "bad-json":
      return 'Sure! Here is your JSON: {"texts": [';
    case "wrong-shape":
      return JSON.stringify({ ideas: good });
    case "over-long":
      return JSON.stringify({ texts: good.map((one) => ({ ...one, text: `${one.text} `.repeat(80).trim() })) });
    case "hostile":
      return JSON.stringify({ texts: hostileTexts(body, asked) });
    case "runaway":
      return JSON.stringify({ texts: [{ slot: "headlines", text: "again ".repeat(2_000_000), basedOn: [] }] });
    default:
      return JSON.stringify({ texts: good });
  }
}

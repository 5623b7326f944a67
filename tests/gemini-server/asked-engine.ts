import { afterAll, beforeAll, beforeEach } from "vitest";
import type { ShownPayload } from "@/lib/domain/model-question";
import type { EngineApi, Outcomes, PayloadPreview } from "@/lib/engine/api";
import { createEngine } from "@/lib/engine/engine";
import { openHistory } from "@/lib/history/db";
import { startGeminiServer, type GeminiServer } from "./start";

/** In the one shape; no key that Google ever gave out. */
export const TEST_KEY = "AIzaSyTest-0123456789_abcdefghijklmnopq";

export const account = { platform: "google-ads", accountId: "1234567890" } as const;

/** A preview as panel and desk send it back, unchanged. */
export async function seen(preview: Promise<Outcomes<PayloadPreview | null>>): Promise<ShownPayload> {
  const answer = await preview;
  if (!answer.ok || answer.value === null) throw new Error("there is no preview");
  const { marker, system, prompt } = answer.value;
  return { marker, system, prompt, edited: null };
}

/** What a request's body told the model. */
export function wordsIn(body: string): { readonly system: string; readonly prompt: string } {
  interface Said {
    readonly parts: readonly { readonly text: string }[];
  }
  const asked = JSON.parse(body) as { systemInstruction: Said; contents: readonly Said[] };
  return { system: asked.systemInstruction.parts[0]!.text, prompt: asked.contents[0]!.parts[0]!.text };
}

/** For one test file: a server that answers well, and an engine on a database of its own that has a key and consent. */
export function askedEngine(database: string) {
  const started: { server?: GeminiServer; engine?: EngineApi } = {};
  const server = (): GeminiServer => started.server!;
  beforeAll(async () => {
    started.server = await startGeminiServer();
    started.engine = createEngine({
      db: openHistory(database),
      geminiOrigin: server().origin,
      now: () => new Date("2026-11-27T10:00"),
    });
    await started.engine.setGeminiKey(TEST_KEY, null);
    await started.engine.agreeToGemini({ region: "europe", tier: "paid", adult: true });
  });
  afterAll(async () => server().close());
  beforeEach(() => server().host.setModes("good"));
  return {
    server,
    engine: (): EngineApi => started.engine!,
    /** All questions so far. */
    questions: () => server().host.requests.filter(({ method }) => method === "POST"),
    /** Body of the last question. */
    sent: (): string =>
      server()
        .host.requests.filter(({ method }) => method === "POST")
        .at(-1)!.body,
  };
}

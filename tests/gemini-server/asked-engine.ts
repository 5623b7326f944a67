import { afterAll, beforeAll, beforeEach } from "vitest";
import type { EngineApi } from "@/lib/engine/api";
import { createEngine } from "@/lib/engine/engine";
import { openHistory } from "@/lib/history/db";
import { startGeminiServer, type GeminiServer } from "./start";

export const account = { platform: "google-ads", accountId: "1234567890" } as const;

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
    await started.engine.setGeminiKey("AIzaSyTest-0123456789_abcdefghijklmnopq", null);
    await started.engine.agreeToGemini({ region: "europe", tier: "paid", adult: true });
  });
  afterAll(async () => server().close());
  beforeEach(() => server().host.setModes("good"));
  return {
    server,
    engine: (): EngineApi => started.engine!,
    /** Body of the last question. */
    sent: (): string =>
      server()
        .host.requests.filter(({ method }) => method === "POST")
        .at(-1)!.body,
  };
}

import { proxy, releaseProxy, wrap } from "comlink";
import type { EngineApi } from "./api";

export interface EngineLine {
  readonly api: EngineApi;
  /** Ends the worker. What it was storing is one transaction: it lands whole or not at all. */
  close(): void;
}

/**
 * Starts the engine's worker for this page. Every call answers: a worker that could not start, or died, answers with the trouble
 * `engine-gone` instead of never.
 */
export function connectEngine(): EngineLine {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), {
    type: "module",
    name: "adjutant-engine",
  });
  const remote = wrap<EngineApi>(worker);
  let died: (error: Error) => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    died = reject;
  });
  death.catch(() => undefined);
  worker.addEventListener("error", (event) => died(new Error(event.message || "the engine could not start")));
  const guarded = new Proxy(remote, {
    get: (target, name: string) => {
      // A proxy must not look like a promise.
      if (name === "then") return undefined;
      return async (...args: unknown[]): Promise<unknown> => {
        const sent = args.map((arg) => (typeof arg === "function" ? proxy(arg as () => void) : arg));
        const call = target[name as keyof EngineApi] as unknown as (...all: unknown[]) => Promise<unknown>;
        try {
          return await Promise.race([call(...sent), death]);
        } catch (error) {
          const detail = error instanceof Error ? error.message : "";
          const message = "Adjutant's engine stopped: reload this page.";
          return { ok: false, trouble: { code: "engine-gone", params: { detail }, message } };
        }
      };
    },
  });
  return {
    api: guarded,
    close() {
      died(new Error("closed"));
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

import type { EngineApi } from "@/lib/engine/api";
import { connectEngine } from "@/lib/engine/connect-engine";

/** One engine for the life of the page, started at the first call; the browser ends it with the page. */
export function engineLine(): () => Promise<EngineApi> {
  let line: EngineApi | null = null;
  return () => {
    line ??= connectEngine().api;
    return Promise.resolve(line);
  };
}

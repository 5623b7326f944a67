import type { EngineApi } from "@/lib/engine/api";

interface Connector {
  readonly connectEngine: () => { api: EngineApi } | Promise<{ api: EngineApi }>;
}

/** One engine for the life of the page, started at the first call; closed by the browser with the page. */
export function engineLine(): () => Promise<EngineApi> {
  let line: Promise<EngineApi> | null = null;
  return () => {
    line ??= start();
    return line;
  };
}

async function start(): Promise<EngineApi> {
  const modules = import.meta.glob<Connector>("/lib/engine/connect-engine.ts");
  const load = Object.values(modules)[0];
  if (!load) throw new Error("the engine is not part of this build");
  const { connectEngine } = await load();
  return (await connectEngine()).api;
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { ModelDoor, Passed } from "@/components/model/use-model-door";
import { ask } from "@/components/session/ask";
import type { EngineApi, Outcomes } from "@/lib/engine/api";

/** One question to a language model at a time, whose turn it is, and the way out. */
export interface AskingModel {
  readonly asking: boolean;
  /** Asks within the turn at hand. null: the turn passed on meanwhile, and the answer belongs to nobody. */
  readonly run: <T>(call: (passed: Passed) => Promise<Outcomes<T>>) => Promise<Outcomes<T> | null>;
  /** The person no longer waits; the answer says that it was stopped. */
  readonly stop: () => void;
  /** The next turn: what is on its way is stopped, and its answer dropped. Tells whether this turn is still the one at hand. */
  readonly begin: () => () => boolean;
}

/** Gemini is stopped in the engine, the browser's own model here; nobody waits for an answer where this is no longer shown. */
export function useAsking(engine: EngineApi, door: ModelDoor): AskingModel {
  const [asking, setAsking] = useState(false);
  const running = useRef<AbortController | null>(null);
  const turn = useRef(0);
  const stop = useCallback(() => {
    if (running.current === null) return;
    running.current.abort();
    void engine.cancelAsking();
  }, [engine]);
  const begin = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    stop();
    running.current = null;
    setAsking(false);
    return () => mine === turn.current;
  }, [stop]);
  useEffect(() => () => void begin(), [begin]);
  return {
    asking,
    run: async (call) => {
      const mine = turn.current;
      const stopper = new AbortController();
      running.current = stopper;
      setAsking(true);
      const result = await ask(() => call(door.pass(stopper.signal)));
      if (mine !== turn.current) return null;
      running.current = null;
      setAsking(false);
      if (!result.ok && result.trouble.code === "gemini-outdated") door.payload.again();
      return result;
    },
    stop,
    begin,
  };
}

import { useCallback, useEffect, useRef, useState } from "react";
import { ask } from "@/components/session/ask";
import type { Outcomes, Trouble } from "@/lib/engine/api";

export type Asked<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly trouble: Trouble };

/**
 * Asks the engine when `key` changes, keeps only the newest answer, and can ask again. A new key shows as loading at
 * once; asking again, or a new `epoch`, keeps the old answer on screen until the new one is there.
 */
export function useAsk<T>(key: string | null, call: () => Promise<Outcomes<T>>, epoch = 0): [Asked<T>, () => void] {
  const [answer, setAnswer] = useState<{ key: string | null; asked: Asked<T> }>({
    key: null,
    asked: { status: "loading" },
  });
  const [turn, setTurn] = useState(0);
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  useEffect(() => {
    if (key === null) return;
    let current = true;
    void ask(() => latest.current()).then((result) => {
      if (!current) return;
      const asked: Asked<T> = result.ok
        ? { status: "ready", value: result.value }
        : { status: "failed", trouble: result.trouble };
      setAnswer({ key, asked });
    });
    return () => {
      current = false;
    };
  }, [key, turn, epoch]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return [key !== null && answer.key === key ? answer.asked : { status: "loading" }, again];
}

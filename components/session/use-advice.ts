import { useEffect, useRef, useState } from "react";
import { ask } from "@/components/session/ask";
import { readingKey } from "@/components/session/entity-key";
import type { PageReading } from "@/lib/domain/reading";
import type { Advice } from "@/lib/domain/suggestion";
import type { EngineApi, Trouble } from "@/lib/engine/api";

export interface AdviceState {
  /** Only ever the advice for the entity that is on screen now. */
  readonly advice: Advice | null;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
}

interface Answer {
  readonly key: string;
  readonly advice: Advice | null;
  readonly trouble: Trouble | null;
}

/**
 * Stores and asks about each new reading, one after the other, and shows the newest answer. `epoch` asks again without
 * a new reading (after an import or a training). Repeats of the same reading are skipped: ad managers re-render often.
 */
export function useAdvice(engine: EngineApi, reading: PageReading | null, epoch: number): AdviceState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const asked = useRef("");
  const turn = useRef(0);
  useEffect(() => {
    if (!reading) return;
    const question = `${epoch}:${JSON.stringify(reading)}`;
    if (question === asked.current) return;
    asked.current = question;
    const mine = ++turn.current;
    const key = readingKey(reading);
    const settle = async () => {
      setAsking(key);
      await ask(() => engine.remember(reading));
      const result = mine === turn.current ? await ask(() => engine.advise(reading)) : null;
      if (!result || mine !== turn.current) return;
      setAnswer({ key, advice: result.ok ? result.value : null, trouble: result.ok ? null : result.trouble });
      setAsking(null);
    };
    void settle();
  }, [engine, reading, epoch]);
  if (!reading) return { advice: null, busy: false, trouble: null };
  const key = readingKey(reading);
  const fresh = answer?.key === key ? answer : null;
  return { advice: fresh?.advice ?? null, busy: asking === key || fresh === null, trouble: fresh?.trouble ?? null };
}

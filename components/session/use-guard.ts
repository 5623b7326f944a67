import { useEffect, useRef } from "react";
import { ask } from "@/components/session/ask";
import { readingKey } from "@/components/session/entity-key";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";
import type { PageSession } from "@/lib/messaging/page-session";

/** Tells the page's edit-time guard what history and brief say about the form on screen; anew when `epoch` changes. */
export function useGuard(
  engine: EngineApi,
  page: PageSession | null,
  reading: PageReading | null,
  epoch: number,
): void {
  const latest = useRef(reading);
  useEffect(() => {
    latest.current = reading;
  });
  const onForm = reading !== null && (reading.settings !== null || reading.ad !== null);
  const key = onForm ? readingKey(reading) : null;
  useEffect(() => {
    const now = latest.current;
    if (page === null || key === null || now === null) return;
    let current = true;
    void ask(() => engine.guardFacts(now)).then((facts) => {
      // Without an answer the guard still judges by what the form itself shows.
      if (current && facts.ok) page.guard(facts.value).catch(() => undefined);
    });
    return () => {
      current = false;
    };
  }, [engine, page, key, epoch]);
}

import { useCallback, useEffect, useState } from "react";
import { ask } from "@/components/session/ask";
import { accountOf } from "@/components/session/use-actions";
import type { HealthChange } from "@/lib/domain/field-health";
import { formOf } from "@/lib/domain/learned";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";

/** A reading counts once it has stood this long, and once more when it has stood for the second time: half a page is none. */
export const LASTING_MS = [1_500, 6_000] as const;

export interface Health {
  /** What used to work on the form that is on screen and no longer does. */
  readonly changes: readonly HealthChange[];
  readonly dismiss: (change: HealthChange) => void;
}

/**
 * Has the engine note how lasting readings were found, and what stopped working. `onFailed` is told once a learned place was
 * found not to fit any more.
 */
export function useHealth(
  engine: EngineApi,
  reading: PageReading | null,
  version: string,
  onFailed: () => Promise<void>,
): Health {
  const [told, setTold] = useState<{ form: string | null; changes: readonly HealthChange[] }>({
    form: null,
    changes: [],
  });
  const form = reading === null ? null : formOf(reading);
  useEffect(() => {
    if (reading === null || form === null) return;
    let current = true;
    const look = async () => {
      const answer = await ask(() => engine.observe(reading, version));
      if (!current || !answer.ok) return;
      setTold({ form, changes: answer.value });
      if (reading.problems.some(({ hint }) => hint === "learned-failed")) await onFailed();
    };
    const timers = LASTING_MS.map((wait) => setTimeout(() => void look(), wait));
    return () => {
      current = false;
      timers.forEach(clearTimeout);
    };
  }, [engine, reading, form, version, onFailed]);
  const dismiss = useCallback(
    (change: HealthChange) => {
      const account = reading === null ? null : accountOf(reading);
      setTold((old) => ({ ...old, changes: old.changes.filter((one) => one !== change) }));
      if (account !== null) void ask(() => engine.dismissChange(account, change));
    },
    [engine, reading],
  );
  return { changes: told.form === form ? told.changes : [], dismiss };
}

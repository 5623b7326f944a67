import { useCallback, useEffect, useState } from "react";
import { ask } from "@/components/session/ask";
import type { Showable, PickOutcome } from "@/lib/domain/learned";
import type { PlatformId } from "@/lib/domain/platform";
import type { EngineApi, Trouble } from "@/lib/engine/api";
import type { PageSession } from "@/lib/messaging/page-session";

export type PickState =
  | { readonly phase: "idle" }
  | { readonly phase: "pointing"; readonly setting: Showable }
  | { readonly phase: "proved"; readonly setting: Showable; readonly outcome: PickOutcome & { status: "proved" } }
  | { readonly phase: "refused"; readonly setting: Showable; readonly outcome: PickOutcome & { status: "refused" } }
  | { readonly phase: "kept"; readonly setting: Showable }
  | { readonly phase: "failed"; readonly setting: Showable; readonly trouble: Trouble | null };

export interface Pick {
  readonly state: PickState;
  readonly start: (setting: Showable, say: string) => void;
  readonly cancel: () => void;
  /** The person says that what was read is right: the place is kept and used from now on. */
  readonly keep: () => Promise<void>;
}

const IDLE: PickState = { phase: "idle" };

/** Tells the page which learned places to prefer, when it connects and after each change; then it is read again. */
export function useLearned(engine: EngineApi, page: PageSession | null, readAgain: () => void): () => Promise<void> {
  /** How many places the page was told; none where there is no page. */
  const tell = useCallback(async (): Promise<number> => {
    if (page === null) return 0;
    const platform: PlatformId = page.platform;
    const entries = await ask(() => engine.learned(platform));
    if (!entries.ok) return 0;
    const inUse = entries.value.filter(({ failedAt }) => failedAt === null).map(({ locator }) => locator);
    // A page that is gone says so by its own means.
    await page.preferLearned(inUse).catch(() => undefined);
    return inUse.length;
  }, [engine, page]);
  const again = useCallback(async () => {
    await tell();
    readAgain();
  }, [tell, readAgain]);
  useEffect(() => {
    // Most people never show a place: their page is read once.
    void tell().then((told) => {
      if (told > 0) readAgain();
    });
  }, [tell, readAgain]);
  return again;
}

/** Pointing at a field: the page shows what lies under the pointer, derives and proves a place, and the person confirms it. */
export function usePick(engine: EngineApi, page: PageSession | null, onKept: () => Promise<void>): Pick {
  const [state, setState] = useState<PickState>(IDLE);
  useEffect(
    () =>
      page?.onPicked((outcome) =>
        setState((now) => {
          if (now.phase !== "pointing" || outcome.status === "cancelled") return now.phase === "pointing" ? IDLE : now;
          if (outcome.status === "refused") return { phase: "refused", setting: now.setting, outcome };
          // An answer to an earlier question is none.
          return outcome.locator.setting === now.setting ? { phase: "proved", setting: now.setting, outcome } : now;
        }),
      ),
    [page],
  );
  const start = (setting: Showable, say: string) => {
    if (page === null) return;
    setState({ phase: "pointing", setting });
    page.pick(setting, say).catch(() => setState({ phase: "failed", setting, trouble: null }));
  };
  const cancel = () => {
    if (state.phase === "pointing") page?.stopPicking().catch(() => undefined);
    setState(IDLE);
  };
  const keep = async () => {
    if (state.phase !== "proved") return;
    const { setting, outcome } = state;
    const kept = await ask(() => engine.learn(outcome.locator));
    setState(kept.ok ? { phase: "kept", setting } : { phase: "failed", setting, trouble: kept.trouble });
    if (kept.ok) await onKept();
  };
  return { state, start, cancel, keep };
}

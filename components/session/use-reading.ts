import { useCallback, useEffect, useRef, useState } from "react";
import type { PageReading } from "@/lib/domain/reading";
import type { PageSession } from "@/lib/messaging/page-session";

export interface ReadingState {
  readonly reading: PageReading | null;
  /** True while the page is being asked. */
  readonly busy: boolean;
  readonly failure: "gone" | "failed" | null;
  readonly again: () => void;
}

/** The newest reading of the page: one at the start, then each that the page sends by itself. */
export function useReading(page: PageSession | null): ReadingState {
  const [reading, setReading] = useState<PageReading | null>(null);
  const [busy, setBusy] = useState(page !== null);
  const [failure, setFailure] = useState<ReadingState["failure"]>(null);
  const turn = useRef(0);
  const read = useCallback(async () => {
    if (!page) return;
    const mine = ++turn.current;
    setBusy(true);
    try {
      const next = await page.read();
      if (mine !== turn.current) return;
      setReading(next);
      setFailure(null);
    } catch (error) {
      if (mine === turn.current) setFailure(error instanceof Error && error.name === "PageGone" ? "gone" : "failed");
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  }, [page]);
  useEffect(() => {
    if (!page) return;
    const stopReading = page.onReading((next) => {
      turn.current++;
      setReading(next);
      setFailure(null);
      setBusy(false);
    });
    const stopClosed = page.onClosed(() => {
      turn.current++;
      setFailure("gone");
      setBusy(false);
    });
    void Promise.resolve().then(read);
    return () => {
      stopReading();
      stopClosed();
    };
  }, [page, read]);
  const again = useCallback(() => void read(), [read]);
  return { reading, busy, failure, again };
}

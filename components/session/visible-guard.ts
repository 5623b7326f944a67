import { useCallback, useEffect, useRef, type RefObject } from "react";

export type GuardVerdict = "ok" | "covered" | "too-soon";

/** How long what is confirmed must have been seen unchanged. Facts: reliability.md 1.3, point 7 of 1.4. */
export const DWELL_MS = 400;

interface VisibleEntry extends IntersectionObserverEntry {
  /** Only with IntersectionObserver v2 (Chromium): nothing of the page lies over us and we are not faded or turned. */
  readonly isVisible?: boolean;
}

/**
 * Clickjacking guard. An ad manager's page could fade, move or cover our frame and have a click meant for something
 * else land on Apply: Chromium tells whether the whole frame is really seen, elsewhere only the time on screen is checked.
 * The scrolling part of the panel is watched as a whole and not the button, so that scrolling never counts as cover; it keeps
 * a few pixels off the edges, where the overlay's own grip lies. No ancestor may have a filter, opacity or turn: that counts as faded.
 * The returned function answers for something that has stood unchanged since `since` (performance.now()).
 */
export function useFrameGuard(frame: RefObject<HTMLElement | null>, docked: boolean): (since: number) => GuardVerdict {
  const seen = useRef<{ visible: boolean; from: number }>({ visible: true, from: 0 });
  useEffect(() => {
    const element = frame.current;
    seen.current = { visible: true, from: performance.now() };
    if (!element || !docked || typeof IntersectionObserver === "undefined") return;
    const options = { threshold: [0, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1) as VisibleEntry | undefined;
      if (!entry) return;
      const visible = entry.isIntersecting && entry.isVisible !== false;
      if (visible !== seen.current.visible) seen.current = { visible, from: performance.now() };
    }, options);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, docked]);
  return useCallback((since: number) => {
    if (!seen.current.visible) return "covered";
    return performance.now() - Math.max(since, seen.current.from) < DWELL_MS ? "too-soon" : "ok";
  }, []);
}

/** When `content` was last changed, as performance.now() has it. */
export function useUnchangedSince(content: string): () => number {
  const since = useRef(Infinity);
  useEffect(() => {
    since.current = performance.now();
  }, [content]);
  return useCallback(() => since.current, []);
}

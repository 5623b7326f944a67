import { useEffect, useRef, type RefObject } from "react";

export type GuardVerdict = "ok" | "covered" | "too-soon";

/** How long what is confirmed must have been seen unchanged. Facts: reliability.md 1.3, point 7 of 1.4. */
export const DWELL_MS = 400;

interface VisibleEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Clickjacking guard. In the docked frame an ad manager's page could fade or cover us: Chromium's IntersectionObserver v2
 * tells; elsewhere only the time on screen is checked. `unchanged` is what must have stood still (the proposed value).
 */
export function useVisibleGuard(
  target: RefObject<HTMLElement | null>,
  docked: boolean,
  unchanged: string,
): () => GuardVerdict {
  const seen = useRef<{ visible: boolean | null; since: number }>({ visible: null, since: 0 });
  useEffect(() => {
    seen.current = { visible: seen.current.visible, since: performance.now() };
  }, [unchanged]);
  useEffect(() => {
    const element = target.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const options = { threshold: [0, 1], ...(docked ? { trackVisibility: true, delay: 100 } : {}) };
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1) as VisibleEntry | undefined;
      if (!entry) return;
      const visible = entry.isIntersecting && (!docked || entry.isVisible !== false);
      if (visible !== seen.current.visible) seen.current = { visible, since: performance.now() };
    }, options);
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, docked]);
  return () => {
    if (seen.current.visible === false) return "covered";
    return performance.now() - seen.current.since < DWELL_MS ? "too-soon" : "ok";
  };
}

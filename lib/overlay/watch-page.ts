import type { PageReading } from "@/lib/domain/reading";
import type { AdPlatform } from "@/lib/platforms/platform";

/** The page must have been quiet this long before it is read. */
const QUIET_MS = 350;
/** A page that never rests is read all the same, this long after the first change. */
const PATIENCE_MS = 2_500;
/** Never more often than this, and never more than a fiftieth of the time. */
const GAP_MS = 1_000;
const SHARE_OF_TIME = 50;

export interface PageWatch {
  readNow(): PageReading;
  stop(): void;
}

export interface WatchEvents {
  onReading(reading: PageReading): void;
  /** Nodes were added, removed or re-labelled. */
  onChange(): void;
  /** The address changed: what was shown for the last entity is stale. */
  onNavigate(): void;
}

/**
 * Reads the page when it has changed and come to rest, for as long as a panel is open. Callbacks of the observers only set
 * a mark; the reading itself waits for an idle moment.
 */
export function watchPage(document: Document, platform: AdPlatform, events: WatchEvents): PageWatch {
  const window = document.defaultView!;
  const stopping = new AbortController();
  const { signal } = stopping;
  let href = window.location.href;
  let timer = 0;
  let dirtySince: number | null = null;
  let lastRead = -Infinity;
  let lastCost = 0;
  let last = "";

  const readNow = (): PageReading => {
    const start = performance.now();
    const reading = platform.read(document, new URL(window.location.href));
    lastRead = performance.now();
    lastCost = lastRead - start;
    return reading;
  };

  const readIfChanged = () => {
    if (signal.aborted) return;
    if (document.visibilityState === "hidden") return;
    const reading = readNow();
    dirtySince = null;
    // Only what all panels were sent counts: one that asked for itself must not keep the news from another.
    const text = JSON.stringify(reading);
    if (text === last) return;
    last = text;
    events.onReading(reading);
  };

  const attempt = () => {
    timer = 0;
    if (signal.aborted || dirtySince === null) return;
    const waited = performance.now() - dirtySince;
    if (!platform.isSettled(document) && waited < PATIENCE_MS) {
      plan(QUIET_MS);
      return;
    }
    const gap = Math.max(GAP_MS, lastCost * SHARE_OF_TIME) - (performance.now() - lastRead);
    if (gap > 0) {
      plan(gap);
      return;
    }
    // Firefox and Chromium both have it; a busy page gets its idle moment within half a second.
    window.requestIdleCallback(readIfChanged, { timeout: 500 });
  };
  const plan = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(attempt, wait);
  };

  const touched = () => {
    const now = performance.now();
    dirtySince ??= now;
    if (href !== window.location.href) {
      href = window.location.href;
      lastRead = -Infinity;
      events.onNavigate();
    }
    events.onChange();
    if (timer === 0 || now - dirtySince < PATIENCE_MS) plan(QUIET_MS);
  };

  const observer = new MutationObserver(touched);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      "aria-expanded",
      "aria-checked",
      "aria-selected",
      "aria-busy",
      "aria-disabled",
      "disabled",
      "value",
    ],
  });
  // Typing changes an input's value without a mutation.
  for (const type of ["input", "change"])
    document.addEventListener(type, touched, { capture: true, passive: true, signal });
  window.addEventListener("popstate", touched, { signal });
  document.addEventListener("visibilitychange", touched, { signal });
  // The isolated world cannot see the page's pushState; the navigation API can (both browsers have it by now).
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener("navigatesuccess", touched, { signal });
  touched();

  return {
    readNow,
    stop() {
      stopping.abort();
      observer.disconnect();
      window.clearTimeout(timer);
    },
  };
}

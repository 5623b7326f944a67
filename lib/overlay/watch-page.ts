import type { PageReading } from "@/lib/domain/reading";
import { partsOf, type ReadingPart } from "@/lib/messaging/reading-parts";
import type { AdPlatform } from "@/lib/platforms/platform";
import { inOneGo, type Steps } from "@/lib/platforms/steps";
import { joinReadings, type JoinedReading } from "./join-readings";
import { createLateFigures } from "./late-figures";
import { createOwnTime, type OwnTime, type OwnWork } from "./own-time";
import { inPieces } from "./read-in-pieces";
import { readingText } from "./reading-text";
import { watchMutations } from "./watch-mutations";

/** The page must have been quiet this long before it is read. */
const QUIET_MS = 350;
/** A page that keeps loading is read all the same, this long after the first change. */
const PATIENCE_MS = 2_500;
/** A page that changes under every reading is read in one go, this long after the first of them was begun. */
const LAST_PATIENCE_MS = 10_000;
/** One that changed under a reading is read without waiting for idle moments, this long after that reading was begun. */
const HURRY_MS = 1_000;
/** Somebody waits for a reading that the page changed under: it is tried again after this long. */
const RETRY_MS = 100;
/** Never more often than this, and of its own accord never more than a twentieth of the time; all of it in idle pieces. */
const GAP_MS = 1_000;
const SHARE_OF_TIME = 20;
/** One piece of reading: well under one frame. */
const PIECE_MS = 5;
const SHORTEST_PIECE_MS = 2;
/** Keys that only look around. */
const LOOKING = /^(?:Arrow|Page|Home$|End$|Tab$|Shift$|Control$|Alt$|Meta$|Escape$)/;

export interface PageWatch {
  /** What the page shows now, with what it showed at other scroll positions of the same table. */
  readNow(): Promise<PageReading>;
  /** A reading as text, made in pieces too: to be given to who asks. */
  textOf(reading: PageReading): Promise<string>;
  /** The platform reads otherwise from now on: nothing that was read before is joined with what comes, and the page is read anew. */
  forget(): void;
  /** How long we held up the page, lately. */
  readonly ownTime: OwnTime;
  stop(): void;
}

export interface WatchEvents {
  onReading(reading: PageReading): void;
  /** The same as text, piece by piece, to be sent. */
  onPart(part: ReadingPart): void;
  /** Nodes were added, removed or re-labelled. */
  onChange(): void;
  /** The address changed: what was shown for the last entity is stale. */
  onNavigate(): void;
}

/**
 * Reads the page when it has changed and come to rest, for as long as a panel is open. Callbacks of the observers only set
 * a mark; the reading itself waits for idle moments, piece by piece, and starts anew where the page changed meanwhile.
 */
export function watchPage(document: Document, platform: AdPlatform, events: WatchEvents): PageWatch {
  const window = document.defaultView!;
  const stopping = new AbortController();
  const { signal } = stopping;
  const isOver = () => signal.aborted;
  const isHidden = () => document.visibilityState === "hidden";
  const ownTime = createOwnTime();
  const late = createLateFigures();
  let href = window.location.href;
  let timer = 0;
  let dirtySince: number | null = null;
  let triedSince: number | null = null;
  let lastRead = -Infinity;
  let lastCost = 0;
  let version = 0;
  let forgotten = 0;
  let actedAt = -Infinity;
  let [sortedAt, scrolledAt] = [-Infinity, -Infinity];
  let joined: JoinedReading | null = null;
  let sent: string | null = null;
  let waiting = 0;
  let tail: Promise<unknown> = Promise.resolve();

  /** Joins what was on the page at `now` with what came before it. */
  const joinSteps = (reading: PageReading, place: string, now: number) =>
    joinReadings(joined !== null && joined.moment.now > sortedAt ? joined : null, reading, {
      place,
      now,
      actedAt,
      scrolledAt,
    });

  /** Work that the next reading has to wait for in proportion. */
  const spendOn = <T>(work: OwnWork, act: () => T): T => {
    const start = performance.now();
    const value = ownTime.spend(work, act);
    lastCost += performance.now() - start;
    return value;
  };
  const spend = <T>(piece: () => T): T => spendOn("piece", piece);

  /** Firefox and Chromium both have it; a busy page gets its idle moment within a fifth of a second. */
  const idle = () =>
    new Promise<number>((resolve) => {
      const share = (left: number) => Math.max(SHORTEST_PIECE_MS, Math.min(PIECE_MS, left));
      window.requestIdleCallback((deadline) => resolve(share(deadline.timeRemaining())), { timeout: 200 });
    });
  const soon = () => new Promise<number>((resolve) => window.setTimeout(() => resolve(PIECE_MS), 0));
  const isHurried = () => waiting > 0 || (triedSince !== null && performance.now() - triedSince > HURRY_MS);
  const turn = () => (isHurried() ? soon() : idle());

  /** One reading, joined with the earlier ones; null where the page changed while it was read. */
  const pass = async (): Promise<PageReading | null> => {
    // The frame before it is done: a reader that asks where a cell stands finds the page laid out, and forces nothing.
    await idle();
    const at = version;
    const began = forgotten;
    const place = window.location.href;
    const start = performance.now();
    lastCost = 0;
    // While the page is hidden nobody is told of its changes.
    const isStale = () => isOver() || isHidden() || at !== version || place !== window.location.href;
    const reading = await inPieces(stepsOf(platform, document, new URL(place)), { turn, spend, isStale });
    if (reading === null) return null;
    // From here on nothing looks at the page any more.
    const believed = spend(() => late.believed(reading, start));
    const next = await inPieces(joinSteps(believed, place, start), { turn, spend, isStale: isOver });
    // Nobody is told any more of what was shown before the person went elsewhere, or was read by places taken back since.
    if (next === null || place !== window.location.href || began !== forgotten) return null;
    joined = next;
    lastRead = performance.now();
    return next.reading;
  };

  const inOnePass = (): PageReading =>
    ownTime.spend("piece", () => {
      const start = performance.now();
      const place = window.location.href;
      const reading = late.believed(platform.read(document, new URL(place)), start);
      joined = inOneGo(joinSteps(reading, place, start));
      lastRead = performance.now();
      lastCost = lastRead - start;
      return joined.reading;
    });

  /** Readings come one after the other: each is joined with the last. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const run = tail.then(act, act);
    tail = run.catch(() => undefined);
    return run;
  };

  /** Although the page itself says nothing of a change. */
  const readAgain = () => {
    dirtySince ??= performance.now();
    if (timer === 0) plan(GAP_MS);
  };

  const readNow = async (): Promise<PageReading> => {
    waiting += 1;
    try {
      return await inTurn(async () => {
        // A page that is still being put together changes under each reading.
        const end = performance.now() + 2 * PATIENCE_MS;
        for (;;) {
          const reading = await pass();
          if (reading !== null) return reading;
          if (isOver() || isHidden() || performance.now() >= end) return inOnePass();
          await new Promise((resolve) => window.setTimeout(resolve, RETRY_MS));
        }
      });
    } finally {
      waiting -= 1;
      if (late.isWaiting() && !isOver()) readAgain();
    }
  };

  /** Tells all panels, where they do not know it yet. */
  const tell = async (reading: PageReading): Promise<void> => {
    const place = window.location.href;
    const isStale = () => isOver() || place !== window.location.href;
    const text = await inPieces(readingText(reading), { turn, spend, isStale });
    // Only what all panels were sent counts: one that asked for itself must not keep the news from another.
    if (text === null || text === sent) return;
    sent = text;
    spendOn("told", () => events.onReading(reading));
    for (const part of partsOf(text)) {
      await turn();
      if (isStale()) return;
      spendOn("send", () => events.onPart(part));
    }
  };

  const readIfChanged = () =>
    inTurn(async () => {
      if (isOver() || isHidden() || dirtySince === null) return;
      const at = version;
      // The wait for the share of time that readings may take is none of the page's doing.
      triedSince ??= performance.now();
      const isLate = performance.now() - triedSince > LAST_PATIENCE_MS;
      const reading = (await pass()) ?? (isLate && !isOver() ? inOnePass() : null);
      if (isOver()) return;
      if (reading === null) {
        plan(QUIET_MS);
        return;
      }
      triedSince = null;
      dirtySince = at === version ? null : performance.now();
      if (late.isWaiting()) readAgain();
      await tell(reading);
    });

  /** Whether the page says that it has come to rest; null where it changed while it was looked at. */
  const isSettled = (): Promise<boolean | null> => {
    const at = version;
    const isStale = () => isOver() || isHidden() || at !== version;
    return inPieces(platform.settledSteps(document), {
      turn,
      spend: (piece) => ownTime.spend("settled", piece),
      isStale,
    });
  };

  const attempt = async () => {
    timer = 0;
    if (isOver() || dirtySince === null) return;
    // What the person did is read soon: the panel must not go on about a form that they left.
    const share = actedAt > lastRead ? 0 : lastCost * SHARE_OF_TIME;
    const gap = Math.max(GAP_MS, share) - (performance.now() - lastRead);
    if (gap > 0) {
      plan(gap);
      return;
    }
    if (performance.now() - dirtySince < PATIENCE_MS) {
      const settled = await isSettled();
      if (settled !== true) {
        // A change has planned the next attempt itself, and coming back from hidden is one.
        if (settled === false && !isOver()) plan(QUIET_MS);
        return;
      }
    }
    await readIfChanged();
  };
  const plan = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void attempt(), wait);
  };

  const touched = () => {
    if (isOver() || isHidden()) return;
    const now = performance.now();
    version += 1;
    dirtySince ??= now;
    if (href !== window.location.href) {
      href = window.location.href;
      lastRead = -Infinity;
      // Whoever forgot at this what was on screen is told, also where it is the same again.
      sent = null;
      events.onNavigate();
    }
    events.onChange();
    if (timer === 0 || now - dirtySince < PATIENCE_MS) plan(QUIET_MS);
  };
  const acted = (event: Event) => {
    if (event.type === "keydown" && LOOKING.test((event as KeyboardEvent).key)) return;
    actedAt = performance.now();
    const { target } = event;
    if (target instanceof Element && target.closest('[role="columnheader"]') !== null) sortedAt = actedAt;
  };

  const quiet = { capture: true, passive: true, signal } as const;
  watchMutations(document, () => ownTime.spend("batch", touched), signal);
  // Typing changes an input's value without a mutation.
  for (const type of ["input", "change"]) document.addEventListener(type, touched, quiet);
  for (const type of ["click", "keydown", "input", "change", "drop"]) document.addEventListener(type, acted, quiet);
  document.addEventListener("scroll", () => void (scrolledAt = performance.now()), quiet);
  window.addEventListener("popstate", touched, { signal });
  // The isolated world cannot see the page's pushState; the navigation API can (both browsers have it by now).
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener("navigatesuccess", touched, { signal });
  touched();

  return {
    readNow,
    textOf: async (reading) =>
      (await inPieces(readingText(reading), { turn: soon, spend, isStale: isOver })) ?? JSON.stringify(reading),
    forget() {
      joined = null;
      sent = null;
      version += 1;
      forgotten += 1;
      dirtySince ??= performance.now();
      plan(QUIET_MS);
    },
    ownTime,
    stop() {
      stopping.abort();
      window.clearTimeout(timer);
    },
  };
}

function* atOnce(platform: AdPlatform, document: Document, url: URL): Steps<PageReading> {
  return platform.read(document, url);
}

function stepsOf(platform: AdPlatform, document: Document, url: URL): Steps<PageReading> {
  return platform.readSteps?.(document, url) ?? atOnce(platform, document, url);
}

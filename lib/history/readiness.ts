import Dexie from "dexie";

/** An older page of ours closes its connection at once when it is asked to; one that does not by then has been put to sleep. */
const PATIENCE_MS = 2_000;

/** How often one connection is reopened after the browser dropped it; real failures heal at once or not at all. */
const REOPENINGS = 3;
/** Drops that are further apart have nothing to do with each other; after that time one may also try again, as with a disk that has been cleared. */
const CALM_MS = 30_000;

/** Another page keeps an older version of the database open, so that it cannot be brought up to date. */
export class HistoryHeld extends Error {
  override readonly name = "HistoryHeld";
}

/** The browser lets the extension store nothing at all: private browsing of some kinds, or a setting. */
export class HistoryBlocked extends Error {
  override readonly name = "HistoryBlocked";
}
const BLOCKED = ["InvalidStateError", "SecurityError", "MissingAPIError"];

/**
 * Makes a database say when it can be used: `ready()` opens it where it is not open, also after an opening that failed. Rejects with
 * HistoryHeld where another page keeps an older version open, with VersionError where a newer version of the extension has written it,
 * with HistoryBlocked where the browser stores nothing, with DatabaseClosedError where it was closed, by us or because the browser dropped it four times in a row, else with what the browser says.
 */
export function readiness(db: Dexie): () => Promise<void> {
  let held = false;
  let drops = 0;
  let lastDrop = -Infinity;
  let givenUp = false;
  const waiting = new Set<() => void>();
  db.on("close", () => {
    // An opening that failed is no drop.
    if (db.hasFailed()) return;
    const now = performance.now();
    drops = now - lastDrop > CALM_MS ? 1 : drops + 1;
    lastDrop = now;
    if (drops !== REOPENINGS + 1) return;
    givenUp = true;
    // Dexie re-arms its automatic opening after this event; closing in the next turn disarms it.
    queueMicrotask(() => db.close());
  });
  db.on("blocked", () => {
    setTimeout(() => {
      if (db.isOpen()) return;
      held = true;
      for (const tell of waiting) tell();
    }, PATIENCE_MS);
  });
  // Dexie opens a newer database as it is. The second wall, for one that became newer between the look and the opening.
  db.on(
    "ready",
    () => {
      held = false;
      if (isNewer(db.backendDB().version, db)) throw newer();
    },
    true,
  );
  return async () => {
    if (db.isOpen()) return;
    if (db.hasBeenClosed() && !(givenUp && performance.now() - lastDrop > CALM_MS))
      throw new Dexie.DatabaseClosedError();
    givenUp = false;
    if (held) throw new HistoryHeld();
    if (isNewer(await storedVersion(db.name), db)) throw newer();
    let tell = () => {};
    const told = new Promise<never>((_, reject) => {
      tell = () => reject(new HistoryHeld());
    });
    waiting.add(tell);
    try {
      await Promise.race([db.open(), told]);
    } catch (error) {
      const isBlocked = error instanceof Error && BLOCKED.includes(error.name);
      throw isBlocked ? new HistoryBlocked(error.message, { cause: error }) : error;
    } finally {
      waiting.delete(tell);
    }
  };
}

/** Dexie counts ten for each version. */
const isNewer = (version: number, db: Dexie): boolean => Math.floor(version / 10) > db.verno;

const newer = () => new Dexie.VersionError("A newer version has written this database.");

/** Without opening it: an opening of Dexie's might change it. 0 where there is none, or the browser does not say. */
async function storedVersion(name: string): Promise<number> {
  const known = await indexedDB.databases().catch(() => []);
  return known.find((one) => one.name === name)?.version ?? 0;
}

import type { PagePart } from "@/lib/messaging/page-parts";
import type { withLearned } from "@/lib/platforms/learned/with-learned";
import type { writeField } from "@/lib/platforms/write/write-field";
import type { createEditGuard } from "./edit-guard";
import type { pickField } from "./pick-field";

/** What each part hands over once its script has run. */
export interface PartOf {
  readonly guard: typeof createEditGuard;
  readonly picker: typeof pickField;
  readonly learned: typeof withLearned;
  readonly writer: typeof writeField;
}

/** Where the living content script waits for parts. Raised when the counter's own shape changes: parts and content script come from one build. */
const VERSION = 1;
const COUNTER = Symbol.for("adjutant.page-parts");

interface Counter {
  readonly version: number;
  take<P extends PagePart>(name: P, part: PartOf[P]): void;
}
type World = typeof globalThis & { [COUNTER]?: Counter | undefined };

/**
 * Run by a part's own script: hands it to the content script of the same world. The page's scripts live in another world and
 * cannot reach this; without a content script that waits, or with one of another version, nothing happens.
 */
export function handOver<P extends PagePart>(name: P, part: PartOf[P]): void {
  const counter = (globalThis as World)[COUNTER];
  if (counter?.version === VERSION) counter.take(name, part);
}

export interface PartLoader {
  /** The part; its script is put into the page at the first call. Rejects where the browser did not. */
  load<P extends PagePart>(name: P): Promise<PartOf[P]>;
  /** Loads a part so that the first need of it does not wait. Once in vain is enough: whoever needs it asks again. */
  prepare(name: PagePart): void;
  /** Takes no more parts. */
  remove(): void;
}

/** How long a script may take from being asked for to being there. */
const PATIENCE_MS = 5_000;

/**
 * Lets a content script ask for parts of itself, each at most once. After a reload of the extension the world may be the same as
 * before: the newest content script takes the counter over, and what an older one got is not used again.
 */
export function createPartLoader(inject: (name: PagePart) => Promise<unknown>): PartLoader {
  const world = globalThis as World;
  const waiting = new Map<PagePart, (part: never) => void>();
  const loading = new Map<PagePart, Promise<unknown>>();
  const counter: Counter = {
    version: VERSION,
    take(name, part) {
      waiting.get(name)?.(part as never);
      waiting.delete(name);
    },
  };
  world[COUNTER] = counter;

  const ask = <P extends PagePart>(name: P) =>
    new Promise<PartOf[P]>((done, fail) => {
      const giveUp = () => fail(new Error(`the script "${name}" did not come`));
      const timer = setTimeout(giveUp, PATIENCE_MS);
      waiting.set(name, (part: PartOf[P]) => {
        clearTimeout(timer);
        done(part);
      });
      inject(name).then((put) => {
        if (put !== true) giveUp();
      }, giveUp);
    });

  const prepared = new Set<PagePart>();
  const load = <P extends PagePart>(name: P) => {
    const before = loading.get(name) as Promise<PartOf[P]> | undefined;
    if (before !== undefined) return before;
    const asked = ask(name);
    loading.set(name, asked);
    // A failure is not for good: the background may have been starting.
    asked.catch(() => loading.delete(name));
    return asked;
  };

  return {
    load,
    prepare(name) {
      if (prepared.has(name)) return;
      prepared.add(name);
      load(name).catch(() => undefined);
    },
    remove() {
      waiting.clear();
      if (world[COUNTER] === counter) world[COUNTER] = undefined;
    },
  };
}

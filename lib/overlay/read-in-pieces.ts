import type { Steps } from "@/lib/platforms/steps";

export interface Pace {
  /** Resolves when it is our turn again, with the milliseconds that we may take. */
  readonly turn: () => Promise<number>;
  /** Runs one piece; there to be timed. */
  readonly spend: <T>(piece: () => T) => T;
  /** True once what was read so far may be torn. */
  readonly isStale: () => boolean;
}

/** Does work in pieces that never hold up the page for long. Null where the page changed before it was done. */
export async function inPieces<T>(steps: Steps<T>, { turn, spend, isStale }: Pace): Promise<T | null> {
  for (;;) {
    const allowed = await turn();
    if (isStale()) return null;
    const done = spend(() => {
      const end = performance.now() + allowed;
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step;
        if (performance.now() >= end) return null;
      }
    });
    if (done !== null) return done.value;
  }
}

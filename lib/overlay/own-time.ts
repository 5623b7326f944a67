/**
 * What of ours ran on the page's main thread: a batch of mutations, a look whether the page loads, a piece of reading, what is
 * done with a reading here, a piece of it being sent.
 */
export type OwnWork = "batch" | "settled" | "piece" | "told" | "send";

export interface OwnTime {
  /** Runs it and notes how long it held up the page. */
  spend<T>(work: OwnWork, act: () => T): T;
  /** The latest durations in milliseconds, for the bench and for bug reports. Nothing of the page is in them. */
  latest(): Readonly<Record<OwnWork, readonly number[]>>;
}

const KEPT = 2_000;

export function createOwnTime(): OwnTime {
  const spent: Record<OwnWork, number[]> = { batch: [], settled: [], piece: [], told: [], send: [] };
  return {
    spend(work, act) {
      const start = performance.now();
      try {
        return act();
      } finally {
        const durations = spent[work];
        if (durations.length >= KEPT) durations.shift();
        durations.push(performance.now() - start);
      }
    },
    latest: () => ({ ...spent }),
  };
}

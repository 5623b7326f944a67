/**
 * What of ours ran on the page's main thread: a batch of mutations, a look whether the page loads, a piece of reading, what is
 * done with a reading here, a piece of it being sent, a reading given whole to who asked for it.
 */
export type OwnWork = "batch" | "settled" | "piece" | "told" | "send" | "reply";

export interface OwnTime {
  /** Runs it and notes how long it held up the page. */
  spend<T>(work: OwnWork, act: () => T): T;
  /** To be called as the last before an answer: the browser copies it right after, where no code of ours runs. */
  answering(): void;
  /** The latest durations in milliseconds, for the bench and for bug reports. Nothing of the page is in them. */
  latest(): Readonly<Record<OwnWork, readonly number[]>>;
}

const KEPT = 2_000;
/** More than the promises that an answer goes through. */
const HOPS = 30;

export function createOwnTime(): OwnTime {
  const spent: Record<OwnWork, number[]> = { batch: [], settled: [], piece: [], told: [], send: [], reply: [] };
  const note = (work: OwnWork, start: number) => {
    const durations = spent[work];
    if (durations.length >= KEPT) durations.shift();
    durations.push(performance.now() - start);
  };
  const afterAnswer = async (start: number) => {
    // The promises between us and the browser are done within the same turn of the page, before anything of the page's own.
    for (let hop = 0; hop < HOPS; hop++) await Promise.resolve();
    note("reply", start);
  };
  return {
    spend(work, act) {
      const start = performance.now();
      try {
        return act();
      } finally {
        note(work, start);
      }
    },
    answering: () => void afterAnswer(performance.now()),
    latest: () => ({ ...spent }),
  };
}

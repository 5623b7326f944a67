/**
 * Work that may pause: it yields between pieces of a few microseconds to a millisecond, and whoever drives it decides where
 * to rest. Nothing may be kept from one piece to the next that a change of the page in between makes wrong: the driver starts
 * anew where the page changed.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

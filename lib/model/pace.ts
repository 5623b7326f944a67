import { FitCancelled, type FitOptions, type TrainingProgress } from "@/lib/model/types";

/**
 * Keeps a long fit polite: lets the worker's messages in every few dozen milliseconds, so that cancel is heard,
 * and reports progress that never goes back.
 */
export interface Pace {
  /** Await this inside every loop; cheap while the current slice lasts. Throws FitCancelled once the signal is raised. */
  rest(): Promise<void>;
  report(stage: TrainingProgress["stage"], done: number): void;
}

const SLICE_MS = 50;

export function startPace(options: Pick<FitOptions, "signal" | "onProgress">): Pace {
  let since = performance.now();
  let furthest = 0;
  const check = (): void => {
    if (options.signal.aborted) throw new FitCancelled("The fit was cancelled.");
  };
  return {
    async rest() {
      check();
      if (performance.now() - since < SLICE_MS) return;
      // A message to oneself would be quicker than the 4 ms of a nested timer, but starves timers in Node.
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      since = performance.now();
      check();
    },
    report(stage, done) {
      furthest = Math.min(1, Math.max(furthest, done));
      options.onProgress({ stage, done: furthest });
    },
  };
}

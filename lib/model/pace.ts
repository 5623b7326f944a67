import { FitCancelled, type FitOptions, type TrainingProgress } from "@/lib/model/types";

/**
 * Keeps a long fit polite: lets the worker's messages in every few dozen milliseconds, so that cancel is heard,
 * and reports progress that never goes back.
 */
export interface Pace {
  /** Await this inside every loop; cheap while the current slice lasts. Throws FitCancelled once the signal is raised. */
  rest(): Promise<void>;
  report(stage: TrainingProgress["stage"], done: number): void;
  close(): void;
}

const SLICE_MS = 40;

export function startPace(options: Pick<FitOptions, "signal" | "onProgress">): Pace {
  // A message to oneself returns after what is waiting; setTimeout would cost 4 ms each time once nested.
  const channel = new MessageChannel();
  let wake: (() => void) | null = null;
  channel.port1.onmessage = () => wake?.();
  let since = performance.now();
  let furthest = 0;
  const check = (): void => {
    if (options.signal.aborted) throw new FitCancelled("The fit was cancelled.");
  };
  return {
    async rest() {
      check();
      if (performance.now() - since < SLICE_MS) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        channel.port2.postMessage(null);
      });
      since = performance.now();
      check();
    },
    report(stage, done) {
      furthest = Math.min(1, Math.max(furthest, done));
      options.onProgress({ stage, done: furthest });
    },
    close() {
      channel.port1.close();
      channel.port2.close();
    },
  };
}
